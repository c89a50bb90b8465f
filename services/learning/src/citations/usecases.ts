import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { forbidden, notFound } from '@dure/kit/errors';
import { hasRole, requireRole } from '@dure/kit/identity';
import { checkIds, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { recordCitationWithdrawn, recordCited } from '@dure/schema/events/learning';
import { roles } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import { KnownAgendaTable } from '../agendas/table.ts';
import type { CiteRecordInput, WithdrawCitationInput } from '../generated/graphql.ts';
import type { LearningRecord } from '../records/domain.ts';
import { LearningRecordTable } from '../records/table.ts';
import { type Citation, cite } from './domain.ts';
import { CitationTable, enterCitation } from './table.ts';

export type CiteRefusal = { readonly kind: 'agenda-not-known' | 'own-record' | 'already-cited' };
export type NotCited = { readonly kind: 'not-cited' };

/** An agenda cites a record. Throws NOT_FOUND for the record, and FORBIDDEN without a role in the agenda's municipality. */
export async function citeRecord(ctx: CommandContext, input: CiteRecordInput) {
  const { recordId, agendaId, note, language = 'ko' } = input;
  checkIds({ recordId, agendaId });
  checkTexts({ note: [note, 'short'] });
  return await command<CiteRecordInput, Citation, CiteRefusal>(ctx, 'citeRecord', input, async (tx) => {
    const agenda = await tx.findOneBy(KnownAgendaTable, { id: agendaId });
    if (agenda === null) return refuse({ kind: 'agenda-not-known' });
    requireRole(ctx.actor, agenda.municipalityCode, ...roles);
    const record = await existingRecord(tx, recordId);
    const draft = { note, language, memberId: ctx.actor.memberId };
    const decision = cite(record, agenda, draft, ctx.clock.now());
    if (!decision.ok) return decision;
    if (!(await enterCitation(tx, decision.value))) return refuse({ kind: 'already-cited' });
    await append(tx, recordCited, await countOf(tx, decision.value));
    return decision;
  });
}

/** Takes a citation back. Throws FORBIDDEN for who neither made it nor belongs to the secretariat of the agenda's place. */
export async function withdrawCitation(ctx: CommandContext, input: WithdrawCitationInput) {
  const { recordId, agendaId } = input;
  checkIds({ recordId, agendaId });
  return await command<WithdrawCitationInput, Citation, NotCited>(ctx, 'withdrawCitation', input, async (tx) => {
    const lock = { mode: 'pessimistic_write' } as const;
    const citation = await tx.findOne(CitationTable, { where: { recordId, agendaId }, lock });
    if (citation === null) return refuse({ kind: 'not-cited' });
    const agenda = await tx.findOneByOrFail(KnownAgendaTable, { id: agendaId });
    const isOwn = citation.memberId === ctx.actor.memberId;
    if (!isOwn && !hasRole(ctx.actor, agenda.municipalityCode, 'secretariat')) throw notTheirs();
    await tx.delete(CitationTable, { recordId, agendaId });
    await append(tx, recordCitationWithdrawn, await countOf(tx, citation));
    return accept(citation);
  });
}

/** How often the record is cited right after; its row is locked by the trigger that counts, so that events count in order. */
async function countOf(tx: EntityManager, { recordId, agendaId }: Citation) {
  const { reuseCount } = await existingRecord(tx, recordId);
  return { recordId, agendaId, reuseCount };
}

async function existingRecord(tx: EntityManager, id: string): Promise<LearningRecord> {
  const record = await tx.findOneBy(LearningRecordTable, { id });
  if (record === null) throw notFound({ ko: '학습 기록', en: 'Learning record' });
  return record;
}

const notTheirs = () =>
  forbidden({
    ko: '인용한 사람이나 사무국만 인용을 거둘 수 있습니다.',
    en: 'Only who cited, or the secretariat, may withdraw a citation.',
  });
