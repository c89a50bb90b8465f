import { expect, test } from 'vitest';
import { holdsRole, ownAddress, rolesIn } from './token.ts';

const base64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const tokenOf = (payload: unknown): string => `head.${base64url(JSON.stringify(payload))}.sign`;

test('the roles stand in the token, by municipality', () => {
  const roles = rolesIn(tokenOf({ sub: '하늘', dure_roles: { '9911000000': ['citizen', 'official'] } }));
  expect(roles).toEqual({ '9911000000': ['citizen', 'official'] });
  expect(holdsRole(roles, '9911000000', 'official', 'secretariat')).toBe(true);
  expect(holdsRole(roles, '9911000000', 'operator')).toBe(false);
  expect(holdsRole(roles, '1111000000', 'official')).toBe(false);
  expect(holdsRole(roles, null, 'official')).toBe(true);
});

test('a role everywhere is one here', () => {
  expect(holdsRole({ '*': ['operator'] }, '9911000000', 'operator')).toBe(true);
});

test.each([
  '',
  'opaque',
  'a.b.c',
  tokenOf(null),
  tokenOf({}),
  tokenOf({ dure_roles: 'all' }),
  tokenOf({ dure_roles: { a: 1 } }),
])('a token without readable roles gives none: %s', (token) => expect(rolesIn(token)).toEqual({}));

test.each([
  ['/a/1?b=c#d', '/a/1?b=c#d'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in', '/'],
  ['/signed-in?code=1', '/'],
  [undefined, '/'],
])('after signing in one goes back to an address of ours: %s', (given, expected) => {
  expect(ownAddress(given)).toBe(expected);
});
