import { casesOf, type Topic } from '../harness/case.ts';
import { failing } from '../harness/things.ts';

type Input = {
  readonly by?: number;
  readonly id?: string;
  readonly input?: { readonly id: string; readonly words: string };
};

/** State that all subgraphs change together: only the right order gives the right numbers. */
const data = () => {
  let count = 10;
  const log: string[] = [];
  const pot = {
    __typename: 'Pot',
    id: 'p1',
    count: () => count,
    log: () => [...log],
    owner: { __typename: 'Person', id: 'u1', name: '새봄', pots: () => [pot] },
  };
  const step =
    (word: string, next: (value: number) => number) =>
    ({ by = 1 }: Input) => {
      count = next(count * 1) + (word === 'plus' ? by - 1 : 0);
      log.push(`${word}:${count}`);
      return pot;
    };
  return [
    pot,
    pot.owner,
    { __typename: 'Query', pot, count: () => count, owner: pot.owner },
    {
      __typename: 'Mutation',
      plus: step('plus', (value) => value + 1),
      double: step('double', (value) => value * 2),
      negate: step('negate', (value) => -value),
      fail: () => {
        log.push('fail');
        return failing('지금은 할 수 없습니다.', 'BAD_USER_INPUT')();
      },
      mustFail: () => {
        log.push('mustFail');
        return failing('절대 안 됩니다.', 'FORBIDDEN')();
      },
      write: ({ input }: Input) => {
        log.push(`write:${input?.id}:${input?.words}`);
        return input?.words === ''
          ? { __typename: 'Refused', why: '빈 글' }
          : { __typename: 'Written', words: input?.words, pot };
      },
      wait: () => log.push('wait'),
    },
  ];
};

export const mutations: Topic = {
  world: {
    name: 'mutations',
    data,
    subgraphs: {
      counts: `
        type Query { pot: Pot count: Int! }
        type Mutation { plus(by: Int = 1): Pot! negate: Pot! fail: Pot mustFail: Pot! }
        type Pot @key(fields: "id") { id: ID! count: Int! }`,
      logs: `
        type Mutation { double: Pot! write(input: WriteInput!): WriteResult! wait: Int! }
        type Pot @key(fields: "id") { id: ID! log: [String!]! owner: Person! }
        type Person @key(fields: "id") { id: ID! }
        input WriteInput { id: ID! words: String! }
        union WriteResult = Written | Refused
        type Written { words: String! pot: Pot! }
        type Refused { why: String! }`,
      people: `
        type Query { owner: Person }
        type Person @key(fields: "id") { id: ID! name: String! pots: [Pot!]! }
        type Pot @key(fields: "id", resolvable: false) { id: ID! }`,
    },
  },
  cases: casesOf('mutations in order', [
    [
      'of one subgraph run one after the other',
      'mutation { a: plus { count } b: plus(by: 5) { count } c: negate { count } }',
    ],
    [
      'of two subgraphs run in the order of the operation',
      'mutation { double { count } plus { count } again: double { count } negate { count } }',
    ],
    [
      'are each followed by their own fetches before the next begins',
      'mutation { a: plus { count log } b: double { count log } c: plus { log } }',
    ],
    [
      'lead to entities of a third subgraph',
      'mutation { plus { owner { name } } double { owner { name pots { count } } } }',
    ],
    [
      'with arguments from variables',
      'mutation ($by: Int!) { plus(by: $by) { count } double { count } last: plus(by: $by) { count } }',
      { variables: { by: 7 } },
    ],
    [
      'take input objects and answer unions',
      'mutation ($input: WriteInput!) { write(input: $input) { __typename ... on Written { words pot { count log } } ... on Refused { why } } }',
      { variables: { input: { id: 'k', words: '안녕 "모두"' } } },
    ],
    [
      'take refusals for answers',
      'mutation { write(input: { id: "k", words: "" }) { ... on Refused { why } } plus { log } }',
    ],
    ['go on after one that failed', 'mutation { plus { count } fail { count } double { log } }'],
    [
      'stand below the same name in fragments',
      'mutation { ...M double { count } } fragment M on Mutation { plus { count } ... on Mutation { negate { log } } }',
    ],
    [
      'obey @skip and @include',
      'mutation ($on: Boolean!) { plus @skip(if: $on) { count } double @include(if: $on) { count } negate { log } }',
      { variables: { on: true } },
    ],
    ['are not repeated for two fields of one', 'mutation { double { count } double { log } wait plus { log } }'],
    ['tell their type', 'mutation { __typename wait t: __typename plus { __typename } }'],
  ]),
};
