import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { serviceNames } from '@dure/local/settings';
import { runSql } from '@dure/testkit/database';
import { eventually } from '@dure/testkit/eventually';
import { federationForTests } from '@dure/testkit/federation';
import { hasOwnKafka } from '@dure/testkit/own-kafka';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CityAnswer, cityOf, cityQuery, districts, municipality } from './city.ts';
import { openStream, type Stream } from './fakes/stream.ts';

const federation = federationForTests({ withKafka: hasOwnKafka });
const city = cityOf(federation);
let skillId = '';
beforeAll(async () => {
  ({ skillId } = await city.found());
});
const [district] = districts;
type Shown = NonNullable<Awaited<ReturnType<typeof city.shown>>>;

/** The life of an agenda among people of its own, each step followed in the city query. */
function lifeOf(subject: string, shownWithinMs: number) {
  /** The city query shows it of the agenda in time. */
  const sees = (agendaId: string, what: string, holds: (agenda: Shown) => boolean) =>
    eventually(
      `the city query shows ${what}`,
      async () => holds((await city.shown(agendaId)) ?? ({} as never)),
      shownWithinMs,
    );

  /** Raises an agenda and supports it until it is a matter of the community; the supporters are members afterwards. */
  async function raised(): Promise<string> {
    const citizen = await city.person(subject, 'citizen');
    const { id: agendaId } = await city.raise(citizen, district);
    await sees(agendaId, 'the agenda with matching resources', ({ resourceMatches }) => {
      return (resourceMatches?.nodes.length ?? 0) > 0;
    });
    for (let n = 1; n <= 5; n += 1) {
      const supporter = await city.person(`${subject}-supporter-${n}`, 'citizen');
      await city.actSoon(supporter, 'registerMember', 'member { id }', {
        ...{ displayName: `지지자 ${n}`, municipalityCode: municipality, homeDistrictCode: district },
      });
      await city.act(supporter, 'supportAgenda', 'agenda { id }', { agendaId });
    }
    await sees(agendaId, 'it as a matter of the community', ({ maturity, supportCount }) => {
      return maturity === 'COMMUNITY' && supportCount === 5;
    });
    return agendaId;
  }

  /** Two pledges reach the goal. */
  async function funded(agendaId: string, campaignId: string): Promise<void> {
    await city.pledge(await city.person(subject, 'citizen'), campaignId, 10_000);
    await city.pledge(await city.person(`${subject}-backer`, 'citizen'), campaignId, 20_000);
    await sees(agendaId, 'the campaign with its tally', ({ campaigns }) => {
      const [shown] = campaigns?.nodes ?? [];
      return shown?.tally.minorUnits === 30_000 && shown.backerCount === 2;
    });
  }

  /** A need is opened and its one seat filled. */
  async function helped(agendaId: string): Promise<void> {
    const citizen = await city.person(subject, 'citizen');
    const need = await city.openNeed(citizen, agendaId, skillId);
    const helper = await city.person(`${subject}-supporter-1`, 'citizen');
    const match = await city.act(helper, 'proposeMatch', 'match { id }', { needId: need.id });
    await city.act(citizen, 'acceptMatch', 'match { id }', { matchId: match.id });
    await sees(agendaId, 'the need filled', ({ needs }) => needs?.nodes[0]?.filled === 1);
  }

  /** An experiment is started and logged. */
  async function begun(agendaId: string): Promise<string> {
    const citizen = await city.person(subject, 'citizen');
    const { id: experimentId } = await city.startExperiment(citizen, agendaId);
    await city.act(citizen, 'logExperiment', 'experiment { id }', { experimentId, text: '첫날 41명', language: 'ko' });
    await sees(agendaId, 'the experiment', ({ experiments }) => experiments?.nodes[0]?.entryCount === 1);
    return experimentId;
  }

  /** The experiment is closed with its record. */
  async function recorded(agendaId: string, experimentId: string): Promise<void> {
    await city.act(await city.person(subject, 'citizen'), 'closeExperiment', 'experiment { id }', {
      ...{ experimentId, expectedVersion: 1 },
      record: {
        ...{ outcome: 'PARTLY', goalReachedPercent: 60, language: 'ko' },
        ...{ whatWasLearned: '늦은 저녁만 늘었다.', newInformation: '개 산책이 많다.' },
        ...{ advice: '먼저 세어 보라.', closing: '조명은 남긴다.' },
      },
    });
    await sees(agendaId, 'the record', ({ experiments }) => experiments?.nodes[0]?.record?.outcome === 'PARTLY');
  }

  return { sees, raised, funded, helped, begun, recorded };
}

