/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** What a transition changed. */
export type TransitionAspect =
  /** How many the matter concerns. */
  | 'MATURITY'
  /** The state of the agenda. */
  | 'STATE'
  /** Who can solve it. */
  | 'TRIAGE';

/** The rule by which a transition happened. */
export type TransitionRule =
  /** Somebody entitled decided to close it. */
  | 'CLOSING_DECISION'
  /** Data or the word of an authority is linked as evidence (N9); who links it stands on the evidence. */
  | 'DATA_OR_AUTHORITY_LINK'
  /** The learning service reported that an experiment was started. */
  | 'EXPERIMENT_STARTED'
  /** The learning service reported that the last running experiment was recorded. */
  | 'LEARNING_RECORDED'
  /** The agenda was raised. */
  | 'RAISED'
  /** Enough supporters from its own district, or no longer enough (N9). */
  | 'SUPPORTERS_OF_OWN_DISTRICT'
  /** Supporters from enough districts, or neither those nor evidence any longer (N9). */
  | 'SUPPORTERS_OF_SEVERAL_DISTRICTS'
  /** Somebody entitled decided who can solve it. */
  | 'TRIAGE_DECISION';

export type AgendaTimelineFragment = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly type: string, readonly source: string, readonly transition: { readonly id: string, readonly aspect: Schema.TransitionAspect, readonly from: string | null, readonly to: string, readonly rule: Schema.TransitionRule, readonly reason: string | null } | null }> } };

export const AgendaTimelineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaTimeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"transition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaTimelineFragment, unknown>;