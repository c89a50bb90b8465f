import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { grantCancelled, grantPromised, grantTranchePaid } from '@dure/schema/events/funding';
import { nobody } from '@dure/testkit/service';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { smallTemplate, step } from '../src/templates/example.ts';
import { type Acting, deliberationWorld, solutionInput } from './deliberation-world.ts';
import { comment, triage } from './documents.ts';
import { texts } from './process-world.ts';
import { programmeWorld } from './programme-world.ts';
import { citizen, secretary } from './world.ts';

const world = await deliberationWorld();
const { service, act, fill, mutate, organization, raised, read, select, start, support, take, upload } = world;
const { opened } = programmeWorld(service);
afterEach(() => vi.restoreAllMocks());

const hour = 60 * 60 * 1_000;
const begin = new Date(Math.floor(Date.now() / 1_000) * 1_000);
/** The clock stands so many hours after the beginning, so that what is measured is known to the second. */
const at = (hours: number) => vi.spyOn(service.clock, 'now').mockReturnValue(new Date(begin.getTime() + hours * hour));

const durations = 'count medianSeconds p90Seconds';
const figures = `figures { challenges solutions adopted countries projects
  solutionsPerChallenge { numerator denominator perMille } conversion { numerator denominator perMille }
  grants { count promised { minorUnits currency } paid { minorUnits currency } }
  stages { templateKey stage name { en } outcome reached standing stayed { ${durations} } } firstResponse { ${durations} } }`;
