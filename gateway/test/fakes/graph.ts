import { composeServices } from '@apollo/composition';
import { forbidden } from '@dure/kit/errors';
import { createHttpServer, header, listen } from '@dure/kit/http';
import { createLogger } from '@dure/kit/log';
import { createMetrics } from '@dure/kit/metrics';
import { createProofCheck } from '@dure/kit/proof';
import { addGraphEndpoint, buildSubgraph, createSubgraphServer } from '@dure/kit/subgraph';
import { readTypeDefs } from '@dure/schema/type-defs';
import type { FastifyRequest } from 'fastify';

export const secret = '0123456789abcdef';
const names = ['places', 'money'] as const;
const log = createLogger('fake', 'silent');
const sdlOf = (name: (typeof names)[number]) => new URL(`${name}/src/`, import.meta.url);

/** The schema composed of the two fake subgraphs. */
export function composeFakes(): string {
  const { supergraphSdl, errors } = composeServices(
    names.map((name) => ({ name, url: `http://${name}.invalid/graphql`, typeDefs: readTypeDefs(sdlOf(name)) })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
}

export type FakeSubgraph = {
  readonly url: string;
  /** What its `/health/ready` says is wrong; null is ready. */
  setReason(reason: string | null): void;
  stop(): Promise<void>;
};

type Told = { readonly request: FastifyRequest };

const places = [
  { id: '1', name: '가온동' },
  { id: '2', name: '나래동' },
];

/** Gives one of the places another name. */
export function renamePlace(id: string, name: string): void {
  for (const place of places) if (place.id === id) place.name = name;
}

/** How often one of the places was asked for. */
export const askedForPlace = { times: 0 };

const resolvers = {
  places: {
    Query: {
      places: () => places,
      place: (_: unknown, { id }: { id: string }) => {
        askedForPlace.times += 1;
        return places.find((place) => place.id === id);
      },
      told: (_: unknown, __: unknown, context: Told) => context.request,
      echo: (_: unknown, { at }: { at: Date }) => at,
      broken: () => {
        throw new Error('a secret of the database');
      },
      denied: () => {
        throw forbidden({ ko: '사무국만 볼 수 있습니다.', en: 'Only the secretariat may see this.' });
      },
    },
    Place: {
      __resolveReference: ({ id }: { id: string }) => places.find((place) => place.id === id),
      within: ({ id }: { id: string }) => places.find((place) => place.id !== id),
    },
    Told: {
      authorization: (request: FastifyRequest) => header(request, 'authorization'),
      acceptLanguage: (request: FastifyRequest) => header(request, 'accept-language'),
      requestId: (request: FastifyRequest) => header(request, 'x-request-id'),
      traceparent: (request: FastifyRequest) => header(request, 'traceparent'),
      cookie: (request: FastifyRequest) => header(request, 'cookie'),
    },
  },
  money: {
    Query: { funds: () => ['mutual aid'] },
    Place: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      raised: ({ id }: { id: string }) => ({ minorUnits: Number(id) * 9_000_000_000, currency: 'KRW' }),
      funds: () => ['mutual aid'],
    },
  },
};

/** Starts one of the fakes as a real service on a free port. */
export async function startFake(name: (typeof names)[number]): Promise<FakeSubgraph> {
  let reason: string | null = null;
  const check = async () => {
    if (reason !== null) throw new Error(reason);
  };
  const metrics = createMetrics(name);
  const server = createHttpServer({ log, metrics, checks: [{ name: 'database', check }] });
  const schema = buildSubgraph({ sdl: sdlOf(name), resolvers: resolvers[name] });
  const apollo = createSubgraphServer<Told>({ schema, log, metrics });
  await apollo.start();
  addGraphEndpoint(server, { apollo, isProven: createProofCheck(secret), context: async (request) => ({ request }) });
  const address = await listen(server, { port: 0, host: '127.0.0.1' });
  return {
    url: `${address}/graphql`,
    setReason: (value) => {
      reason = value;
    },
    stop: async () => {
      server.server.closeAllConnections();
      await server.close();
      await apollo.stop();
    },
  };
}
