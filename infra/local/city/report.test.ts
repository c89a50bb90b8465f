import { inScope } from '@dure/kit/request-scope';
import { expect, test } from 'vitest';
import { type City, type CityDistrict, cityAnswer } from './answer.ts';
import { cityReport, money } from './report.ts';

const summaries: Omit<CityDistrict, 'code' | 'name' | 'agendas'> = {
  agendaSummary: {
    ...{ total: 1200, open: 40, complaints: 3, proposals: 9, supports: 510 },
    ...{ personal: 5, community: 4, social: 3, recorded: 2 },
  },
  resourceSummary: { published: 12, stale: 1, spaces: 8, budgets: 4 },
  fundingSummary: {
    ...{ campaignsOpen: 2, campaignsSecured: 1, pledges: 33 },
    pledged: [
      { minorUnits: 1_250_000, currency: 'KRW' },
      { minorUnits: 1250, currency: 'EUR' },
    ],
  },
  skillSummary: { members: 80, organizations: 6, needsOpen: 3, seatsWanted: 10, seatsFilled: 7, hoursGiven: 90 },
  learningSummary: {
    ...{ experimentsRunning: 2, experimentsOverdue: 1, records: 5 },
    ...{ succeeded: 2, partly: 2, failed: 1 },
  },
};

const district = (code: string, name: string, change: Partial<CityDistrict> = {}): CityDistrict => ({
  code,
  name: { text: name },
  ...summaries,
  agendas: {
    nodes: [
      {
        ...{ id: '1', title: '골목길 조명', kind: 'PROPOSAL', triage: 'COLLABORATION', maturity: 'COMMUNITY' },
        ...{ state: 'OPEN', supportCount: 31 },
        resourceMatches: {
          nodes: [{ distanceMeters: 350.4, resource: { name: { text: '주민센터' }, kind: 'SPACE' } }],
        },
        campaigns: {
          nodes: [
            {
              ...{ state: 'PUBLISHED', backerCount: 12 },
              goal: { minorUnits: 500_000, currency: 'KRW' },
              tally: { minorUnits: 120_000, currency: 'KRW' },
            },
          ],
        },
        needs: { nodes: [{ state: 'OPEN', skill: { label: { text: '전기 공사' } }, wanted: 2, filled: 1 }] },
        experiments: {
          nodes: [{ state: 'RECORDED', entryCount: 4, record: { outcome: 'PARTLY', goalReachedPercent: 60 } }],
        },
      },
    ],
  },
  ...change,
});

const city = (...districts: CityDistrict[]): City => ({
  ...{ code: '9911000000', name: { text: '두레시' }, ...summaries },
  districts,
});

const report = (locale: 'ko' | 'en', told: City, districtsInFull = 9) =>
  inScope({ origin: 'start', locale }, () => cityReport(told, { districtsInFull }));

test('the report tells the five domains of the city and what an agenda has found', () => {
  const text = report('en', city(district('9911051000', '하늘동')));
  expect(text).toContain('두레시 (9911000000)');
  for (const fact of ['1,200, open 40', '12 published', '₩1,250,000 + €12.50', 'seats 7/10', 'overdue 1']) {
    expect(text).toContain(fact);
  }
  for (const fact of [
    '골목길 조명',
    '주민센터 350 m',
    '₩120,000 / ₩500,000',
    '전기 공사 1/2',
    'partly, 60% of its goal reached',
  ]) {
    expect(text).toContain(fact);
  }
});

test('it speaks Korean as well', () => {
  const text = report('ko', city(district('9911051000', '하늘동')));
  expect(text).toContain('1,200건, 진행 중 40');
  expect(text).toContain('골목길 조명 (제안, 공동체, 협력, 진행 중; 지지 31)');
});

test('only the busiest districts are told in full, the others in one line each', () => {
  const quiet = district('9911052000', '바다동', {
    agendaSummary: { ...summaries.agendaSummary, supports: 1 } as never,
  });
  const text = report('en', city(quiet, district('9911051000', '하늘동')), 1);
  expect(text).toContain('하늘동 (9911051000)');
  expect(text).toContain('  바다동: agendas 1,200 · supports 1');
});

test('what a service that is away would have told is said to be unknown', () => {
  const text = report('en', { ...city(district('9911051000', '하늘동')), fundingSummary: null });
  expect(text).toMatch(/Funding +not known at the moment/);
});

test('a value that there is no word for yet is shown as it is', () => {
  const told = city(district('9911051000', '하늘동'));
  const agenda = told.districts?.[0]?.agendas?.nodes[0];
  if (agenda !== undefined) agenda.state = 'PAUSED';
  expect(report('en', told)).toContain('PAUSED');
});

test('an answer with missing parts is read, one of another shape is not', () => {
  const { districts, ...rest } = city();
  expect(cityAnswer.safeParse({ municipality: { ...rest, districts: null, skillSummary: null } }).success).toBe(true);
  expect(cityAnswer.safeParse({ municipality: { ...rest, districts, agendaSummary: 3 } }).success).toBe(false);
});

test.each([
  [{ minorUnits: 12_000, currency: 'KRW' }, '₩12,000'],
  [{ minorUnits: 12_000, currency: 'JPY' }, '¥12,000'],
  [{ minorUnits: 1250, currency: 'USD' }, '$12.50'],
  [{ minorUnits: -5, currency: 'EUR' }, '-€0.05'],
])('%j is written %s', (amount, text) => {
  expect(money(amount)).toBe(text);
});
