import { casesOf, type Topic } from '../harness/case.ts';
import type { Given } from '../harness/things.ts';

type Limited = { readonly limit?: number | null };
type Item = { readonly name: string; readonly grams?: number | null };

const namesOf = (items: unknown): string => (items as readonly Item[]).map(({ name }) => name).join('·');
const gramsOf = (items: unknown): number =>
  (items as readonly Item[]).reduce((sum, { grams }) => sum + (grams ?? 0), 0);
const firstOf =
  (items: readonly unknown[]) =>
  ({ limit }: Limited) =>
    items.slice(0, limit ?? items.length);

/** What the fields with `@requires` are computed from is only what the gateway sends. */
const computed = {
  cost: (_: object, { weight, zone }: Given) => (weight === null ? null : Number(weight) * (zone === 'FAR' ? 3 : 2)),
  label: (_: object, { size, zone }: Given) => `${zone}-${JSON.stringify(size)}`,
  contents: (_: object, { items }: Given) => namesOf(items),
  threeNames: (_: object, { items }: Given) => `3:${namesOf(items)}`,
  twoNames: (_: object, { items }: Given) => `2:${namesOf(items)}`,
  heavy: (_: object, { items }: Given) => gramsOf(items) > 500,
  insurance: (_: object, { cost }: Given) => (cost === null ? null : Number(cost) / 10),
  total: (_: object, { insurance, weight }: Given) => `${weight}/${insurance}`,
  sticker: ({ size }: { size: string }, { zone }: Given) => `${size}:${zone}`,
};

const data = () => {
  const items = ['감자', '고구마', '당근', '양파'].map((name, index) => ({
    __typename: 'Item',
    id: `i${index}`,
    name,
    grams: index === 3 ? null : 100 * (index + 1),
  }));
  const size = (width: number, height: number) => ({ __typename: 'Size', width, height });
  const parcels = [
    { ...computed, __typename: 'Parcel', id: 'a', weight: 12, zone: 'NEAR', size: size(3, 4), items: firstOf(items) },
    {
      ...computed,
      __typename: 'Parcel',
      id: 'b',
      weight: null,
      zone: 'FAR',
      size: null,
      items: firstOf(items.slice(1, 2)),
    },
    { ...computed, __typename: 'Parcel', id: 'c', weight: 5, zone: 'FAR', size: size(1, 1), items: firstOf([]) },
  ];
  const routes = [
    {
      __typename: 'Route',
      id: 'r1',
      first: parcels[2],
      parcels,
      summary: (_: object, { parcels: sent }: Given) => (sent as readonly Given[]).map(({ weight }) => weight).join(),
    },
  ];
  return [
    ...items,
    ...parcels,
    ...routes,
    { __typename: 'Query', parcels, parcel: parcels[0], heaviest: parcels[0], route: routes[0] },
  ];
};

