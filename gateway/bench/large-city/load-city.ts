import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ServiceName } from '@dure/local/settings';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { agendaData } from './agenda-data.ts';
import type { CityPlan } from './city-plan.ts';
import { fundingData } from './funding-data.ts';
import { learningData } from './learning-data.ts';
import { resourceData } from './resource-data.ts';
import { skillData } from './skill-data.ts';
import type { ServiceData, TableRows, Value } from './table-rows.ts';

export type LoadOptions = {
  readonly plan: CityPlan;
  /** Migrated and empty. */
  readonly urlOf: (service: ServiceName) => string;
  readonly note: (text: string) => void;
};

/**
 * Fills the databases of all services with one city. Triggers are off meanwhile and indexes are made afterwards, so what
 * triggers count is counted here; whether all is as the services would have left it, their own recount says. Throws when
 * a row names another that is not there.
 */
export async function loadCity({ plan, urlOf, note }: LoadOptions): Promise<void> {
  const others = async () => {
    for (const data of [resourceData(plan), skillData(plan), learningData(plan), fundingData(plan)]) {
      await fill(urlOf(data.service), data, note);
    }
  };
  const agendas = agendaData(plan);
  await Promise.all([fill(urlOf('agenda'), agendas, note), others()]);
}

async function fill(url: string, { service, tables, counted }: ServiceData, note: LoadOptions['note']): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off;
      SET maintenance_work_mem = '512MB'; SET work_mem = '128MB'`);
    const indexes = await takeIndexes(client, [...new Set(tables.map(({ table }) => table))]);
    for (const table of tables) if (!isWaitedFor(table)) await copy(client, table);
    note(`${service}: copied`);
    for (const sql of counted) await client.query(sql);
    for (const sql of indexes) await client.query(sql);
    note(`${service}: counted and indexed`);
    for (const table of tables) if (isWaitedFor(table)) await copy(client, table);
    await requireReferences(client);
    await client.query('VACUUM (ANALYZE)');
    note(`${service}: ready`);
  } finally {
    await client.end();
  }
}

/** The services run meanwhile, and begin with what has become due as soon as they see it: they see it last. */
const isWaitedFor = ({ table }: TableRows): boolean => table === 'deadlines';

/** Drops the indexes that hold no constraint, and answers how to make them again. */
async function takeIndexes(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     JOIN pg_class t ON t.oid = i.indrelid WHERE t.relname = ANY ($1) AND t.relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

async function copy(client: pg.Client, { table, columns, rows }: TableRows): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(inParts(rows())), stream);
}

const partLength = 65_536;

function* inParts(rows: Iterable<readonly Value[]>): Generator<string> {
  let part = '';
  for (const row of rows) {
    part += `${row.map(written).join('\t')}\n`;
    if (part.length < partLength) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}

/** As COPY reads it. */
function written(value: Value): string {
  if (value === null) return '\\N';
  return typeof value === 'string' ? value.replaceAll(/[\\\t\n]/g, (sign) => escapes[sign] ?? sign) : String(value);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };

type ForeignKey = { readonly name: string; readonly child: string; readonly parent: string; readonly pairs: string[] };

/** Foreign keys are not looked at while triggers are off. */
async function requireReferences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT c.conname AS name, c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent,
       array_agg(format('p.%I = c.%I', pa.attname, ca.attname)) AS pairs FROM pg_constraint c
     CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (child, parent)
     JOIN pg_attribute ca ON (ca.attrelid, ca.attnum) = (c.conrelid, k.child)
     JOIN pg_attribute pa ON (pa.attrelid, pa.attnum) = (c.confrelid, k.parent)
     WHERE c.contype = 'f' GROUP BY c.oid, c.conname, c.conrelid, c.confrelid`,
  );
  for (const { name, child, parent, pairs } of rows) {
    const columns = pairs.map((pair) => pair.replace(/^.* = /, ''));
    const { rowCount } = await client.query(
      `SELECT FROM ${child} c WHERE num_nulls(${columns.join(', ')}) = 0
         AND NOT EXISTS (SELECT FROM ${parent} p WHERE ${pairs.join(' AND ')}) LIMIT 1`,
    );
    if (rowCount !== 0) throw new Error(`${name}: a row of ${child} names one of ${parent} that is not there.`);
  }
}
