import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Admitted } from '../context.ts';
import { askedOf } from '../documents/asked.ts';
import type { Documents } from '../documents/documents.ts';
import type { LongRequest } from '../endpoint/long-way.ts';
import type { Variables } from './cost.ts';
import { costHeader } from './limits-plugin.ts';
import type { OperationChecks } from './operation-checks.ts';
import { cycleError, excessError, type OperationLimits } from './operation-limits.ts';
import type { RateLimiter, Standing } from './rate-limits.ts';
import { screenDocument } from './screening.ts';

/** Each request costs this, whatever it asks for and whether it can be answered. */
const requestCost = 1;

/** Characters of documents that are remembered as screened. */
const maxRemembered = 16_777_216;

/** Holds requests to the limits, on both ways on which they are answered. */
export type Guard = {
  /**
   * What happens to a request of the long way before anything of it is parsed: it pays, and is looked through. Throws
   * RATE_LIMITED, where the request goes beyond a limit, and where its document may not run. Who has paid on the short
   * way (`paid`) does not pay again.
   */
  enter(admitted: Admitted, request: LongRequest, paid?: Standing): Promise<Admitted & { readonly standing: Standing }>;
  /** Takes the cost of an operation that has run before; undefined where the long way is to judge. */
  pass(admitted: Admitted, operation: OperationDefinitionNode, variables: Variables): Promise<Standing | undefined>;
  /** The headers that tell how an account stands. */
  headersFor: RateLimiter['headersFor'];
};

export type GuardOptions = {
  readonly limits: OperationLimits;
  readonly checks: OperationChecks;
  readonly rateLimiter: RateLimiter;
  readonly documents: Documents;
};

export function createGuard({ limits, checks, rateLimiter, documents }: GuardOptions): Guard {
  const screen = createScreen(limits, documents);
  return {
    enter: async (admitted, request, paid) => {
      const standing = paid ?? (await rateLimiter.spend(admitted.caller.account, requestCost));
      screen(request);
      return { ...admitted, standing };
    },
    pass: async ({ caller }, operation, variables) => {
      const cost = checks.checkAgain(operation, variables);
      if (cost === undefined) return undefined;
      return rateLimiter.spend(caller.account, requestCost + cost).catch(() => undefined);
    },
    headersFor: rateLimiter.headersFor,
  };
}

/** Whether only the long way can answer: it alone tells costs. */
export const asksForCost = (headers: Readonly<Record<string, unknown>>): boolean => headers[costHeader] !== undefined;

/** Documents that passed are remembered by their text; registered ones need not pass. */
function createScreen(limits: OperationLimits, documents: Documents): (request: LongRequest) => void {
  const passed = new LRUCache<string, true>({ maxSize: maxRemembered, sizeCalculation: (_, text) => text.length + 1 });
  return (request) => {
    const { body } = request;
    if (Array.isArray(body)) throw excessError({ limit: 'batch', most: limits.batch, found: body.length });
    const asked = askedOf(request);
    const { text } = asked;
    documents.judge(asked);
    if (text === undefined || passed.has(text) || documents.isTrusted(text)) return;
    const objection = screenDocument(text, limits);
    if (objection !== undefined) throw 'cycle' in objection ? cycleError(objection.cycle) : excessError(objection);
    passed.set(text, true);
  };
}
