import { afterEach, expect, test } from 'vitest';
import { compose, type ScriptedGraph, startScripted } from '../../test/scripted/scripted-graph.ts';

const withTitle = compose({ works: 'type Query { title: String year: Int }' });
const withoutTitle = compose({ works: 'type Query { name: String year: Int }' });

let graph: ScriptedGraph;
let exchange: (sdl: string) => void;
/** What happens when the next operation is about to be planned. */
let beforePlanning: () => void = () => undefined;
afterEach(() => graph.stop());

const start = async (): Promise<void> => {
  graph = await startScripted({
    supergraphSdl: withTitle,
    subgraphs: { works: ({ query }) => (query.includes('title') ? '{"data":{"title":"a"}}' : '{"data":{"year":7}}') },
    watchSupergraph: (take) => {
      exchange = take;
      return () => undefined;
    },
    watchPlanner: (planner) => ({
      ...planner,
      plan: (...asked) => {
        const now = beforePlanning;
        beforePlanning = () => undefined;
        now();
        return planner.plan(...asked);
      },
    }),
  });
};

test('the former supergraph still plans for requests that began on it', async () => {
  await start();
  beforePlanning = () => exchange(withoutTitle);
  expect(await graph.ask('{ title }')).toBe('{"data":{"title":"a"}}');
  expect(JSON.parse(await graph.ask('{ title }')).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('the one before it plans no more: what waited to be planned runs on the newest that knows the operation', async () => {
  await start();
  beforePlanning = () => {
    exchange(withoutTitle);
    // And again while it is about to be planned there.
    beforePlanning = () => {
      for (const sdl of [withTitle, withoutTitle]) exchange(sdl);
    };
    exchange(`${withTitle}\n# again`);
  };
  expect(await graph.ask('{ year }')).toBe('{"data":{"year":7}}');
});

test('what the newest does not know any more is refused for the moment, and nothing of it was run', async () => {
  await start();
  beforePlanning = () => {
    exchange(`${withTitle}\n# again`);
    exchange(withoutTitle);
  };
  const { errors, data } = JSON.parse(await graph.ask('{ title }'));
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) } }]);
  expect(graph.asked).toEqual([]);
});
