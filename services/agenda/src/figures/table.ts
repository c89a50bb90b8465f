import { rows, toSafeInteger } from '@dure/kit/database';
import { grantCancelled, grantPromised, grantTranchePaid } from '@dure/schema/events/funding';
import type { DataSource } from 'typeorm';

/** What is counted of a programme; all of it from rows that are reached from the programme by indexes. */
export type Counts = {
  readonly programmeId: string;
  readonly challenges: number;
  readonly solutions: number;
  readonly adopted: number;
  readonly countries: number;
  readonly projects: number;
  /** Challenges from which a project followed. */
  readonly continued: number;
};

const countsSql = `SELECT g.id AS "programmeId", p.*, s.* FROM unnest($1::uuid[]) AS g(id)
  CROSS JOIN LATERAL (
    SELECT (count(*) FILTER (WHERE p.parent_id IS NULL))::integer AS challenges, count(p.parent_id)::integer AS projects,
      (count(DISTINCT q.id) FILTER (WHERE q.parent_id IS NULL))::integer AS continued
    FROM processes p LEFT JOIN processes q ON q.id = p.parent_id
    WHERE p.programme_id = g.id) p
  CROSS JOIN LATERAL (
    SELECT count(*)::integer AS solutions, count(s.choice)::integer AS adopted,
      count(DISTINCT s.country)::integer AS countries
    FROM processes p JOIN solutions s ON s.process_id = p.id AND s.state <> 'WITHDRAWN'
    WHERE p.programme_id = g.id) s`;

export const loadCounts = (db: DataSource, programmeIds: readonly string[]): Promise<Counts[]> =>
  rows<Counts>(db, countsSql, [programmeIds]);

/** What funds promised and paid in one currency. */
export type Grants = {
  readonly programmeId: string;
  readonly currency: 'KRW' | 'JPY' | 'EUR' | 'USD';
  readonly count: number;
  readonly promisedMinor: number;
  readonly paidMinor: number;
};

/**
 * A grant is one of the process that it names. One that names none is one of the process on its agenda that ran when
 * it was promised; whatever becomes of it later is counted where its promise is.
 */
const grantsSql = `SELECT p.programme_id AS "programmeId", g.data ->> 'currency' AS currency,
    (count(*) FILTER (WHERE later.is_cancelled IS NOT TRUE))::integer AS count,
    sum((g.data ->> 'amountMinor')::bigint) - coalesce(sum(later.returned), 0) AS "promisedMinor",
    coalesce(sum(later.paid), 0) AS "paidMinor"
  FROM processes p JOIN agenda_facts g ON g.agenda_id = p.agenda_id AND g.type = '${grantPromised.type}'
    AND (g.data ->> 'processId' = p.id::text OR (g.data ->> 'processId' IS NULL AND p.parent_id IS NULL
      AND g.occurred_at >= p.facts_since AND g.occurred_at < coalesce(p.ended_at, 'infinity')))
  CROSS JOIN LATERAL (
    SELECT bool_or(f.type = '${grantCancelled.type}') AS is_cancelled,
      sum((f.data ->> 'returnedMinor')::bigint) AS returned, sum((f.data ->> 'trancheMinor')::bigint) AS paid
    FROM agenda_facts f WHERE f.agenda_id = g.agenda_id AND f.data ->> 'grantId' = g.data ->> 'grantId'
      AND f.type IN ('${grantCancelled.type}', '${grantTranchePaid.type}')) later
  WHERE p.programme_id = ANY ($1::uuid[]) GROUP BY 1, 2 ORDER BY 1, 2`;

export async function loadGrants(db: DataSource, programmeIds: readonly string[]): Promise<Grants[]> {
  const found = await rows<Grants>(db, grantsSql, [programmeIds]);
  return found.map(({ promisedMinor, paidMinor, ...grants }) => ({
    ...grants,
    promisedMinor: toSafeInteger(promisedMinor),
    paidMinor: toSafeInteger(paidMinor),
  }));
}

