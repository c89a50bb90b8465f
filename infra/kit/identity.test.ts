import { startTestIssuer, type TestIssuer } from '@dure/testkit/issuer';
import { base64url, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  anonymous,
  createVerifier,
  hasRole,
  type Member,
  requireAnyRole,
  requireMember,
  requireRole,
} from './identity.ts';
import { memberIdOf } from './ids.ts';

const city = '1100000000';
const otherCity = '2600000000';

let issuer: TestIssuer;
let verify: ReturnType<typeof createVerifier>;

beforeAll(async () => {
  issuer = await startTestIssuer();
  verify = createVerifier({ oidcIssuer: issuer.issuer, oidcAudience: issuer.audience });
});
afterAll(() => issuer.stop());

const bearer = (token: string) => `Bearer ${token}`;
const code = (expected: string) => expect.objectContaining({ extensions: expect.objectContaining({ code: expected }) });

describe('a request', () => {
  test('without a token is anonymous', async () => {
    expect(await verify(undefined)).toEqual(anonymous);
  });

  test('with a valid token is the member whose id follows from issuer and subject', async () => {
    const actor = await verify(bearer(await issuer.token({ subject: 'sora', roles: { [city]: ['citizen'] } })));
    expect(actor).toEqual({
      kind: 'member',
      memberId: memberIdOf(issuer.issuer, 'sora'),
      roles: new Map([[city, new Set(['citizen'])]]),
    });
  });

  test.each([
    ['an expired token', () => issuer.token({ secondsLeft: -60 })],
    ['a token of another issuer', () => issuer.token({ issuer: 'https://elsewhere.example' })],
    ['a token for another audience', () => issuer.token({ audience: 'another-app' })],
    ['a token signed with another key', () => issuer.forgedToken()],
    ['a token without a subject', () => issuer.token({ subject: '' })],
    ['roles that are not lists', () => issuer.token({ roles: { [city]: 'operator' } })],
    ['roles in something that is no municipality', () => issuer.token({ roles: { Seoul: ['operator'] } })],
    ['what is not a token', () => Promise.resolve('nonsense')],
    [
      'the algorithm none',
      () => Promise.resolve(unsigned({ iss: issuer.issuer, aud: 'dure', sub: 'x', exp: 9_999_999_999 })),
    ],
    ['a shared secret instead of a key pair', () => symmetric(issuer.issuer)],
  ])('with %s is refused as UNAUTHENTICATED', async (_, token) => {
    await expect(verify(bearer(await token()))).rejects.toEqual(code('UNAUTHENTICATED'));
  });

  test.each(['Basic abc', 'Bearer', 'Bearer a b'])(
    'with the header "%s" is refused as UNAUTHENTICATED',
    async (header) => {
      await expect(verify(header)).rejects.toEqual(code('UNAUTHENTICATED'));
    },
  );

  test('keeps the roles we know and ignores the others', async () => {
    const actor = await verify(bearer(await issuer.token({ roles: { [city]: ['official', 'emperor'] } })));
    expect(hasRole(actor, city, 'official')).toBe(true);
    expect(requireMember(actor).roles.get(city)).toEqual(new Set(['official']));
  });
});

describe('an issuer that cannot be reached', () => {
  test('makes a token UNAVAILABLE, not wrong, and is asked again when it is back', async () => {
    const shaky = await startTestIssuer();
    const { issuer: oidcIssuer } = shaky;
    const token = bearer(await shaky.token());
    shaky.setAnswering(false);
    const byDiscovery = createVerifier({ oidcIssuer, oidcAudience: 'dure' });
    const byKeys = createVerifier({ oidcIssuer, oidcAudience: 'dure', oidcJwksUri: `${oidcIssuer}/keys` });
    await expect(byDiscovery(token)).rejects.toEqual(code('UNAVAILABLE'));
    await expect(byKeys(token)).rejects.toEqual(code('UNAVAILABLE'));
    shaky.setAnswering(true);
    expect(await byDiscovery(token)).toMatchObject({ kind: 'member' });
    expect(await byKeys(token)).toMatchObject({ kind: 'member' });
    await shaky.stop();
    const gone = createVerifier({ oidcIssuer, oidcAudience: 'dure' });
    await expect(gone(token)).rejects.toEqual(code('UNAVAILABLE'));
  });
});

describe('roles', () => {
  const member = (roles: Record<string, ('citizen' | 'official' | 'operator')[]>): Member => ({
    kind: 'member',
    memberId: 'x',
    roles: new Map(Object.entries(roles).map(([key, held]) => [key, new Set(held)])),
  });

  test('count in their own municipality only', () => {
    const official = member({ [city]: ['official'] });
    expect(requireRole(official, city, 'official', 'operator')).toBe(official);
    expect(() => requireRole(official, otherCity, 'official')).toThrow(code('FORBIDDEN'));
  });

  test('under * count in every municipality', () => {
    expect(hasRole(member({ '*': ['operator'] }), otherCity, 'operator')).toBe(true);
  });

  test('in some municipality are enough to begin with', () => {
    const official = member({ [city]: ['official'] });
    expect(requireAnyRole(official, 'official')).toBe(official);
    expect(() => requireAnyRole(official, 'operator')).toThrow(code('FORBIDDEN'));
  });

  test('nobody has any without logging in', () => {
    expect(() => requireMember(anonymous)).toThrow(code('UNAUTHENTICATED'));
    expect(() => requireRole(anonymous, city, 'citizen')).toThrow(code('UNAUTHENTICATED'));
    expect(() => requireAnyRole(anonymous, 'citizen')).toThrow(code('UNAUTHENTICATED'));
    expect(hasRole(anonymous, city, 'citizen')).toBe(false);
  });
});

function unsigned(claims: Record<string, unknown>): string {
  const part = (value: unknown) => base64url.encode(JSON.stringify(value));
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}

function symmetric(issuerName: string): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', kid: 'test' })
    .setIssuer(issuerName)
    .setAudience('dure')
    .setSubject('x')
    .setExpirationTime('10m')
    .sign(new TextEncoder().encode('0123456789abcdef0123456789abcdef'));
}

test('a token that held is known without asking again, another is not, and nobody always is', async () => {
  const verifier = createVerifier({ oidcIssuer: issuer.issuer, oidcAudience: issuer.audience });
  const authorization = `Bearer ${await issuer.token({ subject: 'known' })}`;
  expect(verifier.known(undefined)).toEqual({ kind: 'anonymous' });
  expect(verifier.known(authorization)).toBeUndefined();
  const actor = await verifier(authorization);
  expect(verifier.known(authorization)).toBe(actor);
  expect(verifier.known(`${authorization}x`)).toBeUndefined();
});
