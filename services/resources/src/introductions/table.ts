import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';

/** What the secretariat found for an agenda: a resource, or that it needs none. */
export type Introduction = {
  readonly agendaId: string;
  readonly resourceId: string | null;
  readonly introducedBy: string;
  readonly introducedAt: Date;
};

export const IntroductionTable = new EntitySchema<Row<Introduction>>({
  name: 'Introduction',
  tableName: 'introductions',
  columns: {
    agendaId: { type: 'uuid', primary: true, name: 'agenda_id' },
    resourceId: { type: 'uuid', name: 'resource_id', nullable: true },
    introducedBy: { type: 'uuid', name: 'introduced_by' },
    introducedAt: { type: 'timestamptz', name: 'introduced_at' },
  },
  foreignKeys: [
    {
      name: 'introductions_agenda',
      target: 'KnownAgenda',
      columnNames: ['agendaId'],
      referencedColumnNames: ['id'],
    },
    { name: 'introductions_resource', target: 'Resource', columnNames: ['resourceId'], referencedColumnNames: ['id'] },
  ],
});

/** Agendas for which no booking stands and nothing was found; kept by triggers. */
export const UnmatchedAgendaTable = new EntitySchema<{ agendaId: string; municipalityCode: string; heardAt: Date }>({
  name: 'UnmatchedAgenda',
  tableName: 'unmatched_agendas',
  columns: {
    agendaId: { type: 'uuid', primary: true, name: 'agenda_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    heardAt: { type: 'timestamptz', name: 'heard_at' },
  },
  indices: [{ name: 'unmatched_agendas_in_order', columns: ['municipalityCode', 'heardAt', 'agendaId'] }],
  foreignKeys: [
    {
      name: 'unmatched_agendas_agenda',
      target: 'KnownAgenda',
      columnNames: ['agendaId'],
      referencedColumnNames: ['id'],
    },
  ],
});
