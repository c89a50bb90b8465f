import { setTimeout as pause } from 'node:timers/promises';
import type { Federation } from '@dure/testkit/federation';
import type { Graph } from '@dure/testkit/graph';
import pg from 'pg';
import type { Clocks } from '../clock/clocks.ts';
import type { Answer, Ask } from '../demo/load/graph.ts';
import { personOf } from '../demo/people.ts';
import { picture } from '../rehearsal/picture.ts';
import { createPlayers } from '../rehearsal/players.ts';
import { type Rehearsed, rehearse } from '../rehearsal/rehearse.ts';
import { found } from '../rehearsal/world.ts';
import type { ServiceName } from '../settings.ts';

/** Rehearsals on the graph of a test. */
export type Rehearsals = {
  readonly ask: Ask;
  /** Registers the places in which the rehearsals play. */
  readonly found: () => Promise<void>;
  /** Runs the template of a key, or a file, to its end. */
  readonly run: (
    template: string,
    options: { readonly wrongOrder: boolean; readonly through?: readonly string[]; readonly ask?: Ask },
  ) => Promise<Rehearsed>;
  /**
   * Kills services at once and starts them anew, with the time that they had; nobody asks anything before they run. What
   * is to be done while they are dead is done then.
   */
  readonly crash: (names: readonly ServiceName[], whileDead?: () => Promise<void>) => Promise<void>;
};

const retryMs = 100;
const mostRetries = 600;

/** People of the demo city with tokens of the test's issuer; a service that is away is asked again with the same key. */
export function rehearsalsOn(federation: () => Federation): Rehearsals {
  const tokenOf = (person: string) => ({ subject: person, roles: personOf(person)?.roles ?? {} });
  const graphs = new Map<string, Promise<Graph>>();
  const as = (person: string | null): Promise<Graph> => {
    const key = person ?? '';
    const known = graphs.get(key) ?? federation().as(person === null ? undefined : tokenOf(person));
    graphs.set(key, known);
    return known;
  };
  let standing: Promise<unknown> = Promise.resolve();
  const ask: Ask = async (person, query, variables) => {
    for (let attempt = 0; ; attempt += 1) {
      await standing;
      const answer = answerOf(await (await as(person)).ask(query, variables as Record<string, unknown>));
      if (attempt === mostRetries || !answer.errors.some(({ code }) => code === 'UNAVAILABLE')) return answer;
      await pause(retryMs);
    }
  };
  async function handInPhoto(person: string): Promise<string> {
    const url = new URL('/photos', federation().graphUrl);
    const authorization = `Bearer ${await federation().token(tokenOf(person))}`;
    const headers = { 'content-type': 'image/png', authorization };
    const response = await fetch(url, { method: 'POST', body: new Uint8Array(picture), headers });
    return ((await response.json()) as { id: string }).id;
  }
  let aheadMs: number | null = null;
  const timeHere = () => (aheadMs === null ? null : new Date(Date.now() + aheadMs));
  const clocks: Clocks = {
    now: async () => new Date(Date.now() + (aheadMs ?? 0)),
    moveTo: async (to) => {
      aheadMs = to === null ? null : to.getTime() - Date.now();
      for (let attempt = 0; ; attempt += 1) {
        await standing;
        try {
          return await federation().moveClocks(timeHere());
        } catch (error) {
          // A service that was killed meanwhile starts with this time.
          if (attempt === mostRetries) throw error;
          await pause(retryMs);
        }
      }
    },
  };
  return {
    ask,
    found: () => found(createPlayers(ask)),
    async crash(names, whileDead = async () => undefined) {
      const again = async () => {
        const services = names.map((name) => federation().services[name]);
        await Promise.all(services.map((service) => service.kill()));
        await whileDead();
        const release = await holdInboxes(services.map(({ database }) => database.url));
        try {
          await Promise.all(services.map((service) => service.start()));
          await federation().moveClocks(timeHere());
        } finally {
          await release();
        }
      };
      const done = again();
      // Whoever asks meanwhile waits; that it failed is for whoever let them crash.
      standing = done.catch(() => undefined);
      await done;
    },
    async run(named, { wrongOrder, through = [], ask: asked = ask }) {
      const template = named.includes('\n') ? { yaml: named } : { key: named };
      const lines: string[] = [];
      const print = (line: string) => void lines.push(line);
      try {
        return await rehearse({ ask: asked, clocks, handInPhoto, template, wrongOrder, through, print });
      } catch (error) {
        throw new Error(`${named} did not come to its end:\n${lines.slice(-40).join('\n')}`, { cause: error });
      }
    },
  };
}

/** Lets no event be taken out of inboxes: a service that was just started must not handle one before it has its time. */
async function holdInboxes(databaseUrls: readonly string[]): Promise<() => Promise<void>> {
  const clients = databaseUrls.map((connectionString) => new pg.Client({ connectionString }));
  for (const client of clients) {
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE inbox IN SHARE ROW EXCLUSIVE MODE');
  }
  return async () => {
    for (const client of clients) await client.end();
  };
}

function answerOf({ data, errors = [] }: Awaited<ReturnType<Graph['ask']>>): Answer {
  return {
    data: data ?? {},
    errors: errors.map(({ message, path, extensions }) => ({
      ...{ message, code: String(extensions?.code), field: path?.[0] === undefined ? null : String(path[0]) },
    })),
  };
}
