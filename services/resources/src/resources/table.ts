import { rows, safeInteger } from '@dure/kit/database';
import { fromRow, type Row } from '@dure/kit/table';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import type { ClosedDays, OpeningInterval } from '../openings/domain.ts';
import type { Contact, Currency, PriceUnit } from '../particulars/domain.ts';
import type { Resource } from './domain.ts';

type Flat = Omit<Resource, 'point' | 'price' | 'source' | 'openingHours' | 'closedDays' | 'categoryKeys'>;

/** A resource as it is stored: place, price and source as columns of their own. */
type ResourceRow = Row<Flat> & {
  longitude: number | null;
  latitude: number | null;
  priceMinor: number | null;
  priceCurrency: Currency | null;
  priceUnit: PriceUnit | null;
  priceUnitCount: number | null;
  openingHours: OpeningInterval[] | null;
  closedDays: ClosedDays | null;
  categoryKeys: string[];
  sourceName: string | null;
  sourceExternalId: string | null;
  sourceUrl: string | null;
  sourceLicence: string | null;
  sourceHash: string | null;
};

const checks = {
  kind_known: `kind IN ('SPACE', 'BUDGET', 'TECHNOLOGY', 'DATA', 'INSTITUTIONAL_SUPPORT', 'EQUIPMENT')`,
  state_known: `state IN ('PUBLISHED', 'STALE', 'WITHDRAWN')`,
  stale_reason_known: `stale_reason IN ('NOT_VERIFIED', 'VANISHED_FROM_SOURCE')`,
  name_length: 'length(name) BETWEEN 1 AND 200',
  description_length: 'length(description) <= 10000',
  holder_name_length: 'length(holder_name) BETWEEN 1 AND 200',
  capacity_range: 'capacity BETWEEN 1 AND 1000000',
  price_not_negative: 'price_minor BETWEEN 0 AND 9007199254740991',
  currency_known: `price_currency IN ('KRW', 'JPY', 'EUR', 'USD')`,
  price_unit_known: `price_unit IN ('MINUTE', 'HOUR', 'DAY', 'MONTH', 'YEAR', 'USE', 'PERSON')`,
  price_unit_count_range: 'price_unit_count BETWEEN 1 AND 10000',
  opening_hours_list: `jsonb_typeof(opening_hours) = 'array'`,
  closed_days_object: `jsonb_typeof(closed_days) = 'object'`,
  stale_for_a_reason: `(state = 'STALE') = (stale_reason IS NOT NULL)`,
  holder_given: 'holder_organization_id IS NOT NULL OR holder_name IS NOT NULL',
  district_in_municipality: `left(district_code, 5) || '00000' = municipality_code`,
  point: '(longitude IS NULL) = (latitude IS NULL)',
  price_whole: '(price_minor IS NULL) = (price_currency IS NULL)',
  availability: 'available_until > available_from',
  ended_by_date: 'NOT has_ended OR available_until IS NOT NULL',
  source_whole: '(source_name IS NULL) = (source_external_id IS NULL)',
};

/** Expressions and partial conditions that TypeORM cannot tell; the migration makes them. */
const ownIndices = [
  'words',
  'short_words',
  'on_map',
  'suggested_near',
  'suggested_in_district',
  'suggested_everywhere',
];

