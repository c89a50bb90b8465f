import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Admit, GatewayContext } from '../context.ts';
import { askApollo } from './long-way.ts';

/** Answers what `endpoint.ts` leaves: GET, and bodies that are not plain JSON. */
export const createGraphqlHandler =
  (apollo: ApolloServer<GatewayContext>, admit: Admit) =>
  async ({ method, headers, body, url }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const answer = await askApollo(apollo, { method, headers, body, url }, () => admit(headers));
    return reply.code(answer.status).headers(answer.headers).send(Buffer.from(answer.text, 'latin1'));
  };
