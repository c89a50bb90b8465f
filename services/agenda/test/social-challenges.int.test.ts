import { randomUUID } from 'node:crypto';
import { grantCancelled, grantPromised } from '@dure/schema/events/funding';
import { mentoringBrokenOff, mentoringStarted } from '@dure/schema/events/skills';
import { nobody } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { onePartnership } from './deliberation-documents.ts';
import { type Acting, deliberationWorld, kindsOf, solutionInput } from './deliberation-world.ts';
import type { ProcessAnswer } from './process-world.ts';
import { texts } from './process-world.ts';
import { citizen, secretary } from './world.ts';

const { service, act, organization, read, select, solve, start, raised, take } = await deliberationWorld();

const posed = [...texts('problem', 'purpose', 'criteria'), { field: 'sector', choices: ['environment'] }];
const kinds = ({ refusals }: { readonly refusals: readonly { readonly __typename: string }[] }) =>
  refusals.map(({ __typename }) => __typename);

const post = async ({ organizationId, member }: Acting) =>
  start(member, await raised(citizen()), 'SOCIAL_CHALLENGES', { organizationId, values: posed });

type Team = { readonly solver: Acting; readonly solutionId: string };

async function team(processId: string, country: string): Promise<Team> {
  const solver = await organization();
  return { solver, solutionId: await solve(solver, processId, { country }) };
}

const withdraw = ({ solver, solutionId }: Team) => act(solver.member, 'withdrawSolution', { solutionId });
const reasoned = (solutionId: string) => ({ solutionId, reason: '현장에서 가장 잘 작동했습니다.' });

/** What the other services report of the support of a solution. */
const supporting = (agendaId: string, { solver, solutionId }: Team) => {
  const { organizationId } = solver;
  const grant = { grantId: randomUUID(), fundId: randomUUID(), agendaId, solutionId, processId: null, organizationId };
  const mentoring = { mentoringId: randomUUID(), agendaId, solutionId };
  return {
    grants: (amountMinor: number) => service.deliver(grantPromised, { ...grant, amountMinor, currency: 'EUR' }),
    cancels: (returnedMinor: number) => service.deliver(grantCancelled, { ...grant, returnedMinor, currency: 'EUR' }),
    mentors: () =>
      service.deliver(mentoringStarted, {
        ...{ ...mentoring, startsAt: '2027-03-02T00:00:00Z', endsAt: '2027-09-02T00:00:00Z' },
      }),
    breaksOff: () => service.deliver(mentoringBrokenOff, { ...mentoring, meetingCount: 0 }),
  };
};

const now = async ({ id }: ProcessAnswer) => await read(id);

/** A challenge with five solutions, of which three are chosen. */
async function chosen() {
  const poster = await organization();
  const { process } = await post(poster);
  const teams = [];
  for (const country of ['FI', 'PT', 'KR', 'DE', 'FI']) teams.push(await team(process.id, country));
  for (const { solutionId } of teams.slice(0, 3)) await select(poster, solutionId);
  const [first, second, third, fourth] = teams;
  if (!(first && second && third && fourth)) throw new Error('They are there.');
  return { poster, process, first, second, third, fourth, chosenOnes: [first, second, third] };
}

/** One that stands at the beginning of the six months. */
async function building() {
  const found = await chosen();
  const { poster, process, chosenOnes } = found;
  await take(poster.member, await now(process), 'toSupport');
  for (const one of chosenOnes) {
    const reports = supporting(process.agenda.id, one);
    await reports.grants(3_000_000);
    await reports.mentors();
  }
  const { process: begun } = await take(poster.member, await now(process), 'toPrototyping');
  return { ...found, begun, endsAt: new Date(begun.clocks[0]?.endsAt ?? '') };
}

const show = async ({ solver, solutionId }: Team) => {
  const input = { solutionId, body: '센서를 달았습니다.', language: 'ko', url: 'https://lab.example.org' };
  return (await act(solver.member, 'showPrototype', input)).prototype.id;
};

const evaluate = ({ member }: Acting, prototypeId: string) =>
  act(member, 'evaluatePrototype', {
    ...{ prototypeId, reason: '쓸 만합니다.', language: 'ko', scores: [{ criterion: '효과', points: 75 }] },
  });

/** Moves the clock, and lets everything happen that is due then. */
const at = async (instant: Date) => {
  service.clock.moveTo(instant);
  await service.runDeadlines();
};

