/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Where a campaign stands. */
export type CampaignState =
  /** Called off; every pledge was given back. */
  | 'CANCELLED'
  /** Being written; only its own side sees it. */
  | 'DRAFT'
  /** Settled: the goal was not reached and the money is used for the reduced plan. */
  | 'ENDED_KEPT'
  /** Settled: the goal was not reached and every pledge was given back. */
  | 'ENDED_REFUNDED'
  /** Settled: the goal was reached, perhaps by what a fund filled, and the money paid out. */
  | 'ENDED_SUCCEEDED'
  /** Waiting for the secretariat. */
  | 'IN_CONSULTING'
  /** Public and collecting; the goal is not reached. */
  | 'PUBLISHED'
  /** Approved by the secretariat; the opener may publish it. */
  | 'READY'
  /** Public and collecting; the goal is reached. */
  | 'SECURED';

/** A currency as ISO 4217 names it. */
export type Currency =
  /** Euro; the minor unit is one cent. */
  | 'EUR'
  /** Japanese yen; the minor unit is one yen. */
  | 'JPY'
  /** South Korean won; the minor unit is one won. */
  | 'KRW'
  /** United States dollar; the minor unit is one cent. */
  | 'USD';

/** An amount of money that is handed in. */
export type MoneyInput = {
  /** The currency of the amount. */
  readonly currency: Currency;
  /** The amount in the smallest unit of the currency: won, yen, cents. */
  readonly minorUnits: number;
};

/** A pledge that is to be made. */
export type PledgeInput = {
  /** How much, in the currency of the campaign. */
  readonly amount: MoneyInput;
  /** Whether the backer stays unnamed in public; they do unless they choose otherwise. Whoever is to deliver a reward sees who gets it. */
  readonly anonymous?: boolean;
  /** The campaign. */
  readonly campaignId: string | number;
  /** Chosen by the client for this pledge; the same key again gives the stored answer. */
  readonly idempotencyKey: string | number;
  /** The reward that is chosen with it; absent for none. */
  readonly rewardId?: string | number | null | undefined;
};

/** Where a pledge stands. */
export type PledgeState =
  /** The money is in escrow of a campaign that collects. */
  | 'ACTIVE'
  /** It was paid out at the deadline. */
  | 'COLLECTED'
  /** It was given back at the deadline or at a cancellation. */
  | 'REFUNDED'
  /** The backer took it back before the deadline. */
  | 'WITHDRAWN';

/** Which pledge to take back. */
export type WithdrawPledgeInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: string | number | null | undefined;
  /** The pledge. */
  readonly pledgeId: string | number;
};

export type PledgeToCampaignMutationVariables = Exact<{
  input: Schema.PledgeInput;
}>;


export type PledgeToCampaignMutation = { readonly result:
    | { readonly __typename: 'CampaignNotOpen', readonly message: string }
    | { readonly __typename: 'CurrencyMismatch', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'PledgeAmountOutOfRange', readonly message: string, readonly minimum: { readonly minorUnits: number, readonly currency: Schema.Currency }, readonly maximum: { readonly minorUnits: number, readonly currency: Schema.Currency } }
    | { readonly __typename: 'PledgeBelowRewardPrice', readonly message: string }
    | { readonly __typename: 'PledgeSuccess', readonly pledge: { readonly id: string, readonly amount: { readonly minorUnits: number, readonly currency: Schema.Currency } }, readonly campaign: { readonly id: string, readonly state: Schema.CampaignState, readonly backerCount: number, readonly pledgeCount: number, readonly tally: { readonly minorUnits: number, readonly currency: Schema.Currency } } }
    | { readonly __typename: 'RewardSoldOut', readonly message: string }
   };

export type TakePledgeBackMutationVariables = Exact<{
  input: Schema.WithdrawPledgeInput;
}>;


export type TakePledgeBackMutation = { readonly result:
    | { readonly __typename: 'CampaignNotOpen', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'PledgeNotActive', readonly message: string }
    | { readonly __typename: 'WithdrawPledgeSuccess', readonly pledge: { readonly id: string, readonly state: Schema.PledgeState }, readonly campaign: { readonly id: string, readonly state: Schema.CampaignState, readonly backerCount: number, readonly pledgeCount: number, readonly tally: { readonly minorUnits: number, readonly currency: Schema.Currency } } }
   };

export type TallyOfCampaignFragment = { readonly id: string, readonly state: Schema.CampaignState, readonly backerCount: number, readonly pledgeCount: number, readonly tally: { readonly minorUnits: number, readonly currency: Schema.Currency } };

export type CampaignToPledgeFragment = { readonly id: string, readonly title: string, readonly goal: { readonly minorUnits: number, readonly currency: Schema.Currency }, readonly rewards: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: string, readonly left: number, readonly price: { readonly minorUnits: number, readonly currency: Schema.Currency } }> };

export const TallyOfCampaignFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TallyOfCampaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"backerCount"}},{"kind":"Field","name":{"kind":"Name","value":"pledgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<TallyOfCampaignFragment, unknown>;
export const CampaignToPledgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignToPledge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<CampaignToPledgeFragment, unknown>;
export const PledgeToCampaignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PledgeToCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"pledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PledgeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyOfCampaign"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PledgeAmountOutOfRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maximum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TallyOfCampaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"backerCount"}},{"kind":"Field","name":{"kind":"Name","value":"pledgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<PledgeToCampaignMutation, PledgeToCampaignMutationVariables>;
export const TakePledgeBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakePledgeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"withdrawPledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPledgeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyOfCampaign"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TallyOfCampaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"backerCount"}},{"kind":"Field","name":{"kind":"Name","value":"pledgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<TakePledgeBackMutation, TakePledgeBackMutationVariables>;