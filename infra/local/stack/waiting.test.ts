import { expect, test, vi } from 'vitest';
import { createWaitList, describeWaiting } from './waiting.ts';

test('what waits for the same reason is said together', () => {
  const reasons = new Map([
    ['agenda', 'it does not listen yet'],
    ['gateway', 'agenda: It does not answer.'],
    ['skills', 'it does not listen yet'],
  ]);
  expect(describeWaiting(reasons)).toBe(
    'agenda, skills (it does not listen yet); gateway (agenda: It does not answer.)',
  );
});

test('a long reason is cut', () => {
  expect(describeWaiting(new Map([['gateway', 'x'.repeat(300)]]))).toBe(`gateway (${'x'.repeat(100)}…)`);
});

test('it is told every five seconds, and not for what is done', () => {
  vi.useFakeTimers();
  try {
    const notes: string[] = [];
    const waiting = createWaitList((text) => notes.push(text));
    waiting.waitsFor('agenda', 'first');
    vi.advanceTimersByTime(5_000);
    waiting.isDone('agenda');
    vi.advanceTimersByTime(5_000);
    waiting.close();
    expect(notes).toEqual(['still waiting: agenda (first)']);
  } finally {
    vi.useRealTimers();
  }
});
