import { demoMunicipality } from '../people.ts';
import { challengeTexts, solutionTexts } from '../texts/process-texts.ts';
import type { Agenda } from './agendas.ts';
import { turns } from './calendar.ts';
import type { Life } from './lives.ts';
import { joiningTurn, type Member, staff } from './members.ts';
import { type Organization, organizationName } from './organizations.ts';
import { programmes } from './programmes.ts';
import { type Act, type Input, type Language, ref, versionOf } from './types.ts';

/** A challenge that a public body of the city posts, from an agenda on; the later it began, the less far it is. */
export type Challenge = {
  readonly agenda: Agenda;
  readonly poster: Organization;
  readonly began: number;
  /** How many solutions are handed in. */
  readonly solutions: number;
};

/** A team that hands in a solution. */
type Team = { readonly organization: string; readonly person: string; readonly country: string };

/** When the three challenges begin, and how many answer them. */
const planned = [
  { began: 30, solutions: 5 },
  { began: 110, solutions: 4 },
  { began: 168, solutions: 3 },
] as const;

type World = { readonly members: readonly Member[]; readonly organizations: readonly Organization[] };

/** Three open agendas that nobody has begun to work on, each early enough for its challenge. */
export function planChallenges(
  agendas: readonly Agenda[],
  lives: ReadonlyMap<string, Life>,
  { organizations }: World,
): Challenge[] {
  const isQuiet = ({ key }: Agenda) => {
    const life = lives.get(key);
    return life?.closing === null && life.trials.length + life.funding.length === 0;
  };
  const free = agendas.filter(isQuiet);
  const posters = organizations.filter(({ kind }) => kind === 'PUBLIC');
  return planned.flatMap((plan) => {
    const agenda = free.findLast(({ raised }) => raised + 2 < plan.began);
    const poster = posters.find(({ fields }) => agenda !== undefined && fields.includes(agenda.story.category));
    const chosen = poster ?? posters[0];
    if (agenda === undefined || chosen === undefined) return [];
    free.splice(free.indexOf(agenda), 1);
    return [{ agenda, poster: chosen, ...plan }];
  });
}

/** How many solutions a challenge needs before some may be chosen, and how many may be. */
const rules = { least: 4, most: 3 } as const;
const grant = { minorUnits: 3_000_000, currency: 'EUR' } as const;
/** Six months in turns, and somewhat more. */
const mentoringTurns = 63;

/** Everything that happens to the challenges, and what they need: teams from abroad, and a fund. */
export function challengeActs(challenges: readonly Challenge[], world: World): Act[] {
  if (challenges.length === 0) return [];
  const teams = teamsOf(world);
  return [...teamActs(teams), openFund, ...challenges.flatMap((challenge) => actsOf(challenge, teams))].filter(
    ({ turn }) => turn < turns,
  );
}

/** Two from abroad, whom people founded who came from there, and three of the city. */
function teamsOf({ members, organizations }: World): Team[] {
  const founders = members.filter(({ joined, language }) => joined === joiningTurn && language === 'en');
  const abroad = foreign.map(({ key, country }, index) => ({
    ...{ organization: key, country, person: founders[index]?.key ?? '' },
  }));
  const local = organizations
    .filter(({ kind, members: own }) => kind !== 'PUBLIC' && own.length > 0)
    .slice(0, solutionTexts.length - foreign.length)
    .map(({ key, members: [person = ''] }) => ({ organization: key, country: 'KR', person }));
  return [local[0], abroad[0], local[1], abroad[1], local[2]].filter((team) => team !== undefined);
}

const foreign = [
  { key: 'partner-fi', country: 'FI', kind: 'COMPANY', ko: '탐메르 등불공방', en: 'Tammer Lantern Works' },
  { key: 'partner-es', country: 'ES', kind: 'THIRD_SECTOR', ko: '누에보마르 협동조합', en: 'Nuevomar Cooperative' },
] as const;

const teamActs = (teams: readonly Team[]): Act[] =>
  foreign.map(({ key, kind, ko, en }) => ({
    ...{ id: `organization-${key}`, turn: joiningTurn + 1, mutation: 'createOrganization' as const },
    ...{ by: teams.find(({ organization }) => organization === key)?.person ?? '', makes: organizationName(key) },
    input: { name: { ko, en }, kind, municipalityCode: demoMunicipality },
  }));

const fund = 'fund-challenges';

const openFund: Act = {
  ...{ id: fund, turn: 20, by: 'steward', mutation: 'openFund', makes: fund },
  input: {
    ...{ municipalityCode: demoMunicipality, currency: grant.currency },
    name: { ko: '도시 도전과제 시제품 기금', en: 'Fund for prototypes of city challenges' },
    purpose: challengeTexts.grant,
    legalBasis: '두레시 사회혁신 촉진 조례 제14조 제2항',
  },
};

type Doing = (mark: string, turn: number, by: string, mutation: Act['mutation'], input: Input, makes?: string) => Act;

/** A challenge with whoever answers it, and how its acts are written down. */
type Posted = Challenge & {
  readonly name: string;
  readonly official: string;
  readonly teams: readonly Solution[];
  readonly chosen: readonly Solution[];
  readonly act: Doing;
  step(turn: number, taken: string): Act;
};

function actsOf(challenge: Challenge, all: readonly Team[]): Act[] {
  const posted = postedBy(challenge, all);
  const { agenda, poster, began, name, official, teams, chosen, act } = posted;
  const acts = [
    act('began', began, official, 'startProcess', startInput(agenda, ref(organizationName(poster.key))), name),
    ...teams.map((team, index) =>
      act(
        `answer-${index + 1}`,
        began + 2 + index,
        team.person,
        'submitSolution',
        solutionInput(name, team),
        team.name,
      ),
    ),
  ];
  return chosen.length === 0 ? acts : [...acts, ...choiceActs(posted), ...lastActs(posted)];
}

