import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateStep } from './domain.ts';

test.each([
  ['OPEN', 1, 0, 'EXPERIMENTING'],
  ['EXPERIMENTING', 1, 1, 'RECORDED'],
  ['EXPERIMENTING', 2, 1, null],
  ['RECORDED', 2, 1, 'EXPERIMENTING'],
  ['EXPERIMENTING', 1, 0, null],
  ['RECORDED', 1, 1, null],
  ['OPEN', 0, 0, null],
  ['CLOSED', 1, 0, null],
  ['CLOSED', 1, 1, null],
] as const)('an agenda that is %s with %i started and %i recorded becomes: %s', (state, started, recorded, to) => {
  expect(stateStep(state, { started, recorded }, 'event')?.to ?? null).toBe(to);
});

test('the state in the end does not depend on the order in which events of several experiments arrive', () => {
  const experiments = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(experiments, fc.infiniteStream(fc.nat()), (recordedOnes, choices) => {
      // Each experiment starts before it is recorded; between experiments any order is possible.
      const queues = recordedOnes.map((isRecorded) => (isRecorded ? ['started', 'recorded'] : ['started']));
      const counts = { started: 0, recorded: 0 };
      let state: Parameters<typeof stateStep>[0] = 'OPEN';
      while (queues.some((queue) => queue.length > 0)) {
        const waiting = queues.filter((queue) => queue.length > 0);
        const event = waiting[choices.next().value % waiting.length]?.shift();
        counts[event === 'started' ? 'started' : 'recorded'] += 1;
        state = stateStep(state, counts, 'event')?.to ?? state;
      }
      expect(state).toBe(recordedOnes.every((isRecorded) => isRecorded) ? 'RECORDED' : 'EXPERIMENTING');
    }),
  );
});
