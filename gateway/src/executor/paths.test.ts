import { describe, expect, test } from 'vitest';
import { type DataObject, Passage, visit } from './data.ts';
import { collect, firstPlaceOf, placesAt, throughGaps } from './paths.ts';
import type { PathStep } from './plan.ts';
import { noSpans, type Span, type Spans } from './spans.ts';

const each: PathStep = { kind: 'each' };
const field = (property: string): PathStep => ({ kind: 'field', property });
const on = (...names: string[]): PathStep => ({ kind: 'type', isOneOf: (name) => names.includes(name) });
const at = (data: DataObject, ...path: PathStep[]) => {
  const found: DataObject[] = [];
  collect(data, path, found);
  return found.map(({ id }) => id);
};

const book = { __typename: '"Book"', id: '1' };
const film = { __typename: '"Film"', id: '2' };

describe('objects at a path', () => {
  test('are found in lists, and in lists of lists though the path says it once', () => {
    expect(at({ works: [book, null, film] }, field('works'), each)).toEqual(['1', '2']);
    expect(at({ works: [[book], [], [[film]]] }, field('works'), each)).toEqual(['1', '2']);
    expect(at({ works: [book] }, field('works'))).toEqual(['1']);
  });

  test('are those of the type that the path says, and those that do not say theirs', () => {
    const works = [book, film, { id: '3' }];
    expect(at({ works }, field('works'), each, on('"Film"'))).toEqual(['2', '3']);
    expect(at({ works: [{ ...book, by: film }] }, field('works'), each, on('"Film"'), field('by'))).toEqual([]);
  });

  test('are found once, though many places hold them, and again by the next search', () => {
    const data = { works: [book, book, { id: '4', self: book }] };
    for (let search = 0; search < 3; search++) expect(at(data, field('works'), each)).toEqual(['1', '4']);
    expect(at({ a: book, b: book }, field('b'))).toEqual(['1']);
  });

  test('are none where the way ends early', () => {
    for (const data of [{}, { a: null }, { a: '"text"' }, { a: [null, '1'] }])
      expect(at(data, field('a'), field('b'))).toEqual([]);
  });

  test('are the root where there is no way', () => {
    expect(at({ id: '9' })).toEqual(['9']);
  });
});

describe('objects in the gaps of spans', () => {
  const spans = (span: Partial<Span>) =>
    ({
      ...noSpans,
      at: (place: string) => (place === 'all' ? [{ property: '=1', keys: [], gaps: [], ...span }] : []),
    }) as Spans;
  const [one, two, three] = [{ id: '1' }, { id: '2', by: { id: '5' } }, { id: '3' }];
  const all = { '=1': new Passage(['', '', '', ''], [one, two, three], [0, 1, 0]) } as unknown as DataObject;
  const gaps = [{ path: ['works'] }, { path: ['makers', 'best'] }] as unknown as Span['gaps'];
  const found = (...path: PathStep[]) => at({ all }, ...throughGaps([field('all'), ...path], spans({ gaps })));

  test('are found by the gap to which the path leads, also with types and lists between', () => {
    expect(found(field('works'), each)).toEqual(['1', '3']);
    expect(found(field('makers'), each, on('"Maker"'), field('best'))).toEqual(['2']);
    expect(found(field('makers'), each, field('best'), field('by'))).toEqual(['5']);
    expect(found(field('makers'))).toEqual([]);
  });

  test('are found by the plain way where the span was opened', () => {
    const path = throughGaps([field('all'), field('works'), each], spans({ gaps }));
    expect(at({ all: { works: [one] } }, ...path)).toEqual(['1']);
  });
});

test('walks are numbered with small integers, however many there were', () => {
  const object: DataObject = {};
  let largest = 0;
  for (let walk = 0; walk < 2_200_000; walk += 1) {
    collect(object, [], []);
    largest = Math.max(largest, object[visit] ?? 0);
  }
  expect(largest).toBeLessThan(2 ** 31);
  expect(largest).toBeGreaterThan(2 ** 29);
});

describe('the places of an object', () => {
  const placesOf = (data: DataObject, path: readonly PathStep[], object: DataObject) => {
    const places = [...placesAt(data, path)].filter((each) => each.object === object).map(({ place }) => place);
    expect(firstPlaceOf(data, path, object)).toEqual(places[0]);
    return places;
  };

  test("are all that hold it, in the client's names", () => {
    const data = { $toString: [{ id__dure__name: [book, film, book] }, { id__dure__name: [[book]] }] };
    const path = [field('$toString'), each, field('id__dure__name'), each];
    expect(placesOf(data, path, book)).toEqual([
      ['toString', 0, 'id', 0],
      ['toString', 0, 'id', 2],
      ['toString', 1, 'id', 0, 0],
    ]);
  });

  test('are those that fit the types of the path', () => {
    const data = {
      works: [
        { ...film, by: book },
        { __typename: '"Book"', by: book },
      ],
    };
    expect(placesOf(data, [field('works'), each, on('"Book"'), field('by')], book)).toEqual([['works', 1, 'by']]);
  });

  test('are none where it is not', () => {
    expect(placesOf({ works: [film, null] }, [field('works'), each], book)).toEqual([]);
  });
});
