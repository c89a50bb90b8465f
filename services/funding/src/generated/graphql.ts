import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MunicipalityReference } from '@dure/kit/places';
import type { BudgetLineView } from '../budgets/loaders.ts';
import type { CampaignView as CampaignModel } from '../campaigns/table.ts';
import type { CampaignPage, ConsultationPage } from '../campaigns/loaders.ts';
import type { ProceedsView } from '../fees/domain.ts';
import type { Consultation as ConsultationModel } from '../campaigns/domain.ts';
import type { Cover } from '../covers/domain.ts';
import type { CoverPage } from '../covers/loaders.ts';
import type { InKindPledge as InKindPledgeModel } from '../in-kind/domain.ts';
import type { InKindPledgePage } from '../in-kind/loaders.ts';
import type { FundView, Deposit } from '../funds/domain.ts';
import type { FundPage, DepositPage } from '../funds/loaders.ts';
import type { Grant as GrantModel, TrancheView } from '../grants/domain.ts';
import type { GrantPage } from '../grants/loaders.ts';
import type { Account as AccountModel } from '../ledger/domain.ts';
import type { AccountPage, BookedTransaction, BookedTransactionPage, StatementLine as StatementLineModel, StatementPage } from '../ledger/loaders.ts';
import type { OtherSource as OtherSourceModel } from '../budgets/domain.ts';
import type { Pledge as PledgeModel } from '../pledges/domain.ts';
import type { Refund, PledgePage } from '../pledges/loaders.ts';
import type { RewardView, RewardClaim as RewardClaimModel, Complaint } from '../rewards/domain.ts';
import type { RewardClaimPage } from '../rewards/loaders.ts';
import type { FundingSummary as FundingSummaryModel } from '../summaries/loaders.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar as ISO 8601 without time, for example `2027-03-01`. */
  Date: { input: string; output: string; }
  /** An instant as ISO 8601 with an offset, for example `2027-03-01T09:00:00+09:00`. Answers are given in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An object of JSON whose keys the schema does not know beforehand, for example a GeoJSON geometry. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A language as BCP 47 names it, for example `ko`, `en` or `pt-BR`. */
  LanguageTag: { input: string; output: string; }
  /** A whole number between -(2^53 - 1) and 2^53 - 1. `Int` ends at 2,147,483,647, which is a small budget in won. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A problem that was brought to the city; everything about it is with the agenda service. */
export type Agenda = {
  readonly __typename?: 'Agenda';
  /** Campaigns for this agenda, the latest first: public ones, and those that the caller may see. */
  readonly campaigns?: Maybe<CampaignConnection>;
  /** What was promised for the agenda, the latest first. */
  readonly grants?: Maybe<GrantConnection>;
  /** The id of the agenda. */
  readonly id: Scalars['ID']['output'];
};


/** A problem that was brought to the city; everything about it is with the agenda service. */
export type AgendaCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem that was brought to the city; everything about it is with the agenda service. */
export type AgendaGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda does not exist, or the news of it has not arrived here yet. Try again after a moment. */
export type AgendaNotKnown = UserError & {
  readonly __typename?: 'AgendaNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The lines of the budget do not sum to the goal. Nothing was changed. */
export type BudgetDoesNotSum = UserError & {
  readonly __typename?: 'BudgetDoesNotSum';
  /** The currency of both. */
  readonly currency: Currency;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What the lines sum to, in minor units. */
  readonly sumMinor: Scalars['SafeInt']['output'];
  /** The goal, in minor units. */
  readonly targetMinor: Scalars['SafeInt']['output'];
};

/** A part of the goal of a campaign and what it is spent on. */
export type BudgetLine = {
  readonly __typename?: 'BudgetLine';
  /** How much, in the currency of the goal. */
  readonly amount: Money;
  /** What it is spent on, in the language of the campaign. */
  readonly purpose: Scalars['String']['output'];
};

/** A line of a budget that is handed in. */
export type BudgetLineInput = {
  /** How much, in minor units of the currency of the goal. */
  readonly amountMinor: Scalars['SafeInt']['input'];
  /** What it is spent on, 1 to 200 characters. */
  readonly purpose: Scalars['String']['input'];
};

/** Money that is gathered for an agenda from many people, until a deadline and by a plan that is known beforehand. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** The accounts with their owners and balances. Null for everybody but steward and operator of the municipality. */
  readonly accounts?: Maybe<LedgerAccountConnection>;
  /** The agenda that the money is for. */
  readonly agenda?: Maybe<Agenda>;
  /** How many different members are behind those pledges. */
  readonly backerCount: Scalars['Int']['output'];
  /** What the goal is spent on, in its order; the lines sum to the goal exactly. Empty only while it is not handed in. */
  readonly budget: ReadonlyArray<BudgetLine>;
  /** Why it was cancelled; null when it was not. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** What the secretariat said, oldest first. Null for everybody but the opener, its organisation and the secretariat. */
  readonly consultations?: Maybe<ConsultationConnection>;
  /** What a fund filled at the deadline, beside the tally and no part of it; null when none did. */
  readonly cover?: Maybe<Money>;
  /** What that fund promised, the latest promise; null while it has not, and for other plans. */
  readonly coverPromise?: Maybe<CoverPromise>;
  /** When collecting ends and the plan is carried out. */
  readonly deadline: Scalars['DateTime']['output'];
  /** What the money is for and how it will be spent. */
  readonly description: Scalars['String']['output'];
  /** The district of the agenda. */
  readonly district?: Maybe<District>;
  /** When it was settled or cancelled; null until then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fund that fills what is lacking at the deadline; always there for FALLBACK_FUND, null otherwise. */
  readonly fallbackFund?: Maybe<Fund>;
  /**
   * The fee of the platform in thousandths of what is paid out, as the municipality had set it when the campaign was
   * published; fixed from then on. Of what goes back to backers no fee is taken. Null before publication.
   */
  readonly feePerMille?: Maybe<Scalars['Int']['output']>;
  /** How much is needed; with MINIMUM_AND_OPTIMUM the optimum. */
  readonly goal: Money;
  /** The id of the campaign. */
  readonly id: Scalars['ID']['output'];
  /** Pledges of hours, skills and goods, the latest first. Names only where the backer chose so. */
  readonly inKindPledges: InKindPledgeConnection;
  /** The language of title and description. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Every movement of the campaign's money, oldest first: amounts, times and kinds, without names. */
  readonly ledger: LedgerTransactionConnection;
  /** The least with which the reduced plan is carried out; always there for MINIMUM_AND_OPTIMUM, null otherwise. */
  readonly minimum?: Maybe<Money>;
  /** The municipality of the agenda. */
  readonly municipality?: Maybe<Municipality>;
  /** When it was entered. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it and answers for it. */
  readonly opener?: Maybe<Member>;
  /** The organisation for which it was opened; null when a person opened it on their own behalf. */
  readonly organization?: Maybe<Organization>;
  /** Money from elsewhere for the same purpose. It stands beside the campaign: neither goal nor tally holds any of it. */
  readonly otherSources: ReadonlyArray<OtherSource>;
  /** How many pledges make up the tally. */
  readonly pledgeCount: Scalars['Int']['output'];
  /** All pledges, also those taken back, the latest first. Names only where the backer chose so. */
  readonly pledges: PledgeConnection;
  /**
   * What the tally comes to: while the campaign collects, were it paid out at this moment; once it ended well, as it was paid
   * out. Null before publication, and when everything went back.
   */
  readonly proceeds?: Maybe<CampaignProceeds>;
  /** When it began to collect; null before publication. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What will be done with less money; always there for KEEP_IT_ALL and MINIMUM_AND_OPTIMUM, null otherwise. */
  readonly reducedPlan?: Maybe<Scalars['String']['output']>;
  /** What backers can choose with a pledge, in the order of the campaign; 50 at most. */
  readonly rewards: ReadonlyArray<Reward>;
  /** When it first reached its goal, at the deadline perhaps by what a fund filled; stays even when withdrawals bring it below again. Null until then. */
  readonly securedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happens at the deadline when the goal was not reached; declared before publication and fixed from then on. */
  readonly shortfallPlan: ShortfallPlan;
  /** Where it stands. */
  readonly state: CampaignState;
  /**
   * The statement of one of its own accounts, the latest line first.
   * Null for everybody but steward and operator of the municipality, and while there is no such account.
   */
  readonly statement?: Maybe<StatementLineConnection>;
  /** What stands to it of each kind at this moment: money, hours, skills and goods. */
  readonly tallies: CampaignTallies;
  /** What the campaign holds by the ledger at this moment: in escrow while it collects, paid out when it ended well; zero after refunds. */
  readonly tally: Money;
  /** What the ledger held right before it was settled or cancelled; null until then. */
  readonly tallyAtEnd?: Maybe<Money>;
  /** What the campaign is called. */
  readonly title: Scalars['String']['output'];
  /** Grows with every edit and change of state, not with pledges; hand it in with `editCampaign`. */
  readonly version: Scalars['Int']['output'];
};


