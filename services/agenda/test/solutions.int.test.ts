import { randomUUID } from 'node:crypto';
import {
  solutionChosenFinal,
  solutionSelected,
  solutionSubmitted,
  solutionWithdrawn,
} from '@dure/schema/events/agenda';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { mutations, ofOrganization, ofProcess, oneSolution } from './deliberation-documents.ts';
import { deliberationWorld, kindsOf, solutionInput } from './deliberation-world.ts';

const world = await deliberationWorld();
const { service, act, atOnce, challenge, moved, organization, process, select } = world;
const { severalSubmitted, submitted } = world;

const holdProcess = 'SELECT id FROM processes WHERE id = $1 FOR UPDATE';
const withdraw = ({ solver, solutionId }: Awaited<ReturnType<typeof submitted>>) =>
  act(solver.member, 'withdrawSolution', { solutionId });
const types = (answers: readonly { readonly __typename: string }[]) =>
  answers.map(({ __typename }) => __typename).sort();
const about = <T extends { solutionId: string }>(events: readonly T[], solutionId: string) =>
  events.filter((event) => event.solutionId === solutionId);

describe('submitting a solution', () => {
  test('an organisation hands it in for all to read, and one event tells of it', async () => {
    const { processId } = await challenge();
    const { solver, solutionId } = await submitted(processId, { country: 'PT' });
    const { organizationId, member } = solver;
    expect(await service.as(nobody).data(oneSolution, { id: solutionId })).toMatchObject({
      solution: {
        ...{ country: 'PT', state: 'SUBMITTED', process: { id: processId }, organization: { id: organizationId } },
        ...{ submittedBy: { id: member.memberId }, decisions: [], prototypes: [] },
      },
    });
    expect(about(await service.sent(solutionSubmitted), solutionId)).toMatchObject([
      { solutionId, processId, organizationId, country: 'PT' },
    ]);
    const representations = [{ __typename: 'Organization', id: organizationId }];
    expect(await service.as(nobody).data(ofOrganization, { representations })).toMatchObject({
      _entities: [{ solutions: { nodes: [{ id: solutionId }], totalCount: 1 } }],
    });
  });

  test('nobody solves the challenge of their own organisation', async () => {
    const { poster, processId } = await challenge();
    const input = solutionInput(processId, poster.organizationId);
    expect(kindsOf(await act(poster.member, 'submitSolution', input))).toEqual(['PosterExcluded']);
  });

  test('nobody speaks for an organisation that they may not act for', async () => {
    const { processId } = await challenge();
    const { organizationId } = await organization();
    expect(await act(person(), 'submitSolution', solutionInput(processId, organizationId))).toMatchObject({
      __typename: 'NotAMemberOfOrganization',
    });
  });

  test('an organisation has one live solution, also when two of its people hand one in at once', async () => {
    const { processId } = await challenge();
    const { organizationId, member } = await organization();
    const hand = (title: string) => act(member, 'submitSolution', solutionInput(processId, organizationId, { title }));
    const answers = await atOnce(holdProcess, [processId], [() => hand('하나'), () => hand('둘')]);
    expect(types(answers)).toEqual(['SolutionAlreadySubmitted', 'SubmitSolutionSuccess']);
    expect(answers[0]?.solution.id).toBe(answers[1]?.solution.id);
    expect(await act(member, 'withdrawSolution', { solutionId: answers[0]?.solution.id })).toMatchObject({
      __typename: 'WithdrawSolutionSuccess',
    });
    expect(await hand('셋')).toMatchObject({ __typename: 'SubmitSolutionSuccess' });
  });

  test.each([
    ['a country that is none', { country: 'ZZ' }, 'country'],
    ['a country in small letters', { country: 'fi' }, 'country'],
    ['a title of blanks', { title: '  ' }, 'title'],
    ['a text without end', { body: 'x'.repeat(10_001) }, 'body'],
    ['an organisation without the form of an id', { organizationId: 'x' }, 'organizationId'],
  ])('%s is refused with the name of the field', async (_, changes, field) => {
    const input = solutionInput(randomUUID(), randomUUID(), changes);
    const { errors } = await service.as(person()).ask(mutations.submitSolution, { input });
    expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([['BAD_USER_INPUT', field]]);
  });
});

