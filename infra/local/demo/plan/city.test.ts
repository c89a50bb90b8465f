import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { expectedFigures } from '../load/expected.ts';
import { personOf } from '../people.ts';
import { turns } from './calendar.ts';
import { planCity } from './city.ts';
import { maturityOf } from './supports.ts';
import type { Act, Value } from './types.ts';

const plan = planCity('dure');
const acts = (...names: Act['mutation'][]) => plan.acts.filter(({ mutation }) => names.includes(mutation));
const valuesOf = (value: Value): Value[] =>
  value !== null && typeof value === 'object'
    ? [value, ...Object.values(value).flatMap((part: Value) => valuesOf(part))]
    : [value];
const textsOf = (act: Act) => valuesOf(act.input).filter((value) => typeof value === 'string');
const distinct = (values: readonly unknown[]) => [...new Set(values)].sort();

describe('the plan of the demo city', () => {
  test('is the same for the same seed', () => {
    expect(JSON.stringify(planCity('dure').acts)).toBe(JSON.stringify(plan.acts));
    expect(planCity('dure').calendar).toEqual(plan.calendar);
  });

  test('is another for another seed', () => {
    const other = planCity('other');
    expect(JSON.stringify(other.acts)).not.toBe(JSON.stringify(plan.acts));
    expect(other.places.districts[0]?.shape.ring).not.toEqual(plan.places.districts[0]?.shape.ring);
    expect(other.agendas.map(({ title }) => title)).not.toEqual(plan.agendas.map(({ title }) => title));
  });

  test('keeps its promises for other seeds, too', () => {
    for (const seed of ['a', 'b', 'c']) {
      const figures = expectedFigures(planCity(seed));
      expect(figures.agendaSummary.total).toBeGreaterThan(300);
      for (const count of Object.values(figures).flatMap((group) => Object.values(group)))
        expect(count).toBeGreaterThan(0);
    }
  });

  test('goes back eighteen months, in moments of the day that follow each other', () => {
    const months = -(plan.calendar[0] ?? 0) / (60 * 24 * 30.4);
    expect(months).toBeGreaterThan(17.9);
    expect(months).toBeLessThan(19);
    expect([...plan.calendar].sort((a, b) => a - b)).toEqual(plan.calendar);
    expect(plan.calendar.at(-1)).toBeLessThan(0);
    expect(plan.calendar).toHaveLength(turns);
  });

  test('has more than three hundred agendas of both kinds in every category, state and maturity, a third in English', () => {
    const { agendas, supports } = plan;
    expect(agendas.length).toBeGreaterThan(300);
    expect(distinct(agendas.map(({ story }) => story.kind))).toEqual(['COMPLAINT', 'PROPOSAL']);
    expect(distinct(agendas.map(({ story }) => story.category))).toHaveLength(11);
    expect(distinct(agendas.map((agenda) => maturityOf(agenda, supports)))).toEqual([
      'COMMUNITY',
      'PERSONAL',
      'SOCIAL',
    ]);
    const { open, experimenting, recorded, closed } = expectedFigures(plan).agendaSummary;
    for (const count of [open, experimenting, recorded, closed]) expect(count).toBeGreaterThan(25);
    const english = agendas.filter(({ language }) => language === 'en').length / agendas.length;
    expect(english).toBeGreaterThan(0.28);
    expect(english).toBeLessThan(0.4);
  });

  test('tells at least forty different problems, none with the same title and text twice', () => {
    expect(new Set(plan.agendas.map(({ story }) => story.key)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(plan.agendas.map(({ title, body }) => `${title}/${body}`)).size).toBe(plan.agendas.length);
  });

  test('sorts most agendas in each of the three ways, some anew, and leaves some unsorted', () => {
    const sorted = acts('triageAgenda');
    expect(distinct(sorted.map(({ input }) => input.triage))).toEqual(['CITIZEN', 'COLLABORATION', 'GOVERNMENT']);
    expect(sorted.filter(({ id }) => id.endsWith('-again')).length).toBeGreaterThan(5);
    const untouched = plan.agendas.length - new Set(sorted.map(({ input }) => JSON.stringify(input.agendaId))).size;
    expect(untouched).toBeGreaterThan(8);
  });

  test('has campaigns in every state and with both plans for a shortfall', () => {
    expect(distinct(plan.campaigns.map(({ funding }) => funding.end))).toEqual([
      'CANCELLED',
      'DRAFT',
      'ENDED_KEPT',
      'ENDED_REFUNDED',
      'ENDED_SUCCEEDED',
      'IN_CONSULTING',
      'PUBLISHED',
      'READY',
      'SECURED',
    ]);
    expect(distinct(plan.campaigns.map((campaign) => campaign.plan))).toEqual(['ALL_OR_NOTHING', 'KEEP_IT_ALL']);
    expect(new Set(plan.campaigns.map(({ currency }) => currency)).size).toBe(3);
  });

  test('divides the goal of every campaign without a rest', () => {
    for (const { input } of acts('openCampaign')) {
      const { goal, budget } = z
        .looseObject({
          goal: z.object({ minorUnits: z.number() }),
          budget: z.array(z.object({ amountMinor: z.number() })),
        })
        .parse(input);
      expect(budget.every(({ amountMinor }) => amountMinor > 0)).toBe(true);
      expect(budget.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(goal.minorUnits);
    }
  });

  test('has recorded experiments of every outcome, running ones and overdue ones', () => {
    const trials = [...plan.lives.values()].flatMap((life) => life.trials);
    expect(distinct(trials.map(({ outcome }) => outcome))).toEqual(['FAILED', 'PARTLY', 'SUCCEEDED', null].sort());
    const { experimentsRunning, experimentsOverdue } = expectedFigures(plan).learningSummary;
    expect(experimentsOverdue).toBeGreaterThan(5);
    expect(experimentsRunning).toBeGreaterThan(experimentsOverdue + 10);
  });

  test('has two programmes, and processes in them that come to every stage, given up ones among them', () => {
    expect(acts('openProgramme').map(({ input }) => input.templateKey)).toEqual(['KOKEILUN', 'SOCIAL_CHALLENGES']);
    const steps = distinct(acts('takeStep').map(({ input }) => input.step));
    for (const step of ['toIdea', 'toProposal', 'toFunding', 'toExperiment', 'toLearning', 'giveUp', 'toPartnership']) {
      expect(steps).toContain(step);
    }
    expect(acts('startProcess').length).toBeGreaterThan(20);
    expect(distinct(acts('submitSolution').map(({ input }) => input.country))).toEqual(['ES', 'FI', 'KR']);
  });

  test('closes no agenda on which a process still runs', () => {
    const ended = new Map(
      acts('takeStep')
        .filter(({ input }) => ['toLearning', 'giveUp', 'toPartnership'].includes(String(input.step)))
        .map(({ id, turn }) => [/agenda-\d{3}/.exec(id)?.[0], turn]),
    );
    for (const { makes = '' } of acts('startProcess')) {
      const agenda = makes.replace('process-', '');
      const closed = plan.lives.get(agenda)?.closing?.turn ?? turns;
      expect(closed === turns || (ended.get(agenda) ?? turns) < closed, agenda).toBe(true);
    }
  });

  test('has matches that are proposed, declined, taken back, accepted and completed', () => {
    for (const name of ['proposeMatch', 'declineMatch', 'cancelMatch', 'acceptMatch', 'completeMatch'] as const) {
      expect(acts(name).length).toBeGreaterThan(20);
    }
    expect(acts('acceptMatch').length + acts('declineMatch').length).toBeLessThan(acts('proposeMatch').length);
  });

  test('has a few hundred members, all kinds of organisations, sixty skills and 140 resources of all kinds', () => {
    expect(acts('registerMember').length).toBeGreaterThan(220);
    expect(distinct(acts('createOrganization').map(({ input }) => input.kind))).toHaveLength(5);
    expect(acts('publishResource')).toHaveLength(140);
    expect(distinct(acts('publishResource').map(({ input }) => input.kind))).toHaveLength(6);
    expect(acts('importSkillRows')[0]?.input.rows).toHaveLength(60);
  });
});

describe('every act of the plan', () => {
  test('has an id of its own that can be a part of an idempotency key', () => {
    expect(new Set(plan.acts.map(({ id }) => id)).size).toBe(plan.acts.length);
    for (const { id } of plan.acts) expect(id).toMatch(/^[\x21-\x7e]{1,120}$/);
  });

  test('refers only to what an earlier turn has made', () => {
    const madeIn = new Map(
      plan.acts.flatMap(({ makes, turn }) => (makes === undefined ? [] : [[makes, turn] as const])),
    );
    const early = plan.acts.flatMap((act) =>
      valuesOf(act.input).flatMap((value) => {
        if (value === null || typeof value !== 'object' || !('$ref' in value)) return [];
        const name = String(value.$ref);
        // Skills are known as soon as the catalogue is there.
        const turn = name.startsWith('skill:') ? 1 : madeIn.get(name);
        return turn !== undefined && turn < act.turn ? [] : [`${act.id}: ${name}`];
      }),
    );
    expect(early).toEqual([]);
  });

  test('lies within the history and is done by a person of the city who has joined', () => {
    const joined = new Map(acts('registerMember').map(({ by, turn }) => [by, turn]));
    for (const { id, by, turn, mutation } of plan.acts) {
      expect(turn, id).toBeGreaterThanOrEqual(0);
      expect(turn, id).toBeLessThan(turns);
      expect(personOf(by), by).not.toBeNull();
      if (by !== 'operator' && mutation !== 'registerMember') expect(joined.get(by) ?? turns, id).toBeLessThan(turn);
    }
  });

  test('has texts without a placeholder left open, and within the limits of the graph', () => {
    for (const act of plan.acts) {
      for (const text of textsOf(act)) {
        expect(text).not.toMatch(/\{[a-z]+\}|undefined|NaN/);
        expect(text.length, act.id).toBeLessThanOrEqual(2_000);
      }
      for (const name of ['title', 'name'] as const) {
        if (typeof act.input[name] === 'string') expect(act.input[name].length).toBeLessThanOrEqual(200);
      }
    }
  });

  test('is written in the language that it says', () => {
    const names = new Set(['name', 'holderName', 'address', 'displayName']);
    for (const { id, input } of plan.acts.filter((act) => 'language' in act.input)) {
      for (const [field, text] of Object.entries(input)) {
        if (names.has(field) || typeof text !== 'string' || text.length < 12 || /^[A-Z_]+$|^\d+$/.test(text)) continue;
        if (field === 'categoryKey') continue;
        expect(/[가-힣]/.test(text), `${id} ${field}: ${text}`).toBe(input.language === 'ko');
      }
    }
  });
});

describe('people of the plan', () => {
  test('support an agenda once, never their own, and not after it was closed', () => {
    const seen = new Set<string>();
    for (const { agenda, member, turn } of plan.supports) {
      const key = `${agenda.key}/${member.key}`;
      expect(seen.has(key)).toBe(false);
      seen.add(key);
      expect(agenda.author).not.toBe(member.key);
      expect(turn).toBeGreaterThan(agenda.raised);
      expect(turn).toBeLessThan(plan.lives.get(agenda.key)?.closing?.turn ?? turns);
    }
  });

  test('have invented names, addresses under a name that nobody can own, and numbers that nobody has', () => {
    const written = JSON.stringify(plan.acts);
    const addresses = written.match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^member-\d{3}@dure\.example$|^[a-z]+@dure\.example$/);
    for (const phone of written.match(/\b0\d{1,2}-\d{3,4}-\d{4}\b/g) ?? []) expect(phone).toMatch(/^099-555-/);
    for (const host of written.match(/https?:\/\/[^/"]+/g) ?? []) expect(host).toBe('https://dure.example');
    const names = acts('registerMember').map(({ input }) => input.displayName);
    expect(new Set(names).size).toBe(names.length);
  });

  test('never take more seats of a need than there are', () => {
    const wanted = new Map(acts('openNeed').map(({ makes = '', input }) => [makes, Number(input.wanted)]));
    const seats = new Map<string, number>();
    const change = (match: string, by: number) => {
      const need = match.replace(/^match-(.*)-\d+$/, '$1');
      seats.set(need, (seats.get(need) ?? 0) + by);
      expect(seats.get(need)).toBeLessThanOrEqual(wanted.get(need) ?? 0);
    };
    for (const { id, mutation } of plan.acts) {
      if (mutation === 'acceptMatch') change(id.replace('-accepted', ''), 1);
      if (mutation === 'cancelMatch' && id.endsWith('-left')) change(id.replace('-left', ''), -1);
    }
  });
});
