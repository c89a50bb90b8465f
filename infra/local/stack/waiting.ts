import { say } from '@dure/kit/language';

const everyMs = 5_000;
const longestReason = 100;

/** What a start still waits for, told in one line every five seconds however many processes it is. */
export type WaitList = {
  readonly waitsFor: (name: string, reason: string) => void;
  readonly isDone: (name: string) => void;
  readonly close: () => void;
};

/** A list that tells itself to `note` until it is closed. */
export function createWaitList(note: (text: string) => void): WaitList {
  const reasons = new Map<string, string>();
  const timer = setInterval(() => {
    if (reasons.size > 0) note(`${say({ ko: '기다리는 중', en: 'still waiting' })}: ${describeWaiting(reasons)}`);
  }, everyMs);
  return {
    waitsFor: (name, reason) => reasons.set(name, reason),
    isDone: (name) => reasons.delete(name),
    close: () => clearInterval(timer),
  };
}

/** `agenda, skills (does not listen yet); gateway (…)`: the same reason is said once. */
export function describeWaiting(reasons: ReadonlyMap<string, string>): string {
  const byReason = Map.groupBy(reasons, ([, reason]) =>
    reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason,
  );
  return [...byReason].map(([reason, entries]) => `${entries.map(([name]) => name).join(', ')} (${reason})`).join('; ');
}
