import { casesOf, type Topic } from '../harness/case.ts';
import type { Given } from '../harness/things.ts';

const data = () => {
  const stores = [
    {
      __typename: 'Shop',
      id: 's1',
      name: '두레상점',
      phone: '042-000-0001',
      secret: '쉿',
      owner: { __typename: 'Keeper', name: '바다', pin: 9 },
    },
    {
      __typename: 'Shop',
      id: 's2',
      name: '나눔가게',
      phone: null,
      secret: '비밀',
      owner: { __typename: 'Keeper', name: '하늘', pin: 1 },
    },
  ].map((shop) => ({
    ...shop,
    hours: { __typename: 'Hours', opens: 9, closes: shop.id === 's1' ? 18 : 21, days: ['월', '화'] },
    sign: (_: object, { hours, name }: Given) => `${name} ${(hours as { opens: number }).opens}시`,
    banner: (_: object, { name, phone }: Given) => `${name}(${phone ?? '-'})`,
    hint: (_: object, { secret }: Given) => `${secret}!`,
    level: 'OPEN',
    rating: 4.5,
    reviews: [{ __typename: 'Review', stars: 5, words: '좋아요' }],
  }));
  return [
    ...stores,
    { __typename: 'Query', shops: stores, shop: stores[0], open: stores, here: stores[1], places: stores },
  ];
};

export const sharing: Topic = {
  world: {
    name: 'sharing',
    data,
    subgraphs: {
      old: `
        type Query { shops: [Shop!]! shop: Shop @shareable }
        type Shop @key(fields: "id") {
          id: ID!
          name: String! @shareable
          phone: String
          rating: Float!
          hours: Hours! @shareable
          banner: String!
          reviews: [Review!]! @shareable
        }
        type Hours @shareable { opens: Int! days: [String!]! }
        type Review @shareable { stars: Int! }`,
      fresh: `
        type Query { open: [Shop!]! shop: Shop @shareable }
        type Shop @key(fields: "id") {
          id: ID!
          name: String! @shareable
          phone: String @override(from: "old")
          rating: Float! @override(from: "old")
          hours: Hours! @shareable
          reviews: [Review!]! @shareable
        }
        type Hours @shareable { opens: Int! closes: Int! }
        type Review @shareable { stars: Int! words: String! }`,
      signs: `
        type Query { here: Shop }
        type Shop @key(fields: "id") {
          id: ID!
          name: String! @external
          phone: String @external
          hours: Hours! @external
          banner: String! @override(from: "old") @requires(fields: "name phone")
          sign: String! @requires(fields: "name hours { opens }")
        }
        type Hours @external { opens: Int! }`,
      hidden: `
        type Query { places: [Shop!]! secrets: [Shop!]! @inaccessible }
        type Shop @key(fields: "id") {
          id: ID!
          secret: String! @inaccessible
          owner: Keeper! @inaccessible
          level(detail: Boolean @inaccessible): Level!
        }
        type Keeper @inaccessible { name: String! pin: Int! }
        enum Level { OPEN SHUT BURNT @inaccessible }`,
      hints: `
        type Shop @key(fields: "id") {
          id: ID! secret: String! @external hint: String! @requires(fields: "secret")
        }`,
    },
  },
  cases: [
    ...casesOf('@override', [
      ['asks the subgraph that took a field over', '{ shops { phone rating } }'],
      ['asks nobody else where the entry is the new owner', '{ open { phone rating } }'],
      ['leaves the other fields where they were', '{ shops { name hours { days } rating } }'],
      ['holds below a root field that both have', '{ shop { phone hours { closes } } }'],
    ]),
    ...casesOf('@override with @requires', [
      ['computes the field in its new subgraph from others', '{ shops { banner } }'],
      ['computes it where the entry is the new owner', '{ here { banner sign } }'],
      ['is computed from a field that was overridden itself', '{ open { banner phone } }'],
      ['is computed beside what the client asks', '{ places { id banner name sign } }'],
    ]),
    ...casesOf('@shareable', [
      ['fields come from wherever the entry is', '{ shops { name hours { opens } } open { name hours { opens } } }'],
      [
        'value types are put together from subgraphs with different fields',
        '{ shops { hours { opens closes days } } }',
      ],
      ['value types are put together the other way round', '{ open { hours { days closes } } }'],
      ['lists of value types are put together item by item', '{ shops { reviews { stars words } } }'],
      ['roots are answered by either subgraph', '{ shop { id name hours { days closes } } }'],
    ]),
    ...casesOf('@inaccessible', [
      ['fields serve as what others require', '{ shops { hint } }'],
      ['fields serve where the entry holds them', '{ places { hint level } }'],
      ['values and arguments leave the rest of the type usable', '{ places { l: level id } }'],
    ]),
  ],
};
