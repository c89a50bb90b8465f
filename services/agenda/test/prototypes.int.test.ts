import { randomUUID } from 'node:crypto';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { mutations, ofOrganization, ofProcess, onePartnership, oneSolution } from './deliberation-documents.ts';
import { type Acting, deliberationWorld, kindsOf } from './deliberation-world.ts';

const { service, act, atOnce, challenge, moved, organization, select, severalSubmitted } = await deliberationWorld();

const holdProcess = 'SELECT id FROM processes WHERE id = $1 FOR UPDATE';
const sixMonths = 184 * 24 * 60 * 60 * 1_000;

/** A challenge with four solutions of which three are supported, where prototypes are built. */
async function supported() {
  service.clock.moveTo(null);
  const { poster, processId } = await challenge();
  const teams = await severalSubmitted(processId, 4);
  for (const { solutionId } of teams.slice(0, 3)) await select(poster, solutionId);
  await moved(processId, 'toWork');
  const [first, second, third, unsupported] = teams;
  if (!(first && second && third && unsupported)) throw new Error('They are there.');
  return { poster, processId, first, second, third, unsupported };
}

type Team = Awaited<ReturnType<typeof supported>>['first'];

const prototypeInput = (solutionId: string, changes: object = {}) => ({
  ...{ solutionId, body: '세 곳에 센서를 달았습니다.', language: 'ko', url: 'https://lab.example.org/odour' },
  ...changes,
});

const show = async ({ solver, solutionId }: Team) => {
  const { prototype } = await act(solver.member, 'showPrototype', prototypeInput(solutionId));
  return prototype.id;
};

const evaluationInput = (prototypeId: string, changes: object = {}) => ({
  prototypeId,
  scores: [
    { criterion: '효과', points: 80 },
    { criterion: '비용', points: 65 },
  ],
  ...{ reason: '현장에서 작동했습니다.', language: 'ko' },
  ...changes,
});

const evaluate = (poster: Acting, prototypeId: string) =>
  act(poster.member, 'evaluatePrototype', evaluationInput(prototypeId));

const afterSixMonths = () => service.clock.moveTo(new Date(Date.now() + sixMonths));

describe('prototypes', () => {
  test('a supported team shows what it has built, as often as it likes; a later one stands beside it', async () => {
    const { first } = await supported();
    const ids = [await show(first), await show(first)];
    expect(await service.as(nobody).data(oneSolution, { id: first.solutionId })).toMatchObject({
      solution: { prototypes: ids.map((id) => ({ id, url: 'https://lab.example.org/odour', evaluation: null })) },
    });
  });

  test('a solution that is not supported has none', async () => {
    const { unsupported } = await supported();
    const { solver, solutionId } = unsupported;
    expect(await act(solver.member, 'showPrototype', prototypeInput(solutionId))).toMatchObject({
      ...{ __typename: 'SolutionNotInState', actual: 'SUBMITTED', allowed: ['SELECTED', 'FINAL'] },
    });
  });

  test('only those who act for the team show it', async () => {
    const { poster, first } = await supported();
    const input = prototypeInput(first.solutionId);
    expect(await service.as(poster.member).errors(mutations.showPrototype, { input })).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['an empty text', { body: ' ' }, 'body'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 'url'],
  ])('%s is refused with the name of the field', async (_, changes, field) => {
    const input = prototypeInput(randomUUID(), changes);
    const { errors } = await service.as(person()).ask(mutations.showPrototype, { input });
    expect(errors?.map(({ extensions }) => extensions?.field)).toEqual([field]);
  });
});

