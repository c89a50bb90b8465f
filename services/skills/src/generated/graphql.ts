import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MunicipalityReference } from '@dure/kit/places';
import type { Match as MatchModel } from '../matches/domain.ts';
import type { MatchPage } from '../matches/loaders.ts';
import type { MemberReference, MemberContact as MemberContactModel } from '../members/domain.ts';
import type { MemberPage, OrganizationPage } from '../organizations/loaders.ts';
import type { Mentoring as MentoringModel, Meeting as MeetingModel } from '../mentorings/domain.ts';
import type { MentoringPage, MeetingPage } from '../mentorings/loaders.ts';
import type { Need as NeedModel } from '../needs/domain.ts';
import type { NeedPage } from '../needs/loaders.ts';
import type { Offer as OfferModel } from '../offers/domain.ts';
import type { OfferPage } from '../offers/loaders.ts';
import type { Organization as OrganizationModel } from '../organizations/domain.ts';
import type { Skill as SkillModel } from '../skills/domain.ts';
import type { SkillPage } from '../skills/loaders.ts';
import type { Team as TeamModel, Membership as MembershipModel, Role as RoleModel } from '../teams/domain.ts';
import type { TeamPage, MembershipPage } from '../teams/loaders.ts';
import type { SkillSummary as SkillSummaryModel } from '../summaries/table.ts';
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

/** Which match is agreed to. */
export type AcceptMatchInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
};

/** What acceptMatch may answer. */
export type AcceptMatchResult = AcceptMatchSuccess | IdempotencyKeyReused | MatchNotInState | MatchNotYourSide | NeedNotOpen;

/** The member has a seat. */
export type AcceptMatchSuccess = {
  readonly __typename?: 'AcceptMatchSuccess';
  /** The accepted match. */
  readonly match: Match;
};

/** Which membership is agreed to. */
export type AcceptTeamMemberInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The membership. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What acceptTeamMember may answer. */
export type AcceptTeamMemberResult = AcceptTeamMemberSuccess | IdempotencyKeyReused | TeamMembershipNotInState | TeamMembershipNotYourSide | TeamRoleFull;

/** The member is in the team. */
export type AcceptTeamMemberSuccess = {
  readonly __typename?: 'AcceptTeamMemberSuccess';
  /** The membership. */
  readonly membership: TeamMembership;
};

/** Who may act for which organisation. */
export type AddOrganizationMemberInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The member. */
  readonly memberId: Scalars['ID']['input'];
  /** The organisation. */
  readonly organizationId: Scalars['ID']['input'];
};

/** What addOrganizationMember may answer. */
export type AddOrganizationMemberResult = AddOrganizationMemberSuccess | AlreadyInOrganization | IdempotencyKeyReused | MemberNotRegistered;

/** The member may act for the organisation. */
export type AddOrganizationMemberSuccess = {
  readonly __typename?: 'AddOrganizationMemberSuccess';
  /** The organisation with the member. */
  readonly organization: Organization;
};

/** A problem that was brought to the city; the agenda service owns it. */
export type Agenda = {
  readonly __typename?: 'Agenda';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Mentorings of those who work on the agenda, newest first; null when the skills service is unavailable. Everybody sees those that both sides agreed to; the others are seen by their sides and the secretariat. */
  readonly mentorings?: Maybe<MentoringConnection>;
  /** Hands that the agenda asks for, newest first; null when the skills service is unavailable. */
  readonly needs?: Maybe<NeedConnection>;
  /** Teams that take the agenda on, newest first; null when the skills service is unavailable. */
  readonly teams?: Maybe<TeamConnection>;
};


/** A problem that was brought to the city; the agenda service owns it. */
export type AgendaMentoringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem that was brought to the city; the agenda service owns it. */
export type AgendaNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem that was brought to the city; the agenda service owns it. */
export type AgendaTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda does not exist, or the news of it has not arrived here yet. Try again after a moment. */
export type AgendaNotKnown = UserError & {
  readonly __typename?: 'AgendaNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Which mentoring is agreed to. */
export type AgreeToMentoringInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The mentoring. */
  readonly mentoringId: Scalars['ID']['input'];
};

/** What agreeToMentoring may answer. */
export type AgreeToMentoringResult = AgreeToMentoringSuccess | IdempotencyKeyReused | MentoringNotInState | MentoringNotYourSide | SolutionAlreadyMentored;

/** The caller's side has agreed. */
export type AgreeToMentoringSuccess = {
  readonly __typename?: 'AgreeToMentoringSuccess';
  /** The mentoring as it is now. */
  readonly mentoring: Mentoring;
};

