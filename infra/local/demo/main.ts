import { setTimeout as pause } from 'node:timers/promises';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import { type Clocks, clocksOf } from '../clock/clocks.ts';
import { instant } from './load/anchor.ts';
import { type CityState, isGraphEmpty, readCityState } from './load/city-state.ts';
import { type CityFigures, differences, expectedFigures, settledFigures } from './load/expected.ts';
import { type Ask, createAsk, read } from './load/graph.ts';
import { createRunner, type Runner } from './load/runner.ts';
import type { DemoOptions } from './options.ts';
import { turns } from './plan/calendar.ts';
import { deadlineOf } from './plan/campaigns.ts';
import { type CityPlan, planCity } from './plan/city.ts';
import { skillSource } from './plan/founding.ts';
import { smallCity } from './plan/small.ts';
import { skillTexts } from './texts/skills.ts';

/** The seed of the city that `npm start` loads. */
export const defaultSeed = 'dure';

/** What came of a load. */
export type DemoReport = {
  readonly seed: string;
  /** Whether the city was there already, whole; then nothing was done. */
  readonly wasThere: boolean;
  readonly seconds: number;
  /** Mutations carried out. */
  readonly done: number;
  readonly figures: CityFigures;
};

/** Whether no municipality is registered in the graph. */
export const isCityEmpty = (graphUrl: string): Promise<boolean> => isGraphEmpty(createAsk(graphUrl, ''));

/**
 * Loads the demo city through the public mutations of the graph, as the people of the city, at moments of the last
 * eighteen months. The same seed gives the same city: every mutation succeeds or the load fails. A city that is whole is
 * left alone. Throws Problem for a graph that holds another city, the city of another seed, or a part of this one:
 * between two loads the services live in today, so that what was due since has happened and cannot be taken back.
 */
export async function loadDemoCity(options: DemoOptions & { readonly seed?: string }): Promise<DemoReport> {
  const seed = checkedSeed(options.seed ?? defaultSeed);
  const plan = options.isSmall ? smallCity(planCity(seed)) : planCity(seed);
  const ask = createAsk(options.graphUrl, options.issuerUrl);
  const state = await readCityState(ask, plan, new Date());
  const expected = expectedFigures(plan);
  const began = Date.now();
  const report = (wasThere: boolean, figures: CityFigures, done = 0): DemoReport => ({
    ...{ seed, wasThere, figures, done },
    seconds: Math.round((Date.now() - began) / 100) / 10,
  });
  if (state.isComplete) return report(true, await settledFigures(ask, expected, 0));
  if (state.isBegun) throw notWhole();
  const { moveTo: moveClocks } = clocksOf(options.serviceUrls, options.gatewaySecret);
  const load: Load = { plan, ask, state, moveClocks, tell: options.onProgress, signal: options.signal };
  const runner = createRunner({ ask, seed, anchor: state.anchor });
  options.onBegin();
  try {
    await carryOut(load, runner);
  } finally {
    await moveClocks(null);
  }
  const figures = await settledFigures(ask, expected, 30_000);
  const wrong = differences(expected, figures);
  if (wrong.length > 0) throw new Error(`The demo city is not as planned: ${wrong.join('; ')}.`);
  await runner.run([
    { id: 'completion', turn: turns, by: 'operator', mutation: 'registerMunicipality', input: plan.completion },
  ]);
  return report(false, figures, runner.done());
}

type Load = {
  readonly plan: CityPlan;
  readonly ask: Ask;
  readonly state: CityState;
  readonly moveClocks: Clocks['moveTo'];
  readonly tell: (text: string) => void;
  readonly signal: AbortSignal;
};

const notWhole = () =>
  new Problem(
    say({
      ko: '시험 도시의 일부만 있습니다. 지금 넣는 중이거나, 넣다가 중단되었습니다.',
      en: 'Only a part of the demo city is there: it is being loaded now, or a load was broken off.',
    }),
    say({
      ko: '넣는 중이면 기다리십시오. 중단되었으면 Ctrl-C로 멈추고 `npm start`를 다시 실행하십시오. 일부만 있는 도시를 지우고 처음부터 넣습니다.',
      en: 'Wait if it is being loaded. Otherwise stop with Ctrl-C and run `npm start` again, which clears the part and begins anew.',
    }),
  );

