import { nobody, person } from '@dure/testkit/service';
import { afterEach, describe, expect, test } from 'vitest';
import { appointedBody } from './body-cases.ts';
import { mutations, ofProcess } from './deliberation-documents.ts';
import { deliberationWorld, kindsOf } from './deliberation-world.ts';
import { type ProcessAnswer, texts } from './process-world.ts';
import { citizen, municipality, secretary } from './world.ts';

const { service, act, fill, organization, read, start, started, take } = await deliberationWorld();

type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN';

const clerk = secretary();
const official = person({ [municipality]: ['official'] });
const committee = [person(), person(), person()];
await appointedBody(service, { key: 'committee', memberIds: committee.map(({ memberId }) => memberId) });

const kinds = ({ refusals }: { readonly refusals: readonly { readonly __typename: string }[] }) =>
  refusals.map(({ __typename }) => __typename);
const now = async ({ id }: ProcessAnswer) => await read(id);
const step = async (process: ProcessAnswer, key: string, changes: object = {}, actor = clerk) =>
  await take(actor, await now(process), key, changes);

const proposal = async () => await started('GYEONGNAM', { values: texts('proposal', 'effect') });
const proposed = async () => (await proposal()).process;

const open = async (input: object) => (await act(clerk, 'openDecision', input)).decision.id;
const vote = (decisionId: string, choice: Choice, member = citizen()) =>
  act(member, 'castBallot', { decisionId, choice });
const conclude = (decisionId: string) =>
  act(clerk, 'concludeDecision', { decisionId, reason: '토론에서 모은 뜻입니다.' });

async function discussed(choices: readonly Choice[]) {
  const process = await proposed();
  await step(process, 'toDiscussion');
  const decisionId = await open({ processId: process.id, ballot: 'adoption' });
  for (const choice of choices) await vote(decisionId, choice);
  return { process, decisionId };
}

const inFavour: readonly Choice[] = ['FOR', 'FOR', 'FOR', 'AGAINST', 'ABSTAIN'];

/** A proposal that the discussion adopted and that lies before the committee. */
async function beforeCommittee() {
  const { process, decisionId } = await discussed(inFavour);
  await conclude(decisionId);
  await step(process, 'adopt');
  await step(process, 'toCommittee');
  return { process, decisionId: await open({ processId: process.id, body: 'committee' }) };
}

const decide = async (decisionId: string, choice: Choice) => {
  for (const member of committee.slice(0, 2)) await vote(decisionId, choice, member);
  return await conclude(decisionId);
};

async function accepted() {
  const { process, decisionId } = await beforeCommittee();
  await decide(decisionId, 'FOR');
  await step(process, 'accept');
  return process;
}

test('a proposal is adopted by discussion, accepted by the committee and carried out in sight of all', async () => {
  const process = await accepted();
  const department = await organization();
  await fill(official, await now(process), [
    ...texts('plan'),
    { field: 'department', organizationId: department.organizationId },
  ]);
  await step(process, 'execute', {}, official);
  await fill(official, await now(process), [{ field: 'progress', number: 40 }]);
  const shown = (await now(process)).fields.find(({ definition }) => definition.key === 'progress');
  expect(shown).toMatchObject({ isFilled: true });
  await fill(official, await now(process), [{ field: 'progress', number: 100 }, ...texts('result')]);
  expect(await step(process, 'finish', {}, department.member)).toMatchObject({ process: { outcome: 'DONE' } });
  expect(await service.as(nobody).data(ofProcess, { id: process.id })).toMatchObject({
    process: { decisions: { nodes: [{ key: 'adoption' }, { key: 'committee' }], totalCount: 2 } },
  });
  const history = (await now(process)).timeline.nodes.map(({ rule }) => rule);
  expect(history).toEqual(
    expect.arrayContaining(['OPEN_BALLOT', 'CLOSE_BALLOT', 'adopt', 'DECIDE', 'accept', 'finish']),
  );
  expect(history).not.toContain('VOTE');
});

