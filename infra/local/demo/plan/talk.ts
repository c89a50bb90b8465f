import type { Random } from '../random.ts';
import {
  authorReplies,
  closingReasons,
  commonComments,
  officialAnswers,
  triageAgainReasons,
  triageReasons,
} from '../texts/notes.ts';
import type { Agenda } from './agendas.ts';
import { turns } from './calendar.ts';
import type { Life } from './lives.ts';
import { type Member, staff } from './members.ts';
import { type Act, type Input, type Language, ref, versionOf } from './types.ts';

const triages = ['CITIZEN', 'GOVERNMENT', 'COLLABORATION'] as const;
type Triage = (typeof triages)[number];

/** What happens to the agenda itself: raising, sorting, answers, an edit here and there, closing. */
export function agendaActs(agenda: Agenda, life: Life, random: Random): Act[] {
  return [
    raising(agenda),
    ...sorting(agenda, life, random),
    ...editing(agenda, life, random),
    ...closing(agenda, life, random),
  ];
}

function raising(agenda: Agenda): Act {
  const { key, raised, author, story, language, spot, point, organization, title, body, voice, fill } = agenda;
  return {
    ...{ id: key, turn: raised, by: author, mutation: 'raiseAgenda', makes: key },
    input: {
      ...{ title, body, language, categoryKey: story.category, kind: story.kind, districtCode: spot.district.code },
      ...(hasSummary(agenda) ? { plainSummary: fill(voice.plain) } : {}),
      ...(point === null ? {} : { point: { longitude: point[0], latitude: point[1] } }),
      ...(organization === null ? {} : { organizationId: ref(`organization:${organization}`) }),
    },
  };
}

/** Seven in ten say it in plain words at once; others add it later or never. */
const hasSummary = ({ key }: Agenda) => Number(key.slice(-3)) % 10 < 7;

/** Nearly all are sorted within some weeks; the newest wait, and so do a few that were overlooked. */
function sorting(agenda: Agenda, life: Life, random: Random): Act[] {
  const { key, raised, story, language } = agenda;
  const hasLife = life.trials.length > 0 || life.funding.length > 0;
  const turn = raised + random.int(1, hasLife ? 2 : 6);
  const last = (life.closing?.turn ?? turns) - 1;
  if (turn > last || (!hasLife && random.chance(0.1))) return [];
  const others = triages.filter((one) => one !== story.triage);
  const isSortedAgain = turn + 5 < last && random.chance(0.08);
  const first = isSortedAgain ? random.pick(others) : story.triage;
  const decide = (when: number, triage: Triage, reason: string, mark: string): Act => ({
    ...{ id: `${key}-triage${mark}`, turn: when, by: random.pick([...staff.official, ...staff.secretariat]) },
    ...{ mutation: 'triageAgenda', input: { agendaId: ref(key), triage, reason } },
  });
  const acts = [decide(turn, first, random.pick(triageReasons[first][language]), '')];
  if (isSortedAgain) acts.push(decide(turn + 4, story.triage, random.pick(triageAgainReasons[language]), '-again'));
  if (turn + 1 > last || !random.chance(0.6)) return acts;
  const answerer = random.pick([...staff.official, ...staff.secretariat]);
  return [...acts, comment(agenda, turn + 1, answerer, random.pick(officialAnswers[language]), 'answer')];
}

/** The author adds plain words, or what became clearer since. */
function editing(agenda: Agenda, life: Life, random: Random): Act[] {
  const { key, raised, author, voice, fill, body, language } = agenda;
  const turn = raised + random.int(2, 5);
  if (turn >= (life.closing?.turn ?? turns) || !random.chance(0.12)) return [];
  const addition = {
    ko: '덧붙임: 의견을 주신 분들 덕분에 몇 가지를 고쳐 적었습니다. 첫 모임에서 함께 정하겠습니다.',
    en: 'Added: thanks to your comments some points are clearer now. We will settle them when we meet.',
  };
  const changes: Input = hasSummary(agenda)
    ? { body: `${body}\n\n${addition[language]}` }
    : { plainSummary: fill(voice.plain) };
  const input = { agendaId: ref(key), expectedVersion: versionOf(key), ...changes };
  return [{ id: `${key}-edited`, turn, by: author, mutation: 'editAgenda', input }];
}

function closing({ key, author, language }: Agenda, life: Life, random: Random): Act[] {
  if (life.closing === null) return [];
  const { turn, why } = life.closing;
  const by = why === 'merged' ? random.pick(staff.secretariat) : author;
  const reason = random.pick(closingReasons[why][language]);
  return [{ id: `${key}-closed`, turn, by, mutation: 'closeAgenda', input: { agendaId: ref(key), reason } }];
}

function comment(
  { key, language: own }: Agenda,
  turn: number,
  by: string,
  body: string,
  mark: string,
  language: Language = own,
): Act {
  return {
    ...{ id: `${key}-comment-${mark}`, turn, by, mutation: 'commentOnAgenda' },
    input: { agendaId: ref(key), body, language },
  };
}

/** That a member stands behind an agenda; `until` is the turn in which it is taken back, null when it is not. */
export type Support = {
  readonly agenda: Agenda;
  readonly member: Member;
  readonly turn: number;
  readonly until: number | null;
};

/** One act per support, and one more where it is taken back. */
export function supportActs(supports: readonly Support[]): Act[] {
  return supports.flatMap(({ agenda, member, turn, until }) => {
    const one = { by: member.key, input: { agendaId: ref(agenda.key) } };
    const given: Act = { id: `${agenda.key}-support-${member.key}`, turn, mutation: 'supportAgenda', ...one };
    if (until === null) return [given];
    return [given, { id: `${agenda.key}-withdrawn-${member.key}`, turn: until, mutation: 'withdrawSupport', ...one }];
  });
}

/** What was said about an agenda, and what is left to say in each language. */
type Talk = { readonly turns: Set<number>; readonly left: Readonly<Record<Language, string[]>>; count: number };

/** What supporters say: first about the problem itself, then what one says; at most one remark per agenda and turn. */
export function commentActs(supports: readonly Support[], lives: ReadonlyMap<string, Life>, random: Random): Act[] {
  const talks = new Map<string, Talk>();
  return supports.flatMap(({ agenda, member, turn }) => {
    if (!random.chance(0.26)) return [];
    const { language, key, author } = agenda;
    const talk = talks.get(key) ?? beginning(agenda, random);
    talks.set(key, talk);
    const body = talk.left[member.language][0];
    if (body === undefined || talk.turns.has(turn)) return [];
    talk.left[member.language].shift();
    talk.turns.add(turn);
    talk.count += 1;
    const own = comment(agenda, turn, member.key, body, String(talk.count), member.language);
    const last = (lives.get(key)?.closing?.turn ?? turns) - 1;
    if (turn + 1 > last || talk.turns.has(turn + 1) || author === member.key || !random.chance(0.2)) return [own];
    talk.turns.add(turn + 1);
    return [own, comment(agenda, turn + 1, author, random.pick(authorReplies[language]), `${talk.count}-reply`)];
  });
}

function beginning({ voice, fill, language }: Agenda, random: Random): Talk {
  const said = (of: Language) => (of === language ? voice.comments.map(fill) : []);
  const left = (of: Language, common: number) => [...said(of), ...random.sample(commonComments[of], common)];
  return { turns: new Set(), count: 0, left: { ko: left('ko', 7), en: left('en', 5) } };
}
