import { type ClientRequest, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { requestToken } from '@dure/local/issuer/request-token';
import type { LocalSettings } from '@dure/local/settings';
import { readStack } from '@dure/local/stack/record';
import pg from 'pg';
import { type City, configure, openCity } from '../dashboard/cities.ts';
import { agendasOf } from '../large-city/agenda-facts.ts';
import { startPaced } from '../load/paced.ts';
import { requestBytes } from '../load/requests.ts';
import { usageOf } from '../measure/process.ts';
import { quantile } from '../measure/statistics.ts';

export type LiveOptions = {
  readonly settings: LocalSettings;
  readonly agendas: number;
  readonly seed: number;
  readonly followers: number;
  readonly changesPerSecond: number;
  readonly seconds: number;
  readonly isKept: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly note: (text: string) => void;
};

export type LiveResult = {
  readonly followers: number;
  /** How many agendas they follow together. */
  readonly followed: number;
  /** Changes that were committed, by second. */
  readonly changes: number;
  readonly changesPerSecond: number;
  /** Of each change and each of its followers: milliseconds from the commit to the bytes at the client. */
  readonly delays: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Changes that a follower was never told of. */
  readonly missed: number;
  readonly refused: number;
  /** How often the followed were read anew, in requests to the services. */
  readonly subgraphRequests: number;
  readonly events: number;
  readonly residentMb: { readonly before: number; readonly connected: number; readonly after: number };
};

const followed = 50;
/** The people of the development login; each supports an agenda once. */
const people = 400;
/** Services learn of each other meanwhile; what was last is told once more by then. */
const settlingMs = 7_000;

const subscription = `subscription Follow($id: ID!) {
  agendaChanged(id: $id) { id supportCount commentCount state maturity
    campaigns(first: 1) { nodes { id state tally { minorUnits currency } } }
    needs(first: 3) { nodes { id state filled wanted } } }
}`;

const change = `mutation Support($input: SupportAgendaInput!) { supportAgenda(input: $input) { __typename } }`;

/** Many follow agendas over server-sent events while others support these: how long until everybody sees it. */
export async function measureLive(options: LiveOptions): Promise<LiveResult> {
  const { followers: count } = options;
  const env = { ...options.env, LIVE_LIMITS: `perCaller=${count * 2},total=${count * 2}` };
  const city = await openCity({ ...options, env, place: 0, isRecounted: false });
  const followers: Follower[] = [];
  try {
    await configure(city.urlOf('agenda'), { track_commit_timestamp: 'on' });
    await city.restart();
    return await follow(city, followers, options);
  } finally {
    for (const follower of followers) follower.leave();
    await configure(city.urlOf('agenda'), { track_commit_timestamp: null });
    await (options.isKept ? city.stop() : city.remove());
  }
}

async function follow(city: City, followers: Follower[], options: LiveOptions): Promise<LiveResult> {
  const { changesPerSecond, seconds, note } = options;
  const ids = openAgendas(city, Date.now());
  const residentMb = () => residentOf(options);
  const tokens = await tokensOf(city);
  const before = residentMb();
  for (let index = 0; index < options.followers; index += 1) {
    followers.push(startFollower(city.stack.graphUrl, ids[index % ids.length] ?? ''));
    if (index % 50 === 49) await Promise.all(followers.slice(-50).map(({ connected }) => connected));
  }
  await Promise.all(followers.map(({ connected }) => connected));
  const connected = residentMb();
  note(`${followers.length} follow ${ids.length} agendas`);
  const requestsBefore = await subgraphRequests(city);
  const eventsBefore = eventsOf(followers);
  const beganAt = new Date();
  const sent = await support(city, ids, tokens, { changesPerSecond, seconds });
  await pause(settlingMs);
  const commits = await commitsSince(city, ids, beganAt);
  const delays = delaysOf(followers, commits);
  const changes = [...commits.values()].reduce((sum, { length }) => sum + length, 0);
  const sorted = Float64Array.from(delays.seen).sort();
  return {
    ...{ followers: followers.length, followed: ids.length, changes, changesPerSecond: changes / sent.seconds },
    ...{ delays: sorted.length, p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99) },
    ...{ missed: delays.missed, refused: sent.refused, events: eventsOf(followers) - eventsBefore },
    subgraphRequests: (await subgraphRequests(city)) - requestsBefore,
    residentMb: { before, connected, after: residentMb() },
  };
}

/** Agendas that can be supported, others in each run: who did it already cannot do it again. */
function openAgendas({ plan }: City, seed: number): string[] {
  const agendaAt = agendasOf(plan);
  const ids: string[] = [];
  for (let index = seed % plan.agendas; ids.length < followed; index = (index + 17) % plan.agendas) {
    const agenda = agendaAt(index);
    if (agenda.state === 'OPEN') ids.push(agenda.id);
  }
  return ids;
}

