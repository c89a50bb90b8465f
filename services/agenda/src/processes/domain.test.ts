import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { someAnswer, someCaller, someSituation } from '../guards/example.ts';
import { nameOf, type Situation } from '../guards/guard.ts';
import { field, smallTemplate, stage, step } from '../templates/example.ts';
import { knownFacts } from '../templates/facts.ts';
import type { Step, Template } from '../templates/format.ts';
import { readTemplate } from '../templates/reading.ts';
import type { FactQuestion } from '../templates/vocabulary.ts';
import { judgeActIn, judgeStart, judgeStep, type Process, rightOf, type Standing, stepped } from './domain.ts';

function template(yaml: string): Template {
  const read = readTemplate(yaml, knownFacts);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal, null, 2));
  return read.value;
}
const kokeilun = template(readFileSync(new URL('../../templates/kokeilun.yaml', import.meta.url), 'utf8'));
const stepOf = ({ steps }: Template, key: string): Step => {
  const found = steps.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no step ${key}.`);
  return found;
};

const published = 'dure.funding.campaign.published.v1';
const secured = 'dure.funding.campaign.secured.v1';
const logged = 'dure.learning.experiment.logged.v1';
const recorded = 'dure.learning.experiment.recorded.v1';

/** Answers every question of the template by the types of the facts that are there. */
function factsOf(types: readonly string[]): Situation['facts'] {
  const links = kokeilun.stages.flatMap(({ fields }) =>
    fields.flatMap((one) => (one.type === 'LINK' ? one.filledBy : [])),
  );
  const guards = kokeilun.steps.flatMap(({ guards: own }) => own.flatMap((one) => (one.guard === 'fact' ? one : [])));
  const questions: FactQuestion[] = [...links, ...guards];
  return new Map(questions.map((one) => [nameOf(one), someAnswer(types.includes(one.fact) ? 1 : 0)]));
}

const starter = someCaller({ relations: new Set(['STARTER']) });
const values = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, { text: key }]));
const at = (stage: string, visited: string[], filled: Standing['values']): Standing => ({
  stage,
  visited,
  values: filled,
});
const proposal = ['testPlan', 'testedBefore', 'runner', 'resources', 'learnable'];
const passed = ['CHALLENGE', 'IDEA', 'PROPOSAL', 'FUNDING', 'EXPERIMENT'];

describe('Kokeilun', () => {
  const written = ['problem', 'solution', ...proposal, 'method'];
  test.each([
    ['toIdea', 1, ['problem'], [], [2]],
    ['toProposal', 2, ['problem', 'solution', 'testPlan', 'learnable'], [], [4, 5, 6]],
    ['toFunding', 3, written, [], [8, 9, 10, 11]],
    ['toExperiment', 4, written.slice(0, -1), [published, secured], [12]],
    ['toLearning', 5, written, [published, secured], [13, 14, 15, 16, 17, 18, 19]],
    ['toLearning', 5, written, [published, secured, logged], [14, 15, 16, 17, 18, 19]],
    ['toLearning', 5, written, [published, secured, recorded], [13]],
  ] as const)('%s names the fields that are missing: %#', (key, stages, filled, facts, missing) => {
    const visited = passed.slice(0, stages);
    const judged = judgeStep(
      kokeilun,
      stepOf(kokeilun, key),
      at(visited.at(-1) ?? '', visited, values(...filled)),
      someSituation({ caller: starter, facts: factsOf(facts) }),
      null,
    );
    const fields = judged.refusals.flatMap((refusal) => (refusal.kind === 'FieldsMissing' ? refusal.fields : []));
    expect(fields.map(({ number }) => number)).toEqual(missing);
    expect(fields[0]?.label.ko).toBeTruthy();
  });

  test('does not go on to the experiment before the money is secured', () => {
    const judge = (types: string[]) =>
      judgeStep(
        kokeilun,
        stepOf(kokeilun, 'toExperiment'),
        at('FUNDING', passed.slice(0, 4), values(...written)),
        someSituation({ caller: starter, facts: factsOf(types) }),
        null,
      );
    expect(judge([published]).refusals).toEqual([{ kind: 'FactMissing', fact: secured }]);
    const judged = judge([published, secured]);
    expect(judged.refusals).toEqual([]);
    expect(judged.facts).toHaveLength(1);
    expect(rightOf(judged)).toEqual({ relation: 'STARTER' });
  });

  test('skips no stage, and says everything that is missing at once', () => {
    const judged = judgeStep(
      kokeilun,
      stepOf(kokeilun, 'toExperiment'),
      at('IDEA', passed.slice(0, 2), values('problem', 'solution')),
      someSituation({ facts: factsOf([]) }),
      null,
    );
    expect(judged.refusals.map(({ kind }) => kind)).toEqual([
      'NotInStage',
      'RoleMissing',
      'FieldsMissing',
      'FactMissing',
    ]);
  });
});

describe('a step', () => {
  const branching = template(
    smallTemplate({
      stages: [
        stage('FIRST', { fields: [field('asked')] }),
        stage('SECOND', { fields: [field('late', { needed: 'LEAVING' }), field('extra', { needed: 'NEVER' })] }),
        stage('OTHER', { end: 'REJECTED', fields: [field('why')] }),
        stage('LAST', { end: 'DONE', fields: [field('result')] }),
      ],
      steps: [
        step('toSecond', 'FIRST', 'SECOND'),
        step('back', 'SECOND', 'FIRST'),
        step('reject', 'SECOND', 'OTHER', { note: 'REQUIRED' }),
        step('toLast', 'SECOND', 'LAST'),
      ],
    }),
  );
  const rest = { endedAt: null, outcome: null };
  const second = (filled: Standing['values']) => at('SECOND', ['FIRST', 'SECOND'], filled);
  const missing = (key: string, filled: Standing['values'] = values('asked')) =>
    judgeStep(branching, stepOf(branching, key), second(filled), someSituation(), 'so').refusals.flatMap((refusal) =>
      refusal.kind === 'FieldsMissing' ? refusal.fields.map((one) => one.key) : [refusal.kind],
    );

  test('asks for the fields of the way that was gone and of the stage ahead, not for those of other branches, and who gives up for those of that end alone', () => {
    expect(missing('toLast')).toEqual(['late', 'result']);
    expect(missing('reject', {})).toEqual(['why']);
    expect(missing('toLast', values('asked', 'late', 'result'))).toEqual([]);
  });

  test('back asks for nothing that belongs to going on', () => {
    expect(missing('back')).toEqual([]);
  });

  test.each([
    ['DONE', ['late']],
    ['REJECTED', []],
    ['WITHDRAWN', []],
  ])('to an end %s asks of what belongs to going on for %j', (end, asked) => {
    const ending = template(
      smallTemplate({
        stages: [
          stage('FIRST', { fields: [field('early', { needed: 'LEAVING' })] }),
          stage('SECOND', { fields: [field('late', { needed: 'LEAVING' })] }),
          stage('LAST', { end }),
        ],
      }),
    );
    const judge = (filled: Standing['values']) =>
      judgeStep(ending, stepOf(ending, 'toLast'), second(filled), someSituation(), null).refusals;
    const fields = judge(values('early')).flatMap((one) => (one.kind === 'FieldsMissing' ? one.fields : []));
    expect(fields.map(({ key }) => key)).toEqual(asked);
    expect(judge(values('early', 'late'))).toEqual([]);
  });

  test('with a public reason is refused without one', () => {
    const filled = second(values('asked', 'late', 'why'));
    const judge = (note: string | null) =>
      judgeStep(branching, stepOf(branching, 'reject'), filled, someSituation(), note);
    expect(judge(null).refusals).toEqual([{ kind: 'NoteMissing' }]);
    expect(judge('out of reach').refusals).toEqual([]);
  });

  test('leads to its stage, ends where that is an end, and notes a stage that was there before once', () => {
    const now = new Date('2027-03-02T00:00:00Z');
    const take = (key: string) =>
      stepped({ ...second({}), ...rest, version: 4 } as Process, branching, stepOf(branching, key), now);
    expect(take('back')).toMatchObject({ stage: 'FIRST', visited: ['FIRST', 'SECOND'], version: 5, endedAt: null });
    expect(take('toLast')).toMatchObject({
      ...{ stage: 'LAST', visited: ['FIRST', 'SECOND', 'LAST'], endedAt: now, outcome: 'DONE', stageEnteredAt: now },
    });
    expect(take('reject').outcome).toBe('REJECTED');
  });
});

test('a start asks for the fields of the first stage and for the place of the process that it follows from', () => {
  const child = template(
    smallTemplate({
      childOf: 'PARENT',
      start: { by: ['ANYONE'], parentAt: ['ADOPTED'] },
      stages: [stage('FIRST', { fields: [field('asked')] }), stage('SECOND'), stage('LAST', { end: 'DONE' })],
    }),
  );
  const start = (parentStage: string, filled: Standing['values']) =>
    judgeStart(child, at('FIRST', ['FIRST'], filled), someSituation(), parentStage).refusals.map(({ kind }) => kind);
  expect(start('PROPOSED', {})).toEqual(['NotInStage', 'FieldsMissing']);
  expect(start('ADOPTED', values('asked'))).toEqual([]);
});

describe('an act', () => {
  const most = { guard: 'countAtMost', what: 'solutions.selected', number: 3 };
  const choosing = template(
    smallTemplate({
      stages: [
        stage('FIRST'),
        stage('SECOND', {
          acts: [{ act: 'SELECT_SOLUTION', by: [{ relation: 'POSTER' }], guards: [{ guard: 'poster' }, most] }],
        }),
        stage('LAST', { end: 'DONE' }),
      ],
    }),
  );
  const judge = (stage: string, situation: Partial<Situation>) =>
    judgeActIn(
      choosing,
      { act: 'SELECT_SOLUTION' },
      at(stage, [stage], {}),
      someSituation({ adds: 'solutions.selected', ...situation }),
    );

  test('is refused where its stage does not have it, and says where it has', () => {
    expect(judge('FIRST', {}).refusals).toEqual([{ kind: 'NotInStage', stage: 'FIRST', allowedStages: ['SECOND'] }]);
  });

  test('says everything that is missing at once', () => {
    const counts = new Map([['solutions.selected' as const, 3]]);
    expect(judge('SECOND', { counts }).refusals.map(({ kind }) => kind)).toEqual([
      'RoleMissing',
      'NotThePoster',
      'TooMany',
    ]);
  });

  test('is allowed when all holds', () => {
    const caller = someCaller({ relations: new Set(['POSTER']) });
    expect(judge('SECOND', { caller }).refusals).toEqual([]);
  });
});

test('a field is empty until it is filled, also when its key is one that every object knows', () => {
  const odd = template(
    smallTemplate({
      stages: [
        stage('FIRST', { fields: [field('constructor'), field('toString')] }),
        stage('SECOND'),
        stage('LAST', { end: 'DONE' }),
      ],
    }),
  );
  const started = (written: Standing['values']) =>
    judgeStart(odd, at('FIRST', ['FIRST'], written), someSituation(), null).refusals;
  expect(started({ toString: { text: '글' } } as never)).toMatchObject([
    { kind: 'FieldsMissing', fields: [{ key: 'constructor' }] },
  ]);
  expect(started(values('constructor', 'toString'))).toEqual([]);
});
