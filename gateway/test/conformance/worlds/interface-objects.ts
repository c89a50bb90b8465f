import { casesOf, type Topic } from '../harness/case.ts';
import type { Given } from '../harness/things.ts';

const data = () => {
  const voice = { __typename: 'Voice', id: 'v1', words: '좋은 생각입니다' };
  const voices = [voice, { __typename: 'Voice', id: 'v2', words: '함께해요' }];
  const works = [
    { __typename: 'Poster', id: 'w1', title: '마을 잔치', width: 42 },
    { __typename: 'Clip', id: 'w2', title: '우리 동네', seconds: 31 },
    { __typename: 'Poster', id: 'w3', title: '장터', width: 60 },
  ].map((work, index) => ({
    ...work,
    likes: index * 10,
    voices: index === 1 ? [] : voices.slice(0, index + 1),
    slug: (_: object, { title }: Given) => String(title).replaceAll(' ', '-'),
    stars: index === 2 ? null : 4,
    maker: { __typename: 'Maker', id: `a${index}`, name: ['가을', '봄', '겨울'][index] },
  }));
  const makers = works.map(({ maker }) => maker);
  return [
    ...voices,
    ...works,
    ...makers,
    {
      __typename: 'Query',
      works,
      work: ({ id }: { id?: string }) => works.find((work) => work.id === id) ?? null,
      liked: [works[2], works[1]],
      rated: works,
      recent: works[0],
      posters: [works[0], works[2]],
    },
  ];
};

/** One subgraph knows the types; the others know only that there are works. */
export const interfaceObjects: Topic = {
  world: {
    name: 'interface objects',
    data,
    subgraphs: {
      works: `
        type Query { works: [Work!]! work(id: ID!): Work posters: [Poster!]! }
        interface Work @key(fields: "id") { id: ID! title: String! }
        type Poster implements Work @key(fields: "id") { id: ID! title: String! width: Int! }
        type Clip implements Work @key(fields: "id") { id: ID! title: String! seconds: Int! }`,
      likes: `
        type Query { liked: [Work!]! }
        type Work @interfaceObject @key(fields: "id") { id: ID! likes: Int! voices: [Voice!]! }
        type Voice @key(fields: "id") { id: ID! words: String! }`,
      ratings: `
        type Query { rated: [Work!]! }
        type Work @interfaceObject @key(fields: "id") {
          id: ID! stars: Int title: String! @external slug: String! @requires(fields: "title") maker: Maker!
        }
        type Maker @key(fields: "id") { id: ID! }`,
      makers: `
        type Maker @key(fields: "id") { id: ID! name: String! }`,
      passing: `
        type Query { recent: Work }
        type Work @interfaceObject @key(fields: "id", resolvable: false) { id: ID! }`,
    },
  },
  cases: [
    ...casesOf('keys on interfaces', [
      ['lead from the interface to what others know of it', '{ works { title likes } }'],
      ['lead from a type that implements it', '{ posters { width likes } }'],
      ['lead back to the types from where they are not known', '{ liked { title } }'],
      ['lead back to the fields of the types', '{ liked { ... on Poster { width } ... on Clip { seconds } } }'],
      [
        'work for a single entity',
        'query ($id: ID!) { work(id: $id) { title stars likes } }',
        { variables: { id: 'w2' } },
      ],
    ]),
    ...casesOf('@interfaceObject', [
      ['tells the real type when it is asked', '{ liked { __typename id } }'],
      ['tells the real type under an alias', '{ rated { kind: __typename stars } }'],
      ['tells the real type beside fields of two such subgraphs', '{ liked { __typename likes stars } }'],
      ['computes fields by @requires for all types at once', '{ works { slug } rated { slug } }'],
      ['goes on to other entities', '{ liked { maker { name } voices { words } } }'],
      ['goes through a subgraph that knows the key only', '{ recent { __typename title likes } }'],
      [
        'holds in fragments on the types',
        '{ liked { ... on Poster { likes width maker { name } } ... on Clip { stars } } }',
      ],
      ['holds in fragments on the interface', '{ posters { ...Liked } } fragment Liked on Work { likes stars title }'],
    ]),
    ...casesOf('@interfaceObject without __typename', [
      ['asks nobody for the type when nobody wants it', '{ liked { id likes } }'],
      ['joins two such subgraphs without the types', '{ liked { stars } rated { likes } }'],
      ['through a subgraph that knows the key only finds the others', '{ recent { likes stars } }'],
      ['through a subgraph that knows the key only finds the type', '{ recent { ... on Poster { width } } }'],
      ['leaves out what belongs to other types', '{ rated { stars ... on Clip { seconds } } }'],
    ]),
  ],
};
