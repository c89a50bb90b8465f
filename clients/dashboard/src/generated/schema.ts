export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  DateTime: { input: string; output: string; }
  /** An object of JSON whose keys the schema does not know beforehand, for example a GeoJSON geometry. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A language as BCP 47 names it, for example `ko`, `en` or `pt-BR`. */
  LanguageTag: { input: string; output: string; }
  /** A whole number between -(2^53 - 1) and 2^53 - 1. `Int` ends at 2,147,483,647, which is a small budget in won. */
  SafeInt: { input: number; output: number; }
};

/** Which match is agreed to. */
export type AcceptMatchInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
};

/** Which membership is agreed to. */
export type AcceptTeamMemberInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The membership. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What somebody is who takes part: a person, or an organisation of a kind. */
export type ActorKind =
  /** A company. */
  | 'COMPANY'
  /** An informal group. */
  | 'INFORMAL'
  /** Somebody who speaks for themselves. */
  | 'PERSON'
  /** A public body. */
  | 'PUBLIC'
  /** A non-profit. */
  | 'THIRD_SECTOR'
  /** A university. */
  | 'UNIVERSITY';

/** Who may act for which organisation. */
export type AddOrganizationMemberInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** The organisation. */
  readonly organizationId: Scalars['ID']['input'];
};

/** Which agendas a list shows; everything that is given must hold. */
export type AgendaFilter = {
  /** Raised by this member. */
  readonly authorId?: InputMaybe<Scalars['ID']['input']>;
  /** In this category. */
  readonly categoryKey?: InputMaybe<Scalars['ID']['input']>;
  /** Of this district. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** For which a campaign was published, or for which none was. */
  readonly hasCampaign?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<AgendaKind>;
  /** Of this maturity. */
  readonly maturity?: InputMaybe<Maturity>;
  /** Supported here by at least so many. */
  readonly minimumSupports?: InputMaybe<Scalars['Int']['input']>;
  /** Of this municipality. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Which seek hands now, or which do not. */
  readonly needsHands?: InputMaybe<Scalars['Boolean']['input']>;
  /** Raised at this instant or later. */
  readonly raisedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Raised before this instant. */
  readonly raisedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** With a process that stands, or ended, in this stage; processes that follow from others are left out. */
  readonly stage?: InputMaybe<AgendaStageInput>;
  /** In this state. */
  readonly state?: InputMaybe<AgendaState>;
  /** Whose title contains this text, upper and lower case alike; 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** With this triage. */
  readonly triage?: InputMaybe<Triage>;
};

/** What a file of agendas can hold. */
export type AgendaImportKind =
  /** Proposals of residents, from the CSV of Decide Madrid. They become proposals, with their supports as an imported figure. */
  | 'PROPOSALS'
  /** Requests of residents to their city, from the JSON of a 311 service. They become complaints (N4, N21). */
  | 'SERVICE_REQUESTS';

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
  readonly stage: Scalars['ID']['input'];
  /** The key of the template, in any of its versions. */
  readonly templateKey: Scalars['ID']['input'];
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

/** Which mentoring is agreed to. */
export type AgreeToMentoringInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The mentoring. */
  readonly mentoringId: Scalars['ID']['input'];
};

/** A committee that is to be appointed. */
export type AppointBodyInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What process templates call it: letters and digits, the first a small letter, at most 100 characters. */
  readonly key: Scalars['ID']['input'];
  /** Those who have a ballot, 1 to 100, each once. */
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The municipality. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** What people call it, 1 to 200 characters in each language. */
  readonly name: LocalizedTextInput;
  /** How many of its members must have cast a ballot before it decides; at least 1, at most all of them. */
  readonly quorum: Scalars['Int']['input'];
  /** The least share of the ballots for and against that must be for. */
  readonly threshold: ShareInput;
};

/** Why the holder has to approve a booking. */
export type ApprovalReason =
  /** Its closed days were not understood. */
  | 'CLOSED_DAYS_UNKNOWN'
  /** The holder wants to approve each. */
  | 'HOLDER_ASKS_FOR_IT'
  /** Nobody has verified the resource in time (N12). */
  | 'NOT_VERIFIED'
  /** Its opening hours are unknown or were not understood. */
  | 'OPENING_HOURS_UNKNOWN'
  /** It is closed on public holidays, and none of that year are entered. */
  | 'PUBLIC_HOLIDAYS_UNKNOWN';

/** Which request to approve. */
export type ApproveBookingInput = {
  /** The id of the booking. */
  readonly bookingId: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Which photo to show where. */
export type AttachPhotoInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** What it shows, for those who do not see it; 1 to 2,000 characters. */
  readonly description: Scalars['String']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the description. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The photo. */
  readonly photoId: Scalars['ID']['input'];
};

/** What a ballot says. */
export type BallotChoice =
  /** Neither; it counts for the quorum only. */
  | 'ABSTAIN'
  /** It is not to be adopted. */
  | 'AGAINST'
  /** It is to be adopted. */
  | 'FOR';

/** What a body decided. */
export type BodyResult =
  /** It approved. */
  | 'APPROVED'
  /** It rejected. */
  | 'REJECTED';

/** What to book. */
export type BookResourceInput = {
  /** The agenda for which it is booked. */
  readonly agendaId: Scalars['ID']['input'];
  /** When it ends: the first moment at which the resource is free again. A space is open all the time between, equipment is fetched and brought back while its holder is open. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** The experiment in which it is used, which belongs to the agenda and runs. */
  readonly experimentId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which you write. */
  readonly language?: Scalars['LanguageTag']['input'];
  /** What it is for, up to 2,000 characters. Everybody can read it. */
  readonly purpose: Scalars['String']['input'];
  /** The space or the piece of equipment. */
  readonly resourceId: Scalars['ID']['input'];
  /** When it begins: in the future. */
  readonly startsAt: Scalars['DateTime']['input'];
};

/** Where a booking stands. Requested and confirmed ones hold their time. */
export type BookingState =
  /** It was taken back, or what it was for came to its end. */
  | 'CANCELLED'
  /** The resource is reserved. */
  | 'CONFIRMED'
  /** The holder did not agree. */
  | 'DECLINED'
  /** The holder had not answered when it would have begun. */
  | 'LAPSED'
  /** It holds its time and waits for the holder's approval. */
  | 'REQUESTED';

/** What can be wrong with a border. */
export type BoundaryProblem =
  /** It is not a GeoJSON geometry of type Polygon or MultiPolygon. */
  | 'NOT_A_POLYGON'
  /** A position is not a list of longitude and latitude in numbers. */
  | 'NOT_A_POSITION'
  /** A ring or polygon is missing, or is not a list. */
  | 'NOT_A_RING'
  /** A longitude is not between -180 and 180, or a latitude not between -90 and 90. GeoJSON has the longitude first. */
  | 'OUT_OF_RANGE'
  /** The last position of a ring is not the first one. */
  | 'RING_NOT_CLOSED'
  /** A ring has fewer than four positions. */
  | 'RING_TOO_SHORT'
  /** A ring encloses no area. */
  | 'RING_WITHOUT_AREA'
  /** It has more positions than the registry takes. */
  | 'TOO_LARGE';

