import { casesOf, type Topic } from '../harness/case.ts';

const data = () => {
  const writers = [
    {
      __typename: 'Writer',
      id: 'w1',
      name: '윤슬',
      town: { __typename: 'Town', code: 'T1', name: '강릉', people: 210_000 },
    },
    {
      __typename: 'Writer',
      id: 'w2',
      name: '도담',
      town: { __typename: 'Town', code: 'T2', name: '부산', people: 3_300_000 },
    },
  ];
  const [first, second] = writers;
  const book = { __typename: 'Book', id: 'k1', title: '골목의 기억', pages: 120, writer: first };
  const film = { __typename: 'Film', id: 'f1', title: '두레', minutes: 95, director: second };
  const song = { __typename: 'Song', id: 's1', title: '아리랑', seconds: 180, writer: second };
  return [
    ...writers,
    writers[0]?.town,
    writers[1]?.town,
    book,
    film,
    song,
    {
      __typename: 'Query',
      books: [book],
      works: [book, film, song],
      newest: song,
      gifts: [film, book],
      shelf: [song, book],
      writers,
      best: { __typename: 'Prize', year: 2024, work: film, by: second, jury: [first, second] },
    },
  ].filter((thing) => thing !== undefined);
};

export const provides: Topic = {
  world: {
    name: 'provides',
    data,
    subgraphs: {
      people: `
        type Query { writers: [Writer!]! }
        type Writer @key(fields: "id") { id: ID! name: String! @shareable town: Town! @shareable }
        type Town @key(fields: "code") { code: ID! name: String! @shareable people: Int! }`,
      library: `
        type Query {
          books: [Book!]! @provides(fields: "writer { name }")
          works: [Work!]!
          newest: Work @provides(fields: "... on Book { title } ... on Song { title writer { name } }")
          gifts: [Titled!]! @provides(fields: "... on Film { director { name } }")
          shelf: [Titled!]! @provides(fields: "... on Book { title pages } ... on Song { title }")
          best: Prize!
        }
        type Prize {
          year: Int!
          by: Writer! @provides(fields: "name town { name }")
          jury: [Writer!]! @provides(fields: "name")
          work: Work
        }
        type Writer @key(fields: "id") { id: ID! name: String! @external town: Town! @external }
        type Town @key(fields: "code") { code: ID! name: String! @external }
        union Work = Book | Film | Song
        interface Titled { id: ID! title: String! }
        type Book implements Titled @key(fields: "id") {
          id: ID! title: String! @external pages: Int! @external writer: Writer! @shareable
        }
        type Film implements Titled @key(fields: "id") { id: ID! title: String! director: Writer! @shareable }
        type Song implements Titled @key(fields: "id") { id: ID! title: String! @external writer: Writer! @shareable }`,
      details: `
        type Book @key(fields: "id") { id: ID! title: String! @shareable pages: Int! @shareable }
        type Film @key(fields: "id") { id: ID! minutes: Int! }
        type Song @key(fields: "id") { id: ID! title: String! @shareable seconds: Int! }`,
    },
  },
  cases: [
    ...casesOf('@provides', [
      ['is taken where the way provides it', '{ books { writer { name } } }'],
      ['is not taken on another way to the same type', '{ works { ... on Book { writer { name } } } }'],
      [
        'is taken on one way and fetched on the other in one operation',
        '{ books { writer { name } } works { ... on Book { writer { name } } } }',
      ],
      ['of nested fields leaves the others to be fetched', '{ best { by { name town { name people } } } }'],
      ['of a list is taken for each item', '{ best { jury { id name town { code } } } }'],
      ['leaves fields beside it to be fetched', '{ books { title pages writer { name town { name } } } }'],
    ]),
    ...casesOf('@provides on unions', [
      [
        'is taken for one of the members',
        '{ newest { ... on Song { title writer { name } } ... on Book { title pages } } }',
      ],
      [
        'leaves the other fields of the member',
        '{ newest { __typename ... on Song { title seconds writer { town { name } } } } }',
      ],
      [
        'stands under aliases that say the name of the field itself',
        '{ best { work { ... on Book { writer { town { name: name } } } ... on Song { writer { town { name } } } } } }',
      ],
      [
        'does not hold on another way to the union',
        '{ works { ... on Song { title } ... on Film { title director { name } } } }',
      ],
      ['does not hold for members that it does not name', '{ newest { ... on Film { title director { name } } } }'],
    ]),
    ...casesOf('@provides on interfaces', [
      [
        'is taken below a type that implements the interface',
        '{ gifts { id ... on Film { director { name } } ... on Book { writer { name } } } }',
      ],
      ['is taken for the fields of the interface itself', '{ shelf { title } }'],
      ['is fetched where the interface provides other types', '{ gifts { title } }'],
      ['leaves what the interface does not have', '{ shelf { title ... on Book { pages } ... on Song { seconds } } }'],
    ]),
  ],
};

const externalData = () => {
  const address = (street: string, door: number) => ({ __typename: 'Address', street, door });
  const houses = [
    { id: 'h1', address: address('한밭로', 12), rooms: 3 },
    { id: 'h2', address: address('갈마로', 7), rooms: 1 },
  ].map((house) => ({
    __typename: 'House',
    ...house,
    owner: { __typename: 'Owner', name: house.id === 'h1' ? '온유' : '이든', address: house.address },
    tax: (_: object, { address: sent }: { address?: { street: string; door: number } }) =>
      `${sent?.street} ${sent?.door}`,
    bill: (_: object, { owner }: { owner?: { name: string; address: { door: number } } }) =>
      `${owner?.name}@${owner?.address.door}`,
  }));
  return [...houses, { __typename: 'Query', houses, taxed: houses }];
};

export const externalTypes: Topic = {
  world: {
    name: 'external types',
    data: externalData,
    subgraphs: {
      houses: `
        type Query { houses: [House!]! }
        type House @key(fields: "id") { id: ID! rooms: Int! address: Address! owner: Owner! }
        type Address { street: String! door: Int! }
        type Owner { name: String! address: Address! }`,
      taxes: `
        type Query { taxed: [House!]! }
        type House @key(fields: "id") {
          id: ID!
          address: Address! @external
          owner: Owner! @external
          tax: String! @requires(fields: "address { street door }")
          bill: String! @requires(fields: "owner { name address { door } }")
        }
        type Address @external { street: String! door: Int! }
        type Owner @external { name: String! address: Address! }`,
    },
  },
  cases: casesOf('@external on types', [
    ['makes all their fields those of others', '{ houses { tax } }'],
    ['holds for types within types', '{ houses { bill } }'],
    ['holds where the entry is the subgraph that declares it', '{ taxed { tax bill } }'],
    ['leaves the client what it asks of them', '{ taxed { address { door } owner { address { street } } tax rooms } }'],
  ]),
};
