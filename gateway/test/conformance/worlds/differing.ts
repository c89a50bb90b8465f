import { casesOf, type Topic } from '../harness/case.ts';

type Wish = {
  readonly name?: string;
  readonly seats?: number;
  readonly kind?: string;
  readonly tags?: readonly string[];
  readonly inner?: object;
};

const data = () => {
  const rooms = [
    { __typename: 'Room', id: 'r1', kind: 'MEETING', state: 'FREE', kinds: ['MEETING', 'KITCHEN'], colour: 'RED' },
    { __typename: 'Room', id: 'r2', kind: 'KITCHEN', state: 'BROKEN', kinds: [], colour: 'BLUE' },
    { __typename: 'Room', id: 'r3', kind: 'STUDIO', state: 'FREE', kinds: ['STUDIO'], colour: null },
  ].map((room) => ({
    ...room,
    fits: ({ wish }: { wish?: Wish }) => (wish?.seats ?? 0) < 10,
    echo: ({ wish }: { wish?: Wish }) => JSON.stringify(wish ?? null),
    is: ({ kind }: { kind?: string }) => kind === room.kind,
    offer: room.kind,
  }));
  const told = ({ wish }: { wish?: Wish }) => JSON.stringify(wish ?? null);
  return [
    ...rooms,
    {
      __typename: 'Query',
      rooms,
      mended: rooms,
      search: ({ wish }: { wish?: Wish }) => rooms.filter(({ kind }) => kind === (wish?.kind ?? kind)),
      told,
      wished: told,
    },
  ];
};

export const differing: Topic = {
  world: {
    name: 'differing',
    data,
    subgraphs: {
      rooms: `
        type Query { rooms: [Room!]! search(wish: Wish): [Room!]! told(wish: Wish): String! }
        enum Kind { MEETING KITCHEN STUDIO }
        enum Offered { MEETING KITCHEN STUDIO }
        enum State { FREE BROKEN @inaccessible }
        input Wish { name: String! seats: Int = 4 kind: Kind tags: [String!] inner: Inner }
        input Inner { deep: Boolean = true list: [[Int!]] }
        type Room @key(fields: "id") {
          id: ID! kind: Kind! kinds: [Kind!]! offer: Offered @shareable state: State is(kind: Asked!): Boolean! @shareable
        }
        enum Asked { MEETING KITCHEN STUDIO ATTIC }`,
      mending: `
        type Query { mended: [Room!]! wished(wish: Wish): String! }
        enum Offered { MEETING KITCHEN STUDIO CELLAR }
        enum Colour { RED BLUE }
        enum Asked { MEETING KITCHEN STUDIO CELLAR }
        input Wish { name: String! seats: Int = 4 tags: [String!] colour: Colour inner: Inner }
        input Inner { deep: Boolean = true list: [[Int!]] }
        type Room @key(fields: "id") {
          id: ID! colour: Colour fits(wish: Wish): Boolean! echo(wish: Wish): String! offer: Offered @shareable is(kind: Asked!): Boolean! @shareable
        }`,
    },
  },
  cases: [
    ...casesOf('enums that differ', [
      ['answer values that only one subgraph has', '{ rooms { kind offer } }'],
      ['answer lists of values', '{ rooms { kinds } }'],
      ['take as arguments the values that both know', '{ rooms { is(kind: STUDIO) kitchen: is(kind: KITCHEN) } }'],
      [
        'take values from variables',
        'query ($kind: Asked!) { rooms { is(kind: $kind) colour } }',
        { variables: { kind: 'MEETING' } },
      ],
      ['of a value that nobody may see answer null with an error', '{ rooms { id state } }'],
      ['of a value that nobody may see spare the rest of another subgraph', '{ mended { colour state kind } }'],
    ]),
    ...casesOf('input objects that differ', [
      [
        'take the fields that both subgraphs have',
        '{ told(wish: { name: "모임", seats: 8 }) wished(wish: { name: "모임", seats: 8 }) }',
      ],
      ['fill defaults in both', '{ told(wish: { name: "모임" }) wished(wish: { name: "모임" }) }'],
      [
        'come whole from a variable',
        'query ($wish: Wish) { told(wish: $wish) wished(wish: $wish) }',
        { variables: { wish: { name: '잔치', seats: 12, tags: ['밥', '떡'] } } },
      ],
      [
        'come in parts from variables',
        'query ($name: String!, $tags: [String!]) { told(wish: { name: $name, tags: $tags }) rooms { echo(wish: { tags: $tags, name: $name }) } }',
        { variables: { name: '이름', tags: ['하나'] } },
      ],
      [
        'without a variable leave its field out',
        'query ($name: String = "기본", $tags: [String!]) { told(wish: { name: $name, tags: $tags }) }',
      ],
      [
        'nested and in lists go through unchanged',
        '{ rooms { echo(wish: { name: "a", inner: { list: [[1, 2], [], null] } }) } }',
      ],
      [
        'take null as null',
        'query ($wish: Wish) { told(wish: $wish) rooms { echo(wish: null) } }',
        { variables: { wish: null } },
      ],
      [
        'take one item for a list',
        'query ($tags: [String!]) { told(wish: { name: "한", tags: $tags }) wished(wish: { name: "한", tags: "하나" }) }',
        { variables: { tags: '둘' } },
      ],
      [
        'that are wrong in a variable stop the operation',
        'query ($wish: Wish) { told(wish: $wish) }',
        { variables: { wish: { seats: 1 } } },
      ],
      [
        'with a field of one subgraph only stop the operation',
        'query ($wish: Wish) { told(wish: $wish) }',
        { variables: { wish: { name: '모임', kind: 'STUDIO' } } },
      ],
    ]),
  ],
};
