import { say } from '@dure/kit/language';
import type { FastifyInstance } from 'fastify';
import { assumedListSize, assumedPageSize } from './cost.ts';
import { costHeader } from './limits-plugin.ts';
import { type OperationLimits, operationLimits } from './operation-limits.ts';
import { type CallerKind, callerKinds, type RateLimits } from './rate-limits.ts';

export type Published = {
  readonly limits: OperationLimits;
  readonly rates: RateLimits;
  readonly windowSeconds: number;
  /** Which documents are answered. */
  readonly documents: string;
};

/** `GET /limits`: what the gateway takes from a caller, in the language of the request. */
export function addLimitsPage(server: FastifyInstance, published: Published): void {
  server.get('/limits', (_request, reply) =>
    reply.header('vary', 'accept-language').header('cache-control', 'public, max-age=300').send(describe(published)),
  );
}

const describe = ({ limits, rates, windowSeconds, documents }: Published) => ({
  operation: Object.entries(operationLimits).map(([name, { about }]) => ({
    name,
    most: limits[name as keyof OperationLimits],
    about: say(about),
  })),
  cost: {
    header: costHeader,
    listSize: assumedListSize,
    pageSize: assumedPageSize,
    about: say({
      ko: `요청 헤더 ${costHeader}: 1을 보내면 답의 extensions.cost에 예상 비용을 적습니다. 쪽 크기(first, last)를 적지 않으면 ${assumedPageSize}, 크기를 알 수 없는 목록은 ${assumedListSize}개로 셉니다.`,
      en: `With the request header ${costHeader}: 1 the answer tells its estimated cost in extensions.cost. A page without first or last counts as ${assumedPageSize} items, a list of unknown size as ${assumedListSize}.`,
    }),
  },
  rate: {
    windowSeconds,
    about: say({
      ko: `${windowSeconds}초마다 쓸 수 있는 비용입니다. 요청 하나에 1과 그 예상 비용이 듭니다. 답의 RateLimit 헤더가 남은 양을 알리며, 다 쓰면 429와 Retry-After로 답합니다.`,
      en: `Cost that may be used in ${windowSeconds} seconds. A request costs 1 and its estimated cost. The header RateLimit of each answer tells what is left; beyond it the answer is 429 with Retry-After.`,
    }),
    callers: Object.entries(callerKinds).map(([kind, { about }]) => ({
      kind,
      points: rates[kind as CallerKind],
      about: say(about),
    })),
  },
  documents: { mode: documents },
});
