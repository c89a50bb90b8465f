import { expect, test } from 'vitest';
import { approval } from './approval.ts';
import { someSituation, someSurroundings } from './example.ts';

const approved = { guard: 'approval', body: 'committee', result: 'APPROVED' } as const;
const decided = (result: 'APPROVED' | 'REJECTED') => someSituation({ decisions: new Map([['committee', result]]) });

test('it holds when the body has decided so', () => {
  expect(approval.judge(approved, decided('APPROVED')).holds).toBe(true);
  expect(approval.judge({ ...approved, result: 'REJECTED' }, decided('REJECTED')).holds).toBe(true);
});

test('a body that has not decided, or otherwise, is named', () => {
  expect(approval.judge(approved, someSituation())).toEqual({
    holds: false,
    refusal: { kind: 'ApprovalMissing', body: 'committee', resultRequired: 'APPROVED', result: null },
  });
  expect(approval.judge(approved, decided('REJECTED'))).toMatchObject({ refusal: { result: 'REJECTED' } });
});

test('a body that is not there, never decides or would have to decide both ways is a flaw', () => {
  const committee = new Set(['committee']);
  const codes = (changes: Parameters<typeof someSurroundings>[0]) =>
    approval.flaws?.(approved, someSurroundings(changes)).map(({ code }) => code);
  expect(codes({})).toEqual(['UNKNOWN_BODY']);
  expect(codes({ bodies: committee })).toEqual(['NEVER_HOLDS']);
  expect(codes({ bodies: committee, decidingBodies: committee })).toEqual([]);
  const together = [approved, { ...approved, result: 'REJECTED' }];
  expect(codes({ bodies: committee, decidingBodies: committee, together })).toEqual(['NEVER_HOLDS']);
});