test('a challenge runs from its call to the partnership, with every figure of the source', async () => {
  const { poster, process, begun, endsAt, chosenOnes, first, second } = await building();
  expect(begun).toMatchObject({ stage: { key: 'PROTOTYPING' }, clocks: [{ key: 'mentoring' }] });
  const prototypes = [];
  for (const one of chosenOnes) prototypes.push(await show(one));
  await at(endsAt);
  expect(await now(process)).toMatchObject({ stage: { key: 'EVALUATION' } });
  for (const prototypeId of prototypes) {
    expect(await evaluate(poster, prototypeId)).toMatchObject({ __typename: 'EvaluatePrototypeSuccess' });
  }
  expect(await act(poster.member, 'chooseFinalSolution', reasoned(first.solutionId))).toMatchObject({
    solution: { state: 'FINAL' },
  });
  expect(kindsOf(await act(poster.member, 'chooseFinalSolution', reasoned(second.solutionId)))).toEqual(['TooMany']);
  const purpose = { solutionId: first.solutionId, purpose: '센서를 함께 넓혀 갑니다.', language: 'ko' };
  const { partnership } = await act(poster.member, 'formPartnership', purpose);
  const { process: ended } = await take(poster.member, await now(process), 'toPartnership');
  expect(ended).toMatchObject({ stage: { key: 'PARTNERSHIP' }, outcome: 'DONE' });
  const note = { partnershipId: partnership.id, body: '사업 모델을 찾았습니다.', language: 'ko' };
  expect(await act(first.solver.member, 'notePartnership', note)).toMatchObject({
    __typename: 'NotePartnershipSuccess',
  });
  expect(await service.as(nobody).data(onePartnership, { id: partnership.id })).toMatchObject({
    partnership: { notes: { totalCount: 1 }, process: { id: process.id } },
  });
  service.clock.moveTo(null);
});

