import { expect, test } from 'vitest';
import type { TestCase } from 'vitest/node';
import { closingLine, tallyOf } from './test-report.ts';

type Modules = Parameters<typeof tallyOf>[0];
type Results = ReturnType<TestCase['result']>;

function module(states: readonly Results[], errors: { file?: number; suite?: number } = {}): Modules[number] {
  const serialized = (count = 0) => Array.from({ length: count }, () => ({ message: 'broken' }));
  return {
    relativeModuleId: 'a.test.ts',
    errors: () => serialized(errors.file),
    children: {
      allTests: () => states.map((result) => ({ fullName: 'a guarantee', result: () => result })),
      allSuites: () => [{ errors: () => serialized(errors.suite) }],
    },
  };
}

const passed: Results = { state: 'passed', errors: undefined };
const failed: Results = { state: 'failed', errors: [] };
const skipped: Results = { state: 'skipped', errors: undefined, note: 'no Kafka' };
const pending: Results = { state: 'pending', errors: undefined };

test('passed, failed and skipped tests are counted, and a skipped one says why', () => {
  const { tally, notRun } = tallyOf([module([passed, passed, failed]), module([skipped])], 0);
  expect(closingLine(tally)).toBe('2 passed, 1 failed, 1 skipped');
  expect(notRun).toEqual([{ name: 'a.test.ts: a guarantee', reason: 'no Kafka' }]);
});

test('a file that does not load, a hook that fails and an error outside tests are failures', () => {
  expect(tallyOf([module([passed], { file: 1, suite: 1 })], 1).tally).toEqual({ passed: 1, failed: 3, skipped: 0 });
});

test('a test without a result is a failure', () => {
  expect(tallyOf([module([pending])], 0).tally.failed).toBe(1);
});
