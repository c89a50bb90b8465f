import { type Connection, pageLoader } from '@dure/kit/connection';
import { badInput } from '@dure/kit/errors';
import { byId } from '@dure/kit/loader';
import type { PageArguments, PageQuery } from '@dure/kit/page-sql';
import { type DataSource, In } from 'typeorm';
import type { Booking, Span } from './domain.ts';
import { BookingTable, standing, toBooking } from './table.ts';

export type BookingPage = Connection<Booking>;
export type BookedTime = Span & { readonly isConfirmed: boolean };
export type BookedTimePage = Connection<BookedTime>;

export const bookingLoader = (db: DataSource) =>
  byId(
    (ids): Promise<Booking[]> => db.getRepository(BookingTable).findBy({ id: In([...ids]) }),
    ({ id }) => id,
  );

const listed = { from: 'bookings b', alias: 'b', map: toBooking } as const;

const sortedBy = (direction: 'ASC' | 'DESC'): PageQuery<Booking>['sort'] => ({
  expression: 'b.starts_at',
  type: 'timestamptz',
  direction,
});

const causes = { agenda: 'b.agenda_id', experiment: 'b.experiment_id', member: 'b.booker_id' } as const;

/** Bookings of each agenda, experiment or member, the latest to begin first. */
export const bookingsOf = (db: DataSource, cause: keyof typeof causes) =>
  pageLoader(db, { ...listed, sort: sortedBy('DESC'), parent: { expression: causes[cause], type: 'uuid' } });

/** The requests of each municipality that wait for an answer, the earliest to begin first. */
export const requestsOfMunicipality = (db: DataSource) =>
  pageLoader(db, {
    ...listed,
    where: [`b.state = 'REQUESTED'`],
    sort: sortedBy('ASC'),
    parent: { expression: 'b.municipality_code', type: 'text' },
  });

/** As `requestsOfMunicipality`, for what each organisation holds. */
export const requestsOfHolder = (db: DataSource) =>
  pageLoader(db, {
    ...listed,
    from: 'bookings b JOIN resources r ON r.id = b.resource_id',
    where: [`b.state = 'REQUESTED'`],
    sort: sortedBy('ASC'),
    parent: { expression: 'r.holder_organization_id', type: 'uuid' },
  });

type TimeArguments = PageArguments & { readonly from: Date; readonly to: Date };

const longestMs = 366 * 86_400_000;

/** When each resource is taken between two instants, in order. Throws BAD_USER_INPUT for a span backwards or too long. */
export function bookedTimes(db: DataSource) {
  const loaders = new Map<string, ReturnType<typeof pageLoader<BookedTime>>>();
  const between = (from: Date, to: Date) =>
    pageLoader<BookedTime>(db, {
      from: 'bookings b',
      alias: 'b',
      where: [`b.${standing}`, `tstzrange(b.starts_at, b.ends_at, '[)') && tstzrange($1, $2, '[)')`],
      parameters: [from, to],
      sort: { expression: 'b.starts_at', type: 'timestamptz', direction: 'ASC' },
      parent: { expression: 'b.resource_id', type: 'uuid' },
      map: toBookedTime,
    });
  return ({ from, to, ...args }: TimeArguments) => {
    const lengthMs = to.getTime() - from.getTime();
    if (lengthMs <= 0 || lengthMs > longestMs) throw spanNotValid();
    const name = `${from.toISOString()} ${to.toISOString()}`;
    const loader = loaders.get(name) ?? between(from, to);
    loaders.set(name, loader);
    return loader(args);
  };
}

function toBookedTime(row: Record<string, unknown>): BookedTime {
  const { startsAt, endsAt, state } = toBooking(row);
  return { startsAt, endsAt, isConfirmed: state === 'CONFIRMED' };
}

const spanNotValid = () =>
  badInput(
    { ko: 'to는 from보다 뒤이며 366일 안의 시각입니다.', en: 'to is after from, 366 days at most.' },
    { field: 'to' },
  );