export const ResourceTable = new EntitySchema<ResourceRow>({
  name: 'Resource',
  tableName: 'resources',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    state: { type: 'text' },
    staleReason: { type: 'text', name: 'stale_reason', nullable: true },
    name: { type: 'text' },
    description: { type: 'text' },
    language: { type: 'text' },
    holderOrganizationId: { type: 'uuid', name: 'holder_organization_id', nullable: true },
    holderName: { type: 'text', name: 'holder_name', nullable: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code', nullable: true },
    longitude: { type: 'double precision', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    address: { type: 'text', nullable: true },
    capacity: { type: 'integer', nullable: true },
    priceMinor: { type: 'bigint', name: 'price_minor', nullable: true, transformer: safeInteger },
    priceCurrency: { type: 'text', name: 'price_currency', nullable: true },
    priceUnit: { type: 'text', name: 'price_unit', nullable: true },
    priceUnitCount: { type: 'integer', name: 'price_unit_count', nullable: true },
    priceAsGiven: { type: 'text', name: 'price_as_given', nullable: true },
    openingHoursAsGiven: { type: 'text', name: 'opening_hours_as_given', nullable: true },
    openingHours: { type: 'jsonb', name: 'opening_hours', nullable: true },
    closedDaysAsGiven: { type: 'text', name: 'closed_days_as_given', nullable: true },
    closedDays: { type: 'jsonb', name: 'closed_days', nullable: true },
    availableFrom: { type: 'timestamptz', name: 'available_from', nullable: true },
    availableUntil: { type: 'timestamptz', name: 'available_until', nullable: true },
    hasEnded: { type: 'boolean', name: 'has_ended', default: false },
    approvalRequired: { type: 'boolean', name: 'approval_required', default: true },
    categoryKeys: { type: 'text', name: 'category_keys', array: true, default: '{}' },
    sourceName: { type: 'text', name: 'source_name', nullable: true },
    sourceExternalId: { type: 'text', name: 'source_external_id', nullable: true },
    sourceUrl: { type: 'text', name: 'source_url', nullable: true },
    sourceLicence: { type: 'text', name: 'source_licence', nullable: true },
    sourceHash: { type: 'text', name: 'source_hash', nullable: true },
    lastVerifiedAt: { type: 'timestamptz', name: 'last_verified_at' },
    publishedAt: { type: 'timestamptz', name: 'published_at' },
    version: { type: 'integer', default: 1 },
  },
  uniques: [{ name: 'resources_once_per_source', columns: ['sourceName', 'sourceExternalId'] }],
  indices: [
    { name: 'resources_newest', columns: ['publishedAt', 'id'] },
    { name: 'resources_by_name', columns: ['name', 'id'] },
    { name: 'resources_verified', columns: ['lastVerifiedAt', 'id'] },
    { name: 'resources_of_municipality', columns: ['municipalityCode', 'publishedAt', 'id'] },
    { name: 'resources_of_district', columns: ['districtCode', 'publishedAt', 'id'] },
    { name: 'resources_to_verify', columns: ['municipalityCode', 'lastVerifiedAt', 'id'], where: `state = 'STALE'` },
    { name: 'resources_of_holder', columns: ['holderOrganizationId', 'publishedAt', 'id'] },
    ...ownIndices.map((name) => ({ name: `resources_${name}`, synchronize: false })),
  ],
  checks: Object.entries(checks).map(([name, expression]) => ({ name: `resources_${name}`, expression })),
  foreignKeys: [
    {
      name: 'resources_municipality',
      target: 'Municipality',
      columnNames: ['municipalityCode'],
      referencedColumnNames: ['code'],
    },
    { name: 'resources_district', target: 'District', columnNames: ['districtCode'], referencedColumnNames: ['code'] },
  ],
});

export type ContactRow = { resourceId: string } & Row<Contact>;

/** Contacts stand apart, because they may be personal. */
export const ResourceContactTable = new EntitySchema<ContactRow>({
  name: 'ResourceContact',
  tableName: 'resource_contacts',
  columns: {
    resourceId: { type: 'uuid', primary: true, name: 'resource_id' },
    phone: { type: 'text', nullable: true },
    department: { type: 'text', nullable: true },
    url: { type: 'text', nullable: true },
  },
  checks: [
    { name: 'resource_contacts_phone_length', expression: 'length(phone) BETWEEN 1 AND 40' },
    { name: 'resource_contacts_department_length', expression: 'length(department) BETWEEN 1 AND 200' },
    { name: 'resource_contacts_url_length', expression: 'length(url) BETWEEN 1 AND 2000' },
    { name: 'resource_contacts_not_empty', expression: 'num_nonnulls(phone, department, url) > 0' },
  ],
  foreignKeys: [
    {
      name: 'resource_contacts_resource',
      target: 'Resource',
      columnNames: ['resourceId'],
      referencedColumnNames: ['id'],
    },
  ],
});

const fromResourceRow = fromRow(ResourceTable);

/** A resource from a row of all columns of its table. */
export function toResource(row: Record<string, unknown>): Resource {
  const { longitude, latitude, priceMinor, priceCurrency, priceUnit, priceUnitCount, ...flat } = fromResourceRow(row);
  const { sourceName, sourceExternalId, sourceUrl, sourceLicence, sourceHash, ...resource } = flat;
  const isPriced = priceMinor !== null && priceCurrency !== null;
  const price = isPriced
    ? { minorUnits: priceMinor, currency: priceCurrency, unit: priceUnit, unitCount: priceUnitCount }
    : null;
  const isImported = sourceName !== null && sourceExternalId !== null && sourceLicence !== null && sourceHash !== null;
  return {
    ...resource,
    point: longitude === null || latitude === null ? null : { longitude, latitude },
    price,
    source: isImported
      ? { name: sourceName, externalId: sourceExternalId, url: sourceUrl, licence: sourceLicence, hash: sourceHash }
      : null,
  };
}

function toRow({ point, price, source, ...resource }: Resource): Record<keyof ResourceRow, unknown> {
  return {
    ...resource,
    longitude: point?.longitude ?? null,
    latitude: point?.latitude ?? null,
    priceMinor: price?.minorUnits ?? null,
    priceCurrency: price?.currency ?? null,
    priceUnit: price?.unit ?? null,
    priceUnitCount: price?.unitCount ?? null,
    sourceName: source?.name ?? null,
    sourceExternalId: source?.externalId ?? null,
    sourceUrl: source?.url ?? null,
    sourceLicence: source?.licence ?? null,
    sourceHash: source?.hash ?? null,
  };
}

const columns = Object.entries(ResourceTable.options.columns).map(([property, { name = property, type, array }]) => ({
  property,
  name,
  type: `${String(type)}${array === true ? '[]' : ''}`,
}));
const names = columns.map(({ name }) => name).join(', ');

const saveSql = `INSERT INTO resources (${names})
  SELECT ${columns.map(({ property }) => `"${property}"`).join(', ')}
  FROM jsonb_to_recordset($1::jsonb) AS r(${columns.map(({ property, type }) => `"${property}" ${type}`).join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${columns.map(({ name }) => `${name} = excluded.${name}`).join(', ')}`;

/** Writes resources as they are now, new ones and changed ones, in one statement. */
export async function saveResources(tx: EntityManager, resources: readonly Resource[]): Promise<void> {
  if (resources.length > 0) await tx.query(saveSql, [JSON.stringify(resources.map(toRow))]);
}

/** Writes the contacts of resources as they are now; null takes one away. */
export async function saveContacts(
  tx: EntityManager,
  contacts: readonly { readonly resourceId: string; readonly contact: Contact | null }[],
): Promise<void> {
  if (contacts.length === 0) return;
  const ids = contacts.map(({ resourceId }) => resourceId);
  await tx.query('DELETE FROM resource_contacts WHERE resource_id = ANY ($1::uuid[])', [ids]);
  const given = contacts.filter(
    ({ contact }) => contact !== null && Object.values(contact).some((part) => part !== null),
  );
  await tx.query(
    `INSERT INTO resource_contacts (resource_id, phone, department, url)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS c("resourceId" uuid, phone text, department text, url text)`,
    [JSON.stringify(given.map(({ resourceId, contact }) => ({ resourceId, ...contact })))],
  );
}

/** A resource for change: nobody else changes it until the transaction ends; null when there is none. */
export async function lockResource(tx: EntityManager, id: string): Promise<Resource | null> {
  const [row] = await rows<Record<string, unknown>>(tx, 'SELECT * FROM resources WHERE id = $1 FOR UPDATE', [id]);
  return row === undefined ? null : toResource(row);
}

/** Resources by id, in no order. */
export async function findResources(db: DataSource | EntityManager, ids: readonly string[]): Promise<Resource[]> {
  const found = await rows<Record<string, unknown>>(db, 'SELECT * FROM resources WHERE id = ANY ($1::uuid[])', [ids]);
  return found.map(toResource);
}

/** The next published resources of a municipality after an id, in the order of their ids. */
export async function findPublished(
  tx: EntityManager,
  municipalityCode: string,
  after: string,
  limit: number,
): Promise<Resource[]> {
  const found = await rows<Record<string, unknown>>(
    tx,
    `SELECT * FROM resources WHERE municipality_code = $1 AND state = 'PUBLISHED' AND id > $2 ORDER BY id LIMIT $3`,
    [municipalityCode, after, limit],
  );
  return found.map(toResource);
}
