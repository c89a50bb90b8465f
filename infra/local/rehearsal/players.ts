import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import type { Ask } from '../demo/load/graph.ts';

/** A thing that is missing, as the graph tells it; which of the fields are there follows from its type. */
export const refusal = z.looseObject({
  __typename: z.string(),
  message: z.string(),
  missingFields: z.array(z.object({ key: z.string() })).optional(),
  roles: z.array(z.string()).optional(),
  relations: z.array(z.string()).optional(),
  what: z.string().optional(),
  required: z.number().optional(),
  actual: z.number().optional(),
  fact: z.string().optional(),
  holdsAt: z.string().nullish(),
  ballot: z.string().optional(),
  quorum: z.number().nullish(),
  support: z.number().optional(),
  body: z.string().optional(),
  missingRoles: z.array(z.string()).optional(),
  allowedKinds: z.array(z.string()).optional(),
});
export type Refusal = z.infer<typeof refusal>;

/** What every question about refusals asks of them; aliases keep fields of one name and several types apart. */
export const refusalFields = `__typename message
  ... on FieldsMissing { missingFields: fields { key } }
  ... on RoleMissing { roles relations }
  ... on TooFew { what required actual }
  ... on FactMissing { fact }
  ... on TooEarly { holdsAt }
  ... on QuorumMissing { ballot quorum: votesRequired }
  ... on SupportTooLow { support: supportRequired }
  ... on ApprovalMissing { body }
  ... on RolesMissing { missingRoles: missing }
  ... on ActorKindNotAllowed { allowedKinds }`;

const answer = z.looseObject({
  __typename: z.string(),
  message: z.string().optional(),
  refusals: z.array(refusal).optional(),
});

/** What came of a mutation. */
export type Outcome =
  | { readonly ok: true; readonly thing: Readonly<Record<string, unknown>> & { readonly id: string } }
  | { readonly ok: false; readonly type: string; readonly message: string; readonly refusals: readonly Refusal[] };

/** A mutation that somebody sends. */
export type Doing = {
  readonly by: string;
  readonly mutation: string;
  /** The thing in the success and what is asked of it: `agenda { id }`. */
  readonly thing: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The member of the union that lists all that is missing, where it has one: `ActRefused`. */
  readonly refused?: 'ActRefused' | 'StepRefused' | 'StartRefused' | 'FieldsRefused';
};

/** What people do in a rehearsal, each through the public graph with a token of their own. */
export type Players = {
  /**
   * Sends a mutation with a key, so that a request whose answer was lost does nothing twice when it is sent again. A refusal
   * is an outcome; a denied or wrong request, too, with its code as type.
   */
  readonly attempt: (doing: Doing) => Promise<Outcome>;
  /** As `attempt`, for what must succeed; repeated for a while where the news of something has not arrived. Throws otherwise. */
  readonly act: (doing: Doing) => Promise<Extract<Outcome, { ok: true }>['thing']>;
  /** The data of a query, by somebody or by nobody in particular. Throws where it fails. */
  readonly read: <T>(shape: z.ZodType<T>, query: string, variables?: object, by?: string | null) => Promise<T>;
};

/** Refusals which pass by themselves once an event has arrived. */
const passing = /NotKnown$|NotRegistered$|NotAMemberOfOrganization$|PointInNoDistrict$|SolutionNotSelected$/;
/** What only sets a value, and so has no key. */
const keyless: ReadonlySet<string> = new Set(['registerMember', 'declareSkills', 'finishSkillImport']);
const patienceMs = 60_000;
const pauseMs = 150;

export function createPlayers(ask: Ask): Players {
  const attempt: Players['attempt'] = async ({ by, mutation, thing, input: given, refused }) => {
    const input = keyless.has(mutation) ? given : { idempotencyKey: randomUUID(), ...given };
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const [name = ''] = /^\w+/.exec(thing) ?? [];
    const missing = refused === undefined ? '' : `... on ${refused} { refusals { ${refusalFields} } }`;
    const document = `mutation Rehearse($input: ${type}Input!) { ${mutation}(input: $input) {
      __typename ... on ${type}Success { ${thing} } ... on UserError { message } ${missing} } }`;
    const { data, errors } = await ask(by, document, { input });
    const [error] = errors;
    if (error !== undefined) return { ok: false, type: error.code, message: error.message, refusals: [] };
    const { __typename, message = '', refusals = [], ...rest } = answer.parse(data[mutation]);
    const found = rest[name] as Extract<Outcome, { ok: true }>['thing'] | undefined;
    return found === undefined ? { ok: false, type: __typename, message, refusals } : { ok: true, thing: found };
  };
  return {
    attempt,
    async act(doing) {
      const outcome = await soon(() => attempt(doing));
      if (!outcome.ok) throw refusedUnexpectedly(doing, outcome);
      return outcome.thing;
    },
    async read(shape, query, variables = {}, by = null) {
      const { data, errors } = await ask(by, query, variables);
      if (errors.length > 0) throw new Problem(errors.map(({ message }) => message).join('\n'));
      return shape.parse(data);
    },
  };
}

function refusedUnexpectedly(
  { by, mutation }: Doing,
  { type, message, refusals }: Extract<Outcome, { ok: false }>,
): Problem {
  const all = [
    `${mutation} by ${by} was refused: ${type}: ${message}`,
    ...refusals.map((one) => `  ${one.__typename}: ${one.message}`),
  ];
  return new Problem(all.join('\n'));
}

/** Attempts something again as long as it is refused because the news of something has not arrived. */
export async function soon(attempt: () => Promise<Outcome>): Promise<Outcome> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const outcome = await attempt();
    if (outcome.ok || !passing.test(outcome.type) || performance.now() > end) return outcome;
    await pause(pauseMs);
  }
}

/** Waits until something holds, asking again and again. Throws Problem with its name when it does not in time. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Problem(`This did not happen within ${patienceMs / 1_000} s: ${what}`);
    await pause(pauseMs);
  }
}
