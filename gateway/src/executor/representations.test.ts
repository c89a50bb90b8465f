import { describe, expect, test } from 'vitest';
import type { Requirement } from './plan.ts';
import { createRepresentationWriter } from './representations.ts';

const field = (key: string, ...requires: Requirement[]): Requirement => ({
  kind: 'field',
  key,
  properties: { key, name: key },
  requires,
});
const on = (names: string[], ...requires: Requirement[]): Requirement => ({
  kind: 'fragment',
  isOneOf: (name) => names.includes(name),
  requires,
});
const writer = (...requires: Requirement[]) => createRepresentationWriter({ requires, inputRewrites: [] });

const plain = writer(
  on(['"Book"'], field('__typename'), field('id')),
  on(['"Film"'], field('__typename'), field('a'), field('b')),
);
const general = writer(on(['"Book"'], field('__typename'), field('id'), field('by', field('id'), field('tags'))));

describe('a representation', () => {
  test('is the type and the key, letter by letter', () => {
    expect(plain({ __typename: '"Book"', id: '"\\u0041"', other: '1' })).toBe('{"__typename":"Book","id":"\\u0041"}');
    expect(plain({ __typename: '"Film"', a: '12345678901234567890', b: ['"x"', null] })).toBe(
      '{"__typename":"Film","a":12345678901234567890,"b":["x",null]}',
    );
  });

  test('is none for another type, or for one that is not known', () => {
    for (const entity of [
      { id: '1' },
      { __typename: null, id: '1' },
      { __typename: '"Song"', id: '1' },
      { __typename: '"constructor"' },
    ]) {
      expect(plain(entity)).toBeNull();
      expect(general(entity)).toBeNull();
    }
  });

  test('is none where a part of the key was never told, or all of it is null', () => {
    expect(plain({ __typename: '"Film"', a: '1' })).toBeNull();
    expect(plain({ __typename: '"Film"', a: null, b: null })).toBeNull();
    expect(plain({ __typename: '"Film"', a: null, b: '2' })).toBe('{"__typename":"Film","a":null,"b":2}');
    expect(general({ __typename: '"Book"', id: '1' })).toBeNull();
    expect(general({ __typename: '"Book"', id: null, by: null })).toBeNull();
  });

  test('holds of objects what is required of them, and nothing else', () => {
    const entity = { __typename: '"Book"', id: '1', by: { id: '2', tags: ['"x"'], name: '"no"', '=0': '"no":1' } };
    expect(general(entity)).toBe('{"__typename":"Book","id":1,"by":{"id":2,"tags":["x"]}}');
    expect(general({ ...entity, by: null })).toBe('{"__typename":"Book","id":1,"by":null}');
  });

  test('holds lists of objects, if all of each is known', () => {
    const list = (by: object[]) => general({ __typename: '"Book"', id: '1', by: by as { id: string }[] });
    expect(list([{ id: '2', tags: null }])).toBe('{"__typename":"Book","id":1,"by":[{"id":2,"tags":null}]}');
    expect(list([{ id: '2', tags: null }, { id: '3' }])).toBeNull();
    expect(list([])).toBe('{"__typename":"Book","id":1,"by":[]}');
  });

  test('joins what several fragments require', () => {
    const both = writer(
      on(['"Book"'], field('__typename'), field('id'), field('by', field('id'))),
      on(['"Book"', '"Film"'], field('by', field('name'))),
    );
    expect(both({ __typename: '"Book"', id: '1', by: { id: '2', name: '"a"' } })).toBe(
      '{"__typename":"Book","id":1,"by":{"id":2,"name":"a"}}',
    );
  });

  test('may change, and the entity does not', () => {
    const write = createRepresentationWriter({
      requires: [on(['"Book"'], field('__typename'), field('id'))],
      inputRewrites: [
        { path: [{ kind: 'field', property: '__typename' }], change: { kind: 'set', value: '"Media"' } },
        { path: [{ kind: 'field', property: 'id' }], change: { kind: 'rename', property: 'key' } },
      ],
    });
    const entity = { __typename: '"Book"', id: '1' };
    expect(write(entity)).toBe('{"__typename":"Media","key":1}');
    expect(entity).toEqual({ __typename: '"Book"', id: '1' });
  });

  test('has names that every object has as fields like others', () => {
    const odd: Requirement = {
      kind: 'field',
      key: 'toString',
      properties: { key: '$toString', name: '$toString' },
      requires: [],
    };
    expect(writer(on(['"Book"'], field('__typename'), odd))({ __typename: '"Book"', $toString: '1' })).toBe(
      '{"__typename":"Book","toString":1}',
    );
    expect(writer(on(['"Book"'], field('__typename'), odd))({ __typename: '"Book"' })).toBeNull();
  });
});
