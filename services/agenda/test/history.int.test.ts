import { randomUUID } from 'node:crypto';
import {
  campaignEnded,
  campaignPublished,
  campaignSecured,
  inKindGiven,
  inKindPledged,
  inKindWithdrawn,
  pledgeMade,
  pledgeWithdrawn,
  rewardOverdue,
} from '@dure/schema/events/funding';
import {
  experimentLogged,
  experimentStarted,
  learningRecorded,
  recordCitationWithdrawn,
  recordCited,
} from '@dure/schema/events/learning';
import { matchAccepted, matchCancelled, matchCompleted, needClosed, needOpened } from '@dure/schema/events/skills';
import { dataOf } from '@dure/testkit/samples';
import { nobody } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { factContracts } from '../src/history/facts.ts';
import * as documents from './documents.ts';
import { type AgendaAnswer, agendaWorld, citizen, secretary } from './world.ts';

const { service, mutate, raised, read, unknownId } = await agendaWorld();

const start = (agendaId: string, experimentId: string) =>
  service.deliver(experimentStarted, {
    ...{ experimentId, agendaId, runnerMemberId: randomUUID(), runnerOrganizationId: null },
    dueAt: '2027-09-01T00:00:00Z',
  });

const record = (agendaId: string, experimentId: string) =>
  service.deliver(learningRecorded, {
    ...{ experimentId, agendaId, recordId: randomUUID(), outcome: 'FAILED', goalReachedPercent: 20 },
  });

const stateHistory = async (id: string) =>
  (await read(id)).history.nodes.filter(({ aspect }) => aspect === 'STATE').map(({ to }) => to);

