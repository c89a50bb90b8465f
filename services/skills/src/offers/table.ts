import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';
import type { Offer } from './domain.ts';

export const OfferTable = new EntitySchema<Row<Offer>>({
  name: 'Offer',
  tableName: 'offers',
  columns: {
    id: { type: 'uuid', primary: true },
    memberId: { type: 'uuid', name: 'member_id' },
    skillId: { type: 'uuid', name: 'skill_id' },
    hours: { type: 'integer' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code', nullable: true },
    madeAt: { type: 'timestamptz', name: 'made_at' },
    validUntil: { type: 'timestamptz', name: 'valid_until' },
    withdrawnAt: { type: 'timestamptz', name: 'withdrawn_at', nullable: true },
  },
  indices: [
    { name: 'offers_by_skill', columns: ['skillId', 'municipalityCode'], where: 'withdrawn_at IS NULL' },
    { name: 'offers_by_member', columns: ['memberId', 'madeAt', 'id'] },
  ],
  checks: [
    { name: 'offers_hours_range', expression: 'hours BETWEEN 1 AND 10000' },
    { name: 'offers_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` },
    { name: 'offers_validity', expression: 'valid_until > made_at' },
  ],
  foreignKeys: [
    { name: 'offers_member', target: 'Member', columnNames: ['memberId'], referencedColumnNames: ['id'] },
    { name: 'offers_skill', target: 'Skill', columnNames: ['skillId'], referencedColumnNames: ['id'] },
    {
      name: 'offers_district_known',
      target: 'KnownDistrict',
      columnNames: ['districtCode'],
      referencedColumnNames: ['code'],
    },
  ],
});
