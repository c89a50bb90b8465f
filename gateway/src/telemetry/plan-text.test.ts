import { expect, test } from 'vitest';
import type { EntityFetch, Fetch, PathStep, PlanNode } from '../executor/plan.ts';
import { planText } from './plan-text.ts';

const field = (property: string): PathStep => ({ kind: 'field', property });
const each: PathStep = { kind: 'each' };
const of = (...names: string[]) => Object.assign(() => true, { names });

const fetch = (subgraph: string, operation: string, more: Partial<Fetch> = {}): Fetch => ({
  ...{ kind: 'fetch', subgraph, operation, operationName: undefined, isQuery: true },
  ...{ variables: [], entities: [], path: [], outputRewrites: [] },
  ...more,
});

const key = (name: string) => ({
  ...{ kind: 'field' as const, key: name, properties: { key: name, name }, requires: [] },
});

const place: EntityFetch = {
  ...{ alias: '_entities', variable: 'representations', inputRewrites: [], outputRewrites: [] },
  paths: [
    [field('places'), each],
    [field('places'), each, field('within')],
  ],
  requires: [{ kind: 'fragment', isOneOf: of('Place'), requires: [key('__typename'), key('id')] }],
};

test('a plan is a tree: what comes after what, whom it asks for what, and by which keys', () => {
  const plan: PlanNode = {
    kind: 'sequence',
    nodes: [
      {
        kind: 'parallel',
        nodes: [
          fetch('places', 'query($n:Int){places(first:$n){id}}', { variables: ['n'] }),
          fetch('money', '{funds}'),
        ],
      },
      fetch('money', 'query($r:[_Any!]!){_entities(representations:$r){...on Place{raised}}}', { entities: [place] }),
    ],
  };
  expect(planText(plan)).toBe(`sequence
├─ parallel
│  ├─ fetch places
│  │    with $n
│  │      query ($n: Int) {
│  │        places(first: $n) {
│  │          id
│  │        }
│  │      }
│  └─ fetch money
│         {
│           funds
│         }
└─ fetch money
     for places.@ and places.@.within
       by Place { __typename id }
       query ($r: [_Any!]!) {
         _entities(representations: $r) {
           ... on Place {
             raised
           }
         }
       }`);
});

test('a mutation, a place below the root, conditions on types and rewrites are said', () => {
  const rewrite = { path: [field('a')], change: { kind: 'rename', property: 'b' } } as const;
  const set = { path: [field('__typename')], change: { kind: 'set', value: '"Place"' } } as const;
  const entity: EntityFetch = {
    ...place,
    paths: [[field('found'), each, { kind: 'type', isOneOf: of('Place', 'Town') }, field('within')]],
    inputRewrites: [set],
    outputRewrites: [rewrite],
  };
  const lines = planText(
    fetch('places', 'mutation{go{a}}', { isQuery: false, path: [field('go')], outputRewrites: [rewrite] }),
  ).split('\n');
  expect(lines.slice(0, 3)).toEqual(['fetch places (mutation)', '  at go', '  in the answer, a becomes b']);
  const batch = planText(fetch('money', '{a}', { entities: [entity, { ...entity, alias: '_e1' }] }));
  expect(batch).toContain('_e1: for found.@<Place|Town>.within');
  expect(batch).toContain('in what is sent, __typename is "Place"');
  expect(batch).toContain('in the answer, a becomes b');
});

test('values can be left out of documents', () => {
  const text = planText(fetch('places', '{ a(x: "서울", y: [1, 2.5], z: KIND, is: true) }'), { hidesValues: true });
  expect(text).toContain('a(x: …, y: […, …], z: KIND, is: true)');
});

test('a plan that asks nobody says so', () => {
  expect(planText(undefined)).toBe('nothing is asked of any service');
});
