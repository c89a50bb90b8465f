/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** What kind of thing a resource is (N2). People and their skills stand in the skills domain. */
export type ResourceKind =
  /** A grant, fund, sponsorship or budget that can be applied for (N3). */
  | 'BUDGET'
  /** A data set (N4). */
  | 'DATA'
  /** Tools, machines and vehicles. */
  | 'EQUIPMENT'
  /** Support by an institution: advice, permits, staff. */
  | 'INSTITUTIONAL_SUPPORT'
  /** A room, hall, field or ground. */
  | 'SPACE'
  /** A technology that may be used. */
  | 'TECHNOLOGY';

/** Why a resource is suggested. */
export type ResourceMatchReason =
  /** Resources of its kind help with agendas of this kind. */
  | 'FITTING_KIND'
  /** It lies within one kilometre. */
  | 'NEAR'
  /** It says that it helps with the agenda's category. */
  | 'SAME_CATEGORY'
  /** It lies in the agenda's district. */
  | 'SAME_DISTRICT'
  /** It lies in the agenda's municipality or serves all of it. */
  | 'SAME_MUNICIPALITY';

export type AgendaMatchesFragment = { readonly resourceMatches: { readonly nodes: ReadonlyArray<{ readonly distanceMeters: number | null, readonly reasons: ReadonlyArray<Schema.ResourceMatchReason>, readonly resource: { readonly id: string, readonly name: string, readonly language: string, readonly kind: Schema.ResourceKind, readonly isFree: boolean | null, readonly address: string | null } }> } | null };

export const AgendaMatchesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaMatches"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceMeters"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFree"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaMatchesFragment, unknown>;