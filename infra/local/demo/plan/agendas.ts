import type { Random } from '../random.ts';
import { stories } from '../texts/stories.ts';
import type { Story, Voice } from '../texts/story.ts';
import { firstTurn, turns } from './calendar.ts';
import { pointNear } from './map.ts';
import { type Member, presentAt } from './members.ts';
import type { Organization } from './organizations.ts';
import type { Places, Spot } from './places.ts';
import type { Language } from './types.ts';

/** A problem that somebody brings to the city. */
export type Agenda = {
  /** `agenda-001`; also the name under which acts refer to it. */
  readonly key: string;
  readonly story: Story;
  readonly language: Language;
  readonly voice: Voice;
  readonly spot: Spot;
  /** Longitude and latitude; null when nobody gave the exact place. */
  readonly point: readonly [number, number] | null;
  readonly author: string;
  /** The key of the organisation on whose behalf it is raised; null when people speak for themselves. */
  readonly organization: string | null;
  /** The turn in which it is raised. */
  readonly raised: number;
  readonly title: string;
  readonly body: string;
  /** How much it moves people, compared with others. */
  readonly appeal: number;
  /** Puts names and figures of the case into a text. */
  readonly fill: (text: string) => string;
};

/** How often one story is told at most; a city has more than one dark path, but not twenty. */
const tellings = 9;
const languageShares = { en: 0.45 };

type World = {
  readonly places: Places;
  readonly members: readonly Member[];
  readonly organizations: readonly Organization[];
};

/** All agendas in the order in which they are raised: every story at several places, each place once. */
export function planAgendas(world: World, random: Random): Agenda[] {
  const cases = random.shuffled(stories.flatMap((story) => casesOf(story, world.places, random)));
  const moments = cases.map(() => raisedTurn(random)).sort((a, b) => a - b);
  return cases.map((one, index) => {
    const key = `agenda-${String(index + 1).padStart(3, '0')}`;
    return agendaOf(key, { ...one, raised: moments[index] ?? turns - 1 }, world, random.fork(key));
  });
}

type Case = { readonly story: Story; readonly spot: Spot; readonly language: Language; readonly telling: number };

function casesOf(story: Story, { spots }: Places, random: Random): Case[] {
  const fitting = spots.filter(({ kind }) => kind === story.spot);
  const chosen = random.sample(fitting, tellings);
  const english = story.en === undefined ? 0 : Math.round(chosen.length * languageShares.en);
  return chosen.map((spot, index) => {
    const language = index < english ? 'en' : 'ko';
    return { story, spot, language, telling: index < english ? index : index - english };
  });
}

/** The city takes to the platform slowly: more agendas in later months. */
function raisedTurn(random: Random): number {
  const share = Math.sqrt(0.12 + 0.88 * random.next());
  const first = Math.sqrt(0.12);
  return Math.min(turns - 1, firstTurn + Math.floor(((share - first) / (1 - first)) * (turns - firstTurn)));
}

function agendaOf(key: string, one: Case & { readonly raised: number }, world: World, random: Random): Agenda {
  const { story, spot, language, telling, raised } = one;
  const voice = (language === 'en' ? story.en : story.ko) ?? story.ko;
  const figure = String(random.int(...story.n));
  const fill = (text: string) =>
    text
      .replaceAll('{spot}', spot.name[language])
      .replaceAll('{dong}', spot.district.name[language])
      .replaceAll('{n}', figure);
  const author = authorOf(one, world, random);
  const acting = world.organizations.filter(
    ({ kind, fields, members }) => kind !== 'PUBLIC' && fields.includes(story.category) && members.includes(author.key),
  );
  const speaksFor = acting.length > 0 && random.chance(0.6) ? random.pick(acting).key : null;
  return {
    ...{ key, story, language, voice, spot, raised, fill },
    ...{ author: author.key, organization: speaksFor },
    title: fill(turned(voice.titles, telling)),
    body: bodyOf(voice, telling, fill),
    point: random.chance(0.86) ? pointNear(spot.point, spot.district.shape, random) : null,
    appeal: (story.kind === 'PROPOSAL' ? 1 : 1.15) * (0.12 + random.next() ** 2.4 * 3.2),
  };
}

/** The next title, opening, detail and request with every telling, so that no two tellings are alike. */
function bodyOf(voice: Voice, telling: number, fill: (text: string) => string): string {
  const parts = [
    turned(voice.openings, telling),
    turned(voice.details, Math.floor(telling / 2)),
    turned(voice.asks, Math.floor(telling / 4) + telling),
  ];
  return fill(parts.join('\n\n'));
}

function turned(texts: readonly string[], telling: number): string {
  return texts[telling % texts.length] ?? '';
}

/** Somebody who was there before; mostly from the district, and who writes the language of the text. */
function authorOf(
  { spot, language, raised }: Case & { readonly raised: number },
  world: World,
  random: Random,
): Member {
  const present = presentAt(world.members, raised);
  const speaking = present.filter((member) => member.language === language);
  const near = speaking.filter(({ district }) => district === spot.district.number);
  const candidates = near.length > 0 && random.chance(0.85) ? near : speaking;
  const actsForSome = ({ key }: Member) =>
    world.organizations.some(({ kind, members }) => kind !== 'PUBLIC' && members.includes(key));
  return random.weighted(candidates, (member) => member.zeal * (actsForSome(member) ? 2.5 : 1));
}
