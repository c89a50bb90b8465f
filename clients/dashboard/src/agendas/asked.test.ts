import { expect, test } from 'vitest';
import { asking, nextPage } from '../parts/paging.ts';
import { readAsked } from './asked.ts';

const read = (address: string) => readAsked(new URLSearchParams(address));

test('an address says what is asked for, and what nobody can ask for is left out and named', () => {
  expect(read('state=OPEN&kind=COMPLAINT&district=9911054000&category=safety&q= 등교 &sort=MOST_SUPPORTED')).toEqual({
    filter: { state: 'OPEN', kind: 'COMPLAINT', districtCode: '9911054000', categoryKey: 'safety', text: '등교' },
    sort: 'MOST_SUPPORTED',
    after: null,
    before: 0,
    notUnderstood: [],
  });
  expect(read('campaign=yes&hands=no&stage=KOKEILUN.IDEA').filter).toEqual({
    ...{ hasCampaign: true, needsHands: false, stage: { templateKey: 'KOKEILUN', stage: 'IDEA' } },
  });
  expect(read('state=GONE&district=1&q=%20&sort=BEST&before=-3&stage=x&campaign=maybe')).toEqual({
    filter: {},
    sort: 'NEWEST',
    after: null,
    before: 0,
    notUnderstood: ['district', 'state', 'stage', 'campaign', 'sort'],
  });
});

test('asking for something else begins the list anew, and going on keeps what was asked for', () => {
  const second = nextPage(new URLSearchParams('state=OPEN'), 'cursor', 0);
  expect(read(second.toString())).toMatchObject({ filter: { state: 'OPEN' }, after: 'cursor', before: 20 });
  expect(nextPage(second, 'other', 20).toString()).toBe('state=OPEN&after=other&before=40');
  expect(asking(second, 'kind', 'PROPOSAL').toString()).toBe('state=OPEN&kind=PROPOSAL');
  expect(asking(second, 'state', '').toString()).toBe('');
});
