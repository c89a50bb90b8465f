import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts, checkWebAddresses } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import type { VersionConflict } from '@dure/kit/refusals';
import { processStarted } from '@dure/schema/events/agenda';
import type { EntityManager } from 'typeorm';
import { type Agenda, allows, decideTriage, type NotInState } from '../agendas/domain.ts';
import { lockAgenda } from '../agendas/table.ts';
import { saveTriage } from '../agendas/usecases.ts';
import type { FillFieldsInput, StartProcessInput, TakeStepInput } from '../generated/graphql.ts';
import type { GuardRefusal } from '../guards/all.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import type { ProgrammeNotInState } from '../programmes/domain.ts';
import { enterProgramme } from '../programmes/usecases.ts';
import { loadSituation } from '../situations/load.ts';
import type { Step, Template } from '../templates/format.ts';
import { findTemplate, type StoredTemplate, TemplateTable } from '../templates/table.ts';
import { startClocks } from './clocks.ts';
import { judgeFilling, judgeStart, judgeStep, type Process, rightOf } from './domain.ts';
import { checkPhotos, readValues } from './inputs.ts';
import { findUnknown, type ReferenceNotKnown } from './references.ts';
import { saveStep, type Taking } from './stepping.ts';
import { factsSince, findProcess, findRunning, lockProcess, ProcessTable, recordEntry } from './table.ts';
import type { FieldValue } from './values.ts';

export type AboutProcess = { readonly processId: string };

/** All that is missing, at once. */
export type Refused = { readonly kind: 'refused'; readonly refusals: readonly GuardRefusal[] };
export type NotAMember = { readonly kind: 'not-a-member-of-organization' };

export type StartRefusal =
  | Refused
  | NotAMember
  | NotInState
  | ProgrammeNotInState
  | { readonly kind: 'template-not-known' }
  | ReferenceNotKnown
  | { readonly kind: 'process-running'; readonly process: Process };

/** Lets an agenda run through the stages of a template. Throws NOT_FOUND. */
export async function startProcess(ctx: CommandContext, input: StartProcessInput) {
  const { agendaId, organizationId = null, parentProcessId = null, programmeId = null } = input;
  checkIds({ agendaId, organizationId, parentProcessId, programmeId });
  checkTexts({ templateKey: [input.templateKey, 'name'] });
  return await command<StartProcessInput, AboutProcess, StartRefusal>(ctx, 'startProcess', input, async (tx) => {
    const agenda = await lockAgenda(tx, agendaId);
    const allowed = allows('startProcess', agenda);
    if (!allowed.ok) return allowed;
    if (!(await actsFor(tx, ctx, organizationId))) return refuse({ kind: 'not-a-member-of-organization' });
    const { municipalityCode } = agenda;
    const asked = { key: input.templateKey, version: input.templateVersion ?? null, municipalityCode };
    const template = await findTemplate(tx, asked);
    if (template === null) return refuse({ kind: 'template-not-known' });
    const parent = await parentOf(tx, template.content, agendaId, parentProcessId);
    const running = parent === null ? await findRunning(tx, agendaId) : null;
    if (running !== null) return refuse({ kind: 'process-running', process: running });
    const now = ctx.clock.now();
    const entered = await enterProgramme(tx, now, input, agenda, parent);
    if (!entered.ok) return entered;
    const process = await newProcess(tx, ctx, input, { agenda, template, parent, programmeId: entered.value, now });
    const unknown = await findUnknown(tx, template.content, input.values ?? []);
    return unknown === null ? await begin(tx, ctx, process, template.content, parent) : refuse(unknown);
  });
}

/** Whether the caller acts for the organisation, when one is named. */
export const actsFor = async (tx: EntityManager, { actor }: CommandContext, organizationId: string | null) =>
  organizationId === null || (await tx.existsBy(KnownMembershipTable, { organizationId, memberId: actor.memberId }));

