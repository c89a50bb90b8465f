import type { Member } from '@dure/kit/identity';
import type { ServiceDefinition } from '@dure/kit/service';
import type { OperationResult } from '@dure/kit/subgraph';
import { GraphQLID } from 'graphql';
import { describe, expect, test } from 'vitest';
import { allowed, fingerprint, type MutationCases, triedMutations } from './mutations.ts';
import { nobody, person, type TestService } from './service.ts';
import { type Flaw, flawsOf } from './spoilt.ts';
import { entitiesOf, queriesOf } from './walk.ts';

/** The longest that anybody is told about a value that is wrong: what is wrong is not sent back. */
const longestMessage = 500;

/**
 * For every mutation and query of a service: whichever place of the input is wrong, the answer is a clear refusal or an
 * error that names that place, and nothing is written.
 */
export function testWrongInput<Loaders>(
  definition: ServiceDefinition<Loaders>,
  service: TestService,
  municipality: string,
  cases: MutationCases,
): void {
  test.each(triedMutations(definition, cases))(
    '%s with one wrong place in its input names it, fails inside nowhere and writes nothing',
    async (_, { mutation, one }) => {
      const { name, query, inputType } = mutation;
      const begin = async () => ({ ...(await allowed(one, municipality)), before: await fingerprint(service) });
      let { actor, input, before } = await begin();
      const ask = (changed: unknown) => service.as(actor).ask(query, { input: changed });
      const findings: string[] = [];
      for (const flaw of flawsOf(inputType)) {
        const answer = await ask(flaw.spoil(input));
        const result = answer.data?.[name] as { __typename: string; message?: string } | undefined;
        const isAccepted = result?.__typename.endsWith('Success') === true;
        findings.push(...complaintsOf(flaw, answer, isAccepted, result?.message));
        if (isAccepted) ({ actor, input, before } = await begin());
      }
      expect(findings).toEqual([]);
      expect(await fingerprint(service)).toEqual(before);
      expect((await ask(input)).data?.[name]).toMatchObject({ __typename: expect.stringMatching(/Success$/) });
    },
  );

  describe.each([['nobody', nobody] as const, ['an operator', operator] as const])('asked by %s', (_, actor) => {
    test.each(queriesOf(definition).map((query) => [query.name, query] as const))(
      '%s with one wrong place in its arguments names it and fails inside nowhere',
      async (_name, { query, variables, argumentTypes }) => {
        const findings: string[] = [];
        for (const [argument, type] of Object.entries(argumentTypes)) {
          for (const flaw of flawsOf(type, [argument])) {
            const changed = { ...variables, [argument]: flaw.spoil(variables[argument]) };
            findings.push(...complaintsOf(flaw, await service.as(actor).ask(query, changed), false));
          }
        }
        expect(findings).toEqual([]);
      },
    );
  });

  test.each(entitiesOf(definition).map((entity) => [entity.name, entity] as const))(
    'the entity %s is asked for by keys that are none, and nothing fails inside',
    async (__typename, { key, query }) => {
      const wrongKeys = flawsOf(GraphQLID, [key]);
      const findings: string[] = [];
      for (const flaw of wrongKeys) {
        const answer = await service.as(operator).ask(query, { of: [{ __typename, [key]: flaw.spoil(undefined) }] });
        findings.push(...complaintsOf(flaw, answer, false));
      }
      expect(findings).toEqual([]);
    },
  );
}

const operator: Member = person({ '*': ['operator'] });

/** What is wrong with the answer to a wrong input, in words. */
function complaintsOf(flaw: Flaw, { errors }: OperationResult, isAccepted: boolean, refusal = ''): string[] {
  const { code, field } = errors?.[0]?.extensions ?? {};
  const message = errors?.[0]?.message ?? refusal;
  const complaints = {
    'is accepted': isAccepted && flaw.isAlwaysWrong,
    [`fails with ${String(code)}`]: ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE'].includes(String(code)),
    [`names ${String(field)}`]: code === 'BAD_USER_INPUT' && !isWithin(flaw.field, String(field)),
    'is told at length': message.length > longestMessage,
  };
  return Object.entries(complaints).flatMap(([complaint, holds]) =>
    holds ? [`${flaw.field} with ${flaw.what} ${complaint}: ${message.slice(0, longestMessage)}`] : [],
  );
}

/** Of too many things the first that is wrong may be named. */
const isWithin = (field: string, named: string): boolean => named === field || named.startsWith(`${field}.`);
