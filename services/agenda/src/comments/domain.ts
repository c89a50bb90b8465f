/** What somebody said about an agenda. */
export type Comment = {
  readonly id: string;
  readonly agendaId: string;
  readonly authorId: string;
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
  readonly commentedAt: Date;
};
