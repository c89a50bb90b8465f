import type { Clock } from '@dure/kit/clock';
import { vi } from 'vitest';

/** Works while the clock of a service stands still at that very instant. */
export async function standingAt<T>(
  { clock }: { readonly clock: Clock },
  instant: Date,
  work: () => Promise<T>,
): Promise<T> {
  const standing = vi.spyOn(clock, 'now').mockReturnValue(instant);
  try {
    return await work();
  } finally {
    standing.mockRestore();
  }
}
