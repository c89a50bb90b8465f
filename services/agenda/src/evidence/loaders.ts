import { type Connection, pageLoader } from '@dure/kit/connection';
import { fromRow } from '@dure/kit/table';
import type { DataSource } from 'typeorm';
import type { EvidenceLink } from './domain.ts';
import { EvidenceTable } from './table.ts';

export type EvidencePage = Connection<EvidenceLink>;

/** What is linked to each agenda now, oldest first. */
export const evidenceOfAgenda = (db: DataSource) =>
  pageLoader<EvidenceLink>(db, {
    from: 'agenda_evidence e',
    alias: 'e',
    where: ['e.withdrawn_at IS NULL'],
    sort: { expression: 'e.linked_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'e.agenda_id', type: 'uuid' },
    map: fromRow<EvidenceLink>(EvidenceTable),
  });
