import { createHash } from 'node:crypto';
import { inSpan } from '@dure/kit/tracing';
import type { OperationDefinitionNode } from 'graphql';
import type { OperationRequest, Outcome } from '../executor/operation.ts';
import type { OperationIdentity } from './notes.ts';
import type { OperationMeter, OperationMetrics } from './operation-metrics.ts';
import type { SlowLog } from './slow-log.ts';

/** Runs an operation for one request. */
type Run = (request: OperationRequest) => Promise<Outcome>;

/** Watches one prepared operation. */
export type Watcher = {
  /** The same run, seen: counted, timed, in a span, noted for the log. */
  around(run: Run): Run;
  /** A request takes the result of an identical one in flight. */
  shared(request: OperationRequest): void;
};

/** Begins to watch an operation; what does not change from request to request is made here. */
export type Watch = (definition: OperationDefinitionNode, source: string) => Watcher;

/** Nobody looks. */
export const unwatched: Watch = () => ({ around: (run) => run, shared: () => undefined });

/** `isTrusted` says whether a document was registered. */
export function createWatch(
  { meter }: Pick<OperationMetrics, 'meter'>,
  slow: SlowLog,
  isTrusted: (source: string) => boolean,
): Watch {
  return (definition, source) => {
    const operation = identify(definition, source);
    const meterOfThis = meter({ ...operation, name: nameOf(definition), isTrusted: isTrusted(source) });
    return {
      around: (run) => {
        const counted = countRuns(run, operation, meterOfThis, slow);
        const { name, kind } = operation;
        const spanName = name === '' ? kind : `${kind} ${name}`;
        const attributes = { 'graphql.operation.name': name, 'graphql.operation.type': kind };
        return (request) => inSpan(spanName, attributes, () => counted(request), describeOutcome);
      },
      shared: ({ notes }) => {
        meterOfThis.share();
        if (notes !== undefined) notes.isShared = true;
      },
    };
  };
}

/** A name is as long as its client likes; logs and traces show no more of it. */
const maxNameLength = 100;

/** How logs and traces name an operation of a document. */
export function identify(definition: OperationDefinitionNode, source: string): OperationIdentity {
  const documentHash = createHash('sha256').update(source).digest('hex');
  return { name: nameOf(definition).slice(0, maxNameLength), kind: definition.operation, documentHash };
}

const nameOf = ({ name }: OperationDefinitionNode): string => name?.value ?? '';

const describeOutcome = ({ errors, requests = 0 }: Outcome) => ({
  attributes: { 'dure.subgraph_requests': requests, 'dure.errors': errors.length },
  problem: errors.length === 0 ? undefined : String(errors[0]?.extensions.code),
});

/** What could not be run at all, because its variables do not fit, is counted with the errors of requests only. */
function countRuns(run: Run, operation: OperationIdentity, meter: OperationMeter, slow: SlowLog): Run {
  return async (request) => {
    const startedAt = performance.now();
    const { notes } = request;
    if (notes !== undefined) notes.operation = operation;
    const counting = meter.begin();
    try {
      const outcome = await run(request);
      if (notes !== undefined) notes.ran = outcome;
      if (outcome.text !== undefined) {
        const tookMs = performance.now() - startedAt;
        counting.count(tookMs, outcome.errors.length > 0);
        slow(operation, outcome, tookMs);
      }
      return outcome;
    } catch (error) {
      counting.count(performance.now() - startedAt, true);
      throw error;
    } finally {
      counting.end();
    }
  };
}
