import { expect, test } from 'vitest';
import { asking, districtOf, firstPage, nextPage, readPlace } from '../parts/paging.ts';
import { readAsked } from './asked.ts';

const read = (address: string) => readAsked(new URLSearchParams(address));

test('an address says which records are asked for, and what nobody can ask for is left out', () => {
  expect(read('outcome=FAILED&district=9911054000&category=safety&q= 등교 &sort=MOST_REUSED')).toEqual({
    filter: { outcome: 'FAILED', districtCode: '9911054000', categoryKey: 'safety', text: '등교' },
    sort: 'MOST_REUSED',
  });
  expect(read('outcome=GREAT&district=1&q=%20&sort=BEST&category=')).toEqual({ filter: {}, sort: 'NEWEST' });
});

test('a page of a list keeps its place in the address, and another question begins it anew', () => {
  const second = nextPage(new URLSearchParams('outcome=FAILED'), 'cursor', 0);
  expect(second.toString()).toBe('outcome=FAILED&after=cursor&before=20');
  expect(readPlace(second)).toEqual({ after: 'cursor', before: 20 });
  expect(asking(second, 'q', '등').toString()).toBe('outcome=FAILED&q=%EB%93%B1');
  expect(asking(second, 'outcome', '').toString()).toBe('');
  expect(firstPage(second).toString()).toBe('outcome=FAILED');
  expect(readPlace(new URLSearchParams('before=-3'))).toEqual({ after: null, before: 0 });
  expect(districtOf(new URLSearchParams('district=99110'))).toBeUndefined();
});
