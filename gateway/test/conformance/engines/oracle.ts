import type { Answer } from '../harness/differences.ts';
import type { Expected } from '../harness/unsplit.ts';
import type { EngineKind } from './engine.ts';

/** What a gateway may do to a right answer; undefined where this lie has nothing to spoil. */
export type Lie = (answer: Answer) => Answer | undefined;

/**
 * Not a gateway: it answers what the unsplit graph does, spoilt by a lie. By it the conformance cases are tested
 * themselves: without a lie all are right, and with each of them those that it touches are wrong.
 */
export const oracle = (lie?: Lie): EngineKind => ({
  name: 'the unsplit graph',
  numbers: 'exact',
  start: async (backend) => ({
    async ask(operation) {
      const { store, scene } = backend.current();
      const broken = Object.keys(scene.faults ?? {});
      const { data, errorPaths } = await backend.world.unsplit.answer(store, operation, broken);
      // So that it counts as asked, as it would be by a gateway.
      if (errorPaths.length > 0) for (const name of broken) await backend.send(name, '{"query":"{ __typename }"}');
      const answer = truthOf({ data, errorPaths }, broken);
      return lie?.(answer) ?? answer;
    },
    stop: async () => undefined,
  }),
});

/** An answer that says nothing but what must be said. */
export const truthOf = ({ data, errorPaths }: Expected, broken: readonly string[]): Answer => ({
  data,
  errors: errorPaths.map((path, index) => ({
    message: 'told',
    path,
    places: [],
    subgraph: broken[index % broken.length],
  })),
});