/** Waits until a stream tells of this state. */
async function seen(stream: Stream, state: object): Promise<void> {
  for (let event = await stream.next(); event !== undefined; event = await stream.next())
    if (isDeepStrictEqual(event.data, { data: state })) return;
  throw new Error('The stream has ended before.');
}

/** All facts have arrived at the agenda, each once, and its state has followed. */
async function factsArrive(agendaId: string): Promise<void> {
  await eventually('all facts have arrived', async () => sum(await factsOf(agendaId)) >= sum(expectedFacts), 60_000);
  await eventually('the agenda is recorded', async () => (await city.shown(agendaId))?.state === 'RECORDED', 60_000);
  expect(await factsOf(agendaId)).toEqual(expectedFacts);
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

type Timeline = { agenda: { timeline: { nodes: { type: string; eventId: string | null }[] } } };
const timelineQuery = `query ($id: ID!) { agenda(id: $id) { timeline(first: 100) { nodes { type eventId } } } }`;

async function factsOf(agendaId: string): Promise<Record<string, number>> {
  const { agenda } = await (await federation().as()).data<Timeline>(timelineQuery, { id: agendaId });
  const facts = agenda.timeline.nodes.filter(({ eventId }) => eventId !== null);
  return Object.fromEntries([...Map.groupBy(facts, ({ type }) => type)].map(([type, group]) => [type, group.length]));
}

const expectedFacts = {
  'dure.funding.campaign.published.v1': 1,
  'dure.funding.campaign.pledge-made.v1': 2,
  'dure.funding.campaign.secured.v1': 1,
  'dure.skills.need.opened.v1': 1,
  'dure.skills.need.match-accepted.v1': 1,
  'dure.skills.need.closed.v1': 1,
  'dure.learning.experiment.started.v1': 1,
  'dure.learning.experiment.logged.v1': 1,
  'dure.learning.experiment.recorded.v1': 1,
};

describe('the city query over five services', () => {
  test('shows each step of an agenda within two seconds, and the timeline holds each fact once', async () => {
    const { sees, raised, funded, helped, begun, recorded } = lifeOf('journey', 2_000);
    const agendaId = await raised();
    await funded(agendaId, await city.campaign(agendaId, 30_000, 'journey'));
    await helped(agendaId);
    const experimentId = await begun(agendaId);
    await sees(agendaId, 'the agenda in its experiment', ({ state }) => state === 'EXPERIMENTING');
    await recorded(agendaId, experimentId);
    await sees(agendaId, 'the agenda with its record', ({ state }) => state === 'RECORDED');
    await factsArrive(agendaId);
  });

  test('costs the same number of requests and SQL statements for 3 and for 300 agendas', async () => {
    const reader = await federation().as();
    const citizen = await city.person('many', 'citizen');
    // So that there is something below an agenda, which must not cost more when there is more of it.
    const fill = async (code: string) => {
      const { id } = await city.raise(citizen, code);
      await city.campaign(id, 1_000);
      await city.openNeed(citizen, id, skillId);
      await city.startExperiment(citizen, id);
    };
    for (const code of districts) await fill(code);
    const cost = async (agendas: number) => {
      const before = [await federation().subgraphRequests(), await federation().sqlStatements()] as const;
      const answer = await reader.data<CityAnswer>(cityQuery, { municipality, agendas });
      const after = [await federation().subgraphRequests(), await federation().sqlStatements()] as const;
      const nodes = answer.municipality?.districts.flatMap((one) => one.agendas?.nodes ?? []) ?? [];
      const filled = nodes.filter(({ campaigns, needs, experiments }) =>
        [campaigns, needs, experiments].every((found) => (found?.nodes.length ?? 0) > 0),
      );
      return {
        shown: nodes.length,
        filled: filled.length,
        requests: after[0] - before[0],
        statements: after[1] - before[1],
      };
    };
    await cost(1);
    const few = await cost(1);
    for (const code of districts) {
      for (let batch = 0; batch < 5; batch += 1) await raiseMany(code, 20);
      // Last, because the newest of equally supported agendas come first.
      for (let more = 0; more < 4; more += 1) await fill(code);
    }
    const many = await cost(100);
    expect([few.shown, many.shown]).toEqual([3, 300]);
    expect(many.filled).toBeGreaterThan(few.filled);
    expect(few.statements).toBeGreaterThan(0);
    expect(few.requests).toBeGreaterThan(0);
    const { shown: _, filled: __, ...ofFew } = few;
    expect(many).toMatchObject(ofFew);
  });

  test('who follows an agenda, a campaign or the city sees each step without asking again', async () => {
    const subject = 'followed';
    const { raised, funded } = lifeOf(subject, 60_000);
    const agendaId = await raised();
    const campaignId = await city.campaign(agendaId, 30_000, subject);
    const follow = (query: string) => openStream(`${federation().graphUrl}/stream`, { query }, {});
    const [agenda, tally, feed] = await Promise.all([
      follow(`subscription { agendaChanged(id: "${agendaId}") { campaigns { nodes { tally { minorUnits } } } } }`),
      follow(`subscription { campaignTally(id: "${campaignId}") { tally { minorUnits } backerCount } }`),
      follow(`subscription { cityFeed(code: "${municipality}") { fundingSummary { pledges } } }`),
    ]);
    const before = (await feed.next())?.data as { data: { cityFeed: { fundingSummary: { pledges: number } } } };
    await funded(agendaId, campaignId);
    const { pledges } = before.data.cityFeed.fundingSummary;
    await seen(tally, { campaignTally: { tally: { minorUnits: 30_000 }, backerCount: 2 } });
    await seen(agenda, { agendaChanged: { campaigns: { nodes: [{ tally: { minorUnits: 30_000 } }] } } });
    await seen(feed, { cityFeed: { fundingSummary: { pledges: pledges + 2 } } });
    for (const stream of [agenda, tally, feed]) stream.close();
  });

  test.skipIf(!hasOwnKafka)('loses nothing while Kafka is away: all arrives afterwards, once', async () => {
    const subject = 'without-kafka';
    const { raised, funded, helped, begun, recorded } = lifeOf(subject, 60_000);
    const agendaId = await raised();
    const campaignId = await city.campaign(agendaId, 30_000, subject);
    await eventually(
      'the campaign is known',
      async () => (await factsOf(agendaId))['dure.funding.campaign.published.v1'] === 1,
    );
    await federation().kafka?.stop();
    await funded(agendaId, campaignId);
    await helped(agendaId);
    await recorded(agendaId, await begun(agendaId));
    const citizen = await city.person(subject, 'citizen');
    const { id: laterId } = await city.raise(citizen, district);
    await city.act(await city.person(`${subject}-supporter-1`, 'citizen'), 'supportAgenda', 'agenda { id }', {
      agendaId: laterId,
    });
    const terms = city.termsOf(laterId, 1_000);
    await expect(city.act(citizen, 'openCampaign', 'campaign { id }', terms)).rejects.toThrow('AgendaNotKnown');
    expect(await factsOf(agendaId)).toEqual({ 'dure.funding.campaign.published.v1': 1 });
    await federation().kafka?.start();
    await factsArrive(agendaId);
    // The same request, with the same key: that it was refused is not remembered.
    await city.actSoon(citizen, 'openCampaign', 'campaign { id }', terms);
  });

  test('answers with everything else and one clear error when a service is killed', async () => {
    await federation().services.funding.kill();
    const { data, errors } = await (await federation().as()).ask(cityQuery, { municipality, agendas: 2 });
    const answer = data as CityAnswer;
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('funding'),
      extensions: { code: 'UNAVAILABLE' },
    });
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONN|stack/);
    const agendas = answer.municipality?.districts.flatMap((one) => one.agendas?.nodes ?? []) ?? [];
    expect(answer.municipality?.agendaSummary?.total).toBeGreaterThan(0);
    expect(agendas.length).toBeGreaterThan(0);
    for (const { campaigns, needs, experiments } of agendas)
      expect([campaigns, needs !== null, experiments !== null]).toEqual([null, true, true]);
    await federation().services.funding.start();
  });

  test('a service killed in the middle of a load of pledges agrees with everybody after its restart', async () => {
    const citizen = await city.person('crash', 'citizen');
    const { id: agendaId } = await city.raise(citizen, district);
    const campaignId = await city.campaign(agendaId, 1_000_000, 'crash');
    const pledges = Array.from({ length: 120 }, () => randomUUID());
    let answered = 0;
    const send = async (key: string): Promise<boolean> => {
      try {
        await city.pledge(citizen, campaignId, 1_000, key);
        answered += 1;
        return true;
      } catch {
        return false;
      }
    };
    const firstTry = eightAtOnce(pledges, send);
    await eventually('some pledges are in', async () => answered >= 20, 60_000);
    await federation().services.funding.kill();
    await firstTry;
    expect(answered).toBeLessThan(pledges.length);
    await federation().services.funding.start();
    // Whoever got no answer sends the same key again; whoever got one does so, too.
    await eventually('every pledge is accepted', async () => (await eightAtOnce(pledges, send)).every(Boolean), 60_000);
    const campaign = (await city.shown(agendaId))?.campaigns?.nodes[0];
    expect(campaign?.tally.minorUnits).toBe(pledges.length * 1_000);
    await eventually(
      'the agenda knows every pledge once',
      async () => (await pledgeFacts(agendaId)) === pledges.length,
      30_000,
    );
    // Ledger, tallies and counters are recounted from what they count.
    for (const name of serviceNames) {
      const { code, output } = await federation().services[name].recount();
      expect({ name, code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/ 0 do not hold$/) });
    }
  });

  test('a counter that is wrong is found by recounting, and named', async () => {
    const { database, recount } = federation().services.funding;
    await runSql(database.url, 'UPDATE funding_summaries SET pledges = pledges + 1');
    const { code, output } = await recount();
    expect(code).toBe(1);
    expect(output).toMatch(/1 do not hold$/);
  });
});

