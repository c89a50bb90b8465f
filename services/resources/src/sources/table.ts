import { rows } from '@dure/kit/database';
import type { EntityManager } from 'typeorm';
import type { Resource } from '../resources/domain.ts';
import { toResource } from '../resources/table.ts';

/** One batch of a source at a time: the second then sees what the first has written and changes nothing twice. */
export const lockSource = (tx: EntityManager, name: string) =>
  rows(tx, `SELECT pg_advisory_xact_lock(hashtext('dure.resources.source.' || $1))`, [name]);

/**
 * The municipalities that the batch touches, locked in the order of their codes before anything else is, so that
 * batches of different sources wait for each other at the first and never crosswise; answers those that are registered.
 */
export async function lockMunicipalities(
  tx: EntityManager,
  source: string,
  externalIds: readonly string[],
  codes: readonly string[],
): Promise<Set<string>> {
  const locked = await rows<{ code: string }>(
    tx,
    `SELECT code FROM municipalities WHERE code = ANY ($1::text[]) OR code IN (
       SELECT municipality_code FROM resources WHERE source_name = $2 AND source_external_id = ANY ($3::text[]))
     ORDER BY code FOR NO KEY UPDATE`,
    [codes, source, externalIds],
  );
  return new Set(locked.map(({ code }) => code));
}

/** The resources of these rows by their external ids, locked in the order of their ids. */
export async function lockExisting(
  tx: EntityManager,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, Resource>> {
  const found = await rows<Record<string, unknown>>(
    tx,
    'SELECT * FROM resources WHERE source_name = $1 AND source_external_id = ANY ($2::text[]) ORDER BY id FOR UPDATE',
    [source, externalIds],
  );
  return new Map(found.map(toResource).map((resource) => [resource.source?.externalId ?? '', resource]));
}

/** Marks rows as sighted in a run, new ones and known ones. */
export async function saveSightings(
  tx: EntityManager,
  source: string,
  runId: string,
  externalIds: readonly string[],
): Promise<void> {
  await tx.query(
    `INSERT INTO source_sightings (source_name, external_id, run_id) SELECT $1, id, $2 FROM unnest($3::text[]) AS id
     ON CONFLICT (source_name, external_id) DO UPDATE SET run_id = excluded.run_id`,
    [source, runId, externalIds],
  );
}

/** As `saveSightings`, of rows that were sighted in an earlier run; others are left out. */
export async function renewSightings(
  tx: EntityManager,
  source: string,
  runId: string,
  externalIds: readonly string[],
): Promise<void> {
  await tx.query('UPDATE source_sightings SET run_id = $1 WHERE source_name = $2 AND external_id = ANY ($3::text[])', [
    runId,
    source,
    externalIds,
  ]);
}

/** Takes the first rows out that were not sighted in this run; answers their external ids. */
export async function takeVanished(tx: EntityManager, source: string, runId: string, limit: number): Promise<string[]> {
  const vanished = await rows<{ external_id: string }>(
    tx,
    `DELETE FROM source_sightings WHERE source_name = $1 AND external_id IN (
       SELECT external_id FROM source_sightings WHERE source_name = $1 AND run_id <> $2 ORDER BY external_id LIMIT $3)
     RETURNING external_id`,
    [source, runId, limit],
  );
  return vanished.map(({ external_id: id }) => id);
}

/** How many rows of the source are known, and how many of them were not sighted in this run. */
export async function countVanished(
  tx: EntityManager,
  source: string,
  runId: string,
): Promise<{ readonly vanished: number; readonly known: number }> {
  const [counts] = await rows<{ vanished: number; known: number }>(
    tx,
    `SELECT (count(*) FILTER (WHERE run_id <> $2))::integer AS vanished, count(*)::integer AS known
     FROM source_sightings WHERE source_name = $1`,
    [source, runId],
  );
  return counts ?? { vanished: 0, known: 0 };
}

/** The municipalities in which the source has resources. */
export async function municipalitiesOf(tx: EntityManager, source: string): Promise<string[]> {
  const places = await rows<{ code: string }>(
    tx,
    'SELECT DISTINCT municipality_code AS code FROM resources WHERE source_name = $1',
    [source],
  );
  return places.map(({ code }) => code);
}
