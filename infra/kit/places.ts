import type DataLoader from 'dataloader';
import type { DataSource, EntitySchema } from 'typeorm';
import { rows } from './database.ts';
import { isPlaceCode } from './input.ts';
import { byId } from './loader.ts';
import { fromRow } from './table.ts';

/** A municipality as other services name it; with the codes of its districts where they are asked for with it. */
export type MunicipalityReference = { readonly code: string; readonly districtCodes?: readonly string[] };

/** Loads the row that a table keeps of each place: for hundreds of places as soon as for one. */
export function placeLoader<T extends { readonly placeCode: string }>(
  db: DataSource,
  table: EntitySchema<T>,
): DataLoader<string, T | null> {
  const sql = `SELECT * FROM ${table.options.tableName} WHERE place_code = ANY ($1::text[])`;
  const read = fromRow(table);
  return byId<T>(
    async (codes) => (await rows<Record<string, unknown>>(db, sql, [codes])).map(read),
    ({ placeCode }) => placeCode,
    isPlaceCode,
  );
}

/** What is kept of each of these places, in their order; `empty` where nothing was counted yet. */
export const ofPlaces = <T>(
  loader: DataLoader<string, T | null>,
  codes: readonly string[],
  empty: (code: string) => T,
): Promise<T[]> => Promise.all(codes.map(async (code) => (await loader.load(code)) ?? empty(code)));

/** These figures of one place in the mean over all; null where there is none. */
export function meanOf<K extends string>(
  places: readonly Readonly<Record<K, number>>[],
  figures: readonly K[],
): Record<K, number> | null {
  if (places.length === 0) return null;
  const mean = (figure: K): number => places.reduce((sum, place) => sum + place[figure], 0) / places.length;
  return Object.fromEntries(figures.map((figure) => [figure, mean(figure)])) as Record<K, number>;
}
