import { expect, test } from 'vitest';
import { readResources, readWaiting } from './asked.ts';

const read = (address: string) => readResources('9911000000', new URLSearchParams(address));

test('the list of resources shows what a place counts as published, unless it is asked for others', () => {
  expect(read('')).toEqual({ municipalityCode: '9911000000', state: 'PUBLISHED', hasEnded: false });
  expect(read('state=STALE&kind=SPACE&district=9911054000&q=강당')).toEqual({
    ...{ municipalityCode: '9911000000', state: 'STALE', kind: 'SPACE', districtCode: '9911054000', text: '강당' },
  });
  expect(read('state=GONE&kind=X&district=1')).toEqual(read(''));
});

test('what is waited for are campaigns where the address does not say, or says what there is not', () => {
  expect(['', 'what=needs', 'what=overdue', 'what=x'].map((text) => readWaiting(new URLSearchParams(text)))).toEqual([
    ...['campaigns', 'needs', 'overdue', 'campaigns'],
  ]);
});
