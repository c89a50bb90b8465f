import { z } from 'zod';
import { badInput } from './errors.ts';

/** What ids are in SQL. */
export type IdType = 'uuid' | 'text' | 'bigint';

/** What lists are sorted by in SQL. */
export type SortType = 'timestamptz' | 'bigint' | 'text' | 'double precision';

type Position = readonly [sortKey: string, id: string];

const cursorSchema = z.tuple([z.string(), z.string()]);

/** A cursor is the position of a row: its sort key and id; opaque to clients. */
export const encodeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** Throws BAD_USER_INPUT for what is no cursor of a list that is sorted so. */
export function decodeCursor(cursor: string, sortType: SortType, idType: IdType): Position {
  const position = cursorSchema.safeParse(tryJson(Buffer.from(cursor, 'base64url').toString()));
  if (position.success && fits[sortType](position.data[0]) && fits[idType](position.data[1])) return position.data;
  throw badInput(
    { ko: 'after는 앞선 응답의 커서여야 합니다.', en: 'after must be a cursor of an earlier answer.' },
    { field: 'after' },
  );
}

const fits: Record<SortType | IdType, (key: string) => boolean> = {
  timestamptz: isTimestamp,
  bigint: (key) => /^-?\d{1,18}$/.test(key),
  'double precision': (key) => /^-?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,2})?$/.test(key),
  uuid: (key) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  text: (key) => !key.includes('\u0000'),
};

const timestamp = /^(?!0000)(\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;

/** As Postgres writes one; a day that no calendar has would be its error, not ours. */
function isTimestamp(key: string): boolean {
  const day = timestamp.exec(key)?.[1];
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === day;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
