import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { areErrors, coerceVariables, variableTexts } from './variables.ts';

const schema = buildSchema('input I { a: Int = 5 b: String! } type Query { f(i: I, n: Int): Int }');
const coerced = (query: string, given: Record<string, unknown>) => {
  const operation = getOperationAST(parse(query));
  if (!operation) throw new Error('There is no operation.');
  return coerceVariables(schema, operation, given);
};

test('variables are as the operation declares them, with defaults, and no others', () => {
  const query = 'query ($i: I, $n: Int = 3) { f(i: $i, n: $n) }';
  expect(coerced(query, { i: { b: 'x' }, other: 1 })).toEqual({ i: { a: 5, b: 'x' }, n: 3 });
  expect(coerced('{ f }', { n: 'anything' })).toEqual({});
});

test('what is wrong with them is told, each mistake', () => {
  const errors = coerced('query ($i: I!, $n: Int!) { f(i: $i, n: $n) }', { i: { a: 'x' } });
  expect(areErrors(errors) && errors.length).toBe(3);
  expect(areErrors(coerced('query ($n: Int) { f(n: $n) }', { n: 1 }))).toBe(false);
});

test('subgraphs get them as the client wrote them, as wire text', () => {
  const texts = variableTexts({ text: '한', object: { a: [1, null] }, none: null, missing: undefined, lone: '\ud83c' });
  expect(Object.fromEntries(texts)).toEqual({
    text: Buffer.from('"한"').toString('latin1'),
    object: '{"a":[1,null]}',
    none: 'null',
    lone: '"\\ud83c"',
  });
});
