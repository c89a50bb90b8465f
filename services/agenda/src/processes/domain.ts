import { type GuardConfig, type GuardRefusal, judgeGuard } from '../guards/all.ts';
import { entitled } from '../guards/entitled.ts';
import type { NamedField } from '../guards/fields.ts';
import { type FactSeen, nameOf, type Situation, type Verdict } from '../guards/guard.ts';
import type { Field, Outcome, Stage, StageAct, Step, Template } from '../templates/format.ts';
import type { Act, Entitlement } from '../templates/vocabulary.ts';
import type { FieldValue } from './values.ts';

/** Where a process stands, as far as its template's rules look at it. */
export type Standing = {
  readonly stage: string;
  /** Every stage it has been in, this one among them. */
  readonly visited: readonly string[];
  /** What was filled in, by the key of the field; a field that another service fills is not among them. */
  readonly values: Readonly<Record<string, FieldValue>>;
};

/** An agenda that runs through the stages of a template. */
export type Process = Standing & {
  readonly id: string;
  readonly agendaId: string;
  readonly municipalityCode: string;
  /** The version by which it began and by which it goes on. */
  readonly templateId: string;
  readonly parentId: string | null;
  /** In which it was started, or its parent was; null outside of all. */
  readonly programmeId: string | null;
  /** On whose behalf it was started: the poster. */
  readonly organizationId: string | null;
  readonly startedBy: string;
  readonly version: number;
  /** Facts that name no process count from here on: what belongs to an earlier process of the agenda is not its own. */
  readonly factsSince: Date;
  readonly startedAt: Date;
  readonly stageEnteredAt: Date;
  /** Both or none. */
  readonly endedAt: Date | null;
  readonly outcome: Outcome | null;
};

/** A guard that held, with the figures on which it did: goes into the history (N28). */
export type Held = { readonly guard: string; readonly figures: Readonly<Record<string, unknown>> };

/** What came of judging: all that is missing, and what held on which facts. It may be done when nothing is missing. */
export type Judgement = {
  readonly refusals: readonly GuardRefusal[];
  readonly held: readonly Held[];
  readonly facts: readonly FactSeen[];
};

/** Judges a step of the template: everything is looked at, so that all refusals come at once. */
export function judgeStep(
  template: Template,
  step: Step,
  standing: Standing,
  situation: Situation,
  note: string | null,
): Judgement {
  const isHere = step.from.includes(standing.stage);
  const missing = missingFields(neededFor(template, step, standing), standing, situation);
  return together([
    ['stage', isHere ? held() : failed({ kind: 'NotInStage', stage: standing.stage, allowedStages: step.from })],
    ['by', entitled(step.by, situation.caller)],
    ['fields', missing.length === 0 ? held() : failed({ kind: 'FieldsMissing', fields: missing })],
    ['note', step.note === 'REQUIRED' && note === null ? failed({ kind: 'NoteMissing' }) : held()],
    ...judgeGuards(step.guards, situation),
  ]);
}

/** What an act is about, beside who does it. */
export type ActRequest = {
  readonly act: Act;
  /** The ballot that is opened, voted in or closed. */
  readonly ballot?: string | undefined;
  /** The body that decides. */
  readonly body?: string | undefined;
};

/** Judges something that is done inside a stage. */
export function judgeActIn(
  template: Template,
  request: ActRequest,
  standing: Standing,
  situation: Situation,
): Judgement {
  const here = actAt(stageOf(template, standing.stage), request);
  if (here === null) {
    const allowed = template.stages.filter((stage) => actAt(stage, request) !== null).map(({ key }) => key);
    return together([['stage', failed({ kind: 'NotInStage', stage: standing.stage, allowedStages: allowed })]]);
  }
  return together([
    ['stage', held()],
    ['by', entitled(here.by, situation.caller)],
    ...judgeGuards(here.guards, situation),
  ]);
}

/** Judges the start: who may, and whether the fields of the first stage are filled. */
export function judgeStart(
  template: Template,
  standing: Standing,
  situation: Situation,
  parentStage: string | null,
): Judgement {
  const { by, guards, parentAt } = template.start;
  const isHere = parentAt === undefined || (parentStage !== null && parentAt.includes(parentStage));
  const first = template.stages.slice(0, 1).flatMap(({ fields }) => fields.filter(isNeededToEnter));
  const missing = missingFields(first, standing, situation);
  return together([
    ['stage', isHere ? held() : failed({ kind: 'NotInStage', stage: parentStage ?? '', allowedStages: parentAt })],
    ['by', entitled(by, situation.caller)],
    ['fields', missing.length === 0 ? held() : failed({ kind: 'FieldsMissing', fields: missing })],
    ...judgeGuards(guards, situation),
  ]);
}

