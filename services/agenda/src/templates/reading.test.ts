import { describe, expect, test } from 'vitest';
import { field, smallTemplate, stage, step } from './example.ts';
import { knownFacts } from './facts.ts';
import { readTemplate } from './reading.ts';

const flaws = (yaml: string) => {
  const read = readTemplate(yaml, knownFacts);
  return read.ok ? [] : read.refusal.map(({ code, path }) => `${code} ${path}`.trim());
};
const flawsWith = (changes: object) => flaws(smallTemplate({ ...changes }));
const guarded = (...guards: object[]) => ({ steps: [step('toSecond', 'FIRST', 'SECOND', { guards }), last] });
const last = step('toLast', 'SECOND', 'LAST');
const stagesWith = (changes: object) => ({ stages: [stage('FIRST', changes), stage('SECOND'), end] });
const end = stage('LAST', { end: 'DONE' });

test('a template without flaws is read, with what it leaves out filled in', () => {
  const read = readTemplate(smallTemplate(), knownFacts);
  expect(read.ok && read.value).toMatchObject({
    bodies: [],
    stages: [{ fields: [], acts: [], clocks: [] }, {}, { end: 'DONE' }],
    steps: [{ guards: [], note: 'OPTIONAL' }, {}],
  });
});

test('a flaw is found at its line and column', () => {
  const yaml = ['key: SMALL', 'version: 1', 'names: { ko: 작은 절차 }', 'unknown: 1'].join('\n');
  const read = readTemplate(yaml, knownFacts);
  const placed = read.ok ? [] : read.refusal;
  expect(placed.find(({ path }) => path === 'names.en')).toMatchObject({
    ...{ code: 'MISSING_TRANSLATION', line: 3, column: 8 },
  });
  expect(placed.find(({ path }) => path === 'unknown')).toMatchObject({ code: 'UNKNOWN_KEY', line: 4, column: 10 });
  expect(placed.find(({ path }) => path === 'steps')).toMatchObject({ code: 'MISSING', line: 1 });
});

