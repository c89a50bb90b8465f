/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** Whether something is to be repaired or something new is wished for (N21). */
export type AgendaKind =
  /** Something is broken or disturbs. */
  | 'COMPLAINT'
  /** Something new is wished for. */
  | 'PROPOSAL';

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

/** How many the matter concerns (N9). */
export type Maturity =
  /** A matter of its community: enough people of its own district stand behind it. */
  | 'COMMUNITY'
  /** One person's matter. */
  | 'PERSONAL'
  /** A matter of society: besides, people of several districts stand behind it, or data or an authority show it. */
  | 'SOCIAL';

/** Where a need stands. */
export type NeedState =
  /** It was taken back, or its agenda was closed. Who has a seat keeps it. */
  | 'CLOSED'
  /** Every seat is taken. A seat that becomes free opens the need again. */
  | 'FILLED'
  /** Seats are free. */
  | 'OPEN';

/** With what a process ends. */
export type ProcessOutcome =
  /** It went through to its end. */
  | 'DONE'
  /** It was refused. */
  | 'REJECTED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** How somebody stands to a process. */
export type ProcessRelation =
  /** Who raised the agenda. */
  | 'AUTHOR'
  /** Those who act for the organisation on whose behalf it was started. */
  | 'POSTER'
  /** Those who act for the organisation whose solution it is about. */
  | 'SOLVER'
  /** Who started the process. */
  | 'STARTER';

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

/** Who can solve an agenda. */
export type Triage =
  /** Citizens can solve it themselves. */
  | 'CITIZEN'
  /** Citizens and government solve it together. */
  | 'COLLABORATION'
  /** It is for the government to solve. */
  | 'GOVERNMENT';

export type AgendaQueryVariables = Exact<{
  id: string | number;
  comments?: string | null | undefined;
}>;


