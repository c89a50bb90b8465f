import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { memberRegistered } from '@dure/schema/events/skills';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { appointedBody, registered } from './body-cases.ts';
import { changeBody } from './body-documents.ts';
import { mutations, ofAgenda, oneDecision } from './deliberation-documents.ts';
import { deliberationWorld, kindsOf } from './deliberation-world.ts';
import { citizen, municipality, operator, secretary } from './world.ts';

const { service, act, atOnce, mutate, moved, process } = await deliberationWorld();

type Person = ReturnType<typeof citizen>;
type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN';

const holdDecision = 'SELECT id FROM decisions WHERE id = $1 FOR UPDATE';

const opened = async (input: object) => {
  const { decision } = await act(secretary(), 'openDecision', input);
  return decision.id;
};

/** A discussion that is adopted by three ballots, more than half of them for it. */
const discussion = async (ballot = 'adoption') => {
  const processId = await process('TRIAL_DECISIONS', null);
  return { processId, decisionId: await opened({ processId, ballot }) };
};

const cast = (member: Person, decisionId: string, choice: Choice, changes: object = {}) =>
  act(member, 'castBallot', { decisionId, choice, ...changes });

const castBy = async (members: readonly Person[], decisionId: string, choices: readonly Choice[]) => {
  for (const [index, choice] of choices.entries()) await cast(members[index] ?? citizen(), decisionId, choice);
};

const conclude = (decisionId: string, by: Person = secretary()) =>
  act(by, 'concludeDecision', { decisionId, reason: '토론에서 모은 뜻입니다.' });

const read = async (id: string) => (await service.as(nobody).data<{ decision: object }>(oneDecision, { id })).decision;

const ballotsOf = (decisionId: string) =>
  service.db.query('SELECT member_id, choice FROM ballots WHERE decision_id = $1', [decisionId]);

