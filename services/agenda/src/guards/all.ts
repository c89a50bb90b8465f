import { z } from 'zod';
import type { Countable, Words } from '../templates/vocabulary.ts';
import { actorKind } from './actor-kind.ts';
import { approval } from './approval.ts';
import { countAtLeast } from './count-at-least.ts';
import { countAtMost } from './count-at-most.ts';
import { elapsed } from './elapsed.ts';
import { type RoleMissing, roleMissingInWords } from './entitled.ts';
import { fact } from './fact.ts';
import { type FieldsMissing, fieldsMissingInWords } from './fields.ts';
import type { AskedQuestion, Guard, GuardFlaw, Situation, Surroundings, Verdict } from './guard.ts';
import { notAfter } from './not-after.ts';
import { notBefore } from './not-before.ts';
import { notPoster } from './not-poster.ts';
import { poster } from './poster.ts';
import { quorum } from './quorum.ts';
import { rolesPresent } from './roles-present.ts';
import { type NoteMissing, type NotInStage, noteMissingInWords, notInStageInWords } from './stage.ts';
import { supports } from './supports.ts';
import { threshold } from './threshold.ts';
import { turnedDown } from './turned-down.ts';

/** The closed vocabulary of guards. A new kind is one file with its test, a line here, and its refusal in the schema. */
const guards = {
  poster,
  notPoster,
  actorKind,
  countAtLeast,
  countAtMost,
  fact,
  elapsed,
  notBefore,
  notAfter,
  quorum,
  threshold,
  turnedDown,
  supports,
  approval,
  rolesPresent,
};

type AnyGuard = (typeof guards)[keyof typeof guards];

/** A guard as it stands in a template. */
export type GuardConfig = z.output<AnyGuard['shape']>;

/** Why something is refused: of the guards of a template, and of what holds for every step. */
export type GuardRefusal =
  | (AnyGuard extends infer G ? (G extends Guard<infer _, infer R> ? R : never) : never)
  | RoleMissing
  | NotInStage
  | NoteMissing
  | FieldsMissing;

const shapes = Object.values(guards).map(({ shape }) => shape);

/** How guards are written in a template. */
export const guardShape = z
  .discriminatedUnion('guard', shapes as unknown as [z.ZodObject])
  .meta({ id: 'guard', description: 'Something that must hold.' }) as unknown as z.ZodType<
  GuardConfig,
  z.input<AnyGuard['shape']>
>;

export const guardNames: readonly string[] = Object.keys(guards);

type Uniform = Guard<z.ZodObject, GuardRefusal>;

/** The compiler cannot see that a config belongs to the guard of its name; the format of templates sees to it. */
const guardOf = ({ guard }: GuardConfig): Uniform => guards[guard] as unknown as Uniform;

export const judgeGuard = (config: GuardConfig, situation: Situation): Verdict<GuardRefusal> =>
  guardOf(config).judge(config, situation);

/** The facts that must be looked for before these guards are judged. */
export const questionsOfGuards = (configs: readonly GuardConfig[]): AskedQuestion[] =>
  configs.flatMap((config) => guardOf(config).questions?.(config) ?? []);

/** What must be counted before these guards are judged. */
export const countsOfGuards = (configs: readonly GuardConfig[]): Countable[] =>
  configs.flatMap((config) => guardOf(config).counts?.(config) ?? []);

export const flawsOfGuard = (config: GuardConfig, surroundings: Surroundings): readonly GuardFlaw[] =>
  guardOf(config).flaws?.(config, surroundings) ?? [];

/** What is missing, for people. */
export function refusalInWords(refusal: GuardRefusal): Words {
  switch (refusal.kind) {
    case 'RoleMissing':
      return roleMissingInWords(refusal);
    case 'NotInStage':
      return notInStageInWords(refusal);
    case 'NoteMissing':
      return noteMissingInWords();
    case 'FieldsMissing':
      return fieldsMissingInWords(refusal);
    case 'NotThePoster':
      return poster.words(refusal);
    case 'PosterExcluded':
      return notPoster.words(refusal);
    case 'ActorKindNotAllowed':
      return actorKind.words(refusal);
    case 'TooFew':
      return countAtLeast.words(refusal);
    case 'TooMany':
      return countAtMost.words(refusal);
    case 'FactMissing':
      return fact.words(refusal);
    case 'TooEarly':
      return elapsed.words(refusal);
    case 'TooLate':
      return notAfter.words(refusal);
    case 'QuorumMissing':
      return quorum.words(refusal);
    case 'SupportTooLow':
      return threshold.words(refusal);
    case 'NotTurnedDown':
      return turnedDown.words(refusal);
    case 'ApprovalMissing':
      return approval.words(refusal);
    case 'RolesMissing':
      return rolesPresent.words(refusal);
  }
}
