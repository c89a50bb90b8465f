import { rows } from '@dure/kit/database';
import { type EntityManager, EntitySchema, In } from 'typeorm';
import type { Agenda } from '../agendas/domain.ts';
import { AgendaTable } from '../agendas/table.ts';

/** What the source said of an agenda last: as long as it says the same, what people edited here stays. */
export const ImportedAgendaTable = new EntitySchema<{ agendaId: string; digest: string }>({
  name: 'ImportedAgenda',
  tableName: 'imported_agendas',
  columns: {
    agendaId: { type: 'uuid', primary: true, name: 'agenda_id' },
    digest: { type: 'text' },
  },
  foreignKeys: [
    { name: 'imported_agendas_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
  ],
});

export type ImportedAgenda = { readonly agenda: Agenda; readonly digest: string | null };

/** The agendas of a source with these keys, locked in the order of their ids. */
export async function lockImported(
  tx: EntityManager,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, ImportedAgenda>> {
  const agendas = await tx.find(AgendaTable, {
    where: { source, externalId: In([...externalIds]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const digests = await rows<{ id: string; digest: string }>(
    tx,
    'SELECT agenda_id AS id, digest FROM imported_agendas WHERE agenda_id = ANY ($1::uuid[])',
    [agendas.map(({ id }) => id)],
  );
  const digestOf = new Map(digests.map(({ id, digest }) => [id, digest]));
  return new Map(
    agendas.map((agenda) => [agenda.externalId ?? '', { agenda, digest: digestOf.get(agenda.id) ?? null }]),
  );
}

/** Remembers what the source said. */
export async function saveDigests(
  tx: EntityManager,
  imported: readonly { readonly agendaId: string; readonly digest: string }[],
): Promise<void> {
  if (imported.length === 0) return;
  await tx.query(
    `INSERT INTO imported_agendas (agenda_id, digest)
     SELECT "agendaId", digest FROM jsonb_to_recordset($1::jsonb) AS i("agendaId" uuid, digest text)
     ON CONFLICT (agenda_id) DO UPDATE SET digest = excluded.digest`,
    [JSON.stringify(imported)],
  );
}