export type AgendaQuery = { readonly agenda: { readonly triage: Schema.Triage | null, readonly id: string, readonly title: string, readonly language: string, readonly kind: Schema.AgendaKind, readonly state: Schema.AgendaState, readonly maturity: Schema.Maturity, readonly supportCount: number, readonly commentCount: number, readonly raisedAt: string, readonly body: string, readonly plainSummary: string | null, readonly municipality: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } } | null, readonly category: { readonly key: string, readonly name: { readonly ko: string | null, readonly en: string | null } }, readonly district: { readonly code: string, readonly name: { readonly ko: string | null, readonly en: string | null } } | null, readonly author: { readonly id: string, readonly displayName: string | null } | null, readonly organization: { readonly id: string, readonly name: { readonly ko: string | null, readonly en: string | null } } | null, readonly source: { readonly name: string, readonly url: string | null } | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly description: string, readonly language: string, readonly width: number, readonly height: number, readonly url: string }>, readonly processes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly outcome: Schema.ProcessOutcome | null, readonly stageEnteredAt: string, readonly stays: ReadonlyArray<{ readonly stage: string, readonly enteredAt: string, readonly leftAt: string | null }>, readonly template: { readonly id: string, readonly name: { readonly ko: string | null, readonly en: string | null }, readonly bodies: ReadonlyArray<{ readonly key: string, readonly name: { readonly ko: string | null, readonly en: string | null } }>, readonly stages: ReadonlyArray<{ readonly key: string, readonly outcome: Schema.ProcessOutcome | null, readonly name: { readonly ko: string | null, readonly en: string | null } }> }, readonly stage: { readonly key: string, readonly help: { readonly ko: string | null, readonly en: string | null } | null }, readonly availableSteps: ReadonlyArray<{ readonly step: { readonly key: string, readonly to: string, readonly guards: ReadonlyArray<Record<string, unknown>>, readonly name: { readonly ko: string | null, readonly en: string | null }, readonly by: ReadonlyArray<{ readonly role: string | null, readonly relation: Schema.ProcessRelation | null, readonly body: string | null, readonly isAnyone: boolean, readonly isClock: boolean }> }, readonly refusals: ReadonlyArray<
            | { readonly __typename: 'ActorKindNotAllowed', readonly message: string }
            | { readonly __typename: 'ApprovalMissing', readonly message: string }
            | { readonly __typename: 'FactMissing', readonly message: string }
            | { readonly __typename: 'FieldsMissing', readonly message: string }
            | { readonly __typename: 'NotInStage', readonly message: string }
            | { readonly __typename: 'NotThePoster', readonly message: string }
            | { readonly __typename: 'NotTurnedDown', readonly message: string }
            | { readonly __typename: 'NoteMissing', readonly message: string }
            | { readonly __typename: 'PosterExcluded', readonly message: string }
            | { readonly __typename: 'QuorumMissing', readonly message: string }
            | { readonly __typename: 'RoleMissing', readonly message: string }
            | { readonly __typename: 'RolesMissing', readonly message: string }
            | { readonly __typename: 'SupportTooLow', readonly message: string }
            | { readonly __typename: 'TooEarly', readonly message: string }
            | { readonly __typename: 'TooFew', readonly message: string }
            | { readonly __typename: 'TooLate', readonly message: string }
            | { readonly __typename: 'TooMany', readonly message: string }
          > }> }> }, readonly campaigns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: string, readonly deadline: string, readonly backerCount: number, readonly state: Schema.CampaignState, readonly pledgeCount: number, readonly goal: { readonly minorUnits: number, readonly currency: Schema.Currency }, readonly tally: { readonly minorUnits: number, readonly currency: Schema.Currency }, readonly agenda: { readonly id: string } | null, readonly rewards: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: string, readonly left: number, readonly price: { readonly minorUnits: number, readonly currency: Schema.Currency } }> }> } | null, readonly needs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: Schema.NeedState, readonly wanted: number, readonly filled: number, readonly hours: number, readonly description: string, readonly language: string, readonly skill: { readonly id: string, readonly label: { readonly ko: string | null, readonly en: string | null } } }> } | null, readonly experiments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly hypothesis: string, readonly method: string, readonly language: string, readonly state: Schema.ExperimentState, readonly startedAt: string, readonly dueAt: string, readonly isOverdue: boolean, readonly entryCount: number, readonly log: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string, readonly writtenAt: string }> }, readonly record: { readonly id: string, readonly outcome: Schema.LearningOutcome, readonly goalReachedPercent: number, readonly whatWasLearned: string, readonly newInformation: string, readonly advice: string, readonly followUp: string | null, readonly language: string, readonly recordedAt: string, readonly reuseCount: number } | null }> } | null, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly type: string, readonly source: string, readonly transition: { readonly id: string, readonly aspect: Schema.TransitionAspect, readonly from: string | null, readonly to: string, readonly rule: Schema.TransitionRule, readonly reason: string | null } | null }> }, readonly comments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly body: string, readonly language: string, readonly isFromSecretariat: boolean, readonly commentedAt: string, readonly author: { readonly id: string, readonly displayName: string | null } | null }> }, readonly resourceMatches: { readonly nodes: ReadonlyArray<{ readonly distanceMeters: number | null, readonly reasons: ReadonlyArray<Schema.ResourceMatchReason>, readonly resource: { readonly id: string, readonly name: string, readonly language: string, readonly kind: Schema.ResourceKind, readonly isFree: boolean | null, readonly address: string | null } }> } | null } | null };


export const AgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comments"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agenda"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaLine"}},{"kind":"Field","name":{"kind":"Name","value":"triage"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaStory"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaProcesses"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaMoney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaHands"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaExperiments"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaTimeline"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaTalk"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaMatches"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"backerCount"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TallyOfCampaign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"backerCount"}},{"kind":"Field","name":{"kind":"Name","value":"pledgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"tally"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CampaignToPledge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFromSecretariat"}},{"kind":"Field","name":{"kind":"Name","value":"commentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"maturity"}},{"kind":"Field","name":{"kind":"Name","value":"supportCount"}},{"kind":"Field","name":{"kind":"Name","value":"commentCount"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaStory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"plainSummary"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"EnumValue","value":"MEDIUM"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaProcesses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"processes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"stays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"help"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guards"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"isAnyone"}},{"kind":"Field","name":{"kind":"Name","value":"isClock"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignItem"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyOfCampaign"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CampaignToPledge"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaHands"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaExperiments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experiments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"log"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"goalReachedPercent"}},{"kind":"Field","name":{"kind":"Name","value":"whatWasLearned"}},{"kind":"Field","name":{"kind":"Name","value":"newInformation"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reuseCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaTimeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"transition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaTalk"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comments"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaMatches"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceMeters"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFree"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaQuery, AgendaQueryVariables>;