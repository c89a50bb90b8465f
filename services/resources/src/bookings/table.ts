import { rows } from '@dure/kit/database';
import { fromRow, type Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Booking, CancellationCause, Span } from './domain.ts';

const checks = {
  purpose_length: 'length(purpose) BETWEEN 1 AND 2000',
  state_known: `state IN ('REQUESTED', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'LAPSED')`,
  cancelled_because_known: `cancelled_because IN ('BOOKER', 'HOLDER', 'RESOURCE_WITHDRAWN', 'AGENDA_CLOSED', 'EXPERIMENT_ENDED')`,
  reason_length: 'length(reason) BETWEEN 1 AND 2000',
  forwards: 'ends_at > starts_at',
  ended: `(state IN ('DECLINED', 'CANCELLED', 'LAPSED')) = (ended_at IS NOT NULL)`,
  cancelled_for_a_cause: `(state = 'CANCELLED') = (cancelled_because IS NOT NULL)`,
  ended_with_reason: `(state = 'DECLINED' OR cancelled_because IN ('BOOKER', 'HOLDER')) = (reason IS NOT NULL)`,
  approved: '(approved_at IS NULL) = (approver_id IS NULL)',
  confirmed_by_approval: `state <> 'CONFIRMED' OR (cardinality(approval_reasons) > 0) = (approved_at IS NOT NULL)`,
};

/** The bookings that hold their time. */
export const standing = `state IN ('REQUESTED', 'CONFIRMED')`;

export const BookingTable = new EntitySchema<Row<Booking>>({
  name: 'Booking',
  tableName: 'bookings',
  columns: {
    id: { type: 'uuid', primary: true },
    resourceId: { type: 'uuid', name: 'resource_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    experimentId: { type: 'uuid', name: 'experiment_id', nullable: true },
    startsAt: { type: 'timestamptz', name: 'starts_at' },
    endsAt: { type: 'timestamptz', name: 'ends_at' },
    purpose: { type: 'text' },
    language: { type: 'text' },
    state: { type: 'text' },
    approvalReasons: { type: 'text', name: 'approval_reasons', array: true },
    bookerId: { type: 'uuid', name: 'booker_id' },
    bookedAt: { type: 'timestamptz', name: 'booked_at' },
    approvedAt: { type: 'timestamptz', name: 'approved_at', nullable: true },
    approverId: { type: 'uuid', name: 'approver_id', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    enderId: { type: 'uuid', name: 'ender_id', nullable: true },
    cancelledBecause: { type: 'text', name: 'cancelled_because', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'bookings_of_agenda', columns: ['agendaId', 'startsAt', 'id'] },
    { name: 'bookings_of_experiment', columns: ['experimentId', 'startsAt', 'id'] },
    { name: 'bookings_of_booker', columns: ['bookerId', 'startsAt', 'id'] },
    {
      name: 'bookings_requests_of_municipality',
      columns: ['municipalityCode', 'startsAt', 'id'],
      where: `state = 'REQUESTED'`,
    },
    { name: 'bookings_requests_of_resource', columns: ['resourceId', 'startsAt', 'id'], where: `state = 'REQUESTED'` },
  ],
  checks: Object.entries(checks).map(([name, expression]) => ({ name: `bookings_${name}`, expression })),
  exclusions: [
    {
      name: 'bookings_once_at_a_time',
      expression: `USING gist (resource_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&) WHERE (${standing})`,
    },
  ],
  foreignKeys: [
    {
      name: 'bookings_resource',
      target: 'Resource',
      columnNames: ['resourceId'],
      referencedColumnNames: ['id'],
    },
    { name: 'bookings_agenda', target: 'KnownAgenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
    {
      name: 'bookings_experiment',
      target: 'KnownExperiment',
      columnNames: ['experimentId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** A booking from a row of all columns of its table. */
export const toBooking: (row: Record<string, unknown>) => Booking = fromRow(BookingTable);

/** A booking for change: nobody else changes it until the transaction ends; null when there is none. */
export const lockBooking = (tx: EntityManager, id: string): Promise<Booking | null> =>
  tx.findOne(BookingTable, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** The first booking of the resource that stands at some moment of the span; null when it is free. */
export async function bookedBetween(tx: EntityManager, resourceId: string, span: Span): Promise<Span | null> {
  const [found] = await rows<{ starts_at: Date; ends_at: Date }>(
    tx,
    `SELECT starts_at, ends_at FROM bookings WHERE resource_id = $1 AND ${standing}
     AND tstzrange(starts_at, ends_at, '[)') && tstzrange($2, $3, '[)') ORDER BY starts_at LIMIT 1`,
    [resourceId, span.startsAt, span.endsAt],
  );
  return found === undefined ? null : { startsAt: found.starts_at, endsAt: found.ends_at };
}

const belongingTo = {
  RESOURCE_WITHDRAWN: 'resource_id',
  AGENDA_CLOSED: 'agenda_id',
  EXPERIMENT_ENDED: 'experiment_id',
} as const satisfies Partial<Record<CancellationCause, string>>;

export type OutsideCause = keyof typeof belongingTo;

/** Cancels the bookings that have not begun of what has come to its end; answers them. */
export async function cancelAll(tx: EntityManager, because: OutsideCause, id: string, now: Date): Promise<Booking[]> {
  // In the order of their ids, so that two who cancel never wait for each other.
  const found = await rows<Record<string, unknown>>(
    tx,
    `WITH ahead AS (SELECT id FROM bookings WHERE ${belongingTo[because]} = $1 AND ${standing} AND starts_at > $3
       ORDER BY id FOR UPDATE)
     UPDATE bookings b SET state = 'CANCELLED', cancelled_because = $2, ended_at = $3
     FROM ahead WHERE b.id = ahead.id RETURNING b.*`,
    [id, because, now],
  );
  return found.map(toBooking);
}
