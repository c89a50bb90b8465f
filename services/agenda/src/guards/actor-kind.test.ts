import { expect, test } from 'vitest';
import { actorKind } from './actor-kind.ts';
import { someCaller, someSituation } from './example.ts';

const config = { guard: 'actorKind' as const, allowed: ['PUBLIC' as const, 'COMPANY' as const] };
const speaking = (organization: Parameters<typeof someCaller>[0]) =>
  someSituation({ caller: someCaller(organization) });

test('an organisation of an allowed kind is let through', () => {
  expect(actorKind.judge(config, speaking({ organization: { id: 'city', kind: 'PUBLIC' } }))).toMatchObject({
    holds: true,
    figures: { actual: 'PUBLIC' },
  });
});

test.each([
  [null, 'PERSON'],
  [{ id: 'club', kind: 'INFORMAL' as const }, 'INFORMAL'],
  [{ id: 'new', kind: null }, null],
])('%j is refused with the kind that it is and those that are allowed', (organization, actual) => {
  expect(actorKind.judge(config, speaking({ organization }))).toEqual({
    holds: false,
    refusal: { kind: 'ActorKindNotAllowed', allowedKinds: config.allowed, actorKind: actual },
  });
});

test('a person is let through where persons are allowed', () => {
  expect(actorKind.judge({ ...config, allowed: ['PERSON'] }, someSituation()).holds).toBe(true);
});