/** Money that is gathered for an agenda from many people, until a deadline and by a plan that is known beforehand. */
export type CampaignAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that is gathered for an agenda from many people, until a deadline and by a plan that is known beforehand. */
export type CampaignConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that is gathered for an agenda from many people, until a deadline and by a plan that is known beforehand. */
export type CampaignInKindPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that is gathered for an agenda from many people, until a deadline and by a plan that is known beforehand. */
export type CampaignLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that is gathered for an agenda from many people, until a deadline and by a plan that is known beforehand. */
export type CampaignPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that is gathered for an agenda from many people, until a deadline and by a plan that is known beforehand. */
export type CampaignStatementArgs = {
  account?: CampaignAccount;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The accounts that a campaign has of its own. */
export type CampaignAccount =
  /** What a fund paid because it lacked it at its deadline. */
  | 'COVER'
  /** What it holds while it collects. */
  | 'ESCROW'
  /** What was kept as a fee. */
  | 'FEE'
  /** What was paid out to it. */
  | 'PAYOUT';

/** Nothing more is done on the agenda; no money is collected for it. */
export type CampaignAgendaClosed = UserError & {
  readonly __typename?: 'CampaignAgendaClosed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The campaign has no budget. Divide the goal into lines with `editCampaign` and hand it in again. */
export type CampaignBudgetMissing = UserError & {
  readonly __typename?: 'CampaignBudgetMissing';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of campaigns. */
export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CampaignEdge>;
  /** The campaigns of the page. */
  readonly nodes: ReadonlyArray<Campaign>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The fund that is to fill what is lacking has not promised it yet. */
export type CampaignCoverMissing = UserError & {
  readonly __typename?: 'CampaignCoverMissing';
  /** The fund. */
  readonly fundId: Scalars['ID']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The deadline is not in the future, or too far ahead. */
export type CampaignDeadlineOutOfRange = UserError & {
  readonly __typename?: 'CampaignDeadlineOutOfRange';
  /** A deadline must be after this instant. */
  readonly after: Scalars['DateTime']['output'];
  /** A deadline may be at most this instant. */
  readonly latest: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** One campaign in a list. */
export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The campaign. */
  readonly node: Campaign;
};

/** Which campaigns to list; what is absent does not narrow. */
export type CampaignFilter = {
  /** Only those of this agenda. */
  readonly agendaId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this district. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose deadline is before this instant. */
  readonly endingBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those of this municipality. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this state. */
  readonly state?: InputMaybe<CampaignState>;
};

/** The goal is too small or too large. */
export type CampaignGoalOutOfRange = UserError & {
  readonly __typename?: 'CampaignGoalOutOfRange';
  /** The largest goal in this currency. */
  readonly maximum: Money;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The smallest goal. */
  readonly minimum: Money;
};

/** Somebody has pledged money, hours, a skill or goods; from then on only the secretariat can call the campaign off. */
export type CampaignHasPledges = UserError & {
  readonly __typename?: 'CampaignHasPledges';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The minimum is too small, or not below the goal. */
export type CampaignMinimumOutOfRange = UserError & {
  readonly __typename?: 'CampaignMinimumOutOfRange';
  /** The largest minimum for this goal. */
  readonly maximum: Money;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The smallest minimum. */
  readonly minimum: Money;
};

/** The campaign is in a state that does not allow this step. */
export type CampaignNotInState = UserError & {
  readonly __typename?: 'CampaignNotInState';
  /** The state that the campaign is in. */
  readonly actual: CampaignState;
  /** The states that allow the step. */
  readonly allowed: ReadonlyArray<CampaignState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The campaign does not collect: it is not published yet, its deadline has passed, or it has ended. */
export type CampaignNotOpen = UserError & {
  readonly __typename?: 'CampaignNotOpen';
  /** When its collecting ends or ended. */
  readonly deadline: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The state that the campaign is in. */
  readonly state: CampaignState;
};

/** The caller opened the campaign or acts for its organisation; somebody else of the secretariat must consult it. */
export type CampaignOwnSideConsults = UserError & {
  readonly __typename?: 'CampaignOwnSideConsults';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** What the plan for a shortfall needs is missing, or something is there that it does not need. */
export type CampaignPlanUnfit = UserError & {
  readonly __typename?: 'CampaignPlanUnfit';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** What people gave to a campaign, before and after the fee of the platform. */
export type CampaignProceeds = {
  readonly __typename?: 'CampaignProceeds';
  /** What the platform keeps: whole minor units, rounded down in favour of the project. */
  readonly fee: Money;
  /** What people gave: the tally. What a fund fills comes on top, without a fee. */
  readonly gross: Money;
  /** What the project gets: gross without the fee. */
  readonly net: Money;
};

/** In what order to list campaigns. */
export type CampaignSort =
  /** The nearest deadline first. */
  | 'ENDING_SOON'
  /** The one that gathered the greatest share of its goal first, whatever its currency. */
  | 'MOST_FUNDED'
  /** The latest published first; one that is not published counts from when it was opened. */
  | 'NEWEST';

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

/** What stands to a campaign, kind by kind, side by side. Kinds are never added up, so there is no total. */
export type CampaignTallies = {
  readonly __typename?: 'CampaignTallies';
  /** Goods. Pieces of different things are not added up; what they are stands in `inKindPledges`. */
  readonly goods: GoodsTally;
  /** Time, in hours. */
  readonly hours: InKindTally;
  /** The money, as in `tally`. */
  readonly money: Money;
  /** Time with a skill, skill by skill, the most pledged first; the first 100 skills. */
  readonly skills: ReadonlyArray<SkillTally>;
};

/** Which campaign to call off, and why. */
export type CancelCampaignInput = {
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 1 to 2,000 characters; public when the campaign is. */
  readonly reason: Scalars['String']['input'];
};

/** What comes of `cancelCampaign`. */
export type CancelCampaignResult = CampaignHasPledges | CampaignNotInState | CancelCampaignSuccess | IdempotencyKeyReused;

/** The campaign is called off; what was pledged is given back. */
export type CancelCampaignSuccess = {
  readonly __typename?: 'CancelCampaignSuccess';
  /** The campaign as it is now. */
  readonly campaign: Campaign;
};

/** Which grant to call off. */
export type CancelGrantInput = {
  /** The grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, for everybody to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What comes of `cancelGrant`. */
export type CancelGrantResult = CancelGrantSuccess | GrantNotInState | IdempotencyKeyReused;

/** The grant is called off. */
export type CancelGrantSuccess = {
  readonly __typename?: 'CancelGrantSuccess';
  /** The fund, with what was not paid available again. */
  readonly fund: Fund;
  /** The grant as it is now. */
  readonly grant: Grant;
};

/** How a count has changed within some days up to now. The days are those of UTC. */
export type Change = {
  readonly __typename?: 'Change';
  /** What the count is now, less what it was when that day began; below zero when it fell. */
  readonly by: Scalars['SafeInt']['output'];
  /** The first of the days. */
  readonly since: Scalars['Date']['output'];
};

/** What is wrong with a reward. */
export type ComplainAboutRewardInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What is wrong. */
  readonly kind: RewardComplaintKind;
  /** In the backer's words, 1 to 2,000 characters. Never public. */
  readonly reason: Scalars['String']['input'];
};

/** What comes of `complainAboutReward`. */
export type ComplainAboutRewardResult = ComplainAboutRewardSuccess | IdempotencyKeyReused | RewardClaimNotInState | RewardNotOwedYet;

/** The complaint is kept. */
export type ComplainAboutRewardSuccess = {
  readonly __typename?: 'ComplainAboutRewardSuccess';
  /** The claim as it is now. */
  readonly claim: RewardClaim;
};

/** New settings of a municipality. */
export type ConfigureFundingInput = {
  /** The version of the settings that was read last; 1 where nothing was ever changed. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fee on what is paid out to campaigns that are published from now on, in thousandths: 0 to 200. */
  readonly feePerMille?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality's code. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** For how many days a reward may be overdue before its opener publishes no new campaign: 0 to 3,650. */
  readonly rewardPatienceDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What comes of `configureFunding`. */
export type ConfigureFundingResult = ConfigureFundingSuccess | IdempotencyKeyReused | VersionConflict;

/** The settings are as asked. */
export type ConfigureFundingSuccess = {
  readonly __typename?: 'ConfigureFundingSuccess';
  /** The municipality with its new settings. */
  readonly municipality?: Maybe<Municipality>;
};

/** Which reward arrived. */
export type ConfirmRewardInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `confirmReward`. */
export type ConfirmRewardResult = ConfirmRewardSuccess | IdempotencyKeyReused | RewardClaimNotInState | RewardNotOwedYet;

/** It arrived. */
export type ConfirmRewardSuccess = {
  readonly __typename?: 'ConfirmRewardSuccess';
  /** The claim as it is now. */
  readonly claim: RewardClaim;
};

/** What the secretariat decides. */
export type ConsultCampaignInput = {
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: ConsultationDecision;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Advice and reasons for the opener, 1 to 2,000 characters. Never public. */
  readonly note: Scalars['String']['input'];
};

/** What comes of `consultCampaign`. */
export type ConsultCampaignResult = CampaignNotInState | CampaignOwnSideConsults | ConsultCampaignSuccess | IdempotencyKeyReused;

/** The decision is kept. */
export type ConsultCampaignSuccess = {
  readonly __typename?: 'ConsultCampaignSuccess';
  /** The campaign as it is now. */
  readonly campaign: Campaign;
  /** What was said. */
  readonly consultation: Consultation;
};

/** What the secretariat said about a campaign, kept for good and never public. */
export type Consultation = {
  readonly __typename?: 'Consultation';
  /** Who said it. */
  readonly author?: Maybe<Member>;
  /** What was decided. */
  readonly decision: ConsultationDecision;
  /** The id of the consultation. */
  readonly id: Scalars['ID']['output'];
  /** Advice and reasons. */
  readonly note: Scalars['String']['output'];
  /** When it was said. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** A page of consultations. */
export type ConsultationConnection = {
  readonly __typename?: 'ConsultationConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ConsultationEdge>;
  /** The consultations of the page. */
  readonly nodes: ReadonlyArray<Consultation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What the secretariat decides about a campaign. */
export type ConsultationDecision =
  /** It may be published. */
  | 'APPROVE'
  /** It goes back to its opener for changes. */
  | 'RETURN';

/** One consultation in a list. */
export type ConsultationEdge = {
  readonly __typename?: 'ConsultationEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The consultation. */
  readonly node: Consultation;
};

/** A point on the earth in WGS 84 degrees. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north of the equator, from -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich, from -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** A point on the earth that is handed in, in WGS 84 degrees. */
export type CoordinatesInput = {
  /** Degrees north of the equator, from -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich, from -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** The caller opened the campaign or acts for its organisation; somebody else has to decide. */
export type CoverForOwnCampaign = UserError & {
  readonly __typename?: 'CoverForOwnCampaign';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The campaign does not name this fund. */
export type CoverNotAsked = UserError & {
  readonly __typename?: 'CoverNotAsked';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** What a fund promised to lay on top when a campaign lacks it at its deadline; set aside in the fund at once. */
export type CoverPromise = {
  readonly __typename?: 'CoverPromise';
  /** Up to how much the fund fills. */
  readonly amount: Money;
  /** The campaign; null while it is not for the caller to see. */
  readonly campaign?: Maybe<Campaign>;
  /** How much of it the campaign got at its deadline; the rest went back to what the fund has available. */
  readonly covered: Money;
  /** When the campaign got it or no longer needed it; null until then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fund that promised it. */
  readonly fund: Fund;
  /** The id of the promise. */
  readonly id: Scalars['ID']['output'];
  /** When it was promised. */
  readonly promisedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: CoverState;
};

/** A page of promises of covers. */
export type CoverPromiseConnection = {
  readonly __typename?: 'CoverPromiseConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CoverPromiseEdge>;
  /** The promises of the page. */
  readonly nodes: ReadonlyArray<CoverPromise>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One promise of a cover in a list. */
export type CoverPromiseEdge = {
  readonly __typename?: 'CoverPromiseEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The promise. */
  readonly node: CoverPromise;
};

/** What the fund promised to the campaign stands already; it is promised once. */
export type CoverStands = UserError & {
  readonly __typename?: 'CoverStands';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Where the promise of a cover stands. */
export type CoverState =
  /** The campaign lacked money at its deadline, and the fund filled it. */
  | 'COVERED'
  /** The fund has set it aside. */
  | 'PROMISED'
  /** It was not needed: the goal was reached, or was out of reach even so, or the campaign was called off or returned to its opener. */
  | 'RELEASED';

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

/** The campaign collects in another currency; nothing is converted. */
export type CurrencyMismatch = UserError & {
  readonly __typename?: 'CurrencyMismatch';
  /** The currency of the campaign. */
  readonly expected: Currency;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Money that came into a fund. */
export type DepositToFundInput = {
  /** How much, in the currency of the fund. */
  readonly amount: MoneyInput;
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** Chosen by the client for this deposit; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What kind of source it came from. */
  readonly source: FundSource;
  /** Who gave it, 1 to 200 characters. */
  readonly sourceName: Scalars['String']['input'];
};

/** What comes of `depositToFund`. */
export type DepositToFundResult = DepositToFundSuccess | FundAmountOutOfRange | FundCurrencyMismatch | FundEnded | IdempotencyKeyReused;

/** The money is in the fund. */
export type DepositToFundSuccess = {
  readonly __typename?: 'DepositToFundSuccess';
  /** The deposit. */
  readonly deposit: FundDeposit;
  /** The fund right after the deposit. */
  readonly fund: Fund;
};

/** A district; everything about it is with the resources service. */
export type District = {
  readonly __typename?: 'District';
  /** The KS administrative code, ten digits. */
  readonly code: Scalars['ID']['output'];
  /** Money gathered for the agendas of the district, at this moment. */
  readonly fundingSummary?: Maybe<FundingSummary>;
  /** The campaigns of the district that collect now, the first to end first. */
  readonly openCampaigns?: Maybe<CampaignConnection>;
};


/** A district; everything about it is with the resources service. */
export type DistrictOpenCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is to change in a draft; what is absent stays. */
export type EditCampaignInput = {
  /** The whole new budget, 50 lines at most that sum to the goal as it is then. */
  readonly budget?: InputMaybe<ReadonlyArray<BudgetLineInput>>;
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** The new deadline: in the future, at most a year ahead. */
  readonly deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** The new description, 1 to 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change starts from. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The new fund that fills what is lacking; only with FALLBACK_FUND. */
  readonly fallbackFundId?: InputMaybe<Scalars['ID']['input']>;
  /** The new goal. */
  readonly goal?: InputMaybe<MoneyInput>;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The new language of title and description. */
  readonly language?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** The new minimum, in minor units of the currency of the goal; only with MINIMUM_AND_OPTIMUM. */
  readonly minimumMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** All other sources anew, 50 at most. */
  readonly otherSources?: InputMaybe<ReadonlyArray<OtherSourceInput>>;
  /** The new reduced plan, 1 to 2,000 characters; only with KEEP_IT_ALL and MINIMUM_AND_OPTIMUM. */
  readonly reducedPlan?: InputMaybe<Scalars['String']['input']>;
  /** All rewards anew, 50 at most. Needed with another currency, in which the prices are other ones. */
  readonly rewards?: InputMaybe<ReadonlyArray<RewardInput>>;
  /** The new plan; what it does not need is dropped. */
  readonly shortfallPlan?: InputMaybe<ShortfallPlan>;
  /** The new title, 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of `editCampaign`. */
export type EditCampaignResult = BudgetDoesNotSum | CampaignDeadlineOutOfRange | CampaignGoalOutOfRange | CampaignMinimumOutOfRange | CampaignNotInState | CampaignPlanUnfit | EditCampaignSuccess | FundCurrencyMismatch | IdempotencyKeyReused | RewardDeliveryOutOfRange | RewardResponsibleUnfit | VersionConflict;

/** The draft is changed. */
export type EditCampaignSuccess = {
  readonly __typename?: 'EditCampaignSuccess';
  /** The campaign as it is now. */
  readonly campaign: Campaign;
};

/** Which fund to end. */
export type EndFundInput = {
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for everybody to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What comes of `endFund`. */
export type EndFundResult = EndFundSuccess | FundEnded | IdempotencyKeyReused;

/** The fund has ended. What it promised can still be paid. */
export type EndFundSuccess = {
  readonly __typename?: 'EndFundSuccess';
  /** The fund as it is now. */
  readonly fund: Fund;
};

/** The account of a programme: public money with a purpose and a legal basis, from which grants are promised and paid. */
export type Fund = {
  readonly __typename?: 'Fund';
  /** The accounts that its books are kept in. */
  readonly accounts: ReadonlyArray<LedgerAccount>;
  /** What it can still promise. */
  readonly available: Money;
  /** What it holds: available and reserved together. */
  readonly balance: Money;
  /** What it promised to campaigns that may fall short, the latest first. */
  readonly covers: CoverPromiseConnection;
  /** The currency of all of its money; nothing is converted. */
  readonly currency: Currency;
  /** All that ever came in. */
  readonly deposited: Money;
  /** What came in, the latest first, with where it came from. */
  readonly deposits: FundDepositConnection;
  /** Why a steward ended it; null when nobody did. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** When a steward ended it; null when nobody did. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its programme ends: from that instant on it promises nothing new and takes no money. Null when no end is set. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** All that it promised, the latest first. */
  readonly grants: GrantConnection;
  /** The id of the fund. */
  readonly id: Scalars['ID']['output'];
  /** Every movement of its money, oldest first. */
  readonly ledger: LedgerTransactionConnection;
  /** By what right it exists: a law, an ordinance, a decision, with its article. */
  readonly legalBasis: Scalars['String']['output'];
  /** The municipality whose stewards answer for it. */
  readonly municipality?: Maybe<Municipality>;
  /** What the fund is called. */
  readonly name: LocalizedText;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** What its money may be used for. */
  readonly purpose: LocalizedText;
  /** What it promised and has not paid yet. */
  readonly reserved: Money;
  /** When its programme began or begins; what lasts is counted from here. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Whether it still promises: it does until its programme ends or a steward ends it. Everything stays readable. */
  readonly state: FundState;
  /** The statement of one of its accounts, the latest line first: it is public money. */
  readonly statement: StatementLineConnection;
  /** When its subsidy ends: from that instant on nothing is paid any more, not even what was promised. Null when no end is set. */
  readonly subsidyEndsAt?: Maybe<Scalars['DateTime']['output']>;
};


/** The account of a programme: public money with a purpose and a legal basis, from which grants are promised and paid. */
export type FundCoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The account of a programme: public money with a purpose and a legal basis, from which grants are promised and paid. */
export type FundDepositsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The account of a programme: public money with a purpose and a legal basis, from which grants are promised and paid. */
export type FundGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The account of a programme: public money with a purpose and a legal basis, from which grants are promised and paid. */
export type FundLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The account of a programme: public money with a purpose and a legal basis, from which grants are promised and paid. */
export type FundStatementArgs = {
  account?: FundAccount;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The accounts of a fund. */
export type FundAccount =
  /** What it can still promise. */
  | 'AVAILABLE'
  /** What it paid to those it promised grants to. */
  | 'PAYOUT'
  /** What it promised and has not paid yet. */
  | 'RESERVED'
  /** From where its money came; below zero by what was brought in. */
  | 'SOURCE';

/** The amount is too small or too large. */
export type FundAmountOutOfRange = UserError & {
  readonly __typename?: 'FundAmountOutOfRange';
  /** The largest amount. */
  readonly maximum: Money;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The smallest amount. */
  readonly minimum: Money;
};

/** A page of funds. */
export type FundConnection = {
  readonly __typename?: 'FundConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<FundEdge>;
  /** The funds of the page. */
  readonly nodes: ReadonlyArray<Fund>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The fund has another currency; nothing is converted. */
export type FundCurrencyMismatch = UserError & {
  readonly __typename?: 'FundCurrencyMismatch';
  /** The currency of the fund. */
  readonly expected: Currency;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Money that came into a fund. */
export type FundDeposit = {
  readonly __typename?: 'FundDeposit';
  /** How much. */
  readonly amount: Money;
  /** When it was booked. */
  readonly depositedAt: Scalars['DateTime']['output'];
  /** The id of the deposit. */
  readonly id: Scalars['ID']['output'];
  /** What kind of source it came from. */
  readonly source: FundSource;
  /** Who gave it. */
  readonly sourceName: Scalars['String']['output'];
};

/** A page of deposits. */
export type FundDepositConnection = {
  readonly __typename?: 'FundDepositConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<FundDepositEdge>;
  /** The deposits of the page. */
  readonly nodes: ReadonlyArray<FundDeposit>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One deposit in a list. */
export type FundDepositEdge = {
  readonly __typename?: 'FundDepositEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The deposit. */
  readonly node: FundDeposit;
};

/** One fund in a list. */
export type FundEdge = {
  readonly __typename?: 'FundEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The fund. */
  readonly node: Fund;
};

/** The fund has ended: its programme is over, or a steward ended it. It promises nothing new and takes no money. */
export type FundEnded = UserError & {
  readonly __typename?: 'FundEnded';
  /** Since when. */
  readonly endedAt: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Which funds to list; what is absent does not narrow. */
export type FundFilter = {
  /** Only those of this currency. */
  readonly currency?: InputMaybe<Currency>;
  /** Only those of this municipality. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that got money from a source of this kind. */
  readonly source?: InputMaybe<FundSource>;
  /** Only those in this state at this moment. */
  readonly state?: InputMaybe<FundState>;
};

/** Where the money of a fund comes from. */
export type FundSource =
  /** A fund of the community. */
  | 'COMMUNITY_FUND'
  /** A company, out of its social responsibility. */
  | 'CSR'
  /** A grant of a government, or of a programme above the municipality. */
  | 'GOVERNMENT_GRANT'
  /** The budget of the municipality itself. */
  | 'PUBLIC_BUDGET';

/** Whether a fund still promises. */
export type FundState =
  /** Its programme is over or a steward ended it; it stays readable. */
  | 'ENDED'
  /** It promises and takes money. */
  | 'OPEN';

/** The subsidy of the fund ends before: nothing is paid from that instant on. */
export type FundSubsidyEnded = UserError & {
  readonly __typename?: 'FundSubsidyEnded';
  /** When the subsidy ends or ended. */
  readonly endedAt: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The fund does not hold that much free. */
export type FundTooSmall = UserError & {
  readonly __typename?: 'FundTooSmall';
  /** What it can still promise. */
  readonly available: Money;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Campaigns and money of a district in the mean over the districts of a municipality; what lies in no district that is valid today is not in it. */
export type FundingMean = {
  readonly __typename?: 'FundingMean';
  /** Campaigns that collect now. */
  readonly campaignsOpen: Scalars['Float']['output'];
  /** The money of the pledges that stand, one sum per currency, rounded to its smallest unit. */
  readonly pledged: ReadonlyArray<Money>;
};

/** How a municipality runs the campaigns for its agendas. */
export type FundingSettings = {
  readonly __typename?: 'FundingSettings';
  /** The fee on what is paid out to campaigns that are published from now on, in thousandths; each campaign tells its own. */
  readonly feePerMille: Scalars['Int']['output'];
  /** For how many days a reward may be overdue before its opener publishes no new campaign. */
  readonly rewardPatienceDays: Scalars['Int']['output'];
  /** Grows with every change; send it back with `configureFunding`. */
  readonly version: Scalars['Int']['output'];
};

/** Campaigns and money of a place, kept up with every change; all zero where nothing was collected. */
export type FundingSummary = {
  readonly __typename?: 'FundingSummary';
  /** Campaigns that were settled or, once public, cancelled. */
  readonly campaignsEnded: Scalars['Int']['output'];
  /** Campaigns that collect now. */
  readonly campaignsOpen: Scalars['Int']['output'];
  /** Campaigns that reached their goal: those that still collect and those that ended so. */
  readonly campaignsSecured: Scalars['Int']['output'];
  /** How `pledges` has changed within the last days, today among them. */
  readonly change: Change;
  /** The code of the place that is counted. */
  readonly placeCode: Scalars['ID']['output'];
  /** The money of those pledges, one sum per currency. */
  readonly pledged: ReadonlyArray<Money>;
  /** Pledges that stand: in escrow or paid out. */
  readonly pledges: Scalars['SafeInt']['output'];
  /** Money that was given back at deadlines and cancellations, one sum per currency. */
  readonly refunded: ReadonlyArray<Money>;
  /** Money that was paid out at deadlines, one sum per currency. */
  readonly settled: ReadonlyArray<Money>;
};


/** Campaigns and money of a place, kept up with every change; all zero where nothing was collected. */
export type FundingSummaryChangeArgs = {
  days?: Scalars['Int']['input'];
};

/** Goods that stand to a campaign. */
export type GoodsTally = {
  readonly __typename?: 'GoodsTally';
  /** How many of them were given. */
  readonly given: Scalars['Int']['output'];
  /** How many pledges stand: promised or given. */
  readonly pledges: Scalars['Int']['output'];
};

/** Money that a fund promised to an organisation for an agenda; set aside at once, and paid in tranches. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** The agenda that it is for. */
  readonly agenda?: Maybe<Agenda>;
  /** How much was promised. */
  readonly amount: Money;
  /** Why it was called off; null when it was not. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** When its last tranche was paid or it was called off; null until then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fund that promised it; its purpose and legal basis stand there. */
  readonly fund: Fund;
  /** The id of the grant. */
  readonly id: Scalars['ID']['output'];
  /** Who gets it. */
  readonly organization?: Maybe<Organization>;
  /** How much of it was paid. */
  readonly paid: Money;
  /** When it was promised. */
  readonly promisedAt: Scalars['DateTime']['output'];
  /** Why it was promised and what it is to be used for. */
  readonly purpose: Scalars['String']['output'];
  /** The selected solution that it supports; null for a grant to an agenda as such. */
  readonly solutionId?: Maybe<Scalars['ID']['output']>;
  /** Where it stands. */
  readonly state: GrantState;
  /** Its parts in their order; they sum to the grant. */
  readonly tranches: ReadonlyArray<GrantTranche>;
};

/** The agenda is closed: nothing more is promised for it. */
export type GrantAgendaClosed = UserError & {
  readonly __typename?: 'GrantAgendaClosed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of grants. */
export type GrantConnection = {
  readonly __typename?: 'GrantConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<GrantEdge>;
  /** The grants of the page. */
  readonly nodes: ReadonlyArray<Grant>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One grant in a list. */
export type GrantEdge = {
  readonly __typename?: 'GrantEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: Grant;
};

/** The grant was not in a state that allows this step. */
export type GrantNotInState = UserError & {
  readonly __typename?: 'GrantNotInState';
  /** The state that it is in. */
  readonly actual: GrantState;
  /** The states from which the step is possible. */
  readonly allowed: ReadonlyArray<GrantState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Where a grant stands. */
export type GrantState =
  /** It was called off; what was not paid went back to the fund. */
  | 'CANCELLED'
  /** All tranches are paid. */
  | 'PAID'
  /** The fund has set aside what is not paid yet. */
  | 'PROMISED';

/** The caller acts for the organisation; somebody else has to decide. */
export type GrantToOwnOrganization = UserError & {
  readonly __typename?: 'GrantToOwnOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A part of a grant. */
export type GrantTranche = {
  readonly __typename?: 'GrantTranche';
  /** How much. */
  readonly amount: Money;
  /** From when on it can be paid. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The id of the tranche. */
  readonly id: Scalars['ID']['output'];
  /** The place in the order of the grant, from 1. */
  readonly number: Scalars['Int']['output'];
  /** When it was paid; null when it was not. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A part of a grant that is to be promised. */
export type GrantTrancheInput = {
  /** How much, in minor units of the currency of the grant. */
  readonly amountMinor: Scalars['SafeInt']['input'];
  /** From when on it can be paid, 50 years ahead at most; at once when absent. */
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The tranche is not due yet. */
export type GrantTrancheNotDue = UserError & {
  readonly __typename?: 'GrantTrancheNotDue';
  /** From when on it can be paid. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The tranche was paid before; it is paid once. */
export type GrantTranchePaid = UserError & {
  readonly __typename?: 'GrantTranchePaid';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** When it was paid. */
  readonly paidAt: Scalars['DateTime']['output'];
};

/** The tranches do not sum to the amount. */
export type GrantTranchesDoNotSum = UserError & {
  readonly __typename?: 'GrantTranchesDoNotSum';
  /** The amount of the grant. */
  readonly amount: Money;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What the tranches sum to. */
  readonly sum: Money;
};

/** The idempotency key was used before with another input. Nothing was done; use a new key for a new command. */
export type IdempotencyKeyReused = UserError & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The file lacks columns that this kind of import needs. Nothing was done. */
export type ImportColumnsMissing = UserError & {
  readonly __typename?: 'ImportColumnsMissing';
  /** The columns that are missing. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** How many rows of an import came to what. */
export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  /** Rows that changed something. */
  readonly changed: Scalars['Int']['output'];
  /** Rows that made something new. */
  readonly created: Scalars['Int']['output'];
  /** Rows among the first three about which there is a note. */
  readonly noted: Scalars['Int']['output'];
  /** Rows that were not taken over. */
  readonly rejected: Scalars['Int']['output'];
  /** Rows that changed nothing. */
  readonly unchanged: Scalars['Int']['output'];
};

/** The import is finished or was superseded and takes no more rows. Nothing was done. */
export type ImportNotRunning = UserError & {
  readonly __typename?: 'ImportNotRunning';
  /** The state it is in. */
  readonly actual: ImportState;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Why a row of an import was rejected, or what is to be known about an accepted row or the whole file. */
export type ImportRemark = {
  readonly __typename?: 'ImportRemark';
  /** What kind of remark it is, for programs, for example `CLOSED_DAYS_NOT_UNDERSTOOD`. */
  readonly code: Scalars['String']['output'];
  /** The column it is about; null when it is about more than one. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The remark in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A row of a file that is imported, as it was given. */
export type ImportRowInput = {
  /** Where it stands: the line of a CSV file, the number of the item in a JSON file. Each row of an import has its own. */
  readonly line: Scalars['Int']['input'];
  /** Column to value, as the file has them. */
  readonly record: Scalars['JSONObject']['input'];
};

/** What became of a row of an import. */
export type ImportRowOutcome =
  /** The thing was here and is brought up to date. */
  | 'CHANGED'
  /** The thing is new here. */
  | 'CREATED'
  /** The row was not taken over; what was here before stays. */
  | 'REJECTED'
  /** The thing was here just so; nothing was written. */
  | 'UNCHANGED';

/** What became of a row of an import, and why. */
export type ImportRowReport = {
  readonly __typename?: 'ImportRowReport';
  /** Where the row stands in the file. */
  readonly line: Scalars['Int']['output'];
  /** What a person should know about the row although it was not rejected. */
  readonly notes: ReadonlyArray<ImportRemark>;
  /** What became of it. */
  readonly outcome: ImportRowOutcome;
  /** Why it was rejected; null unless it was. */
  readonly reason?: Maybe<ImportRemark>;
};

/** Where an import stands. */
export type ImportState =
  /** It took no rows for an hour and was not finished; what it took over before stays. Begin a new one to go on. */
  | 'ABANDONED'
  /** All rows were handed in. */
  | 'FINISHED'
  /** Rows are being taken over. */
  | 'RUNNING'
  /** A later import of the same source took its place before it was finished. */
  | 'SUPERSEDED';

/** What is promised besides money. */
export type InKind =
  /** Things that are brought or lent. */
  | 'GOODS'
  /** Time, for whatever is to be done. */
  | 'HOURS'
  /** Time with a skill of the catalogue. */
  | 'SKILL';

/** Time, a skill or goods that a member promised to a campaign. Nobody needs to pay for it. */
export type InKindPledge = {
  readonly __typename?: 'InKindPledge';
  /** Whether the member stays unnamed in public. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** Who promised it. One who stays unnamed or withdrew is known to themselves and to the campaign's own side only; null for others. */
  readonly backer?: Maybe<Member>;
  /** The campaign. */
  readonly campaign: Campaign;
  /** When it was given, withdrawn or released; null while it stands. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was given in the end, in hours or pieces; null until it is recorded. */
  readonly given?: Maybe<Scalars['Float']['output']>;
  /** The id of the pledge. */
  readonly id: Scalars['ID']['output'];
  /** What is brought; null unless goods. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** What is promised. */
  readonly kind: InKind;
  /** When it was made. */
  readonly pledgedAt: Scalars['DateTime']['output'];
  /** How much: hours of time and skills, pieces of goods. */
  readonly quantity: Scalars['Int']['output'];
  /** The skill that is offered; null for other kinds, and when the catalogue does not know it. */
  readonly skill?: Maybe<Skill>;
  /** Where it stands. */
  readonly state: InKindState;
};

/** A page of pledges in kind. */
export type InKindPledgeConnection = {
  readonly __typename?: 'InKindPledgeConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<InKindPledgeEdge>;
  /** The pledges of the page. */
  readonly nodes: ReadonlyArray<InKindPledge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One pledge in kind in a list. */
export type InKindPledgeEdge = {
  readonly __typename?: 'InKindPledgeEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pledge. */
  readonly node: InKindPledge;
};

/** The pledge in kind no longer stands: it was given, withdrawn or released. */
export type InKindPledgeNotActive = UserError & {
  readonly __typename?: 'InKindPledgeNotActive';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Where the pledge stands. */
  readonly state: InKindState;
};

/** Where a pledge in kind stands. */
export type InKindState =
  /** It is promised and not yet given. */
  | 'ACTIVE'
  /** It was given; how much is recorded. */
  | 'GIVEN'
  /** The campaign gave its money back or was called off; nobody waits for it any more. */
  | 'RELEASED'
  /** The member took it back. */
  | 'WITHDRAWN';

/** Hours that stand to a campaign. */
export type InKindTally = {
  readonly __typename?: 'InKindTally';
  /** Hours that were given. */
  readonly given: Scalars['Float']['output'];
  /** Hours that were promised in them. */
  readonly pledged: Scalars['SafeInt']['output'];
  /** How many pledges stand: promised or given. */
  readonly pledges: Scalars['Int']['output'];
};

/** An account of the ledger, with its owner: for those who keep the books. */
export type LedgerAccount = {
  readonly __typename?: 'LedgerAccount';
  /** What is on it: the sum of all its entries. */
  readonly balance: Money;
  /** The id of the account. */
  readonly id: Scalars['ID']['output'];
  /** What the account is for. */
  readonly kind: LedgerAccountKind;
  /** Whose commitment it is; null for the accounts of the campaign or the fund itself. */
  readonly member?: Maybe<Member>;
  /** All that was booked on it, the latest first, with the balance after each line. */
  readonly statement: StatementLineConnection;
};


/** An account of the ledger, with its owner: for those who keep the books. */
export type LedgerAccountStatementArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ledger accounts. */
export type LedgerAccountConnection = {
  readonly __typename?: 'LedgerAccountConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<LedgerAccountEdge>;
  /** The accounts of the page. */
  readonly nodes: ReadonlyArray<LedgerAccount>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One ledger account in a list. */
export type LedgerAccountEdge = {
  readonly __typename?: 'LedgerAccountEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: LedgerAccount;
};

/** What an account is for. */
export type LedgerAccountKind =
  /** What a fund paid because a campaign lacked it at its deadline; no part of the campaign's tally. */
  | 'CAMPAIGN_COVER'
  /** What a campaign holds while it collects. */
  | 'CAMPAIGN_ESCROW'
  /** What was kept of a campaign as a fee. */
  | 'CAMPAIGN_FEE'
  /** What was paid out to a campaign. */
  | 'CAMPAIGN_PAYOUT'
  /** What a fund can still promise. */
  | 'FUND_AVAILABLE'
  /** What a fund paid to those it promised grants to. */
  | 'FUND_PAYOUT'
  /** What a fund promised and has not paid yet. */
  | 'FUND_RESERVED'
  /** From where the money of a fund came; below zero by what was brought in. */
  | 'FUND_SOURCE'
  /** What one member committed to one campaign; below zero by what the member gave. */
  | 'MEMBER_COMMITMENT';

/** One line of a ledger transaction. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** The kind of account that was booked. */
  readonly account: LedgerAccountKind;
  /** Positive when money came into the account, negative when it left. */
  readonly amount: Money;
};

/** One movement of money in the books of a campaign or a fund: what leaves one account arrives at another, and it is never changed. */
export type LedgerTransaction = {
  readonly __typename?: 'LedgerTransaction';
  /** How much moved. */
  readonly amount: Money;
  /** What was booked where; sums to zero. Whose commitment it is is not told. */
  readonly entries: ReadonlyArray<LedgerEntry>;
  /** The id of the transaction. */
  readonly id: Scalars['ID']['output'];
  /** Why money moved. */
  readonly kind: LedgerTransactionKind;
  /** When it moved. */
  readonly occurredAt: Scalars['DateTime']['output'];
};

/** A page of ledger transactions. */
export type LedgerTransactionConnection = {
  readonly __typename?: 'LedgerTransactionConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<LedgerTransactionEdge>;
  /** The transactions of the page. */
  readonly nodes: ReadonlyArray<LedgerTransaction>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One ledger transaction in a list. */
export type LedgerTransactionEdge = {
  readonly __typename?: 'LedgerTransactionEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The transaction. */
  readonly node: LedgerTransaction;
};

/** Why money moved. */
export type LedgerTransactionKind =
  /** A fund filled what a campaign lacked at its deadline: from what the fund reserved to the cover of the campaign. */
  | 'COVER'
  /** Money came into a fund: from its source to what is available. */
  | 'DEPOSIT'
  /** A fee was kept when the campaign ended well: from escrow to the fees. */
  | 'FEE'
  /** The campaign ended well: from escrow to what is paid out. */
  | 'PAYOUT'
  /** A member pledged: from the commitment to escrow. */
  | 'PLEDGE'
  /** A fund promised money to a grant or to a campaign: from what is available to what is reserved. */
  | 'PROMISE'
  /** A pledge was given back at the deadline or at a cancellation: from escrow back to the commitment. */
  | 'REFUND'
  /** What was promised is no longer needed: from what is reserved back to what is available. */
  | 'RELEASE'
  /** A tranche of a grant was paid: from what is reserved to what is paid out. */
  | 'TRANCHE'
  /** A member withdrew before the deadline: from escrow back to the commitment. */
  | 'WITHDRAWAL';

/** A text in the languages of the platform. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** The English text; null when there is none. */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** The Korean text; null when there is none. */
  readonly ko?: Maybe<Scalars['String']['output']>;
  /** The text in the language of the request, or else in the other one. */
  readonly text: Scalars['String']['output'];
};

/** A text that is handed in, in both languages of the platform. */
export type LocalizedTextInput = {
  /** The English text. */
  readonly en: Scalars['String']['input'];
  /** The Korean text. */
  readonly ko: Scalars['String']['input'];
};

/** A person; the name and everything else about them is with the skills service. */
export type Member = {
  readonly __typename?: 'Member';
  /** The id of the member. */
  readonly id: Scalars['ID']['output'];
  /** Hours, skills and goods that the member promised, the latest first: all for the member, otherwise only what was pledged by name. */
  readonly inKindPledges?: Maybe<InKindPledgeConnection>;
  /** What the member pledged, the latest first: all for the member, otherwise only what was pledged by name. */
  readonly pledges?: Maybe<PledgeConnection>;
};


/** A person; the name and everything else about them is with the skills service. */
export type MemberInKindPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person; the name and everything else about them is with the skills service. */
export type MemberPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onlyWithReturn?: Scalars['Boolean']['input'];
};

/** An amount of money in whole minor units: never a fraction. */
export type Money = {
  readonly __typename?: 'Money';
  /** The currency of the amount. */
  readonly currency: Currency;
  /** The amount in the smallest unit of the currency: won, yen, cents. */
  readonly minorUnits: Scalars['SafeInt']['output'];
};

/** An amount of money that is handed in. */
export type MoneyInput = {
  /** The currency of the amount. */
  readonly currency: Currency;
  /** The amount in the smallest unit of the currency: won, yen, cents. */
  readonly minorUnits: Scalars['SafeInt']['input'];
};

/** A municipality; everything about it is with the resources service. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** The KS administrative code, ten digits. */
  readonly code: Scalars['ID']['output'];
  /** The codes of the districts that are valid today; the registry of places tells them. */
  readonly districtCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** What a district that is valid today has in the mean; null where there is none. */
  readonly fundingMeanOfDistricts?: Maybe<FundingMean>;
  /** How it runs campaigns; what it starts with where nothing was changed. */
  readonly fundingSettings?: Maybe<FundingSettings>;
  /** Money gathered for the agendas of each district that is valid today, in the order of `districts`: cheaper than asking each of them. */
  readonly fundingSummariesOfDistricts?: Maybe<ReadonlyArray<FundingSummary>>;
  /** Money gathered for the agendas of the municipality, at this moment. */
  readonly fundingSummary?: Maybe<FundingSummary>;
  /** The funds of the municipality, the latest first, also those that ended. */
  readonly funds?: Maybe<FundConnection>;
  /** The campaigns of the municipality that collect now, the first to end first. */
  readonly openCampaigns?: Maybe<CampaignConnection>;
};


/** A municipality; everything about it is with the resources service. */
export type MunicipalityFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A municipality; everything about it is with the resources service. */
export type MunicipalityOpenCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Calls a campaign off, gives every pledge back and lets go of those in kind. For the secretariat; for the campaign's own side before the first pledge. */
  readonly cancelCampaign: CancelCampaignResult;
  /** Calls a grant off; what was not paid goes back to the fund. For the steward of the fund's municipality. */
  readonly cancelGrant: CancelGrantResult;
  /** Complains that a chosen reward did not arrive, or not as promised. For its backer. */
  readonly complainAboutReward: ComplainAboutRewardResult;
  /** Changes how a municipality runs its campaigns; what is left out stays as it is. Only its operators may call this. */
  readonly configureFunding: ConfigureFundingResult;
  /** Says that a chosen reward arrived. For its backer. */
  readonly confirmReward: ConfirmRewardResult;
  /**
   * Approves a submitted campaign, or returns it for changes (an approved one that is not yet published, too); what a fund
   * promised to it is then promised no more.
   * For the secretariat of the municipality, but never for the campaign's own side.
   */
  readonly consultCampaign: ConsultCampaignResult;
  /** Books money that came into a fund, with its source. For the steward of the fund's municipality. */
  readonly depositToFund: DepositToFundResult;
  /** Changes a draft; what is absent stays. For the opener and the organisation of the campaign. */
  readonly editCampaign: EditCampaignResult;
  /** Ends a fund before its programme does: it promises nothing new. For the steward of the fund's municipality. */
  readonly endFund: EndFundResult;
  /** Enters a campaign for an open agenda as a draft. For everybody with a role in the municipality of the agenda. */
  readonly openCampaign: OpenCampaignResult;
  /** Opens a fund with nothing in it. For the steward of the municipality. */
  readonly openFund: OpenFundResult;
  /** Pays a tranche that is due, once. For the steward of the fund's municipality. */
  readonly payTranche: PayTrancheResult;
  /** Promises money to a campaign that collects. Whoever is signed in may, without a role and from any place; tapped twice with the same key it is one pledge and the same answer. */
  readonly pledge: PledgeResult;
  /** Promises hours, a skill or goods to a campaign that collects, without paying. Whoever is signed in may; tapped twice with the same key it is one pledge. */
  readonly pledgeInKind: PledgeInKindResult;
  /**
   * Promises that a fund fills what a campaign lacks at its deadline, up to an amount that is set aside at once. The campaign
   * names the fund and is handed in, but not published yet. For the steward of the fund's municipality.
   */
  readonly promiseCover: PromiseCoverResult;
  /** Sets money of a fund aside for an organisation. For the steward of the fund's municipality, but never for an organisation that they act for. */
  readonly promiseGrant: PromiseGrantResult;
  /** Makes an approved campaign public; it collects from now until its deadline. For the opener and the organisation of the campaign. */
  readonly publishCampaign: PublishCampaignResult;
  /** Says how good a reward is that arrived or is complained about. For its backer; another time sets it anew. */
  readonly rateReward: RateRewardResult;
  /** Records what was given of a pledge in kind. For the opener and the organisation of the campaign. */
  readonly recordInKind: RecordInKindResult;
  /** Says what became of another source, at any time. For the opener and the organisation of the campaign. */
  readonly reportOtherSource: ReportOtherSourceResult;
  /** Says that a chosen reward was sent. For the opener and the organisation of the campaign. */
  readonly sendReward: SendRewardResult;
  /** Hands a draft with its budget to the secretariat. For the opener and the organisation of the campaign. */
  readonly submitCampaign: SubmitCampaignResult;
  /** Takes an own pledge in kind back, at any time before it is given. */
  readonly withdrawInKind: WithdrawInKindResult;
  /** Takes an own pledge back before the deadline, also when the campaign falls below its goal by that. */
  readonly withdrawPledge: WithdrawPledgeResult;
};


export type MutationCancelCampaignArgs = {
  input: CancelCampaignInput;
};


export type MutationCancelGrantArgs = {
  input: CancelGrantInput;
};


export type MutationComplainAboutRewardArgs = {
  input: ComplainAboutRewardInput;
};


export type MutationConfigureFundingArgs = {
  input: ConfigureFundingInput;
};


export type MutationConfirmRewardArgs = {
  input: ConfirmRewardInput;
};


export type MutationConsultCampaignArgs = {
  input: ConsultCampaignInput;
};


export type MutationDepositToFundArgs = {
  input: DepositToFundInput;
};


export type MutationEditCampaignArgs = {
  input: EditCampaignInput;
};


export type MutationEndFundArgs = {
  input: EndFundInput;
};


export type MutationOpenCampaignArgs = {
  input: OpenCampaignInput;
};


export type MutationOpenFundArgs = {
  input: OpenFundInput;
};


export type MutationPayTrancheArgs = {
  input: PayTrancheInput;
};


export type MutationPledgeArgs = {
  input: PledgeInput;
};


export type MutationPledgeInKindArgs = {
  input: PledgeInKindInput;
};


export type MutationPromiseCoverArgs = {
  input: PromiseCoverInput;
};


export type MutationPromiseGrantArgs = {
  input: PromiseGrantInput;
};


export type MutationPublishCampaignArgs = {
  input: PublishCampaignInput;
};


export type MutationRateRewardArgs = {
  input: RateRewardInput;
};


export type MutationRecordInKindArgs = {
  input: RecordInKindInput;
};


export type MutationReportOtherSourceArgs = {
  input: ReportOtherSourceInput;
};


export type MutationSendRewardArgs = {
  input: SendRewardInput;
};


export type MutationSubmitCampaignArgs = {
  input: SubmitCampaignInput;
};


export type MutationWithdrawInKindArgs = {
  input: WithdrawInKindInput;
};


export type MutationWithdrawPledgeArgs = {
  input: WithdrawPledgeInput;
};

/** The caller is not known to act for the organisation: no member of it, or the news of it has not arrived here yet. */
export type NotAMemberOfOrganization = UserError & {
  readonly __typename?: 'NotAMemberOfOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A campaign that is to be opened. */
export type OpenCampaignInput = {
  /** The agenda that the money is for. */
  readonly agendaId: Scalars['ID']['input'];
  /** What the goal is spent on, 50 lines at most that sum to it. Needed only once the draft is handed in. */
  readonly budget?: InputMaybe<ReadonlyArray<BudgetLineInput>>;
  /** When collecting ends: in the future, at most a year ahead. */
  readonly deadline: Scalars['DateTime']['input'];
  /** What the money is for, 1 to 10,000 characters. */
  readonly description: Scalars['String']['input'];
  /** The fund that fills what is lacking, of the same currency; its steward promises it before publication. Needed for FALLBACK_FUND, absent otherwise. */
  readonly fallbackFundId?: InputMaybe<Scalars['ID']['input']>;
  /** How much is needed. All pledges are in the same currency. */
  readonly goal: MoneyInput;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of title and description. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The least with which the reduced plan is carried out, less than the goal and in minor units of its currency. Needed for MINIMUM_AND_OPTIMUM, absent otherwise. */
  readonly minimumMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The organisation for which it is opened; the caller must be allowed to act for it. Absent when on one's own behalf. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Money from elsewhere for the same purpose, 50 sources at most. */
  readonly otherSources?: InputMaybe<ReadonlyArray<OtherSourceInput>>;
  /** What will be done with less money, 1 to 2,000 characters. Needed for KEEP_IT_ALL and MINIMUM_AND_OPTIMUM, absent otherwise. */
  readonly reducedPlan?: InputMaybe<Scalars['String']['input']>;
  /** What backers can choose with a pledge, 50 rewards at most. */
  readonly rewards?: InputMaybe<ReadonlyArray<RewardInput>>;
  /** What happens when the goal is not reached. */
  readonly shortfallPlan: ShortfallPlan;
  /** What it is called, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What comes of `openCampaign`. */
export type OpenCampaignResult = AgendaNotKnown | BudgetDoesNotSum | CampaignAgendaClosed | CampaignDeadlineOutOfRange | CampaignGoalOutOfRange | CampaignMinimumOutOfRange | CampaignPlanUnfit | FundCurrencyMismatch | IdempotencyKeyReused | NotAMemberOfOrganization | OpenCampaignSuccess | RewardDeliveryOutOfRange | RewardResponsibleUnfit;

/** The campaign is entered as a draft. */
export type OpenCampaignSuccess = {
  readonly __typename?: 'OpenCampaignSuccess';
  /** The campaign. */
  readonly campaign: Campaign;
};

/** A fund that is to be opened. */
export type OpenFundInput = {
  /** The currency of all of its money. */
  readonly currency: Currency;
  /** When its programme ends: in the future, within 50 years. Absent when no end is set. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** By what right it exists, with the article, 1 to 2,000 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** The municipality whose stewards answer for it. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** What it is called, each 1 to 200 characters. */
  readonly name: LocalizedTextInput;
  /** What its money may be used for, each 1 to 2,000 characters. */
  readonly purpose: LocalizedTextInput;
  /** When its programme began or begins; now when absent. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * For how long what it promises can be paid, from the beginning of the programme on: an ISO 8601 duration such as `P36M`,
   * counted on the calendar of the municipality, 50 years at most. Absent when no end is set.
   */
  readonly subsidyLasts?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of `openFund`. */
export type OpenFundResult = IdempotencyKeyReused | OpenFundSuccess;

/** The fund is open. */
export type OpenFundSuccess = {
  readonly __typename?: 'OpenFundSuccess';
  /** The fund. */
  readonly fund: Fund;
};

/** The opener, as a person or as an organisation, has owed rewards of other campaigns for too long. */
export type OpenerOwesRewards = UserError & {
  readonly __typename?: 'OpenerOwesRewards';
  /** For how many days rewards may be overdue in this municipality. */
  readonly days: Scalars['Int']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The rewards that are owed, the oldest first; 20 at most. */
  readonly rewards: ReadonlyArray<Reward>;
};

/** A body or group; everything about it is with the skills service. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Campaigns that were opened for it, the latest first: public ones, and those that the caller may see. */
  readonly campaigns?: Maybe<CampaignConnection>;
  /** What was promised to the organisation, the latest first. */
  readonly grants?: Maybe<GrantConnection>;
  /** The id of the organisation. */
  readonly id: Scalars['ID']['output'];
};


/** A body or group; everything about it is with the skills service. */
export type OrganizationCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body or group; everything about it is with the skills service. */
export type OrganizationGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The organisation does not exist, or the news of it has not arrived here yet. Try again after a moment. */
export type OrganizationNotKnown = UserError & {
  readonly __typename?: 'OrganizationNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Money for the same purpose that does not come through the campaign. */
export type OtherSource = {
  readonly __typename?: 'OtherSource';
  /** How much; in a currency of its own, nothing is converted. */
  readonly amount: Money;
  /** The id of the source. */
  readonly id: Scalars['ID']['output'];
  /** Who gives it, in the language of the campaign. */
  readonly name: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: OtherSourceState;
};

/** Another source that is handed in. */
export type OtherSourceInput = {
  /** How much, in whatever currency. */
  readonly amount: MoneyInput;
  /** Who gives it, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Where it stands. */
  readonly state?: OtherSourceState;
};

/** Where money of another source stands. */
export type OtherSourceState =
  /** It will not come. */
  | 'DECLINED'
  /** Somebody bound themselves to give it. */
  | 'PROMISED'
  /** It is there. */
  | 'RECEIVED'
  /** It was asked for. */
  | 'SOUGHT';

/** Where a page of a list lies, as Relay connections describe it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item; hand it to `after` for the next page. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Which tranche to pay. */
export type PayTrancheInput = {
  /** Chosen by the client for this payment; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The tranche. */
  readonly trancheId: Scalars['ID']['input'];
};

/** What comes of `payTranche`. */
export type PayTrancheResult = FundSubsidyEnded | GrantNotInState | GrantTrancheNotDue | GrantTranchePaid | IdempotencyKeyReused | PayTrancheSuccess;

/** The tranche is paid. */
export type PayTrancheSuccess = {
  readonly __typename?: 'PayTrancheSuccess';
  /** The fund right after the payment. */
  readonly fund: Fund;
  /** The grant as it is now. */
  readonly grant: Grant;
  /** The tranche. */
  readonly tranche: GrantTranche;
};

/** The place is not in the registry, is not valid today, or lies elsewhere; or the news of it has not arrived here yet. Nothing was done. */
export type PlaceNotKnown = UserError & {
  readonly __typename?: 'PlaceNotKnown';
  /** The code that is not known. */
  readonly code: Scalars['String']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Money that a member promised to a campaign. */
export type Pledge = {
  readonly __typename?: 'Pledge';
  /** How much. */
  readonly amount: Money;
  /** Whether the backer stays unnamed. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** Who pledged; null for everybody but the backer when the backer stays unnamed or took the pledge back. */
  readonly backer?: Maybe<Member>;
  /** The campaign. */
  readonly campaign: Campaign;
  /** When it was withdrawn, refunded or paid out; null while it stands in escrow. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the pledge. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly pledgedAt: Scalars['DateTime']['output'];
  /** How its money went back, as the ledger has it; null unless it did. It is always the whole pledge: no fee is taken of it. */
  readonly refund?: Maybe<PledgeRefund>;
  /** The reward that was chosen with it; null when none was. */
  readonly rewardClaim?: Maybe<RewardClaim>;
  /** Where it stands. */
  readonly state: PledgeState;
};

/** The amount is too small or too large. */
export type PledgeAmountOutOfRange = UserError & {
  readonly __typename?: 'PledgeAmountOutOfRange';
  /** The largest single pledge in this currency. */
  readonly maximum: Money;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The smallest pledge. */
  readonly minimum: Money;
};

/** The pledge is too small for the reward. It was not made. */
export type PledgeBelowRewardPrice = UserError & {
  readonly __typename?: 'PledgeBelowRewardPrice';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The smallest pledge with which the reward is chosen. */
  readonly price: Money;
};

/** A page of pledges. */
export type PledgeConnection = {
  readonly __typename?: 'PledgeConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<PledgeEdge>;
  /** The pledges of the page. */
  readonly nodes: ReadonlyArray<Pledge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One pledge in a list. */
export type PledgeEdge = {
  readonly __typename?: 'PledgeEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pledge. */
  readonly node: Pledge;
};

/** A pledge in kind that is to be made. */
export type PledgeInKindInput = {
  /** Whether the member stays unnamed in public; they do unless they choose otherwise. The campaign's own side sees who it is. */
  readonly anonymous?: Scalars['Boolean']['input'];
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Chosen by the client for this pledge; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What is brought, 1 to 200 characters. Needed for GOODS, absent otherwise. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** What is promised. */
  readonly kind: InKind;
  /** How much: 1 to 10,000 hours of time or of a skill, 1 to 1,000,000 pieces of goods. */
  readonly quantity: Scalars['Int']['input'];
  /** The skill. Needed for SKILL, absent otherwise. */
  readonly skillId?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `pledgeInKind`. */
export type PledgeInKindResult = CampaignNotOpen | IdempotencyKeyReused | PledgeInKindSuccess;

/** It is promised. */
export type PledgeInKindSuccess = {
  readonly __typename?: 'PledgeInKindSuccess';
  /** The campaign with its tallies right after. */
  readonly campaign: Campaign;
  /** The pledge. */
  readonly pledge: InKindPledge;
};

/** A pledge that is to be made. */
export type PledgeInput = {
  /** How much, in the currency of the campaign. */
  readonly amount: MoneyInput;
  /** Whether the backer stays unnamed in public; they do unless they choose otherwise. Whoever is to deliver a reward sees who gets it. */
  readonly anonymous?: Scalars['Boolean']['input'];
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Chosen by the client for this pledge; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The reward that is chosen with it; absent for none. */
  readonly rewardId?: InputMaybe<Scalars['ID']['input']>;
};

/** The pledge no longer stands in escrow; there is nothing to take back. */
export type PledgeNotActive = UserError & {
  readonly __typename?: 'PledgeNotActive';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Where the pledge stands. */
  readonly state: PledgeState;
};

/** How the money of a pledge went back to its backer. */
export type PledgeRefund = {
  readonly __typename?: 'PledgeRefund';
  /** How much. */
  readonly amount: Money;
  /** Why. */
  readonly reason: PledgeRefundReason;
  /** When. */
  readonly refundedAt: Scalars['DateTime']['output'];
};

/** Why the money of a pledge went back. */
export type PledgeRefundReason =
  /** The campaign was called off. */
  | 'CANCELLED'
  /** The deadline came and the plan for a shortfall gives everything back. */
  | 'SHORTFALL'
  /** The backer took it back before the deadline. */
  | 'WITHDRAWN';

/** What comes of `pledge`. */
export type PledgeResult = CampaignNotOpen | CurrencyMismatch | IdempotencyKeyReused | PledgeAmountOutOfRange | PledgeBelowRewardPrice | PledgeSuccess | RewardSoldOut;

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

/** The pledge is made; the money is in escrow. */
export type PledgeSuccess = {
  readonly __typename?: 'PledgeSuccess';
  /** The campaign right after the pledge. */
  readonly campaign: Campaign;
  /** The pledge. */
  readonly pledge: Pledge;
};

/** What a fund promises to a campaign. */
export type PromiseCoverInput = {
  /** Up to how much it fills: at most the goal, in the currency of both. */
  readonly amount: MoneyInput;
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** The fund that the campaign names. */
  readonly fundId: Scalars['ID']['input'];
  /** Chosen by the client for this promise; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What comes of `promiseCover`. */
export type PromiseCoverResult = CampaignNotInState | CoverForOwnCampaign | CoverNotAsked | CoverStands | FundAmountOutOfRange | FundCurrencyMismatch | FundEnded | FundSubsidyEnded | FundTooSmall | IdempotencyKeyReused | PromiseCoverSuccess;

/** The money is set aside. */
export type PromiseCoverSuccess = {
  readonly __typename?: 'PromiseCoverSuccess';
  /** The campaign with the promise. */
  readonly campaign: Campaign;
  /** The fund right after the promise. */
  readonly fund: Fund;
};

/** A grant that is to be promised. */
export type PromiseGrantInput = {
  /** The agenda that it is for. */
  readonly agendaId: Scalars['ID']['input'];
  /** How much, in the currency of the fund. */
  readonly amount: MoneyInput;
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** Chosen by the client for this grant; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Who gets it; whose solution it is, where there is one. */
  readonly organizationId: Scalars['ID']['input'];
  /** Why and for what, for everybody to read, 1 to 2,000 characters. */
  readonly purpose: Scalars['String']['input'];
  /** The selected solution that it supports; absent for a grant to an agenda as such. */
  readonly solutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 parts that sum to the amount, in their order. */
  readonly tranches: ReadonlyArray<GrantTrancheInput>;
};

/** What comes of `promiseGrant`. */
export type PromiseGrantResult = AgendaNotKnown | FundCurrencyMismatch | FundEnded | FundSubsidyEnded | FundTooSmall | GrantAgendaClosed | GrantToOwnOrganization | GrantTranchesDoNotSum | IdempotencyKeyReused | OrganizationNotKnown | PromiseGrantSuccess | SolutionGranted | SolutionNotSelected | SolutionOfAnother;

/** The money is set aside. */
export type PromiseGrantSuccess = {
  readonly __typename?: 'PromiseGrantSuccess';
  /** The fund right after the promise. */
  readonly fund: Fund;
  /** The grant. */
  readonly grant: Grant;
};

/** Which campaign to publish. */
export type PublishCampaignInput = {
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `publishCampaign`. */
export type PublishCampaignResult = CampaignAgendaClosed | CampaignCoverMissing | CampaignDeadlineOutOfRange | CampaignNotInState | IdempotencyKeyReused | OpenerOwesRewards | PublishCampaignSuccess;

/** The campaign is public and collects. */
export type PublishCampaignSuccess = {
  readonly __typename?: 'PublishCampaignSuccess';
  /** The campaign as it is now. */
  readonly campaign: Campaign;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One campaign; null when there is none, or when it is not public and not for the caller to see. */
  readonly campaign?: Maybe<Campaign>;
  /** Public campaigns, and those that the caller may see: own ones, those of own organisations, for the secretariat all of its municipality, for stewards those that name a fund of theirs. */
  readonly campaigns: CampaignConnection;
  /** One fund; null when there is none. */
  readonly fund?: Maybe<Fund>;
  /** Funds, the latest first. Everybody may read them, also those that ended. */
  readonly funds: FundConnection;
  /** One grant; null when there is none. */
  readonly grant?: Maybe<Grant>;
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CampaignSort>;
};


export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};

/** How good a reward is. */
export type RateRewardInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** From 1 to 5. */
  readonly stars: Scalars['Int']['input'];
};

/** What comes of `rateReward`. */
export type RateRewardResult = IdempotencyKeyReused | RateRewardSuccess | RewardClaimNotInState | RewardNotOwedYet;

/** The rating counts. */
export type RateRewardSuccess = {
  readonly __typename?: 'RateRewardSuccess';
  /** The claim as it is now. */
  readonly claim: RewardClaim;
};

/** What was given of a pledge in kind. */
export type RecordInKindInput = {
  /** Hours with two decimals at most, or whole pieces; more than 0, be it less or more than was promised. */
  readonly given: Scalars['Float']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The pledge. */
  readonly pledgeId: Scalars['ID']['input'];
};

/** What comes of `recordInKind`. */
export type RecordInKindResult = IdempotencyKeyReused | InKindPledgeNotActive | RecordInKindSuccess;

/** It is recorded. */
export type RecordInKindSuccess = {
  readonly __typename?: 'RecordInKindSuccess';
  /** The campaign with its tallies right after. */
  readonly campaign: Campaign;
  /** The pledge as it is now. */
  readonly pledge: InKindPledge;
};

/** What became of another source. */
export type ReportOtherSourceInput = {
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The source. */
  readonly sourceId: Scalars['ID']['input'];
  /** Where it stands now. */
  readonly state: OtherSourceState;
};

/** What comes of `reportOtherSource`. */
export type ReportOtherSourceResult = IdempotencyKeyReused | ReportOtherSourceSuccess;

/** The source stands so now. */
export type ReportOtherSourceSuccess = {
  readonly __typename?: 'ReportOtherSourceSuccess';
  /** The source. */
  readonly otherSource: OtherSource;
};

/** What backers get for a pledge of a certain size. Rewards are told before publication and stay from then on. */
export type Reward = {
  readonly __typename?: 'Reward';
  /** The campaign. */
  readonly campaign: Campaign;
  /** What became of each that was chosen, the first chosen first. Names only where the backer chose so. */
  readonly claims: RewardClaimConnection;
  /** By when it is delivered, if the campaign gets its money. */
  readonly deliverBy: Scalars['DateTime']['output'];
  /** How its delivery stands. */
  readonly deliveries: RewardDeliveries;
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** The id of the reward; hand it in with `pledge`. */
  readonly id: Scalars['ID']['output'];
  /** The language of title and description. */
  readonly language: Scalars['LanguageTag']['output'];
  /** How many are left at this moment. */
  readonly left: Scalars['Int']['output'];
  /** Whether any of it is late: its day has passed and a backer still waits. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The smallest pledge with which it is chosen. */
  readonly price: Money;
  /** How many there are. */
  readonly quantity: Scalars['Int']['output'];
  /** How good those who got it say it is. */
  readonly rating: RewardRating;
  /** Who answers for the delivery. */
  readonly responsible?: Maybe<Member>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};


/** What backers get for a pledge of a certain size. Rewards are told before publication and stay from then on. */
export type RewardClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A reward that was chosen with a pledge, and what became of it. */
export type RewardClaim = {
  readonly __typename?: 'RewardClaim';
  /** Who gets it; null for everybody but the campaign's own side when the backer stays unnamed. */
  readonly backer?: Maybe<Member>;
  /** What its backer last complained about; null when they never did. */
  readonly complaint?: Maybe<RewardComplaint>;
  /** The id of the claim. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is late at this moment: its day has passed and its backer still waits. */
  readonly overdue: Scalars['Boolean']['output'];
  /** The pledge with which it was chosen. */
  readonly pledge: Pledge;
  /** When it was chosen. */
  readonly promisedAt: Scalars['DateTime']['output'];
  /** When it arrived; null until then. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reward. */
  readonly reward: Reward;
  /** When it was last sent; null until then. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** From 1 to 5 stars by its backer; null when it was not rated. */
  readonly stars?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  readonly state: RewardClaimState;
};

/** A page of chosen rewards. */
export type RewardClaimConnection = {
  readonly __typename?: 'RewardClaimConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<RewardClaimEdge>;
  /** The claims of the page. */
  readonly nodes: ReadonlyArray<RewardClaim>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One chosen reward in a list. */
export type RewardClaimEdge = {
  readonly __typename?: 'RewardClaimEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: RewardClaim;
};

/** The chosen reward is in a state that does not allow this step. */
export type RewardClaimNotInState = UserError & {
  readonly __typename?: 'RewardClaimNotInState';
  /** The state that it is in. */
  readonly actual: RewardClaimState;
  /** The states that allow the step. */
  readonly allowed: ReadonlyArray<RewardClaimState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Where a chosen reward stands. */
export type RewardClaimState =
  /** Its backer complains about it. */
  | 'COMPLAINED'
  /** It is owed and not sent yet. */
  | 'PROMISED'
  /** Its backer has it. */
  | 'RECEIVED'
  /** The pledge was withdrawn or given back; it is nobody's. */
  | 'RELEASED'
  /** It is said to be sent. */
  | 'SENT';

/** What a backer complained about. */
export type RewardComplaint = {
  readonly __typename?: 'RewardComplaint';
  /** When. */
  readonly complainedAt: Scalars['DateTime']['output'];
  /** What is wrong. */
  readonly kind: RewardComplaintKind;
  /** In the backer's words; null for everybody but the backer, the campaign's own side and the secretariat. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What can be wrong with a reward. */
export type RewardComplaintKind =
  /** It did not arrive. Its backer still waits for it. */
  | 'NOT_ARRIVED'
  /** It arrived and is not what was promised. */
  | 'NOT_AS_PROMISED';

/** How the delivery of a reward stands: each that was chosen is in one of the first four. */
export type RewardDeliveries = {
  readonly __typename?: 'RewardDeliveries';
  /** About how many their backers complain. */
  readonly complained: Scalars['Int']['output'];
  /** How many of the promised ones, and of those that are said not to have arrived, are late. */
  readonly overdue: Scalars['Int']['output'];
  /** How many are not sent yet. */
  readonly promised: Scalars['Int']['output'];
  /** How many arrived. */
  readonly received: Scalars['Int']['output'];
  /** How many were sent. */
  readonly sent: Scalars['Int']['output'];
};

/** A reward is to be delivered before the deadline of the campaign, or too long after it. */
export type RewardDeliveryOutOfRange = UserError & {
  readonly __typename?: 'RewardDeliveryOutOfRange';
  /** A delivery must be after this instant, the deadline of the campaign. */
  readonly after: Scalars['DateTime']['output'];
  /** A delivery may be at most this instant. */
  readonly latest: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A reward that is handed in. */
export type RewardInput = {
  /** By when it is delivered: after the deadline of the campaign, five years later at most. */
  readonly deliverBy: Scalars['DateTime']['input'];
  /** What it is, 1 to 2,000 characters. */
  readonly description: Scalars['String']['input'];
  /** The language of title and description. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The smallest pledge with which it is chosen, in minor units of the currency of the goal. */
  readonly priceMinor: Scalars['SafeInt']['input'];
  /** How many there are, 1 to 1,000,000. */
  readonly quantity: Scalars['Int']['input'];
  /** Who answers for the delivery: the opener, who does when nobody is named, or somebody who acts for the organisation of the campaign. */
  readonly responsibleId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** The campaign did not end with its money, or not yet; no rewards are owed. */
export type RewardNotOwedYet = UserError & {
  readonly __typename?: 'RewardNotOwedYet';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The state that the campaign is in. */
  readonly state: CampaignState;
};

/** How good the backers of a reward say it is. */
export type RewardRating = {
  readonly __typename?: 'RewardRating';
  /** Their mean, from 1 to 5 stars; null when nobody rated it. */
  readonly averageStars?: Maybe<Scalars['Float']['output']>;
  /** How many rated it. */
  readonly count: Scalars['Int']['output'];
};

/** Who is named for a reward neither opened the campaign nor acts for its organisation. */
export type RewardResponsibleUnfit = UserError & {
  readonly __typename?: 'RewardResponsibleUnfit';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** All of the reward are taken. No pledge was made. */
export type RewardSoldOut = UserError & {
  readonly __typename?: 'RewardSoldOut';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Which reward was sent. */
export type SendRewardInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `sendReward`. */
export type SendRewardResult = IdempotencyKeyReused | RewardClaimNotInState | RewardNotOwedYet | SendRewardSuccess;

/** It is sent. */
export type SendRewardSuccess = {
  readonly __typename?: 'SendRewardSuccess';
  /** The claim as it is now. */
  readonly claim: RewardClaim;
};

/** What happens at the deadline when the goal was not reached. */
export type ShortfallPlan =
  /** Every pledge is given back. */
  | 'ALL_OR_NOTHING'
  /** A fund fills what is lacking, up to what it promised before publication. Where that does not reach the goal, every pledge is given back. */
  | 'FALLBACK_FUND'
  /** The money is kept and used for a reduced plan that is told beforehand. */
  | 'KEEP_IT_ALL'
  /** Below a minimum every pledge is given back; from the minimum on the money is kept for the reduced plan. */
  | 'MINIMUM_AND_OPTIMUM';

/** Something that a person can do or knows, as a catalogue of skills names it. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/** Hours with a skill that stand to a campaign. */
export type SkillTally = {
  readonly __typename?: 'SkillTally';
  /** Hours that were given. */
  readonly given: Scalars['Float']['output'];
  /** Hours that were promised in them. */
  readonly pledged: Scalars['SafeInt']['output'];
  /** How many pledges stand: promised or given. */
  readonly pledges: Scalars['Int']['output'];
  /** The skill; null when the catalogue does not know it. */
  readonly skill?: Maybe<Skill>;
};

/** A grant for this solution stands already, of this fund or another. */
export type SolutionGranted = UserError & {
  readonly __typename?: 'SolutionGranted';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The solution was not selected, or the news of it has not arrived here yet. Only selected solutions are supported. */
export type SolutionNotSelected = UserError & {
  readonly __typename?: 'SolutionNotSelected';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The solution is for another agenda or of another organisation. */
export type SolutionOfAnother = UserError & {
  readonly __typename?: 'SolutionOfAnother';
  /** The agenda of the solution. */
  readonly agendaId: Scalars['ID']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The organisation whose solution it is. */
  readonly organizationId: Scalars['ID']['output'];
};

/** One line of the statement of an account. */
export type StatementLine = {
  readonly __typename?: 'StatementLine';
  /** Positive when money came into the account, negative when it left. */
  readonly amount: Money;
  /** What was on the account right after it. */
  readonly balance: Money;
  /** Why money moved. */
  readonly kind: LedgerTransactionKind;
  /** When it moved. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Which line of the account it is, from 1 on, without a gap. */
  readonly position: Scalars['SafeInt']['output'];
  /** The ledger transaction that booked it. */
  readonly transactionId: Scalars['ID']['output'];
};

/** A page of the statement of an account. */
export type StatementLineConnection = {
  readonly __typename?: 'StatementLineConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<StatementLineEdge>;
  /** The lines of the page. */
  readonly nodes: ReadonlyArray<StatementLine>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are altogether. */
  readonly totalCount: Scalars['SafeInt']['output'];
};

/** One line in a statement. */
export type StatementLineEdge = {
  readonly __typename?: 'StatementLineEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: StatementLine;
};

/** Which draft to hand in. */
export type SubmitCampaignInput = {
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `submitCampaign`. */
export type SubmitCampaignResult = CampaignBudgetMissing | CampaignNotInState | IdempotencyKeyReused | SubmitCampaignSuccess;

/** The secretariat has it now. */
export type SubmitCampaignSuccess = {
  readonly __typename?: 'SubmitCampaignSuccess';
  /** The campaign as it is now. */
  readonly campaign: Campaign;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A campaign with its tally, now and again whenever it changes; null when there is none. */
  readonly campaignTally?: Maybe<Campaign>;
};


export type SubscriptionCampaignTallyArgs = {
  id: Scalars['ID']['input'];
};

/** A refusal that the caller can act on. Every member of a result union except the success implements it. */
export type UserError = {
  /** What was refused and what to do, in the language of the request (`Accept-Language`: ko or en). */
  readonly message: Scalars['String']['output'];
};

/** The thing was changed by someone else meanwhile. Nothing was done; read it again and decide anew. */
export type VersionConflict = UserError & {
  readonly __typename?: 'VersionConflict';
  /** The version that the thing has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Which pledge in kind to take back. */
export type WithdrawInKindInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The pledge. */
  readonly pledgeId: Scalars['ID']['input'];
};

/** What comes of `withdrawInKind`. */
export type WithdrawInKindResult = IdempotencyKeyReused | InKindPledgeNotActive | WithdrawInKindSuccess;

/** It is no longer promised. */
export type WithdrawInKindSuccess = {
  readonly __typename?: 'WithdrawInKindSuccess';
  /** The campaign with its tallies right after. */
  readonly campaign: Campaign;
  /** The pledge as it is now. */
  readonly pledge: InKindPledge;
};

/** Which pledge to take back. */
export type WithdrawPledgeInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The pledge. */
  readonly pledgeId: Scalars['ID']['input'];
};

/** What comes of `withdrawPledge`. */
export type WithdrawPledgeResult = CampaignNotOpen | IdempotencyKeyReused | PledgeNotActive | WithdrawPledgeSuccess;

/** The money is back with the backer. */
export type WithdrawPledgeSuccess = {
  readonly __typename?: 'WithdrawPledgeSuccess';
  /** The campaign right after the withdrawal. */
  readonly campaign: Campaign;
  /** The pledge as it is now. */
  readonly pledge: Pledge;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agenda: Agenda;
  Campaign: Campaign;
  District: District;
  Fund: Fund;
  Grant: Grant;
  InKindPledge: InKindPledge;
  Member: Member;
  Municipality: Municipality;
  Organization: Organization;
  Pledge: Pledge;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agenda:
    ( { __typename: 'Agenda' }
    & GraphQLRecursivePick<FederationTypes['Agenda'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  Grant:
    ( { __typename: 'Grant' }
    & GraphQLRecursivePick<FederationTypes['Grant'], {"id":true}> );
  InKindPledge:
    ( { __typename: 'InKindPledge' }
    & GraphQLRecursivePick<FederationTypes['InKindPledge'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}> ) );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Pledge:
    ( { __typename: 'Pledge' }
    & GraphQLRecursivePick<FederationTypes['Pledge'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelCampaignResult:
    | ( CampaignHasPledges & { __typename: 'CampaignHasPledges' } )
    | ( CampaignNotInState & { __typename: 'CampaignNotInState' } )
    | ( Omit<CancelCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'CancelCampaignSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  CancelGrantResult:
    | ( Omit<CancelGrantSuccess, 'fund' | 'grant'> & { fund: _RefType['Fund'], grant: _RefType['Grant'] } & { __typename: 'CancelGrantSuccess' } )
    | ( GrantNotInState & { __typename: 'GrantNotInState' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  ComplainAboutRewardResult:
    | ( Omit<ComplainAboutRewardSuccess, 'claim'> & { claim: _RefType['RewardClaim'] } & { __typename: 'ComplainAboutRewardSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( RewardClaimNotInState & { __typename: 'RewardClaimNotInState' } )
    | ( RewardNotOwedYet & { __typename: 'RewardNotOwedYet' } )
  ;
  ConfigureFundingResult:
    | ( Omit<ConfigureFundingSuccess, 'municipality'> & { municipality?: Maybe<_RefType['Municipality']> } & { __typename: 'ConfigureFundingSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ConfirmRewardResult:
    | ( Omit<ConfirmRewardSuccess, 'claim'> & { claim: _RefType['RewardClaim'] } & { __typename: 'ConfirmRewardSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( RewardClaimNotInState & { __typename: 'RewardClaimNotInState' } )
    | ( RewardNotOwedYet & { __typename: 'RewardNotOwedYet' } )
  ;
  ConsultCampaignResult:
    | ( CampaignNotInState & { __typename: 'CampaignNotInState' } )
    | ( CampaignOwnSideConsults & { __typename: 'CampaignOwnSideConsults' } )
    | ( Omit<ConsultCampaignSuccess, 'campaign' | 'consultation'> & { campaign: _RefType['Campaign'], consultation: _RefType['Consultation'] } & { __typename: 'ConsultCampaignSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  DepositToFundResult:
    | ( Omit<DepositToFundSuccess, 'deposit' | 'fund'> & { deposit: _RefType['FundDeposit'], fund: _RefType['Fund'] } & { __typename: 'DepositToFundSuccess' } )
    | ( FundAmountOutOfRange & { __typename: 'FundAmountOutOfRange' } )
    | ( FundCurrencyMismatch & { __typename: 'FundCurrencyMismatch' } )
    | ( FundEnded & { __typename: 'FundEnded' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  EditCampaignResult:
    | ( BudgetDoesNotSum & { __typename: 'BudgetDoesNotSum' } )
    | ( CampaignDeadlineOutOfRange & { __typename: 'CampaignDeadlineOutOfRange' } )
    | ( CampaignGoalOutOfRange & { __typename: 'CampaignGoalOutOfRange' } )
    | ( CampaignMinimumOutOfRange & { __typename: 'CampaignMinimumOutOfRange' } )
    | ( CampaignNotInState & { __typename: 'CampaignNotInState' } )
    | ( CampaignPlanUnfit & { __typename: 'CampaignPlanUnfit' } )
    | ( Omit<EditCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'EditCampaignSuccess' } )
    | ( FundCurrencyMismatch & { __typename: 'FundCurrencyMismatch' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( RewardDeliveryOutOfRange & { __typename: 'RewardDeliveryOutOfRange' } )
    | ( RewardResponsibleUnfit & { __typename: 'RewardResponsibleUnfit' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  EndFundResult:
    | ( Omit<EndFundSuccess, 'fund'> & { fund: _RefType['Fund'] } & { __typename: 'EndFundSuccess' } )
    | ( FundEnded & { __typename: 'FundEnded' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  OpenCampaignResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( BudgetDoesNotSum & { __typename: 'BudgetDoesNotSum' } )
    | ( CampaignAgendaClosed & { __typename: 'CampaignAgendaClosed' } )
    | ( CampaignDeadlineOutOfRange & { __typename: 'CampaignDeadlineOutOfRange' } )
    | ( CampaignGoalOutOfRange & { __typename: 'CampaignGoalOutOfRange' } )
    | ( CampaignMinimumOutOfRange & { __typename: 'CampaignMinimumOutOfRange' } )
    | ( CampaignPlanUnfit & { __typename: 'CampaignPlanUnfit' } )
    | ( FundCurrencyMismatch & { __typename: 'FundCurrencyMismatch' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( Omit<OpenCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'OpenCampaignSuccess' } )
    | ( RewardDeliveryOutOfRange & { __typename: 'RewardDeliveryOutOfRange' } )
    | ( RewardResponsibleUnfit & { __typename: 'RewardResponsibleUnfit' } )
  ;
  OpenFundResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<OpenFundSuccess, 'fund'> & { fund: _RefType['Fund'] } & { __typename: 'OpenFundSuccess' } )
  ;
  PayTrancheResult:
    | ( FundSubsidyEnded & { __typename: 'FundSubsidyEnded' } )
    | ( GrantNotInState & { __typename: 'GrantNotInState' } )
    | ( GrantTrancheNotDue & { __typename: 'GrantTrancheNotDue' } )
    | ( GrantTranchePaid & { __typename: 'GrantTranchePaid' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<PayTrancheSuccess, 'fund' | 'grant' | 'tranche'> & { fund: _RefType['Fund'], grant: _RefType['Grant'], tranche: _RefType['GrantTranche'] } & { __typename: 'PayTrancheSuccess' } )
  ;
  PledgeInKindResult:
    | ( CampaignNotOpen & { __typename: 'CampaignNotOpen' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<PledgeInKindSuccess, 'campaign' | 'pledge'> & { campaign: _RefType['Campaign'], pledge: _RefType['InKindPledge'] } & { __typename: 'PledgeInKindSuccess' } )
  ;
  PledgeResult:
    | ( CampaignNotOpen & { __typename: 'CampaignNotOpen' } )
    | ( CurrencyMismatch & { __typename: 'CurrencyMismatch' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PledgeAmountOutOfRange & { __typename: 'PledgeAmountOutOfRange' } )
    | ( PledgeBelowRewardPrice & { __typename: 'PledgeBelowRewardPrice' } )
    | ( Omit<PledgeSuccess, 'campaign' | 'pledge'> & { campaign: _RefType['Campaign'], pledge: _RefType['Pledge'] } & { __typename: 'PledgeSuccess' } )
    | ( RewardSoldOut & { __typename: 'RewardSoldOut' } )
  ;
  PromiseCoverResult:
    | ( CampaignNotInState & { __typename: 'CampaignNotInState' } )
    | ( CoverForOwnCampaign & { __typename: 'CoverForOwnCampaign' } )
    | ( CoverNotAsked & { __typename: 'CoverNotAsked' } )
    | ( CoverStands & { __typename: 'CoverStands' } )
    | ( FundAmountOutOfRange & { __typename: 'FundAmountOutOfRange' } )
    | ( FundCurrencyMismatch & { __typename: 'FundCurrencyMismatch' } )
    | ( FundEnded & { __typename: 'FundEnded' } )
    | ( FundSubsidyEnded & { __typename: 'FundSubsidyEnded' } )
    | ( FundTooSmall & { __typename: 'FundTooSmall' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<PromiseCoverSuccess, 'campaign' | 'fund'> & { campaign: _RefType['Campaign'], fund: _RefType['Fund'] } & { __typename: 'PromiseCoverSuccess' } )
  ;
  PromiseGrantResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( FundCurrencyMismatch & { __typename: 'FundCurrencyMismatch' } )
    | ( FundEnded & { __typename: 'FundEnded' } )
    | ( FundSubsidyEnded & { __typename: 'FundSubsidyEnded' } )
    | ( FundTooSmall & { __typename: 'FundTooSmall' } )
    | ( GrantAgendaClosed & { __typename: 'GrantAgendaClosed' } )
    | ( GrantToOwnOrganization & { __typename: 'GrantToOwnOrganization' } )
    | ( GrantTranchesDoNotSum & { __typename: 'GrantTranchesDoNotSum' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( OrganizationNotKnown & { __typename: 'OrganizationNotKnown' } )
    | ( Omit<PromiseGrantSuccess, 'fund' | 'grant'> & { fund: _RefType['Fund'], grant: _RefType['Grant'] } & { __typename: 'PromiseGrantSuccess' } )
    | ( SolutionGranted & { __typename: 'SolutionGranted' } )
    | ( SolutionNotSelected & { __typename: 'SolutionNotSelected' } )
    | ( SolutionOfAnother & { __typename: 'SolutionOfAnother' } )
  ;
  PublishCampaignResult:
    | ( CampaignAgendaClosed & { __typename: 'CampaignAgendaClosed' } )
    | ( CampaignCoverMissing & { __typename: 'CampaignCoverMissing' } )
    | ( CampaignDeadlineOutOfRange & { __typename: 'CampaignDeadlineOutOfRange' } )
    | ( CampaignNotInState & { __typename: 'CampaignNotInState' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<OpenerOwesRewards, 'rewards'> & { rewards: ReadonlyArray<_RefType['Reward']> } & { __typename: 'OpenerOwesRewards' } )
    | ( Omit<PublishCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'PublishCampaignSuccess' } )
  ;
  RateRewardResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<RateRewardSuccess, 'claim'> & { claim: _RefType['RewardClaim'] } & { __typename: 'RateRewardSuccess' } )
    | ( RewardClaimNotInState & { __typename: 'RewardClaimNotInState' } )
    | ( RewardNotOwedYet & { __typename: 'RewardNotOwedYet' } )
  ;
  RecordInKindResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InKindPledgeNotActive & { __typename: 'InKindPledgeNotActive' } )
    | ( Omit<RecordInKindSuccess, 'campaign' | 'pledge'> & { campaign: _RefType['Campaign'], pledge: _RefType['InKindPledge'] } & { __typename: 'RecordInKindSuccess' } )
  ;
  ReportOtherSourceResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<ReportOtherSourceSuccess, 'otherSource'> & { otherSource: _RefType['OtherSource'] } & { __typename: 'ReportOtherSourceSuccess' } )
  ;
  SendRewardResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( RewardClaimNotInState & { __typename: 'RewardClaimNotInState' } )
    | ( RewardNotOwedYet & { __typename: 'RewardNotOwedYet' } )
    | ( Omit<SendRewardSuccess, 'claim'> & { claim: _RefType['RewardClaim'] } & { __typename: 'SendRewardSuccess' } )
  ;
  SubmitCampaignResult:
    | ( CampaignBudgetMissing & { __typename: 'CampaignBudgetMissing' } )
    | ( CampaignNotInState & { __typename: 'CampaignNotInState' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<SubmitCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'SubmitCampaignSuccess' } )
  ;
  WithdrawInKindResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( InKindPledgeNotActive & { __typename: 'InKindPledgeNotActive' } )
    | ( Omit<WithdrawInKindSuccess, 'campaign' | 'pledge'> & { campaign: _RefType['Campaign'], pledge: _RefType['InKindPledge'] } & { __typename: 'WithdrawInKindSuccess' } )
  ;
  WithdrawPledgeResult:
    | ( CampaignNotOpen & { __typename: 'CampaignNotOpen' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PledgeNotActive & { __typename: 'PledgeNotActive' } )
    | ( Omit<WithdrawPledgeSuccess, 'campaign' | 'pledge'> & { campaign: _RefType['Campaign'], pledge: _RefType['Pledge'] } & { __typename: 'WithdrawPledgeSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AgendaNotKnown )
    | ( BudgetDoesNotSum )
    | ( CampaignAgendaClosed )
    | ( CampaignBudgetMissing )
    | ( CampaignCoverMissing )
    | ( CampaignDeadlineOutOfRange )
    | ( CampaignGoalOutOfRange )
    | ( CampaignHasPledges )
    | ( CampaignMinimumOutOfRange )
    | ( CampaignNotInState )
    | ( CampaignNotOpen )
    | ( CampaignOwnSideConsults )
    | ( CampaignPlanUnfit )
    | ( CoverForOwnCampaign )
    | ( CoverNotAsked )
    | ( CoverStands )
    | ( CurrencyMismatch )
    | ( FundAmountOutOfRange )
    | ( FundCurrencyMismatch )
    | ( FundEnded )
    | ( FundSubsidyEnded )
    | ( FundTooSmall )
    | ( GrantAgendaClosed )
    | ( GrantNotInState )
    | ( GrantToOwnOrganization )
    | ( GrantTrancheNotDue )
    | ( GrantTranchePaid )
    | ( GrantTranchesDoNotSum )
    | ( IdempotencyKeyReused )
    | ( ImportColumnsMissing )
    | ( ImportNotRunning )
    | ( InKindPledgeNotActive )
    | ( NotAMemberOfOrganization )
    | ( Omit<OpenerOwesRewards, 'rewards'> & { rewards: ReadonlyArray<_RefType['Reward']> } )
    | ( OrganizationNotKnown )
    | ( PlaceNotKnown )
    | ( PledgeAmountOutOfRange )
    | ( PledgeBelowRewardPrice )
    | ( PledgeNotActive )
    | ( RewardClaimNotInState )
    | ( RewardDeliveryOutOfRange )
    | ( RewardNotOwedYet )
    | ( RewardResponsibleUnfit )
    | ( RewardSoldOut )
    | ( SolutionGranted )
    | ( SolutionNotSelected )
    | ( SolutionOfAnother )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agenda: ResolverTypeWrapper<Omit<Agenda, 'campaigns' | 'grants'> & { campaigns?: Maybe<ResolversTypes['CampaignConnection']>, grants?: Maybe<ResolversTypes['GrantConnection']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgendaNotKnown: ResolverTypeWrapper<AgendaNotKnown>;
  BudgetDoesNotSum: ResolverTypeWrapper<BudgetDoesNotSum>;
  BudgetLine: ResolverTypeWrapper<BudgetLineView>;
  BudgetLineInput: BudgetLineInput;
  Campaign: ResolverTypeWrapper<CampaignModel>;
  CampaignAccount: CampaignAccount;
  CampaignAgendaClosed: ResolverTypeWrapper<CampaignAgendaClosed>;
  CampaignBudgetMissing: ResolverTypeWrapper<CampaignBudgetMissing>;
  CampaignConnection: ResolverTypeWrapper<CampaignPage>;
  CampaignCoverMissing: ResolverTypeWrapper<CampaignCoverMissing>;
  CampaignDeadlineOutOfRange: ResolverTypeWrapper<CampaignDeadlineOutOfRange>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFilter: CampaignFilter;
  CampaignGoalOutOfRange: ResolverTypeWrapper<CampaignGoalOutOfRange>;
  CampaignHasPledges: ResolverTypeWrapper<CampaignHasPledges>;
  CampaignMinimumOutOfRange: ResolverTypeWrapper<CampaignMinimumOutOfRange>;
  CampaignNotInState: ResolverTypeWrapper<CampaignNotInState>;
  CampaignNotOpen: ResolverTypeWrapper<CampaignNotOpen>;
  CampaignOwnSideConsults: ResolverTypeWrapper<CampaignOwnSideConsults>;
  CampaignPlanUnfit: ResolverTypeWrapper<CampaignPlanUnfit>;
  CampaignProceeds: ResolverTypeWrapper<ProceedsView>;
  CampaignSort: CampaignSort;
  CampaignState: CampaignState;
  CampaignTallies: ResolverTypeWrapper<CampaignTallies>;
  CancelCampaignInput: CancelCampaignInput;
  CancelCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCampaignResult']>;
  CancelCampaignSuccess: ResolverTypeWrapper<Omit<CancelCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  CancelGrantInput: CancelGrantInput;
  CancelGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelGrantResult']>;
  CancelGrantSuccess: ResolverTypeWrapper<Omit<CancelGrantSuccess, 'fund' | 'grant'> & { fund: ResolversTypes['Fund'], grant: ResolversTypes['Grant'] }>;
  Change: ResolverTypeWrapper<Change>;
  ComplainAboutRewardInput: ComplainAboutRewardInput;
  ComplainAboutRewardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComplainAboutRewardResult']>;
  ComplainAboutRewardSuccess: ResolverTypeWrapper<Omit<ComplainAboutRewardSuccess, 'claim'> & { claim: ResolversTypes['RewardClaim'] }>;
  ConfigureFundingInput: ConfigureFundingInput;
  ConfigureFundingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfigureFundingResult']>;
  ConfigureFundingSuccess: ResolverTypeWrapper<Omit<ConfigureFundingSuccess, 'municipality'> & { municipality?: Maybe<ResolversTypes['Municipality']> }>;
  ConfirmRewardInput: ConfirmRewardInput;
  ConfirmRewardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmRewardResult']>;
  ConfirmRewardSuccess: ResolverTypeWrapper<Omit<ConfirmRewardSuccess, 'claim'> & { claim: ResolversTypes['RewardClaim'] }>;
  ConsultCampaignInput: ConsultCampaignInput;
  ConsultCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultCampaignResult']>;
  ConsultCampaignSuccess: ResolverTypeWrapper<Omit<ConsultCampaignSuccess, 'campaign' | 'consultation'> & { campaign: ResolversTypes['Campaign'], consultation: ResolversTypes['Consultation'] }>;
  Consultation: ResolverTypeWrapper<ConsultationModel>;
  ConsultationConnection: ResolverTypeWrapper<ConsultationPage>;
  ConsultationDecision: ConsultationDecision;
  ConsultationEdge: ResolverTypeWrapper<Omit<ConsultationEdge, 'node'> & { node: ResolversTypes['Consultation'] }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  CoverForOwnCampaign: ResolverTypeWrapper<CoverForOwnCampaign>;
  CoverNotAsked: ResolverTypeWrapper<CoverNotAsked>;
  CoverPromise: ResolverTypeWrapper<Cover>;
  CoverPromiseConnection: ResolverTypeWrapper<CoverPage>;
  CoverPromiseEdge: ResolverTypeWrapper<Omit<CoverPromiseEdge, 'node'> & { node: ResolversTypes['CoverPromise'] }>;
  CoverStands: ResolverTypeWrapper<CoverStands>;
  CoverState: CoverState;
  Currency: Currency;
  CurrencyMismatch: ResolverTypeWrapper<CurrencyMismatch>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepositToFundInput: DepositToFundInput;
  DepositToFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DepositToFundResult']>;
  DepositToFundSuccess: ResolverTypeWrapper<Omit<DepositToFundSuccess, 'deposit' | 'fund'> & { deposit: ResolversTypes['FundDeposit'], fund: ResolversTypes['Fund'] }>;
  District: ResolverTypeWrapper<Omit<District, 'fundingSummary' | 'openCampaigns'> & { fundingSummary?: Maybe<ResolversTypes['FundingSummary']>, openCampaigns?: Maybe<ResolversTypes['CampaignConnection']> }>;
  EditCampaignInput: EditCampaignInput;
  EditCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditCampaignResult']>;
  EditCampaignSuccess: ResolverTypeWrapper<Omit<EditCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  EndFundInput: EndFundInput;
  EndFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndFundResult']>;
  EndFundSuccess: ResolverTypeWrapper<Omit<EndFundSuccess, 'fund'> & { fund: ResolversTypes['Fund'] }>;
  Fund: ResolverTypeWrapper<FundView>;
  FundAccount: FundAccount;
  FundAmountOutOfRange: ResolverTypeWrapper<FundAmountOutOfRange>;
  FundConnection: ResolverTypeWrapper<FundPage>;
  FundCurrencyMismatch: ResolverTypeWrapper<FundCurrencyMismatch>;
  FundDeposit: ResolverTypeWrapper<Deposit>;
  FundDepositConnection: ResolverTypeWrapper<DepositPage>;
  FundDepositEdge: ResolverTypeWrapper<Omit<FundDepositEdge, 'node'> & { node: ResolversTypes['FundDeposit'] }>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  FundEnded: ResolverTypeWrapper<FundEnded>;
  FundFilter: FundFilter;
  FundSource: FundSource;
  FundState: FundState;
  FundSubsidyEnded: ResolverTypeWrapper<FundSubsidyEnded>;
  FundTooSmall: ResolverTypeWrapper<FundTooSmall>;
  FundingMean: ResolverTypeWrapper<FundingMean>;
  FundingSettings: ResolverTypeWrapper<FundingSettings>;
  FundingSummary: ResolverTypeWrapper<FundingSummaryModel>;
  GoodsTally: ResolverTypeWrapper<GoodsTally>;
  Grant: ResolverTypeWrapper<GrantModel>;
  GrantAgendaClosed: ResolverTypeWrapper<GrantAgendaClosed>;
  GrantConnection: ResolverTypeWrapper<GrantPage>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GrantNotInState: ResolverTypeWrapper<GrantNotInState>;
  GrantState: GrantState;
  GrantToOwnOrganization: ResolverTypeWrapper<GrantToOwnOrganization>;
  GrantTranche: ResolverTypeWrapper<TrancheView>;
  GrantTrancheInput: GrantTrancheInput;
  GrantTrancheNotDue: ResolverTypeWrapper<GrantTrancheNotDue>;
  GrantTranchePaid: ResolverTypeWrapper<GrantTranchePaid>;
  GrantTranchesDoNotSum: ResolverTypeWrapper<GrantTranchesDoNotSum>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ImportColumnsMissing: ResolverTypeWrapper<ImportColumnsMissing>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportNotRunning: ResolverTypeWrapper<ImportNotRunning>;
  ImportRemark: ResolverTypeWrapper<ImportRemark>;
  ImportRowInput: ImportRowInput;
  ImportRowOutcome: ImportRowOutcome;
  ImportRowReport: ResolverTypeWrapper<ImportRowReport>;
  ImportState: ImportState;
  InKind: InKind;
  InKindPledge: ResolverTypeWrapper<InKindPledgeModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  InKindPledgeConnection: ResolverTypeWrapper<InKindPledgePage>;
  InKindPledgeEdge: ResolverTypeWrapper<Omit<InKindPledgeEdge, 'node'> & { node: ResolversTypes['InKindPledge'] }>;
  InKindPledgeNotActive: ResolverTypeWrapper<InKindPledgeNotActive>;
  InKindState: InKindState;
  InKindTally: ResolverTypeWrapper<InKindTally>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LedgerAccount: ResolverTypeWrapper<AccountModel>;
  LedgerAccountConnection: ResolverTypeWrapper<AccountPage>;
  LedgerAccountEdge: ResolverTypeWrapper<Omit<LedgerAccountEdge, 'node'> & { node: ResolversTypes['LedgerAccount'] }>;
  LedgerAccountKind: LedgerAccountKind;
  LedgerEntry: ResolverTypeWrapper<LedgerEntry>;
  LedgerTransaction: ResolverTypeWrapper<BookedTransaction>;
  LedgerTransactionConnection: ResolverTypeWrapper<BookedTransactionPage>;
  LedgerTransactionEdge: ResolverTypeWrapper<Omit<LedgerTransactionEdge, 'node'> & { node: ResolversTypes['LedgerTransaction'] }>;
  LedgerTransactionKind: LedgerTransactionKind;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  Member: ResolverTypeWrapper<Omit<Member, 'inKindPledges' | 'pledges'> & { inKindPledges?: Maybe<ResolversTypes['InKindPledgeConnection']>, pledges?: Maybe<ResolversTypes['PledgeConnection']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Municipality: ResolverTypeWrapper<MunicipalityReference>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAMemberOfOrganization: ResolverTypeWrapper<NotAMemberOfOrganization>;
  OpenCampaignInput: OpenCampaignInput;
  OpenCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCampaignResult']>;
  OpenCampaignSuccess: ResolverTypeWrapper<Omit<OpenCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  OpenFundInput: OpenFundInput;
  OpenFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenFundResult']>;
  OpenFundSuccess: ResolverTypeWrapper<Omit<OpenFundSuccess, 'fund'> & { fund: ResolversTypes['Fund'] }>;
  OpenerOwesRewards: ResolverTypeWrapper<Omit<OpenerOwesRewards, 'rewards'> & { rewards: ReadonlyArray<ResolversTypes['Reward']> }>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'campaigns' | 'grants'> & { campaigns?: Maybe<ResolversTypes['CampaignConnection']>, grants?: Maybe<ResolversTypes['GrantConnection']> }>;
  OrganizationNotKnown: ResolverTypeWrapper<OrganizationNotKnown>;
  OtherSource: ResolverTypeWrapper<OtherSourceModel>;
  OtherSourceInput: OtherSourceInput;
  OtherSourceState: OtherSourceState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayTrancheInput: PayTrancheInput;
  PayTrancheResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayTrancheResult']>;
  PayTrancheSuccess: ResolverTypeWrapper<Omit<PayTrancheSuccess, 'fund' | 'grant' | 'tranche'> & { fund: ResolversTypes['Fund'], grant: ResolversTypes['Grant'], tranche: ResolversTypes['GrantTranche'] }>;
  PlaceNotKnown: ResolverTypeWrapper<PlaceNotKnown>;
  Pledge: ResolverTypeWrapper<PledgeModel>;
  PledgeAmountOutOfRange: ResolverTypeWrapper<PledgeAmountOutOfRange>;
  PledgeBelowRewardPrice: ResolverTypeWrapper<PledgeBelowRewardPrice>;
  PledgeConnection: ResolverTypeWrapper<PledgePage>;
  PledgeEdge: ResolverTypeWrapper<Omit<PledgeEdge, 'node'> & { node: ResolversTypes['Pledge'] }>;
  PledgeInKindInput: PledgeInKindInput;
  PledgeInKindResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PledgeInKindResult']>;
  PledgeInKindSuccess: ResolverTypeWrapper<Omit<PledgeInKindSuccess, 'campaign' | 'pledge'> & { campaign: ResolversTypes['Campaign'], pledge: ResolversTypes['InKindPledge'] }>;
  PledgeInput: PledgeInput;
  PledgeNotActive: ResolverTypeWrapper<PledgeNotActive>;
  PledgeRefund: ResolverTypeWrapper<Refund>;
  PledgeRefundReason: PledgeRefundReason;
  PledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PledgeResult']>;
  PledgeState: PledgeState;
  PledgeSuccess: ResolverTypeWrapper<Omit<PledgeSuccess, 'campaign' | 'pledge'> & { campaign: ResolversTypes['Campaign'], pledge: ResolversTypes['Pledge'] }>;
  PromiseCoverInput: PromiseCoverInput;
  PromiseCoverResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromiseCoverResult']>;
  PromiseCoverSuccess: ResolverTypeWrapper<Omit<PromiseCoverSuccess, 'campaign' | 'fund'> & { campaign: ResolversTypes['Campaign'], fund: ResolversTypes['Fund'] }>;
  PromiseGrantInput: PromiseGrantInput;
  PromiseGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromiseGrantResult']>;
  PromiseGrantSuccess: ResolverTypeWrapper<Omit<PromiseGrantSuccess, 'fund' | 'grant'> & { fund: ResolversTypes['Fund'], grant: ResolversTypes['Grant'] }>;
  PublishCampaignInput: PublishCampaignInput;
  PublishCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCampaignResult']>;
  PublishCampaignSuccess: ResolverTypeWrapper<Omit<PublishCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateRewardInput: RateRewardInput;
  RateRewardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateRewardResult']>;
  RateRewardSuccess: ResolverTypeWrapper<Omit<RateRewardSuccess, 'claim'> & { claim: ResolversTypes['RewardClaim'] }>;
  RecordInKindInput: RecordInKindInput;
  RecordInKindResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInKindResult']>;
  RecordInKindSuccess: ResolverTypeWrapper<Omit<RecordInKindSuccess, 'campaign' | 'pledge'> & { campaign: ResolversTypes['Campaign'], pledge: ResolversTypes['InKindPledge'] }>;
  ReportOtherSourceInput: ReportOtherSourceInput;
  ReportOtherSourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportOtherSourceResult']>;
  ReportOtherSourceSuccess: ResolverTypeWrapper<Omit<ReportOtherSourceSuccess, 'otherSource'> & { otherSource: ResolversTypes['OtherSource'] }>;
  Reward: ResolverTypeWrapper<RewardView>;
  RewardClaim: ResolverTypeWrapper<RewardClaimModel>;
  RewardClaimConnection: ResolverTypeWrapper<RewardClaimPage>;
  RewardClaimEdge: ResolverTypeWrapper<Omit<RewardClaimEdge, 'node'> & { node: ResolversTypes['RewardClaim'] }>;
  RewardClaimNotInState: ResolverTypeWrapper<RewardClaimNotInState>;
  RewardClaimState: RewardClaimState;
  RewardComplaint: ResolverTypeWrapper<Complaint>;
  RewardComplaintKind: RewardComplaintKind;
  RewardDeliveries: ResolverTypeWrapper<RewardDeliveries>;
  RewardDeliveryOutOfRange: ResolverTypeWrapper<RewardDeliveryOutOfRange>;
  RewardInput: RewardInput;
  RewardNotOwedYet: ResolverTypeWrapper<RewardNotOwedYet>;
  RewardRating: ResolverTypeWrapper<RewardRating>;
  RewardResponsibleUnfit: ResolverTypeWrapper<RewardResponsibleUnfit>;
  RewardSoldOut: ResolverTypeWrapper<RewardSoldOut>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SendRewardInput: SendRewardInput;
  SendRewardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendRewardResult']>;
  SendRewardSuccess: ResolverTypeWrapper<Omit<SendRewardSuccess, 'claim'> & { claim: ResolversTypes['RewardClaim'] }>;
  ShortfallPlan: ShortfallPlan;
  Skill: ResolverTypeWrapper<Skill>;
  SkillTally: ResolverTypeWrapper<SkillTally>;
  SolutionGranted: ResolverTypeWrapper<SolutionGranted>;
  SolutionNotSelected: ResolverTypeWrapper<SolutionNotSelected>;
  SolutionOfAnother: ResolverTypeWrapper<SolutionOfAnother>;
  StatementLine: ResolverTypeWrapper<StatementLineModel>;
  StatementLineConnection: ResolverTypeWrapper<StatementPage>;
  StatementLineEdge: ResolverTypeWrapper<Omit<StatementLineEdge, 'node'> & { node: ResolversTypes['StatementLine'] }>;
  SubmitCampaignInput: SubmitCampaignInput;
  SubmitCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitCampaignResult']>;
  SubmitCampaignSuccess: ResolverTypeWrapper<Omit<SubmitCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WithdrawInKindInput: WithdrawInKindInput;
  WithdrawInKindResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawInKindResult']>;
  WithdrawInKindSuccess: ResolverTypeWrapper<Omit<WithdrawInKindSuccess, 'campaign' | 'pledge'> & { campaign: ResolversTypes['Campaign'], pledge: ResolversTypes['InKindPledge'] }>;
  WithdrawPledgeInput: WithdrawPledgeInput;
  WithdrawPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPledgeResult']>;
  WithdrawPledgeSuccess: ResolverTypeWrapper<Omit<WithdrawPledgeSuccess, 'campaign' | 'pledge'> & { campaign: ResolversTypes['Campaign'], pledge: ResolversTypes['Pledge'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agenda: Omit<Agenda, 'campaigns' | 'grants'> & { campaigns?: Maybe<ResolversParentTypes['CampaignConnection']>, grants?: Maybe<ResolversParentTypes['GrantConnection']> } | FederationReferenceTypes['Agenda'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AgendaNotKnown: AgendaNotKnown;
  BudgetDoesNotSum: BudgetDoesNotSum;
  BudgetLine: BudgetLineView;
  BudgetLineInput: BudgetLineInput;
  Campaign: CampaignModel;
  CampaignAgendaClosed: CampaignAgendaClosed;
  CampaignBudgetMissing: CampaignBudgetMissing;
  CampaignConnection: CampaignPage;
  CampaignCoverMissing: CampaignCoverMissing;
  CampaignDeadlineOutOfRange: CampaignDeadlineOutOfRange;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFilter: CampaignFilter;
  CampaignGoalOutOfRange: CampaignGoalOutOfRange;
  CampaignHasPledges: CampaignHasPledges;
  CampaignMinimumOutOfRange: CampaignMinimumOutOfRange;
  CampaignNotInState: CampaignNotInState;
  CampaignNotOpen: CampaignNotOpen;
  CampaignOwnSideConsults: CampaignOwnSideConsults;
  CampaignPlanUnfit: CampaignPlanUnfit;
  CampaignProceeds: ProceedsView;
  CampaignTallies: CampaignTallies;
  CancelCampaignInput: CancelCampaignInput;
  CancelCampaignResult: ResolversUnionTypes<ResolversParentTypes>['CancelCampaignResult'];
  CancelCampaignSuccess: Omit<CancelCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  CancelGrantInput: CancelGrantInput;
  CancelGrantResult: ResolversUnionTypes<ResolversParentTypes>['CancelGrantResult'];
  CancelGrantSuccess: Omit<CancelGrantSuccess, 'fund' | 'grant'> & { fund: ResolversParentTypes['Fund'], grant: ResolversParentTypes['Grant'] };
  Change: Change;
  ComplainAboutRewardInput: ComplainAboutRewardInput;
  ComplainAboutRewardResult: ResolversUnionTypes<ResolversParentTypes>['ComplainAboutRewardResult'];
  ComplainAboutRewardSuccess: Omit<ComplainAboutRewardSuccess, 'claim'> & { claim: ResolversParentTypes['RewardClaim'] };
  ConfigureFundingInput: ConfigureFundingInput;
  ConfigureFundingResult: ResolversUnionTypes<ResolversParentTypes>['ConfigureFundingResult'];
  ConfigureFundingSuccess: Omit<ConfigureFundingSuccess, 'municipality'> & { municipality?: Maybe<ResolversParentTypes['Municipality']> };
  ConfirmRewardInput: ConfirmRewardInput;
  ConfirmRewardResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmRewardResult'];
  ConfirmRewardSuccess: Omit<ConfirmRewardSuccess, 'claim'> & { claim: ResolversParentTypes['RewardClaim'] };
  ConsultCampaignInput: ConsultCampaignInput;
  ConsultCampaignResult: ResolversUnionTypes<ResolversParentTypes>['ConsultCampaignResult'];
  ConsultCampaignSuccess: Omit<ConsultCampaignSuccess, 'campaign' | 'consultation'> & { campaign: ResolversParentTypes['Campaign'], consultation: ResolversParentTypes['Consultation'] };
  Consultation: ConsultationModel;
  ConsultationConnection: ConsultationPage;
  ConsultationEdge: Omit<ConsultationEdge, 'node'> & { node: ResolversParentTypes['Consultation'] };
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  CoverForOwnCampaign: CoverForOwnCampaign;
  CoverNotAsked: CoverNotAsked;
  CoverPromise: Cover;
  CoverPromiseConnection: CoverPage;
  CoverPromiseEdge: Omit<CoverPromiseEdge, 'node'> & { node: ResolversParentTypes['CoverPromise'] };
  CoverStands: CoverStands;
  CurrencyMismatch: CurrencyMismatch;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DepositToFundInput: DepositToFundInput;
  DepositToFundResult: ResolversUnionTypes<ResolversParentTypes>['DepositToFundResult'];
  DepositToFundSuccess: Omit<DepositToFundSuccess, 'deposit' | 'fund'> & { deposit: ResolversParentTypes['FundDeposit'], fund: ResolversParentTypes['Fund'] };
  District: Omit<District, 'fundingSummary' | 'openCampaigns'> & { fundingSummary?: Maybe<ResolversParentTypes['FundingSummary']>, openCampaigns?: Maybe<ResolversParentTypes['CampaignConnection']> } | FederationReferenceTypes['District'];
  EditCampaignInput: EditCampaignInput;
  EditCampaignResult: ResolversUnionTypes<ResolversParentTypes>['EditCampaignResult'];
  EditCampaignSuccess: Omit<EditCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  EndFundInput: EndFundInput;
  EndFundResult: ResolversUnionTypes<ResolversParentTypes>['EndFundResult'];
  EndFundSuccess: Omit<EndFundSuccess, 'fund'> & { fund: ResolversParentTypes['Fund'] };
  Fund: FundView;
  FundAmountOutOfRange: FundAmountOutOfRange;
  FundConnection: FundPage;
  FundCurrencyMismatch: FundCurrencyMismatch;
  FundDeposit: Deposit;
  FundDepositConnection: DepositPage;
  FundDepositEdge: Omit<FundDepositEdge, 'node'> & { node: ResolversParentTypes['FundDeposit'] };
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  FundEnded: FundEnded;
  FundFilter: FundFilter;
  FundSubsidyEnded: FundSubsidyEnded;
  FundTooSmall: FundTooSmall;
  FundingMean: FundingMean;
  FundingSettings: FundingSettings;
  FundingSummary: FundingSummaryModel;
  GoodsTally: GoodsTally;
  Grant: GrantModel;
  GrantAgendaClosed: GrantAgendaClosed;
  GrantConnection: GrantPage;
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GrantNotInState: GrantNotInState;
  GrantToOwnOrganization: GrantToOwnOrganization;
  GrantTranche: TrancheView;
  GrantTrancheInput: GrantTrancheInput;
  GrantTrancheNotDue: GrantTrancheNotDue;
  GrantTranchePaid: GrantTranchePaid;
  GrantTranchesDoNotSum: GrantTranchesDoNotSum;
  IdempotencyKeyReused: IdempotencyKeyReused;
  ImportColumnsMissing: ImportColumnsMissing;
  ImportCounts: ImportCounts;
  ImportNotRunning: ImportNotRunning;
  ImportRemark: ImportRemark;
  ImportRowInput: ImportRowInput;
  ImportRowReport: ImportRowReport;
  InKindPledge: InKindPledgeModel;
  Boolean: Scalars['Boolean']['output'];
  InKindPledgeConnection: InKindPledgePage;
  InKindPledgeEdge: Omit<InKindPledgeEdge, 'node'> & { node: ResolversParentTypes['InKindPledge'] };
  InKindPledgeNotActive: InKindPledgeNotActive;
  InKindTally: InKindTally;
  JSONObject: Scalars['JSONObject']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  LedgerAccount: AccountModel;
  LedgerAccountConnection: AccountPage;
  LedgerAccountEdge: Omit<LedgerAccountEdge, 'node'> & { node: ResolversParentTypes['LedgerAccount'] };
  LedgerEntry: LedgerEntry;
  LedgerTransaction: BookedTransaction;
  LedgerTransactionConnection: BookedTransactionPage;
  LedgerTransactionEdge: Omit<LedgerTransactionEdge, 'node'> & { node: ResolversParentTypes['LedgerTransaction'] };
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Member: Omit<Member, 'inKindPledges' | 'pledges'> & { inKindPledges?: Maybe<ResolversParentTypes['InKindPledgeConnection']>, pledges?: Maybe<ResolversParentTypes['PledgeConnection']> } | FederationReferenceTypes['Member'];
  Money: Money;
  MoneyInput: MoneyInput;
  Municipality: MunicipalityReference;
  Mutation: Record<PropertyKey, never>;
  NotAMemberOfOrganization: NotAMemberOfOrganization;
  OpenCampaignInput: OpenCampaignInput;
  OpenCampaignResult: ResolversUnionTypes<ResolversParentTypes>['OpenCampaignResult'];
  OpenCampaignSuccess: Omit<OpenCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  OpenFundInput: OpenFundInput;
  OpenFundResult: ResolversUnionTypes<ResolversParentTypes>['OpenFundResult'];
  OpenFundSuccess: Omit<OpenFundSuccess, 'fund'> & { fund: ResolversParentTypes['Fund'] };
  OpenerOwesRewards: Omit<OpenerOwesRewards, 'rewards'> & { rewards: ReadonlyArray<ResolversParentTypes['Reward']> };
  Organization: Omit<Organization, 'campaigns' | 'grants'> & { campaigns?: Maybe<ResolversParentTypes['CampaignConnection']>, grants?: Maybe<ResolversParentTypes['GrantConnection']> } | FederationReferenceTypes['Organization'];
  OrganizationNotKnown: OrganizationNotKnown;
  OtherSource: OtherSourceModel;
  OtherSourceInput: OtherSourceInput;
  PageInfo: PageInfo;
  PayTrancheInput: PayTrancheInput;
  PayTrancheResult: ResolversUnionTypes<ResolversParentTypes>['PayTrancheResult'];
  PayTrancheSuccess: Omit<PayTrancheSuccess, 'fund' | 'grant' | 'tranche'> & { fund: ResolversParentTypes['Fund'], grant: ResolversParentTypes['Grant'], tranche: ResolversParentTypes['GrantTranche'] };
  PlaceNotKnown: PlaceNotKnown;
  Pledge: PledgeModel;
  PledgeAmountOutOfRange: PledgeAmountOutOfRange;
  PledgeBelowRewardPrice: PledgeBelowRewardPrice;
  PledgeConnection: PledgePage;
  PledgeEdge: Omit<PledgeEdge, 'node'> & { node: ResolversParentTypes['Pledge'] };
  PledgeInKindInput: PledgeInKindInput;
  PledgeInKindResult: ResolversUnionTypes<ResolversParentTypes>['PledgeInKindResult'];
  PledgeInKindSuccess: Omit<PledgeInKindSuccess, 'campaign' | 'pledge'> & { campaign: ResolversParentTypes['Campaign'], pledge: ResolversParentTypes['InKindPledge'] };
  PledgeInput: PledgeInput;
  PledgeNotActive: PledgeNotActive;
  PledgeRefund: Refund;
  PledgeResult: ResolversUnionTypes<ResolversParentTypes>['PledgeResult'];
  PledgeSuccess: Omit<PledgeSuccess, 'campaign' | 'pledge'> & { campaign: ResolversParentTypes['Campaign'], pledge: ResolversParentTypes['Pledge'] };
  PromiseCoverInput: PromiseCoverInput;
  PromiseCoverResult: ResolversUnionTypes<ResolversParentTypes>['PromiseCoverResult'];
  PromiseCoverSuccess: Omit<PromiseCoverSuccess, 'campaign' | 'fund'> & { campaign: ResolversParentTypes['Campaign'], fund: ResolversParentTypes['Fund'] };
  PromiseGrantInput: PromiseGrantInput;
  PromiseGrantResult: ResolversUnionTypes<ResolversParentTypes>['PromiseGrantResult'];
  PromiseGrantSuccess: Omit<PromiseGrantSuccess, 'fund' | 'grant'> & { fund: ResolversParentTypes['Fund'], grant: ResolversParentTypes['Grant'] };
  PublishCampaignInput: PublishCampaignInput;
  PublishCampaignResult: ResolversUnionTypes<ResolversParentTypes>['PublishCampaignResult'];
  PublishCampaignSuccess: Omit<PublishCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  Query: Record<PropertyKey, never>;
  RateRewardInput: RateRewardInput;
  RateRewardResult: ResolversUnionTypes<ResolversParentTypes>['RateRewardResult'];
  RateRewardSuccess: Omit<RateRewardSuccess, 'claim'> & { claim: ResolversParentTypes['RewardClaim'] };
  RecordInKindInput: RecordInKindInput;
  RecordInKindResult: ResolversUnionTypes<ResolversParentTypes>['RecordInKindResult'];
  RecordInKindSuccess: Omit<RecordInKindSuccess, 'campaign' | 'pledge'> & { campaign: ResolversParentTypes['Campaign'], pledge: ResolversParentTypes['InKindPledge'] };
  ReportOtherSourceInput: ReportOtherSourceInput;
  ReportOtherSourceResult: ResolversUnionTypes<ResolversParentTypes>['ReportOtherSourceResult'];
  ReportOtherSourceSuccess: Omit<ReportOtherSourceSuccess, 'otherSource'> & { otherSource: ResolversParentTypes['OtherSource'] };
  Reward: RewardView;
  RewardClaim: RewardClaimModel;
  RewardClaimConnection: RewardClaimPage;
  RewardClaimEdge: Omit<RewardClaimEdge, 'node'> & { node: ResolversParentTypes['RewardClaim'] };
  RewardClaimNotInState: RewardClaimNotInState;
  RewardComplaint: Complaint;
  RewardDeliveries: RewardDeliveries;
  RewardDeliveryOutOfRange: RewardDeliveryOutOfRange;
  RewardInput: RewardInput;
  RewardNotOwedYet: RewardNotOwedYet;
  RewardRating: RewardRating;
  RewardResponsibleUnfit: RewardResponsibleUnfit;
  RewardSoldOut: RewardSoldOut;
  SafeInt: Scalars['SafeInt']['output'];
  SendRewardInput: SendRewardInput;
  SendRewardResult: ResolversUnionTypes<ResolversParentTypes>['SendRewardResult'];
  SendRewardSuccess: Omit<SendRewardSuccess, 'claim'> & { claim: ResolversParentTypes['RewardClaim'] };
  Skill: Skill;
  SkillTally: SkillTally;
  SolutionGranted: SolutionGranted;
  SolutionNotSelected: SolutionNotSelected;
  SolutionOfAnother: SolutionOfAnother;
  StatementLine: StatementLineModel;
  StatementLineConnection: StatementPage;
  StatementLineEdge: Omit<StatementLineEdge, 'node'> & { node: ResolversParentTypes['StatementLine'] };
  SubmitCampaignInput: SubmitCampaignInput;
  SubmitCampaignResult: ResolversUnionTypes<ResolversParentTypes>['SubmitCampaignResult'];
  SubmitCampaignSuccess: Omit<SubmitCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  Subscription: Record<PropertyKey, never>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WithdrawInKindInput: WithdrawInKindInput;
  WithdrawInKindResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawInKindResult'];
  WithdrawInKindSuccess: Omit<WithdrawInKindSuccess, 'campaign' | 'pledge'> & { campaign: ResolversParentTypes['Campaign'], pledge: ResolversParentTypes['InKindPledge'] };
  WithdrawPledgeInput: WithdrawPledgeInput;
  WithdrawPledgeResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPledgeResult'];
  WithdrawPledgeSuccess: Omit<WithdrawPledgeSuccess, 'campaign' | 'pledge'> & { campaign: ResolversParentTypes['Campaign'], pledge: ResolversParentTypes['Pledge'] };
  String: Scalars['String']['output'];
};

export type LiveDirectiveArgs = {
  by: Scalars['String']['input'];
  query: Scalars['String']['input'];
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgendaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda'], FederationReferenceType extends FederationReferenceTypes['Agenda'] = FederationReferenceTypes['Agenda']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agenda']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<AgendaCampaignsArgs, 'first'>>;
  grants?: Resolver<Maybe<ResolversTypes['GrantConnection']>, ParentType, ContextType, RequireFields<AgendaGrantsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgendaNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaNotKnown'] = ResolversParentTypes['AgendaNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetDoesNotSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetDoesNotSum'] = ResolversParentTypes['BudgetDoesNotSum']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sumMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  targetMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['LedgerAccountConnection']>, ParentType, ContextType, RequireFields<CampaignAccountsArgs, 'first'>>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  backerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budget?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['ConsultationConnection']>, ParentType, ContextType, RequireFields<CampaignConsultationsArgs, 'first'>>;
  cover?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  coverPromise?: Resolver<Maybe<ResolversTypes['CoverPromise']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fallbackFund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  feePerMille?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inKindPledges?: Resolver<ResolversTypes['InKindPledgeConnection'], ParentType, ContextType, RequireFields<CampaignInKindPledgesArgs, 'first'>>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['LedgerTransactionConnection'], ParentType, ContextType, RequireFields<CampaignLedgerArgs, 'first'>>;
  minimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opener?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  otherSources?: Resolver<ReadonlyArray<ResolversTypes['OtherSource']>, ParentType, ContextType>;
  pledgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<CampaignPledgesArgs, 'first'>>;
  proceeds?: Resolver<Maybe<ResolversTypes['CampaignProceeds']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reducedPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rewards?: Resolver<ReadonlyArray<ResolversTypes['Reward']>, ParentType, ContextType>;
  securedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shortfallPlan?: Resolver<ResolversTypes['ShortfallPlan'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['StatementLineConnection']>, ParentType, ContextType, RequireFields<CampaignStatementArgs, 'account' | 'first'>>;
  tallies?: Resolver<ResolversTypes['CampaignTallies'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tallyAtEnd?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignAgendaClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignAgendaClosed'] = ResolversParentTypes['CampaignAgendaClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignBudgetMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignBudgetMissing'] = ResolversParentTypes['CampaignBudgetMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignCoverMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignCoverMissing'] = ResolversParentTypes['CampaignCoverMissing']> = {
  fundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignDeadlineOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignDeadlineOutOfRange'] = ResolversParentTypes['CampaignDeadlineOutOfRange']> = {
  after?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignGoalOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignGoalOutOfRange'] = ResolversParentTypes['CampaignGoalOutOfRange']> = {
  maximum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignHasPledgesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignHasPledges'] = ResolversParentTypes['CampaignHasPledges']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignMinimumOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignMinimumOutOfRange'] = ResolversParentTypes['CampaignMinimumOutOfRange']> = {
  maximum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNotInState'] = ResolversParentTypes['CampaignNotInState']> = {
  actual?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['CampaignState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNotOpen'] = ResolversParentTypes['CampaignNotOpen']> = {
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignOwnSideConsultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignOwnSideConsults'] = ResolversParentTypes['CampaignOwnSideConsults']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignPlanUnfitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignPlanUnfit'] = ResolversParentTypes['CampaignPlanUnfit']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignProceedsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignProceeds'] = ResolversParentTypes['CampaignProceeds']> = {
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CampaignTalliesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignTallies'] = ResolversParentTypes['CampaignTallies']> = {
  goods?: Resolver<ResolversTypes['GoodsTally'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['InKindTally'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillTally']>, ParentType, ContextType>;
};

export type CancelCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCampaignResult'] = ResolversParentTypes['CancelCampaignResult']> = {
  __resolveType: TypeResolveFn<'CampaignHasPledges' | 'CampaignNotInState' | 'CancelCampaignSuccess' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CancelCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCampaignSuccess'] = ResolversParentTypes['CancelCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGrantResult'] = ResolversParentTypes['CancelGrantResult']> = {
  __resolveType: TypeResolveFn<'CancelGrantSuccess' | 'GrantNotInState' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CancelGrantSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGrantSuccess'] = ResolversParentTypes['CancelGrantSuccess']> = {
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  by?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ComplainAboutRewardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplainAboutRewardResult'] = ResolversParentTypes['ComplainAboutRewardResult']> = {
  __resolveType: TypeResolveFn<'ComplainAboutRewardSuccess' | 'IdempotencyKeyReused' | 'RewardClaimNotInState' | 'RewardNotOwedYet', ParentType, ContextType>;
};

export type ComplainAboutRewardSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplainAboutRewardSuccess'] = ResolversParentTypes['ComplainAboutRewardSuccess']> = {
  claim?: Resolver<ResolversTypes['RewardClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfigureFundingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureFundingResult'] = ResolversParentTypes['ConfigureFundingResult']> = {
  __resolveType: TypeResolveFn<'ConfigureFundingSuccess' | 'IdempotencyKeyReused' | 'VersionConflict', ParentType, ContextType>;
};

export type ConfigureFundingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureFundingSuccess'] = ResolversParentTypes['ConfigureFundingSuccess']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmRewardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmRewardResult'] = ResolversParentTypes['ConfirmRewardResult']> = {
  __resolveType: TypeResolveFn<'ConfirmRewardSuccess' | 'IdempotencyKeyReused' | 'RewardClaimNotInState' | 'RewardNotOwedYet', ParentType, ContextType>;
};

export type ConfirmRewardSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmRewardSuccess'] = ResolversParentTypes['ConfirmRewardSuccess']> = {
  claim?: Resolver<ResolversTypes['RewardClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultCampaignResult'] = ResolversParentTypes['ConsultCampaignResult']> = {
  __resolveType: TypeResolveFn<'CampaignNotInState' | 'CampaignOwnSideConsults' | 'ConsultCampaignSuccess' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ConsultCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultCampaignSuccess'] = ResolversParentTypes['ConsultCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  consultation?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ConsultationDecision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoverForOwnCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverForOwnCampaign'] = ResolversParentTypes['CoverForOwnCampaign']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverNotAsked'] = ResolversParentTypes['CoverNotAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverPromise'] = ResolversParentTypes['CoverPromise']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverState'], ParentType, ContextType>;
};

export type CoverPromiseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverPromiseConnection'] = ResolversParentTypes['CoverPromiseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverPromiseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoverPromise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverPromiseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverPromiseEdge'] = ResolversParentTypes['CoverPromiseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverPromise'], ParentType, ContextType>;
};

export type CoverStandsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverStands'] = ResolversParentTypes['CoverStands']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrencyMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyMismatch'] = ResolversParentTypes['CurrencyMismatch']> = {
  expected?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepositToFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositToFundResult'] = ResolversParentTypes['DepositToFundResult']> = {
  __resolveType: TypeResolveFn<'DepositToFundSuccess' | 'FundAmountOutOfRange' | 'FundCurrencyMismatch' | 'FundEnded' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type DepositToFundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositToFundSuccess'] = ResolversParentTypes['DepositToFundSuccess']> = {
  deposit?: Resolver<ResolversTypes['FundDeposit'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fundingSummary?: Resolver<Maybe<ResolversTypes['FundingSummary']>, ParentType, ContextType>;
  openCampaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<DistrictOpenCampaignsArgs, 'first'>>;
};

export type EditCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditCampaignResult'] = ResolversParentTypes['EditCampaignResult']> = {
  __resolveType: TypeResolveFn<'BudgetDoesNotSum' | 'CampaignDeadlineOutOfRange' | 'CampaignGoalOutOfRange' | 'CampaignMinimumOutOfRange' | 'CampaignNotInState' | 'CampaignPlanUnfit' | 'EditCampaignSuccess' | 'FundCurrencyMismatch' | 'IdempotencyKeyReused' | 'RewardDeliveryOutOfRange' | 'RewardResponsibleUnfit' | 'VersionConflict', ParentType, ContextType>;
};

export type EditCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditCampaignSuccess'] = ResolversParentTypes['EditCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndFundResult'] = ResolversParentTypes['EndFundResult']> = {
  __resolveType: TypeResolveFn<'EndFundSuccess' | 'FundEnded' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type EndFundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndFundSuccess'] = ResolversParentTypes['EndFundSuccess']> = {
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['CoverPromiseConnection'], ParentType, ContextType, RequireFields<FundCoversArgs, 'first'>>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  deposited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deposits?: Resolver<ResolversTypes['FundDepositConnection'], ParentType, ContextType, RequireFields<FundDepositsArgs, 'first'>>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<FundGrantsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['LedgerTransactionConnection'], ParentType, ContextType, RequireFields<FundLedgerArgs, 'first'>>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['StatementLineConnection'], ParentType, ContextType, RequireFields<FundStatementArgs, 'account' | 'first'>>;
  subsidyEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FundAmountOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAmountOutOfRange'] = ResolversParentTypes['FundAmountOutOfRange']> = {
  maximum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundCurrencyMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundCurrencyMismatch'] = ResolversParentTypes['FundCurrencyMismatch']> = {
  expected?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundDepositResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundDeposit'] = ResolversParentTypes['FundDeposit']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  depositedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  sourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundDepositConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundDepositConnection'] = ResolversParentTypes['FundDepositConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundDepositEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundDeposit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundDepositEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundDepositEdge'] = ResolversParentTypes['FundDepositEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundDeposit'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type FundEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEnded'] = ResolversParentTypes['FundEnded']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundSubsidyEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundSubsidyEnded'] = ResolversParentTypes['FundSubsidyEnded']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundTooSmallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTooSmall'] = ResolversParentTypes['FundTooSmall']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingMean'] = ResolversParentTypes['FundingMean']> = {
  campaignsOpen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pledged?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundingSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingSettings'] = ResolversParentTypes['FundingSettings']> = {
  feePerMille?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rewardPatienceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingSummary'] = ResolversParentTypes['FundingSummary']> = {
  campaignsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  campaignsOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  campaignsSecured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<FundingSummaryChangeArgs, 'days'>>;
  placeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pledged?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  refunded?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  settled?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type GoodsTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsTally'] = ResolversParentTypes['GoodsTally']> = {
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant'], FederationReferenceType extends FederationReferenceTypes['Grant'] = FederationReferenceTypes['Grant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  solutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  tranches?: Resolver<ReadonlyArray<ResolversTypes['GrantTranche']>, ParentType, ContextType>;
};

export type GrantAgendaClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantAgendaClosed'] = ResolversParentTypes['GrantAgendaClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type GrantNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantNotInState'] = ResolversParentTypes['GrantNotInState']> = {
  actual?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['GrantState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantToOwnOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantToOwnOrganization'] = ResolversParentTypes['GrantToOwnOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantTrancheResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantTranche'] = ResolversParentTypes['GrantTranche']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GrantTrancheNotDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantTrancheNotDue'] = ResolversParentTypes['GrantTrancheNotDue']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantTranchePaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantTranchePaid'] = ResolversParentTypes['GrantTranchePaid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantTranchesDoNotSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantTranchesDoNotSum'] = ResolversParentTypes['GrantTranchesDoNotSum']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnsMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumnsMissing'] = ResolversParentTypes['ImportColumnsMissing']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportNotRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportNotRunning'] = ResolversParentTypes['ImportNotRunning']> = {
  actual?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRemark'] = ResolversParentTypes['ImportRemark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRowReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowReport'] = ResolversParentTypes['ImportRowReport']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ImportRemark']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportRowOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ImportRemark']>, ParentType, ContextType>;
};

export type InKindPledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindPledge'] = ResolversParentTypes['InKindPledge'], FederationReferenceType extends FederationReferenceTypes['InKindPledge'] = FederationReferenceTypes['InKindPledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InKindPledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  backer?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InKind'], ParentType, ContextType>;
  pledgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InKindState'], ParentType, ContextType>;
};

export type InKindPledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindPledgeConnection'] = ResolversParentTypes['InKindPledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InKindPledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InKindPledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InKindPledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindPledgeEdge'] = ResolversParentTypes['InKindPledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InKindPledge'], ParentType, ContextType>;
};

export type InKindPledgeNotActiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindPledgeNotActive'] = ResolversParentTypes['InKindPledgeNotActive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InKindState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InKindTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindTally'] = ResolversParentTypes['InKindTally']> = {
  given?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pledged?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['StatementLineConnection'], ParentType, ContextType, RequireFields<LedgerAccountStatementArgs, 'first'>>;
};

export type LedgerAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountConnection'] = ResolversParentTypes['LedgerAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountEdge'] = ResolversParentTypes['LedgerAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  account?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LedgerTransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransaction'] = ResolversParentTypes['LedgerTransaction']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerTransactionKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LedgerTransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransactionConnection'] = ResolversParentTypes['LedgerTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerTransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerTransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransactionEdge'] = ResolversParentTypes['LedgerTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ko?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inKindPledges?: Resolver<Maybe<ResolversTypes['InKindPledgeConnection']>, ParentType, ContextType, RequireFields<MemberInKindPledgesArgs, 'first'>>;
  pledges?: Resolver<Maybe<ResolversTypes['PledgeConnection']>, ParentType, ContextType, RequireFields<MemberPledgesArgs, 'first' | 'onlyWithReturn'>>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fundingMeanOfDistricts?: Resolver<Maybe<ResolversTypes['FundingMean']>, ParentType, ContextType>;
  fundingSettings?: Resolver<Maybe<ResolversTypes['FundingSettings']>, ParentType, ContextType>;
  fundingSummariesOfDistricts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundingSummary']>>, ParentType, ContextType>;
  fundingSummary?: Resolver<Maybe<ResolversTypes['FundingSummary']>, ParentType, ContextType>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, RequireFields<MunicipalityFundsArgs, 'first'>>;
  openCampaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<MunicipalityOpenCampaignsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelCampaign?: Resolver<ResolversTypes['CancelCampaignResult'], ParentType, ContextType, RequireFields<MutationCancelCampaignArgs, 'input'>>;
  cancelGrant?: Resolver<ResolversTypes['CancelGrantResult'], ParentType, ContextType, RequireFields<MutationCancelGrantArgs, 'input'>>;
  complainAboutReward?: Resolver<ResolversTypes['ComplainAboutRewardResult'], ParentType, ContextType, RequireFields<MutationComplainAboutRewardArgs, 'input'>>;
  configureFunding?: Resolver<ResolversTypes['ConfigureFundingResult'], ParentType, ContextType, RequireFields<MutationConfigureFundingArgs, 'input'>>;
  confirmReward?: Resolver<ResolversTypes['ConfirmRewardResult'], ParentType, ContextType, RequireFields<MutationConfirmRewardArgs, 'input'>>;
  consultCampaign?: Resolver<ResolversTypes['ConsultCampaignResult'], ParentType, ContextType, RequireFields<MutationConsultCampaignArgs, 'input'>>;
  depositToFund?: Resolver<ResolversTypes['DepositToFundResult'], ParentType, ContextType, RequireFields<MutationDepositToFundArgs, 'input'>>;
  editCampaign?: Resolver<ResolversTypes['EditCampaignResult'], ParentType, ContextType, RequireFields<MutationEditCampaignArgs, 'input'>>;
  endFund?: Resolver<ResolversTypes['EndFundResult'], ParentType, ContextType, RequireFields<MutationEndFundArgs, 'input'>>;
  openCampaign?: Resolver<ResolversTypes['OpenCampaignResult'], ParentType, ContextType, RequireFields<MutationOpenCampaignArgs, 'input'>>;
  openFund?: Resolver<ResolversTypes['OpenFundResult'], ParentType, ContextType, RequireFields<MutationOpenFundArgs, 'input'>>;
  payTranche?: Resolver<ResolversTypes['PayTrancheResult'], ParentType, ContextType, RequireFields<MutationPayTrancheArgs, 'input'>>;
  pledge?: Resolver<ResolversTypes['PledgeResult'], ParentType, ContextType, RequireFields<MutationPledgeArgs, 'input'>>;
  pledgeInKind?: Resolver<ResolversTypes['PledgeInKindResult'], ParentType, ContextType, RequireFields<MutationPledgeInKindArgs, 'input'>>;
  promiseCover?: Resolver<ResolversTypes['PromiseCoverResult'], ParentType, ContextType, RequireFields<MutationPromiseCoverArgs, 'input'>>;
  promiseGrant?: Resolver<ResolversTypes['PromiseGrantResult'], ParentType, ContextType, RequireFields<MutationPromiseGrantArgs, 'input'>>;
  publishCampaign?: Resolver<ResolversTypes['PublishCampaignResult'], ParentType, ContextType, RequireFields<MutationPublishCampaignArgs, 'input'>>;
  rateReward?: Resolver<ResolversTypes['RateRewardResult'], ParentType, ContextType, RequireFields<MutationRateRewardArgs, 'input'>>;
  recordInKind?: Resolver<ResolversTypes['RecordInKindResult'], ParentType, ContextType, RequireFields<MutationRecordInKindArgs, 'input'>>;
  reportOtherSource?: Resolver<ResolversTypes['ReportOtherSourceResult'], ParentType, ContextType, RequireFields<MutationReportOtherSourceArgs, 'input'>>;
  sendReward?: Resolver<ResolversTypes['SendRewardResult'], ParentType, ContextType, RequireFields<MutationSendRewardArgs, 'input'>>;
  submitCampaign?: Resolver<ResolversTypes['SubmitCampaignResult'], ParentType, ContextType, RequireFields<MutationSubmitCampaignArgs, 'input'>>;
  withdrawInKind?: Resolver<ResolversTypes['WithdrawInKindResult'], ParentType, ContextType, RequireFields<MutationWithdrawInKindArgs, 'input'>>;
  withdrawPledge?: Resolver<ResolversTypes['WithdrawPledgeResult'], ParentType, ContextType, RequireFields<MutationWithdrawPledgeArgs, 'input'>>;
};

export type NotAMemberOfOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAMemberOfOrganization'] = ResolversParentTypes['NotAMemberOfOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCampaignResult'] = ResolversParentTypes['OpenCampaignResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'BudgetDoesNotSum' | 'CampaignAgendaClosed' | 'CampaignDeadlineOutOfRange' | 'CampaignGoalOutOfRange' | 'CampaignMinimumOutOfRange' | 'CampaignPlanUnfit' | 'FundCurrencyMismatch' | 'IdempotencyKeyReused' | 'NotAMemberOfOrganization' | 'OpenCampaignSuccess' | 'RewardDeliveryOutOfRange' | 'RewardResponsibleUnfit', ParentType, ContextType>;
};

export type OpenCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCampaignSuccess'] = ResolversParentTypes['OpenCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenFundResult'] = ResolversParentTypes['OpenFundResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'OpenFundSuccess', ParentType, ContextType>;
};

export type OpenFundSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenFundSuccess'] = ResolversParentTypes['OpenFundSuccess']> = {
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenerOwesRewardsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenerOwesRewards'] = ResolversParentTypes['OpenerOwesRewards']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rewards?: Resolver<ReadonlyArray<ResolversTypes['Reward']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<OrganizationCampaignsArgs, 'first'>>;
  grants?: Resolver<Maybe<ResolversTypes['GrantConnection']>, ParentType, ContextType, RequireFields<OrganizationGrantsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationNotKnown'] = ResolversParentTypes['OrganizationNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherSource'] = ResolversParentTypes['OtherSource']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OtherSourceState'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayTrancheResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayTrancheResult'] = ResolversParentTypes['PayTrancheResult']> = {
  __resolveType: TypeResolveFn<'FundSubsidyEnded' | 'GrantNotInState' | 'GrantTrancheNotDue' | 'GrantTranchePaid' | 'IdempotencyKeyReused' | 'PayTrancheSuccess', ParentType, ContextType>;
};

export type PayTrancheSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayTrancheSuccess'] = ResolversParentTypes['PayTrancheSuccess']> = {
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  tranche?: Resolver<ResolversTypes['GrantTranche'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNotKnown'] = ResolversParentTypes['PlaceNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge'], FederationReferenceType extends FederationReferenceTypes['Pledge'] = FederationReferenceTypes['Pledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  backer?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pledgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['PledgeRefund']>, ParentType, ContextType>;
  rewardClaim?: Resolver<Maybe<ResolversTypes['RewardClaim']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
};

export type PledgeAmountOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeAmountOutOfRange'] = ResolversParentTypes['PledgeAmountOutOfRange']> = {
  maximum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeBelowRewardPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeBelowRewardPrice'] = ResolversParentTypes['PledgeBelowRewardPrice']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};

export type PledgeInKindResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeInKindResult'] = ResolversParentTypes['PledgeInKindResult']> = {
  __resolveType: TypeResolveFn<'CampaignNotOpen' | 'IdempotencyKeyReused' | 'PledgeInKindSuccess', ParentType, ContextType>;
};

export type PledgeInKindSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeInKindSuccess'] = ResolversParentTypes['PledgeInKindSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['InKindPledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeNotActiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeNotActive'] = ResolversParentTypes['PledgeNotActive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeRefund'] = ResolversParentTypes['PledgeRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PledgeRefundReason'], ParentType, ContextType>;
  refundedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PledgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeResult'] = ResolversParentTypes['PledgeResult']> = {
  __resolveType: TypeResolveFn<'CampaignNotOpen' | 'CurrencyMismatch' | 'IdempotencyKeyReused' | 'PledgeAmountOutOfRange' | 'PledgeBelowRewardPrice' | 'PledgeSuccess' | 'RewardSoldOut', ParentType, ContextType>;
};

export type PledgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeSuccess'] = ResolversParentTypes['PledgeSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseCoverResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseCoverResult'] = ResolversParentTypes['PromiseCoverResult']> = {
  __resolveType: TypeResolveFn<'CampaignNotInState' | 'CoverForOwnCampaign' | 'CoverNotAsked' | 'CoverStands' | 'FundAmountOutOfRange' | 'FundCurrencyMismatch' | 'FundEnded' | 'FundSubsidyEnded' | 'FundTooSmall' | 'IdempotencyKeyReused' | 'PromiseCoverSuccess', ParentType, ContextType>;
};

export type PromiseCoverSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseCoverSuccess'] = ResolversParentTypes['PromiseCoverSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseGrantResult'] = ResolversParentTypes['PromiseGrantResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'FundCurrencyMismatch' | 'FundEnded' | 'FundSubsidyEnded' | 'FundTooSmall' | 'GrantAgendaClosed' | 'GrantToOwnOrganization' | 'GrantTranchesDoNotSum' | 'IdempotencyKeyReused' | 'OrganizationNotKnown' | 'PromiseGrantSuccess' | 'SolutionGranted' | 'SolutionNotSelected' | 'SolutionOfAnother', ParentType, ContextType>;
};

export type PromiseGrantSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromiseGrantSuccess'] = ResolversParentTypes['PromiseGrantSuccess']> = {
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishCampaignResult'] = ResolversParentTypes['PublishCampaignResult']> = {
  __resolveType: TypeResolveFn<'CampaignAgendaClosed' | 'CampaignCoverMissing' | 'CampaignDeadlineOutOfRange' | 'CampaignNotInState' | 'IdempotencyKeyReused' | 'OpenerOwesRewards' | 'PublishCampaignSuccess', ParentType, ContextType>;
};

export type PublishCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishCampaignSuccess'] = ResolversParentTypes['PublishCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first' | 'sort'>>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, RequireFields<QueryFundsArgs, 'first'>>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
};

export type RateRewardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateRewardResult'] = ResolversParentTypes['RateRewardResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'RateRewardSuccess' | 'RewardClaimNotInState' | 'RewardNotOwedYet', ParentType, ContextType>;
};

export type RateRewardSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateRewardSuccess'] = ResolversParentTypes['RateRewardSuccess']> = {
  claim?: Resolver<ResolversTypes['RewardClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordInKindResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInKindResult'] = ResolversParentTypes['RecordInKindResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InKindPledgeNotActive' | 'RecordInKindSuccess', ParentType, ContextType>;
};

export type RecordInKindSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInKindSuccess'] = ResolversParentTypes['RecordInKindSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['InKindPledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportOtherSourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportOtherSourceResult'] = ResolversParentTypes['ReportOtherSourceResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ReportOtherSourceSuccess', ParentType, ContextType>;
};

export type ReportOtherSourceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportOtherSourceSuccess'] = ResolversParentTypes['ReportOtherSourceSuccess']> = {
  otherSource?: Resolver<ResolversTypes['OtherSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RewardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reward'] = ResolversParentTypes['Reward']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['RewardClaimConnection'], ParentType, ContextType, RequireFields<RewardClaimsArgs, 'first'>>;
  deliverBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['RewardDeliveries'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['RewardRating'], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RewardClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardClaim'] = ResolversParentTypes['RewardClaim']> = {
  backer?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes['RewardComplaint']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reward?: Resolver<ResolversTypes['Reward'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RewardClaimState'], ParentType, ContextType>;
};

export type RewardClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardClaimConnection'] = ResolversParentTypes['RewardClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RewardClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RewardClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RewardClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardClaimEdge'] = ResolversParentTypes['RewardClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RewardClaim'], ParentType, ContextType>;
};

export type RewardClaimNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardClaimNotInState'] = ResolversParentTypes['RewardClaimNotInState']> = {
  actual?: Resolver<ResolversTypes['RewardClaimState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['RewardClaimState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RewardComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardComplaint'] = ResolversParentTypes['RewardComplaint']> = {
  complainedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RewardComplaintKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RewardDeliveriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardDeliveries'] = ResolversParentTypes['RewardDeliveries']> = {
  complained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RewardDeliveryOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardDeliveryOutOfRange'] = ResolversParentTypes['RewardDeliveryOutOfRange']> = {
  after?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RewardNotOwedYetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardNotOwedYet'] = ResolversParentTypes['RewardNotOwedYet']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RewardRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardRating'] = ResolversParentTypes['RewardRating']> = {
  averageStars?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RewardResponsibleUnfitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardResponsibleUnfit'] = ResolversParentTypes['RewardResponsibleUnfit']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RewardSoldOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewardSoldOut'] = ResolversParentTypes['RewardSoldOut']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SendRewardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendRewardResult'] = ResolversParentTypes['SendRewardResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'RewardClaimNotInState' | 'RewardNotOwedYet' | 'SendRewardSuccess', ParentType, ContextType>;
};

export type SendRewardSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendRewardSuccess'] = ResolversParentTypes['SendRewardSuccess']> = {
  claim?: Resolver<ResolversTypes['RewardClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SkillTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillTally'] = ResolversParentTypes['SkillTally']> = {
  given?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pledged?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type SolutionGrantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionGranted'] = ResolversParentTypes['SolutionGranted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionNotSelectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionNotSelected'] = ResolversParentTypes['SolutionNotSelected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionOfAnotherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionOfAnother'] = ResolversParentTypes['SolutionOfAnother']> = {
  agendaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerTransactionKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatementLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineConnection'] = ResolversParentTypes['StatementLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type StatementLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineEdge'] = ResolversParentTypes['StatementLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementLine'], ParentType, ContextType>;
};

export type SubmitCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitCampaignResult'] = ResolversParentTypes['SubmitCampaignResult']> = {
  __resolveType: TypeResolveFn<'CampaignBudgetMissing' | 'CampaignNotInState' | 'IdempotencyKeyReused' | 'SubmitCampaignSuccess', ParentType, ContextType>;
};

export type SubmitCampaignSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitCampaignSuccess'] = ResolversParentTypes['SubmitCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  campaignTally?: SubscriptionResolver<Maybe<ResolversTypes['Campaign']>, "campaignTally", ParentType, ContextType, RequireFields<SubscriptionCampaignTallyArgs, 'id'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'BudgetDoesNotSum' | 'CampaignAgendaClosed' | 'CampaignBudgetMissing' | 'CampaignCoverMissing' | 'CampaignDeadlineOutOfRange' | 'CampaignGoalOutOfRange' | 'CampaignHasPledges' | 'CampaignMinimumOutOfRange' | 'CampaignNotInState' | 'CampaignNotOpen' | 'CampaignOwnSideConsults' | 'CampaignPlanUnfit' | 'CoverForOwnCampaign' | 'CoverNotAsked' | 'CoverStands' | 'CurrencyMismatch' | 'FundAmountOutOfRange' | 'FundCurrencyMismatch' | 'FundEnded' | 'FundSubsidyEnded' | 'FundTooSmall' | 'GrantAgendaClosed' | 'GrantNotInState' | 'GrantToOwnOrganization' | 'GrantTrancheNotDue' | 'GrantTranchePaid' | 'GrantTranchesDoNotSum' | 'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'ImportNotRunning' | 'InKindPledgeNotActive' | 'NotAMemberOfOrganization' | 'OpenerOwesRewards' | 'OrganizationNotKnown' | 'PlaceNotKnown' | 'PledgeAmountOutOfRange' | 'PledgeBelowRewardPrice' | 'PledgeNotActive' | 'RewardClaimNotInState' | 'RewardDeliveryOutOfRange' | 'RewardNotOwedYet' | 'RewardResponsibleUnfit' | 'RewardSoldOut' | 'SolutionGranted' | 'SolutionNotSelected' | 'SolutionOfAnother' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawInKindResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawInKindResult'] = ResolversParentTypes['WithdrawInKindResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InKindPledgeNotActive' | 'WithdrawInKindSuccess', ParentType, ContextType>;
};

export type WithdrawInKindSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawInKindSuccess'] = ResolversParentTypes['WithdrawInKindSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['InKindPledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawPledgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPledgeResult'] = ResolversParentTypes['WithdrawPledgeResult']> = {
  __resolveType: TypeResolveFn<'CampaignNotOpen' | 'IdempotencyKeyReused' | 'PledgeNotActive' | 'WithdrawPledgeSuccess', ParentType, ContextType>;
};

export type WithdrawPledgeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPledgeSuccess'] = ResolversParentTypes['WithdrawPledgeSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agenda?: AgendaResolvers<ContextType>;
  AgendaNotKnown?: AgendaNotKnownResolvers<ContextType>;
  BudgetDoesNotSum?: BudgetDoesNotSumResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignAgendaClosed?: CampaignAgendaClosedResolvers<ContextType>;
  CampaignBudgetMissing?: CampaignBudgetMissingResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignCoverMissing?: CampaignCoverMissingResolvers<ContextType>;
  CampaignDeadlineOutOfRange?: CampaignDeadlineOutOfRangeResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignGoalOutOfRange?: CampaignGoalOutOfRangeResolvers<ContextType>;
  CampaignHasPledges?: CampaignHasPledgesResolvers<ContextType>;
  CampaignMinimumOutOfRange?: CampaignMinimumOutOfRangeResolvers<ContextType>;
  CampaignNotInState?: CampaignNotInStateResolvers<ContextType>;
  CampaignNotOpen?: CampaignNotOpenResolvers<ContextType>;
  CampaignOwnSideConsults?: CampaignOwnSideConsultsResolvers<ContextType>;
  CampaignPlanUnfit?: CampaignPlanUnfitResolvers<ContextType>;
  CampaignProceeds?: CampaignProceedsResolvers<ContextType>;
  CampaignTallies?: CampaignTalliesResolvers<ContextType>;
  CancelCampaignResult?: CancelCampaignResultResolvers<ContextType>;
  CancelCampaignSuccess?: CancelCampaignSuccessResolvers<ContextType>;
  CancelGrantResult?: CancelGrantResultResolvers<ContextType>;
  CancelGrantSuccess?: CancelGrantSuccessResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ComplainAboutRewardResult?: ComplainAboutRewardResultResolvers<ContextType>;
  ComplainAboutRewardSuccess?: ComplainAboutRewardSuccessResolvers<ContextType>;
  ConfigureFundingResult?: ConfigureFundingResultResolvers<ContextType>;
  ConfigureFundingSuccess?: ConfigureFundingSuccessResolvers<ContextType>;
  ConfirmRewardResult?: ConfirmRewardResultResolvers<ContextType>;
  ConfirmRewardSuccess?: ConfirmRewardSuccessResolvers<ContextType>;
  ConsultCampaignResult?: ConsultCampaignResultResolvers<ContextType>;
  ConsultCampaignSuccess?: ConsultCampaignSuccessResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  CoverForOwnCampaign?: CoverForOwnCampaignResolvers<ContextType>;
  CoverNotAsked?: CoverNotAskedResolvers<ContextType>;
  CoverPromise?: CoverPromiseResolvers<ContextType>;
  CoverPromiseConnection?: CoverPromiseConnectionResolvers<ContextType>;
  CoverPromiseEdge?: CoverPromiseEdgeResolvers<ContextType>;
  CoverStands?: CoverStandsResolvers<ContextType>;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DepositToFundResult?: DepositToFundResultResolvers<ContextType>;
  DepositToFundSuccess?: DepositToFundSuccessResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  EditCampaignResult?: EditCampaignResultResolvers<ContextType>;
  EditCampaignSuccess?: EditCampaignSuccessResolvers<ContextType>;
  EndFundResult?: EndFundResultResolvers<ContextType>;
  EndFundSuccess?: EndFundSuccessResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundAmountOutOfRange?: FundAmountOutOfRangeResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundCurrencyMismatch?: FundCurrencyMismatchResolvers<ContextType>;
  FundDeposit?: FundDepositResolvers<ContextType>;
  FundDepositConnection?: FundDepositConnectionResolvers<ContextType>;
  FundDepositEdge?: FundDepositEdgeResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  FundEnded?: FundEndedResolvers<ContextType>;
  FundSubsidyEnded?: FundSubsidyEndedResolvers<ContextType>;
  FundTooSmall?: FundTooSmallResolvers<ContextType>;
  FundingMean?: FundingMeanResolvers<ContextType>;
  FundingSettings?: FundingSettingsResolvers<ContextType>;
  FundingSummary?: FundingSummaryResolvers<ContextType>;
  GoodsTally?: GoodsTallyResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantAgendaClosed?: GrantAgendaClosedResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GrantNotInState?: GrantNotInStateResolvers<ContextType>;
  GrantToOwnOrganization?: GrantToOwnOrganizationResolvers<ContextType>;
  GrantTranche?: GrantTrancheResolvers<ContextType>;
  GrantTrancheNotDue?: GrantTrancheNotDueResolvers<ContextType>;
  GrantTranchePaid?: GrantTranchePaidResolvers<ContextType>;
  GrantTranchesDoNotSum?: GrantTranchesDoNotSumResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportColumnsMissing?: ImportColumnsMissingResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportNotRunning?: ImportNotRunningResolvers<ContextType>;
  ImportRemark?: ImportRemarkResolvers<ContextType>;
  ImportRowReport?: ImportRowReportResolvers<ContextType>;
  InKindPledge?: InKindPledgeResolvers<ContextType>;
  InKindPledgeConnection?: InKindPledgeConnectionResolvers<ContextType>;
  InKindPledgeEdge?: InKindPledgeEdgeResolvers<ContextType>;
  InKindPledgeNotActive?: InKindPledgeNotActiveResolvers<ContextType>;
  InKindTally?: InKindTallyResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerAccountConnection?: LedgerAccountConnectionResolvers<ContextType>;
  LedgerAccountEdge?: LedgerAccountEdgeResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerTransaction?: LedgerTransactionResolvers<ContextType>;
  LedgerTransactionConnection?: LedgerTransactionConnectionResolvers<ContextType>;
  LedgerTransactionEdge?: LedgerTransactionEdgeResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAMemberOfOrganization?: NotAMemberOfOrganizationResolvers<ContextType>;
  OpenCampaignResult?: OpenCampaignResultResolvers<ContextType>;
  OpenCampaignSuccess?: OpenCampaignSuccessResolvers<ContextType>;
  OpenFundResult?: OpenFundResultResolvers<ContextType>;
  OpenFundSuccess?: OpenFundSuccessResolvers<ContextType>;
  OpenerOwesRewards?: OpenerOwesRewardsResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationNotKnown?: OrganizationNotKnownResolvers<ContextType>;
  OtherSource?: OtherSourceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayTrancheResult?: PayTrancheResultResolvers<ContextType>;
  PayTrancheSuccess?: PayTrancheSuccessResolvers<ContextType>;
  PlaceNotKnown?: PlaceNotKnownResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeAmountOutOfRange?: PledgeAmountOutOfRangeResolvers<ContextType>;
  PledgeBelowRewardPrice?: PledgeBelowRewardPriceResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  PledgeInKindResult?: PledgeInKindResultResolvers<ContextType>;
  PledgeInKindSuccess?: PledgeInKindSuccessResolvers<ContextType>;
  PledgeNotActive?: PledgeNotActiveResolvers<ContextType>;
  PledgeRefund?: PledgeRefundResolvers<ContextType>;
  PledgeResult?: PledgeResultResolvers<ContextType>;
  PledgeSuccess?: PledgeSuccessResolvers<ContextType>;
  PromiseCoverResult?: PromiseCoverResultResolvers<ContextType>;
  PromiseCoverSuccess?: PromiseCoverSuccessResolvers<ContextType>;
  PromiseGrantResult?: PromiseGrantResultResolvers<ContextType>;
  PromiseGrantSuccess?: PromiseGrantSuccessResolvers<ContextType>;
  PublishCampaignResult?: PublishCampaignResultResolvers<ContextType>;
  PublishCampaignSuccess?: PublishCampaignSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateRewardResult?: RateRewardResultResolvers<ContextType>;
  RateRewardSuccess?: RateRewardSuccessResolvers<ContextType>;
  RecordInKindResult?: RecordInKindResultResolvers<ContextType>;
  RecordInKindSuccess?: RecordInKindSuccessResolvers<ContextType>;
  ReportOtherSourceResult?: ReportOtherSourceResultResolvers<ContextType>;
  ReportOtherSourceSuccess?: ReportOtherSourceSuccessResolvers<ContextType>;
  Reward?: RewardResolvers<ContextType>;
  RewardClaim?: RewardClaimResolvers<ContextType>;
  RewardClaimConnection?: RewardClaimConnectionResolvers<ContextType>;
  RewardClaimEdge?: RewardClaimEdgeResolvers<ContextType>;
  RewardClaimNotInState?: RewardClaimNotInStateResolvers<ContextType>;
  RewardComplaint?: RewardComplaintResolvers<ContextType>;
  RewardDeliveries?: RewardDeliveriesResolvers<ContextType>;
  RewardDeliveryOutOfRange?: RewardDeliveryOutOfRangeResolvers<ContextType>;
  RewardNotOwedYet?: RewardNotOwedYetResolvers<ContextType>;
  RewardRating?: RewardRatingResolvers<ContextType>;
  RewardResponsibleUnfit?: RewardResponsibleUnfitResolvers<ContextType>;
  RewardSoldOut?: RewardSoldOutResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SendRewardResult?: SendRewardResultResolvers<ContextType>;
  SendRewardSuccess?: SendRewardSuccessResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillTally?: SkillTallyResolvers<ContextType>;
  SolutionGranted?: SolutionGrantedResolvers<ContextType>;
  SolutionNotSelected?: SolutionNotSelectedResolvers<ContextType>;
  SolutionOfAnother?: SolutionOfAnotherResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatementLineConnection?: StatementLineConnectionResolvers<ContextType>;
  StatementLineEdge?: StatementLineEdgeResolvers<ContextType>;
  SubmitCampaignResult?: SubmitCampaignResultResolvers<ContextType>;
  SubmitCampaignSuccess?: SubmitCampaignSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawInKindResult?: WithdrawInKindResultResolvers<ContextType>;
  WithdrawInKindSuccess?: WithdrawInKindSuccessResolvers<ContextType>;
  WithdrawPledgeResult?: WithdrawPledgeResultResolvers<ContextType>;
  WithdrawPledgeSuccess?: WithdrawPledgeSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
