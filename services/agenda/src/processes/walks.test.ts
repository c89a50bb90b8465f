import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someCaller, someSituation } from '../guards/example.ts';
import { flawsOf } from '../templates/domain.ts';
import { type Template, templateFormat } from '../templates/format.ts';
import { judgeFilling, judgeStep, type Process, stageOf, stepped } from './domain.ts';

/** A process never begins at its end; the last stage always is one. */
const endsAt = (index: number, count: number) =>
  index === 0 || index === count - 1 ? fc.constant(index !== 0) : fc.nat(5).map((chance) => chance === 0);

/** Random templates in the right format; the careless ones let steps lead out of ends, too. */
const someTemplate = (isCareful: boolean) =>
  fc.integer({ min: 2, max: 6 }).chain((count) => {
    const keys = Array.from({ length: count }, (_, index) => `S${index}`);
    const needed = fc.constantFrom('ENTERING', 'LEAVING', 'NEVER');
    const stages = keys.map((key, index) =>
      fc
        .record({
          isEnd: endsAt(index, count),
          needs: fc.array(needed, { maxLength: 2 }),
          hasClock: fc.boolean(),
        })
        .map(({ isEnd, needs, hasClock }) => ({
          ...{ key, names: { ko: key, en: key } },
          ...(isEnd ? { end: 'DONE' } : {}),
          fields: needs.map((need, n) => ({
            key: `f${index}x${n}`,
            type: 'TEXT',
            label: { ko: '글', en: 'Text' },
            needed: need,
          })),
          clocks: hasClock ? [{ key: `c${index}`, lasts: 'P1D' }] : [],
        })),
    );
    const step = fc.record({
      from: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }),
      to: fc.constantFrom(...keys),
      role: fc.constantFrom('citizen', 'official'),
      supports: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      isReasoned: fc.boolean(),
    });
    return fc
      .record({ stages: fc.tuple(...stages), steps: fc.array(step, { minLength: count, maxLength: 3 * count }) })
      .map(
        ({ stages: made, steps }): Template =>
          templateFormat.parse({
            ...{ key: 'RANDOM', version: 1, names: { ko: '무작위', en: 'Random' }, source: 'tests' },
            flags: { governmentRole: 'BROKER', openness: 'FULL', effect: 'ADVISORY', incentive: 'NONE' },
            ...{ start: { by: ['ANYONE'] }, writers: ['ANYONE'], stages: made },
            steps: steps.map(({ from, to, role, supports, isReasoned }, index) => ({
              ...{ key: `step${index}`, names: { ko: '단계', en: 'Step' }, to, by: [{ role }] },
              from: isCareful ? outOf(from, made) : from,
              guards: supports === null ? [] : [{ guard: 'supports', number: supports }],
              note: isReasoned ? 'REQUIRED' : 'OPTIONAL',
            })),
          }),
      );
  });

/** The stages of these that are no ends; the first where there are none. */
function outOf(from: readonly string[], stages: readonly { readonly key: string; readonly end?: string }[]): string[] {
  const open = from.filter((key) => stages.some((stage) => stage.key === key && stage.end === undefined));
  return open.length > 0 ? open : ['S0'];
}

/** What somebody tries: a step or a field, with rights and figures as they happen to be. */
const someTry = fc.record({
  choice: fc.nat(),
  isFilling: fc.boolean(),
  /** Whether it is one of the steps that lead on from here. */
  isApt: fc.boolean(),
  role: fc.constantFrom('citizen', 'official'),
  supports: fc.nat(6),
  note: fc.option(fc.constant('까닭'), { nil: null }),
});

type Try = typeof someTry extends fc.Arbitrary<infer T> ? T : never;

const now = new Date('2027-03-01T00:00:00Z');

function begun(template: Template): Process {
  const stage = template.stages[0]?.key ?? '';
  return {
    ...{ id: 'process', agendaId: 'agenda', municipalityCode: '9911000000', templateId: 'template', parentId: null },
    programmeId: null,
    ...{ organizationId: null, startedBy: 'member', stage, visited: [stage], values: {}, version: 1, factsSince: now },
    ...{ startedAt: now, stageEnteredAt: now, endedAt: null, outcome: null },
  };
}

type Entry = {
  readonly kind: 'STEP' | 'FIELDS';
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly version: number;
};

