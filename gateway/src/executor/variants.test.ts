import { buildSchema, GraphQLError, getOperationAST, type OperationDefinitionNode, parse, print } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { rootFetch } from '../../test/scripted/one-fetch.ts';
import { compose } from '../../test/scripted/scripted-graph.ts';
import type { Denial } from '../authorization/access.ts';
import type { Caller } from '../authorization/callers.ts';
import type { Requirement } from '../authorization/requirements.ts';
import type { OperationRequest, Workshop } from './operation.ts';
import type { Fetch } from './plan.ts';
import { readSupergraph } from './supergraph.ts';
import { createOperation } from './variants.ts';
import { createWays } from './ways.ts';

const sdl = compose({ works: 'type Query { title(of: Int): String secret: String }' });
const api = buildSchema('type Query { title(of: Int): String secret: String }');
const supergraph = readSupergraph(sdl, api);

/** How every request to a subgraph ends. */
const fallen = new GraphQLError('Fallen after it was sent');

/** What the planner was given, as text without white space. */
let planned: string[] = [];
let plan: Fetch | undefined;
let problem: Error | undefined;
beforeEach(() => {
  planned = [];
  plan = undefined;
  problem = undefined;
});

const requirement = {} as Requirement;
/** Denies one field. */
const deny = (denied: string): Denial => ({
  key: denied,
  isAnonymous: true,
  by: (_, field) => (field === denied ? requirement : undefined),
});

const workshop = (touched: readonly unknown[] = [], most?: number) =>
  ({
    supergraph,
    ways: createWays(most),
    tools: { supergraph, reading: 'json', subgraph: () => ({ send: () => Promise.reject(fallen) }) },
    access: {
      touchedBy: () => touched,
      deny: async (_: unknown, caller: Caller | undefined) =>
        caller?.memberId === '1' ? undefined : deny(caller?.memberId ?? 'secret'),
    },
    planner: {
      plan: async (document: Parameters<typeof print>[0]) => {
        planned.push(print(document).replace(/\s+/g, ' '));
        if (problem !== undefined) throw problem;
        return plan;
      },
    },
  }) as unknown as Workshop & { ways: ReturnType<typeof createWays> };

const create = (source: string, shop = workshop()) => {
  const document = parse(source);
  return createOperation(shop, document, getOperationAST(document) as OperationDefinitionNode);
};
const request = (variables = {}): OperationRequest => ({ variables, headers: [], origin: [] });

const conditional =
  'query Q($a: Boolean!, $b: Boolean = true) { always: title title @include(if: $a) other: title @skip(if: $b) }';

describe('an operation with conditions', () => {
  test('is prepared once for each way in which they fall, whatever else its variables are', async () => {
    const operation = create('query Q($a: Boolean!, $of: Int) { title(of: $of) @include(if: $a) always: title }');
    for (const variables of [{ a: true }, { a: true, of: 2 }, { a: false }, { a: true, of: 3 }, { a: false, of: 1 }])
      await operation.run(request(variables));
    expect(planned).toHaveLength(2);
  });

  test('takes what a variable is by default', async () => {
    const operation = create(conditional);
    await operation.run(request({ a: true }));
    await operation.run(request({ a: true, b: true }));
    expect(planned).toHaveLength(1);
    expect(planned[0]).not.toContain('other');
    await operation.run(request({ a: true, b: false }));
    expect(planned[1]).toContain('other');
  });

  test('is prepared anew when others have taken the room', async () => {
    const operation = create(conditional, workshop([], 10));
    for (const a of [true, false, true, false]) await operation.run(request({ a }));
    expect(planned).toHaveLength(4);
  });
});

test('two operations that share the room never get what was prepared for the other', async () => {
  const shop = workshop();
  for (const source of ['{ one: title }', '{ two: title }']) {
    const { text } = await create(source, shop).run(request());
    expect(text).toContain(source.includes('one') ? '"one"' : '"two"');
  }
  expect(planned).toHaveLength(2);
});

test('variables that do not fit are told, and nothing is prepared', async () => {
  const { text, errors } = await create(conditional).run(request({ a: 'maybe' }));
  expect(text).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(planned).toEqual([]);
});

test('that there is no plan is told as an error of the request, and not tried again at once', async () => {
  const operation = create('{ title }');
  problem = new GraphQLError('There is no plan.');
  for (const _ of [1, 2]) expect(await operation.run(request())).toMatchObject({ text: undefined, errors: [problem] });
  expect(planned).toHaveLength(1);
});

test('any other failure is thrown on', async () => {
  problem = new TypeError('A mistake of ours');
  await expect(create('{ title }').run(request())).rejects.toBe(problem);
});

test('a failure of what was sent is thrown on, whatever it is: it must not read as if nothing had been run', async () => {
  plan = rootFetch('{ title }');
  await expect(create('{ title }').run(request())).rejects.toBe(fallen);
});

test('what callers may see decides what is prepared for them', async () => {
  const operation = create('{ title secret }', workshop([requirement]));
  const [all, noTitle] = ['1', 'title'].map((memberId) => ({ memberId }) as Caller);
  for (const caller of [undefined, all, noTitle, undefined, all, noTitle])
    await operation.run({ ...request(), caller });
  expect(planned).toEqual(['{ title }', '{ title secret }', '{ secret }']);
});

test('only queries are queries, and only what may be denied is guarded', () => {
  expect(create('{ title }')).toMatchObject({ isQuery: true, isGuarded: false });
  expect(create('{ secret }', workshop([requirement]))).toMatchObject({ isGuarded: true });
});