describe('a ballot among the citizens', () => {
  test('it is opened with the quorum and threshold of the template, and nobody sees how others voted', async () => {
    const { processId, decisionId } = await discussion();
    const member = citizen();
    expect(await cast(member, decisionId, 'FOR')).toMatchObject({
      __typename: 'CastBallotSuccess',
      decision: { ballotCount: 1, viewerBallot: 'FOR', votesFor: null, result: null },
    });
    expect(await read(decisionId)).toMatchObject({
      ...{ decidedBy: 'CITIZENS', key: 'adoption', state: 'OPEN', process: { id: processId }, viewerBallot: null },
      ...{ quorum: 3, quorumShare: null, threshold: { numerator: 1, denominator: 2 }, ballotCount: 1, entitled: null },
    });
  });

  test('enough ballots and more than half of them for it adopt it, with the whole record', async () => {
    const { decisionId } = await discussion();
    await castBy([], decisionId, ['FOR', 'FOR', 'AGAINST', 'ABSTAIN']);
    const clerk = secretary();
    expect(await conclude(decisionId, clerk)).toMatchObject({
      __typename: 'ConcludeDecisionSuccess',
      decision: {
        ...{ state: 'CONCLUDED', result: 'ADOPTED', quorum: 3, ballotCount: 4, entitled: 4 },
        ...{ votesFor: 2, votesAgainst: 1, votesAbstained: 1, reason: '토론에서 모은 뜻입니다.' },
        ...{ concludedBy: { id: clerk.memberId }, concludedAt: expect.any(String) },
      },
    });
    const { agenda } = (await read(decisionId)) as { agenda: { id: string } };
    expect(await service.as(nobody).data(ofAgenda, { id: agenda.id })).toEqual({
      agenda: { decisions: { nodes: [{ id: decisionId, key: 'adoption', result: 'ADOPTED' }], totalCount: 1 } },
    });
  });

  test.each([
    ['a tie', ['FOR', 'FOR', 'AGAINST', 'AGAINST'], 'REJECTED'],
    ['abstentions alone', ['ABSTAIN', 'ABSTAIN', 'ABSTAIN'], 'REJECTED'],
    ['one voice beside abstentions', ['FOR', 'ABSTAIN', 'ABSTAIN'], 'ADOPTED'],
  ] as const)('%s makes it: %s → %s', async (_, choices, result) => {
    const { decisionId } = await discussion();
    await castBy([], decisionId, choices);
    expect(await conclude(decisionId)).toMatchObject({ decision: { result } });
  });

  test('without its quorum it is not concluded and stays open; the refusal says how many are missing', async () => {
    const { decisionId } = await discussion();
    await castBy([], decisionId, ['FOR', 'FOR']);
    const refused = await conclude(decisionId);
    expect(kindsOf(refused)).toEqual(['QuorumMissing']);
    expect(refused.refusals?.[0]?.message).toContain('2 of 3');
    expect(await read(decisionId)).toMatchObject({ state: 'OPEN' });
    await cast(citizen(), decisionId, 'FOR');
    expect(await conclude(decisionId)).toMatchObject({ decision: { result: 'ADOPTED' } });
  });

  test('a quorum of a tenth is counted on all who are registered in the municipality', async () => {
    const { decisionId } = await discussion('wide');
    for (let index = 0; index < 20; index += 1) {
      await service.deliver(memberRegistered, {
        ...{ memberId: randomUUID(), municipalityCode: municipality, homeDistrictCode: null },
      });
    }
    await cast(citizen(), decisionId, 'FOR');
    const refused = await conclude(decisionId);
    expect(refused.refusals?.[0]?.message).toContain('1 of 3');
    await castBy([], decisionId, ['FOR', 'AGAINST']);
    expect(await conclude(decisionId)).toMatchObject({
      decision: { result: 'ADOPTED', entitled: 23, quorum: 3, quorumShare: { numerator: 1, denominator: 10 } },
    });
  });

  test('a ballot can be changed until the decision is concluded, and then no more', async () => {
    const { decisionId } = await discussion();
    const members = [citizen(), citizen(), citizen()];
    await castBy(members, decisionId, ['FOR', 'FOR', 'AGAINST']);
    const [first = citizen()] = members;
    expect(await cast(first, decisionId, 'AGAINST')).toMatchObject({
      decision: { ballotCount: 3, viewerBallot: 'AGAINST' },
    });
    expect(await conclude(decisionId)).toMatchObject({
      decision: { result: 'REJECTED', votesFor: 1, votesAgainst: 2 },
    });
    expect(await cast(first, decisionId, 'FOR')).toMatchObject({
      ...{ __typename: 'DecisionConcluded', decision: { id: decisionId, result: 'REJECTED' } },
    });
    expect(await conclude(decisionId)).toMatchObject({ __typename: 'DecisionConcluded' });
  });

  test('tapped twice at once it is one ballot', async () => {
    const { decisionId } = await discussion();
    const member = citizen();
    const calls = (['FOR', 'AGAINST'] as const).map((choice) => () => cast(member, decisionId, choice));
    const answers = await atOnce(holdDecision, [decisionId], calls);
    expect(answers.map(({ __typename }) => __typename)).toEqual(['CastBallotSuccess', 'CastBallotSuccess']);
    expect(await ballotsOf(decisionId)).toHaveLength(1);
  });

  test('the ballots of many do not wait for each other', async () => {
    const { processId, decisionId } = await discussion();
    const holder = service.db.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT id FROM processes WHERE id = $1 FOR SHARE', [processId]);
    await holder.query('SELECT id FROM decisions WHERE id = $1 FOR SHARE', [decisionId]);
    expect(await cast(citizen(), decisionId, 'FOR')).toMatchObject({ __typename: 'CastBallotSuccess' });
    await holder.rollbackTransaction();
    await holder.release();
  });

  test('a ballot that is cast while the decision is concluded counts before or is refused after', async () => {
    const { decisionId } = await discussion();
    await castBy([], decisionId, ['FOR', 'FOR', 'FOR']);
    const [voted, concluded] = await atOnce(
      holdDecision,
      [decisionId],
      [() => cast(citizen(), decisionId, 'AGAINST'), () => conclude(decisionId)],
    );
    expect(concluded).toMatchObject({ __typename: 'ConcludeDecisionSuccess' });
    const votesAgainst = voted?.__typename === 'CastBallotSuccess' ? 1 : 0;
    expect(concluded).toMatchObject({ decision: { votesFor: 3, votesAgainst } });
  });

  test('only citizens of the municipality have a voice', async () => {
    const { decisionId } = await discussion();
    const input = { decisionId, choice: 'FOR' };
    for (const caller of [person(), person({ '1111000000': ['citizen'] }), secretary()]) {
      expect(await service.as(caller).errors(mutations.castBallot, { input })).toEqual(['FORBIDDEN']);
    }
  });

  test('it is opened once in a visit of a stage, also by two at once, and anew when the process comes back', async () => {
    const processId = await process('TRIAL_DECISIONS', null);
    const open = () => act(secretary(), 'openDecision', { processId, ballot: 'adoption' });
    const answers = await atOnce('SELECT id FROM processes WHERE id = $1 FOR UPDATE', [processId], [open, open]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'DecisionAlreadyOpened',
      'OpenDecisionSuccess',
    ]);
    const decisionId = answers[0]?.decision.id ?? '';
    await castBy([], decisionId, ['AGAINST', 'AGAINST', 'AGAINST']);
    await conclude(decisionId);
    expect(await open()).toMatchObject({ __typename: 'DecisionAlreadyOpened', decision: { id: decisionId } });
    service.clock.moveTo(new Date(Date.now() + 60_000));
    await moved(processId, 'toBoard');
    await moved(processId, 'toTalk');
    expect(await open()).toMatchObject({ __typename: 'OpenDecisionSuccess' });
    service.clock.moveTo(null);
  });

  test('when the process has gone on, nobody votes any more', async () => {
    const { processId, decisionId } = await discussion();
    await moved(processId, 'toBoard');
    expect(kindsOf(await cast(citizen(), decisionId, 'FOR'))).toEqual(['NotInStage']);
    expect(kindsOf(await conclude(decisionId))).toEqual(['NotInStage', 'QuorumMissing']);
  });

  test('only those open and conclude whom the template names', async () => {
    const { processId, decisionId } = await discussion();
    expect(kindsOf(await act(citizen(), 'openDecision', { processId, ballot: 'adoption' }))).toEqual(['RoleMissing']);
    expect(kindsOf(await conclude(decisionId, citizen()))).toEqual(['RoleMissing', 'QuorumMissing']);
  });
});