describe('facts of other services', () => {
  test.each(factContracts.map((contract) => [contract.type, contract] as const))(
    '%s stands in the timeline, without persons',
    async (type, contract) => {
      const agendaId = await raised();
      const data = { ...dataOf(contract), agendaId };
      const { id } = await service.deliver(contract, data);
      const { timeline } = await read(agendaId);
      const shown = timeline.nodes.find(({ eventId }) => eventId === id);
      expect(shown).toMatchObject({ type, data: { agendaId } });
      const persons = Object.entries(data).filter(([name, value]) => /member/i.test(name) && value !== null);
      for (const [, value] of persons) expect(JSON.stringify(shown)).not.toContain(value);
    },
  );

  test('a citation that was taken back stands there as taken back', async () => {
    const agendaId = await raised();
    const recordId = randomUUID();
    await service.deliver(recordCited, { recordId, agendaId, reuseCount: 1 });
    await service.deliver(recordCitationWithdrawn, { recordId, agendaId, reuseCount: 0 });
    const types = (await read(agendaId)).timeline.nodes.map(({ type }) => type);
    expect(types.slice(0, 2)).toEqual([recordCitationWithdrawn.type, recordCited.type]);
  });

  test('what happens to campaigns, needs and experiments stands in the timeline, newest first', async () => {
    const agendaId = await raised();
    const [campaignId, memberId, needId] = [randomUUID(), randomUUID(), randomUUID()];
    const tally = { tallyMinor: 30_000, currency: 'KRW' } as const;
    const pledge = { campaignId, agendaId, pledgeId: randomUUID(), memberId, amountMinor: 30_000, ...tally };
    const match = { needId, agendaId, matchId: randomUUID(), memberId, filled: 1, wanted: 1 };
    await service.deliver(campaignPublished, {
      ...{ campaignId, agendaId, goalMinor: 30_000, currency: 'KRW', shortfallPlan: 'KEEP_IT_ALL' },
      deadline: '2027-09-01T00:00:00Z',
    });
    await service.deliver(pledgeMade, pledge);
    await service.deliver(pledgeWithdrawn, { ...pledge, tallyMinor: 0 });
    const { amountMinor: _money, tallyMinor: _tally, currency: _currency, ...who } = pledge;
    const inKind = { ...who, kind: 'SKILL', quantity: 8, skillId: randomUUID() } as const;
    await service.deliver(inKindPledged, inKind);
    await service.deliver(inKindWithdrawn, inKind);
    await service.deliver(inKindGiven, { ...inKind, given: 7.5 });
    await service.deliver(campaignSecured, { campaignId, agendaId, goalMinor: 30_000, ...tally });
    await service.deliver(rewardOverdue, { campaignId, agendaId, rewardId: randomUUID(), overdue: 2 });
    await service.deliver(campaignEnded, { campaignId, agendaId, ...tally, outcome: 'SUCCEEDED' });
    await service.deliver(needOpened, { needId, agendaId, skillId: randomUUID(), wanted: 1, hours: 8 });
    await service.deliver(matchAccepted, match);
    const cancelled = await service.deliver(matchCancelled, { ...match, filled: 0, needState: 'OPEN' });
    await service.deliver(matchAccepted, match);
    const { filled: _, wanted: __, ...done } = match;
    const completed = await service.deliver(matchCompleted, { ...done, hoursGiven: 7.5 });
    await service.deliver(needClosed, { needId, agendaId, filled: 1, wanted: 1, reason: 'FILLED' });
    await service.deliver(experimentLogged, {
      experimentId: randomUUID(),
      agendaId,
      entryId: randomUUID(),
      entryCount: 1,
    });

    const { timeline } = await read(agendaId);
    expect(timeline.nodes.map(({ type }) => type)).toEqual([
      'dure.learning.experiment.logged.v1',
      'dure.skills.need.closed.v1',
      'dure.skills.need.match-completed.v1',
      'dure.skills.need.match-accepted.v1',
      'dure.skills.need.match-cancelled.v1',
      'dure.skills.need.match-accepted.v1',
      'dure.skills.need.opened.v1',
      'dure.funding.campaign.ended.v1',
      'dure.funding.campaign.reward-overdue.v1',
      'dure.funding.campaign.secured.v1',
      'dure.funding.campaign.in-kind-given.v1',
      'dure.funding.campaign.in-kind-withdrawn.v1',
      'dure.funding.campaign.in-kind-pledged.v1',
      'dure.funding.campaign.pledge-withdrawn.v1',
      'dure.funding.campaign.pledge-made.v1',
      'dure.funding.campaign.published.v1',
      'dure.agenda.agenda.transition',
    ]);
    expect(timeline.nodes.find(({ eventId }) => eventId === completed.id)).toEqual({
      ...{ type: matchCompleted.type, source: '/dure/skills', eventId: completed.id, transition: null },
      data: { needId, agendaId, matchId: match.matchId, hoursGiven: 7.5 },
    });
    expect(timeline.nodes.find(({ eventId }) => eventId === cancelled.id)).toMatchObject({
      data: { needId, filled: 0, wanted: 1, needState: 'OPEN' },
    });
    expect(JSON.stringify(timeline)).not.toContain(memberId);
  });

  test('an event that is delivered again changes nothing', async () => {
    const agendaId = await raised();
    const event = await start(agendaId, randomUUID());
    await service.redeliver(event);
    expect(await read(agendaId)).toMatchObject({
      ...{ state: 'EXPERIMENTING', version: 2 },
      ...{ history: { totalCount: 2 }, timeline: { totalCount: 3 } },
    });
  });

  test('an event that lost its inbox row, as after a restore, is still stored once', async () => {
    const agendaId = await raised();
    const event = await start(agendaId, randomUUID());
    await service.db.query('DELETE FROM inbox WHERE event_id = $1', [event.id]);
    await service.redeliver(event);
    expect(await read(agendaId)).toMatchObject({ version: 2, timeline: { totalCount: 3 } });
  });

  test('an event about an agenda that does not exist fails, so that it is parked and seen', async () => {
    await expect(start(unknownId, randomUUID())).rejects.toThrow('agenda_facts_agenda');
    await service.db.query(`DELETE FROM inbox WHERE state = 'OPEN'`);
  });

  test('two events of the same name from different services are two facts', async () => {
    const agendaId = await raised();
    const event = await start(agendaId, randomUUID());
    await service.redeliver({ ...event, source: '/partner/lab' });
    expect(await read(agendaId)).toMatchObject({ timeline: { totalCount: 4 } });
  });
});

