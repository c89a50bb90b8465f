import { createRandom, type Random } from '@dure/local/demo/random';
import { gaon, harbour, type TownTexts } from './texts.ts';

/** Records as graphql-js reads them by itself: a field is a value, or a function of the field's arguments. */
export type Member = {
  readonly __typename: 'Member';
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly joinedOn: string;
  readonly trust: number;
  readonly comments: (page: Page) => Comment[];
};

export type Agenda = {
  readonly __typename: 'Agenda';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly state: string;
  readonly supportCount: number;
  readonly author: Member;
  readonly resources: readonly Resource[];
  readonly comments: (page: Page) => Comment[];
};

export type Comment = {
  readonly id: string;
  readonly text: string;
  readonly votes: number;
  readonly author: Member;
  readonly agenda: Agenda;
};

type Resource = {
  readonly id: string;
  readonly name: string;
  readonly isFree: boolean;
  readonly capacity: number;
  readonly openOn: readonly string[];
};

type Page = { readonly first?: number | null };

export type Town = { readonly members: readonly Member[]; readonly agendas: readonly Agenda[] };

/** Few members and agendas and many comments between them, so that the same entity stands at many places of an answer. */
const sizes = { members: 24, agendas: 12, resources: 14, comments: 120 };

/** The two towns by the name they have in the schema; the same on every machine. */
export const towns: Readonly<Record<string, Town>> = {
  HARBOUR: makeTown('h', harbour),
  GAON: makeTown('g', gaon),
};

function makeTown(prefix: string, texts: TownTexts): Town {
  // The same numbers for both, so that they differ in nothing but their texts.
  const random = createRandom('towns');
  const comments: Comment[] = [];
  const members = times(sizes.members, (index) => makeMember(`${prefix}-m${index}`, texts, random, comments));
  const resources = times(sizes.resources, (index) => makeResource(`${prefix}-r${index}`, texts, random));
  const agendas = times(sizes.agendas, (index) =>
    makeAgenda({ id: `${prefix}-a${index}`, texts, random, members, resources, comments }),
  );
  for (let index = 0; index < sizes.comments; index += 1) {
    comments.push({
      id: `${prefix}-c${index}`,
      text: random.pick(texts.remarks),
      votes: random.int(0, 400),
      author: random.pick(members),
      agenda: random.pick(agendas),
    });
  }
  return { members, agendas };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function pageOf(comments: readonly Comment[], { first }: Page): Comment[] {
  return comments.slice(0, first ?? comments.length);
}

function makeMember(id: string, texts: TownTexts, random: Random, comments: readonly Comment[]): Member {
  const member: Member = {
    __typename: 'Member',
    id,
    name: texts.nameOf(random.pick(texts.families), random.pick(texts.given)),
    district: random.pick(texts.districts),
    joinedOn: `20${random.int(10, 26)}-0${random.int(1, 9)}-1${random.int(0, 9)}`,
    trust: random.int(1, 99) / 100,
    comments: (page) =>
      pageOf(
        comments.filter(({ author }) => author === member),
        page,
      ),
  };
  return member;
}

function makeResource(id: string, texts: TownTexts, random: Random): Resource {
  return {
    id,
    name: `${random.pick(texts.things)} ${random.int(1, 9)}`,
    isFree: random.chance(0.6),
    capacity: random.int(1, 120),
    openOn: random.sample(texts.days, random.int(1, 3)),
  };
}

type AgendaParts = {
  readonly id: string;
  readonly texts: TownTexts;
  readonly random: Random;
  readonly members: readonly Member[];
  readonly resources: readonly Resource[];
  readonly comments: readonly Comment[];
};

function makeAgenda({ id, texts, random, members, resources, comments }: AgendaParts): Agenda {
  const place = random.pick(texts.places);
  const agenda: Agenda = {
    __typename: 'Agenda',
    id,
    title: `${place} ${random.pick(texts.matters)}`,
    summary: `${random.pick(texts.remarks)} ${random.pick(texts.remarks)}`,
    state: random.pick(['OPEN', 'IN_TRIAL', 'SETTLED']),
    supportCount: random.int(0, 5_000),
    author: random.pick(members),
    resources: random.sample(resources, random.int(1, 3)),
    comments: (page) =>
      pageOf(
        comments.filter((comment) => comment.agenda === agenda),
        page,
      ),
  };
  return agenda;
}
