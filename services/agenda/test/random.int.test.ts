import { randomUUID } from 'node:crypto';
import { experimentLogged } from '@dure/schema/events/learning';
import { person } from '@dure/testkit/service';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { field, smallTemplate, stage } from '../src/templates/example.ts';
import { type ProcessAnswer, processWorld } from './process-world.ts';
import { agendaWorld, citizen, municipality } from './world.ts';

const { service, support } = await agendaWorld();
const { fill, read, started, take, upload } = processWorld(service);

afterEach(() => service.clock.moveTo(null));

type Role = 'citizen' | 'official';

type StepPlan = {
  readonly key: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly role: Role;
  readonly supports: number;
  readonly needsLog: boolean;
  readonly isReasoned: boolean;
};

type Plan = {
  /** Of each stage whether it asks for a field and whether a clock ends it; the last one is the end. */
  readonly stages: readonly { readonly asks: boolean; readonly expires: boolean }[];
  readonly steps: readonly StepPlan[];
};

const keyOf = (index: number) => `S${index}`;
const out = 'OUT';

/** A way from the first stage to the end, and whatever else leads to and fro between its stages, or out of them. */
const somePlan: fc.Arbitrary<Plan> = fc.integer({ min: 3, max: 5 }).chain((count) => {
  const conditions = fc.record({
    role: fc.constantFrom<Role>('citizen', 'official'),
    supports: fc.constantFrom(0, 0, 1, 2),
    needsLog: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
    isReasoned: fc.boolean(),
  });
  const elsewhere = fc.record({
    from: fc.uniqueArray(fc.integer({ min: 0, max: count - 2 }), { minLength: 1, maxLength: 3 }),
    // Mostly to where it goes on.
    to: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: count - 2 }).map(keyOf) },
      { weight: 1, arbitrary: fc.constantFrom(keyOf(count - 1), out) },
    ),
  });
  return fc
    .record({
      stages: fc.array(fc.record({ asks: fc.boolean(), expires: fc.boolean() }), {
        minLength: count,
        maxLength: count,
      }),
      ahead: fc.array(conditions, { minLength: count - 1, maxLength: count - 1 }),
      others: fc.array(fc.tuple(elsewhere, conditions), { minLength: 1, maxLength: 5 }),
    })
    .map(({ stages, ahead, others }) => ({
      stages,
      steps: [
        ...ahead.map((one, index) => ({ key: `on${index}`, from: [keyOf(index)], to: keyOf(index + 1), ...one })),
        ...others.map(([{ from, to }, one], index) => ({ key: `other${index}`, from: from.map(keyOf), to, ...one })),
        // So that nothing is an end to which no step leads; it is not taken as long as there are no supports.
        { key: 'leave', from: [keyOf(0)], to: out, role: 'official', supports: 2, needsLog: false, isReasoned: true },
      ],
    }));
});

const names = (key: string) => ({ names: { ko: key, en: key } });

function yamlOf({ stages, steps }: Plan, key: string): string {
  const expiring = stages.flatMap(({ expires }, index) => (expires && index < stages.length - 1 ? [keyOf(index)] : []));
  return smallTemplate({
    key,
    stages: [
      ...stages.map(({ asks }, index) =>
        stage(keyOf(index), {
          ...(index === stages.length - 1 ? { end: 'DONE' } : {}),
          ...(asks && index > 0 ? { fields: [field(`f${index}`)] } : {}),
          ...(expiring.includes(keyOf(index)) ? { clocks: [{ key: `c${index}`, lasts: 'P1D', takes: 'expire' }] } : {}),
        }),
      ),
      stage(out, { end: 'WITHDRAWN' }),
    ],
    steps: [
      ...steps.map(({ key: stepKey, from, to, role, supports, needsLog, isReasoned }) => ({
        ...{ key: stepKey, ...names(stepKey), from, to, by: [{ role }], note: isReasoned ? 'REQUIRED' : 'OPTIONAL' },
        guards: [
          ...(supports > 0 ? [{ guard: 'supports', number: supports }] : []),
          ...(needsLog ? [{ guard: 'fact', fact: experimentLogged.type }] : []),
        ],
      })),
      ...(expiring.length > 0
        ? [{ key: 'expire', ...names('expire'), from: expiring, to: out, by: ['CLOCK'], guards: [] }]
        : []),
    ],
  });
}

