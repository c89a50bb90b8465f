/** What somebody said about an agenda. */
export type Comment = {
  readonly id: string;
  readonly agendaId: string;
  readonly authorId: string;
  /** Whether the author was one of the secretariat of the agenda's municipality then. */
  readonly isFromSecretariat: boolean;
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
  readonly commentedAt: Date;
};
