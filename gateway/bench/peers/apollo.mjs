// Apollo Server with @apollo/gateway and nothing else: what the documentation of both shows.
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const { PORT, SUPERGRAPH_PATH, TIMEOUT_MS } = process.env;

// It has no time limit of its own. Where speed is measured its own HTTP client is used.
const limited = (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(Number(TIMEOUT_MS)) });

class Source extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    if (context.authorization !== undefined) request.http.headers.set('authorization', context.authorization);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH_PATH, 'utf8'),
  buildService: ({ url }) => new Source(TIMEOUT_MS === undefined ? { url } : { url, fetcher: limited }),
});
const server = new ApolloServer({ gateway, nodeEnv: 'production', introspection: true });
await startStandaloneServer(server, {
  listen: { port: Number(PORT), host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
});
process.on('SIGTERM', () => process.exit(0));
