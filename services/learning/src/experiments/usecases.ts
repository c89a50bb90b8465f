import { type CommandContext, command } from '@dure/kit/command';
import { schedule, unschedule } from '@dure/kit/deadlines';
import { accept } from '@dure/kit/decision';
import { forbidden, notFound } from '@dure/kit/errors';
import { hasRole, requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkCount, checkIds, checkRange, checkTexts, checkWebAddresses, checkWithinYears } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { experimentLogged, experimentStarted, learningRecorded } from '@dure/schema/events/learning';
import { roles } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import { KnownAgendaTable } from '../agendas/table.ts';
import type { CloseExperimentInput, LogExperimentInput, StartExperimentInput } from '../generated/graphql.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import type { LearningRecord } from '../records/domain.ts';
import { LearningRecordTable } from '../records/table.ts';
import {
  type Closed,
  close,
  type Experiment,
  type ExperimentEntry,
  isOverdueAt,
  type LearningDraft,
  mayLog,
  type StartRefusal,
  start,
} from './domain.ts';
import { ExperimentEntryTable, ExperimentTable } from './table.ts';

export const dueDeadline = 'experiment-due';
const longestYears = 3;
const mostAssets = 20;

/** Starts an experiment. Throws FORBIDDEN without a role in the agenda's municipality. */
export async function startExperiment(ctx: CommandContext, input: StartExperimentInput) {
  checkTexts({ hypothesis: [input.hypothesis, 'short'], method: [input.method, 'long'] });
  checkIds({ agendaId: input.agendaId, organizationId: input.organizationId });
  checkWithinYears('dueAt', input.dueAt, ctx.clock.now(), longestYears);
  return await command<StartExperimentInput, Experiment, StartRefusal>(ctx, 'startExperiment', input, async (tx) => {
    // Shared, so that a move of the agenda does not slip in between reading its place and entering an experiment there.
    const lock = { mode: 'pessimistic_read' } as const;
    const agenda = await tx.findOne(KnownAgendaTable, { where: { id: input.agendaId }, lock });
    if (agenda !== null) requireRole(ctx.actor, agenda.municipalityCode, ...roles);
    const { hypothesis, method, language, dueAt, organizationId = null } = input;
    const { memberId } = ctx.actor;
    const draft = {
      ...{ id: newId(), hypothesis, method, language, dueAt },
      ...{ runnerMemberId: memberId, runnerOrganizationId: organizationId },
    };
    const actsForOrganization = organizationId !== null && (await actsFor(tx, organizationId, memberId));
    const decision = start(agenda, draft, { actsForOrganization, now: ctx.clock.now() });
    if (!decision.ok) return decision;
    const experiment = decision.value;
    await tx.insert(ExperimentTable, experiment);
    await schedule(tx, dueDeadline, experiment.id, dueAt);
    await append(tx, experimentStarted, {
      experimentId: experiment.id,
      agendaId: experiment.agendaId,
      runnerMemberId: experiment.runnerMemberId,
      runnerOrganizationId: organizationId,
      dueAt: dueAt.toISOString(),
    });
    return decision;
  });
}

/** Adds an entry to the log. Throws NOT_FOUND, or FORBIDDEN when the caller does not run the experiment. */
export async function logExperiment(ctx: CommandContext, input: LogExperimentInput) {
  checkTexts({ text: [input.text, 'short'] });
  checkIds({ experimentId: input.experimentId });
  return await command(ctx, 'logExperiment', input, async (tx) => {
    const experiment = await lockForRunner(tx, ctx, input.experimentId);
    const decision = mayLog(experiment);
    if (!decision.ok) return decision;
    const { text, language } = input;
    const author = { authorId: ctx.actor.memberId, writtenAt: ctx.clock.now() };
    const entry: ExperimentEntry = { id: newId(), experimentId: experiment.id, text, language, ...author };
    await tx.insert(ExperimentEntryTable, entry);
    const entryCount = experiment.entryCount + 1;
    await append(tx, experimentLogged, {
      experimentId: experiment.id,
      agendaId: experiment.agendaId,
      entryId: entry.id,
      entryCount,
    });
    return accept({ experiment: { ...experiment, entryCount }, entry });
  });
}

