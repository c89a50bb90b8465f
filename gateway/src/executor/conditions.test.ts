import { getOperationAST, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { applyConditions, conditionVariables, sameOperation } from './conditions.ts';

const applied = (query: string, variables: Record<string, unknown> = {}) =>
  print(applyConditions(parse(query), variables)).replaceAll(/\s+/g, ' ');

test('the variables of conditions are found, each once, in fragments too', () => {
  const query =
    'query { a @skip(if: $b) ...F @include(if: $a) } fragment F on T { c @include(if: $b) @x(if: $z) d @skip(if: true) }';
  expect(conditionVariables(parse(query))).toEqual(['a', 'b']);
});

test('what is left out is gone, and what stays has no condition any more', () => {
  const query =
    '{ a @skip(if: $on) b @include(if: $on) ... @skip(if: $on) { c } ...F @include(if: $on) @other } fragment F on T { d }';
  expect(applied(query, { on: true })).toBe('{ b ...F @other } fragment F on T { d }');
  expect(applied(query, { on: false })).toBe('{ a ... { c } } fragment F on T { d }');
});

test('where two conditions stand both must hold', () => {
  const query = '{ a @skip(if: $s) @include(if: $i) }';
  expect(applied(query, { s: false, i: true })).toBe('{ a }');
  for (const [s, i] of [
    [true, true],
    [true, false],
    [false, false],
  ])
    expect(applied(query, { s, i })).not.toContain('a');
});

test('conditions without variables are applied too', () => {
  expect(applied('{ a @skip(if: true) b @include(if: true) c @include(if: false) }')).toBe('{ b }');
});

test('names that every object has are variables like others', () => {
  expect(applied('{ a @include(if: $constructor) b }', {})).toBe('{ b }');
});

test('the operation of the same name is found in the changed document', () => {
  const document = parse('query A { a } query B { b @skip(if: true) c }');
  const operation = getOperationAST(document, 'B');
  if (!operation) throw new Error('There is no operation.');
  expect(print(sameOperation(applyConditions(document, {}), operation)).replaceAll(/\s+/g, ' ')).toBe('query B { c }');
  expect(sameOperation(parse('query C { c }'), operation)).toBe(operation);
});