export const requires: Topic = {
  world: {
    name: 'requires',
    data,
    subgraphs: {
      store: `
        type Query { parcels: [Parcel!]! parcel: Parcel }
        type Parcel @key(fields: "id") {
          id: ID! weight: Int zone: Zone! size: Size items(limit: Int): [Item!]!
        }
        type Item @key(fields: "id") { id: ID! name: String! grams: Int }
        type Size { width: Int! height: Int! }
        enum Zone { NEAR FAR }`,
      shipping: `
        type Query { heaviest: Parcel }
        type Parcel @key(fields: "id") {
          id: ID!
          weight: Int @external
          zone: Zone! @external
          size: Size @external
          items(limit: Int): [Item!]! @external
          cost: Int @requires(fields: "weight zone")
          label: String! @requires(fields: "zone size { height width }")
          contents: String! @requires(fields: "items { name }")
          threeNames: String! @requires(fields: "items(limit: 3) { name }")
          sticker(size: String! = "작게"): String! @requires(fields: "zone")
        }
        type Item @key(fields: "id") { id: ID! name: String! @external }
        type Size @external { width: Int! height: Int! }
        enum Zone { NEAR FAR }`,
      labels: `
        type Parcel @key(fields: "id") {
          id: ID!
          items(limit: Int): [Item!]! @external
          cost: Int @external
          twoNames: String! @requires(fields: "items(limit: 2) { name }")
          heavy: Boolean! @requires(fields: "items(limit: 4) { grams }")
          insurance: Float @requires(fields: "cost")
        }
        type Item @key(fields: "id") { id: ID! name: String! @external grams: Int @external }`,
      totals: `
        type Query { route: Route }
        type Parcel @key(fields: "id") {
          id: ID!
          insurance: Float @external
          weight: Int @external
          total: String! @requires(fields: "insurance weight")
        }
        type Route @key(fields: "id") { id: ID! first: Parcel! parcels: [Parcel!]! }`,
      summaries: `
        type Route @key(fields: "id") {
          id: ID!
          parcels: [Parcel!]! @external
          summary: String! @requires(fields: "parcels { weight }")
        }
        type Parcel @key(fields: "id") { id: ID! weight: Int @external }`,
    },
  },
  cases: [
    ...casesOf('@requires', [
      ['fetches first what a field is computed from', '{ parcels { cost } }'],
      ['does so where the entry is the computing subgraph itself', '{ heaviest { cost label } }'],
      ['sends objects with exactly the fields it names', '{ parcels { label } }'],
      ['does not show what it needed', '{ parcel { id cost } }'],
      ['shows what the client asked for beside it', '{ parcel { zone weight cost label size { width } } }'],
      ['sends lists of objects', '{ parcels { contents } }'],
      ['keeps the arguments of the computed field itself', '{ parcels { big: sticker(size: "크게") sticker } }'],
      ['waits for a field that itself requires another', '{ parcels { insurance } }'],
      ['waits along three subgraphs', '{ parcels { total } }'],
      ['works below a fetched entity', '{ route { first { cost total } parcels { id label } } }'],
      ['goes through entities of another subgraph', '{ route { summary } }'],
      ['works for a field under several aliases', '{ parcels { a: cost b: cost items { n: name } c: contents } }'],
      ['sends null where there is none', '{ parcels { weight size { height } cost insurance total } }'],
    ]),
    ...casesOf('@requires with arguments', [
      ['gets what its own arguments say', '{ parcels { threeNames } }'],
      ['leaves the client the list the client asked for', '{ parcels { items(limit: 1) { name } threeNames } }'],
      ['leaves the client the whole list', '{ parcels { threeNames items { id } } }'],
      ['does not meet an alias of the client', '{ parcels { items: zone threeNames } }'],
      [
        'does not take arguments of the client for its own',
        'query ($limit: Int) { parcels { items(limit: $limit) { name } threeNames contents } }',
        { variables: { limit: 2 } },
      ],
      [
        'differs in two aliases of the client',
        '{ parcels { one: items(limit: 1) { name } none: items(limit: 0) { name } threeNames } }',
      ],
    ]),
    ...casesOf('@requires with conflicting arguments', [
      ['computes two fields of one subgraph each from its own', '{ parcels { threeNames contents } }'],
      ['computes fields of two subgraphs each from its own', '{ parcels { threeNames twoNames } }'],
      ['computes four fields each from its own', '{ parcels { threeNames twoNames contents heavy } }'],
      ['computes two fields of one subgraph with other fields in the list', '{ parcels { twoNames heavy } }'],
      ['leaves the client a third list', '{ parcels { twoNames items(limit: 1) { grams } threeNames } }'],
    ]),
  ],
};

const circularData = () => {
  const residents: { __typename: string; id: string; name: string; [field: string]: unknown }[] = [
    '지우',
    '하준',
    '서연',
  ].map((name, index) => ({
    __typename: 'Resident',
    id: `r${index}`,
    name,
    age: 20 + index,
    greeting: (_: object, { name: sent }: Given) => `안녕하세요, ${sent}`,
    card: (_: object, { greeting }: Given) => `${greeting}!`,
    poster: (_: object, { card }: Given) => `[${card}]`,
    introduced: (_: object, { neighbour }: Given) => `옆집: ${(neighbour as Given | null)?.name ?? '없음'}`,
  }));
  residents.forEach((resident, index) => {
    resident.neighbour = index === 2 ? null : residents[index + 1];
  });
  return [...residents, { __typename: 'Query', residents, mayor: residents[1] }];
};

export const circularRequires: Topic = {
  world: {
    name: 'circular requires',
    data: circularData,
    subgraphs: {
      people: `
        type Query { residents: [Resident!]! }
        type Resident @key(fields: "id") {
          id: ID!
          name: String!
          age: Int!
          greeting: String! @external
          card: String! @requires(fields: "greeting")
          neighbour: Resident
        }`,
      words: `
        type Query { mayor: Resident }
        type Resident @key(fields: "id") {
          id: ID!
          name: String! @external
          card: String! @external
          neighbour: Resident @external
          greeting: String! @requires(fields: "name")
          poster: String! @requires(fields: "card")
          introduced: String! @requires(fields: "neighbour { name }")
        }`,
    },
  },
  cases: casesOf('circular @requires', [
    ['goes to the other subgraph and back', '{ residents { card } }'],
    ['goes there, back and there again', '{ residents { poster } }'],
    ['begins at either side', '{ mayor { poster card greeting name } }'],
    ['stays apart for the entity and its neighbour', '{ residents { introduced neighbour { introduced card } } }'],
    ['shows no step that was not asked for', '{ mayor { id poster } }'],
    ['goes round for entities deep in the answer', '{ mayor { neighbour { neighbour { poster } poster } poster } }'],
  ]),
};
