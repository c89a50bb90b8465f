import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContracts } from '@dure/schema/contracts';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { kindOf } from '../src/agenda/kinds.ts';
import { agenda } from '../src/agenda/words.ts';
import { keyFieldOf, refusals } from '../src/graph/keys.ts';

const folder = join(import.meta.dirname, '..');
const schema = buildSchema(readFileSync(join(folder, '../../schema/api.graphql'), 'utf8'));
const { operations } = JSON.parse(readFileSync(join(folder, 'operations.json'), 'utf8')) as {
  operations: { name: string; body: string }[];
};

test('whatever is asked for is kept under a key that is asked for with it, or is a part of something else', () => {
  const faults = new Set<string>();
  for (const { name, body } of operations) {
    const document = parse(body);
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ selectionSet, name: field }) => {
          const type = getNamedType(types.getType());
          if (selectionSet === undefined || !isObjectType(type)) return;
          const key = keyFieldOf(type.name);
          if (key === null) return;
          const selected = new Set<string>();
          const collect = (set: typeof selectionSet): void => {
            for (const each of set.selections) {
              if (each.kind === Kind.FIELD) selected.add(each.name.value);
              else if (each.kind === Kind.INLINE_FRAGMENT) collect(each.selectionSet);
              else {
                const fragment = document.definitions.find(
                  (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === each.name.value,
                );
                if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
              }
            }
          };
          collect(selectionSet);
          if (!selected.has(key)) faults.add(`${name}: ${field.value} asks for a ${type.name} without ${key}`);
        },
      }),
    );
  }
  expect([...faults]).toEqual([]);
});

test('the cache knows every refusal that a mutation may meet', () => {
  const met = new Set<string>();
  for (const { body } of operations) {
    const types = new TypeInfo(schema);
    visit(
      parse(body),
      visitWithTypeInfo(types, {
        Field: () => {
          const type = getNamedType(types.getType());
          for (const member of isUnionType(type) ? type.getTypes() : []) {
            if (member.getInterfaces().some((each) => isInterfaceType(each) && each.name === 'UserError'))
              met.add(member.name);
          }
        },
      }),
    );
  }
  expect([...met].sort()).toEqual([...refusals]);
});

test('whatever an event can tell of an agenda has words', async () => {
  const contracts = (await loadContracts()).filter(({ data }) => 'agendaId' in data.shape);
  // What the agenda service itself tells stands in the timeline as a step.
  const types = contracts.map(({ type }) => type).filter((type) => !type.startsWith('dure.agenda.'));
  expect(types.length).toBeGreaterThan(20);
  const words = [agenda.ko, agenda.en].map(({ happened }) => new Set(Object.keys(happened)));
  expect(types.map(kindOf).filter((kind) => !words.every((known) => known.has(kind)))).toEqual([]);
});
