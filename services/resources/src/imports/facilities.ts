import type { Decision } from '@dure/kit/decision';
import { type Remark, remark } from '@dure/kit/import-rows';
import type { Importer, ReadRow, TakenRow } from '@dure/kit/imports';
import type { EntityManager } from 'typeorm';
import { districtCodesAt, mappedMunicipalities } from '../boundaries/table.ts';
import { existingCodes, placeNames } from '../places/table.ts';
import type { RowRefusal, SourceRow, Taken } from '../sources/domain.ts';
import { type Run, recordSightings, upsertFromSource } from '../sources/usecases.ts';
import type { PlaceNames } from './address.ts';
import { place } from './domain.ts';
import { readFacility } from './facility.ts';
import { registerNamed } from './places.ts';

/**
 * Takes over facilities: municipality by address, district by point, and both compared. `isOurs` says of which
 * municipalities the caller may change resources.
 */
export async function facilityImporter(
  tx: EntityManager,
  run: Run,
  isOurs: (municipalityCode: string) => boolean,
): Promise<Importer<SourceRow>> {
  const names = await placeNames(tx);
  return {
    counts: 'lines',
    read: (record) => readFacility(record, names),
    take: async (given) => {
      const placed = await locate(tx, given, run.now);
      await registerMissing(
        tx,
        placed.map(({ value }) => value.municipalityCode),
        names,
      );
      const decisions = await upsertFromSource(
        tx,
        run,
        placed.map(({ value }) => value),
        isOurs,
      );
      return decisions.map((decision, index) => takenOf(placed[index]?.notes ?? [], decision));
    },
    sight: (externalIds) => recordSightings(tx, run, externalIds),
  };
}

/** The rows with the districts in which their points lie; a point that contradicts the address is left out, with a note. */
async function locate(
  tx: EntityManager,
  given: readonly ReadRow<SourceRow>[],
  now: Date,
): Promise<ReadRow<SourceRow>[]> {
  const pointed = given.flatMap(({ externalId, value }) =>
    value.point === null ? [] : [{ externalId, point: value.point }],
  );
  const codes = await districtCodesAt(
    tx,
    pointed.map(({ point }) => point),
    now,
  );
  const districts = new Map(pointed.map(({ externalId }, index) => [externalId, codes[index] ?? null]));
  const mapped = await mappedMunicipalities(
    tx,
    given.map(({ value }) => value.municipalityCode),
  );
  return given.map((row) => {
    const { point, municipalityCode } = row.value;
    if (point === null) return row;
    const districtAtPoint = districts.get(row.externalId) ?? null;
    const whereabouts = { municipalityCode, districtAtPoint, isMunicipalityMapped: mapped.has(municipalityCode) };
    const { keepsPoint, ...placement } = place(whereabouts);
    if (keepsPoint) return { ...row, value: { ...row.value, ...placement } };
    const note = remark('COORDINATES_OUTSIDE_MUNICIPALITY', '위도', `${point.latitude}, ${point.longitude}`);
    return { ...row, value: { ...row.value, ...placement, point: null }, notes: [...row.notes, note] };
  });
}

/** A municipality that is known by the register of legal districts only enters the registry with its first resource. */
async function registerMissing(tx: EntityManager, codes: readonly string[], names: PlaceNames): Promise<void> {
  const registered = await existingCodes(tx, 'municipalities', codes);
  const missing = new Set(codes.filter((code) => !registered.has(code)));
  if (missing.size === 0) return;
  await registerNamed(
    tx,
    [...names].filter(([, code]) => missing.has(code)).map(([name, code]) => [code, name]),
  );
}

function takenOf(notes: readonly Remark[], decision: Decision<Taken, RowRefusal>): TakenRow {
  if (!decision.ok) return { outcome: 'REJECTED', reason: reasonOf(decision.refusal), notes };
  const isWithdrawn = decision.value.resource.state === 'WITHDRAWN';
  return { outcome: decision.value.outcome, notes: isWithdrawn ? [...notes, remark('WITHDRAWN_BY_HOLDER')] : notes };
}

function reasonOf(refusal: RowRefusal): Remark {
  switch (refusal.kind) {
    case 'out-of-bounds':
      return remark('NOT_IN_BOUNDS', null, `${refusal.field} ${refusal.least}–${refusal.most}`);
    case 'municipality-not-registered':
    case 'place-not-known':
      return remark('PLACE_NOT_KNOWN', null, refusal.code);
    case 'resource-of-others':
      return remark('RESOURCE_OF_OTHERS', null, refusal.code);
    case 'given-twice':
    case 'holder-missing':
    case 'district-elsewhere':
    case 'availability-backwards':
    case 'opening-hours-not-valid':
    case 'opening-hours-overlap':
      return remark('NOT_IN_BOUNDS', null, refusal.kind);
  }
}
