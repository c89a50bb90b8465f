/** A solution that was chosen to be supported, as far as skills needs it. */
export type KnownSolution = {
  readonly id: string;
  readonly agendaId: string;
  /** Who proposed it and makes it. */
  readonly organizationId: string;
};

export type SolutionNotKnown = { readonly kind: 'solution-not-known' };
