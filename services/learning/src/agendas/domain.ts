/** What is known here of an agenda, from its events. */
export type KnownAgenda = {
  readonly id: string;
  readonly municipalityCode: string;
  readonly districtCode: string;
  /** Null as long as no news of it came since categories are kept here. */
  readonly categoryKey: string | null;
  readonly isClosed: boolean;
};
