import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.ts';
import { conditional } from '../documents/conditional.ts';
import type { Door } from '../door.ts';
import { askApollo } from './long-way.ts';

/** Answers what `endpoint.ts` leaves: GET, and bodies that are not plain JSON. */
export const createGraphqlHandler =
  (apollo: ApolloServer<GatewayContext>, { admit, guard }: Pick<Door, 'admit' | 'guard'>) =>
  async ({ method, headers, body, url, raw }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const long = { method, headers, body, url };
    const answered = await askApollo(apollo, long, async () => guard.enter(await admit(raw), long));
    const answer = conditional(method, headers, answered);
    return reply.code(answer.status).headers(answer.headers).send(Buffer.from(answer.text, 'latin1'));
  };
