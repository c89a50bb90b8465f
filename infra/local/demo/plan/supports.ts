import type { Random } from '../random.ts';
import type { Agenda } from './agendas.ts';
import { firstTurn, turns } from './calendar.ts';
import type { Life } from './lives.ts';
import type { Member } from './members.ts';
import type { Support } from './talk.ts';

/** Thresholds of the demo city: supporters of the own district for COMMUNITY, districts for SOCIAL (N9). */
export const thresholds = { supportersForCommunity: 4, districtsForSociety: 7 } as const;

/** How often people look in altogether. */
const visits = 410;

/**
 * People look in now and then and stand behind some agendas: rather those of their own district, rather new ones,
 * rather those that move people. In the order of time.
 */
export function planSupports(
  members: readonly Member[],
  agendas: readonly Agenda[],
  lives: ReadonlyMap<string, Life>,
  random: Random,
): Support[] {
  const zeal = members.reduce((sum, member) => sum + member.zeal * (turns - member.joined), 0);
  const supports = members.flatMap((member) => {
    const share = (member.zeal * (turns - member.joined)) / zeal;
    const count = Math.round(visits * share + random.next());
    return visitsOf(member, count, { agendas, lives }, random.fork(member.key));
  });
  return supports.sort((a, b) => a.turn - b.turn || (a.agenda.key < b.agenda.key ? -1 : 1));
}

type City = { readonly agendas: readonly Agenda[]; readonly lives: ReadonlyMap<string, Life> };

function visitsOf(member: Member, count: number, { agendas, lives }: City, random: Random): Support[] {
  const first = Math.max(member.joined + 2, firstTurn + 2);
  const moments = Array.from({ length: count }, () => random.int(first, Math.max(first, turns - 1))).sort(
    (a, b) => a - b,
  );
  const given = new Set<string>();
  return moments.flatMap((turn) => {
    const open = agendas.filter(({ key, raised, author }) => {
      const closed = lives.get(key)?.closing?.turn ?? turns;
      return raised < turn && turn < closed && author !== member.key && !given.has(key);
    });
    const chosen = drawn(open, random.int(2, 7), (agenda) => attraction(agenda, member, turn), random);
    for (const { key } of chosen) given.add(key);
    return chosen.map((agenda) => supportOf(agenda, member, turn, lives, random));
  });
}

/** Different ones, each drawn by weight: those whose exponential waiting times with these rates end first. */
function drawn<T>(items: readonly T[], count: number, weight: (item: T) => number, random: Random): T[] {
  const waiting = items.map((item) => ({ item, wait: -Math.log(1 - random.next()) / weight(item) }));
  return waiting
    .sort((a, b) => a.wait - b.wait)
    .slice(0, count)
    .map(({ item }) => item);
}

function attraction({ appeal, raised, spot, language }: Agenda, member: Member, turn: number): number {
  const near = spot.district.number === member.district ? 6 : 0.55;
  const understood = language === member.language ? 1 : 0.6;
  return appeal * near * understood * Math.exp((raised - turn) / 26);
}

function supportOf(
  agenda: Agenda,
  member: Member,
  turn: number,
  lives: ReadonlyMap<string, Life>,
  random: Random,
): Support {
  const last = (lives.get(agenda.key)?.closing?.turn ?? turns) - 1;
  const until = turn + random.int(1, 6);
  return { agenda, member, turn, until: until <= last && random.chance(0.015) ? until : null };
}

/** The maturity that an agenda has in the end, by its supports and the thresholds of the city (N9). */
export function maturityOf(agenda: Agenda, supports: readonly Support[]): 'PERSONAL' | 'COMMUNITY' | 'SOCIAL' {
  const standing = supports.filter((support) => support.agenda.key === agenda.key && support.until === null);
  const own = standing.filter(({ member }) => member.district === agenda.spot.district.number).length;
  const districts = new Set(standing.map(({ member }) => member.district)).size;
  if (own < thresholds.supportersForCommunity) return 'PERSONAL';
  return districts < thresholds.districtsForSociety ? 'COMMUNITY' : 'SOCIAL';
}
