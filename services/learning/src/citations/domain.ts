import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { KnownAgenda } from '../agendas/domain.ts';
import type { LearningRecord } from '../records/domain.ts';

/** An agenda builds on what an experiment for another one taught (N14). */
export type Citation = {
  readonly recordId: string;
  readonly agendaId: string;
  readonly note: string;
  readonly language: string;
  readonly memberId: string;
  readonly citedAt: Date;
};

export type CitationDraft = Pick<Citation, 'note' | 'language' | 'memberId'>;

/** An agenda cites records of other agendas: its own stand at its experiments. */
export function cite(
  record: LearningRecord,
  agenda: KnownAgenda,
  draft: CitationDraft,
  now: Date,
): Decision<Citation, { readonly kind: 'own-record' }> {
  if (record.agendaId === agenda.id) return refuse({ kind: 'own-record' });
  return accept({ ...draft, recordId: record.id, agendaId: agenda.id, citedAt: now });
}
