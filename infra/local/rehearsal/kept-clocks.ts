import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import type { Clocks } from '../clock/clocks.ts';

/**
 * Does something that moves the clocks, and puts them back to where they would stand without it, however it ends. Throws
 * what the work threw; a Problem when the clocks cannot be put back.
 */
export async function withClocksPutBack<T>(clocks: Clocks, work: () => Promise<T>): Promise<T> {
  const aheadMs = (await clocks.now()).getTime() - Date.now();
  const putBack = () => clocks.moveTo(Math.abs(aheadMs) < 1_000 ? null : new Date(Date.now() + aheadMs));
  try {
    return await work();
  } finally {
    await putBack().catch((cause: unknown) => {
      throw new Problem(
        say({ ko: '시계를 되돌리지 못했습니다.', en: 'The clocks could not be put back.' }),
        say({ ko: '되돌리기: npm run clock -- reset', en: 'To put them back: npm run clock -- reset' }),
        cause,
      );
    });
  }
}

/** A function which answers as the given one, or throws the signal's reason as soon as that is aborted. */
export function untilAborted<A extends readonly unknown[], T>(
  signal: AbortSignal,
  work: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  // Nobody may be waiting when it comes; whoever asks next is told.
  aborted.catch(() => undefined);
  return async (...args) => {
    signal.throwIfAborted();
    return await Promise.race([work(...args), aborted]);
  };
}
