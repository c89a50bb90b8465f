import { historyDays } from '../plan/calendar.ts';
import { isAt, isDay, isRef, isVersion, type Value } from '../plan/types.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Korea has no daylight saving time. */
const koreaAheadMs = 9 * 60 * minuteMs;

/** The midnight in Korea with which a day begins, as milliseconds; plans reckon from it. */
export type Anchor = number;

/** The midnight with which the day of `now` began in Korea. */
export const anchorOf = (now: Date): Anchor =>
  Math.floor((now.getTime() + koreaAheadMs) / dayMs) * dayMs - koreaAheadMs;

/** The anchor of a city whose districts are valid from that day. */
export const anchorOfFounding = (validFrom: string): Anchor =>
  Date.parse(`${validFrom}T00:00:00+09:00`) + historyDays * dayMs;

export const instant = (anchor: Anchor, minutes: number): Date => new Date(anchor + minutes * minuteMs);

/** A day of the calendar in Korea. */
export const dayOf = (anchor: Anchor, days: number): string =>
  new Date(anchor + koreaAheadMs + days * dayMs).toISOString().slice(0, 10);

/** What a plan leaves open until it is carried out. */
export type Known = {
  readonly anchor: Anchor;
  /** The id of a thing by its name in the plan; undefined when it is not there. */
  readonly idOf: (name: string) => string | undefined;
  readonly versionOf: (name: string) => number | undefined;
};

/** A thing that an act refers to was never made. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

/** An input as the graph takes it. Throws Missing for what is not known. */
export function filled(value: Value, known: Known): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((part: Value) => filled(part, known));
  if (isRef(value)) return required(known.idOf(value.$ref), value.$ref);
  if (isVersion(value)) return required(known.versionOf(value.$version), value.$version);
  if (isAt(value)) return instant(known.anchor, value.$at).toISOString();
  if (isDay(value)) return dayOf(known.anchor, value.$day);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, known)]));
}

function required<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Missing(name);
  return found;
}

/** The names of the things whose version an input needs. */
export function versionsIn(value: Value): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (!Array.isArray(value) && isVersion(value)) return [value.$version];
  return Object.values(value).flatMap((part: Value) => versionsIn(part));
}
