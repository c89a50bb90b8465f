import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { depthLimit, maxDepth } from './limits.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the example on the query page fits the schema and the limits', () => {
  const schema = buildSchema(read('../../schema/api.graphql'));
  const example = parse(read('query-page-example.graphql'));
  expect(validate(schema, example)).toEqual([]);
  expect(validate(schema, example, [depthLimit(maxDepth)])).toEqual([]);
});