/** Raises agendas in one request, by aliases. */
async function raiseMany(districtCode: string, count: number): Promise<void> {
  const citizen = await city.person('many', 'citizen');
  const numbers = Array.from({ length: count }, (_, n) => n);
  const input = {
    ...{ title: '골목에 쓰레기가 쌓입니다', body: '치워도 다시 쌓입니다.', language: 'ko', categoryKey: 'environment' },
    ...{ kind: 'COMPLAINT', districtCode },
  };
  const fields = numbers.map((n) => `a${n}: raiseAgenda(input: $input) { __typename }`).join(' ');
  await citizen.data(`mutation ($input: RaiseAgendaInput!) { ${fields} }`, { input });
}

async function pledgeFacts(agendaId: string): Promise<number> {
  const reader = await federation().as();
  let [after, count]: [string | null, number] = [null, 0];
  do {
    const query = `query ($id: ID!, $after: String) { agenda(id: $id) {
      timeline(first: 100, after: $after) { nodes { type } pageInfo { hasNextPage endCursor } } } }`;
    type Page = {
      agenda: { timeline: { nodes: { type: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    const { agenda }: Page = await reader.data<Page>(query, { id: agendaId, after });
    count += agenda.timeline.nodes.filter(({ type }) => type === 'dure.funding.campaign.pledge-made.v1').length;
    after = agenda.timeline.pageInfo.hasNextPage ? agenda.timeline.pageInfo.endCursor : null;
  } while (after !== null);
  return count;
}

/** Runs a task for each item, eight of them at any moment. */
async function eightAtOnce<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await run(item);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return results;
}