/** The process after a try, and what its history then says; null when it was refused. */
function tried(template: Template, process: Process, { choice, isFilling, isApt, role, supports, note }: Try) {
  const counts = new Map([['supports' as const, supports]]);
  const situation = someSituation({ now, counts, caller: someCaller({ roles: new Set([role]) }) });
  const { stage: from, version } = process;
  if (isFilling) {
    const fields = template.stages.flatMap((stage) => stage.fields);
    const field = fields[choice % Math.max(1, fields.length)];
    if (field === undefined) return null;
    const filled = { ...process, values: { ...process.values, [field.key]: { text: '글' } }, version: version + 1 };
    if (judgeFilling(template, filled, situation).refusals.length > 0) return null;
    return {
      process: filled,
      entry: { kind: 'FIELDS', rule: field.key, from, to: from, version: filled.version } as Entry,
    };
  }
  const here = template.steps.filter((one) => one.from.includes(from));
  const offered = isApt && here.length > 0 ? here : template.steps;
  const step = offered[choice % offered.length];
  if (step === undefined || judgeStep(template, step, process, situation, note).refusals.length > 0) return null;
  const after = stepped(process, template, step, now);
  return {
    process: after,
    entry: { kind: 'STEP', rule: step.key, from, to: after.stage, version: after.version } as Entry,
  };
}

test('random steps by random templates reach no state that the template does not allow, and version and history agree', () => {
  let taken = 0;
  fc.assert(
    fc.property(someTemplate(true), fc.array(someTry, { minLength: 20, maxLength: 60 }), (template, tries) => {
      let process = begun(template);
      const history: Entry[] = [];
      for (const one of tries) {
        const result = tried(template, process, one);
        if (result === null) continue;
        const { entry } = result;
        if (entry.kind === 'STEP') {
          taken += 1;
          const step = template.steps.find(({ key }) => key === entry.rule);
          expect(step?.from).toContain(process.stage);
          expect(step?.to).toBe(result.process.stage);
          expect(step?.by).toContainEqual({ role: one.role });
          for (const guard of step?.guards ?? []) expect(guard).toMatchObject({ number: expect.any(Number) });
          const least = step?.guards.flatMap((guard) => ('number' in guard ? (guard.number ?? 0) : [])) ?? [];
          expect(Math.max(0, ...least)).toBeLessThanOrEqual(one.supports);
          if (step?.note === 'REQUIRED') expect(one.note).not.toBeNull();
          // Nothing goes on from an end.
          expect(process.endedAt).toBeNull();
        }
        process = result.process;
        history.push(entry);
        const asked = template.stages.filter(({ key }) => process.visited.includes(key));
        const empty = asked
          .flatMap(({ fields }) => fields.filter(({ needed }) => needed === 'ENTERING'))
          .filter(({ key }) => process.values[key] === undefined);
        // The first stage is entered by the start, which is judged apart.
        expect(empty.every(({ key }) => key.startsWith('f0x'))).toBe(true);
      }
      expect(process.version).toBe(1 + history.length);
      expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 2));
      let at = template.stages[0]?.key;
      for (const { from, to } of history) {
        expect(from).toBe(at);
        at = to;
      }
      expect(process.stage).toBe(at);
      expect(new Set(process.visited)).toEqual(new Set([template.stages[0]?.key, ...history.map(({ to }) => to)]));
      const { end } = stageOf(template, process.stage);
      expect([process.outcome, process.endedAt]).toEqual(end === undefined ? [null, null] : [end, now]);
    }),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(100);
});

test('of a template without flaws every stage is reached, and from each an end', () => {
  let sound = 0;
  fc.assert(
    fc.property(fc.boolean().chain(someTemplate), (template) => {
      const flaws = flawsOf(template, new Map()).map(({ code }) => code);
      const reach = (start: string) => {
        const seen = new Set([start]);
        for (const key of seen) for (const { from, to } of template.steps) if (from.includes(key)) seen.add(to);
        return seen;
      };
      const ends = template.stages.flatMap(({ key, end }) => (end === undefined ? [] : key));
      const fromStart = reach(template.stages[0]?.key ?? '');
      const isWhole =
        template.stages.every(({ key }) => fromStart.has(key) && ends.some((end) => reach(key).has(end))) &&
        template.steps.every(({ from }) => !from.some((key) => ends.includes(key)));
      const saysSo = !flaws.some((code) => ['UNREACHABLE', 'DEAD_END', 'END_GOES_ON'].includes(code));
      expect(saysSo).toBe(isWhole);
      if (isWhole) sound += 1;
    }),
    { numRuns: 500 },
  );
  expect(sound).toBeGreaterThan(10);
});