/** How long something took in whole seconds, over all that are done; both null when there is none. */
export type Durations = {
  readonly count: number;
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
};

type Spread = { readonly count: number; readonly spread: readonly [number, number] | null };

const toDurations = ({ count, spread }: Spread): Durations => ({
  ...{ count, medianSeconds: spread?.[0] ?? null, p90Seconds: spread?.[1] ?? null },
});

/** Values that were measured, none in between: half of all, and nine tenths, are at most these. */
const spreadOf = (interval: string): string => `count(${interval})::integer AS count,
  percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY floor(extract(epoch FROM ${interval}))::integer) AS spread`;

/** How long the processes of a programme stay in a stage. */
export type StageFigures = {
  readonly programmeId: string;
  readonly templateKey: string;
  readonly stage: string;
  /** The newest template by which a process came there. */
  readonly templateId: string;
  /** Processes that came there. */
  readonly reached: number;
  /** Processes that are there now. */
  readonly standing: number;
  readonly stayed: Durations;
};

const stagesSql = `WITH stays AS (
    SELECT p.programme_id, p.id AS process_id, p.template_id, h.to_stage AS stage, h.occurred_at AS entered_at,
      lead(h.occurred_at) OVER (PARTITION BY h.process_id ORDER BY h.seq) - h.occurred_at AS stay
    FROM processes p JOIN process_history h ON h.process_id = p.id AND h.kind IN ('START', 'STEP')
    WHERE p.programme_id = ANY ($1::uuid[]))
  SELECT programme_id AS "programmeId", t.key AS "templateKey", stage,
    (array_agg(t.id ORDER BY t.version DESC))[1] AS "templateId", count(DISTINCT process_id)::integer AS reached,
    (count(*) FILTER (WHERE stay IS NULL))::integer AS standing, ${spreadOf('stay')}
  FROM stays JOIN process_templates t ON t.id = template_id
  GROUP BY 1, 2, 3 ORDER BY 1, min(entered_at), 2, 3`;

export async function loadStages(db: DataSource, programmeIds: readonly string[]): Promise<StageFigures[]> {
  const found = await rows<Omit<StageFigures, 'stayed'> & Spread>(db, stagesSql, [programmeIds]);
  return found.map(({ count, spread, ...stage }) => ({ ...stage, stayed: toDurations({ count, spread }) }));
}

export type FirstResponses = Durations & { readonly programmeId: string };

/** The first that the secretariat did or said after the start: by its right in the process, or about its agenda. */
const responsesSql = `WITH waits AS MATERIALIZED (
    SELECT p.programme_id, least(
      (SELECT min(h.occurred_at) FROM process_history h
        WHERE h.process_id = p.id AND h.acted_as ->> 'role' = 'secretariat' AND h.kind <> 'START'),
      (SELECT min(t.occurred_at) FROM agenda_transitions t
        WHERE t.agenda_id = p.agenda_id AND t.rule = 'TRIAGE_DECISION' AND t.occurred_at >= p.started_at),
      (SELECT min(c.commented_at) FROM agenda_comments c
        WHERE c.agenda_id = p.agenda_id AND c.is_from_secretariat AND c.commented_at >= p.started_at)) - p.started_at AS wait
    FROM processes p WHERE p.programme_id = ANY ($1::uuid[]) AND p.parent_id IS NULL)
  SELECT g.id AS "programmeId", ${spreadOf('wait')} FROM unnest($1::uuid[]) AS g(id)
  LEFT JOIN waits ON programme_id = g.id GROUP BY 1`;

export async function loadFirstResponses(db: DataSource, programmeIds: readonly string[]): Promise<FirstResponses[]> {
  const found = await rows<{ readonly programmeId: string } & Spread>(db, responsesSql, [programmeIds]);
  return found.map(({ programmeId, ...spread }) => ({ programmeId, ...toDurations(spread) }));
}
