import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MunicipalityReference } from '@dure/kit/places';
import type { Agenda as AgendaModel } from '../agendas/domain.ts';
import type { AgendaPage, RevisionPage } from '../agendas/loaders.ts';
import type { EvidenceLink as EvidenceModel } from '../evidence/domain.ts';
import type { EvidencePage } from '../evidence/loaders.ts';
import type { Revision as RevisionModel } from '../agendas/table.ts';
import type { Settings as SettingsModel, Category as CategoryModel } from '../settings/domain.ts';
import type { Support as SupportModel } from '../supports/domain.ts';
import type { AnswerFigures as AnswerFiguresModel } from '../answers/table.ts';
import type { StoredTransition as TransitionModel } from '../history/table.ts';
import type { TransitionPage, TimelinePage, TimelineEntry as TimelineEntryModel } from '../history/loaders.ts';
import type { Body as BodyModel } from '../bodies/domain.ts';
import type { BodyPage } from '../bodies/loaders.ts';
import type { Comment as CommentModel } from '../comments/domain.ts';
import type { CommentPage } from '../comments/loaders.ts';
import type { Photo as PhotoModel } from '../photos/domain.ts';
import type { Process as ProcessModel } from '../processes/domain.ts';
import type { RunningClock, ProcessEntry as ProcessEntryModel } from '../processes/table.ts';
import type { ProcessPage, ProcessEntryPage, FieldOfProcess, Stay } from '../processes/loaders.ts';
import type { FactSeen } from '../guards/guard.ts';
import type { Entitlement } from '../templates/vocabulary.ts';
import type { StoredTemplate } from '../templates/table.ts';
import type { StageAct, Clock, Field, Stage, Step, Option, Ballot as BallotOfTemplate } from '../templates/format.ts';
import type { FieldValue as FieldValueModel } from '../processes/values.ts';
import type { ProcessDecision as DecisionModel } from '../decisions/domain.ts';
import type { DecisionPage } from '../decisions/loaders.ts';
import type { Evaluation as EvaluationModel, Prototype as PrototypeModel } from '../prototypes/domain.ts';
import type { Partnership as PartnershipModel, PartnershipNote as PartnershipNoteModel } from '../partnerships/domain.ts';
import type { PartnershipPage, PartnershipNotePage } from '../partnerships/loaders.ts';
import type { Programme as ProgrammeModel } from '../programmes/domain.ts';
import type { FiguresOf } from '../figures/loaders.ts';
import type { Grants as GrantsModel, StageFigures } from '../figures/table.ts';
import type { ProgrammePage } from '../programmes/loaders.ts';
import type { Solution as SolutionModel } from '../solutions/domain.ts';
import type { SolutionPage } from '../solutions/loaders.ts';
import type { AgendasInStage as AgendasInStageModel, AgendaSummary as AgendaSummaryModel } from '../summaries/table.ts';
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

