import type { Clock } from '@dure/kit/clock';
import { containing, whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { badInput } from '@dure/kit/errors';
import { checkPlaceCodes, checkRange, checkTexts } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { type KeptCounts, type PageArguments, type PageQuery, type Statement, unordered } from '@dure/kit/page-sql';
import { holding, mostFound, type Searched } from '@dure/kit/words';
import { type DataSource, In } from 'typeorm';
import type { NearInput, ResourceFilter, ResourceSort, ResourceState } from '../generated/graphql.ts';
import type { ResourceKind } from '../particulars/domain.ts';
import { checkPoint } from '../places/loaders.ts';
import type { Resource } from './domain.ts';
import { findResources, ResourceContactTable, toResource } from './table.ts';

export type ResourcePage = Connection<Resource>;

export const resourceLoader = (db: DataSource) =>
  byId(
    (ids) => findResources(db, ids),
    ({ id }) => id,
  );

export const contactLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(ResourceContactTable).findBy({ resourceId: In([...ids]) }),
    ({ resourceId }) => resourceId,
  );

const table = 'resources';
const listed = { from: `${table} r`, alias: 'r', map: toResource } as const;

/** The circle of the filter is always the first parameter. */
const distance = 'distance_meters(r.longitude, r.latitude, ($1::double precision[])[1], ($1::double precision[])[2])';

const sorts: Record<ResourceSort, PageQuery<Resource>['sort']> = {
  NEWEST: { expression: 'r.published_at', type: 'timestamptz', direction: 'DESC' },
  NAME: { expression: 'r.name', type: 'text', direction: 'ASC' },
  RECENTLY_VERIFIED: { expression: 'r.last_verified_at', type: 'timestamptz', direction: 'DESC' },
  NEAREST: { expression: distance, type: 'double precision', direction: 'ASC' },
  LARGEST: { expression: 'coalesce(r.capacity, 0)::bigint', type: 'bigint', direction: 'DESC' },
};

const parents = {
  municipality: { expression: 'r.municipality_code', type: 'text' },
  district: { expression: 'r.district_code', type: 'text' },
  organization: { expression: 'r.holder_organization_id', type: 'uuid' },
} as const;

type ChildFilter = {
  readonly kind?: ResourceKind | null | undefined;
  readonly state?: ResourceState | null | undefined;
  readonly hasEnded?: boolean | null | undefined;
};

/** What a place counts its resources by; what is withdrawn is only listed where it is asked for. */
const ofFacets = ({ kind, state, hasEnded }: ChildFilter, alias: string, parametersBefore = 0) => {
  const asked = whereAsked(
    [
      [kind, (value) => `${alias}.kind = ${value}`],
      [state, (value) => `${alias}.state = ${value}`],
      [hasEnded, (value) => `${alias}.has_ended = ${value}`],
    ],
    parametersBefore,
  );
  return state ? asked : { ...asked, where: [`${alias}.state <> 'WITHDRAWN'`, ...asked.where] };
};

/** The lengths of the lists of places. */
function keptOfPlaces(filter: ChildFilter): KeptCounts {
  const { where, parameters } = ofFacets(filter, 'c');
  const sql = (places: string) =>
    `SELECT place_code AS parent, sum(c.resources) AS count FROM resource_counts c
     WHERE ${[...where, `c.place_code = ANY (${places})`].join(' AND ')} GROUP BY place_code`;
  return { sql, parameters };
}

/** Resources of each municipality, district or organisation, newest first; one statement per filter that is asked for. */
export function resourcesOf(db: DataSource, parent: keyof typeof parents) {
  const known = new Map<string, ReturnType<typeof pageLoader<Resource>>>();
  const filtered = (filter: ChildFilter) => {
    const kept = parent === 'organization' ? undefined : keptOfPlaces(filter);
    return pageLoader(db, { ...listed, ...ofFacets(filter, 'r'), sort: sorts.NEWEST, parent: parents[parent], kept });
  };
  return ({ kind, state, hasEnded, ...args }: PageArguments & ChildFilter) => {
    const name = JSON.stringify([kind ?? null, state ?? null, hasEnded ?? null]);
    const loader = known.get(name) ?? filtered({ kind, state, hasEnded });
    known.set(name, loader);
    return loader(args);
  };
}

/** The stale resources of each municipality, the longest not verified first. */
export const resourcesToVerify = (db: DataSource) =>
  pageLoader(db, {
    ...listed,
    where: [`r.state = 'STALE'`],
    sort: { ...sorts.RECENTLY_VERIFIED, direction: 'ASC' },
    ...{ parent: parents.municipality, kept: keptOfPlaces({ state: 'STALE' }) },
  });

/** As in the indexes `resources_words` and `resources_short_words`. */
const written = `r.name || ' ' || r.description || ' ' || coalesce(r.holder_name, '')`;
const words = `lower(${written})`;

const searched = {
  words,
  written,
  grams: `word_grams(${words})`,
  ofLetters: (text) => [
    [text.trim().toLowerCase(), (word) => `text_bigrams(${words}) @> text_bigrams(${word})`, 'implied'],
    [containing(text), (pattern) => `${words} LIKE ${pattern}`],
  ],
} as const satisfies Searched;

const open = (now: string) => `(r.state = 'PUBLISHED' AND (r.available_from IS NULL OR r.available_from <= ${now})
  AND (r.available_until IS NULL OR r.available_until > ${now}))`;

