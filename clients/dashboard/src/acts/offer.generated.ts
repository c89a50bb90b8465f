/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Which match is taken back. */
export type CancelMatchInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The match. */
  readonly matchId: string | number;
};

/** Where a match stands. */
export type MatchState =
  /** The other side agreed; the member has a seat. */
  | 'ACCEPTED'
  /** It was taken back before it was completed; the seat is free again. */
  | 'CANCELLED'
  /** The work is done and its hours are confirmed. */
  | 'COMPLETED'
  /** The other side declined. */
  | 'DECLINED'
  /** One side proposed; the other has not answered. */
  | 'PROPOSED';

/** Where a need stands. */
export type NeedState =
  /** It was taken back, or its agenda was closed. Who has a seat keeps it. */
  | 'CLOSED'
  /** Every seat is taken. A seat that becomes free opens the need again. */
  | 'FILLED'
  /** Seats are free. */
  | 'OPEN';

/** Who could help with which need. */
export type ProposeMatchInput = {
  /** Makes a repeated request answer the same instead of proposing again. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The member who could help; absent for oneself. */
  readonly memberId?: string | number | null | undefined;
  /** The need. */
  readonly needId: string | number;
  /** The member's offer behind the proposal; may be absent. */
  readonly offerId?: string | number | null | undefined;
};

export type OfferHandsMutationVariables = Exact<{
  input: Schema.ProposeMatchInput;
}>;


export type OfferHandsMutation = { readonly result:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MatchAlreadyLive', readonly message: string }
    | { readonly __typename: 'MemberNotRegistered', readonly message: string }
    | { readonly __typename: 'NeedNotOpen', readonly message: string }
    | { readonly __typename: 'OfferNotUsable', readonly message: string }
    | { readonly __typename: 'ProposeMatchSuccess', readonly match: { readonly id: string, readonly state: Schema.MatchState, readonly need: { readonly id: string, readonly state: Schema.NeedState, readonly filled: number } } }
   };

export type TakeHandsBackMutationVariables = Exact<{
  input: Schema.CancelMatchInput;
}>;


export type TakeHandsBackMutation = { readonly result:
    | { readonly __typename: 'CancelMatchSuccess', readonly match: { readonly id: string, readonly state: Schema.MatchState, readonly need: { readonly id: string, readonly state: Schema.NeedState, readonly filled: number } } }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'MatchNotInState', readonly message: string }
    | { readonly __typename: 'MatchNotYourSide', readonly message: string }
   };


export const OfferHandsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferHands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"proposeMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMatchSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OfferHandsMutation, OfferHandsMutationVariables>;
export const TakeHandsBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeHandsBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"cancelMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelMatchSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeHandsBackMutation, TakeHandsBackMutationVariables>;