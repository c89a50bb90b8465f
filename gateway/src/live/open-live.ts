import type { ApolloServer } from '@apollo/server';
import type { Logger } from '@dure/kit/log';
import type { Metrics } from '@dure/kit/metrics';
import { addEventsRoute } from '@dure/kit/operations';
import { createProofCheck } from '@dure/kit/proof';
import type { FastifyInstance } from 'fastify';
import type { GatewayConfig } from '../config.ts';
import type { GatewayContext } from '../context.ts';
import type { Door } from '../door.ts';
import type { Executor } from '../executor/executor.ts';
import type { Seeing } from '../telemetry/seeing.ts';
import { addEventStream } from './event-stream.ts';
import { listen } from './listen.ts';
import { createLive } from './live.ts';
import { createRunQuery } from './run-query.ts';
import { addWebSockets } from './web-socket.ts';

export type OpenLiveOptions = {
  readonly config: GatewayConfig;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly executor: Executor;
  readonly apollo: ApolloServer<GatewayContext>;
  readonly door: Door;
  readonly server: FastifyInstance;
  readonly seeing: Seeing;
};

/** Subscriptions: over server-sent events and WebSocket, fed by Kafka or by what services deliver to `POST /events`. */
export function openLive({ config, log, metrics, executor, apollo, door, server, seeing }: OpenLiveOptions): {
  readonly close: () => Promise<void>;
} {
  const limits = config.liveLimits;
  const live = createLive({ door, run: createRunQuery({ apollo, executor, door }), limits, log, metrics, seeing });
  executor.eachGraph(live.load);
  addEventStream(server, live);
  const sockets = addWebSockets(server, live, {
    maxBodyBytes: door.limits.bodyBytes,
    limits,
  });
  addEventsRoute(server, {
    isProven: createProofCheck(config.gatewaySecret),
    receive: async (events) => live.hear(events),
    onUnreadable: (error) => log.error({ err: error }, 'An event that was delivered could not be read'),
  });
  const listening = listen({ config, log, live });
  metrics.gauge('dure_live_listening', '1 while events are heard', () => Number(listening.isListening()));
  return {
    async close() {
      live.close();
      await sockets.close();
      await listening.stop();
    },
  };
}
