/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Which agendas a list shows; everything that is given must hold. */
export type AgendaFilter = {
  /** Raised by this member. */
  readonly authorId?: string | number | null | undefined;
  /** In this category. */
  readonly categoryKey?: string | number | null | undefined;
  /** Of this district. */
  readonly districtCode?: string | number | null | undefined;
  /** For which a campaign was published, or for which none was. */
  readonly hasCampaign?: boolean | null | undefined;
  /** Of this kind. */
  readonly kind?: AgendaKind | null | undefined;
  /** Of this maturity. */
  readonly maturity?: Maturity | null | undefined;
  /** Supported here by at least so many. */
  readonly minimumSupports?: number | null | undefined;
  /** Of this municipality. */
  readonly municipalityCode?: string | number | null | undefined;
  /** Which seek hands now, or which do not. */
  readonly needsHands?: boolean | null | undefined;
  /** Raised at this instant or later. */
  readonly raisedAfter?: string | null | undefined;
  /** Raised before this instant. */
  readonly raisedBefore?: string | null | undefined;
  /** With a process that stands, or ended, in this stage; processes that follow from others are left out. */
  readonly stage?: AgendaStageInput | null | undefined;
  /** In this state. */
  readonly state?: AgendaState | null | undefined;
  /** Whose title contains this text, upper and lower case alike; 1 to 200 characters. */
  readonly text?: string | null | undefined;
  /** With this triage. */
  readonly triage?: Triage | null | undefined;
};

/** Whether something is to be repaired or something new is wished for (N21). */
export type AgendaKind =
  /** Something is broken or disturbs. */
  | 'COMPLAINT'
  /** Something new is wished for. */
  | 'PROPOSAL';

/** The order of a list of agendas; equal ones follow in the order of their ids. */
export type AgendaSort =
  /** Most supports first. */
  | 'MOST_SUPPORTED'
  /** Raised last first. */
  | 'NEWEST'
  /** The earliest raised first. */
  | 'OLDEST'
  /** Changed last first. */
  | 'RECENTLY_CHANGED';

/** A stage of the processes of a template. */
export type AgendaStageInput = {
  /** The key of the stage. */
  readonly stage: string | number;
  /** The key of the template, in any of its versions. */
  readonly templateKey: string | number;
};

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

/** How many the matter concerns (N9). */
export type Maturity =
  /** A matter of its community: enough people of its own district stand behind it. */
  | 'COMMUNITY'
  /** One person's matter. */
  | 'PERSONAL'
  /** A matter of society: besides, people of several districts stand behind it, or data or an authority show it. */
  | 'SOCIAL';

/** Who can solve an agenda. */
export type Triage =
  /** Citizens can solve it themselves. */
  | 'CITIZEN'
  /** Citizens and government solve it together. */
  | 'COLLABORATION'
  /** It is for the government to solve. */
  | 'GOVERNMENT';

export type AgendasForExportQueryVariables = Exact<{
  code: string | number;
  first: number;
  after?: string | null | undefined;
  filter: Schema.AgendaFilter;
  sort: Schema.AgendaSort;
}>;


export type AgendasForExportQuery = { readonly municipality: { readonly code: string, readonly agendas: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: Schema.AgendaKind, readonly state: Schema.AgendaState, readonly maturity: Schema.Maturity, readonly triage: Schema.Triage | null, readonly supportCount: number, readonly commentCount: number, readonly hasCampaign: boolean, readonly needsHands: boolean, readonly raisedAt: string, readonly changedAt: string, readonly category: { readonly key: string, readonly name: { readonly ko: string | null, readonly en: string | null } }, readonly district: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } } | null }> } | null } | null };

export type ExportedAgendaFragment = { readonly id: string, readonly title: string, readonly kind: Schema.AgendaKind, readonly state: Schema.AgendaState, readonly maturity: Schema.Maturity, readonly triage: Schema.Triage | null, readonly supportCount: number, readonly commentCount: number, readonly hasCampaign: boolean, readonly needsHands: boolean, readonly raisedAt: string, readonly changedAt: string, readonly category: { readonly key: string, readonly name: { readonly ko: string | null, readonly en: string | null } }, readonly district: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } } | null };

export const ExportedAgendaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"}},{"kind":"Field","name":{"kind":"Name","value":"triage"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasCampaign"}},{"kind":"Field","name":{"kind":"Name","value":"needsHands"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ExportedAgendaFragment, unknown>;
export const AgendasForExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendasForExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaSort"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"agendas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExportedAgenda"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExportedAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"}},{"kind":"Field","name":{"kind":"Name","value":"triage"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasCampaign"}},{"kind":"Field","name":{"kind":"Name","value":"needsHands"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<AgendasForExportQuery, AgendasForExportQueryVariables>;