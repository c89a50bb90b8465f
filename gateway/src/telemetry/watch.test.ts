import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Outcome } from '../executor/operation.ts';
import type { RequestNotes } from './notes.ts';
import type { OperationMeter } from './operation-metrics.ts';
import type { OperationLabel } from './operation-names.ts';
import { createWatch } from './watch.ts';

test('of a long name of an operation logs show the beginning, and it is counted by the whole', async () => {
  const name = 'N'.repeat(5_000);
  const source = `query ${name} { a }`;
  const counted: OperationLabel[] = [];
  const slow: unknown[] = [];
  const meter = (label: OperationLabel) => {
    counted.push(label);
    return { begin: () => ({ count: () => undefined, end: () => undefined }) } as unknown as OperationMeter;
  };
  const watch = createWatch(
    { meter },
    (operation) => void slow.push(operation.name),
    () => false,
  );
  const watcher = watch(getOperationAST(parse(source)) as OperationDefinitionNode, source);
  const notes: RequestNotes = {};
  const run = watcher.around(async () => ({ text: '{}', errors: [], uses: 0 }) as unknown as Outcome);
  await run({ variables: {}, headers: [], origin: [], notes });
  expect(notes.operation?.name).toBe('N'.repeat(100));
  expect(slow).toEqual(['N'.repeat(100)]);
  expect(counted).toMatchObject([{ name }]);
});
