import { readFileSync } from 'node:fs';
import { serviceNames } from '@dure/local/settings';
import { ask, peopleOf } from './asking.ts';
import { type City, configure, select } from './cities.ts';
import { explaining, type Growing, readingWhole, readPlans } from './plans.ts';
import type { Question } from './questions.ts';

/** From so many agendas on the plans are looked at that Postgres chooses by itself; below, what it could choose at best. */
const largeCity = 100_000;
const largeTable = 1_000;
/** Without these, what an index can answer is read through it, however small the tables are. */
const joins = ['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'] as const;

/** Asks each question once while Postgres writes down its plans, and answers what in them grows with the city. */
export async function whatGrows(
  city: City,
  questions: readonly Question[],
  note: (text: string) => void,
): Promise<Growing[]> {
  const isLarge = city.plan.agendas >= largeCity;
  const url = city.urlOf('agenda');
  const atBest = Object.fromEntries(joins.map((name) => [name, isLarge ? 'on' : 'off']));
  await configure(url, { ...explaining, ...atBest });
  await city.restart();
  const authorizations = await peopleOf(city);
  const before = readFileSync(city.databaseLog, 'utf8').length;
  for (const question of questions) await ask(city, question, authorizations, { clients: 1, first: 800_000, most: 1 });
  const plans = readPlans(readFileSync(city.databaseLog, 'utf8').slice(before));
  const names = [...Object.keys(explaining), ...joins];
  await configure(url, Object.fromEntries(names.map((name) => [name, null])));
  note(`${city.plan.agendas}: ${plans.length} plans read`);
  if (plans.length === 0) throw new Error('Postgres wrote no plan down.');
  const rowsOf = new Map<string, number>();
  for (const service of serviceNames) {
    const sql = `SELECT relname AS name, reltuples::float8 AS rows FROM pg_class WHERE relkind = 'r'`;
    for (const { name, rows } of await select<{ name: string; rows: number }>(city.urlOf(service), sql)) {
      rowsOf.set(name, Math.max(rows, rowsOf.get(name) ?? 0));
    }
  }
  return readingWhole(plans, isLarge ? (table) => (rowsOf.get(table) ?? 0) > largeTable : undefined);
}
