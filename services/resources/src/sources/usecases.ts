import { createHash } from 'node:crypto';
import { type Decision, refuse } from '@dure/kit/decision';
import { newId } from '@dure/kit/ids';
import { appendAll } from '@dure/kit/outbox';
import { canonical } from '@dure/kit/texts';
import {
  resourceBecameStale,
  resourceChanged,
  resourcePublished,
  resourceVerified,
} from '@dure/schema/events/resources';
import type { EntityManager } from 'typeorm';
import { existingCodes } from '../places/table.ts';
import { becomeStale, type Resource } from '../resources/domain.ts';
import { saveContacts, saveResources } from '../resources/table.ts';
import { factsOf } from '../resources/usecases.ts';
import { staleTimes } from '../staleness/table.ts';
import { scheduleResources } from '../staleness/usecases.ts';
import {
  type RowRefusal,
  readRow,
  type SourceFile,
  type SourceRow,
  type Taken,
  takeRow,
  verifiedAtOf,
} from './domain.ts';
import { lockExisting, lockMunicipalities, lockSource, renewSightings, saveSightings, takeVanished } from './table.ts';

/** The run of an import: its id marks what was sighted in it. */
export type Run = { readonly runId: string; readonly file: SourceFile; readonly now: Date };

export const maximumRows = 500;

/**
 * Brings up to 500 rows of a source into the registry, in a number of statements that does not depend on how many, and
 * answers for each row, in order, what came of it or why it was refused. Upsert by (source, external id): the same row
 * twice changes nothing. A resource of a municipality that is not the caller's is refused, so that a row never moves it
 * out of the hands of others. Runs inside the caller's transaction; two batches of one source run one after the other.
 */
export async function upsertFromSource(
  tx: EntityManager,
  run: Run,
  given: readonly SourceRow[],
  isOurs: (municipalityCode: string) => boolean,
): Promise<Decision<Taken, RowRefusal>[]> {
  if (given.length > maximumRows) throw new RangeError(`A batch has at most ${maximumRows} rows.`);
  await lockSource(tx, run.file.name);
  const ids = given.map(({ externalId }) => externalId);
  const municipalities = await lockMunicipalities(
    tx,
    run.file.name,
    ids,
    given.map((row) => row.municipalityCode),
  );
  const existing = await lockExisting(tx, run.file.name, ids);
  const districts = await existingCodes(
    tx,
    'districts',
    given.flatMap((row) => row.districtCode ?? []),
  );
  const readings = given.map((row, index): Decision<SourceRow, RowRefusal> => {
    const place = existing.get(row.externalId)?.municipalityCode;
    if (ids.indexOf(row.externalId) < index) return refuse({ kind: 'given-twice' });
    if (place !== undefined && !isOurs(place)) return refuse({ kind: 'resource-of-others', code: place });
    return readInPlace(row, municipalities, districts);
  });
  const read = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const taken = await take(tx, run, read, existing);
  await saveSightings(tx, run.file.name, run.runId, [...taken.keys()]);
  return readings.map((reading): Decision<Taken, RowRefusal> => {
    if (!reading.ok) return reading;
    const value = taken.get(reading.value.externalId);
    if (value === undefined) throw new Error('Every row that was read is taken.');
    return { ok: true, value };
  });
}

/** Says that rows are still in the source although they could not be read this time, so that they do not count as vanished. */
export async function recordSightings(tx: EntityManager, run: Run, externalIds: readonly string[]): Promise<void> {
  await renewSightings(tx, run.file.name, run.runId, externalIds);
}

/**
 * Marks up to 500 resources of the source stale that were not sighted in this run, never deleting one; answers how many
 * rows vanished. Call it after the last batch, each time in a transaction of its own, until it answers 0.
 * Somebody who verifies such a resource by hand brings it back, and later runs leave it alone until the source has it again.
 */
export async function markVanished(tx: EntityManager, run: Run): Promise<number> {
  await lockSource(tx, run.file.name);
  const ids = await takeVanished(tx, run.file.name, run.runId, maximumRows);
  await lockMunicipalities(tx, run.file.name, ids, []);
  const decisions = [...(await lockExisting(tx, run.file.name, ids)).values()].map((one) =>
    becomeStale(one, 'VANISHED_FROM_SOURCE'),
  );
  const stale = decisions.flatMap((decision) => (decision.ok ? [decision.value] : []));
  await saveResources(tx, stale);
  await appendAll(tx, resourceBecameStale, stale.flatMap(staleFacts));
  return ids.length;
}

