/** How an agenda was received: the first that the secretariat said or did about it, and who takes care of it (N7). */
export type Answer = {
  readonly agendaId: string;
  readonly municipalityCode: string;
  readonly raisedAt: Date;
  readonly isClosed: boolean;
  readonly answeredAt: Date | null;
  /** Who of the secretariat or the officials took the agenda on. */
  readonly consultantId: string | null;
};

/** Who takes care of an agenda after somebody took it on or gave it back; what another has taken on nobody gives back. */
export function consultantAfter(before: string | null, memberId: string, consults: boolean): string | null {
  if (consults) return memberId;
  return before === memberId ? null : before;
}
