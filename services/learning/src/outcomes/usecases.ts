import { dayOf } from '@dure/kit/calendar';
import { type CommandContext, command } from '@dure/kit/command';
import { refuse } from '@dure/kit/decision';
import { requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts, checkWebAddresses } from '@dure/kit/input';
import type { EntityManager } from 'typeorm';
import { KnownAgendaTable } from '../agendas/table.ts';
import type { SetOutcomeInput } from '../generated/graphql.ts';
import { timeZoneOf } from '../places/table.ts';
import { LearningRecordTable } from '../records/table.ts';
import { move, type Outcome, type OutcomeUnchanged, type VersionConflict } from './domain.ts';
import { lockOutcome, OutcomeChangeTable, OutcomeTable } from './table.ts';

export type SetOutcomeRefusal =
  | OutcomeUnchanged
  | VersionConflict
  | { readonly kind: 'agenda-not-known' }
  | { readonly kind: 'record-of-other-agenda' };

/** Says how far what came of an agenda or one of its records reaches. Throws FORBIDDEN for others than its municipality's. */
export async function setOutcome(ctx: CommandContext, input: SetOutcomeInput) {
  const { agendaId, recordId = null, evidence, language = 'ko', link = null } = input;
  checkIds({ agendaId, recordId });
  checkTexts({ evidence: [evidence, 'short'], link: [link, 'short'] });
  checkWebAddresses({ link });
  return await command<SetOutcomeInput, Outcome, SetOutcomeRefusal>(ctx, 'setOutcome', input, async (tx) => {
    // Shared, so that a move of the agenda sees the change that is entered for its place.
    const lock = { mode: 'pessimistic_read' } as const;
    const agenda = await tx.findOne(KnownAgendaTable, { where: { id: agendaId }, lock });
    if (agenda === null) return refuse({ kind: 'agenda-not-known' });
    const { municipalityCode } = agenda;
    requireRole(ctx.actor, municipalityCode, 'secretariat', 'official');
    if (recordId !== null && !(await tx.existsBy(LearningRecordTable, { id: recordId, agendaId }))) {
      return refuse({ kind: 'record-of-other-agenda' });
    }
    const now = ctx.clock.now();
    const outcome = await lockOutcome(tx, { agendaId, recordId, now });
    const { rung = null, expectedVersion } = input;
    const decision = move(outcome, { rung, expectedVersion, now });
    if (!decision.ok) return decision;
    const { subjectId, version } = decision.value;
    await tx.update(OutcomeTable, { subjectId }, decision.value);
    await tx.insert(OutcomeChangeTable, {
      ...{ id: newId(), subjectId, municipalityCode, version, fromRung: outcome.rung, toRung: rung },
      ...{ evidence, language, link, memberId: ctx.actor.memberId, changedAt: now },
      year: await yearAt(tx, municipalityCode, now),
    });
    return decision;
  });
}

async function yearAt(tx: EntityManager, municipalityCode: string, now: Date): Promise<number> {
  return Number(dayOf(now, await timeZoneOf(tx, municipalityCode)).slice(0, 4));
}
