import { casesOf, type Topic } from '../harness/case.ts';

const data = () => {
  const pool = { __typename: 'Pool', id: 'p1', name: '어린이 수영장', lanes: 6, open: true, level: 'GOOD' };
  const park = { __typename: 'Park', id: 'p2', name: '숲공원', trees: 812, open: false, level: 'POOR' };
  const hall = { __typename: 'Hall', id: 'p3', name: '시민관', chairs: 300, open: true, level: 'GOOD' };
  const rain = { __typename: 'Rain', millimetres: 30 };
  const wind = { __typename: 'Wind', metresPerSecond: 12.5 };
  const sites = [pool, park, hall];
  return [
    ...sites,
    {
      __typename: 'Query',
      found: sites,
      near: [park, pool],
      booked: [hall, pool],
      weather: [rain, wind, rain],
      best: { __typename: 'Choice', id: 'c1', site: hall, reason: rain },
      choices: [
        { __typename: 'Choice', id: 'c1', site: hall, reason: rain },
        { __typename: 'Choice', id: 'c2', site: pool, reason: null },
      ],
      places: sites,
      covered: [hall, pool],
      anything: [hall, park, pool],
      closed: park,
    },
    { __typename: 'Choice', id: 'c1', site: hall, reason: rain },
    { __typename: 'Choice', id: 'c2', site: pool, reason: null },
  ];
};

export const abstract: Topic = {
  world: {
    name: 'abstract types',
    data,
    subgraphs: {
      search: `
        type Query { found: [Found!]! near: [Near!]! weather: [Sky!]! best: Choice }
        union Found = Pool | Park | Hall
        union Near = Pool | Park
        union Sky = Rain | Wind
        type Choice @key(fields: "id") { id: ID! reason: Sky }
        type Rain { millimetres: Int! }
        type Wind { metresPerSecond: Float! }
        type Pool @key(fields: "id") { id: ID! }
        type Park @key(fields: "id") { id: ID! }
        type Hall @key(fields: "id") { id: ID! }`,
      places: `
        type Query { booked: [Found!]! places: [Place!]! covered: [Covered!]! closed: Place choices: [Choice!]! }
        union Found = Pool | Hall
        interface Node { id: ID! }
        interface Place implements Node { id: ID! name: String! }
        interface Covered implements Node & Place { id: ID! name: String! open: Boolean! }
        type Choice @key(fields: "id") { id: ID! site: Found }
        type Pool implements Node & Place & Covered @key(fields: "id") { id: ID! name: String! open: Boolean! lanes: Int! }
        type Hall implements Node & Place & Covered @key(fields: "id") { id: ID! name: String! open: Boolean! chairs: Int! }
        type Park implements Node & Place @key(fields: "id") { id: ID! name: String! }`,
      state: `
        type Query { anything: [Anything!]! }
        union Anything = Pool | Park | Hall
        interface Rated { id: ID! level: String! }
        type Pool implements Rated @key(fields: "id") { id: ID! level: String! }
        type Hall implements Rated @key(fields: "id") { id: ID! level: String! }
        type Park implements Rated @key(fields: "id") { id: ID! level: String! trees: Int! }`,
    },
  },
  cases: [
    ...casesOf('overlapping members of unions', [
      [
        'are fetched each from where its fields are',
        '{ found { ... on Pool { lanes } ... on Park { trees } ... on Hall { chairs name } } }',
      ],
      ['lead on from a union with fewer members', '{ near { ... on Pool { lanes } ... on Park { level trees } } }'],
      ['are told by their type alone', '{ found { __typename } near { __typename } }'],
      [
        'answer the same key under fragments of different types',
        '{ found { ... on Pool { is: name } ... on Park { is: level } ... on Hall { is: name } } }',
      ],
      ['of value types need no fetch', '{ weather { ... on Rain { millimetres } ... on Wind { metresPerSecond } } }'],
    ]),
    ...casesOf('partial members of unions', [
      [
        'give nothing for members that one subgraph does not know',
        '{ booked { __typename ... on Park { trees } ... on Pool { lanes level } } }',
      ],
      [
        'come from the subgraph that has the field',
        '{ choices { id site { ... on Hall { chairs } ... on Park { trees } } reason { __typename } } }',
      ],
      [
        'come together in one entity from two subgraphs',
        '{ best { site { ... on Hall { name level } } reason { ... on Rain { millimetres } } } }',
      ],
      ['none of which is asked for give empty objects', '{ booked { ... on Park { id } } }'],
    ]),
    ...casesOf('unions of interfaces', [
      ['are asked by an interface of their members', '{ found { ... on Place { name } } }'],
      ['are asked by interfaces of two subgraphs', '{ found { ... on Rated { level } ... on Covered { open } } }'],
      [
        'are asked by an interface and a type within',
        '{ anything { ... on Place { name ... on Park { trees } ... on Hall { chairs } } } }',
      ],
      ['are asked by an interface that not all members have', '{ near { __typename ... on Covered { id open } } }'],
    ]),
    ...casesOf('interfaces of interfaces', [
      ['are asked for the fields of the outer one', '{ covered { ... on Node { id } ... on Place { name } open } }'],
      ['narrow by the inner one', '{ places { name ... on Covered { open } } }'],
      ['narrow twice to a type', '{ places { ... on Node { ... on Covered { ... on Pool { lanes level } } } } }'],
      ['go over to an interface of another subgraph', '{ closed { name ... on Rated { level } } }'],
      [
        'go on to fields of another subgraph by type',
        '{ places { id ... on Park { trees level } ... on Pool { level } } }',
      ],
    ]),
  ],
};
