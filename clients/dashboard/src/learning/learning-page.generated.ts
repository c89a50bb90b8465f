/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** How an experiment ended. */
export type LearningOutcome =
  /** The goal was not reached; what was learned counts. */
  | 'FAILED'
  /** The goal was reached in part. */
  | 'PARTLY'
  /** The goal was reached. */
  | 'SUCCEEDED';

/** Which learning records to list; all conditions hold together. */
export type LearningRecordFilter = {
  /** Which leave something of this kind behind. */
  readonly assetKind?: PublicAssetKind | null | undefined;
  /** Of agendas in this category. */
  readonly categoryKey?: string | null | undefined;
  /** In this district, by its KS code of 10 digits. */
  readonly districtCode?: string | number | null | undefined;
  /** In this municipality, by its KS code of 10 digits. */
  readonly municipalityCode?: string | number | null | undefined;
  /** With this outcome. */
  readonly outcome?: LearningOutcome | null | undefined;
  /** With these words, in any part of the record; 1 to 200 characters. */
  readonly text?: string | null | undefined;
};

/** In which order to list learning records. */
export type LearningRecordSort =
  /** Those on which most agendas build first. */
  | 'MOST_REUSED'
  /** Written last first. */
  | 'NEWEST';

/** What kind of thing an experiment leaves behind (N14). */
export type PublicAssetKind =
  /** A data set. */
  | 'DATA'
  /** A fund. */
  | 'FUND'
  /** Learning: a guide, a course, a report beyond the record itself. */
  | 'LEARNING'
  /** A space. */
  | 'SPACE'
  /** A tool: a machine, a method, a program. */
  | 'TOOL';

export type LearningQueryVariables = Exact<{
  code: string | number;
  first: number;
  after?: string | null | undefined;
  filter: Schema.LearningRecordFilter;
  sort: Schema.LearningRecordSort;
}>;


export type LearningQuery = { readonly municipality: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null }, readonly districts: ReadonlyArray<{ readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } }>, readonly agendaSettings: { readonly categories: ReadonlyArray<{ readonly key: string, readonly name: { readonly ko: string | null, readonly en: string | null } }> } | null, readonly learningSummary: { readonly records: number, readonly succeeded: number, readonly partly: number, readonly failed: number } | null, readonly learningRecords: { readonly totalCount: number, readonly isTotalCountExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly outcome: Schema.LearningOutcome, readonly goalReachedPercent: number, readonly whatWasLearned: string, readonly language: string, readonly recordedAt: string, readonly reuseCount: number, readonly agenda: { readonly id: string, readonly title: string, readonly language: string, readonly district: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } } | null } | null }> } | null } | null };


export const LearningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Learning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LearningRecordFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LearningRecordSort"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"goalReachedPercent"}},{"kind":"Field","name":{"kind":"Name","value":"whatWasLearned"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reuseCount"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LearningQuery, LearningQueryVariables>;