import { GraphQLError } from 'graphql';

/** The name of every subgraph that does not know this thing (any more), though others still refer to it. */
export const unknownTo = Symbol('unknownTo');

/**
 * A record of the one data set behind a world, for entities, value objects and the roots alike. A property is the
 * field's value, or a function from its arguments (and, for a field that `@requires` others, what was required).
 */
export type Thing = {
  readonly __typename: string;
  readonly [unknownTo]?: readonly string[];
  readonly [field: string]: unknown;
};

export type Arguments = Readonly<Record<string, unknown>>;
/** What a field with `@requires` is computed from: all that it requires, null where it is missing. */
export type Given = Readonly<Record<string, unknown>>;

/** The things of one world, and a note of everything in it that cannot be right. */
export type Store = {
  readonly things: readonly Thing[];
  /** What the world itself has wrong; such a world proves nothing. */
  readonly mistakes: string[];
  /** What a gateway asked that no subgraph may be asked. */
  readonly complaints: string[];
};

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && '__typename' in value && typeof value.__typename === 'string';

export const createStore = (things: readonly Thing[]): Store => ({ things, mistakes: [], complaints: [] });

/** The root of that name; its fields are functions or things like those of any other. */
export function rootOf({ things }: Store, typename: string): Thing {
  return things.find((thing) => thing.__typename === typename) ?? { __typename: typename };
}

/** The value of a field. A field that the data lacks is a mistake of the world, never null. */
export function read(store: Store, thing: Thing, field: string, args: Arguments, given: Given = {}): unknown {
  const value = thing[field];
  if (value === undefined) {
    store.mistakes.push(`The data has no ${thing.__typename}.${field}`);
    throw new GraphQLError('The data lacks it');
  }
  return typeof value === 'function' ? value(args, given) : value;
}

/** A value that cannot be told: the field's resolver throws, in the subgraph and unsplit alike. */
export const failing =
  (message: string, code = 'NOT_FOUND') =>
  (): never => {
    throw new GraphQLError(message, { extensions: { code } });
  };
