/** One thing that must work before requests make sense. `check` throws; the message is the reason that is shown. */
export type ReadyCheck = {
  readonly name: string;
  readonly check: () => Promise<unknown>;
  /** How long it may take; `checkTimeoutMs` unless it says. */
  readonly timeoutMs?: number;
};

export type Readiness = {
  /** Degraded: a part of it does not work, and what is asked of it makes sense all the same. */
  readonly status: 'ready' | 'degraded' | 'not ready';
  readonly checks: readonly { readonly name: string; readonly ready: boolean; readonly reason?: string }[];
};

/** What the outcomes of all checks come to. */
export type Judge = (checks: Readiness['checks']) => Readiness['status'];

/** For who can do nothing without any of what is checked. */
export const needsAll: Judge = (checks) => (checks.every(({ ready }) => ready) ? 'ready' : 'not ready');

/** For who does the rest where some of what is checked does not work. */
export const needsSome: Judge = (checks) =>
  needsAll(checks) === 'ready' ? 'ready' : checks.some(({ ready }) => ready) ? 'degraded' : 'not ready';

/** How long a check may take. Who asks a process how it stands must wait longer, or hears no reasons. */
export const checkTimeoutMs = 1_000;

/** Runs all checks at once, each with its own time limit. */
export async function describeReadiness(checks: readonly ReadyCheck[], judge = needsAll): Promise<Readiness> {
  const results = await Promise.all(checks.map(outcome));
  return { status: judge(results), checks: results };
}

async function outcome({ name, check, timeoutMs = checkTimeoutMs }: ReadyCheck): Promise<Readiness['checks'][number]> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer within ${timeoutMs} ms.`)), timeoutMs);
  try {
    await Promise.race([check(), late]);
    return { name, ready: true };
  } catch (error) {
    return { name, ready: false, reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** The messages of the error and of what caused it; drivers hide the useful one in a cause or in a list. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.message === '' && error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}
