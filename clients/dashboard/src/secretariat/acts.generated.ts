/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Whether the caller takes care of an agenda. */
export type ConsultAgendaInput = {
  /** The agenda. */
  readonly agendaId: string | number;
  /** True to take it on; false to give it back, which does nothing where somebody else has it. */
  readonly consults: boolean;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: string | number | null | undefined;
};

/** What was found for an agenda. */
export type IntroduceResourceInput = {
  /** The agenda. */
  readonly agendaId: string | number;
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The resource; left out when the agenda needs none. */
  readonly resourceId?: string | number | null | undefined;
};

/** Where a resource stands. */
export type ResourceState =
  /** Verified in time: it can be relied on. */
  | 'PUBLISHED'
  /** Not verified in time, or vanished from its source: still readable, shown as unverified (N12). */
  | 'STALE'
  /** Taken out of the registry; stays readable under its id. */
  | 'WITHDRAWN';

/** Why a resource is stale. */
export type StaleReason =
  /** Nobody has verified it for longer than the municipality allows. */
  | 'NOT_VERIFIED'
  /** It is no longer in the source from which it was imported. */
  | 'VANISHED_FROM_SOURCE';

/** Who can solve an agenda. */
export type Triage =
  /** Citizens can solve it themselves. */
  | 'CITIZEN'
  /** Citizens and government solve it together. */
  | 'COLLABORATION'
  /** It is for the government to solve. */
  | 'GOVERNMENT';

/** A decision who can solve an agenda. */
export type TriageAgendaInput = {
  /** The agenda. */
  readonly agendaId: string | number;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** Why, for all to read, 1 to 2,000 characters. */
  readonly reason: string;
  /** Who can solve it. */
  readonly triage: Triage;
};

/** Which resource was checked. */
export type VerifyResourceInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The id of the resource. */
  readonly resourceId: string | number;
};

export type TriageAgendaMutationVariables = Exact<{
  input: Schema.TriageAgendaInput;
}>;


export type TriageAgendaMutation = { readonly result:
    | { readonly __typename: 'AgendaNotInState', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'ProcessDecidesTriage', readonly message: string }
    | { readonly __typename: 'TriageAgendaSuccess', readonly agenda: { readonly id: string, readonly triage: Schema.Triage | null, readonly answeredAt: string | null, readonly version: number } }
    | { readonly __typename: 'TriageUnchanged', readonly message: string }
   };

export type ConsultAgendaMutationVariables = Exact<{
  input: Schema.ConsultAgendaInput;
}>;


export type ConsultAgendaMutation = { readonly result:
    | { readonly __typename: 'AgendaNotInState', readonly message: string }
    | { readonly __typename: 'ConsultAgendaSuccess', readonly agenda: { readonly id: string, readonly consultant: { readonly id: string, readonly displayName: string | null } | null } }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
   };

export type IntroduceResourceMutationVariables = Exact<{
  input: Schema.IntroduceResourceInput;
}>;


export type IntroduceResourceMutation = { readonly result:
    | { readonly __typename: 'AgendaNotKnown', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'IntroduceResourceSuccess', readonly agenda: { readonly id: string, readonly introduction: { readonly introducedAt: string } | null } }
    | { readonly __typename: 'IntroductionAgendaClosed', readonly message: string }
    | { readonly __typename: 'ResourceNotInState', readonly message: string }
   };

export type VerifyResourceMutationVariables = Exact<{
  input: Schema.VerifyResourceInput;
}>;


export type VerifyResourceMutation = { readonly result:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'ResourceNotInState', readonly message: string }
    | { readonly __typename: 'VerifyResourceSuccess', readonly resource: { readonly id: string, readonly state: Schema.ResourceState, readonly staleReason: Schema.StaleReason | null, readonly lastVerifiedAt: string } }
   };


export const TriageAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TriageAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriageAgendaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"triageAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriageAgendaSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"triage"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TriageAgendaMutation, TriageAgendaMutationVariables>;
export const ConsultAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsultAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultAgendaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"consultAgenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultAgendaSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consultant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConsultAgendaMutation, ConsultAgendaMutationVariables>;
export const IntroduceResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IntroduceResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntroduceResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"introduceResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroduceResourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"introducedAt"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IntroduceResourceMutation, IntroduceResourceMutationVariables>;
export const VerifyResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"verifyResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyResourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastVerifiedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyResourceMutation, VerifyResourceMutationVariables>;