/** What a supported team has built, for the poster to judge (domain.md §1, Social Challenges). It is never changed. */
export type Prototype = {
  readonly id: string;
  readonly solutionId: string;
  readonly processId: string;
  /** Whose solution it is. */
  readonly organizationId: string;
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
  readonly url: string | null;
  readonly shownBy: string;
  readonly shownAt: Date;
};

/** How many points a prototype has by one criterion, of a hundred. */
export type Score = { readonly criterion: string; readonly points: number };

/** What the poster says about a prototype; public, and never changed. */
export type Evaluation = {
  readonly id: string;
  readonly prototypeId: string;
  readonly processId: string;
  readonly posterId: string;
  readonly scores: readonly Score[];
  readonly reason: string;
  /** BCP 47. */
  readonly language: string;
  readonly evaluatedBy: string;
  readonly evaluatedAt: Date;
};
