import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { clientKey } from './data.ts';
import { makePlannable } from './plannable.ts';

const made = (query: string) => makePlannable(parse(query));
const source = (query: string) => made(query).source.replaceAll(/\s+/g, ' ');

test('a plain document stays', () => {
  const query = '{ word(id: "a-1", at: "10:30, 5/6") { name x: text } }';
  expect(made(query).source).toBe(print(parse(query)));
});

test('texts that planners may misread stand aside, and come back as they were', () => {
  const texts = ['한글', '😀', 'a"b', '\\', 'line\nbreak', '{', '\u0000', '\u2028', 'dure-text-0-', '"dure-text-1-"'];
  const query = `{ ${texts.map((text, index) => `a${index}: echo(text: ${JSON.stringify(text)})`).join(' ')} }`;
  const { source: planned, restore } = made(query);
  for (const text of texts.slice(0, 5)) expect(planned).not.toContain(text);
  const restored = parse(restore(planned));
  expect(print(restored)).toBe(print(parse(query)));
});

test('block texts and texts in lists, objects and defaults come back too', () => {
  const query = 'query ($a: String = "가") { echo(a: $a, b: ["나", { c: "다" }], d: """라\n  마""") }';
  const { source: planned, restore } = made(query);
  expect(planned).not.toMatch(/[가-힣]/);
  expect(restore(planned)).toContain('b: ["나", {c: "다"}], d: "라\\n마"');
  expect(restore(planned)).toContain('$a: String = "가"');
});

test('what the planner writes closely is restored as well', () => {
  const { restore } = made('{ echo(text: "가") }');
  expect(restore('{echo(text:"dure-text-0-")}')).toBe('{echo(text:"가")}');
  expect(restore('{echo(text:"dure-text-7-")}')).toBe('{echo(text:"dure-text-7-")}');
});

test('the type of an object is asked for by its own name', () => {
  expect(source('{ word { type: __typename __typename } }')).toBe('{ word { __typename __typename } }');
});

test('an alias that is the name of its own field is none', () => {
  expect(source('{ name: name x: name }')).toBe('{ name x: name }');
});

test('where nothing is left of an object its type is asked for', () => {
  const document = parse('{ word { name } }');
  const [definition] = document.definitions;
  if (definition?.kind !== 'OperationDefinition') throw new Error('There is no operation.');
  const [word] = definition.selectionSet.selections;
  if (word?.kind !== 'Field' || word.selectionSet === undefined) throw new Error('There is no field.');
  const empty = { ...word, selectionSet: { ...word.selectionSet, selections: [] } };
  const changed = { ...definition, selectionSet: { ...definition.selectionSet, selections: [empty] } };
  const { source: planned } = makePlannable({ ...document, definitions: [changed] });
  expect(planned.replaceAll(/\s+/g, ' ')).toBe('{ word { __typename } }');
});

test("variables with names of the planners' own get others, of which the client's are known", () => {
  const planned = source(
    'query ($representations: ID, $__batch_reps_0: ID, $id: ID, $a__dure__b: ID) { a(b: [$representations, $__batch_reps_0, $id, $a__dure__b]) }',
  );
  expect(planned).toContain('$id: ID');
  expect(planned).not.toMatch(/\$(representations|__batch_reps_0|a__dure__b)\b(?!__)/);
  const names = [...planned.matchAll(/\$(\w+):/g)].map(([, name = '']) => clientKey(name));
  expect(names).toEqual(['representations', '__batch_reps_0', 'id', 'a__dure__b']);
});
