import { describe, expect, test } from 'vitest';
import { clientKey, type DataObject, isObject, keyOf, merge, propertyOf, textOf } from './data.ts';

const never = () => false;

test('a property is the response name, but for names that every object has', () => {
  expect(['name', 'toString', '__proto__', 'constructor', '__typename'].map(propertyOf)).toEqual([
    'name',
    '$toString',
    '$__proto__',
    '$constructor',
    '__typename',
  ]);
});

test("from a property the client's response name is found again", () => {
  for (const key of ['name', 'toString', '__proto__']) expect(keyOf(propertyOf(key))).toBe(key);
  expect(keyOf('id__dure__name')).toBe('id');
  expect(clientKey('a__dure__b__dure__name_0')).toBe('a__dure__b');
  expect(clientKey('name')).toBe('name');
});

test('data is written as JSON, without what is undefined', () => {
  expect(textOf({ $toString: '1', a: ['"x"', null, { b: 'true', c: undefined }], d: null })).toBe(
    '{"toString":1,"a":["x",null,{"b":true}],"d":null}',
  );
  expect(textOf(undefined)).toBe('null');
});

test('only objects are objects', () => {
  expect([{}, [], null, '"a"', undefined].map(isObject)).toEqual([true, false, false, false, false]);
});

describe('merging', () => {
  const merged = (target: DataObject, source: DataObject, isAbstract: (name: string) => boolean = never) => {
    merge(target, source, isAbstract);
    return target;
  };

  test('adds what is new and keeps what is known', () => {
    expect(merged({ id: '1' }, { name: '"a"', $toString: '2' })).toEqual({ id: '1', name: '"a"', $toString: '2' });
  });

  test('joins objects and lists, item by item', () => {
    const known = { list: [{ a: '1' }, null, [{ c: '3' }]], one: { deep: { a: '1' } } };
    const said = { list: [{ b: '2' }, { b: '2' }, [{ d: '4' }]], one: { deep: { b: '2' } } };
    expect(merged(known, said)).toEqual({
      list: [{ a: '1', b: '2' }, null, [{ c: '3', d: '4' }]],
      one: { deep: { a: '1', b: '2' } },
    });
  });

  test('of lists of different lengths adds nothing at the end', () => {
    expect(merged({ list: [{ a: '1' }] }, { list: [{ b: '2' }, { b: '3' }] })).toEqual({ list: [{ a: '1', b: '2' }] });
  });

  test('never replaces a value by null, but null by a value', () => {
    expect(merged({ a: '1', b: null, c: { d: '1' } }, { a: null, b: '2', c: null })).toEqual({
      a: '1',
      b: '2',
      c: { d: '1' },
    });
  });

  test("never replaces the name of an object's type by that of an interface", () => {
    const isMedia = (name: string) => name === '"Media"';
    expect(merged({ __typename: '"Book"' }, { __typename: '"Media"' }, isMedia)).toEqual({ __typename: '"Book"' });
    expect(merged({ __typename: '"Media"' }, { __typename: '"Book"' }, isMedia)).toEqual({ __typename: '"Book"' });
  });

  test('leaves an object and a list that stand for the same as they are', () => {
    expect(merged({ a: [{ b: '1' }] }, { a: { b: '2' } })).toEqual({ a: [{ b: '1' }] });
    expect(merged({ a: { b: '1' } }, { a: [{ b: '2' }] })).toEqual({ a: { b: '1' } });
  });

  test('with itself changes nothing', () => {
    const one: DataObject = { a: ['1'], b: { c: '2' } };
    expect(merged(one, one)).toEqual({ a: ['1'], b: { c: '2' } });
  });
});
