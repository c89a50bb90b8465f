import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, test } from 'vitest';
import { keyFieldOf } from '../src/graph/keys.ts';

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
