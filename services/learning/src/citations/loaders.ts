import { type Connection, pageLoader } from '@dure/kit/connection';
import type { DataSource } from 'typeorm';
import type { Citation } from './domain.ts';
import { toCitation } from './table.ts';

export type CitationPage = Connection<Citation>;

const listed = {
  from: 'record_citations c',
  alias: 'c',
  sort: { expression: 'c.cited_at', type: 'timestamptz', direction: 'DESC' },
  map: toCitation,
} as const;

/** Who cites each record, the latest first. */
export const citationsOfRecord = (db: DataSource) =>
  pageLoader(db, { ...listed, id: 'c.agenda_id', parent: { expression: 'c.record_id', type: 'uuid' } });

/** What each agenda cites, the latest first. */
export const citationsOfAgenda = (db: DataSource) =>
  pageLoader(db, { ...listed, id: 'c.record_id', parent: { expression: 'c.agenda_id', type: 'uuid' } });
