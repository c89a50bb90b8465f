import { buildSchema, getOperationAST, parse, print } from 'graphql';
import { shapeOfAnswer } from '../../src/executor/answer-shape.ts';
import type { DataObject } from '../../src/executor/data.ts';
import { explainMisfits, type Misfit } from '../../src/executor/explain.ts';
import type { Fetch } from '../../src/executor/plan.ts';
import { withPlannedKeys } from '../../src/executor/planned-keys.ts';
import { type Answer, createJsonReader } from '../../src/executor/read-json.ts';
import { createRawReader } from '../../src/executor/read-raw.ts';
import { readSelections } from '../../src/executor/selection.ts';
import { compileShape, type Writing } from '../../src/executor/shape.ts';
import { findSpans, noSpans } from '../../src/executor/spans.ts';
import { readSupergraph } from '../../src/executor/supergraph.ts';
import { fromWire, toWire } from '../../src/wire.ts';

/** What a client gets for an answer: its text, and where the answer does not fit the schema. */
export type Written = { readonly text: string; readonly isFaulty: boolean; readonly misfits: readonly Misfit[] };

/** A request to the root, as plans hold it. */
export const rootFetch = (operation: string): Fetch => ({
  kind: 'fetch',
  subgraph: 'all',
  operation,
  operationName: undefined,
  isQuery: true,
  variables: [],
  entities: [],
  path: [],
  outputRewrites: [],
});

/** Reads and writes answers to an operation of which one subgraph knows everything. Texts are in Unicode. */
export function oneFetch(sdl: string, query: string, { asked = query }: { readonly asked?: string } = {}) {
  const supergraph = readSupergraph(sdl, buildSchema(sdl));
  const document = withPlannedKeys(parse(query), supergraph.isFieldName);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  const fetch = rootFetch(print(withPlannedKeys(parse(asked), supergraph.isFieldName)));
  const shape = shapeOfAnswer(fetch.operation, supergraph.schema);
  const selections = readSelections(supergraph, document);
  const spans = findSpans(selections, operation, fetch, () => shape);
  const raw = createRawReader(shape, spans);
  const json = createJsonReader(shape);
  const byReading = {
    raw: compileShape(selections, operation, spans),
    json: compileShape(selections, operation, noSpans),
  };
  return {
    shape,
    spans,
    readRaw: (text: string): Answer | undefined => raw(toWire(text)),
    readJson: (text: string): Answer | undefined => json(toWire(text)),
    write(data: DataObject, reading: 'raw' | 'json' = 'raw'): Written {
      const writing: Writing = { introspection: {}, isFaulty: false };
      const text = fromWire(byReading[reading](data, writing));
      return { text, isFaulty: writing.isFaulty, misfits: explainMisfits(selections, operation, data, spans) };
    },
  };
}
