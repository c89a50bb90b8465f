import type { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { GatewayContext } from '../context.ts';
import { askApollo, type LongRequest } from './long-way.ts';

type Given = Parameters<ApolloServer<GatewayContext>['executeHTTPGraphQLRequest']>[0];
const request: LongRequest = {
  method: 'GET',
  headers: { a: 'x', b: ['1', '2'], c: undefined } as never,
  body: undefined,
  url: '/graphql?query={a}&x=?',
};

/** Apollo Server, of which only the door is looked at. */
function apollo(answer: (given: Given) => unknown): ApolloServer<GatewayContext> {
  return {
    executeHTTPGraphQLRequest: async (given: Given) => answer(given),
  } as unknown as ApolloServer<GatewayContext>;
}
const context = async () => ({}) as GatewayContext;
const complete = { kind: 'complete', string: '{}' };

test('a request is handed on with its headers and its query', async () => {
  let found: Given | undefined;
  const server = apollo((given) => {
    found = given;
    return { status: 201, headers: new Map([['a', 'b']]), body: complete };
  });
  expect(await askApollo(server, request, context)).toEqual({ status: 201, headers: { a: 'b' }, text: '{}' });
  expect(found?.httpGraphQLRequest.search).toBe('?query={a}&x=?');
  expect([...(found?.httpGraphQLRequest.headers ?? [])]).toEqual([
    ['a', 'x'],
    ['b', '1, 2'],
  ]);
});

test('without a query there is none, and without a status all went well', async () => {
  const server = apollo(({ httpGraphQLRequest }) => ({
    headers: new Map(),
    body: { ...complete, string: httpGraphQLRequest.search },
  }));
  expect(await askApollo(server, { ...request, url: '/graphql' }, context)).toEqual({
    status: 200,
    headers: {},
    text: '',
  });
});

test('an answer in parts is a fault', async () => {
  const server = apollo(() => ({ headers: new Map(), body: { kind: 'chunked' } }));
  await expect(askApollo(server, request, context)).rejects.toThrow('in parts');
});

test('who is not let in gets the status of the reason', async () => {
  const server = apollo(async (given) =>
    given.context().catch((error: GraphQLError) => {
      throw error;
    }),
  );
  const refuse = () => Promise.reject(new GraphQLError('no', { extensions: { code: 'UNAUTHENTICATED' } }));
  await expect(askApollo(server, request, refuse)).rejects.toMatchObject({ extensions: { http: { status: 401 } } });
});
