import { Misuse } from '@dure/local/cli/command';
import { type LocalSettings, serviceNames } from '@dure/local/settings';
import { readStack } from '@dure/local/stack/record';
import { ask, peopleOf } from '../dashboard/asking.ts';
import { type City, openCity, select } from '../dashboard/cities.ts';
import { whatGrows } from '../dashboard/growing.ts';
import type { Growing } from '../dashboard/plans.ts';
import { type Question, questionsTo, readOperations } from '../dashboard/questions.ts';
import { usageOf } from '../measure/process.ts';
import { quantile } from '../measure/statistics.ts';

export type DashboardOptions = {
  readonly settings: LocalSettings;
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly clients: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  /** Questions whose name holds one of these; all when empty. */
  readonly only: readonly string[];
  readonly isRecounted: boolean;
  readonly isKept: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly note: (text: string) => void;
};

/** One question to one city, by so many clients. */
export type DashboardCell = {
  readonly question: string;
  readonly agendas: number;
  readonly clients: number;
  readonly answers: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of an answer, in the mean. */
  readonly kilobytes: number;
  /** Answers with an error, or with another status than 200. */
  readonly wrong: number;
};

export type CityFigures = {
  readonly agendas: number;
  readonly databaseMb: Readonly<Record<string, number>>;
  readonly residentMb: Readonly<Record<string, number>>;
  /** Milliseconds of the first asking after everything was started, by question. */
  readonly coldMs: Readonly<Record<string, number>>;
  readonly growing: readonly Growing[];
};

export type DashboardResult = {
  readonly cells: readonly DashboardCell[];
  readonly cities: readonly CityFigures[];
  /** Operations of the dashboard that nobody asked here. */
  readonly unasked: readonly string[];
};

/** Asks what the dashboard asks of cities of several sizes, which run side by side and are asked in turn. */
export async function measureDashboard(options: DashboardOptions): Promise<DashboardResult> {
  const cities: City[] = [];
  try {
    for (const [place, agendas] of options.sizes.entries()) {
      cities.push(await openCity({ ...options, agendas, place }));
    }
    const asked: Asked[] = [];
    for (const city of cities) asked.push(await prepare(city, options));
    const cells = await askInTurn(asked, options);
    const figures: CityFigures[] = [];
    for (const one of asked) figures.push(await figuresOf(one, options));
    const known = new Set(asked.flatMap(({ questions }) => questions.map(({ operation }) => operation.name)));
    const unasked = readOperations().filter(({ name, type }) => type === 'query' && !known.has(name));
    return { cells, cities: figures, unasked: unasked.map(({ name }) => name) };
  } finally {
    for (const city of cities) await (options.isKept ? city.stop() : city.remove());
  }
}

type Asked = {
  readonly city: City;
  readonly questions: readonly Question[];
  readonly authorizations: readonly string[];
  readonly coldMs: Readonly<Record<string, number>>;
};

/** Starts the city once more, and asks each question for the first time. */
async function prepare(city: City, { only, note }: DashboardOptions): Promise<Asked> {
  const all = await questionsTo(city.plan, city.urlOf('agenda'));
  const questions = all.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
  if (questions.length === 0) {
    throw new Misuse(
      `No question has ${only.join(' or ')} in its name. These are asked: ${all.map(({ name }) => name).join('; ')}`,
    );
  }
  await city.restart();
  const authorizations = await peopleOf(city);
  const coldMs: Record<string, number> = {};
  for (const question of questions) {
    const { latenciesMs } = await ask(city, question, authorizations, { clients: 1, first: 900_000, most: 1 });
    coldMs[question.name] = latenciesMs[0] ?? Number.NaN;
  }
  note(`${city.plan.agendas}: asked for the first time`);
  return { city, questions, authorizations, coldMs };
}

async function askInTurn(asked: readonly Asked[], options: DashboardOptions): Promise<DashboardCell[]> {
  const { clients: numbers, rounds, seconds, note } = options;
  const cells: DashboardCell[] = [];
  const names = asked[0]?.questions.map(({ name }) => name) ?? [];
  for (const name of names) {
    for (const clients of numbers) {
      const samples = new Map<Asked, { latenciesMs: number[]; bytes: number; wrong: number }>();
      for (let round = 0; round < rounds; round += 1) {
        for (const one of asked) {
          const question = one.questions.find((other) => other.name === name);
          if (question === undefined) continue;
          const first = round * 100_000;
          // What is compiled and remembered comes before what counts.
          const warmUp = { clients, first: first + 50_000, seconds: Math.min(1, seconds / 2) };
          await ask(one.city, question, one.authorizations, warmUp);
          const told = await ask(one.city, question, one.authorizations, { clients, first, seconds });
          const { latenciesMs, bytes, wrong } = told;
          if (wrong > 0) note(`${name}, ${clients} clients, ${one.city.plan.agendas}: ${told.firstWrong}`);
          const kept = samples.get(one) ?? { latenciesMs: [], bytes: 0, wrong: 0 };
          const all = [...kept.latenciesMs, ...latenciesMs];
          samples.set(one, { latenciesMs: all, bytes: kept.bytes + bytes, wrong: kept.wrong + wrong });
        }
      }
      for (const [{ city }, { latenciesMs, bytes, wrong }] of samples) {
        const sorted = Float64Array.from(latenciesMs).sort();
        const [p50Ms, p99Ms] = [quantile(sorted, 0.5), quantile(sorted, 0.99)];
        const figures = { answers: sorted.length, p50Ms, p99Ms, kilobytes: bytes / sorted.length / 1_000, wrong };
        cells.push({ question: name, agendas: city.plan.agendas, clients, ...figures });
      }
    }
    note(name);
  }
  return cells;
}

async function figuresOf({ city, questions, coldMs }: Asked, options: DashboardOptions): Promise<CityFigures> {
  const { agendas } = city.plan;
  const databaseMb: Record<string, number> = {};
  for (const service of serviceNames) databaseMb[service] = await megabytesOf(city.urlOf(service));
  const residentMb: Record<string, number> = {};
  for (const { name, pid } of processesOf(options, agendas)) residentMb[name] = usageOf([pid]).residentMb;
  const growing = await whatGrows(city, questions, options.note);
  return { agendas, databaseMb, residentMb, coldMs, growing };
}

const processesOf = ({ settings }: DashboardOptions, agendas: number) =>
  readStack(`${settings.home}/city-of-${agendas}`)?.processes ?? [];

async function megabytesOf(url: string): Promise<number> {
  const [row] = await select<{ bytes: string }>(url, 'SELECT pg_database_size(current_database()) AS bytes');
  return Number(row?.bytes ?? 0) / 1_048_576;
}