type Try = {
  readonly pick: number;
  /** Whether one is tried that leads on from here, rather than any. */
  readonly isApt: boolean;
  readonly role: Role | null;
  readonly hasNote: boolean;
  readonly isStale: boolean;
};

type Happening =
  | { readonly kind: 'step'; readonly one: Try }
  | { readonly kind: 'two at once'; readonly one: Try; readonly other: Try }
  | { readonly kind: 'fill'; readonly pick: number }
  | { readonly kind: 'support' | 'log' | 'wait' };

const someTry: fc.Arbitrary<Try> = fc.record({
  pick: fc.nat(20),
  isApt: fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0),
  /** Null for whoever may. */
  role: fc.option(fc.constantFrom<Role>('citizen', 'official'), { freq: 2, nil: null }),
  hasNote: fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0),
  isStale: fc.integer({ min: 0, max: 7 }).map((chance) => chance === 0),
});

const someHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: someTry.map((one) => ({ kind: 'step' as const, one })) },
  {
    weight: 3,
    arbitrary: fc.tuple(someTry, someTry).map(([one, other]) => ({ kind: 'two at once' as const, one, other })),
  },
  { weight: 6, arbitrary: fc.nat(20).map((pick) => ({ kind: 'fill' as const, pick })) },
  { weight: 2, arbitrary: fc.constantFrom('support' as const, 'support', 'log').map((kind) => ({ kind })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'wait' as const }) },
);

/** What somebody with a pencil knows of the process. */
type Model = {
  stage: string;
  visited: Set<string>;
  filled: Set<string>;
  version: number;
  supports: number;
  hasLog: boolean;
  readonly plan: Plan;
};

const endOf = ({ stages }: Plan) => keyOf(stages.length - 1);
const isOver = ({ stage: at, plan }: Model) => at === out || at === endOf(plan);

const choose = ({ pick, isApt }: Try, { plan, stage: at }: Model): StepPlan => {
  const here = plan.steps.filter(({ from }) => from.includes(at));
  const offered = isApt && here.length > 0 ? here : plan.steps;
  const step = offered[pick % offered.length];
  if (step === undefined) throw new Error('There is always a step.');
  return step;
};

const asksFor = ({ stages }: Plan, key: string) => {
  const index = Number(key.slice(1));
  return index > 0 && stages[index]?.asks === true ? [`f${index}`] : [];
};

function isAllowed(model: Model, step: StepPlan, { role, hasNote, isStale }: Try): boolean {
  const asked = step.to === out ? [] : [...model.visited, step.to].flatMap((key) => asksFor(model.plan, key));
  return (
    !isStale &&
    step.from.includes(model.stage) &&
    (role ?? step.role) === step.role &&
    model.supports >= step.supports &&
    (model.hasLog || !step.needsLog) &&
    (hasNote || !step.isReasoned) &&
    asked.every((key) => model.filled.has(key))
  );
}

function moveTo(model: Model, stage_: string): void {
  model.stage = stage_;
  model.visited.add(stage_);
  model.version += 1;
}

type World = { process: ProcessAnswer; readonly starter: ReturnType<typeof citizen>; now: Date };

const attempt = ({ process }: World, model: Model, step: StepPlan, { role, hasNote, isStale }: Try) =>
  take(
    person({ [municipality]: [role ?? step.role] }),
    { id: process.id, version: model.version - (isStale ? 1 : 0) },
    step.key,
    hasNote ? { note: '까닭이 있습니다.' } : {},
  );