describe('a decision of a committee', () => {
  const board = async (changes: object = {}) => {
    const members = [person(), person(), person()];
    await service.db.query(`UPDATE bodies SET key = 'former' || replace(id::text, '-', '') WHERE key = 'committee'`);
    const memberIds = members.map(({ memberId }) => memberId);
    const body = await appointedBody(service, { key: 'committee', memberIds, ...changes });
    const processId = await process('TRIAL_DECISIONS', null);
    await moved(processId, 'toBoard');
    return { body, members, processId, decisionId: await opened({ processId, body: 'committee' }) };
  };

  test('its members decide with its quorum and threshold, and the record says who they were', async () => {
    const { body, members, decisionId } = await board();
    await castBy(members, decisionId, ['FOR', 'FOR']);
    expect(await conclude(decisionId)).toMatchObject({
      decision: {
        ...{ decidedBy: 'BODY', body: { id: body.id }, entitled: 3, quorum: 2, ballotCount: 2, result: 'ADOPTED' },
      },
    });
  });

  test('it refuses with a public reason', async () => {
    const { members, decisionId } = await board();
    await castBy(members, decisionId, ['AGAINST', 'AGAINST', 'FOR']);
    await conclude(decisionId, members[0]);
    expect(await read(decisionId)).toMatchObject({ result: 'REJECTED', reason: '토론에서 모은 뜻입니다.' });
  });

  test('two of three are two thirds', async () => {
    const { members, decisionId } = await board({ threshold: { numerator: 2, denominator: 3 } });
    await castBy(members, decisionId, ['FOR', 'FOR', 'AGAINST']);
    expect(await conclude(decisionId)).toMatchObject({ decision: { result: 'ADOPTED' } });
  });

  test('without its quorum nothing is decided', async () => {
    const { members, decisionId } = await board();
    await castBy(members, decisionId, ['FOR']);
    expect(kindsOf(await conclude(decisionId))).toEqual(['QuorumMissing']);
  });

  test('only those have a ballot who were members when it was opened', async () => {
    const { body, members, decisionId } = await board();
    const later = person();
    const [first = later] = members;
    const change = { bodyId: body.id, expectedVersion: 1, memberIds: [later.memberId], quorum: 1 };
    await registered(service, [later.memberId]);
    await mutate(operator(), changeBody, change);
    const input = { decisionId, choice: 'FOR' };
    for (const caller of [later, citizen(), secretary()]) {
      expect(await service.as(caller).errors(mutations.castBallot, { input })).toEqual(['FORBIDDEN']);
    }
    expect(await read(decisionId)).toMatchObject({ entitled: 3, quorum: 2 });
    expect(await cast(first, decisionId, 'FOR')).toMatchObject({ decision: { ballotCount: 1 } });
  });

  test('a committee that the municipality has not appointed is named', async () => {
    await service.db.query(`UPDATE bodies SET key = 'former' || replace(id::text, '-', '') WHERE key = 'committee'`);
    const processId = await process('TRIAL_DECISIONS', null);
    await moved(processId, 'toBoard');
    expect(await act(secretary(), 'openDecision', { processId, body: 'committee' })).toMatchObject({
      ...{ __typename: 'BodyNotAppointed', body: 'committee' },
    });
  });
});

