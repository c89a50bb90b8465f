import { EntitySchema } from 'typeorm';
import type { Support } from './domain.ts';

type Row<T> = { -readonly [K in keyof T]: T[K] };

export const SupportTable = new EntitySchema<Row<Support>>({
  name: 'Support',
  tableName: 'agenda_supports',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    memberId: { type: 'uuid', name: 'member_id' },
    homeDistrictCode: { type: 'text', name: 'home_district_code', nullable: true },
    supportedAt: { type: 'timestamptz', name: 'supported_at' },
  },
  uniques: [{ name: 'agenda_supports_once_per_member', columns: ['agendaId', 'memberId'] }],
  indices: [{ name: 'agenda_supports_by_member', columns: ['memberId', 'agendaId'] }],
  foreignKeys: [
    { name: 'agenda_supports_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

/** How many supporters of an agenda live in a district; kept by a trigger on the supports. */
type SupportTally = { agendaId: string; districtCode: string; supporters: number };

export const SupportTallyTable = new EntitySchema<SupportTally>({
  name: 'SupportTally',
  tableName: 'agenda_support_tallies',
  columns: {
    agendaId: { type: 'uuid', primary: true, name: 'agenda_id' },
    districtCode: { type: 'text', primary: true, name: 'district_code' },
    supporters: { type: 'integer' },
  },
  checks: [{ name: 'agenda_support_tallies_positive', expression: 'supporters > 0' }],
  foreignKeys: [
    {
      name: 'agenda_support_tallies_agenda',
      target: 'Agenda',
      columnNames: ['agendaId'],
      referencedColumnNames: ['id'],
    },
  ],
});
