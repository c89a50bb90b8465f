/** What `read` answers; null when it fails or takes longer. For numbers of which one must not hide all the others. */
export async function inTime<T>(read: () => Promise<T> | T, timeoutMs: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), timeoutMs);
  try {
    return await Promise.race([Promise.resolve().then(read), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
