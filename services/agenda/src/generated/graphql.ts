import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Agenda as AgendaModel } from '../agendas/domain.ts';
import type { AgendaPage, RevisionPage } from '../agendas/loaders.ts';
import type { EvidenceLink as EvidenceModel } from '../evidence/domain.ts';
import type { EvidencePage } from '../evidence/loaders.ts';
import type { Revision as RevisionModel } from '../agendas/table.ts';
import type { Settings as SettingsModel, Category as CategoryModel } from '../settings/domain.ts';
import type { Support as SupportModel } from '../supports/domain.ts';
import type { StoredTransition as TransitionModel } from '../history/table.ts';
import type { TransitionPage, TimelinePage, TimelineEntry as TimelineEntryModel } from '../history/loaders.ts';
import type { Body as BodyModel } from '../bodies/domain.ts';
import type { BodyPage } from '../bodies/loaders.ts';
import type { Comment as CommentModel } from '../comments/domain.ts';
import type { CommentPage } from '../comments/loaders.ts';
import type { Photo as PhotoModel } from '../photos/domain.ts';
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

/** A problem that was brought to the city. */
export type Agenda = {
  readonly __typename?: 'Agenda';
  /** Who raised it; null when it comes from a source. */
  readonly author?: Maybe<Member>;
  /** The whole text. */
  readonly body: Scalars['String']['output'];
  /** The field of work, from the municipality's own set. */
  readonly category: Category;
  /** When text, place, triage, maturity or state changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** How many comments it has; equals the comments that are stored. */
  readonly commentCount: Scalars['Int']['output'];
  /** What was said about it, oldest first. */
  readonly comments: CommentConnection;
  /** The district it is about. */
  readonly district?: Maybe<District>;
  /** What is linked to it as evidence, oldest first, without what was taken away. */
  readonly evidence: AgendaEvidenceConnection;
  /** Every transition with who, when, why, by which rule and on which evidence, oldest first. */
  readonly history: AgendaTransitionConnection;
  /** The id of the agenda. */
  readonly id: Scalars['ID']['output'];
  /** Complaint or proposal. */
  readonly kind: AgendaKind;
  /** The language of the texts. */
  readonly language: Scalars['LanguageTag']['output'];
  /** How many the matter concerns. */
  readonly maturity: Maturity;
  /** The municipality it belongs to. */
  readonly municipality?: Maybe<Municipality>;
  /** On whose behalf it was raised; null when the author speaks for themselves. */
  readonly organization?: Maybe<Organization>;
  /** Photos of what it is about, at most twelve, in their order. */
  readonly photos: ReadonlyArray<Photo>;
  /** The matter in plain words, for readers who do not know the field; null when nobody wrote it (N20). */
  readonly plainSummary?: Maybe<Scalars['String']['output']>;
  /** The exact place; null when none was given. */
  readonly point?: Maybe<Coordinates>;
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** The texts that edits replaced, newest first. */
  readonly revisions: AgendaRevisionConnection;
  /** Where it comes from; null when a member raised it here. */
  readonly source?: Maybe<AgendaSource>;
  /** Where it stands. */
  readonly state: AgendaState;
  /** How many members stand behind it here; equals the supports that are stored. */
  readonly supportCount: Scalars['Int']['output'];
  /** Its own transitions and what campaigns, needs and experiments reported, newest first. */
  readonly timeline: TimelineConnection;
  /** What it is about in one line. */
  readonly title: Scalars['String']['output'];
  /** Who can solve it; null until that is decided. */
  readonly triage?: Maybe<Triage>;
  /** Grows with every edit, triage and change of state; send it back with `editAgenda`. */
  readonly version: Scalars['Int']['output'];
  /** Whether the caller supports it; null for a caller without a token. */
  readonly viewerSupports?: Maybe<Scalars['Boolean']['output']>;
};