function postedBy(challenge: Challenge, all: readonly Team[]): Posted {
  const { agenda, poster, solutions } = challenge;
  const name = `process-${agenda.key}`;
  const teams = all
    .slice(0, solutions)
    .map((team, index) => ({ ...team, ...textOf(index), name: `solution-${agenda.key}-${index + 1}` }));
  const [official = ''] = poster.members;
  const act: Doing = (mark, turn, by, mutation, input, makes) => ({
    ...{ id: `${name}-${mark}`, turn, by, mutation, input },
    ...(makes === undefined ? {} : { makes }),
  });
  const organizationId = ref(organizationName(poster.key));
  return {
    ...{ ...challenge, name, official, teams, act },
    chosen: solutions < rules.least ? [] : teams.slice(0, rules.most),
    step: (turn, taken) =>
      act(taken, turn, official, 'takeStep', {
        ...{ processId: ref(name), step: taken, expectedVersion: versionOf(name), organizationId },
      }),
  };
}

/** Turns between the beginning of a challenge and the choice among its solutions. */
const untilChoice = 10;

/** The choice, what the chosen need, and what they build. */
function choiceActs(posted: Posted): Act[] {
  const { agenda, began, official, chosen, act, step } = posted;
  const decided = began + untilChoice;
  return [
    ...chosen.map((team, index) =>
      act(`chosen-${index + 1}`, decided, official, 'selectSolution', {
        ...{ solutionId: ref(team.name), reason: challengeTexts.selected[agenda.language] },
      }),
    ),
    step(decided + 1, 'toSupport'),
    ...supportActs(posted, decided + 2),
    step(decided + 5, 'toPrototyping'),
    ...chosen.map((team, index) => {
      const input = { solutionId: ref(team.name), body: team.prototype, language: team.language };
      return act(
        `shown-${index + 1}`,
        decided + 18 + index,
        team.person,
        'showPrototype',
        input,
        prototype(agenda, index),
      );
    }),
  ];
}

const prototype = ({ key }: Agenda, index: number): string => `prototype-${key}-${index + 1}`;

/** What follows when the mentoring is over: evaluation, the final choice, and a partnership. */
function lastActs({ agenda, began, official, chosen, act, step }: Posted): Act[] {
  const { language } = agenda;
  const evaluated = began + untilChoice + 6 + mentoringTurns;
  const [final] = chosen;
  if (final === undefined || evaluated + 4 >= turns) return [];
  return [
    ...chosen.map((_, index) =>
      act(`evaluated-${index + 1}`, evaluated, official, 'evaluatePrototype', {
        ...{ prototypeId: ref(prototype(agenda, index)), language, reason: challengeTexts.evaluated[language] },
        scores: [{ criterion: criterion[language], points: 9 - index }],
      }),
    ),
    act('final', evaluated + 1, official, 'chooseFinalSolution', {
      ...{ solutionId: ref(final.name), reason: challengeTexts.final[language] },
    }),
    act('partners', evaluated + 2, official, 'formPartnership', {
      ...{ solutionId: ref(final.name), purpose: challengeTexts.partnership[language], language },
    }),
    step(evaluated + 3, 'toPartnership'),
  ];
}

const criterion = { ko: '시민에게 쓸모가 있는가', en: 'Use to residents' } as const;

function textOf(index: number): { title: string; body: string; prototype: string; language: Language } {
  return solutionTexts[index % solutionTexts.length] ?? solutionTexts[0];
}

const startInput = ({ key, body, language }: Agenda, organizationId: Input): Input => ({
  ...{ agendaId: ref(key), templateKey: 'SOCIAL_CHALLENGES', programmeId: ref(programmes.challenges), organizationId },
  values: [
    { field: 'problem', text: body },
    { field: 'purpose', text: challengeTexts.purpose[language] },
    { field: 'sector', choices: ['mobility'] },
    { field: 'criteria', text: challengeTexts.criteria[language] },
  ],
});

type Solution = Team & ReturnType<typeof textOf> & { readonly name: string };

const solutionInput = (process: string, { organization, country, title, body, language }: Solution): Input => ({
  ...{ processId: ref(process), organizationId: ref(organizationName(organization)) },
  ...{ country, title, body, language },
});

/** Money and a mentor for each chosen solution. */
function supportActs({ agenda, chosen, act }: Posted, turn: number): Act[] {
  const { key, language } = agenda;
  const deposited = { ...grant, minorUnits: grant.minorUnits * chosen.length };
  const deposit = act('deposit', turn, 'steward', 'depositToFund', {
    ...{ fundId: ref(fund), amount: deposited, source: 'PUBLIC_BUDGET', sourceName: '두레시' },
  });
  return [
    deposit,
    ...chosen.flatMap(({ name, organization, person }, index) => {
      const half = { amountMinor: grant.minorUnits / 2 };
      const mentoring = `mentoring-${key}-${index + 1}`;
      return [
        act(`grant-${index + 1}`, turn + 1, 'steward', 'promiseGrant', {
          ...{ fundId: ref(fund), agendaId: ref(key), solutionId: ref(name), amount: grant, tranches: [half, half] },
          ...{ organizationId: ref(organizationName(organization)), purpose: challengeTexts.grant[language] },
        }),
        act(
          `mentor-${index + 1}`,
          turn,
          staff.steward[1],
          'proposeMentoring',
          {
            ...{ agendaId: ref(key), solutionId: ref(name), duration: 'P6M' },
          },
          mentoring,
        ),
        act(`agreed-${index + 1}`, turn + 1, person, 'agreeToMentoring', { mentoringId: ref(mentoring) }),
      ];
    }),
  ];
}
