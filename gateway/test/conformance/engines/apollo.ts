import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Backend } from '../harness/backend.ts';
import { type EngineKind, silent, startServer } from './engine.ts';

type Processed = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Plain Apollo Gateway, for the comparison, and to see that the worlds hold what they promise. */
export const apollo: EngineKind = {
  name: 'Apollo Gateway',
  numbers: 'exact',
  start: (backend) => {
    // Else the package reports its use to its maker; there is no other switch.
    process.env.APOLLO_TELEMETRY_DISABLED = 'true';
    const gateway = new ApolloGateway({
      supergraphSdl: backend.world.supergraphSdl,
      buildService: ({ name }) => ({ process: ({ request }) => send(backend, name, request) }),
      logger: silent,
    });
    return startServer({ gateway });
  },
};

async function send(backend: Backend, name: string, request: object): Promise<Processed> {
  const { query, variables, operationName } = request as { query: string; variables?: object; operationName?: string };
  const reply = await backend.send(name, JSON.stringify({ query, variables, operationName }));
  if (reply.kind !== 'answered') throw new Error(`The subgraph is ${reply.kind}`);
  if (reply.status >= 400 || reply.type !== 'application/json') throw new Error(`${reply.status}: ${reply.text}`);
  return JSON.parse(reply.text);
}
