import { describe, expect, test } from 'vitest';
import type { KnownDistrict } from '../places/domain.ts';
import type { Category } from '../settings/domain.ts';
import {
  type Agenda,
  type AgendaContent,
  type AgendaState,
  allows,
  close,
  decideTriage,
  edit,
  raise,
  type Step,
} from './domain.ts';

const now = new Date('2027-03-02T00:00:00Z');
const municipalityCode = '4719000000';
const district: KnownDistrict = {
  timeZone: 'Asia/Seoul',
  districtCode: '4719011300',
  municipalityCode,
  validFrom: '2020-01-01',
  validUntil: null,
};
const environment: Category = {
  municipalityCode,
  key: 'environment',
  nameKo: '환경',
  nameEn: 'Environment',
  position: 0,
  isOffered: true,
};
const world = { district, offered: [environment], actsForOrganization: false };
const content: AgendaContent = {
  title: '하천 악취',
  body: '여름마다 냄새가 납니다.',
  plainSummary: null,
  language: 'ko',
  categoryKey: 'environment',
  kind: 'COMPLAINT',
  districtCode: district.districtCode,
  longitude: null,
  latitude: null,
};
const origin = {
  authorId: 'author',
  organizationId: null,
  source: null,
  externalId: null,
  sourceUrl: null,
  importedSupportCount: null,
};
const deciding = { actorId: 'secretary', reason: '주민이 할 수 있습니다.', now };

function agenda(changes: Partial<Agenda> = {}): Agenda {
  const raised = raise(content, origin, world, 'agenda', new Date('2027-03-01T00:00:00Z'));
  if (!raised.ok) throw new Error('The example is wrong.');
  return { ...raised.value, ...changes };
}

describe('raising', () => {
  test('a new agenda is open, personal and not yet triaged', () => {
    expect(agenda()).toMatchObject({ state: 'OPEN', maturity: 'PERSONAL', triage: null, version: 1, municipalityCode });
  });

  test.each([
    ['a district nobody knows', null],
    ['a district of the past', { ...district, validUntil: '2027-03-02' }],
    ['a district of the future', { ...district, validFrom: '2027-03-03' }],
  ])('%s is refused', (_, other) => {
    expect(raise(content, origin, { ...world, district: other }, 'id', now)).toEqual({
      ok: false,
      refusal: { kind: 'place-not-known', code: district.districtCode },
    });
  });

  test('a category that is not offered is refused with those that are', () => {
    expect(raise({ ...content, categoryKey: 'sea' }, origin, world, 'id', now)).toEqual({
      ok: false,
      refusal: { kind: 'unknown-category', known: [environment] },
    });
  });

  test('nobody speaks for an organisation that they may not act for', () => {
    const spoken = { ...origin, organizationId: 'organization' };
    expect(raise(content, spoken, world, 'id', now).ok).toBe(false);
    expect(raise(content, spoken, { ...world, actsForOrganization: true }, 'id', now).ok).toBe(true);
  });
});

const states: AgendaState[] = ['OPEN', 'EXPERIMENTING', 'RECORDED', 'CLOSED'];
const open: Step[] = ['edit', 'support', 'withdrawSupport', 'comment', 'triage'];

test.each(open.flatMap((step) => states.map((state) => [step, state, state !== 'CLOSED'] as const)))(
  'whether %s is allowed on an agenda that is %s: %s',
  (step, state, allowed) => {
    expect(allows(step, { state }).ok).toBe(allowed);
  },
);

describe('editing', () => {
  test('a new text makes a new version and is told apart from a new place', () => {
    const decision = edit(agenda(), { ...content, title: '하천의 악취' }, world, 1, now);
    expect(decision).toMatchObject({
      ok: true,
      value: {
        textChanged: true,
        placementChanged: false,
        agenda: { version: 2, title: '하천의 악취', changedAt: now },
      },
    });
    expect(edit(agenda(), { ...content, kind: 'PROPOSAL' }, world, 1, now)).toMatchObject({
      ok: true,
      value: { textChanged: false, placementChanged: true },
    });
  });

  test('an edit that changes nothing makes no version', () => {
    expect(edit(agenda(), content, world, 1, now)).toMatchObject({ ok: true, value: { agenda: { version: 1 } } });
  });

  test('an edit of an outdated version is refused', () => {
    expect(edit(agenda({ version: 3 }), content, world, 2, now)).toEqual({
      ok: false,
      refusal: { kind: 'version-conflict', currentVersion: 3 },
    });
  });

  test('an agenda stays in its municipality', () => {
    const elsewhere = { ...district, districtCode: '4711025000', municipalityCode: '4711000000' };
    const moved = { ...content, districtCode: elsewhere.districtCode };
    expect(edit(agenda(), moved, { ...world, district: elsewhere }, 1, now)).toMatchObject({
      refusal: { kind: 'place-not-known' },
    });
    const near = { ...district, districtCode: '4719025000' };
    expect(
      edit(agenda(), { ...content, districtCode: near.districtCode }, { ...world, district: near }, 1, now).ok,
    ).toBe(true);
  });

  test('an agenda keeps a category and a district that were since taken away, but none can be moved into them', () => {
    const gone = { district: { ...district, validUntil: '2027-01-01' }, offered: [] };
    expect(edit(agenda(), { ...content, title: 'x' }, gone, 1, now).ok).toBe(true);
    expect(edit(agenda({ categoryKey: 'other' }), content, gone, 1, now)).toMatchObject({
      refusal: { kind: 'unknown-category' },
    });
  });
});

describe('triage', () => {
  test('a decision goes into the history with who, why and from where', () => {
    expect(decideTriage(agenda({ triage: 'GOVERNMENT' }), 'CITIZEN', deciding)).toMatchObject({
      ok: true,
      value: {
        agenda: { triage: 'CITIZEN', version: 2 },
        transition: { from: 'GOVERNMENT', to: 'CITIZEN', actorId: 'secretary', reason: deciding.reason },
      },
    });
  });

  test('the same decision again is refused', () => {
    expect(decideTriage(agenda({ triage: 'CITIZEN' }), 'CITIZEN', deciding)).toEqual({
      ok: false,
      refusal: { kind: 'triage-unchanged', triage: 'CITIZEN' },
    });
  });

  test('a closed agenda is not triaged', () => {
    expect(decideTriage(agenda({ state: 'CLOSED' }), 'CITIZEN', deciding).ok).toBe(false);
  });
});

test.each([
  ['OPEN', true],
  ['EXPERIMENTING', false],
  ['RECORDED', true],
  ['CLOSED', false],
] as const)('closing an agenda that is %s succeeds: %s', (state, ok) => {
  expect(close(agenda({ state }), deciding).ok).toBe(ok);
});
