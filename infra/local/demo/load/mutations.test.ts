import { readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { planCity } from '../plan/city.ts';
import { anchorOf, filled } from './anchor.ts';
import { documentFor, knownMutation, type MutationName, mutations } from './mutations.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'));
const names = Object.keys(mutations) as MutationName[];
const known = { anchor: anchorOf(new Date('2027-03-01T10:00:00Z')), idOf: (name: string) => name, versionOf: () => 1 };

test.each(names)('the documents for %s fit the public schema', (name) => {
  for (const count of [1, 3]) expect(validate(schema, parse(documentFor(name, count)))).toEqual([]);
});

test('every input of the plan fits the public schema', () => {
  const operations = new Map(
    names.map((name) => {
      const [operation] = parse(documentFor(name, 1)).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
      return [name, operation.variableDefinitions ?? []];
    }),
  );
  for (const act of planCity('dure').acts) {
    const input = filled(act.input, known) as object;
    const i0 = knownMutation(act.mutation).isKeyed ? { ...input, idempotencyKey: act.id } : input;
    const { errors } = getVariableValues(schema, operations.get(act.mutation) ?? [], { i0 });
    expect(errors?.map(({ message }) => `${act.id}: ${message}`) ?? []).toEqual([]);
  }
});
