import { HeaderMap } from '@apollo/server';
import { textList } from '@dure/kit/config';
import { coded } from '@dure/kit/errors';
import type { Text } from '@dure/kit/language';
import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { type AccountOf, createKnownAccounts, maxAccounts } from './known-accounts.ts';

/** Points of cost that callers may use in one window, by kind of caller. */
export const callerKinds = {
  anonymous: {
    points: 2_000_000,
    about: {
      ko: '로그인하지 않은 사용자. 주소(IPv6는 /64)마다 셉니다.',
      en: 'Nobody known, by address (IPv6: by /64).',
    },
  },
  citizen: { points: 5_000_000, about: { ko: '로그인한 사용자. 사람마다 셉니다.', en: 'A person who is logged in.' } },
  partner: {
    points: 20_000_000,
    about: { ko: '제휴 기관의 토큰. 기관마다 셉니다.', en: 'The token of a partner platform, by platform.' },
  },
  trusted: {
    points: 200_000_000,
    about: {
      ko: '두레가 운영하는 앱의 토큰. 앱마다 셉니다.',
      en: 'The token of a client that we run ourselves, by client.',
    },
  },
} as const satisfies Record<string, { readonly points: number; readonly about: Text }>;

export type CallerKind = keyof typeof callerKinds;
export type RateLimits = { readonly [K in CallerKind]: number };

export const defaultRates: RateLimits = Object.fromEntries(
  Object.entries(callerKinds).map(([kind, { points }]) => [kind, points]),
) as RateLimits;

/** Reads `anonymous=1000,partner=50000`; who is not named keeps the default. */
export const givenRateLimits = textList
  .pipe(z.array(z.string().regex(/^(anonymous|citizen|partner|trusted)=[1-9]\d{0,14}$/)))
  .transform(
    (parts): RateLimits => ({
      ...defaultRates,
      ...Object.fromEntries(parts.map((part) => part.split('=')).map(([kind, points]) => [kind, Number(points)])),
    }),
  );

/** Whose points are used. */
export type Account = { readonly kind: CallerKind; readonly key: string };

/** How an account stands after it has paid. */
export type Standing = { readonly remaining: number; readonly resetSeconds: number };

export type RateLimiter = {
  /** Takes points from the account. Throws RATE_LIMITED with status 429 when it has too few, and then takes none. */
  spend(account: Account, points: number): Promise<Standing>;
  /** The headers of the IETF draft `RateLimit header fields for HTTP`. */
  headersFor(account: Account, standing: Standing): Record<string, string>;
};

/**
 * Counts the cost of requests in windows, in this process. Several gateways count each for itself; to count together,
 * one of the stores of rate-limiter-flexible (Redis, Valkey, Postgres …) takes the place of RateLimiterMemory here.
 * Its memory is bounded: `most` accounts of each kind, see known-accounts.ts.
 */
export function createRateLimiter(rates: RateLimits, windowSeconds: number, most = maxAccounts): RateLimiter {
  const kinds = Object.keys(callerKinds) as CallerKind[];
  const stores = Object.fromEntries(
    kinds.map((kind) => [kind, new RateLimiterMemory({ points: rates[kind], duration: windowSeconds })]),
  ) as Record<CallerKind, RateLimiterMemory>;
  const accounts = Object.fromEntries(
    kinds.map((kind) => [kind, createKnownAccounts(windowSeconds * 1_000, most)]),
  ) as Record<CallerKind, AccountOf>;
  const policies = Object.fromEntries(
    kinds.map((kind) => [kind, `"${kind}";q=${rates[kind]};w=${windowSeconds}`]),
  ) as Record<CallerKind, string>;

  const headersFor: RateLimiter['headersFor'] = ({ kind }, { remaining, resetSeconds }) => ({
    'ratelimit-policy': policies[kind],
    ratelimit: `"${kind}";r=${remaining};t=${resetSeconds}`,
  });
  const spend: RateLimiter['spend'] = async (account, points) => {
    const store = stores[account.kind];
    const key = accounts[account.kind](account.key, Date.now());
    try {
      return standingOf(await store.consume(key, points));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const left = standingOf(await store.reward(key, points));
      throw tooMuch(left, headersFor(account, left));
    }
  };
  return { spend, headersFor };
}

const standingOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Standing => ({
  remaining: remainingPoints,
  resetSeconds: Math.ceil(msBeforeNext / 1_000),
});

function tooMuch({ resetSeconds }: Standing, headers: Record<string, string>): GraphQLError {
  const { message, extensions } = coded(
    'RATE_LIMITED',
    {
      ko: `요청이 너무 많습니다. ${resetSeconds}초 뒤에 다시 시도해 주십시오.`,
      en: `That was too much for now. Please try again in ${resetSeconds} seconds.`,
    },
    { retryAfterSeconds: resetSeconds },
  );
  const all = new HeaderMap([...Object.entries(headers), ['retry-after', String(resetSeconds)]]);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 429, headers: all } } });
}
