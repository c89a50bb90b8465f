import { expect, test } from 'vitest';
import { type Act, ref } from '../plan/types.ts';
import type { Answer, Ask } from './graph.ts';
import { createRunner } from './runner.ts';

type Call = { readonly person: string | null; readonly query: string; readonly inputs: Record<string, unknown>[] };

/** A graph that answers each mutation by `decide` and remembers what it was asked. */
function graph(decide: (input: Record<string, unknown>, call: Call) => object) {
  const calls: Call[] = [];
  let running = 0;
  let most = 0;
  const ask: Ask = async (person, query, variables) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setImmediate(done));
    running -= 1;
    const call = { person, query, inputs: Object.values(variables) as Record<string, unknown>[] };
    calls.push(call);
    const answer: Answer = {
      data: Object.fromEntries(call.inputs.map((input, index) => [`a${index}`, decide(input, call)])),
      errors: [],
    };
    return answer;
  };
  return { ask, calls, mostAtOnce: () => most };
}

const raise = (number: number, by = 'haneul'): Act => ({
  ...{ id: `agenda-${number}`, turn: 1, by, mutation: 'raiseAgenda', makes: `agenda-${number}` },
  input: { title: `number ${number}` },
});
const support = (number: number, by = 'bada'): Act => ({
  ...{ id: `support-${number}`, turn: 2, by, mutation: 'supportAgenda' },
  input: { agendaId: ref(`agenda-${number}`) },
});
const raised = (input: Record<string, unknown>) => ({
  __typename: 'RaiseAgendaSuccess',
  agenda: { id: `id of ${input.title}` },
});
const options = { seed: 'test', anchor: 0 };

test('what an act makes is known to later ones, and the key comes from seed and plan', async () => {
  const { ask, calls } = graph((input) => ('title' in input ? raised(input) : { __typename: 'SupportAgendaSuccess' }));
  const runner = createRunner({ ...options, ask });
  await runner.run([raise(1)]);
  await runner.run([support(1)]);
  expect(calls.map(({ inputs }) => inputs[0])).toEqual([
    { title: 'number 1', idempotencyKey: 'demo:test:agenda-1' },
    { agendaId: 'id of number 1', idempotencyKey: 'demo:test:support-1' },
  ]);
  expect([runner.done(), runner.done('raiseAgenda'), runner.done('supportAgenda')]).toEqual([2, 1, 1]);
});

test('acts of one kind by one person go together, eight at most, and no more than eight requests run at once', async () => {
  const { ask, calls, mostAtOnce } = graph(raised);
  const acts = Array.from({ length: 20 }, (_, index) => raise(index));
  const others = Array.from({ length: 30 }, (_, index) => raise(100 + index, `member-${index}`));
  await createRunner({ ...options, ask }).run([...acts, ...others]);
  expect(
    calls
      .filter(({ person }) => person === 'haneul')
      .map(({ inputs }) => inputs.length)
      .sort(),
  ).toEqual([4, 8, 8]);
  expect(mostAtOnce()).toBe(8);
});

test('a refusal that passes by itself is tried again, each time with a key of its own', async () => {
  let refusals = 2;
  const { ask, calls } = graph((input) =>
    refusals-- > 0 ? { __typename: 'PlaceNotKnown', message: 'not yet' } : raised(input),
  );
  const runner = createRunner({ ...options, ask });
  await runner.run([raise(1)]);
  expect(calls.map(({ inputs }) => inputs[0]?.idempotencyKey)).toEqual([
    'demo:test:agenda-1',
    'demo:test:agenda-1:1',
    'demo:test:agenda-1:2',
  ]);
  expect(runner.idOf('agenda-1')).toBe('id of number 1');
});

test('a refusal that nobody expected ends the load and names the act', async () => {
  const { ask } = graph(() => ({ __typename: 'IdempotencyKeyReused', message: 'used before' }));
  await expect(createRunner({ ...options, ask }).run([raise(7)])).rejects.toThrow(
    'agenda-7 (raiseAgenda by haneul) was refused: IdempotencyKeyReused: used before',
  );
});

test('a thing that is so already is no refusal', async () => {
  const { ask } = graph((input) =>
    'title' in input ? raised(input) : { __typename: 'AlreadySupported', message: 'already' },
  );
  const runner = createRunner({ ...options, ask });
  await runner.run([raise(1)]);
  await runner.run([support(1)]);
  expect([runner.done(), runner.done('raiseAgenda'), runner.done('supportAgenda')]).toEqual([2, 1, 1]);
});

test('what hangs on a thing that was never made ends the load', async () => {
  const { ask } = graph(() => ({ __typename: 'SupportAgendaSuccess' }));
  await expect(createRunner({ ...options, ask }).run([support(1)])).rejects.toThrow('agenda-1');
});
