import { setTimeout as pause } from 'node:timers/promises';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import { instant } from './load/anchor.ts';
import { type CityState, isGraphEmpty, reachedTurn, readCityState } from './load/city-state.ts';
import { clocksOf, type MoveClocks } from './load/clocks.ts';
import { type CityFigures, differences, expectedFigures, settledFigures } from './load/expected.ts';
import { type Ask, createAsk, read } from './load/graph.ts';
import { createRunner, type Runner } from './load/runner.ts';
import type { DemoOptions } from './options.ts';
import { turns } from './plan/calendar.ts';
import { deadlineOf } from './plan/campaigns.ts';
import { type CityPlan, planCity } from './plan/city.ts';
import { skillSource } from './plan/founding.ts';
import type { Act } from './plan/types.ts';
import { skillTexts } from './texts/skills.ts';

/** The seed of the city that `npm start` loads. */
export const defaultSeed = 'dure';

/** What came of a load. */
export type DemoReport = {
  readonly seed: string;
  /** Whether the city was there already, whole; then nothing was done. */
  readonly wasThere: boolean;
  readonly seconds: number;
  /** Mutations carried out, and those that were refused or left out after an earlier load had been broken off. */
  readonly done: number;
  readonly skipped: number;
  readonly figures: CityFigures;
};

/** Whether no municipality is registered in the graph. */
export const isCityEmpty = (graphUrl: string): Promise<boolean> => isGraphEmpty(createAsk(graphUrl, ''));

/**
 * Loads the demo city through the public mutations of the graph, as the people of the city, at moments of the last
 * eighteen months. The same seed gives the same city. After an interruption it goes on where it was broken off; a city
 * that is whole is left alone. Throws Problem for a graph that holds another city or the city of another seed.
 */
export async function loadDemoCity(options: DemoOptions & { readonly seed?: string }): Promise<DemoReport> {
  const seed = checkedSeed(options.seed ?? defaultSeed);
  const plan = planCity(seed);
  const ask = createAsk(options.graphUrl, options.issuerUrl);
  const state = await readCityState(ask, plan, new Date());
  const expected = expectedFigures(plan);
  const began = Date.now();
  const report = (wasThere: boolean, figures: CityFigures, counts = { done: 0, skipped: 0 }): DemoReport => ({
    ...{ seed, wasThere, figures, ...counts },
    seconds: Math.round((Date.now() - began) / 100) / 10,
  });
  if (state.isComplete) return report(true, await settledFigures(ask, expected, 0));
  const moveClocks = clocksOf(options.serviceUrls, options.gatewaySecret);
  const load: Load = {
    plan,
    ask,
    state,
    moveClocks,
    tell: options.onProgress,
    ...(await resumption(ask, plan, state)),
  };
  const runner = createRunner({ ask, seed, anchor: state.anchor, isForgiving: () => state.isBegun });
  try {
    await carryOut(load, runner);
  } finally {
    await moveClocks(null);
  }
  const figures = await settledFigures(ask, expected, 30_000);
  const wrong = differences(expected, figures);
  if (wrong.length > 0 && !state.isBegun) throw new Error(`The demo city is not as planned: ${wrong.join('; ')}.`);
  await runner.run([
    { id: 'completion', turn: turns, by: 'operator', mutation: 'registerMunicipality', input: plan.completion },
  ]);
  return report(false, figures, runner.counts);
}

type Load = {
  readonly plan: CityPlan;
  readonly ask: Ask;
  readonly state: CityState;
  readonly moveClocks: MoveClocks;
  readonly tell: (text: string) => void;
  /** All turns before this one were carried out by an earlier load. */
  readonly reached: number;
};

function checkedSeed(seed: string): string {
  if (/^[\w.-]{1,40}$/.test(seed)) return seed;
  throw new Problem(
    say({
      ko: '시드는 영문자, 숫자, 점, 밑줄, 붙임표로 된 40자 이내의 글입니다.',
      en: 'A seed is 1 to 40 letters, digits, dots, underscores or hyphens.',
    }),
  );
}

const resumption = async (ask: Ask, plan: CityPlan, state: CityState) => ({
  reached: state.isBegun ? await reachedTurn(ask, plan, state.anchor) : 0,
});

