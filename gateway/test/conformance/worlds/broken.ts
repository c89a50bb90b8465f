import { casesOf, type Topic } from '../harness/case.ts';
import { failing } from '../harness/things.ts';

const data = () => {
  const towns = ['t1', 't2', 't3'].map((id, index) => ({
    __typename: 'Town',
    id,
    name: ['가람마을', '나래마을', '다솜마을'][index],
    budget: 100 * index,
    secret: index === 1 ? failing('담당자만 볼 수 있습니다.', 'FORBIDDEN') : '열림',
    parts: [0, 1, 2].slice(0, index).map((part) => ({
      __typename: 'Part',
      id: `${id}-${part}`,
      share: part === 1 ? failing('나눌 수 없습니다.') : part,
      code: `c${part}`,
    })),
    warnings: index === 2 ? failing('경보를 읽지 못했습니다.', 'UNAVAILABLE') : ['바람'],
    mayor: {
      __typename: 'Mayor',
      id: `y${index}`,
      name: ['갑', '을', '병'][index],
      mail: index === 0 ? failing('숨김', 'FORBIDDEN') : 'm@example.kr',
    },
    size: { __typename: 'Size', width: 3, height: index === 1 ? failing('재지 못했습니다.') : 4 },
  }));
  const mayors = towns.map(({ mayor }) => mayor);
  for (const [index, mayor] of mayors.entries()) Object.assign(mayor, { town: towns[index] });
  return [
    ...towns,
    ...towns.flatMap(({ parts }) => parts),
    ...mayors,
    {
      __typename: 'Query',
      towns,
      town: ({ id }: { id?: string }) => towns.find((town) => town.id === id) ?? null,
      weather: '맑음',
      richest: towns[2],
      strictWeather: '맑음',
      first: towns[0],
      mayors,
    },
  ];
};

const subgraphs = {
  towns: `
    type Query { towns: [Town!]! town(id: ID!): Town }
    type Town @key(fields: "id") { id: ID! name: String! secret: String mayor: Mayor parts: [Part!] size: Size }
    type Size { width: Int! height: Int! }
    type Part @key(fields: "id") { id: ID! code: String! }
    type Mayor @key(fields: "id") { id: ID! }`,
  money: `
    type Query { richest: Town }
    type Town @key(fields: "id") { id: ID! budget: Int }
    type Part @key(fields: "id") { id: ID! share: Int! }`,
  weather: `
    type Query { weather: String strictWeather: String! }
    type Town @key(fields: "id") { id: ID! warnings: [String!] }`,
  people: `
    type Query { mayors: [Mayor!] }
    type Mayor @key(fields: "id") { id: ID! name: String! mail: String town: Town }
    type Town @key(fields: "id") { id: ID! }`,
};

const entry = '{ weather towns { name } }';
const branch = '{ towns { name budget warnings } }';

export const broken: Topic = {
  world: { name: 'broken', data, subgraphs },
  cases: [
    ...casesOf('a subgraph that is down', [
      ['leaves null at the root and the rest as it is', entry, { faults: { weather: 'unreachable' } }],
      ['leaves null in each entity', branch, { faults: { money: 'unreachable' } }],
      ['takes non-null parents with it', '{ towns { name parts { id share } } }', { faults: { money: 'unreachable' } }],
      [
        'takes the data with it when the root is non-null',
        '{ strictWeather towns { name } }',
        { faults: { weather: 'unreachable' } },
      ],
      [
        'at the entry leaves nothing behind it to fetch',
        '{ towns { budget } weather }',
        { faults: { towns: 'unreachable' } },
      ],
      [
        'with another leaves both named',
        '{ towns { name budget warnings } weather }',
        { faults: { money: 'unreachable', weather: 'unreachable' } },
      ],
      ['is no harm where it is not asked', '{ towns { name budget } }', { faults: { people: 'unreachable' } }],
      [
        'is missing below an alias',
        '{ all: towns { id money: budget mayor { who: name } } }',
        { faults: { people: 'unreachable' } },
      ],
      [
        'in the middle of the way cuts what comes after',
        '{ towns { mayor { id town { budget } } } }',
        { faults: { people: 'unreachable' } },
      ],
      ['with a body that says only so is as good as down', branch, { faults: { money: 'no data' } }],
      ['with an error of its server is as good as down', branch, { faults: { weather: 'server error' } }],
      ['with a body that breaks off is as good as down', branch, { faults: { money: 'not json' } }],
      [
        'says so for nothing when there was nothing to ask',
        '{ town(id: "t9") { budget } weather }',
        { faults: { money: 'unreachable' } },
      ],
    ]),
    ...casesOf('a subgraph that is slow', [
      ['leaves null at the root and the rest as it is', entry, { faults: { weather: 'late' } }],
      ['leaves null in each entity', branch, { faults: { weather: 'late' } }],
      [
        'takes non-null parents with it',
        '{ town(id: "t3") { name parts { code share } } }',
        { faults: { money: 'late' } },
      ],
      ['and one that is down are told apart by name', branch, { faults: { weather: 'late', money: 'unreachable' } }],
    ]),
    ...casesOf('a subgraph that answers HTML', [
      ['leaves null at the root and the rest as it is', entry, { faults: { weather: 'html' } }],
      ['leaves null in each entity', branch, { faults: { money: 'html' } }],
      [
        'leaves null under fragments and aliases',
        '{ towns { ...F name } } fragment F on Town { m: budget w: warnings }',
        { faults: { weather: 'html' } },
      ],
    ]),
    ...casesOf('partial data with errors', [
      ['at the entry has the path of the client', '{ all: towns { n: name s: secret } }'],
      ['in a list of one entity keeps its neighbours', '{ towns { name warnings budget } }'],
      ['in two subgraphs has both', '{ towns { secret warnings mayor { name mail } } }'],
      ['of a strict field in a list takes the list away', '{ towns { id parts { code share } } }'],
      ['of a strict field in a value type takes the value away', '{ towns { id size { width height } } }'],
      [
        'under an alias of an alias',
        '{ x: town(id: "t2") { y: secret z: size { h: height } } w: town(id: "t1") { y: secret m: mayor { e: mail } } }',
      ],
      ['where the same entity is asked for at two places', '{ a: towns { warnings } b: richest { w: warnings } }'],
      ['with the escapes of another writer', '{ towns { secret warnings } }', { spelling: 'escaped' }],
      ['with white space', '{ towns { secret warnings mayor { mail } } }', { spelling: 'spaced' }],
      ['beside a subgraph that is down', '{ towns { secret budget warnings } }', { faults: { money: 'unreachable' } }],
      [
        'reached through a fragment on skipped fields',
        'query ($on: Boolean!) { towns { ... @include(if: $on) { secret } name @skip(if: $on) warnings } }',
        { variables: { on: true } },
      ],
    ]),
    ...casesOf('null propagation', [
      ['of an error of a subgraph stops at the nullable parent', '{ mayors { town { parts { share } name } } }'],
      [
        'of a subgraph that is down reaches each list',
        '{ towns { parts { share code } } richest { budget } }',
        { faults: { money: 'unreachable' } },
      ],
    ]),
  ],
};
