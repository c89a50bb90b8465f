import { expect, test } from 'vitest';
import type { Admitted } from '../context.ts';
import type { Documents } from '../documents/documents.ts';
import { createGuard } from './guard.ts';
import { createOperationChecks } from './operation-checks.ts';
import { defaultLimits } from './operation-limits.ts';
import { createRateLimiter, defaultRates } from './rate-limits.ts';

const documents = { judge: () => undefined, isTrusted: () => false } as unknown as Documents;
const admitted = { caller: { account: { kind: 'anonymous', key: 'a' } } } as unknown as Admitted;
const request = { method: 'POST', headers: {}, body: { query: '{ a }' }, url: '/graphql' };

test('a request pays when it enters the long way, and not again when it has paid on the short way', async () => {
  const rateLimiter = createRateLimiter({ ...defaultRates, anonymous: 10 }, 60);
  const guard = createGuard({
    limits: defaultLimits,
    checks: createOperationChecks(defaultLimits),
    rateLimiter,
    documents,
  });
  const { standing } = await guard.enter(admitted, request);
  expect(standing.remaining).toBe(9);
  expect((await guard.enter(admitted, request, standing)).standing).toBe(standing);
  expect((await guard.enter(admitted, request)).standing.remaining).toBe(8);
});
