import { casesOf, type Topic } from '../harness/case.ts';
import type { Given } from '../harness/things.ts';

/** A short word for whatever was sent, so that a field too many or too few shows. */
const words = (sent: unknown): string =>
  sent === null || typeof sent !== 'object'
    ? String(sent)
    : Array.isArray(sent)
      ? sent.map(words).join('+')
      : Object.entries(sent)
          .filter(([key, value]) => key !== '__typename' && value !== null)
          .map(([key, value]) => `${key}=${words(value)}`)
          .sort()
          .join();

const data = () => {
  const text = { __typename: 'Text', id: 't1', body: '가나다', letters: 3, shown: '글' };
  const picture = { __typename: 'Picture', id: 'c1', width: 640, height: 480, shown: '그림' };
  const sound = { __typename: 'Sound', id: 's1', seconds: 12, shown: '소리' };
  const person = { __typename: 'Person', id: 'k1', name: '한별', phone: '010-0000-0001' };
  const group = { __typename: 'Group', id: 'g1', name: '두레', members: 7, leader: person };
  const posts = [
    { id: 'p1', content: text, contents: [text, picture], owner: person },
    { id: 'p2', content: picture, contents: [], owner: group },
    { id: 'p3', content: sound, contents: [sound, text, sound], owner: group },
    { id: 'p4', content: null, contents: [picture], owner: null },
  ].map((post) => ({
    __typename: 'Post',
    ...post,
    preview: (_: object, { content }: Given) => words(content),
    gallery: (_: object, { contents }: Given) => words(contents),
    byline: (_: object, { owner }: Given) => words(owner),
    signature: (_: object, { owner }: Given) => `- ${words(owner)}`,
  }));
  const cars = [
    { __typename: 'Bus', id: 'v1', seats: 40, driver: '철수' },
    { __typename: 'Bike', id: 'v2', seats: 1, gear: 7 },
    { __typename: 'Bus', id: 'v3', seats: 20, driver: null },
  ].map((car) => ({ ...car, fare: (_: object, given: Given) => words(given) }));
  return [
    text,
    picture,
    sound,
    person,
    group,
    ...posts,
    ...cars,
    { __typename: 'Query', posts, latest: posts[2], vehicles: cars, cheapest: cars[1] },
  ];
};

export const requiresAbstract: Topic = {
  world: {
    name: 'requires of abstract types',
    data,
    subgraphs: {
      posts: `
        type Query { posts: [Post!]! vehicles: [Vehicle!]! }
        type Post @key(fields: "id") { id: ID! content: Content contents: [Content!]! owner: Owner }
        union Content = Text | Picture | Sound
        type Text { id: ID! body: String! letters: Int! }
        type Picture { id: ID! width: Int! height: Int! }
        type Sound { id: ID! seconds: Int! }
        interface Owner { id: ID! name: String! }
        type Person implements Owner @key(fields: "id") { id: ID! name: String! }
        type Group implements Owner @key(fields: "id") { id: ID! name: String! members: Int! leader: Person! }
        interface Vehicle { id: ID! seats: Int! }
        type Bus implements Vehicle @key(fields: "id") { id: ID! seats: Int! driver: String }
        type Bike implements Vehicle @key(fields: "id") { id: ID! seats: Int! gear: Int! }`,
      pages: `
        type Query { latest: Post cheapest: Vehicle }
        type Post @key(fields: "id") {
          id: ID!
          content: Content @external
          contents: [Content!]! @external
          owner: Owner @external
          preview: String! @requires(fields: "content { ... on Text { letters } ... on Picture { width height } }")
          gallery: String! @requires(fields: "contents { ... on Text { body } ... on Sound { seconds } }")
          byline: String! @requires(fields: "owner { name }")
          signature: String! @requires(fields: "owner { ... on Person { name } ... on Group { name members leader { name } } }")
        }
        union Content = Text | Picture | Sound
        type Text { body: String! @external letters: Int! @external }
        type Picture { width: Int! @external height: Int! @external }
        type Sound { seconds: Int! @external }
        interface Owner { id: ID! name: String! }
        type Person implements Owner @key(fields: "id") { id: ID! name: String! @external phone: String! }
        type Group implements Owner @key(fields: "id") {
          id: ID! name: String! @external members: Int! @external leader: Person! @external
        }
        interface Vehicle { id: ID! fare: String! }
        type Bus implements Vehicle @key(fields: "id") {
          id: ID! driver: String @external seats: Int! @external fare: String! @requires(fields: "seats driver")
        }
        type Bike implements Vehicle @key(fields: "id") {
          id: ID! gear: Int! @external fare: String! @requires(fields: "gear")
        }`,
    },
  },
  cases: [
    ...casesOf('@requires with fragments', [
      ['sends of each member of a union what its fragment names', '{ posts { preview } }'],
      ['does so for lists of a union', '{ posts { gallery } }'],
      [
        'does not disturb what the client asks of the union',
        '{ posts { content { __typename ... on Picture { height } } preview } }',
      ],
      [
        'does not disturb aliases of the client in the union',
        '{ posts { content { ... on Text { width: letters } ... on Picture { letters: height } } preview } }',
      ],
      ['begins at the computing subgraph', '{ latest { preview gallery } }'],
      ['goes on to entities within its fragments', '{ posts { signature } }'],
    ]),
    ...casesOf('@requires on interfaces', [
      ['sends the fields of the interface', '{ posts { byline } }'],
      ['sends the interface twice with other fields', '{ posts { byline signature } }'],
      ['computes for each type that implements the asked interface', '{ vehicles { fare } }'],
      ['computes for one of the types only', '{ vehicles { id ... on Bus { fare } } }'],
      ['begins at the computing subgraph through an interface', '{ cheapest { fare ... on Bike { gear } } }'],
      [
        'leaves the owner to the client as asked',
        '{ posts { owner { ... on Group { n: name leader { phone } } ... on Person { n: phone } } byline } }',
      ],
    ]),
  ],
};
