/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** A point on the earth that is handed in, in WGS 84 degrees. */
export type CoordinatesInput = {
  /** Degrees north of the equator, from -90 to 90. */
  readonly latitude: number;
  /** Degrees east of Greenwich, from -180 to 180. */
  readonly longitude: number;
};

/** A circle on the map. */
export type NearInput = {
  /** Its middle. */
  readonly point: CoordinatesInput;
  /** Its radius in metres, 1 to 100,000. */
  readonly radiusMeters: number;
};

/** Which resources to list; all that is given must hold. */
export type ResourceFilter = {
  /** Only those that help with this category of agendas. */
  readonly categoryKey?: string | null | undefined;
  /** Only those of this district. */
  readonly districtCode?: string | number | null | undefined;
  /** Only those whose availability has ended, or has not; a published one that has not is counted as `published`. */
  readonly hasEnded?: boolean | null | undefined;
  /** True for those that cost nothing, false for those that cost something; those of unknown price are left out in both. */
  readonly isFree?: boolean | null | undefined;
  /** Only those that can be had or applied for now (N3). */
  readonly isOpen?: boolean | null | undefined;
  /** Only those of this kind. */
  readonly kind?: ResourceKind | null | undefined;
  /** Only those that say that they take at least so many people. */
  readonly minimumCapacity?: number | null | undefined;
  /** Only those of this municipality. */
  readonly municipalityCode?: string | number | null | undefined;
  /** Only those with a point near this one. */
  readonly near?: NearInput | null | undefined;
  /** Only those in this state; all but the withdrawn ones when left out. */
  readonly state?: ResourceState | null | undefined;
  /** Only those with this text in name, description or holder's name, in any case of letters; 1 to 200 characters. */
  readonly text?: string | null | undefined;
};

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

/** Where a resource stands. */
export type ResourceState =
  /** Verified in time: it can be relied on. */
  | 'PUBLISHED'
  /** Not verified in time, or vanished from its source: still readable, shown as unverified (N12). */
  | 'STALE'
  /** Taken out of the registry; stays readable under its id. */
  | 'WITHDRAWN';

export type ResourcesQueryVariables = Exact<{
  code: string | number;
  first: number;
  after?: string | null | undefined;
  filter: Schema.ResourceFilter;
}>;


export type ResourcesQuery = { readonly municipality: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null }, readonly districts: ReadonlyArray<{ readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } }> } | null, readonly resources: { readonly totalCount: number, readonly isTotalCountExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly kind: Schema.ResourceKind, readonly state: Schema.ResourceState, readonly isFree: boolean | null, readonly capacity: number | null, readonly lastVerifiedAt: string, readonly district: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } } | null }> } };

export type ResourceLineFragment = { readonly id: string, readonly name: string, readonly language: string, readonly kind: Schema.ResourceKind, readonly state: Schema.ResourceState, readonly isFree: boolean | null, readonly capacity: number | null, readonly lastVerifiedAt: string, readonly district: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } } | null };

export const ResourceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isFree"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"lastVerifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ResourceLineFragment, unknown>;
export const ResourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Resources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"isTotalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isFree"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"lastVerifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ResourcesQuery, ResourcesQueryVariables>;