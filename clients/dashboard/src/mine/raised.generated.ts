/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Where an agenda stands. */
export type AgendaState =
  /** Nothing more will be done; it stays readable. */
  | 'CLOSED'
  /** At least one experiment runs. */
  | 'EXPERIMENTING'
  /** It waits for somebody to act. */
  | 'OPEN'
  /** Every experiment on it is recorded. */
  | 'RECORDED';

/** Where an experiment stands. */
export type ExperimentState =
  /** It is closed, and what was learned is recorded. */
  | 'RECORDED'
  /** It is being tried. */
  | 'RUNNING';

/** How an experiment ended. */
export type LearningOutcome =
  /** The goal was not reached; what was learned counts. */
  | 'FAILED'
  /** The goal was reached in part. */
  | 'PARTLY'
  /** The goal was reached. */
  | 'SUCCEEDED';

/** How far what came of an agenda or an experiment reaches, the nearest first (seed 001: most stop at the first two). */
export type OutcomeRung =
  /** The case was shared with others. */
  | 'CASE_SHARED'
  /** The administration itself works differently since. */
  | 'INSTITUTIONAL_REFORM'
  /** People and bodies got to know each other. */
  | 'NETWORKING'
  /** It became policy: an ordinance, a plan, a budget. */
  | 'POLICY'
  /** A product or a service came of it. */
  | 'PRODUCT';

export type MineRaisedFragment = { readonly agendas: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: string, readonly state: Schema.AgendaState, readonly supportCount: number, readonly reachedOutcome: { readonly rung: Schema.OutcomeRung | null } | null, readonly experiments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Schema.ExperimentState, readonly record: { readonly id: string, readonly outcome: Schema.LearningOutcome, readonly goalReachedPercent: number, readonly whatWasLearned: string, readonly language: string } | null }> } | null }> } | null, readonly experiments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly hypothesis: string, readonly language: string, readonly agenda: { readonly id: string, readonly title: string, readonly language: string, readonly state: Schema.AgendaState, readonly supportCount: number, readonly reachedOutcome: { readonly rung: Schema.OutcomeRung | null } | null, readonly experiments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Schema.ExperimentState, readonly record: { readonly id: string, readonly outcome: Schema.LearningOutcome, readonly goalReachedPercent: number, readonly whatWasLearned: string, readonly language: string } | null }> } | null } | null }> } | null };

export const MineRaisedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MineRaised"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"raised"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaThatCame"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"experiments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tried"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaThatCame"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaThatCame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"reachedOutcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rung"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experiments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"goalReachedPercent"}},{"kind":"Field","name":{"kind":"Name","value":"whatWasLearned"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MineRaisedFragment, unknown>;