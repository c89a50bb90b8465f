import { randomUUID } from 'node:crypto';
import { rows } from '@dure/kit/database';
import type { Member } from '@dure/kit/identity';
import type { ServiceDefinition } from '@dure/kit/service';
import { type Role, roles } from '@dure/schema/roles';
import { describe, expect, test } from 'vitest';
import { nobody, person, type TestService } from './service.ts';
import { mutationsOf, type WalkedMutation } from './walk.ts';

/** A person by what they are to the thing that the mutation is about. */
export type Standing = `the ${string}`;

/**
 * Somebody who asks. A role is one in the municipality of the thing, `elsewhere` one in another municipality; a
 * stranger is signed in and has no role anywhere.
 */
export type Caller = 'stranger' | Role | `${Role} elsewhere` | 'operator everywhere' | Standing;

/** A mutation with what it takes to be accepted, and who is let through. */
export type MutationCase = {
  /** All who are let through. An operator everywhere is let through wherever an operator is. */
  readonly allows: readonly Caller[];
  /**
   * Makes what must be there, and what `caller` must have done before; null when nobody of the callers is meant.
   * Answers an input that is accepted, and the people who stand to the thing in a way that may matter. They hold no roles.
   */
  readonly given: (caller: Member | null) => Promise<Given>;
  /** For mutations with an idempotency key: what makes another input of it; null where nothing else can be said. */
  readonly change?: object | null;
  /** Members of the result union that say: this is not for you. */
  readonly denials?: readonly string[];
};

export type Given = { readonly input: object; readonly people?: Readonly<Record<Standing, Member>> };

/** By the mutation's name. Where its input decides who may call, another case stands beside: `pledge (of a stranger)`. */
export type MutationCases = Readonly<Record<string, MutationCase>>;

const mutationOf = (key: string): string => key.replace(/ \(.*\)$/, '');

/** Everybody who is signed in. */
export const everyMember: readonly Caller[] = [
  'stranger',
  ...roles,
  ...roles.map((role): Caller => `${role} elsewhere`),
  'operator everywhere',
];

const elsewhere = '9977000000';

/** For every mutation of a service: who is let through, and that its idempotency key holds. */
export function testMutations<Loaders>(
  definition: ServiceDefinition<Loaders>,
  service: TestService,
  municipality: string,
  cases: MutationCases,
): void {
  const mutations = mutationsOf(definition);
  const tried = triedMutations(definition, cases);

  test('stands in the table of who may do what, and nothing else does', () => {
    const names = new Set(Object.keys(cases).map(mutationOf));
    expect([...names].sort()).toEqual(mutations.map(({ name }) => name).sort());
  });

  test('is in permissions.md as the table says', async () => {
    await expect(permissions(definition.name, cases)).toMatchFileSnapshot(
      new URL('../permissions.md', definition.sdl).pathname,
    );
  });

  test.each(tried)('%s lets through those of the table and nobody else', async (_, { mutation, one }) => {
    const { allows } = one;
    const operators = allows.includes('operator') ? ['operator everywhere'] : [];
    const answers = await answersByCaller(service, municipality, mutation, one);
    const denied = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', ...(one.denials ?? [])]);
    expect(answers).toEqual(
      Object.fromEntries(
        Object.entries(answers).map(([caller, answer]) => [
          caller,
          [...allows, ...operators].includes(caller as Caller) ? 'let through' : denied.has(answer) ? answer : 'denied',
        ]),
      ),
    );
    expect(Object.keys(answers)).toEqual(expect.arrayContaining([...allows]));
  });

  describe('with an idempotency key', () => {
    const keyed = tried.filter(([, { mutation }]) => mutation.hasIdempotencyKey);

    test('says how another input looks', () => {
      expect(keyed.filter(([, { one }]) => one.change === undefined).map(([key]) => key)).toEqual([]);
    });

    test.each(keyed)(
      '%s answers the same to the same input and has its effect once; other input is refused',
      async (_, { mutation, one }) => {
        const { name, whole } = mutation;
        const { actor, input } = await allowed(one, municipality);
        const key = { idempotencyKey: randomUUID() };
        const ask = (changes: object = {}) =>
          service.as(actor).data<Record<string, object>>(whole, { input: { ...input, ...key, ...changes } });
        const before = await fingerprint(service);
        const first = await ask();
        expect(first[name]).toMatchObject({ __typename: expect.stringMatching(/Success$/) });
        const after = await fingerprint(service);
        expect({ ...after, idempotency_keys: '' }).not.toEqual({ ...before, idempotency_keys: '' });
        expect(await ask()).toEqual(first);
        const { change = null } = one;
        if (change !== null) expect((await ask(change))[name]).toMatchObject({ __typename: 'IdempotencyKeyReused' });
        expect(await fingerprint(service)).toEqual(after);
      },
    );
  });
}

