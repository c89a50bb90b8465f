import { rows } from '@dure/kit/database';
import { type EntityManager, EntitySchema } from 'typeorm';

/** Where a member lives, from the skills service's events. */
export type KnownMember = {
  memberId: string;
  municipalityCode: string;
  /** Null while the member has not said. */
  homeDistrictCode: string | null;
};

export const KnownMemberTable = new EntitySchema<KnownMember>({
  name: 'KnownMember',
  tableName: 'known_members',
  columns: {
    memberId: { type: 'uuid', primary: true, name: 'member_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    homeDistrictCode: { type: 'text', name: 'home_district_code', nullable: true },
  },
});

/** Those of the members of whom nothing is known here, in the given order. */
export async function unknownAmong(tx: EntityManager, memberIds: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `SELECT m.id FROM unnest($1::uuid[]) WITH ORDINALITY AS m(id, position)
     WHERE NOT EXISTS (SELECT FROM known_members k WHERE k.member_id = m.id) ORDER BY m.position`,
    [memberIds],
  );
  return found.map(({ id }) => id);
}

/**
 * Holds what is known of a member's home until the transaction ends, also while nothing is known yet:
 * a support counts the home that is known, and must not miss one that is being written at the same moment.
 */
export async function holdHome(tx: EntityManager, memberId: string, mode: 'shared' | 'exclusive'): Promise<void> {
  const lock = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await tx.query(`SELECT ${lock}(hashtextextended('member-home/' || $1, 0))`, [memberId]);
}
