/** The standing relation of a poster with the team whose solution it chose. It outlives the programme (N16). */
export type Partnership = {
  readonly id: string;
  readonly processId: string;
  readonly solutionId: string;
  readonly posterId: string;
  readonly solverId: string;
  /** What the two will do together. */
  readonly purpose: string;
  /** BCP 47. */
  readonly language: string;
  readonly formedBy: string;
  readonly formedAt: Date;
};

/** What became of a partnership, in the words of one of the two; written also after the programme is over. */
export type PartnershipNote = {
  readonly id: string;
  readonly partnershipId: string;
  readonly organizationId: string;
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
};
