import { rows } from '@dure/kit/database';
import type { EntityManager } from 'typeorm';
import type { Resource } from '../resources/domain.ts';

type Verified = Pick<Resource, 'municipalityCode' | 'lastVerifiedAt'>;

/**
 * When verifications run out: so many days later as the municipality has set, in its time zone and at the same time of
 * day. One statement for any number; the municipalities must be registered.
 */
export async function staleTimes(tx: EntityManager, verified: readonly Verified[]): Promise<Date[]> {
  if (verified.length === 0) return [];
  const times = await rows<{ stale_at: Date }>(
    tx,
    `SELECT (v.verified_at AT TIME ZONE m.time_zone + make_interval(days => m.stale_after_days)) AT TIME ZONE m.time_zone AS stale_at
     FROM unnest($1::text[], $2::timestamptz[]) WITH ORDINALITY AS v(code, verified_at, n)
     JOIN municipalities m ON m.code = v.code ORDER BY v.n`,
    [verified.map((one) => one.municipalityCode), verified.map((one) => one.lastVerifiedAt.toISOString())],
  );
  if (times.length !== verified.length) throw new Error('A municipality is not registered.');
  return times.map(({ stale_at: staleAt }) => staleAt);
}