test.each([
  ['neither ballot nor body', {}, 'ballot'],
  ['both ballot and body', { ballot: 'adoption', body: 'committee' }, 'ballot'],
  ['a process without the form of an id', { ballot: 'adoption', processId: 'x' }, 'processId'],
])('opening %s is refused with the name of the field', async (_, changes, field) => {
  const input = { processId: randomUUID(), ...changes };
  const { errors } = await service.as(secretary()).ask(mutations.openDecision, { input });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([['BAD_USER_INPUT', field]]);
});

test('a decision that does not exist is not found', async () => {
  const decisionId = randomUUID();
  const ask = (name: 'castBallot' | 'concludeDecision', input: object) =>
    service.as(citizen()).errors(mutations[name], { input: { decisionId, ...input } });
  expect(await ask('castBallot', { choice: 'FOR' })).toEqual(['NOT_FOUND']);
  expect(await ask('concludeDecision', { reason: '가' })).toEqual(['NOT_FOUND']);
});

describe('how the ballots stand', () => {
  test('is kept while many vote, change their minds and are struck from the record, and a drift is found by a recount', async () => {
    const { decisionId } = await discussion('wide');
    const members = Array.from({ length: 12 }, () => citizen());
    const choices: Choice[] = ['FOR', 'AGAINST', 'ABSTAIN'];
    await Promise.all(members.map((member, index) => cast(member, decisionId, choices[index % 3] ?? 'FOR')));
    await Promise.all(members.slice(0, 6).map((member) => cast(member, decisionId, 'AGAINST')));
    const [last = citizen()] = members.slice(-1);
    await service.db.query('DELETE FROM ballots WHERE decision_id = $1 AND member_id = $2', [
      decisionId,
      last.memberId,
    ]);
    const stand = 'SELECT votes_for, votes_against, votes_abstained FROM decision_tallies WHERE decision_id = $1';
    expect(await service.db.query(stand, [decisionId])).toEqual([
      { votes_for: 2, votes_against: 8, votes_abstained: 1 },
    ]);
    expect(await read(decisionId)).toMatchObject({ ballotCount: 11 });
    const drift = (by: number) =>
      service.db.query('UPDATE decision_tallies SET votes_for = votes_for + $2 WHERE decision_id = $1', [
        decisionId,
        by,
      ]);
    await drift(1);
    expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
      'the tally of a decision equals its ballots',
    ]);
    await drift(-1);
  });

  test('is not counted anew by a vote', async () => {
    const { decisionId } = await discussion();
    const seen = await recordStatements(() => cast(citizen(), decisionId, 'FOR'));
    expect(seen.filter((sql) => sql.includes('decision_tallies'))).not.toEqual([]);
    expect(seen.filter((sql) => /count\(.*\sFROM ballots/s.test(sql))).toEqual([]);
  });
});

describe('the database itself refuses', () => {
  test('a second ballot, a ballot after the end, one of a stranger to the committee, and a changed record', async () => {
    const { decisionId } = await discussion();
    await castBy([], decisionId, ['FOR', 'FOR', 'FOR']);
    const copy = 'INSERT INTO ballots SELECT * FROM ballots WHERE decision_id = $1';
    await expect(service.db.query(copy, [decisionId])).rejects.toThrow('ballots_one_per_member');
    await conclude(decisionId);
    const late = `INSERT INTO ballots VALUES ($1, gen_random_uuid(), 'FOR', now())`;
    await expect(service.db.query(late, [decisionId])).rejects.toThrow('The decision is concluded');
    const change = 'UPDATE ballots SET choice = choice WHERE decision_id = $1';
    await expect(service.db.query(change, [decisionId])).rejects.toThrow('The decision is concluded');
    const result = `UPDATE decisions SET reason = '다른 이유' WHERE id = $1`;
    await expect(service.db.query(result, [decisionId])).rejects.toThrow('never changed');
  });

  test.each([
    ['a result without its quorum', 2, 0, 'ADOPTED', 'decisions_quorum_reached'],
    ['a result that the ballots do not give', 1, 3, 'ADOPTED', 'decisions_result_follows'],
    ['a refusal that the ballots do not give', 4, 0, 'REJECTED', 'decisions_result_follows'],
  ])('%s', async (_, votesFor, votesAgainst, result, constraint) => {
    const { decisionId } = await discussion();
    const update = `UPDATE decisions SET state = 'CONCLUDED', entitled = 9, quorum_required = 3, votes_for = $2,
      votes_against = $3, votes_abstained = 0, result = $4, reason = 'r', concluded_by = opened_by, concluded_at = now()
      WHERE id = $1`;
    await expect(service.db.query(update, [decisionId, votesFor, votesAgainst, result])).rejects.toThrow(constraint);
  });
});
