import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { current, inScope } from '@dure/kit/request-scope';
import type { Admitted, GatewayContext } from '../context.ts';
import type { Door } from '../door.ts';
import { askApollo } from '../endpoint/long-way.ts';
import { answerText } from '../executor/answer.ts';
import type { Executor } from '../executor/executor.ts';
import type { Standing } from '../limits/rate-limits.ts';
import { type RequestNotes, withNotes } from '../telemetry/notes.ts';
import type { Reading } from './feeds.ts';

export type Query = {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Runs queries that no request has brought. */
export type RunQuery = {
  /**
   * The way to run a query again and again for one who was let in, and has paid for the request itself. The first time it
   * passes Apollo Server, which validates it, and costs what it costs; later it is run as it is.
   */
  as(admitted: Admitted, standing: Standing, query: Query): () => Promise<Reading>;
  /** As if somebody asked whom nobody knows. */
  asNobody(query: string, variables: Readonly<Record<string, unknown>>): Promise<Reading>;
};

export type RunQueryOptions = {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly executor: Executor;
  readonly door: Pick<Door, 'admit'>;
};

/** Of the headers of an answer, what says when to come again. */
const toldHeaders = (answered: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(answered).filter(([name]) => /^(retry-after|ratelimit.*)$/.test(name)));

const headers: IncomingHttpHeaders = { 'content-type': 'application/json' };
const nowhere = { remoteAddress: '127.0.0.1' } as Socket;

export function createRunQuery({ apollo, executor, door }: RunQueryOptions): RunQuery {
  const throughApollo = async (context: Omit<GatewayContext, 'notes'>, query: Query, notes: RequestNotes) => {
    const long = { method: 'POST', headers, body: query, url: '/graphql' };
    const {
      status,
      text,
      headers: answered,
    } = await askApollo(apollo, long, () => withNotes(notes, async () => context));
    return status < 400 ? { text } : { text, refused: { status, headers: toldHeaders(answered) } };
  };
  const runAgain = async ({ headers, origin, caller }: Admitted, { query, operationName, variables }: Query) => {
    const outcome = await executor.find(query, operationName)?.run({ variables, headers, origin, caller });
    return outcome?.text === undefined ? undefined : { text: answerText(outcome) };
  };
  return {
    as(admitted, standing, query) {
      const scope = current();
      let hasPaid = false;
      return () =>
        inScope(scope, async () => {
          const again = hasPaid ? await runAgain(admitted, query) : undefined;
          const notes = hasPaid ? { paid: standing } : {};
          hasPaid = true;
          return again ?? (await throughApollo({ ...admitted, standing }, query, notes));
        });
    },
    asNobody: (query, variables) =>
      inScope({ origin: 'inbox' }, async () => {
        const admitted = await door.admit({ headers: {}, socket: nowhere } as unknown as IncomingMessage);
        const standing = { remaining: 0, resetSeconds: 0 };
        const again = await runAgain(admitted, { query, variables });
        return again ?? (await throughApollo({ ...admitted, standing }, { query, variables }, { paid: standing }));
      }),
  };
}
