import { isPlaceCode } from '@dure/kit/input';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { KnownDistrict } from './domain.ts';

type Row = { -readonly [K in keyof KnownDistrict]: KnownDistrict[K] };

export const KnownDistrictTable = new EntitySchema<Row>({
  name: 'KnownDistrict',
  tableName: 'known_districts',
  columns: {
    districtCode: { type: 'text', primary: true, name: 'district_code' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
  },
  checks: [
    { name: 'known_districts_code_format', expression: `district_code ~ '^[0-9]{10}$'` },
    {
      name: 'known_districts_within_municipality',
      expression: `municipality_code = left(district_code, 5) || '00000'`,
    },
  ],
});

/** The district of that code as it is known here; null for one that is not, or for what is no code. */
export async function findDistrict(tx: EntityManager, districtCode: string): Promise<KnownDistrict | null> {
  return isPlaceCode(districtCode) ? await tx.findOneBy(KnownDistrictTable, { districtCode }) : null;
}
