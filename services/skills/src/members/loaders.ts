import { byId } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import { MemberContactTable, MemberTable } from './table.ts';

export const memberLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(MemberTable).findBy({ id: In([...ids]) }),
    (member) => member.id,
  );

/** Personal data: to be asked only for the person who asks. */
export const memberContactLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(MemberContactTable).findBy({ memberId: In([...ids]) }),
    (contact) => contact.memberId,
  );