describe('a file', () => {
  test.each([
    ['that is no YAML', 'key: [', 'NOT_YAML'],
    ['with the same key twice', 'key: A\nkey: B', 'NOT_YAML'],
    ['that is empty', '', 'WRONG_VALUE'],
    ['that is a list', '- a', 'WRONG_VALUE'],
  ])('%s is refused', (_, yaml, code) => {
    expect(flaws(yaml)[0]).toContain(code);
  });

  test.each([
    ['a character that no text has, by an escape', smallTemplate({ source: 'a\u0000b' }), 'WRONG_VALUE source'],
    ['half a character, by an escape', smallTemplate({ source: '\ud800' }), 'WRONG_VALUE source'],
    ['such a character as it is', '# \u0000\nkey: SMALL', 'WRONG_VALUE'],
  ])('with %s is refused', (_, yaml, flaw) => {
    expect(flaws(yaml)).toEqual([flaw]);
  });

  test('that grows without end by its aliases is refused', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(',')}]`);
    expect(flaws(['a0: &a0 [x]', ...levels].join('\n'))).toEqual(['NOT_YAML']);
  });
});

describe('the format', () => {
  test.each([
    ['a version that is none', { version: 0 }, 'WRONG_VALUE version'],
    ['a key in small letters', { key: 'small' }, 'WRONG_VALUE key'],
    ['an English name that is blank', { names: { ko: '이름', en: ' ' } }, 'MISSING_TRANSLATION names.en'],
    ['a key without meaning', { intake: 'CLOSED' }, 'UNKNOWN_KEY intake'],
    ['a guard that does not exist', guarded({ guard: 'luck' }), 'UNKNOWN_GUARD steps[0].guards[0].guard'],
    ['a guard without its figure', guarded({ guard: 'supports' }), 'MISSING steps[0].guards[0].number'],
    [
      'a field of an unknown type',
      stagesWith({ fields: [field('a', { type: 'SONG' })] }),
      'WRONG_VALUE stages[0].fields[0].type',
    ],
    [
      'a duration that is none',
      stagesWith({ clocks: [{ key: 'wait', lasts: 'six months' }] }),
      'WRONG_VALUE stages[0].clocks[0].lasts',
    ],
    [
      'a duration that no calendar holds',
      stagesWith({ clocks: [{ key: 'wait', lasts: 'P999999Y' }] }),
      'WRONG_VALUE stages[0].clocks[0].lasts',
    ],
    [
      'a duration longer than fifty years',
      stagesWith({ clocks: [{ key: 'wait', lasts: 'P50YT1S' }] }),
      'WRONG_VALUE stages[0].clocks[0].lasts',
    ],
    ['somebody who is nobody', { start: { by: [{ role: 'king' }] } }, 'WRONG_VALUE start.by[0]'],
  ])('finds %s', (_, changes, expected) => {
    expect(flawsWith(changes)).toEqual([expected]);
  });
});

describe('the rules find', () => {
  test.each([
    [
      'a stage that no step leads to',
      { stages: [stage('FIRST'), stage('SECOND'), end, stage('ISLAND', { end: 'DONE' })] },
      ['UNREACHABLE stages[3]'],
    ],
    [
      'a stage without a way out',
      { steps: [step('toSecond', 'FIRST', 'SECOND')] },
      ['UNREACHABLE stages[2]', 'DEAD_END stages[0]', 'DEAD_END stages[1]'],
    ],
    [
      'a circle without a way out',
      { steps: [step('a', 'FIRST', 'SECOND'), step('b', 'SECOND', 'FIRST'), step('c', 'LAST', 'LAST')] },
      ['DEAD_END stages[0]', 'DEAD_END stages[1]', 'UNREACHABLE stages[2]', 'END_GOES_ON stages[2]'],
    ],
    [
      'an end that goes on',
      { steps: [step('toSecond', 'FIRST', 'SECOND'), last, step('back', 'LAST', 'FIRST')] },
      ['END_GOES_ON stages[2]'],
    ],
    [
      'a step to an unknown stage',
      { steps: [step('toSecond', 'FIRST', 'SECOND'), last, step('out', 'SECOND', 'NOWHERE')] },
      ['UNKNOWN_STAGE steps[2].to'],
    ],
    ['a stage twice', { stages: [stage('FIRST'), stage('SECOND'), stage('FIRST'), end] }, ['DUPLICATE stages[2].key']],
    [
      'a field twice, also in another stage',
      { stages: [stage('FIRST', { fields: [field('a')] }), stage('SECOND', { fields: [field('a')] }), end] },
      ['DUPLICATE stages[1].fields[0].key'],
    ],
    [
      'something to be done twice in one stage, of which only the first would count',
      stagesWith({
        acts: [
          { act: 'SUBMIT_SOLUTION', by: ['ANYONE'] },
          { act: 'SUBMIT_SOLUTION', by: [{ role: 'official' }] },
        ],
      }),
      ['DUPLICATE stages[0].acts[1].act'],
    ],
    ['a template that follows from itself', { childOf: 'SMALL' }, ['NEVER_HOLDS childOf']],
    [
      'a field number twice',
      stagesWith({ fields: [field('a', { number: 1 }), field('b', { number: 1 })] }),
      ['DUPLICATE stages[0].fields[1].number'],
    ],
    [
      'a field that is never asked',
      {
        stages: [
          stage('FIRST'),
          stage('SECOND'),
          stage('LAST', { end: 'DONE', fields: [field('a', { needed: 'LEAVING' })] }),
        ],
      },
      ['NEVER_ASKED stages[2].fields[0].needed'],
    ],
    [
      'limits that no text keeps',
      stagesWith({ fields: [field('a', { limits: { minimumLength: 9, maximumLength: 8 } })] }),
      ['NEVER_HOLDS stages[0].fields[0].limits'],
    ],
    [
      'limits that no day keeps',
      stagesWith({ fields: [field('a', { type: 'DATE', limits: { earliest: '2027-03-02', latest: '2027-03-01' } })] }),
      ['NEVER_HOLDS stages[0].fields[0].limits'],
    ],
    [
      'a step by whose solution it is: a step is about none',
      { steps: [step('toSecond', 'FIRST', 'SECOND', { by: [{ relation: 'SOLVER' }] }), last] },
      ['NEVER_HOLDS steps[0].by[0]'],
    ],
    [
      'fields that a clock or whose solution it is writes',
      { writers: ['CLOCK', { relation: 'SOLVER' }] },
      ['NEVER_HOLDS writers[0]', 'NEVER_HOLDS writers[1]'],
    ],
    [
      'an act of a clock',
      stagesWith({ acts: [{ act: 'SUBMIT_SOLUTION', by: ['CLOCK'] }] }),
      ['NEVER_HOLDS stages[0].acts[0].by[0]'],
    ],
    [
      'a right of an unknown field',
      { start: { by: ['ANYONE'] }, steps: [step('toSecond', 'FIRST', 'SECOND', { by: [{ field: 'owner' }] }), last] },
      ['UNKNOWN_FIELD steps[0].by[0].field'],
    ],
    [
      'a right of a field that names nobody',
      {
        ...stagesWith({ fields: [field('owner')] }),
        steps: [step('toSecond', 'FIRST', 'SECOND', { by: [{ field: 'owner' }] }), last],
      },
      ['NEVER_HOLDS steps[0].by[0].field'],
    ],
    [
      'a right of an unknown body',
      { steps: [step('toSecond', 'FIRST', 'SECOND', { by: [{ body: 'council' }] }), last] },
      ['UNKNOWN_BODY steps[0].by[0].body'],
    ],
    [
      'a clock with an unknown step',
      stagesWith({ clocks: [{ key: 'wait', lasts: 'P1M', takes: 'fly' }] }),
      ['UNKNOWN_STEP stages[0].clocks[0].takes'],
    ],
    [
      'a clock whose step is for people',
      stagesWith({ clocks: [{ key: 'wait', lasts: 'P1M', takes: 'toSecond' }] }),
      ['NEVER_HOLDS stages[0].clocks[0].takes'],
    ],
    [
      'a clock whose step starts elsewhere',
      stagesWith({ clocks: [{ key: 'wait', lasts: 'P1M', takes: 'toLast' }] }),
      ['NEVER_HOLDS stages[0].clocks[0].takes'],
    ],
    [
      'a step for clocks that no clock takes',
      { steps: [step('toSecond', 'FIRST', 'SECOND', { by: ['CLOCK'] }), last] },
      ['NEVER_HOLDS steps[0].by'],
    ],
    [
      'a step for clocks from a stage whose clocks do not take it',
      {
        stages: [stage('FIRST', { clocks: [{ key: 'wait', lasts: 'P1M', takes: 'toLast' }] }), stage('SECOND'), end],
        steps: [step('toSecond', 'FIRST', 'SECOND'), { ...last, from: ['FIRST', 'SECOND'], by: ['CLOCK'] }],
      },
      ['NEVER_HOLDS steps[1].from[1]'],
    ],
    ['a guard by an unknown clock', guarded({ guard: 'elapsed', clock: 'wait' }), ['UNKNOWN_CLOCK steps[0].guards[0]']],
    [
      'a guard by a clock that starts later',
      {
        stages: [stage('FIRST'), stage('SECOND', { clocks: [{ key: 'wait', lasts: 'P1M' }] }), end],
        ...guarded({ guard: 'elapsed', clock: 'wait' }),
      },
      ['UNKNOWN_CLOCK steps[0].guards[0]'],
    ],
    [
      'a guard by a fact that nobody reports',
      guarded({ guard: 'fact', fact: 'dure.funding.campaign.dreamt.v1' }),
      ['UNKNOWN_FACT steps[0].guards[0]'],
    ],
    [
      'a guard by what a fact does not carry',
      guarded({ guard: 'fact', fact: 'dure.funding.campaign.ended.v1', where: { mood: 'GOOD' } }),
      ['UNKNOWN_FACT_FIELD steps[0].guards[0]'],
    ],
    [
      'a fact taken back by what it does not carry',
      guarded({
        guard: 'fact',
        fact: 'dure.funding.campaign.published.v1',
        unless: { fact: 'dure.funding.campaign.ended.v1', about: 'goalMinor' },
      }),
      ['UNKNOWN_FACT_FIELD steps[0].guards[0]'],
    ],
    [
      'a fact taken back by one of several that nobody reports',
      guarded({
        guard: 'fact',
        fact: 'dure.funding.campaign.secured.v1',
        unless: [{ fact: 'dure.funding.campaign.unsecured.v1' }, { fact: 'dure.funding.campaign.dreamt.v1' }],
      }),
      ['UNKNOWN_FACT steps[0].guards[0]'],
    ],
    [
      'a guard by a value that a fact never has',
      guarded({ guard: 'fact', fact: 'dure.funding.campaign.ended.v1', where: { outcome: 'WON' } }),
      ['NEVER_HOLDS steps[0].guards[0]'],
    ],
    [
      'a count of what nobody may do',
      guarded({ guard: 'countAtLeast', what: 'solutions.submitted', number: 4 }),
      ['NEVER_HOLDS steps[0].guards[0]'],
    ],
    ['a vote that is nowhere', guarded({ guard: 'quorum', ballot: 'adoption' }), ['UNKNOWN_BALLOT steps[0].guards[0]']],
    [
      'an act on a vote without its name',
      stagesWith({ acts: [{ act: 'VOTE', by: ['ANYONE'] }] }),
      ['MISSING stages[0].acts[0].ballot'],
    ],
    [
      'a body that decides and is nowhere',
      stagesWith({ acts: [{ act: 'DECIDE', body: 'council', by: ['ANYONE'] }] }),
      ['UNKNOWN_BODY stages[0].acts[0].body'],
    ],
    ['a start by who is nobody yet', { start: { by: [{ relation: 'STARTER' }] } }, ['NEVER_HOLDS start.by[0]']],
    ['a parent without childOf', { start: { by: ['ANYONE'], parentAt: ['FIRST'] } }, ['UNKNOWN_KEY start.parentAt']],
  ] as [string, object, string[]][])('%s', (_, changes, expected) => {
    expect([...flawsWith(changes)].sort()).toEqual([...expected].sort());
  });

  test('a field that is filled by another service than it shows', () => {
    const link = { type: 'LINK', shows: 'CAMPAIGN_TALLY', filledBy: { fact: 'dure.learning.experiment.logged.v1' } };
    expect(flawsWith(stagesWith({ fields: [field('tally', link)] }))).toEqual([
      'NEVER_HOLDS stages[0].fields[0].filledBy',
    ]);
  });

  test('a ballot that is opened, voted in and closed on the way', () => {
    const ballots = [
      { key: 'adoption', names: { ko: '채택', en: 'Adoption' }, quorum: { number: 3 }, threshold: '1/2' },
    ];
    const asked = (...done: string[]) => {
      const acts = done.map((act) => ({ act, ballot: 'adoption', by: ['ANYONE'] }));
      return flawsWith({ ballots, ...stagesWith({ acts }), ...guarded({ guard: 'quorum', ballot: 'adoption' }) });
    };
    expect(asked('OPEN_BALLOT', 'VOTE', 'CLOSE_BALLOT')).toEqual([]);
    for (const done of [
      ['OPEN_BALLOT', 'VOTE'],
      ['OPEN_BALLOT', 'CLOSE_BALLOT'],
      ['VOTE', 'CLOSE_BALLOT'],
    ]) {
      expect(asked(...done)).toEqual(['NEVER_HOLDS steps[0].guards[0]']);
    }
  });

  test.each([
    ['a guard', { guards: [{ guard: 'supports', number: 5 }] }, {}, {}],
    ['a field of the next stage', {}, {}, { fields: [field('word')] }],
    ['a field of its own stage', {}, { fields: [field('word', { needed: 'LEAVING' })] }, {}],
  ])('a way on that a clock alone opens, once, and that %s can close for good', (_, changes, here, next) => {
    const clocks = [{ key: 'wait', lasts: 'P1M', takes: 'toSecond' }];
    const asked = (by: readonly string[]) =>
      flawsWith({
        stages: [stage('FIRST', { clocks, ...here }), stage('SECOND', next), end],
        steps: [step('toSecond', 'FIRST', 'SECOND', { by, ...changes }), last],
      });
    expect(asked(['CLOCK'])).toEqual(['DEAD_END stages[0]']);
    expect(asked(['CLOCK', 'ANYONE'])).toEqual([]);
  });

  test('a text of no character', () => {
    const asked = (limits: object) => flawsWith(stagesWith({ fields: [field('word', { limits })] }));
    expect(asked({ minimumLength: 0, maximumLength: 1 })).toEqual([]);
    expect(asked({ minimumLength: 0, maximumLength: 0 })).toEqual(['NEVER_HOLDS stages[0].fields[0].limits']);
  });

  test('a number below zero', () => {
    const asked = (limits: object) => flawsWith(stagesWith({ fields: [field('depth', { type: 'NUMBER', limits })] }));
    expect(asked({ maximum: -5 })).toEqual([]);
    expect(asked({ minimum: -4, maximum: -5 })).toEqual(['NEVER_HOLDS stages[0].fields[0].limits']);
  });

  test('no more chosen solutions than the act of choosing allows', () => {
    const most = { guard: 'countAtMost', what: 'solutions.selected', number: 3 };
    const acts = [{ act: 'SELECT_SOLUTION', by: ['ANYONE'], guards: [most] }];
    const asked = (number: number) =>
      flawsWith({ ...stagesWith({ acts }), ...guarded({ guard: 'countAtLeast', what: 'solutions.selected', number }) });
    expect([asked(3), asked(4)]).toEqual([[], ['NEVER_HOLDS steps[0].guards[0]']]);
  });
});

describe('the standing intake', () => {
  test.each([
    { guard: 'notAfter', instant: '2027-03-01T00:00:00Z' },
    { guard: 'notBefore', instant: '2027-03-01T00:00:00Z' },
    { guard: 'countAtMost', what: 'children', number: 83 },
    { guard: 'supports', number: 1 },
  ])('cannot be closed by a template: %j at its start', (guard) => {
    expect(flawsWith({ start: { by: ['ANYONE'], guards: [guard] } })).toEqual(['INTAKE_CLOSED start.guards[0]']);
  });

  test.each([
    ['a vote that is nowhere', { guard: 'quorum', ballot: 'adoption' }, 'UNKNOWN_BALLOT'],
    ['a clock that has not begun', { guard: 'elapsed', clock: 'wait' }, 'UNKNOWN_CLOCK'],
    ['a fact that nobody reports', { guard: 'fact', fact: 'dure.funding.campaign.dreamt.v1' }, 'UNKNOWN_FACT'],
    ['what nobody can have done', { guard: 'countAtLeast', what: 'solutions.submitted', number: 1 }, 'NEVER_HOLDS'],
  ])('is asked nothing by what follows from another process that it could not answer: %s', (_, guard, code) => {
    expect(flawsWith({ childOf: 'OTHER', start: { by: ['ANYONE'], guards: [guard] } })).toEqual([
      `${code} start.guards[0]`,
    ]);
  });

  test('may ask who comes, and what follows from another process may wait', () => {
    const kinds = { guard: 'actorKind', allowed: ['PUBLIC'] };
    expect(flawsWith({ start: { by: ['ANYONE'], guards: [kinds] } })).toEqual([]);
    const later = { guard: 'notBefore', instant: '2027-03-01T00:00:00Z' };
    expect(flawsWith({ childOf: 'OTHER', start: { by: ['ANYONE'], guards: [later], parentAt: ['ADOPTED'] } })).toEqual(
      [],
    );
  });
});