describe('refused on the way', () => {
  test('a person, and an informal group, cannot post', async () => {
    const input = { values: posed };
    const asPerson = await start(citizen(), await raised(citizen()), 'SOCIAL_CHALLENGES', input);
    expect(kinds(asPerson)).toEqual(['ActorKindNotAllowed']);
    expect(asPerson.refusals).toMatchObject([{ actorKind: 'PERSON' }]);
    expect(kinds(await post(await organization('INFORMAL')))).toEqual(['ActorKindNotAllowed']);
  });

  test('a challenge without its fields is not posted, and they are named', async () => {
    const { organizationId, member } = await organization();
    const values = texts('problem');
    const refused = await start(member, await raised(citizen()), 'SOCIAL_CHALLENGES', { organizationId, values });
    expect(refused.refusals).toMatchObject([
      { __typename: 'FieldsMissing', fields: [{ number: 2 }, { number: 3 }, { number: 4 }] },
    ]);
  });

  test('the own solution, the choice with three, and the choice again after a withdrawal', async () => {
    const poster = await organization();
    const { process } = await post(poster);
    const own = solutionInput(process.id, poster.organizationId);
    expect(kindsOf(await act(poster.member, 'submitSolution', own))).toEqual(['PosterExcluded']);
    const teams = [];
    for (const country of ['FI', 'PT', 'KR']) teams.push(await team(process.id, country));
    const [first, second] = teams;
    if (!(first && second)) throw new Error('They are there.');
    const early = await select(poster, first.solutionId);
    expect(early.refusals).toMatchObject([{ what: 'solutions.submitted', required: 4, actual: 3 }]);
    await team(process.id, 'DE');
    await withdraw(second);
    expect(kindsOf(await select(poster, first.solutionId))).toEqual(['TooFew']);
    await team(process.id, 'ES');
    expect(await select(poster, first.solutionId)).toMatchObject({ solution: { state: 'SELECTED' } });
  });

  test('a choice by another, a fourth choice, and a withdrawal or a new solution after the choice', async () => {
    const { poster, process, first, fourth } = await chosen();
    expect(kindsOf(await select(fourth.solver, fourth.solutionId))).toContain('NotThePoster');
    expect((await select(poster, fourth.solutionId)).refusals).toMatchObject([{ most: 3, actual: 3 }]);
    expect(kindsOf(await withdraw(first))).toEqual(['TooMany']);
    const { member, organizationId } = await organization();
    const late = await act(member, 'submitSolution', solutionInput(process.id, organizationId));
    expect(kindsOf(late)).toEqual(['TooMany']);
  });

  test('closing the choice without one, or by another', async () => {
    const poster = await organization();
    const { process } = await post(poster);
    expect(kinds(await take(poster.member, process, 'toSupport'))).toEqual(['TooFew']);
    expect(kinds(await take(secretary(), process, 'toSupport'))).toEqual(['NotThePoster', 'TooFew']);
  });

  test('building before every chosen solution has its EUR 30,000 and its mentor', async () => {
    const { poster, process, first, second, third } = await chosen();
    await take(poster.member, await now(process), 'toSupport');
    const begin = async () => await take(poster.member, await now(process), 'toPrototyping');
    const [one, two, three] = [first, second, third].map((team) => supporting(process.agenda.id, team));
    await one?.grants(3_000_000);
    await two?.grants(2_999_999);
    await three?.grants(3_000_000);
    await three?.cancels(3_000_000);
    for (const reports of [one, two, three]) await reports?.mentors();
    expect((await begin()).refusals).toMatchObject([
      { __typename: 'TooFew', what: 'dure.funding.grant.promised.v1', required: 3, actual: 1 },
    ]);
    for (const team of [second, third]) await supporting(process.agenda.id, team).grants(3_000_000);
    expect(await begin()).toMatchObject({ process: { stage: { key: 'PROTOTYPING' } } });
  });

  test('building without mentors, or with one who gave up', async () => {
    const { poster, process, chosenOnes } = await chosen();
    await take(poster.member, await now(process), 'toSupport');
    const reports = chosenOnes.map((one) => supporting(process.agenda.id, one));
    for (const { grants } of reports) await grants(3_000_000);
    const begin = async () => (await take(poster.member, await now(process), 'toPrototyping')).refusals;
    const missing = { __typename: 'TooFew', what: 'dure.skills.mentoring.started.v1', required: 3 };
    expect(await begin()).toMatchObject([{ ...missing, actual: 0 }]);
    for (const { mentors } of reports) await mentors();
    await reports[0]?.breaksOff();
    expect(await begin()).toMatchObject([{ ...missing, actual: 2 }]);
  });

  test('evaluating a second before the six months are over, or by another', async () => {
    const { poster, process, endsAt, first, fourth } = await building();
    const prototypeId = await show(first);
    await at(new Date(endsAt.getTime() - 1_000));
    const early = await evaluate(poster, prototypeId);
    expect(early.refusals).toMatchObject([{ __typename: 'TooEarly', holdsAt: endsAt.toISOString() }]);
    expect(await now(process)).toMatchObject({ stage: { key: 'PROTOTYPING' } });
    expect(kinds(await take(poster.member, await now(process), 'endMentoring'))).toEqual(['RoleMissing']);
    await at(endsAt);
    expect(kindsOf(await evaluate(fourth.solver, prototypeId))).toEqual(['NotThePoster']);
    expect(await evaluate(poster, prototypeId)).toMatchObject({ __typename: 'EvaluatePrototypeSuccess' });
    service.clock.moveTo(null);
  });

  test('choosing in the end before everything is evaluated, a partnership before that, and the end before both', async () => {
    const { poster, process, endsAt, first, second } = await building();
    const [prototypeId] = [await show(first), await show(second)];
    await at(endsAt);
    await evaluate(poster, prototypeId);
    const early = await act(poster.member, 'chooseFinalSolution', reasoned(first.solutionId));
    expect(early.refusals).toMatchObject([{ what: 'evaluations', required: 2, actual: 1 }]);
    const purpose = { solutionId: first.solutionId, purpose: '함께', language: 'ko' };
    expect(kindsOf(await act(poster.member, 'formPartnership', purpose))).toEqual(['TooFew']);
    const end = await take(poster.member, await now(process), 'toPartnership');
    expect(end.refusals).toMatchObject([{ what: 'solutions.final' }, { what: 'partnerships' }]);
    service.clock.moveTo(null);
  });

  test('skipping stages', async () => {
    const { poster, process } = await chosen();
    for (const step of ['toPrototyping', 'toPartnership']) {
      expect(kinds(await take(poster.member, await now(process), step))).toContain('NotInStage');
    }
  });

  test('a challenge is taken back with a reason only', async () => {
    const { poster, process } = await chosen();
    expect(kinds(await take(poster.member, await now(process), 'withdraw'))).toEqual(['NoteMissing']);
    const note = { note: '문제가 풀렸습니다.' };
    expect(await take(poster.member, await now(process), 'withdraw', note)).toMatchObject({
      process: { outcome: 'WITHDRAWN' },
    });
  });
});
