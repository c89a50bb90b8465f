import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remove } from './domain.ts';

test('however members are removed, one stays', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.array(fc.nat(20)), (start, picks) => {
      let members: readonly string[] = start;
      for (const pick of picks) {
        const decision = remove(members[pick % members.length] ?? '', members);
        if (decision.ok) members = decision.value;
        expect(members.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('the last member stays, and a stranger cannot be removed', () => {
  expect(remove('a', ['a'])).toEqual({ ok: false, refusal: { kind: 'last-organization-member' } });
  expect(remove('b', ['a'])).toEqual({ ok: false, refusal: { kind: 'not-in-organization' } });
});
