/** A small template as tests begin with it: two stages and an end, and what `changes` put in place of its parts. */
export const smallTemplate = (changes: Readonly<Record<string, unknown>> = {}): string =>
  // JSON is YAML.
  JSON.stringify({
    key: 'SMALL',
    version: 1,
    names: { ko: '작은 절차', en: 'Small process' },
    source: 'tests',
    flags: { governmentRole: 'BROKER', openness: 'FULL', effect: 'ADVISORY', incentive: 'NONE' },
    start: { by: ['ANYONE'] },
    stages: [stage('FIRST'), stage('SECOND'), stage('LAST', { end: 'DONE' })],
    steps: [step('toSecond', 'FIRST', 'SECOND'), step('toLast', 'SECOND', 'LAST')],
    ...changes,
  });

export const stage = (key: string, changes: object = {}) => ({ key, names: { ko: key, en: key }, ...changes });

export const step = (key: string, from: string, to: string, changes: object = {}) => ({
  ...{ key, names: { ko: key, en: key }, from: [from], to, by: ['ANYONE'] },
  ...changes,
});

export const field = (key: string, changes: object = {}) => ({
  ...{ key, type: 'TEXT', label: { ko: key, en: key } },
  ...changes,
});
