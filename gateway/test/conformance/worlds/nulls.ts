import { casesOf, type Topic } from '../harness/case.ts';
import { failing, unknownTo } from '../harness/things.ts';

const data = () => {
  const account = (id: string, more: object) => ({
    __typename: 'Account',
    id,
    iban: `KR-${id}`,
    owner: `주인 ${id}`,
    limit: 100,
    risk: 'LOW',
    bank: '두레은행',
    bankName: '두레',
    ...more,
  });
  const accounts = [
    account('a1', {}),
    account('a2', { iban: null, [unknownTo]: ['banks'] }),
    account('a3', { [unknownTo]: ['limits'] }),
    account('a4', { limit: failing('한도를 볼 수 없습니다.', 'FORBIDDEN') }),
    account('a5', { risk: failing('위험을 계산할 수 없습니다.') }),
    account('a6', { [unknownTo]: ['risks'] }),
  ];
  const [a1, a2, a3, a4, a5, a6] = accounts;
  const club = (id: string, more: object) => ({
    __typename: 'Club',
    id,
    name: `모임 ${id}`,
    treasury: null,
    accounts: [],
    strict: a1,
    tables: [],
    ...more,
  });
  const clubs = [
    club('c1', { treasury: a1, accounts: [a1, null, a3], tables: [[a1, null], null, []] }),
    club('c2', { treasury: null, accounts: [], strict: a6 }),
    club('c3', { treasury: a2, accounts: [a2, a2, null], tables: [[a4], [a5, a3]] }),
    club('c4', { treasury: a5, accounts: [a4, a5], strict: a5 }),
  ];
  return [
    ...accounts,
    ...clubs,
    {
      __typename: 'Query',
      clubs,
      club: ({ id }: { id?: string }) => clubs.find((each) => each.id === id) ?? null,
      main: a1,
      safe: ({ id }: { id?: string }) => accounts.find((each) => each.id === id) ?? null,
      sure: a5,
      ghosts: [a3, null, a6, a3],
    },
  ];
};

export const nulls: Topic = {
  world: {
    name: 'nulls',
    data,
    subgraphs: {
      clubs: `
        type Query { clubs: [Club!]! club(id: ID!): Club main: Account safe(id: ID!): Account sure: Account! ghosts: [Account] }
        type Club @key(fields: "id") {
          id: ID! name: String! treasury: Account accounts: [Account] strict: Account! tables: [[Account]]
        }
        type Account @key(fields: "id") @key(fields: "iban") { id: ID! iban: String owner: String }`,
      limits: `
        type Account @key(fields: "id") { id: ID! limit: Int }`,
      risks: `
        type Account @key(fields: "id") { id: ID! risk: String! }`,
      banks: `
        type Account @key(fields: "iban") { iban: String bank: String bankName: String }`,
    },
  },
  cases: [
    ...casesOf('null keys', [
      ['lead nowhere, and that is no error', '{ safe(id: "a2") { owner bank } }'],
      ['in one of several entities spare the others', '{ clubs { treasury { id bank } } }'],
      ['in lists spare their neighbours', '{ club(id: "c3") { accounts { bank bankName limit } } }'],
    ]),
    ...casesOf('null in lists of entities', [
      ['stays at its place', '{ clubs { accounts { limit } } }'],
      ['stays at its place beside entities that are not found', '{ ghosts { id limit } }'],
      ['stays in lists of lists', '{ club(id: "c1") { tables { id limit } } }'],
      ['may be all there is', '{ club(id: "c2") { accounts { risk } treasury { risk } } }'],
    ]),
    ...casesOf('enclosing non-null', [
      ['takes the nearest nullable parent away', '{ club(id: "c4") { treasury { id risk } name } }'],
      ['takes the item of a nullable list away', '{ club(id: "c4") { accounts { id risk } } }'],
      ['takes the entity away when its field has no owner any more', '{ safe(id: "a6") { id risk } }'],
      ['goes up through a strict parent', '{ club(id: "c4") { name strict { id risk } } }'],
      ['goes up to the data itself', '{ main { id } sure { risk } }'],
      ['goes up through a list that allows no null', '{ clubs { id strict { risk } } }'],
      ['spares another alias of the same entity', '{ a: safe(id: "a5") { id } b: safe(id: "a5") { id risk } }'],
      ['goes no further than the item in lists of lists', '{ club(id: "c3") { tables { risk } } }'],
      ['is not hurt by a nullable field that fails', '{ club(id: "c3") { tables { id limit } } }'],
    ]),
    ...casesOf('entities that no longer exist', [
      ['have null for what their owner knew', '{ safe(id: "a3") { id owner limit } }'],
      ['have null at each of their places', '{ ghosts { limit owner } clubs { accounts { id limit } } }'],
      ['in one subgraph still have the fields of another', '{ safe(id: "a3") { limit risk } }'],
      ['are null as a whole when a strict field is missing', '{ ghosts { id risk } }'],
      ['are not asked for twice', '{ x: safe(id: "a3") { limit } y: safe(id: "a3") { limit owner } }'],
    ]),
    ...casesOf('null propagation', [
      ['is told for each item that is lost', '{ ghosts { id risk limit } clubs { id accounts { id risk } } }'],
      ['is told where a subgraph did not find the entity', '{ a: safe(id: "a6") { risk } b: safe(id: "a1") { risk } }'],
      ['is told at the strict field in the deep', '{ club(id: "c2") { id strict { id risk } } }'],
      ['is told once when two strict fields are missing', '{ club(id: "c2") { strict { risk again: risk } } }'],
      ['is not told where a null was allowed', '{ club(id: "c1") { treasury { limit } accounts { limit } } }'],
    ]),
    ...casesOf('partial data with errors', [
      ['has the error at the place of the client', '{ safe(id: "a4") { id limit } }'],
      ['has the error under the alias of the client', '{ mine: safe(id: "a4") { most: limit } }'],
      [
        'has an error at every place of one entity',
        '{ club(id: "c4") { accounts { limit } } club3: club(id: "c3") { tables { limit } } }',
      ],
      ['keeps what the same subgraph answered for others', '{ clubs { accounts { id limit } treasury { limit } } }'],
      ['keeps what other subgraphs answered for the same entity', '{ safe(id: "a4") { limit risk owner } }'],
      ['has errors of two subgraphs', '{ club(id: "c4") { accounts { id limit owner } treasury { risk } } }'],
    ]),
  ],
};
