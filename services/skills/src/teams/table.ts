import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Membership, Role, Team } from './domain.ts';

export const TeamTable = new EntitySchema<Row<Team>>({
  name: 'Team',
  tableName: 'teams',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    processId: { type: 'uuid', name: 'process_id', nullable: true },
    name: { type: 'text' },
    language: { type: 'text' },
    version: { type: 'integer', default: 1 },
    openedBy: { type: 'uuid', name: 'opened_by' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
  },
  indices: [
    { name: 'teams_by_agenda', columns: ['agendaId', 'openedAt', 'id'] },
    { name: 'teams_by_process', columns: ['processId', 'openedAt', 'id'] },
  ],
  checks: [
    { name: 'teams_name_length', expression: 'length(name) BETWEEN 1 AND 200' },
    { name: 'teams_version_positive', expression: 'version > 0' },
  ],
  foreignKeys: [
    { name: 'teams_agenda_known', target: 'KnownAgenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
    { name: 'teams_process_known', target: 'KnownProcess', columnNames: ['processId'], referencedColumnNames: ['id'] },
  ],
});

/** `filled` is written by the trigger team_memberships_count alone. */
export const RoleTable = new EntitySchema<Row<Role>>({
  name: 'TeamRole',
  tableName: 'team_roles',
  columns: {
    teamId: { type: 'uuid', primary: true, name: 'team_id' },
    key: { type: 'text', primary: true },
    position: { type: 'smallint' },
    nameKo: { type: 'text', name: 'name_ko' },
    nameEn: { type: 'text', name: 'name_en' },
    seats: { type: 'integer' },
    filled: { type: 'integer', default: 0 },
  },
  uniques: [{ name: 'team_roles_position', columns: ['teamId', 'position'] }],
  checks: [
    { name: 'team_roles_at_most_twenty', expression: 'position BETWEEN 1 AND 20' },
    { name: 'team_roles_key_form', expression: `key ~ '^[a-z][A-Za-z0-9]{0,99}$'` },
    { name: 'team_roles_name_ko_length', expression: 'length(name_ko) BETWEEN 1 AND 200' },
    { name: 'team_roles_name_en_length', expression: 'length(name_en) BETWEEN 1 AND 200' },
    { name: 'team_roles_seats_range', expression: 'seats BETWEEN 1 AND 1000' },
    { name: 'team_roles_never_more_than_seats', expression: 'filled BETWEEN 0 AND seats' },
  ],
  foreignKeys: [{ name: 'team_roles_team', target: 'Team', columnNames: ['teamId'], referencedColumnNames: ['id'] }],
});

export const MembershipTable = new EntitySchema<Row<Membership>>({
  name: 'TeamMembership',
  tableName: 'team_memberships',
  columns: {
    id: { type: 'uuid', primary: true },
    teamId: { type: 'uuid', name: 'team_id' },
    roleKey: { type: 'text', name: 'role_key' },
    memberId: { type: 'uuid', name: 'member_id' },
    state: { type: 'text' },
    proposedBy: { type: 'text', name: 'proposed_by' },
    proposedAt: { type: 'timestamptz', name: 'proposed_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
  },
  indices: [
    {
      name: 'team_memberships_one_live',
      columns: ['teamId', 'memberId'],
      unique: true,
      where: `state IN ('PROPOSED', 'JOINED')`,
      synchronize: false,
    },
    { name: 'team_memberships_by_team', columns: ['teamId', 'proposedAt', 'id'] },
    { name: 'team_memberships_by_member', columns: ['memberId', 'proposedAt', 'id'] },
  ],
  checks: [
    { name: 'team_memberships_state_known', expression: `state IN ('PROPOSED', 'JOINED', 'DECLINED', 'LEFT')` },
    { name: 'team_memberships_proposed_by_known', expression: `proposed_by IN ('TEAM', 'MEMBER')` },
  ],
  foreignKeys: [
    {
      name: 'team_memberships_role',
      target: 'TeamRole',
      columnNames: ['teamId', 'roleKey'],
      referencedColumnNames: ['teamId', 'key'],
    },
    { name: 'team_memberships_member', target: 'Member', columnNames: ['memberId'], referencedColumnNames: ['id'] },
  ],
});

/** The roles of a team, in the order in which they were named. */
export const rolesOf = (tx: EntityManager, teamId: string): Promise<Role[]> =>
  tx.find(RoleTable, { where: { teamId }, order: { position: 'ASC' } });

/** Of two proposals of the same member at the same moment, the unique index `team_memberships_one_live` lets one through. */
export async function insertOnce(tx: EntityManager, membership: Membership): Promise<boolean> {
  const { id, teamId, roleKey, memberId, state, proposedBy, proposedAt, changedAt } = membership;
  const inserted = await rows(
    tx,
    `INSERT INTO team_memberships (id, team_id, role_key, member_id, state, proposed_by, proposed_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [id, teamId, roleKey, memberId, state, proposedBy, proposedAt, changedAt],
  );
  return inserted.length > 0;
}

/** Ends the proposals of the teams of an agenda that was closed. */
export async function declineProposals(tx: EntityManager, agendaId: string, now: Date): Promise<void> {
  await rows(
    tx,
    `UPDATE team_memberships SET state = 'DECLINED', changed_at = $2
     WHERE state = 'PROPOSED' AND team_id IN (SELECT id FROM teams WHERE agenda_id = $1)`,
    [agendaId, now],
  );
}
