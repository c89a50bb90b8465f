import { expect, test } from 'vitest';
import { failureKinds, SubgraphFailure, textOf } from './failures.ts';

test('every kind of failure has words of its own in both languages, with the name of the subgraph', () => {
  const texts = failureKinds.map((kind) => textOf('funding', kind));
  expect(new Set(texts.map(({ ko }) => ko)).size).toBe(failureKinds.length);
  expect(new Set(texts.map(({ en }) => en)).size).toBe(failureKinds.length);
  for (const { ko, en } of texts) {
    expect(en).toMatch(/^The 'funding' service .+; its part of the answer is missing\.$/);
    expect(ko).toMatch(/^'funding' 서비스.+ 해당 부분을 비워 두었습니다\.$/);
  }
});

test('what callers may not see is only in the cause', () => {
  const failure = new SubgraphFailure('funding', 'unreachable', { cause: new Error('connect 10.0.0.7:4003') });
  expect(failure.message).not.toContain('10.0.0.7');
  expect(failure).toMatchObject({ subgraph: 'funding', kind: 'unreachable', status: 0 });
});
