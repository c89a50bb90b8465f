import { z } from 'zod';
import {
  type Countable,
  countable,
  countedFacts,
  type FactQuestion,
  type OwnCount,
  ownCounts,
} from '../templates/vocabulary.ts';
import { type FactSeen, nameOf, type Situation } from './guard.ts';

/** A count is compared with a number, or with another count. */
export const compared = {
  what: countable.describe('What is counted.'),
  number: z.int().min(0).max(1_000_000).optional().describe('The number to compare with.'),
  asManyAs: countable.optional().describe('The count to compare with, instead of a number.'),
};

export type Compared = {
  readonly what: Countable;
  readonly number?: number | undefined;
  readonly asManyAs?: Countable | undefined;
};

export const givesOneLimit = (config: Compared): boolean =>
  (config.number === undefined) !== (config.asManyAs === undefined);

export const oneLimit = 'Give either a number or asManyAs.';

const isOwn = (what: Countable): what is OwnCount => (ownCounts as readonly unknown[]).includes(what);

/** The question about facts that a count asks; null for what is counted here. */
export function questionOf(what: Countable): FactQuestion | null {
  if (isOwn(what)) return null;
  return typeof what === 'string' ? countedFacts[what as keyof typeof countedFacts] : what;
}

export const questionsOf = ({ what, asManyAs }: Compared): FactQuestion[] =>
  [what, asManyAs].flatMap((one) => (one === undefined ? [] : (questionOf(one) ?? [])));

export const countsOf = ({ what, asManyAs }: Compared): Countable[] =>
  asManyAs === undefined ? [what] : [what, asManyAs];

/** How a refusal names what was counted. */
export const labelOf = (what: Countable): string => (typeof what === 'string' ? what : what.fact);

export function countIn(what: Countable, { counts, facts }: Situation): { number: number; facts: FactSeen[] } {
  if (isOwn(what)) return { number: counts.get(what) ?? 0, facts: [] };
  const question = questionOf(what);
  const answer = question === null ? undefined : facts.get(nameOf(question));
  return { number: answer?.count ?? 0, facts: answer?.last == null ? [] : [answer.last] };
}

export function limitIn({ number, asManyAs }: Compared, situation: Situation): { number: number; facts: FactSeen[] } {
  return asManyAs === undefined ? { number: number ?? 0, facts: [] } : countIn(asManyAs, situation);
}

const names: Record<string, { readonly ko: string; readonly en: string }> = {
  'solutions.submitted': { ko: '접수된 해법', en: 'Submitted solutions' },
  'solutions.countries': { ko: '해법을 낸 나라', en: 'Countries of the solutions' },
  'solutions.selected': { ko: '선정된 해법', en: 'Selected solutions' },
  'solutions.final': { ko: '최종 선정된 해법', en: 'Final solutions' },
  prototypes: { ko: '시제품', en: 'Prototypes' },
  evaluations: { ko: '평가', en: 'Evaluations' },
  partnerships: { ko: '협력 관계', en: 'Partnerships' },
  children: { ko: '이어진 과제', en: 'Processes that followed' },
  supports: { ko: '지지', en: 'Supports' },
  'grants.promised': { ko: '약속된 지원금', en: 'Promised grants' },
  'mentorings.started': { ko: '시작된 멘토링', en: 'Mentorings started' },
  'mentorings.ended': { ko: '끝난 멘토링', en: 'Mentorings ended' },
  'needs.opened': { ko: '도움 요청', en: 'Calls for help' },
  'needs.filled': { ko: '채워진 도움 요청', en: 'Calls for help that are filled' },
  helpers: { ko: '돕기로 한 사람', en: 'Helpers' },
};

/** What was counted, in words; the type of an event stands for itself. */
export const nameOfCount = (label: string): { readonly ko: string; readonly en: string } =>
  names[label] ?? { ko: label, en: label };
