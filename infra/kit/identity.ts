import { type Role, roleNames, roles } from '@dure/schema/roles';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { forbidden, unauthenticated, unavailable } from './errors.ts';
import { memberIdOf } from './ids.ts';
import type { Text } from './language.ts';

/** Who asks: nobody known, or a person with roles per municipality code; under `*` stand the roles in all of them. */
export type Actor = { readonly kind: 'anonymous' } | Member;

export type Member = {
  readonly kind: 'member';
  readonly memberId: string;
  readonly roles: ReadonlyMap<string, ReadonlySet<Role>>;
};

export const anonymous: Actor = { kind: 'anonymous' };

/** The person who asks. Throws UNAUTHENTICATED when nobody is logged in. */
export function requireMember(actor: Actor): Member {
  if (actor.kind === 'anonymous') throw unauthenticated();
  return actor;
}

/** The person who asks, with one of the roles in that municipality. Throws UNAUTHENTICATED or FORBIDDEN. */
export function requireRole(actor: Actor, municipalityCode: string, ...anyOf: Role[]): Member {
  const member = requireMember(actor);
  if (!hasRole(member, municipalityCode, ...anyOf)) throw forbidden(onlyFor(anyOf));
  return member;
}

/**
 * The person who asks, with one of the roles in some municipality. Throws UNAUTHENTICATED or FORBIDDEN.
 * The use case checks the municipality of the thing with `requireRole` once it is loaded.
 */
export function requireAnyRole(actor: Actor, ...anyOf: Role[]): Member {
  const member = requireMember(actor);
  const holds = [...member.roles.values()].some((held) => anyOf.some((role) => held.has(role)));
  if (!holds) throw forbidden(onlyFor(anyOf));
  return member;
}

function onlyFor(anyOf: readonly Role[]): Text {
  const list = (language: keyof Text) => anyOf.map((role) => roleNames[role][language]).join(', ');
  return {
    ko: `이 지자체의 다음 사람만 할 수 있습니다: ${list('ko')}.`,
    en: `This is for the following of the municipality: ${list('en')}.`,
  };
}

/** Whether the person has one of the roles in that municipality. */
export function hasRole(actor: Actor, municipalityCode: string, ...anyOf: Role[]): boolean {
  if (actor.kind === 'anonymous') return false;
  return anyOf.some(
    (role) => actor.roles.get(municipalityCode)?.has(role) === true || actor.roles.get('*')?.has(role) === true,
  );
}

export type VerifierOptions = {
  readonly oidcIssuer: string;
  readonly oidcAudience: string;
  /** Where the issuer's keys are; asked from the issuer's discovery document when it is not given. */
  readonly oidcJwksUri?: string | undefined;
};

export type Verifier = {
  (authorization: string | undefined): Promise<Actor>;
  /** Who asks, when that is known without waiting: nobody, or somebody whose token was verified just now. */
  known(authorization: string | undefined): Actor | undefined;
};

/** A token that holds: whom it names, and all that the issuer says in it. */
export type Verified = { readonly actor: Member; readonly claims: Readonly<Record<string, unknown>> };

export type TokenVerifier = {
  (authorization: string): Promise<Verified>;
  known(authorization: string): Verified | undefined;
};

/** How many verified tokens are remembered, and for how long at most: a key that the issuer withdraws stops to hold. */
const maxRemembered = 20_000;
const rememberedMs = 60_000;

