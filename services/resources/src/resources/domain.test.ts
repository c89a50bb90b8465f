import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Particulars } from '../particulars/domain.ts';
import { becomeStale, change, isOpenAt, maskPhone, publish, type Resource, verify, withdraw } from './domain.ts';

const now = new Date('2027-03-01T09:00:00+09:00');
const later = new Date('2027-03-02T09:00:00+09:00');
const grant: Particulars = {
  ...{ kind: 'BUDGET', name: '마을 실험 지원금', description: '', language: 'ko' },
  ...{
    holderOrganizationId: null,
    holderName: '가람시',
    districtCode: null,
    point: null,
    address: null,
    capacity: null,
  },
  ...{ price: null, priceAsGiven: null, openingHoursAsGiven: null, openingHours: null, closedDaysAsGiven: null },
  ...{ closedDays: null, availableFrom: now, availableUntil: later, categoryKeys: [] },
} as const;

function published(changes: Partial<Resource> = {}): Resource {
  const decision = publish(grant, { id: 'r1', municipalityCode: '9911000000', approvalRequired: false, now });
  if (!decision.ok) throw new Error(decision.refusal.kind);
  return { ...decision.value, ...changes };
}
const stale = published({ state: 'STALE', staleReason: 'NOT_VERIFIED' });
const withdrawn = published({ state: 'WITHDRAWN' });

describe('the steps of a resource', () => {
  test('a new one is published, verified now, and at version 1', () => {
    expect(published()).toMatchObject({
      state: 'PUBLISHED',
      lastVerifiedAt: now,
      publishedAt: now,
      version: 1,
      hasEnded: false,
    });
  });

  test.each([
    ['published', published(), true],
    ['stale', stale, true],
    ['withdrawn', withdrawn, false],
  ] as const)('a %s one may be changed, verified and withdrawn: %s', (_, resource, may) => {
    expect(change(resource, { changes: { name: 'x' }, expectedVersion: 1, now }).ok).toBe(may);
    expect(verify(resource, now).ok).toBe(may);
    expect(withdraw(resource).ok).toBe(may);
  });

  test.each([
    ['published', published(), true],
    ['stale', stale, false],
    ['withdrawn', withdrawn, false],
  ] as const)('a %s one may become stale: %s', (_, resource, may) => {
    expect(becomeStale(resource, 'NOT_VERIFIED').ok).toBe(may);
  });

  test('whatever is done, the state and its reason fit each other and the version only grows', () => {
    const step = fc.constantFrom('change', 'verify', 'becomeStale', 'withdraw');
    fc.assert(
      fc.property(fc.array(step), (taken) => {
        let resource = published();
        for (const name of taken) {
          const decision = {
            change: () => change(resource, { changes: {}, expectedVersion: resource.version, now: later }),
            verify: () => verify(resource, later),
            becomeStale: () => becomeStale(resource, 'NOT_VERIFIED'),
            withdraw: () => withdraw(resource),
          }[name]();
          if (!decision.ok) continue;
          expect(decision.value.version).toBe(resource.version + 1);
          resource = decision.value;
          expect(resource.state === 'STALE').toBe(resource.staleReason !== null);
        }
      }),
    );
  });

  test('a change of another version is refused with the present one', () => {
    expect(change(published(), { changes: {}, expectedVersion: 7, now })).toEqual({
      ok: false,
      refusal: { kind: 'version-conflict', currentVersion: 1 },
    });
  });

  test('a verification never moves back in time', () => {
    expect(verify(published({ lastVerifiedAt: later }), now)).toMatchObject({ value: { lastVerifiedAt: later } });
  });

  test('a later end opens an ended grant again, and an earlier one ends it', () => {
    const ended = published({ hasEnded: true, availableUntil: now });
    expect(change(ended, { changes: { availableUntil: null }, expectedVersion: 1, now })).toMatchObject({
      value: { hasEnded: false },
    });
    const early = { availableFrom: null, availableUntil: now };
    expect(change(published(), { changes: early, expectedVersion: 1, now })).toMatchObject({
      value: { hasEnded: true },
    });
  });
});

describe('being open', () => {
  test.each([
    ['before it begins', new Date(now.getTime() - 1), false],
    ['when it begins', now, true],
    ['just before its end', new Date(later.getTime() - 1), true],
    ['at its end', later, false],
  ])('%s: %s', (_, at, isOpen) => {
    expect(isOpenAt(published(), at)).toBe(isOpen);
  });

  test('a stale or withdrawn one never is', () => {
    expect([stale, withdrawn].some((resource) => isOpenAt(resource, now))).toBe(false);
  });
});

describe('masking a telephone number', () => {
  test.each([
    ['02-2094-6334', '02-****-**34'],
    ['02-123-4512', '02-***-**12'],
    ['010-1234-5678', '010-****-**78'],
    ['+82-2-123-4512', '+82-*-***-**12'],
    ['0221234512', '********12'],
    ['119', '***'],
    ['김두레 010-1234-5678', '*** ***-****-**78'],
    ['(02) 123-4512', '(02) ***-**12'],
    ['', ''],
  ])('%s becomes %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  test('shows at most two digits beyond the area code, whatever is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9+() .]{0,40}$/), (phone) => {
        const area = /^\(?\+?\d{1,4}(?=[-) .])/.exec(phone)?.[0] ?? '';
        expect(maskPhone(phone).slice(area.length).replaceAll(/\D/g, '').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
