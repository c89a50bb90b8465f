import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId, perActor } from '@dure/kit/loader';
import type { ChildPageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import { secretariatOf } from '../places/access.ts';
import type { Meeting, Mentoring } from './domain.ts';
import { MeetingTable, MentoringTable } from './table.ts';

export type MentoringPage = Connection<Mentoring>;
export type MeetingPage = Connection<Meeting>;

/** Mentorings by id, whoever may see them; `visible` in resolvers.ts decides. */
export const mentoringLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(MentoringTable).findBy({ id: In([...ids]) }),
    (mentoring) => mentoring.id,
  );

const parents = {
  agenda: 'm.agenda_id',
  solution: 'm.solution_id',
  mentor: 'm.mentor_id',
  mentee: 'm.mentee_id',
  menteeOrganization: 'm.mentee_organization_id',
} as const;

/** The mentorings of each parent, newest first, as far as the viewer may see them: what was agreed, and what concerns the viewer. */
export const mentoringsOf = (db: DataSource, parent: keyof typeof parents) =>
  perActor((viewer) => {
    const query: ChildPageQuery<Mentoring> = {
      from: 'mentorings m JOIN known_agendas a ON a.id = m.agenda_id',
      alias: 'm',
      where: [
        `(m.state NOT IN ('PROPOSED', 'DECLINED') OR m.mentor_id = $1::uuid OR m.mentee_id = $1::uuid
          OR a.municipality_code = ANY ($2::text[]) OR '*' = ANY ($2::text[])
          OR m.mentee_organization_id IN (SELECT organization_id FROM organization_members WHERE member_id = $1::uuid))`,
      ],
      parameters: [viewer.kind === 'member' ? viewer.memberId : null, secretariatOf(viewer)],
      sort: { expression: 'm.proposed_at', type: 'timestamptz', direction: 'DESC' },
      parent: { expression: parents[parent], type: 'uuid' },
      map: fromRow(MentoringTable),
    };
    return pageLoader(db, query);
  });

/** The log of each mentoring, oldest first. */
export const meetingsOfMentoring = (db: DataSource) =>
  pageLoader(db, {
    ...{ from: 'mentoring_meetings g', alias: 'g', map: fromRow(MeetingTable) },
    sort: { expression: 'g.held_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'g.mentoring_id', type: 'uuid' },
  });