/** Closes an experiment with its record. Throws NOT_FOUND, or FORBIDDEN when the caller does not run the experiment. */
export async function closeExperiment(ctx: CommandContext, input: CloseExperimentInput) {
  checkIds({ experimentId: input.experimentId });
  checkLearning(input.record ?? {});
  return await command(ctx, 'closeExperiment', input, async (tx) => {
    const categoryKey = await lockCategory(tx, input.experimentId);
    const experiment = await lockForRunner(tx, ctx, input.experimentId);
    const now = ctx.clock.now();
    const recordId = newId();
    const learning = draftOf(input.record);
    const decision = close(experiment, { expectedVersion: input.expectedVersion, learning, recordId, now });
    if (!decision.ok) return decision;
    const draft = recordOf(decision.value, recordId, ctx.actor.memberId, now);
    const record: LearningRecord = { ...draft, categoryKey };
    await tx.insert(LearningRecordTable, record);
    await tx.update(ExperimentTable, { id: experiment.id }, decision.value.experiment);
    await unschedule(tx, dueDeadline, experiment.id);
    const { outcome, goalReachedPercent, agendaId } = record;
    await append(tx, learningRecorded, {
      ...{ experimentId: experiment.id, agendaId, recordId: record.id, outcome, goalReachedPercent },
    });
    return accept({ experiment: decision.value.experiment, record });
  });
}

/** What the deadline does: a running experiment without a record shows as overdue, to everybody. */
export async function markOverdue(tx: EntityManager, experimentId: string, now: Date): Promise<void> {
  const experiments = tx.getRepository(ExperimentTable);
  const experiment = await experiments.findOne({ where: { id: experimentId }, lock: { mode: 'pessimistic_write' } });
  if (experiment !== null && isOverdueAt(experiment, now))
    await experiments.update({ id: experimentId }, { isOverdue: true });
}

/**
 * The category of the agenda of an experiment, which stays until the transaction ends: a change of it would else miss
 * the record that is about to be written. Before the experiment, as whoever moves an agenda locks them in that order.
 */
async function lockCategory(tx: EntityManager, experimentId: string): Promise<string | null> {
  const experiment = await tx.findOneBy(ExperimentTable, { id: experimentId });
  if (experiment === null) return null;
  const lock = { mode: 'pessimistic_read' } as const;
  const agenda = await tx.findOneOrFail(KnownAgendaTable, { where: { id: experiment.agendaId }, lock });
  return agenda.categoryKey;
}

/** The experiment, locked, for somebody who runs it: its starter, a member of its organisation, or the secretariat. */
async function lockForRunner(tx: EntityManager, { actor }: CommandContext, id: string): Promise<Experiment> {
  const experiment = await tx.findOne(ExperimentTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (experiment === null) throw notFound({ ko: '실험', en: 'Experiment' });
  const { runnerOrganizationId, runnerMemberId, municipalityCode } = experiment;
  if (runnerMemberId === actor.memberId || hasRole(actor, municipalityCode, 'secretariat')) return experiment;
  if (runnerOrganizationId !== null && (await actsFor(tx, runnerOrganizationId, actor.memberId))) return experiment;
  throw forbidden({
    ko: '실험을 진행하는 사람이나 사무국만 할 수 있습니다.',
    en: 'Only those who run the experiment, or the secretariat, may do this.',
  });
}

const actsFor = (tx: EntityManager, organizationId: string, memberId: string) =>
  tx.existsBy(KnownMembershipTable, { organizationId, memberId });

function checkLearning(record: NonNullable<CloseExperimentInput['record']>): void {
  checkRange('record.goalReachedPercent', record.goalReachedPercent, 0, 100);
  // An empty text is a missing field, which the rule refuses by name; only over-long ones are bad input.
  const texts = Object.entries(record).filter(
    ([name, text]) => typeof text === 'string' && text.trim() !== '' && name !== 'outcome',
  );
  checkTexts(Object.fromEntries(texts.map(([name, text]) => [`record.${name}`, [String(text), 'long'] as const])));
  checkCount('record.assets', record.assets, mostAssets);
  for (const [index, { name, url }] of (record.assets ?? []).entries()) {
    const field = `record.assets.${index}`;
    checkTexts({ [`${field}.name`]: [name, 'name'], [`${field}.url`]: [url, 'short'] });
    checkWebAddresses({ [`${field}.url`]: url });
  }
}

/** The record as it was handed in, with an address or null for each thing that it leaves behind. */
function draftOf(record: CloseExperimentInput['record']): LearningDraft | null {
  if (record === null || record === undefined) return null;
  const assets = record.assets?.map(({ kind, name, url = null }) => ({ kind, name, url }));
  return { ...record, assets };
}

function recordOf({ experiment, learning }: Closed, id: string, authorId: string, recordedAt: Date) {
  const { id: experimentId, agendaId, municipalityCode, districtCode } = experiment;
  const place = { experimentId, agendaId, municipalityCode, districtCode };
  return { ...learning, id, ...place, authorId, recordedAt, reuseCount: 0 };
}
