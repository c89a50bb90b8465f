import { readFile } from 'node:fs/promises';
import { ConfigError } from '@dure/kit/config';
import { expect, test } from 'vitest';
import { defaultSettings, givenLimits, resolveSettings, subgraphLimits } from './settings.ts';

const resolve = (text: string) => resolveSettings(givenLimits.parse(text), ['agenda', 'funding']);

function problemsOf(text: string): readonly string[] {
  try {
    resolve(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('without settings every subgraph has the defaults, which are within their bounds', () => {
  expect(resolve('')).toEqual(
    new Map([
      ['agenda', defaultSettings],
      ['funding', defaultSettings],
    ]),
  );
  for (const { value, least, most } of Object.values(subgraphLimits)) {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  }
});

test('what is set for one subgraph comes before what is set for all, in whatever order they are written', () => {
  const settings = resolve('funding.timeoutMs=3000, *.timeoutMs=4000, *.breakerSlowRatio=0.25');
  expect(settings.get('funding')).toEqual({ ...defaultSettings, timeoutMs: 3_000, breakerSlowRatio: 0.25 });
  expect(settings.get('agenda')).toEqual({ ...defaultSettings, timeoutMs: 4_000, breakerSlowRatio: 0.25 });
});

test('every problem is named at once', () => {
  const problems = problemsOf('fundng.timeoutMs=3000,*.timeoutMss=1,funding.timeoutMs=3,agenda.maxInFlight=1.5');
  expect(problems).toEqual([
    "SUBGRAPH_LIMITS has fundng.timeoutMs=3000: there is no subgraph 'fundng', but agenda, funding",
    expect.stringMatching(/^SUBGRAPH_LIMITS has \*\.timeoutMss=1: there is no limit 'timeoutMss', but timeoutMs, /),
    'SUBGRAPH_LIMITS has funding.timeoutMs=3: it must be a whole number from 50 to 60000',
    'SUBGRAPH_LIMITS has agenda.maxInFlight=1.5: it must be a whole number from 1 to 1024',
  ]);
});

test.each(['funding', 'funding.timeoutMs', 'funding.timeoutMs=soon', 'timeoutMs=3', 'funding.timeoutMs=-3'])(
  '%s is not a limit',
  (text) => {
    expect(givenLimits.safeParse(text).success).toBe(false);
  },
);

test('names of objects are no limits', () => {
  expect(problemsOf('funding.constructor=1')).toHaveLength(1);
});

test('the README lists every limit with its default', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const section = /## One service cannot hurt the others\n.*?\n## /s.exec(readme)?.[0] ?? '';
  const listed = [...section.matchAll(/^\| `(\w+)` \| ([\d.]+) \|/gm)].map(([, name, value]) => [name, Number(value)]);
  expect(listed).toEqual(Object.entries(defaultSettings));
});
