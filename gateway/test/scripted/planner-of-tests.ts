import type { ToPlanning } from '../../src/executor/planning-process.ts';

/** A planner that does what it is told: the operation is the word for it. */
process.on('message', (message: ToPlanning) => {
  if ('kind' in message) {
    if (message.supergraphSdl === 'dies at once') process.exit(1);
    process.send?.(message.supergraphSdl === 'cannot' ? { unable: 'It cannot.' } : { ready: true });
    return;
  }
  const { id, source } = message;
  if (source === 'die') process.exit(3);
  else if (source === 'say no') process.send?.({ id, problem: 'There is no way.' });
  else if (source === 'nothing') process.send?.({ id, plan: null });
  else if (source === 'another') process.send?.({ id: id + 1, plan: { kind: 'Sequence', nodes: [] } });
  else if (source !== 'hang') process.send?.({ id, plan: { kind: 'Condition', condition: source } });
});
process.on('disconnect', () => process.exit());
