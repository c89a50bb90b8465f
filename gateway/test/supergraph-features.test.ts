import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { createLogger } from '@dure/kit/log';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { dataOf } from '../src/executor/answer.ts';
import { createExecutor } from '../src/executor/executor.ts';
import { toWire } from '../src/wire.ts';

const imports = '@key @shareable @context @fromContext @cacheTag @cost @listSize'.split(' ');
const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.12", import: ${JSON.stringify(imports)})`;
const sdl = {
  people: `${link}
    type Query { person: Person @cost(weight: 5) }
    type Person @key(fields: "id") @context(name: "person") @cacheTag(format: "person-{$key.id}") { id: ID! name: String house: House }
    type House @key(fields: "id") { id: ID! greeting(name: String @fromContext(field: "$person { name }")): String street: String }`,
  houses: `${link}
    type House @key(fields: "id") { id: ID! floors: Int }`,
  connected: `${link}
    @link(url: "https://specs.apollo.dev/connect/v0.1", import: ["@connect", "@source"])
    @source(name: "far", http: { baseURL: "http://far.invalid" })
    type Query { weather: String @connect(source: "far", http: { GET: "/weather" }, selection: "$.now") }`,
};

test('@context, @cacheTag and @connect do not stop a supergraph, and each is reported once', async () => {
  const services = Object.entries(sdl).map(([name, text]) => ({
    name,
    url: `http://${name}.invalid`,
    typeDefs: parse(text),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const log = createLogger('gateway', 'silent');
  const reported: unknown[] = [];
  log.info = (details: unknown) => void reported.push(details);
  const gateway = createExecutor({
    supergraphSdl,
    log,
    subgraph: (name) => ({
      name,
      send: async () =>
        toWire(
          '{"data":{"person":{"name":"가온","house":{"street":"한길","__typename":"House","id":"1"}},"weather":"비"}}',
        ),
    }),
  });
  const apollo = new ApolloServer({ gateway });
  await apollo.start();
  const { body } = await apollo.executeOperation({ query: '{ person { name house { street greeting } } weather }' });
  await apollo.stop();
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
  expect(dataOf(body.singleResult)).toEqual({
    person: { name: '가온', house: { street: '한길', greeting: null } },
    weather: '비',
  });
  expect(body.singleResult.errors).toMatchObject([
    { path: ['person', 'house', 'greeting'], extensions: { code: 'UNAVAILABLE' } },
  ]);
  expect(reported).toEqual([
    { feature: 'https://specs.apollo.dev/context' },
    { feature: 'https://specs.apollo.dev/cacheTag' },
    { feature: 'https://specs.apollo.dev/connect' },
  ]);
});
