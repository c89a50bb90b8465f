import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@dure/local/processes/run';
import { type LocalSettings, portOrder, portsFrom, projectRoot, serviceNames } from '@dure/local/settings';
import { removeState } from '@dure/local/stack/home';
import type { Plan } from '@dure/local/stack/plan';
import { createProgress } from '@dure/local/stack/progress';
import { createStack, type Stack } from '@dure/local/stack/start';
import pg from 'pg';
import { type CityPlan, dayMs, planCity } from '../large-city/city-plan.ts';
import { loadCity } from '../large-city/load-city.ts';

/** A whole stack of its own that holds a city of one size. */
export type City = {
  readonly home: string;
  readonly plan: CityPlan;
  readonly stack: Plan;
  readonly urlOf: (service: string) => string;
  /** The log of its Postgres. */
  readonly databaseLog: string;
  /** Stops everything of it and starts it anew, so that nothing is in the memory of any process. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Stops it and deletes its data. */
  readonly remove: () => Promise<void>;
};

export type CityOptions = {
  readonly settings: LocalSettings;
  readonly seed: number;
  readonly agendas: number;
  /** The how-manieth of those that run side by side. */
  readonly place: number;
  /** Whether all is counted again after the data was made. */
  readonly isRecounted: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly note: (text: string) => void;
};

/** Made anew when the generator makes other data from the same seed. */
const generation = 2;

/**
 * Settings of Postgres beyond its defaults: memory for a machine of this size, and room between checkpoints while data is
 * made.
 */
const serverSettings = { shared_buffers: '512MB', max_wal_size: '4GB', effective_cache_size: '2GB' } as const;

/** Starts the stack of a city of that size, and makes the city where it is not there yet. Throws where a recount finds something wrong. */
export async function openCity(options: CityOptions): Promise<City> {
  const { agendas, seed, place, note, env } = options;
  const home = join(options.settings.home, `city-of-${agendas}`);
  const ports = portsFrom(options.settings.ports.gateway + place * portOrder.length);
  const settings = { ...options.settings, home, ports };
  const made = madeOf(home);
  const isKept = made?.seed === seed && made.generation === generation;
  if (!isKept) removeState(home);
  const start = (): Promise<[Stack, Plan]> => startStack(settings, env, note);
  let [stack, running] = await start();
  const urlOf = (service: string): string => databaseUrl(running, service);
  const plan = planCity(seed, agendas, made !== null && isKept ? made.nowMs : today());
  const restart = async () => {
    await stack.stop();
    [stack, running] = await start();
  };
  const make = async () => {
    await configure(urlOf('agenda'), serverSettings);
    await loadCity({ plan, urlOf, note: (text) => note(`${agendas}: ${text}`) });
    if (options.isRecounted) await recountAll(urlOf, options);
    writeFileSync(join(home, 'city.json'), JSON.stringify({ seed, generation, nowMs: plan.nowMs }));
    await restart();
  };
  try {
    await (isKept ? readIntoMemory(join(home, 'postgres', 'base')) : make());
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return {
    ...{ home, plan, urlOf, restart, databaseLog: join(home, 'logs', 'postgres.log') },
    get stack() {
      return running;
    },
    stop: () => stack.stop(),
    async remove() {
      await stack.stop();
      removeState(join(home, 'postgres'));
      removeState(home);
    },
  };
}

/** A city that was just made is in the machine's memory, and so is one that runs for a day; one that was kept shall be, too. */
async function readIntoMemory(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const chunks = createReadStream(join(entry.parentPath, entry.name), { highWaterMark: 4 * 1_048_576 });
    for await (const _ of chunks);
  }
}

/** The city stands at the beginning of a day, so that it is the same all day long. */
const today = (): number => Math.floor(Date.now() / dayMs) * dayMs;

type Made = { readonly seed: number; readonly generation: number; readonly nowMs: number };

function madeOf(home: string): Made | null {
  const file = join(home, 'city.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Made) : null;
}

async function startStack(
  settings: LocalSettings,
  env: NodeJS.ProcessEnv,
  note: (text: string) => void,
): Promise<[Stack, Plan]> {
  const stack = createStack({ settings, env, progress: createProgress(() => undefined) });
  try {
    note(`starting ${settings.home}`);
    return [stack, await stack.start()];
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

function databaseUrl({ services }: Plan, service: string): string {
  const url = services.find(({ specification }) => specification.name === service)?.specification.env.DATABASE_URL;
  if (url === undefined) throw new RangeError(`There is no service ${service}.`);
  return url;
}

/** Sets what a server of Postgres keeps to from its next start on; null for its default. */
export async function configure(url: string, settings: Readonly<Record<string, string | null>>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // What belongs to it is known only where it is loaded.
    await client.query(`LOAD 'auto_explain'`);
    for (const [name, value] of Object.entries(settings)) {
      await client.query(
        value === null ? `ALTER SYSTEM RESET ${name}` : `ALTER SYSTEM SET ${name} = ${client.escapeLiteral(value)}`,
      );
    }
  } finally {
    await client.end();
  }
}

/** Counts everything again, by what each service says must be true of its data. */
async function recountAll(urlOf: City['urlOf'], { env, note }: CityOptions): Promise<void> {
  for (const service of serviceNames) {
    const main = join(projectRoot, 'services', service, 'src/main.ts');
    const { code, output } = await run(process.execPath, [main, '--check'], projectRoot, {
      ...env,
      DATABASE_URL: urlOf(service),
    });
    note(`${service}: ${output.split('\n').at(-1)}`);
    if (code !== 0) throw new Error(`The recount of ${service} finds something wrong:\n${output}`);
  }
}

/** The rows of a statement on a connection of its own. */
export async function select<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
