import type { MutationName } from '../load/mutations.ts';

export type Language = 'ko' | 'en';

/** A thing that an earlier act makes; the loader puts its id in. */
export type Ref = { readonly $ref: string };
/** An instant in minutes from the anchor, the midnight at which the day of the load begins; the past is negative. */
export type At = { readonly $at: number };

/** A day of the calendar, in days from the day of the load. */
export type Day = { readonly $day: number };

/** The version that a thing has right before the act; for inputs that guard against lost changes. */
export type Version = { readonly $version: string };

export type Value =
  | string
  | number
  | boolean
  | null
  | Ref
  | At
  | Day
  | Version
  | readonly Value[]
  | { readonly [name: string]: Value };
export type Input = { readonly [name: string]: Value };

/** One mutation by one person at one moment of the city's history. */
export type Act = {
  /** Unique in the plan; with the seed it is the idempotency key. */
  readonly id: string;
  /** The moment, as the number of a turn of the calendar. */
  readonly turn: number;
  /** The key of the person. */
  readonly by: string;
  readonly mutation: MutationName;
  readonly input: Input;
  /** The name under which later acts refer to what this one makes. */
  readonly makes?: string;
};

export const ref = (name: string): Ref => ({ $ref: name });
export const at = (minutes: number): At => ({ $at: minutes });
export const day = (days: number): Day => ({ $day: days });
export const versionOf = (name: string): Version => ({ $version: name });

export const isRef = (value: object): value is Ref => '$ref' in value;
export const isAt = (value: object): value is At => '$at' in value;
export const isDay = (value: object): value is Day => '$day' in value;
export const isVersion = (value: object): value is Version => '$version' in value;