/** A problem that was brought to the city. */
export type AgendaCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem that was brought to the city. */
export type AgendaEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem that was brought to the city. */
export type AgendaHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem that was brought to the city. */
export type AgendaRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem that was brought to the city. */
export type AgendaTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agendas. */
export type AgendaConnection = {
  readonly __typename?: 'AgendaConnection';
  /** The agendas with their cursors. */
  readonly edges: ReadonlyArray<AgendaEdge>;
  /** The agendas. */
  readonly nodes: ReadonlyArray<Agenda>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agenda in a page. */
export type AgendaEdge = {
  readonly __typename?: 'AgendaEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The agenda. */
  readonly node: Agenda;
};

/** Something outside that shows that an agenda concerns more than those who support it (N9). */
export type AgendaEvidence = {
  readonly __typename?: 'AgendaEvidence';
  /** The id of the link. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EvidenceKind;
  /** The language of the title. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Since when it is linked. */
  readonly linkedAt: Scalars['DateTime']['output'];
  /** Who vouches for it. */
  readonly linkedBy?: Maybe<Member>;
  /** What it is called, and what it shows. */
  readonly title: Scalars['String']['output'];
  /** Where it stands: an http or https address. */
  readonly url: Scalars['String']['output'];
};

/** A page of evidence. */
export type AgendaEvidenceConnection = {
  readonly __typename?: 'AgendaEvidenceConnection';
  /** The links with their cursors. */
  readonly edges: ReadonlyArray<AgendaEvidenceEdge>;
  /** The links. */
  readonly nodes: ReadonlyArray<AgendaEvidence>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A piece of evidence in a page. */
export type AgendaEvidenceEdge = {
  readonly __typename?: 'AgendaEvidenceEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: AgendaEvidence;
};

/** Which agendas a list shows; everything that is given must hold. */
export type AgendaFilter = {
  /** Raised by this member. */
  readonly authorId?: InputMaybe<Scalars['ID']['input']>;
  /** In this category. */
  readonly categoryKey?: InputMaybe<Scalars['ID']['input']>;
  /** Of this district. */
  readonly districtCode?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<AgendaKind>;
  /** Of this maturity. */
  readonly maturity?: InputMaybe<Maturity>;
  /** Supported here by at least so many. */
  readonly minimumSupports?: InputMaybe<Scalars['Int']['input']>;
  /** Of this municipality. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Raised at this instant or later. */
  readonly raisedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Raised before this instant. */
  readonly raisedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In this state. */
  readonly state?: InputMaybe<AgendaState>;
  /** Whose title contains this text, upper and lower case alike; 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** With this triage. */
  readonly triage?: InputMaybe<Triage>;
};

/** The taking over of a file of agendas, row by row. */
export type AgendaImport = {
  readonly __typename?: 'AgendaImport';
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
  /** What the file holds. */
  readonly kind: AgendaImportKind;
  /** The name of the source; its rows are known by it and their own key. */
  readonly source: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: ImportState;
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

/** The agenda is in a state that does not allow this step. */
export type AgendaNotInState = UserError & {
  readonly __typename?: 'AgendaNotInState';
  /** The state it is in. */
  readonly actual: AgendaState;
  /** The states that allow the step. */
  readonly allowed: ReadonlyArray<AgendaState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The agenda does not exist, or the news of it has not arrived here yet. Try again after a moment. */
export type AgendaNotKnown = UserError & {
  readonly __typename?: 'AgendaNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A text that an edit replaced. */
export type AgendaRevision = {
  readonly __typename?: 'AgendaRevision';
  /** The text as it was. */
  readonly body: Scalars['String']['output'];
  /** The id of the revision. */
  readonly id: Scalars['ID']['output'];
  /** The language as it was. */
  readonly language: Scalars['LanguageTag']['output'];
  /** The plain words as they were. */
  readonly plainSummary?: Maybe<Scalars['String']['output']>;
  /** When it was replaced. */
  readonly replacedAt: Scalars['DateTime']['output'];
  /** Who replaced it; null when an import did. */
  readonly replacedBy?: Maybe<Member>;
  /** The title as it was. */
  readonly title: Scalars['String']['output'];
  /** The version of the agenda that had this text last. */
  readonly version: Scalars['Int']['output'];
};

/** A page of replaced texts. */
export type AgendaRevisionConnection = {
  readonly __typename?: 'AgendaRevisionConnection';
  /** The revisions with their cursors. */
  readonly edges: ReadonlyArray<AgendaRevisionEdge>;
  /** The revisions. */
  readonly nodes: ReadonlyArray<AgendaRevision>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A replaced text in a page. */
export type AgendaRevisionEdge = {
  readonly __typename?: 'AgendaRevisionEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: AgendaRevision;
};

/** How a municipality runs its agendas. The standing intake has no switch: it is never closed (N10). */
export type AgendaSettings = {
  readonly __typename?: 'AgendaSettings';
  /** The categories that new agendas may choose, in the municipality's order. */
  readonly categories: ReadonlyArray<Category>;
  /** From how many districts supporters must come to make an agenda of the community one of society (N9). */
  readonly districtsForSociety: Scalars['Int']['output'];
  /** How many supporters from its own district make an agenda one of the community (N9). */
  readonly supportersForCommunity: Scalars['Int']['output'];
  /** Grows with every change; send it back with a mutation. */
  readonly version: Scalars['Int']['output'];
};

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

/** Where an agenda was taken over from, for example a 311 file. */
export type AgendaSource = {
  readonly __typename?: 'AgendaSource';
  /** The id that the thing has there. */
  readonly externalId: Scalars['String']['output'];
  /** How many supported it there; null when the source does not say. Never part of `supportCount`. */
  readonly importedSupportCount?: Maybe<Scalars['Int']['output']>;
  /** The name of the source. */
  readonly name: Scalars['String']['output'];
  /** Its address there; null when unknown. */
  readonly url?: Maybe<Scalars['String']['output']>;
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

/** Counts over the agendas of a place. They are kept up to date with every change, so they cost the same for any number. */
export type AgendaSummary = {
  readonly __typename?: 'AgendaSummary';
  /** Agendas that are closed. */
  readonly closed: Scalars['Int']['output'];
  /** Comments on the agendas. */
  readonly comments: Scalars['Int']['output'];
  /** Agendas that are a matter of their community. */
  readonly community: Scalars['Int']['output'];
  /** Agendas that are complaints. */
  readonly complaints: Scalars['Int']['output'];
  /** Agendas on which an experiment runs. */
  readonly experimenting: Scalars['Int']['output'];
  /** Agendas that wait for somebody to act. */
  readonly open: Scalars['Int']['output'];
  /** Agendas that are still a personal matter. */
  readonly personal: Scalars['Int']['output'];
  /** Agendas that are proposals. */
  readonly proposals: Scalars['Int']['output'];
  /** Agendas whose experiments are all recorded. */
  readonly recorded: Scalars['Int']['output'];
  /** Agendas that are a matter of society. */
  readonly social: Scalars['Int']['output'];
  /** Supports that members gave here; figures imported from elsewhere are not in it. */
  readonly supports: Scalars['Int']['output'];
  /** All agendas. */
  readonly total: Scalars['Int']['output'];
  /** Agendas for which nobody has decided yet who can solve them. */
  readonly untriaged: Scalars['Int']['output'];
};

/** That a member stands behind an agenda: one per member and agenda. */
export type AgendaSupport = {
  readonly __typename?: 'AgendaSupport';
  /** The id of the support. */
  readonly id: Scalars['ID']['output'];
  /** Who supports. */
  readonly member?: Maybe<Member>;
  /** Since when. */
  readonly supportedAt: Scalars['DateTime']['output'];
};

/** One step in the life of an agenda. Steps are never changed or deleted (N28). */
export type AgendaTransition = {
  readonly __typename?: 'AgendaTransition';
  /** Who did it; null where a rule or another service's event did. */
  readonly actor?: Maybe<Member>;
  /** What was changed. */
  readonly aspect: TransitionAspect;
  /** When it took effect. */
  readonly at: Scalars['DateTime']['output'];
  /** The event of another service that caused it; null when none did. */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  /** What the rule was judged on, for example the counts of supporters and the thresholds of that moment. */
  readonly evidence: Scalars['JSONObject']['output'];
  /** The value before; null where there was none. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The id of the transition. */
  readonly id: Scalars['ID']['output'];
  /** Why, in the words of whoever decided; null where a rule decided. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** By which rule. */
  readonly rule: TransitionRule;
  /** The value after. */
  readonly to: Scalars['String']['output'];
};

/** A page of transitions. */
export type AgendaTransitionConnection = {
  readonly __typename?: 'AgendaTransitionConnection';
  /** The transitions with their cursors. */
  readonly edges: ReadonlyArray<AgendaTransitionEdge>;
  /** The transitions. */
  readonly nodes: ReadonlyArray<AgendaTransition>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A transition in a page. */
export type AgendaTransitionEdge = {
  readonly __typename?: 'AgendaTransitionEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The transition. */
  readonly node: AgendaTransition;
};

/** The caller supports the agenda already; nothing was changed. */
export type AlreadySupported = UserError & {
  readonly __typename?: 'AlreadySupported';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The support that is there. */
  readonly support: AgendaSupport;
};

/** A committee that is to be appointed. */
export type AppointBodyInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** What process templates call it: lower-case letters, digits and hyphens, at most 100 characters. */
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

/** What comes of `appointBody`. */
export type AppointBodyResult = AppointBodySuccess | BodyKeyTaken | IdempotencyKeyReused | MunicipalityNotKnown | QuorumBeyondMembers;

/** The body is appointed. */
export type AppointBodySuccess = {
  readonly __typename?: 'AppointBodySuccess';
  /** The body. */
  readonly body: Body;
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

/** What comes of `attachPhoto`. */
export type AttachPhotoResult = AgendaNotInState | AttachPhotoSuccess | IdempotencyKeyReused | PhotoTaken | TooManyPhotos;

/** The photo is shown. */
export type AttachPhotoSuccess = {
  readonly __typename?: 'AttachPhotoSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
  /** The photo. */
  readonly photo: Photo;
};

/** A committee that a municipality appointed to decide what its processes bring before it. */
export type Body = {
  readonly __typename?: 'Body';
  /** Since when it is there. */
  readonly appointedAt: Scalars['DateTime']['output'];
  /** When name, members, quorum or threshold changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The id of the body. */
  readonly id: Scalars['ID']['output'];
  /** What process templates call it; one per municipality. */
  readonly key: Scalars['ID']['output'];
  /** Those who have a ballot in decisions that are opened from now on. */
  readonly members: ReadonlyArray<Maybe<Member>>;
  /** The municipality that appointed it. */
  readonly municipality?: Maybe<Municipality>;
  /** What people call it. */
  readonly name: LocalizedText;
  /** How many of its members must have cast a ballot before it decides. */
  readonly quorum: Scalars['Int']['output'];
  /** The least share of the ballots for and against that must be for. In a tie nothing is adopted, whatever the share. */
  readonly threshold: Share;
  /** Grows with every change; send it back with a mutation. */
  readonly version: Scalars['Int']['output'];
};

/** A page of bodies. */
export type BodyConnection = {
  readonly __typename?: 'BodyConnection';
  /** The bodies with their cursors. */
  readonly edges: ReadonlyArray<BodyEdge>;
  /** The bodies. */
  readonly nodes: ReadonlyArray<Body>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body in a page. */
export type BodyEdge = {
  readonly __typename?: 'BodyEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: Body;
};

/** The municipality has a body with this key already; nothing was changed. */
export type BodyKeyTaken = UserError & {
  readonly __typename?: 'BodyKeyTaken';
  /** The body that has the key. */
  readonly body: Body;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A field of work in which a municipality sorts its agendas. The set is the municipality's own. */
export type Category = {
  readonly __typename?: 'Category';
  /** Whether new agendas may choose it. A category that was taken from the set stays on the agendas that have it. */
  readonly isOffered: Scalars['Boolean']['output'];
  /** The key of the category, stable within its municipality. */
  readonly key: Scalars['ID']['output'];
  /** The name of the category. */
  readonly name: LocalizedText;
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

/** What comes of `changeBody`. */
export type ChangeBodyResult = ChangeBodySuccess | IdempotencyKeyReused | QuorumBeyondMembers | VersionConflict;

/** The body is as asked. */
export type ChangeBodySuccess = {
  readonly __typename?: 'ChangeBodySuccess';
  /** The body as it is now. */
  readonly body: Body;
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

/** What comes of `closeAgenda`. */
export type CloseAgendaResult = AgendaNotInState | CloseAgendaSuccess | IdempotencyKeyReused;

/** The agenda is closed. */
export type CloseAgendaSuccess = {
  readonly __typename?: 'CloseAgendaSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
};

/** What somebody said about an agenda, on the agenda itself. */
export type Comment = {
  readonly __typename?: 'Comment';
  /** The agenda it is about. */
  readonly agenda: Agenda;
  /** Who said it. */
  readonly author?: Maybe<Member>;
  /** The text, 1 to 2,000 characters. */
  readonly body: Scalars['String']['output'];
  /** When it was said. */
  readonly commentedAt: Scalars['DateTime']['output'];
  /** The id of the comment. */
  readonly id: Scalars['ID']['output'];
  /** The language of the text. */
  readonly language: Scalars['LanguageTag']['output'];
};

/** A page of comments. */
export type CommentConnection = {
  readonly __typename?: 'CommentConnection';
  /** The comments with their cursors. */
  readonly edges: ReadonlyArray<CommentEdge>;
  /** The comments. */
  readonly nodes: ReadonlyArray<Comment>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A comment in a page. */
export type CommentEdge = {
  readonly __typename?: 'CommentEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The comment. */
  readonly node: Comment;
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

/** What comes of `commentOnAgenda`. */
export type CommentOnAgendaResult = AgendaNotInState | CommentOnAgendaSuccess | IdempotencyKeyReused;

/** The comment is there for all to read. */
export type CommentOnAgendaSuccess = {
  readonly __typename?: 'CommentOnAgendaSuccess';
  /** The comment. */
  readonly comment: Comment;
};

/** New settings of a municipality. */
export type ConfigureMunicipalityInput = {
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

/** What comes of `configureMunicipality`. */
export type ConfigureMunicipalityResult = ConfigureMunicipalitySuccess | IdempotencyKeyReused | IntakeMustStayOpen | MunicipalityNotKnown | VersionConflict;

/** The settings are as asked. */
export type ConfigureMunicipalitySuccess = {
  readonly __typename?: 'ConfigureMunicipalitySuccess';
  /** The municipality with its new settings; null when the part of it that is asked for is unavailable. */
  readonly municipality?: Maybe<Municipality>;
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

/** A district (행정동) of a municipality; the registry of places in the resources service owns it. */
export type District = {
  readonly __typename?: 'District';
  /** Counts over the agendas of the district; zeros where there is none. */
  readonly agendaSummary?: Maybe<AgendaSummary>;
  /** The agendas of the district. */
  readonly agendas?: Maybe<AgendaConnection>;
  /** The KS administrative code of the district, ten digits. */
  readonly code: Scalars['ID']['output'];
};


/** A district (행정동) of a municipality; the registry of places in the resources service owns it. */
export type DistrictAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: AgendaSort;
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
  /** The new place; null takes it away. */
  readonly point?: InputMaybe<CoordinatesInput>;
  /** The new title, 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of `editAgenda`. */
export type EditAgendaResult = AgendaNotInState | EditAgendaSuccess | IdempotencyKeyReused | UnknownCategory | UnknownDistrict | VersionConflict;

/** The agenda is as asked. */
export type EditAgendaSuccess = {
  readonly __typename?: 'EditAgendaSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
};

/** The same address is linked to the agenda as evidence of this kind already; nothing was changed. */
export type EvidenceAlreadyLinked = UserError & {
  readonly __typename?: 'EvidenceAlreadyLinked';
  /** The link that is there. */
  readonly evidence: AgendaEvidence;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The link was taken away before; nothing was changed. */
export type EvidenceAlreadyWithdrawn = UserError & {
  readonly __typename?: 'EvidenceAlreadyWithdrawn';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** What a piece of evidence is. */
export type EvidenceKind =
  /** The word of an authority: a plan, an ordinance, a council's resolution, an auditor's report. */
  | 'AUTHORITY'
  /** Figures: a data set, a statistic, a survey. */
  | 'DATA';

/** Which import to finish. */
export type FinishAgendaImportInput = {
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** What `finishAgendaImport` answers. */
export type FinishAgendaImportResult = FinishAgendaImportSuccess | ImportNotRunning;

/** The import is finished. */
export type FinishAgendaImportSuccess = {
  readonly __typename?: 'FinishAgendaImportSuccess';
  /** The import. */
  readonly import: AgendaImport;
};

/** The idempotency key was used before with another input. Nothing was done; use a new key for a new command. */
export type IdempotencyKeyReused = UserError & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** What `importAgendaRows` answers. */
export type ImportAgendaRowsResult = IdempotencyKeyReused | ImportAgendaRowsSuccess | ImportNotRunning;

/** The rows were dealt with. */
export type ImportAgendaRowsSuccess = {
  readonly __typename?: 'ImportAgendaRowsSuccess';
  /** The import with its counts. */
  readonly import: AgendaImport;
  /** What became of each row, in the order given. */
  readonly rows: ReadonlyArray<ImportRowReport>;
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

/** Without any category no agenda could be raised, and the standing intake may not be closed (N10). */
export type IntakeMustStayOpen = UserError & {
  readonly __typename?: 'IntakeMustStayOpen';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

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

/** What comes of `linkEvidence`. */
export type LinkEvidenceResult = AgendaNotInState | EvidenceAlreadyLinked | IdempotencyKeyReused | LinkEvidenceSuccess;

/** The evidence is linked. */
export type LinkEvidenceSuccess = {
  readonly __typename?: 'LinkEvidenceSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
  /** The link. */
  readonly evidence: AgendaEvidence;
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

/** How many the matter concerns (N9). */
export type Maturity =
  /** A matter of its community: enough people of its own district stand behind it. */
  | 'COMMUNITY'
  /** One person's matter. */
  | 'PERSONAL'
  /** A matter of society: besides, people of several districts stand behind it, or data or an authority show it. */
  | 'SOCIAL';

/** A person who takes part; the skills service owns the profile. */
export type Member = {
  readonly __typename?: 'Member';
  /** The agendas that the member raised, newest first. */
  readonly agendas?: Maybe<AgendaConnection>;
  /** The id of the member, the same in every service. */
  readonly id: Scalars['ID']['output'];
};


/** A person who takes part; the skills service owns the profile. */
export type MemberAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A municipality (시군구); the registry of places in the resources service owns it. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** Categories and thresholds for agendas; null while the registration of the municipality has not arrived here. */
  readonly agendaSettings?: Maybe<AgendaSettings>;
  /** Counts over the agendas of the municipality; zeros where there is none. */
  readonly agendaSummary?: Maybe<AgendaSummary>;
  /** The agendas of the municipality. */
  readonly agendas?: Maybe<AgendaConnection>;
  /** The committees that the municipality appointed, the earliest first. */
  readonly bodies?: Maybe<BodyConnection>;
  /** The code of the municipality: five digits and five zeros. */
  readonly code: Scalars['ID']['output'];
};


/** A municipality (시군구); the registry of places in the resources service owns it. */
export type MunicipalityAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: AgendaSort;
};


/** A municipality (시군구); the registry of places in the resources service owns it. */
export type MunicipalityBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The municipality is not registered, or the news of it has not arrived here yet. */
export type MunicipalityNotKnown = UserError & {
  readonly __typename?: 'MunicipalityNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Appoints a committee. Only operators of the municipality may. */
  readonly appointBody: AppointBodyResult;
  /**
   * Shows a photo with an agenda. The photo is handed in before, by `POST /photos` with its bytes as JPEG, PNG or WebP of
   * 12 MiB at most, which answers its id; it waits a day. The author, officials and the secretariat of the agenda may.
   */
  readonly attachPhoto: AttachPhotoResult;
  /**
   * Changes name, members, quorum or threshold; what is left out stays as it is. Only operators of its municipality may.
   * Decisions that are open stay with the members and figures of when they were opened.
   */
  readonly changeBody: ChangeBodyResult;
  /** Closes it; it stays readable. Its author and the secretariat may, but not while an experiment runs unrecorded. */
  readonly closeAgenda: CloseAgendaResult;
  /** Says something about an agenda. Whoever is signed in may, without a role and from any place, while the agenda is not closed. */
  readonly commentOnAgenda: CommentOnAgendaResult;
  /**
   * Sets categories and thresholds of a municipality; what is left out stays as it is. Only its operators may call this.
   * New thresholds apply to the agendas already there, shortly after.
   */
  readonly configureMunicipality: ConfigureMunicipalityResult;
  /** Changes text, place, category or kind; what is left out stays as it is. Its author and the secretariat may. */
  readonly editAgenda: EditAgendaResult;
  /** Says that all rows were handed in. Agendas that are no longer in the source stay. For operators. */
  readonly finishAgendaImport: FinishAgendaImportResult;
  /** Takes over rows: each is understood, checked and raised or brought up to date, or reported with its reason. Only rows whose district lies in a municipality of which the caller is an operator are taken over. */
  readonly importAgendaRows: ImportAgendaRowsResult;
  /**
   * Links data or the word of an authority to an agenda. One that is a matter of its community becomes one of society by
   * that, without supporters of other districts (N9). Only the secretariat and officials of its municipality may.
   */
  readonly linkEvidence: LinkEvidenceResult;
  /** Brings a problem to the city. Whoever has a role in the municipality of the district may; the intake is always open (N10). */
  readonly raiseAgenda: RaiseAgendaResult;
  /** Takes a photo off its agenda; its versions are deleted. The author, officials and the secretariat of the agenda may. */
  readonly removePhoto: RemovePhotoResult;
  /** Begins to take over a file of agendas. One's own unfinished import of the same source and kind is superseded, and one of somebody else that took no rows for an hour. For operators. */
  readonly startAgendaImport: StartAgendaImportResult;
  /**
   * Stands behind an agenda. Only citizens of its municipality may: a voice is tied to residence.
   * Tapped twice with the same idempotency key it is one support and the same answer.
   */
  readonly supportAgenda: SupportAgendaResult;
  /** Decides who can solve it, also anew. Secretariat and officials of its municipality may. */
  readonly triageAgenda: TriageAgendaResult;
  /** Takes a link away; maturity falls again when nothing else gives it. Only the secretariat and officials of the agenda's municipality may. */
  readonly withdrawEvidence: WithdrawEvidenceResult;
  /** Takes the caller's support back. Maturity falls again when the thresholds are no longer met. */
  readonly withdrawSupport: WithdrawSupportResult;
};


export type MutationAppointBodyArgs = {
  input: AppointBodyInput;
};


export type MutationAttachPhotoArgs = {
  input: AttachPhotoInput;
};


export type MutationChangeBodyArgs = {
  input: ChangeBodyInput;
};


export type MutationCloseAgendaArgs = {
  input: CloseAgendaInput;
};


export type MutationCommentOnAgendaArgs = {
  input: CommentOnAgendaInput;
};


export type MutationConfigureMunicipalityArgs = {
  input: ConfigureMunicipalityInput;
};


export type MutationEditAgendaArgs = {
  input: EditAgendaInput;
};


export type MutationFinishAgendaImportArgs = {
  input: FinishAgendaImportInput;
};


export type MutationImportAgendaRowsArgs = {
  input: ImportAgendaRowsInput;
};


export type MutationLinkEvidenceArgs = {
  input: LinkEvidenceInput;
};


export type MutationRaiseAgendaArgs = {
  input: RaiseAgendaInput;
};


export type MutationRemovePhotoArgs = {
  input: RemovePhotoInput;
};


export type MutationStartAgendaImportArgs = {
  input: StartAgendaImportInput;
};


export type MutationSupportAgendaArgs = {
  input: SupportAgendaInput;
};


export type MutationTriageAgendaArgs = {
  input: TriageAgendaInput;
};


export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
};


export type MutationWithdrawSupportArgs = {
  input: WithdrawSupportInput;
};

/** The caller is not known to act for the organisation: no member of it, or the news of it has not arrived here yet. */
export type NotAMemberOfOrganization = UserError & {
  readonly __typename?: 'NotAMemberOfOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The caller does not support the agenda; nothing was changed. */
export type NotSupported = UserError & {
  readonly __typename?: 'NotSupported';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A body or group that takes part; the skills service owns it. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** The agendas that were raised on behalf of the organisation, newest first. */
  readonly agendas?: Maybe<AgendaConnection>;
  /** The id of the organisation. */
  readonly id: Scalars['ID']['output'];
};


/** A body or group that takes part; the skills service owns it. */
export type OrganizationAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A photo of what an agenda is about. Nothing is kept of what its file told of place, device and time. */
export type Photo = {
  readonly __typename?: 'Photo';
  /** When it was shown with the agenda. */
  readonly attachedAt: Scalars['DateTime']['output'];
  /** What it shows, for those who do not see it. */
  readonly description: Scalars['String']['output'];
  /** The height of the largest version in pixels. */
  readonly height: Scalars['Int']['output'];
  /** The id of the photo. */
  readonly id: Scalars['ID']['output'];
  /** The language of the description. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Who handed it in. */
  readonly uploadedBy?: Maybe<Member>;
  /** Where it is, below the address of the graph's server. */
  readonly url: Scalars['String']['output'];
  /** The width of the largest version in pixels. */
  readonly width: Scalars['Int']['output'];
};


/** A photo of what an agenda is about. Nothing is kept of what its file told of place, device and time. */
export type PhotoUrlArgs = {
  size?: PhotoSize;
};

/** A version of a photo, by its longest side. */
export type PhotoSize =
  /** At most 2,560 pixels, to look closely. */
  | 'LARGE'
  /** At most 1,280 pixels, for pages. */
  | 'MEDIUM'
  /** At most 320 pixels, for lists. */
  | 'SMALL';

/** The photo is shown with another agenda, was taken off one, or did not arrive whole. Hand it in anew. */
export type PhotoTaken = UserError & {
  readonly __typename?: 'PhotoTaken';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The agenda with this id; null when there is none. */
  readonly agenda?: Maybe<Agenda>;
  /** An import of agendas, for operators; null when there is none with that id. */
  readonly agendaImport?: Maybe<AgendaImport>;
  /** Agendas of all municipalities. */
  readonly agendas: AgendaConnection;
  /** The body with this id; null when there is none. */
  readonly body?: Maybe<Body>;
};


export type QueryAgendaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgendaImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: AgendaSort;
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};

/** The body has fewer members than its quorum, so that it could never decide; nothing was changed. */
export type QuorumBeyondMembers = UserError & {
  readonly __typename?: 'QuorumBeyondMembers';
  /** How many members the body would have. */
  readonly members: Scalars['Int']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The quorum that was asked for. */
  readonly quorum: Scalars['Int']['output'];
};

/** An agenda that is handed in. */
export type RaiseAgendaInput = {
  /** The whole text, 1 to 10,000 characters. */
  readonly body: Scalars['String']['input'];
  /** The field of work, one of the municipality's. */
  readonly categoryKey: Scalars['ID']['input'];
  /** The district it is about. */
  readonly districtCode: Scalars['ID']['input'];
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
  /** The exact place. */
  readonly point?: InputMaybe<CoordinatesInput>;
  /** What it is about in one line, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What comes of `raiseAgenda`. */
export type RaiseAgendaResult = IdempotencyKeyReused | NotAMemberOfOrganization | RaiseAgendaSuccess | UnknownCategory | UnknownDistrict;

/** The agenda is there for all to read. */
export type RaiseAgendaSuccess = {
  readonly __typename?: 'RaiseAgendaSuccess';
  /** The agenda. */
  readonly agenda: Agenda;
};

/** Which photo to take off. */
export type RemovePhotoInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The photo. */
  readonly photoId: Scalars['ID']['input'];
};

/** What comes of `removePhoto`. */
export type RemovePhotoResult = IdempotencyKeyReused | RemovePhotoSuccess;

/** The photo is taken off. */
export type RemovePhotoSuccess = {
  readonly __typename?: 'RemovePhotoSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
};

/** A part of a whole as a fraction, so that two thirds are exact. */
export type Share = {
  readonly __typename?: 'Share';
  /** Of how many. */
  readonly denominator: Scalars['Int']['output'];
  /** How many parts. */
  readonly numerator: Scalars['Int']['output'];
};

/** A part of a whole that is handed in: more than nothing, at most the whole. */
export type ShareInput = {
  /** Of how many, 1 to 1,000. */
  readonly denominator: Scalars['Int']['input'];
  /** How many parts, from 1 to the denominator. */
  readonly numerator: Scalars['Int']['input'];
};

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

/** What `startAgendaImport` answers. */
export type StartAgendaImportResult = IdempotencyKeyReused | ImportColumnsMissing | StartAgendaImportSuccess;

/** Rows can be handed in. */
export type StartAgendaImportSuccess = {
  readonly __typename?: 'StartAgendaImportSuccess';
  /** The import. */
  readonly import: AgendaImport;
};

/** Which agenda to support. */
export type SupportAgendaInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** Chosen by the client for this tap; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `supportAgenda`. */
export type SupportAgendaResult = AgendaNotInState | AlreadySupported | IdempotencyKeyReused | SupportAgendaSuccess;

/** The caller supports the agenda. */
export type SupportAgendaSuccess = {
  readonly __typename?: 'SupportAgendaSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
  /** The support. */
  readonly support: AgendaSupport;
};

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry in a page of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
};

/** Something that happened around an agenda, here or in another service. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** What the event carries: ids and figures. Empty for a transition. */
  readonly data: Scalars['JSONObject']['output'];
  /** The id of the event at its source; null for a transition. */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  /** The id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** The CloudEvents source of the event, for example `/dure/funding`; for a transition `/dure/agenda`. */
  readonly source: Scalars['String']['output'];
  /** The step that the agenda itself took; null for an event of another service. */
  readonly transition?: Maybe<AgendaTransition>;
  /** The CloudEvents type of the event, for example `dure.funding.campaign.secured.v1`; for a transition `dure.agenda.agenda.transition`. */
  readonly type: Scalars['String']['output'];
};

/** The agenda shows as many photos as it can. Take one off first. */
export type TooManyPhotos = UserError & {
  readonly __typename?: 'TooManyPhotos';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** How many an agenda shows. */
  readonly most: Scalars['Int']['output'];
};

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

/** What comes of `triageAgenda`. */
export type TriageAgendaResult = AgendaNotInState | IdempotencyKeyReused | TriageAgendaSuccess | TriageUnchanged;

/** It is decided. */
export type TriageAgendaSuccess = {
  readonly __typename?: 'TriageAgendaSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
};

/** It was decided so before; nothing was written. */
export type TriageUnchanged = UserError & {
  readonly __typename?: 'TriageUnchanged';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The triage that it has. */
  readonly triage: Triage;
};

/** The municipality does not offer this category. */
export type UnknownCategory = UserError & {
  readonly __typename?: 'UnknownCategory';
  /** The categories that it offers. */
  readonly known: ReadonlyArray<Category>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** There is no such district today, it lies in another municipality, or the news of it has not arrived here yet. */
export type UnknownDistrict = UserError & {
  readonly __typename?: 'UnknownDistrict';
  /** The code that was given. */
  readonly districtCode: Scalars['ID']['output'];
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

/** Which link to take away. */
export type WithdrawEvidenceInput = {
  /** The link. */
  readonly evidenceId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `withdrawEvidence`. */
export type WithdrawEvidenceResult = AgendaNotInState | EvidenceAlreadyWithdrawn | IdempotencyKeyReused | WithdrawEvidenceSuccess;

/** The link is taken away. */
export type WithdrawEvidenceSuccess = {
  readonly __typename?: 'WithdrawEvidenceSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
};

/** From which agenda to withdraw. */
export type WithdrawSupportInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** Chosen by the client for this tap; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `withdrawSupport`. */
export type WithdrawSupportResult = AgendaNotInState | IdempotencyKeyReused | NotSupported | WithdrawSupportSuccess;

/** The caller no longer supports the agenda. */
export type WithdrawSupportSuccess = {
  readonly __typename?: 'WithdrawSupportSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
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
  Comment: Comment;
  District: District;
  Member: Member;
  Municipality: Municipality;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agenda:
    ( { __typename: 'Agenda' }
    & GraphQLRecursivePick<FederationTypes['Agenda'], {"id":true}> );
  Comment:
    ( { __typename: 'Comment' }
    & GraphQLRecursivePick<FederationTypes['Comment'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"code":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AppointBodyResult:
    | ( Omit<AppointBodySuccess, 'body'> & { body: _RefType['Body'] } & { __typename: 'AppointBodySuccess' } )
    | ( Omit<BodyKeyTaken, 'body'> & { body: _RefType['Body'] } & { __typename: 'BodyKeyTaken' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MunicipalityNotKnown & { __typename: 'MunicipalityNotKnown' } )
    | ( QuorumBeyondMembers & { __typename: 'QuorumBeyondMembers' } )
  ;
  AttachPhotoResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<AttachPhotoSuccess, 'agenda' | 'photo'> & { agenda: _RefType['Agenda'], photo: _RefType['Photo'] } & { __typename: 'AttachPhotoSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PhotoTaken & { __typename: 'PhotoTaken' } )
    | ( TooManyPhotos & { __typename: 'TooManyPhotos' } )
  ;
  ChangeBodyResult:
    | ( Omit<ChangeBodySuccess, 'body'> & { body: _RefType['Body'] } & { __typename: 'ChangeBodySuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( QuorumBeyondMembers & { __typename: 'QuorumBeyondMembers' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  CloseAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<CloseAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'CloseAgendaSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  CommentOnAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<CommentOnAgendaSuccess, 'comment'> & { comment: _RefType['Comment'] } & { __typename: 'CommentOnAgendaSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  ConfigureMunicipalityResult:
    | ( Omit<ConfigureMunicipalitySuccess, 'municipality'> & { municipality?: Maybe<_RefType['Municipality']> } & { __typename: 'ConfigureMunicipalitySuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( IntakeMustStayOpen & { __typename: 'IntakeMustStayOpen' } )
    | ( MunicipalityNotKnown & { __typename: 'MunicipalityNotKnown' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  EditAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<EditAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'EditAgendaSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<_RefType['Category']> } & { __typename: 'UnknownCategory' } )
    | ( UnknownDistrict & { __typename: 'UnknownDistrict' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  FinishAgendaImportResult:
    | ( FinishAgendaImportSuccess & { __typename: 'FinishAgendaImportSuccess' } )
    | ( ImportNotRunning & { __typename: 'ImportNotRunning' } )
  ;
  ImportAgendaRowsResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ImportAgendaRowsSuccess & { __typename: 'ImportAgendaRowsSuccess' } )
    | ( ImportNotRunning & { __typename: 'ImportNotRunning' } )
  ;
  LinkEvidenceResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<EvidenceAlreadyLinked, 'evidence'> & { evidence: _RefType['AgendaEvidence'] } & { __typename: 'EvidenceAlreadyLinked' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<LinkEvidenceSuccess, 'agenda' | 'evidence'> & { agenda: _RefType['Agenda'], evidence: _RefType['AgendaEvidence'] } & { __typename: 'LinkEvidenceSuccess' } )
  ;
  RaiseAgendaResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( Omit<RaiseAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'RaiseAgendaSuccess' } )
    | ( Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<_RefType['Category']> } & { __typename: 'UnknownCategory' } )
    | ( UnknownDistrict & { __typename: 'UnknownDistrict' } )
  ;
  RemovePhotoResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<RemovePhotoSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'RemovePhotoSuccess' } )
  ;
  StartAgendaImportResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ImportColumnsMissing & { __typename: 'ImportColumnsMissing' } )
    | ( StartAgendaImportSuccess & { __typename: 'StartAgendaImportSuccess' } )
  ;
  SupportAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<AlreadySupported, 'support'> & { support: _RefType['AgendaSupport'] } & { __typename: 'AlreadySupported' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<SupportAgendaSuccess, 'agenda' | 'support'> & { agenda: _RefType['Agenda'], support: _RefType['AgendaSupport'] } & { __typename: 'SupportAgendaSuccess' } )
  ;
  TriageAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<TriageAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'TriageAgendaSuccess' } )
    | ( TriageUnchanged & { __typename: 'TriageUnchanged' } )
  ;
  WithdrawEvidenceResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( EvidenceAlreadyWithdrawn & { __typename: 'EvidenceAlreadyWithdrawn' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<WithdrawEvidenceSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'WithdrawEvidenceSuccess' } )
  ;
  WithdrawSupportResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotSupported & { __typename: 'NotSupported' } )
    | ( Omit<WithdrawSupportSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'WithdrawSupportSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AgendaNotInState )
    | ( AgendaNotKnown )
    | ( Omit<AlreadySupported, 'support'> & { support: _RefType['AgendaSupport'] } )
    | ( Omit<BodyKeyTaken, 'body'> & { body: _RefType['Body'] } )
    | ( Omit<EvidenceAlreadyLinked, 'evidence'> & { evidence: _RefType['AgendaEvidence'] } )
    | ( EvidenceAlreadyWithdrawn )
    | ( IdempotencyKeyReused )
    | ( ImportColumnsMissing )
    | ( ImportNotRunning )
    | ( IntakeMustStayOpen )
    | ( MunicipalityNotKnown )
    | ( NotAMemberOfOrganization )
    | ( NotSupported )
    | ( OrganizationNotKnown )
    | ( PhotoTaken )
    | ( QuorumBeyondMembers )
    | ( TooManyPhotos )
    | ( TriageUnchanged )
    | ( Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<_RefType['Category']> } )
    | ( UnknownDistrict )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agenda: ResolverTypeWrapper<AgendaModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgendaConnection: ResolverTypeWrapper<AgendaPage>;
  AgendaEdge: ResolverTypeWrapper<Omit<AgendaEdge, 'node'> & { node: ResolversTypes['Agenda'] }>;
  AgendaEvidence: ResolverTypeWrapper<EvidenceModel>;
  AgendaEvidenceConnection: ResolverTypeWrapper<EvidencePage>;
  AgendaEvidenceEdge: ResolverTypeWrapper<Omit<AgendaEvidenceEdge, 'node'> & { node: ResolversTypes['AgendaEvidence'] }>;
  AgendaFilter: AgendaFilter;
  AgendaImport: ResolverTypeWrapper<AgendaImport>;
  AgendaImportKind: AgendaImportKind;
  AgendaKind: AgendaKind;
  AgendaNotInState: ResolverTypeWrapper<AgendaNotInState>;
  AgendaNotKnown: ResolverTypeWrapper<AgendaNotKnown>;
  AgendaRevision: ResolverTypeWrapper<RevisionModel>;
  AgendaRevisionConnection: ResolverTypeWrapper<RevisionPage>;
  AgendaRevisionEdge: ResolverTypeWrapper<Omit<AgendaRevisionEdge, 'node'> & { node: ResolversTypes['AgendaRevision'] }>;
  AgendaSettings: ResolverTypeWrapper<SettingsModel>;
  AgendaSort: AgendaSort;
  AgendaSource: ResolverTypeWrapper<AgendaSource>;
  AgendaState: AgendaState;
  AgendaSummary: ResolverTypeWrapper<AgendaSummary>;
  AgendaSupport: ResolverTypeWrapper<SupportModel>;
  AgendaTransition: ResolverTypeWrapper<TransitionModel>;
  AgendaTransitionConnection: ResolverTypeWrapper<TransitionPage>;
  AgendaTransitionEdge: ResolverTypeWrapper<Omit<AgendaTransitionEdge, 'node'> & { node: ResolversTypes['AgendaTransition'] }>;
  AlreadySupported: ResolverTypeWrapper<Omit<AlreadySupported, 'support'> & { support: ResolversTypes['AgendaSupport'] }>;
  AppointBodyInput: AppointBodyInput;
  AppointBodyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointBodyResult']>;
  AppointBodySuccess: ResolverTypeWrapper<Omit<AppointBodySuccess, 'body'> & { body: ResolversTypes['Body'] }>;
  AttachPhotoInput: AttachPhotoInput;
  AttachPhotoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachPhotoResult']>;
  AttachPhotoSuccess: ResolverTypeWrapper<Omit<AttachPhotoSuccess, 'agenda' | 'photo'> & { agenda: ResolversTypes['Agenda'], photo: ResolversTypes['Photo'] }>;
  Body: ResolverTypeWrapper<BodyModel>;
  BodyConnection: ResolverTypeWrapper<BodyPage>;
  BodyEdge: ResolverTypeWrapper<Omit<BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  BodyKeyTaken: ResolverTypeWrapper<Omit<BodyKeyTaken, 'body'> & { body: ResolversTypes['Body'] }>;
  Category: ResolverTypeWrapper<CategoryModel>;
  CategoryInput: CategoryInput;
  ChangeBodyInput: ChangeBodyInput;
  ChangeBodyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeBodyResult']>;
  ChangeBodySuccess: ResolverTypeWrapper<Omit<ChangeBodySuccess, 'body'> & { body: ResolversTypes['Body'] }>;
  CloseAgendaInput: CloseAgendaInput;
  CloseAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseAgendaResult']>;
  CloseAgendaSuccess: ResolverTypeWrapper<Omit<CloseAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  Comment: ResolverTypeWrapper<CommentModel>;
  CommentConnection: ResolverTypeWrapper<CommentPage>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>;
  CommentOnAgendaInput: CommentOnAgendaInput;
  CommentOnAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentOnAgendaResult']>;
  CommentOnAgendaSuccess: ResolverTypeWrapper<Omit<CommentOnAgendaSuccess, 'comment'> & { comment: ResolversTypes['Comment'] }>;
  ConfigureMunicipalityInput: ConfigureMunicipalityInput;
  ConfigureMunicipalityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfigureMunicipalityResult']>;
  ConfigureMunicipalitySuccess: ResolverTypeWrapper<Omit<ConfigureMunicipalitySuccess, 'municipality'> & { municipality?: Maybe<ResolversTypes['Municipality']> }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  District: ResolverTypeWrapper<Omit<District, 'agendas'> & { agendas?: Maybe<ResolversTypes['AgendaConnection']> }>;
  EditAgendaInput: EditAgendaInput;
  EditAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditAgendaResult']>;
  EditAgendaSuccess: ResolverTypeWrapper<Omit<EditAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  EvidenceAlreadyLinked: ResolverTypeWrapper<Omit<EvidenceAlreadyLinked, 'evidence'> & { evidence: ResolversTypes['AgendaEvidence'] }>;
  EvidenceAlreadyWithdrawn: ResolverTypeWrapper<EvidenceAlreadyWithdrawn>;
  EvidenceKind: EvidenceKind;
  FinishAgendaImportInput: FinishAgendaImportInput;
  FinishAgendaImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishAgendaImportResult']>;
  FinishAgendaImportSuccess: ResolverTypeWrapper<FinishAgendaImportSuccess>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ImportAgendaRowsInput: ImportAgendaRowsInput;
  ImportAgendaRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportAgendaRowsResult']>;
  ImportAgendaRowsSuccess: ResolverTypeWrapper<ImportAgendaRowsSuccess>;
  ImportChoiceInput: ImportChoiceInput;
  ImportChoiceValueInput: ImportChoiceValueInput;
  ImportColumnsMissing: ResolverTypeWrapper<ImportColumnsMissing>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportNotRunning: ResolverTypeWrapper<ImportNotRunning>;
  ImportRemark: ResolverTypeWrapper<ImportRemark>;
  ImportRowInput: ImportRowInput;
  ImportRowOutcome: ImportRowOutcome;
  ImportRowReport: ResolverTypeWrapper<ImportRowReport>;
  ImportState: ImportState;
  IntakeMustStayOpen: ResolverTypeWrapper<IntakeMustStayOpen>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LinkEvidenceInput: LinkEvidenceInput;
  LinkEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkEvidenceResult']>;
  LinkEvidenceSuccess: ResolverTypeWrapper<Omit<LinkEvidenceSuccess, 'agenda' | 'evidence'> & { agenda: ResolversTypes['Agenda'], evidence: ResolversTypes['AgendaEvidence'] }>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  Maturity: Maturity;
  Member: ResolverTypeWrapper<Omit<Member, 'agendas'> & { agendas?: Maybe<ResolversTypes['AgendaConnection']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Municipality: ResolverTypeWrapper<Omit<Municipality, 'agendaSettings' | 'agendas' | 'bodies'> & { agendaSettings?: Maybe<ResolversTypes['AgendaSettings']>, agendas?: Maybe<ResolversTypes['AgendaConnection']>, bodies?: Maybe<ResolversTypes['BodyConnection']> }>;
  MunicipalityNotKnown: ResolverTypeWrapper<MunicipalityNotKnown>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAMemberOfOrganization: ResolverTypeWrapper<NotAMemberOfOrganization>;
  NotSupported: ResolverTypeWrapper<NotSupported>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'agendas'> & { agendas?: Maybe<ResolversTypes['AgendaConnection']> }>;
  OrganizationNotKnown: ResolverTypeWrapper<OrganizationNotKnown>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Photo: ResolverTypeWrapper<PhotoModel>;
  PhotoSize: PhotoSize;
  PhotoTaken: ResolverTypeWrapper<PhotoTaken>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuorumBeyondMembers: ResolverTypeWrapper<QuorumBeyondMembers>;
  RaiseAgendaInput: RaiseAgendaInput;
  RaiseAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseAgendaResult']>;
  RaiseAgendaSuccess: ResolverTypeWrapper<Omit<RaiseAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  RemovePhotoInput: RemovePhotoInput;
  RemovePhotoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePhotoResult']>;
  RemovePhotoSuccess: ResolverTypeWrapper<Omit<RemovePhotoSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Share: ResolverTypeWrapper<Share>;
  ShareInput: ShareInput;
  StartAgendaImportInput: StartAgendaImportInput;
  StartAgendaImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartAgendaImportResult']>;
  StartAgendaImportSuccess: ResolverTypeWrapper<StartAgendaImportSuccess>;
  SupportAgendaInput: SupportAgendaInput;
  SupportAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportAgendaResult']>;
  SupportAgendaSuccess: ResolverTypeWrapper<Omit<SupportAgendaSuccess, 'agenda' | 'support'> & { agenda: ResolversTypes['Agenda'], support: ResolversTypes['AgendaSupport'] }>;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  TooManyPhotos: ResolverTypeWrapper<TooManyPhotos>;
  TransitionAspect: TransitionAspect;
  TransitionRule: TransitionRule;
  Triage: Triage;
  TriageAgendaInput: TriageAgendaInput;
  TriageAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriageAgendaResult']>;
  TriageAgendaSuccess: ResolverTypeWrapper<Omit<TriageAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  TriageUnchanged: ResolverTypeWrapper<TriageUnchanged>;
  UnknownCategory: ResolverTypeWrapper<Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<ResolversTypes['Category']> }>;
  UnknownDistrict: ResolverTypeWrapper<UnknownDistrict>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WithdrawEvidenceInput: WithdrawEvidenceInput;
  WithdrawEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawEvidenceResult']>;
  WithdrawEvidenceSuccess: ResolverTypeWrapper<Omit<WithdrawEvidenceSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  WithdrawSupportInput: WithdrawSupportInput;
  WithdrawSupportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSupportResult']>;
  WithdrawSupportSuccess: ResolverTypeWrapper<Omit<WithdrawSupportSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agenda: AgendaModel;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AgendaConnection: AgendaPage;
  AgendaEdge: Omit<AgendaEdge, 'node'> & { node: ResolversParentTypes['Agenda'] };
  AgendaEvidence: EvidenceModel;
  AgendaEvidenceConnection: EvidencePage;
  AgendaEvidenceEdge: Omit<AgendaEvidenceEdge, 'node'> & { node: ResolversParentTypes['AgendaEvidence'] };
  AgendaFilter: AgendaFilter;
  AgendaImport: AgendaImport;
  AgendaNotInState: AgendaNotInState;
  AgendaNotKnown: AgendaNotKnown;
  AgendaRevision: RevisionModel;
  AgendaRevisionConnection: RevisionPage;
  AgendaRevisionEdge: Omit<AgendaRevisionEdge, 'node'> & { node: ResolversParentTypes['AgendaRevision'] };
  AgendaSettings: SettingsModel;
  AgendaSource: AgendaSource;
  AgendaSummary: AgendaSummary;
  AgendaSupport: SupportModel;
  AgendaTransition: TransitionModel;
  AgendaTransitionConnection: TransitionPage;
  AgendaTransitionEdge: Omit<AgendaTransitionEdge, 'node'> & { node: ResolversParentTypes['AgendaTransition'] };
  AlreadySupported: Omit<AlreadySupported, 'support'> & { support: ResolversParentTypes['AgendaSupport'] };
  AppointBodyInput: AppointBodyInput;
  AppointBodyResult: ResolversUnionTypes<ResolversParentTypes>['AppointBodyResult'];
  AppointBodySuccess: Omit<AppointBodySuccess, 'body'> & { body: ResolversParentTypes['Body'] };
  AttachPhotoInput: AttachPhotoInput;
  AttachPhotoResult: ResolversUnionTypes<ResolversParentTypes>['AttachPhotoResult'];
  AttachPhotoSuccess: Omit<AttachPhotoSuccess, 'agenda' | 'photo'> & { agenda: ResolversParentTypes['Agenda'], photo: ResolversParentTypes['Photo'] };
  Body: BodyModel;
  BodyConnection: BodyPage;
  BodyEdge: Omit<BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  BodyKeyTaken: Omit<BodyKeyTaken, 'body'> & { body: ResolversParentTypes['Body'] };
  Category: CategoryModel;
  CategoryInput: CategoryInput;
  ChangeBodyInput: ChangeBodyInput;
  ChangeBodyResult: ResolversUnionTypes<ResolversParentTypes>['ChangeBodyResult'];
  ChangeBodySuccess: Omit<ChangeBodySuccess, 'body'> & { body: ResolversParentTypes['Body'] };
  CloseAgendaInput: CloseAgendaInput;
  CloseAgendaResult: ResolversUnionTypes<ResolversParentTypes>['CloseAgendaResult'];
  CloseAgendaSuccess: Omit<CloseAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  Comment: CommentModel;
  CommentConnection: CommentPage;
  CommentEdge: Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] };
  CommentOnAgendaInput: CommentOnAgendaInput;
  CommentOnAgendaResult: ResolversUnionTypes<ResolversParentTypes>['CommentOnAgendaResult'];
  CommentOnAgendaSuccess: Omit<CommentOnAgendaSuccess, 'comment'> & { comment: ResolversParentTypes['Comment'] };
  ConfigureMunicipalityInput: ConfigureMunicipalityInput;
  ConfigureMunicipalityResult: ResolversUnionTypes<ResolversParentTypes>['ConfigureMunicipalityResult'];
  ConfigureMunicipalitySuccess: Omit<ConfigureMunicipalitySuccess, 'municipality'> & { municipality?: Maybe<ResolversParentTypes['Municipality']> };
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  District: Omit<District, 'agendas'> & { agendas?: Maybe<ResolversParentTypes['AgendaConnection']> } | FederationReferenceTypes['District'];
  EditAgendaInput: EditAgendaInput;
  EditAgendaResult: ResolversUnionTypes<ResolversParentTypes>['EditAgendaResult'];
  EditAgendaSuccess: Omit<EditAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  EvidenceAlreadyLinked: Omit<EvidenceAlreadyLinked, 'evidence'> & { evidence: ResolversParentTypes['AgendaEvidence'] };
  EvidenceAlreadyWithdrawn: EvidenceAlreadyWithdrawn;
  FinishAgendaImportInput: FinishAgendaImportInput;
  FinishAgendaImportResult: ResolversUnionTypes<ResolversParentTypes>['FinishAgendaImportResult'];
  FinishAgendaImportSuccess: FinishAgendaImportSuccess;
  IdempotencyKeyReused: IdempotencyKeyReused;
  ImportAgendaRowsInput: ImportAgendaRowsInput;
  ImportAgendaRowsResult: ResolversUnionTypes<ResolversParentTypes>['ImportAgendaRowsResult'];
  ImportAgendaRowsSuccess: ImportAgendaRowsSuccess;
  ImportChoiceInput: ImportChoiceInput;
  ImportChoiceValueInput: ImportChoiceValueInput;
  ImportColumnsMissing: ImportColumnsMissing;
  ImportCounts: ImportCounts;
  ImportNotRunning: ImportNotRunning;
  ImportRemark: ImportRemark;
  ImportRowInput: ImportRowInput;
  ImportRowReport: ImportRowReport;
  IntakeMustStayOpen: IntakeMustStayOpen;
  JSONObject: Scalars['JSONObject']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  LinkEvidenceInput: LinkEvidenceInput;
  LinkEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['LinkEvidenceResult'];
  LinkEvidenceSuccess: Omit<LinkEvidenceSuccess, 'agenda' | 'evidence'> & { agenda: ResolversParentTypes['Agenda'], evidence: ResolversParentTypes['AgendaEvidence'] };
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Member: Omit<Member, 'agendas'> & { agendas?: Maybe<ResolversParentTypes['AgendaConnection']> } | FederationReferenceTypes['Member'];
  Money: Money;
  MoneyInput: MoneyInput;
  Municipality: Omit<Municipality, 'agendaSettings' | 'agendas' | 'bodies'> & { agendaSettings?: Maybe<ResolversParentTypes['AgendaSettings']>, agendas?: Maybe<ResolversParentTypes['AgendaConnection']>, bodies?: Maybe<ResolversParentTypes['BodyConnection']> } | FederationReferenceTypes['Municipality'];
  MunicipalityNotKnown: MunicipalityNotKnown;
  Mutation: Record<PropertyKey, never>;
  NotAMemberOfOrganization: NotAMemberOfOrganization;
  NotSupported: NotSupported;
  Organization: Omit<Organization, 'agendas'> & { agendas?: Maybe<ResolversParentTypes['AgendaConnection']> } | FederationReferenceTypes['Organization'];
  OrganizationNotKnown: OrganizationNotKnown;
  PageInfo: PageInfo;
  Photo: PhotoModel;
  PhotoTaken: PhotoTaken;
  Query: Record<PropertyKey, never>;
  QuorumBeyondMembers: QuorumBeyondMembers;
  RaiseAgendaInput: RaiseAgendaInput;
  RaiseAgendaResult: ResolversUnionTypes<ResolversParentTypes>['RaiseAgendaResult'];
  RaiseAgendaSuccess: Omit<RaiseAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  RemovePhotoInput: RemovePhotoInput;
  RemovePhotoResult: ResolversUnionTypes<ResolversParentTypes>['RemovePhotoResult'];
  RemovePhotoSuccess: Omit<RemovePhotoSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  SafeInt: Scalars['SafeInt']['output'];
  Share: Share;
  ShareInput: ShareInput;
  StartAgendaImportInput: StartAgendaImportInput;
  StartAgendaImportResult: ResolversUnionTypes<ResolversParentTypes>['StartAgendaImportResult'];
  StartAgendaImportSuccess: StartAgendaImportSuccess;
  SupportAgendaInput: SupportAgendaInput;
  SupportAgendaResult: ResolversUnionTypes<ResolversParentTypes>['SupportAgendaResult'];
  SupportAgendaSuccess: Omit<SupportAgendaSuccess, 'agenda' | 'support'> & { agenda: ResolversParentTypes['Agenda'], support: ResolversParentTypes['AgendaSupport'] };
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryModel;
  TooManyPhotos: TooManyPhotos;
  TriageAgendaInput: TriageAgendaInput;
  TriageAgendaResult: ResolversUnionTypes<ResolversParentTypes>['TriageAgendaResult'];
  TriageAgendaSuccess: Omit<TriageAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  TriageUnchanged: TriageUnchanged;
  UnknownCategory: Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<ResolversParentTypes['Category']> };
  UnknownDistrict: UnknownDistrict;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WithdrawEvidenceInput: WithdrawEvidenceInput;
  WithdrawEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawEvidenceResult'];
  WithdrawEvidenceSuccess: Omit<WithdrawEvidenceSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  WithdrawSupportInput: WithdrawSupportInput;
  WithdrawSupportResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawSupportResult'];
  WithdrawSupportSuccess: Omit<WithdrawSupportSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
};

export type AgendaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda'], FederationReferenceType extends FederationReferenceTypes['Agenda'] = FederationReferenceTypes['Agenda']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agenda']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, Partial<AgendaCommentsArgs>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['AgendaEvidenceConnection'], ParentType, ContextType, Partial<AgendaEvidenceArgs>>;
  history?: Resolver<ResolversTypes['AgendaTransitionConnection'], ParentType, ContextType, Partial<AgendaHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  maturity?: Resolver<ResolversTypes['Maturity'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['Photo']>, ParentType, ContextType>;
  plainSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['AgendaRevisionConnection'], ParentType, ContextType, Partial<AgendaRevisionsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['AgendaSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgendaState'], ParentType, ContextType>;
  supportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<AgendaTimelineArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['Triage']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerSupports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AgendaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaConnection'] = ResolversParentTypes['AgendaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agenda']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaEdge'] = ResolversParentTypes['AgendaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
};

export type AgendaEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaEvidence'] = ResolversParentTypes['AgendaEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  linkedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaEvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaEvidenceConnection'] = ResolversParentTypes['AgendaEvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgendaEvidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaEvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaEvidenceEdge'] = ResolversParentTypes['AgendaEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaEvidence'], ParentType, ContextType>;
};

export type AgendaImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaImport'] = ResolversParentTypes['AgendaImport']> = {
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaImportKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
};

export type AgendaNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaNotInState'] = ResolversParentTypes['AgendaNotInState']> = {
  actual?: Resolver<ResolversTypes['AgendaState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['AgendaState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaNotKnown'] = ResolversParentTypes['AgendaNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaRevision'] = ResolversParentTypes['AgendaRevision']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  plainSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaRevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaRevisionConnection'] = ResolversParentTypes['AgendaRevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgendaRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaRevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaRevisionEdge'] = ResolversParentTypes['AgendaRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaRevision'], ParentType, ContextType>;
};

export type AgendaSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaSettings'] = ResolversParentTypes['AgendaSettings']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  districtsForSociety?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportersForCommunity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaSource'] = ResolversParentTypes['AgendaSource']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedSupportCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgendaSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaSummary'] = ResolversParentTypes['AgendaSummary']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experimenting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  social?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untriaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaSupport'] = ResolversParentTypes['AgendaSupport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  supportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AgendaTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTransition'] = ResolversParentTypes['AgendaTransition']> = {
  actor?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['TransitionAspect'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['TransitionRule'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaTransitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTransitionConnection'] = ResolversParentTypes['AgendaTransitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaTransitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgendaTransition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaTransitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaTransitionEdge'] = ResolversParentTypes['AgendaTransitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaTransition'], ParentType, ContextType>;
};

export type AlreadySupportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadySupported'] = ResolversParentTypes['AlreadySupported']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['AgendaSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointBodyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointBodyResult'] = ResolversParentTypes['AppointBodyResult']> = {
  __resolveType: TypeResolveFn<'AppointBodySuccess' | 'BodyKeyTaken' | 'IdempotencyKeyReused' | 'MunicipalityNotKnown' | 'QuorumBeyondMembers', ParentType, ContextType>;
};

export type AppointBodySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointBodySuccess'] = ResolversParentTypes['AppointBodySuccess']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachPhotoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachPhotoResult'] = ResolversParentTypes['AttachPhotoResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'AttachPhotoSuccess' | 'IdempotencyKeyReused' | 'PhotoTaken' | 'TooManyPhotos', ParentType, ContextType>;
};

export type AttachPhotoSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachPhotoSuccess'] = ResolversParentTypes['AttachPhotoSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  photo?: Resolver<ResolversTypes['Photo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  appointedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Member']>>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type BodyKeyTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyKeyTaken'] = ResolversParentTypes['BodyKeyTaken']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ChangeBodyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBodyResult'] = ResolversParentTypes['ChangeBodyResult']> = {
  __resolveType: TypeResolveFn<'ChangeBodySuccess' | 'IdempotencyKeyReused' | 'QuorumBeyondMembers' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeBodySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBodySuccess'] = ResolversParentTypes['ChangeBodySuccess']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAgendaResult'] = ResolversParentTypes['CloseAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'CloseAgendaSuccess' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CloseAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAgendaSuccess'] = ResolversParentTypes['CloseAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment'], FederationReferenceType extends FederationReferenceTypes['Comment'] = FederationReferenceTypes['Comment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Comment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type CommentOnAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentOnAgendaResult'] = ResolversParentTypes['CommentOnAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'CommentOnAgendaSuccess' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CommentOnAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentOnAgendaSuccess'] = ResolversParentTypes['CommentOnAgendaSuccess']> = {
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfigureMunicipalityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureMunicipalityResult'] = ResolversParentTypes['ConfigureMunicipalityResult']> = {
  __resolveType: TypeResolveFn<'ConfigureMunicipalitySuccess' | 'IdempotencyKeyReused' | 'IntakeMustStayOpen' | 'MunicipalityNotKnown' | 'VersionConflict', ParentType, ContextType>;
};

export type ConfigureMunicipalitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureMunicipalitySuccess'] = ResolversParentTypes['ConfigureMunicipalitySuccess']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaSummary?: Resolver<Maybe<ResolversTypes['AgendaSummary']>, ParentType, ContextType>;
  agendas?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, RequireFields<DistrictAgendasArgs, 'sort'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EditAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditAgendaResult'] = ResolversParentTypes['EditAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'EditAgendaSuccess' | 'IdempotencyKeyReused' | 'UnknownCategory' | 'UnknownDistrict' | 'VersionConflict', ParentType, ContextType>;
};

export type EditAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditAgendaSuccess'] = ResolversParentTypes['EditAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceAlreadyLinkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceAlreadyLinked'] = ResolversParentTypes['EvidenceAlreadyLinked']> = {
  evidence?: Resolver<ResolversTypes['AgendaEvidence'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceAlreadyWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceAlreadyWithdrawn'] = ResolversParentTypes['EvidenceAlreadyWithdrawn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishAgendaImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishAgendaImportResult'] = ResolversParentTypes['FinishAgendaImportResult']> = {
  __resolveType: TypeResolveFn<'FinishAgendaImportSuccess' | 'ImportNotRunning', ParentType, ContextType>;
};

export type FinishAgendaImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishAgendaImportSuccess'] = ResolversParentTypes['FinishAgendaImportSuccess']> = {
  import?: Resolver<ResolversTypes['AgendaImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportAgendaRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAgendaRowsResult'] = ResolversParentTypes['ImportAgendaRowsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ImportAgendaRowsSuccess' | 'ImportNotRunning', ParentType, ContextType>;
};

export type ImportAgendaRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAgendaRowsSuccess'] = ResolversParentTypes['ImportAgendaRowsSuccess']> = {
  import?: Resolver<ResolversTypes['AgendaImport'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ImportRowReport']>, ParentType, ContextType>;
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

export type IntakeMustStayOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeMustStayOpen'] = ResolversParentTypes['IntakeMustStayOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LinkEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEvidenceResult'] = ResolversParentTypes['LinkEvidenceResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'EvidenceAlreadyLinked' | 'IdempotencyKeyReused' | 'LinkEvidenceSuccess', ParentType, ContextType>;
};

export type LinkEvidenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEvidenceSuccess'] = ResolversParentTypes['LinkEvidenceSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['AgendaEvidence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ko?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendas?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, Partial<MemberAgendasArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaSettings?: Resolver<Maybe<ResolversTypes['AgendaSettings']>, ParentType, ContextType>;
  agendaSummary?: Resolver<Maybe<ResolversTypes['AgendaSummary']>, ParentType, ContextType>;
  agendas?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, RequireFields<MunicipalityAgendasArgs, 'sort'>>;
  bodies?: Resolver<Maybe<ResolversTypes['BodyConnection']>, ParentType, ContextType, Partial<MunicipalityBodiesArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MunicipalityNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityNotKnown'] = ResolversParentTypes['MunicipalityNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  appointBody?: Resolver<ResolversTypes['AppointBodyResult'], ParentType, ContextType, RequireFields<MutationAppointBodyArgs, 'input'>>;
  attachPhoto?: Resolver<ResolversTypes['AttachPhotoResult'], ParentType, ContextType, RequireFields<MutationAttachPhotoArgs, 'input'>>;
  changeBody?: Resolver<ResolversTypes['ChangeBodyResult'], ParentType, ContextType, RequireFields<MutationChangeBodyArgs, 'input'>>;
  closeAgenda?: Resolver<ResolversTypes['CloseAgendaResult'], ParentType, ContextType, RequireFields<MutationCloseAgendaArgs, 'input'>>;
  commentOnAgenda?: Resolver<ResolversTypes['CommentOnAgendaResult'], ParentType, ContextType, RequireFields<MutationCommentOnAgendaArgs, 'input'>>;
  configureMunicipality?: Resolver<ResolversTypes['ConfigureMunicipalityResult'], ParentType, ContextType, RequireFields<MutationConfigureMunicipalityArgs, 'input'>>;
  editAgenda?: Resolver<ResolversTypes['EditAgendaResult'], ParentType, ContextType, RequireFields<MutationEditAgendaArgs, 'input'>>;
  finishAgendaImport?: Resolver<ResolversTypes['FinishAgendaImportResult'], ParentType, ContextType, RequireFields<MutationFinishAgendaImportArgs, 'input'>>;
  importAgendaRows?: Resolver<ResolversTypes['ImportAgendaRowsResult'], ParentType, ContextType, RequireFields<MutationImportAgendaRowsArgs, 'input'>>;
  linkEvidence?: Resolver<ResolversTypes['LinkEvidenceResult'], ParentType, ContextType, RequireFields<MutationLinkEvidenceArgs, 'input'>>;
  raiseAgenda?: Resolver<ResolversTypes['RaiseAgendaResult'], ParentType, ContextType, RequireFields<MutationRaiseAgendaArgs, 'input'>>;
  removePhoto?: Resolver<ResolversTypes['RemovePhotoResult'], ParentType, ContextType, RequireFields<MutationRemovePhotoArgs, 'input'>>;
  startAgendaImport?: Resolver<ResolversTypes['StartAgendaImportResult'], ParentType, ContextType, RequireFields<MutationStartAgendaImportArgs, 'input'>>;
  supportAgenda?: Resolver<ResolversTypes['SupportAgendaResult'], ParentType, ContextType, RequireFields<MutationSupportAgendaArgs, 'input'>>;
  triageAgenda?: Resolver<ResolversTypes['TriageAgendaResult'], ParentType, ContextType, RequireFields<MutationTriageAgendaArgs, 'input'>>;
  withdrawEvidence?: Resolver<ResolversTypes['WithdrawEvidenceResult'], ParentType, ContextType, RequireFields<MutationWithdrawEvidenceArgs, 'input'>>;
  withdrawSupport?: Resolver<ResolversTypes['WithdrawSupportResult'], ParentType, ContextType, RequireFields<MutationWithdrawSupportArgs, 'input'>>;
};

export type NotAMemberOfOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAMemberOfOrganization'] = ResolversParentTypes['NotAMemberOfOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSupportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSupported'] = ResolversParentTypes['NotSupported']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendas?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, Partial<OrganizationAgendasArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PhotoUrlArgs, 'size'>>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PhotoTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhotoTaken'] = ResolversParentTypes['PhotoTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType, RequireFields<QueryAgendaArgs, 'id'>>;
  agendaImport?: Resolver<Maybe<ResolversTypes['AgendaImport']>, ParentType, ContextType, RequireFields<QueryAgendaImportArgs, 'id'>>;
  agendas?: Resolver<ResolversTypes['AgendaConnection'], ParentType, ContextType, RequireFields<QueryAgendasArgs, 'sort'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
};

export type QuorumBeyondMembersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumBeyondMembers'] = ResolversParentTypes['QuorumBeyondMembers']> = {
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RaiseAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseAgendaResult'] = ResolversParentTypes['RaiseAgendaResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAMemberOfOrganization' | 'RaiseAgendaSuccess' | 'UnknownCategory' | 'UnknownDistrict', ParentType, ContextType>;
};

export type RaiseAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseAgendaSuccess'] = ResolversParentTypes['RaiseAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePhotoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePhotoResult'] = ResolversParentTypes['RemovePhotoResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'RemovePhotoSuccess', ParentType, ContextType>;
};

export type RemovePhotoSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePhotoSuccess'] = ResolversParentTypes['RemovePhotoSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartAgendaImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartAgendaImportResult'] = ResolversParentTypes['StartAgendaImportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'StartAgendaImportSuccess', ParentType, ContextType>;
};

export type StartAgendaImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartAgendaImportSuccess'] = ResolversParentTypes['StartAgendaImportSuccess']> = {
  import?: Resolver<ResolversTypes['AgendaImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAgendaResult'] = ResolversParentTypes['SupportAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'AlreadySupported' | 'IdempotencyKeyReused' | 'SupportAgendaSuccess', ParentType, ContextType>;
};

export type SupportAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAgendaSuccess'] = ResolversParentTypes['SupportAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['AgendaSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['AgendaTransition']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TooManyPhotosResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyPhotos'] = ResolversParentTypes['TooManyPhotos']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriageAgendaResult'] = ResolversParentTypes['TriageAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'IdempotencyKeyReused' | 'TriageAgendaSuccess' | 'TriageUnchanged', ParentType, ContextType>;
};

export type TriageAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriageAgendaSuccess'] = ResolversParentTypes['TriageAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageUnchangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriageUnchanged'] = ResolversParentTypes['TriageUnchanged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triage?: Resolver<ResolversTypes['Triage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCategory'] = ResolversParentTypes['UnknownCategory']> = {
  known?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownDistrict'] = ResolversParentTypes['UnknownDistrict']> = {
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'AgendaNotKnown' | 'AlreadySupported' | 'BodyKeyTaken' | 'EvidenceAlreadyLinked' | 'EvidenceAlreadyWithdrawn' | 'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'ImportNotRunning' | 'IntakeMustStayOpen' | 'MunicipalityNotKnown' | 'NotAMemberOfOrganization' | 'NotSupported' | 'OrganizationNotKnown' | 'PhotoTaken' | 'QuorumBeyondMembers' | 'TooManyPhotos' | 'TriageUnchanged' | 'UnknownCategory' | 'UnknownDistrict' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEvidenceResult'] = ResolversParentTypes['WithdrawEvidenceResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'EvidenceAlreadyWithdrawn' | 'IdempotencyKeyReused' | 'WithdrawEvidenceSuccess', ParentType, ContextType>;
};

export type WithdrawEvidenceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEvidenceSuccess'] = ResolversParentTypes['WithdrawEvidenceSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawSupportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSupportResult'] = ResolversParentTypes['WithdrawSupportResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'IdempotencyKeyReused' | 'NotSupported' | 'WithdrawSupportSuccess', ParentType, ContextType>;
};

export type WithdrawSupportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSupportSuccess'] = ResolversParentTypes['WithdrawSupportSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agenda?: AgendaResolvers<ContextType>;
  AgendaConnection?: AgendaConnectionResolvers<ContextType>;
  AgendaEdge?: AgendaEdgeResolvers<ContextType>;
  AgendaEvidence?: AgendaEvidenceResolvers<ContextType>;
  AgendaEvidenceConnection?: AgendaEvidenceConnectionResolvers<ContextType>;
  AgendaEvidenceEdge?: AgendaEvidenceEdgeResolvers<ContextType>;
  AgendaImport?: AgendaImportResolvers<ContextType>;
  AgendaNotInState?: AgendaNotInStateResolvers<ContextType>;
  AgendaNotKnown?: AgendaNotKnownResolvers<ContextType>;
  AgendaRevision?: AgendaRevisionResolvers<ContextType>;
  AgendaRevisionConnection?: AgendaRevisionConnectionResolvers<ContextType>;
  AgendaRevisionEdge?: AgendaRevisionEdgeResolvers<ContextType>;
  AgendaSettings?: AgendaSettingsResolvers<ContextType>;
  AgendaSource?: AgendaSourceResolvers<ContextType>;
  AgendaSummary?: AgendaSummaryResolvers<ContextType>;
  AgendaSupport?: AgendaSupportResolvers<ContextType>;
  AgendaTransition?: AgendaTransitionResolvers<ContextType>;
  AgendaTransitionConnection?: AgendaTransitionConnectionResolvers<ContextType>;
  AgendaTransitionEdge?: AgendaTransitionEdgeResolvers<ContextType>;
  AlreadySupported?: AlreadySupportedResolvers<ContextType>;
  AppointBodyResult?: AppointBodyResultResolvers<ContextType>;
  AppointBodySuccess?: AppointBodySuccessResolvers<ContextType>;
  AttachPhotoResult?: AttachPhotoResultResolvers<ContextType>;
  AttachPhotoSuccess?: AttachPhotoSuccessResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  BodyKeyTaken?: BodyKeyTakenResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  ChangeBodyResult?: ChangeBodyResultResolvers<ContextType>;
  ChangeBodySuccess?: ChangeBodySuccessResolvers<ContextType>;
  CloseAgendaResult?: CloseAgendaResultResolvers<ContextType>;
  CloseAgendaSuccess?: CloseAgendaSuccessResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentOnAgendaResult?: CommentOnAgendaResultResolvers<ContextType>;
  CommentOnAgendaSuccess?: CommentOnAgendaSuccessResolvers<ContextType>;
  ConfigureMunicipalityResult?: ConfigureMunicipalityResultResolvers<ContextType>;
  ConfigureMunicipalitySuccess?: ConfigureMunicipalitySuccessResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  EditAgendaResult?: EditAgendaResultResolvers<ContextType>;
  EditAgendaSuccess?: EditAgendaSuccessResolvers<ContextType>;
  EvidenceAlreadyLinked?: EvidenceAlreadyLinkedResolvers<ContextType>;
  EvidenceAlreadyWithdrawn?: EvidenceAlreadyWithdrawnResolvers<ContextType>;
  FinishAgendaImportResult?: FinishAgendaImportResultResolvers<ContextType>;
  FinishAgendaImportSuccess?: FinishAgendaImportSuccessResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportAgendaRowsResult?: ImportAgendaRowsResultResolvers<ContextType>;
  ImportAgendaRowsSuccess?: ImportAgendaRowsSuccessResolvers<ContextType>;
  ImportColumnsMissing?: ImportColumnsMissingResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportNotRunning?: ImportNotRunningResolvers<ContextType>;
  ImportRemark?: ImportRemarkResolvers<ContextType>;
  ImportRowReport?: ImportRowReportResolvers<ContextType>;
  IntakeMustStayOpen?: IntakeMustStayOpenResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  LinkEvidenceResult?: LinkEvidenceResultResolvers<ContextType>;
  LinkEvidenceSuccess?: LinkEvidenceSuccessResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityNotKnown?: MunicipalityNotKnownResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAMemberOfOrganization?: NotAMemberOfOrganizationResolvers<ContextType>;
  NotSupported?: NotSupportedResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationNotKnown?: OrganizationNotKnownResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoTaken?: PhotoTakenResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuorumBeyondMembers?: QuorumBeyondMembersResolvers<ContextType>;
  RaiseAgendaResult?: RaiseAgendaResultResolvers<ContextType>;
  RaiseAgendaSuccess?: RaiseAgendaSuccessResolvers<ContextType>;
  RemovePhotoResult?: RemovePhotoResultResolvers<ContextType>;
  RemovePhotoSuccess?: RemovePhotoSuccessResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Share?: ShareResolvers<ContextType>;
  StartAgendaImportResult?: StartAgendaImportResultResolvers<ContextType>;
  StartAgendaImportSuccess?: StartAgendaImportSuccessResolvers<ContextType>;
  SupportAgendaResult?: SupportAgendaResultResolvers<ContextType>;
  SupportAgendaSuccess?: SupportAgendaSuccessResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TooManyPhotos?: TooManyPhotosResolvers<ContextType>;
  TriageAgendaResult?: TriageAgendaResultResolvers<ContextType>;
  TriageAgendaSuccess?: TriageAgendaSuccessResolvers<ContextType>;
  TriageUnchanged?: TriageUnchangedResolvers<ContextType>;
  UnknownCategory?: UnknownCategoryResolvers<ContextType>;
  UnknownDistrict?: UnknownDistrictResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawEvidenceResult?: WithdrawEvidenceResultResolvers<ContextType>;
  WithdrawEvidenceSuccess?: WithdrawEvidenceSuccessResolvers<ContextType>;
  WithdrawSupportResult?: WithdrawSupportResultResolvers<ContextType>;
  WithdrawSupportSuccess?: WithdrawSupportSuccessResolvers<ContextType>;
};

