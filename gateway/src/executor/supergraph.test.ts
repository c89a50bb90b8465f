import { Supergraph } from '@apollo/federation-internals';
import { beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../test/scripted/scripted-graph.ts';
import { type Supergraph as Read, readSupergraph } from './supergraph.ts';

let supergraph: Read;
beforeAll(() => {
  const sdl = compose({
    'open-data': `
      type Query { work: Work any: Any }
      interface Work { id: ID! }
      union Any = Book | Film
      type Book implements Work { id: ID! }
      type Film { length: Int }`,
    other: `
      type Query { seen: Int hidden: Secret @inaccessible }
      type Secret @inaccessible { inside: Int }`,
  });
  supergraph = readSupergraph(sdl, Supergraph.build(sdl).apiSchema().toGraphQLJSSchema());
});

test('subgraphs have their public names', () => {
  expect(supergraph.subgraphs).toEqual(['open-data', 'other']);
  expect(['open-data', 'OPEN_DATA', 'other', 'OTHER'].map((name) => supergraph.nameOf(name))).toEqual([
    'open-data',
    'open-data',
    'other',
    'other',
  ]);
  expect(() => supergraph.nameOf('toString')).toThrow("no subgraph 'toString'");
});

test('clients do not see what is hidden from them, and planning does', () => {
  expect(supergraph.api.getType('Secret')).toBeUndefined();
  expect(supergraph.schema.getType('Secret')).toBeDefined();
});

test('names of fields are those of any type, hidden ones too', () => {
  const names = ['id', 'length', 'inside', 'hidden', '__typename', 'Book', 'toString', '_entities'];
  expect(names.filter((name) => supergraph.isFieldName(name))).toEqual([
    'id',
    'length',
    'inside',
    'hidden',
    '__typename',
  ]);
});

describe('by its raw name', () => {
  test('an interface or union is told from an object', () => {
    expect(['"Work"', '"Any"', '"Book"', 'Work', '""'].map((name) => supergraph.isAbstract(name))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('an object is told to be of a type, or of one that implements it', () => {
    const isWork = supergraph.typeTest(['Work']);
    expect(['"Work"', '"Book"', '"Film"', '"Nothing"'].map((name) => isWork(name))).toEqual([true, true, false, false]);
    expect(supergraph.typeTest(['Film', 'Work'])('"Film"')).toBe(true);
    expect(supergraph.typeTest(['Nothing'])('"Nothing"')).toBe(true);
  });
});