/** The member may act for the organisation already. */
export type AlreadyInOrganization = UserError & {
  readonly __typename?: 'AlreadyInOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The member is in the team or proposed for it already, perhaps in another role. Nothing was done. */
export type AlreadyInTeam = UserError & {
  readonly __typename?: 'AlreadyInTeam';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Which mentoring is given up, and why. */
export type BreakOffMentoringInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The mentoring. */
  readonly mentoringId: Scalars['ID']['input'];
  /** Why; public, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What breakOffMentoring may answer. */
export type BreakOffMentoringResult = BreakOffMentoringSuccess | IdempotencyKeyReused | MentoringNotInState;

/** The mentoring is given up. */
export type BreakOffMentoringSuccess = {
  readonly __typename?: 'BreakOffMentoringSuccess';
  /** The mentoring as it is now. */
  readonly mentoring: Mentoring;
};

/** A call for money for an agenda; the funding service owns it. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Hands that the campaign asks for, newest first; null when the skills service is unavailable. */
  readonly needs?: Maybe<NeedConnection>;
};


/** A call for money for an agenda; the funding service owns it. */
export type CampaignNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda has no such published campaign, or the news of it has not arrived here yet. Nothing was done. */
export type CampaignNotKnown = UserError & {
  readonly __typename?: 'CampaignNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Which match is taken back. */
export type CancelMatchInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
};

/** What cancelMatch may answer. */
export type CancelMatchResult = CancelMatchSuccess | IdempotencyKeyReused | MatchNotInState | MatchNotYourSide;

/** The match is taken back. */
export type CancelMatchSuccess = {
  readonly __typename?: 'CancelMatchSuccess';
  /** The cancelled match. */
  readonly match: Match;
};

/** How a count has changed within some days up to now. The days are those of UTC. */
export type Change = {
  readonly __typename?: 'Change';
  /** What the count is now, less what it was when that day began; below zero when it fell. */
  readonly by: Scalars['SafeInt']['output'];
  /** The first of the days. */
  readonly since: Scalars['Date']['output'];
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

/** What changeMember may answer. */
export type ChangeMemberResult = ChangeMemberSuccess | MemberNotRegistered | PlaceNotKnown;

/** The profile is changed. */
export type ChangeMemberSuccess = {
  readonly __typename?: 'ChangeMemberSuccess';
  /** The member as changed. */
  readonly member: Member;
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

/** What completeMatch may answer. */
export type CompleteMatchResult = CompleteMatchSuccess | HoursNotReported | IdempotencyKeyReused | MatchNotInState | MatchNotYourSide;

/** The work is confirmed. */
export type CompleteMatchSuccess = {
  readonly __typename?: 'CompleteMatchSuccess';
  /** The completed match. */
  readonly match: Match;
};

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

/** What createOrganization may answer. */
export type CreateOrganizationResult = CreateOrganizationSuccess | IdempotencyKeyReused | MemberNotRegistered | PlaceNotKnown;

/** The organisation is entered. */
export type CreateOrganizationSuccess = {
  readonly __typename?: 'CreateOrganizationSuccess';
  /** The new organisation. */
  readonly organization: Organization;
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

/** What a person can do. */
export type DeclareSkillsInput = {
  /** Ids of skills, fifty at most, in the order in which they shall be shown. An empty list declares none. */
  readonly skillIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What declareSkills may answer. */
export type DeclareSkillsResult = DeclareSkillsSuccess | MemberNotRegistered | SkillsNotKnown | TooManySkills;

/** The skills are declared. */
export type DeclareSkillsSuccess = {
  readonly __typename?: 'DeclareSkillsSuccess';
  /** The member with the skills. */
  readonly member: Member;
};

/** Which match is declined. */
export type DeclineMatchInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The match. */
  readonly matchId: Scalars['ID']['input'];
};

/** What declineMatch may answer. */
export type DeclineMatchResult = DeclineMatchSuccess | IdempotencyKeyReused | MatchNotInState | MatchNotYourSide;

/** The proposal is declined. */
export type DeclineMatchSuccess = {
  readonly __typename?: 'DeclineMatchSuccess';
  /** The declined match. */
  readonly match: Match;
};

/** Which mentoring is declined. */
export type DeclineMentoringInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The mentoring. */
  readonly mentoringId: Scalars['ID']['input'];
};

/** What declineMentoring may answer. */
export type DeclineMentoringResult = DeclineMentoringSuccess | IdempotencyKeyReused | MentoringNotInState;

/** The proposal is ended. */
export type DeclineMentoringSuccess = {
  readonly __typename?: 'DeclineMentoringSuccess';
  /** The declined mentoring. */
  readonly mentoring: Mentoring;
};

/** Which membership is declined. */
export type DeclineTeamMemberInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The membership. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What declineTeamMember may answer. */
export type DeclineTeamMemberResult = DeclineTeamMemberSuccess | IdempotencyKeyReused | TeamMembershipNotInState | TeamMembershipNotYourSide;

/** The proposal is declined. */
export type DeclineTeamMemberSuccess = {
  readonly __typename?: 'DeclineTeamMemberSuccess';
  /** The declined membership. */
  readonly membership: TeamMembership;
};

/** A district (행정동); the resources service owns the registry of places. */
export type District = {
  readonly __typename?: 'District';
  /** KS administrative code of 10 digits. */
  readonly code: Scalars['ID']['output'];
  /** Needs of the district with free seats, those with the most first. */
  readonly openNeeds?: Maybe<NeedConnection>;
  /** People, needs and help here; null when the skills service is unavailable. */
  readonly skillSummary?: Maybe<SkillSummary>;
};


/** A district (행정동); the resources service owns the registry of places. */
export type DistrictOpenNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which import to finish. */
export type FinishSkillImportInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** What `finishSkillImport` answers. */
export type FinishSkillImportResult = FinishSkillImportSuccess | ImportNotRunning;

/** The import is finished. */
export type FinishSkillImportSuccess = {
  readonly __typename?: 'FinishSkillImportSuccess';
  /** The import. */
  readonly import: SkillImport;
};

/** The helper reported other hours, or none yet. Nothing was done. */
export type HoursNotReported = UserError & {
  readonly __typename?: 'HoursNotReported';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What the helper reported; null while there is nothing. */
  readonly reported?: Maybe<Scalars['Float']['output']>;
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

/** Rows to take over. */
export type ImportSkillRowsInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** 1 to 500 rows. */
  readonly rows: ReadonlyArray<ImportRowInput>;
};

/** What `importSkillRows` answers. */
export type ImportSkillRowsResult = IdempotencyKeyReused | ImportNotRunning | ImportSkillRowsSuccess;

/** The rows were dealt with. */
export type ImportSkillRowsSuccess = {
  readonly __typename?: 'ImportSkillRowsSuccess';
  /** The import with its counts. */
  readonly import: SkillImport;
  /** What became of each row, in the order given. */
  readonly rows: ReadonlyArray<ImportRowReport>;
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

/** The last member stays, so that somebody can act for the organisation. Add another member first. */
export type LastOrganizationMember = UserError & {
  readonly __typename?: 'LastOrganizationMember';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Which membership ends. */
export type LeaveTeamInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The membership. */
  readonly membershipId: Scalars['ID']['input'];
};

/** What leaveTeam may answer. */
export type LeaveTeamResult = IdempotencyKeyReused | LeaveTeamSuccess | TeamMembershipNotInState | TeamMembershipNotYourSide;

/** The membership is over. */
export type LeaveTeamSuccess = {
  readonly __typename?: 'LeaveTeamSuccess';
  /** The membership as it is now. */
  readonly membership: TeamMembership;
};

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

/** What logMentoringMeeting may answer. */
export type LogMentoringMeetingResult = IdempotencyKeyReused | LogMentoringMeetingSuccess | MeetingOutsideMentoring | MentoringNotInState;

/** The meeting stands in the log. */
export type LogMentoringMeetingSuccess = {
  readonly __typename?: 'LogMentoringMeetingSuccess';
  /** The meeting. */
  readonly meeting: MentoringMeeting;
  /** The mentoring. */
  readonly mentoring: Mentoring;
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

/** What makeOffer may answer. */
export type MakeOfferResult = IdempotencyKeyReused | MakeOfferSuccess | MemberNotRegistered | PlaceNotKnown | SkillsNotKnown;

/** The offer stands. */
export type MakeOfferSuccess = {
  readonly __typename?: 'MakeOfferSuccess';
  /** The new offer. */
  readonly offer: Offer;
};

/** A member and a need, brought together. */
export type Match = {
  readonly __typename?: 'Match';
  /** When its state changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Hours given, as the helper reported and the need's side confirmed; null until completed, and for everybody but the two sides. */
  readonly hoursGiven?: Maybe<Scalars['Float']['output']>;
  /** Hours that the helper reported; null until then, and for everybody but the two sides. */
  readonly hoursReported?: Maybe<Scalars['Float']['output']>;
  /** When the helper reported them last; null until then, and for everybody but the two sides. */
  readonly hoursReportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The member who helps or is asked to. */
  readonly member: Member;
  /** The need. */
  readonly need: Need;
  /** The member's offer behind it; null when there is none. */
  readonly offer?: Maybe<Offer>;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Which side proposed; the other one decides. */
  readonly proposedBy: MatchSide;
  /** Where it stands. */
  readonly state: MatchState;
};

/** The member is matched with this need already. Nothing was done. */
export type MatchAlreadyLive = UserError & {
  readonly __typename?: 'MatchAlreadyLive';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of matches. */
export type MatchConnection = {
  readonly __typename?: 'MatchConnection';
  /** The matches with their cursors. */
  readonly edges: ReadonlyArray<MatchEdge>;
  /** The matches of this page. */
  readonly nodes: ReadonlyArray<Match>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many matches there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A match with its cursor. */
export type MatchEdge = {
  readonly __typename?: 'MatchEdge';
  /** The position of the match in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The match. */
  readonly node: Match;
};

/** The match is in a state that does not allow this step. Nothing was done. */
export type MatchNotInState = UserError & {
  readonly __typename?: 'MatchNotInState';
  /** Where the match stands. */
  readonly actual: MatchState;
  /** The states that allow the step. */
  readonly allowed: ReadonlyArray<MatchState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** It is the other side's turn. Nothing was done. */
export type MatchNotYourSide = UserError & {
  readonly __typename?: 'MatchNotYourSide';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The side that may take this step. */
  readonly side: MatchSide;
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

/** The meeting did not begin in the time of the mentoring, or lies in the future. Nothing was done. */
export type MeetingOutsideMentoring = UserError & {
  readonly __typename?: 'MeetingOutsideMentoring';
  /** When the mentoring ends or was broken off: the meeting must have begun before. */
  readonly before: Scalars['DateTime']['output'];
  /** When the mentoring began. */
  readonly earliest: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A person. Who has not registered still has an id, and then everything else here is null or empty. */
export type Member = {
  readonly __typename?: 'Member';
  /** How to reach the person. Only the person sees it; null for everybody else and when nothing is recorded. */
  readonly contact?: Maybe<MemberContact>;
  /** The name that everybody sees; null when the person has not registered. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** The district that the person is at home in; null when none was named. */
  readonly homeDistrict?: Maybe<District>;
  /** Opaque id, the same in every service. */
  readonly id: Scalars['ID']['output'];
  /** When the person registered; null when that has not happened. */
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The needs that the member helps with, newest first. Everybody sees the accepted and completed ones; the others are seen by the member, the need's owner and the secretariat. */
  readonly matches: MatchConnection;
  /** Where the member is the mentor, newest first. Everybody sees what both sides agreed to; the others are seen by their sides and the secretariat. */
  readonly mentorings: MentoringConnection;
  /** Where the member is accompanied, newest first, to be seen as `mentorings`. */
  readonly mentoringsReceived: MentoringConnection;
  /** The municipality that the person is at home in; null when the person has not registered. */
  readonly municipality?: Maybe<Municipality>;
  /** What the member offers now, newest first. */
  readonly offers: OfferConnection;
  /** The organisations that the member may act for, joined last first. */
  readonly organizations: OrganizationConnection;
  /** What the person can do, in the order in which it was declared; fifty at most. */
  readonly skills: ReadonlyArray<Skill>;
  /** The member's memberships of teams, newest first. Everybody sees where the member is in the team; the others are seen by the member, by who made the team and the secretariat. */
  readonly teamMemberships: TeamMembershipConnection;
};


/** A person. Who has not registered still has an id, and then everything else here is null or empty. */
export type MemberMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person. Who has not registered still has an id, and then everything else here is null or empty. */
export type MemberMentoringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person. Who has not registered still has an id, and then everything else here is null or empty. */
export type MemberMentoringsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person. Who has not registered still has an id, and then everything else here is null or empty. */
export type MemberOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person. Who has not registered still has an id, and then everything else here is null or empty. */
export type MemberOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person. Who has not registered still has an id, and then everything else here is null or empty. */
export type MemberTeamMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of members. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The members with their cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** The members of this page. */
  readonly nodes: ReadonlyArray<Member>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many members there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How to reach a member: personal data, with why it is kept and until when. */
export type MemberContact = {
  readonly __typename?: 'MemberContact';
  /** The address for e-mail; null when none is given. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** On which legal ground it is kept. */
  readonly legalBasis: ContactLegalBasis;
  /** The telephone number; null when none is given. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** What it may be used for. */
  readonly purpose: ContactPurpose;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it is deleted. */
  readonly retainedUntil: Scalars['DateTime']['output'];
};

/** A member with its cursor. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** The position of the member in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: Member;
};

/** The person has not registered as a member. Register first; nothing was done. */
export type MemberNotRegistered = UserError & {
  readonly __typename?: 'MemberNotRegistered';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The mentor would accompany himself, or an organisation that he acts for. Nothing was done. */
export type MentorIsMentee = UserError & {
  readonly __typename?: 'MentorIsMentee';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A mentor who accompanies those who work on an agenda, for a time that both sides agreed to. */
export type Mentoring = {
  readonly __typename?: 'Mentoring';
  /** The agenda that is worked on; null only when the agenda service is unavailable. */
  readonly agenda?: Maybe<Agenda>;
  /** Why it was broken off; null unless it was. */
  readonly brokenOffReason?: Maybe<Scalars['String']['output']>;
  /** How long it lasts, as an ISO 8601 duration that is counted on the calendar of the agenda's municipality. */
  readonly duration: Scalars['String']['output'];
  /** When it was over: at its end, or when it was broken off; null before that. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its time is over: its start and its duration; null until both sides agreed. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The log of its meetings, oldest first. */
  readonly meetings: MentoringMeetingConnection;
  /** Who is accompanied, when that is a person; null when it is an organisation. */
  readonly mentee?: Maybe<Member>;
  /** When the mentee's side agreed; null when that has not happened. */
  readonly menteeAgreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is accompanied, when that is an organisation; null when it is a person. */
  readonly menteeOrganization?: Maybe<Organization>;
  /** Who accompanies. */
  readonly mentor: Member;
  /** When the mentor agreed; null when that has not happened. */
  readonly mentorAgreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organisation for which the mentor does so; null when that is in the mentor's own name. */
  readonly mentorOrganization?: Maybe<Organization>;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** The chosen solution whose makers are accompanied; null when it is about none, or when the agenda service is unavailable. */
  readonly solution?: Maybe<Solution>;
  /** When it begins; null until both sides agreed when no start was named. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands at this moment. */
  readonly state: MentoringState;
};


/** A mentor who accompanies those who work on an agenda, for a time that both sides agreed to. */
export type MentoringMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda is closed; nobody begins to work on it. Nothing was done. */
export type MentoringAgendaClosed = UserError & {
  readonly __typename?: 'MentoringAgendaClosed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of mentorings. */
export type MentoringConnection = {
  readonly __typename?: 'MentoringConnection';
  /** The mentorings with their cursors. */
  readonly edges: ReadonlyArray<MentoringEdge>;
  /** The mentorings of this page. */
  readonly nodes: ReadonlyArray<Mentoring>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many mentorings there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mentoring with its cursor. */
export type MentoringEdge = {
  readonly __typename?: 'MentoringEdge';
  /** The position of the mentoring in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The mentoring. */
  readonly node: Mentoring;
};

/** One meeting in the log of a mentoring; never changed afterwards. */
export type MentoringMeeting = {
  readonly __typename?: 'MentoringMeeting';
  /** What it was about; null for everybody but the two sides and the secretariat. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** When it was entered. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Who entered it. */
  readonly enteredBy: Member;
  /** When it began. */
  readonly heldAt: Scalars['DateTime']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The language of both texts, BCP 47. */
  readonly language: Scalars['LanguageTag']['output'];
  /** How long it took. */
  readonly minutes: Scalars['Int']['output'];
  /** What is to happen next; null when nothing was agreed, and for everybody but the two sides and the secretariat. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** A page of meetings. */
export type MentoringMeetingConnection = {
  readonly __typename?: 'MentoringMeetingConnection';
  /** The meetings with their cursors. */
  readonly edges: ReadonlyArray<MentoringMeetingEdge>;
  /** The meetings of this page. */
  readonly nodes: ReadonlyArray<MentoringMeeting>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many meetings there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting with its cursor. */
export type MentoringMeetingEdge = {
  readonly __typename?: 'MentoringMeetingEdge';
  /** The position of the meeting in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: MentoringMeeting;
};

/** The mentoring is in a state that does not allow this step. Nothing was done. */
export type MentoringNotInState = UserError & {
  readonly __typename?: 'MentoringNotInState';
  /** Where the mentoring stands. */
  readonly actual: MentoringState;
  /** The states that allow the step. */
  readonly allowed: ReadonlyArray<MentoringState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** It is the other side's turn: the caller's side has agreed. Nothing was done. */
export type MentoringNotYourSide = UserError & {
  readonly __typename?: 'MentoringNotYourSide';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The side that may take this step. */
  readonly side: MentoringSide;
};

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

/** A municipality (시군구); the resources service owns the registry of places. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** KS administrative code of 10 digits. */
  readonly code: Scalars['ID']['output'];
  /** The codes of the districts that are valid today; the registry of places tells them. */
  readonly districtCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Needs of the municipality with free seats, those with the most first. */
  readonly openNeeds?: Maybe<NeedConnection>;
  /** What a district that is valid today has in the mean; null where there is none. */
  readonly skillMeanOfDistricts?: Maybe<SkillMean>;
  /** People, needs and help in each district that is valid today, in the order of `districts`: cheaper than asking each of them. */
  readonly skillSummariesOfDistricts?: Maybe<ReadonlyArray<SkillSummary>>;
  /** People, needs and help here; null when the skills service is unavailable. */
  readonly skillSummary?: Maybe<SkillSummary>;
};


/** A municipality (시군구); the resources service owns the registry of places. */
export type MunicipalityOpenNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Agrees to a proposal; the member takes a seat. Only the side that did not propose may. */
  readonly acceptMatch: AcceptMatchResult;
  /** Agrees to a proposal; the member is in the team. Only the side that did not propose may. */
  readonly acceptTeamMember: AcceptTeamMemberResult;
  /** Lets a member act for an organisation. Its members and the secretariat of its municipality may. */
  readonly addOrganizationMember: AddOrganizationMemberResult;
  /** Agrees to a proposed mentoring. With the second side's agreement it begins, at once or at the start that was named. */
  readonly agreeToMentoring: AgreeToMentoringResult;
  /** Gives an agreed or running mentoring up before its end. Either side and the secretariat may. */
  readonly breakOffMentoring: BreakOffMentoringResult;
  /** Takes a match back: a proposal by the side that proposed it, an accepted match by either side. Its seat becomes free. */
  readonly cancelMatch: CancelMatchResult;
  /** Changes the public profile of the person who asks. */
  readonly changeMember: ChangeMemberResult;
  /** Confirms that the work is done, and the hours that the helper reported. Only the need's side may. */
  readonly completeMatch: CompleteMatchResult;
  /** Enters an organisation; who does becomes its first member. Needs a role in the municipality; a public body is entered by officials, the secretariat or operators. */
  readonly createOrganization: CreateOrganizationResult;
  /** Says what the person who asks can do; the list takes the place of the one before. */
  readonly declareSkills: DeclareSkillsResult;
  /** Declines a proposal. Only the side that did not propose may. */
  readonly declineMatch: DeclineMatchResult;
  /** Ends a proposal that has not begun. Either side and the secretariat may. */
  readonly declineMentoring: DeclineMentoringResult;
  /** Declines a proposal. Only the side that did not propose may. */
  readonly declineTeamMember: DeclineTeamMemberResult;
  /** Says that all rows were handed in. Skills that are no longer in the catalogue stay, because members have them. For operators of all municipalities. */
  readonly finishSkillImport: FinishSkillImportResult;
  /** Takes over rows: each is understood, checked and written, or reported with its reason. For operators of all municipalities. */
  readonly importSkillRows: ImportSkillRowsResult;
  /** Takes a proposal back, by the side that made it, or ends a membership, by either side. The seat becomes free. */
  readonly leaveTeam: LeaveTeamResult;
  /** Enters a meeting into the log of a mentoring, while it runs or afterwards. Either side may. */
  readonly logMentoringMeeting: LogMentoringMeetingResult;
  /** Offers hours of a skill. Any registered member may, without a role and for any place. */
  readonly makeOffer: MakeOfferResult;
  /** Asks for hands for an agenda, or for one of its campaigns or teams. Anybody with a role in the agenda's municipality may. */
  readonly openNeed: OpenNeedResult;
  /** Makes a team for an agenda, with the roles that it needs. Anybody with a role in the agenda's municipality may. */
  readonly openTeam: OpenTeamResult;
  /** Brings a member and an open need together. Registered members propose themselves; the need's owner or the secretariat proposes any member. */
  readonly proposeMatch: ProposeMatchResult;
  /** Proposes that a member accompanies those who work on an agenda. The mentor, the mentee's side and the secretariat of the agenda's municipality may; a side that proposes has agreed with it. */
  readonly proposeMentoring: ProposeMentoringResult;
  /** Brings a registered member and a role of a team together. Members propose themselves; who made the team and the secretariat propose any member. */
  readonly proposeTeamMember: ProposeTeamMemberResult;
  /** Records how to reach the person who asks; takes the place of what was recorded before. */
  readonly recordContact: RecordContactResult;
  /** Registers the person who asks. Asked again it changes nothing and answers the member as registered before. */
  readonly registerMember: RegisterMemberResult;
  /** Deletes how to reach the person who asks. */
  readonly removeContact: RemoveContactResult;
  /** Takes the right to act for an organisation from a member. Its members and the secretariat of its municipality may. */
  readonly removeOrganizationMember: RemoveOrganizationMemberResult;
  /** Says how many hours the helper gave, for the need's side to confirm; again, as long as it has not. Only the helper may. */
  readonly reportHours: ReportHoursResult;
  /** Begins to take over a catalogue of skills. One's own unfinished import of the same source is superseded, and one of somebody else that took no rows for an hour. For operators of all municipalities: the catalogue is everybody's. */
  readonly startSkillImport: StartSkillImportResult;
  /** Takes a need back: open proposals are cancelled, who has a seat keeps it. The need's owner and the secretariat may. */
  readonly withdrawNeed: WithdrawNeedResult;
  /** Takes an offer back. Only who made it may; matches that came from it stay. */
  readonly withdrawOffer: WithdrawOfferResult;
};


export type MutationAcceptMatchArgs = {
  input: AcceptMatchInput;
};


export type MutationAcceptTeamMemberArgs = {
  input: AcceptTeamMemberInput;
};


export type MutationAddOrganizationMemberArgs = {
  input: AddOrganizationMemberInput;
};


export type MutationAgreeToMentoringArgs = {
  input: AgreeToMentoringInput;
};


export type MutationBreakOffMentoringArgs = {
  input: BreakOffMentoringInput;
};


export type MutationCancelMatchArgs = {
  input: CancelMatchInput;
};


export type MutationChangeMemberArgs = {
  input: ChangeMemberInput;
};


export type MutationCompleteMatchArgs = {
  input: CompleteMatchInput;
};


export type MutationCreateOrganizationArgs = {
  input: CreateOrganizationInput;
};


export type MutationDeclareSkillsArgs = {
  input: DeclareSkillsInput;
};


export type MutationDeclineMatchArgs = {
  input: DeclineMatchInput;
};


export type MutationDeclineMentoringArgs = {
  input: DeclineMentoringInput;
};


export type MutationDeclineTeamMemberArgs = {
  input: DeclineTeamMemberInput;
};


export type MutationFinishSkillImportArgs = {
  input: FinishSkillImportInput;
};


export type MutationImportSkillRowsArgs = {
  input: ImportSkillRowsInput;
};


export type MutationLeaveTeamArgs = {
  input: LeaveTeamInput;
};


export type MutationLogMentoringMeetingArgs = {
  input: LogMentoringMeetingInput;
};


export type MutationMakeOfferArgs = {
  input: MakeOfferInput;
};


export type MutationOpenNeedArgs = {
  input: OpenNeedInput;
};


export type MutationOpenTeamArgs = {
  input: OpenTeamInput;
};


export type MutationProposeMatchArgs = {
  input: ProposeMatchInput;
};


export type MutationProposeMentoringArgs = {
  input: ProposeMentoringInput;
};


export type MutationProposeTeamMemberArgs = {
  input: ProposeTeamMemberInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


export type MutationRegisterMemberArgs = {
  input: RegisterMemberInput;
};


export type MutationRemoveContactArgs = {
  input: RemoveContactInput;
};


export type MutationRemoveOrganizationMemberArgs = {
  input: RemoveOrganizationMemberInput;
};


export type MutationReportHoursArgs = {
  input: ReportHoursInput;
};


export type MutationStartSkillImportArgs = {
  input: StartSkillImportInput;
};


export type MutationWithdrawNeedArgs = {
  input: WithdrawNeedInput;
};


export type MutationWithdrawOfferArgs = {
  input: WithdrawOfferInput;
};

/** Hands with a skill that an agenda asks for, perhaps for one of its campaigns or teams. */
export type Need = {
  readonly __typename?: 'Need';
  /** The agenda that asks; null only when the agenda service is unavailable. */
  readonly agenda?: Maybe<Agenda>;
  /** The campaign of the agenda for which hands are asked; null when there is none, or when the funding service is unavailable. */
  readonly campaign?: Maybe<Campaign>;
  /** What there is to do. */
  readonly description: Scalars['String']['output'];
  /** The district of the agenda; null only when the registry of places is unavailable. */
  readonly district?: Maybe<District>;
  /** How many persons have a seat: their matches are accepted or completed. */
  readonly filled: Scalars['Int']['output'];
  /** Hours asked of each person. */
  readonly hours: Scalars['Int']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The language of the description, BCP 47. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Matches with this need, newest first. Everybody sees the accepted and completed ones; the others are seen by the helper, the need's owner and the secretariat. */
  readonly matches: MatchConnection;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who asks; he and the secretariat decide on proposals. */
  readonly openedBy: Member;
  /** The skill that is needed. */
  readonly skill: Skill;
  /** Where it stands. */
  readonly state: NeedState;
  /** Standing offers of the skill in the municipality, without those of members who are matched already: same district first, then those for the whole municipality, then those for its other districts. */
  readonly suggestedOffers: OfferConnection;
  /** The team of the agenda for which hands are asked; null when there is none. */
  readonly team?: Maybe<Team>;
  /** The latest match of who asks with this need, whatever became of it; null where there is none, and without a login. */
  readonly viewerMatch?: Maybe<Match>;
  /** How many persons are asked for. */
  readonly wanted: Scalars['Int']['output'];
};


/** Hands with a skill that an agenda asks for, perhaps for one of its campaigns or teams. */
export type NeedMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hands with a skill that an agenda asks for, perhaps for one of its campaigns or teams. */
export type NeedSuggestedOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda is closed; nothing more is needed for it. */
export type NeedAgendaClosed = UserError & {
  readonly __typename?: 'NeedAgendaClosed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of needs. */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  /** The needs with their cursors. */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** The needs of this page. */
  readonly nodes: ReadonlyArray<Need>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many needs there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A need with its cursor. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** The position of the need in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The need. */
  readonly node: Need;
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

/** The need is filled or closed. Nothing was done. */
export type NeedNotOpen = UserError & {
  readonly __typename?: 'NeedNotOpen';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Where the need stands. */
  readonly state: NeedState;
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

/** The caller is not known to act for the organisation: no member of it, or the news of it has not arrived here yet. */
export type NotAMemberOfOrganization = UserError & {
  readonly __typename?: 'NotAMemberOfOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The member does not belong to the organisation. */
export type NotInOrganization = UserError & {
  readonly __typename?: 'NotInOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** What a member offers until it is taken back: hours of a skill, in a district or in a whole municipality. */
export type Offer = {
  readonly __typename?: 'Offer';
  /** The district in which the offer holds; null when that is the whole municipality. */
  readonly district?: Maybe<District>;
  /** How many hours. */
  readonly hours: Scalars['Int']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Who offers. */
  readonly member: Member;
  /** The municipality in which the offer holds; null only when the registry of places is unavailable. */
  readonly municipality?: Maybe<Municipality>;
  /** What is offered. */
  readonly skill: Skill;
  /** Where it stands. */
  readonly state: OfferState;
  /** The instant at which it ends by itself. */
  readonly validUntil: Scalars['DateTime']['output'];
};

/** The offer was taken back before. */
export type OfferAlreadyWithdrawn = UserError & {
  readonly __typename?: 'OfferAlreadyWithdrawn';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of offers. */
export type OfferConnection = {
  readonly __typename?: 'OfferConnection';
  /** The offers with their cursors. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** The offers of this page. */
  readonly nodes: ReadonlyArray<Offer>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many offers there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An offer with its cursor. */
export type OfferEdge = {
  readonly __typename?: 'OfferEdge';
  /** The position of the offer in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: Offer;
};

/** The offer is not the member's, is of another skill, or no longer stands. Nothing was done. */
export type OfferNotUsable = UserError & {
  readonly __typename?: 'OfferNotUsable';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Where an offer stands. */
export type OfferState =
  /** It stands. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** The member took it back. */
  | 'WITHDRAWN';

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

/** What openNeed may answer. */
export type OpenNeedResult = AgendaNotKnown | CampaignNotKnown | IdempotencyKeyReused | NeedAgendaClosed | OpenNeedSuccess | SkillsNotKnown | TeamNotKnown;

/** The need is open. */
export type OpenNeedSuccess = {
  readonly __typename?: 'OpenNeedSuccess';
  /** The new need. */
  readonly need: Need;
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

/** What openTeam may answer. */
export type OpenTeamResult = AgendaNotKnown | IdempotencyKeyReused | OpenTeamSuccess | ProcessNotKnown | TeamAgendaClosed;

/** The team is made; nobody is in it. */
export type OpenTeamSuccess = {
  readonly __typename?: 'OpenTeamSuccess';
  /** The new team. */
  readonly team: Team;
};

/** A body or group. Its members may act for it in every part of the platform. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** When it was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The district that it is at home in; null when that is the whole municipality. */
  readonly homeDistrict?: Maybe<District>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of body it is. */
  readonly kind: OrganizationKind;
  /** Who may act for it, in the order in which they were added. */
  readonly members: MemberConnection;
  /** Where the organisation is accompanied, newest first. Everybody sees what both sides agreed to; the others are seen by their sides and the secretariat. */
  readonly mentoringsReceived: MentoringConnection;
  /** The municipality that it belongs to; null only when the registry of places is unavailable. */
  readonly municipality?: Maybe<Municipality>;
  /** Its name. */
  readonly name: LocalizedText;
};


/** A body or group. Its members may act for it in every part of the platform. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body or group. Its members may act for it in every part of the platform. */
export type OrganizationMentoringsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organisations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organisations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many organisations there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation with its cursor. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** The position of the organisation in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: Organization;
};

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

/** The organisation does not exist, or the news of it has not arrived here yet. Try again after a moment. */
export type OrganizationNotKnown = UserError & {
  readonly __typename?: 'OrganizationNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

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

/** The place is not in the registry, is not valid today, or lies elsewhere; or the news of it has not arrived here yet. Nothing was done. */
export type PlaceNotKnown = UserError & {
  readonly __typename?: 'PlaceNotKnown';
  /** The code that is not known. */
  readonly code: Scalars['String']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** An agenda on its way through the stages of a process template; the agenda service owns it. */
export type Process = {
  readonly __typename?: 'Process';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Teams that were made for it, newest first; null when the skills service is unavailable. */
  readonly teams?: Maybe<TeamConnection>;
};


/** An agenda on its way through the stages of a process template; the agenda service owns it. */
export type ProcessTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda has no such process, or the news of it has not arrived here yet. Nothing was done. */
export type ProcessNotKnown = UserError & {
  readonly __typename?: 'ProcessNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** What proposeMatch may answer. */
export type ProposeMatchResult = IdempotencyKeyReused | MatchAlreadyLive | MemberNotRegistered | NeedNotOpen | OfferNotUsable | ProposeMatchSuccess;

/** The match is proposed. */
export type ProposeMatchSuccess = {
  readonly __typename?: 'ProposeMatchSuccess';
  /** The new match. */
  readonly match: Match;
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

/** What proposeMentoring may answer. */
export type ProposeMentoringResult = AgendaNotKnown | IdempotencyKeyReused | MemberNotRegistered | MentorIsMentee | MentoringAgendaClosed | NotAMemberOfOrganization | OrganizationNotKnown | ProposeMentoringSuccess | SolutionNotKnown;

/** The mentoring is proposed. */
export type ProposeMentoringSuccess = {
  readonly __typename?: 'ProposeMentoringSuccess';
  /** The new mentoring. */
  readonly mentoring: Mentoring;
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

/** What proposeTeamMember may answer. */
export type ProposeTeamMemberResult = AlreadyInTeam | IdempotencyKeyReused | MemberNotRegistered | ProposeTeamMemberSuccess | TeamAgendaClosed | TeamRoleNotKnown;

/** The membership is proposed. */
export type ProposeTeamMemberSuccess = {
  readonly __typename?: 'ProposeTeamMemberSuccess';
  /** The new membership. */
  readonly membership: TeamMembership;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One match; null when there is none, or when it is neither accepted nor completed and the caller is on neither side. */
  readonly match?: Maybe<Match>;
  /** One member; null when nobody registered with this id. */
  readonly member?: Maybe<Member>;
  /** One mentoring; null when there is none, or when both sides have not agreed and the caller is on neither. */
  readonly mentoring?: Maybe<Mentoring>;
  /** One need; null when there is none. */
  readonly need?: Maybe<Need>;
  /** Needs of the city. */
  readonly needs: NeedConnection;
  /** One offer; null when there is none. */
  readonly offer?: Maybe<Offer>;
  /** One organisation; null when there is none. */
  readonly organization?: Maybe<Organization>;
  /** Organisations, entered last first. */
  readonly organizations: OrganizationConnection;
  /** One skill; null when there is none. */
  readonly skill?: Maybe<Skill>;
  /** An import of a catalogue, for operators of all municipalities; null when there is none with that id. */
  readonly skillImport?: Maybe<SkillImport>;
  /** The catalogue of skills. With a search, the closest names come first; otherwise the order is that of the names. */
  readonly skills: SkillConnection;
  /** One team; null when there is none. */
  readonly team?: Maybe<Team>;
  /** The person who asks; null when nobody is logged in or the person has not registered. */
  readonly viewer?: Maybe<Member>;
};


export type QueryMatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMentoringArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<NeedSort>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySkillArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySkillImportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySkillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
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

/** What recordContact may answer. */
export type RecordContactResult = MemberNotRegistered | RecordContactSuccess;

/** The contact is recorded. */
export type RecordContactSuccess = {
  readonly __typename?: 'RecordContactSuccess';
  /** The member with the contact. */
  readonly member: Member;
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

/** What registerMember may answer. */
export type RegisterMemberResult = PlaceNotKnown | RegisterMemberSuccess;

/** The person is a member. */
export type RegisterMemberSuccess = {
  readonly __typename?: 'RegisterMemberSuccess';
  /** The member. */
  readonly member: Member;
};

/** The contact of the person who asks is meant; there is nothing to choose. */
export type RemoveContactInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What removeContact may answer. */
export type RemoveContactResult = IdempotencyKeyReused | MemberNotRegistered | RemoveContactSuccess;

/** No contact of the person is kept. */
export type RemoveContactSuccess = {
  readonly __typename?: 'RemoveContactSuccess';
  /** The member without a contact. */
  readonly member: Member;
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

/** What removeOrganizationMember may answer. */
export type RemoveOrganizationMemberResult = IdempotencyKeyReused | LastOrganizationMember | NotInOrganization | RemoveOrganizationMemberSuccess;

/** The member may no longer act for the organisation. */
export type RemoveOrganizationMemberSuccess = {
  readonly __typename?: 'RemoveOrganizationMemberSuccess';
  /** The organisation without the member. */
  readonly organization: Organization;
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

/** What reportHours may answer. */
export type ReportHoursResult = IdempotencyKeyReused | MatchNotInState | MatchNotYourSide | ReportHoursSuccess;

/** The hours wait for the need's side. */
export type ReportHoursSuccess = {
  readonly __typename?: 'ReportHoursSuccess';
  /** The match. */
  readonly match: Match;
};

/** Something that a person can do or knows, as a catalogue of skills names it. */
export type Skill = {
  readonly __typename?: 'Skill';
  /** Other names for it, in any language. */
  readonly alternativeLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Its id in that catalogue. */
  readonly externalId: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. Many catalogues have no Korean one; `text` then is the English name. */
  readonly label: LocalizedText;
  /** The catalogue it comes from, for example `esco`. */
  readonly source: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly type: SkillType;
};

/** A page of skills. */
export type SkillConnection = {
  readonly __typename?: 'SkillConnection';
  /** The skills with their cursors. */
  readonly edges: ReadonlyArray<SkillEdge>;
  /** The skills of this page. */
  readonly nodes: ReadonlyArray<Skill>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many skills there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A skill with its cursor. */
export type SkillEdge = {
  readonly __typename?: 'SkillEdge';
  /** The position of the skill in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The skill. */
  readonly node: Skill;
};

/** The taking over of a catalogue of skills, row by row. */
export type SkillImport = {
  readonly __typename?: 'SkillImport';
  /** How many rows came to what so far. */
  readonly counts: ImportCounts;
  /** The name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** When it was finished; null while it is not. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the import. */
  readonly id: Scalars['ID']['output'];
  /** Whether it only says what it would do. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The name of the catalogue; its rows are known by it and their own key. */
  readonly source: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: ImportState;
};

/** People and help in a district in the mean over the districts of a municipality; what lies in no district that is valid today is not in it. */
export type SkillMean = {
  readonly __typename?: 'SkillMean';
  /** Members who are at home here. */
  readonly members: Scalars['Float']['output'];
  /** Seats taken. */
  readonly seatsFilled: Scalars['Float']['output'];
  /** Seats asked for in all needs. */
  readonly seatsWanted: Scalars['Float']['output'];
};

/** People, needs and help of a place, counted as they change. */
export type SkillSummary = {
  readonly __typename?: 'SkillSummary';
  /** How `members` has changed within the last days, today among them. */
  readonly change: Change;
  /** Hours given in completed matches. */
  readonly hoursGiven: Scalars['Float']['output'];
  /** Members who are at home here. */
  readonly members: Scalars['Int']['output'];
  /** Needs with free seats. */
  readonly needsOpen: Scalars['Int']['output'];
  /** Organisations: of a municipality all, of a district those that are at home in it. */
  readonly organizations: Scalars['Int']['output'];
  /** The code of the place that is counted. */
  readonly placeCode: Scalars['ID']['output'];
  /** Seats taken. */
  readonly seatsFilled: Scalars['Int']['output'];
  /** Seats asked for in all needs; a need that was taken back counts only the seats that it had filled. */
  readonly seatsWanted: Scalars['Int']['output'];
};


/** People, needs and help of a place, counted as they change. */
export type SkillSummaryChangeArgs = {
  days?: Scalars['Int']['input'];
};

/** What kind of thing a skill is. */
export type SkillType =
  /** Something that a person knows. */
  | 'KNOWLEDGE'
  /** Something that a person can do. */
  | 'SKILL'
  /** The catalogue does not say. */
  | 'UNSPECIFIED';

/** These skills are not in the catalogue. Nothing was done. */
export type SkillsNotKnown = UserError & {
  readonly __typename?: 'SkillsNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The ids that are not known. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What an organisation proposed to solve a posted challenge; the agenda service owns it. */
export type Solution = {
  readonly __typename?: 'Solution';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Mentorings of those who make it, newest first; null when the skills service is unavailable. Everybody sees those that both sides agreed to; the others are seen by their sides and the secretariat. */
  readonly mentorings?: Maybe<MentoringConnection>;
};


/** What an organisation proposed to solve a posted challenge; the agenda service owns it. */
export type SolutionMentoringsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Another mentoring of the same solution is agreed or running. Nothing was done. */
export type SolutionAlreadyMentored = UserError & {
  readonly __typename?: 'SolutionAlreadyMentored';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The solution was not chosen or is one of another agenda, or the news of it has not arrived here yet. Nothing was done. */
export type SolutionNotKnown = UserError & {
  readonly __typename?: 'SolutionNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** What `startSkillImport` answers. */
export type StartSkillImportResult = IdempotencyKeyReused | ImportColumnsMissing | StartSkillImportSuccess;

/** Rows can be handed in. */
export type StartSkillImportSuccess = {
  readonly __typename?: 'StartSkillImportSuccess';
  /** The import. */
  readonly import: SkillImport;
};

/** People who take on an agenda together, each in a role. It is complete when every one of its roles is filled. */
export type Team = {
  readonly __typename?: 'Team';
  /** The agenda that the team takes on; null only when the agenda service is unavailable. */
  readonly agenda?: Maybe<Agenda>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether every role is filled. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The language of the name, BCP 47. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Who joined, was asked or asked to join, and left, newest first. Everybody sees who is in the team; the others are seen by the member, by who made the team and the secretariat. */
  readonly memberships: TeamMembershipConnection;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Hands that the team asks for, newest first. */
  readonly needs: NeedConnection;
  /** When it was made. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who made it; he and the secretariat decide for the team who joins. */
  readonly openedBy: Member;
  /** The process for which it was made; null when it was made for the agenda as a whole, or when the agenda service is unavailable. */
  readonly process?: Maybe<Process>;
  /** The roles that it needs, in the order in which they were named; all of them must be filled. */
  readonly roles: ReadonlyArray<TeamRole>;
  /** The roles that nobody fills. */
  readonly rolesMissing: ReadonlyArray<TeamRole>;
};


/** People who take on an agenda together, each in a role. It is complete when every one of its roles is filled. */
export type TeamMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People who take on an agenda together, each in a role. It is complete when every one of its roles is filled. */
export type TeamNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda is closed; nobody joins to take it on. Nothing was done. */
export type TeamAgendaClosed = UserError & {
  readonly __typename?: 'TeamAgendaClosed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of teams. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** The teams with their cursors. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** The teams of this page. */
  readonly nodes: ReadonlyArray<Team>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many teams there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A team with its cursor. */
export type TeamEdge = {
  readonly __typename?: 'TeamEdge';
  /** The position of the team in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The team. */
  readonly node: Team;
};

/** A member and a role of a team, brought together. */
export type TeamMembership = {
  readonly __typename?: 'TeamMembership';
  /** When its state changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The member who is in the role, or would be. */
  readonly member: Member;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Which side proposed; the other one decides. */
  readonly proposedBy: TeamSide;
  /** The role. */
  readonly role: TeamRole;
  /** Where it stands. */
  readonly state: TeamMembershipState;
  /** The team. */
  readonly team: Team;
};

/** A page of memberships. */
export type TeamMembershipConnection = {
  readonly __typename?: 'TeamMembershipConnection';
  /** The memberships with their cursors. */
  readonly edges: ReadonlyArray<TeamMembershipEdge>;
  /** The memberships of this page. */
  readonly nodes: ReadonlyArray<TeamMembership>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many memberships there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A membership with its cursor. */
export type TeamMembershipEdge = {
  readonly __typename?: 'TeamMembershipEdge';
  /** The position of the membership in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: TeamMembership;
};

/** The membership is in a state that does not allow this step. Nothing was done. */
export type TeamMembershipNotInState = UserError & {
  readonly __typename?: 'TeamMembershipNotInState';
  /** Where the membership stands. */
  readonly actual: TeamMembershipState;
  /** The states that allow the step. */
  readonly allowed: ReadonlyArray<TeamMembershipState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** It is the other side's turn. Nothing was done. */
export type TeamMembershipNotYourSide = UserError & {
  readonly __typename?: 'TeamMembershipNotYourSide';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The side that may take this step. */
  readonly side: TeamSide;
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

/** The agenda has no such team. Nothing was done. */
export type TeamNotKnown = UserError & {
  readonly __typename?: 'TeamNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A role that a team needs. */
export type TeamRole = {
  readonly __typename?: 'TeamRole';
  /** How many members are in it. */
  readonly filled: Scalars['Int']['output'];
  /** What programs and process templates call it, for example `resident`. */
  readonly key: Scalars['ID']['output'];
  /** What people call it. */
  readonly name: LocalizedText;
  /** How many members it has room for. */
  readonly seats: Scalars['Int']['output'];
};

/** Every seat of the role is taken. Nothing was done. */
export type TeamRoleFull = UserError & {
  readonly __typename?: 'TeamRoleFull';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** How many seats there are. */
  readonly seats: Scalars['Int']['output'];
};

/** A role that a team needs. */
export type TeamRoleInput = {
  /** What programs call it: letters and digits, the first one small, at most 100; for example `resident`. */
  readonly key: Scalars['ID']['input'];
  /** What people call it; at most 200 characters in each language. */
  readonly name: LocalizedTextInput;
  /** How many members it has room for, 1 to 1,000. */
  readonly seats?: Scalars['Int']['input'];
};

/** The team has no role with this key. Nothing was done. */
export type TeamRoleNotKnown = UserError & {
  readonly __typename?: 'TeamRoleNotKnown';
  /** The keys of the roles that it has. */
  readonly keys: ReadonlyArray<Scalars['ID']['output']>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The two sides of a membership. Who is on both acts for both. */
export type TeamSide =
  /** The member. */
  | 'MEMBER'
  /** Who made the team, or the secretariat of the municipality. */
  | 'TEAM';

/** More skills than a member may declare. Nothing was done. */
export type TooManySkills = UserError & {
  readonly __typename?: 'TooManySkills';
  /** How many are allowed. */
  readonly limit: Scalars['Int']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** Which need is taken back. */
export type WithdrawNeedInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The need. */
  readonly needId: Scalars['ID']['input'];
};

/** What withdrawNeed may answer. */
export type WithdrawNeedResult = IdempotencyKeyReused | NeedNotOpen | WithdrawNeedSuccess;

/** The need is taken back. */
export type WithdrawNeedSuccess = {
  readonly __typename?: 'WithdrawNeedSuccess';
  /** The need as it is now. */
  readonly need: Need;
};

/** Which offer is taken back. */
export type WithdrawOfferInput = {
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** What withdrawOffer may answer. */
export type WithdrawOfferResult = IdempotencyKeyReused | OfferAlreadyWithdrawn | WithdrawOfferSuccess;

/** The offer is taken back. */
export type WithdrawOfferSuccess = {
  readonly __typename?: 'WithdrawOfferSuccess';
  /** The offer as it is now. */
  readonly offer: Offer;
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
  Match: Match;
  Member: Member;
  Mentoring: Mentoring;
  Municipality: Municipality;
  Need: Need;
  Offer: Offer;
  Organization: Organization;
  Process: Process;
  Skill: Skill;
  Solution: Solution;
  Team: Team;
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
  Match:
    ( { __typename: 'Match' }
    & GraphQLRecursivePick<FederationTypes['Match'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Mentoring:
    ( { __typename: 'Mentoring' }
    & GraphQLRecursivePick<FederationTypes['Mentoring'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}> ) );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Process:
    ( { __typename: 'Process' }
    & GraphQLRecursivePick<FederationTypes['Process'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"id":true}> );
  Solution:
    ( { __typename: 'Solution' }
    & GraphQLRecursivePick<FederationTypes['Solution'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptMatchResult:
    | ( Omit<AcceptMatchSuccess, 'match'> & { match: _RefType['Match'] } & { __typename: 'AcceptMatchSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MatchNotInState & { __typename: 'MatchNotInState' } )
    | ( MatchNotYourSide & { __typename: 'MatchNotYourSide' } )
    | ( NeedNotOpen & { __typename: 'NeedNotOpen' } )
  ;
  AcceptTeamMemberResult:
    | ( Omit<AcceptTeamMemberSuccess, 'membership'> & { membership: _RefType['TeamMembership'] } & { __typename: 'AcceptTeamMemberSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( TeamMembershipNotInState & { __typename: 'TeamMembershipNotInState' } )
    | ( TeamMembershipNotYourSide & { __typename: 'TeamMembershipNotYourSide' } )
    | ( TeamRoleFull & { __typename: 'TeamRoleFull' } )
  ;
  AddOrganizationMemberResult:
    | ( Omit<AddOrganizationMemberSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'AddOrganizationMemberSuccess' } )
    | ( AlreadyInOrganization & { __typename: 'AlreadyInOrganization' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
  ;
  AgreeToMentoringResult:
    | ( Omit<AgreeToMentoringSuccess, 'mentoring'> & { mentoring: _RefType['Mentoring'] } & { __typename: 'AgreeToMentoringSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MentoringNotInState & { __typename: 'MentoringNotInState' } )
    | ( MentoringNotYourSide & { __typename: 'MentoringNotYourSide' } )
    | ( SolutionAlreadyMentored & { __typename: 'SolutionAlreadyMentored' } )
  ;
  BreakOffMentoringResult:
    | ( Omit<BreakOffMentoringSuccess, 'mentoring'> & { mentoring: _RefType['Mentoring'] } & { __typename: 'BreakOffMentoringSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MentoringNotInState & { __typename: 'MentoringNotInState' } )
  ;
  CancelMatchResult:
    | ( Omit<CancelMatchSuccess, 'match'> & { match: _RefType['Match'] } & { __typename: 'CancelMatchSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MatchNotInState & { __typename: 'MatchNotInState' } )
    | ( MatchNotYourSide & { __typename: 'MatchNotYourSide' } )
  ;
  ChangeMemberResult:
    | ( Omit<ChangeMemberSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'ChangeMemberSuccess' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
  ;
  CompleteMatchResult:
    | ( Omit<CompleteMatchSuccess, 'match'> & { match: _RefType['Match'] } & { __typename: 'CompleteMatchSuccess' } )
    | ( HoursNotReported & { __typename: 'HoursNotReported' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MatchNotInState & { __typename: 'MatchNotInState' } )
    | ( MatchNotYourSide & { __typename: 'MatchNotYourSide' } )
  ;
  CreateOrganizationResult:
    | ( Omit<CreateOrganizationSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'CreateOrganizationSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
  ;
  DeclareSkillsResult:
    | ( Omit<DeclareSkillsSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'DeclareSkillsSuccess' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( SkillsNotKnown & { __typename: 'SkillsNotKnown' } )
    | ( TooManySkills & { __typename: 'TooManySkills' } )
  ;
  DeclineMatchResult:
    | ( Omit<DeclineMatchSuccess, 'match'> & { match: _RefType['Match'] } & { __typename: 'DeclineMatchSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MatchNotInState & { __typename: 'MatchNotInState' } )
    | ( MatchNotYourSide & { __typename: 'MatchNotYourSide' } )
  ;
  DeclineMentoringResult:
    | ( Omit<DeclineMentoringSuccess, 'mentoring'> & { mentoring: _RefType['Mentoring'] } & { __typename: 'DeclineMentoringSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MentoringNotInState & { __typename: 'MentoringNotInState' } )
  ;
  DeclineTeamMemberResult:
    | ( Omit<DeclineTeamMemberSuccess, 'membership'> & { membership: _RefType['TeamMembership'] } & { __typename: 'DeclineTeamMemberSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( TeamMembershipNotInState & { __typename: 'TeamMembershipNotInState' } )
    | ( TeamMembershipNotYourSide & { __typename: 'TeamMembershipNotYourSide' } )
  ;
  FinishSkillImportResult:
    | ( FinishSkillImportSuccess & { __typename: 'FinishSkillImportSuccess' } )
    | ( ImportNotRunning & { __typename: 'ImportNotRunning' } )
  ;
  ImportSkillRowsResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ImportNotRunning & { __typename: 'ImportNotRunning' } )
    | ( ImportSkillRowsSuccess & { __typename: 'ImportSkillRowsSuccess' } )
  ;
  LeaveTeamResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<LeaveTeamSuccess, 'membership'> & { membership: _RefType['TeamMembership'] } & { __typename: 'LeaveTeamSuccess' } )
    | ( TeamMembershipNotInState & { __typename: 'TeamMembershipNotInState' } )
    | ( TeamMembershipNotYourSide & { __typename: 'TeamMembershipNotYourSide' } )
  ;
  LogMentoringMeetingResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<LogMentoringMeetingSuccess, 'meeting' | 'mentoring'> & { meeting: _RefType['MentoringMeeting'], mentoring: _RefType['Mentoring'] } & { __typename: 'LogMentoringMeetingSuccess' } )
    | ( MeetingOutsideMentoring & { __typename: 'MeetingOutsideMentoring' } )
    | ( MentoringNotInState & { __typename: 'MentoringNotInState' } )
  ;
  MakeOfferResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<MakeOfferSuccess, 'offer'> & { offer: _RefType['Offer'] } & { __typename: 'MakeOfferSuccess' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
    | ( SkillsNotKnown & { __typename: 'SkillsNotKnown' } )
  ;
  OpenNeedResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( CampaignNotKnown & { __typename: 'CampaignNotKnown' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NeedAgendaClosed & { __typename: 'NeedAgendaClosed' } )
    | ( Omit<OpenNeedSuccess, 'need'> & { need: _RefType['Need'] } & { __typename: 'OpenNeedSuccess' } )
    | ( SkillsNotKnown & { __typename: 'SkillsNotKnown' } )
    | ( TeamNotKnown & { __typename: 'TeamNotKnown' } )
  ;
  OpenTeamResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<OpenTeamSuccess, 'team'> & { team: _RefType['Team'] } & { __typename: 'OpenTeamSuccess' } )
    | ( ProcessNotKnown & { __typename: 'ProcessNotKnown' } )
    | ( TeamAgendaClosed & { __typename: 'TeamAgendaClosed' } )
  ;
  ProposeMatchResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MatchAlreadyLive & { __typename: 'MatchAlreadyLive' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( NeedNotOpen & { __typename: 'NeedNotOpen' } )
    | ( OfferNotUsable & { __typename: 'OfferNotUsable' } )
    | ( Omit<ProposeMatchSuccess, 'match'> & { match: _RefType['Match'] } & { __typename: 'ProposeMatchSuccess' } )
  ;
  ProposeMentoringResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( MentorIsMentee & { __typename: 'MentorIsMentee' } )
    | ( MentoringAgendaClosed & { __typename: 'MentoringAgendaClosed' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( OrganizationNotKnown & { __typename: 'OrganizationNotKnown' } )
    | ( Omit<ProposeMentoringSuccess, 'mentoring'> & { mentoring: _RefType['Mentoring'] } & { __typename: 'ProposeMentoringSuccess' } )
    | ( SolutionNotKnown & { __typename: 'SolutionNotKnown' } )
  ;
  ProposeTeamMemberResult:
    | ( AlreadyInTeam & { __typename: 'AlreadyInTeam' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( Omit<ProposeTeamMemberSuccess, 'membership'> & { membership: _RefType['TeamMembership'] } & { __typename: 'ProposeTeamMemberSuccess' } )
    | ( TeamAgendaClosed & { __typename: 'TeamAgendaClosed' } )
    | ( TeamRoleNotKnown & { __typename: 'TeamRoleNotKnown' } )
  ;
  RecordContactResult:
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( Omit<RecordContactSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'RecordContactSuccess' } )
  ;
  RegisterMemberResult:
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
    | ( Omit<RegisterMemberSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'RegisterMemberSuccess' } )
  ;
  RemoveContactResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MemberNotRegistered & { __typename: 'MemberNotRegistered' } )
    | ( Omit<RemoveContactSuccess, 'member'> & { member: _RefType['Member'] } & { __typename: 'RemoveContactSuccess' } )
  ;
  RemoveOrganizationMemberResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( LastOrganizationMember & { __typename: 'LastOrganizationMember' } )
    | ( NotInOrganization & { __typename: 'NotInOrganization' } )
    | ( Omit<RemoveOrganizationMemberSuccess, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'RemoveOrganizationMemberSuccess' } )
  ;
  ReportHoursResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MatchNotInState & { __typename: 'MatchNotInState' } )
    | ( MatchNotYourSide & { __typename: 'MatchNotYourSide' } )
    | ( Omit<ReportHoursSuccess, 'match'> & { match: _RefType['Match'] } & { __typename: 'ReportHoursSuccess' } )
  ;
  StartSkillImportResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ImportColumnsMissing & { __typename: 'ImportColumnsMissing' } )
    | ( StartSkillImportSuccess & { __typename: 'StartSkillImportSuccess' } )
  ;
  WithdrawNeedResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NeedNotOpen & { __typename: 'NeedNotOpen' } )
    | ( Omit<WithdrawNeedSuccess, 'need'> & { need: _RefType['Need'] } & { __typename: 'WithdrawNeedSuccess' } )
  ;
  WithdrawOfferResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( OfferAlreadyWithdrawn & { __typename: 'OfferAlreadyWithdrawn' } )
    | ( Omit<WithdrawOfferSuccess, 'offer'> & { offer: _RefType['Offer'] } & { __typename: 'WithdrawOfferSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AgendaNotKnown )
    | ( AlreadyInOrganization )
    | ( AlreadyInTeam )
    | ( CampaignNotKnown )
    | ( HoursNotReported )
    | ( IdempotencyKeyReused )
    | ( ImportColumnsMissing )
    | ( ImportNotRunning )
    | ( LastOrganizationMember )
    | ( MatchAlreadyLive )
    | ( MatchNotInState )
    | ( MatchNotYourSide )
    | ( MeetingOutsideMentoring )
    | ( MemberNotRegistered )
    | ( MentorIsMentee )
    | ( MentoringAgendaClosed )
    | ( MentoringNotInState )
    | ( MentoringNotYourSide )
    | ( NeedAgendaClosed )
    | ( NeedNotOpen )
    | ( NotAMemberOfOrganization )
    | ( NotInOrganization )
    | ( OfferAlreadyWithdrawn )
    | ( OfferNotUsable )
    | ( OrganizationNotKnown )
    | ( PlaceNotKnown )
    | ( ProcessNotKnown )
    | ( SkillsNotKnown )
    | ( SolutionAlreadyMentored )
    | ( SolutionNotKnown )
    | ( TeamAgendaClosed )
    | ( TeamMembershipNotInState )
    | ( TeamMembershipNotYourSide )
    | ( TeamNotKnown )
    | ( TeamRoleFull )
    | ( TeamRoleNotKnown )
    | ( TooManySkills )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptMatchInput: AcceptMatchInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptMatchResult']>;
  AcceptMatchSuccess: ResolverTypeWrapper<Omit<AcceptMatchSuccess, 'match'> & { match: ResolversTypes['Match'] }>;
  AcceptTeamMemberInput: AcceptTeamMemberInput;
  AcceptTeamMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptTeamMemberResult']>;
  AcceptTeamMemberSuccess: ResolverTypeWrapper<Omit<AcceptTeamMemberSuccess, 'membership'> & { membership: ResolversTypes['TeamMembership'] }>;
  AddOrganizationMemberInput: AddOrganizationMemberInput;
  AddOrganizationMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddOrganizationMemberResult']>;
  AddOrganizationMemberSuccess: ResolverTypeWrapper<Omit<AddOrganizationMemberSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  Agenda: ResolverTypeWrapper<Omit<Agenda, 'mentorings' | 'needs' | 'teams'> & { mentorings?: Maybe<ResolversTypes['MentoringConnection']>, needs?: Maybe<ResolversTypes['NeedConnection']>, teams?: Maybe<ResolversTypes['TeamConnection']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgendaNotKnown: ResolverTypeWrapper<AgendaNotKnown>;
  AgreeToMentoringInput: AgreeToMentoringInput;
  AgreeToMentoringResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeToMentoringResult']>;
  AgreeToMentoringSuccess: ResolverTypeWrapper<Omit<AgreeToMentoringSuccess, 'mentoring'> & { mentoring: ResolversTypes['Mentoring'] }>;
  AlreadyInOrganization: ResolverTypeWrapper<AlreadyInOrganization>;
  AlreadyInTeam: ResolverTypeWrapper<AlreadyInTeam>;
  BreakOffMentoringInput: BreakOffMentoringInput;
  BreakOffMentoringResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreakOffMentoringResult']>;
  BreakOffMentoringSuccess: ResolverTypeWrapper<Omit<BreakOffMentoringSuccess, 'mentoring'> & { mentoring: ResolversTypes['Mentoring'] }>;
  Campaign: ResolverTypeWrapper<Omit<Campaign, 'needs'> & { needs?: Maybe<ResolversTypes['NeedConnection']> }>;
  CampaignNotKnown: ResolverTypeWrapper<CampaignNotKnown>;
  CancelMatchInput: CancelMatchInput;
  CancelMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelMatchResult']>;
  CancelMatchSuccess: ResolverTypeWrapper<Omit<CancelMatchSuccess, 'match'> & { match: ResolversTypes['Match'] }>;
  Change: ResolverTypeWrapper<Change>;
  ChangeMemberInput: ChangeMemberInput;
  ChangeMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberResult']>;
  ChangeMemberSuccess: ResolverTypeWrapper<Omit<ChangeMemberSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  CompleteMatchInput: CompleteMatchInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompleteMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteMatchResult']>;
  CompleteMatchSuccess: ResolverTypeWrapper<Omit<CompleteMatchSuccess, 'match'> & { match: ResolversTypes['Match'] }>;
  ContactLegalBasis: ContactLegalBasis;
  ContactPurpose: ContactPurpose;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateOrganizationResult']>;
  CreateOrganizationSuccess: ResolverTypeWrapper<Omit<CreateOrganizationSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareSkillsInput: DeclareSkillsInput;
  DeclareSkillsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareSkillsResult']>;
  DeclareSkillsSuccess: ResolverTypeWrapper<Omit<DeclareSkillsSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  DeclineMatchInput: DeclineMatchInput;
  DeclineMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineMatchResult']>;
  DeclineMatchSuccess: ResolverTypeWrapper<Omit<DeclineMatchSuccess, 'match'> & { match: ResolversTypes['Match'] }>;
  DeclineMentoringInput: DeclineMentoringInput;
  DeclineMentoringResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineMentoringResult']>;
  DeclineMentoringSuccess: ResolverTypeWrapper<Omit<DeclineMentoringSuccess, 'mentoring'> & { mentoring: ResolversTypes['Mentoring'] }>;
  DeclineTeamMemberInput: DeclineTeamMemberInput;
  DeclineTeamMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineTeamMemberResult']>;
  DeclineTeamMemberSuccess: ResolverTypeWrapper<Omit<DeclineTeamMemberSuccess, 'membership'> & { membership: ResolversTypes['TeamMembership'] }>;
  District: ResolverTypeWrapper<Omit<District, 'openNeeds' | 'skillSummary'> & { openNeeds?: Maybe<ResolversTypes['NeedConnection']>, skillSummary?: Maybe<ResolversTypes['SkillSummary']> }>;
  FinishSkillImportInput: FinishSkillImportInput;
  FinishSkillImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishSkillImportResult']>;
  FinishSkillImportSuccess: ResolverTypeWrapper<FinishSkillImportSuccess>;
  HoursNotReported: ResolverTypeWrapper<HoursNotReported>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ImportColumnsMissing: ResolverTypeWrapper<ImportColumnsMissing>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportNotRunning: ResolverTypeWrapper<ImportNotRunning>;
  ImportRemark: ResolverTypeWrapper<ImportRemark>;
  ImportRowInput: ImportRowInput;
  ImportRowOutcome: ImportRowOutcome;
  ImportRowReport: ResolverTypeWrapper<ImportRowReport>;
  ImportSkillRowsInput: ImportSkillRowsInput;
  ImportSkillRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportSkillRowsResult']>;
  ImportSkillRowsSuccess: ResolverTypeWrapper<ImportSkillRowsSuccess>;
  ImportState: ImportState;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LastOrganizationMember: ResolverTypeWrapper<LastOrganizationMember>;
  LeaveTeamInput: LeaveTeamInput;
  LeaveTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveTeamResult']>;
  LeaveTeamSuccess: ResolverTypeWrapper<Omit<LeaveTeamSuccess, 'membership'> & { membership: ResolversTypes['TeamMembership'] }>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  LogMentoringMeetingInput: LogMentoringMeetingInput;
  LogMentoringMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogMentoringMeetingResult']>;
  LogMentoringMeetingSuccess: ResolverTypeWrapper<Omit<LogMentoringMeetingSuccess, 'meeting' | 'mentoring'> & { meeting: ResolversTypes['MentoringMeeting'], mentoring: ResolversTypes['Mentoring'] }>;
  MakeOfferInput: MakeOfferInput;
  MakeOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeOfferResult']>;
  MakeOfferSuccess: ResolverTypeWrapper<Omit<MakeOfferSuccess, 'offer'> & { offer: ResolversTypes['Offer'] }>;
  Match: ResolverTypeWrapper<MatchModel>;
  MatchAlreadyLive: ResolverTypeWrapper<MatchAlreadyLive>;
  MatchConnection: ResolverTypeWrapper<MatchPage>;
  MatchEdge: ResolverTypeWrapper<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>;
  MatchNotInState: ResolverTypeWrapper<MatchNotInState>;
  MatchNotYourSide: ResolverTypeWrapper<MatchNotYourSide>;
  MatchSide: MatchSide;
  MatchState: MatchState;
  MeetingOutsideMentoring: ResolverTypeWrapper<MeetingOutsideMentoring>;
  Member: ResolverTypeWrapper<MemberReference>;
  MemberConnection: ResolverTypeWrapper<MemberPage>;
  MemberContact: ResolverTypeWrapper<MemberContactModel>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberNotRegistered: ResolverTypeWrapper<MemberNotRegistered>;
  MentorIsMentee: ResolverTypeWrapper<MentorIsMentee>;
  Mentoring: ResolverTypeWrapper<MentoringModel>;
  MentoringAgendaClosed: ResolverTypeWrapper<MentoringAgendaClosed>;
  MentoringConnection: ResolverTypeWrapper<MentoringPage>;
  MentoringEdge: ResolverTypeWrapper<Omit<MentoringEdge, 'node'> & { node: ResolversTypes['Mentoring'] }>;
  MentoringMeeting: ResolverTypeWrapper<MeetingModel>;
  MentoringMeetingConnection: ResolverTypeWrapper<MeetingPage>;
  MentoringMeetingEdge: ResolverTypeWrapper<Omit<MentoringMeetingEdge, 'node'> & { node: ResolversTypes['MentoringMeeting'] }>;
  MentoringNotInState: ResolverTypeWrapper<MentoringNotInState>;
  MentoringNotYourSide: ResolverTypeWrapper<MentoringNotYourSide>;
  MentoringSide: MentoringSide;
  MentoringState: MentoringState;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Municipality: ResolverTypeWrapper<MunicipalityReference>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<NeedModel>;
  NeedAgendaClosed: ResolverTypeWrapper<NeedAgendaClosed>;
  NeedConnection: ResolverTypeWrapper<NeedPage>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedFilter: NeedFilter;
  NeedNotOpen: ResolverTypeWrapper<NeedNotOpen>;
  NeedSort: NeedSort;
  NeedState: NeedState;
  NotAMemberOfOrganization: ResolverTypeWrapper<NotAMemberOfOrganization>;
  NotInOrganization: ResolverTypeWrapper<NotInOrganization>;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferAlreadyWithdrawn: ResolverTypeWrapper<OfferAlreadyWithdrawn>;
  OfferConnection: ResolverTypeWrapper<OfferPage>;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  OfferNotUsable: ResolverTypeWrapper<OfferNotUsable>;
  OfferState: OfferState;
  OpenNeedInput: OpenNeedInput;
  OpenNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenNeedResult']>;
  OpenNeedSuccess: ResolverTypeWrapper<Omit<OpenNeedSuccess, 'need'> & { need: ResolversTypes['Need'] }>;
  OpenTeamInput: OpenTeamInput;
  OpenTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenTeamResult']>;
  OpenTeamSuccess: ResolverTypeWrapper<Omit<OpenTeamSuccess, 'team'> & { team: ResolversTypes['Team'] }>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationNotKnown: ResolverTypeWrapper<OrganizationNotKnown>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PlaceNotKnown: ResolverTypeWrapper<PlaceNotKnown>;
  Process: ResolverTypeWrapper<Omit<Process, 'teams'> & { teams?: Maybe<ResolversTypes['TeamConnection']> }>;
  ProcessNotKnown: ResolverTypeWrapper<ProcessNotKnown>;
  ProposeMatchInput: ProposeMatchInput;
  ProposeMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeMatchResult']>;
  ProposeMatchSuccess: ResolverTypeWrapper<Omit<ProposeMatchSuccess, 'match'> & { match: ResolversTypes['Match'] }>;
  ProposeMentoringInput: ProposeMentoringInput;
  ProposeMentoringResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeMentoringResult']>;
  ProposeMentoringSuccess: ResolverTypeWrapper<Omit<ProposeMentoringSuccess, 'mentoring'> & { mentoring: ResolversTypes['Mentoring'] }>;
  ProposeTeamMemberInput: ProposeTeamMemberInput;
  ProposeTeamMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeTeamMemberResult']>;
  ProposeTeamMemberSuccess: ResolverTypeWrapper<Omit<ProposeTeamMemberSuccess, 'membership'> & { membership: ResolversTypes['TeamMembership'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContactResult']>;
  RecordContactSuccess: ResolverTypeWrapper<Omit<RecordContactSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  RegisterMemberInput: RegisterMemberInput;
  RegisterMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterMemberResult']>;
  RegisterMemberSuccess: ResolverTypeWrapper<Omit<RegisterMemberSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  RemoveContactInput: RemoveContactInput;
  RemoveContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveContactResult']>;
  RemoveContactSuccess: ResolverTypeWrapper<Omit<RemoveContactSuccess, 'member'> & { member: ResolversTypes['Member'] }>;
  RemoveOrganizationMemberInput: RemoveOrganizationMemberInput;
  RemoveOrganizationMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveOrganizationMemberResult']>;
  RemoveOrganizationMemberSuccess: ResolverTypeWrapper<Omit<RemoveOrganizationMemberSuccess, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  ReportHoursInput: ReportHoursInput;
  ReportHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportHoursResult']>;
  ReportHoursSuccess: ResolverTypeWrapper<Omit<ReportHoursSuccess, 'match'> & { match: ResolversTypes['Match'] }>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Skill: ResolverTypeWrapper<SkillModel>;
  SkillConnection: ResolverTypeWrapper<SkillPage>;
  SkillEdge: ResolverTypeWrapper<Omit<SkillEdge, 'node'> & { node: ResolversTypes['Skill'] }>;
  SkillImport: ResolverTypeWrapper<SkillImport>;
  SkillMean: ResolverTypeWrapper<SkillMean>;
  SkillSummary: ResolverTypeWrapper<SkillSummaryModel>;
  SkillType: SkillType;
  SkillsNotKnown: ResolverTypeWrapper<SkillsNotKnown>;
  Solution: ResolverTypeWrapper<Omit<Solution, 'mentorings'> & { mentorings?: Maybe<ResolversTypes['MentoringConnection']> }>;
  SolutionAlreadyMentored: ResolverTypeWrapper<SolutionAlreadyMentored>;
  SolutionNotKnown: ResolverTypeWrapper<SolutionNotKnown>;
  StartSkillImportInput: StartSkillImportInput;
  StartSkillImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartSkillImportResult']>;
  StartSkillImportSuccess: ResolverTypeWrapper<StartSkillImportSuccess>;
  Team: ResolverTypeWrapper<TeamModel>;
  TeamAgendaClosed: ResolverTypeWrapper<TeamAgendaClosed>;
  TeamConnection: ResolverTypeWrapper<TeamPage>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamMembership: ResolverTypeWrapper<MembershipModel>;
  TeamMembershipConnection: ResolverTypeWrapper<MembershipPage>;
  TeamMembershipEdge: ResolverTypeWrapper<Omit<TeamMembershipEdge, 'node'> & { node: ResolversTypes['TeamMembership'] }>;
  TeamMembershipNotInState: ResolverTypeWrapper<TeamMembershipNotInState>;
  TeamMembershipNotYourSide: ResolverTypeWrapper<TeamMembershipNotYourSide>;
  TeamMembershipState: TeamMembershipState;
  TeamNotKnown: ResolverTypeWrapper<TeamNotKnown>;
  TeamRole: ResolverTypeWrapper<RoleModel>;
  TeamRoleFull: ResolverTypeWrapper<TeamRoleFull>;
  TeamRoleInput: TeamRoleInput;
  TeamRoleNotKnown: ResolverTypeWrapper<TeamRoleNotKnown>;
  TeamSide: TeamSide;
  TooManySkills: ResolverTypeWrapper<TooManySkills>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawNeedResult']>;
  WithdrawNeedSuccess: ResolverTypeWrapper<Omit<WithdrawNeedSuccess, 'need'> & { need: ResolversTypes['Need'] }>;
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawOfferResult']>;
  WithdrawOfferSuccess: ResolverTypeWrapper<Omit<WithdrawOfferSuccess, 'offer'> & { offer: ResolversTypes['Offer'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptMatchInput: AcceptMatchInput;
  ID: Scalars['ID']['output'];
  AcceptMatchResult: ResolversUnionTypes<ResolversParentTypes>['AcceptMatchResult'];
  AcceptMatchSuccess: Omit<AcceptMatchSuccess, 'match'> & { match: ResolversParentTypes['Match'] };
  AcceptTeamMemberInput: AcceptTeamMemberInput;
  AcceptTeamMemberResult: ResolversUnionTypes<ResolversParentTypes>['AcceptTeamMemberResult'];
  AcceptTeamMemberSuccess: Omit<AcceptTeamMemberSuccess, 'membership'> & { membership: ResolversParentTypes['TeamMembership'] };
  AddOrganizationMemberInput: AddOrganizationMemberInput;
  AddOrganizationMemberResult: ResolversUnionTypes<ResolversParentTypes>['AddOrganizationMemberResult'];
  AddOrganizationMemberSuccess: Omit<AddOrganizationMemberSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  Agenda: Omit<Agenda, 'mentorings' | 'needs' | 'teams'> & { mentorings?: Maybe<ResolversParentTypes['MentoringConnection']>, needs?: Maybe<ResolversParentTypes['NeedConnection']>, teams?: Maybe<ResolversParentTypes['TeamConnection']> } | FederationReferenceTypes['Agenda'];
  Int: Scalars['Int']['output'];
  AgendaNotKnown: AgendaNotKnown;
  AgreeToMentoringInput: AgreeToMentoringInput;
  AgreeToMentoringResult: ResolversUnionTypes<ResolversParentTypes>['AgreeToMentoringResult'];
  AgreeToMentoringSuccess: Omit<AgreeToMentoringSuccess, 'mentoring'> & { mentoring: ResolversParentTypes['Mentoring'] };
  AlreadyInOrganization: AlreadyInOrganization;
  AlreadyInTeam: AlreadyInTeam;
  BreakOffMentoringInput: BreakOffMentoringInput;
  BreakOffMentoringResult: ResolversUnionTypes<ResolversParentTypes>['BreakOffMentoringResult'];
  BreakOffMentoringSuccess: Omit<BreakOffMentoringSuccess, 'mentoring'> & { mentoring: ResolversParentTypes['Mentoring'] };
  Campaign: Omit<Campaign, 'needs'> & { needs?: Maybe<ResolversParentTypes['NeedConnection']> } | FederationReferenceTypes['Campaign'];
  CampaignNotKnown: CampaignNotKnown;
  CancelMatchInput: CancelMatchInput;
  CancelMatchResult: ResolversUnionTypes<ResolversParentTypes>['CancelMatchResult'];
  CancelMatchSuccess: Omit<CancelMatchSuccess, 'match'> & { match: ResolversParentTypes['Match'] };
  Change: Change;
  ChangeMemberInput: ChangeMemberInput;
  ChangeMemberResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberResult'];
  ChangeMemberSuccess: Omit<ChangeMemberSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  CompleteMatchInput: CompleteMatchInput;
  Float: Scalars['Float']['output'];
  CompleteMatchResult: ResolversUnionTypes<ResolversParentTypes>['CompleteMatchResult'];
  CompleteMatchSuccess: Omit<CompleteMatchSuccess, 'match'> & { match: ResolversParentTypes['Match'] };
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  CreateOrganizationInput: CreateOrganizationInput;
  CreateOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['CreateOrganizationResult'];
  CreateOrganizationSuccess: Omit<CreateOrganizationSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclareSkillsInput: DeclareSkillsInput;
  DeclareSkillsResult: ResolversUnionTypes<ResolversParentTypes>['DeclareSkillsResult'];
  DeclareSkillsSuccess: Omit<DeclareSkillsSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  DeclineMatchInput: DeclineMatchInput;
  DeclineMatchResult: ResolversUnionTypes<ResolversParentTypes>['DeclineMatchResult'];
  DeclineMatchSuccess: Omit<DeclineMatchSuccess, 'match'> & { match: ResolversParentTypes['Match'] };
  DeclineMentoringInput: DeclineMentoringInput;
  DeclineMentoringResult: ResolversUnionTypes<ResolversParentTypes>['DeclineMentoringResult'];
  DeclineMentoringSuccess: Omit<DeclineMentoringSuccess, 'mentoring'> & { mentoring: ResolversParentTypes['Mentoring'] };
  DeclineTeamMemberInput: DeclineTeamMemberInput;
  DeclineTeamMemberResult: ResolversUnionTypes<ResolversParentTypes>['DeclineTeamMemberResult'];
  DeclineTeamMemberSuccess: Omit<DeclineTeamMemberSuccess, 'membership'> & { membership: ResolversParentTypes['TeamMembership'] };
  District: Omit<District, 'openNeeds' | 'skillSummary'> & { openNeeds?: Maybe<ResolversParentTypes['NeedConnection']>, skillSummary?: Maybe<ResolversParentTypes['SkillSummary']> } | FederationReferenceTypes['District'];
  FinishSkillImportInput: FinishSkillImportInput;
  FinishSkillImportResult: ResolversUnionTypes<ResolversParentTypes>['FinishSkillImportResult'];
  FinishSkillImportSuccess: FinishSkillImportSuccess;
  HoursNotReported: HoursNotReported;
  IdempotencyKeyReused: IdempotencyKeyReused;
  ImportColumnsMissing: ImportColumnsMissing;
  ImportCounts: ImportCounts;
  ImportNotRunning: ImportNotRunning;
  ImportRemark: ImportRemark;
  ImportRowInput: ImportRowInput;
  ImportRowReport: ImportRowReport;
  ImportSkillRowsInput: ImportSkillRowsInput;
  ImportSkillRowsResult: ResolversUnionTypes<ResolversParentTypes>['ImportSkillRowsResult'];
  ImportSkillRowsSuccess: ImportSkillRowsSuccess;
  JSONObject: Scalars['JSONObject']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  LastOrganizationMember: LastOrganizationMember;
  LeaveTeamInput: LeaveTeamInput;
  LeaveTeamResult: ResolversUnionTypes<ResolversParentTypes>['LeaveTeamResult'];
  LeaveTeamSuccess: Omit<LeaveTeamSuccess, 'membership'> & { membership: ResolversParentTypes['TeamMembership'] };
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  LogMentoringMeetingInput: LogMentoringMeetingInput;
  LogMentoringMeetingResult: ResolversUnionTypes<ResolversParentTypes>['LogMentoringMeetingResult'];
  LogMentoringMeetingSuccess: Omit<LogMentoringMeetingSuccess, 'meeting' | 'mentoring'> & { meeting: ResolversParentTypes['MentoringMeeting'], mentoring: ResolversParentTypes['Mentoring'] };
  MakeOfferInput: MakeOfferInput;
  MakeOfferResult: ResolversUnionTypes<ResolversParentTypes>['MakeOfferResult'];
  MakeOfferSuccess: Omit<MakeOfferSuccess, 'offer'> & { offer: ResolversParentTypes['Offer'] };
  Match: MatchModel;
  MatchAlreadyLive: MatchAlreadyLive;
  MatchConnection: MatchPage;
  MatchEdge: Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] };
  MatchNotInState: MatchNotInState;
  MatchNotYourSide: MatchNotYourSide;
  MeetingOutsideMentoring: MeetingOutsideMentoring;
  Member: MemberReference;
  MemberConnection: MemberPage;
  MemberContact: MemberContactModel;
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberNotRegistered: MemberNotRegistered;
  MentorIsMentee: MentorIsMentee;
  Mentoring: MentoringModel;
  MentoringAgendaClosed: MentoringAgendaClosed;
  MentoringConnection: MentoringPage;
  MentoringEdge: Omit<MentoringEdge, 'node'> & { node: ResolversParentTypes['Mentoring'] };
  MentoringMeeting: MeetingModel;
  MentoringMeetingConnection: MeetingPage;
  MentoringMeetingEdge: Omit<MentoringMeetingEdge, 'node'> & { node: ResolversParentTypes['MentoringMeeting'] };
  MentoringNotInState: MentoringNotInState;
  MentoringNotYourSide: MentoringNotYourSide;
  Money: Money;
  MoneyInput: MoneyInput;
  Municipality: MunicipalityReference;
  Mutation: Record<PropertyKey, never>;
  Need: NeedModel;
  NeedAgendaClosed: NeedAgendaClosed;
  NeedConnection: NeedPage;
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedFilter: NeedFilter;
  NeedNotOpen: NeedNotOpen;
  NotAMemberOfOrganization: NotAMemberOfOrganization;
  NotInOrganization: NotInOrganization;
  Offer: OfferModel;
  OfferAlreadyWithdrawn: OfferAlreadyWithdrawn;
  OfferConnection: OfferPage;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  OfferNotUsable: OfferNotUsable;
  OpenNeedInput: OpenNeedInput;
  OpenNeedResult: ResolversUnionTypes<ResolversParentTypes>['OpenNeedResult'];
  OpenNeedSuccess: Omit<OpenNeedSuccess, 'need'> & { need: ResolversParentTypes['Need'] };
  OpenTeamInput: OpenTeamInput;
  OpenTeamResult: ResolversUnionTypes<ResolversParentTypes>['OpenTeamResult'];
  OpenTeamSuccess: Omit<OpenTeamSuccess, 'team'> & { team: ResolversParentTypes['Team'] };
  Organization: OrganizationModel;
  OrganizationConnection: OrganizationPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationNotKnown: OrganizationNotKnown;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PlaceNotKnown: PlaceNotKnown;
  Process: Omit<Process, 'teams'> & { teams?: Maybe<ResolversParentTypes['TeamConnection']> } | FederationReferenceTypes['Process'];
  ProcessNotKnown: ProcessNotKnown;
  ProposeMatchInput: ProposeMatchInput;
  ProposeMatchResult: ResolversUnionTypes<ResolversParentTypes>['ProposeMatchResult'];
  ProposeMatchSuccess: Omit<ProposeMatchSuccess, 'match'> & { match: ResolversParentTypes['Match'] };
  ProposeMentoringInput: ProposeMentoringInput;
  ProposeMentoringResult: ResolversUnionTypes<ResolversParentTypes>['ProposeMentoringResult'];
  ProposeMentoringSuccess: Omit<ProposeMentoringSuccess, 'mentoring'> & { mentoring: ResolversParentTypes['Mentoring'] };
  ProposeTeamMemberInput: ProposeTeamMemberInput;
  ProposeTeamMemberResult: ResolversUnionTypes<ResolversParentTypes>['ProposeTeamMemberResult'];
  ProposeTeamMemberSuccess: Omit<ProposeTeamMemberSuccess, 'membership'> & { membership: ResolversParentTypes['TeamMembership'] };
  Query: Record<PropertyKey, never>;
  RecordContactInput: RecordContactInput;
  RecordContactResult: ResolversUnionTypes<ResolversParentTypes>['RecordContactResult'];
  RecordContactSuccess: Omit<RecordContactSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  RegisterMemberInput: RegisterMemberInput;
  RegisterMemberResult: ResolversUnionTypes<ResolversParentTypes>['RegisterMemberResult'];
  RegisterMemberSuccess: Omit<RegisterMemberSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  RemoveContactInput: RemoveContactInput;
  RemoveContactResult: ResolversUnionTypes<ResolversParentTypes>['RemoveContactResult'];
  RemoveContactSuccess: Omit<RemoveContactSuccess, 'member'> & { member: ResolversParentTypes['Member'] };
  RemoveOrganizationMemberInput: RemoveOrganizationMemberInput;
  RemoveOrganizationMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveOrganizationMemberResult'];
  RemoveOrganizationMemberSuccess: Omit<RemoveOrganizationMemberSuccess, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  ReportHoursInput: ReportHoursInput;
  ReportHoursResult: ResolversUnionTypes<ResolversParentTypes>['ReportHoursResult'];
  ReportHoursSuccess: Omit<ReportHoursSuccess, 'match'> & { match: ResolversParentTypes['Match'] };
  SafeInt: Scalars['SafeInt']['output'];
  Skill: SkillModel;
  SkillConnection: SkillPage;
  SkillEdge: Omit<SkillEdge, 'node'> & { node: ResolversParentTypes['Skill'] };
  SkillImport: SkillImport;
  SkillMean: SkillMean;
  SkillSummary: SkillSummaryModel;
  SkillsNotKnown: SkillsNotKnown;
  Solution: Omit<Solution, 'mentorings'> & { mentorings?: Maybe<ResolversParentTypes['MentoringConnection']> } | FederationReferenceTypes['Solution'];
  SolutionAlreadyMentored: SolutionAlreadyMentored;
  SolutionNotKnown: SolutionNotKnown;
  StartSkillImportInput: StartSkillImportInput;
  StartSkillImportResult: ResolversUnionTypes<ResolversParentTypes>['StartSkillImportResult'];
  StartSkillImportSuccess: StartSkillImportSuccess;
  Team: TeamModel;
  TeamAgendaClosed: TeamAgendaClosed;
  TeamConnection: TeamPage;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamMembership: MembershipModel;
  TeamMembershipConnection: MembershipPage;
  TeamMembershipEdge: Omit<TeamMembershipEdge, 'node'> & { node: ResolversParentTypes['TeamMembership'] };
  TeamMembershipNotInState: TeamMembershipNotInState;
  TeamMembershipNotYourSide: TeamMembershipNotYourSide;
  TeamNotKnown: TeamNotKnown;
  TeamRole: RoleModel;
  TeamRoleFull: TeamRoleFull;
  TeamRoleInput: TeamRoleInput;
  TeamRoleNotKnown: TeamRoleNotKnown;
  TooManySkills: TooManySkills;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawNeedResult'];
  WithdrawNeedSuccess: Omit<WithdrawNeedSuccess, 'need'> & { need: ResolversParentTypes['Need'] };
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawOfferResult'];
  WithdrawOfferSuccess: Omit<WithdrawOfferSuccess, 'offer'> & { offer: ResolversParentTypes['Offer'] };
  String: Scalars['String']['output'];
};

export type LiveDirectiveArgs = {
  by: Scalars['String']['input'];
  query: Scalars['String']['input'];
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptMatchResult'] = ResolversParentTypes['AcceptMatchResult']> = {
  __resolveType: TypeResolveFn<'AcceptMatchSuccess' | 'IdempotencyKeyReused' | 'MatchNotInState' | 'MatchNotYourSide' | 'NeedNotOpen', ParentType, ContextType>;
};

export type AcceptMatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptMatchSuccess'] = ResolversParentTypes['AcceptMatchSuccess']> = {
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptTeamMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTeamMemberResult'] = ResolversParentTypes['AcceptTeamMemberResult']> = {
  __resolveType: TypeResolveFn<'AcceptTeamMemberSuccess' | 'IdempotencyKeyReused' | 'TeamMembershipNotInState' | 'TeamMembershipNotYourSide' | 'TeamRoleFull', ParentType, ContextType>;
};

export type AcceptTeamMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTeamMemberSuccess'] = ResolversParentTypes['AcceptTeamMemberSuccess']> = {
  membership?: Resolver<ResolversTypes['TeamMembership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddOrganizationMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOrganizationMemberResult'] = ResolversParentTypes['AddOrganizationMemberResult']> = {
  __resolveType: TypeResolveFn<'AddOrganizationMemberSuccess' | 'AlreadyInOrganization' | 'IdempotencyKeyReused' | 'MemberNotRegistered', ParentType, ContextType>;
};

export type AddOrganizationMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOrganizationMemberSuccess'] = ResolversParentTypes['AddOrganizationMemberSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda'], FederationReferenceType extends FederationReferenceTypes['Agenda'] = FederationReferenceTypes['Agenda']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agenda']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentorings?: Resolver<Maybe<ResolversTypes['MentoringConnection']>, ParentType, ContextType, RequireFields<AgendaMentoringsArgs, 'first'>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<AgendaNeedsArgs, 'first'>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<AgendaTeamsArgs, 'first'>>;
};

export type AgendaNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaNotKnown'] = ResolversParentTypes['AgendaNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreeToMentoringResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeToMentoringResult'] = ResolversParentTypes['AgreeToMentoringResult']> = {
  __resolveType: TypeResolveFn<'AgreeToMentoringSuccess' | 'IdempotencyKeyReused' | 'MentoringNotInState' | 'MentoringNotYourSide' | 'SolutionAlreadyMentored', ParentType, ContextType>;
};

export type AgreeToMentoringSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeToMentoringSuccess'] = ResolversParentTypes['AgreeToMentoringSuccess']> = {
  mentoring?: Resolver<ResolversTypes['Mentoring'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyInOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyInOrganization'] = ResolversParentTypes['AlreadyInOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyInTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyInTeam'] = ResolversParentTypes['AlreadyInTeam']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakOffMentoringResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakOffMentoringResult'] = ResolversParentTypes['BreakOffMentoringResult']> = {
  __resolveType: TypeResolveFn<'BreakOffMentoringSuccess' | 'IdempotencyKeyReused' | 'MentoringNotInState', ParentType, ContextType>;
};

export type BreakOffMentoringSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakOffMentoringSuccess'] = ResolversParentTypes['BreakOffMentoringSuccess']> = {
  mentoring?: Resolver<ResolversTypes['Mentoring'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<CampaignNeedsArgs, 'first'>>;
};

export type CampaignNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNotKnown'] = ResolversParentTypes['CampaignNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMatchResult'] = ResolversParentTypes['CancelMatchResult']> = {
  __resolveType: TypeResolveFn<'CancelMatchSuccess' | 'IdempotencyKeyReused' | 'MatchNotInState' | 'MatchNotYourSide', ParentType, ContextType>;
};

export type CancelMatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelMatchSuccess'] = ResolversParentTypes['CancelMatchSuccess']> = {
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  by?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ChangeMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberResult'] = ResolversParentTypes['ChangeMemberResult']> = {
  __resolveType: TypeResolveFn<'ChangeMemberSuccess' | 'MemberNotRegistered' | 'PlaceNotKnown', ParentType, ContextType>;
};

export type ChangeMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberSuccess'] = ResolversParentTypes['ChangeMemberSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMatchResult'] = ResolversParentTypes['CompleteMatchResult']> = {
  __resolveType: TypeResolveFn<'CompleteMatchSuccess' | 'HoursNotReported' | 'IdempotencyKeyReused' | 'MatchNotInState' | 'MatchNotYourSide', ParentType, ContextType>;
};

export type CompleteMatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMatchSuccess'] = ResolversParentTypes['CompleteMatchSuccess']> = {
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CreateOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizationResult'] = ResolversParentTypes['CreateOrganizationResult']> = {
  __resolveType: TypeResolveFn<'CreateOrganizationSuccess' | 'IdempotencyKeyReused' | 'MemberNotRegistered' | 'PlaceNotKnown', ParentType, ContextType>;
};

export type CreateOrganizationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizationSuccess'] = ResolversParentTypes['CreateOrganizationSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclareSkillsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareSkillsResult'] = ResolversParentTypes['DeclareSkillsResult']> = {
  __resolveType: TypeResolveFn<'DeclareSkillsSuccess' | 'MemberNotRegistered' | 'SkillsNotKnown' | 'TooManySkills', ParentType, ContextType>;
};

export type DeclareSkillsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareSkillsSuccess'] = ResolversParentTypes['DeclareSkillsSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMatchResult'] = ResolversParentTypes['DeclineMatchResult']> = {
  __resolveType: TypeResolveFn<'DeclineMatchSuccess' | 'IdempotencyKeyReused' | 'MatchNotInState' | 'MatchNotYourSide', ParentType, ContextType>;
};

export type DeclineMatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMatchSuccess'] = ResolversParentTypes['DeclineMatchSuccess']> = {
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineMentoringResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMentoringResult'] = ResolversParentTypes['DeclineMentoringResult']> = {
  __resolveType: TypeResolveFn<'DeclineMentoringSuccess' | 'IdempotencyKeyReused' | 'MentoringNotInState', ParentType, ContextType>;
};

export type DeclineMentoringSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMentoringSuccess'] = ResolversParentTypes['DeclineMentoringSuccess']> = {
  mentoring?: Resolver<ResolversTypes['Mentoring'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineTeamMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineTeamMemberResult'] = ResolversParentTypes['DeclineTeamMemberResult']> = {
  __resolveType: TypeResolveFn<'DeclineTeamMemberSuccess' | 'IdempotencyKeyReused' | 'TeamMembershipNotInState' | 'TeamMembershipNotYourSide', ParentType, ContextType>;
};

export type DeclineTeamMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineTeamMemberSuccess'] = ResolversParentTypes['DeclineTeamMemberSuccess']> = {
  membership?: Resolver<ResolversTypes['TeamMembership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openNeeds?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<DistrictOpenNeedsArgs, 'first'>>;
  skillSummary?: Resolver<Maybe<ResolversTypes['SkillSummary']>, ParentType, ContextType>;
};

export type FinishSkillImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishSkillImportResult'] = ResolversParentTypes['FinishSkillImportResult']> = {
  __resolveType: TypeResolveFn<'FinishSkillImportSuccess' | 'ImportNotRunning', ParentType, ContextType>;
};

export type FinishSkillImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishSkillImportSuccess'] = ResolversParentTypes['FinishSkillImportSuccess']> = {
  import?: Resolver<ResolversTypes['SkillImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoursNotReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursNotReported'] = ResolversParentTypes['HoursNotReported']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type ImportSkillRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSkillRowsResult'] = ResolversParentTypes['ImportSkillRowsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ImportNotRunning' | 'ImportSkillRowsSuccess', ParentType, ContextType>;
};

export type ImportSkillRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportSkillRowsSuccess'] = ResolversParentTypes['ImportSkillRowsSuccess']> = {
  import?: Resolver<ResolversTypes['SkillImport'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ImportRowReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LastOrganizationMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastOrganizationMember'] = ResolversParentTypes['LastOrganizationMember']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveTeamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveTeamResult'] = ResolversParentTypes['LeaveTeamResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'LeaveTeamSuccess' | 'TeamMembershipNotInState' | 'TeamMembershipNotYourSide', ParentType, ContextType>;
};

export type LeaveTeamSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveTeamSuccess'] = ResolversParentTypes['LeaveTeamSuccess']> = {
  membership?: Resolver<ResolversTypes['TeamMembership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ko?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogMentoringMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMentoringMeetingResult'] = ResolversParentTypes['LogMentoringMeetingResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'LogMentoringMeetingSuccess' | 'MeetingOutsideMentoring' | 'MentoringNotInState', ParentType, ContextType>;
};

export type LogMentoringMeetingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMentoringMeetingSuccess'] = ResolversParentTypes['LogMentoringMeetingSuccess']> = {
  meeting?: Resolver<ResolversTypes['MentoringMeeting'], ParentType, ContextType>;
  mentoring?: Resolver<ResolversTypes['Mentoring'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeOfferResult'] = ResolversParentTypes['MakeOfferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MakeOfferSuccess' | 'MemberNotRegistered' | 'PlaceNotKnown' | 'SkillsNotKnown', ParentType, ContextType>;
};

export type MakeOfferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeOfferSuccess'] = ResolversParentTypes['MakeOfferSuccess']> = {
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match'], FederationReferenceType extends FederationReferenceTypes['Match'] = FederationReferenceTypes['Match']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Match']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hoursGiven?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hoursReported?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hoursReportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['MatchSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
};

export type MatchAlreadyLiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchAlreadyLive'] = ResolversParentTypes['MatchAlreadyLive']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type MatchNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchNotInState'] = ResolversParentTypes['MatchNotInState']> = {
  actual?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['MatchState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchNotYourSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchNotYourSide'] = ResolversParentTypes['MatchNotYourSide']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MatchSide'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingOutsideMentoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingOutsideMentoring'] = ResolversParentTypes['MeetingOutsideMentoring']> = {
  before?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['MemberContact']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeDistrict?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<MemberMatchesArgs, 'first'>>;
  mentorings?: Resolver<ResolversTypes['MentoringConnection'], ParentType, ContextType, RequireFields<MemberMentoringsArgs, 'first'>>;
  mentoringsReceived?: Resolver<ResolversTypes['MentoringConnection'], ParentType, ContextType, RequireFields<MemberMentoringsReceivedArgs, 'first'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<MemberOffersArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<MemberOrganizationsArgs, 'first'>>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  teamMemberships?: Resolver<ResolversTypes['TeamMembershipConnection'], ParentType, ContextType, RequireFields<MemberTeamMembershipsArgs, 'first'>>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberContact'] = ResolversParentTypes['MemberContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['ContactLegalBasis'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ContactPurpose'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retainedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberNotRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberNotRegistered'] = ResolversParentTypes['MemberNotRegistered']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentorIsMenteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentorIsMentee'] = ResolversParentTypes['MentorIsMentee']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mentoring'] = ResolversParentTypes['Mentoring'], FederationReferenceType extends FederationReferenceTypes['Mentoring'] = FederationReferenceTypes['Mentoring']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mentoring']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  brokenOffReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MentoringMeetingConnection'], ParentType, ContextType, RequireFields<MentoringMeetingsArgs, 'first'>>;
  mentee?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  menteeAgreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  menteeOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  mentor?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  mentorAgreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mentorOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MentoringState'], ParentType, ContextType>;
};

export type MentoringAgendaClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringAgendaClosed'] = ResolversParentTypes['MentoringAgendaClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentoringConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringConnection'] = ResolversParentTypes['MentoringConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentoringEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mentoring']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentoringEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringEdge'] = ResolversParentTypes['MentoringEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mentoring'], ParentType, ContextType>;
};

export type MentoringMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringMeeting'] = ResolversParentTypes['MentoringMeeting']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MentoringMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringMeetingConnection'] = ResolversParentTypes['MentoringMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentoringMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MentoringMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentoringMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringMeetingEdge'] = ResolversParentTypes['MentoringMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MentoringMeeting'], ParentType, ContextType>;
};

export type MentoringNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringNotInState'] = ResolversParentTypes['MentoringNotInState']> = {
  actual?: Resolver<ResolversTypes['MentoringState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['MentoringState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentoringNotYourSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringNotYourSide'] = ResolversParentTypes['MentoringNotYourSide']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MentoringSide'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openNeeds?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<MunicipalityOpenNeedsArgs, 'first'>>;
  skillMeanOfDistricts?: Resolver<Maybe<ResolversTypes['SkillMean']>, ParentType, ContextType>;
  skillSummariesOfDistricts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillSummary']>>, ParentType, ContextType>;
  skillSummary?: Resolver<Maybe<ResolversTypes['SkillSummary']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptMatch?: Resolver<ResolversTypes['AcceptMatchResult'], ParentType, ContextType, RequireFields<MutationAcceptMatchArgs, 'input'>>;
  acceptTeamMember?: Resolver<ResolversTypes['AcceptTeamMemberResult'], ParentType, ContextType, RequireFields<MutationAcceptTeamMemberArgs, 'input'>>;
  addOrganizationMember?: Resolver<ResolversTypes['AddOrganizationMemberResult'], ParentType, ContextType, RequireFields<MutationAddOrganizationMemberArgs, 'input'>>;
  agreeToMentoring?: Resolver<ResolversTypes['AgreeToMentoringResult'], ParentType, ContextType, RequireFields<MutationAgreeToMentoringArgs, 'input'>>;
  breakOffMentoring?: Resolver<ResolversTypes['BreakOffMentoringResult'], ParentType, ContextType, RequireFields<MutationBreakOffMentoringArgs, 'input'>>;
  cancelMatch?: Resolver<ResolversTypes['CancelMatchResult'], ParentType, ContextType, RequireFields<MutationCancelMatchArgs, 'input'>>;
  changeMember?: Resolver<ResolversTypes['ChangeMemberResult'], ParentType, ContextType, RequireFields<MutationChangeMemberArgs, 'input'>>;
  completeMatch?: Resolver<ResolversTypes['CompleteMatchResult'], ParentType, ContextType, RequireFields<MutationCompleteMatchArgs, 'input'>>;
  createOrganization?: Resolver<ResolversTypes['CreateOrganizationResult'], ParentType, ContextType, RequireFields<MutationCreateOrganizationArgs, 'input'>>;
  declareSkills?: Resolver<ResolversTypes['DeclareSkillsResult'], ParentType, ContextType, RequireFields<MutationDeclareSkillsArgs, 'input'>>;
  declineMatch?: Resolver<ResolversTypes['DeclineMatchResult'], ParentType, ContextType, RequireFields<MutationDeclineMatchArgs, 'input'>>;
  declineMentoring?: Resolver<ResolversTypes['DeclineMentoringResult'], ParentType, ContextType, RequireFields<MutationDeclineMentoringArgs, 'input'>>;
  declineTeamMember?: Resolver<ResolversTypes['DeclineTeamMemberResult'], ParentType, ContextType, RequireFields<MutationDeclineTeamMemberArgs, 'input'>>;
  finishSkillImport?: Resolver<ResolversTypes['FinishSkillImportResult'], ParentType, ContextType, RequireFields<MutationFinishSkillImportArgs, 'input'>>;
  importSkillRows?: Resolver<ResolversTypes['ImportSkillRowsResult'], ParentType, ContextType, RequireFields<MutationImportSkillRowsArgs, 'input'>>;
  leaveTeam?: Resolver<ResolversTypes['LeaveTeamResult'], ParentType, ContextType, RequireFields<MutationLeaveTeamArgs, 'input'>>;
  logMentoringMeeting?: Resolver<ResolversTypes['LogMentoringMeetingResult'], ParentType, ContextType, RequireFields<MutationLogMentoringMeetingArgs, 'input'>>;
  makeOffer?: Resolver<ResolversTypes['MakeOfferResult'], ParentType, ContextType, RequireFields<MutationMakeOfferArgs, 'input'>>;
  openNeed?: Resolver<ResolversTypes['OpenNeedResult'], ParentType, ContextType, RequireFields<MutationOpenNeedArgs, 'input'>>;
  openTeam?: Resolver<ResolversTypes['OpenTeamResult'], ParentType, ContextType, RequireFields<MutationOpenTeamArgs, 'input'>>;
  proposeMatch?: Resolver<ResolversTypes['ProposeMatchResult'], ParentType, ContextType, RequireFields<MutationProposeMatchArgs, 'input'>>;
  proposeMentoring?: Resolver<ResolversTypes['ProposeMentoringResult'], ParentType, ContextType, RequireFields<MutationProposeMentoringArgs, 'input'>>;
  proposeTeamMember?: Resolver<ResolversTypes['ProposeTeamMemberResult'], ParentType, ContextType, RequireFields<MutationProposeTeamMemberArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactResult'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  registerMember?: Resolver<ResolversTypes['RegisterMemberResult'], ParentType, ContextType, RequireFields<MutationRegisterMemberArgs, 'input'>>;
  removeContact?: Resolver<ResolversTypes['RemoveContactResult'], ParentType, ContextType, RequireFields<MutationRemoveContactArgs, 'input'>>;
  removeOrganizationMember?: Resolver<ResolversTypes['RemoveOrganizationMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveOrganizationMemberArgs, 'input'>>;
  reportHours?: Resolver<ResolversTypes['ReportHoursResult'], ParentType, ContextType, RequireFields<MutationReportHoursArgs, 'input'>>;
  startSkillImport?: Resolver<ResolversTypes['StartSkillImportResult'], ParentType, ContextType, RequireFields<MutationStartSkillImportArgs, 'input'>>;
  withdrawNeed?: Resolver<ResolversTypes['WithdrawNeedResult'], ParentType, ContextType, RequireFields<MutationWithdrawNeedArgs, 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['WithdrawOfferResult'], ParentType, ContextType, RequireFields<MutationWithdrawOfferArgs, 'input'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<NeedMatchesArgs, 'first'>>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  suggestedOffers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<NeedSuggestedOffersArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  viewerMatch?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedAgendaClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedAgendaClosed'] = ResolversParentTypes['NeedAgendaClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedNotOpen'] = ResolversParentTypes['NeedNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAMemberOfOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAMemberOfOrganization'] = ResolversParentTypes['NotAMemberOfOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotInOrganization'] = ResolversParentTypes['NotInOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OfferAlreadyWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferAlreadyWithdrawn'] = ResolversParentTypes['OfferAlreadyWithdrawn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OfferNotUsableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferNotUsable'] = ResolversParentTypes['OfferNotUsable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenNeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenNeedResult'] = ResolversParentTypes['OpenNeedResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'CampaignNotKnown' | 'IdempotencyKeyReused' | 'NeedAgendaClosed' | 'OpenNeedSuccess' | 'SkillsNotKnown' | 'TeamNotKnown', ParentType, ContextType>;
};

export type OpenNeedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenNeedSuccess'] = ResolversParentTypes['OpenNeedSuccess']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenTeamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTeamResult'] = ResolversParentTypes['OpenTeamResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'IdempotencyKeyReused' | 'OpenTeamSuccess' | 'ProcessNotKnown' | 'TeamAgendaClosed', ParentType, ContextType>;
};

export type OpenTeamSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTeamSuccess'] = ResolversParentTypes['OpenTeamSuccess']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  homeDistrict?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  mentoringsReceived?: Resolver<ResolversTypes['MentoringConnection'], ParentType, ContextType, RequireFields<OrganizationMentoringsReceivedArgs, 'first'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationNotKnown'] = ResolversParentTypes['OrganizationNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNotKnown'] = ResolversParentTypes['PlaceNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process'], FederationReferenceType extends FederationReferenceTypes['Process'] = FederationReferenceTypes['Process']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Process']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<ProcessTeamsArgs, 'first'>>;
};

export type ProcessNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessNotKnown'] = ResolversParentTypes['ProcessNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMatchResult'] = ResolversParentTypes['ProposeMatchResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MatchAlreadyLive' | 'MemberNotRegistered' | 'NeedNotOpen' | 'OfferNotUsable' | 'ProposeMatchSuccess', ParentType, ContextType>;
};

export type ProposeMatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMatchSuccess'] = ResolversParentTypes['ProposeMatchSuccess']> = {
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeMentoringResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMentoringResult'] = ResolversParentTypes['ProposeMentoringResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'IdempotencyKeyReused' | 'MemberNotRegistered' | 'MentorIsMentee' | 'MentoringAgendaClosed' | 'NotAMemberOfOrganization' | 'OrganizationNotKnown' | 'ProposeMentoringSuccess' | 'SolutionNotKnown', ParentType, ContextType>;
};

export type ProposeMentoringSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeMentoringSuccess'] = ResolversParentTypes['ProposeMentoringSuccess']> = {
  mentoring?: Resolver<ResolversTypes['Mentoring'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeTeamMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeTeamMemberResult'] = ResolversParentTypes['ProposeTeamMemberResult']> = {
  __resolveType: TypeResolveFn<'AlreadyInTeam' | 'IdempotencyKeyReused' | 'MemberNotRegistered' | 'ProposeTeamMemberSuccess' | 'TeamAgendaClosed' | 'TeamRoleNotKnown', ParentType, ContextType>;
};

export type ProposeTeamMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeTeamMemberSuccess'] = ResolversParentTypes['ProposeTeamMemberSuccess']> = {
  membership?: Resolver<ResolversTypes['TeamMembership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'id'>>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  mentoring?: Resolver<Maybe<ResolversTypes['Mentoring']>, ParentType, ContextType, RequireFields<QueryMentoringArgs, 'id'>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'first' | 'sort'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillArgs, 'id'>>;
  skillImport?: Resolver<Maybe<ResolversTypes['SkillImport']>, ParentType, ContextType, RequireFields<QuerySkillImportArgs, 'id'>>;
  skills?: Resolver<ResolversTypes['SkillConnection'], ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type RecordContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactResult'] = ResolversParentTypes['RecordContactResult']> = {
  __resolveType: TypeResolveFn<'MemberNotRegistered' | 'RecordContactSuccess', ParentType, ContextType>;
};

export type RecordContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactSuccess'] = ResolversParentTypes['RecordContactSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMemberResult'] = ResolversParentTypes['RegisterMemberResult']> = {
  __resolveType: TypeResolveFn<'PlaceNotKnown' | 'RegisterMemberSuccess', ParentType, ContextType>;
};

export type RegisterMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMemberSuccess'] = ResolversParentTypes['RegisterMemberSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveContactResult'] = ResolversParentTypes['RemoveContactResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MemberNotRegistered' | 'RemoveContactSuccess', ParentType, ContextType>;
};

export type RemoveContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveContactSuccess'] = ResolversParentTypes['RemoveContactSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveOrganizationMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveOrganizationMemberResult'] = ResolversParentTypes['RemoveOrganizationMemberResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'LastOrganizationMember' | 'NotInOrganization' | 'RemoveOrganizationMemberSuccess', ParentType, ContextType>;
};

export type RemoveOrganizationMemberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveOrganizationMemberSuccess'] = ResolversParentTypes['RemoveOrganizationMemberSuccess']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportHoursResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportHoursResult'] = ResolversParentTypes['ReportHoursResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MatchNotInState' | 'MatchNotYourSide' | 'ReportHoursSuccess', ParentType, ContextType>;
};

export type ReportHoursSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportHoursSuccess'] = ResolversParentTypes['ReportHoursSuccess']> = {
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alternativeLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SkillType'], ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SkillImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillImport'] = ResolversParentTypes['SkillImport']> = {
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
};

export type SkillMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillMean'] = ResolversParentTypes['SkillMean']> = {
  members?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seatsFilled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seatsWanted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SkillSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillSummary'] = ResolversParentTypes['SkillSummary']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<SkillSummaryChangeArgs, 'days'>>;
  hoursGiven?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatsFilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsWanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillsNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillsNotKnown'] = ResolversParentTypes['SkillsNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution'], FederationReferenceType extends FederationReferenceTypes['Solution'] = FederationReferenceTypes['Solution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Solution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentorings?: Resolver<Maybe<ResolversTypes['MentoringConnection']>, ParentType, ContextType, RequireFields<SolutionMentoringsArgs, 'first'>>;
};

export type SolutionAlreadyMentoredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionAlreadyMentored'] = ResolversParentTypes['SolutionAlreadyMentored']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionNotKnown'] = ResolversParentTypes['SolutionNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartSkillImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSkillImportResult'] = ResolversParentTypes['StartSkillImportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'StartSkillImportSuccess', ParentType, ContextType>;
};

export type StartSkillImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSkillImportSuccess'] = ResolversParentTypes['StartSkillImportSuccess']> = {
  import?: Resolver<ResolversTypes['SkillImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['TeamMembershipConnection'], ParentType, ContextType, RequireFields<TeamMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<TeamNeedsArgs, 'first'>>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  rolesMissing?: Resolver<ReadonlyArray<ResolversTypes['TeamRole']>, ParentType, ContextType>;
};

export type TeamAgendaClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamAgendaClosed'] = ResolversParentTypes['TeamAgendaClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMembership'] = ResolversParentTypes['TeamMembership']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['TeamSide'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamMembershipState'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMembershipConnection'] = ResolversParentTypes['TeamMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMembershipEdge'] = ResolversParentTypes['TeamMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamMembership'], ParentType, ContextType>;
};

export type TeamMembershipNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMembershipNotInState'] = ResolversParentTypes['TeamMembershipNotInState']> = {
  actual?: Resolver<ResolversTypes['TeamMembershipState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['TeamMembershipState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMembershipNotYourSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMembershipNotYourSide'] = ResolversParentTypes['TeamMembershipNotYourSide']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['TeamSide'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamNotKnown'] = ResolversParentTypes['TeamNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRole'] = ResolversParentTypes['TeamRole']> = {
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamRoleFullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRoleFull'] = ResolversParentTypes['TeamRoleFull']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamRoleNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRoleNotKnown'] = ResolversParentTypes['TeamRoleNotKnown']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManySkillsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManySkills'] = ResolversParentTypes['TooManySkills']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'AlreadyInOrganization' | 'AlreadyInTeam' | 'CampaignNotKnown' | 'HoursNotReported' | 'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'ImportNotRunning' | 'LastOrganizationMember' | 'MatchAlreadyLive' | 'MatchNotInState' | 'MatchNotYourSide' | 'MeetingOutsideMentoring' | 'MemberNotRegistered' | 'MentorIsMentee' | 'MentoringAgendaClosed' | 'MentoringNotInState' | 'MentoringNotYourSide' | 'NeedAgendaClosed' | 'NeedNotOpen' | 'NotAMemberOfOrganization' | 'NotInOrganization' | 'OfferAlreadyWithdrawn' | 'OfferNotUsable' | 'OrganizationNotKnown' | 'PlaceNotKnown' | 'ProcessNotKnown' | 'SkillsNotKnown' | 'SolutionAlreadyMentored' | 'SolutionNotKnown' | 'TeamAgendaClosed' | 'TeamMembershipNotInState' | 'TeamMembershipNotYourSide' | 'TeamNotKnown' | 'TeamRoleFull' | 'TeamRoleNotKnown' | 'TooManySkills' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawNeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNeedResult'] = ResolversParentTypes['WithdrawNeedResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NeedNotOpen' | 'WithdrawNeedSuccess', ParentType, ContextType>;
};

export type WithdrawNeedSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNeedSuccess'] = ResolversParentTypes['WithdrawNeedSuccess']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOfferResult'] = ResolversParentTypes['WithdrawOfferResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'OfferAlreadyWithdrawn' | 'WithdrawOfferSuccess', ParentType, ContextType>;
};

export type WithdrawOfferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOfferSuccess'] = ResolversParentTypes['WithdrawOfferSuccess']> = {
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptMatchResult?: AcceptMatchResultResolvers<ContextType>;
  AcceptMatchSuccess?: AcceptMatchSuccessResolvers<ContextType>;
  AcceptTeamMemberResult?: AcceptTeamMemberResultResolvers<ContextType>;
  AcceptTeamMemberSuccess?: AcceptTeamMemberSuccessResolvers<ContextType>;
  AddOrganizationMemberResult?: AddOrganizationMemberResultResolvers<ContextType>;
  AddOrganizationMemberSuccess?: AddOrganizationMemberSuccessResolvers<ContextType>;
  Agenda?: AgendaResolvers<ContextType>;
  AgendaNotKnown?: AgendaNotKnownResolvers<ContextType>;
  AgreeToMentoringResult?: AgreeToMentoringResultResolvers<ContextType>;
  AgreeToMentoringSuccess?: AgreeToMentoringSuccessResolvers<ContextType>;
  AlreadyInOrganization?: AlreadyInOrganizationResolvers<ContextType>;
  AlreadyInTeam?: AlreadyInTeamResolvers<ContextType>;
  BreakOffMentoringResult?: BreakOffMentoringResultResolvers<ContextType>;
  BreakOffMentoringSuccess?: BreakOffMentoringSuccessResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignNotKnown?: CampaignNotKnownResolvers<ContextType>;
  CancelMatchResult?: CancelMatchResultResolvers<ContextType>;
  CancelMatchSuccess?: CancelMatchSuccessResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeMemberResult?: ChangeMemberResultResolvers<ContextType>;
  ChangeMemberSuccess?: ChangeMemberSuccessResolvers<ContextType>;
  CompleteMatchResult?: CompleteMatchResultResolvers<ContextType>;
  CompleteMatchSuccess?: CompleteMatchSuccessResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  CreateOrganizationResult?: CreateOrganizationResultResolvers<ContextType>;
  CreateOrganizationSuccess?: CreateOrganizationSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclareSkillsResult?: DeclareSkillsResultResolvers<ContextType>;
  DeclareSkillsSuccess?: DeclareSkillsSuccessResolvers<ContextType>;
  DeclineMatchResult?: DeclineMatchResultResolvers<ContextType>;
  DeclineMatchSuccess?: DeclineMatchSuccessResolvers<ContextType>;
  DeclineMentoringResult?: DeclineMentoringResultResolvers<ContextType>;
  DeclineMentoringSuccess?: DeclineMentoringSuccessResolvers<ContextType>;
  DeclineTeamMemberResult?: DeclineTeamMemberResultResolvers<ContextType>;
  DeclineTeamMemberSuccess?: DeclineTeamMemberSuccessResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  FinishSkillImportResult?: FinishSkillImportResultResolvers<ContextType>;
  FinishSkillImportSuccess?: FinishSkillImportSuccessResolvers<ContextType>;
  HoursNotReported?: HoursNotReportedResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportColumnsMissing?: ImportColumnsMissingResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportNotRunning?: ImportNotRunningResolvers<ContextType>;
  ImportRemark?: ImportRemarkResolvers<ContextType>;
  ImportRowReport?: ImportRowReportResolvers<ContextType>;
  ImportSkillRowsResult?: ImportSkillRowsResultResolvers<ContextType>;
  ImportSkillRowsSuccess?: ImportSkillRowsSuccessResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  LastOrganizationMember?: LastOrganizationMemberResolvers<ContextType>;
  LeaveTeamResult?: LeaveTeamResultResolvers<ContextType>;
  LeaveTeamSuccess?: LeaveTeamSuccessResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  LogMentoringMeetingResult?: LogMentoringMeetingResultResolvers<ContextType>;
  LogMentoringMeetingSuccess?: LogMentoringMeetingSuccessResolvers<ContextType>;
  MakeOfferResult?: MakeOfferResultResolvers<ContextType>;
  MakeOfferSuccess?: MakeOfferSuccessResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchAlreadyLive?: MatchAlreadyLiveResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  MatchNotInState?: MatchNotInStateResolvers<ContextType>;
  MatchNotYourSide?: MatchNotYourSideResolvers<ContextType>;
  MeetingOutsideMentoring?: MeetingOutsideMentoringResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberContact?: MemberContactResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberNotRegistered?: MemberNotRegisteredResolvers<ContextType>;
  MentorIsMentee?: MentorIsMenteeResolvers<ContextType>;
  Mentoring?: MentoringResolvers<ContextType>;
  MentoringAgendaClosed?: MentoringAgendaClosedResolvers<ContextType>;
  MentoringConnection?: MentoringConnectionResolvers<ContextType>;
  MentoringEdge?: MentoringEdgeResolvers<ContextType>;
  MentoringMeeting?: MentoringMeetingResolvers<ContextType>;
  MentoringMeetingConnection?: MentoringMeetingConnectionResolvers<ContextType>;
  MentoringMeetingEdge?: MentoringMeetingEdgeResolvers<ContextType>;
  MentoringNotInState?: MentoringNotInStateResolvers<ContextType>;
  MentoringNotYourSide?: MentoringNotYourSideResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedAgendaClosed?: NeedAgendaClosedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedNotOpen?: NeedNotOpenResolvers<ContextType>;
  NotAMemberOfOrganization?: NotAMemberOfOrganizationResolvers<ContextType>;
  NotInOrganization?: NotInOrganizationResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferAlreadyWithdrawn?: OfferAlreadyWithdrawnResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  OfferNotUsable?: OfferNotUsableResolvers<ContextType>;
  OpenNeedResult?: OpenNeedResultResolvers<ContextType>;
  OpenNeedSuccess?: OpenNeedSuccessResolvers<ContextType>;
  OpenTeamResult?: OpenTeamResultResolvers<ContextType>;
  OpenTeamSuccess?: OpenTeamSuccessResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationNotKnown?: OrganizationNotKnownResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceNotKnown?: PlaceNotKnownResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  ProcessNotKnown?: ProcessNotKnownResolvers<ContextType>;
  ProposeMatchResult?: ProposeMatchResultResolvers<ContextType>;
  ProposeMatchSuccess?: ProposeMatchSuccessResolvers<ContextType>;
  ProposeMentoringResult?: ProposeMentoringResultResolvers<ContextType>;
  ProposeMentoringSuccess?: ProposeMentoringSuccessResolvers<ContextType>;
  ProposeTeamMemberResult?: ProposeTeamMemberResultResolvers<ContextType>;
  ProposeTeamMemberSuccess?: ProposeTeamMemberSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordContactResult?: RecordContactResultResolvers<ContextType>;
  RecordContactSuccess?: RecordContactSuccessResolvers<ContextType>;
  RegisterMemberResult?: RegisterMemberResultResolvers<ContextType>;
  RegisterMemberSuccess?: RegisterMemberSuccessResolvers<ContextType>;
  RemoveContactResult?: RemoveContactResultResolvers<ContextType>;
  RemoveContactSuccess?: RemoveContactSuccessResolvers<ContextType>;
  RemoveOrganizationMemberResult?: RemoveOrganizationMemberResultResolvers<ContextType>;
  RemoveOrganizationMemberSuccess?: RemoveOrganizationMemberSuccessResolvers<ContextType>;
  ReportHoursResult?: ReportHoursResultResolvers<ContextType>;
  ReportHoursSuccess?: ReportHoursSuccessResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillImport?: SkillImportResolvers<ContextType>;
  SkillMean?: SkillMeanResolvers<ContextType>;
  SkillSummary?: SkillSummaryResolvers<ContextType>;
  SkillsNotKnown?: SkillsNotKnownResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SolutionAlreadyMentored?: SolutionAlreadyMentoredResolvers<ContextType>;
  SolutionNotKnown?: SolutionNotKnownResolvers<ContextType>;
  StartSkillImportResult?: StartSkillImportResultResolvers<ContextType>;
  StartSkillImportSuccess?: StartSkillImportSuccessResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamAgendaClosed?: TeamAgendaClosedResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamMembership?: TeamMembershipResolvers<ContextType>;
  TeamMembershipConnection?: TeamMembershipConnectionResolvers<ContextType>;
  TeamMembershipEdge?: TeamMembershipEdgeResolvers<ContextType>;
  TeamMembershipNotInState?: TeamMembershipNotInStateResolvers<ContextType>;
  TeamMembershipNotYourSide?: TeamMembershipNotYourSideResolvers<ContextType>;
  TeamNotKnown?: TeamNotKnownResolvers<ContextType>;
  TeamRole?: TeamRoleResolvers<ContextType>;
  TeamRoleFull?: TeamRoleFullResolvers<ContextType>;
  TeamRoleNotKnown?: TeamRoleNotKnownResolvers<ContextType>;
  TooManySkills?: TooManySkillsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawNeedResult?: WithdrawNeedResultResolvers<ContextType>;
  WithdrawNeedSuccess?: WithdrawNeedSuccessResolvers<ContextType>;
  WithdrawOfferResult?: WithdrawOfferResultResolvers<ContextType>;
  WithdrawOfferSuccess?: WithdrawOfferSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