/** The process from which the new one follows, which stays where it stands meanwhile. Throws BAD_USER_INPUT where one is missing, or is not the right one. */
async function parentOf(
  tx: EntityManager,
  template: Template,
  agendaId: string,
  parentProcessId: string | null,
): Promise<Process | null> {
  if (template.childOf === undefined && parentProcessId === null) return null;
  const parent = parentProcessId === null ? null : await findParent(tx, parentProcessId, agendaId);
  const key = parent === null ? null : (await tx.findOneByOrFail(TemplateTable, { id: parent.templateId })).key;
  if (parent !== null && key === template.childOf) return parent;
  const parentKey = template.childOf ?? '';
  throw badInput(
    parentKey === ''
      ? { ko: '이 절차는 다른 절차에서 이어지지 않습니다.', en: 'This process does not follow from another one.' }
      : {
          ko: `parentProcessId는 같은 의제의 ${parentKey} 절차여야 합니다.`,
          en: `parentProcessId is a process ${parentKey} of the same agenda.`,
        },
    { field: 'parentProcessId' },
  );
}

const findParent = (tx: EntityManager, id: string, agendaId: string) =>
  tx.findOne(ProcessTable, { where: { id, agendaId }, lock: { mode: 'pessimistic_read' } });

/** Where a new process belongs. */
type Belonging = {
  readonly agenda: Agenda;
  readonly template: StoredTemplate;
  readonly parent: Process | null;
  readonly programmeId: string | null;
  readonly now: Date;
};

async function newProcess(
  tx: EntityManager,
  ctx: CommandContext,
  input: StartProcessInput,
  { agenda, template, parent, programmeId, now }: Belonging,
): Promise<Process> {
  const { id: agendaId, municipalityCode } = agenda;
  const { id: templateId, content } = template;
  const first = content.stages[0]?.key ?? '';
  const values = input.values ?? [];
  const given = readValues(content, values);
  await checkPhotos(tx, agendaId, values);
  return {
    ...{ id: newId(), agendaId, municipalityCode, templateId, parentId: parent?.id ?? null, programmeId },
    ...{ organizationId: input.organizationId ?? null, startedBy: ctx.actor.memberId },
    ...{ stage: first, visited: [first], values: filled({}, given), version: 1 },
    factsSince: parent === null ? await factsSince(tx, agendaId) : now,
    ...{ startedAt: now, stageEnteredAt: now, endedAt: null, outcome: null },
  };
}

async function begin(
  tx: EntityManager,
  ctx: CommandContext,
  process: Process,
  template: Template,
  parent: Process | null,
): Promise<Decision<AboutProcess, StartRefusal>> {
  const { id: processId, agendaId, organizationId, stage, values, startedAt: now } = process;
  const situation = await loadSituation(tx, process, template, { actor: ctx.actor, now, organizationId });
  const judgement = judgeStart(template, process, situation, parent?.stage ?? null);
  if (judgement.refusals.length > 0) return refuse({ kind: 'refused', refusals: judgement.refusals });
  await tx.insert(ProcessTable, process);
  await recordEntry(tx, {
    ...{ processId, kind: 'START', rule: 'start', fromStage: null, toStage: stage, version: 1 },
    ...{ actorId: ctx.actor.memberId, organizationId, actedAs: rightOf(judgement), note: null },
    ...{ held: judgement.held, facts: judgement.facts, data: { values }, occurredAt: now },
  });
  await startClocks(tx, process, template, situation.timeZone);
  await append(tx, processStarted, {
    ...{ processId, agendaId, templateKey: template.key, templateVersion: template.version, stage },
    ...{ parentProcessId: process.parentId, programmeId: process.programmeId, organizationId },
  });
  return accept({ processId });
}

export type StepRefusal = Refused | NotAMember | VersionConflict;

