import type { CombinedError } from '@urql/core';

/** What a mutation answers: its success, or a refusal with words for people. */
export type Answered = { readonly __typename: string; readonly message?: string };

/** What came of an act. All but `done` and `refused` leave it open whether it is known to the graph: it is sent again. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  /** The graph says no, and why; `isSpent` where something else was sent under the same key before. */
  | { readonly kind: 'refused'; readonly message: string; readonly isSpent: boolean; readonly result: Result }
  /** Not signed in, or no longer. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'offline' }
  /** Who is signed in may not, or what was sent cannot be so; in the graph's words. */
  | { readonly kind: 'told'; readonly message: string }
  | { readonly kind: 'failed'; readonly requestId: string | null };

type Given<Result> = {
  readonly data?: { readonly result: Result } | null | undefined;
  readonly error?: Pick<CombinedError, 'networkError' | 'graphQLErrors'> | undefined;
};

const forPeople: readonly unknown[] = ['FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'RATE_LIMITED'];

/** What came of an act, by the graph's answer to it. */
export function outcomeOf<Result extends Answered>({ data, error }: Given<Result>): Outcome<Result> {
  if (data?.result != null) {
    const { result } = data;
    if (result.message === undefined) return { kind: 'done', result };
    return { kind: 'refused', message: result.message, isSpent: result.__typename === 'IdempotencyKeyReused', result };
  }
  const [first] = error?.graphQLErrors ?? [];
  if (first === undefined)
    return error?.networkError === undefined ? { kind: 'failed', requestId: null } : { kind: 'offline' };
  const { code, requestId } = first.extensions;
  if (code === 'UNAUTHENTICATED') return { kind: 'nobody' };
  if (forPeople.includes(code)) return { kind: 'told', message: first.message };
  return { kind: 'failed', requestId: typeof requestId === 'string' ? requestId : null };
}