describe('no proposal stays for ever', () => {
  afterEach(() => service.clock.moveTo(null));

  test('who made it withdraws it before its discussion, and may begin anew', async () => {
    const { process, starter } = await proposal();
    expect(kinds(await step(process, 'withdraw'))).toEqual(['RoleMissing']);
    expect(await step(process, 'withdraw', {}, starter)).toMatchObject({ process: { outcome: 'WITHDRAWN' } });
    const again = await start(starter, process.agenda.id, 'GYEONGNAM', { values: texts('proposal', 'effect') });
    expect(again.__typename).toBe('StartProcessSuccess');
  });

  test('a discussion without a quorum is closed after half a year, to the second, with a reason for all to read', async () => {
    const { process } = await discussed(['FOR', 'FOR']);
    const [clock] = (await now(process)).clocks;
    const [ends, note] = [new Date(clock?.endsAt ?? ''), '반년 동안 다섯 사람이 모이지 않았습니다.'];
    service.clock.moveTo(new Date(ends.getTime() - 1_000));
    expect(kinds(await step(process, 'lapse', { note }))).toEqual(['TooEarly']);
    service.clock.moveTo(ends);
    expect(kinds(await step(process, 'lapse'))).toEqual(['NoteMissing']);
    expect(await step(process, 'lapse', { note })).toMatchObject({ process: { outcome: 'WITHDRAWN' } });
  });
});

