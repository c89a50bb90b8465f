import { HeaderMap } from '@apollo/server';
import { unavailable } from '@dure/kit/errors';
import { say } from '@dure/kit/language';
import { current } from '@dure/kit/request-scope';
import { GraphQLError } from 'graphql';
import { PlanningEnded, PlanningFailure, PlanningOverload } from './planning-process.ts';

/**
 * What a caller is told when an operation could not be planned, in the caller's own language: many callers may have
 * waited for one plan, and that there is none is remembered for a while. Other errors come back as they are.
 */
export function toPlanningError(error: unknown): unknown {
  if (error instanceof PlanningOverload) return overload();
  if (error instanceof PlanningEnded) return ended(error);
  return error instanceof PlanningFailure ? planningFailed() : error;
}

/** Whether nothing was run because the graph does not plan any more: another one may. */
export const isPlanningEnded = (error: unknown): boolean =>
  error instanceof GraphQLError && error.originalError instanceof PlanningEnded;

const planningFailed = (): GraphQLError =>
  new GraphQLError(
    say({
      ko: '이 질의를 어떻게 처리할지 찾지 못했습니다. 질의를 더 단순하게 나누어 보내 주십시오.',
      en: 'No plan was found for this operation. Please ask in simpler parts.',
    }),
    { extensions: { code: 'QUERY_PLANNING_FAILED', requestId: current().requestId, http: { status: 500 } } },
  );

/** The word that stands in errors also where a subgraph is asked too much at a time. */
const overloaded = 'overloaded';

function overload(): GraphQLError {
  const { message, extensions } = unavailable({
    ko: '처음 보는 질의가 너무 많이 몰려 있습니다. 잠시 후 다시 시도해 주십시오.',
    en: 'Too many operations that are new here wait to be planned. Please try again later.',
  });
  const http = laterAgain();
  return new GraphQLError(message, { extensions: { ...extensions, reason: overloaded, http } });
}

function ended(originalError: PlanningEnded): GraphQLError {
  const { message, extensions } = unavailable();
  return new GraphQLError(message, { originalError, extensions: { ...extensions, http: laterAgain() } });
}

const laterAgain = () => ({ status: 503, headers: new HeaderMap([['retry-after', '1']]) });
