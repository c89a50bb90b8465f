import { createLogger } from '@dure/kit/log';
import { expect, test } from 'vitest';
import type { Fetch } from '../executor/plan.ts';
import { createSlowLog } from './slow-log.ts';

const plan: Fetch = {
  ...{ kind: 'fetch', subgraph: 'places', isQuery: true, operationName: undefined },
  ...{ variables: [], entities: [], path: [], outputRewrites: [] },
  operation: '{ member(email: "someone@example.org", age: 41) { name } }',
};
const ran = { errors: [], requests: 1, plan };
const town = { name: 'Town', kind: 'query', documentHash: 'aa' } as const;

function slowLog(slowMs: number) {
  const lines: Record<string, unknown>[] = [];
  const clock = { now: 0 };
  const log = createLogger('gateway', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  return { lines, clock, tell: createSlowLog(log, slowMs, () => clock.now) };
}

test('an operation that takes as long as the limit is told with its plan, a faster one is not', () => {
  const { lines, tell } = slowLog(100);
  tell(town, ran, 99.9);
  tell(town, ran, 100);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    ...{ level: 'warn', operation: 'Town', kind: 'query', document: 'aa', durationMs: 100, subgraphRequests: 1 },
    plan: expect.stringContaining('fetch places'),
  });
});

test('texts and numbers of a document stay out of the log: they may be about a person', () => {
  const { lines, tell } = slowLog(100);
  tell(town, ran, 100);
  expect(String(lines[0]?.plan)).toContain('member(email: …, age: …)');
});

test('one document is told once a minute, with how often it was not; another one is told beside it', () => {
  const { lines, clock, tell } = slowLog(100);
  for (let run = 0; run < 3; run += 1) tell(town, ran, 200);
  tell({ ...town, documentHash: 'bb' }, ran, 200);
  clock.now = 60_000;
  tell(town, ran, 200);
  expect(lines.map(({ document, notTold }) => [document, notTold])).toEqual([
    ['aa', 0],
    ['bb', 0],
    ['aa', 2],
  ]);
});

test('with 0 nothing is ever slow', () => {
  const { lines, tell } = slowLog(0);
  tell(town, ran, 60_000);
  expect(lines).toEqual([]);
});
