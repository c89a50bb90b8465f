import { GraphQLError } from 'graphql';
import type { PlanNode } from '../executor/plan.ts';
import type { Standing } from '../limits/rate-limits.ts';
import type { OperationLabel } from './operation-names.ts';

/** An operation as logs and traces name it. Nothing of it was written by a person who asks, but by who wrote the client. */
export type OperationIdentity = OperationLabel & {
  /** The SHA-256 of its document in hexadecimal, as persisted queries have it. */
  readonly documentHash: string;
};

/** What one run came to, as far as it is told. */
export type Ran = {
  readonly errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[];
  /** What was run; undefined when subgraphs had nothing to answer. */
  readonly plan?: PlanNode | undefined;
  /** How many requests to subgraphs it took; those that were shared count too. */
  readonly requests?: number;
};

/** What is found out about a request while it is answered. */
export type RequestNotes = {
  /** How the account stood after the whole request was paid for on the short way. */
  paid?: Standing;
  operation?: OperationIdentity;
  ran?: Ran;
  /** Whether it took the result of an identical one in flight. */
  isShared?: boolean;
  /** The codes of the errors in its answer, where they are not those of the run. */
  codes?: readonly string[];
};

/** The code of what went wrong inside. */
export const internalCode = 'INTERNAL_SERVER_ERROR';

/** The codes of errors, each once. */
export const codesOf = (errors: Ran['errors']): string[] => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.code))),
];

/** Adds its notes to the context of a request; where there is none, because the request is not let in, notes why. */
export async function withNotes<C extends object>(
  notes: RequestNotes,
  context: () => Promise<C>,
): Promise<C & { readonly notes: RequestNotes }> {
  try {
    return { ...(await context()), notes };
  } catch (error) {
    notes.codes = [error instanceof GraphQLError ? String(error.extensions.code) : internalCode];
    throw error;
  }
}
