import { expect, test } from 'vitest';
import { declarable, hasMoved, type Member } from './domain.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `skill-${index}`);

test('a skill that is named twice counts once, and the order stays', () => {
  expect(declarable(['b', 'a', 'b'], new Set(['a', 'b']))).toEqual({ ok: true, value: ['b', 'a'] });
});

test('fifty skills are accepted, fifty-one refused', () => {
  expect(declarable(ids(50), new Set(ids(50))).ok).toBe(true);
  expect(declarable(ids(51), new Set(ids(51)))).toEqual({ ok: false, refusal: { kind: 'too-many-skills', limit: 50 } });
});

test('unknown skills are named, all of them', () => {
  expect(declarable(['a', 'x', 'y'], new Set(['a']))).toEqual({
    ok: false,
    refusal: { kind: 'skills-not-known', unknownIds: ['x', 'y'] },
  });
});

test('a new name alone is no move', () => {
  const member: Member = {
    id: 'm',
    displayName: '김두레',
    municipalityCode: '1111000000',
    homeDistrictCode: null,
    joinedAt: new Date(0),
  };
  expect(hasMoved(member, { ...member, displayName: '이두레' })).toBe(false);
  expect(hasMoved(member, { ...member, homeDistrictCode: '1111053000' })).toBe(true);
});
