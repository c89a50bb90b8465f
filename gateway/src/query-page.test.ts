import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { createOperationChecks } from './limits/operation-checks.ts';
import { defaultLimits } from './limits/operation-limits.ts';
import { screenDocument } from './limits/screening.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the example on the query page fits the schema and the limits', () => {
  const schema = buildSchema(read('../../schema/api.graphql'));
  const text = read('query-page-example.graphql');
  expect(screenDocument(text, defaultLimits)).toBeUndefined();
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The example has no operation.');
  const checks = createOperationChecks(defaultLimits);
  expect(checks.check({ schema, document, operation, variables: {}, isTrusted: false })).toBeLessThan(10_000);
});
