import { describe, expect, test } from 'vitest';
import { close, type Experiment, isOverdueAt, type LearningDraft, mayLog, start } from './domain.ts';

const now = new Date('2027-03-01T00:00:00Z');

const experiment = (changes: Partial<Experiment> = {}): Experiment => ({
  id: 'e',
  agendaId: 'a',
  municipalityCode: '9911000000',
  districtCode: '9911051000',
  hypothesis: 'Light keeps the path in use.',
  method: 'Count people for two weeks.',
  language: 'en',
  runnerMemberId: 'm',
  runnerOrganizationId: null,
  state: 'RUNNING',
  dueAt: new Date('2027-06-01T00:00:00Z'),
  isOverdue: false,
  startedAt: new Date('2027-01-01T00:00:00Z'),
  closedAt: null,
  recordId: null,
  outcome: null,
  entryCount: 1,
  version: 3,
  ...changes,
});

const learning = {
  outcome: 'FAILED',
  goalReachedPercent: 0,
  whatWasLearned: 'Light alone is not enough.',
  newInformation: 'Most walk before dusk.',
  advice: 'Ask first when people walk.',
  closing: 'The lamps went to the school.',
  language: 'en',
} as const satisfies LearningDraft;

const closing = (draft: LearningDraft | null, expectedVersion = 3) => ({
  expectedVersion,
  learning: draft,
  recordId: 'r',
  now,
});

describe('starting an experiment', () => {
  const agenda = {
    id: 'a',
    municipalityCode: '9911000000',
    districtCode: '9911051000',
    categoryKey: 'safety',
    isClosed: false,
  };
  const { id, hypothesis, method, language, dueAt, runnerMemberId } = experiment();
  const draft = { id, hypothesis, method, language, dueAt, runnerMemberId, runnerOrganizationId: null };

  test('it runs at once, in the place of its agenda, with an empty log', () => {
    expect(start(agenda, draft, { actsForOrganization: false, now })).toEqual({
      ok: true,
      value: experiment({ startedAt: now, entryCount: 0, version: 1 }),
    });
  });

  test.each([
    ['an agenda that is not known', null, null, { kind: 'agenda-not-known' }],
    ['a closed agenda', { ...agenda, isClosed: true }, null, { kind: 'agenda-closed' }],
    ['an organisation of others', agenda, 'o', { kind: 'not-a-member-of-organization' }],
  ] as const)('for %s none starts', (_, one, runnerOrganizationId, refusal) => {
    const decision = start(one, { ...draft, runnerOrganizationId }, { actsForOrganization: false, now });
    expect(decision).toEqual({ ok: false, refusal });
  });

  test('for the own organisation it starts', () => {
    const decision = start(agenda, { ...draft, runnerOrganizationId: 'o' }, { actsForOrganization: true, now });
    expect(decision).toMatchObject({ ok: true, value: { runnerOrganizationId: 'o' } });
  });
});

describe('closing an experiment', () => {
  test.each(['SUCCEEDED', 'PARTLY', 'FAILED'] as const)('a record with the outcome %s closes it', (outcome) => {
    const decision = close(experiment(), closing({ ...learning, outcome }));
    expect(decision).toMatchObject({ ok: true, value: { experiment: { state: 'RECORDED', outcome, version: 4 } } });
  });

  test('an absent record is refused, and every missing field is named', () => {
    const missing = [
      'outcome',
      'goalReachedPercent',
      'whatWasLearned',
      'newInformation',
      'advice',
      'closing',
      'language',
    ];
    expect(close(experiment(), closing(null))).toEqual({ ok: false, refusal: { kind: 'record-incomplete', missing } });
  });

  test.each(Object.keys(learning))('a record without %s is refused and names it', (name) => {
    const decision = close(experiment(), closing({ ...learning, [name]: null }));
    expect(decision).toEqual({ ok: false, refusal: { kind: 'record-incomplete', missing: [name] } });
  });

  test('a blank text counts as missing', () => {
    expect(close(experiment(), closing({ ...learning, advice: '  ' }))).toMatchObject({
      refusal: { missing: ['advice'] },
    });
  });

  test('an empty log is refused', () => {
    expect(close(experiment({ entryCount: 0 }), closing(learning))).toMatchObject({ refusal: { kind: 'not-logged' } });
  });

  test('a closed experiment stays as it is', () => {
    const closed = experiment({ state: 'RECORDED' });
    expect(close(closed, closing(learning))).toMatchObject({ refusal: { kind: 'not-running' } });
    expect(mayLog(closed)).toMatchObject({ refusal: { kind: 'not-running', actual: 'RECORDED' } });
  });

  test('another version than the one seen is refused', () => {
    expect(close(experiment(), closing(learning, 2))).toMatchObject({
      refusal: { kind: 'version-conflict', currentVersion: 3 },
    });
  });
});

test('an experiment is overdue from the very moment its record is due', () => {
  const due = experiment({ dueAt: now });
  expect(isOverdueAt(due, new Date(now.getTime() - 1))).toBe(false);
  expect(isOverdueAt(due, now)).toBe(true);
  expect(isOverdueAt({ ...due, state: 'RECORDED' }, now)).toBe(false);
});
