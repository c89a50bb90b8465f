import { ConfigError, textList } from '@dure/kit/config';
import { z } from 'zod';
import type { BreakerSettings } from './circuit-breaker.ts';

/** One limit: its default, and the bounds within which it may be set. */
type Limit = { readonly value: number; readonly least: number; readonly most: number; readonly isWhole: boolean };

const whole = (value: number, least: number, most: number): Limit => ({ value, least, most, isWhole: true });
const part = (value: number): Limit => ({ value, least: 0, most: 1, isWhole: false });

/**
 * What one subgraph may take of the gateway. The names are those of the setting SUBGRAPH_LIMITS; the table in the
 * README of the gateway says what each is for.
 */
export const subgraphLimits = {
  timeoutMs: whole(5_000, 50, 60_000),
  connectTimeoutMs: whole(1_000, 50, 60_000),
  keepAliveMs: whole(4_000, 1, 600_000),
  maxAnswerBytes: whole(8_388_608, 1_024, 268_435_456),
  maxReadingBytes: whole(67_108_864, 1_024, 1_073_741_824),
  maxInFlight: whole(64, 1, 1_024),
  maxQueued: whole(1_000, 0, 10_000),
  maxQueueMs: whole(1_000, 1, 60_000),
  shareReads: whole(1, 0, 1),
  maxRetries: whole(1, 0, 5),
  retryRatio: part(0.1),
  breakerWindowMs: whole(10_000, 100, 600_000),
  breakerMinRequests: whole(10, 1, 1_000_000),
  breakerFailureRatio: part(0.5),
  breakerSlowRatio: part(0.8),
  breakerSlowMs: whole(2_000, 1, 60_000),
  breakerOpenMs: whole(5_000, 1, 600_000),
  breakerProbes: whole(3, 1, 100),
} as const satisfies Record<string, Limit>;

type LimitName = keyof typeof subgraphLimits;

export type SubgraphSettings = { readonly [K in LimitName]: number };

/** One part of SUBGRAPH_LIMITS as it was written; of every subgraph when its name is `*`. */
export type GivenLimit = { readonly subgraph: string; readonly limit: string; readonly value: number };

/** Reads `funding.timeoutMs=3000,*.maxInFlight=32`. Whether the names are known says `resolveSettings`. */
export const givenLimits = textList
  .pipe(z.array(z.string().regex(/^(\*|[a-z][a-z0-9-]*)\.[a-zA-Z]+=\d+(\.\d+)?$/)))
  .transform((parts): readonly GivenLimit[] => parts.map(readGiven));

function readGiven(text: string): GivenLimit {
  const [, subgraph = '', limit = '', value = ''] = /^(.+)\.([a-zA-Z]+)=(.+)$/.exec(text) ?? [];
  return { subgraph, limit, value: Number(value) };
}

/** The limits of every subgraph where nothing else is set. */
export const defaultSettings: SubgraphSettings = Object.freeze(
  Object.fromEntries(Object.entries(subgraphLimits).map(([name, { value }]) => [name, value])) as SubgraphSettings,
);

/**
 * The settings of each subgraph: what is set for it, else what is set for all, else the default.
 * Throws ConfigError with every name that is unknown and every value that is out of bounds.
 */
export function resolveSettings(
  given: readonly GivenLimit[],
  subgraphs: Iterable<string>,
): ReadonlyMap<string, SubgraphSettings> {
  const names = [...subgraphs];
  const problems = given.flatMap((one) => problemsOf(one, names));
  if (problems.length > 0) throw new ConfigError(problems);
  const ofAll = valuesFor('*', given);
  return new Map(names.map((name) => [name, { ...defaultSettings, ...ofAll, ...valuesFor(name, given) }]));
}

const valuesFor = (name: string, given: readonly GivenLimit[]): Partial<SubgraphSettings> =>
  Object.fromEntries(given.filter(({ subgraph }) => subgraph === name).map(({ limit, value }) => [limit, value]));

/** The part of the settings that the circuit breaker needs. */
export const breakerSettings = (settings: SubgraphSettings): BreakerSettings => ({
  windowMs: settings.breakerWindowMs,
  minRequests: settings.breakerMinRequests,
  failureRatio: settings.breakerFailureRatio,
  slowRatio: settings.breakerSlowRatio,
  slowMs: settings.breakerSlowMs,
  openMs: settings.breakerOpenMs,
  probes: settings.breakerProbes,
});

function problemsOf({ subgraph, limit, value }: GivenLimit, subgraphs: readonly string[]): string[] {
  const written = `SUBGRAPH_LIMITS has ${subgraph}.${limit}=${value}`;
  const known = subgraph === '*' || subgraphs.includes(subgraph);
  const ofSubgraph = known ? [] : [`${written}: there is no subgraph '${subgraph}', but ${subgraphs.join(', ')}`];
  return [...ofSubgraph, ...problemsOfValue(written, limit, value)];
}

function problemsOfValue(written: string, limit: string, value: number): string[] {
  if (!isLimitName(limit)) {
    return [`${written}: there is no limit '${limit}', but ${Object.keys(subgraphLimits).join(', ')}`];
  }
  const { least, most, isWhole } = subgraphLimits[limit];
  if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return [];
  return [`${written}: it must be ${isWhole ? 'a whole number ' : ''}from ${least} to ${most}`];
}

const isLimitName = (name: string): name is LimitName => Object.hasOwn(subgraphLimits, name);
