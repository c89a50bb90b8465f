import { describe, expect, test } from 'vitest';
import { type PageOfList, partShown } from './part-shown.ts';

const listed = (length: number, hasNextPage: boolean, counted: Partial<PageOfList> = {}): PageOfList => ({
  nodes: Array.from({ length }),
  pageInfo: { hasNextPage, endCursor: 'end' },
  ...counted,
});

describe('the part of a list that is shown', () => {
  test('of a list that is not counted it is from where to where', () => {
    expect(partShown(listed(20, true), 40)).toEqual({ words: 'range', from: 41, to: 60 });
  });

  test('a page that holds the whole list is how many were found', () => {
    expect(partShown(listed(7, false, { totalCount: 7 }), 0)).toEqual({ words: 'found', total: 7 });
    expect(partShown(listed(0, false, { totalCount: 0 }), 0)).toEqual({ words: 'found', total: 0 });
  });

  test('a page of a counted list is from where to where of how many', () => {
    expect(partShown(listed(20, true, { totalCount: 95 }), 20)).toEqual({
      words: 'shown',
      from: 21,
      to: 40,
      total: 95,
    });
  });

  const inexact = { totalCount: 450, isTotalCountExact: false };
  test('of what is common it is of more than were counted', () => {
    expect(partShown(listed(20, true, inexact), 0)).toEqual({ words: 'shownOfMore', from: 1, to: 20, total: 450 });
  });

  test('who went on beyond what was counted is told of more than he has seen', () => {
    expect(partShown(listed(20, true, inexact), 440)).toEqual({ words: 'shownOfMore', from: 441, to: 460, total: 460 });
  });

  test('at its end it is known how many there are', () => {
    expect(partShown(listed(3, false, inexact), 460)).toEqual({ words: 'shown', from: 461, to: 463, total: 463 });
  });
});