const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Programme { id ${figures} } } }`;

const ask = (...ids: readonly string[]) =>
  service.as(nobody).data<{ _entities: { figures: Readonly<Record<string, unknown>> }[] }>(document, {
    representations: ids.map((id) => ({ __typename: 'Programme', id })),
  });
const figuresOf = async (id: string) => (await ask(id))._entities[0]?.figures;

const inHours = (count: number, median: number | null, p90: number | null) => ({
  count,
  medianSeconds: median === null ? null : median * 3_600,
  p90Seconds: p90 === null ? null : p90 * 3_600,
});

/** The same for all, some at once. */
async function forAll<T>(items: readonly T[], run: (item: T, index: number) => Promise<unknown>): Promise<void> {
  const waiting = [...items.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

const countries = `AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IS IT KR LT LU LV MT NL NO PL PT RO RS SE SI
  SK US`.split(/\s+/);

describe('the figures of the papers', () => {
  test('are read of a programme in which as much happened: 83 challenges, 502 solutions, 81 adopted, 36 countries', async () => {
    const programmeId = await opened({ templateKey: 'SOCIAL_CHALLENGES' });
    const poster = await organization();
    const solvers: (Acting & { readonly country: string })[] = [];
    for (const country of countries) solvers.push({ ...(await organization()), country });
    const values = [...texts('problem', 'purpose', 'criteria'), { field: 'sector', choices: ['environment'] }];
    const posted = { programmeId, organizationId: poster.organizationId, values };
    const granted: { agendaId: string; processId: string; solutionId: string }[] = [];
    await forAll(numbers(83), async (challenge) => {
      const agendaId = await raised(citizen());
      const { process } = await start(poster.member, agendaId, 'SOCIAL_CHALLENGES', posted);
      const solutionIds: string[] = [];
      // Six for each and four more make 502; one more is taken back.
      for (const number of numbers(challenge < 4 ? 7 : 6)) {
        const { organizationId, member, country } = solvers[(challenge * 6 + number) % 36] ?? never();
        const input = solutionInput(process.id, organizationId, { country });
        solutionIds.push((await act(member, 'submitSolution', input)).solution.id);
      }
      // Three of each of 27 make 81.
      for (const solutionId of solutionIds.slice(0, challenge < 27 ? 3 : 0)) {
        await select(poster, solutionId);
        granted.push({ agendaId, processId: process.id, solutionId });
      }
      if (challenge < 82) return;
      const other = await organization();
      const late = await act(
        other.member,
        'submitSolution',
        solutionInput(process.id, other.organizationId, { country: 'JP' }),
      );
      await act(other.member, 'withdrawSolution', { solutionId: late.solution.id });
    });
    for (const one of granted) {
      const grant = { ...one, grantId: randomUUID(), fundId: randomUUID(), organizationId: randomUUID() };
      await service.deliver(grantPromised, { ...grant, amountMinor: 3_000_000, currency: 'EUR' });
    }
    expect(await figuresOf(programmeId)).toMatchObject({
      ...{ challenges: 83, solutions: 502, adopted: 81, countries: 36, projects: 0 },
      // 6.05 solutions for each challenge.
      solutionsPerChallenge: { numerator: 502, denominator: 83, perMille: 6_048 },
      grants: [{ count: 81, promised: { minorUnits: 243_000_000, currency: 'EUR' }, paid: { minorUnits: 0 } }],
      stages: [{ templateKey: 'SOCIAL_CHALLENGES', stage: 'CALL', standing: 83, stayed: inHours(0, null, null) }],
    });
  }, 120_000);

  test('are read of a programme in which as much happened: 83 proposals, 14 projects', async () => {
    at(0);
    const programmeId = await opened({ templateKey: 'JEJU' });
    const values = [{ field: 'field', choices: ['tourism'] }, ...texts('problem')];
    const proposals: { id: string; version: number; agendaId: string }[] = [];
    const starter = citizen();
    await forAll(numbers(83), async () => {
      const agendaId = await raised(starter);
      const { process } = await start(starter, agendaId, 'JEJU', { programmeId, values });
      proposals.push({ id: process.id, version: process.version, agendaId });
    });
    at(24);
    const takenUp = proposals.slice(0, 14);
    await forAll(takenUp, async ({ agendaId, ...proposal }) => {
      for (const _ of numbers(3)) await support(citizen(), agendaId);
      const { process } = await fill(starter, proposal, texts('digitalIdea'));
      expect(await take(starter, process, 'review')).toMatchObject({ __typename: 'TakeStepSuccess' });
    });
    for (const [index, { id, agendaId }] of takenUp.entries()) {
      at(25 + index);
      expect(await take(secretary(), await read(id), 'takeUp')).toMatchObject({ __typename: 'TakeStepSuccess' });
      const follow = { parentProcessId: id };
      expect(await start(citizen(), agendaId, 'JEJU_PROJECT', follow)).toMatchObject({
        __typename: 'StartProcessSuccess',
      });
    }
    expect(await figuresOf(programmeId)).toMatchObject({
      ...{ challenges: 83, projects: 14 },
      // 16.9 %.
      conversion: { numerator: 14, denominator: 83, perMille: 169 },
      stages: [
        { templateKey: 'JEJU', stage: 'PROPOSED', reached: 83, standing: 69, stayed: inHours(14, 24, 24) },
        {
          templateKey: 'JEJU',
          stage: 'REVIEWED',
          name: { en: 'Under review' },
          reached: 14,
          standing: 0,
          stayed: inHours(14, 7, 13),
        },
        { templateKey: 'JEJU', stage: 'TAKEN_UP', standing: 14, stayed: inHours(0, null, null) },
        { templateKey: 'JEJU_PROJECT', stage: 'TEAM', standing: 14, stayed: inHours(0, null, null) },
      ],
      firstResponse: inHours(14, 31, 37),
    });
  }, 60_000);
});

const never = (): never => {
  throw new Error('It is there.');
};

/** A template of its own whose processes anybody starts, and a programme of it. */
async function programme(changes: object = {}) {
  const templateKey = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  await upload(smallTemplate({ key: templateKey, ...changes }));
  const programmeId = await opened({ templateKey });
  const entered = async (asked: string | null = programmeId) => {
    const agendaId = await raised(citizen());
    return { agendaId, process: (await start(citizen(), agendaId, templateKey, { programmeId: asked })).process };
  };
  return { templateKey, programmeId, entered };
}

describe('the figures of a programme', () => {
  test('without anything are zeros, and there are no ratios', async () => {
    const { programmeId } = await programme();
    expect(await figuresOf(programmeId)).toEqual({
      ...{ challenges: 0, solutions: 0, adopted: 0, countries: 0, projects: 0 },
      ...{ solutionsPerChallenge: null, conversion: null, grants: [], stages: [] },
      firstResponse: inHours(0, null, null),
    });
  });

  test('count a proposal with two projects once for the conversion', async () => {
    const { programmeId, templateKey, entered } = await programme();
    const childKey = await child(templateKey);
    const { agendaId, process } = await entered();
    await entered();
    const follow = { parentProcessId: process.id };
    for (const _ of numbers(2)) await start(citizen(), agendaId, childKey, follow);
    expect(await figuresOf(programmeId)).toMatchObject({
      ...{ challenges: 2, projects: 2, conversion: { numerator: 1, denominator: 2, perMille: 500 } },
    });
  });

  test('sum grants by currency, each where it was promised, without what was called off', async () => {
    const { programmeId, entered, templateKey } = await programme();
    const other = await opened({ templateKey });
    const { agendaId, process } = await entered();
    const outside = await entered(null);
    const promise = async (amountMinor: number, changes: object = {}) => {
      const grant = {
        ...{ grantId: randomUUID(), fundId: randomUUID(), organizationId: randomUUID(), solutionId: null },
        ...{ agendaId, processId: process.id, amountMinor, currency: 'KRW' as const, ...changes },
      };
      await service.deliver(grantPromised, grant);
      const { amountMinor: _, ...which } = grant;
      return which;
    };
    await start(citizen(), agendaId, await child(templateKey), { parentProcessId: process.id });
    const early = await promise(500, { processId: null });
    const paid = await promise(1_000);
    await service.deliver(grantTranchePaid, { ...paid, trancheMinor: 400, paidMinor: 400, amountMinor: 1_000 });
    await promise(30, { currency: 'EUR' });
    await promise(7, { agendaId: outside.agendaId, processId: null });
    await promise(9, { processId: randomUUID() });
    // The next process of the agenda runs in another programme: what it is promised is its own, what comes of the earlier is not.
    const { process: second } = await take(citizen(), process, 'toSecond');
    await take(citizen(), second, 'toLast');
    await start(citizen(), agendaId, templateKey, { programmeId: other });
    await service.deliver(grantCancelled, { ...early, returnedMinor: 500 });
    await promise(90, { processId: null });
    const won = (minorUnits: number) => ({ minorUnits, currency: 'KRW' });
    const euro = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
    expect((await figuresOf(programmeId))?.grants).toEqual([
      { count: 1, promised: euro(30), paid: euro(0) },
      { count: 1, promised: won(1_000), paid: won(400) },
    ]);
    expect((await figuresOf(other))?.grants).toEqual([{ count: 1, promised: won(90), paid: won(0) }]);
  });

  test('measure the wait for the secretariat by its step, its comment and the triage, not by what others say', async () => {
    at(0);
    const steps = [
      step('toSecond', 'FIRST', 'SECOND', { by: [{ role: 'secretariat' }] }),
      step('toLast', 'SECOND', 'LAST'),
    ];
    const { programmeId, entered } = await programme({ steps });
    const [stepped, told, triaged, ignored] = [await entered(), await entered(), await entered(), await entered()];
    const say = (actor: ReturnType<typeof citizen>, agendaId: string) =>
      mutate(actor, comment, { agendaId, body: '확인했습니다.', language: 'ko' });
    at(1);
    for (const { agendaId } of [stepped, told, triaged, ignored]) await say(citizen(), agendaId);
    at(2);
    await say(secretary(), told.agendaId);
    at(3);
    await mutate(secretary(), triage, {
      agendaId: triaged.agendaId,
      triage: 'CITIZEN',
      reason: '함께 풀 수 있습니다.',
    });
    at(10);
    await take(secretary(), stepped.process, 'toSecond');
    await say(secretary(), told.agendaId);
    expect((await figuresOf(programmeId))?.firstResponse).toEqual(inHours(3, 3, 10));
  });

  test('of many take as many statements as those of one', async () => {
    const [one, other] = [await programme(), await programme()];
    for (const { entered } of [one, other]) await entered();
    const few = await recordStatements(() => ask(one.programmeId));
    expect(few).toHaveLength(6);
    expect(await recordStatements(() => ask(one.programmeId, other.programmeId))).toHaveLength(6);
  });

  test('are reached by indexes: no table that grows is read as a whole for one programme', async () => {
    const { programmeId, entered } = await programme();
    await entered();
    // Beside so many others that reading them all would cost more.
    const other = await programme();
    for (let times = 0; times < 60; times += 1) await other.entered();
    await service.db.query('ANALYZE processes');
    const statements = await recordStatements(() => ask(programmeId));
    const reads = await service.db.transaction(async (tx) => {
      await tx.query(
        'SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off',
      );
      const plans = [];
      for (const sql of statements.filter((one) => one.includes('p.programme_id')))
        plans.push(await tx.query(`EXPLAIN (FORMAT JSON) ${sql}`, [[programmeId]]));
      return plans.flatMap(scansOf);
    });
    const growing = reads.filter(({ relation }) => !['process_templates', 'programmes'].includes(relation));
    expect(new Set(growing.map(({ relation }) => relation))).toEqual(
      new Set(['processes', 'solutions', 'agenda_facts', 'process_history', 'agenda_transitions', 'agenda_comments']),
    );
    expect(growing.filter(({ isBounded }) => !isBounded)).toEqual([]);
  });
});

const child = async (childOf: string) => {
  const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  await upload(smallTemplate({ key, childOf }));
  return key;
};

type Plan = Readonly<Record<string, unknown>> & { readonly Plans?: readonly Plan[] };

/** Every read of a table in a plan, and whether an index leads to its rows from the programme. */
function scansOf(answer: readonly { readonly 'QUERY PLAN': readonly { readonly Plan: Plan }[] }[]) {
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  return answer
    .flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => nodes(plan)))
    .filter((node) => typeof node['Relation Name'] === 'string')
    .map((node) => ({
      relation: String(node['Relation Name']),
      index: node['Index Name'],
      isBounded: /\b(programme_id|process_id|agenda_id|id) = /.test(String(node['Index Cond'] ?? node['Recheck Cond'])),
    }));
}