async function happen(world: World, model: Model, happening: Happening): Promise<void> {
  const { process, starter } = world;
  switch (happening.kind) {
    case 'support':
      await support(citizen(), process.agenda.id);
      model.supports += 1;
      return;
    case 'log': {
      const logged = { experimentId: randomUUID(), agendaId: process.agenda.id, entryId: randomUUID(), entryCount: 1 };
      await service.redeliver(await service.deliver(experimentLogged, logged));
      model.hasLog = true;
      return;
    }
    case 'wait': {
      world.now = new Date(world.now.getTime() + 25 * 3_600_000);
      service.clock.moveTo(world.now);
      await service.runDeadlines();
      const index = Number(model.stage.slice(1));
      if (!isOver(model) && model.plan.stages[index]?.expires === true) moveTo(model, out);
      return;
    }
    case 'fill': {
      const all = model.plan.stages.flatMap((_, index) => asksFor(model.plan, keyOf(index)));
      const empty = all.filter((one) => !model.filled.has(one));
      const keys = empty.length > 0 ? empty : all;
      const key = keys[happening.pick % Math.max(1, keys.length)];
      if (key === undefined) return;
      const answer = await fill(starter, { id: process.id, version: model.version }, [{ field: key, text: '글' }]);
      expect(answer.__typename).toBe(isOver(model) ? 'FieldsRefused' : 'FillFieldsSuccess');
      if (isOver(model)) return;
      model.filled.add(key);
      model.version += 1;
      return;
    }
    case 'step': {
      const step = choose(happening.one, model);
      const allowed = isAllowed(model, step, happening.one);
      const { __typename } = await attempt(world, model, step, happening.one);
      expect([step.key, __typename === 'TakeStepSuccess']).toEqual([step.key, allowed]);
      if (allowed) moveTo(model, step.to);
      return;
    }
    case 'two at once': {
      const tries = [happening.one, happening.other].map((one) => ({ one, step: choose(one, model) }));
      const allowed = tries.map(({ one, step }) => isAllowed(model, step, one));
      const answers = await Promise.all(tries.map(({ one, step }) => attempt(world, model, step, one)));
      const taken = answers.flatMap(({ __typename }, index) => (__typename === 'TakeStepSuccess' ? index : []));
      // Both saw one version: at most one of them takes its step, and only one that may.
      expect(taken).toHaveLength(allowed.includes(true) ? 1 : 0);
      for (const index of taken) {
        expect(allowed[index]).toBe(true);
        moveTo(model, tries[index]?.step.to ?? '');
      }
    }
  }
}

const agrees = async ({ process }: World, model: Model): Promise<void> => {
  const { stage: at, version, outcome } = await read(process.id);
  const ends: Record<string, string> = { [out]: 'WITHDRAWN', [endOf(model.plan)]: 'DONE' };
  expect({ at: at.key, version, outcome }).toEqual({
    ...{ at: model.stage, version: model.version, outcome: ends[model.stage] ?? null },
  });
};

test('whatever happens to a process of whatever template, it stands where the template lets it, and its history says how it came there', async () => {
  let [steps, ends] = [0, 0];
  await fc.assert(
    fc.asyncProperty(somePlan, fc.array(someHappening, { minLength: 15, maxLength: 35 }), async (plan, happenings) => {
      service.clock.moveTo(null);
      const key = `R${randomUUID().replaceAll('-', '').toUpperCase()}`;
      expect(await upload(yamlOf(plan, key))).toMatchObject({ __typename: 'UploadTemplateSuccess' });
      const world: World = { ...(await started(key)), now: new Date() };
      const begin = { stage: keyOf(0), version: 1, supports: 0, hasLog: false };
      const model: Model = { ...begin, visited: new Set([keyOf(0)]), filled: new Set(), plan };
      for (const happening of happenings) {
        const before = model.stage;
        await happen(world, model, happening);
        await agrees(world, model);
        if (model.stage !== before) steps += 1;
      }
      if (isOver(model)) ends += 1;
      const { timeline } = await read(world.process.id);
      const versions = timeline.nodes.filter(({ kind }) => kind !== 'CLOCK').map(({ version }) => version);
      expect(versions).toEqual(Array.from(versions, (_, index) => model.version - index));
      expect(await service.violations()).toEqual([]);
    }),
    { numRuns: 50 },
  );
  expect(steps).toBeGreaterThan(25);
  expect(ends).toBeGreaterThan(0);
}, 120_000);
