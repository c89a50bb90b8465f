import { flawsOfGuard, type GuardConfig } from '../guards/all.ts';
import type { GuardFlaw, Surroundings } from '../guards/guard.ts';
import { type FactVocabulary, factFlaw } from './fact-flaws.ts';
import * as words from './flaw-words.ts';
import type { Field, Stage, StageAct, Step, Template } from './format.ts';
import { type Act, acts, type Entitlement, type OwnCount, type Words } from './vocabulary.ts';

export type FlawCode =
  | GuardFlaw['code']
  | 'NOT_YAML'
  | 'WRONG_VALUE'
  | 'MISSING'
  | 'MISSING_TRANSLATION'
  | 'UNKNOWN_KEY'
  | 'UNKNOWN_GUARD'
  | 'DUPLICATE'
  | 'UNKNOWN_STAGE'
  | 'UNKNOWN_STEP'
  | 'UNKNOWN_FIELD'
  | 'UNREACHABLE'
  | 'DEAD_END'
  | 'END_GOES_ON'
  | 'NEVER_ASKED'
  | 'INTAKE_CLOSED';

type Path = readonly (string | number)[];

/** What is wrong with a template, and where. */
export type Flaw = { readonly code: FlawCode; readonly path: Path; readonly message: Words };

/** All that is wrong with a template that is written in the right format; nothing when it can be run. */
export function flawsOf(template: Template, known: FactVocabulary): Flaw[] {
  const graph = graphOf(template);
  return [
    ...duplicates(template),
    ...flawsOfDescent(template),
    ...unknownStages(template),
    ...wrongWays(template, graph),
    ...stuckAfterClocks(template),
    ...template.stages.flatMap((stage, index) => flawsOfStage(template, stage, ['stages', index], graph, known)),
    ...template.steps.flatMap((_, index) => flawsOfStep(template, index, graph, known)),
    ...flawsOfStart(template, graph, known),
    ...flawsOfRights(template, template.writers, ['writers'], ['CLOCK', 'SOLVER']),
  ];
}

const flaw = (code: FlawCode, path: Path, message: Words): Flaw => ({ code, path, message });

function duplicates({ stages, steps, bodies, ballots }: Template): Flaw[] {
  const fields = stages.flatMap((stage, s) =>
    stage.fields.map((field, f) => ({ field, at: ['stages', s, 'fields', f] })),
  );
  return [
    ...repeated(stages.map(({ key }, index) => [key, ['stages', index, 'key']])),
    ...repeated(steps.map(({ key }, index) => [key, ['steps', index, 'key']])),
    ...repeated(bodies.map(({ key }, index) => [key, ['bodies', index, 'key']])),
    ...repeated(ballots.map(({ key }, index) => [key, ['ballots', index, 'key']])),
    ...stages.flatMap(({ acts: here }, s) =>
      repeated(here.map((one, a) => [wordsOfAct(one), ['stages', s, 'acts', a, 'act']])),
    ),
    ...repeated(
      stages.flatMap((stage, s) => stage.clocks.map(({ key }, c) => [key, ['stages', s, 'clocks', c, 'key']])),
    ),
    ...repeated(fields.map(({ field, at }) => [field.key, [...at, 'key']])),
    ...repeated(
      fields.flatMap(({ field, at }) => (field.number === undefined ? [] : [[field.number, [...at, 'number']]])),
    ),
    ...fields.flatMap(({ field, at }) =>
      'options' in field ? repeated(field.options.map(({ key }, o) => [key, [...at, 'options', o, 'key']])) : [],
    ),
  ];
}

const wordsOfAct = ({ act, ballot, body }: StageAct): string => [act, ballot ?? body ?? []].flat().join(' ');

function repeated(named: readonly (readonly [key: string | number, path: Path])[]): Flaw[] {
  const seen = new Set<string | number>();
  return named.flatMap(([key, path]) => {
    if (seen.has(key)) return [flaw('DUPLICATE', path, words.repeated(key))];
    seen.add(key);
    return [];
  });
}

function flawsOfDescent({ key, childOf }: Template): Flaw[] {
  return childOf === key ? [flaw('NEVER_HOLDS', ['childOf'], words.followsItself)] : [];
}

function unknownStages({ stages, steps }: Template): Flaw[] {
  const known = new Set(stages.map(({ key }) => key));
  const named = steps.flatMap(({ from, to }, index) => [
    ...from.map((key, position) => [key, ['steps', index, 'from', position]] as const),
    [to, ['steps', index, 'to']] as const,
  ]);
  return named.flatMap(([key, path]) => (known.has(key) ? [] : [flaw('UNKNOWN_STAGE', path, words.noStage(key))]));
}

