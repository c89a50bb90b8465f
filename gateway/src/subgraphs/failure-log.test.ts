import { createLogger } from '@dure/kit/log';
import { expect, test } from 'vitest';
import { manualTiming } from '../../test/isolation/manual-timing.ts';
import { createFailureLog } from './failure-log.ts';
import { SubgraphFailure } from './failures.ts';

test('many failures of one kind are one line each ten seconds, which says how many there were', () => {
  const timing = manualTiming();
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('gateway', 'info', { write: (line) => lines.push(JSON.parse(line)) });
  const log = createFailureLog(logger, 'funding', timing.now);
  for (let count = 0; count < 100; count += 1) log.failed(new SubgraphFailure('funding', 'unreachable'));
  log.failed(new SubgraphFailure('funding', 'late'));
  timing.pass(10_000);
  log.failed(new SubgraphFailure('funding', 'unreachable'));
  expect(lines).toEqual([
    expect.objectContaining({ subgraph: 'funding', kind: 'unreachable', notTold: 0 }),
    expect.objectContaining({ subgraph: 'funding', kind: 'late', notTold: 0 }),
    expect.objectContaining({ subgraph: 'funding', kind: 'unreachable', notTold: 99 }),
  ]);
});
