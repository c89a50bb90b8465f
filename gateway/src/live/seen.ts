import { current, inScope } from '@dure/kit/request-scope';
import { GraphQLError } from 'graphql';
import { codesOf, internalCode, type RequestNotes } from '../telemetry/notes.ts';
import type { RequestLog } from '../telemetry/request-log.ts';
import type { SubscriptionEnd } from '../telemetry/subscription-log.ts';
import type { Follower } from './feeds.ts';
import { Refusal } from './refusal.ts';

export type SeenOptions = {
  readonly requestLog: RequestLog;
  readonly subscriptionEnd: SubscriptionEnd;
};

/**
 * Opens a subscription within sight of the log: one line once it is open or was refused, like that of any request, and one
 * when it has ended. `open` notes what is asked for.
 */
export function createSeen({ requestLog, subscriptionEnd }: SeenOptions) {
  return async (open: (notes: RequestNotes) => Promise<Follower>): Promise<Follower> => {
    const notes: RequestNotes = {};
    const startedAt = performance.now();
    const tookMs = (): number => performance.now() - startedAt;
    try {
      const follower = await open(notes);
      requestLog(notes, 200, tookMs());
      const scope = current();
      return counted(follower, (states) => inScope(scope, () => subscriptionEnd(notes, states, tookMs())));
    } catch (error) {
      notes.codes = error instanceof Refusal ? codesOf(error.errors) : [codeOf(error)];
      requestLog(notes, statusOf(error), tookMs());
      throw error;
    }
  };
}

/** Says at its end how many states were taken. */
function counted(follower: Follower, onEnd: (states: number) => void): Follower {
  let states = 0;
  let isOver = false;
  const over = (): void => {
    if (!isOver) onEnd(states);
    isOver = true;
  };
  return {
    first: follower.first,
    async next() {
      const state = await follower.next();
      if (state === undefined) over();
      else states += 1;
      return state;
    },
    end(last) {
      follower.end(last);
      // What was said last is still to be taken, and counts.
      if (last === undefined) over();
    },
  };
}

const internal = 500;

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status;
  const http = error instanceof GraphQLError ? error.extensions.http : undefined;
  return (http as { readonly status?: number } | undefined)?.status ?? internal;
}

const codeOf = (error: unknown): string =>
  error instanceof GraphQLError ? String(error.extensions.code) : internalCode;