describe('the state of an agenda', () => {
  test('follows its experiments, each step with the event as its cause', async () => {
    const [agendaId, experimentId] = [await raised(), randomUUID()];
    const started = await start(agendaId, experimentId);
    const recorded = await record(agendaId, experimentId);
    const { state, history } = await read(agendaId);
    expect(state).toBe('RECORDED');
    expect(history.nodes.slice(1)).toEqual([
      {
        ...{
          aspect: 'STATE',
          from: 'OPEN',
          to: 'EXPERIMENTING',
          rule: 'EXPERIMENT_STARTED',
          actor: null,
          reason: null,
        },
        ...{ eventId: started.id, evidence: { experimentsStarted: 1, experimentsRecorded: 0 } },
      },
      {
        ...{
          aspect: 'STATE',
          from: 'EXPERIMENTING',
          to: 'RECORDED',
          rule: 'LEARNING_RECORDED',
          actor: null,
          reason: null,
        },
        ...{ eventId: recorded.id, evidence: { experimentsStarted: 1, experimentsRecorded: 1 } },
      },
    ]);
  });

  test('goes back to experimenting when another experiment starts, and is recorded when the last one is', async () => {
    const [agendaId, first, second] = [await raised(), randomUUID(), randomUUID()];
    await start(agendaId, first);
    await record(agendaId, first);
    await start(agendaId, second);
    await record(agendaId, second);
    expect(await stateHistory(agendaId)).toEqual(['OPEN', 'EXPERIMENTING', 'RECORDED', 'EXPERIMENTING', 'RECORDED']);
  });

  test('stays experimenting while one of two experiments runs', async () => {
    const [agendaId, first, second] = [await raised(), randomUUID(), randomUUID()];
    await Promise.all([start(agendaId, first), start(agendaId, second)]);
    await record(agendaId, first);
    expect(await read(agendaId)).toMatchObject({ state: 'EXPERIMENTING', history: { totalCount: 2 } });
    await record(agendaId, second);
    expect(await read(agendaId)).toMatchObject({ state: 'RECORDED' });
  });

  test('two experiments recorded at once make one step', async () => {
    const [agendaId, first, second] = [await raised(), randomUUID(), randomUUID()];
    await start(agendaId, first);
    await start(agendaId, second);
    await Promise.all([record(agendaId, first), record(agendaId, second)]);
    expect(await stateHistory(agendaId)).toEqual(['OPEN', 'EXPERIMENTING', 'RECORDED']);
  });

  test('an agenda on which an experiment runs is not closed before it is recorded', async () => {
    const [agendaId, experimentId] = [await raised(), randomUUID()];
    await start(agendaId, experimentId);
    const input = { agendaId, reason: '그만둡니다.' };
    expect(await mutate(secretary(), documents.close, input)).toMatchObject({
      ...{ __typename: 'AgendaNotInState', actual: 'EXPERIMENTING', allowed: ['OPEN', 'RECORDED'] },
    });
    await record(agendaId, experimentId);
    expect(await mutate(secretary(), documents.close, input)).toMatchObject({ agenda: { state: 'CLOSED' } });
  });

  test('a closed agenda stays closed and still shows what happens to it', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    await mutate(author, documents.close, { agendaId, reason: '끝' });
    await start(agendaId, randomUUID());
    expect(await read(agendaId)).toMatchObject({
      state: 'CLOSED',
      history: { totalCount: 2 },
      timeline: { totalCount: 3 },
    });
  });
});

test('paging through a timeline meets every entry once, newest first', async () => {
  const agendaId = await raised();
  for (let n = 0; n < 4; n += 1) await start(agendaId, randomUUID());
  const query = `query ($id: ID!, $after: String) { agenda(id: $id) { timeline(first: 2, after: $after) {
    nodes { id at } pageInfo { hasNextPage endCursor } totalCount } } }`;
  type Page = {
    agenda: {
      timeline: {
        nodes: { id: string; at: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        totalCount: number;
      };
    };
  };
  const seen: { id: string; at: string }[] = [];
  let after: string | null = null;
  do {
    const variables: object = { id: agendaId, after };
    const { agenda }: Page = await service.as(nobody).data<Page>(query, { ...variables });
    seen.push(...agenda.timeline.nodes);
    expect(agenda.timeline.totalCount).toBe(6);
    after = agenda.timeline.pageInfo.hasNextPage ? agenda.timeline.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(6);
  expect(seen.map(({ at }) => at)).toEqual(
    seen
      .map(({ at }) => at)
      .toSorted()
      .reverse(),
  );
});

test('the database refuses to change or delete history and facts, and a decision without its reason', async () => {
  const agendaId = await raised();
  await start(agendaId, randomUUID());
  for (const table of ['agenda_transitions', 'agenda_facts']) {
    await expect(service.db.query(`UPDATE ${table} SET event_id = 'x'`)).rejects.toThrow('never changed');
    await expect(service.db.query(`DELETE FROM ${table}`)).rejects.toThrow('never changed');
  }
  const decision = `INSERT INTO agenda_transitions (id, agenda_id, aspect, to_value, rule, evidence, occurred_at)
    VALUES (gen_random_uuid(), $1, 'TRIAGE', 'CITIZEN', 'TRIAGE_DECISION', '{}', now())`;
  await expect(service.db.query(decision, [agendaId])).rejects.toThrow('agenda_transitions_decision_has_reason');
});

test('a history that says another thing than the agenda is found', async () => {
  const { id }: AgendaAnswer = await read(await raised());
  await service.db.query(`UPDATE agendas SET triage = 'CITIZEN' WHERE id = $1`, [id]);
  expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
    'state, maturity and triage are what the history says last',
  ]);
  await service.db.query('UPDATE agendas SET triage = NULL WHERE id = $1', [id]);
});
