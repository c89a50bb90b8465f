import { randomUUID } from 'node:crypto';
import { grantPromised } from '@dure/schema/events/funding';
import { matchAccepted, matchCancelled, needClosed, needReopened, teamChanged } from '@dure/schema/events/skills';
import { expect, test } from 'vitest';
import { smallTemplate, step } from '../src/templates/example.ts';
import { processWorld } from './process-world.ts';
import { agendaWorld } from './world.ts';

const { service } = await agendaWorld();
const { read, started, take, upload } = processWorld(service);

/** A process whose next step waits for a guard. */
async function waiting(guard: object) {
  const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  const steps = [step('toSecond', 'FIRST', 'SECOND', { guards: [guard] }), step('toLast', 'SECOND', 'LAST')];
  expect(await upload(smallTemplate({ key, steps }))).toMatchObject({ __typename: 'UploadTemplateSuccess' });
  const { process, starter } = await started(key);
  return { one: process, starter };
}

test('facts that were taken back count no more', async () => {
  const { one, starter } = await waiting({ guard: 'countAtLeast', what: 'helpers', number: 2 });
  const need = { needId: randomUUID(), agendaId: one.agenda.id, wanted: 2 };
  const accepts = async (matchId: string, filled: number) =>
    await service.deliver(matchAccepted, { ...need, matchId, memberId: randomUUID(), filled });
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  await accepts(first, 1);
  await accepts(second, 2);
  await service.deliver(matchCancelled, {
    ...need,
    matchId: second,
    memberId: randomUUID(),
    filled: 1,
    needState: 'OPEN',
  });
  expect(await take(starter, one, 'toSecond')).toMatchObject({
    refusals: [{ __typename: 'TooFew', what: 'helpers', required: 2, actual: 1 }],
  });
  await accepts(third, 2);
  expect((await take(starter, one, 'toSecond')).__typename).toBe('TakeStepSuccess');
});

test.each([
  ['filled and opened again', ['filled', 2], ['reopened', 3], true],
  ['opened again, which was heard before it was filled', ['reopened', 3], ['filled', 2], true],
  ['opened again and filled anew', ['reopened', 3], ['filled', 4], false],
  ['filled anew, which was heard before it opened', ['filled', 4], ['reopened', 3], false],
] as const)(
  'a call for help counts as filled exactly while its seats are taken: %s',
  async (_, first, second, isRefused) => {
    const { one, starter } = await waiting({ guard: 'countAtLeast', what: 'needs.filled', number: 1 });
    const seats = { needId: randomUUID(), agendaId: one.agenda.id, wanted: 1 };
    for (const [what, version] of [first, second]) {
      if (what === 'filled') await service.deliver(needClosed, { ...seats, filled: 1, reason: 'FILLED', version });
      else await service.deliver(needReopened, { ...seats, filled: 0, version });
    }
    const answer = await take(starter, one, 'toSecond');
    if (!isRefused) expect(answer.process.stage.key).toBe('SECOND');
    else expect(answer.refusals).toMatchObject([{ __typename: 'TooFew', what: 'needs.filled', actual: 0 }]);
  },
);

test('a fact that is about no such thing is not counted: a grant to the agenda as such funds no solution', async () => {
  const what = { fact: grantPromised.type, about: 'solutionId' };
  const { one, starter } = await waiting({ guard: 'countAtLeast', what, number: 2 });
  const promises = (solutionId: string | null) =>
    service.deliver(grantPromised, {
      ...{ grantId: randomUUID(), fundId: randomUUID(), organizationId: randomUUID(), agendaId: one.agenda.id },
      ...{ solutionId, processId: solutionId === null ? null : one.id, amountMinor: 3_000_000, currency: 'EUR' },
    });
  await promises(randomUUID());
  await promises(null);
  expect(await take(starter, one, 'toSecond')).toMatchObject({ refusals: [{ __typename: 'TooFew', actual: 1 }] });
  await promises(randomUUID());
  expect((await take(starter, one, 'toSecond')).process.stage.key).toBe('SECOND');
});

test('facts about two half-filled teams do not make a whole one: the nearest is named, and one that is whole is the evidence', async () => {
  const roles = { guard: 'rolesPresent', roles: ['resident', 'ictActivist', 'official'] };
  const { one, starter } = await waiting(roles);
  const [small, large] = [randomUUID(), randomUUID()];
  const changes = (teamId: string, rolesPresent: string[], rolesMissing: string[]) =>
    service.deliver(teamChanged, { teamId, agendaId: one.agenda.id, processId: one.id, rolesPresent, rolesMissing });
  expect(await take(starter, one, 'toSecond')).toMatchObject({
    refusals: [{ __typename: 'RolesMissing', team: null, missing: roles.roles }],
  });
  await changes(large, ['resident', 'ictActivist'], ['official']);
  await changes(small, ['official'], []);
  expect(await take(starter, one, 'toSecond')).toMatchObject({
    refusals: [{ team: { id: large }, missing: ['official'], present: ['resident', 'ictActivist'] }],
  });
  const { id: eventId } = await changes(large, roles.roles, []);
  await changes(small, [], ['official']);
  expect((await take(starter, one, 'toSecond')).process.stage.key).toBe('SECOND');
  expect((await read(one.id)).timeline.nodes[0]).toMatchObject({
    held: expect.arrayContaining([{ guard: 'rolesPresent', figures: { roles: roles.roles, teamId: large } }]),
    facts: [{ type: teamChanged.type, eventId }],
  });
});

test('facts that name a process count for it alone, and the last one of each thing counts', async () => {
  const roles = { guard: 'rolesPresent', roles: ['resident', 'official'] };
  const { one, starter } = await waiting(roles);
  const team = { teamId: randomUUID(), agendaId: one.agenda.id };
  const changes = (processId: string | null, rolesPresent: string[]) =>
    service.deliver(teamChanged, { ...team, processId, rolesPresent, rolesMissing: [] });
  await changes(randomUUID(), ['resident', 'official']);
  expect(await take(starter, one, 'toSecond')).toMatchObject({ refusals: [{ missing: ['resident', 'official'] }] });
  await changes(one.id, ['resident', 'official']);
  await changes(one.id, ['resident']);
  expect(await take(starter, one, 'toSecond')).toMatchObject({
    refusals: [{ __typename: 'RolesMissing', missing: ['official'], present: ['resident'] }],
  });
  await changes(one.id, ['resident', 'official']);
  expect((await take(starter, one, 'toSecond')).process.stage.key).toBe('SECOND');
});

test('of a team the change with the highest version counts, whenever it was heard and whatever time it bears', async () => {
  const roles = { guard: 'rolesPresent', roles: ['resident', 'official'] };
  const { one, starter } = await waiting(roles);
  const team = { teamId: randomUUID(), agendaId: one.agenda.id, processId: one.id };
  const changes = (rolesPresent: string[], version: number) =>
    service.deliver(teamChanged, { ...team, rolesPresent, rolesMissing: [], version });
  await changes(['official'], 3);
  await changes(roles.roles, 2);
  expect(await take(starter, one, 'toSecond')).toMatchObject({ refusals: [{ missing: ['resident'] }] });
  await changes(roles.roles, 4);
  await changes([], 1);
  expect((await take(starter, one, 'toSecond')).process.stage.key).toBe('SECOND');
});
