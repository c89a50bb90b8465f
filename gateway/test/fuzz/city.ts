import { readFileSync } from 'node:fs';
import { readTypeDefs } from '@dure/schema/type-defs';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  visit,
} from 'graphql';
import { failing, type Thing } from '../conformance/harness/things.ts';
import type { WorldDescription } from '../conformance/harness/world.ts';
import { createRandom, type Random, seedOf } from './random.ts';

const services = ['agenda', 'resources', 'funding', 'skills', 'learning'];
const schemaFolder = new URL('../../../schema/', import.meta.url);

/** The city's own graph, with data made from its schema: the same for the same seed, whoever asks for them. */
export function cityWorld(): WorldDescription {
  const subgraphs: Record<string, DocumentNode> = {};
  for (const name of services) subgraphs[name] = readTypeDefs(new URL(`../services/${name}/src/`, schemaFolder));
  const schema = buildSchema(readFileSync(new URL('api.graphql', schemaFolder), 'utf8'));
  const keys = keysOf(Object.values(subgraphs));
  return {
    name: 'city',
    subgraphs,
    supergraphSdl: readFileSync(new URL('supergraph.graphql', schemaFolder), 'utf8'),
    data: (seed) => generate({ schema, keys, seed }),
  };
}

/** The one key field of each entity. */
function keysOf(documents: readonly DocumentNode[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const document of documents) {
    visit(document, {
      ObjectTypeDefinition: (node) => {
        for (const { name, arguments: given } of node.directives ?? []) {
          const [fields] = given ?? [];
          if (name.value !== 'key' || fields?.value.kind !== 'StringValue') continue;
          if (!/^\w+$/.test(fields.value.value)) throw new Error(`${node.name.value} has a key of several fields.`);
          keys.set(node.name.value, fields.value.value);
        }
      },
    });
  }
  return keys;
}

type Plan = {
  readonly schema: GraphQLSchema;
  readonly keys: ReadonlyMap<string, string>;
  readonly seed: number;
};

const entitiesOfEach = 3;

function generate(plan: Plan): Thing[] {
  const things: Thing[] = [];
  const pools = new Map<string, Thing[]>();
  const grow: Grow = { plan, pools };
  for (const [typename, key] of plan.keys) {
    const type = plan.schema.getType(typename);
    if (!isObjectType(type)) continue;
    const pool = Array.from({ length: entitiesOfEach }, (_, index) => {
      const id = `${typename}-${index} 가/"나"`;
      return thingOf(grow, type, `${plan.seed} ${id}`, { [key]: id });
    });
    pools.set(typename, pool);
    things.push(...pool);
  }
  for (const root of [plan.schema.getQueryType(), plan.schema.getMutationType()]) {
    if (root != null) things.push(thingOf(grow, root, `${plan.seed} ${root.name}`, {}));
  }
  return things;
}

type Grow = { readonly plan: Plan; readonly pools: ReadonlyMap<string, Thing[]> };

/** Each field is made when it is asked for, from the seed, the thing, the field and the arguments. */
function thingOf(grow: Grow, type: GraphQLObjectType, origin: string, fixed: Readonly<Record<string, string>>): Thing {
  const fields = Object.values(type.getFields()).map((field) => {
    const value = (args: object) => {
      const random = createRandom(seedOf(origin, field.name, sorted(args)));
      return make({ ...grow, random, origin: `${origin}.${field.name}` }, field.type, random.chance(0.15));
    };
    return [field.name, fixed[field.name] ?? value] as const;
  });
  return { __typename: type.name, ...Object.fromEntries(fields) };
}

/** Subgraphs and the whole may put arguments in different orders. */
const sorted = (args: object): string =>
  JSON.stringify(args, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)))
      : value,
  );

type Making = Grow & { readonly random: Random; readonly origin: string };

function make(making: Making, type: GraphQLOutputType, mayBeNull: boolean): unknown {
  const { random } = making;
  if (isNonNullType(type)) {
    // Rarely a promise of the schema is broken; then the parent is null, with an error.
    if (random.chance(0.004)) return failing('고장')();
    return make(making, type.ofType, false);
  }
  if (mayBeNull) return random.chance(0.1) ? failing('볼 수 없습니다.', 'FORBIDDEN')() : null;
  if (!isListType(type)) return makeNamed(making, type);
  return Array.from({ length: random.below(4) }, (_, index) =>
    make({ ...making, origin: `${making.origin}.${index}` }, type.ofType, random.chance(0.1)),
  );
}

function makeNamed(making: Making, type: GraphQLNamedType): unknown {
  const { random, plan, pools, origin } = making;
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isAbstractType(type)) return makeNamed(making, random.pick(plan.schema.getPossibleTypes(type)));
  if (!isObjectType(type)) return random.pick(leaves[type.name] ?? ['?']);
  const pool = pools.get(type.name);
  return pool === undefined ? thingOf(making, type, origin, {}) : random.pick(pool);
}

const leaves: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['x1', '가', 'f47ac10b-58cc-4372-a567-0e02b2c3d479'],
  Int: [0, 1, 42, -7, 2147483647],
  Float: [0, 0.5, -1.25e-7, 126.9784, 1e21],
  Boolean: [true, false],
  String: ['두레', '한강공원 정비 "2차"', '', '😀\n줄', 'plain'],
  DateTime: ['2027-03-01T00:00:00.000Z'],
  Date: ['2027-03-01'],
  SafeInt: [0, 9007199254740991, 500000, -1],
  LanguageTag: ['ko', 'en'],
  JSONObject: [{}, { 나: [1, null, { b: 'c' }], a: 1.5 }],
};
