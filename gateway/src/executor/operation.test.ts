import { Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import { createLogger } from '@dure/kit/log';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { compose } from '../../test/scripted/scripted-graph.ts';
import { createAccess } from '../authorization/access.ts';
import { noPolicy } from '../authorization/policies.ts';
import { readRequirements } from '../authorization/requirements.ts';
import { SubgraphFailure } from '../subgraphs/failures.ts';
import { type OperationRequest, prepareOperation, type Workshop } from './operation.ts';
import { fetchesOf } from './plan.ts';
import { withPlannedKeys } from './planned-keys.ts';
import { createPlanner } from './planner.ts';
import { PlanningEnded } from './planning-process.ts';
import { readSupergraph } from './supergraph.ts';

let workshop: Workshop;
/** What the subgraphs answer, by name, and what they were asked. */
const answers: Record<string, () => string> = {};
const asked: string[] = [];

beforeAll(async () => {
  const sdl = compose({
    works: 'type Query { book: Book! count: Int } type Book @key(fields: "id") { id: ID! title: String }',
    people: 'type Book @key(fields: "id") { id: ID! readers: Int! }',
  });
  const api = ApolloSupergraph.build(sdl).apiSchema().toGraphQLJSSchema();
  const supergraph = readSupergraph(sdl, api);
  const planner = createPlanner(supergraph, createLogger('gateway', 'silent'));
  await planner.ready;
  const access = createAccess(api, readRequirements(sdl, supergraph.schema), noPolicy);
  const subgraph = (name: string) => ({
    name,
    send: async () => {
      asked.push(name);
      return answers[name]?.() ?? '{}';
    },
  });
  workshop = { supergraph, planner, access, tools: { supergraph, subgraph, reading: 'raw' } };
});
afterAll(() => workshop.planner.stop());
beforeEach(() => {
  asked.length = 0;
  answers.works = () => '{"data":{"book":{"__typename":"Book","id":"1","title":"A"},"count":3}}';
  answers.people = () => '{"data":{"_entities":[{"readers":7}]}}';
});

const prepare = (query: string, shop = workshop) => {
  const document = withPlannedKeys(parse(query), shop.supergraph.isFieldName);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  return prepareOperation(shop, document, operation);
};
const request: OperationRequest = { variables: {}, headers: [], origin: [] };

test('an operation is planned once and runs any number of times, each for itself', async () => {
  const prepared = await prepare('{ book { title readers } }');
  const [first, second] = [await prepared.run(request, {}), await prepared.run(request, {})];
  expect(first).toMatchObject({ text: '{"book":{"title":"A","readers":7}}', errors: [], uses: 0, requests: 2 });
  expect(second.text).toBe(first.text);
  expect(fetchesOf(prepared.plan).map(({ subgraph }) => subgraph)).toEqual(['works', 'people']);
  expect(asked).toEqual(['works', 'people', 'works', 'people']);
});

test('what only the schema knows asks nobody', async () => {
  const prepared = await prepare('{ __typename __type(name: "Book") { name } }');
  expect(await prepared.run(request, {})).toMatchObject({
    text: '{"__typename":"Query","__type":{"name":"Book"}}',
    errors: [],
  });
  expect([prepared.plan, asked]).toEqual([undefined, []]);
});

test('where a subgraph fails the rest is there, null goes up as far as it must, and one error says why', async () => {
  const prepared = await prepare('{ count book { title readers } }');
  answers.people = () => {
    throw new SubgraphFailure('people', 'late');
  };
  const { text, errors } = await prepared.run(request, {});
  expect(text).toBe('null');
  expect(errors).toMatchObject([{ path: ['book', 'readers'], extensions: { code: 'UNAVAILABLE', reason: 'late' } }]);
});

test('a value that is not of its type is told, with its place', async () => {
  const prepared = await prepare('{ count }');
  answers.works = () => '{"data":{"count":"many"}}';
  const { text, errors } = await prepared.run(request, {});
  expect(text).toBe('{"count":null}');
  expect(errors).toMatchObject([{ path: ['count'], extensions: { code: 'RESPONSE_VALIDATION_FAILED' } }]);
});

test('an operation for which there is no plan is not prepared, and says why not', async () => {
  const plan = () => Promise.reject(new PlanningEnded('over'));
  const shop = { ...workshop, planner: { ...workshop.planner, plan } };
  await expect(prepare('{ count }', shop)).rejects.toThrow(PlanningEnded);
  expect(asked).toEqual([]);
});