type Graph = {
  /** From which stages each can be reached, itself among them. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
};

function graphOf({ stages, steps }: Template): Graph {
  const walk = (start: string, next: (key: string) => string[]): Set<string> => {
    const seen = new Set([start]);
    for (const key of seen) for (const other of next(key)) seen.add(other);
    return seen;
  };
  const forth = (key: string) => steps.flatMap(({ from, to }) => (from.includes(key) ? to : []));
  const back = (key: string) => steps.flatMap(({ from, to }) => (to === key ? from : []));
  return {
    before: new Map(stages.map(({ key }) => [key, walk(key, back)])),
    after: new Map(stages.map(({ key }) => [key, walk(key, forth)])),
  };
}

function wrongWays({ stages, steps }: Template, { before, after }: Graph): Flaw[] {
  const first = stages[0]?.key ?? '';
  const ends = new Set(stages.flatMap(({ key, end }) => (end === undefined ? [] : key)));
  return stages.flatMap(({ key, end }, index) => {
    const at = ['stages', index];
    const goesOn = steps.some(({ from }) => from.includes(key));
    const reachesEnd = [...(after.get(key) ?? [])].some((one) => ends.has(one));
    return [
      before.get(key)?.has(first) === true ? [] : flaw('UNREACHABLE', at, words.unreachable(key)),
      end === undefined && !goesOn ? flaw('DEAD_END', at, words.deadEnd(key)) : [],
      end === undefined && goesOn && !reachesEnd ? flaw('DEAD_END', at, words.noEndFrom(key)) : [],
      end !== undefined && goesOn ? flaw('END_GOES_ON', at, words.endGoesOn(key)) : [],
    ].flat();
  });
}

/** Where only clocks lead on, which try once: what can be refused to all of them leaves the process there for good. */
function stuckAfterClocks({ stages, steps }: Template): Flaw[] {
  return stages.flatMap(({ key, fields }, index) => {
    const out = steps.filter(({ from }) => from.includes(key));
    const isRefusable = ({ to, guards }: Step) => {
      const target = stages.find((one) => one.key === to);
      const givesUp = target?.end === 'REJECTED' || target?.end === 'WITHDRAWN';
      const asksHere = !givesUp && fields.some(({ needed }) => needed === 'LEAVING');
      return guards.length > 0 || asksHere || target?.fields.some(({ needed }) => needed === 'ENTERING') === true;
    };
    const isStuck = out.length > 0 && out.every((step) => step.by.every((one) => one === 'CLOCK') && isRefusable(step));
    return isStuck ? [flaw('DEAD_END', ['stages', index], words.onlyClocksLeadOn(key))] : [];
  });
}

function flawsOfStage(template: Template, stage: Stage, at: Path, graph: Graph, known: FactVocabulary): Flaw[] {
  return [
    ...stage.fields.flatMap((field, index) => flawsOfField(stage, field, [...at, 'fields', index], known)),
    ...stage.clocks.flatMap(({ takes }, index) =>
      flawsOfClock(template, stage, takes, [...at, 'clocks', index, 'takes']),
    ),
    ...stage.acts.flatMap((act, index) => {
      const place = [...at, 'acts', index];
      return [
        ...flawsOfAct(template, act, place),
        ...flawsOfRights(template, act.by, [...place, 'by'], ['CLOCK']),
        ...flawsOfGuards(template, [stage.key], act, [...place, 'guards'], graph, known),
      ];
    }),
  ];
}

const owners: Record<string, string> = {
  CAMPAIGN: 'dure.funding.campaign.',
  EXPERIMENT: 'dure.learning.experiment.',
  RECORD: 'dure.learning.experiment.recorded.',
};

function flawsOfField(stage: Stage, field: Field, at: Path, known: FactVocabulary): Flaw[] {
  const flaws: Flaw[] = [];
  if (field.needed === 'LEAVING' && stage.end !== undefined) {
    flaws.push(flaw('NEVER_ASKED', [...at, 'needed'], words.neverAsked(stage.key)));
  }
  if (field.type === 'LINK') {
    const filling = factFlaw(field.filledBy, known);
    if (filling !== null) flaws.push(flaw(filling.code, [...at, 'filledBy'], filling.message));
    const owner = owners[field.shows.split('_')[0] ?? ''] ?? '';
    if (!field.filledBy.fact.startsWith(owner)) {
      flaws.push(flaw('NEVER_HOLDS', [...at, 'filledBy'], words.filledBy(field.shows, owner)));
    }
  }
  if (field.type === 'TEXT') {
    const { minimumLength = 1, maximumLength = 10_000 } = field.limits ?? {};
    if (Math.max(1, minimumLength) > maximumLength || maximumLength > 10_000) {
      flaws.push(flaw('NEVER_HOLDS', [...at, 'limits'], words.noSuchLength));
    }
  }
  if (field.type === 'DATE' && (field.limits?.earliest ?? '') > (field.limits?.latest ?? '9999-12-31')) {
    flaws.push(flaw('NEVER_HOLDS', [...at, 'limits'], words.noSuchDay));
  }
  const { minimum = -Infinity, maximum = Infinity } = field.type === 'NUMBER' ? (field.limits ?? {}) : {};
  if (minimum > maximum) {
    flaws.push(flaw('NEVER_HOLDS', [...at, 'limits'], words.noSuchNumber));
  }
  return flaws;
}

function flawsOfClock({ steps }: Template, { key }: Stage, takes: string | undefined, at: Path): Flaw[] {
  if (takes === undefined) return [];
  const step = steps.find((one) => one.key === takes);
  if (step === undefined) return [flaw('UNKNOWN_STEP', at, words.noStep(takes))];
  if (!step.from.includes(key)) return [flaw('NEVER_HOLDS', at, words.startsElsewhere(takes, key))];
  return step.by.includes('CLOCK') ? [] : [flaw('NEVER_HOLDS', at, words.notForClocks(takes))];
}

function flawsOfAct({ bodies, ballots }: Template, { act, ballot, body }: StageAct, at: Path): Flaw[] {
  const needs = { ballot: ['OPEN_BALLOT', 'VOTE', 'CLOSE_BALLOT'].includes(act), body: act === 'DECIDE' };
  const flaws: Flaw[] = [];
  if (needs.ballot !== (ballot !== undefined)) {
    flaws.push(flaw(needs.ballot ? 'MISSING' : 'UNKNOWN_KEY', [...at, 'ballot'], words.ballotNamed));
  }
  if (needs.body !== (body !== undefined)) {
    flaws.push(flaw(needs.body ? 'MISSING' : 'UNKNOWN_KEY', [...at, 'body'], words.bodyNamed));
  }
  if (ballot !== undefined && ballots.every(({ key }) => key !== ballot)) {
    flaws.push(flaw('UNKNOWN_BALLOT', [...at, 'ballot'], words.noBallot(ballot)));
  }
  if (body !== undefined && bodies.every(({ key }) => key !== body)) {
    flaws.push(flaw('UNKNOWN_BODY', [...at, 'body'], words.noBody(body)));
  }
  return flaws;
}

function flawsOfStep(template: Template, index: number, graph: Graph, known: FactVocabulary): Flaw[] {
  const step = template.steps[index];
  if (step === undefined) return [];
  const at = ['steps', index];
  const isForClocks = step.by.includes('CLOCK');
  const isSet = template.stages.some(({ clocks }) => clocks.some(({ takes }) => takes === step.key));
  const flaws: Flaw[] = [];
  if (isForClocks && !isSet) flaws.push(flaw('NEVER_HOLDS', [...at, 'by'], words.noClockTakes));
  if (isSet && step.by.every((right) => right === 'CLOCK')) flaws.push(...untaken(template, step, [...at, 'from']));
  if (isForClocks && step.note === 'REQUIRED') {
    flaws.push(flaw('NEVER_HOLDS', [...at, 'note'], words.clockGivesNoReason));
  }
  if (step.triage !== undefined && (isForClocks || step.note !== 'REQUIRED')) {
    flaws.push(flaw('MISSING', [...at, 'note'], words.triageNeedsReason));
  }
  return [
    ...flaws,
    ...flawsOfRights(template, step.by, [...at, 'by'], ['SOLVER']),
    ...flawsOfGuards(template, step.from, step, [...at, 'guards'], graph, known),
  ];
}

/** From where a step that clocks alone take never is: no clock of that stage takes it. */
const untaken = ({ stages }: Template, step: Step, at: Path): Flaw[] =>
  step.from.flatMap((key, index) => {
    const stage = stages.find((one) => one.key === key);
    if (stage === undefined || stage.clocks.some(({ takes }) => takes === step.key)) return [];
    return flaw('NEVER_HOLDS', [...at, index], words.noClockOf(key));
  });

/** Who is nobody in some places: only an act is about a solution, and a clock takes steps alone. */
type Absent = 'CLOCK' | 'SOLVER';

function flawsOfRights(
  { bodies, stages }: Template,
  by: readonly Entitlement[],
  at: Path,
  nobody: readonly Absent[],
): Flaw[] {
  const fields = stages.flatMap((stage) => stage.fields);
  return by.flatMap((right, index) => {
    const who = typeof right === 'object' && 'relation' in right ? right.relation : right;
    if (nobody.some((one) => one === who)) return [flaw('NEVER_HOLDS', [...at, index], words.nobodyIs(String(who)))];
    if (typeof right === 'string') return [];
    if ('body' in right && bodies.every(({ key }) => key !== right.body)) {
      return [flaw('UNKNOWN_BODY', [...at, index, 'body'], words.noBody(right.body))];
    }
    if (!('field' in right)) return [];
    const field = fields.find(({ key }) => key === right.field);
    if (field === undefined) {
      return [flaw('UNKNOWN_FIELD', [...at, index, 'field'], words.noField(right.field))];
    }
    return field.type === 'ORGANIZATION' || field.type === 'MEMBER'
      ? []
      : [flaw('NEVER_HOLDS', [...at, index, 'field'], words.namesNobody(right.field))];
  });
}

type Guarded = { readonly by: readonly Entitlement[]; readonly guards: readonly GuardConfig[] };

function flawsOfGuards(
  template: Template,
  from: readonly string[],
  guarded: Guarded,
  at: Path,
  graph: Graph,
  known: FactVocabulary,
): Flaw[] {
  const surroundings = surroundingsOf(template, from, guarded, graph, known);
  return guarded.guards.flatMap((config, index) =>
    flawsOfGuard(config, surroundings).map(({ code, message }) => flaw(code, [...at, index], message)),
  );
}

function surroundingsOf(
  { stages, bodies, ballots }: Template,
  from: readonly string[],
  { by, guards }: Guarded,
  { before }: Graph,
  known: FactVocabulary,
): Surroundings {
  const onTheWay = new Set(from.flatMap((key) => [...(before.get(key) ?? [])]));
  const passed = stages.filter(({ key }) => onTheWay.has(key));
  const possible = passed.flatMap((stage) => stage.acts);
  return {
    clocks: new Set(passed.flatMap(({ clocks }) => clocks.map(({ key }) => key))),
    bodies: new Set(bodies.map(({ key }) => key)),
    ballots: new Set(ballots.map(({ key }) => key)),
    acts: new Set(possible.map(({ act }) => act)),
    decidingBodies: new Set(possible.flatMap(({ act, body }) => (act === 'DECIDE' ? (body ?? []) : []))),
    heldBallots: new Set(
      ballots.flatMap(({ key }) => (ballotActs.every((one) => possible.some((a) => isFor(a, one, key))) ? key : [])),
    ),
    bounds: boundsOf(stages),
    together: guards,
    by,
    factFlaw: (question) => factFlaw(question, known),
  };
}

/** What it takes until a ballot has come out. */
const ballotActs = ['OPEN_BALLOT', 'VOTE', 'CLOSE_BALLOT'] as const satisfies readonly Act[];
const isFor = ({ act, ballot }: StageAct, wanted: Act, key: string) => act === wanted && ballot === key;

/** The most there can be of what an act adds: its own guard says so wherever the act may be done. */
function boundsOf(stages: readonly Stage[]): Map<OwnCount, number> {
  const bounds = new Map<OwnCount, number>([['solutions.final', 1]]);
  for (const [act, adds] of Object.entries(acts) as [Act, OwnCount | null][]) {
    const places = stages.flatMap((stage) => stage.acts.filter((one) => one.act === act));
    const limits = places.map(({ guards }) =>
      guards.flatMap((one) => (one.guard === 'countAtMost' && one.what === adds ? (one.number ?? []) : [])),
    );
    if (adds === null || limits.length === 0 || limits.some((own) => own.length === 0)) continue;
    bounds.set(adds, Math.max(...limits.map((own) => Math.min(...own))));
  }
  return bounds;
}

/** What is about who starts it, not about when or how many: the intake stays open (N10). */
const aboutWho: readonly GuardConfig['guard'][] = ['actorKind'];

function flawsOfStart(template: Template, graph: Graph, known: FactVocabulary): Flaw[] {
  const { start, childOf } = template;
  const at = ['start', 'guards'];
  const closing = start.guards.flatMap(({ guard }, index) =>
    childOf === undefined && !aboutWho.includes(guard)
      ? [flaw('INTAKE_CLOSED', [...at, index], words.intakeCloses(guard))]
      : [],
  );
  const rights = start.by.flatMap((right, index) => {
    const canHold =
      right === 'ANYONE' ||
      (typeof right === 'object' &&
        ('role' in right || ('relation' in right && ['AUTHOR', 'POSTER'].includes(right.relation))));
    return canHold ? [] : [flaw('NEVER_HOLDS', ['start', 'by', index], words.nobodyYet)];
  });
  // Nothing has been done yet, and no clock has run.
  const guards = closing.length === 0 ? flawsOfGuards(template, [], start, at, graph, known) : [];
  const parent =
    start.parentAt !== undefined && childOf === undefined
      ? [flaw('UNKNOWN_KEY', ['start', 'parentAt'], words.noParent)]
      : [];
  return [...closing, ...rights, ...guards, ...parent];
}
