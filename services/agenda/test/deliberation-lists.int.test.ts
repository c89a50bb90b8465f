import { recordStatements } from '@dure/kit/statements';
import { expect, test } from 'vitest';
import { deliberationWorld } from './deliberation-world.ts';
import { citizen, secretary } from './world.ts';

const { service, act, moved, organization, process, select, solve } = await deliberationWorld();

const parts = '{ key decidedBy ballotCount viewerBallot process { id } agenda { id } solution { id } body { id } }';
const around = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Solution { id process { id solutions(first: 2) { nodes { id } totalCount } decisions(first: 2) { totalCount }
      partnership { id notes(first: 2) { totalCount } solution { id } } }
    agenda { id } decisions ${parts}
    prototypes { id solution { id } evaluation { id scores { points } prototype { id } } } }
  ... on Organization { solutions(first: 2) { nodes { id } } partnerships(first: 2) { nodes { id } } }
  ... on Agenda { page: decisions(first: 2) { nodes ${parts} totalCount } } } }`;

const sides = [await organization(), await organization()] as const;

/** A challenge that has come to its partnership. */
async function whole(): Promise<{ processId: string; solutionId: string; prototypeId: string }> {
  const [poster, solver] = sides;
  const processId = await process('TRIAL_SINGLE', poster);
  const solutionId = await solve(solver, processId);
  await select(poster, solutionId);
  await moved(processId, 'toWork');
  const shown = { solutionId, body: '센서를 달았습니다.', language: 'ko' };
  return { processId, solutionId, prototypeId: (await act(solver.member, 'showPrototype', shown)).prototype.id };
}

const count = async (representations: readonly object[]) =>
  (await recordStatements(() => service.as(citizen()).data(around, { representations }))).length;

test('many solutions with all around them take as many statements as one does', async () => {
  const all = [];
  for (let index = 0; index < 4; index += 1) all.push(await whole());
  service.clock.moveTo(new Date(Date.now() + 200 * 24 * 60 * 60 * 1_000));
  const [poster] = sides;
  for (const { solutionId, prototypeId } of all) {
    const scores = [{ criterion: '효과', points: 70 }];
    await act(poster.member, 'evaluatePrototype', { prototypeId, scores, reason: '좋습니다.', language: 'ko' });
    await act(poster.member, 'chooseFinalSolution', { solutionId, reason: '좋습니다.' });
    await act(poster.member, 'formPartnership', { solutionId, purpose: '함께', language: 'ko' });
  }
  service.clock.moveTo(null);
  const asked = all.map(({ solutionId: id }) => ({ __typename: 'Solution', id }));
  const one = await count(asked.slice(0, 1));
  expect(one).toBeGreaterThan(8);
  expect(await count(asked)).toBe(one);
  const organizations = sides.map(({ organizationId: id }) => ({ __typename: 'Organization', id }));
  expect(await count(organizations)).toBe(await count(organizations.slice(0, 1)));
});

test('the decisions of many agendas take as many statements as those of one', async () => {
  const agendas = [];
  for (let index = 0; index < 4; index += 1) {
    const processId = await process('TRIAL_DECISIONS', null);
    const { decision } = await act(secretary(), 'openDecision', { processId, ballot: 'adoption' });
    await act(citizen(), 'castBallot', { decisionId: decision.id, choice: 'FOR' });
    agendas.push((decision as unknown as { agenda: { id: string } }).agenda.id);
  }
  const asked = agendas.map((id) => ({ __typename: 'Agenda', id }));
  expect(await count(asked)).toBe(await count(asked.slice(0, 1)));
});
