import type { Role } from '@dure/schema/roles';
import type { z } from 'zod';
import type {
  Act,
  Countable,
  Entitlement,
  FactQuestion,
  OwnCount,
  Relation,
  Share,
  Words,
} from '../templates/vocabulary.ts';

export type OrganizationKind = 'PUBLIC' | 'COMPANY' | 'THIRD_SECTOR' | 'UNIVERSITY' | 'INFORMAL';

/** Whoever asks, as far as it matters to a process. */
export type Caller = {
  /** Null for a clock, and for somebody who is not signed in. */
  readonly memberId: string | null;
  readonly isClock: boolean;
  /** Held in the municipality of the agenda. */
  readonly roles: ReadonlySet<Role>;
  readonly relations: ReadonlySet<Relation>;
  /** The fields of the process that name the caller, or an organisation that the caller acts for. */
  readonly fields: ReadonlySet<string>;
  /** The bodies to which the caller belongs. */
  readonly bodies: ReadonlySet<string>;
  /** On whose behalf; its kind is null while the news of it has not arrived. */
  readonly organization: { readonly id: string; readonly kind: OrganizationKind | null } | null;
};

/** An event of another service as evidence. */
export type FactSeen = { readonly source: string; readonly eventId: string; readonly type: string; readonly at: Date };

/** What there is of a fact: how many things it is true of, and the last event that says so. */
export type FactAnswer = {
  readonly count: number;
  readonly last: FactSeen | null;
  /** What that event carries. */
  readonly data: Readonly<Record<string, unknown>>;
};

/** A question as guards ask it. */
export type AskedQuestion = FactQuestion & {
  /** Of several things the one whose last event has the most of these values in this field is answered, not the latest. */
  readonly nearest?: { readonly field: string; readonly values: readonly string[] };
};

/** How a ballot of the template stands, also before it is opened. */
export type BallotFigures = {
  /** Null until it is closed. */
  readonly result: 'ADOPTED' | 'REJECTED' | null;
  /** How many votes its quorum asks for; null where that is a share of citizens who are counted when it is closed. */
  readonly votesRequired: number | null;
  readonly votes: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** The share of the votes for and against that must be for. */
  readonly threshold: Share;
};

export type BodyResult = 'APPROVED' | 'REJECTED';

/** All that guards may look at. It is loaded beforehand, so that judging is pure and finds everything at once. */
export type Situation = {
  readonly now: Date;
  readonly timeZone: string;
  readonly caller: Caller;
  readonly stageEnteredAt: Date;
  /** When each clock that was started ends, or ended. */
  readonly clocks: ReadonlyMap<string, Date>;
  readonly counts: ReadonlyMap<OwnCount, number>;
  /** By `nameOf` the question. */
  readonly facts: ReadonlyMap<string, FactAnswer>;
  readonly ballots: ReadonlyMap<string, BallotFigures>;
  /** What each body decided last. */
  readonly decisions: ReadonlyMap<string, BodyResult>;
  /** What there will be one more of when it is done. */
  readonly adds: OwnCount | null;
};

/** The question as a text, by which its answer is found. */
export const nameOf = ({ fact, about, where, unless, nearest }: AskedQuestion): string =>
  JSON.stringify([fact, about ?? null, where ?? {}, unless ?? null, nearest ?? null]);

/** What a guard says: that it holds and on what figures and facts, or what is missing. */
export type Verdict<R> =
  | { readonly holds: true; readonly figures: Readonly<Record<string, unknown>>; readonly facts: readonly FactSeen[] }
  | { readonly holds: false; readonly refusal: R };

export const holds = (
  figures: Readonly<Record<string, unknown>> = {},
  facts: readonly FactSeen[] = [],
): { readonly holds: true; readonly figures: typeof figures; readonly facts: readonly FactSeen[] } => ({
  holds: true,
  figures,
  facts,
});

export const fails = <R>(refusal: R): { readonly holds: false; readonly refusal: R } => ({ holds: false, refusal });

/** What the rest of a template says about the place where a guard stands, as far as guards want to know. */
export type Surroundings = {
  /** The clocks that run or have run when the process stands here. */
  readonly clocks: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly ballots: ReadonlySet<string>;
  /** What can have been done when the process stands here. */
  readonly acts: ReadonlySet<Act>;
  /** The acts that decide for a body. */
  readonly decidingBodies: ReadonlySet<string>;
  /** The ballots that can have been opened, voted in and closed. */
  readonly heldBallots: ReadonlySet<string>;
  /** The most there can ever be of what acts add; absent where nothing bounds it. */
  readonly bounds: ReadonlyMap<OwnCount, number>;
  /** All guards that must hold together. */
  readonly together: readonly { readonly guard: string }[];
  readonly by: readonly Entitlement[];
  /** Why a question about facts can never be answered; null when it can. */
  readonly factFlaw: (question: FactQuestion) => GuardFlaw | null;
};

/** What is wrong with a guard in a template: it names something that is not there, or it can never hold. */
export type GuardFlaw = {
  readonly code:
    | 'UNKNOWN_CLOCK'
    | 'UNKNOWN_BODY'
    | 'UNKNOWN_BALLOT'
    | 'UNKNOWN_FACT'
    | 'UNKNOWN_FACT_FIELD'
    | 'NEVER_HOLDS';
  readonly message: Words;
};

/** One kind of guard: how it is written, what it looks at, when it holds, and in which words it refuses. */
export type Guard<S extends z.ZodObject, R extends { readonly kind: string }> = {
  readonly shape: S;
  /** The facts that must be looked for beforehand. */
  readonly questions?: (config: z.output<S>) => readonly AskedQuestion[];
  /** What must be counted beforehand. */
  readonly counts?: (config: z.output<S>) => readonly Countable[];
  readonly judge: (config: z.output<S>, situation: Situation) => Verdict<R>;
  readonly words: (refusal: R) => Words;
  readonly flaws?: (config: z.output<S>, surroundings: Surroundings) => readonly GuardFlaw[];
};
