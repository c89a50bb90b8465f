import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { demoMunicipality } from '../people.ts';
import { turns } from '../plan/calendar.ts';
import type { CityPlan } from '../plan/city.ts';
import { maturityOf } from '../plan/supports.ts';
import { type Ask, read } from './graph.ts';

const count = z.number();
const summaries = z.object({
  agendaSummary: z.object({
    ...{ total: count, open: count, experimenting: count, recorded: count, closed: count },
    ...{ complaints: count, proposals: count, supports: count, comments: count },
    ...{ personal: count, community: count, social: count },
  }),
  fundingSummary: z.object({ campaignsOpen: count, campaignsEnded: count }),
  learningSummary: z.object({ experimentsRunning: count, experimentsOverdue: count, records: count }),
  skillSummary: z.object({ members: count, organizations: count }),
});
export type CityFigures = z.infer<typeof summaries>;

const figuresQuery = `query Figures($code: ID!) { municipality(code: $code) {
  agendaSummary { total open experimenting recorded closed complaints proposals supports comments personal community social }
  fundingSummary { campaignsOpen campaignsEnded }
  learningSummary { experimentsRunning experimentsOverdue records }
  skillSummary { members organizations } } }`;

/** The figures that the city must have when all of the plan was carried out. */
export function expectedFigures(plan: CityPlan): CityFigures {
  const lives = [...plan.lives.values()];
  const trials = lives.flatMap((life) => life.trials);
  const open = lives.filter(({ closing }) => closing === null);
  const isRunning = ({ recorded }: (typeof trials)[number]) => recorded === null;
  const maturities = plan.agendas.map((agenda) => maturityOf(agenda, plan.supports));
  const acts = (...names: string[]) => plan.acts.filter(({ mutation }) => names.includes(mutation)).length;
  const states = plan.campaigns.filter(({ published }) => published !== null).map(({ funding }) => funding.end);
  return {
    agendaSummary: {
      total: plan.agendas.length,
      open: open.filter((life) => life.trials.length === 0).length,
      experimenting: open.filter((life) => life.trials.some(isRunning)).length,
      recorded: open.filter((life) => life.trials.length > 0 && !life.trials.some(isRunning)).length,
      closed: lives.length - open.length,
      complaints: plan.agendas.filter(({ story }) => story.kind === 'COMPLAINT').length,
      proposals: plan.agendas.filter(({ story }) => story.kind === 'PROPOSAL').length,
      supports: plan.supports.filter(({ until }) => until === null).length,
      comments: acts('commentOnAgenda'),
      personal: maturities.filter((maturity) => maturity === 'PERSONAL').length,
      community: maturities.filter((maturity) => maturity === 'COMMUNITY').length,
      social: maturities.filter((maturity) => maturity === 'SOCIAL').length,
    },
    fundingSummary: {
      campaignsOpen: states.filter((state) => state === 'PUBLISHED' || state === 'SECURED').length,
      campaignsEnded: states.filter((state) => state.startsWith('ENDED') || state === 'CANCELLED').length,
    },
    learningSummary: {
      experimentsRunning: trials.filter(isRunning).length,
      experimentsOverdue: trials.filter((trial) => isRunning(trial) && trial.due < turns).length,
      records: trials.filter(({ recorded }) => recorded !== null).length,
    },
    skillSummary: { members: acts('registerMember'), organizations: acts('createOrganization') },
  };
}

/** The figures of the graph as soon as they are as expected, or after some patience as they are. */
export async function settledFigures(ask: Ask, expected: CityFigures, patienceMs: number): Promise<CityFigures> {
  const shape = z.object({ municipality: summaries });
  for (const began = Date.now(); ; await pause(100)) {
    const { municipality } = await read(ask, shape, figuresQuery, { code: demoMunicipality });
    if (differences(expected, municipality).length === 0 || Date.now() - began > patienceMs) return municipality;
  }
}

/** What differs, in words: `agendaSummary.total 309 expected, 308 found`. */
export function differences(expected: CityFigures, found: CityFigures): string[] {
  const flat = (figures: CityFigures) =>
    Object.entries(figures).flatMap(([group, fields]) =>
      Object.entries(fields).map(([name, value]) => [`${group}.${name}`, value] as const),
    );
  const actual = new Map(flat(found));
  return flat(expected).flatMap(([name, value]) =>
    actual.get(name) === value ? [] : [`${name} ${value} expected, ${actual.get(name)} found`],
  );
}
