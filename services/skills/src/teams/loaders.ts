import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId, groupedBy, perActor } from '@dure/kit/loader';
import type { ChildPageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import { secretariatOf } from '../places/access.ts';
import type { Membership, Team } from './domain.ts';
import { MembershipTable, RoleTable, TeamTable } from './table.ts';

export type TeamPage = Connection<Team>;
export type MembershipPage = Connection<Membership>;

export const teamLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(TeamTable).findBy({ id: In([...ids]) }),
    (team) => team.id,
  );

/** The roles of each team, in the order in which they were named. */
export const rolesOfTeam = (db: DataSource) =>
  groupedBy(
    (ids) => db.getRepository(RoleTable).find({ where: { teamId: In([...ids]) }, order: { position: 'ASC' } }),
    (role) => role.teamId,
  );

/** The teams of each agenda or process, newest first. */
export const teamsOf = (db: DataSource, parent: 'agenda' | 'process') =>
  pageLoader(db, {
    ...{ from: 'teams t', alias: 't', map: fromRow(TeamTable) },
    sort: { expression: 't.opened_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: `t.${parent}_id`, type: 'uuid' },
  });

/** The memberships of each team or member, newest first: those in force, and those on one of whose sides the viewer is. */
export const membershipsOf = (db: DataSource, parent: 'team' | 'member') =>
  perActor((viewer) => {
    const query: ChildPageQuery<Membership> = {
      from: 'team_memberships m JOIN teams t ON t.id = m.team_id JOIN known_agendas a ON a.id = t.agenda_id',
      alias: 'm',
      where: [
        `(m.state = 'JOINED' OR m.member_id = $1::uuid OR t.opened_by = $1::uuid
          OR a.municipality_code = ANY ($2::text[]) OR '*' = ANY ($2::text[]))`,
      ],
      parameters: [viewer.kind === 'member' ? viewer.memberId : null, secretariatOf(viewer)],
      sort: { expression: 'm.proposed_at', type: 'timestamptz', direction: 'DESC' },
      parent: { expression: `m.${parent}_id`, type: 'uuid' },
      map: fromRow(MembershipTable),
    };
    return pageLoader(db, query);
  });