/** The row as it is stored; refused when its municipality or its district is not among the registered ones. */
function readInPlace(
  row: SourceRow,
  municipalities: ReadonlySet<string>,
  districts: ReadonlySet<string>,
): Decision<SourceRow, RowRefusal> {
  const { municipalityCode, districtCode } = row;
  if (!municipalities.has(municipalityCode))
    return refuse({ kind: 'municipality-not-registered', code: municipalityCode });
  const reading = readRow(row);
  if (!reading.ok || districtCode === null || districts.has(districtCode)) return reading;
  return refuse({ kind: 'place-not-known', code: districtCode });
}

async function take(
  tx: EntityManager,
  run: Run,
  read: readonly SourceRow[],
  existing: ReadonlyMap<string, Resource>,
): Promise<Map<string, Taken>> {
  const verified = read.map((row) => {
    const lastVerifiedAt = verifiedAtOf(row, existing.get(row.externalId) ?? null, run.now);
    return { municipalityCode: row.municipalityCode, lastVerifiedAt };
  });
  const staleAt = await staleTimes(tx, verified);
  const taken = read.map((row, index): [string, Taken] => {
    const surroundings = {
      ...run,
      existing: existing.get(row.externalId) ?? null,
      hash: hashOf(row, run.file),
      newId: newId(),
    };
    return [row.externalId, takeRow(row, { ...surroundings, staleAt: staleAt[index] ?? run.now })];
  });
  const contacts = new Map(read.map(({ externalId, contact }) => [externalId, contact]));
  const changed = taken.map(([, one]) => one).filter(({ outcome }) => outcome !== 'UNCHANGED');
  await saveResources(
    tx,
    changed.map(({ resource }) => resource),
  );
  const rewritten = changed.filter(({ isRewritten }) => isRewritten);
  await saveContacts(
    tx,
    rewritten.map(({ resource }) => ({
      resourceId: resource.id,
      contact: contacts.get(resource.source?.externalId ?? '') ?? null,
    })),
  );
  await scheduleResources(
    tx,
    changed.map(({ resource }) => resource),
  );
  await tell(tx, changed);
  return new Map(taken);
}

/** Each kind of event in one statement; an aggregate's own events keep their order: published or changed, then the rest. */
async function tell(tx: EntityManager, changed: readonly Taken[]): Promise<void> {
  const created = changed.filter(({ outcome }) => outcome === 'CREATED');
  const rewritten = changed.filter(({ earlier, resource, isRewritten }) => {
    const isBack = earlier?.state === 'STALE' && resource.state === 'PUBLISHED';
    return earlier !== null && (isRewritten || isBack);
  });
  const verified = changed.filter(
    ({ earlier, resource }) => earlier !== null && resource.lastVerifiedAt > earlier.lastVerifiedAt,
  );
  const stale = changed.filter(({ earlier, resource }) => resource.state === 'STALE' && earlier?.state !== 'STALE');
  await appendAll(
    tx,
    resourcePublished,
    created.map(({ resource }) => factsOf(resource)),
  );
  await appendAll(
    tx,
    resourceChanged,
    rewritten.map(({ resource }) => factsOf(resource)),
  );
  await appendAll(
    tx,
    resourceVerified,
    verified.map(({ resource: { id, lastVerifiedAt } }) => ({
      resourceId: id,
      lastVerifiedAt: lastVerifiedAt.toISOString(),
    })),
  );
  await appendAll(
    tx,
    resourceBecameStale,
    stale.flatMap(({ resource }) => staleFacts(resource)),
  );
}

function staleFacts({ id, staleReason, lastVerifiedAt }: Resource) {
  return staleReason === null
    ? []
    : [{ resourceId: id, reason: staleReason, lastVerifiedAt: lastVerifiedAt.toISOString() }];
}

/** All that the source says; when it saw to it last is reckoned apart. */
const hashOf = ({ verifiedAt: _, ...said }: SourceRow, file: SourceFile): string =>
  createHash('sha256')
    .update(canonical([said, file]))
    .digest('base64url');
