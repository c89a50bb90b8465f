import { expect, test } from 'vitest';
import { consultantAfter } from './domain.ts';

test.each([
  ['takes on what nobody has', null, true, 'me'],
  ['takes on what another has', 'another', true, 'me'],
  ['gives back what is theirs', 'me', false, null],
  ['cannot give back what another has', 'another', false, 'another'],
  ['gives back what nobody has', null, false, null],
] as const)('somebody %s', (_, before, consults, after) => {
  expect(consultantAfter(before, 'me', consults)).toBe(after);
});
