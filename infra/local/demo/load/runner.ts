import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { demoMunicipality } from '../people.ts';
import type { Act } from '../plan/types.ts';
import { type Anchor, filled, versionsIn } from './anchor.ts';
import type { Ask } from './graph.ts';
import { documentFor, knownMutation, type MutationName } from './mutations.ts';

/** How many requests are on their way at once. */
const inFlight = 8;
/** How many mutations of one person go into one request. */
const perRequest = 8;
/** How long news from another service is waited for. */
const patienceMs = 20_000;

/** Refusals that end by themselves when news from another service, or of another change, has arrived. */
const passing = new Set([
  'ActRefused',
  'AgendaNotKnown',
  'AgendaNotInState',
  'FieldsRefused',
  'MunicipalityNotKnown',
  'NotAMemberOfOrganization',
  'OrganizationNotKnown',
  'PlaceNotKnown',
  'SolutionNotKnown',
  'SolutionNotSelected',
  'StartRefused',
  'StepRefused',
  'TemplateNotKnown',
  'UnknownCategory',
  'VersionConflict',
]);

export type Runner = {
  /** Carries out acts that do not depend on each other. Throws for a refusal that nobody expected. */
  run(acts: readonly Act[]): Promise<void>;
  idOf(name: string): string | undefined;
  learn(name: string, id: string): void;
  /** How many acts were carried out, of one kind or of all. */
  done(mutation?: MutationName): number;
};

export type RunnerOptions = {
  readonly ask: Ask;
  readonly seed: string;
  readonly anchor: Anchor;
};

/** A runner and what it keeps. */
type Work = RunnerOptions & { readonly ids: Map<string, string>; readonly done: Map<MutationName, number> };

/** What carries out the acts of a plan through the graph, and remembers the ids of what they make. */
export function createRunner(options: RunnerOptions): Runner {
  const work: Work = { ...options, ids: new Map(), done: new Map() };
  return {
    idOf: (name) => work.ids.get(name),
    learn: (name, id) => void work.ids.set(name, id),
    done: (mutation) =>
      mutation === undefined
        ? [...work.done.values()].reduce((sum, count) => sum + count, 0)
        : (work.done.get(mutation) ?? 0),
    async run(acts) {
      let left = acts.map((act): Try => ({ act, attempt: 0 }));
      const began = Date.now();
      for (let round = 0; left.length > 0; round += 1) {
        if (round > 0) await pause(Math.min(400, 40 * 2 ** Math.min(round, 5)));
        left = await runOnce(left, work, Date.now() - began > patienceMs);
      }
    },
  };
}

/** An act and how often it was refused before; the key changes with it, so that each try is its own. */
type Try = { readonly act: Act; readonly attempt: number };

/** Carries out each once; returns those that are to be tried again. */
async function runOnce(tries: readonly Try[], work: Work, isLast: boolean): Promise<Try[]> {
  const batches = batched(tries);
  const again: Try[] = [];
  const take = async () => {
    for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
      again.push(...(await send(batch, work, isLast)));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, take));
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

async function send(batch: readonly Try[], work: Work, isLast: boolean): Promise<Try[]> {
  const ready: { one: Try; input: object }[] = [];
  for (const one of batch) ready.push({ one, input: await inputOf(one, work) });
  const [first] = ready;
  if (first === undefined) return [];
  const { mutation, by } = first.one.act;
  const variables = Object.fromEntries(ready.map(({ input }, index) => [`i${index}`, input]));
  const { data, errors } = await work.ask(by, documentFor(mutation, ready.length), variables);
  return ready.flatMap(({ one }, index) => {
    const error = errors.find(({ field }) => field === `a${index}` || field === null);
    const result = z.looseObject({ __typename: z.string() }).nullish().parse(data[`a${index}`]);
    const refusal = error === undefined ? refusalOf(one.act, result ?? null, work) : `${error.code}: ${error.message}`;
    if (refusal === null) return [];
    const mayPass =
      passing.has(result?.__typename ?? '') || error?.code === 'FORBIDDEN' || error?.code === 'UNAVAILABLE';
    if (mayPass && !isLast) return [{ act: one.act, attempt: one.attempt + (error === undefined ? 1 : 0) }];
    throw new Error(`${one.act.id} (${mutation} by ${by}) was refused: ${refusal}`);
  });
}

/** The input with ids, instants, versions and key. Throws Missing for what no earlier act has made. */
async function inputOf({ act, attempt }: Try, work: Work): Promise<object> {
  const versions = new Map<string, number>();
  for (const name of versionsIn(act.input)) {
    const version = await versionNow(name, act.by, work);
    if (version !== null) versions.set(name, version);
  }
  const idOf = (name: string) => work.ids.get(name);
  const input = filled(act.input, { anchor: work.anchor, idOf, versionOf: (name) => versions.get(name) }) as object;
  const key = attempt === 0 ? `demo:${work.seed}:${act.id}` : `demo:${work.seed}:${act.id}:${attempt}`;
  return knownMutation(act.mutation).isKeyed ? { ...input, idempotencyKey: key } : input;
}

/** Takes a success, or a refusal that says that it is so already; otherwise the words of the refusal. */
function refusalOf(act: Act, result: { __typename: string } | null, work: Work): string | null {
  if (result === null) return 'no answer';
  const { isSo = [] } = knownMutation(act.mutation);
  if (!result.__typename.endsWith('Success') && !isSo.includes(result.__typename)) {
    return `${result.__typename}: ${'message' in result ? String(result.message) : ''}`;
  }
  work.done.set(act.mutation, (work.done.get(act.mutation) ?? 0) + 1);
  const made = Object.values(result).find((part) => typeof part === 'object' && part !== null && 'id' in part);
  if (act.makes !== undefined && made !== undefined)
    work.ids.set(act.makes, z.object({ id: z.string() }).parse(made).id);
  return null;
}

const versioned = z.object({ version: z.number() }).nullish();

/** The version of the settings, an agenda, a campaign or a process as the person sees it; null when it is not there. */
async function versionNow(name: string, person: string, { ask, ids }: Work): Promise<number | null> {
  if (name === 'settings') {
    const query = 'query Settings($code: ID!) { municipality(code: $code) { agendaSettings { version } } }';
    const { data } = await ask(person, query, { code: demoMunicipality });
    const settings = z.object({ municipality: z.object({ agendaSettings: versioned }).nullish() }).parse(data);
    return settings.municipality?.agendaSettings?.version ?? 1;
  }
  const id = ids.get(name);
  if (id === undefined) return null;
  const [field = ''] = name.split('-');
  const { data } = await ask(person, `query Version($id: ID!) { ${field}(id: $id) { version } }`, { id });
  return versioned.parse(data[field])?.version ?? null;
}
