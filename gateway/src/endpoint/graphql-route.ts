import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.ts';
import { conditional } from '../documents/conditional.ts';
import type { Door } from '../door.ts';
import { type RequestNotes, withNotes } from '../telemetry/notes.ts';
import type { RequestLog } from '../telemetry/request-log.ts';
import { askApollo } from './long-way.ts';

/** Answers what `endpoint.ts` leaves: GET, and bodies that are not plain JSON. */
export const createGraphqlHandler =
  (apollo: ApolloServer<GatewayContext>, { admit, guard }: Pick<Door, 'admit' | 'guard'>, requestLog: RequestLog) =>
  async ({ method, headers, body, url, raw }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const startedAt = performance.now();
    const notes: RequestNotes = {};
    const long = { method, headers, body, url };
    const enter = async () => guard.enter(await admit(raw), long);
    const answered = await askApollo(apollo, long, () => withNotes(notes, enter));
    const answer = conditional(method, headers, answered);
    requestLog(notes, answer.status, performance.now() - startedAt);
    return reply.code(answer.status).headers(answer.headers).send(Buffer.from(answer.text, 'latin1'));
  };
