/** What a file of agendas can hold. */
export type AgendaImportKind = 'SERVICE_REQUESTS' | 'PROPOSALS';

/** What a source says about a problem, before it has a place and a category here. */
export type SourceAgenda = {
  /** The key of the problem in its source, 1 to 200 characters. */
  readonly externalId: string;
  readonly title: string;
  readonly body: string;
  readonly plainSummary: string | null;
  readonly sourceUrl: string | null;
  readonly importedSupportCount: number | null;
  /** When it was raised there. */
  readonly raisedAt: Date;
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
  /** What the source wrote when it closed it; null while it is open there. */
  readonly closedBecause: string | null;
};

/** How the district or category of a row is chosen: by the value of a column, or else `otherwise`. */
export type Choice = {
  readonly field: string | null;
  readonly values: readonly { readonly value: string; readonly code: string }[];
  readonly otherwise: string | null;
};

/** What the choice says about a value; null when it says nothing. */
export const choose = (choice: Choice, given: string): string | null =>
  choice.values.find(({ value }) => value === given)?.code ?? choice.otherwise;

/** The box around Korea's land and islands, in degrees (WGS 84). */
const korea = { south: 33, north: 38.7, west: 124.5, east: 132 } as const;

/**
 * Whether a point can lie in one of our districts, which are all in Korea. A request of another city keeps its point out:
 * resources would be suggested by a distance of half the earth.
 */
export const canLieHere = ({ longitude, latitude }: NonNullable<SourceAgenda['point']>): boolean =>
  latitude >= korea.south && latitude <= korea.north && longitude >= korea.west && longitude <= korea.east;