async function tokensOf({ stack }: City): Promise<string[]> {
  const tokens: string[] = [];
  for (let index = 1; index <= people; index += 1) {
    const token = await requestToken(stack.issuerUrl, `member-${String(index).padStart(3, '0')}`);
    tokens.push(`Bearer ${token}`);
  }
  return tokens;
}

function residentOf({ settings, agendas }: LiveOptions): number {
  const processes = readStack(`${settings.home}/city-of-${agendas}`)?.processes ?? [];
  return usageOf(processes.filter(({ name }) => name === 'gateway').map(({ pid }) => pid)).residentMb;
}

type Follower = {
  readonly id: string;
  /** How many supports it was told of, and when. */
  readonly told: { readonly supports: number; readonly atMs: number }[];
  readonly connected: Promise<void>;
  readonly leave: () => void;
};

const eventsOf = (followers: readonly Follower[]): number => followers.reduce((sum, { told }) => sum + told.length, 0);

const nowMs = (): number => performance.timeOrigin + performance.now();

function startFollower(graphUrl: string, id: string): Follower {
  const told: Follower['told'] = [];
  const { promise: connected, resolve, reject } = Promise.withResolvers<void>();
  const call: ClientRequest = request(`${graphUrl}/stream`, {
    ...{ method: 'POST', agent: false },
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  });
  call.once('error', reject);
  call.once('response', (answer) => {
    if (answer.statusCode !== 200) reject(new Error(`A subscription was answered with ${answer.statusCode}.`));
    answer.setEncoding('utf8');
    let rest = '';
    answer.on('data', (part: string) => {
      const atMs = nowMs();
      const events = (rest + part).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const supports = /"supportCount":(\d+)/.exec(event)?.[1];
        if (supports !== undefined) told.push({ supports: Number(supports), atMs });
      }
      if (told.length > 0) resolve();
    });
    answer.on('error', () => undefined);
  });
  call.end(JSON.stringify({ query: subscription, variables: { id } }));
  return { id, told, connected, leave: () => call.destroy() };
}

/** So many supports a second, each by somebody who has not supported that agenda yet. */
async function support(
  { stack }: City,
  ids: readonly string[],
  tokens: readonly string[],
  { changesPerSecond, seconds }: Pick<LiveOptions, 'changesPerSecond' | 'seconds'>,
): Promise<{ refused: number; seconds: number }> {
  const port = Number(new URL(stack.graphUrl).port);
  let [sent, refused] = [0, 0];
  const began = performance.now();
  const load = startPaced({
    ...{ port, perSecond: changesPerSecond },
    next: () => {
      const input = { agendaId: ids[sent % ids.length], idempotencyKey: `live-${began}-${sent}` };
      const token = tokens[Math.floor(sent / ids.length) % tokens.length] ?? '';
      sent += 1;
      return requestBytes(port, { query: change, variables: { input } }, token);
    },
    onAnswer: (_, body) => {
      if (!body.includes('SupportAgendaSuccess')) refused += 1;
    },
  });
  await pause(seconds * 1_000);
  const took = (performance.now() - began) / 1_000;
  return { refused: refused + (await load.stop()), seconds: took };
}

/** When each support of each agenda was committed, in order; Postgres notes it. */
async function commitsSince(city: City, ids: readonly string[], since: Date): Promise<Map<string, number[]>> {
  const client = new pg.Client({ connectionString: city.urlOf('agenda') });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; at: number }>(
      `SELECT agenda_id AS id, extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 * 1000 AS at FROM agenda_supports
       WHERE agenda_id = ANY ($1) AND supported_at >= $2 ORDER BY at`,
      [ids, since],
    );
    const commits = new Map<string, number[]>();
    for (const { id, at } of rows) commits.set(id, [...(commits.get(id) ?? []), at]);
    return commits;
  } finally {
    await client.end();
  }
}

/** The number that a follower was told first is that of before the first commit. */
function delaysOf(followers: readonly Follower[], commits: ReadonlyMap<string, readonly number[]>) {
  const seen: number[] = [];
  let missed = 0;
  for (const { id, told } of followers) {
    const first = told[0]?.supports ?? 0;
    for (const [nth, committedMs] of (commits.get(id) ?? []).entries()) {
      const news = told.find(({ supports }) => supports > first + nth);
      if (news === undefined) missed += 1;
      else seen.push(news.atMs - committedMs);
    }
  }
  return { seen, missed };
}

async function subgraphRequests({ stack }: City): Promise<number> {
  const headers = { authorization: `Bearer ${stack.gatewaySecret}` };
  const text = await (await fetch(new URL('/metrics', stack.graphUrl), { headers })).text();
  const lines = text.split('\n').filter((line) => line.startsWith('dure_subgraph_requests_total'));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
