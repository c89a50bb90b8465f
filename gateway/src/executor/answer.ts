import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { fromWire, toWire, type WireText } from '../wire.ts';

/** The `data` of an answer that is written already. Apollo Server carries it to `stringifyResult` unseen. */
export class WrittenData {
  readonly text: WireText;
  constructor(text: WireText) {
    this.text = text;
  }

  /** For whoever does look at it, as plugins and tests: the data as objects. */
  toJSON(): Record<string, unknown> | null {
    return JSON.parse(fromWire(this.text));
  }
}

/** Apollo Server's `stringifyResult`: every answer leaves as wire text, which is written to the socket as latin1. */
export function stringifyResult(result: FormattedExecutionResult): WireText {
  const { data, errors, ...others } = result;
  if (!isWritten(data)) return `${toWire(JSON.stringify(result))}\n`;
  const before = errors === undefined ? '' : `"errors":${toWire(JSON.stringify(errors))},`;
  const after = Object.entries(others)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `,${toWire(JSON.stringify(key))}:${toWire(JSON.stringify(value))}`);
  return `{${before}"data":${data.text}${after.join('')}}\n`;
}

/** The whole answer to an operation that was run. */
export function answerText({ text, errors }: Written): WireText {
  if (errors.length === 0) return `{"data":${text}}\n`;
  return stringifyResult({
    errors: errors.map((error) => (error instanceof GraphQLError ? error.toJSON() : error)),
    data: new WrittenData(text ?? 'null') as unknown as Record<string, unknown>,
  });
}

type Written = {
  readonly text: WireText | undefined;
  readonly errors: readonly (GraphQLFormattedError | GraphQLError)[];
};

const isWritten = (data: unknown): data is WrittenData => data instanceof WrittenData;

/** The data of a result as objects, whether it is written or not. */
export const dataOf = ({ data }: { readonly data?: unknown }): unknown => (isWritten(data) ? data.toJSON() : data);
