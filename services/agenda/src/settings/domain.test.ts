import { expect, test } from 'vitest';
import { type Category, configure, type Settings } from './domain.ts';

const municipalityCode = '4719000000';
const settings: Settings = {
  ...{ municipalityCode, supportersForCommunity: 5, districtsForSociety: 3, answerWithinDays: 14, version: 4 },
};
const category = (key: string, position = 0, isOffered = true): Category => ({
  municipalityCode,
  key,
  nameKo: '환경',
  nameEn: 'Environment',
  position,
  isOffered,
});
const draft = (key: string) => ({ key, nameKo: '환경', nameEn: 'Environment' });

test('what is left out stays as it is, and the version grows', () => {
  const categories = [category('environment')];
  expect(configure(settings, categories, { supportersForCommunity: 7 }, 4)).toEqual({
    ok: true,
    value: { settings: { ...settings, supportersForCommunity: 7, version: 5 }, categories, thresholdsChanged: true },
  });
});

test('a category that is left out of a new set is retired, not lost, and comes back when it is named again', () => {
  const retiring = configure(settings, [category('old')], { categories: [draft('new')] }, 4);
  const categories = retiring.ok ? retiring.value.categories : [];
  expect(categories.map(({ key, position, isOffered }) => [key, position, isOffered])).toEqual([
    ['new', 0, true],
    ['old', 1, false],
  ]);
  const back = configure(settings, categories, { categories: [draft('old')] }, 4);
  expect(back.ok && back.value.categories.map(({ key, isOffered }) => [key, isOffered])).toEqual([
    ['old', true],
    ['new', false],
  ]);
});

test('categories alone do not make agendas be judged anew', () => {
  const decision = configure(settings, [], { categories: [draft('new')], districtsForSociety: 3 }, 4);
  expect(decision.ok && decision.value.thresholdsChanged).toBe(false);
});

test('an empty set is refused, because the intake stays open', () => {
  expect(configure(settings, [category('old')], { categories: [] }, 4)).toEqual({
    ok: false,
    refusal: { kind: 'intake-must-stay-open' },
  });
});

test('an outdated version is refused', () => {
  expect(configure(settings, [], {}, 3)).toEqual({
    ok: false,
    refusal: { kind: 'version-conflict', currentVersion: 4 },
  });
});
