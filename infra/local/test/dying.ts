import { setTimeout as pause } from 'node:timers/promises';
import type { Federation } from '@dure/testkit/federation';
import pg from 'pg';
import { inject } from 'vitest';
import { type ServiceName, serviceNames } from '../settings.ts';
import type { Rehearsals } from './rehearsals.ts';

/** Services that die in the middle of what they do, once at each kind of thing. */
export type Dying = {
  /** Waits until every event was sent and handled; nobody dies afterwards. */
  readonly end: () => Promise<Readonly<Record<ServiceName, Life>>>;
  /** Lets go of the databases. */
  readonly stop: () => Promise<void>;
};

/** In words such as `mutation pledge`, `event dure.funding.campaign.published.v1`, `deadline …`, `relay`. */
export type Life = {
  /** Where the service died. */
  readonly deaths: readonly string[];
  /** Which mutations and events it has brought to their end; it should have died at each. */
  readonly doings: readonly string[];
};

/** A number that is no lock of ours. */
const lock = 471_147;
const lookEveryMs = 20;

/**
 * From now on a service is killed (SIGKILL) when it has done all that a mutation, an event, a deadline or the sending of
 * events asks for, and would commit it: there it waits, in a trigger, for a lock that this holds. The next time it is let
 * through. One service dies at a time; the others go on.
 */
export async function letServicesDie(federation: Federation, rehearsals: Rehearsals): Promise<Dying> {
  const deaths = Object.fromEntries(serviceNames.map((name) => [name, [] as string[]])) as Record<
    ServiceName,
    string[]
  >;
  const open = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    // It may be cut off when the databases go.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const holders = new Map<string, { readonly name: ServiceName; readonly client: pg.Client }>();
  for (const name of serviceNames) {
    const { url } = federation.services[name].database;
    const client = await open(url);
    await client.query(traps);
    await client.query(`INSERT INTO dying.spared SELECT what, false FROM (${doings}) AS done`);
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    holders.set(new URL(url).pathname.slice(1), { name, client });
  }
  const watcher = await open(inject('postgresUrl'));

  async function die(name: ServiceName, client: pg.Client, what: string): Promise<void> {
    deaths[name].push(what);
    await rehearsals.crash([name], async () => {
      // Nobody is there any more who would end what the dead have begun; and the minute passes for which they had claimed events.
      await client.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      await client.query('INSERT INTO dying.spared VALUES ($1, true)', [what]);
      await client.query(`UPDATE inbox SET next_try_at = '-infinity' WHERE state = 'OPEN'`);
    });
  }

  let isWatching = true;
  async function watch(): Promise<void> {
    while (isWatching) {
      const { rows } = await watcher.query<{ datname: string; what: string }>(
        `SELECT datname, substr(application_name, 7) AS what FROM pg_stat_activity
         WHERE wait_event = 'advisory' AND application_name LIKE 'dying:%' AND datname = ANY ($1) ORDER BY query_start LIMIT 1`,
        [[...holders.keys()]],
      );
      const [found] = rows;
      const holder = found === undefined ? undefined : holders.get(found.datname);
      if (found === undefined || holder === undefined) await pause(lookEveryMs);
      else await die(holder.name, holder.client, found.what);
    }
  }
  const watching = watch();
  // That it failed is told where it is ended.
  watching.catch(() => undefined);

  const each = async <T>(
    ask: (client: pg.Client, name: ServiceName) => Promise<T>,
  ): Promise<Record<ServiceName, T>> => {
    const answers: [ServiceName, T][] = [];
    for (const { name, client } of holders.values()) answers.push([name, await ask(client, name)]);
    return Object.fromEntries(answers) as Record<ServiceName, T>;
  };
  return {
    async end() {
      const isQuiet = async () => {
        const left = await each(async (client) => Number((await client.query(unfinished)).rows[0].count));
        return Object.values(left).every((count) => count === 0);
      };
      try {
        while (!(await Promise.race([isQuiet(), watching.then(() => true)]))) await pause(5 * lookEveryMs);
      } finally {
        isWatching = false;
        await watching;
      }
      const lives = await each(async (client, name): Promise<Life> => {
        const { rows } = await client.query<{ what: string }>(doingsSince);
        return { deaths: deaths[name], doings: rows.map(({ what }) => what) };
      });
      return lives;
    },
    async stop() {
      isWatching = false;
      for (const { client } of [...holders.values(), { client: watcher }]) await client.end();
    },
  };
}

/** The traps: whoever steps into one says where, and waits. */
const traps = `
  CREATE SCHEMA dying;
  CREATE TABLE dying.spared (what text PRIMARY KEY, has_died boolean NOT NULL);
  CREATE FUNCTION dying.here() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      place text := concat_ws(' ', TG_ARGV[0], to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END) ->> TG_ARGV[1]);
    BEGIN
      IF NOT EXISTS (SELECT FROM dying.spared WHERE what = place) THEN
        PERFORM set_config('application_name', 'dying:' || place, true);
        PERFORM pg_advisory_xact_lock_shared(${lock});
      END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER dying AFTER UPDATE ON idempotency_keys FOR EACH ROW EXECUTE FUNCTION dying.here('mutation', 'command');
  CREATE TRIGGER dying AFTER UPDATE ON inbox FOR EACH ROW WHEN (OLD.state <> 'DONE' AND NEW.state = 'DONE')
    EXECUTE FUNCTION dying.here('event', 'type');
  CREATE TRIGGER dying AFTER DELETE ON deadlines FOR EACH ROW EXECUTE FUNCTION dying.here('deadline', 'kind');
  CREATE TRIGGER dying AFTER UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION dying.here('relay');
  -- The one mutation of the rehearsals that has no key.
  CREATE TRIGGER dying_without_key AFTER INSERT ON outbox FOR EACH ROW WHEN (NEW.type = 'dure.skills.member.registered.v1')
    EXECUTE FUNCTION dying.here('mutation registerMember')`;

const doings = `
  SELECT DISTINCT 'mutation ' || command AS what FROM idempotency_keys
  UNION SELECT DISTINCT 'event ' || type FROM inbox WHERE state = 'DONE'`;

const doingsSince = `${doings} EXCEPT SELECT what FROM dying.spared WHERE NOT has_died ORDER BY what`;

const unfinished = `
  SELECT (SELECT count(*) FROM inbox WHERE state = 'OPEN') + (SELECT count(*) FROM outbox WHERE sent_at IS NULL)
    + (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory') AS count`;
