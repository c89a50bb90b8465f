/** What is known here of an agenda, from its events. */
export type KnownAgenda = {
  readonly id: string;
  readonly municipalityCode: string;
  readonly districtCode: string;
  readonly isClosed: boolean;
};
