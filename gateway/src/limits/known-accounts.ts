/** Accounts that are counted each for itself, of one kind. */
export const maxAccounts = 100_000;

/** What further ones are counted in. */
const sharedAccounts = 1_024;

/** Names the account in which a key is counted. */
export type AccountOf = (key: string, nowMs: number) => string;

/**
 * Bounds how many accounts there are. Who is counted stays so until the window ends, whoever else comes; while there is
 * no room, further keys are counted many in one, by chance. So a flood from ever new addresses neither takes memory
 * without end nor sets anybody's count back, and what it uses up is not one account for all who are new.
 */
export function createKnownAccounts(windowMs: number, most = maxAccounts): AccountOf {
  /** When the window of each ends; in this order, since all windows are of one length. */
  const ends = new Map<string, number>();
  const seed = Math.floor(Math.random() * 2 ** 32);

  const forgetEnded = (nowMs: number): void => {
    for (const [key, end] of ends) {
      if (end > nowMs) return;
      ends.delete(key);
    }
  };
  return (key, nowMs) => {
    if ((ends.get(key) ?? 0) > nowMs) return key;
    forgetEnded(nowMs);
    if (ends.size >= most) return `shared ${hash(key, seed) % sharedAccounts}`;
    ends.set(key, nowMs + windowMs);
    return key;
  };
}

/** FNV-1a. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  return value >>> 0;
}
