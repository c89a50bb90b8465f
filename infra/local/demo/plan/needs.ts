import type { Random } from '../random.ts';
import { secondNeeds } from '../texts/process-notes.ts';
import { skillTexts } from '../texts/skills.ts';
import type { Agenda } from './agendas.ts';
import { turns } from './calendar.ts';
import type { Life } from './lives.ts';
import { type Matched, matchActs } from './matches.ts';
import { type Member, presentAt } from './members.ts';
import type { Need } from './need.ts';
import type { Offer } from './offers.ts';
import { type Act, ref } from './types.ts';

type World = { readonly members: readonly Member[]; readonly offers: readonly Offer[] };

/** Hands that agendas ask for: nearly always where something is tried, sometimes where money is gathered or nothing yet. */
export function planNeeds(agenda: Agenda, life: Life, random: Random): Need[] {
  const [trial] = life.trials;
  const latest = (life.closing?.turn ?? turns) - 6;
  const chance = trial !== undefined ? 0.85 : life.funding.length > 0 ? 0.5 : 0.18;
  if (!random.chance(chance)) return [];
  const opened =
    trial === undefined
      ? agenda.raised + random.int(3, 14)
      : Math.max(agenda.raised + 2, trial.started - random.int(2, 5));
  if (opened > latest) return [];
  const done = trial === undefined ? turns : (trial.recorded ?? turns) - 1;
  const count = trial !== undefined && random.chance(0.3) ? 2 : 1;
  return agenda.story.skills.slice(0, count).map((skill, index) => ({
    ...{ key: `need-${agenda.key}-${index + 1}`, agenda, skill, opened, done },
    wanted: random.weighted([1, 2, 3, 4, 6], (seats) => 8 / (seats + 1) ** 1.4),
    hours: random.pick([2, 3, 4, 6, 8, 12, 20]),
    description: index === 0 ? agenda.fill(agenda.voice.help) : secondDescription(agenda, skill, random),
  }));
}

function secondDescription({ language }: Agenda, skill: string, random: Random): string {
  const name = skillTexts.find(({ key }) => key === skill)?.[language] ?? skill;
  return random.pick(secondNeeds[language]).replaceAll('{skill}', name);
}

/** Opening a need, bringing people together with it, and here and there taking it back. */
export function needActs(need: Need, life: Life, world: World, random: Random): Act[] {
  const { key, agenda, skill, opened, hours, wanted, description } = need;
  const act: Act = {
    ...{ id: key, turn: opened, by: agenda.author, mutation: 'openNeed', makes: key },
    input: {
      ...{ agendaId: ref(agenda.key), skillId: ref(`skill:${skill}`) },
      ...{ hours, wanted, description, language: agenda.language },
    },
  };
  const last = (life.closing?.turn ?? turns) - 1;
  const isWithdrawn = life.closing === null && wanted > 1 && opened + 12 < turns && random.chance(0.07);
  const helpers = planHelpers(need, isWithdrawn ? wanted - 1 : wanted, world, random);
  const acts = [act, ...helpers.flatMap((helper) => matchActs(need, helper, last, random))];
  if (!isWithdrawn) return acts;
  const turn = Math.min(last, opened + 11);
  return [
    ...acts,
    { id: `${key}-withdrawn`, turn, by: agenda.author, mutation: 'withdrawNeed', input: { needId: ref(key) } },
  ];
}

/** Who is brought together with a need, and what comes of it: never more seats than `seats`. */
function planHelpers(
  { key, agenda, skill, opened, done }: Need,
  seats: number,
  world: World,
  random: Random,
): Matched[] {
  const present = presentAt(world.members, opened).filter((member) => member.key !== agenda.author);
  const skilled = present.filter(({ skills }) => skills.includes(skill));
  const near = present.filter(({ district }) => district === agenda.spot.district.number);
  const taken = Math.min(
    seats,
    random.weighted([0, Math.ceil(seats / 2), seats], (count) => (count === seats ? 5 : 3)),
  );
  const others = random.weighted([0, 1, 2], (count) => 5 - count * 2);
  const candidates = [...random.shuffled(skilled), ...random.shuffled(near)];
  const chosen = candidates.filter((one, index) => candidates.indexOf(one) === index).slice(0, taken + others);
  const isOver = done < turns - 1;
  return chosen.map((member, index) => {
    const offer = world.offers.find(
      (one) => one.by === member.key && one.skill === skill && one.made < opened && one.until > opened + 8,
    );
    return {
      ...{ key: `match-${key}-${index + 1}`, member: member.key },
      ...(offer === undefined ? {} : { offer: offer.key }),
      end: index < taken ? seatedEnd(isOver, random) : random.pick(['PROPOSED', 'DECLINED', 'CANCELLED'] as const),
    };
  });
}

function seatedEnd(isOver: boolean, random: Random): Matched['end'] {
  if (random.chance(0.07)) return 'LEFT';
  if (isOver) return random.chance(0.93) ? 'COMPLETED' : 'ACCEPTED';
  return random.chance(0.12) ? 'COMPLETED' : 'ACCEPTED';
}
