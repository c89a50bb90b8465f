import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { Partnership, PartnershipNote } from './domain.ts';
import { PartnershipNoteTable, PartnershipTable } from './table.ts';

export type PartnershipPage = Connection<Partnership>;
export type PartnershipNotePage = Connection<PartnershipNote>;

export const partnershipLoader = (db: DataSource) =>
  byId<Partnership>(
    (ids) => db.getRepository(PartnershipTable).findBy({ id: In([...ids]) }),
    (partnership) => partnership.id,
  );

/** The partnership that grew out of each process; null until there is one. */
export const partnershipOfProcess = (db: DataSource) =>
  byId<Partnership>(
    (ids) => db.getRepository(PartnershipTable).findBy({ processId: In([...ids]) }),
    (partnership) => partnership.processId,
  );

/** The partnerships of each organisation, on whichever side it is, the latest first. */
export const partnershipsOfOrganization = (db: DataSource) =>
  pageLoader<Partnership>(db, {
    from: 'partnerships p CROSS JOIN LATERAL (VALUES (p.poster_id), (p.solver_id)) AS side (organization_id)',
    alias: 'p',
    sort: { expression: 'p.formed_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: 'side.organization_id', type: 'uuid' },
    map: fromRow<Partnership>(PartnershipTable),
  });

/** The notes on each partnership, the latest first. */
export const notesOfPartnership = (db: DataSource) =>
  pageLoader<PartnershipNote>(db, {
    from: 'partnership_notes n',
    alias: 'n',
    sort: { expression: 'n.written_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: 'n.partnership_id', type: 'uuid' },
    map: fromRow<PartnershipNote>(PartnershipNoteTable),
  });