/** Something cannot be done yet, or not by the caller; nothing was changed. All that is missing is told at once. */
export type ActRefused = UserError & {
  readonly __typename?: 'ActRefused';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Everything that is missing. */
  readonly refusals: ReadonlyArray<GuardRefusal>;
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

/** It is not for persons, or not for organisations of this kind. */
export type ActorKindNotAllowed = GuardRefusal & UserError & {
  readonly __typename?: 'ActorKindNotAllowed';
  /** As what it was asked; null while the kind of the organisation is not known here. */
  readonly actorKind?: Maybe<ActorKind>;
  /** Who may. */
  readonly allowedKinds: ReadonlyArray<ActorKind>;
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A problem that was brought to the city. */
export type Agenda = {
  readonly __typename?: 'Agenda';
  /**
   * When the secretariat first said or did something about it: the decision who can solve it, a comment of the secretariat,
   * or an entry in a process by its right (N7). Null while it waits, and where it was closed without an answer.
   */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Who of the secretariat or the officials took it on, also once it is closed; null where nobody did. */
  readonly consultant?: Maybe<Member>;
  /** What is and was decided about it in its processes, the earliest first. */
  readonly decisions: DecisionConnection;
  /** The district it is about. */
  readonly district?: Maybe<District>;
  /** What is linked to it as evidence, oldest first, without what was taken away. */
  readonly evidence: AgendaEvidenceConnection;
  /** Whether money is collected for it, or was: a campaign was published. A moment behind the funding service. */
  readonly hasCampaign: Scalars['Boolean']['output'];
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
  /** Whether it seeks hands now: a need has free seats. A moment behind the skills service. */
  readonly needsHands: Scalars['Boolean']['output'];
  /** On whose behalf it was raised; null when the author speaks for themselves. */
  readonly organization?: Maybe<Organization>;
  /** Photos of what it is about, at most twelve, in their order. */
  readonly photos: ReadonlyArray<Photo>;
  /** The matter in plain words, for readers who do not know the field; null when nobody wrote it (N20). */
  readonly plainSummary?: Maybe<Scalars['String']['output']>;
  /** The exact place; null when none was given. */
  readonly point?: Maybe<Coordinates>;
  /** The processes of the agenda, newest first. */
  readonly processes: ProcessConnection;
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
export type AgendaDecisionsArgs = {
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
export type AgendaProcessesArgs = {
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
  /**
   * Whether there are no more than `totalCount`, else there are more; false only where more than 1,000 were found by words,
   * campaign, hands or stage, or where words are common in a large city.
   */
  readonly isTotalCountExact: Scalars['Boolean']['output'];
  /** The agendas. */
  readonly nodes: ReadonlyArray<Agenda>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /**
   * How many there are in all, told only when asked for; of what was filtered by words, campaign, hands or stage, at most 1,000,
   * and of words that are common in a large city a round number below.
   */
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

/** Agendas of a district in the mean over the districts of a municipality; what lies in no district that is valid today is not in it. */
export type AgendaMean = {
  readonly __typename?: 'AgendaMean';
  /** Agendas that wait for somebody to act. */
  readonly open: Scalars['Float']['output'];
  /** Supports that members gave here. */
  readonly supports: Scalars['Float']['output'];
  /** All agendas. */
  readonly total: Scalars['Float']['output'];
};

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
  /** Within how many days an agenda shall have its first answer (N7). */
  readonly answerWithinDays: Scalars['Int']['output'];
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

/** Counts over the agendas of a place. They are kept up to date with every change, so they cost the same for any number. */
export type AgendaSummary = {
  readonly __typename?: 'AgendaSummary';
  /** How `total` has changed within the last days, today among them. */
  readonly change: Change;
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
  /** The code of the place that is counted. */
  readonly placeCode: Scalars['ID']['output'];
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


/** Counts over the agendas of a place. They are kept up to date with every change, so they cost the same for any number. */
export type AgendaSummaryChangeArgs = {
  days?: Scalars['Int']['input'];
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

/** How many agendas of a district stand in a stage. Kept up to date with every change, so it costs the same for any number. */
export type AgendasInStage = {
  readonly __typename?: 'AgendasInStage';
  /**
   * The agendas that the list of the district shows for this `stage`: with a process that stands, or ended, there; processes
   * that follow from others are left out. Agendas are counted, not processes: an agenda is counted once in each stage in
   * which one of its processes stands, so that those of all stages may be more than there are.
   */
  readonly agendas: Scalars['Int']['output'];
  /** The stage. */
  readonly stage: TemplateStage;
  /** The template, in the newest version that brought one of them there. */
  readonly template: ProcessTemplate;
};

/** The caller supports the agenda already; nothing was changed. */
export type AlreadySupported = UserError & {
  readonly __typename?: 'AlreadySupported';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The support that is there. */
  readonly support: AgendaSupport;
};

/** How soon agendas get a first answer, counted as it happens. */
export type AnswerFigures = {
  readonly __typename?: 'AnswerFigures';
  /** How long those waited that were answered, closed since or not, to the whole hour, a begun one for a whole. */
  readonly answered: Durations;
  /** The answered, closed since or not, among those that were answered or wait; what was closed without an answer is in neither. Null while there are none. */
  readonly answeredShare?: Maybe<Ratio>;
  /** Those answered within the time that the municipality has set, among the same; null while there are none. */
  readonly inTimeShare?: Maybe<Ratio>;
  /** Agendas that wait for a first answer; a closed one waits no longer. */
  readonly waiting: Scalars['Int']['output'];
  /** Agendas that nobody has taken on, without closed ones. */
  readonly withoutConsultant: Scalars['Int']['output'];
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

/** What comes of `appointBody`. */
export type AppointBodyResult = AppointBodySuccess | BodyKeyTaken | IdempotencyKeyReused | MembersNotKnown | MunicipalityNotKnown | QuorumBeyondMembers;

/** The body is appointed. */
export type AppointBodySuccess = {
  readonly __typename?: 'AppointBodySuccess';
  /** The body. */
  readonly body: Body;
};

/** A body has not decided, or otherwise. */
export type ApprovalMissing = GuardRefusal & UserError & {
  readonly __typename?: 'ApprovalMissing';
  /** The key of the body. */
  readonly body: Scalars['ID']['output'];
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What it decided last; null while it has not. */
  readonly result?: Maybe<BodyResult>;
  /** What it must have decided. */
  readonly resultRequired: BodyResult;
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

/** Something that can be done where a process stands. */
export type AvailableAct = {
  readonly __typename?: 'AvailableAct';
  /** What can be done. */
  readonly act: TemplateAct;
  /** Whether the caller may do it now. What it is done to may still stand against it. */
  readonly mayDo: Scalars['Boolean']['output'];
  /** All that is missing; empty when the caller may. */
  readonly refusals: ReadonlyArray<GuardRefusal>;
};

/** A step that leads on from where a process stands. */
export type AvailableStep = {
  readonly __typename?: 'AvailableStep';
  /** Whether the caller may take it now. */
  readonly mayTake: Scalars['Boolean']['output'];
  /** All that is missing; empty when the caller may. */
  readonly refusals: ReadonlyArray<GuardRefusal>;
  /** The step. */
  readonly step: TemplateStep;
};

/** What a ballot says. */
export type BallotChoice =
  /** Neither; it counts for the quorum only. */
  | 'ABSTAIN'
  /** It is not to be adopted. */
  | 'AGAINST'
  /** It is to be adopted. */
  | 'FOR';

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

/** The municipality has not appointed the committee that the template asks for. */
export type BodyNotAppointed = UserError & {
  readonly __typename?: 'BodyNotAppointed';
  /** The key of the committee. */
  readonly body: Scalars['ID']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** What a body decided. */
export type BodyResult =
  /** It approved. */
  | 'APPROVED'
  /** It rejected. */
  | 'REJECTED';

/** Money that is gathered for an agenda from many people, until a deadline and by a plan that is known beforehand. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** The id of the campaign. */
  readonly id: Scalars['ID']['output'];
};

/** A ballot. */
export type CastBallotInput = {
  /** What it says. */
  readonly choice: BallotChoice;
  /** The decision. */
  readonly decisionId: Scalars['ID']['input'];
  /** Chosen by the client for this ballot; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What comes of `castBallot`. */
export type CastBallotResult = ActRefused | CastBallotSuccess | DecisionConcluded | IdempotencyKeyReused;

/** The ballot counts. */
export type CastBallotSuccess = {
  readonly __typename?: 'CastBallotSuccess';
  /** The decision as it is now. */
  readonly decision: Decision;
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

/** How a count has changed within some days up to now. The days are those of UTC. */
export type Change = {
  readonly __typename?: 'Change';
  /** What the count is now, less what it was when that day began; below zero when it fell. */
  readonly by: Scalars['SafeInt']['output'];
  /** The first of the days. */
  readonly since: Scalars['Date']['output'];
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
export type ChangeBodyResult = ChangeBodySuccess | IdempotencyKeyReused | MembersNotKnown | QuorumBeyondMembers | VersionConflict;

/** The body is as asked. */
export type ChangeBodySuccess = {
  readonly __typename?: 'ChangeBodySuccess';
  /** The body as it is now. */
  readonly body: Body;
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

/** What comes of `chooseFinalSolution`. */
export type ChooseFinalSolutionResult = ActRefused | ChooseFinalSolutionSuccess | IdempotencyKeyReused | SolutionNotInState;

/** The solution is the one to go on with. */
export type ChooseFinalSolutionSuccess = {
  readonly __typename?: 'ChooseFinalSolutionSuccess';
  /** The decision for the record. */
  readonly decision: Decision;
  /** The solution as it is now. */
  readonly solution: Solution;
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
export type CloseAgendaResult = AgendaNotInState | CloseAgendaSuccess | IdempotencyKeyReused | ProcessRunning;

/** The agenda is closed. */
export type CloseAgendaSuccess = {
  readonly __typename?: 'CloseAgendaSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
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

/** What comes of `closeProgramme`. */
export type CloseProgrammeResult = CloseProgrammeSuccess | IdempotencyKeyReused | ProgrammeNotInState;

/** The programme is closed. */
export type CloseProgrammeSuccess = {
  readonly __typename?: 'CloseProgrammeSuccess';
  /** The programme as it is now. */
  readonly programme: Programme;
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
  /** Whether the author was one of the secretariat of the agenda's municipality when it was said. */
  readonly isFromSecretariat: Scalars['Boolean']['output'];
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

/** Which decision to conclude, and why it came out so. */
export type ConcludeDecisionInput = {
  /** The decision. */
  readonly decisionId: Scalars['ID']['input'];
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for all to read, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What comes of `concludeDecision`. */
export type ConcludeDecisionResult = ActRefused | ConcludeDecisionSuccess | DecisionConcluded | IdempotencyKeyReused;

/** The decision is concluded. */
export type ConcludeDecisionSuccess = {
  readonly __typename?: 'ConcludeDecisionSuccess';
  /** The decision as it is now. */
  readonly decision: Decision;
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

/** What comes of `configureAgendas`. */
export type ConfigureAgendasResult = ConfigureAgendasSuccess | IdempotencyKeyReused | IntakeMustStayOpen | MunicipalityNotKnown | VersionConflict;

/** The settings are as asked. */
export type ConfigureAgendasSuccess = {
  readonly __typename?: 'ConfigureAgendasSuccess';
  /** The municipality with its new settings; null when the part of it that is asked for is unavailable. */
  readonly municipality?: Maybe<Municipality>;
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

/** What comes of `consultAgenda`. */
export type ConsultAgendaResult = AgendaNotInState | ConsultAgendaSuccess | IdempotencyKeyReused;

/** It is as asked. */
export type ConsultAgendaSuccess = {
  readonly __typename?: 'ConsultAgendaSuccess';
  /** The agenda. */
  readonly agenda: Agenda;
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

/** Who has the right to decide. */
export type DecidedBy =
  /** The members of a committee, with one ballot each. */
  | 'BODY'
  /** Every citizen of the municipality, with one ballot each. */
  | 'CITIZENS'
  /** The organisation that posted the challenge. */
  | 'POSTER';

/** Something that is decided within a process: who has the right, by which rule, and what came of it (N28). */
export type Decision = {
  readonly __typename?: 'Decision';
  /** The agenda that it is about. */
  readonly agenda: Agenda;
  /** How many ballots are cast. */
  readonly ballotCount: Scalars['Int']['output'];
  /** The committee that decides; null where none does. */
  readonly body?: Maybe<Body>;
  /** When it was concluded; null while it is open. */
  readonly concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who concluded it; null while it is open. */
  readonly concludedBy?: Maybe<Member>;
  /** Who has the right to decide. */
  readonly decidedBy: DecidedBy;
  /** How many had the right; null while it is open, except in a body. */
  readonly entitled?: Maybe<Scalars['Int']['output']>;
  /** The id of the decision. */
  readonly id: Scalars['ID']['output'];
  /** The ballot or the body as the process template calls it; for the poster SELECT_SOLUTION or CHOOSE_FINAL. */
  readonly key: Scalars['ID']['output'];
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  readonly openedBy?: Maybe<Member>;
  /** The organisation that decides; null where none does. */
  readonly organization?: Maybe<Organization>;
  /** The process in which it is decided. */
  readonly process: Process;
  /** How many ballots the quorum asks for; null while it is a share of those who have the right, who are counted at the end. */
  readonly quorum?: Maybe<Scalars['Int']['output']>;
  /** The share of those who have the right that the quorum asks for; null where it is a number. */
  readonly quorumShare?: Maybe<Share>;
  /** Why, in the words of whoever concluded it; null while it is open. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What came of it; null while it is open. */
  readonly result?: Maybe<DecisionResult>;
  /** The solution that is chosen; null where it is not about one. */
  readonly solution?: Maybe<Solution>;
  /** Whether ballots can be cast. */
  readonly state: DecisionState;
  /** The least share of the ballots for and against that must be for. In a tie nothing is adopted, whatever the share. */
  readonly threshold: Share;
  /** What the caller's own ballot says; null without one. */
  readonly viewerBallot?: Maybe<BallotChoice>;
  /** How many ballots are neither for nor against it; null while it is open. */
  readonly votesAbstained?: Maybe<Scalars['Int']['output']>;
  /** How many ballots are against it; null while it is open. */
  readonly votesAgainst?: Maybe<Scalars['Int']['output']>;
  /** How many ballots are for it; null while it is open, so that nobody follows the others. */
  readonly votesFor?: Maybe<Scalars['Int']['output']>;
};

/** It is open, or was decided since the process entered its stage; nothing was changed. */
export type DecisionAlreadyOpened = UserError & {
  readonly __typename?: 'DecisionAlreadyOpened';
  /** The decision that is there. */
  readonly decision: Decision;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The decision is concluded; nothing was changed. */
export type DecisionConcluded = UserError & {
  readonly __typename?: 'DecisionConcluded';
  /** The decision. */
  readonly decision: Decision;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The decisions with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A decision in a page. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

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

/** A district (행정동) of a municipality; the registry of places in the resources service owns it. */
export type District = {
  readonly __typename?: 'District';
  /** Counts over the agendas of the district; zeros where there is none. */
  readonly agendaSummary?: Maybe<AgendaSummary>;
  /** The agendas of the district. */
  readonly agendas?: Maybe<AgendaConnection>;
  /**
   * In which stages agendas of the district stand by their processes, only those in which some do: the stages of a template in
   * their order, templates by their keys.
   */
  readonly agendasByStage?: Maybe<ReadonlyArray<AgendasInStage>>;
  /** The KS administrative code of the district, ten digits. */
  readonly code: Scalars['ID']['output'];
};


/** A district (행정동) of a municipality; the registry of places in the resources service owns it. */
export type DistrictAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AgendaSort>;
};

/** How long something took. The values are ones that were measured, none in between. */
export type Durations = {
  readonly __typename?: 'Durations';
  /** How many were measured. */
  readonly count: Scalars['Int']['output'];
  /** Half of them took at most so many seconds; null when there are none. */
  readonly medianSeconds?: Maybe<Scalars['Int']['output']>;
  /** Nine tenths of them took at most so many seconds; null when there are none. */
  readonly p90Seconds?: Maybe<Scalars['Int']['output']>;
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

/** What comes of `editAgenda`. */
export type EditAgendaResult = AgendaNotInState | EditAgendaSuccess | IdempotencyKeyReused | PlaceNotKnown | PointInNoDistrict | PointInOtherDistrict | UnknownCategory | VersionConflict;

/** The agenda is as asked. */
export type EditAgendaSuccess = {
  readonly __typename?: 'EditAgendaSuccess';
  /** The agenda as it is now. */
  readonly agenda: Agenda;
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

/** What comes of `evaluatePrototype`. */
export type EvaluatePrototypeResult = ActRefused | EvaluatePrototypeSuccess | IdempotencyKeyReused | PrototypeAlreadyEvaluated;

/** The evaluation is there for all to read. */
export type EvaluatePrototypeSuccess = {
  readonly __typename?: 'EvaluatePrototypeSuccess';
  /** The evaluation. */
  readonly evaluation: Evaluation;
};

/** What the poster says about a prototype, for all to read. It is never changed. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** When. */
  readonly evaluatedAt: Scalars['DateTime']['output'];
  /** Who evaluated for the poster. */
  readonly evaluatedBy?: Maybe<Member>;
  /** The id of the evaluation. */
  readonly id: Scalars['ID']['output'];
  /** The language of the texts. */
  readonly language: Scalars['LanguageTag']['output'];
  /** The organisation that posted the challenge. */
  readonly organization?: Maybe<Organization>;
  /** The prototype. */
  readonly prototype: Prototype;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
  /** How well it does by each criterion. */
  readonly scores: ReadonlyArray<Score>;
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

/** A solution that is tried in the real world for an agenda. It ends with a learning record, whatever the outcome. */
export type Experiment = {
  readonly __typename?: 'Experiment';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/** Another service has not reported what must have happened; if it happened just now, try again in a moment. */
export type FactMissing = GuardRefusal & UserError & {
  readonly __typename?: 'FactMissing';
  /** The type of the event. */
  readonly fact: Scalars['String']['output'];
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** What another service holds, read there whenever it is asked for. */
export type FieldLink = {
  readonly __typename?: 'FieldLink';
  /** The campaign; null for what is none. */
  readonly campaign?: Maybe<Campaign>;
  /** The experiment; null for what is none. */
  readonly experiment?: Maybe<Experiment>;
  /** The event by which the field was filled. */
  readonly fact: ProcessFact;
  /** The learning record; null for what is none. */
  readonly record?: Maybe<LearningRecord>;
  /** Which part of it is meant. */
  readonly shows: ShownPart;
};

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

/** What stands in a field; which of these are set follows from the type of the field. */
export type FieldValue = {
  readonly __typename?: 'FieldValue';
  /** The keys of the options that were chosen. */
  readonly choices?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** A day. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Yes or no. */
  readonly isYes?: Maybe<Scalars['Boolean']['output']>;
  /** A person. */
  readonly member?: Maybe<Member>;
  /** An amount of money. */
  readonly money?: Maybe<Money>;
  /** A number. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** An organisation. */
  readonly organization?: Maybe<Organization>;
  /** The ids of photos. */
  readonly photoIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** A point on the map. */
  readonly point?: Maybe<Coordinates>;
  /** Things of the registry of resources. */
  readonly resources?: Maybe<ReadonlyArray<Maybe<Resource>>>;
  /** A text, or the note beside resources. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

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

/** Fields that must be filled by now are empty. */
export type FieldsMissing = GuardRefusal & UserError & {
  readonly __typename?: 'FieldsMissing';
  /** The fields. */
  readonly fields: ReadonlyArray<MissingField>;
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The fields cannot be written, or not by the caller; nothing was changed. */
export type FieldsRefused = UserError & {
  readonly __typename?: 'FieldsRefused';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Everything that is missing. */
  readonly refusals: ReadonlyArray<GuardRefusal>;
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

/** What comes of `fillFields`. */
export type FillFieldsResult = FieldsRefused | FillFieldsSuccess | IdempotencyKeyReused | ReferenceNotKnown | VersionConflict;

/** The fields are as asked. */
export type FillFieldsSuccess = {
  readonly __typename?: 'FillFieldsSuccess';
  /** The process as it is now. */
  readonly process: Process;
};

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

/** What comes of `formPartnership`. */
export type FormPartnershipResult = ActRefused | FormPartnershipSuccess | IdempotencyKeyReused | PartnershipAlreadyFormed | SolutionNotInState;

/** The partnership stands. */
export type FormPartnershipSuccess = {
  readonly __typename?: 'FormPartnershipSuccess';
  /** The partnership. */
  readonly partnership: Partnership;
};

/** Which part a government has in a process. */
export type GovernmentRole =
  /** It brings citizens together and keeps the process going. */
  | 'BROKER'
  /** It posts problems itself. */
  | 'POSTER';

/** Why a step or an act is refused: one thing that is missing. All that is missing comes at once; `message` says each for people. */
export type GuardRefusal = {
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A guard that held. */
export type HeldGuard = {
  readonly __typename?: 'HeldGuard';
  /** The figures on which it held. */
  readonly figures: Scalars['JSONObject']['output'];
  /** The kind of the guard. */
  readonly guard: Scalars['ID']['output'];
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

/** Without any category no agenda could be raised, and the standing intake may not be closed (N10). */
export type IntakeMustStayOpen = UserError & {
  readonly __typename?: 'IntakeMustStayOpen';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** What an experiment taught, kept for good so that later ones can use it. */
export type LearningRecord = {
  readonly __typename?: 'LearningRecord';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
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

/** Somebody is named who is not registered, or the news of it has not arrived here yet. */
export type MembersNotKnown = UserError & {
  readonly __typename?: 'MembersNotKnown';
  /** Those who are not known. */
  readonly memberIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A field that must be filled and is empty. */
export type MissingField = {
  readonly __typename?: 'MissingField';
  /** The key of the field. */
  readonly key: Scalars['ID']['output'];
  /** What is asked. */
  readonly label: LocalizedText;
  /** The number that the field has in the source of the template; null where it has none. */
  readonly number?: Maybe<Scalars['Int']['output']>;
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
  /** What a district that is valid today has in the mean; null where there is none. */
  readonly agendaMeanOfDistricts?: Maybe<AgendaMean>;
  /** Categories, thresholds and the time for answers; null while the registration of the municipality has not arrived here. */
  readonly agendaSettings?: Maybe<AgendaSettings>;
  /** Counts over the agendas of each district that is valid today, in the order of `districts`: cheaper than asking each of them. */
  readonly agendaSummariesOfDistricts?: Maybe<ReadonlyArray<AgendaSummary>>;
  /** Counts over the agendas of the municipality; zeros where there is none. */
  readonly agendaSummary?: Maybe<AgendaSummary>;
  /** The agendas of the municipality. */
  readonly agendas?: Maybe<AgendaConnection>;
  /** Agendas that wait for a first answer, the earliest raised first, without closed ones. Public, as the figures are. */
  readonly agendasToAnswer?: Maybe<AgendaConnection>;
  /** Agendas that nobody has taken on, the earliest raised first, without closed ones. For the secretariat and the officials of the municipality. */
  readonly agendasWithoutConsultant?: Maybe<AgendaConnection>;
  /** How soon agendas get a first answer here (N7). Public, as what the secretariat does is. */
  readonly answerFigures?: Maybe<AnswerFigures>;
  /** The committees that the municipality appointed, the earliest first. */
  readonly bodies?: Maybe<BodyConnection>;
  /** The code of the municipality: five digits and five zeros. */
  readonly code: Scalars['ID']['output'];
  /** The codes of the districts that are valid today; the registry of places tells them. */
  readonly districtCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** The programmes of the municipality, the one that began last first. */
  readonly programmes?: Maybe<ProgrammeConnection>;
};


/** A municipality (시군구); the registry of places in the resources service owns it. */
export type MunicipalityAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<AgendaSort>;
};


/** A municipality (시군구); the registry of places in the resources service owns it. */
export type MunicipalityAgendasToAnswerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A municipality (시군구); the registry of places in the resources service owns it. */
export type MunicipalityAgendasWithoutConsultantArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A municipality (시군구); the registry of places in the resources service owns it. */
export type MunicipalityBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A municipality (시군구); the registry of places in the resources service owns it. */
export type MunicipalityProgrammesArgs = {
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
   * Casts the caller's ballot, or changes it; it can be changed until the decision is concluded. In a ballot only citizens
   * of the municipality may: a voice is tied to residence. In a committee only those who were its members when the decision
   * was opened may.
   */
  readonly castBallot: CastBallotResult;
  /**
   * Changes name, members, quorum or threshold; what is left out stays as it is. Only operators of its municipality may.
   * Decisions that are open stay with the members and figures of when they were opened.
   */
  readonly changeBody: ChangeBodyResult;
  /** Chooses, of the supported solutions, the one to go on with; there is exactly one. Those who act for the poster may. */
  readonly chooseFinalSolution: ChooseFinalSolutionResult;
  /** Closes it; it stays readable. Its author and the secretariat may, but not while an experiment runs unrecorded or a process runs on it. */
  readonly closeAgenda: CloseAgendaResult;
  /**
   * Closes a programme before its end: no process enters it any more, what runs in it goes on, and everything stays readable.
   * Only operators of its municipality may.
   */
  readonly closeProgramme: CloseProgrammeResult;
  /** Says something about an agenda. Whoever is signed in may, without a role and from any place, while the agenda is not closed. */
  readonly commentOnAgenda: CommentOnAgendaResult;
  /** Counts the ballots and concludes the decision, with a reason for all to read. Without its quorum nothing is decided. */
  readonly concludeDecision: ConcludeDecisionResult;
  /**
   * Sets categories, thresholds and the time for answers of a municipality; what is left out stays as it is. Only its operators may call this.
   * New thresholds apply to the agendas already there, shortly after.
   */
  readonly configureAgendas: ConfigureAgendasResult;
  /**
   * Takes an agenda on as its consultant, in place of who had it before, or gives it back. For the secretariat and the
   * officials of its municipality.
   */
  readonly consultAgenda: ConsultAgendaResult;
  /** Changes text, place, category or kind; what is left out stays as it is. Its author and the secretariat may. */
  readonly editAgenda: EditAgendaResult;
  /** Says how good a prototype is, for all to read. Those who act for the same organisation that posted the challenge may. */
  readonly evaluatePrototype: EvaluatePrototypeResult;
  /** Fills or empties fields of a process. The template says who may; what the stages so far needed cannot be emptied. */
  readonly fillFields: FillFieldsResult;
  /** Says that all rows were handed in. Agendas that are no longer in the source stay. For operators. */
  readonly finishAgendaImport: FinishAgendaImportResult;
  /** Enters the partnership of the poster with the team whose solution is the final one. Those who act for one of the two may, as the template says. */
  readonly formPartnership: FormPartnershipResult;
  /** Takes over rows: each is understood, checked and raised or brought up to date, or reported with its reason. Only rows whose district lies in a municipality of which the caller is an operator are taken over. */
  readonly importAgendaRows: ImportAgendaRowsResult;
  /**
   * Links data or the word of an authority to an agenda. One that is a matter of its community becomes one of society by
   * that, without supporters of other districts (N9). Only the secretariat and officials of its municipality may.
   */
  readonly linkEvidence: LinkEvidenceResult;
  /** Writes down what became of a partnership, also after process and programme are over. Those who act for one of the two may. */
  readonly notePartnership: NotePartnershipResult;
  /**
   * Opens a ballot among the citizens, or a decision of a committee, in the stage and by whom the template says. Quorum and
   * threshold are those of the template, and of the committee at this moment.
   */
  readonly openDecision: OpenDecisionResult;
  /** Opens a programme. Only operators of the municipality may. */
  readonly openProgramme: OpenProgrammeResult;
  /** Brings a problem to the city. Whoever has a role in the municipality of the district may; the intake is always open (N10). */
  readonly raiseAgenda: RaiseAgendaResult;
  /** Takes a photo off its agenda; its versions are deleted. The author, officials and the secretariat of the agenda may. */
  readonly removePhoto: RemovePhotoResult;
  /** Chooses a solution to be supported. Those who act for the organisation that posted the challenge may, as its template says. */
  readonly selectSolution: SelectSolutionResult;
  /** Shows what a supported team has built. Those who act for the organisation whose solution it is may. */
  readonly showPrototype: ShowPrototypeResult;
  /** Begins to take over a file of agendas. One's own unfinished import of the same source and kind is superseded, and one of somebody else that took no rows for an hour. For operators. */
  readonly startAgendaImport: StartAgendaImportResult;
  /** Lets an agenda run through the stages of a template. The template says who may; on an agenda one process runs at a time, beside those that follow from it. */
  readonly startProcess: StartProcessResult;
  /**
   * Hands in a solution of a posted challenge for an organisation, one that the caller may act for. Never for the
   * organisation that posted it, and one solution for each organisation.
   */
  readonly submitSolution: SubmitSolutionResult;
  /**
   * Stands behind an agenda. Only citizens of its municipality may: a voice is tied to residence.
   * Tapped twice with the same idempotency key it is one support and the same answer.
   */
  readonly supportAgenda: SupportAgendaResult;
  /** Takes a step of a process. The template says who may, and what must hold; everything that is missing comes at once. */
  readonly takeStep: TakeStepResult;
  /** Decides who can solve it, also anew. Secretariat and officials of its municipality may, while no process runs on it whose steps decide that. */
  readonly triageAgenda: TriageAgendaResult;
  /**
   * Brings a template of a municipality's own. Only its operators may. Processes that run keep the version by which they began;
   * new ones take the newest.
   */
  readonly uploadTemplate: UploadTemplateResult;
  /** Takes a link away; maturity falls again when nothing else gives it. Only the secretariat and officials of the agenda's municipality may. */
  readonly withdrawEvidence: WithdrawEvidenceResult;
  /** Takes a solution back before anything is chosen; it stays readable. Those who act for its organisation may. */
  readonly withdrawSolution: WithdrawSolutionResult;
  /** Takes the caller's support back. Maturity falls again when the thresholds are no longer met. */
  readonly withdrawSupport: WithdrawSupportResult;
};


export type MutationAppointBodyArgs = {
  input: AppointBodyInput;
};


export type MutationAttachPhotoArgs = {
  input: AttachPhotoInput;
};


export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


export type MutationChangeBodyArgs = {
  input: ChangeBodyInput;
};


export type MutationChooseFinalSolutionArgs = {
  input: ChooseFinalSolutionInput;
};


export type MutationCloseAgendaArgs = {
  input: CloseAgendaInput;
};


export type MutationCloseProgrammeArgs = {
  input: CloseProgrammeInput;
};


export type MutationCommentOnAgendaArgs = {
  input: CommentOnAgendaInput;
};


export type MutationConcludeDecisionArgs = {
  input: ConcludeDecisionInput;
};


export type MutationConfigureAgendasArgs = {
  input: ConfigureAgendasInput;
};


export type MutationConsultAgendaArgs = {
  input: ConsultAgendaInput;
};


export type MutationEditAgendaArgs = {
  input: EditAgendaInput;
};


export type MutationEvaluatePrototypeArgs = {
  input: EvaluatePrototypeInput;
};


export type MutationFillFieldsArgs = {
  input: FillFieldsInput;
};


export type MutationFinishAgendaImportArgs = {
  input: FinishAgendaImportInput;
};


export type MutationFormPartnershipArgs = {
  input: FormPartnershipInput;
};


export type MutationImportAgendaRowsArgs = {
  input: ImportAgendaRowsInput;
};


export type MutationLinkEvidenceArgs = {
  input: LinkEvidenceInput;
};


export type MutationNotePartnershipArgs = {
  input: NotePartnershipInput;
};


export type MutationOpenDecisionArgs = {
  input: OpenDecisionInput;
};


export type MutationOpenProgrammeArgs = {
  input: OpenProgrammeInput;
};


export type MutationRaiseAgendaArgs = {
  input: RaiseAgendaInput;
};


export type MutationRemovePhotoArgs = {
  input: RemovePhotoInput;
};


export type MutationSelectSolutionArgs = {
  input: SelectSolutionInput;
};


export type MutationShowPrototypeArgs = {
  input: ShowPrototypeInput;
};


export type MutationStartAgendaImportArgs = {
  input: StartAgendaImportInput;
};


export type MutationStartProcessArgs = {
  input: StartProcessInput;
};


export type MutationSubmitSolutionArgs = {
  input: SubmitSolutionInput;
};


export type MutationSupportAgendaArgs = {
  input: SupportAgendaInput;
};


export type MutationTakeStepArgs = {
  input: TakeStepInput;
};


export type MutationTriageAgendaArgs = {
  input: TriageAgendaInput;
};


export type MutationUploadTemplateArgs = {
  input: UploadTemplateInput;
};


export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
};


export type MutationWithdrawSolutionArgs = {
  input: WithdrawSolutionInput;
};


export type MutationWithdrawSupportArgs = {
  input: WithdrawSupportInput;
};

/** Something that can be chosen, or that has a key and a name. */
export type NamedKey = {
  readonly __typename?: 'NamedKey';
  /** The key. */
  readonly key: Scalars['ID']['output'];
  /** The name. */
  readonly name: LocalizedText;
};

/** The caller is not known to act for the organisation: no member of it, or the news of it has not arrived here yet. */
export type NotAMemberOfOrganization = UserError & {
  readonly __typename?: 'NotAMemberOfOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The process stands at a stage where this cannot be done. */
export type NotInStage = GuardRefusal & UserError & {
  readonly __typename?: 'NotInStage';
  /** The stages at which it could be done. */
  readonly allowedStages: ReadonlyArray<Scalars['ID']['output']>;
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The stage at which it stands. */
  readonly stage: Scalars['ID']['output'];
};

/** The caller does not support the agenda; nothing was changed. */
export type NotSupported = UserError & {
  readonly __typename?: 'NotSupported';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Only who acts for the organisation that posted may. */
export type NotThePoster = GuardRefusal & UserError & {
  readonly __typename?: 'NotThePoster';
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The ballot has not turned it down. */
export type NotTurnedDown = GuardRefusal & UserError & {
  readonly __typename?: 'NotTurnedDown';
  /** The key of the ballot. */
  readonly ballot: Scalars['ID']['output'];
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What came of it; null while it is open, or was never opened. */
  readonly outcome?: Maybe<DecisionResult>;
};

/** A public reason must be given, and none was. */
export type NoteMissing = GuardRefusal & UserError & {
  readonly __typename?: 'NoteMissing';
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

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

/** What comes of `notePartnership`. */
export type NotePartnershipResult = IdempotencyKeyReused | NotePartnershipSuccess;

/** The note is there for all to read. */
export type NotePartnershipSuccess = {
  readonly __typename?: 'NotePartnershipSuccess';
  /** The note. */
  readonly note: PartnershipNote;
  /** The partnership. */
  readonly partnership: Partnership;
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

/** What comes of `openDecision`. */
export type OpenDecisionResult = ActRefused | BodyNotAppointed | DecisionAlreadyOpened | IdempotencyKeyReused | OpenDecisionSuccess;

/** Ballots can be cast. */
export type OpenDecisionSuccess = {
  readonly __typename?: 'OpenDecisionSuccess';
  /** The decision. */
  readonly decision: Decision;
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

/** What comes of `openProgramme`. */
export type OpenProgrammeResult = IdempotencyKeyReused | MunicipalityNotKnown | OpenProgrammeSuccess | OrganizationNotKnown | TemplateNotKnown;

/** The programme is there. */
export type OpenProgrammeSuccess = {
  readonly __typename?: 'OpenProgrammeSuccess';
  /** The programme. */
  readonly programme: Programme;
};

/** To whom a process is open. */
export type Openness =
  /** To everybody. */
  | 'FULL'
  /** To those whom its purpose needs. */
  | 'STRATEGIC';

/** A body or group that takes part; the skills service owns it. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** The agendas that were raised on behalf of the organisation, newest first. */
  readonly agendas?: Maybe<AgendaConnection>;
  /** The id of the organisation. */
  readonly id: Scalars['ID']['output'];
  /** The partnerships of the organisation, as poster and as solver, the latest first. */
  readonly partnerships?: Maybe<PartnershipConnection>;
  /** The solutions that the organisation handed in, the latest first. */
  readonly solutions?: Maybe<SolutionConnection>;
};


/** A body or group that takes part; the skills service owns it. */
export type OrganizationAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body or group that takes part; the skills service owns it. */
export type OrganizationPartnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body or group that takes part; the skills service owns it. */
export type OrganizationSolutionsArgs = {
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

/** The standing relation of a poster with the team whose solution it chose. It outlives process and programme (N16). */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** Since when it stands. */
  readonly formedAt: Scalars['DateTime']['output'];
  /** Who entered it. */
  readonly formedBy?: Maybe<Member>;
  /** The id of the partnership. */
  readonly id: Scalars['ID']['output'];
  /** The language of the purpose. */
  readonly language: Scalars['LanguageTag']['output'];
  /** What became of it, the latest first; the two go on writing after the programme is over. */
  readonly notes: PartnershipNoteConnection;
  /** Who posted the challenge. */
  readonly poster?: Maybe<Organization>;
  /** The process out of which it grew. */
  readonly process: Process;
  /** What the two will do together. */
  readonly purpose: Scalars['String']['output'];
  /** The solution that was chosen. */
  readonly solution: Solution;
  /** Whose solution it is. */
  readonly solver?: Maybe<Organization>;
};


/** The standing relation of a poster with the team whose solution it chose. It outlives process and programme (N16). */
export type PartnershipNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The partnership is entered already; nothing was changed. */
export type PartnershipAlreadyFormed = UserError & {
  readonly __typename?: 'PartnershipAlreadyFormed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The partnership that is there. */
  readonly partnership: Partnership;
};

/** A page of partnerships. */
export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  /** The partnerships with their cursors. */
  readonly edges: ReadonlyArray<PartnershipEdge>;
  /** The partnerships. */
  readonly nodes: ReadonlyArray<Partnership>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A partnership in a page. */
export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The partnership. */
  readonly node: Partnership;
};

/** What became of a partnership, in the words of one of the two. */
export type PartnershipNote = {
  readonly __typename?: 'PartnershipNote';
  /** What happened. */
  readonly body: Scalars['String']['output'];
  /** The id of the note. */
  readonly id: Scalars['ID']['output'];
  /** The language of the text. */
  readonly language: Scalars['LanguageTag']['output'];
  /** For which of the two it was written. */
  readonly organization?: Maybe<Organization>;
  /** When it was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly writtenBy?: Maybe<Member>;
};

/** A page of notes on a partnership. */
export type PartnershipNoteConnection = {
  readonly __typename?: 'PartnershipNoteConnection';
  /** The notes with their cursors. */
  readonly edges: ReadonlyArray<PartnershipNoteEdge>;
  /** The notes. */
  readonly nodes: ReadonlyArray<PartnershipNote>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A note on a partnership in a page. */
export type PartnershipNoteEdge = {
  readonly __typename?: 'PartnershipNoteEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The note. */
  readonly node: PartnershipNote;
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

/** The place is not in the registry, is not valid today, or lies elsewhere; or the news of it has not arrived here yet. Nothing was done. */
export type PlaceNotKnown = UserError & {
  readonly __typename?: 'PlaceNotKnown';
  /** The code that is not known. */
  readonly code: Scalars['String']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The point lies in no district whose border is known here, or the news of it has not arrived yet. */
export type PointInNoDistrict = UserError & {
  readonly __typename?: 'PointInNoDistrict';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The point lies in another district than the one that was named. */
export type PointInOtherDistrict = UserError & {
  readonly __typename?: 'PointInOtherDistrict';
  /** Where the point lies. */
  readonly district: District;
  /** The code that was given. */
  readonly districtCode: Scalars['ID']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Whoever acts for the organisation that posted may not: nobody solves their own challenge. */
export type PosterExcluded = GuardRefusal & UserError & {
  readonly __typename?: 'PosterExcluded';
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** An agenda that runs through the stages of a template. */
export type Process = {
  readonly __typename?: 'Process';
  /** The agenda. */
  readonly agenda: Agenda;
  /** What can be done in its stage: what the caller may do, and all that is missing for the rest. */
  readonly availableActs: ReadonlyArray<AvailableAct>;
  /** The steps that lead on from its stage: which the caller may take, and all that is missing for the others. */
  readonly availableSteps: ReadonlyArray<AvailableStep>;
  /** The processes that follow from it, the earliest first. */
  readonly children: ProcessConnection;
  /** The clocks that were started, with when they end. */
  readonly clocks: ReadonlyArray<ProcessClock>;
  /** What is and was decided in it, the earliest first. */
  readonly decisions: DecisionConnection;
  /** When it reached an end; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All fields of the template in order, with what stands in them. */
  readonly fields: ReadonlyArray<ProcessField>;
  /** The id of the process. */
  readonly id: Scalars['ID']['output'];
  /** The organisation on whose behalf it was started, the poster; null when somebody started it for themselves. */
  readonly organization?: Maybe<Organization>;
  /** With what it ended; null while it runs. */
  readonly outcome?: Maybe<ProcessOutcome>;
  /** The process from which it follows; null when it stands alone. */
  readonly parent?: Maybe<Process>;
  /** The partnership that grew out of it; null until there is one. */
  readonly partnership?: Maybe<Partnership>;
  /** The programme in which it runs; null outside of all. */
  readonly programme?: Maybe<Programme>;
  /** The solutions that were handed in, those that were withdrawn among them; the earliest first. */
  readonly solutions: SolutionConnection;
  /** The stage at which it stands. */
  readonly stage: TemplateStage;
  /** Since when it stands there. */
  readonly stageEnteredAt: Scalars['DateTime']['output'];
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who started it. */
  readonly startedBy?: Maybe<Member>;
  /** Where it has stood so far, one stay after the other, the present one last: a stage that it came back to stands there again. */
  readonly stays: ReadonlyArray<ProcessStay>;
  /** The template, in the version by which the process began and goes on. */
  readonly template: ProcessTemplate;
  /** Everything that was done in it, newest first: who, when, by which rule and right, on which figures and facts. */
  readonly timeline: ProcessEntryConnection;
  /** Grows with every step and whenever fields are filled; send it back with a mutation. */
  readonly version: Scalars['Int']['output'];
};


/** An agenda that runs through the stages of a template. */
export type ProcessAvailableActsArgs = {
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


/** An agenda that runs through the stages of a template. */
export type ProcessAvailableStepsArgs = {
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};


/** An agenda that runs through the stages of a template. */
export type ProcessChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agenda that runs through the stages of a template. */
export type ProcessDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agenda that runs through the stages of a template. */
export type ProcessSolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agenda that runs through the stages of a template. */
export type ProcessTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A clock of a process. */
export type ProcessClock = {
  readonly __typename?: 'ProcessClock';
  /** When it ends, or ended. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The key of the clock in the template. */
  readonly key: Scalars['ID']['output'];
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** A page of processes. */
export type ProcessConnection = {
  readonly __typename?: 'ProcessConnection';
  /** The processes with their cursors. */
  readonly edges: ReadonlyArray<ProcessEdge>;
  /** The processes. */
  readonly nodes: ReadonlyArray<Process>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A process runs on the agenda whose own steps decide who can solve it; take one of those (`takeStep`). */
export type ProcessDecidesTriage = UserError & {
  readonly __typename?: 'ProcessDecidesTriage';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The process that decides. */
  readonly process: Process;
};

/** A process in a page. */
export type ProcessEdge = {
  readonly __typename?: 'ProcessEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The process. */
  readonly node: Process;
};

/** What the result of a process does. */
export type ProcessEffect =
  /** It advises. */
  | 'ADVISORY'
  /** It decides. */
  | 'BINDING';

/** Something that was done in a process. Entries are never changed or deleted (N28). */
export type ProcessEntry = {
  readonly __typename?: 'ProcessEntry';
  /** Who did it; null where a clock did. */
  readonly actor?: Maybe<Member>;
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
  /** What else belongs to it: the values that were filled in, what an act was done to, evidence that was named. */
  readonly data: Scalars['JSONObject']['output'];
  /** The events of other services on which it rests. */
  readonly facts: ReadonlyArray<ProcessFact>;
  /** The stage before; null at the start. */
  readonly from?: Maybe<Scalars['ID']['output']>;
  /** The guards that held, each with the figures on which it did. */
  readonly held: ReadonlyArray<HeldGuard>;
  /** The id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly kind: ProcessEntryKind;
  /** Why, in the words of whoever did it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** On whose behalf; null where somebody acted for themselves. */
  readonly organization?: Maybe<Organization>;
  /** By which right of the template. */
  readonly right?: Maybe<ProcessRight>;
  /** By which rule: the key of the step, the act or the clock in the template. */
  readonly rule: Scalars['ID']['output'];
  /** The stage after. */
  readonly to: Scalars['ID']['output'];
  /** The version of the process right after. */
  readonly version: Scalars['Int']['output'];
};

/** A page of what was done in a process. */
export type ProcessEntryConnection = {
  readonly __typename?: 'ProcessEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ProcessEntryEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<ProcessEntry>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry in a page. */
export type ProcessEntryEdge = {
  readonly __typename?: 'ProcessEntryEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ProcessEntry;
};

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

/** An event of another service on which something rests. */
export type ProcessFact = {
  readonly __typename?: 'ProcessFact';
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of the event at its source. */
  readonly eventId: Scalars['ID']['output'];
  /** The CloudEvents source of the event. */
  readonly source: Scalars['String']['output'];
  /** The CloudEvents type of the event. */
  readonly type: Scalars['String']['output'];
};

/** A field of a process. */
export type ProcessField = {
  readonly __typename?: 'ProcessField';
  /** What is asked. */
  readonly definition: TemplateField;
  /** Whether it is filled. */
  readonly isFilled: Scalars['Boolean']['output'];
  /** What of another service stands there; null while it is empty, and for what is no link. */
  readonly link?: Maybe<FieldLink>;
  /** The key of the stage that adds it. */
  readonly stage: Scalars['ID']['output'];
  /** What stands there; null while it is empty, and for a link. */
  readonly value?: Maybe<FieldValue>;
};

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

/** Somebody who may do something; exactly one of these is set. */
export type ProcessRight = {
  readonly __typename?: 'ProcessRight';
  /** The members of this body. */
  readonly body?: Maybe<Scalars['ID']['output']>;
  /** Who is named in this field of the process, or acts for the organisation that is. */
  readonly field?: Maybe<Scalars['ID']['output']>;
  /** Everybody who is signed in. */
  readonly isAnyone: Scalars['Boolean']['output'];
  /** Nobody: a clock does it when it ends. */
  readonly isClock: Scalars['Boolean']['output'];
  /** A relation to the process. */
  readonly relation?: Maybe<ProcessRelation>;
  /** A role in the municipality of the agenda. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** A process runs on the agenda already. */
export type ProcessRunning = UserError & {
  readonly __typename?: 'ProcessRunning';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The process that runs. */
  readonly process: Process;
};

/** A stay of a process in a stage, from the step that led there to the step that led away. */
export type ProcessStay = {
  readonly __typename?: 'ProcessStay';
  /** When it came there. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** When it left; null where it stands, or ended. */
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key of the stage. */
  readonly stage: Scalars['ID']['output'];
  /** The key of the step by which it came; null where it began. */
  readonly step?: Maybe<Scalars['ID']['output']>;
};

/** A process that agendas run through, as data. A version never changes once a process runs by it. */
export type ProcessTemplate = {
  readonly __typename?: 'ProcessTemplate';
  /** What it is for; null when it does not say. */
  readonly about?: Maybe<LocalizedText>;
  /** The votes that are held in it. */
  readonly ballots: ReadonlyArray<TemplateBallot>;
  /** The bodies that decide in it. */
  readonly bodies: ReadonlyArray<NamedKey>;
  /** The key of the template whose processes this one follows from; null when it stands alone. */
  readonly childOf?: Maybe<Scalars['ID']['output']>;
  /** What its result does. */
  readonly effect: ProcessEffect;
  /** Which part the government has. */
  readonly governmentRole: GovernmentRole;
  /** The id of this version. */
  readonly id: Scalars['ID']['output'];
  /** What there is for those who take part. */
  readonly incentive: Incentive;
  /** The key of the template. */
  readonly key: Scalars['ID']['output'];
  /** The municipality whose own it is; null for one that is there for all. */
  readonly municipality?: Maybe<Municipality>;
  /** Its name. */
  readonly name: LocalizedText;
  /** To whom it is open. */
  readonly openness: Openness;
  /** Where its rules come from. */
  readonly source: Scalars['String']['output'];
  /** Its stages; a process starts at the first. */
  readonly stages: ReadonlyArray<TemplateStage>;
  /** Who may start it. */
  readonly startedBy: ReadonlyArray<ProcessRight>;
  /** Its steps. */
  readonly steps: ReadonlyArray<TemplateStep>;
  /** Since when this version is there. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** Who may fill its fields. */
  readonly writers: ReadonlyArray<ProcessRight>;
  /** The file, to be read and to be changed into one's own. */
  readonly yaml: Scalars['String']['output'];
};

/** A call or programme of a municipality, under which processes of one template run. It can be read for good (N16). */
export type Programme = {
  readonly __typename?: 'Programme';
  /** Why an operator closed it; null when nobody did. */
  readonly closeReason?: Maybe<Scalars['String']['output']>;
  /** When an operator closed it; null when nobody did. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when on none starts any more; null when no end is set. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What has come of it so far, computed from what is stored whenever it is asked for. */
  readonly figures: ProgrammeFigures;
  /** The id of the programme. */
  readonly id: Scalars['ID']['output'];
  /** By what right it exists: a law, an ordinance, a decision, with its article. */
  readonly legalBasis: Scalars['String']['output'];
  /** The municipality whose programme it is. */
  readonly municipality?: Maybe<Municipality>;
  /** What it is called. */
  readonly name: LocalizedText;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Its processes, those that follow from others among them, newest first. */
  readonly processes: ProcessConnection;
  /** What it is for. */
  readonly purpose: LocalizedText;
  /** From when on processes start in it. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands at this moment. */
  readonly state: ProgrammeState;
  /** The organisation that runs it; null when the municipality itself does. */
  readonly steward?: Maybe<Organization>;
  /** The key of the template by which its processes start. */
  readonly templateKey: Scalars['ID']['output'];
};


/** A call or programme of a municipality, under which processes of one template run. It can be read for good (N16). */
export type ProgrammeProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The programmes. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme in a page. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Programme;
};

/** What has come of a programme. */
export type ProgrammeFigures = {
  readonly __typename?: 'ProgrammeFigures';
  /** Solutions among them that a poster chose. */
  readonly adopted: Scalars['Int']['output'];
  /** Challenges or proposals: its processes that follow from no other. */
  readonly challenges: Scalars['Int']['output'];
  /** Challenges or proposals from which a project followed, over all of them; null while there is none. */
  readonly conversion?: Maybe<Ratio>;
  /** Countries from which they came. */
  readonly countries: Scalars['Int']['output'];
  /**
   * How long challenges or proposals waited, from their start, for the first that the secretariat did or said: an entry in
   * the process by its right, a comment of the secretariat, or the decision who can solve the agenda (N7). Those that still
   * wait are not counted.
   */
  readonly firstResponse: Durations;
  /** Grants for its processes, one entry per currency; nothing is converted. A moment behind the funding service. */
  readonly grants: ReadonlyArray<ProgrammeGrants>;
  /** Projects: its processes that follow from others. */
  readonly projects: Scalars['Int']['output'];
  /** Solutions of its challenges that were handed in and not withdrawn. */
  readonly solutions: Scalars['Int']['output'];
  /** Solutions over challenges; null while there is no challenge. */
  readonly solutionsPerChallenge?: Maybe<Ratio>;
  /** How long processes stay in each stage, in the order in which the programme first came to them. */
  readonly stages: ReadonlyArray<ProgrammeStage>;
};

/** Which programmes a list shows; everything that is given must hold. */
export type ProgrammeFilter = {
  /** Of this municipality. */
  readonly municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Whose processes start by the template with this key. */
  readonly templateKey?: InputMaybe<Scalars['ID']['input']>;
};

/** What funds promised and paid for the processes of a programme in one currency. */
export type ProgrammeGrants = {
  readonly __typename?: 'ProgrammeGrants';
  /** Grants that were promised and not called off. */
  readonly count: Scalars['Int']['output'];
  /** What was paid of it. */
  readonly paid: Money;
  /** What was promised, without what went back to the fund when a grant was called off. */
  readonly promised: Money;
};

/** The programme has not begun yet, or is over; nothing was changed. */
export type ProgrammeNotInState = UserError & {
  readonly __typename?: 'ProgrammeNotInState';
  /** Where it stands. */
  readonly actual: ProgrammeState;
  /** Where it would have to stand. */
  readonly allowed: ReadonlyArray<ProgrammeState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** How long the processes of a programme stay in a stage of their template. */
export type ProgrammeStage = {
  readonly __typename?: 'ProgrammeStage';
  /** Its name, in the newest template by which one of the processes runs that came there. */
  readonly name: LocalizedText;
  /** With what a process ends there; null where it goes on. */
  readonly outcome?: Maybe<ProcessOutcome>;
  /** Processes that came there, once or more often. */
  readonly reached: Scalars['Int']['output'];
  /** The key of the stage. */
  readonly stage: Scalars['ID']['output'];
  /** Processes that stand there now, or ended there. */
  readonly standing: Scalars['Int']['output'];
  /** The stays that are over. Who comes again stays again. */
  readonly stayed: Durations;
  /** The key of the template. */
  readonly templateKey: Scalars['ID']['output'];
};

/** Where a programme stands. */
export type ProgrammeState =
  /** It is over or was closed: no process enters it any more. What runs in it goes on, and all of it can be read. */
  | 'ENDED'
  /** Processes start in it. */
  | 'OPEN'
  /** It has not begun yet; no process starts in it. */
  | 'PLANNED';

/** What a supported team has built. It is never changed; a later one stands beside it. */
export type Prototype = {
  readonly __typename?: 'Prototype';
  /** What it is and what can be seen by it. */
  readonly body: Scalars['String']['output'];
  /** What the poster says about it; null until then. */
  readonly evaluation?: Maybe<Evaluation>;
  /** The id of the prototype. */
  readonly id: Scalars['ID']['output'];
  /** The language of the text. */
  readonly language: Scalars['LanguageTag']['output'];
  /** When it was shown. */
  readonly shownAt: Scalars['DateTime']['output'];
  /** Who showed it for the team. */
  readonly shownBy?: Maybe<Member>;
  /** The solution that it shows. */
  readonly solution: Solution;
  /** Where it can be seen; null when it is not on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** The prototype is evaluated already, and an evaluation stands; nothing was changed. */
export type PrototypeAlreadyEvaluated = UserError & {
  readonly __typename?: 'PrototypeAlreadyEvaluated';
  /** The evaluation that is there. */
  readonly evaluation: Evaluation;
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
  /** The decision with this id; null when there is none. */
  readonly decision?: Maybe<Decision>;
  /** The partnership with this id; null when there is none. */
  readonly partnership?: Maybe<Partnership>;
  /** The process with this id; null when there is none. */
  readonly process?: Maybe<Process>;
  /** A template; null when there is none. A municipality's own goes before one that is there for all. */
  readonly processTemplate?: Maybe<ProcessTemplate>;
  /** The newest version of every template; with a municipality those that are there for it, its own before others of the same key. */
  readonly processTemplates: ReadonlyArray<ProcessTemplate>;
  /** Processes of all agendas, newest first. */
  readonly processes: ProcessConnection;
  /** The programme with this id; null when there is none. */
  readonly programme?: Maybe<Programme>;
  /** Programmes of all municipalities, the one that began last first. */
  readonly programmes: ProgrammeConnection;
  /** The solution with this id; null when there is none. */
  readonly solution?: Maybe<Solution>;
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
  sort?: InputMaybe<AgendaSort>;
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcessArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcessTemplateArgs = {
  key: Scalars['ID']['input'];
  municipalityCode?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcessTemplatesArgs = {
  municipalityCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProcessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySolutionArgs = {
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

/** A ballot is not closed, or too few have voted. */
export type QuorumMissing = GuardRefusal & UserError & {
  readonly __typename?: 'QuorumMissing';
  /** The key of the ballot, or of the body that votes. */
  readonly ballot: Scalars['ID']['output'];
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** How many have voted. */
  readonly votes: Scalars['Int']['output'];
  /** How many must vote; null while that is a share of citizens who are counted at the end. */
  readonly votesRequired?: Maybe<Scalars['Int']['output']>;
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

/** What comes of `raiseAgenda`. */
export type RaiseAgendaResult = IdempotencyKeyReused | NotAMemberOfOrganization | PlaceNotKnown | PointInNoDistrict | PointInOtherDistrict | RaiseAgendaSuccess | UnknownCategory;

/** The agenda is there for all to read. */
export type RaiseAgendaSuccess = {
  readonly __typename?: 'RaiseAgendaSuccess';
  /** The agenda. */
  readonly agenda: Agenda;
};

/** One whole number over another, so that nothing is lost by rounding. */
export type Ratio = {
  readonly __typename?: 'Ratio';
  /** The number below, never zero. */
  readonly denominator: Scalars['Int']['output'];
  /** The number above. */
  readonly numerator: Scalars['Int']['output'];
  /** The ratio in thousandths, a half rounded up: 169 for 14 over 83. */
  readonly perMille: Scalars['Int']['output'];
};

/** A field names something that is not there, or of which the news has not arrived here yet; nothing was changed. */
export type ReferenceNotKnown = UserError & {
  readonly __typename?: 'ReferenceNotKnown';
  /** The key of the field. */
  readonly field: Scalars['ID']['output'];
  /** The id that was given. */
  readonly id: Scalars['ID']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What it should name. */
  readonly what: ReferencedKind;
};

/** What a field of a process may name. */
export type ReferencedKind =
  /** A person who is registered. */
  | 'MEMBER'
  /** An organisation or group. */
  | 'ORGANIZATION'
  /** Something that stands in the registry of resources. */
  | 'RESOURCE';

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

/** Something that helps to solve agendas: space, budget, technology, data, institutional support or equipment. */
export type Resource = {
  readonly __typename?: 'Resource';
  /** The id of the resource. */
  readonly id: Scalars['ID']['output'];
};

/** The caller is none of those who may. What nobody is named for, a clock does. */
export type RoleMissing = GuardRefusal & UserError & {
  readonly __typename?: 'RoleMissing';
  /** The keys of the bodies whose members may. */
  readonly bodies: ReadonlyArray<Scalars['ID']['output']>;
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The fields in which the caller, or an organisation that the caller acts for, would have to be named. */
  readonly namedIn: ReadonlyArray<Scalars['ID']['output']>;
  /** The relations to the process that would be enough. */
  readonly relations: ReadonlyArray<ProcessRelation>;
  /** The roles in the municipality that would be enough. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** No team has somebody in every role that is needed. Half-filled teams do not make a whole one. */
export type RolesMissing = GuardRefusal & UserError & {
  readonly __typename?: 'RolesMissing';
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The roles that nobody in this team has; all of them when there is no team. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** The roles that somebody in this team has. */
  readonly present: ReadonlyArray<Scalars['String']['output']>;
  /** The team that lacks the fewest of the roles, of several the one that changed last; null when there is no team. */
  readonly team?: Maybe<Team>;
};

/** How well a prototype does by one criterion. */
export type Score = {
  readonly __typename?: 'Score';
  /** The criterion. */
  readonly criterion: Scalars['String']['output'];
  /** Points out of a hundred. */
  readonly points: Scalars['Int']['output'];
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

/** What comes of `selectSolution`. */
export type SelectSolutionResult = ActRefused | IdempotencyKeyReused | SelectSolutionSuccess | SolutionNotInState;

/** The solution is chosen. */
export type SelectSolutionSuccess = {
  readonly __typename?: 'SelectSolutionSuccess';
  /** The decision for the record. */
  readonly decision: Decision;
  /** The solution as it is now. */
  readonly solution: Solution;
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

/** What comes of `showPrototype`. */
export type ShowPrototypeResult = ActRefused | IdempotencyKeyReused | ShowPrototypeSuccess | SolutionNotInState;

/** The prototype is there for all to see. */
export type ShowPrototypeSuccess = {
  readonly __typename?: 'ShowPrototypeSuccess';
  /** The prototype. */
  readonly prototype: Prototype;
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

/** How an organisation would solve a posted challenge. */
export type Solution = {
  readonly __typename?: 'Solution';
  /** The agenda of the challenge. */
  readonly agenda: Agenda;
  /** The whole text. */
  readonly body: Scalars['String']['output'];
  /** When its state changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The country that the solver works from, as ISO 3166-1 alpha-2 names it, for example `FI`. */
  readonly country: Scalars['String']['output'];
  /** What the poster decided about it: that it is supported, and that it is the one to go on with; oldest first. */
  readonly decisions: ReadonlyArray<Decision>;
  /** The id of the solution. */
  readonly id: Scalars['ID']['output'];
  /** The language of the texts. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Whose solution it is. */
  readonly organization?: Maybe<Organization>;
  /** The process of the challenge. */
  readonly process: Process;
  /** What its team has built, the earliest first. */
  readonly prototypes: ReadonlyArray<Prototype>;
  /** Where it stands. */
  readonly state: SolutionState;
  /** When it was handed in. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Who handed it in for the organisation. */
  readonly submittedBy?: Maybe<Member>;
  /** What it is in one line. */
  readonly title: Scalars['String']['output'];
};

/** The organisation has a solution of this challenge already; nothing was changed. */
export type SolutionAlreadySubmitted = UserError & {
  readonly __typename?: 'SolutionAlreadySubmitted';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The solution that is there. */
  readonly solution: Solution;
};

/** A page of solutions. */
export type SolutionConnection = {
  readonly __typename?: 'SolutionConnection';
  /** The solutions with their cursors. */
  readonly edges: ReadonlyArray<SolutionEdge>;
  /** The solutions. */
  readonly nodes: ReadonlyArray<Solution>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A solution in a page. */
export type SolutionEdge = {
  readonly __typename?: 'SolutionEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The solution. */
  readonly node: Solution;
};

/** The solution is in a state that does not allow this step. */
export type SolutionNotInState = UserError & {
  readonly __typename?: 'SolutionNotInState';
  /** The state it is in. */
  readonly actual: SolutionState;
  /** The states that allow the step. */
  readonly allowed: ReadonlyArray<SolutionState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

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

/** What comes of `startProcess`. */
export type StartProcessResult = AgendaNotInState | IdempotencyKeyReused | NotAMemberOfOrganization | ProcessRunning | ProgrammeNotInState | ReferenceNotKnown | StartProcessSuccess | StartRefused | TemplateNotKnown;

/** The process stands at its first stage. */
export type StartProcessSuccess = {
  readonly __typename?: 'StartProcessSuccess';
  /** The process. */
  readonly process: Process;
};

/** The process cannot be started, or not by the caller; nothing was changed. All that is missing is told at once. */
export type StartRefused = UserError & {
  readonly __typename?: 'StartRefused';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Everything that is missing. */
  readonly refusals: ReadonlyArray<GuardRefusal>;
};

/** A thing outside that is named as evidence. */
export type StepEvidenceInput = {
  /** What it is, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Its address on the web. */
  readonly url: Scalars['String']['input'];
};

/** The step cannot be taken yet, or not by the caller; nothing was changed. All that is missing is told at once. */
export type StepRefused = UserError & {
  readonly __typename?: 'StepRefused';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Everything that is missing. */
  readonly refusals: ReadonlyArray<GuardRefusal>;
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

/** What comes of `submitSolution`. */
export type SubmitSolutionResult = ActRefused | IdempotencyKeyReused | NotAMemberOfOrganization | SolutionAlreadySubmitted | SubmitSolutionSuccess;

/** The solution is there for all to read. */
export type SubmitSolutionSuccess = {
  readonly __typename?: 'SubmitSolutionSuccess';
  /** The solution. */
  readonly solution: Solution;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** An agenda with all that belongs to it, now and again whenever an event in any domain tells of it; null when there is none. */
  readonly agendaChanged?: Maybe<Agenda>;
};


export type SubscriptionAgendaChangedArgs = {
  id: Scalars['ID']['input'];
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

/** Too few are in favour. */
export type SupportTooLow = GuardRefusal & UserError & {
  readonly __typename?: 'SupportTooLow';
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What there is. */
  readonly support: Scalars['Float']['output'];
  /** What is needed: a share of the votes from 0 to 1, or a number of supporters. */
  readonly supportRequired: Scalars['Float']['output'];
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

/** What comes of `takeStep`. */
export type TakeStepResult = IdempotencyKeyReused | NotAMemberOfOrganization | StepRefused | TakeStepSuccess | VersionConflict;

/** The step is taken. */
export type TakeStepSuccess = {
  readonly __typename?: 'TakeStepSuccess';
  /** The process as it is now. */
  readonly process: Process;
};

/** People who take on an agenda together, each in a role. It is complete when every one of its roles is filled. */
export type Team = {
  readonly __typename?: 'Team';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};

/** Something that may be done inside a stage. */
export type TemplateAct = {
  readonly __typename?: 'TemplateAct';
  /** What is done. */
  readonly act: Scalars['ID']['output'];
  /** The ballot that it is about; null for other acts. */
  readonly ballot?: Maybe<Scalars['ID']['output']>;
  /** The body that decides; null for other acts. */
  readonly body?: Maybe<Scalars['ID']['output']>;
  /** Who may. */
  readonly by: ReadonlyArray<ProcessRight>;
  /** What must hold besides, as it stands in the template. */
  readonly guards: ReadonlyArray<Scalars['JSONObject']['output']>;
};

/** A vote that is held among the citizens. */
export type TemplateBallot = {
  readonly __typename?: 'TemplateBallot';
  /** The key of the ballot. */
  readonly key: Scalars['ID']['output'];
  /** What people call it. */
  readonly name: LocalizedText;
  /** How many votes there must be; null where a share of the citizens is asked for instead. */
  readonly quorum?: Maybe<Scalars['Int']['output']>;
  /** Which share of the citizens must have voted; null where a number is asked for. */
  readonly quorumShare?: Maybe<Share>;
  /** The least share of the votes for and against that must be for; a tie is never enough. */
  readonly threshold: Share;
};

/** A clock of a template. */
export type TemplateClock = {
  readonly __typename?: 'TemplateClock';
  /** The key of the clock. */
  readonly key: Scalars['ID']['output'];
  /** How long it runs, as an ISO 8601 duration on the calendar of the municipality. */
  readonly lasts: Scalars['String']['output'];
  /** The step that is taken when it ends; null when it is only waited for. */
  readonly takes?: Maybe<Scalars['ID']['output']>;
};

/** Something that a template asks. What a stage adds is asked in all that follow. */
export type TemplateField = {
  readonly __typename?: 'TemplateField';
  /** How to answer it; null where that is plain. */
  readonly help?: Maybe<LocalizedText>;
  /** The key of the field, one in the whole template. */
  readonly key: Scalars['ID']['output'];
  /** What is asked. */
  readonly label: LocalizedText;
  /** Limits of what may stand there, for example `minimumLength`; empty where there are none. */
  readonly limits: Scalars['JSONObject']['output'];
  /** When it must be filled. */
  readonly needed: FieldNeed;
  /** The number that it has in the source of the template; null where it has none. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The options of a choice; empty for other types. */
  readonly options: ReadonlyArray<NamedKey>;
  /** What of another service stands there; null unless it is a link. */
  readonly shows?: Maybe<ShownPart>;
  /** How it is answered. */
  readonly type: FieldType;
};

/** Something that is wrong with a template. */
export type TemplateFlaw = {
  readonly __typename?: 'TemplateFlaw';
  /** What kind of flaw it is, for programs, for example `UNREACHABLE` or `MISSING_TRANSLATION`. */
  readonly code: Scalars['String']['output'];
  /** The column of the line, from 1. */
  readonly column: Scalars['Int']['output'];
  /** The line of the file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** Where it stands, for example `steps[2].guards[0]`; empty for the whole file. */
  readonly path: Scalars['String']['output'];
};

/** The template cannot be run; nothing was changed. Everything that is wrong is told at once. */
export type TemplateFlawed = UserError & {
  readonly __typename?: 'TemplateFlawed';
  /** What is wrong, and where. */
  readonly flaws: ReadonlyArray<TemplateFlaw>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** There is no such template for the municipality of the agenda. */
export type TemplateNotKnown = UserError & {
  readonly __typename?: 'TemplateNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A stage of a template. */
export type TemplateStage = {
  readonly __typename?: 'TemplateStage';
  /** What may be done while a process stands there, for example `SELECT_SOLUTION`. */
  readonly acts: ReadonlyArray<TemplateAct>;
  /** The clocks that start when a process enters it. */
  readonly clocks: ReadonlyArray<TemplateClock>;
  /** What the stage adds to the fields. */
  readonly fields: ReadonlyArray<TemplateField>;
  /** What is to be known there; null where that is plain. */
  readonly help?: Maybe<LocalizedText>;
  /** The key of the stage. */
  readonly key: Scalars['ID']['output'];
  /** Its name. */
  readonly name: LocalizedText;
  /** With what the process ends there; null where it goes on. */
  readonly outcome?: Maybe<ProcessOutcome>;
};

/** A step of a template: from where to where, by whom and when. */
export type TemplateStep = {
  readonly __typename?: 'TemplateStep';
  /** Who may take it. */
  readonly by: ReadonlyArray<ProcessRight>;
  /** The stages from which it leads. */
  readonly from: ReadonlyArray<Scalars['ID']['output']>;
  /** What must hold besides, as it stands in the template. */
  readonly guards: ReadonlyArray<Scalars['JSONObject']['output']>;
  /** The key of the step. */
  readonly key: Scalars['ID']['output'];
  /** Its name. */
  readonly name: LocalizedText;
  /** Whether a public reason must be given. */
  readonly needsNote: Scalars['Boolean']['output'];
  /** The stage to which it leads. */
  readonly to: Scalars['ID']['output'];
  /** Who can solve the agenda once it is taken; null where it says nothing of that. */
  readonly triage?: Maybe<Triage>;
};

/** The municipality has this version of the template already, and it says something else; raise the version. */
export type TemplateVersionTaken = UserError & {
  readonly __typename?: 'TemplateVersionTaken';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The template that has the version. */
  readonly template: ProcessTemplate;
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

/** Its time has not come. */
export type TooEarly = GuardRefusal & UserError & {
  readonly __typename?: 'TooEarly';
  /** From when on it can be done; null while the time for it has not begun to run. */
  readonly holdsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** There are too few of something. */
export type TooFew = GuardRefusal & UserError & {
  readonly __typename?: 'TooFew';
  /** How many there are. */
  readonly actual: Scalars['Int']['output'];
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** How many there must be. */
  readonly required: Scalars['Int']['output'];
  /** What is counted, for example `solutions.submitted`, or the type of an event. */
  readonly what: Scalars['String']['output'];
};

/** Its time is over. */
export type TooLate = GuardRefusal & UserError & {
  readonly __typename?: 'TooLate';
  /** Before when it could be done. */
  readonly heldUntil: Scalars['DateTime']['output'];
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** There would be too many of something. */
export type TooMany = GuardRefusal & UserError & {
  readonly __typename?: 'TooMany';
  /** How many there are. */
  readonly actual: Scalars['Int']['output'];
  /** What is missing, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** How many there may be. */
  readonly most: Scalars['Int']['output'];
  /** What is counted, for example `solutions.selected`, or the type of an event. */
  readonly what: Scalars['String']['output'];
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
export type TriageAgendaResult = AgendaNotInState | IdempotencyKeyReused | ProcessDecidesTriage | TriageAgendaSuccess | TriageUnchanged;

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

/** A template that is handed in. */
export type UploadTemplateInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The municipality for which it is. */
  readonly municipalityCode: Scalars['ID']['input'];
  /** The file, YAML by the published JSON Schema, at most 200,000 characters. */
  readonly yaml: Scalars['String']['input'];
};

/** What comes of `uploadTemplate`. */
export type UploadTemplateResult = IdempotencyKeyReused | MunicipalityNotKnown | TemplateFlawed | TemplateVersionTaken | UploadTemplateSuccess;

/** Processes can be started by it. */
export type UploadTemplateSuccess = {
  readonly __typename?: 'UploadTemplateSuccess';
  /** The template. */
  readonly template: ProcessTemplate;
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

/** Which solution to take back. */
export type WithdrawSolutionInput = {
  /** Chosen by the client for this command; the same key again gives the stored answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The solution. */
  readonly solutionId: Scalars['ID']['input'];
};

/** What comes of `withdrawSolution`. */
export type WithdrawSolutionResult = ActRefused | IdempotencyKeyReused | SolutionNotInState | WithdrawSolutionSuccess;

/** The solution is taken back. */
export type WithdrawSolutionSuccess = {
  readonly __typename?: 'WithdrawSolutionSuccess';
  /** The solution as it is now. */
  readonly solution: Solution;
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
  Process: Process;
  Programme: Programme;
  Solution: Solution;
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
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}>
        | GraphQLRecursivePick<FederationTypes['Municipality'], {"districtCodes":true}> ) );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Process:
    ( { __typename: 'Process' }
    & GraphQLRecursivePick<FederationTypes['Process'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Solution:
    ( { __typename: 'Solution' }
    & GraphQLRecursivePick<FederationTypes['Solution'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AppointBodyResult:
    | ( Omit<AppointBodySuccess, 'body'> & { body: _RefType['Body'] } & { __typename: 'AppointBodySuccess' } )
    | ( Omit<BodyKeyTaken, 'body'> & { body: _RefType['Body'] } & { __typename: 'BodyKeyTaken' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MembersNotKnown & { __typename: 'MembersNotKnown' } )
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
  CastBallotResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( Omit<CastBallotSuccess, 'decision'> & { decision: _RefType['Decision'] } & { __typename: 'CastBallotSuccess' } )
    | ( Omit<DecisionConcluded, 'decision'> & { decision: _RefType['Decision'] } & { __typename: 'DecisionConcluded' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  ChangeBodyResult:
    | ( Omit<ChangeBodySuccess, 'body'> & { body: _RefType['Body'] } & { __typename: 'ChangeBodySuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MembersNotKnown & { __typename: 'MembersNotKnown' } )
    | ( QuorumBeyondMembers & { __typename: 'QuorumBeyondMembers' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ChooseFinalSolutionResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( Omit<ChooseFinalSolutionSuccess, 'decision' | 'solution'> & { decision: _RefType['Decision'], solution: _RefType['Solution'] } & { __typename: 'ChooseFinalSolutionSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( SolutionNotInState & { __typename: 'SolutionNotInState' } )
  ;
  CloseAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<CloseAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'CloseAgendaSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<ProcessRunning, 'process'> & { process: _RefType['Process'] } & { __typename: 'ProcessRunning' } )
  ;
  CloseProgrammeResult:
    | ( Omit<CloseProgrammeSuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'CloseProgrammeSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ProgrammeNotInState & { __typename: 'ProgrammeNotInState' } )
  ;
  CommentOnAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<CommentOnAgendaSuccess, 'comment'> & { comment: _RefType['Comment'] } & { __typename: 'CommentOnAgendaSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  ConcludeDecisionResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( Omit<ConcludeDecisionSuccess, 'decision'> & { decision: _RefType['Decision'] } & { __typename: 'ConcludeDecisionSuccess' } )
    | ( Omit<DecisionConcluded, 'decision'> & { decision: _RefType['Decision'] } & { __typename: 'DecisionConcluded' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  ConfigureAgendasResult:
    | ( Omit<ConfigureAgendasSuccess, 'municipality'> & { municipality?: Maybe<_RefType['Municipality']> } & { __typename: 'ConfigureAgendasSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( IntakeMustStayOpen & { __typename: 'IntakeMustStayOpen' } )
    | ( MunicipalityNotKnown & { __typename: 'MunicipalityNotKnown' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ConsultAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<ConsultAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'ConsultAgendaSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  EditAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<EditAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'EditAgendaSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
    | ( PointInNoDistrict & { __typename: 'PointInNoDistrict' } )
    | ( Omit<PointInOtherDistrict, 'district'> & { district: _RefType['District'] } & { __typename: 'PointInOtherDistrict' } )
    | ( Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<_RefType['Category']> } & { __typename: 'UnknownCategory' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  EvaluatePrototypeResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( Omit<EvaluatePrototypeSuccess, 'evaluation'> & { evaluation: _RefType['Evaluation'] } & { __typename: 'EvaluatePrototypeSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<PrototypeAlreadyEvaluated, 'evaluation'> & { evaluation: _RefType['Evaluation'] } & { __typename: 'PrototypeAlreadyEvaluated' } )
  ;
  FillFieldsResult:
    | ( Omit<FieldsRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'FieldsRefused' } )
    | ( Omit<FillFieldsSuccess, 'process'> & { process: _RefType['Process'] } & { __typename: 'FillFieldsSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ReferenceNotKnown & { __typename: 'ReferenceNotKnown' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  FinishAgendaImportResult:
    | ( FinishAgendaImportSuccess & { __typename: 'FinishAgendaImportSuccess' } )
    | ( ImportNotRunning & { __typename: 'ImportNotRunning' } )
  ;
  FormPartnershipResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( Omit<FormPartnershipSuccess, 'partnership'> & { partnership: _RefType['Partnership'] } & { __typename: 'FormPartnershipSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<PartnershipAlreadyFormed, 'partnership'> & { partnership: _RefType['Partnership'] } & { __typename: 'PartnershipAlreadyFormed' } )
    | ( SolutionNotInState & { __typename: 'SolutionNotInState' } )
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
  NotePartnershipResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<NotePartnershipSuccess, 'note' | 'partnership'> & { note: _RefType['PartnershipNote'], partnership: _RefType['Partnership'] } & { __typename: 'NotePartnershipSuccess' } )
  ;
  OpenDecisionResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( BodyNotAppointed & { __typename: 'BodyNotAppointed' } )
    | ( Omit<DecisionAlreadyOpened, 'decision'> & { decision: _RefType['Decision'] } & { __typename: 'DecisionAlreadyOpened' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<OpenDecisionSuccess, 'decision'> & { decision: _RefType['Decision'] } & { __typename: 'OpenDecisionSuccess' } )
  ;
  OpenProgrammeResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MunicipalityNotKnown & { __typename: 'MunicipalityNotKnown' } )
    | ( Omit<OpenProgrammeSuccess, 'programme'> & { programme: _RefType['Programme'] } & { __typename: 'OpenProgrammeSuccess' } )
    | ( OrganizationNotKnown & { __typename: 'OrganizationNotKnown' } )
    | ( TemplateNotKnown & { __typename: 'TemplateNotKnown' } )
  ;
  RaiseAgendaResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
    | ( PointInNoDistrict & { __typename: 'PointInNoDistrict' } )
    | ( Omit<PointInOtherDistrict, 'district'> & { district: _RefType['District'] } & { __typename: 'PointInOtherDistrict' } )
    | ( Omit<RaiseAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'RaiseAgendaSuccess' } )
    | ( Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<_RefType['Category']> } & { __typename: 'UnknownCategory' } )
  ;
  RemovePhotoResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<RemovePhotoSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'RemovePhotoSuccess' } )
  ;
  SelectSolutionResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<SelectSolutionSuccess, 'decision' | 'solution'> & { decision: _RefType['Decision'], solution: _RefType['Solution'] } & { __typename: 'SelectSolutionSuccess' } )
    | ( SolutionNotInState & { __typename: 'SolutionNotInState' } )
  ;
  ShowPrototypeResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<ShowPrototypeSuccess, 'prototype'> & { prototype: _RefType['Prototype'] } & { __typename: 'ShowPrototypeSuccess' } )
    | ( SolutionNotInState & { __typename: 'SolutionNotInState' } )
  ;
  StartAgendaImportResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ImportColumnsMissing & { __typename: 'ImportColumnsMissing' } )
    | ( StartAgendaImportSuccess & { __typename: 'StartAgendaImportSuccess' } )
  ;
  StartProcessResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( Omit<ProcessRunning, 'process'> & { process: _RefType['Process'] } & { __typename: 'ProcessRunning' } )
    | ( ProgrammeNotInState & { __typename: 'ProgrammeNotInState' } )
    | ( ReferenceNotKnown & { __typename: 'ReferenceNotKnown' } )
    | ( Omit<StartProcessSuccess, 'process'> & { process: _RefType['Process'] } & { __typename: 'StartProcessSuccess' } )
    | ( Omit<StartRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'StartRefused' } )
    | ( TemplateNotKnown & { __typename: 'TemplateNotKnown' } )
  ;
  SubmitSolutionResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( Omit<SolutionAlreadySubmitted, 'solution'> & { solution: _RefType['Solution'] } & { __typename: 'SolutionAlreadySubmitted' } )
    | ( Omit<SubmitSolutionSuccess, 'solution'> & { solution: _RefType['Solution'] } & { __typename: 'SubmitSolutionSuccess' } )
  ;
  SupportAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( Omit<AlreadySupported, 'support'> & { support: _RefType['AgendaSupport'] } & { __typename: 'AlreadySupported' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<SupportAgendaSuccess, 'agenda' | 'support'> & { agenda: _RefType['Agenda'], support: _RefType['AgendaSupport'] } & { __typename: 'SupportAgendaSuccess' } )
  ;
  TakeStepResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( Omit<StepRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'StepRefused' } )
    | ( Omit<TakeStepSuccess, 'process'> & { process: _RefType['Process'] } & { __typename: 'TakeStepSuccess' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  TriageAgendaResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<ProcessDecidesTriage, 'process'> & { process: _RefType['Process'] } & { __typename: 'ProcessDecidesTriage' } )
    | ( Omit<TriageAgendaSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'TriageAgendaSuccess' } )
    | ( TriageUnchanged & { __typename: 'TriageUnchanged' } )
  ;
  UploadTemplateResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MunicipalityNotKnown & { __typename: 'MunicipalityNotKnown' } )
    | ( TemplateFlawed & { __typename: 'TemplateFlawed' } )
    | ( Omit<TemplateVersionTaken, 'template'> & { template: _RefType['ProcessTemplate'] } & { __typename: 'TemplateVersionTaken' } )
    | ( Omit<UploadTemplateSuccess, 'template'> & { template: _RefType['ProcessTemplate'] } & { __typename: 'UploadTemplateSuccess' } )
  ;
  WithdrawEvidenceResult:
    | ( AgendaNotInState & { __typename: 'AgendaNotInState' } )
    | ( EvidenceAlreadyWithdrawn & { __typename: 'EvidenceAlreadyWithdrawn' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<WithdrawEvidenceSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'WithdrawEvidenceSuccess' } )
  ;
  WithdrawSolutionResult:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } & { __typename: 'ActRefused' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( SolutionNotInState & { __typename: 'SolutionNotInState' } )
    | ( Omit<WithdrawSolutionSuccess, 'solution'> & { solution: _RefType['Solution'] } & { __typename: 'WithdrawSolutionSuccess' } )
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
  GuardRefusal:
    | ( ActorKindNotAllowed )
    | ( ApprovalMissing )
    | ( FactMissing )
    | ( FieldsMissing )
    | ( NotInStage )
    | ( NotThePoster )
    | ( NotTurnedDown )
    | ( NoteMissing )
    | ( PosterExcluded )
    | ( QuorumMissing )
    | ( RoleMissing )
    | ( RolesMissing )
    | ( SupportTooLow )
    | ( TooEarly )
    | ( TooFew )
    | ( TooLate )
    | ( TooMany )
  ;
  UserError:
    | ( Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } )
    | ( ActorKindNotAllowed )
    | ( AgendaNotInState )
    | ( AgendaNotKnown )
    | ( Omit<AlreadySupported, 'support'> & { support: _RefType['AgendaSupport'] } )
    | ( ApprovalMissing )
    | ( Omit<BodyKeyTaken, 'body'> & { body: _RefType['Body'] } )
    | ( BodyNotAppointed )
    | ( Omit<DecisionAlreadyOpened, 'decision'> & { decision: _RefType['Decision'] } )
    | ( Omit<DecisionConcluded, 'decision'> & { decision: _RefType['Decision'] } )
    | ( Omit<EvidenceAlreadyLinked, 'evidence'> & { evidence: _RefType['AgendaEvidence'] } )
    | ( EvidenceAlreadyWithdrawn )
    | ( FactMissing )
    | ( FieldsMissing )
    | ( Omit<FieldsRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } )
    | ( IdempotencyKeyReused )
    | ( ImportColumnsMissing )
    | ( ImportNotRunning )
    | ( IntakeMustStayOpen )
    | ( MembersNotKnown )
    | ( MunicipalityNotKnown )
    | ( NotAMemberOfOrganization )
    | ( NotInStage )
    | ( NotSupported )
    | ( NotThePoster )
    | ( NotTurnedDown )
    | ( NoteMissing )
    | ( OrganizationNotKnown )
    | ( Omit<PartnershipAlreadyFormed, 'partnership'> & { partnership: _RefType['Partnership'] } )
    | ( PhotoTaken )
    | ( PlaceNotKnown )
    | ( PointInNoDistrict )
    | ( Omit<PointInOtherDistrict, 'district'> & { district: _RefType['District'] } )
    | ( PosterExcluded )
    | ( Omit<ProcessDecidesTriage, 'process'> & { process: _RefType['Process'] } )
    | ( Omit<ProcessRunning, 'process'> & { process: _RefType['Process'] } )
    | ( ProgrammeNotInState )
    | ( Omit<PrototypeAlreadyEvaluated, 'evaluation'> & { evaluation: _RefType['Evaluation'] } )
    | ( QuorumBeyondMembers )
    | ( QuorumMissing )
    | ( ReferenceNotKnown )
    | ( RoleMissing )
    | ( RolesMissing )
    | ( Omit<SolutionAlreadySubmitted, 'solution'> & { solution: _RefType['Solution'] } )
    | ( SolutionNotInState )
    | ( Omit<StartRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } )
    | ( Omit<StepRefused, 'refusals'> & { refusals: ReadonlyArray<_RefType['GuardRefusal']> } )
    | ( SupportTooLow )
    | ( TemplateFlawed )
    | ( TemplateNotKnown )
    | ( Omit<TemplateVersionTaken, 'template'> & { template: _RefType['ProcessTemplate'] } )
    | ( TooEarly )
    | ( TooFew )
    | ( TooLate )
    | ( TooMany )
    | ( TooManyPhotos )
    | ( TriageUnchanged )
    | ( Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<_RefType['Category']> } )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActRefused: ResolverTypeWrapper<Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['GuardRefusal']> }>;
  ActorKind: ActorKind;
  ActorKindNotAllowed: ResolverTypeWrapper<ActorKindNotAllowed>;
  Agenda: ResolverTypeWrapper<AgendaModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgendaConnection: ResolverTypeWrapper<AgendaPage>;
  AgendaEdge: ResolverTypeWrapper<Omit<AgendaEdge, 'node'> & { node: ResolversTypes['Agenda'] }>;
  AgendaEvidence: ResolverTypeWrapper<EvidenceModel>;
  AgendaEvidenceConnection: ResolverTypeWrapper<EvidencePage>;
  AgendaEvidenceEdge: ResolverTypeWrapper<Omit<AgendaEvidenceEdge, 'node'> & { node: ResolversTypes['AgendaEvidence'] }>;
  AgendaFilter: AgendaFilter;
  AgendaImport: ResolverTypeWrapper<AgendaImport>;
  AgendaImportKind: AgendaImportKind;
  AgendaKind: AgendaKind;
  AgendaMean: ResolverTypeWrapper<AgendaMean>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgendaNotInState: ResolverTypeWrapper<AgendaNotInState>;
  AgendaNotKnown: ResolverTypeWrapper<AgendaNotKnown>;
  AgendaRevision: ResolverTypeWrapper<RevisionModel>;
  AgendaRevisionConnection: ResolverTypeWrapper<RevisionPage>;
  AgendaRevisionEdge: ResolverTypeWrapper<Omit<AgendaRevisionEdge, 'node'> & { node: ResolversTypes['AgendaRevision'] }>;
  AgendaSettings: ResolverTypeWrapper<SettingsModel>;
  AgendaSort: AgendaSort;
  AgendaSource: ResolverTypeWrapper<AgendaSource>;
  AgendaStageInput: AgendaStageInput;
  AgendaState: AgendaState;
  AgendaSummary: ResolverTypeWrapper<AgendaSummaryModel>;
  AgendaSupport: ResolverTypeWrapper<SupportModel>;
  AgendaTransition: ResolverTypeWrapper<TransitionModel>;
  AgendaTransitionConnection: ResolverTypeWrapper<TransitionPage>;
  AgendaTransitionEdge: ResolverTypeWrapper<Omit<AgendaTransitionEdge, 'node'> & { node: ResolversTypes['AgendaTransition'] }>;
  AgendasInStage: ResolverTypeWrapper<AgendasInStageModel>;
  AlreadySupported: ResolverTypeWrapper<Omit<AlreadySupported, 'support'> & { support: ResolversTypes['AgendaSupport'] }>;
  AnswerFigures: ResolverTypeWrapper<AnswerFiguresModel>;
  AppointBodyInput: AppointBodyInput;
  AppointBodyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointBodyResult']>;
  AppointBodySuccess: ResolverTypeWrapper<Omit<AppointBodySuccess, 'body'> & { body: ResolversTypes['Body'] }>;
  ApprovalMissing: ResolverTypeWrapper<ApprovalMissing>;
  AttachPhotoInput: AttachPhotoInput;
  AttachPhotoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachPhotoResult']>;
  AttachPhotoSuccess: ResolverTypeWrapper<Omit<AttachPhotoSuccess, 'agenda' | 'photo'> & { agenda: ResolversTypes['Agenda'], photo: ResolversTypes['Photo'] }>;
  AvailableAct: ResolverTypeWrapper<Omit<AvailableAct, 'act' | 'refusals'> & { act: ResolversTypes['TemplateAct'], refusals: ReadonlyArray<ResolversTypes['GuardRefusal']> }>;
  AvailableStep: ResolverTypeWrapper<Omit<AvailableStep, 'refusals' | 'step'> & { refusals: ReadonlyArray<ResolversTypes['GuardRefusal']>, step: ResolversTypes['TemplateStep'] }>;
  BallotChoice: BallotChoice;
  Body: ResolverTypeWrapper<BodyModel>;
  BodyConnection: ResolverTypeWrapper<BodyPage>;
  BodyEdge: ResolverTypeWrapper<Omit<BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  BodyKeyTaken: ResolverTypeWrapper<Omit<BodyKeyTaken, 'body'> & { body: ResolversTypes['Body'] }>;
  BodyNotAppointed: ResolverTypeWrapper<BodyNotAppointed>;
  BodyResult: BodyResult;
  Campaign: ResolverTypeWrapper<Campaign>;
  CastBallotInput: CastBallotInput;
  CastBallotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CastBallotResult']>;
  CastBallotSuccess: ResolverTypeWrapper<Omit<CastBallotSuccess, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  Category: ResolverTypeWrapper<CategoryModel>;
  CategoryInput: CategoryInput;
  Change: ResolverTypeWrapper<Change>;
  ChangeBodyInput: ChangeBodyInput;
  ChangeBodyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeBodyResult']>;
  ChangeBodySuccess: ResolverTypeWrapper<Omit<ChangeBodySuccess, 'body'> & { body: ResolversTypes['Body'] }>;
  ChooseFinalSolutionInput: ChooseFinalSolutionInput;
  ChooseFinalSolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseFinalSolutionResult']>;
  ChooseFinalSolutionSuccess: ResolverTypeWrapper<Omit<ChooseFinalSolutionSuccess, 'decision' | 'solution'> & { decision: ResolversTypes['Decision'], solution: ResolversTypes['Solution'] }>;
  CloseAgendaInput: CloseAgendaInput;
  CloseAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseAgendaResult']>;
  CloseAgendaSuccess: ResolverTypeWrapper<Omit<CloseAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  CloseProgrammeInput: CloseProgrammeInput;
  CloseProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseProgrammeResult']>;
  CloseProgrammeSuccess: ResolverTypeWrapper<Omit<CloseProgrammeSuccess, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  Comment: ResolverTypeWrapper<CommentModel>;
  CommentConnection: ResolverTypeWrapper<CommentPage>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>;
  CommentOnAgendaInput: CommentOnAgendaInput;
  CommentOnAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentOnAgendaResult']>;
  CommentOnAgendaSuccess: ResolverTypeWrapper<Omit<CommentOnAgendaSuccess, 'comment'> & { comment: ResolversTypes['Comment'] }>;
  ConcludeDecisionInput: ConcludeDecisionInput;
  ConcludeDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConcludeDecisionResult']>;
  ConcludeDecisionSuccess: ResolverTypeWrapper<Omit<ConcludeDecisionSuccess, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  ConfigureAgendasInput: ConfigureAgendasInput;
  ConfigureAgendasResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfigureAgendasResult']>;
  ConfigureAgendasSuccess: ResolverTypeWrapper<Omit<ConfigureAgendasSuccess, 'municipality'> & { municipality?: Maybe<ResolversTypes['Municipality']> }>;
  ConsultAgendaInput: ConsultAgendaInput;
  ConsultAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultAgendaResult']>;
  ConsultAgendaSuccess: ResolverTypeWrapper<Omit<ConsultAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecidedBy: DecidedBy;
  Decision: ResolverTypeWrapper<DecisionModel>;
  DecisionAlreadyOpened: ResolverTypeWrapper<Omit<DecisionAlreadyOpened, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  DecisionConcluded: ResolverTypeWrapper<Omit<DecisionConcluded, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionResult: DecisionResult;
  DecisionState: DecisionState;
  District: ResolverTypeWrapper<Omit<District, 'agendaSummary' | 'agendas' | 'agendasByStage'> & { agendaSummary?: Maybe<ResolversTypes['AgendaSummary']>, agendas?: Maybe<ResolversTypes['AgendaConnection']>, agendasByStage?: Maybe<ReadonlyArray<ResolversTypes['AgendasInStage']>> }>;
  Durations: ResolverTypeWrapper<Durations>;
  EditAgendaInput: EditAgendaInput;
  EditAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditAgendaResult']>;
  EditAgendaSuccess: ResolverTypeWrapper<Omit<EditAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  EvaluatePrototypeInput: EvaluatePrototypeInput;
  EvaluatePrototypeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EvaluatePrototypeResult']>;
  EvaluatePrototypeSuccess: ResolverTypeWrapper<Omit<EvaluatePrototypeSuccess, 'evaluation'> & { evaluation: ResolversTypes['Evaluation'] }>;
  Evaluation: ResolverTypeWrapper<EvaluationModel>;
  EvidenceAlreadyLinked: ResolverTypeWrapper<Omit<EvidenceAlreadyLinked, 'evidence'> & { evidence: ResolversTypes['AgendaEvidence'] }>;
  EvidenceAlreadyWithdrawn: ResolverTypeWrapper<EvidenceAlreadyWithdrawn>;
  EvidenceKind: EvidenceKind;
  Experiment: ResolverTypeWrapper<Experiment>;
  FactMissing: ResolverTypeWrapper<FactMissing>;
  FieldLink: ResolverTypeWrapper<Omit<FieldLink, 'fact'> & { fact: ResolversTypes['ProcessFact'] }>;
  FieldNeed: FieldNeed;
  FieldType: FieldType;
  FieldValue: ResolverTypeWrapper<FieldValueModel>;
  FieldValueInput: FieldValueInput;
  FieldsMissing: ResolverTypeWrapper<FieldsMissing>;
  FieldsRefused: ResolverTypeWrapper<Omit<FieldsRefused, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['GuardRefusal']> }>;
  FillFieldsInput: FillFieldsInput;
  FillFieldsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FillFieldsResult']>;
  FillFieldsSuccess: ResolverTypeWrapper<Omit<FillFieldsSuccess, 'process'> & { process: ResolversTypes['Process'] }>;
  FinishAgendaImportInput: FinishAgendaImportInput;
  FinishAgendaImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishAgendaImportResult']>;
  FinishAgendaImportSuccess: ResolverTypeWrapper<FinishAgendaImportSuccess>;
  FormPartnershipInput: FormPartnershipInput;
  FormPartnershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FormPartnershipResult']>;
  FormPartnershipSuccess: ResolverTypeWrapper<Omit<FormPartnershipSuccess, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  GovernmentRole: GovernmentRole;
  GuardRefusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GuardRefusal']>;
  HeldGuard: ResolverTypeWrapper<HeldGuard>;
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
  Incentive: Incentive;
  IntakeMustStayOpen: ResolverTypeWrapper<IntakeMustStayOpen>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LearningRecord: ResolverTypeWrapper<LearningRecord>;
  LinkEvidenceInput: LinkEvidenceInput;
  LinkEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkEvidenceResult']>;
  LinkEvidenceSuccess: ResolverTypeWrapper<Omit<LinkEvidenceSuccess, 'agenda' | 'evidence'> & { agenda: ResolversTypes['Agenda'], evidence: ResolversTypes['AgendaEvidence'] }>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  Maturity: Maturity;
  Member: ResolverTypeWrapper<Omit<Member, 'agendas'> & { agendas?: Maybe<ResolversTypes['AgendaConnection']> }>;
  MembersNotKnown: ResolverTypeWrapper<MembersNotKnown>;
  MissingField: ResolverTypeWrapper<MissingField>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Municipality: ResolverTypeWrapper<MunicipalityReference>;
  MunicipalityNotKnown: ResolverTypeWrapper<MunicipalityNotKnown>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedKey: ResolverTypeWrapper<Option>;
  NotAMemberOfOrganization: ResolverTypeWrapper<NotAMemberOfOrganization>;
  NotInStage: ResolverTypeWrapper<NotInStage>;
  NotSupported: ResolverTypeWrapper<NotSupported>;
  NotThePoster: ResolverTypeWrapper<NotThePoster>;
  NotTurnedDown: ResolverTypeWrapper<NotTurnedDown>;
  NoteMissing: ResolverTypeWrapper<NoteMissing>;
  NotePartnershipInput: NotePartnershipInput;
  NotePartnershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NotePartnershipResult']>;
  NotePartnershipSuccess: ResolverTypeWrapper<Omit<NotePartnershipSuccess, 'note' | 'partnership'> & { note: ResolversTypes['PartnershipNote'], partnership: ResolversTypes['Partnership'] }>;
  OpenDecisionInput: OpenDecisionInput;
  OpenDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDecisionResult']>;
  OpenDecisionSuccess: ResolverTypeWrapper<Omit<OpenDecisionSuccess, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  OpenProgrammeInput: OpenProgrammeInput;
  OpenProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenProgrammeResult']>;
  OpenProgrammeSuccess: ResolverTypeWrapper<Omit<OpenProgrammeSuccess, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  Openness: Openness;
  Organization: ResolverTypeWrapper<Omit<Organization, 'agendas' | 'partnerships' | 'solutions'> & { agendas?: Maybe<ResolversTypes['AgendaConnection']>, partnerships?: Maybe<ResolversTypes['PartnershipConnection']>, solutions?: Maybe<ResolversTypes['SolutionConnection']> }>;
  OrganizationNotKnown: ResolverTypeWrapper<OrganizationNotKnown>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partnership: ResolverTypeWrapper<PartnershipModel>;
  PartnershipAlreadyFormed: ResolverTypeWrapper<Omit<PartnershipAlreadyFormed, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  PartnershipConnection: ResolverTypeWrapper<PartnershipPage>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  PartnershipNote: ResolverTypeWrapper<PartnershipNoteModel>;
  PartnershipNoteConnection: ResolverTypeWrapper<PartnershipNotePage>;
  PartnershipNoteEdge: ResolverTypeWrapper<Omit<PartnershipNoteEdge, 'node'> & { node: ResolversTypes['PartnershipNote'] }>;
  Photo: ResolverTypeWrapper<PhotoModel>;
  PhotoSize: PhotoSize;
  PhotoTaken: ResolverTypeWrapper<PhotoTaken>;
  PlaceNotKnown: ResolverTypeWrapper<PlaceNotKnown>;
  PointInNoDistrict: ResolverTypeWrapper<PointInNoDistrict>;
  PointInOtherDistrict: ResolverTypeWrapper<Omit<PointInOtherDistrict, 'district'> & { district: ResolversTypes['District'] }>;
  PosterExcluded: ResolverTypeWrapper<PosterExcluded>;
  Process: ResolverTypeWrapper<ProcessModel>;
  ProcessClock: ResolverTypeWrapper<RunningClock>;
  ProcessConnection: ResolverTypeWrapper<ProcessPage>;
  ProcessDecidesTriage: ResolverTypeWrapper<Omit<ProcessDecidesTriage, 'process'> & { process: ResolversTypes['Process'] }>;
  ProcessEdge: ResolverTypeWrapper<Omit<ProcessEdge, 'node'> & { node: ResolversTypes['Process'] }>;
  ProcessEffect: ProcessEffect;
  ProcessEntry: ResolverTypeWrapper<ProcessEntryModel>;
  ProcessEntryConnection: ResolverTypeWrapper<ProcessEntryPage>;
  ProcessEntryEdge: ResolverTypeWrapper<Omit<ProcessEntryEdge, 'node'> & { node: ResolversTypes['ProcessEntry'] }>;
  ProcessEntryKind: ProcessEntryKind;
  ProcessFact: ResolverTypeWrapper<FactSeen>;
  ProcessField: ResolverTypeWrapper<FieldOfProcess>;
  ProcessFilter: ProcessFilter;
  ProcessOutcome: ProcessOutcome;
  ProcessRelation: ProcessRelation;
  ProcessRight: ResolverTypeWrapper<Entitlement>;
  ProcessRunning: ResolverTypeWrapper<Omit<ProcessRunning, 'process'> & { process: ResolversTypes['Process'] }>;
  ProcessStay: ResolverTypeWrapper<Stay>;
  ProcessTemplate: ResolverTypeWrapper<StoredTemplate>;
  Programme: ResolverTypeWrapper<ProgrammeModel>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammePage>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFigures: ResolverTypeWrapper<FiguresOf>;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeGrants: ResolverTypeWrapper<GrantsModel>;
  ProgrammeNotInState: ResolverTypeWrapper<ProgrammeNotInState>;
  ProgrammeStage: ResolverTypeWrapper<StageFigures>;
  ProgrammeState: ProgrammeState;
  Prototype: ResolverTypeWrapper<PrototypeModel>;
  PrototypeAlreadyEvaluated: ResolverTypeWrapper<Omit<PrototypeAlreadyEvaluated, 'evaluation'> & { evaluation: ResolversTypes['Evaluation'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuorumBeyondMembers: ResolverTypeWrapper<QuorumBeyondMembers>;
  QuorumMissing: ResolverTypeWrapper<QuorumMissing>;
  RaiseAgendaInput: RaiseAgendaInput;
  RaiseAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseAgendaResult']>;
  RaiseAgendaSuccess: ResolverTypeWrapper<Omit<RaiseAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  Ratio: ResolverTypeWrapper<Ratio>;
  ReferenceNotKnown: ResolverTypeWrapper<ReferenceNotKnown>;
  ReferencedKind: ReferencedKind;
  RemovePhotoInput: RemovePhotoInput;
  RemovePhotoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePhotoResult']>;
  RemovePhotoSuccess: ResolverTypeWrapper<Omit<RemovePhotoSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  Resource: ResolverTypeWrapper<Resource>;
  RoleMissing: ResolverTypeWrapper<RoleMissing>;
  RolesMissing: ResolverTypeWrapper<RolesMissing>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  Score: ResolverTypeWrapper<Score>;
  ScoreInput: ScoreInput;
  SelectSolutionInput: SelectSolutionInput;
  SelectSolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelectSolutionResult']>;
  SelectSolutionSuccess: ResolverTypeWrapper<Omit<SelectSolutionSuccess, 'decision' | 'solution'> & { decision: ResolversTypes['Decision'], solution: ResolversTypes['Solution'] }>;
  Share: ResolverTypeWrapper<Share>;
  ShareInput: ShareInput;
  ShowPrototypeInput: ShowPrototypeInput;
  ShowPrototypeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShowPrototypeResult']>;
  ShowPrototypeSuccess: ResolverTypeWrapper<Omit<ShowPrototypeSuccess, 'prototype'> & { prototype: ResolversTypes['Prototype'] }>;
  ShownPart: ShownPart;
  Solution: ResolverTypeWrapper<SolutionModel>;
  SolutionAlreadySubmitted: ResolverTypeWrapper<Omit<SolutionAlreadySubmitted, 'solution'> & { solution: ResolversTypes['Solution'] }>;
  SolutionConnection: ResolverTypeWrapper<SolutionPage>;
  SolutionEdge: ResolverTypeWrapper<Omit<SolutionEdge, 'node'> & { node: ResolversTypes['Solution'] }>;
  SolutionNotInState: ResolverTypeWrapper<SolutionNotInState>;
  SolutionState: SolutionState;
  StartAgendaImportInput: StartAgendaImportInput;
  StartAgendaImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartAgendaImportResult']>;
  StartAgendaImportSuccess: ResolverTypeWrapper<StartAgendaImportSuccess>;
  StartProcessInput: StartProcessInput;
  StartProcessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartProcessResult']>;
  StartProcessSuccess: ResolverTypeWrapper<Omit<StartProcessSuccess, 'process'> & { process: ResolversTypes['Process'] }>;
  StartRefused: ResolverTypeWrapper<Omit<StartRefused, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['GuardRefusal']> }>;
  StepEvidenceInput: StepEvidenceInput;
  StepRefused: ResolverTypeWrapper<Omit<StepRefused, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['GuardRefusal']> }>;
  SubmitSolutionInput: SubmitSolutionInput;
  SubmitSolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitSolutionResult']>;
  SubmitSolutionSuccess: ResolverTypeWrapper<Omit<SubmitSolutionSuccess, 'solution'> & { solution: ResolversTypes['Solution'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupportAgendaInput: SupportAgendaInput;
  SupportAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportAgendaResult']>;
  SupportAgendaSuccess: ResolverTypeWrapper<Omit<SupportAgendaSuccess, 'agenda' | 'support'> & { agenda: ResolversTypes['Agenda'], support: ResolversTypes['AgendaSupport'] }>;
  SupportTooLow: ResolverTypeWrapper<SupportTooLow>;
  TakeStepInput: TakeStepInput;
  TakeStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeStepResult']>;
  TakeStepSuccess: ResolverTypeWrapper<Omit<TakeStepSuccess, 'process'> & { process: ResolversTypes['Process'] }>;
  Team: ResolverTypeWrapper<Team>;
  TemplateAct: ResolverTypeWrapper<StageAct>;
  TemplateBallot: ResolverTypeWrapper<BallotOfTemplate>;
  TemplateClock: ResolverTypeWrapper<Clock>;
  TemplateField: ResolverTypeWrapper<Field>;
  TemplateFlaw: ResolverTypeWrapper<TemplateFlaw>;
  TemplateFlawed: ResolverTypeWrapper<TemplateFlawed>;
  TemplateNotKnown: ResolverTypeWrapper<TemplateNotKnown>;
  TemplateStage: ResolverTypeWrapper<Stage>;
  TemplateStep: ResolverTypeWrapper<Step>;
  TemplateVersionTaken: ResolverTypeWrapper<Omit<TemplateVersionTaken, 'template'> & { template: ResolversTypes['ProcessTemplate'] }>;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  TooEarly: ResolverTypeWrapper<TooEarly>;
  TooFew: ResolverTypeWrapper<TooFew>;
  TooLate: ResolverTypeWrapper<TooLate>;
  TooMany: ResolverTypeWrapper<TooMany>;
  TooManyPhotos: ResolverTypeWrapper<TooManyPhotos>;
  TransitionAspect: TransitionAspect;
  TransitionRule: TransitionRule;
  Triage: Triage;
  TriageAgendaInput: TriageAgendaInput;
  TriageAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriageAgendaResult']>;
  TriageAgendaSuccess: ResolverTypeWrapper<Omit<TriageAgendaSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  TriageUnchanged: ResolverTypeWrapper<TriageUnchanged>;
  UnknownCategory: ResolverTypeWrapper<Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<ResolversTypes['Category']> }>;
  UploadTemplateInput: UploadTemplateInput;
  UploadTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UploadTemplateResult']>;
  UploadTemplateSuccess: ResolverTypeWrapper<Omit<UploadTemplateSuccess, 'template'> & { template: ResolversTypes['ProcessTemplate'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WithdrawEvidenceInput: WithdrawEvidenceInput;
  WithdrawEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawEvidenceResult']>;
  WithdrawEvidenceSuccess: ResolverTypeWrapper<Omit<WithdrawEvidenceSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  WithdrawSolutionInput: WithdrawSolutionInput;
  WithdrawSolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSolutionResult']>;
  WithdrawSolutionSuccess: ResolverTypeWrapper<Omit<WithdrawSolutionSuccess, 'solution'> & { solution: ResolversTypes['Solution'] }>;
  WithdrawSupportInput: WithdrawSupportInput;
  WithdrawSupportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawSupportResult']>;
  WithdrawSupportSuccess: ResolverTypeWrapper<Omit<WithdrawSupportSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActRefused: Omit<ActRefused, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['GuardRefusal']> };
  ActorKindNotAllowed: ActorKindNotAllowed;
  Agenda: AgendaModel;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AgendaConnection: AgendaPage;
  AgendaEdge: Omit<AgendaEdge, 'node'> & { node: ResolversParentTypes['Agenda'] };
  AgendaEvidence: EvidenceModel;
  AgendaEvidenceConnection: EvidencePage;
  AgendaEvidenceEdge: Omit<AgendaEvidenceEdge, 'node'> & { node: ResolversParentTypes['AgendaEvidence'] };
  AgendaFilter: AgendaFilter;
  AgendaImport: AgendaImport;
  AgendaMean: AgendaMean;
  Float: Scalars['Float']['output'];
  AgendaNotInState: AgendaNotInState;
  AgendaNotKnown: AgendaNotKnown;
  AgendaRevision: RevisionModel;
  AgendaRevisionConnection: RevisionPage;
  AgendaRevisionEdge: Omit<AgendaRevisionEdge, 'node'> & { node: ResolversParentTypes['AgendaRevision'] };
  AgendaSettings: SettingsModel;
  AgendaSource: AgendaSource;
  AgendaStageInput: AgendaStageInput;
  AgendaSummary: AgendaSummaryModel;
  AgendaSupport: SupportModel;
  AgendaTransition: TransitionModel;
  AgendaTransitionConnection: TransitionPage;
  AgendaTransitionEdge: Omit<AgendaTransitionEdge, 'node'> & { node: ResolversParentTypes['AgendaTransition'] };
  AgendasInStage: AgendasInStageModel;
  AlreadySupported: Omit<AlreadySupported, 'support'> & { support: ResolversParentTypes['AgendaSupport'] };
  AnswerFigures: AnswerFiguresModel;
  AppointBodyInput: AppointBodyInput;
  AppointBodyResult: ResolversUnionTypes<ResolversParentTypes>['AppointBodyResult'];
  AppointBodySuccess: Omit<AppointBodySuccess, 'body'> & { body: ResolversParentTypes['Body'] };
  ApprovalMissing: ApprovalMissing;
  AttachPhotoInput: AttachPhotoInput;
  AttachPhotoResult: ResolversUnionTypes<ResolversParentTypes>['AttachPhotoResult'];
  AttachPhotoSuccess: Omit<AttachPhotoSuccess, 'agenda' | 'photo'> & { agenda: ResolversParentTypes['Agenda'], photo: ResolversParentTypes['Photo'] };
  AvailableAct: Omit<AvailableAct, 'act' | 'refusals'> & { act: ResolversParentTypes['TemplateAct'], refusals: ReadonlyArray<ResolversParentTypes['GuardRefusal']> };
  AvailableStep: Omit<AvailableStep, 'refusals' | 'step'> & { refusals: ReadonlyArray<ResolversParentTypes['GuardRefusal']>, step: ResolversParentTypes['TemplateStep'] };
  Body: BodyModel;
  BodyConnection: BodyPage;
  BodyEdge: Omit<BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  BodyKeyTaken: Omit<BodyKeyTaken, 'body'> & { body: ResolversParentTypes['Body'] };
  BodyNotAppointed: BodyNotAppointed;
  Campaign: Campaign;
  CastBallotInput: CastBallotInput;
  CastBallotResult: ResolversUnionTypes<ResolversParentTypes>['CastBallotResult'];
  CastBallotSuccess: Omit<CastBallotSuccess, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  Category: CategoryModel;
  CategoryInput: CategoryInput;
  Change: Change;
  ChangeBodyInput: ChangeBodyInput;
  ChangeBodyResult: ResolversUnionTypes<ResolversParentTypes>['ChangeBodyResult'];
  ChangeBodySuccess: Omit<ChangeBodySuccess, 'body'> & { body: ResolversParentTypes['Body'] };
  ChooseFinalSolutionInput: ChooseFinalSolutionInput;
  ChooseFinalSolutionResult: ResolversUnionTypes<ResolversParentTypes>['ChooseFinalSolutionResult'];
  ChooseFinalSolutionSuccess: Omit<ChooseFinalSolutionSuccess, 'decision' | 'solution'> & { decision: ResolversParentTypes['Decision'], solution: ResolversParentTypes['Solution'] };
  CloseAgendaInput: CloseAgendaInput;
  CloseAgendaResult: ResolversUnionTypes<ResolversParentTypes>['CloseAgendaResult'];
  CloseAgendaSuccess: Omit<CloseAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  CloseProgrammeInput: CloseProgrammeInput;
  CloseProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['CloseProgrammeResult'];
  CloseProgrammeSuccess: Omit<CloseProgrammeSuccess, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  Comment: CommentModel;
  CommentConnection: CommentPage;
  CommentEdge: Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] };
  CommentOnAgendaInput: CommentOnAgendaInput;
  CommentOnAgendaResult: ResolversUnionTypes<ResolversParentTypes>['CommentOnAgendaResult'];
  CommentOnAgendaSuccess: Omit<CommentOnAgendaSuccess, 'comment'> & { comment: ResolversParentTypes['Comment'] };
  ConcludeDecisionInput: ConcludeDecisionInput;
  ConcludeDecisionResult: ResolversUnionTypes<ResolversParentTypes>['ConcludeDecisionResult'];
  ConcludeDecisionSuccess: Omit<ConcludeDecisionSuccess, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  ConfigureAgendasInput: ConfigureAgendasInput;
  ConfigureAgendasResult: ResolversUnionTypes<ResolversParentTypes>['ConfigureAgendasResult'];
  ConfigureAgendasSuccess: Omit<ConfigureAgendasSuccess, 'municipality'> & { municipality?: Maybe<ResolversParentTypes['Municipality']> };
  ConsultAgendaInput: ConsultAgendaInput;
  ConsultAgendaResult: ResolversUnionTypes<ResolversParentTypes>['ConsultAgendaResult'];
  ConsultAgendaSuccess: Omit<ConsultAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decision: DecisionModel;
  DecisionAlreadyOpened: Omit<DecisionAlreadyOpened, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  DecisionConcluded: Omit<DecisionConcluded, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  DecisionConnection: DecisionPage;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  District: Omit<District, 'agendaSummary' | 'agendas' | 'agendasByStage'> & { agendaSummary?: Maybe<ResolversParentTypes['AgendaSummary']>, agendas?: Maybe<ResolversParentTypes['AgendaConnection']>, agendasByStage?: Maybe<ReadonlyArray<ResolversParentTypes['AgendasInStage']>> } | FederationReferenceTypes['District'];
  Durations: Durations;
  EditAgendaInput: EditAgendaInput;
  EditAgendaResult: ResolversUnionTypes<ResolversParentTypes>['EditAgendaResult'];
  EditAgendaSuccess: Omit<EditAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  EvaluatePrototypeInput: EvaluatePrototypeInput;
  EvaluatePrototypeResult: ResolversUnionTypes<ResolversParentTypes>['EvaluatePrototypeResult'];
  EvaluatePrototypeSuccess: Omit<EvaluatePrototypeSuccess, 'evaluation'> & { evaluation: ResolversParentTypes['Evaluation'] };
  Evaluation: EvaluationModel;
  EvidenceAlreadyLinked: Omit<EvidenceAlreadyLinked, 'evidence'> & { evidence: ResolversParentTypes['AgendaEvidence'] };
  EvidenceAlreadyWithdrawn: EvidenceAlreadyWithdrawn;
  Experiment: Experiment;
  FactMissing: FactMissing;
  FieldLink: Omit<FieldLink, 'fact'> & { fact: ResolversParentTypes['ProcessFact'] };
  FieldValue: FieldValueModel;
  FieldValueInput: FieldValueInput;
  FieldsMissing: FieldsMissing;
  FieldsRefused: Omit<FieldsRefused, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['GuardRefusal']> };
  FillFieldsInput: FillFieldsInput;
  FillFieldsResult: ResolversUnionTypes<ResolversParentTypes>['FillFieldsResult'];
  FillFieldsSuccess: Omit<FillFieldsSuccess, 'process'> & { process: ResolversParentTypes['Process'] };
  FinishAgendaImportInput: FinishAgendaImportInput;
  FinishAgendaImportResult: ResolversUnionTypes<ResolversParentTypes>['FinishAgendaImportResult'];
  FinishAgendaImportSuccess: FinishAgendaImportSuccess;
  FormPartnershipInput: FormPartnershipInput;
  FormPartnershipResult: ResolversUnionTypes<ResolversParentTypes>['FormPartnershipResult'];
  FormPartnershipSuccess: Omit<FormPartnershipSuccess, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  GuardRefusal: ResolversInterfaceTypes<ResolversParentTypes>['GuardRefusal'];
  HeldGuard: HeldGuard;
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
  LearningRecord: LearningRecord;
  LinkEvidenceInput: LinkEvidenceInput;
  LinkEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['LinkEvidenceResult'];
  LinkEvidenceSuccess: Omit<LinkEvidenceSuccess, 'agenda' | 'evidence'> & { agenda: ResolversParentTypes['Agenda'], evidence: ResolversParentTypes['AgendaEvidence'] };
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Member: Omit<Member, 'agendas'> & { agendas?: Maybe<ResolversParentTypes['AgendaConnection']> } | FederationReferenceTypes['Member'];
  MembersNotKnown: MembersNotKnown;
  MissingField: MissingField;
  Money: Money;
  MoneyInput: MoneyInput;
  Municipality: MunicipalityReference;
  MunicipalityNotKnown: MunicipalityNotKnown;
  Mutation: Record<PropertyKey, never>;
  NamedKey: Option;
  NotAMemberOfOrganization: NotAMemberOfOrganization;
  NotInStage: NotInStage;
  NotSupported: NotSupported;
  NotThePoster: NotThePoster;
  NotTurnedDown: NotTurnedDown;
  NoteMissing: NoteMissing;
  NotePartnershipInput: NotePartnershipInput;
  NotePartnershipResult: ResolversUnionTypes<ResolversParentTypes>['NotePartnershipResult'];
  NotePartnershipSuccess: Omit<NotePartnershipSuccess, 'note' | 'partnership'> & { note: ResolversParentTypes['PartnershipNote'], partnership: ResolversParentTypes['Partnership'] };
  OpenDecisionInput: OpenDecisionInput;
  OpenDecisionResult: ResolversUnionTypes<ResolversParentTypes>['OpenDecisionResult'];
  OpenDecisionSuccess: Omit<OpenDecisionSuccess, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  OpenProgrammeInput: OpenProgrammeInput;
  OpenProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['OpenProgrammeResult'];
  OpenProgrammeSuccess: Omit<OpenProgrammeSuccess, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  Organization: Omit<Organization, 'agendas' | 'partnerships' | 'solutions'> & { agendas?: Maybe<ResolversParentTypes['AgendaConnection']>, partnerships?: Maybe<ResolversParentTypes['PartnershipConnection']>, solutions?: Maybe<ResolversParentTypes['SolutionConnection']> } | FederationReferenceTypes['Organization'];
  OrganizationNotKnown: OrganizationNotKnown;
  PageInfo: PageInfo;
  Partnership: PartnershipModel;
  PartnershipAlreadyFormed: Omit<PartnershipAlreadyFormed, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  PartnershipConnection: PartnershipPage;
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  PartnershipNote: PartnershipNoteModel;
  PartnershipNoteConnection: PartnershipNotePage;
  PartnershipNoteEdge: Omit<PartnershipNoteEdge, 'node'> & { node: ResolversParentTypes['PartnershipNote'] };
  Photo: PhotoModel;
  PhotoTaken: PhotoTaken;
  PlaceNotKnown: PlaceNotKnown;
  PointInNoDistrict: PointInNoDistrict;
  PointInOtherDistrict: Omit<PointInOtherDistrict, 'district'> & { district: ResolversParentTypes['District'] };
  PosterExcluded: PosterExcluded;
  Process: ProcessModel;
  ProcessClock: RunningClock;
  ProcessConnection: ProcessPage;
  ProcessDecidesTriage: Omit<ProcessDecidesTriage, 'process'> & { process: ResolversParentTypes['Process'] };
  ProcessEdge: Omit<ProcessEdge, 'node'> & { node: ResolversParentTypes['Process'] };
  ProcessEntry: ProcessEntryModel;
  ProcessEntryConnection: ProcessEntryPage;
  ProcessEntryEdge: Omit<ProcessEntryEdge, 'node'> & { node: ResolversParentTypes['ProcessEntry'] };
  ProcessFact: FactSeen;
  ProcessField: FieldOfProcess;
  ProcessFilter: ProcessFilter;
  ProcessRight: Entitlement;
  ProcessRunning: Omit<ProcessRunning, 'process'> & { process: ResolversParentTypes['Process'] };
  ProcessStay: Stay;
  ProcessTemplate: StoredTemplate;
  Programme: ProgrammeModel;
  ProgrammeConnection: ProgrammePage;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeFigures: FiguresOf;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeGrants: GrantsModel;
  ProgrammeNotInState: ProgrammeNotInState;
  ProgrammeStage: StageFigures;
  Prototype: PrototypeModel;
  PrototypeAlreadyEvaluated: Omit<PrototypeAlreadyEvaluated, 'evaluation'> & { evaluation: ResolversParentTypes['Evaluation'] };
  Query: Record<PropertyKey, never>;
  QuorumBeyondMembers: QuorumBeyondMembers;
  QuorumMissing: QuorumMissing;
  RaiseAgendaInput: RaiseAgendaInput;
  RaiseAgendaResult: ResolversUnionTypes<ResolversParentTypes>['RaiseAgendaResult'];
  RaiseAgendaSuccess: Omit<RaiseAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  Ratio: Ratio;
  ReferenceNotKnown: ReferenceNotKnown;
  RemovePhotoInput: RemovePhotoInput;
  RemovePhotoResult: ResolversUnionTypes<ResolversParentTypes>['RemovePhotoResult'];
  RemovePhotoSuccess: Omit<RemovePhotoSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  Resource: Resource;
  RoleMissing: RoleMissing;
  RolesMissing: RolesMissing;
  SafeInt: Scalars['SafeInt']['output'];
  Score: Score;
  ScoreInput: ScoreInput;
  SelectSolutionInput: SelectSolutionInput;
  SelectSolutionResult: ResolversUnionTypes<ResolversParentTypes>['SelectSolutionResult'];
  SelectSolutionSuccess: Omit<SelectSolutionSuccess, 'decision' | 'solution'> & { decision: ResolversParentTypes['Decision'], solution: ResolversParentTypes['Solution'] };
  Share: Share;
  ShareInput: ShareInput;
  ShowPrototypeInput: ShowPrototypeInput;
  ShowPrototypeResult: ResolversUnionTypes<ResolversParentTypes>['ShowPrototypeResult'];
  ShowPrototypeSuccess: Omit<ShowPrototypeSuccess, 'prototype'> & { prototype: ResolversParentTypes['Prototype'] };
  Solution: SolutionModel;
  SolutionAlreadySubmitted: Omit<SolutionAlreadySubmitted, 'solution'> & { solution: ResolversParentTypes['Solution'] };
  SolutionConnection: SolutionPage;
  SolutionEdge: Omit<SolutionEdge, 'node'> & { node: ResolversParentTypes['Solution'] };
  SolutionNotInState: SolutionNotInState;
  StartAgendaImportInput: StartAgendaImportInput;
  StartAgendaImportResult: ResolversUnionTypes<ResolversParentTypes>['StartAgendaImportResult'];
  StartAgendaImportSuccess: StartAgendaImportSuccess;
  StartProcessInput: StartProcessInput;
  StartProcessResult: ResolversUnionTypes<ResolversParentTypes>['StartProcessResult'];
  StartProcessSuccess: Omit<StartProcessSuccess, 'process'> & { process: ResolversParentTypes['Process'] };
  StartRefused: Omit<StartRefused, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['GuardRefusal']> };
  StepEvidenceInput: StepEvidenceInput;
  StepRefused: Omit<StepRefused, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['GuardRefusal']> };
  SubmitSolutionInput: SubmitSolutionInput;
  SubmitSolutionResult: ResolversUnionTypes<ResolversParentTypes>['SubmitSolutionResult'];
  SubmitSolutionSuccess: Omit<SubmitSolutionSuccess, 'solution'> & { solution: ResolversParentTypes['Solution'] };
  Subscription: Record<PropertyKey, never>;
  SupportAgendaInput: SupportAgendaInput;
  SupportAgendaResult: ResolversUnionTypes<ResolversParentTypes>['SupportAgendaResult'];
  SupportAgendaSuccess: Omit<SupportAgendaSuccess, 'agenda' | 'support'> & { agenda: ResolversParentTypes['Agenda'], support: ResolversParentTypes['AgendaSupport'] };
  SupportTooLow: SupportTooLow;
  TakeStepInput: TakeStepInput;
  TakeStepResult: ResolversUnionTypes<ResolversParentTypes>['TakeStepResult'];
  TakeStepSuccess: Omit<TakeStepSuccess, 'process'> & { process: ResolversParentTypes['Process'] };
  Team: Team;
  TemplateAct: StageAct;
  TemplateBallot: BallotOfTemplate;
  TemplateClock: Clock;
  TemplateField: Field;
  TemplateFlaw: TemplateFlaw;
  TemplateFlawed: TemplateFlawed;
  TemplateNotKnown: TemplateNotKnown;
  TemplateStage: Stage;
  TemplateStep: Step;
  TemplateVersionTaken: Omit<TemplateVersionTaken, 'template'> & { template: ResolversParentTypes['ProcessTemplate'] };
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryModel;
  TooEarly: TooEarly;
  TooFew: TooFew;
  TooLate: TooLate;
  TooMany: TooMany;
  TooManyPhotos: TooManyPhotos;
  TriageAgendaInput: TriageAgendaInput;
  TriageAgendaResult: ResolversUnionTypes<ResolversParentTypes>['TriageAgendaResult'];
  TriageAgendaSuccess: Omit<TriageAgendaSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  TriageUnchanged: TriageUnchanged;
  UnknownCategory: Omit<UnknownCategory, 'known'> & { known: ReadonlyArray<ResolversParentTypes['Category']> };
  UploadTemplateInput: UploadTemplateInput;
  UploadTemplateResult: ResolversUnionTypes<ResolversParentTypes>['UploadTemplateResult'];
  UploadTemplateSuccess: Omit<UploadTemplateSuccess, 'template'> & { template: ResolversParentTypes['ProcessTemplate'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WithdrawEvidenceInput: WithdrawEvidenceInput;
  WithdrawEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawEvidenceResult'];
  WithdrawEvidenceSuccess: Omit<WithdrawEvidenceSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  WithdrawSolutionInput: WithdrawSolutionInput;
  WithdrawSolutionResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawSolutionResult'];
  WithdrawSolutionSuccess: Omit<WithdrawSolutionSuccess, 'solution'> & { solution: ResolversParentTypes['Solution'] };
  WithdrawSupportInput: WithdrawSupportInput;
  WithdrawSupportResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawSupportResult'];
  WithdrawSupportSuccess: Omit<WithdrawSupportSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  String: Scalars['String']['output'];
};

export type LiveDirectiveArgs = {
  by: Scalars['String']['input'];
  query: Scalars['String']['input'];
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActRefused'] = ResolversParentTypes['ActRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['GuardRefusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorKindNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorKindNotAllowed'] = ResolversParentTypes['ActorKindNotAllowed']> = {
  actorKind?: Resolver<Maybe<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  allowedKinds?: Resolver<ReadonlyArray<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda'], FederationReferenceType extends FederationReferenceTypes['Agenda'] = FederationReferenceTypes['Agenda']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agenda']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<AgendaCommentsArgs, 'first'>>;
  consultant?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<AgendaDecisionsArgs, 'first'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['AgendaEvidenceConnection'], ParentType, ContextType, RequireFields<AgendaEvidenceArgs, 'first'>>;
  hasCampaign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AgendaTransitionConnection'], ParentType, ContextType, RequireFields<AgendaHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  maturity?: Resolver<ResolversTypes['Maturity'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  needsHands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['Photo']>, ParentType, ContextType>;
  plainSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  processes?: Resolver<ResolversTypes['ProcessConnection'], ParentType, ContextType, RequireFields<AgendaProcessesArgs, 'first'>>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['AgendaRevisionConnection'], ParentType, ContextType, RequireFields<AgendaRevisionsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['AgendaSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgendaState'], ParentType, ContextType>;
  supportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<AgendaTimelineArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['Triage']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerSupports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AgendaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaConnection'] = ResolversParentTypes['AgendaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgendaEdge']>, ParentType, ContextType>;
  isTotalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type AgendaMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaMean'] = ResolversParentTypes['AgendaMean']> = {
  open?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  answerWithinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<AgendaSummaryChangeArgs, 'days'>>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experimenting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type AgendasInStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendasInStage'] = ResolversParentTypes['AgendasInStage']> = {
  agendas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TemplateStage'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['ProcessTemplate'], ParentType, ContextType>;
};

export type AlreadySupportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadySupported'] = ResolversParentTypes['AlreadySupported']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['AgendaSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerFigures'] = ResolversParentTypes['AnswerFigures']> = {
  answered?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  answeredShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  inTimeShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutConsultant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointBodyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointBodyResult'] = ResolversParentTypes['AppointBodyResult']> = {
  __resolveType: TypeResolveFn<'AppointBodySuccess' | 'BodyKeyTaken' | 'IdempotencyKeyReused' | 'MembersNotKnown' | 'MunicipalityNotKnown' | 'QuorumBeyondMembers', ParentType, ContextType>;
};

export type AppointBodySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointBodySuccess'] = ResolversParentTypes['AppointBodySuccess']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalMissing'] = ResolversParentTypes['ApprovalMissing']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['BodyResult']>, ParentType, ContextType>;
  resultRequired?: Resolver<ResolversTypes['BodyResult'], ParentType, ContextType>;
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

export type AvailableActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAct'] = ResolversParentTypes['AvailableAct']> = {
  act?: Resolver<ResolversTypes['TemplateAct'], ParentType, ContextType>;
  mayDo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['GuardRefusal']>, ParentType, ContextType>;
};

export type AvailableStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableStep'] = ResolversParentTypes['AvailableStep']> = {
  mayTake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['GuardRefusal']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TemplateStep'], ParentType, ContextType>;
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

export type BodyNotAppointedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyNotAppointed'] = ResolversParentTypes['BodyNotAppointed']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CastBallotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastBallotResult'] = ResolversParentTypes['CastBallotResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'CastBallotSuccess' | 'DecisionConcluded' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CastBallotSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastBallotSuccess'] = ResolversParentTypes['CastBallotSuccess']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  by?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ChangeBodyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBodyResult'] = ResolversParentTypes['ChangeBodyResult']> = {
  __resolveType: TypeResolveFn<'ChangeBodySuccess' | 'IdempotencyKeyReused' | 'MembersNotKnown' | 'QuorumBeyondMembers' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeBodySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBodySuccess'] = ResolversParentTypes['ChangeBodySuccess']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseFinalSolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseFinalSolutionResult'] = ResolversParentTypes['ChooseFinalSolutionResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'ChooseFinalSolutionSuccess' | 'IdempotencyKeyReused' | 'SolutionNotInState', ParentType, ContextType>;
};

export type ChooseFinalSolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseFinalSolutionSuccess'] = ResolversParentTypes['ChooseFinalSolutionSuccess']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAgendaResult'] = ResolversParentTypes['CloseAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'CloseAgendaSuccess' | 'IdempotencyKeyReused' | 'ProcessRunning', ParentType, ContextType>;
};

export type CloseAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAgendaSuccess'] = ResolversParentTypes['CloseAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseProgrammeResult'] = ResolversParentTypes['CloseProgrammeResult']> = {
  __resolveType: TypeResolveFn<'CloseProgrammeSuccess' | 'IdempotencyKeyReused' | 'ProgrammeNotInState', ParentType, ContextType>;
};

export type CloseProgrammeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseProgrammeSuccess'] = ResolversParentTypes['CloseProgrammeSuccess']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment'], FederationReferenceType extends FederationReferenceTypes['Comment'] = FederationReferenceTypes['Comment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Comment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFromSecretariat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ConcludeDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcludeDecisionResult'] = ResolversParentTypes['ConcludeDecisionResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'ConcludeDecisionSuccess' | 'DecisionConcluded' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ConcludeDecisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcludeDecisionSuccess'] = ResolversParentTypes['ConcludeDecisionSuccess']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfigureAgendasResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureAgendasResult'] = ResolversParentTypes['ConfigureAgendasResult']> = {
  __resolveType: TypeResolveFn<'ConfigureAgendasSuccess' | 'IdempotencyKeyReused' | 'IntakeMustStayOpen' | 'MunicipalityNotKnown' | 'VersionConflict', ParentType, ContextType>;
};

export type ConfigureAgendasSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureAgendasSuccess'] = ResolversParentTypes['ConfigureAgendasSuccess']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultAgendaResult'] = ResolversParentTypes['ConsultAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'ConsultAgendaSuccess' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ConsultAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultAgendaSuccess'] = ResolversParentTypes['ConsultAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
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

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  ballotCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  concludedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['DecidedBy'], ParentType, ContextType>;
  entitled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quorumShare?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DecisionResult']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  viewerBallot?: Resolver<Maybe<ResolversTypes['BallotChoice']>, ParentType, ContextType>;
  votesAbstained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionAlreadyOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionAlreadyOpened'] = ResolversParentTypes['DecisionAlreadyOpened']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConcludedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConcluded'] = ResolversParentTypes['DecisionConcluded']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaSummary?: Resolver<Maybe<ResolversTypes['AgendaSummary']>, ParentType, ContextType>;
  agendas?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, RequireFields<DistrictAgendasArgs, 'first' | 'sort'>>;
  agendasByStage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgendasInStage']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DurationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Durations'] = ResolversParentTypes['Durations']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90Seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EditAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditAgendaResult'] = ResolversParentTypes['EditAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'EditAgendaSuccess' | 'IdempotencyKeyReused' | 'PlaceNotKnown' | 'PointInNoDistrict' | 'PointInOtherDistrict' | 'UnknownCategory' | 'VersionConflict', ParentType, ContextType>;
};

export type EditAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditAgendaSuccess'] = ResolversParentTypes['EditAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluatePrototypeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatePrototypeResult'] = ResolversParentTypes['EvaluatePrototypeResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'EvaluatePrototypeSuccess' | 'IdempotencyKeyReused' | 'PrototypeAlreadyEvaluated', ParentType, ContextType>;
};

export type EvaluatePrototypeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatePrototypeSuccess'] = ResolversParentTypes['EvaluatePrototypeSuccess']> = {
  evaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  evaluatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evaluatedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  prototype?: Resolver<ResolversTypes['Prototype'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
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

export type ExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FactMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactMissing'] = ResolversParentTypes['FactMissing']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldLink'] = ResolversParentTypes['FieldLink']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['ProcessFact'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['LearningRecord']>, ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['ShownPart'], ParentType, ContextType>;
};

export type FieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldValue'] = ResolversParentTypes['FieldValue']> = {
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isYes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  photoIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Resource']>>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldsMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldsMissing'] = ResolversParentTypes['FieldsMissing']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['MissingField']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldsRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldsRefused'] = ResolversParentTypes['FieldsRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['GuardRefusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FillFieldsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillFieldsResult'] = ResolversParentTypes['FillFieldsResult']> = {
  __resolveType: TypeResolveFn<'FieldsRefused' | 'FillFieldsSuccess' | 'IdempotencyKeyReused' | 'ReferenceNotKnown' | 'VersionConflict', ParentType, ContextType>;
};

export type FillFieldsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillFieldsSuccess'] = ResolversParentTypes['FillFieldsSuccess']> = {
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishAgendaImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishAgendaImportResult'] = ResolversParentTypes['FinishAgendaImportResult']> = {
  __resolveType: TypeResolveFn<'FinishAgendaImportSuccess' | 'ImportNotRunning', ParentType, ContextType>;
};

export type FinishAgendaImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishAgendaImportSuccess'] = ResolversParentTypes['FinishAgendaImportSuccess']> = {
  import?: Resolver<ResolversTypes['AgendaImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormPartnershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormPartnershipResult'] = ResolversParentTypes['FormPartnershipResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'FormPartnershipSuccess' | 'IdempotencyKeyReused' | 'PartnershipAlreadyFormed' | 'SolutionNotInState', ParentType, ContextType>;
};

export type FormPartnershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormPartnershipSuccess'] = ResolversParentTypes['FormPartnershipSuccess']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuardRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardRefusal'] = ResolversParentTypes['GuardRefusal']> = {
  __resolveType: TypeResolveFn<'ActorKindNotAllowed' | 'ApprovalMissing' | 'FactMissing' | 'FieldsMissing' | 'NotInStage' | 'NotThePoster' | 'NotTurnedDown' | 'NoteMissing' | 'PosterExcluded' | 'QuorumMissing' | 'RoleMissing' | 'RolesMissing' | 'SupportTooLow' | 'TooEarly' | 'TooFew' | 'TooLate' | 'TooMany', ParentType, ContextType>;
};

export type HeldGuardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldGuard'] = ResolversParentTypes['HeldGuard']> = {
  figures?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  guard?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type LearningRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecord'] = ResolversParentTypes['LearningRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

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
  agendas?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, RequireFields<MemberAgendasArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MembersNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembersNotKnown'] = ResolversParentTypes['MembersNotKnown']> = {
  memberIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingField'] = ResolversParentTypes['MissingField']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaMeanOfDistricts?: Resolver<Maybe<ResolversTypes['AgendaMean']>, ParentType, ContextType>;
  agendaSettings?: Resolver<Maybe<ResolversTypes['AgendaSettings']>, ParentType, ContextType>;
  agendaSummariesOfDistricts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgendaSummary']>>, ParentType, ContextType>;
  agendaSummary?: Resolver<Maybe<ResolversTypes['AgendaSummary']>, ParentType, ContextType>;
  agendas?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, RequireFields<MunicipalityAgendasArgs, 'first' | 'sort'>>;
  agendasToAnswer?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, RequireFields<MunicipalityAgendasToAnswerArgs, 'first'>>;
  agendasWithoutConsultant?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, RequireFields<MunicipalityAgendasWithoutConsultantArgs, 'first'>>;
  answerFigures?: Resolver<Maybe<ResolversTypes['AnswerFigures']>, ParentType, ContextType>;
  bodies?: Resolver<Maybe<ResolversTypes['BodyConnection']>, ParentType, ContextType, RequireFields<MunicipalityBodiesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, RequireFields<MunicipalityProgrammesArgs, 'first'>>;
};

export type MunicipalityNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityNotKnown'] = ResolversParentTypes['MunicipalityNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  appointBody?: Resolver<ResolversTypes['AppointBodyResult'], ParentType, ContextType, RequireFields<MutationAppointBodyArgs, 'input'>>;
  attachPhoto?: Resolver<ResolversTypes['AttachPhotoResult'], ParentType, ContextType, RequireFields<MutationAttachPhotoArgs, 'input'>>;
  castBallot?: Resolver<ResolversTypes['CastBallotResult'], ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  changeBody?: Resolver<ResolversTypes['ChangeBodyResult'], ParentType, ContextType, RequireFields<MutationChangeBodyArgs, 'input'>>;
  chooseFinalSolution?: Resolver<ResolversTypes['ChooseFinalSolutionResult'], ParentType, ContextType, RequireFields<MutationChooseFinalSolutionArgs, 'input'>>;
  closeAgenda?: Resolver<ResolversTypes['CloseAgendaResult'], ParentType, ContextType, RequireFields<MutationCloseAgendaArgs, 'input'>>;
  closeProgramme?: Resolver<ResolversTypes['CloseProgrammeResult'], ParentType, ContextType, RequireFields<MutationCloseProgrammeArgs, 'input'>>;
  commentOnAgenda?: Resolver<ResolversTypes['CommentOnAgendaResult'], ParentType, ContextType, RequireFields<MutationCommentOnAgendaArgs, 'input'>>;
  concludeDecision?: Resolver<ResolversTypes['ConcludeDecisionResult'], ParentType, ContextType, RequireFields<MutationConcludeDecisionArgs, 'input'>>;
  configureAgendas?: Resolver<ResolversTypes['ConfigureAgendasResult'], ParentType, ContextType, RequireFields<MutationConfigureAgendasArgs, 'input'>>;
  consultAgenda?: Resolver<ResolversTypes['ConsultAgendaResult'], ParentType, ContextType, RequireFields<MutationConsultAgendaArgs, 'input'>>;
  editAgenda?: Resolver<ResolversTypes['EditAgendaResult'], ParentType, ContextType, RequireFields<MutationEditAgendaArgs, 'input'>>;
  evaluatePrototype?: Resolver<ResolversTypes['EvaluatePrototypeResult'], ParentType, ContextType, RequireFields<MutationEvaluatePrototypeArgs, 'input'>>;
  fillFields?: Resolver<ResolversTypes['FillFieldsResult'], ParentType, ContextType, RequireFields<MutationFillFieldsArgs, 'input'>>;
  finishAgendaImport?: Resolver<ResolversTypes['FinishAgendaImportResult'], ParentType, ContextType, RequireFields<MutationFinishAgendaImportArgs, 'input'>>;
  formPartnership?: Resolver<ResolversTypes['FormPartnershipResult'], ParentType, ContextType, RequireFields<MutationFormPartnershipArgs, 'input'>>;
  importAgendaRows?: Resolver<ResolversTypes['ImportAgendaRowsResult'], ParentType, ContextType, RequireFields<MutationImportAgendaRowsArgs, 'input'>>;
  linkEvidence?: Resolver<ResolversTypes['LinkEvidenceResult'], ParentType, ContextType, RequireFields<MutationLinkEvidenceArgs, 'input'>>;
  notePartnership?: Resolver<ResolversTypes['NotePartnershipResult'], ParentType, ContextType, RequireFields<MutationNotePartnershipArgs, 'input'>>;
  openDecision?: Resolver<ResolversTypes['OpenDecisionResult'], ParentType, ContextType, RequireFields<MutationOpenDecisionArgs, 'input'>>;
  openProgramme?: Resolver<ResolversTypes['OpenProgrammeResult'], ParentType, ContextType, RequireFields<MutationOpenProgrammeArgs, 'input'>>;
  raiseAgenda?: Resolver<ResolversTypes['RaiseAgendaResult'], ParentType, ContextType, RequireFields<MutationRaiseAgendaArgs, 'input'>>;
  removePhoto?: Resolver<ResolversTypes['RemovePhotoResult'], ParentType, ContextType, RequireFields<MutationRemovePhotoArgs, 'input'>>;
  selectSolution?: Resolver<ResolversTypes['SelectSolutionResult'], ParentType, ContextType, RequireFields<MutationSelectSolutionArgs, 'input'>>;
  showPrototype?: Resolver<ResolversTypes['ShowPrototypeResult'], ParentType, ContextType, RequireFields<MutationShowPrototypeArgs, 'input'>>;
  startAgendaImport?: Resolver<ResolversTypes['StartAgendaImportResult'], ParentType, ContextType, RequireFields<MutationStartAgendaImportArgs, 'input'>>;
  startProcess?: Resolver<ResolversTypes['StartProcessResult'], ParentType, ContextType, RequireFields<MutationStartProcessArgs, 'input'>>;
  submitSolution?: Resolver<ResolversTypes['SubmitSolutionResult'], ParentType, ContextType, RequireFields<MutationSubmitSolutionArgs, 'input'>>;
  supportAgenda?: Resolver<ResolversTypes['SupportAgendaResult'], ParentType, ContextType, RequireFields<MutationSupportAgendaArgs, 'input'>>;
  takeStep?: Resolver<ResolversTypes['TakeStepResult'], ParentType, ContextType, RequireFields<MutationTakeStepArgs, 'input'>>;
  triageAgenda?: Resolver<ResolversTypes['TriageAgendaResult'], ParentType, ContextType, RequireFields<MutationTriageAgendaArgs, 'input'>>;
  uploadTemplate?: Resolver<ResolversTypes['UploadTemplateResult'], ParentType, ContextType, RequireFields<MutationUploadTemplateArgs, 'input'>>;
  withdrawEvidence?: Resolver<ResolversTypes['WithdrawEvidenceResult'], ParentType, ContextType, RequireFields<MutationWithdrawEvidenceArgs, 'input'>>;
  withdrawSolution?: Resolver<ResolversTypes['WithdrawSolutionResult'], ParentType, ContextType, RequireFields<MutationWithdrawSolutionArgs, 'input'>>;
  withdrawSupport?: Resolver<ResolversTypes['WithdrawSupportResult'], ParentType, ContextType, RequireFields<MutationWithdrawSupportArgs, 'input'>>;
};

export type NamedKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedKey'] = ResolversParentTypes['NamedKey']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type NotAMemberOfOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAMemberOfOrganization'] = ResolversParentTypes['NotAMemberOfOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotInStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotInStage'] = ResolversParentTypes['NotInStage']> = {
  allowedStages?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotSupportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotSupported'] = ResolversParentTypes['NotSupported']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotThePosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotThePoster'] = ResolversParentTypes['NotThePoster']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotTurnedDownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotTurnedDown'] = ResolversParentTypes['NotTurnedDown']> = {
  ballot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DecisionResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteMissing'] = ResolversParentTypes['NoteMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotePartnershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotePartnershipResult'] = ResolversParentTypes['NotePartnershipResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotePartnershipSuccess', ParentType, ContextType>;
};

export type NotePartnershipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotePartnershipSuccess'] = ResolversParentTypes['NotePartnershipSuccess']> = {
  note?: Resolver<ResolversTypes['PartnershipNote'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDecisionResult'] = ResolversParentTypes['OpenDecisionResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'BodyNotAppointed' | 'DecisionAlreadyOpened' | 'IdempotencyKeyReused' | 'OpenDecisionSuccess', ParentType, ContextType>;
};

export type OpenDecisionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDecisionSuccess'] = ResolversParentTypes['OpenDecisionSuccess']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenProgrammeResult'] = ResolversParentTypes['OpenProgrammeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MunicipalityNotKnown' | 'OpenProgrammeSuccess' | 'OrganizationNotKnown' | 'TemplateNotKnown', ParentType, ContextType>;
};

export type OpenProgrammeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenProgrammeSuccess'] = ResolversParentTypes['OpenProgrammeSuccess']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendas?: Resolver<Maybe<ResolversTypes['AgendaConnection']>, ParentType, ContextType, RequireFields<OrganizationAgendasArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerships?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, RequireFields<OrganizationPartnershipsArgs, 'first'>>;
  solutions?: Resolver<Maybe<ResolversTypes['SolutionConnection']>, ParentType, ContextType, RequireFields<OrganizationSolutionsArgs, 'first'>>;
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

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  formedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  formedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['PartnershipNoteConnection'], ParentType, ContextType, RequireFields<PartnershipNotesArgs, 'first'>>;
  poster?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
  solver?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type PartnershipAlreadyFormedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipAlreadyFormed'] = ResolversParentTypes['PartnershipAlreadyFormed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PartnershipNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipNote'] = ResolversParentTypes['PartnershipNote']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type PartnershipNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipNoteConnection'] = ResolversParentTypes['PartnershipNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnershipNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipNoteEdge'] = ResolversParentTypes['PartnershipNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnershipNote'], ParentType, ContextType>;
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

export type PlaceNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNotKnown'] = ResolversParentTypes['PlaceNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointInNoDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointInNoDistrict'] = ResolversParentTypes['PointInNoDistrict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointInOtherDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointInOtherDistrict'] = ResolversParentTypes['PointInOtherDistrict']> = {
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  districtCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PosterExcludedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PosterExcluded'] = ResolversParentTypes['PosterExcluded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process'], FederationReferenceType extends FederationReferenceTypes['Process'] = FederationReferenceTypes['Process']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Process']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  availableActs?: Resolver<ReadonlyArray<ResolversTypes['AvailableAct']>, ParentType, ContextType, Partial<ProcessAvailableActsArgs>>;
  availableSteps?: Resolver<ReadonlyArray<ResolversTypes['AvailableStep']>, ParentType, ContextType, Partial<ProcessAvailableStepsArgs>>;
  children?: Resolver<ResolversTypes['ProcessConnection'], ParentType, ContextType, RequireFields<ProcessChildrenArgs, 'first'>>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['ProcessClock']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<ProcessDecisionsArgs, 'first'>>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ProcessField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProcessOutcome']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, RequireFields<ProcessSolutionsArgs, 'first'>>;
  stage?: Resolver<ResolversTypes['TemplateStage'], ParentType, ContextType>;
  stageEnteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  stays?: Resolver<ReadonlyArray<ResolversTypes['ProcessStay']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['ProcessTemplate'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['ProcessEntryConnection'], ParentType, ContextType, RequireFields<ProcessTimelineArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessClock'] = ResolversParentTypes['ProcessClock']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProcessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessConnection'] = ResolversParentTypes['ProcessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Process']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessDecidesTriageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessDecidesTriage'] = ResolversParentTypes['ProcessDecidesTriage']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessEdge'] = ResolversParentTypes['ProcessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
};

export type ProcessEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessEntry'] = ResolversParentTypes['ProcessEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['ProcessFact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['HeldGuard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcessEntryKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['ProcessRight']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessEntryConnection'] = ResolversParentTypes['ProcessEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcessEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProcessEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessEntryEdge'] = ResolversParentTypes['ProcessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcessEntry'], ParentType, ContextType>;
};

export type ProcessFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessFact'] = ResolversParentTypes['ProcessFact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessField'] = ResolversParentTypes['ProcessField']> = {
  definition?: Resolver<ResolversTypes['TemplateField'], ParentType, ContextType>;
  isFilled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['FieldLink']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['FieldValue']>, ParentType, ContextType>;
};

export type ProcessRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessRight'] = ResolversParentTypes['ProcessRight']> = {
  body?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isAnyone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['ProcessRelation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcessRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessRunning'] = ResolversParentTypes['ProcessRunning']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessStayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessStay'] = ResolversParentTypes['ProcessStay']> = {
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProcessTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessTemplate'] = ResolversParentTypes['ProcessTemplate']> = {
  about?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  ballots?: Resolver<ReadonlyArray<ResolversTypes['TemplateBallot']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['NamedKey']>, ParentType, ContextType>;
  childOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ProcessEffect'], ParentType, ContextType>;
  governmentRole?: Resolver<ResolversTypes['GovernmentRole'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incentive?: Resolver<ResolversTypes['Incentive'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openness?: Resolver<ResolversTypes['Openness'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['TemplateStage']>, ParentType, ContextType>;
  startedBy?: Resolver<ReadonlyArray<ResolversTypes['ProcessRight']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TemplateStep']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writers?: Resolver<ReadonlyArray<ResolversTypes['ProcessRight']>, ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ProgrammeFigures'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  processes?: Resolver<ResolversTypes['ProcessConnection'], ParentType, ContextType, RequireFields<ProgrammeProcessesArgs, 'first'>>;
  purpose?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgrammeState'], ParentType, ContextType>;
  steward?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  templateKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeFigures'] = ResolversParentTypes['ProgrammeFigures']> = {
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  challenges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstResponse?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeGrants']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solutionsPerChallenge?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeStage']>, ParentType, ContextType>;
};

export type ProgrammeGrantsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeGrants'] = ResolversParentTypes['ProgrammeGrants']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProgrammeNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeNotInState'] = ResolversParentTypes['ProgrammeNotInState']> = {
  actual?: Resolver<ResolversTypes['ProgrammeState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeStage'] = ResolversParentTypes['ProgrammeStage']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProcessOutcome']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stayed?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  templateKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PrototypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prototype'] = ResolversParentTypes['Prototype']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  shownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shownBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrototypeAlreadyEvaluatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrototypeAlreadyEvaluated'] = ResolversParentTypes['PrototypeAlreadyEvaluated']> = {
  evaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType, RequireFields<QueryAgendaArgs, 'id'>>;
  agendaImport?: Resolver<Maybe<ResolversTypes['AgendaImport']>, ParentType, ContextType, RequireFields<QueryAgendaImportArgs, 'id'>>;
  agendas?: Resolver<ResolversTypes['AgendaConnection'], ParentType, ContextType, RequireFields<QueryAgendasArgs, 'first' | 'sort'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType, RequireFields<QueryProcessArgs, 'id'>>;
  processTemplate?: Resolver<Maybe<ResolversTypes['ProcessTemplate']>, ParentType, ContextType, RequireFields<QueryProcessTemplateArgs, 'key'>>;
  processTemplates?: Resolver<ReadonlyArray<ResolversTypes['ProcessTemplate']>, ParentType, ContextType, Partial<QueryProcessTemplatesArgs>>;
  processes?: Resolver<ResolversTypes['ProcessConnection'], ParentType, ContextType, RequireFields<QueryProcessesArgs, 'first'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType, RequireFields<QuerySolutionArgs, 'id'>>;
};

export type QuorumBeyondMembersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumBeyondMembers'] = ResolversParentTypes['QuorumBeyondMembers']> = {
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuorumMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumMissing'] = ResolversParentTypes['QuorumMissing']> = {
  ballot?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votesRequired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RaiseAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseAgendaResult'] = ResolversParentTypes['RaiseAgendaResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAMemberOfOrganization' | 'PlaceNotKnown' | 'PointInNoDistrict' | 'PointInOtherDistrict' | 'RaiseAgendaSuccess' | 'UnknownCategory', ParentType, ContextType>;
};

export type RaiseAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseAgendaSuccess'] = ResolversParentTypes['RaiseAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ratio'] = ResolversParentTypes['Ratio']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perMille?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceNotKnown'] = ResolversParentTypes['ReferenceNotKnown']> = {
  field?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ReferencedKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePhotoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePhotoResult'] = ResolversParentTypes['RemovePhotoResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'RemovePhotoSuccess', ParentType, ContextType>;
};

export type RemovePhotoSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePhotoSuccess'] = ResolversParentTypes['RemovePhotoSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleMissing'] = ResolversParentTypes['RoleMissing']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedIn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ProcessRelation']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RolesMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolesMissing'] = ResolversParentTypes['RolesMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelectSolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectSolutionResult'] = ResolversParentTypes['SelectSolutionResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'IdempotencyKeyReused' | 'SelectSolutionSuccess' | 'SolutionNotInState', ParentType, ContextType>;
};

export type SelectSolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectSolutionSuccess'] = ResolversParentTypes['SelectSolutionSuccess']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShowPrototypeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowPrototypeResult'] = ResolversParentTypes['ShowPrototypeResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'IdempotencyKeyReused' | 'ShowPrototypeSuccess' | 'SolutionNotInState', ParentType, ContextType>;
};

export type ShowPrototypeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowPrototypeSuccess'] = ResolversParentTypes['ShowPrototypeSuccess']> = {
  prototype?: Resolver<ResolversTypes['Prototype'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution'], FederationReferenceType extends FederationReferenceTypes['Solution'] = FederationReferenceTypes['Solution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Solution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  prototypes?: Resolver<ReadonlyArray<ResolversTypes['Prototype']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SolutionState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SolutionAlreadySubmittedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionAlreadySubmitted'] = ResolversParentTypes['SolutionAlreadySubmitted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionConnection'] = ResolversParentTypes['SolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Solution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionEdge'] = ResolversParentTypes['SolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
};

export type SolutionNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionNotInState'] = ResolversParentTypes['SolutionNotInState']> = {
  actual?: Resolver<ResolversTypes['SolutionState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['SolutionState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartAgendaImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartAgendaImportResult'] = ResolversParentTypes['StartAgendaImportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'StartAgendaImportSuccess', ParentType, ContextType>;
};

export type StartAgendaImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartAgendaImportSuccess'] = ResolversParentTypes['StartAgendaImportSuccess']> = {
  import?: Resolver<ResolversTypes['AgendaImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartProcessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartProcessResult'] = ResolversParentTypes['StartProcessResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'IdempotencyKeyReused' | 'NotAMemberOfOrganization' | 'ProcessRunning' | 'ProgrammeNotInState' | 'ReferenceNotKnown' | 'StartProcessSuccess' | 'StartRefused' | 'TemplateNotKnown', ParentType, ContextType>;
};

export type StartProcessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartProcessSuccess'] = ResolversParentTypes['StartProcessSuccess']> = {
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartRefused'] = ResolversParentTypes['StartRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['GuardRefusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepRefused'] = ResolversParentTypes['StepRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['GuardRefusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitSolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitSolutionResult'] = ResolversParentTypes['SubmitSolutionResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'IdempotencyKeyReused' | 'NotAMemberOfOrganization' | 'SolutionAlreadySubmitted' | 'SubmitSolutionSuccess', ParentType, ContextType>;
};

export type SubmitSolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitSolutionSuccess'] = ResolversParentTypes['SubmitSolutionSuccess']> = {
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  agendaChanged?: SubscriptionResolver<Maybe<ResolversTypes['Agenda']>, "agendaChanged", ParentType, ContextType, RequireFields<SubscriptionAgendaChangedArgs, 'id'>>;
};

export type SupportAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAgendaResult'] = ResolversParentTypes['SupportAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'AlreadySupported' | 'IdempotencyKeyReused' | 'SupportAgendaSuccess', ParentType, ContextType>;
};

export type SupportAgendaSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAgendaSuccess'] = ResolversParentTypes['SupportAgendaSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['AgendaSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportTooLowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTooLow'] = ResolversParentTypes['SupportTooLow']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  supportRequired?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeStepResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeStepResult'] = ResolversParentTypes['TakeStepResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAMemberOfOrganization' | 'StepRefused' | 'TakeStepSuccess' | 'VersionConflict', ParentType, ContextType>;
};

export type TakeStepSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeStepSuccess'] = ResolversParentTypes['TakeStepSuccess']> = {
  process?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TemplateActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateAct'] = ResolversParentTypes['TemplateAct']> = {
  act?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ballot?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['ProcessRight']>, ParentType, ContextType>;
  guards?: Resolver<ReadonlyArray<ResolversTypes['JSONObject']>, ParentType, ContextType>;
};

export type TemplateBallotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateBallot'] = ResolversParentTypes['TemplateBallot']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quorumShare?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type TemplateClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateClock'] = ResolversParentTypes['TemplateClock']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lasts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TemplateFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateField'] = ResolversParentTypes['TemplateField']> = {
  help?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['FieldNeed'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['NamedKey']>, ParentType, ContextType>;
  shows?: Resolver<Maybe<ResolversTypes['ShownPart']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FieldType'], ParentType, ContextType>;
};

export type TemplateFlawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateFlaw'] = ResolversParentTypes['TemplateFlaw']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateFlawedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateFlawed'] = ResolversParentTypes['TemplateFlawed']> = {
  flaws?: Resolver<ReadonlyArray<ResolversTypes['TemplateFlaw']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateNotKnown'] = ResolversParentTypes['TemplateNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateStage'] = ResolversParentTypes['TemplateStage']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['TemplateAct']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['TemplateClock']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['TemplateField']>, ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProcessOutcome']>, ParentType, ContextType>;
};

export type TemplateStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateStep'] = ResolversParentTypes['TemplateStep']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['ProcessRight']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  guards?: Resolver<ReadonlyArray<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  needsNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['Triage']>, ParentType, ContextType>;
};

export type TemplateVersionTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateVersionTaken'] = ResolversParentTypes['TemplateVersionTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['ProcessTemplate'], ParentType, ContextType>;
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

export type TooEarlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooEarly'] = ResolversParentTypes['TooEarly']> = {
  holdsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooFewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooFew'] = ResolversParentTypes['TooFew']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooLate'] = ResolversParentTypes['TooLate']> = {
  heldUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooMany'] = ResolversParentTypes['TooMany']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyPhotosResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyPhotos'] = ResolversParentTypes['TooManyPhotos']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriageAgendaResult'] = ResolversParentTypes['TriageAgendaResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotInState' | 'IdempotencyKeyReused' | 'ProcessDecidesTriage' | 'TriageAgendaSuccess' | 'TriageUnchanged', ParentType, ContextType>;
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

export type UploadTemplateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadTemplateResult'] = ResolversParentTypes['UploadTemplateResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MunicipalityNotKnown' | 'TemplateFlawed' | 'TemplateVersionTaken' | 'UploadTemplateSuccess', ParentType, ContextType>;
};

export type UploadTemplateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadTemplateSuccess'] = ResolversParentTypes['UploadTemplateSuccess']> = {
  template?: Resolver<ResolversTypes['ProcessTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'ActorKindNotAllowed' | 'AgendaNotInState' | 'AgendaNotKnown' | 'AlreadySupported' | 'ApprovalMissing' | 'BodyKeyTaken' | 'BodyNotAppointed' | 'DecisionAlreadyOpened' | 'DecisionConcluded' | 'EvidenceAlreadyLinked' | 'EvidenceAlreadyWithdrawn' | 'FactMissing' | 'FieldsMissing' | 'FieldsRefused' | 'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'ImportNotRunning' | 'IntakeMustStayOpen' | 'MembersNotKnown' | 'MunicipalityNotKnown' | 'NotAMemberOfOrganization' | 'NotInStage' | 'NotSupported' | 'NotThePoster' | 'NotTurnedDown' | 'NoteMissing' | 'OrganizationNotKnown' | 'PartnershipAlreadyFormed' | 'PhotoTaken' | 'PlaceNotKnown' | 'PointInNoDistrict' | 'PointInOtherDistrict' | 'PosterExcluded' | 'ProcessDecidesTriage' | 'ProcessRunning' | 'ProgrammeNotInState' | 'PrototypeAlreadyEvaluated' | 'QuorumBeyondMembers' | 'QuorumMissing' | 'ReferenceNotKnown' | 'RoleMissing' | 'RolesMissing' | 'SolutionAlreadySubmitted' | 'SolutionNotInState' | 'StartRefused' | 'StepRefused' | 'SupportTooLow' | 'TemplateFlawed' | 'TemplateNotKnown' | 'TemplateVersionTaken' | 'TooEarly' | 'TooFew' | 'TooLate' | 'TooMany' | 'TooManyPhotos' | 'TriageUnchanged' | 'UnknownCategory' | 'VersionConflict', ParentType, ContextType>;
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

export type WithdrawSolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSolutionResult'] = ResolversParentTypes['WithdrawSolutionResult']> = {
  __resolveType: TypeResolveFn<'ActRefused' | 'IdempotencyKeyReused' | 'SolutionNotInState' | 'WithdrawSolutionSuccess', ParentType, ContextType>;
};

export type WithdrawSolutionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSolutionSuccess'] = ResolversParentTypes['WithdrawSolutionSuccess']> = {
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
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
  ActRefused?: ActRefusedResolvers<ContextType>;
  ActorKindNotAllowed?: ActorKindNotAllowedResolvers<ContextType>;
  Agenda?: AgendaResolvers<ContextType>;
  AgendaConnection?: AgendaConnectionResolvers<ContextType>;
  AgendaEdge?: AgendaEdgeResolvers<ContextType>;
  AgendaEvidence?: AgendaEvidenceResolvers<ContextType>;
  AgendaEvidenceConnection?: AgendaEvidenceConnectionResolvers<ContextType>;
  AgendaEvidenceEdge?: AgendaEvidenceEdgeResolvers<ContextType>;
  AgendaImport?: AgendaImportResolvers<ContextType>;
  AgendaMean?: AgendaMeanResolvers<ContextType>;
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
  AgendasInStage?: AgendasInStageResolvers<ContextType>;
  AlreadySupported?: AlreadySupportedResolvers<ContextType>;
  AnswerFigures?: AnswerFiguresResolvers<ContextType>;
  AppointBodyResult?: AppointBodyResultResolvers<ContextType>;
  AppointBodySuccess?: AppointBodySuccessResolvers<ContextType>;
  ApprovalMissing?: ApprovalMissingResolvers<ContextType>;
  AttachPhotoResult?: AttachPhotoResultResolvers<ContextType>;
  AttachPhotoSuccess?: AttachPhotoSuccessResolvers<ContextType>;
  AvailableAct?: AvailableActResolvers<ContextType>;
  AvailableStep?: AvailableStepResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  BodyKeyTaken?: BodyKeyTakenResolvers<ContextType>;
  BodyNotAppointed?: BodyNotAppointedResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CastBallotResult?: CastBallotResultResolvers<ContextType>;
  CastBallotSuccess?: CastBallotSuccessResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeBodyResult?: ChangeBodyResultResolvers<ContextType>;
  ChangeBodySuccess?: ChangeBodySuccessResolvers<ContextType>;
  ChooseFinalSolutionResult?: ChooseFinalSolutionResultResolvers<ContextType>;
  ChooseFinalSolutionSuccess?: ChooseFinalSolutionSuccessResolvers<ContextType>;
  CloseAgendaResult?: CloseAgendaResultResolvers<ContextType>;
  CloseAgendaSuccess?: CloseAgendaSuccessResolvers<ContextType>;
  CloseProgrammeResult?: CloseProgrammeResultResolvers<ContextType>;
  CloseProgrammeSuccess?: CloseProgrammeSuccessResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentOnAgendaResult?: CommentOnAgendaResultResolvers<ContextType>;
  CommentOnAgendaSuccess?: CommentOnAgendaSuccessResolvers<ContextType>;
  ConcludeDecisionResult?: ConcludeDecisionResultResolvers<ContextType>;
  ConcludeDecisionSuccess?: ConcludeDecisionSuccessResolvers<ContextType>;
  ConfigureAgendasResult?: ConfigureAgendasResultResolvers<ContextType>;
  ConfigureAgendasSuccess?: ConfigureAgendasSuccessResolvers<ContextType>;
  ConsultAgendaResult?: ConsultAgendaResultResolvers<ContextType>;
  ConsultAgendaSuccess?: ConsultAgendaSuccessResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionAlreadyOpened?: DecisionAlreadyOpenedResolvers<ContextType>;
  DecisionConcluded?: DecisionConcludedResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Durations?: DurationsResolvers<ContextType>;
  EditAgendaResult?: EditAgendaResultResolvers<ContextType>;
  EditAgendaSuccess?: EditAgendaSuccessResolvers<ContextType>;
  EvaluatePrototypeResult?: EvaluatePrototypeResultResolvers<ContextType>;
  EvaluatePrototypeSuccess?: EvaluatePrototypeSuccessResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvidenceAlreadyLinked?: EvidenceAlreadyLinkedResolvers<ContextType>;
  EvidenceAlreadyWithdrawn?: EvidenceAlreadyWithdrawnResolvers<ContextType>;
  Experiment?: ExperimentResolvers<ContextType>;
  FactMissing?: FactMissingResolvers<ContextType>;
  FieldLink?: FieldLinkResolvers<ContextType>;
  FieldValue?: FieldValueResolvers<ContextType>;
  FieldsMissing?: FieldsMissingResolvers<ContextType>;
  FieldsRefused?: FieldsRefusedResolvers<ContextType>;
  FillFieldsResult?: FillFieldsResultResolvers<ContextType>;
  FillFieldsSuccess?: FillFieldsSuccessResolvers<ContextType>;
  FinishAgendaImportResult?: FinishAgendaImportResultResolvers<ContextType>;
  FinishAgendaImportSuccess?: FinishAgendaImportSuccessResolvers<ContextType>;
  FormPartnershipResult?: FormPartnershipResultResolvers<ContextType>;
  FormPartnershipSuccess?: FormPartnershipSuccessResolvers<ContextType>;
  GuardRefusal?: GuardRefusalResolvers<ContextType>;
  HeldGuard?: HeldGuardResolvers<ContextType>;
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
  LearningRecord?: LearningRecordResolvers<ContextType>;
  LinkEvidenceResult?: LinkEvidenceResultResolvers<ContextType>;
  LinkEvidenceSuccess?: LinkEvidenceSuccessResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MembersNotKnown?: MembersNotKnownResolvers<ContextType>;
  MissingField?: MissingFieldResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityNotKnown?: MunicipalityNotKnownResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedKey?: NamedKeyResolvers<ContextType>;
  NotAMemberOfOrganization?: NotAMemberOfOrganizationResolvers<ContextType>;
  NotInStage?: NotInStageResolvers<ContextType>;
  NotSupported?: NotSupportedResolvers<ContextType>;
  NotThePoster?: NotThePosterResolvers<ContextType>;
  NotTurnedDown?: NotTurnedDownResolvers<ContextType>;
  NoteMissing?: NoteMissingResolvers<ContextType>;
  NotePartnershipResult?: NotePartnershipResultResolvers<ContextType>;
  NotePartnershipSuccess?: NotePartnershipSuccessResolvers<ContextType>;
  OpenDecisionResult?: OpenDecisionResultResolvers<ContextType>;
  OpenDecisionSuccess?: OpenDecisionSuccessResolvers<ContextType>;
  OpenProgrammeResult?: OpenProgrammeResultResolvers<ContextType>;
  OpenProgrammeSuccess?: OpenProgrammeSuccessResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationNotKnown?: OrganizationNotKnownResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipAlreadyFormed?: PartnershipAlreadyFormedResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  PartnershipNote?: PartnershipNoteResolvers<ContextType>;
  PartnershipNoteConnection?: PartnershipNoteConnectionResolvers<ContextType>;
  PartnershipNoteEdge?: PartnershipNoteEdgeResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoTaken?: PhotoTakenResolvers<ContextType>;
  PlaceNotKnown?: PlaceNotKnownResolvers<ContextType>;
  PointInNoDistrict?: PointInNoDistrictResolvers<ContextType>;
  PointInOtherDistrict?: PointInOtherDistrictResolvers<ContextType>;
  PosterExcluded?: PosterExcludedResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  ProcessClock?: ProcessClockResolvers<ContextType>;
  ProcessConnection?: ProcessConnectionResolvers<ContextType>;
  ProcessDecidesTriage?: ProcessDecidesTriageResolvers<ContextType>;
  ProcessEdge?: ProcessEdgeResolvers<ContextType>;
  ProcessEntry?: ProcessEntryResolvers<ContextType>;
  ProcessEntryConnection?: ProcessEntryConnectionResolvers<ContextType>;
  ProcessEntryEdge?: ProcessEntryEdgeResolvers<ContextType>;
  ProcessFact?: ProcessFactResolvers<ContextType>;
  ProcessField?: ProcessFieldResolvers<ContextType>;
  ProcessRight?: ProcessRightResolvers<ContextType>;
  ProcessRunning?: ProcessRunningResolvers<ContextType>;
  ProcessStay?: ProcessStayResolvers<ContextType>;
  ProcessTemplate?: ProcessTemplateResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeFigures?: ProgrammeFiguresResolvers<ContextType>;
  ProgrammeGrants?: ProgrammeGrantsResolvers<ContextType>;
  ProgrammeNotInState?: ProgrammeNotInStateResolvers<ContextType>;
  ProgrammeStage?: ProgrammeStageResolvers<ContextType>;
  Prototype?: PrototypeResolvers<ContextType>;
  PrototypeAlreadyEvaluated?: PrototypeAlreadyEvaluatedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuorumBeyondMembers?: QuorumBeyondMembersResolvers<ContextType>;
  QuorumMissing?: QuorumMissingResolvers<ContextType>;
  RaiseAgendaResult?: RaiseAgendaResultResolvers<ContextType>;
  RaiseAgendaSuccess?: RaiseAgendaSuccessResolvers<ContextType>;
  Ratio?: RatioResolvers<ContextType>;
  ReferenceNotKnown?: ReferenceNotKnownResolvers<ContextType>;
  RemovePhotoResult?: RemovePhotoResultResolvers<ContextType>;
  RemovePhotoSuccess?: RemovePhotoSuccessResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  RoleMissing?: RoleMissingResolvers<ContextType>;
  RolesMissing?: RolesMissingResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Score?: ScoreResolvers<ContextType>;
  SelectSolutionResult?: SelectSolutionResultResolvers<ContextType>;
  SelectSolutionSuccess?: SelectSolutionSuccessResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  ShowPrototypeResult?: ShowPrototypeResultResolvers<ContextType>;
  ShowPrototypeSuccess?: ShowPrototypeSuccessResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SolutionAlreadySubmitted?: SolutionAlreadySubmittedResolvers<ContextType>;
  SolutionConnection?: SolutionConnectionResolvers<ContextType>;
  SolutionEdge?: SolutionEdgeResolvers<ContextType>;
  SolutionNotInState?: SolutionNotInStateResolvers<ContextType>;
  StartAgendaImportResult?: StartAgendaImportResultResolvers<ContextType>;
  StartAgendaImportSuccess?: StartAgendaImportSuccessResolvers<ContextType>;
  StartProcessResult?: StartProcessResultResolvers<ContextType>;
  StartProcessSuccess?: StartProcessSuccessResolvers<ContextType>;
  StartRefused?: StartRefusedResolvers<ContextType>;
  StepRefused?: StepRefusedResolvers<ContextType>;
  SubmitSolutionResult?: SubmitSolutionResultResolvers<ContextType>;
  SubmitSolutionSuccess?: SubmitSolutionSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupportAgendaResult?: SupportAgendaResultResolvers<ContextType>;
  SupportAgendaSuccess?: SupportAgendaSuccessResolvers<ContextType>;
  SupportTooLow?: SupportTooLowResolvers<ContextType>;
  TakeStepResult?: TakeStepResultResolvers<ContextType>;
  TakeStepSuccess?: TakeStepSuccessResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TemplateAct?: TemplateActResolvers<ContextType>;
  TemplateBallot?: TemplateBallotResolvers<ContextType>;
  TemplateClock?: TemplateClockResolvers<ContextType>;
  TemplateField?: TemplateFieldResolvers<ContextType>;
  TemplateFlaw?: TemplateFlawResolvers<ContextType>;
  TemplateFlawed?: TemplateFlawedResolvers<ContextType>;
  TemplateNotKnown?: TemplateNotKnownResolvers<ContextType>;
  TemplateStage?: TemplateStageResolvers<ContextType>;
  TemplateStep?: TemplateStepResolvers<ContextType>;
  TemplateVersionTaken?: TemplateVersionTakenResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TooEarly?: TooEarlyResolvers<ContextType>;
  TooFew?: TooFewResolvers<ContextType>;
  TooLate?: TooLateResolvers<ContextType>;
  TooMany?: TooManyResolvers<ContextType>;
  TooManyPhotos?: TooManyPhotosResolvers<ContextType>;
  TriageAgendaResult?: TriageAgendaResultResolvers<ContextType>;
  TriageAgendaSuccess?: TriageAgendaSuccessResolvers<ContextType>;
  TriageUnchanged?: TriageUnchangedResolvers<ContextType>;
  UnknownCategory?: UnknownCategoryResolvers<ContextType>;
  UploadTemplateResult?: UploadTemplateResultResolvers<ContextType>;
  UploadTemplateSuccess?: UploadTemplateSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawEvidenceResult?: WithdrawEvidenceResultResolvers<ContextType>;
  WithdrawEvidenceSuccess?: WithdrawEvidenceSuccessResolvers<ContextType>;
  WithdrawSolutionResult?: WithdrawSolutionResultResolvers<ContextType>;
  WithdrawSolutionSuccess?: WithdrawSolutionSuccessResolvers<ContextType>;
  WithdrawSupportResult?: WithdrawSupportResultResolvers<ContextType>;
  WithdrawSupportSuccess?: WithdrawSupportSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
