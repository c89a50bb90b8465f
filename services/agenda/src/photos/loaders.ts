import { groupedBy } from '@dure/kit/loader';
import { type DataSource, In, IsNull } from 'typeorm';
import type { Photo } from './domain.ts';
import { PhotoTable } from './table.ts';

/** The photos of each agenda in their order. */
export const photosOfAgenda = (db: DataSource) =>
  groupedBy<Photo>(
    (agendaIds) =>
      db.getRepository(PhotoTable).find({
        where: { agendaId: In([...agendaIds]), removedAt: IsNull() },
        order: { agendaId: 'ASC', position: 'ASC' },
      }),
    ({ agendaId }) => agendaId ?? '',
  );