function checkedSeed(seed: string): string {
  if (/^[\w.-]{1,40}$/.test(seed)) return seed;
  throw new Problem(
    say({
      ko: '시드는 영문자, 숫자, 점, 밑줄, 붙임표로 된 40자 이내의 글입니다.',
      en: 'A seed is 1 to 40 letters, digits, dots, underscores or hyphens.',
    }),
  );
}

/** All turns in their order, each at its moment; a turn begins when all of the one before is done. */
async function carryOut(load: Load, runner: Runner): Promise<void> {
  const { plan, state, moveClocks, signal } = load;
  const byTurn = Map.groupBy(plan.acts, ({ turn }) => turn);
  let [spokenAt, before] = [Date.now(), Number.NEGATIVE_INFINITY];
  for (const [turn, minutes] of plan.calendar.entries()) {
    signal.throwIfAborted();
    const acts = byTurn.get(turn) ?? [];
    // A small city has turns in which nothing happens; what falls due in them is settled in the next.
    if (acts.length === 0 && turn < turns - 1) continue;
    await moveClocks(instant(state.anchor, minutes));
    await settled(load, runner, before, minutes);
    before = minutes;
    await runner.run(acts);
    if (acts.some(({ mutation }) => mutation === 'importSkillRows')) await learnSkills(load.ask, runner);
    if (Date.now() - spokenAt < 4_000 && turn < turns - 1) continue;
    spokenAt = Date.now();
    load.tell(progressLine(load, turn, runner));
  }
}

/** What was carried out so far, as the runner counted it. */
function progressLine({ plan, state }: Load, turn: number, runner: Runner): string {
  const month = instant(state.anchor, plan.calendar[turn] ?? 0)
    .toISOString()
    .slice(0, 7);
  const supports = runner.done('supportAgenda') - runner.done('withdrawSupport');
  const [agendas, campaigns] = [runner.done('raiseAgenda'), runner.done('openCampaign')];
  const [experiments, records] = [runner.done('startExperiment'), runner.done('closeExperiment')];
  const percent = Math.floor((runner.done() / plan.acts.length) * 100);
  return say({
    ko: `${month}까지 ${percent}% · 의제 ${agendas} · 지지 ${supports} · 모금 ${campaigns} · 실험 ${experiments} · 기록 ${records}`,
    en: `up to ${month}, ${percent}%: agendas ${agendas}, supports ${supports}, campaigns ${campaigns}, experiments ${experiments}, records ${records}`,
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

/** Waits until the campaigns are settled whose deadline has passed between two moments of the calendar. */
async function settled({ plan, ask }: Load, runner: Runner, from: number, to: number): Promise<void> {
  const ids = plan.campaigns
    .filter((campaign) => campaign.published !== null && campaign.funding.end !== 'CANCELLED')
    .filter((campaign) => from < deadlineOf(campaign, plan.calendar) && deadlineOf(campaign, plan.calendar) <= to)
    .flatMap(({ key }) => runner.idOf(key) ?? []);
  if (ids.length === 0) return;
  const query = `query Ended { ${ids.map((id, index) => `c${index}: campaign(id: ${JSON.stringify(id)}) { state }`).join(' ')} }`;
  const shape = z.record(z.string(), z.object({ state: z.string() }).nullable());
  for (const began = Date.now(); Date.now() - began < 15_000; await pause(25)) {
    const campaigns = Object.values(await read(ask, shape, query, {}));
    if (campaigns.every((campaign) => campaign === null || /^(ENDED|CANCELLED)/.test(campaign.state))) return;
  }
  throw new Error(`Campaigns whose deadline has passed were not settled: ${ids.join(', ')}.`);
}
