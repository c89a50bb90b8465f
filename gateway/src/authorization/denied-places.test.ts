import { buildSchema, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test, vi } from 'vitest';
import { readSelections } from '../executor/selection.ts';
import { readSupergraph } from '../executor/supergraph.ts';
import type { Denial } from './access.ts';
import { compileDenied } from './denied-places.ts';

test('names of types that a subgraph makes up are not kept', () => {
  const sdl = `
    type Query { any: Any }
    interface Any { secret: Int }
    type Known implements Any { secret: Int }`;
  const schema = buildSchema(sdl);
  const document = parse('{ any { secret } }');
  const selections = readSelections(readSupergraph(sdl, schema), document, (_, { name }) => name.value === 'secret');
  const denial: Denial = { key: '', isAnonymous: true, by: () => undefined };
  const find = compileDenied(selections, getOperationAST(document) as OperationDefinitionNode, denial);
  const faultsOf = (name: string) => find({ any: { __typename: `"${name}"` } });
  expect(faultsOf('Known')).toHaveLength(1);
  expect(faultsOf('MadeUp')).toEqual([]);

  const lookUps = vi.spyOn(schema, 'getType');
  faultsOf('Known');
  expect(lookUps).not.toHaveBeenCalled();
  faultsOf('MadeUp');
  expect(lookUps).toHaveBeenCalledWith('MadeUp');
});
