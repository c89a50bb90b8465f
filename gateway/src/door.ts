import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { createAddressReader } from './authorization/addresses.ts';
import { createCallers } from './authorization/callers.ts';
import { createPropagation } from './authorization/propagated-headers.ts';
import type { GatewayConfig } from './config.ts';
import { type Admit, createAdmit, type GatewayContext } from './context.ts';
import { cachePlugin } from './documents/cache-plugin.ts';
import { createDocuments, type Documents } from './documents/documents.ts';
import { createGuard, type Guard } from './limits/guard.ts';
import { limitsPlugin } from './limits/limits-plugin.ts';
import { createOperationChecks } from './limits/operation-checks.ts';
import { defaultLimits, type OperationLimits } from './limits/operation-limits.ts';
import { addLimitsPage } from './limits/published.ts';
import { createRateLimiter, defaultRates, type RateLimiter } from './limits/rate-limits.ts';

/** What every request passes before it is answered: who sends it, and whether it stays within the limits. */
export type Door = {
  readonly limits: OperationLimits;
  readonly admit: Admit;
  readonly guard: Guard;
  readonly documents: Documents;
  /** Takes points for what is no operation. */
  readonly spend: RateLimiter['spend'];
  /** Hold what comes through Apollo Server to the limits, and say how long answers may be kept. */
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
  /** `GET /limits`. */
  addPages(server: FastifyInstance): void;
};

/** Builds the door from the settings. Throws at a proxy that is no address and at a manifest that cannot be read. */
export function createDoor(config: GatewayConfig): Door {
  const limits = config.operationLimits ?? defaultLimits;
  const rates = config.rateLimits ?? defaultRates;
  const windowSeconds = config.rateWindowSeconds;
  const rateLimiter = createRateLimiter(rates, windowSeconds);
  const documents = createDocuments(config);
  const checks = createOperationChecks(limits);
  return {
    limits,
    admit: createAdmit({
      callers: createCallers(config),
      addressOf: createAddressReader(config.trustedProxies),
      propagated: createPropagation(config.propagatedHeaders, config.gatewaySecret),
    }),
    guard: createGuard({ limits, checks, rateLimiter, documents }),
    documents,
    spend: rateLimiter.spend,
    plugins: [
      limitsPlugin({ limits, checks, rateLimiter, isTrusted: documents.isTrusted }),
      cachePlugin(config.propagatedHeaders),
    ],
    addPages: (server) => addLimitsPage(server, { limits, rates, windowSeconds, documents: documents.mode }),
  };
}
