import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Meeting, Mentoring } from './domain.ts';

export const MentoringTable = new EntitySchema<Row<Mentoring>>({
  name: 'Mentoring',
  tableName: 'mentorings',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    solutionId: { type: 'uuid', name: 'solution_id', nullable: true },
    mentorId: { type: 'uuid', name: 'mentor_id' },
    mentorOrganizationId: { type: 'uuid', name: 'mentor_organization_id', nullable: true },
    menteeId: { type: 'uuid', name: 'mentee_id', nullable: true },
    menteeOrganizationId: { type: 'uuid', name: 'mentee_organization_id', nullable: true },
    state: { type: 'text' },
    duration: { type: 'text' },
    proposedAt: { type: 'timestamptz', name: 'proposed_at' },
    mentorAgreedAt: { type: 'timestamptz', name: 'mentor_agreed_at', nullable: true },
    menteeAgreedAt: { type: 'timestamptz', name: 'mentee_agreed_at', nullable: true },
    startsAt: { type: 'timestamptz', name: 'starts_at', nullable: true },
    endsAt: { type: 'timestamptz', name: 'ends_at', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    brokenOffReason: { type: 'text', name: 'broken_off_reason', nullable: true },
  },
  indices: [
    {
      name: 'mentorings_one_per_solution',
      columns: ['solutionId'],
      unique: true,
      where: `state IN ('AGREED', 'RUNNING')`,
      synchronize: false,
    },
    { name: 'mentorings_by_agenda', columns: ['agendaId', 'proposedAt', 'id'] },
    { name: 'mentorings_by_solution', columns: ['solutionId', 'proposedAt', 'id'] },
    { name: 'mentorings_by_mentor', columns: ['mentorId', 'proposedAt', 'id'] },
    { name: 'mentorings_by_mentee', columns: ['menteeId', 'proposedAt', 'id'] },
    { name: 'mentorings_by_mentee_organization', columns: ['menteeOrganizationId', 'proposedAt', 'id'] },
  ],
  checks: [
    {
      name: 'mentorings_state_known',
      expression: `state IN ('PROPOSED', 'DECLINED', 'AGREED', 'RUNNING', 'ENDED', 'BROKEN_OFF')`,
    },
    { name: 'mentorings_duration_length', expression: 'length(duration) BETWEEN 1 AND 100' },
    { name: 'mentorings_reason_length', expression: 'length(broken_off_reason) BETWEEN 1 AND 2000' },
    { name: 'mentorings_one_mentee', expression: 'num_nonnulls(mentee_id, mentee_organization_id) = 1' },
    { name: 'mentorings_nobody_mentors_himself', expression: 'mentee_id <> mentor_id' },
    {
      name: 'mentorings_agreed_by_both',
      expression: `state IN ('PROPOSED', 'DECLINED') OR num_nonnulls(mentor_agreed_at, mentee_agreed_at, starts_at, ends_at) = 4`,
    },
    { name: 'mentorings_lasts', expression: 'ends_at > starts_at' },
    { name: 'mentorings_over', expression: `(state IN ('ENDED', 'BROKEN_OFF')) = (ended_at IS NOT NULL)` },
    { name: 'mentorings_over_in_time', expression: 'ended_at <= ends_at' },
    { name: 'mentorings_reason', expression: `(state = 'BROKEN_OFF') = (broken_off_reason IS NOT NULL)` },
  ],
  foreignKeys: [
    {
      name: 'mentorings_agenda_known',
      target: 'KnownAgenda',
      columnNames: ['agendaId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'mentorings_solution_known',
      target: 'KnownSolution',
      columnNames: ['solutionId'],
      referencedColumnNames: ['id'],
    },
    { name: 'mentorings_mentor', target: 'Member', columnNames: ['mentorId'], referencedColumnNames: ['id'] },
    {
      name: 'mentorings_mentor_organization',
      target: 'Organization',
      columnNames: ['mentorOrganizationId'],
      referencedColumnNames: ['id'],
    },
    { name: 'mentorings_mentee', target: 'Member', columnNames: ['menteeId'], referencedColumnNames: ['id'] },
    {
      name: 'mentorings_mentee_organization',
      target: 'Organization',
      columnNames: ['menteeOrganizationId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const MeetingTable = new EntitySchema<Row<Meeting>>({
  name: 'MentoringMeeting',
  tableName: 'mentoring_meetings',
  columns: {
    id: { type: 'uuid', primary: true },
    mentoringId: { type: 'uuid', name: 'mentoring_id' },
    heldAt: { type: 'timestamptz', name: 'held_at' },
    minutes: { type: 'integer' },
    about: { type: 'text' },
    next: { type: 'text', nullable: true },
    language: { type: 'text' },
    enteredBy: { type: 'uuid', name: 'entered_by' },
    enteredAt: { type: 'timestamptz', name: 'entered_at' },
  },
  indices: [{ name: 'mentoring_meetings_of_mentoring', columns: ['mentoringId', 'heldAt', 'id'] }],
  checks: [
    { name: 'mentoring_meetings_minutes_range', expression: 'minutes BETWEEN 1 AND 1440' },
    { name: 'mentoring_meetings_about_length', expression: 'length(about) BETWEEN 1 AND 2000' },
    { name: 'mentoring_meetings_next_length', expression: 'length(next) BETWEEN 1 AND 2000' },
    { name: 'mentoring_meetings_was_held', expression: 'held_at <= entered_at' },
  ],
  foreignKeys: [
    {
      name: 'mentoring_meetings_mentoring',
      target: 'Mentoring',
      columnNames: ['mentoringId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Ends the proposals for an agenda that was closed. */
export async function declineProposals(tx: EntityManager, agendaId: string): Promise<void> {
  await tx.update(MentoringTable, { agendaId, state: 'PROPOSED' }, { state: 'DECLINED' });
}
