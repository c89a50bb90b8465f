import { expect, test } from 'vitest';
import type { Outcome, Players } from './players.ts';
import type { Process, Template } from './seen.ts';
import { createTempter } from './temptations.ts';
import type { World } from './world.ts';

const anyone = { role: null, relation: null, field: null, body: null, isAnyone: true, isClock: false };
const stage = (key: string, outcome: string | null = null) => ({
  ...{ key, name: { text: key }, outcome, fields: [], acts: [], clocks: [] },
});
const template: Template = {
  ...{ key: 'SMALL', version: 1, name: { text: 'Small' }, childOf: null, writers: [anyone] },
  stages: [stage('FIRST'), stage('SECOND'), stage('LAST', 'DONE')],
  steps: [
    { key: 'toSecond', name: { text: 'On' }, from: ['FIRST'], to: 'SECOND', by: [anyone] },
    { key: 'toLast', name: { text: 'Close' }, from: ['SECOND'], to: 'LAST', by: [anyone] },
  ],
};
const process = {
  ...{ id: 'process', version: 1, outcome: null, stage: { key: 'FIRST', name: { text: 'First' } } },
  ...{ fields: [], clocks: [], availableSteps: [], timeline: { totalCount: 1 }, tally: null },
} satisfies Process;

/** Tempts a graph that answers every mutation so; says what it counted as refused. */
async function tempt(answer: Outcome): Promise<string[]> {
  const players: Players = {
    attempt: async () => answer,
    act: () => Promise.reject(new Error('Nothing is done here.')),
    read: async (shape) => shape.parse({ process }),
  };
  const world = { players, template, processId: 'process', author: 'haneul', poster: null } as unknown as World;
  const tried: string[] = [];
  await createTempter(world, template, (what) => tried.push(what))(process);
  return tried;
}

const refusedFor = (kind: string): Outcome => ({
  ...{ ok: false, type: 'StepRefused', message: 'No.', refusals: [{ __typename: kind, message: 'No.' }] },
});

test('what is refused for the reason that forbids it counts', async () => {
  expect(await tempt(refusedFor('NotInStage'))).toEqual(['Close at First']);
});

test('what is let through although it is forbidden ends the rehearsal', async () => {
  await expect(tempt({ ok: true, thing: { id: 'process' } })).rejects.toThrow(
    'This should have been refused: Close at First',
  );
});

test('what is refused for another reason ends it, too', async () => {
  await expect(tempt(refusedFor('RoleMissing'))).rejects.toThrow('for RoleMissing and not for NotInStage');
});
