import type { Decision } from '@dure/kit/decision';
import { type Remark, remark } from '@dure/kit/import-rows';
import type { Importer, ReadRow, TakenRow } from '@dure/kit/imports';
import type { EntityManager } from 'typeorm';
import type { DistrictDraft, DistrictRefusal, LegalDistrict, MunicipalityDraft, Registered } from '../places/domain.ts';
import { findDistrictEntries, findMunicipalities } from '../places/table.ts';
import { registerDistricts, registerLegalDistricts, registerMunicipalities } from '../places/usecases.ts';
import { type DistrictFeature, readDistrictFeature } from './district-feature.ts';
import { readLegalDistrict } from './legal-district.ts';

/** Takes over districts, and the municipalities that they name. What the file does not say, such as English names, stays. */
export const districtImporter = (tx: EntityManager, validFrom: string): Importer<DistrictFeature> => ({
  counts: 'items',
  read: readDistrictFeature,
  take: async (given) => {
    const features = given.map(({ value }) => value);
    await registerNamed(
      tx,
      features.map(({ municipalityCode, municipalityNameKo }) => [municipalityCode, municipalityNameKo]),
    );
    const known = await findDistrictEntries(
      tx,
      features.map(({ code }) => code),
    );
    const drafts = features.map(({ code, nameKo, boundary }): DistrictDraft => {
      const district = known.get(code)?.district;
      const nameEn = district?.nameEn ?? null;
      const validity = { validFrom: district?.validFrom ?? validFrom, validUntil: district?.validUntil ?? null };
      return { code, nameKo, nameEn, ...validity, boundary };
    });
    const decisions = await registerDistricts(tx, drafts);
    return decisions.map((decision, index) => taken(given[index], decision));
  },
});

/** Takes over the register of legal districts. */
export const legalDistrictImporter = (tx: EntityManager): Importer<LegalDistrict> => ({
  counts: 'lines',
  read: readLegalDistrict,
  take: async (given) => {
    const outcomes = await registerLegalDistricts(
      tx,
      given.map(({ value }) => value),
    );
    return outcomes.map((outcome, index) => ({ outcome, notes: given[index]?.notes ?? [] }));
  },
});

/** Enters municipalities that are not there yet or have another Korean name; the rest of what is known of them stays. */
export async function registerNamed(
  tx: EntityManager,
  named: readonly (readonly [code: string, nameKo: string])[],
): Promise<void> {
  const names = new Map(named);
  const known = await findMunicipalities(tx, [...names.keys()]);
  const drafts = [...names].map(([code, nameKo]): MunicipalityDraft => {
    return { code, nameKo, nameEn: known.get(code)?.nameEn ?? null };
  });
  await registerMunicipalities(tx, drafts);
}

type RegisterRefusal = DistrictRefusal | { readonly kind: 'given-twice'; readonly code: string };

function taken(row: ReadRow<unknown> | undefined, decision: Decision<Registered<unknown>, RegisterRefusal>): TakenRow {
  const notes = row?.notes ?? [];
  return decision.ok
    ? { outcome: decision.value.outcome, notes }
    : { outcome: 'REJECTED', reason: reasonOf(decision.refusal), notes };
}

function reasonOf(refusal: RegisterRefusal): Remark {
  switch (refusal.kind) {
    case 'boundary-not-valid':
      return remark('BORDER_NOT_UNDERSTOOD', 'geometry', `${refusal.problem} ${refusal.at}`);
    case 'code-not-valid':
      return remark('CODE_NOT_UNDERSTOOD', 'adm_cd2', refusal.code);
    case 'validity-not-valid':
      return remark('DISTRICT_NOT_VALID', null, 'validFrom');
    case 'municipality-not-registered':
    case 'place-not-known':
    case 'given-twice':
      return remark('DISTRICT_NOT_VALID', null, refusal.code);
  }
}
