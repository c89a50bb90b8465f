import { type FailureKind, SubgraphFailure } from '../subgraphs/failures.ts';
import { toWire, type WireText } from '../wire.ts';
import type { ObjectShape } from './answer-shape.ts';
import { clientKey, keyOf } from './data.ts';
import type { Execution, Reading, Tools } from './execution.ts';
import type { ResponsePath } from './paths.ts';
import type { Fetch, PathStep } from './plan.ts';
import { type Answer, type AnswerReader, createJsonReader } from './read-json.ts';
import { createRawReader } from './read-raw.ts';
import type { Spans } from './spans.ts';

/** What fetches of roots and of entities have in common: their document, how it is sent, how its answer is read. */
export type Request = {
  readonly shape: ObjectShape;
  /** The body without representations, or with them: texts such as `"representations":[…]`. */
  body(execution: Execution, representations: readonly WireText[]): WireText;
  /** Sends a body. What went wrong instead of an answer is the kind of failure. */
  send(execution: Execution, body: WireText): Promise<Answer | FailureKind>;
};

export function compileRequest(fetch: Fetch, { shapeOf, subgraph, reading, spans }: Tools): Request {
  const shape = shapeOf(fetch);
  const read = createReader(shape, reading, spans);
  const target = subgraph(fetch.subgraph);
  const operationName =
    fetch.operationName === undefined ? '' : `,"operationName":${JSON.stringify(fetch.operationName)}`;
  const head = `{"query":${toWire(JSON.stringify(fetch.operation))}${operationName}`;
  return {
    shape,
    body: (execution, representations) => {
      const variables = representations.concat(usedVariables(fetch, execution));
      return variables.length === 0 ? `${head}}` : `${head},"variables":{${variables.join(',')}}}`;
    },
    send: async (execution, body) => {
      const { headers, origin } = execution;
      execution.requests += 1;
      try {
        return read(await target.send({ body, headers, origin, isQuery: fetch.isQuery })) ?? 'unreadable';
      } catch (error) {
        if (error instanceof SubgraphFailure) return error.kind;
        throw error;
      }
    },
  };
}

function createReader(shape: ObjectShape, reading: Reading, spans: Spans): AnswerReader {
  const readJson = createJsonReader(shape);
  if (reading === 'json') return readJson;
  const readRaw = createRawReader(shape, spans);
  return (text) => readRaw(text) ?? readJson(text);
}

function usedVariables({ variables }: Fetch, { variableTexts }: Execution): WireText[] {
  const texts: WireText[] = [];
  for (const name of variables) {
    const text = variableTexts.get(clientKey(name));
    if (text !== undefined) texts.push(`${JSON.stringify(name)}:${text}`);
  }
  return texts;
}

/** How places of an outage are written. */
export const placeOf = (path: readonly PathStep[], key: string): string =>
  [
    ...path.flatMap((step) => (step.kind === 'field' ? [keyOf(step.property)] : step.kind === 'each' ? ['@'] : [])),
    clientKey(key),
  ].join('.');

/** The rest of an error's path, in the client's response names. */
export const clientPath = (path: readonly (string | number)[]): ResponsePath =>
  path.map((part) => (typeof part === 'string' ? clientKey(part) : part));
