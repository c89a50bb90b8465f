import { expect, test } from 'vitest';
import { stagesOf } from './stages.ts';

const ends = { LEARNING: 'DONE', GIVEN_UP: 'WITHDRAWN' } as const;
const keys = ['IDEA', 'PROPOSAL', 'FUNDING', 'EXPERIMENT', 'LEARNING', 'GIVEN_UP'] as const;

/** A process that stood in these stages, the last of them now. */
function process(stood: readonly (typeof keys)[number][], leadsTo: readonly string[] = []) {
  const present = stood.at(-1) ?? 'IDEA';
  const ofEnd = (key: string) => (key in ends ? ends[key as keyof typeof ends] : null);
  return {
    outcome: ofEnd(present),
    stays: stood.map((stage, index) => ({
      ...{ stage, enteredAt: `2027-03-0${index + 1}T00:00:00Z` },
      leftAt: index === stood.length - 1 ? null : `2027-03-0${index + 2}T00:00:00Z`,
    })),
    template: { stages: keys.map((key) => ({ key, outcome: ofEnd(key), name: { ko: key, en: key } })) },
    stage: { key: present },
    availableSteps: leadsTo.map((to) => ({ step: { to } })),
  };
}

const shown = (...given: Parameters<typeof process>) =>
  stagesOf(process(...given)).map(({ stage, standing }) => `${stage.key} ${standing}`);

test('what was passed is done, where it stands is now, and one step away is next', () => {
  expect(shown(['IDEA', 'PROPOSAL'], ['FUNDING', 'GIVEN_UP'])).toEqual([
    'IDEA done',
    'PROPOSAL now',
    'FUNDING next',
    'EXPERIMENT ahead',
    'LEARNING ahead',
  ]);
});

test('a stage that was left out is not called done', () => {
  expect(shown(['IDEA', 'FUNDING'], ['EXPERIMENT'])).toEqual([
    'IDEA done',
    'PROPOSAL skipped',
    'FUNDING now',
    'EXPERIMENT next',
    'LEARNING ahead',
  ]);
});

test('a process that went back has been further on, and says when it came to each stage last', () => {
  const stages = stagesOf(process(['IDEA', 'PROPOSAL', 'IDEA'], ['PROPOSAL']));
  expect(stages.map(({ standing }) => standing)).toEqual(['now', 'done', 'ahead', 'ahead', 'ahead']);
  expect(stages[0]?.since).toBe('2027-03-03T00:00:00Z');
  expect(stages[2]?.since).toBeNull();
});

test('of one that has ended stands only where it really was, its end the last', () => {
  expect(shown(['IDEA', 'FUNDING', 'GIVEN_UP'])).toEqual(['IDEA done', 'FUNDING done', 'GIVEN_UP now']);
});
