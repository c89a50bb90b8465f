import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '@dure/kit/log';
import type { Metrics } from '@dure/kit/metrics';
import { inSpan } from '@dure/kit/tracing';
import type { GatewayContext } from '../context.ts';
import type { Planner } from '../executor/planner.ts';
import { codesOf } from './notes.ts';
import { createOperationMetrics } from './operation-metrics.ts';
import { createRequestLog, type RequestLog, type RequestLogMode } from './request-log.ts';
import { createSlowLog } from './slow-log.ts';
import { createSubscriptionEnd, type SubscriptionEnd } from './subscription-log.ts';
import { createWatch, type Watch } from './watch.ts';

export type SeeingOptions = {
  readonly requestLog: RequestLogMode;
  /** 0 for never. */
  readonly slowOperationMs: number;
  /** Whether a document was registered. */
  readonly isTrusted: (source: string) => boolean;
};

/** How the work of the gateway is seen: metrics, traces and the log. */
export type Seeing = {
  readonly watch: Watch;
  readonly watchPlanner: (planner: Planner) => Planner;
  readonly requestLog: RequestLog;
  readonly subscriptionEnd: SubscriptionEnd;
  /** Notes how requests end that go through Apollo Server. */
  readonly plugin: ApolloServerPlugin<GatewayContext>;
};

/** `requestLines` gets the lines of requests, `log` all others. */
export function createSeeing(options: SeeingOptions, metrics: Metrics, log: Logger, requestLines = log): Seeing {
  const operations = createOperationMetrics(metrics);
  const watch = createWatch(operations, createSlowLog(log, options.slowOperationMs), options.isTrusted);
  const watchPlanner = (planner: Planner): Planner => ({
    ...planner,
    plan: async (...asked) => {
      const startedAt = performance.now();
      const plan = await inSpan('plan', {}, () => planner.plan(...asked));
      operations.planning.observe(performance.now() - startedAt);
      return plan;
    },
  });
  return {
    watch,
    watchPlanner,
    requestLog: createRequestLog(requestLines, options.requestLog),
    subscriptionEnd: createSubscriptionEnd(requestLines, options.requestLog),
    plugin: notingPlugin,
  };
}

const notingPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { notes } }) {
    return {
      async willSendResponse({ operation, queryHash: documentHash = '', response: { body } }) {
        notes.codes = codesOf(body.kind === 'single' ? (body.singleResult.errors ?? []) : []);
        if (operation === undefined) return;
        notes.operation ??= { name: operation.name?.value ?? '', kind: operation.operation, documentHash };
      },
    };
  },
};
