import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { rows, toSafeInteger } from './database.ts';
import { checkRange, isPlaceCode } from './input.ts';
import type { Invariant } from './invariants.ts';

/** How a count has changed since a day began, that day among them. */
export type Change = { readonly since: string; readonly by: number };

const mostDays = 366;

/**
 * How the count of each place has changed within the last so many days, today among them: a few hundred rows at most,
 * however much is counted. Throws BAD_USER_INPUT for a number of days that cannot be asked for.
 */
export function changesOf(db: DataSource, clock: Clock): (days: number) => DataLoader<string, Change> {
  const known = new Map<number, DataLoader<string, Change>>();
  return (days) => {
    checkRange('days', days, 1, mostDays);
    const loader = known.get(days) ?? changesSince(db, firstOf(days, clock.now()));
    known.set(days, loader);
    return loader;
  };
}

const changesSince = (db: DataSource, since: string) =>
  new DataLoader(async (codes: readonly string[]): Promise<Change[]> => {
    const found = await rows<{ place_code: string; change: string }>(
      db,
      `SELECT place_code, sum(change)::text AS change FROM count_changes
       WHERE place_code = ANY ($1::text[]) AND day >= $2::date GROUP BY place_code`,
      [codes.filter(isPlaceCode), since],
    );
    const changes = new Map(found.map(({ place_code: code, change }) => [code, toSafeInteger(change)]));
    return codes.map((code) => ({ since, by: changes.get(code) ?? 0 }));
  });

/** The first of the last so many days; days are those of UTC, as in the trigger that writes them down. */
function firstOf(days: number, now: Date): string {
  const first = new Date(now);
  first.setUTCDate(first.getUTCDate() - (days - 1));
  return first.toISOString().slice(0, 10);
}

/** That what was written down of all days is what a summary counts now. */
export const changesAddUp = (summaries: string, count: string): Invariant => ({
  name: 'the changes of all days add up to what is counted',
  sql: `SELECT coalesce(s.place_code, c.place_code) AS place_code, s.counted, c.changed
    FROM (SELECT place_code, sum(${count}) AS counted FROM ${summaries} GROUP BY place_code) s
    FULL JOIN (SELECT place_code, sum(change) AS changed FROM count_changes GROUP BY place_code) c
      ON c.place_code = s.place_code
    WHERE coalesce(s.counted, 0) <> coalesce(c.changed, 0)`,
});