describe('choosing', () => {
  test('three solutions are too few; the fourth opens the choice, and a withdrawal closes it again', async () => {
    const { poster, processId } = await challenge();
    const [first, second] = await severalSubmitted(processId, 3);
    if (first === undefined || second === undefined) throw new Error('They are there.');
    const early = await select(poster, first.solutionId);
    expect(early).toMatchObject({ __typename: 'ActRefused' });
    expect(kindsOf(early)).toEqual(['TooFew']);
    await submitted(processId);
    expect(await withdraw(second)).toMatchObject({ solution: { state: 'WITHDRAWN' } });
    expect(kindsOf(await select(poster, first.solutionId))).toEqual(['TooFew']);
    await submitted(processId);
    expect(await select(poster, first.solutionId)).toMatchObject({ __typename: 'SelectSolutionSuccess' });
    expect(about(await service.sent(solutionWithdrawn), second.solutionId)).toHaveLength(1);
  });

  test('a choice is on the record with who had the right, the reason and one event', async () => {
    const { poster, processId } = await challenge();
    const [one] = await severalSubmitted(processId, 4);
    const answer = await select(poster, one?.solutionId ?? '');
    expect(answer).toMatchObject({
      solution: { state: 'SELECTED', decisions: [{ key: 'SELECT_SOLUTION', reason: '가장 빨리 시험할 수 있습니다.' }] },
      decision: {
        ...{ decidedBy: 'POSTER', state: 'CONCLUDED', entitled: 1, quorum: 1, ballotCount: 1, result: 'ADOPTED' },
        ...{ organization: { id: poster.organizationId }, concludedBy: { id: poster.member.memberId } },
      },
    });
    expect(about(await service.sent(solutionSelected), one?.solutionId ?? '')).toHaveLength(1);
    const { process: found } = await service
      .as(nobody)
      .data<{ process: { decisions: object; solutions: { totalCount: number } } }>(ofProcess, { id: processId });
    expect(found).toMatchObject({
      decisions: { nodes: [{ id: answer.decision.id, key: 'SELECT_SOLUTION' }], totalCount: 1 },
      solutions: { totalCount: 4 },
    });
  });

  test('of a third and a fourth choice at once after two, exactly one takes the last place', async () => {
    const { poster, processId } = await challenge();
    const all = await severalSubmitted(processId, 5);
    const ids = all.map(({ solutionId }) => solutionId);
    for (const id of ids.slice(0, 2)) await select(poster, id);
    const answers = await atOnce(
      holdProcess,
      [processId],
      ids.slice(2, 4).map((id) => () => select(poster, id)),
    );
    expect(types(answers)).toEqual(['ActRefused', 'SelectSolutionSuccess']);
    expect(answers.flatMap((answer) => kindsOf(answer) ?? [])).toEqual(['TooMany']);
    expect(kindsOf(await select(poster, ids[4] ?? ''))).toEqual(['TooMany']);
  });

  test('a withdrawal and a choice of the same solution at once: one of them holds', async () => {
    const { poster, processId } = await challenge();
    const all = await severalSubmitted(processId, 5);
    const [one] = all;
    if (one === undefined) throw new Error('It is there.');
    const answers = await atOnce(holdProcess, [processId], [() => withdraw(one), () => select(poster, one.solutionId)]);
    expect(answers.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(1);
  });

  test('nothing is withdrawn once something is chosen, and nothing is chosen twice', async () => {
    const { poster, processId } = await challenge();
    const [one, other] = await severalSubmitted(processId, 4);
    if (one === undefined || other === undefined) throw new Error('They are there.');
    await select(poster, one.solutionId);
    expect(kindsOf(await withdraw(other))).toEqual(['TooMany']);
    expect(await select(poster, one.solutionId)).toMatchObject({
      ...{ __typename: 'SolutionNotInState', actual: 'SELECTED', allowed: ['SUBMITTED'] },
    });
  });

  test('only those who act for the poster choose, also where a template would let others', async () => {
    const { processId } = await challenge();
    const [one] = await severalSubmitted(processId, 4);
    const stranger = await organization();
    expect(kindsOf(await select(stranger, one?.solutionId ?? ''))).toEqual(['NotThePoster']);
    const withoutPoster = await process('TRIAL_CHALLENGE', null);
    const [orphan] = await severalSubmitted(withoutPoster, 4);
    expect(kindsOf(await select(stranger, orphan?.solutionId ?? ''))).toContain('NotThePoster');
  });

  test('only those who act for the solver withdraw', async () => {
    const { processId } = await challenge();
    const { solutionId } = await submitted(processId);
    expect(await service.as(person()).errors(mutations.withdrawSolution, { input: { solutionId } })).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('what does not exist is not found', async () => {
    const { member, organizationId } = await organization();
    const ask = (name: keyof typeof mutations, input: object) => service.as(member).errors(mutations[name], { input });
    expect(await ask('submitSolution', solutionInput(randomUUID(), organizationId))).toEqual(['NOT_FOUND']);
    expect(await ask('selectSolution', { solutionId: randomUUID(), reason: '가' })).toEqual(['NOT_FOUND']);
    expect(await ask('withdrawSolution', { solutionId: randomUUID() })).toEqual(['NOT_FOUND']);
  });
});

describe('the final solution', () => {
  const supported = async () => {
    const { poster, processId } = await challenge();
    const all = await severalSubmitted(processId, 4);
    for (const { solutionId } of all.slice(0, 3)) await select(poster, solutionId);
    await moved(processId, 'toWork');
    return { poster, processId, ids: all.map(({ solutionId }) => solutionId) };
  };
  const final = (poster: Awaited<ReturnType<typeof organization>>, solutionId: string) =>
    act(poster.member, 'chooseFinalSolution', { solutionId, reason: '현장에서 가장 잘 작동했습니다.' });

  test('one of the supported ones is chosen, on the record and with one event', async () => {
    const { poster, ids } = await supported();
    const [first = ''] = ids;
    expect(await final(poster, first)).toMatchObject({
      ...{
        solution: { state: 'FINAL' },
        decision: { key: 'CHOOSE_FINAL', decidedBy: 'POSTER', solution: { id: first } },
      },
    });
    expect(about(await service.sent(solutionChosenFinal), first)).toHaveLength(1);
  });

  test('of two final choices at once exactly one stands, and a second one later is refused', async () => {
    const { poster, processId, ids } = await supported();
    const answers = await atOnce(
      holdProcess,
      [processId],
      ids.slice(0, 2).map((id) => () => final(poster, id)),
    );
    expect(types(answers)).toEqual(['ActRefused', 'ChooseFinalSolutionSuccess']);
    expect(answers.flatMap((answer) => kindsOf(answer) ?? [])).toEqual(['TooMany']);
    expect(kindsOf(await final(poster, ids[2] ?? ''))).toEqual(['TooMany']);
  });

  test('one that was not supported cannot be it', async () => {
    const { poster, ids } = await supported();
    expect(await final(poster, ids[3] ?? '')).toMatchObject({ __typename: 'SolutionNotInState', actual: 'SUBMITTED' });
  });
});

describe('the database itself refuses', () => {
  test.each([
    ['a solution of the poster’s own', 'organization_id = poster_id', 'solutions_of_others'],
    [
      'a choice beyond the last place',
      `state = 'SELECTED', choice = 4, choices = 3`,
      'solutions_choice_within_choices',
    ],
    ['a chosen one without a place', `state = 'SELECTED'`, 'solutions_chosen_has_choice'],
    ['another poster than that of the process', 'poster_id = gen_random_uuid()', 'solutions_poster'],
  ])('%s', async (_, set, constraint) => {
    const { processId } = await challenge();
    const { solutionId } = await submitted(processId);
    await expect(service.db.query(`UPDATE solutions SET ${set} WHERE id = $1`, [solutionId])).rejects.toThrow(
      constraint,
    );
  });

  test('the same place twice, two finals and two live solutions of one organisation', async () => {
    const { processId } = await challenge();
    const [one, two] = await severalSubmitted(processId, 2);
    const ids = [one?.solutionId, two?.solutionId];
    const own = `organization_id = '${one?.solver.organizationId}'`;
    const places = `state = 'SELECTED', choice = CASE id WHEN '${one?.solutionId}' THEN 1 ELSE 2 END`;
    for (const [sets, constraint] of [
      [[`state = 'SELECTED', choice = 1`], 'solutions_choice_once'],
      [[places, `state = 'FINAL'`], 'solutions_one_final'],
      [[own], 'solutions_one_live_per_organization'],
    ] as const) {
      const changed = service.db.transaction(async (tx) => {
        for (const set of sets) await tx.query(`UPDATE solutions SET ${set} WHERE id = ANY ($1)`, [ids]);
      });
      await expect(changed).rejects.toThrow(constraint);
    }
  });
});