/** Resources of a filter. Throws BAD_USER_INPUT for codes that are none, for a circle or text out of bounds, and for NEAREST without a circle. */
export async function listResources(
  db: DataSource,
  clock: Clock,
  filter: ResourceFilter,
  sort: ResourceSort,
  args: PageArguments,
): Promise<ResourcePage> {
  checkPlaceCodes({ 'filter.municipalityCode': filter.municipalityCode, 'filter.districtCode': filter.districtCode });
  checkTexts({ 'filter.text': [filter.text, 'name'], 'filter.categoryKey': [filter.categoryKey, 'name'] });
  if (sort === 'NEAREST' && !filter.near) throw nearestNeedsCircle();
  const { isOfFew, ...asked } = conditions(clock, filter);
  const listing = { ...listed, ...asked, sort: sorts[sort] };
  if ((filter.text ?? null) === null) return await page(db, { ...listing, keptCount: keptCount(filter) }, args);
  const isOfAll = (filter.municipalityCode ?? null) === null;
  // Only these are read in their order by an index.
  const isInOrder = sort === 'NEWEST' || (isOfAll && (sort === 'NAME' || sort === 'RECENTLY_VERIFIED'));
  const byIndex = isOfFew || !isInOrder ? {} : { table, seldom: unordered(listed.from, listed.alias) };
  return await page(db, { ...listing, ...byIndex, mostCounted: mostFound }, args);
}

const keptBy: readonly string[] = ['municipalityCode', 'districtCode', 'kind', 'state', 'hasEnded'];

/** The length of the list of a filter; undefined where it asks for more than places count. */
function keptCount(filter: ResourceFilter): Statement | undefined {
  const isKept = Object.entries(filter).every(([name, value]) => (value ?? null) === null || keptBy.includes(name));
  if (!isKept) return undefined;
  const { municipalityCode, districtCode } = filter;
  const isOfDistrict = (districtCode ?? null) !== null;
  const municipality = isOfDistrict ? `left(c.place_code, 5) || '00000'` : 'c.place_code';
  const ofPlace = whereAsked([
    [municipalityCode, (code) => `${municipality} = ${code}`],
    [districtCode, (code) => `c.place_code = ${code}`],
  ]);
  const level = `c.place_code ${isOfDistrict ? 'NOT LIKE' : 'LIKE'} '%00000'`;
  const { where, parameters } = ofFacets(filter, 'c', ofPlace.parameters.length);
  const all = [level, ...ofPlace.where, ...where].join(' AND ');
  const sql = `SELECT coalesce(sum(c.resources), 0) AS count FROM resource_counts c WHERE ${all}`;
  return { sql, parameters: [...ofPlace.parameters, ...parameters] };
}

function conditions(clock: Clock, filter: ResourceFilter) {
  const isOpen = filter.isOpen ?? null;
  const isOfFew = (filter.districtCode ?? null) !== null;
  const asked = whereAsked([
    [circleOf(filter.near), isInCircle],
    ...holding(filter.text, searched, isOfFew),
    [filter.minimumCapacity, (capacity) => `r.capacity >= ${capacity}`],
    [filter.isFree, (isFree) => `(r.price_minor = 0) = ${isFree}`],
    [isOpen === null ? null : clock.now(), (now) => (isOpen === true ? open(now) : `NOT ${open(now)}`)],
    [filter.categoryKey, (key) => `${key} = ANY (r.category_keys)`],
  ]);
  const facets = ofFacets(filter, 'r', asked.parameters.length);
  const ofPlace = whereAsked(
    [
      [filter.municipalityCode, (code) => `r.municipality_code = ${code}`],
      [filter.districtCode, (code) => `r.district_code = ${code}`],
    ],
    asked.parameters.length + facets.parameters.length,
  );
  return {
    ...{ isOfFew, within: ofPlace.where, where: [...asked.where, ...facets.where], implied: asked.implied },
    parameters: [...asked.parameters, ...facets.parameters, ...ofPlace.parameters],
  };
}

const metersPerDegree = 111_195;

/** Middle, radius, and the corners of a box around the circle by which the index is searched. */
function circleOf(near: NearInput | null | undefined): number[] | null {
  if (near === null || near === undefined) return null;
  const { point, radiusMeters } = near;
  checkPoint(point, 'filter.near.point.');
  checkRange('filter.near.radiusMeters', radiusMeters, 1, 100_000);
  const { longitude, latitude } = point;
  const high = radiusMeters / metersPerDegree;
  const wide = high / Math.max(Math.cos(((Math.abs(latitude) + high) * Math.PI) / 180), 0.01);
  return [longitude, latitude, radiusMeters, longitude - wide, latitude - high, longitude + wide, latitude + high];
}

function isInCircle(circle: string): string {
  const at = (index: number) => `(${circle}::double precision[])[${index}]`;
  const box = `box(map_point(${at(4)}, ${at(5)}), map_point(${at(6)}, ${at(7)}))`;
  return `r.longitude IS NOT NULL AND map_point(r.longitude, r.latitude) <@ ${box} AND ${distance} <= ${at(3)}`;
}

const nearestNeedsCircle = () =>
  badInput(
    { ko: 'NEAREST 정렬에는 filter.near가 필요합니다.', en: 'The sort NEAREST needs filter.near.' },
    { field: 'filter.near' },
  );