/** All turns in their order, each at its moment; a turn begins when all of the one before is done. */
async function carryOut(load: Load, runner: Runner): Promise<void> {
  const { plan, state, moveClocks, reached } = load;
  const byTurn = Map.groupBy(plan.acts, ({ turn }) => turn);
  let spokenAt = Date.now();
  for (const [turn, minutes] of plan.calendar.entries()) {
    const acts = byTurn.get(turn) ?? [];
    if (turn < reached) {
      // What was done before answers again by its key; only the ids of what was made are needed.
      await runner.run(acts.filter(({ makes }) => makes !== undefined));
    } else {
      await moveClocks(instant(state.anchor, minutes));
      await settled(load, runner, turn);
      await runner.run(acts);
    }
    if (acts.some(({ mutation }) => mutation === 'importSkillRows') || turn === reached)
      await learnSkills(load.ask, runner);
    if (Date.now() - spokenAt < 4_000 && turn < turns - 1) continue;
    spokenAt = Date.now();
    load.tell(progressLine(load, turn, byTurn));
  }
}

function progressLine({ plan, state }: Load, turn: number, byTurn: ReadonlyMap<number, readonly Act[]>): string {
  const done = [...byTurn].filter(([of]) => of <= turn).flatMap(([, acts]) => acts);
  const count = (mutation: Act['mutation']) => done.filter((act) => act.mutation === mutation).length;
  const month = instant(state.anchor, plan.calendar[turn] ?? 0)
    .toISOString()
    .slice(0, 7);
  const [agendas, supports] = [count('raiseAgenda'), count('supportAgenda')];
  const [campaigns, experiments, records] = [count('openCampaign'), count('startExperiment'), count('closeExperiment')];
  const percent = Math.round((done.length / plan.acts.length) * 100);
  return say({
    ko: `${month}까지 ${percent}% · 의제 ${agendas} · 지지 ${supports} · 모금 ${campaigns} · 실험 ${experiments} · 기록 ${records}`,
    en: `up to ${month}, ${percent}%: ${agendas} agendas, ${supports} supports, ${campaigns} campaigns, ${experiments} experiments, ${records} records`,
  });
}

/** The ids of the catalogue's skills, by which acts refer to them. */
async function learnSkills(ask: Ask, runner: Runner): Promise<void> {
  const shape = z.object({
    skills: z.object({
      nodes: z.array(z.object({ id: z.string(), source: z.string(), label: z.object({ en: z.string().nullable() }) })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  });
  const query = `query Skills($after: String) { skills(first: 100, after: $after) {
    nodes { id source label { en } } pageInfo { hasNextPage endCursor } } }`;
  for (let after: string | null = null, isMore = true; isMore; ) {
    const { skills }: z.infer<typeof shape> = await read(ask, shape, query, { after });
    for (const { id, source, label } of skills.nodes) {
      const known = skillTexts.find(({ en }) => en === label.en);
      if (source === skillSource && known !== undefined) runner.learn(`skill:${known.key}`, id);
    }
    ({ hasNextPage: isMore, endCursor: after } = skills.pageInfo);
  }
}

/** Waits until the campaigns whose deadline has passed since the turn before are settled. */
async function settled({ plan, ask }: Load, runner: Runner, turn: number): Promise<void> {
  const [from, to] = [plan.calendar[turn - 1] ?? 0, plan.calendar[turn] ?? 0];
  const ids = plan.campaigns
    .filter((campaign) => campaign.published !== null && campaign.funding.end !== 'CANCELLED')
    .filter((campaign) => from < deadlineOf(campaign, plan.calendar) && deadlineOf(campaign, plan.calendar) <= to)
    .flatMap(({ key }) => runner.idOf(key) ?? []);
  if (turn === 0 || ids.length === 0) return;
  const query = `query Ended { ${ids.map((id, index) => `c${index}: campaign(id: ${JSON.stringify(id)}) { state }`).join(' ')} }`;
  const shape = z.record(z.string(), z.object({ state: z.string() }).nullable());
  for (const began = Date.now(); Date.now() - began < 15_000; await pause(25)) {
    const campaigns = Object.values(await read(ask, shape, query, {}));
    if (campaigns.every((campaign) => campaign === null || /^(ENDED|CANCELLED)/.test(campaign.state))) return;
  }
  throw new Error(`Campaigns whose deadline has passed were not settled: ${ids.join(', ')}.`);
}
