import { casesOf, type Topic } from '../harness/case.ts';

const data = () => {
  const members = [
    {
      __typename: 'Member',
      id: 'm1',
      email: 'garam@example.kr',
      nick: '가람',
      name: '김가람',
      skills: ['목공', '회계'],
      balance: 30,
      badges: ['지킴이'],
    },
    {
      __typename: 'Member',
      id: 'm2',
      email: 'nuri@example.kr',
      nick: '누리',
      name: '이누리',
      skills: [],
      balance: null,
      badges: ['새싹', '이웃'],
    },
    {
      __typename: 'Member',
      id: 'm3',
      email: 'sol@example.kr',
      nick: '솔',
      name: '박솔',
      skills: ['돌봄'],
      balance: -7,
      badges: [],
    },
  ];
  const [garam, nuri, sol] = members;
  const halls = [
    { __typename: 'Hall', code: 'H1', name: '마을회관', floor: 2 },
    { __typename: 'Hall', code: 'H2', name: '나눔터', floor: 1 },
  ];
  const [house, room] = halls;
  const seats = [
    { __typename: 'Seat', hallCode: 'H1', number: 1, label: '가-1', price: 1000, hall: house },
    { __typename: 'Seat', hallCode: 'H1', number: 2, label: '가-2', price: 1500, hall: house },
    { __typename: 'Seat', hallCode: 'H2', number: 1, label: '나-1', price: 700, hall: room },
  ];
  const bookings = [
    { __typename: 'Booking', id: 'b1', seat: seats[0], day: '월', by: garam, note: '창가', guests: [garam, nuri] },
    { __typename: 'Booking', id: 'b2', seat: seats[2], day: '화', by: sol, note: null, guests: [] },
    { __typename: 'Booking', id: 'b3', seat: seats[0], day: '화', by: nuri, note: '입구', guests: [sol] },
  ];
  return [
    ...members,
    ...halls,
    ...seats,
    ...bookings,
    {
      __typename: 'Query',
      members,
      member: ({ id }: { id?: string }) => members.find((member) => member.id === id) ?? null,
      poorest: sol,
      bestKnown: [nuri, garam],
      seats,
      halls,
      bookings,
      lastBooking: bookings[2],
    },
  ];
};

const world = {
  name: 'keys',
  data,
  subgraphs: {
    registry: `
      type Query { members: [Member!]! member(id: ID!): Member }
      type Member @key(fields: "id") @key(fields: "email") { id: ID! email: String! name: String! }`,
    skills: `
      type Query { bestKnown: [Member!]! }
      type Member @key(fields: "email") @key(fields: "nick") { email: String! nick: String! skills: [String!]! }`,
    ledger: `
      type Query { poorest: Member }
      type Member @key(fields: "id") { id: ID! balance: Int }`,
    badges: `
      type Member @key(fields: "nick") { nick: String! badges: [String!]! }`,
    halls: `
      type Query { halls: [Hall!]! seats: [Seat!]! }
      type Hall @key(fields: "code") { code: ID! name: String! floor: Int! }
      type Seat @key(fields: "hallCode number") { hallCode: ID! number: Int! hall: Hall! @shareable }`,
    prices: `
      type Seat @key(fields: "hallCode number") @key(fields: "hall { code } number") {
        hallCode: ID! @shareable
        number: Int!
        hall: Hall! @shareable
        price: Int!
        label: String!
      }
      type Hall @key(fields: "code") { code: ID! }`,
    bookings: `
      type Query { bookings: [Booking!]! lastBooking: Booking }
      type Booking @key(fields: "seat { hall { code } number } day") @key(fields: "id") {
        id: ID! day: String! seat: Seat! guests: [Member!]!
      }
      type Seat @key(fields: "hall { code } number") { hall: Hall! @shareable number: Int! }
      type Hall @key(fields: "code", resolvable: false) { code: ID! }
      type Member @key(fields: "id", resolvable: false) { id: ID! }`,
    notes: `
      type Booking @key(fields: "day seat { number hall { code } }") {
        day: String! seat: Seat! @shareable note: String by: Member!
      }
      type Seat @key(fields: "hall { code } number", resolvable: false) { hall: Hall! @shareable number: Int! }
      type Hall @key(fields: "code", resolvable: false) { code: ID! }
      type Member @key(fields: "email", resolvable: false) { email: String! }`,
  },
};