describe('evaluations', () => {
  test('not before the six months are over', async () => {
    const { poster, first } = await supported();
    expect(kindsOf(await evaluate(poster, await show(first)))).toEqual(['TooEarly']);
  });

  test('the same poster says how good a prototype is, for all to read', async () => {
    const { poster, first } = await supported();
    const prototypeId = await show(first);
    afterSixMonths();
    expect(await evaluate(poster, prototypeId)).toMatchObject({
      evaluation: { organization: { id: poster.organizationId }, prototype: { id: prototypeId } },
    });
    const scores = [
      { criterion: '효과', points: 80 },
      { criterion: '비용', points: 65 },
    ];
    expect(await service.as(nobody).data(oneSolution, { id: first.solutionId })).toMatchObject({
      solution: { prototypes: [{ evaluation: { scores, reason: '현장에서 작동했습니다.' } }] },
    });
  });

  test('nobody else evaluates: neither another organisation nor the team itself', async () => {
    const { first } = await supported();
    const prototypeId = await show(first);
    afterSixMonths();
    for (const other of [await organization(), first.solver]) {
      expect(kindsOf(await evaluate(other, prototypeId))).toEqual(['NotThePoster']);
    }
  });

  test('a prototype is evaluated once, also by two at once', async () => {
    const { poster, processId, first } = await supported();
    const prototypeId = await show(first);
    afterSixMonths();
    const calls = [1, 2].map(() => () => evaluate(poster, prototypeId));
    const answers = await atOnce(holdProcess, [processId], calls);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'EvaluatePrototypeSuccess',
      'PrototypeAlreadyEvaluated',
    ]);
    expect(answers[0]?.evaluation.id).toBe(answers[1]?.evaluation.id);
  });

  test('the final choice waits until the latest prototype of every team is evaluated', async () => {
    const { poster, first, second } = await supported();
    const [outdated, present, other] = [await show(first), await show(first), await show(second)];
    afterSixMonths();
    const choose = () =>
      act(poster.member, 'chooseFinalSolution', { solutionId: first.solutionId, reason: '가장 좋습니다.' });
    await evaluate(poster, outdated);
    await evaluate(poster, other);
    expect(kindsOf(await choose())).toEqual(['TooFew']);
    await evaluate(poster, present);
    expect(await choose()).toMatchObject({ solution: { state: 'FINAL' } });
  });

  test.each([
    ['no scores', { scores: [] }, 'scores'],
    ['a criterion twice', { scores: [1, 2].map((points) => ({ criterion: '효과', points })) }, 'scores'],
    ['a criterion without words', { scores: [{ criterion: ' ', points: 1 }] }, 'scores.0.criterion'],
    ['more than a hundred points', { scores: [{ criterion: '효과', points: 101 }] }, 'scores.0.points'],
    ['no reason', { reason: '' }, 'reason'],
  ])('%s are refused with the name of the field', async (_, changes, field) => {
    const input = evaluationInput(randomUUID(), changes);
    const { errors } = await service.as(person()).ask(mutations.evaluatePrototype, { input });
    expect(errors?.map(({ extensions }) => extensions?.field)).toEqual([field]);
  });
});

