import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import { type StoredTransition, TransitionTable } from './table.ts';

export type TransitionPage = Connection<StoredTransition>;

/** Something that happened around an agenda: a fact of another service, or a transition of its own. */
export type TimelineEntry = {
  readonly id: string;
  readonly at: Date;
  readonly type: string;
  readonly source: string;
  readonly eventId: string | null;
  readonly data: Record<string, unknown>;
  readonly transitionId: string | null;
};

export type TimelinePage = Connection<TimelineEntry>;

export const transitionLoader = (db: DataSource) =>
  byId<StoredTransition>(
    (ids) => db.getRepository(TransitionTable).findBy({ id: In([...ids]) }),
    (transition) => transition.id,
  );

/** The transitions of each agenda, oldest first. */
export const historyOfAgenda = (db: DataSource) =>
  pageLoader<StoredTransition>(db, {
    from: 'agenda_transitions t',
    alias: 't',
    sort: { expression: 't.seq', type: 'bigint', direction: 'ASC' },
    parent: { expression: 't.agenda_id', type: 'uuid' },
    map: fromRow<StoredTransition>(TransitionTable),
  });

/** The timeline of each agenda, newest first. */
export const timelineOfAgenda = (db: DataSource) =>
  pageLoader<TimelineEntry>(db, {
    from: 'agenda_timeline e',
    alias: 'e',
    sort: { expression: 'e.occurred_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: 'e.agenda_id', type: 'uuid' },
    map: toEntry,
  });

type TimelineRow = {
  readonly id: string;
  readonly occurred_at: Date;
  readonly type: string;
  readonly source: string;
  readonly event_id: string | null;
  readonly data: Record<string, unknown>;
  readonly transition_id: string | null;
};

/** A timeline is public: whose pledge or seat a fact is about, and who runs what, is not told there. */
function toEntry(row: Record<string, unknown>): TimelineEntry {
  const { id, occurred_at: at, type, source, event_id: eventId, ...rest } = row as TimelineRow;
  const data = Object.fromEntries(Object.entries(rest.data).filter(([name]) => !isOfMember(name)));
  return { id, at, type, source, eventId, data, transitionId: rest.transition_id };
}

const isOfMember = (name: string): boolean => /memberId$/i.test(name);