describe('refused on the way', () => {
  test('adopting before the ballot, without its quorum, and before it is closed', async () => {
    const process = await proposed();
    await step(process, 'toDiscussion');
    expect((await step(process, 'adopt')).refusals).toMatchObject([
      { __typename: 'QuorumMissing', ballot: 'adoption', votesRequired: 5, votes: 0 },
      { __typename: 'SupportTooLow', supportRequired: 0.5, support: 0 },
    ]);
    const decisionId = await open({ processId: process.id, ballot: 'adoption' });
    for (const choice of inFavour.slice(0, 4)) await vote(decisionId, choice);
    const early = await conclude(decisionId);
    expect(early.refusals).toMatchObject([{ __typename: 'QuorumMissing', votesRequired: 5, votes: 4 }]);
    await vote(decisionId, 'FOR');
    expect((await step(process, 'adopt')).refusals).toMatchObject([{ votes: 5 }, { __typename: 'SupportTooLow' }]);
    await conclude(decisionId);
    expect(await step(process, 'adopt')).toMatchObject({ process: { stage: { key: 'ADOPTED_BY_DISCUSSION' } } });
  });

  test('the committee before adoption', async () => {
    const process = await proposed();
    expect(kinds(await step(process, 'toCommittee'))).toEqual(['NotInStage', 'QuorumMissing', 'SupportTooLow']);
    expect(kindsOf(await act(clerk, 'openDecision', { processId: process.id, body: 'committee' }))).toEqual([
      'NotInStage',
    ]);
  });

  test('execution before acceptance, and accepting or refusing before the committee has decided', async () => {
    const { process, decisionId } = await beforeCommittee();
    expect(kinds(await step(process, 'execute', {}, official))).toContain('ApprovalMissing');
    expect((await step(process, 'accept')).refusals).toMatchObject([{ __typename: 'ApprovalMissing', result: null }]);
    expect(kinds(await step(process, 'refuse', { note: '돈이 없습니다.' }))).toEqual(['ApprovalMissing']);
    await vote(decisionId, 'FOR', committee[0]);
    expect(kindsOf(await conclude(decisionId))).toEqual(['QuorumMissing']);
    await decide(decisionId, 'FOR');
    expect((await step(process, 'refuse', { note: '돈이 없습니다.' })).refusals).toMatchObject([
      { __typename: 'ApprovalMissing', resultRequired: 'REJECTED', result: 'APPROVED' },
    ]);
  });

  test('votes of strangers to the committee, and of strangers to the municipality', async () => {
    const { process, decisionId } = await beforeCommittee();
    const input = { decisionId, choice: 'FOR' };
    expect(await service.as(citizen()).errors(mutations.castBallot, { input })).toEqual(['FORBIDDEN']);
    await decide(decisionId, 'FOR');
    await step(process, 'accept');
    const { decisionId: talk } = await discussed([]);
    const stranger = service.as(person({ '1111000000': ['citizen'] }));
    expect(await stranger.errors(mutations.castBallot, { input: { ...input, decisionId: talk } })).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('execution without a plan and a department, and its end without a result: they are named', async () => {
    const process = await accepted();
    expect((await step(process, 'execute', {}, official)).refusals).toMatchObject([
      { __typename: 'FieldsMissing', fields: [{ key: 'department' }, { key: 'plan' }] },
    ]);
    const { organizationId } = await organization();
    await fill(official, await now(process), [...texts('plan'), { field: 'department', organizationId }]);
    await step(process, 'execute', {}, official);
    expect((await step(process, 'finish', {}, official)).refusals).toMatchObject([
      { __typename: 'FieldsMissing', fields: [{ key: 'progress' }, { key: 'result' }] },
    ]);
  });
});

describe('a refusal has a public reason', () => {
  afterEach(() => service.clock.moveTo(null));

  const note = '예산이 없어 올해는 하지 못합니다.';

  test('of the discussion: only what the ballot turned down, and with a reason', async () => {
    const { process, decisionId } = await discussed(['AGAINST', 'AGAINST', 'AGAINST', 'FOR', 'FOR']);
    expect(kinds(await step(process, 'turnDown', { note }))).toEqual(['NotTurnedDown']);
    await conclude(decisionId);
    expect(kinds(await step(process, 'adopt'))).toEqual(['SupportTooLow']);
    expect(kinds(await step(process, 'turnDown'))).toEqual(['NoteMissing']);
    expect(await step(process, 'turnDown', { note })).toMatchObject({ process: { outcome: 'REJECTED' } });
    expect((await now(process)).timeline.nodes[0]).toMatchObject({ rule: 'turnDown', note });
  });

  test('what the ballot adopted cannot be turned down', async () => {
    const { process, decisionId } = await discussed(inFavour);
    await conclude(decisionId);
    expect((await step(process, 'turnDown', { note })).refusals).toMatchObject([
      { __typename: 'NotTurnedDown', ballot: 'adoption', outcome: 'ADOPTED' },
    ]);
  });

  test('of the committee that never decides: only after half a year, and with a reason', async () => {
    const { process } = await beforeCommittee();
    expect(kinds(await step(process, 'lapseUndecided'))).toEqual(['NoteMissing', 'TooEarly']);
    service.clock.moveTo(new Date(Date.now() + 190 * 86_400_000));
    expect(kinds(await step(process, 'lapseUndecided'))).toEqual(['NoteMissing']);
    expect(await step(process, 'lapseUndecided', { note })).toMatchObject({
      process: { stage: { key: 'LAPSED' }, outcome: 'WITHDRAWN' },
    });
    expect((await now(process)).timeline.nodes[0]).toMatchObject({ rule: 'lapseUndecided', note });
  });

  test.each(['before it begins', 'while it runs'])('of who carries out and gives up %s', async (when) => {
    const process = await accepted();
    if (when === 'while it runs') {
      const { organizationId } = await organization();
      await fill(official, await now(process), [...texts('plan'), { field: 'department', organizationId }]);
      await step(process, 'execute', {}, official);
    }
    expect(kinds(await step(process, 'abandon', { note }, citizen()))).toEqual(['RoleMissing']);
    expect(kinds(await step(process, 'abandon', {}, official))).toEqual(['NoteMissing']);
    expect(await step(process, 'abandon', { note }, official)).toMatchObject({
      process: { stage: { key: 'ABANDONED' }, outcome: 'WITHDRAWN' },
    });
    expect((await now(process)).timeline.nodes[0]).toMatchObject({ rule: 'abandon', note });
  });

  test('of the committee', async () => {
    const { process, decisionId } = await beforeCommittee();
    await decide(decisionId, 'AGAINST');
    expect(kinds(await step(process, 'accept'))).toEqual(['ApprovalMissing']);
    expect(kinds(await step(process, 'refuse'))).toEqual(['NoteMissing']);
    expect(await step(process, 'refuse', { note })).toMatchObject({
      process: { stage: { key: 'REJECTED' }, outcome: 'REJECTED' },
    });
    expect((await now(process)).timeline.nodes[0]).toMatchObject({ rule: 'refuse', note });
  });
});
