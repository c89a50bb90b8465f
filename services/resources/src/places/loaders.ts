import type { Clock } from '@dure/kit/clock';
import { type Connection, page } from '@dure/kit/connection';
import { rows } from '@dure/kit/database';
import { checkRange, isPlaceCode } from '@dure/kit/input';
import { byId, groupedBy } from '@dure/kit/loader';
import type { PageArguments } from '@dure/kit/page-sql';
import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import type { Boundary, Point } from '../boundaries/domain.ts';
import { DistrictBoundaryTable, districtCodesAt } from '../boundaries/table.ts';
import type { District } from './domain.ts';
import {
  districtColumns,
  LegalDistrictTable,
  type MunicipalityRow,
  municipalityColumns,
  toDistrict,
  toMunicipality,
} from './table.ts';

export type MunicipalityPage = Connection<MunicipalityRow>;

export const municipalityLoader = (db: DataSource) =>
  byId(
    async (codes) => {
      const found = await rows<Record<string, unknown>>(
        db,
        `SELECT ${municipalityColumns} FROM municipalities m WHERE m.code = ANY ($1::text[])`,
        [codes],
      );
      return found.map(toMunicipality);
    },
    ({ code }) => code,
    isPlaceCode,
  );

export const districtLoader = (db: DataSource) =>
  byId(
    async (codes) => {
      const found = await rows<Record<string, unknown>>(
        db,
        `SELECT ${districtColumns} FROM districts d WHERE d.code = ANY ($1::text[])`,
        [codes],
      );
      return found.map(toDistrict);
    },
    ({ code }) => code,
    isPlaceCode,
  );

export const legalDistrictLoader = (db: DataSource) =>
  byId(
    (codes) => db.getRepository(LegalDistrictTable).findBy({ code: In([...codes]) }),
    ({ code }) => code,
    isPlaceCode,
  );

type OfParent = { readonly parent: string; readonly district: District };

/** The districts of each municipality that are valid on a day, or today in its time zone; one statement per day. */
export function districtsOfMunicipality(db: DataSource, clock: Clock) {
  const loaders = new Map<string | null, DataLoader<string, OfParent[]>>();
  const on = (day: string | null) =>
    groupedBy(
      (codes) =>
        districtsOfParents(
          db,
          `SELECT ${districtColumns}, d.municipality_code AS parent FROM districts d
           JOIN municipalities m ON m.code = d.municipality_code
           CROSS JOIN LATERAL (SELECT coalesce($2::date, ($3::timestamptz AT TIME ZONE m.time_zone)::date) AS day) AS asked
           WHERE d.municipality_code = ANY ($1::text[])
             AND d.valid_from <= asked.day AND (d.valid_until IS NULL OR d.valid_until > asked.day) ORDER BY d.code`,
          [codes, day, clock.now()],
        ),
      ({ parent }) => parent,
      isPlaceCode,
    );
  return async (code: string, validOn: string | null): Promise<District[]> => {
    const loader = loaders.get(validOn) ?? on(validOn);
    loaders.set(validOn, loader);
    return (await loader.load(code)).map(({ district }) => district);
  };
}

/** The districts from which each district came, or which it became. */
export const relatedDistricts = (db: DataSource, relation: 'predecessor' | 'successor') =>
  groupedBy(
    (codes) =>
      districtsOfParents(
        db,
        `SELECT ${districtColumns}, s.${relation === 'predecessor' ? 'successor' : 'predecessor'}_code AS parent
         FROM district_successions s JOIN districts d ON d.code = s.${relation}_code
         WHERE s.${relation === 'predecessor' ? 'successor' : 'predecessor'}_code = ANY ($1::text[]) ORDER BY d.code`,
        [codes],
      ),
    ({ parent }) => parent,
    isPlaceCode,
  );

async function districtsOfParents(db: DataSource, sql: string, parameters: readonly unknown[]): Promise<OfParent[]> {
  const found = await rows<Record<string, unknown> & { parent: string }>(db, sql, parameters);
  return found.map((row) => ({ parent: row.parent, district: toDistrict(row) }));
}

/** The borders of districts, apart from them because they are large. */
export function boundaryLoader(db: DataSource) {
  const loader = byId(
    (codes) => db.getRepository(DistrictBoundaryTable).findBy({ districtCode: In([...codes]) }),
    ({ districtCode }) => districtCode,
    isPlaceCode,
  );
  return async (code: string): Promise<Boundary | null> => (await loader.load(code))?.geometry ?? null;
}

/** The code of the district at each point; two statements for all points of a request. */
export const districtCodeAtLoader = (db: DataSource, clock: Clock) =>
  new DataLoader<Point, string | null, string>((points) => districtCodesAt(db, points, clock.now()), {
    cacheKeyFn: ({ longitude, latitude }) => `${longitude} ${latitude}`,
  });

/** Throws BAD_USER_INPUT for a place that is not on the earth; `path` says where in the input it stands. */
export function checkPoint({ longitude, latitude }: Point, path = ''): void {
  checkRange(`${path}longitude`, longitude, -180, 180);
  checkRange(`${path}latitude`, latitude, -90, 90);
}

/** All municipalities in the order of their codes. */
export const listMunicipalities = (db: DataSource, args: PageArguments): Promise<MunicipalityPage> =>
  page(
    db,
    {
      from: 'municipalities m',
      alias: 'm',
      select: municipalityColumns,
      sort: { expression: 'm.code', type: 'text', direction: 'ASC' },
      id: 'm.code',
      idType: 'text',
      map: toMunicipality,
    },
    args,
  );