export const keys: Topic = {
  world,
  cases: [
    ...casesOf('several keys', [
      ['go from one to another subgraph by the key that both have', '{ members { name skills } }'],
      ['are fetched where the entry has another key', '{ poorest { name } }'],
      ['lead over two subgraphs to a third', '{ poorest { skills } }'],
      ['lead over three subgraphs to a fourth', '{ poorest { badges } }'],
      ['lead back from the last to the first', '{ bestKnown { badges balance name } }'],
      ['are not shown where the client did not ask for them', '{ bestKnown { balance } }'],
      ['are shown where the client asks for each', '{ members { id email nick } }'],
      [
        'find one by an argument and then the rest',
        'query ($id: ID!) { member(id: $id) { name badges skills balance } }',
        { variables: { id: 'm2' } },
      ],
      ['of nobody lead nowhere', '{ member(id: "m9") { name badges skills balance } }'],
    ]),
    ...casesOf('compound keys', [
      ['of two fields lead to another subgraph', '{ seats { label } }'],
      ['are not mixed up between entities', '{ seats { hallCode number label price } }'],
      ['meet keys of one field', '{ seats { price hall { name floor } } }'],
    ]),
    ...casesOf('nested keys', [
      ['lead from the outer entity to another subgraph', '{ bookings { id note } }'],
      ['of three levels are sent whole, though not asked for', '{ lastBooking { note by { name } } }'],
      ['lead also from the inner entity', '{ bookings { seat { label hall { name } } } }'],
      ['tell two entities apart that differ in the outer part only', '{ bookings { day note seat { number price } } }'],
    ]),
    ...casesOf('keys that are not resolvable', [
      ['stand for entities of another subgraph', '{ bookings { guests { name } } }'],
      ['lead on by the other keys of the entity', '{ bookings { guests { id skills badges } } }'],
      ['of another field lead to the same entity', '{ bookings { by { name balance } guests { balance } } }'],
      ['inside nested keys lead to the rest', '{ lastBooking { seat { hall { code name floor } } } }'],
    ]),
  ],
};

const programData = () => {
  const programs = [
    {
      __typename: 'Program',
      id: 'p1',
      code: 'C-1',
      title: '한글 교실',
      hours: 12,
      rank: 1,
      room: '201',
      fee: 0,
      teacher: '정다운',
    },
    {
      __typename: 'Program',
      id: 'p2',
      code: 'C-2',
      title: '텃밭 가꾸기',
      hours: 30,
      rank: 2,
      room: null,
      fee: 5000,
      teacher: '최하늘',
    },
  ];
  return [...programs, { __typename: 'Query', programs, popular: programs[1], byRank: programs, free: [programs[0]] }];
};

/** Each subgraph knows another combination of the two ids, and some of them only in passing. */
export const mashUps: Topic = {
  world: {
    name: 'mash-ups',
    data: programData,
    subgraphs: {
      lists: `
        type Query { programs: [Program!]! }
        type Program @key(fields: "id") { id: ID! }`,
      titles: `
        type Program @key(fields: "id") @key(fields: "code") { id: ID! code: ID! title: String! }`,
      hours: `
        type Query { popular: Program }
        type Program @key(fields: "id", resolvable: false) @key(fields: "code") { id: ID! code: ID! hours: Int! }`,
      ranks: `
        type Query { byRank: [Program!]! }
        type Program @key(fields: "id code") { id: ID! code: ID! rank: Int! @shareable }`,
      rooms: `
        type Program @key(fields: "code id rank") { code: ID! id: ID! rank: Int! room: String }`,
      fees: `
        type Query { free: [Program!]! }
        type Program @key(fields: "code", resolvable: false) @key(fields: "id code") { code: ID! id: ID! fee: Int! }`,
      teachers: `
        type Program @key(fields: "code") { code: ID! teacher: String! }`,
    },
  },
  cases: [
    ...casesOf('keys that are not resolvable', [
      ['are passed over for a second key that is', '{ programs { hours } }'],
      ['of the entry do not hinder leaving it', '{ popular { title hours } }'],
      ['stand beside a compound key that is', '{ free { title fee rank } }'],
      ['first in the type are never used to enter it', '{ programs { id hours fee } }'],
    ]),
    ...casesOf('mash-ups of keys', [
      ['make one key from the fields of two', '{ programs { rank } }'],
      ['make one key from the fields of three', '{ programs { room } }'],
      ['lead to every subgraph from the barest', '{ programs { title hours rank room fee teacher } }'],
      ['lead to every subgraph from the middle', '{ popular { title hours rank room fee teacher } }'],
      ['lead to every subgraph from the richest', '{ byRank { title hours rank room fee teacher } }'],
      ['lead by a part of the compound key', '{ byRank { teacher hours } }'],
      [
        'work from all entries in one operation',
        '{ programs { room } popular { room } byRank { room } free { room } }',
      ],
    ]),
  ],
};