/** Each case by its name, with the mutation that it tries. */
export function triedMutations<Loaders>(definition: ServiceDefinition<Loaders>, cases: MutationCases) {
  const mutations = mutationsOf(definition);
  return Object.entries(cases).flatMap(([key, one]): [string, { mutation: WalkedMutation; one: MutationCase }][] => {
    const mutation = mutations.find(({ name }) => name === mutationOf(key));
    return mutation === undefined ? [] : [[key, { mutation, one }]];
  });
}

/** Each caller with `let through`, the code of the error, or the member of the result union. */
async function answersByCaller(
  service: TestService,
  municipality: string,
  mutation: WalkedMutation,
  { given }: MutationCase,
): Promise<Record<string, string>> {
  const ask = async (actor: typeof nobody | Member, input: object): Promise<string> => {
    const { data, errors } = await service.as(actor).ask(mutation.query, { input });
    if (errors !== undefined) return String(errors[0]?.extensions?.code);
    const member = data?.[mutation.name] as { __typename: string } | undefined;
    if (member === undefined) throw new Error(`${mutation.name} answered nothing.`);
    return member.__typename.endsWith('Success') ? 'let through' : member.__typename;
  };
  const answers: Record<string, string> = { anonymous: await ask(nobody, (await given(null)).input) };
  for (const [caller, actor] of Object.entries(callers(municipality))) {
    answers[caller] = await ask(actor, (await given(actor)).input);
  }
  for (const standing of Object.keys((await given(null)).people ?? {}) as Standing[]) {
    const { input, people } = await given(null);
    answers[standing] = await ask(people?.[standing] ?? nobody, input);
  }
  return answers;
}

const callers = (municipality: string): Record<string, Member> => ({
  stranger: person(),
  ...Object.fromEntries(roles.map((role) => [role, person({ [municipality]: [role] })])),
  ...Object.fromEntries(roles.map((role) => [`${role} elsewhere`, person({ [elsewhere]: [role] })])),
  'operator everywhere': person({ '*': ['operator'] }),
});

/** The first of those who are let through, with an input that is accepted from them. */
export async function allowed({ allows, given }: MutationCase, municipality: string) {
  const [first = ''] = allows;
  const caller = callers(municipality)[first] ?? null;
  const { input, people } = await given(caller);
  const actor = caller ?? people?.[first as Standing];
  if (actor === undefined) throw new Error(`Nobody is ${first}.`);
  return { actor, input };
}

/** What every table holds, in short: equal when nothing was written. */
export async function fingerprint({ db }: TestService): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    db,
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [held] = await rows<{ digest: string }>(
      db,
      `SELECT coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS digest FROM "${name}" t`,
    );
    found[name] = held?.digest ?? '';
  }
  return found;
}

/** The table of who may do what, for people to read. */
function permissions(service: string, cases: MutationCases): string {
  const lines = Object.entries(cases)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { allows }]) => {
      const name = mutationOf(key);
      return `| \`${name}\`${key.slice(name.length)} | ${inWords(allows)} |`;
    });
  return `# Who may do what in ${service}

Made from the table in \`test/cases.ts\`, by which every mutation is tried as everybody; \`npx vitest run services/${service}/test/service -u\`
writes it anew. A role counts in the municipality of the thing, and everywhere when it is held in \`*\`.

| mutation | let through |
|---|---|
${lines.join('\n')}
`;
}

function inWords(allows: readonly Caller[]): string {
  if (everyMember.every((caller) => allows.includes(caller))) return 'everybody who is signed in';
  const anyRole = roles.every((role) => allows.includes(role));
  const anywhere = roles.filter((role) => allows.includes(role) && allows.includes(`${role} elsewhere`));
  const words = allows.flatMap((caller): string[] => {
    if (anyRole && roles.includes(caller as Role)) return caller === roles[0] ? ['any role'] : [];
    if (anywhere.some((role) => caller === `${role} elsewhere`)) return [];
    return anywhere.includes(caller as Role) ? [`${caller} of any municipality`] : [caller];
  });
  return words.join(', ');
}
