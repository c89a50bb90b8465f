import { textList } from '@dure/kit/config';
import { coded } from '@dure/kit/errors';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Account } from '../limits/rate-limits.ts';

/** How many subscriptions may be open at a time: of one caller, and of all together. */
export type LiveLimits = { readonly perCaller: number; readonly total: number };

export const defaultLiveLimits: LiveLimits = { perCaller: 100, total: 10_000 };

/** Reads `perCaller=50,total=2000`; what is not named keeps the default. */
export const givenLiveLimits = textList
  .pipe(z.array(z.string().regex(/^(perCaller|total)=[1-9]\d{0,6}$/)))
  .transform(
    (parts): LiveLimits => ({
      ...defaultLiveLimits,
      ...Object.fromEntries(parts.map((part) => part.split('=')).map(([name, most]) => [name, Number(most)])),
    }),
  )
  .default(defaultLiveLimits);

/** Counts what is open. */
export type LiveCounts = {
  /** Answers what is to be called at the end. Throws RATE_LIMITED with status 429 beyond a limit. */
  enter(account: Account): () => void;
};

export function createLiveCounts({ perCaller, total }: LiveLimits): LiveCounts {
  const counts = new Map<string, number>();
  let all = 0;
  return {
    enter({ kind, key }) {
      const account = `${kind} ${key}`;
      const own = counts.get(account) ?? 0;
      if (own >= perCaller || all >= total) throw tooMany(own >= perCaller ? perCaller : total);
      counts.set(account, own + 1);
      all += 1;
      return () => {
        all -= 1;
        const left = (counts.get(account) ?? 1) - 1;
        if (left === 0) counts.delete(account);
        else counts.set(account, left);
      };
    },
  };
}

function tooMany(most: number): GraphQLError {
  const { message, extensions } = coded(
    'RATE_LIMITED',
    {
      ko: `한 번에 열어 둘 수 있는 구독 수(${most})를 넘었습니다. 보지 않는 구독을 마친 뒤 다시 시도해 주십시오.`,
      en: `Only ${most} subscriptions can be open at a time. Please end some, and try again.`,
    },
    { most },
  );
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 429 } } });
}