describe('partnerships', () => {
  const chosen = async () => {
    const { poster, processId, first, second } = await supported();
    await evaluateAll(poster, [first]);
    await act(poster.member, 'chooseFinalSolution', { solutionId: first.solutionId, reason: '가장 좋습니다.' });
    return { poster, processId, first, second };
  };
  const evaluateAll = async (poster: Acting, teams: readonly Team[]) => {
    const ids = [];
    for (const team of teams) ids.push(await show(team));
    afterSixMonths();
    for (const id of ids) await evaluate(poster, id);
  };
  const form = (by: Acting, solutionId: string) =>
    act(by.member, 'formPartnership', { solutionId, purpose: '센서를 함께 넓혀 갑니다.', language: 'ko' });
  const note = (by: Acting, partnershipId: string, body: string) =>
    act(by.member, 'notePartnership', { partnershipId, body, language: 'ko' });

  test('it is entered once for the final solution, and stands on both sides', async () => {
    const { poster, processId, first } = await chosen();
    const { partnership } = await form(poster, first.solutionId);
    expect(partnership).toMatchObject({
      ...{ poster: { id: poster.organizationId }, solver: { id: first.solver.organizationId } },
      ...{ process: { id: processId }, solution: { id: first.solutionId } },
    });
    expect(await form(first.solver, first.solutionId)).toMatchObject({
      ...{ __typename: 'PartnershipAlreadyFormed', partnership: { id: partnership.id } },
    });
    const both = [poster, first.solver].map(({ organizationId: id }) => ({ __typename: 'Organization', id }));
    expect(await service.as(nobody).data(ofOrganization, { representations: both })).toMatchObject({
      _entities: both.map(() => ({ partnerships: { nodes: [{ id: partnership.id }], totalCount: 1 } })),
    });
    expect(await service.as(nobody).data(ofProcess, { id: processId })).toMatchObject({
      process: { partnership: { id: partnership.id } },
    });
  });

  test('of both sides at once one enters it', async () => {
    const { poster, processId, first } = await chosen();
    const calls = [poster, first.solver].map((side) => () => form(side, first.solutionId));
    const answers = await atOnce(holdProcess, [processId], calls);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'FormPartnershipSuccess',
      'PartnershipAlreadyFormed',
    ]);
  });

  test('it outlives the process: the two go on writing after its end, and nobody else does', async () => {
    const { poster, processId, first } = await chosen();
    const { partnership } = await form(poster, first.solutionId);
    await moved(processId, 'toEnd');
    await note(poster, partnership.id, '두 번째 마을에도 달았습니다.');
    expect(await note(first.solver, partnership.id, '사업 모델을 만들었습니다.')).toMatchObject({
      ...{ note: { organization: { id: first.solver.organizationId } }, partnership: { notes: { totalCount: 2 } } },
    });
    expect(await service.as(nobody).data(onePartnership, { id: partnership.id })).toMatchObject({
      partnership: { notes: { totalCount: 2 } },
    });
    const input = { partnershipId: partnership.id, body: '저도요.', language: 'ko' };
    expect(await service.as(person()).errors(mutations.notePartnership, { input })).toEqual(['FORBIDDEN']);
  });

  test('there is none with a team that is not the final one', async () => {
    const { poster, second } = await chosen();
    expect(await form(poster, second.solutionId)).toMatchObject({
      ...{ __typename: 'SolutionNotInState', actual: 'SELECTED', allowed: ['FINAL'] },
    });
  });

  test('a stranger enters none', async () => {
    const { first } = await chosen();
    const input = { solutionId: first.solutionId, purpose: '함께', language: 'ko' };
    expect(await service.as(person()).errors(mutations.formPartnership, { input })).toEqual(['FORBIDDEN']);
  });
});

describe('the database itself refuses', () => {
  test('a prototype of an unsupported solution, an evaluation by another, a second one, and a change of either', async () => {
    const { poster, processId, first, unsupported } = await supported();
    const prototypeId = await show(first);
    const copyTo = `INSERT INTO prototypes SELECT gen_random_uuid(), $2, process_id, $3, body, language, url, shown_by,
      shown_at FROM prototypes WHERE id = $1`;
    const foreign = [prototypeId, unsupported.solutionId, unsupported.solver.organizationId];
    await expect(service.db.query(copyTo, foreign)).rejects.toThrow('The solution is not supported');
    const evaluation = (posterId: string, scores = '[{"criterion": "c", "points": 1}]') =>
      service.db.query(
        `INSERT INTO evaluations VALUES (gen_random_uuid(), $1, $2, $3, $4, 'r', 'ko', gen_random_uuid(), now())`,
        [prototypeId, processId, posterId, scores],
      );
    await expect(evaluation(first.solver.organizationId)).rejects.toThrow('evaluations_by_poster');
    for (const scores of ['[]', '{}', '[{"criterion": "c", "points": 101}]', '[{"points": 1}]']) {
      await expect(evaluation(poster.organizationId, scores)).rejects.toThrow('evaluations_scores_whole');
    }
    await evaluation(poster.organizationId);
    await expect(evaluation(poster.organizationId)).rejects.toThrow('evaluations_once_per_prototype');
    await expect(service.db.query(`UPDATE evaluations SET reason = 'other'`)).rejects.toThrow('never changed');
    await expect(service.db.query('DELETE FROM prototypes')).rejects.toThrow('never changed');
  });

  test('a partnership with a solution that is not the final one', async () => {
    const { poster, processId, first } = await supported();
    const { solver, solutionId } = first;
    const insert = service.db.query(
      `INSERT INTO partnerships VALUES (gen_random_uuid(), $1, $2, $3, $4, 'p', 'ko', gen_random_uuid(), now())`,
      [processId, solutionId, poster.organizationId, solver.organizationId],
    );
    await expect(insert).rejects.toThrow('The solution is not the final one');
  });
});