/** Judges what the fields would hold: who may write, while the process runs, and without emptying what it needed. */
export function judgeFilling(template: Template, standing: Standing, situation: Situation): Judgement {
  const isEnd = stageOf(template, standing.stage).end !== undefined;
  const allowed = template.stages.flatMap(({ key, end }) => (end === undefined ? key : []));
  const passed = template.stages.filter(({ key }) => standing.visited.includes(key));
  const written = passed.flatMap(({ fields }) => fields.filter(isNeededToEnter).filter(({ type }) => type !== 'LINK'));
  const missing = missingFields(written, standing, situation);
  return together([
    ['stage', isEnd ? failed({ kind: 'NotInStage', stage: standing.stage, allowedStages: allowed }) : held()],
    ['by', entitled(template.writers, situation.caller)],
    ['fields', missing.length === 0 ? held() : failed({ kind: 'FieldsMissing', fields: missing })],
  ]);
}

type Judged = readonly [guard: string, verdict: Verdict<GuardRefusal>];

const held = (): Verdict<GuardRefusal> => ({ holds: true, figures: {}, facts: [] });
const failed = (refusal: GuardRefusal): Verdict<GuardRefusal> => ({ holds: false, refusal });

const judgeGuards = (guards: readonly GuardConfig[], situation: Situation): Judged[] =>
  guards.map((config) => [config.guard, judgeGuard(config, situation)]);

function together(judged: readonly Judged[]): Judgement {
  const facts = new Map<string, FactSeen>();
  const holding: Held[] = [];
  const refusals: GuardRefusal[] = [];
  for (const [guard, verdict] of judged) {
    if (!verdict.holds) refusals.push(verdict.refusal);
    else {
      holding.push({ guard, figures: verdict.figures });
      for (const fact of verdict.facts) facts.set(`${fact.source} ${fact.eventId}`, fact);
    }
  }
  return { refusals, held: holding, facts: [...facts.values()] };
}

/** The stage of that key. Throws when the template has none: what is stored of a process always names one. */
export function stageOf(template: Template, key: string): Stage {
  const stage = template.stages.find((one) => one.key === key);
  if (stage === undefined) throw new Error(`${template.key} has no stage ${key}.`);
  return stage;
}

export const fieldsOf = (template: Template): readonly Field[] => template.stages.flatMap(({ fields }) => fields);

const actAt = (stage: Stage, { act, ballot, body }: ActRequest): StageAct | null =>
  stage.acts.find((one) => one.act === act && one.ballot === ballot && one.body === body) ?? null;

const isNeededToEnter = ({ needed }: Field): boolean => needed === 'ENTERING';

/**
 * Fields accumulate: a step needs those of all stages that the process has been in and of the one that it leads to.
 * What is needed to go on from a stage is not asked of a step back to one that the process has been in already. A step
 * that gives up needs only what its end adds: a campaign that was called off, say, holds nobody fast.
 */
function neededFor(template: Template, step: Step, { visited }: Standing): Field[] {
  const { end } = stageOf(template, step.to);
  const givesUp = end === 'REJECTED' || end === 'WITHDRAWN';
  const goesOn = !visited.includes(step.to) && !givesUp;
  return template.stages.flatMap(({ key, fields }) => {
    if (!visited.includes(key)) return key === step.to ? fields.filter(isNeededToEnter) : [];
    if (givesUp) return [];
    return fields.filter((field) => isNeededToEnter(field) || (goesOn && field.needed === 'LEAVING'));
  });
}

function missingFields(needed: readonly Field[], { values }: Standing, situation: Situation): NamedField[] {
  return needed
    .filter((field) => !isFilled(field, values, situation))
    .map(({ key, number = null, label }) => ({ key, number, label }));
}

/** Whether a field has its value: what somebody wrote, or the event of the service that fills it. */
export function isFilled(field: Field, values: Standing['values'], { facts }: Pick<Situation, 'facts'>): boolean {
  if (field.type === 'LINK') return (facts.get(nameOf(field.filledBy))?.count ?? 0) > 0;
  return writtenIn(values, field.key) !== null;
}

/** What was written into a field; null while it is empty, also where its key is one that every object knows, as `constructor`. */
export const writtenIn = (values: Standing['values'], key: string): FieldValue | null =>
  Object.hasOwn(values, key) ? (values[key] ?? null) : null;

/** A process after a step. */
export function stepped(process: Process, template: Template, step: Step, now: Date): Process {
  const { end = null } = stageOf(template, step.to);
  return {
    ...process,
    stage: step.to,
    visited: process.visited.includes(step.to) ? process.visited : [...process.visited, step.to],
    version: process.version + 1,
    stageEnteredAt: now,
    endedAt: end === null ? null : now,
    outcome: end,
  };
}

/** By which right something was done, from what held; null where nobody did it. */
export const rightOf = ({ held: holding }: Judgement): Entitlement | null =>
  (holding.find(({ guard }) => guard === 'by')?.figures.right as Entitlement | undefined) ?? null;
