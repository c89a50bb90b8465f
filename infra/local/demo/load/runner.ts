import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { demoMunicipality } from '../people.ts';
import type { Act } from '../plan/types.ts';
import { type Anchor, filled, Missing, versionsIn } from './anchor.ts';
import type { Ask } from './graph.ts';
import { documentFor, knownMutation } from './mutations.ts';

/** How many requests are on their way at once. */
const inFlight = 8;
/** How many mutations of one person go into one request. */
const perRequest = 8;
/** How long news from another service is waited for. */
const patienceMs = 20_000;

/** Refusals that end by themselves when news from another service, or of another change, has arrived. */
const passing = new Set([
  'AgendaNotKnown',
  'AgendaNotInState',
  'DistrictNotRegistered',
  'MunicipalityNotKnown',
  'NotAMemberOfOrganization',
  'PlaceNotKnown',
  'UnknownCategory',
  'UnknownDistrict',
  'VersionConflict',
]);

export type Runner = {
  /** Carries out acts that do not depend on each other. Throws for a refusal that nobody expected. */
  run(acts: readonly Act[]): Promise<void>;
  idOf(name: string): string | undefined;
  learn(name: string, id: string): void;
  /** How many acts were carried out, and how many were refused or left out because an earlier load was broken off. */
  readonly counts: { done: number; skipped: number };
};

export type RunnerOptions = {
  readonly ask: Ask;
  readonly seed: string;
  readonly anchor: Anchor;
  /** Whether refusals are expected: what was under way when an earlier load was broken off went on without it. */
  readonly isForgiving: () => boolean;
};

/** What carries out the acts of a plan through the graph, and remembers the ids of what they make. */
export function createRunner(options: RunnerOptions): Runner {
  const ids = new Map<string, string>();
  const runner: Runner = {
    counts: { done: 0, skipped: 0 },
    idOf: (name) => ids.get(name),
    learn: (name, id) => void ids.set(name, id),
    async run(acts) {
      let left = acts.map((act): Try => ({ act, attempt: 0 }));
      const began = Date.now();
      for (let round = 0; left.length > 0; round += 1) {
        if (round > 0) await pause(Math.min(400, 40 * 2 ** Math.min(round, 5)));
        left = await runOnce(left, runner, options, Date.now() - began > patienceMs);
      }
    },
  };
  return runner;
}

/** An act and how often it was refused before; the key changes with it, because a refusal is an answer that is kept. */
type Try = { readonly act: Act; readonly attempt: number };

/** Carries out each once; returns those that are to be tried again. */
async function runOnce(tries: readonly Try[], runner: Runner, options: RunnerOptions, isLast: boolean): Promise<Try[]> {
  const batches = batched(tries);
  const again: Try[] = [];
  const work = async () => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
      again.push(...(await send(batch, runner, options, isLast)));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return again;
}

/** Acts of one person and one kind together; those that ask for a version before alone. */
function batched(tries: readonly Try[]): Try[][] {
  const groups = new Map<string, Try[]>();
  for (const one of tries) {
    const isAlone = versionsIn(one.act.input).length > 0;
    const key = isAlone ? one.act.id : `${one.act.by}/${one.act.mutation}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / perRequest) }, (_, index) =>
      group.slice(index * perRequest, (index + 1) * perRequest),
    ),
  );
}

async function send(batch: readonly Try[], runner: Runner, options: RunnerOptions, isLast: boolean): Promise<Try[]> {
  const ready: { one: Try; input: unknown }[] = [];
  for (const one of batch) {
    const input = await inputOf(one, runner, options);
    if (input !== null) ready.push({ one, input });
  }
  const [first] = ready;
  if (first === undefined) return [];
  const { mutation, by } = first.one.act;
  const variables = Object.fromEntries(ready.map(({ input }, index) => [`i${index}`, input]));
  const { data, errors } = await options.ask(by, documentFor(mutation, ready.length), variables);
  return ready.flatMap(({ one }, index) => {
    const error = errors.find(({ field }) => field === `a${index}` || field === null);
    const result = z.looseObject({ __typename: z.string() }).nullish().parse(data[`a${index}`]);
    const refusal =
      error === undefined ? refusalOf(one.act, result ?? null, runner) : `${error.code}: ${error.message}`;
    if (refusal === null) return [];
    const mayPass =
      passing.has(result?.__typename ?? '') || error?.code === 'FORBIDDEN' || error?.code === 'UNAVAILABLE';
    if (mayPass && !isLast) return [{ act: one.act, attempt: one.attempt + (error === undefined ? 1 : 0) }];
    if (!options.isForgiving()) throw new Error(`${one.act.id} (${mutation} by ${by}) was refused: ${refusal}`);
    runner.counts.skipped += 1;
    return [];
  });
}

/** The input with ids, instants, versions and key; null when what it refers to is not there after a broken-off load. */
async function inputOf({ act, attempt }: Try, runner: Runner, options: RunnerOptions): Promise<object | null> {
  const versions = new Map<string, number>();
  for (const name of versionsIn(act.input)) {
    const version = await versionNow(name, act.by, runner, options.ask);
    if (version !== null) versions.set(name, version);
  }
  const known = { anchor: options.anchor, idOf: runner.idOf, versionOf: (name: string) => versions.get(name) };
  try {
    const key = attempt === 0 ? `demo:${options.seed}:${act.id}` : `demo:${options.seed}:${act.id}:${attempt}`;
    const input = filled(act.input, known) as object;
    return knownMutation(act.mutation).isKeyed ? { ...input, idempotencyKey: key } : input;
  } catch (error) {
    if (!(error instanceof Missing) || !options.isForgiving()) throw error;
    runner.counts.skipped += 1;
    return null;
  }
}

/** Takes a success, or a refusal that says that it is so already; otherwise the words of the refusal. */
function refusalOf(act: Act, result: { __typename: string } | null, runner: Runner): string | null {
  if (result === null) return 'no answer';
  const { isSo = [] } = knownMutation(act.mutation);
  if (!result.__typename.endsWith('Success') && !isSo.includes(result.__typename)) {
    return `${result.__typename}: ${'message' in result ? String(result.message) : ''}`;
  }
  runner.counts.done += 1;
  const made = Object.values(result).find((part) => typeof part === 'object' && part !== null && 'id' in part);
  if (act.makes !== undefined && made !== undefined)
    runner.learn(act.makes, z.object({ id: z.string() }).parse(made).id);
  return null;
}

const versioned = z.object({ version: z.number() }).nullish();

/** The version of the settings, an agenda or a campaign as the person sees it; null when it is not there. */
async function versionNow(name: string, person: string, runner: Runner, ask: Ask): Promise<number | null> {
  if (name === 'settings') {
    const query = 'query Settings($code: ID!) { municipality(code: $code) { agendaSettings { version } } }';
    const { data } = await ask(person, query, { code: demoMunicipality });
    const settings = z.object({ municipality: z.object({ agendaSettings: versioned }).nullish() }).parse(data);
    return settings.municipality?.agendaSettings?.version ?? 1;
  }
  const id = runner.idOf(name);
  if (id === undefined) return null;
  const field = name.startsWith('campaign-') ? 'campaign' : 'agenda';
  const { data } = await ask(person, `query Version($id: ID!) { ${field}(id: $id) { version } }`, { id });
  return versioned.parse(data[field])?.version ?? null;
}