/** Takes a step of a process. Throws NOT_FOUND, or BAD_USER_INPUT for a step that its template does not have. */
export async function takeStep(ctx: CommandContext, input: TakeStepInput) {
  const { processId, organizationId = null, note = null, evidence } = input;
  checkIds({ processId, organizationId });
  checkTexts({ note: [note, 'short'], step: [input.step, 'name'] });
  checkRange('evidence', evidence?.length, 0, 20);
  for (const [index, { title, url }] of (evidence ?? []).entries()) {
    checkTexts({ [`evidence.${index}.title`]: [title, 'title'], [`evidence.${index}.url`]: [url, 'short'] });
    checkWebAddresses({ [`evidence.${index}.url`]: url });
  }
  return await command<TakeStepInput, AboutProcess, StepRefusal>(ctx, 'takeStep', input, async (tx) => {
    const now = ctx.clock.now();
    const { process, template, step, agenda } = await lockForStep(tx, processId, input.step);
    if (!(await actsFor(tx, ctx, organizationId))) return refuse({ kind: 'not-a-member-of-organization' });
    if (process.version !== input.expectedVersion) {
      return refuse({ kind: 'version-conflict', currentVersion: process.version });
    }
    const situation = await loadSituation(tx, process, template, { actor: ctx.actor, now, organizationId });
    const judgement = judgeStep(template, step, process, situation, note);
    if (judgement.refusals.length > 0) return refuse({ kind: 'refused', refusals: judgement.refusals });
    const taking = { actorId: ctx.actor.memberId, organizationId, note, now, data: { evidence: evidence ?? [] } };
    await saveStep(tx, { process, template, step, judgement, situation }, taking);
    if (agenda !== null) await triage(tx, agenda, step, taking);
    return accept({ processId });
  });
}

/** Locks what the step changes, the agenda before its process. The template of a process never changes. */
async function lockForStep(tx: EntityManager, processId: string, key: string) {
  const seen = await findProcess(tx, processId);
  const { content: template } = await tx.findOneByOrFail(TemplateTable, { id: seen.templateId });
  const step = template.steps.find((one) => one.key === key);
  if (step === undefined) {
    const known = template.steps.map((one) => one.key);
    const list = known.join(', ');
    throw badInput(
      { ko: `step은 다음 가운데 하나입니다: ${list}.`, en: `step is one of: ${list}.` },
      { field: 'step', known },
    );
  }
  const agenda = step.triage === undefined ? null : await lockAgenda(tx, seen.agendaId);
  return { process: await lockProcess(tx, processId), template, step, agenda };
}

/** A step may also decide who can solve the agenda; one that was decided so before, or is closed, stays as it is. */
async function triage(tx: EntityManager, agenda: Agenda, step: Step, { actorId, note, now }: Taking): Promise<void> {
  if (step.triage === undefined || actorId === null || note === null) return;
  const decision = decideTriage(agenda, step.triage, { actorId, reason: note, now });
  if (decision.ok) await saveTriage(tx, decision.value, now);
}

export type FillRefusal = Refused | VersionConflict | ReferenceNotKnown;

/** Fills or empties fields of a process. Throws NOT_FOUND, or BAD_USER_INPUT for what cannot stand in its field. */
export async function fillFields(ctx: CommandContext, input: FillFieldsInput) {
  const { processId, expectedVersion } = input;
  checkIds({ processId });
  return await command<FillFieldsInput, AboutProcess, FillRefusal>(ctx, 'fillFields', input, async (tx) => {
    const now = ctx.clock.now();
    const process = await lockProcess(tx, processId);
    const { content: template } = await tx.findOneByOrFail(TemplateTable, { id: process.templateId });
    const given = readValues(template, input.values);
    await checkPhotos(tx, process.agendaId, input.values);
    if (process.version !== expectedVersion) {
      return refuse({ kind: 'version-conflict', currentVersion: process.version });
    }
    const unknown = await findUnknown(tx, template, input.values);
    if (unknown !== null) return refuse(unknown);
    const after: Process = { ...process, values: filled(process.values, given), version: process.version + 1 };
    const situation = await loadSituation(tx, process, template, { actor: ctx.actor, now });
    const judgement = judgeFilling(template, after, situation);
    if (judgement.refusals.length > 0) return refuse({ kind: 'refused', refusals: judgement.refusals });
    await tx.update(ProcessTable, { id: processId }, { values: after.values, version: after.version });
    await recordEntry(tx, {
      ...{ processId, kind: 'FIELDS', rule: 'fillFields', fromStage: process.stage, toStage: process.stage },
      ...{ version: after.version, actorId: ctx.actor.memberId, organizationId: null, actedAs: rightOf(judgement) },
      ...{ note: null, held: judgement.held, facts: [], data: { values: given }, occurredAt: now },
    });
    return accept({ processId });
  });
}

/** The values after some were filled in and others emptied. */
function filled(before: Process['values'], given: Readonly<Record<string, FieldValue | null>>): Process['values'] {
  const all = Object.entries({ ...before, ...given });
  return Object.fromEntries(all.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
