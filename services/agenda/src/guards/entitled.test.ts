import { expect, test } from 'vitest';
import { entitled, roleMissingInWords } from './entitled.ts';
import { someCaller } from './example.ts';

test.each([
  [{ role: 'secretariat' } as const, { roles: new Set(['secretariat' as const]) }],
  [{ relation: 'AUTHOR' } as const, { relations: new Set(['AUTHOR' as const]) }],
  [{ field: 'department' }, { fields: new Set(['department']) }],
  [{ body: 'committee' }, { bodies: new Set(['committee']) }],
  ['ANYONE' as const, {}],
  ['CLOCK' as const, { memberId: null, isClock: true }],
])('%j lets through who is it, and the right is told', (right, caller) => {
  expect(entitled([right], someCaller(caller))).toMatchObject({ holds: true, figures: { right } });
});

test('nobody else is let through, and everybody who would be is named', () => {
  const by = [{ role: 'official' }, { relation: 'POSTER' }, { field: 'owner' }, { body: 'council' }] as const;
  expect(entitled(by, someCaller({ roles: new Set(['citizen']), relations: new Set(['AUTHOR']) }))).toEqual({
    holds: false,
    refusal: {
      kind: 'RoleMissing',
      ...{ roles: ['official'], relations: ['POSTER'], namedIn: ['owner'], bodies: ['council'] },
    },
  });
});

test('who is not signed in is not anyone, and a person is no clock', () => {
  expect(entitled(['ANYONE'], someCaller({ memberId: null })).holds).toBe(false);
  expect(entitled(['CLOCK'], someCaller()).holds).toBe(false);
  expect(roleMissingInWords({ kind: 'RoleMissing', roles: [], relations: [], namedIn: [], bodies: [] }).en).toContain(
    'when its time has come',
  );
});
