/**
 * What is kept for this tab alone, until it is closed: `sessionStorage`, or the page's memory where the browser keeps
 * nothing.
 */
const inMemory = new Map<string, string>();

/** What is kept under a name, as it was put there; null where there is nothing, or nothing readable. */
export function kept(name: string): unknown {
  try {
    const text = sessionStorage.getItem(name) ?? inMemory.get(name);
    return text === undefined ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Keeps a value under a name. */
export function keep(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    sessionStorage.setItem(name, text);
    inMemory.delete(name);
  } catch {
    inMemory.set(name, text);
  }
}

/** Forgets what is kept under names that begin so. */
export function forget(prefix: string): void {
  for (const name of [...inMemory.keys()]) if (name.startsWith(prefix)) inMemory.delete(name);
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
  } catch {
    // Then nothing was kept there.
  }
}
