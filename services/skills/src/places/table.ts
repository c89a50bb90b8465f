import { EntitySchema } from 'typeorm';
import type { KnownDistrict } from './domain.ts';

type Row = { -readonly [K in keyof KnownDistrict]: KnownDistrict[K] };

/** What this service knows of a district, from the resources service's events. */
export const KnownDistrictTable = new EntitySchema<Row>({
  name: 'KnownDistrict',
  tableName: 'known_districts',
  columns: {
    code: { type: 'text', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
  },
  indices: [{ name: 'known_districts_municipality', columns: ['municipalityCode'] }],
  checks: [
    { name: 'known_districts_code_form', expression: `code ~ '^[0-9]{10}$'` },
    { name: 'known_districts_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` },
  ],
});
