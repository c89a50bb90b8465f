import { Kind, parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { clientKey } from './data.ts';
import { withPlannedKeys } from './planned-keys.ts';

const fields = new Set(['id', 'name', 'born', 'writer', '__typename']);
const planned = (query: string) =>
  print(withPlannedKeys(parse(query), (name) => fields.has(name))).replaceAll(/\s+/g, ' ');
const same = (query: string) => expect(planned(query)).toBe(print(parse(query)).replaceAll(/\s+/g, ' '));

test('names and aliases that mean one thing stay', () => {
  same('{ works { id name title: label writer { name } } more: works { x: label } }');
  same('{ a: works(first: 1) { name(lang: "ko") } b: works(first: 2) { name(lang: "en") } }');
});

test('an alias that is the name of a field says what it stands for', () => {
  expect(planned('{ works { id: label name: name } }')).toBe('{ works { id__dure__label: label name: name } }');
});

test('an alias that looks like a planned one is planned too', () => {
  expect(planned('{ a__dure__b: label }')).toBe('{ a__dure__b__dure__label: label }');
});

describe('a response name that at one place means several things', () => {
  test('says which, for different fields', () => {
    expect(planned('{ works { ... on Book { by { x: label } } ... on Film { by { x: title } } } }')).toBe(
      '{ works { ... on Book { by { x__dure__label_0: label } } ... on Film { by { x__dure__title_1: title } } } }',
    );
  });

  test('says which, for one field with different arguments', () => {
    expect(
      planned('{ works { ...B ... on Film { by { label(n: 2) } } } } fragment B on Book { by { label(n: 1) } }'),
    ).toBe(
      '{ works { ...B ... on Film { by { label__dure__label_0: label(n: 2) } } } } fragment B on Book { by { label__dure__label_1: label(n: 1) } }',
    );
  });

  test('says the same wherever it means the same, in whatever order arguments stand', () => {
    const query = `{ works {
      ... on Book { x: label(a: 1, b: { c: [{ d: 1, e: 2 }], f: 3 }) }
      ... on Book { x: label(b: { f: 3, c: [{ e: 2, d: 1 }] }, a: 1) }
      ... on Film { x: title } } }`;
    expect(planned(query).match(/x__dure__\w+/g)).toEqual(['x__dure__label_0', 'x__dure__label_0', 'x__dure__title_1']);
  });

  test('is no such name where only the order of arguments differs', () => {
    same('{ x: label(a: 1, b: 2) x: label(b: 2, a: 1) }');
  });
});

test("the client's name is found again in all of them", () => {
  const query = '{ works { id: label ... on Book { x: label y__dure__: born } ... on Film { x: title } } }';
  const keys = [...planned(query).matchAll(/(\w+):/g)].map(([, key = '']) => clientKey(key));
  expect(keys).toEqual(['id', 'x', 'y__dure__', 'x']);
});

test('introspection stays as it is', () => {
  same('{ id: __typename name: __schema { id: types { name: kind } } __type(name: "A") { born: name } }');
});

test('fragments within fragments are read no oftener, however often they are spread', () => {
  const readsAt = (levels: number): number => {
    const spread = (index: number) => Array.from({ length: 3 }, () => `...F${index}`).join(' ');
    const fragments = Array.from(
      { length: levels },
      (_, index) => `fragment F${index} on Work { ${spread(index + 1)} }`,
    );
    const document = parse(`{ works { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Work { id }`);
    const last = document.definitions.at(-1);
    if (last?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('There is no fragment.');
    const { selectionSet } = last;
    let reads = 0;
    const read = () => {
      reads += 1;
      return selectionSet;
    };
    Object.defineProperty(last, 'selectionSet', { get: read });
    withPlannedKeys(document, (name) => fields.has(name));
    return reads;
  };
  expect(readsAt(5)).toBe(readsAt(1));
});