/** Signatures with a key pair only: with a shared secret or `none` anybody could make a token. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];
const clockToleranceSeconds = 5;
const timeoutMs = 5_000;

/**
 * Reads an `Authorization` header: none is anonymous; a bearer token is verified against the issuer's keys (cached).
 * A token that does not hold throws UNAUTHENTICATED; an issuer that cannot be reached throws UNAVAILABLE. A token that
 * held is remembered for a minute, but not beyond its expiry.
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const verifyToken = createTokenVerifier(options);
  const verify = async (authorization: string | undefined): Promise<Actor> =>
    authorization === undefined ? anonymous : (await verifyToken(authorization)).actor;
  const known = (authorization: string | undefined): Actor | undefined =>
    authorization === undefined ? anonymous : verifyToken.known(authorization)?.actor;
  return Object.assign(verify, { known });
}

/** As `createVerifier`, for who needs more of a token than whom it names. */
export function createTokenVerifier(options: VerifierOptions): TokenVerifier {
  const keys = issuerKeys(options);
  const remembered = new LRUCache<string, { readonly it: Verified; readonly until: number }>({ max: maxRemembered });

  const known = (authorization: string): Verified | undefined => {
    const found = remembered.get(authorization);
    return found !== undefined && found.until > Date.now() ? found.it : undefined;
  };

  const verify = async (authorization: string): Promise<Verified> => {
    const found = known(authorization);
    if (found !== undefined) return found;
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw invalidToken();
    const claims = await verified(token, keys, options);
    const it = { actor: toMember(claims, options.oidcIssuer), claims };
    const expiry = ((claims.exp ?? 0) + clockToleranceSeconds) * 1_000;
    remembered.set(authorization, { it, until: Math.min(expiry, Date.now() + rememberedMs) });
    return it;
  };
  return Object.assign(verify, { known });
}

async function verified(token: string, keys: JWTVerifyGetKey, options: VerifierOptions): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: options.oidcIssuer,
      audience: options.oidcAudience,
      algorithms,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['sub', 'exp'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw expiredToken(error);
    throw refusesToken(error) ? invalidToken(error) : unavailable(undefined, error);
  }
}

/** What jose throws about the token; everything else is about the way to the issuer's keys. */
function refusesToken(error: unknown): boolean {
  const aboutKeys = [errors.JWKSTimeout, errors.JWKSInvalid];
  if (!(error instanceof errors.JOSEError) || aboutKeys.some((kind) => error instanceof kind)) return false;
  // A plain JOSEError is an answer of the issuer that was not 200 or not JSON.
  return error.code !== errors.JOSEError.code;
}

const invalidToken = (cause?: unknown) =>
  unauthenticated(
    {
      ko: '접근 토큰이 올바르지 않습니다. 다시 로그인하여 받은 토큰을 `authorization: Bearer <토큰>`으로 보내 주십시오.',
      en: 'The access token is not valid. Please log in again and send the token as `authorization: Bearer <token>`.',
    },
    cause,
  );

const expiredToken = (cause: unknown) =>
  unauthenticated(
    {
      ko: '접근 토큰이 만료되었습니다. 다시 로그인해 주십시오.',
      en: 'The access token has expired. Please log in again.',
    },
    cause,
  );

function issuerKeys({ oidcIssuer, oidcJwksUri }: VerifierOptions): JWTVerifyGetKey {
  if (oidcJwksUri !== undefined) return createRemoteJWKSet(new URL(oidcJwksUri), { timeoutDuration: timeoutMs });
  let discovered: Promise<JWTVerifyGetKey> | null = null;
  return async (header, token) => {
    discovered ??= discover(oidcIssuer);
    const found = discovered;
    try {
      return await (await found)(header, token);
    } catch (error) {
      // A failed discovery is asked again with the next token; a failed key look-up keeps the address.
      if (error instanceof DiscoveryError && discovered === found) discovered = null;
      throw error;
    }
  };
}

class DiscoveryError extends Error {
  override readonly name = 'DiscoveryError';
}

const discoveryDocument = z.object({ jwks_uri: z.url() });

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) });
    const { jwks_uri: uri } = discoveryDocument.parse(await response.json());
    return createRemoteJWKSet(new URL(uri), { timeoutDuration: timeoutMs });
  } catch (cause) {
    throw new DiscoveryError(`The issuer's discovery document could not be read at ${address}`, { cause });
  }
}

const rolesClaim = z.record(z.union([z.literal('*'), z.string().regex(/^\d{10}$/)]), z.array(z.string()));

function toMember(payload: JWTPayload, issuer: string): Member {
  const claim = rolesClaim.safeParse(payload.dure_roles ?? {});
  if (!claim.success || payload.sub === undefined || payload.sub === '') throw invalidToken(claim.error);
  const known: ReadonlySet<string> = new Set(roles);
  const isRole = (role: string): role is Role => known.has(role);
  const byMunicipality = Object.entries(claim.data).map(
    ([code, held]) => [code, new Set(held.filter(isRole))] as const,
  );
  return { kind: 'member', memberId: memberIdOf(issuer, payload.sub), roles: new Map(byMunicipality) };
}
