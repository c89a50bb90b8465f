import { describe, expect, test } from 'vitest';
import type { DataObject } from './data.ts';
import type { PathStep, Rewrite } from './plan.ts';
import { applyRewrites } from './rewrites.ts';

const field = (property: string): PathStep => ({ kind: 'field', property });
const on = (...names: string[]): PathStep => ({ kind: 'type', isOneOf: (name) => names.includes(name) });
const set = (value: string, ...path: PathStep[]): Rewrite => ({ path, change: { kind: 'set', value } });
const rename = (property: string, ...path: PathStep[]): Rewrite => ({ path, change: { kind: 'rename', property } });
const rewritten = (data: DataObject, ...rewrites: Rewrite[]) => {
  applyRewrites(data, rewrites);
  return data;
};

test('a value is set, whether it was known or not', () => {
  expect(rewritten({ a: '1' }, set('"x"', field('a')), set('"y"', field('b')))).toEqual({ a: '"x"', b: '"y"' });
});

test('a field gets another name; one that is not there stays away', () => {
  expect(rewritten({ a: '1' }, rename('b', field('a')), rename('d', field('c')))).toEqual({ b: '1' });
});

test('lists on the way are gone through, of whatever depth', () => {
  const data = { list: [{ a: '1' }, null, [{ a: '2' }, '"text"']] };
  expect(rewritten(data, rename('b', field('list'), field('a')))).toEqual({
    list: [{ b: '1' }, null, [{ b: '2' }, '"text"']],
  });
});

describe('a condition on the type', () => {
  const data = () => ({ list: [{ __typename: '"Book"', a: '1' }, { __typename: '"Film"', a: '2' }, { a: '3' }] });
  test('lets through those of the type and those that do not say theirs', () => {
    expect(rewritten(data(), rename('b', field('list'), on('"Book"'), field('a'))).list).toEqual([
      { __typename: '"Book"', b: '1' },
      { __typename: '"Film"', a: '2' },
      { b: '3' },
    ]);
  });
});

test('doing it twice changes nothing more', () => {
  const twice = [rename('b', field('a')), set('"x"', field('c'))];
  const once = rewritten({ a: '1' }, ...twice);
  expect(rewritten({ ...once }, ...twice)).toEqual(once);
});

test('where the way ends early nothing happens', () => {
  for (const data of [{}, { a: null }, { a: '"text"' }, { a: [] }]) {
    expect(rewritten({ ...data }, set('1', field('a'), field('b'), field('c')))).toEqual(data);
  }
});
