import type { Engine, EngineKind } from './engines/engine.ts';
import { type Backend, createBackend, type Scene } from './harness/backend.ts';
import { firstDifference } from './harness/differences.ts';
import type { Operation } from './harness/unsplit.ts';
import type { World } from './harness/world.ts';

/** An operation, and the circumstances in which it is asked. */
export type Question = Operation & Scene;

/** One gateway over one world. */
export type Bench = {
  /** What is wrong with the answer, in words; null when it is right. Throws when the world itself is wrong. */
  judge(one: Question): Promise<string | null>;
  stop(): Promise<void>;
};

export async function startBench(kind: EngineKind, world: World): Promise<Bench> {
  const backend = createBackend(world);
  const engine = await kind.start(backend);
  return { judge: (one) => judge(kind, engine, backend, one), stop: () => engine.stop() };
}

async function judge(kind: EngineKind, engine: Engine, backend: Backend, one: Question): Promise<string | null> {
  const broken = Object.keys(one.faults ?? {});
  const unsplit = backend.world.fresh(one.seed);
  const expected = await backend.world.unsplit.answer(unsplit, one, broken);
  const { query, variables, operationName } = one;
  const store = backend.begin(one);
  const operation = { query, ...(variables && { variables }), ...(operationName !== undefined && { operationName }) };
  const found = await engine.ask(operation).then(
    (answer) =>
      firstDifference(answer, expected, {
        numbers: kind.numbers,
        keyOrder: kind.keyOrder ?? 'exact',
        named: broken.filter((name) => backend.asked.includes(name)),
      }),
    (error: unknown) => `it threw: ${error}`,
  );
  const mistakes = [...unsplit.mistakes, ...store.mistakes];
  if (mistakes.length > 0) throw new Error(`The world is wrong: ${mistakes.join('; ')}`);
  if (store.complaints.length > 0) return [found ?? 'the answer is right', ...store.complaints].join('; ');
  return found;
}