/** Which mentoring is given up, and why. */
export type BreakOffMentoringInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The mentoring. */
  readonly mentoringId: Scalars['ID']['input'];
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A line of a budget that is handed in. */
export type BudgetLineInput = {
  /** How much, in minor units of the currency of the goal. */
  readonly amountMinor: Scalars['SafeInt']['input'];
  /** What it is spent on, 1 to 200 characters. */
  readonly purpose: Scalars['String']['input'];
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

/** Which booking to cancel. */
export type CancelBookingInput = {
  /** The id of the booking. */
  readonly bookingId: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, up to 2,000 characters. Everybody can read it. */
  readonly reason: Scalars['String']['input'];
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

/** Which grant to call off. */
export type CancelGrantInput = {
  /** The grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, for everybody to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Which match is taken back. */
export type CancelMatchInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
};

/** Why a booking was cancelled. */
export type CancellationCause =
  /** The agenda was closed. */
  | 'AGENDA_CLOSED'
  /** Those who booked it took it back. */
  | 'BOOKER'
  /** The experiment was closed with its record. */
  | 'EXPERIMENT_ENDED'
  /** Those who hold the resource took it back. */
  | 'HOLDER'
  /** The resource was taken out of the registry. */
  | 'RESOURCE_WITHDRAWN';

/** A ballot. */
export type CastBallotInput = {
  /** What it says. */
  readonly choice: BallotChoice;
  /** The decision. */
  readonly decisionId: Scalars['ID']['input'];
  /** Chosen by the client for this ballot; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** A category that is handed in. */
export type CategoryInput = {
  /** The key: lower-case letters, digits and hyphens, at most 100 characters. */
  readonly key: Scalars['ID']['input'];
  /** The name in both languages, 1 to 200 characters each. */
  readonly name: LocalizedTextInput;
};

/** Changes to a body. */
export type ChangeBodyInput = {
  /** The body. */
  readonly bodyId: Scalars['ID']['input'];
  /** The version that was read last. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The whole new set of members, 1 to 100, each once. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The new name, 1 to 200 characters in each language. */
  readonly name?: InputMaybe<LocalizedTextInput>;
  /** The new quorum. */
  readonly quorum?: InputMaybe<Scalars['Int']['input']>;
  /** The new threshold. */
  readonly threshold?: InputMaybe<ShareInput>;
};

/** The profile as it should be. */
export type ChangeMemberInput = {
  /** The name that everybody will see; at most 200 characters. */
  readonly displayName: Scalars['String']['input'];
  /** The district that the person is at home in, by its KS code of 10 digits; absent when none shall be named. */
  readonly homeDistrictCode?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality that the person is at home in, by its KS code of 10 digits. */
  readonly municipalityCode: Scalars['ID']['input'];
};

/** What to change of a resource: what is left out stays, null takes it away where that is possible. */
export type ChangeResourceInput = {
  /** The postal address, up to 500 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Whether its holder wants to approve each booking of it; what was booked before stays as it is. */
  readonly approvalRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** From when it can be had or applied for. */
  readonly availableFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it can be had or applied for. */
  readonly availableUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many people it takes, 1 to 1,000,000. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The categories of agendas that it helps with: up to 20 keys of up to 100 characters. */
  readonly categoryKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The closed days. */
  readonly closedDays?: InputMaybe<ClosedDaysInput>;
  /** The closed days in words, up to 2,000 characters. */
  readonly closedDaysAsGiven?: InputMaybe<Scalars['String']['input']>;
  /** How to reach the holder. */
  readonly contact?: InputMaybe<ResourceContactInput>;
  /** What it is and how it can be had, up to 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The district it lies in, in the same municipality. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; when the resource has changed since, nothing is done. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The organisation that holds it; a member who gives it on must be a member of the new one, too. */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** The holder's name, 1 to 200 characters. */
  readonly holderName?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of thing it is. */
  readonly kind?: InputMaybe<ResourceKind>;
  /** The language of name and description. */
  readonly language?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** Its name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The opening hours of a week. */
  readonly openingHours?: InputMaybe<ReadonlyArray<OpeningIntervalInput>>;
  /** The opening hours in words, up to 2,000 characters. */
  readonly openingHoursAsGiven?: InputMaybe<Scalars['String']['input']>;
  /** The exact place. */
  readonly point?: InputMaybe<CoordinatesInput>;
  /** What it costs. */
  readonly price?: InputMaybe<ResourcePriceInput>;
  /** What it costs in words, up to 2,000 characters. */
  readonly priceAsGiven?: InputMaybe<Scalars['String']['input']>;
  /** The id of the resource. */
  readonly resourceId: Scalars['ID']['input'];
};

/** Which solution to go on with. */
export type ChooseFinalSolutionInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for all to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The solution. */
  readonly solutionId: Scalars['ID']['input'];
};

/** What is needed to cite a learning record. */
export type CiteRecordInput = {
  /** The agenda that builds on it. */
  readonly agendaId: Scalars['ID']['input'];
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the note, BCP 47. */
  readonly language?: Scalars['LanguageTag']['input'];
  /** What is taken up from it, and how; at most 2,000 characters. */
  readonly note: Scalars['String']['input'];
  /** The record. */
  readonly recordId: Scalars['ID']['input'];
};

/** A decision to close an agenda. */
export type CloseAgendaInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for all to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What is needed to close an experiment. */
export type CloseExperimentInput = {
  /** The version of the experiment that you saw. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The experiment. */
  readonly experimentId: Scalars['ID']['input'];
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What was learned. Without it, or with parts of it missing, the experiment stays open and the answer names what is missing. */
  readonly record?: InputMaybe<LearningRecordInput>;
};

/** A programme that is to be closed. */
export type CloseProgrammeInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The programme. */
  readonly programmeId: Scalars['ID']['input'];
  /** Why, for everybody to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The days on which a resource is closed. */
export type ClosedDaysInput = {
  /** Whether it is closed on public holidays. */
  readonly publicHolidays: Scalars['Boolean']['input'];
  /** The days of the week; empty when it is closed on none. */
  readonly weekdays: ReadonlyArray<Weekday>;
};

/** A comment that is handed in. */
export type CommentOnAgendaInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** The text, 1 to 2,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Chosen by the client for this comment; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the text. */
  readonly language: Scalars['LanguageTag']['input'];
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

/** Which match is completed. */
export type CompleteMatchInput = {
  /** Hours given, 0 to 10,000, with two decimals at most: those that the helper reported. */
  readonly hoursGiven: Scalars['Float']['input'];
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
};

/** Which decision to conclude, and why it came out so. */
export type ConcludeDecisionInput = {
  /** The decision. */
  readonly decisionId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for all to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** New settings of a municipality. */
export type ConfigureAgendasInput = {
  /** Within how many days an agenda shall have its first answer: 1 to 365. */
  readonly answerWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** The whole new set of categories in its order; at most 100. */
  readonly categories?: InputMaybe<ReadonlyArray<CategoryInput>>;
  /** From how many districts supporters must come to make an agenda one of society: 2 to 1,000. */
  readonly districtsForSociety?: InputMaybe<Scalars['Int']['input']>;
  /** The version of the settings that was read last. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality's code. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** How many supporters from its own district make an agenda one of the community: 1 to 1,000,000. */
  readonly supportersForCommunity?: InputMaybe<Scalars['Int']['input']>;
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

/** What to set; what is left out stays as it is. */
export type ConfigureRegistryInput = {
  /** How many days ahead spaces and equipment can be booked, 1 to 730. What is booked beyond stays. */
  readonly bookableDaysAhead?: InputMaybe<Scalars['Int']['input']>;
  /** The version of the settings that was read last; without it, what somebody else has set meanwhile is overwritten. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The code of the municipality. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** All public holidays that are known, in place of those before; up to 1,000 days. What is booked on one of them stays. */
  readonly publicHolidays?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** After how many days without verification a resource counts as stale: 1 to 3,650. A longer period does not bring back those that are stale already; verify them. */
  readonly staleAfterDays?: InputMaybe<Scalars['Int']['input']>;
  /** An IANA time zone, for example `Asia/Seoul`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Which reward arrived. */
export type ConfirmRewardInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether the caller takes care of an agenda. */
export type ConsultAgendaInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** True to take it on; false to give it back, which does nothing where somebody else has it. */
  readonly consults: Scalars['Boolean']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
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

/** What the secretariat decides about a campaign. */
export type ConsultationDecision =
  /** It may be published. */
  | 'APPROVE'
  /** It goes back to its opener for changes. */
  | 'RETURN';

/** On which legal ground personal data is kept. */
export type ContactLegalBasis =
  /** The person agreed and may take that back at any time. */
  | 'CONSENT'
  /** A law demands it. */
  | 'LEGAL_DUTY';

/** What the contact of a member may be used for. */
export type ContactPurpose =
  /** To bring the member together with needs. */
  | 'MATCHING'
  /** To tell the member what came of his contributions. */
  | 'NOTICES';

/** A point on the earth that is handed in, in WGS 84 degrees. */
export type CoordinatesInput = {
  /** Degrees north of the equator, from -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich, from -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
};

/** Where the promise of a cover stands. */
export type CoverState =
  /** The campaign lacked money at its deadline, and the fund filled it. */
  | 'COVERED'
  /** The fund has set it aside. */
  | 'PROMISED'
  /** It was not needed: the goal was reached, or was out of reach even so, or the campaign was called off or returned to its opener. */
  | 'RELEASED';

/** An organisation that is entered. */
export type CreateOrganizationInput = {
  /** The district that it is at home in, by its KS code of 10 digits; absent when that is the whole municipality. */
  readonly homeDistrictCode?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a repeated request answer the same instead of entering a second organisation. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of body it is. */
  readonly kind: OrganizationKind;
  /** The municipality that it belongs to, by its KS code of 10 digits. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** Its name; at most 200 characters in each language. */
  readonly name: LocalizedTextInput;
};

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

/** Who has the right to decide. */
export type DecidedBy =
  /** The members of a committee, with one ballot each. */
  | 'BODY'
  /** Every citizen of the municipality, with one ballot each. */
  | 'CITIZENS'
  /** The organisation that posted the challenge. */
  | 'POSTER';

/** What came of a decision. */
export type DecisionResult =
  /** Enough ballots are for it. */
  | 'ADOPTED'
  /** Too few ballots are for it. */
  | 'REJECTED';

/** Whether ballots can be cast. */
export type DecisionState =
  /** The ballots are counted; nothing changes any more. */
  | 'CONCLUDED'
  /** Ballots can be cast and changed. */
  | 'OPEN';

/** What a person can do. */
export type DeclareSkillsInput = {
  /** Ids of skills, fifty at most, in the order in which they shall be shown. An empty list declares none. */
  readonly skillIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Which request to decline. */
export type DeclineBookingInput = {
  /** The id of the booking. */
  readonly bookingId: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, up to 2,000 characters. Everybody can read it. */
  readonly reason: Scalars['String']['input'];
};

/** Which match is declined. */
export type DeclineMatchInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
};

/** Which mentoring is declined. */
export type DeclineMentoringInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The mentoring. */
  readonly mentoringId: Scalars['ID']['input'];
};

/** Which membership is declined. */
export type DeclineTeamMemberInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The membership. */
  readonly membershipId: Scalars['ID']['input'];
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

/** Changes to an agenda. */
export type EditAgendaInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** The new text, 1 to 10,000 characters. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** The new category. */
  readonly categoryKey?: InputMaybe<Scalars['ID']['input']>;
  /** The new district, of the same municipality. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read last. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Complaint or proposal. */
  readonly kind?: InputMaybe<AgendaKind>;
  /** The language of the texts. */
  readonly language?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** The new plain words, at most 2,000 characters; null takes them away. */
  readonly plainSummary?: InputMaybe<Scalars['String']['input']>;
  /** The new place; null takes it away. Given alone it brings the agenda to the district in which it lies. */
  readonly point?: InputMaybe<CoordinatesInput>;
  /** The new title, 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
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

/** Which fund to end. */
export type EndFundInput = {
  /** The fund. */
  readonly fundId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for everybody to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What is said about a prototype. */
export type EvaluatePrototypeInput = {
  /** Chosen by the client for this evaluation; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the texts. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The prototype. */
  readonly prototypeId: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** How well it does by each criterion, 1 to 20, each once. */
  readonly scores: ReadonlyArray<ScoreInput>;
};

/** What a piece of evidence is. */
export type EvidenceKind =
  /** The word of an authority: a plan, an ordinance, a council's resolution, an auditor's report. */
  | 'AUTHORITY'
  /** Figures: a data set, a statistic, a survey. */
  | 'DATA';

/** Which experiments to list; all conditions hold together. */
export type ExperimentFilter = {
  /** For this agenda. */
  readonly agendaId?: InputMaybe<Scalars['ID']['input']>;
  /** In this district, by its KS code of 10 digits. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose learning record is (or is not) overdue. */
  readonly isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this municipality, by its KS code of 10 digits. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  readonly state?: InputMaybe<ExperimentState>;
};

/** In which order to list experiments. */
export type ExperimentSort =
  /** The earliest due first. */
  | 'DUE_SOON'
  /** Started last first. */
  | 'NEWEST';

/** Where an experiment stands. */
export type ExperimentState =
  /** It is closed, and what was learned is recorded. */
  | 'RECORDED'
  /** It is being tried. */
  | 'RUNNING';

/** When a field must be filled. */
export type FieldNeed =
  /** To enter the stage that adds it. */
  | 'ENTERING'
  /** To go on from the stage that adds it; not where it ends refused or withdrawn. */
  | 'LEAVING'
  /** Never; it may stay empty. */
  | 'NEVER';

/** How a field is answered. */
export type FieldType =
  /** One of several options. */
  | 'CHOICE'
  /** A day. */
  | 'DATE'
  /** Something that another service holds; filled when the service reports it. */
  | 'LINK'
  /** A person. */
  | 'MEMBER'
  /** An amount of money. */
  | 'MONEY'
  /** Some of several options. */
  | 'MULTIPLE_CHOICE'
  /** A number. */
  | 'NUMBER'
  /** An organisation. */
  | 'ORGANIZATION'
  /** Photos. */
  | 'PHOTOS'
  /** A point on the map. */
  | 'PLACE'
  /** Things of the registry of resources, with a note. */
  | 'RESOURCES'
  /** A text. */
  | 'TEXT'
  /** Yes or no. */
  | 'YES_NO';

/** What is handed in for a field. With the field alone it is emptied; which of the rest is meant follows from its type. */
export type FieldValueInput = {
  /** For CHOICE and MULTIPLE_CHOICE: the keys of options. */
  readonly choices?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For DATE. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The key of the field. */
  readonly field: Scalars['ID']['input'];
  /** For YES_NO. */
  readonly isYes?: InputMaybe<Scalars['Boolean']['input']>;
  /** For MEMBER. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** For MONEY. */
  readonly money?: InputMaybe<MoneyInput>;
  /** For NUMBER. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** For ORGANIZATION. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** For PHOTOS. */
  readonly photoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For PLACE. */
  readonly point?: InputMaybe<CoordinatesInput>;
  /** For RESOURCES: ids of the registry of resources. */
  readonly resourceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For TEXT, and the note of RESOURCES. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Fields that are to be filled or emptied. */
export type FillFieldsInput = {
  /** The version of the process that was read last. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The process. */
  readonly processId: Scalars['ID']['input'];
  /** The fields, each once, 1 to 100; those that are left out stay as they are. */
  readonly values: ReadonlyArray<FieldValueInput>;
};

/** Which import to finish. */
export type FinishAgendaImportInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** How an import ended. */
export type FinishResourceImportInput = {
  /** Let resources become stale also when ten or more, and more than a fifth, of the source's vanished. */
  readonly acceptVanished?: Scalars['Boolean']['input'];
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** Whether the file was read to its end. Only then what is not in it can have vanished. */
  readonly isComplete: Scalars['Boolean']['input'];
  /** How many rows could not be read and were not handed in. While there are any, nothing counts as vanished: they may be among them. */
  readonly unreadableRows?: Scalars['Int']['input'];
};

/** Which import to finish. */
export type FinishSkillImportInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** A partnership that is entered. */
export type FormPartnershipInput = {
  /** Chosen by the client for this partnership; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the purpose. */
  readonly language: Scalars['LanguageTag']['input'];
  /** What the two will do together, 1 to 2,000 characters. */
  readonly purpose: Scalars['String']['input'];
  /** The final solution. */
  readonly solutionId: Scalars['ID']['input'];
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

/** Which part a government has in a process. */
export type GovernmentRole =
  /** It brings citizens together and keeps the process going. */
  | 'BROKER'
  /** It posts problems itself. */
  | 'POSTER';

/** Where a grant stands. */
export type GrantState =
  /** It was called off; what was not paid went back to the fund. */
  | 'CANCELLED'
  /** All tranches are paid. */
  | 'PAID'
  /** The fund has set aside what is not paid yet. */
  | 'PROMISED';

/** A part of a grant that is to be promised. */
export type GrantTrancheInput = {
  /** How much, in minor units of the currency of the grant. */
  readonly amountMinor: Scalars['SafeInt']['input'];
  /** From when on it can be paid, 50 years ahead at most; at once when absent. */
  readonly dueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Rows to take over. */
export type ImportAgendaRowsInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** 1 to 500 rows. */
  readonly rows: ReadonlyArray<ImportRowInput>;
};

/** How a value of the file is turned into a code or key of this platform. */
export type ImportChoiceInput = {
  /** The column to look at; left out when all rows are alike. */
  readonly field?: InputMaybe<Scalars['String']['input']>;
  /** What to take for all other values; a row without any is rejected. */
  readonly otherwise?: InputMaybe<Scalars['ID']['input']>;
  /** What the values of the column stand for; at most 1,000. */
  readonly values?: InputMaybe<ReadonlyArray<ImportChoiceValueInput>>;
};

/** What one value of a column stands for. */
export type ImportChoiceValueInput = {
  /** The code or key here. */
  readonly code: Scalars['ID']['input'];
  /** The value in the file. */
  readonly value: Scalars['String']['input'];
};

/** Rows to take over. */
export type ImportResourceRowsInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** 1 to 500 rows. */
  readonly rows: ReadonlyArray<ImportRowInput>;
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

/** Rows to take over. */
export type ImportSkillRowsInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** 1 to 500 rows. */
  readonly rows: ReadonlyArray<ImportRowInput>;
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

/** What there is for those who take part. */
export type Incentive =
  /** Money to carry it out. */
  | 'GRANT'
  /** The matter itself. */
  | 'NONE'
  /** Points. */
  | 'POINTS'
  /** A prize. */
  | 'PRIZE';

/** What was found for an agenda. */
export type IntroduceResourceInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The resource; left out when the agenda needs none. */
  readonly resourceId?: InputMaybe<Scalars['ID']['input']>;
};

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
  readonly assetKind?: InputMaybe<PublicAssetKind>;
  /** Of agendas in this category. */
  readonly categoryKey?: InputMaybe<Scalars['String']['input']>;
  /** In this district, by its KS code of 10 digits. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this municipality, by its KS code of 10 digits. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** With this outcome. */
  readonly outcome?: InputMaybe<LearningOutcome>;
  /** With these words, in any part of the record; 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a learning record says. The fields are required to close an experiment; those missing are named in the refusal. */
export type LearningRecordInput = {
  /** Field 17: advice to whoever tries something similar; at most 10,000 characters. */
  readonly advice?: InputMaybe<Scalars['String']['input']>;
  /** What the experiment leaves to the city for good; up to 20 things. */
  readonly assets?: InputMaybe<ReadonlyArray<PublicAssetInput>>;
  /** Field 18: how it was closed after its end; at most 10,000 characters. */
  readonly closing?: InputMaybe<Scalars['String']['input']>;
  /** Field 19: what should follow, required when the scale must change; at most 10,000 characters. */
  readonly followUp?: InputMaybe<Scalars['String']['input']>;
  /** Field 14: how far the goal was reached, 0 to 100 percent. */
  readonly goalReachedPercent?: InputMaybe<Scalars['Int']['input']>;
  /** The language in which you write, BCP 47. */
  readonly language?: InputMaybe<Scalars['LanguageTag']['input']>;
  /** The open licence of the record and of what it leaves behind; `CC_BY_4_0` when left out. */
  readonly licence?: InputMaybe<OpenLicence>;
  /** Field 16: results and information that did not exist before; at most 10,000 characters. */
  readonly newInformation?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  readonly outcome?: InputMaybe<LearningOutcome>;
  /** Whether the scale must change; when left out it must if there is a `followUp`. */
  readonly scaleMustChange?: InputMaybe<Scalars['Boolean']['input']>;
  /** Field 15: what was learned on the way; at most 10,000 characters. */
  readonly whatWasLearned?: InputMaybe<Scalars['String']['input']>;
};

/** In which order to list learning records. */
export type LearningRecordSort =
  /** Those on which most agendas build first. */
  | 'MOST_REUSED'
  /** Written last first. */
  | 'NEWEST';

/** Which membership ends. */
export type LeaveTeamInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The membership. */
  readonly membershipId: Scalars['ID']['input'];
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

/** What to link to which agenda. */
export type LinkEvidenceInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  readonly kind: EvidenceKind;
  /** The language of the title. */
  readonly language: Scalars['LanguageTag']['input'];
  /** What it is called, and what it shows, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Where it stands: an http or https address, at most 2,000 characters. */
  readonly url: Scalars['String']['input'];
};

/** A text that is handed in, in both languages of the platform. */
export type LocalizedTextInput = {
  /** The English text. */
  readonly en: Scalars['String']['input'];
  /** The Korean text. */
  readonly ko: Scalars['String']['input'];
};

/** What is needed for an entry in the process log. */
export type LogExperimentInput = {
  /** The experiment. */
  readonly experimentId: Scalars['ID']['input'];
  /** Makes a repeated request answer the same instead of writing a second entry. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the text, BCP 47. */
  readonly language: Scalars['LanguageTag']['input'];
  /** What happened; at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** A meeting that was held. */
export type LogMentoringMeetingInput = {
  /** What it was about; at most 2,000 characters. */
  readonly about: Scalars['String']['input'];
  /** When it began: in the time of the mentoring, not in the future. */
  readonly heldAt: Scalars['DateTime']['input'];
  /** Makes a repeated request answer the same instead of entering the meeting twice. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of both texts, BCP 47. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The mentoring. */
  readonly mentoringId: Scalars['ID']['input'];
  /** How long it took, 1 to 1,440 minutes. */
  readonly minutes: Scalars['Int']['input'];
  /** What is to happen next; at most 2,000 characters; may be absent. */
  readonly next?: InputMaybe<Scalars['String']['input']>;
};

/** What a member offers. */
export type MakeOfferInput = {
  /** The district in which the offer holds, by its KS code of 10 digits; absent when that is the whole municipality. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** How many hours, 1 to 10,000. */
  readonly hours: Scalars['Int']['input'];
  /** Makes a repeated request answer the same instead of making a second offer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality in which the offer holds, by its KS code of 10 digits. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** The skill that is offered. */
  readonly skillId: Scalars['ID']['input'];
  /** The instant at which the offer ends by itself: in the future, within three years. */
  readonly validUntil: Scalars['DateTime']['input'];
};

/** The two sides of a match. Who is on both counts as the helper. */
export type MatchSide =
  /** Who helps. */
  | 'HELPER'
  /** Who asks: the need's owner or the secretariat of the municipality. */
  | 'NEED';

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

/** How many the matter concerns (N9). */
export type Maturity =
  /** A matter of its community: enough people of its own district stand behind it. */
  | 'COMMUNITY'
  /** One person's matter. */
  | 'PERSONAL'
  /** A matter of society: besides, people of several districts stand behind it, or data or an authority show it. */
  | 'SOCIAL';

/** The two sides of a mentoring. Who is on both counts as the mentor. */
export type MentoringSide =
  /** Who is accompanied: the person, or whoever acts for the organisation. */
  | 'MENTEE'
  /** Who accompanies. */
  | 'MENTOR';

/** Where a mentoring stands. */
export type MentoringState =
  /** Both sides agreed; its time has not begun. */
  | 'AGREED'
  /** It was given up before its end, with a reason. */
  | 'BROKEN_OFF'
  /** A side declined it, or its agenda was closed before both had agreed. */
  | 'DECLINED'
  /** Its time is over. */
  | 'ENDED'
  /** It waits for the agreement of one side or of both. */
  | 'PROPOSED'
  /** Its time has begun and is not over. */
  | 'RUNNING';

/** An amount of money that is handed in. */
export type MoneyInput = {
  /** The currency of the amount. */
  readonly currency: Currency;
  /** The amount in the smallest unit of the currency: won, yen, cents. */
  readonly minorUnits: Scalars['SafeInt']['input'];
};

/** A circle on the map. */
export type NearInput = {
  /** Its middle. */
  readonly point: CoordinatesInput;
  /** Its radius in metres, 1 to 100,000. */
  readonly radiusMeters: Scalars['Int']['input'];
};

/** Which needs to list; all conditions hold together. */
export type NeedFilter = {
  /** Of this agenda. */
  readonly agendaId?: InputMaybe<Scalars['ID']['input']>;
  /** For this campaign. */
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** In this district, by its KS code of 10 digits. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** In this municipality, by its KS code of 10 digits. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** For this skill. */
  readonly skillId?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  readonly state?: InputMaybe<NeedState>;
  /** For this team. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** In which order to list needs. */
export type NeedSort =
  /** Most free seats first; a need that is not open has none. */
  | 'MOST_SEATS_OPEN'
  /** Opened last first. */
  | 'NEWEST';

/** Where a need stands. */
export type NeedState =
  /** It was taken back, or its agenda was closed. Who has a seat keeps it. */
  | 'CLOSED'
  /** Every seat is taken. A seat that becomes free opens the need again. */
  | 'FILLED'
  /** Seats are free. */
  | 'OPEN';

/** A note on a partnership. */
export type NotePartnershipInput = {
  /** What happened, 1 to 10,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Chosen by the client for this note; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the text. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The partnership. */
  readonly partnershipId: Scalars['ID']['input'];
};

/** Where an offer stands. */
export type OfferState =
  /** It stands. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** The member took it back. */
  | 'WITHDRAWN';

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

/** What is to be decided; either `ballot` or `body`. */
export type OpenDecisionInput = {
  /** The ballot, as the process template calls it. */
  readonly ballot?: InputMaybe<Scalars['String']['input']>;
  /** The committee, as the process template and the municipality call it. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The process. */
  readonly processId: Scalars['ID']['input'];
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

/** An open licence. */
export type OpenLicence =
  /** Creative Commons Zero 1.0: no conditions. */
  | 'CC0_1_0'
  /** Creative Commons Attribution 4.0. */
  | 'CC_BY_4_0'
  /** Creative Commons Attribution-ShareAlike 4.0. */
  | 'CC_BY_SA_4_0'
  /** Korea Open Government Licence type 1 (공공누리 제1유형): attribution. */
  | 'KOGL_1';

/** What an agenda needs. */
export type OpenNeedInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** The published campaign of the agenda for which hands are asked; may be absent, and is when a team is named. */
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** What there is to do; at most 2,000 characters. */
  readonly description: Scalars['String']['input'];
  /** Hours asked of each person, 1 to 10,000. */
  readonly hours: Scalars['Int']['input'];
  /** Makes a repeated request answer the same instead of opening a second need. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the description, BCP 47. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The skill that is needed. */
  readonly skillId: Scalars['ID']['input'];
  /** The team of the agenda for which hands are asked; may be absent, and is when a campaign is named. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
  /** How many persons are asked for, 1 to 1,000. */
  readonly wanted: Scalars['Int']['input'];
};

/** A programme that is to be opened. */
export type OpenProgrammeInput = {
  /** From when on none starts any more: in the future, within 50 years, after `startsAt`. No end is set when left out. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** By what right it exists, with the article, 1 to 2,000 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** The municipality. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** What it is called, each 1 to 200 characters. */
  readonly name: LocalizedTextInput;
  /** What it is for, each 1 to 2,000 characters. */
  readonly purpose: LocalizedTextInput;
  /** From when on processes start in it, within 50 years of now; from now on when left out. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The organisation that runs it; the municipality itself when left out. */
  readonly stewardId?: InputMaybe<Scalars['ID']['input']>;
  /** The key of the template by which its processes start; one that follows from no other. */
  readonly templateKey: Scalars['ID']['input'];
};

/** A team that is made. */
export type OpenTeamInput = {
  /** The agenda that it takes on. */
  readonly agendaId: Scalars['ID']['input'];
  /** Makes a repeated request answer the same instead of making a second team. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the name, BCP 47. */
  readonly language: Scalars['LanguageTag']['input'];
  /** What it is called; at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The process of the agenda for which it is made; absent for the agenda as a whole. */
  readonly processId?: InputMaybe<Scalars['ID']['input']>;
  /** The roles that it needs, 1 to 20, each key once. */
  readonly roles: ReadonlyArray<TeamRoleInput>;
};

/** From when to when a resource is open on a day of the week. */
export type OpeningIntervalInput = {
  /** The time it closes, as `HH:MM`, up to `24:00`; after `opens`. */
  readonly closes: Scalars['String']['input'];
  /** The time it opens, as `HH:MM`, from `00:00` on. */
  readonly opens: Scalars['String']['input'];
  /** The day. */
  readonly weekday: Weekday;
};

/** To whom a process is open. */
export type Openness =
  /** To everybody. */
  | 'FULL'
  /** To those whom its purpose needs. */
  | 'STRATEGIC';

/** Which organisations to list; all conditions hold together. */
export type OrganizationFilter = {
  /** At home in this district, by its KS code of 10 digits. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<OrganizationKind>;
  /** In this municipality, by its KS code of 10 digits. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What kind of body an organisation is. */
export type OrganizationKind =
  /** A company. */
  | 'COMPANY'
  /** A group of people without a legal form. */
  | 'INFORMAL'
  /** A public body: an office, an agency, a public enterprise. */
  | 'PUBLIC'
  /** A non-profit, a cooperative, a social enterprise, a foundation. */
  | 'THIRD_SECTOR'
  /** A university or another place of research. */
  | 'UNIVERSITY';

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

/** Which tranche to pay. */
export type PayTrancheInput = {
  /** Chosen by the client for this payment; the same key again gives the stored answer. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The tranche. */
  readonly trancheId: Scalars['ID']['input'];
};

/** A version of a photo, by its longest side. */
export type PhotoSize =
  /** At most 2,560 pixels, to look closely. */
  | 'LARGE'
  /** At most 1,280 pixels, for pages. */
  | 'MEDIUM'
  /** At most 320 pixels, for lists. */
  | 'SMALL';

/** The profile of a place that is handed in. It replaces the earlier one as a whole. */
export type PlaceProfileInput = {
  /** Culture and customs; each text up to 2,000 characters. */
  readonly culture?: InputMaybe<LocalizedTextInput>;
  /** What people work at; each text up to 2,000 characters. */
  readonly industry?: InputMaybe<LocalizedTextInput>;
  /** How many people live there; 0 or more. */
  readonly population?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The land: hills, rivers, coast; each text up to 2,000 characters. */
  readonly terrain?: InputMaybe<LocalizedTextInput>;
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

/** Why the money of a pledge went back. */
export type PledgeRefundReason =
  /** The campaign was called off. */
  | 'CANCELLED'
  /** The deadline came and the plan for a shortfall gives everything back. */
  | 'SHORTFALL'
  /** The backer took it back before the deadline. */
  | 'WITHDRAWN';

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

/** What a price is paid for. */
export type PriceUnit =
  /** For days of use. */
  | 'DAY'
  /** For hours of use. */
  | 'HOUR'
  /** For minutes of use. */
  | 'MINUTE'
  /** For months of use. */
  | 'MONTH'
  /** For each person. */
  | 'PERSON'
  /** For each use, however long. */
  | 'USE'
  /** For years of use. */
  | 'YEAR';

/** What the result of a process does. */
export type ProcessEffect =
  /** It advises. */
  | 'ADVISORY'
  /** It decides. */
  | 'BINDING';

/** What was done in a process. */
export type ProcessEntryKind =
  /** Something was done inside a stage. */
  | 'ACT'
  /** A clock ended and could not take its step; `data` says what was missing. */
  | 'CLOCK'
  /** Fields were filled or emptied. */
  | 'FIELDS'
  /** It was started. */
  | 'START'
  /** A step was taken. */
  | 'STEP';

/** Which processes a list shows; everything that is given must hold. */
export type ProcessFilter = {
  /** Whether they still run. */
  readonly isRunning?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of agendas of this municipality. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Started on behalf of this organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** That stand at this stage. */
  readonly stage?: InputMaybe<Scalars['ID']['input']>;
  /** Of a template with this key. */
  readonly templateKey?: InputMaybe<Scalars['ID']['input']>;
};

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

/** Which programmes a list shows; everything that is given must hold. */
export type ProgrammeFilter = {
  /** Of this municipality. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Whose processes start by the template with this key. */
  readonly templateKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a programme stands. */
export type ProgrammeState =
  /** It is over or was closed: no process enters it any more. What runs in it goes on, and all of it can be read. */
  | 'ENDED'
  /** Processes start in it. */
  | 'OPEN'
  /** It has not begun yet; no process starts in it. */
  | 'PLANNED';

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

/** Who could help with which need. */
export type ProposeMatchInput = {
  /** Makes a repeated request answer the same instead of proposing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The member who could help; absent for oneself. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** The need. */
  readonly needId: Scalars['ID']['input'];
  /** The member's offer behind the proposal; may be absent. */
  readonly offerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who could accompany whom. Exactly one of solution, mentee and organisation of the mentee says whom. */
export type ProposeMentoringInput = {
  /** The agenda that is worked on. */
  readonly agendaId: Scalars['ID']['input'];
  /** How long it lasts, as an ISO 8601 duration, three years at most. */
  readonly duration?: Scalars['String']['input'];
  /** Makes a repeated request answer the same instead of proposing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The person who would be accompanied. */
  readonly menteeId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation that would be accompanied. */
  readonly menteeOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The member who would accompany; absent for oneself. */
  readonly mentorId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation for which the mentor would do so, who acts for it; may be absent. */
  readonly mentorOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** A chosen solution of the agenda: whoever proposed it is accompanied. At most one mentoring of a solution is agreed or running at a time. */
  readonly solutionId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins, within a year; absent, or past when both have agreed: with the agreement. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who could take which role. */
export type ProposeTeamMemberInput = {
  /** Makes a repeated request answer the same instead of proposing again. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The member who could take it; absent for oneself. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** The key of the role. */
  readonly roleKey: Scalars['ID']['input'];
  /** The team. */
  readonly teamId: Scalars['ID']['input'];
};

/** What an experiment leaves to the city for good, as it is handed in. */
export type PublicAssetInput = {
  /** What kind of thing it is. */
  readonly kind: PublicAssetKind;
  /** What it is; at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Where it is found: an http or https address, at most 2,000 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

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

/** Which campaign to publish. */
export type PublishCampaignInput = {
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** A resource to enter. */
export type PublishResourceInput = {
  /** The postal address, up to 500 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Whether its holder wants to approve each booking of it. */
  readonly approvalRequired?: Scalars['Boolean']['input'];
  /** From when it can be had or applied for. */
  readonly availableFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it can be had or applied for. */
  readonly availableUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many people it takes, 1 to 1,000,000. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The categories of agendas that it helps with: up to 20 keys of up to 100 characters. */
  readonly categoryKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The closed days. */
  readonly closedDays?: InputMaybe<ClosedDaysInput>;
  /** The closed days in words, up to 2,000 characters. */
  readonly closedDaysAsGiven?: InputMaybe<Scalars['String']['input']>;
  /** How to reach the holder. */
  readonly contact?: InputMaybe<ResourceContactInput>;
  /** What it is and how it can be had, up to 10,000 characters. */
  readonly description?: Scalars['String']['input'];
  /** The district it lies in; when left out it is found by the point. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation that holds it. Give this, `holderName` or both. */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** The holder's name, 1 to 200 characters. */
  readonly holderName?: InputMaybe<Scalars['String']['input']>;
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of thing it is. */
  readonly kind: ResourceKind;
  /** The language of name and description. */
  readonly language?: Scalars['LanguageTag']['input'];
  /** The municipality it belongs to. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** Its name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The opening hours of a week. */
  readonly openingHours?: InputMaybe<ReadonlyArray<OpeningIntervalInput>>;
  /** The opening hours in words, up to 2,000 characters. */
  readonly openingHoursAsGiven?: InputMaybe<Scalars['String']['input']>;
  /** The exact place. */
  readonly point?: InputMaybe<CoordinatesInput>;
  /** What it costs. */
  readonly price?: InputMaybe<ResourcePriceInput>;
  /** What it costs in words, up to 2,000 characters. */
  readonly priceAsGiven?: InputMaybe<Scalars['String']['input']>;
};

/** An agenda that is handed in. */
export type RaiseAgendaInput = {
  /** The whole text, 1 to 10,000 characters. */
  readonly body: Scalars['String']['input'];
  /** The field of work, one of the municipality's. */
  readonly categoryKey: Scalars['ID']['input'];
  /** The district it is about; left out, it is the one in which the point lies. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client for this agenda; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Complaint or proposal. */
  readonly kind: AgendaKind;
  /** The language of the texts. */
  readonly language: Scalars['LanguageTag']['input'];
  /** On whose behalf; the caller must be one of those who may act for it. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The matter in plain words, at most 2,000 characters. */
  readonly plainSummary?: InputMaybe<Scalars['String']['input']>;
  /** The exact place. It must lie in the district, as far as the borders are known; one of both must be given. */
  readonly point?: InputMaybe<CoordinatesInput>;
  /** What it is about in one line, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
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

/** How to reach a person, and why that may be kept. At least one of e-mail and telephone is given. */
export type RecordContactInput = {
  /** The address for e-mail; at most 200 characters. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** On which legal ground it is kept. */
  readonly legalBasis: ContactLegalBasis;
  /** The telephone number: digits, spaces, hyphens and a leading plus; at most 30 characters. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What it may be used for. */
  readonly purpose: ContactPurpose;
  /** When it is to be deleted: in the future, within three years. */
  readonly retainedUntil: Scalars['DateTime']['input'];
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

/** What a field of a process may name. */
export type ReferencedKind =
  /** A person who is registered. */
  | 'MEMBER'
  /** An organisation or group. */
  | 'ORGANIZATION'
  /** Something that stands in the registry of resources. */
  | 'RESOURCE';

/** A district to enter. */
export type RegisterDistrictInput = {
  /** The border as a GeoJSON Polygon or MultiPolygon in WGS 84, longitude first; left as it is when not given. */
  readonly boundary?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A point inside or near the district; reckoned from the border when not given. */
  readonly centre?: InputMaybe<CoordinatesInput>;
  /** The KS administrative code: ten digits, the first five those of a registered municipality. */
  readonly code: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The name, up to 200 characters in each language. */
  readonly name: LocalizedTextInput;
  /** The codes of registered districts that became this one; left as it is when not given. */
  readonly predecessorCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What the place is like; left as it is when not given. */
  readonly profile?: InputMaybe<PlaceProfileInput>;
  /** The first day on which the code is valid. */
  readonly validFrom: Scalars['Date']['input'];
  /** The first day on which the code is no longer valid; left out while no end is known. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Who joins. The id follows from the access token. */
export type RegisterMemberInput = {
  /** The name that everybody will see; at most 200 characters. */
  readonly displayName: Scalars['String']['input'];
  /** The district that the person is at home in, by its KS code of 10 digits; may be absent. */
  readonly homeDistrictCode?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality that the person is at home in, by its KS code of 10 digits. */
  readonly municipalityCode: Scalars['ID']['input'];
};

/** A municipality to enter. */
export type RegisterMunicipalityInput = {
  /** The KS administrative code: ten digits, of which the last five are zeros. */
  readonly code: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The name, up to 200 characters in each language. */
  readonly name: LocalizedTextInput;
  /** What the place is like; left as it is when not given. */
  readonly profile?: InputMaybe<PlaceProfileInput>;
  /** The first day on which the code is valid; left as it is when not given, null takes it away. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The first day on which the code is no longer valid; left as it is when not given, null takes it away. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a registration. */
export type RegistrationOutcome =
  /** It was in the registry and is brought up to date. */
  | 'CHANGED'
  /** It is new in the registry. */
  | 'CREATED'
  /** It was in the registry just so. */
  | 'UNCHANGED';

/** The contact of the person who asks is meant; there is nothing to choose. */
export type RemoveContactInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Who may no longer act for which organisation. */
export type RemoveOrganizationMemberInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** The organisation. */
  readonly organizationId: Scalars['ID']['input'];
};

/** Which photo to take off. */
export type RemovePhotoInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The photo. */
  readonly photoId: Scalars['ID']['input'];
};

/** For which match how many hours were given. */
export type ReportHoursInput = {
  /** Hours given, 0 to 10,000, with two decimals at most. */
  readonly hours: Scalars['Float']['input'];
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
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

/** How to reach the holder. */
export type ResourceContactInput = {
  /** The department in charge, up to 200 characters. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number, up to 40 characters; masked for callers who are not logged in. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** An http or https address, up to 2,000 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Which resources to list; all that is given must hold. */
export type ResourceFilter = {
  /** Only those that help with this category of agendas. */
  readonly categoryKey?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this district. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose availability has ended, or has not; a published one that has not is counted as `published`. */
  readonly hasEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for those that cost nothing, false for those that cost something; those of unknown price are left out in both. */
  readonly isFree?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that can be had or applied for now (N3). */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this kind. */
  readonly kind?: InputMaybe<ResourceKind>;
  /** Only those that say that they take at least so many people. */
  readonly minimumCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** Only those of this municipality. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with a point near this one. */
  readonly near?: InputMaybe<NearInput>;
  /** Only those in this state; all but the withdrawn ones when left out. */
  readonly state?: InputMaybe<ResourceState>;
  /** Only those with this text in name, description or holder's name, in any case of letters; 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a file for the registry can hold. */
export type ResourceImportKind =
  /** Districts and their municipalities, from the GeoJSON of administrative districts (행정동). */
  | 'DISTRICTS'
  /** Public facilities, from the Korean standard CSV (전국공공시설개방정보표준데이터). */
  | 'FACILITIES'
  /** The register of legal districts (법정동코드), from its CSV. */
  | 'LEGAL_DISTRICTS';

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

/** What a resource costs. */
export type ResourcePriceInput = {
  /** The price; zero is free. */
  readonly amount: MoneyInput;
  /** What it is paid for; left out when it is not known. */
  readonly unit?: InputMaybe<PriceUnit>;
  /** For how many units, 1 to 10,000; 1 when left out. */
  readonly unitCount?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be wrong with a resource as a whole. */
export type ResourceProblem =
  /** The availability does not end after it begins. */
  | 'AVAILABILITY_BACKWARDS'
  /** The district does not lie in the municipality. */
  | 'DISTRICT_ELSEWHERE'
  /** Neither an organisation nor a name of the holder is given. */
  | 'HOLDER_MISSING'
  /** An opening time is not `HH:MM` up to `24:00`, or does not lie before its closing time. */
  | 'OPENING_HOURS_NOT_VALID'
  /** Two opening times of one day overlap. */
  | 'OPENING_HOURS_OVERLAP';

/** In which order to list resources. */
export type ResourceSort =
  /** Those that take most people first; unknown capacity last. */
  | 'LARGEST'
  /** By name. */
  | 'NAME'
  /** The nearest first; needs the filter `near`. */
  | 'NEAREST'
  /** Newest first. */
  | 'NEWEST'
  /** The most recently verified first. */
  | 'RECENTLY_VERIFIED';

/** Where a resource stands. */
export type ResourceState =
  /** Verified in time: it can be relied on. */
  | 'PUBLISHED'
  /** Not verified in time, or vanished from its source: still readable, shown as unverified (N12). */
  | 'STALE'
  /** Taken out of the registry; stays readable under its id. */
  | 'WITHDRAWN';

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

/** What can be wrong with a reward. */
export type RewardComplaintKind =
  /** It did not arrive. Its backer still waits for it. */
  | 'NOT_ARRIVED'
  /** It arrived and is not what was promised. */
  | 'NOT_AS_PROMISED';

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

/** Points by one criterion. */
export type ScoreInput = {
  /** The criterion, 1 to 200 characters. */
  readonly criterion: Scalars['String']['input'];
  /** Points out of a hundred. */
  readonly points: Scalars['Int']['input'];
};

/** Which solution to choose. */
export type SelectSolutionInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for all to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The solution. */
  readonly solutionId: Scalars['ID']['input'];
};

/** Which reward was sent. */
export type SendRewardInput = {
  /** The claim. */
  readonly claimId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What is needed to set how far an outcome reaches. */
export type SetOutcomeInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** What shows it: for a rise the evidence, for a fall the reason; at most 2,000 characters. */
  readonly evidence: Scalars['String']['input'];
  /** The version of the outcome that you saw; 0 when there was none. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the evidence, BCP 47. */
  readonly language?: Scalars['LanguageTag']['input'];
  /** Where the evidence is found: an http or https address, at most 2,000 characters. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** The record of one of its experiments, when it is the outcome of that one. */
  readonly recordId?: InputMaybe<Scalars['ID']['input']>;
  /** The rung that is reached; null takes it off the ladder. */
  readonly rung?: InputMaybe<OutcomeRung>;
};

/** A part of a whole that is handed in: more than nothing, at most the whole. */
export type ShareInput = {
  /** Of how many, 1 to 1,000. */
  readonly denominator: Scalars['Int']['input'];
  /** How many parts, from 1 to the denominator. */
  readonly numerator: Scalars['Int']['input'];
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

/** A prototype that is shown. */
export type ShowPrototypeInput = {
  /** What it is and what can be seen by it, 1 to 10,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Chosen by the client for this prototype; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the text. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The solution that it shows. */
  readonly solutionId: Scalars['ID']['input'];
  /** Where it can be seen: an http or https address, at most 2,000 characters. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What of another service a field shows. */
export type ShownPart =
  /** For what the money is meant. */
  | 'CAMPAIGN_BUDGET'
  /** The goal of the campaign. */
  | 'CAMPAIGN_GOAL'
  /** What else pays for it. */
  | 'CAMPAIGN_OTHER_SOURCES'
  /** What the campaign has raised, as the ledger says at this moment. */
  | 'CAMPAIGN_TALLY'
  /** The log of the experiment. */
  | 'EXPERIMENT_LOG'
  /** How the experiment is done. */
  | 'EXPERIMENT_METHOD'
  /** Advice to other experimenters. */
  | 'RECORD_ADVICE'
  /** How it was closed. */
  | 'RECORD_CLOSING'
  /** What follows if its scale must change. */
  | 'RECORD_FOLLOW_UP'
  /** How far the goal was reached. */
  | 'RECORD_GOAL_REACHED'
  /** What was learned on the way. */
  | 'RECORD_LEARNED'
  /** Results and new information. */
  | 'RECORD_RESULTS';

/** What kind of thing a skill is. */
export type SkillType =
  /** Something that a person knows. */
  | 'KNOWLEDGE'
  /** Something that a person can do. */
  | 'SKILL'
  /** The catalogue does not say. */
  | 'UNSPECIFIED';

/** Where a solution stands. */
export type SolutionState =
  /** The poster chose it, of the supported ones, to go on with. */
  | 'FINAL'
  /** The poster chose it to be supported. */
  | 'SELECTED'
  /** It was handed in and may be chosen. */
  | 'SUBMITTED'
  /** Its organisation took it back. */
  | 'WITHDRAWN';

/** Why a resource is stale. */
export type StaleReason =
  /** Nobody has verified it for longer than the municipality allows. */
  | 'NOT_VERIFIED'
  /** It is no longer in the source from which it was imported. */
  | 'VANISHED_FROM_SOURCE';

/** A file to take over. */
export type StartAgendaImportInput = {
  /** The category of a row, from the set of the district's municipality. */
  readonly category: ImportChoiceInput;
  /** The headings of a CSV file in their order; left out for a JSON file. */
  readonly columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The district of a row: codes that the city of the source uses are not known here. */
  readonly district: ImportChoiceInput;
  /** The name of the file, 1 to 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Only say what would be done, and raise nothing. */
  readonly isDryRun?: Scalars['Boolean']['input'];
  /** What the file holds. */
  readonly kind: AgendaImportKind;
  /** The language of the texts. */
  readonly language: Scalars['LanguageTag']['input'];
  /** The name of the source, 1 to 100 characters; the same for every edition of the file. */
  readonly source: Scalars['String']['input'];
  /** The IANA time zone of times without offset, for example `America/New_York`. */
  readonly timeZone: Scalars['String']['input'];
};

/** What is needed to start an experiment. */
export type StartExperimentInput = {
  /** The agenda that it tries to solve. */
  readonly agendaId: Scalars['ID']['input'];
  /** When the learning record is due: in the future, within three years. */
  readonly dueAt: Scalars['DateTime']['input'];
  /** What you believe will happen, and why; at most 2,000 characters. */
  readonly hypothesis: Scalars['String']['input'];
  /** Makes a repeated request answer the same instead of starting a second experiment. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language in which you write, BCP 47. */
  readonly language: Scalars['LanguageTag']['input'];
  /** How it is tried and how the effect is seen; at most 10,000 characters. */
  readonly method: Scalars['String']['input'];
  /** The organisation that runs it, when you act for one. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A process that is to be started. */
export type StartProcessInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** On whose behalf, who is the poster then; the caller must be one of those who may act for it. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The process from which it follows; for templates that follow from another. */
  readonly parentProcessId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme in which it starts, which must be open; a process that follows from another belongs to that one's programme. */
  readonly programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** The key of the template; the municipality's own goes before one that is there for all. */
  readonly templateKey: Scalars['ID']['input'];
  /** The version of the template; the newest when left out. */
  readonly templateVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What stands in fields from the beginning; those of the first stage must be there. */
  readonly values?: InputMaybe<ReadonlyArray<FieldValueInput>>;
};

/** A file to take over. */
export type StartResourceImportInput = {
  /** The headings of a CSV file in their order; left out for a JSON file. */
  readonly columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The name of the file, 1 to 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Only say what would be done, and write nothing to the registry. */
  readonly isDryRun?: Scalars['Boolean']['input'];
  /** What the file holds. */
  readonly kind: ResourceImportKind;
  /** The licence under which the source publishes, for example `KOGL-1`, 1 to 100 characters. Needed for facilities. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** The name of the source, 1 to 100 characters; the same for every edition of the file. */
  readonly source: Scalars['String']['input'];
  /** The address of the source, up to 2,000 characters. */
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which districts that are new here are valid. Needed for districts. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** A catalogue to take over. */
export type StartSkillImportInput = {
  /** The headings of the file in their order. */
  readonly columns: ReadonlyArray<Scalars['String']['input']>;
  /** The name of the file, 1 to 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Only say what would be done, and write nothing to the catalogue. */
  readonly isDryRun?: Scalars['Boolean']['input'];
  /** The name of the catalogue, 1 to 100 characters; the same for every edition. */
  readonly source: Scalars['String']['input'];
};

/** A thing outside that is named as evidence. */
export type StepEvidenceInput = {
  /** What it is, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Its address on the web. */
  readonly url: Scalars['String']['input'];
};

/** Which draft to hand in. */
export type SubmitCampaignInput = {
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** A solution that is handed in. */
export type SubmitSolutionInput = {
  /** The whole text, 1 to 10,000 characters. */
  readonly body: Scalars['String']['input'];
  /** The country that it works from, as ISO 3166-1 alpha-2 names it, for example `FI`. */
  readonly country: Scalars['String']['input'];
  /** Chosen by the client for this solution; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the texts. */
  readonly language: Scalars['LanguageTag']['input'];
  /** For which organisation; the caller must be one of those who may act for it. */
  readonly organizationId: Scalars['ID']['input'];
  /** The process of the challenge. */
  readonly processId: Scalars['ID']['input'];
  /** What it is in one line, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** Which agenda to support. */
export type SupportAgendaInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** Chosen by the client for this tap; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** A step that is to be taken. */
export type TakeStepInput = {
  /** What it rests on besides, for all to read; at most 20. */
  readonly evidence?: InputMaybe<ReadonlyArray<StepEvidenceInput>>;
  /** The version of the process that was read last. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for all to read, 1 to 2,000 characters; the template may ask for it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf; the caller must be one of those who may act for it. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The process. */
  readonly processId: Scalars['ID']['input'];
  /** The key of the step in its template. */
  readonly step: Scalars['ID']['input'];
};

/** Where a membership of a team stands. */
export type TeamMembershipState =
  /** The other side declined, or the agenda was closed before it answered. */
  | 'DECLINED'
  /** Both sides agreed: the member is in the team. */
  | 'JOINED'
  /** The proposal was taken back, or the member is in the team no longer; the seat is free. */
  | 'LEFT'
  /** One side proposed; the other has not answered. */
  | 'PROPOSED';

/** A role that a team needs. */
export type TeamRoleInput = {
  /** What programs call it: letters and digits, the first one small, at most 100; for example `resident`. */
  readonly key: Scalars['ID']['input'];
  /** What people call it; at most 200 characters in each language. */
  readonly name: LocalizedTextInput;
  /** How many members it has room for, 1 to 1,000. */
  readonly seats?: Scalars['Int']['input'];
};

/** The two sides of a membership. Who is on both acts for both. */
export type TeamSide =
  /** The member. */
  | 'MEMBER'
  /** Who made the team, or the secretariat of the municipality. */
  | 'TEAM';

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

/** A decision who can solve an agenda. */
export type TriageAgendaInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for all to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Who can solve it. */
  readonly triage: Triage;
};

/** A template that is handed in. */
export type UploadTemplateInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality for which it is. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** The file, YAML by the published JSON Schema, at most 200,000 characters. */
  readonly yaml: Scalars['String']['input'];
};

/** Which resource was checked. */
export type VerifyResourceInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the resource. */
  readonly resourceId: Scalars['ID']['input'];
};

/** A day of the week. */
export type Weekday =
  /** Friday, 금요일. */
  | 'FRIDAY'
  /** Monday, 월요일. */
  | 'MONDAY'
  /** Saturday, 토요일. */
  | 'SATURDAY'
  /** Sunday, 일요일. */
  | 'SUNDAY'
  /** Thursday, 목요일. */
  | 'THURSDAY'
  /** Tuesday, 화요일. */
  | 'TUESDAY'
  /** Wednesday, 수요일. */
  | 'WEDNESDAY';

/** Which citation to withdraw. */
export type WithdrawCitationInput = {
  /** The agenda that cites it. */
  readonly agendaId: Scalars['ID']['input'];
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The record. */
  readonly recordId: Scalars['ID']['input'];
};

/** Which link to take away. */
export type WithdrawEvidenceInput = {
  /** The link. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** Which pledge in kind to take back. */
export type WithdrawInKindInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The pledge. */
  readonly pledgeId: Scalars['ID']['input'];
};

/** Which need is taken back. */
export type WithdrawNeedInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The need. */
  readonly needId: Scalars['ID']['input'];
};

/** Which offer is taken back. */
export type WithdrawOfferInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** Which pledge to take back. */
export type WithdrawPledgeInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The pledge. */
  readonly pledgeId: Scalars['ID']['input'];
};

/** Which resource to take out. */
export type WithdrawResourceInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the resource. */
  readonly resourceId: Scalars['ID']['input'];
};

/** Which solution to take back. */
export type WithdrawSolutionInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The solution. */
  readonly solutionId: Scalars['ID']['input'];
};

/** From which agenda to withdraw. */
export type WithdrawSupportInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** Chosen by the client for this tap; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};
