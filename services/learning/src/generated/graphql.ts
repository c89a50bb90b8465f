import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MunicipalityReference } from '@dure/kit/places';
import type { Experiment as ExperimentModel, ExperimentEntry as ExperimentEntryModel } from '../experiments/domain.ts';
import type { ExperimentPage, ExperimentEntryPage } from '../experiments/loaders.ts';
import type { LearningRecord as LearningRecordModel } from '../records/domain.ts';
import type { LearningRecordPage } from '../records/loaders.ts';
import type { Citation } from '../citations/domain.ts';
import type { CitationPage } from '../citations/loaders.ts';
import type { Outcome, OutcomeChange as OutcomeChangeModel } from '../outcomes/domain.ts';
import type { OutcomeChangePage } from '../outcomes/loaders.ts';
import type { LearningSummary as LearningSummaryModel } from '../summaries/table.ts';
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

/** A problem that was brought to the city; the agenda service owns it. */
export type Agenda = {
  readonly __typename?: 'Agenda';
  /** The learning records on which the agenda builds, the latest cited first; null when the learning service is unavailable. */
  readonly citedRecords?: Maybe<RecordCitationConnection>;
  /** Experiments for this agenda, newest first; null when the learning service is unavailable. */
  readonly experiments?: Maybe<ExperimentConnection>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** How far what came of the agenda as a whole reaches; null when nobody has said so yet, and when the learning service is unavailable. */
  readonly reachedOutcome?: Maybe<ReachedOutcome>;
};


/** A problem that was brought to the city; the agenda service owns it. */
export type AgendaCitedRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem that was brought to the city; the agenda service owns it. */
export type AgendaExperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda does not exist, or the news of it has not arrived here yet. Try again after a moment. */
export type AgendaNotKnown = UserError & {
  readonly __typename?: 'AgendaNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** How a count has changed within some days up to now. The days are those of UTC. */
export type Change = {
  readonly __typename?: 'Change';
  /** What the count is now, less what it was when that day began; below zero when it fell. */
  readonly by: Scalars['SafeInt']['output'];
  /** The first of the days. */
  readonly since: Scalars['Date']['output'];
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

/** What citeRecord may answer. */
export type CiteRecordResult = AgendaNotKnown | CiteRecordSuccess | IdempotencyKeyReused | RecordAlreadyCited | RecordOfSameAgenda;

/** The agenda cites the record. */
export type CiteRecordSuccess = {
  readonly __typename?: 'CiteRecordSuccess';
  /** The citation. */
  readonly citation: RecordCitation;
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

/** What closeExperiment may answer. */
export type CloseExperimentResult = CloseExperimentSuccess | ExperimentNotLogged | ExperimentNotRunning | IdempotencyKeyReused | LearningRecordIncomplete | VersionConflict;

/** The experiment is closed, and its record is public. */
export type CloseExperimentSuccess = {
  readonly __typename?: 'CloseExperimentSuccess';
  /** The closed experiment. */
  readonly experiment: Experiment;
  /** Its learning record. */
  readonly record: LearningRecord;
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

/** A district (행정동); the resources service owns the registry of places. */
export type District = {
  readonly __typename?: 'District';
  /** KS administrative code of 10 digits. */
  readonly code: Scalars['ID']['output'];
  /** The learning records of the district. */
  readonly learningRecords?: Maybe<LearningRecordConnection>;
  /** What is tried and learned here; null when the learning service is unavailable. */
  readonly learningSummary?: Maybe<LearningSummary>;
  /** Running experiments of the district whose learning record is overdue, the longest overdue first. */
  readonly overdueExperiments?: Maybe<ExperimentConnection>;
};


/** A district (행정동); the resources service owns the registry of places. */
export type DistrictLearningRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearningRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<LearningRecordSort>;
};


/** A district (행정동); the resources service owns the registry of places. */
export type DistrictOverdueExperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A solution that is tried in the real world for an agenda. It ends with a learning record, whatever the outcome. */
export type Experiment = {
  readonly __typename?: 'Experiment';
  /** The agenda that it tries to solve; null when the part of it that is asked for is unavailable. */
  readonly agenda?: Maybe<Agenda>;
  /** When it was closed with its record; null while it runs. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its learning record is due. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** How many entries its log has. */
  readonly entryCount: Scalars['Int']['output'];
  /** What the runner believes will happen, and why. */
  readonly hypothesis: Scalars['String']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the learning record is due and not there. Public, so that nothing is forgotten in silence. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** The language in which it is written, BCP 47. */
  readonly language: Scalars['LanguageTag']['output'];
  /** The process log, oldest first. */
  readonly log: ExperimentEntryConnection;
  /** How it is tried and how the effect is seen. */
  readonly method: Scalars['String']['output'];
  /** What was learned; null while it runs. */
  readonly record?: Maybe<LearningRecord>;
  /** The member who started it; null when the part of it that is asked for is unavailable. */
  readonly runner?: Maybe<Member>;
  /** The organisation that runs it; null when a member runs it alone. */
  readonly runnerOrganization?: Maybe<Organization>;
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: ExperimentState;
  /** Grows with every change but entries of the log; send it back with a mutation. */
  readonly version: Scalars['Int']['output'];
};


/** A solution that is tried in the real world for an agenda. It ends with a learning record, whatever the outcome. */
export type ExperimentLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda is closed; nothing can be started for it. */
export type ExperimentAgendaClosed = UserError & {
  readonly __typename?: 'ExperimentAgendaClosed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of experiments. */
export type ExperimentConnection = {
  readonly __typename?: 'ExperimentConnection';
  /** The experiments with their cursors. */
  readonly edges: ReadonlyArray<ExperimentEdge>;
  /** The experiments of this page. */
  readonly nodes: ReadonlyArray<Experiment>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many experiments there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An experiment with its cursor. */
export type ExperimentEdge = {
  readonly __typename?: 'ExperimentEdge';
  /** The position of the experiment in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The experiment. */
  readonly node: Experiment;
};

/** One entry in the process log of an experiment; never changed afterwards. */
export type ExperimentEntry = {
  readonly __typename?: 'ExperimentEntry';
  /** Who wrote it; null when the part of it that is asked for is unavailable. */
  readonly author?: Maybe<Member>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The language of the text, BCP 47. */
  readonly language: Scalars['LanguageTag']['output'];
  /** What happened. */
  readonly text: Scalars['String']['output'];
  /** When it was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** A page of log entries. */
export type ExperimentEntryConnection = {
  readonly __typename?: 'ExperimentEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ExperimentEntryEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<ExperimentEntry>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A log entry with its cursor. */
export type ExperimentEntryEdge = {
  readonly __typename?: 'ExperimentEntryEdge';
  /** The position of the entry in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ExperimentEntry;
};

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

/** The log of the experiment is empty; at least one entry tells how it went. */
export type ExperimentNotLogged = UserError & {
  readonly __typename?: 'ExperimentNotLogged';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The experiment is closed already. */
export type ExperimentNotRunning = UserError & {
  readonly __typename?: 'ExperimentNotRunning';
  /** Where the experiment stands. */
  readonly actual: ExperimentState;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** What a district learned in the mean over the districts of a municipality; what lies in no district that is valid today is not in it. */
export type LearningMean = {
  readonly __typename?: 'LearningMean';
  /** Learning records. */
  readonly records: Scalars['Float']['output'];
};

/** How an experiment ended. */
export type LearningOutcome =
  /** The goal was not reached; what was learned counts. */
  | 'FAILED'
  /** The goal was reached in part. */
  | 'PARTLY'
  /** The goal was reached. */
  | 'SUCCEEDED';

/** What an experiment taught, kept for good so that later ones can use it. */
export type LearningRecord = {
  readonly __typename?: 'LearningRecord';
  /** Advice to whoever tries something similar: field 17. */
  readonly advice: Scalars['String']['output'];
  /** The agenda of that experiment; null when the part of it that is asked for is unavailable. */
  readonly agenda?: Maybe<Agenda>;
  /** What the experiment leaves to the city for good (N14). */
  readonly assets: ReadonlyArray<PublicAsset>;
  /** Who wrote it; null when the part of it that is asked for is unavailable. */
  readonly author?: Maybe<Member>;
  /** The agendas that build on it, the latest first. */
  readonly citedBy: RecordCitationConnection;
  /** How it was closed after its end: what became of the things, the people, the place. Field 18. */
  readonly closing: Scalars['String']['output'];
  /** The experiment that it closed. */
  readonly experiment: Experiment;
  /** What should follow; there when the scale must change. Field 19. */
  readonly followUp?: Maybe<Scalars['String']['output']>;
  /** How far the goal was reached, in percent: field 14 of Kokeilun Paikka. */
  readonly goalReachedPercent: Scalars['Int']['output'];
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The language in which it is written, BCP 47. */
  readonly language: Scalars['LanguageTag']['output'];
  /** The open licence of the record and of what it leaves behind; null in records of before one was asked for (N14). */
  readonly licence?: Maybe<OpenLicence>;
  /** Results and information that did not exist before: field 16. */
  readonly newInformation: Scalars['String']['output'];
  /** How it ended. Failures are as visible as successes. */
  readonly outcome: LearningOutcome;
  /** How far what came of the experiment reaches; null when nobody has said so yet. */
  readonly reachedOutcome?: Maybe<ReachedOutcome>;
  /** When it was written. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How many agendas build on it. */
  readonly reuseCount: Scalars['Int']['output'];
  /** Whether the scale must change: the experiment should go on larger or smaller than it was. */
  readonly scaleMustChange: Scalars['Boolean']['output'];
  /** What was learned on the way: field 15. */
  readonly whatWasLearned: Scalars['String']['output'];
};


/** What an experiment taught, kept for good so that later ones can use it. */
export type LearningRecordCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of learning records. */
export type LearningRecordConnection = {
  readonly __typename?: 'LearningRecordConnection';
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<LearningRecordEdge>;
  /**
   * Whether there are no more than `totalCount`, else there are more; false only where more than 1,000 were found by words, or
   * where words are common among many records.
   */
  readonly isTotalCountExact: Scalars['Boolean']['output'];
  /** The records of this page. */
  readonly nodes: ReadonlyArray<LearningRecord>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * How many records there are in all; of what was searched for by words, at most 1,000, and of words that are common among
   * many records a round number below.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/** A learning record with its cursor. */
export type LearningRecordEdge = {
  readonly __typename?: 'LearningRecordEdge';
  /** The position of the record in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: LearningRecord;
};

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

/** The learning record is absent or has empty fields; a failed outcome is welcome, an absent record is not. */
export type LearningRecordIncomplete = UserError & {
  readonly __typename?: 'LearningRecordIncomplete';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The names of the fields of `record` that are missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
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

/** Experiments and records of a place, counted as they change. */
export type LearningSummary = {
  readonly __typename?: 'LearningSummary';
  /** How `records` has changed within the last days, today among them. */
  readonly change: Change;
  /** Experiments whose learning record is overdue. */
  readonly experimentsOverdue: Scalars['Int']['output'];
  /** Experiments that run, overdue ones among them. */
  readonly experimentsRunning: Scalars['Int']['output'];
  /** Records of experiments that failed. */
  readonly failed: Scalars['Int']['output'];
  /** Records of experiments that reached their goal in part. */
  readonly partly: Scalars['Int']['output'];
  /** The code of the place that is counted. */
  readonly placeCode: Scalars['ID']['output'];
  /** Learning records. */
  readonly records: Scalars['Int']['output'];
  /** Records of experiments that reached their goal. */
  readonly succeeded: Scalars['Int']['output'];
};


/** Experiments and records of a place, counted as they change. */
export type LearningSummaryChangeArgs = {
  days?: Scalars['Int']['input'];
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

/** What logExperiment may answer. */
export type LogExperimentResult = ExperimentNotRunning | IdempotencyKeyReused | LogExperimentSuccess;

/** The entry stands in the log. */
export type LogExperimentSuccess = {
  readonly __typename?: 'LogExperimentSuccess';
  /** The new entry. */
  readonly entry: ExperimentEntry;
  /** The experiment with its new entry. */
  readonly experiment: Experiment;
};

/** A person; the skills service owns the profile. */
export type Member = {
  readonly __typename?: 'Member';
  /** Experiments that this member started, newest first; null when the learning service is unavailable. */
  readonly experiments?: Maybe<ExperimentConnection>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};


/** A person; the skills service owns the profile. */
export type MemberExperimentsArgs = {
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

/** A municipality (시군구); the resources service owns the registry of places. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** KS administrative code of 10 digits. */
  readonly code: Scalars['ID']['output'];
  /** The codes of the districts that are valid today; the registry of places tells them. */
  readonly districtCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** What a district that is valid today has in the mean; null where there is none. */
  readonly learningMeanOfDistricts?: Maybe<LearningMean>;
  /** The learning records of the municipality. */
  readonly learningRecords?: Maybe<LearningRecordConnection>;
  /** What is tried and learned in each district that is valid today, in the order of `districts`: cheaper than asking each of them. */
  readonly learningSummariesOfDistricts?: Maybe<ReadonlyArray<LearningSummary>>;
  /** What is tried and learned here; null when the learning service is unavailable. */
  readonly learningSummary?: Maybe<LearningSummary>;
  /** What agendas and experiments of the municipality led to in a year; null when the learning service is unavailable. */
  readonly outcomeLadder?: Maybe<OutcomeLadder>;
  /** Running experiments of the municipality whose learning record is overdue, the longest overdue first. */
  readonly overdueExperiments?: Maybe<ExperimentConnection>;
};


/** A municipality (시군구); the resources service owns the registry of places. */
export type MunicipalityLearningRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearningRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<LearningRecordSort>;
};


/** A municipality (시군구); the resources service owns the registry of places. */
export type MunicipalityOutcomeLadderArgs = {
  year: Scalars['Int']['input'];
};


/** A municipality (시군구); the resources service owns the registry of places. */
export type MunicipalityOverdueExperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says that an agenda builds on a learning record of another one. Any member with a role in the agenda's municipality may. */
  readonly citeRecord: CiteRecordResult;
  /** Closes an experiment with its learning record, the only way to close one. Who may log may close. */
  readonly closeExperiment: CloseExperimentResult;
  /** Adds an entry to the process log. The runner, a member of the running organisation, or the secretariat may. */
  readonly logExperiment: LogExperimentResult;
  /** Says how far what came of an agenda, or of one experiment for it, reaches. The secretariat and officials of the agenda's municipality may. */
  readonly setOutcome: SetOutcomeResult;
  /** Starts an experiment for an agenda. Any member with a role in the agenda's municipality may. */
  readonly startExperiment: StartExperimentResult;
  /** Takes a citation back. Who cited may, and the secretariat of the agenda's municipality. */
  readonly withdrawCitation: WithdrawCitationResult;
};


export type MutationCiteRecordArgs = {
  input: CiteRecordInput;
};


export type MutationCloseExperimentArgs = {
  input: CloseExperimentInput;
};


export type MutationLogExperimentArgs = {
  input: LogExperimentInput;
};


export type MutationSetOutcomeArgs = {
  input: SetOutcomeInput;
};


export type MutationStartExperimentArgs = {
  input: StartExperimentInput;
};


export type MutationWithdrawCitationArgs = {
  input: WithdrawCitationInput;
};

/** The caller is not known to act for the organisation: no member of it, or the news of it has not arrived here yet. */
export type NotAMemberOfOrganization = UserError & {
  readonly __typename?: 'NotAMemberOfOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** A body or group; the skills service owns it. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Experiments that this organisation runs, newest first; null when the learning service is unavailable. */
  readonly experiments?: Maybe<ExperimentConnection>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};


/** A body or group; the skills service owns it. */
export type OrganizationExperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The organisation does not exist, or the news of it has not arrived here yet. Try again after a moment. */
export type OrganizationNotKnown = UserError & {
  readonly __typename?: 'OrganizationNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** One step up or down the ladder of outcomes; never changed afterwards. */
export type OutcomeChange = {
  readonly __typename?: 'OutcomeChange';
  /** When it was said. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Who said so; null when the part of it that is asked for is unavailable. */
  readonly changedBy?: Maybe<Member>;
  /** What shows it: for a rise the evidence, for a fall the reason. */
  readonly evidence: Scalars['String']['output'];
  /** The rung before; null when it stood on none. */
  readonly from?: Maybe<OutcomeRung>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it went up. */
  readonly isRise: Scalars['Boolean']['output'];
  /** The language of the evidence, BCP 47. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Where the evidence is found; null when it has no page. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** The rung after; null when it fell off the ladder. */
  readonly to?: Maybe<OutcomeRung>;
};

/** A page of changes of an outcome. */
export type OutcomeChangeConnection = {
  readonly __typename?: 'OutcomeChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<OutcomeChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<OutcomeChange>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many changes there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change of an outcome with its cursor. */
export type OutcomeChangeEdge = {
  readonly __typename?: 'OutcomeChangeEdge';
  /** The position of the change in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: OutcomeChange;
};

/** The ladder of outcomes of a municipality in a year (N29). */
export type OutcomeLadder = {
  readonly __typename?: 'OutcomeLadder';
  /** All rungs, the lowest first. */
  readonly rungs: ReadonlyArray<OutcomeRungFigures>;
  /** The year, counted in the municipality's time zone. */
  readonly year: Scalars['Int']['output'];
};

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

/** The figures of one rung in a year. */
export type OutcomeRungFigures = {
  readonly __typename?: 'OutcomeRungFigures';
  /** How many agendas and records rose to it in the year, each counted once. */
  readonly reached: Scalars['Int']['output'];
  /** The rung. */
  readonly rung: OutcomeRung;
  /** How many agendas and records stood on it at the end of the year, or now when the year is not over. */
  readonly standing: Scalars['Int']['output'];
};

/** It stands on that rung already. */
export type OutcomeUnchanged = UserError & {
  readonly __typename?: 'OutcomeUnchanged';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The rung on which it stands; null when on none. */
  readonly rung?: Maybe<OutcomeRung>;
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

/** What an experiment leaves to the city for good. */
export type PublicAsset = {
  readonly __typename?: 'PublicAsset';
  /** What kind of thing it is. */
  readonly kind: PublicAssetKind;
  /** What it is. */
  readonly name: Scalars['String']['output'];
  /** Where it is found; null when it has no page. */
  readonly url?: Maybe<Scalars['String']['output']>;
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

export type Query = {
  readonly __typename?: 'Query';
  /** One experiment; null when there is none. */
  readonly experiment?: Maybe<Experiment>;
  /** Experiments of the city. */
  readonly experiments: ExperimentConnection;
  /** One learning record; null when there is none. */
  readonly learningRecord?: Maybe<LearningRecord>;
  /** Learning records. */
  readonly learningRecords: LearningRecordConnection;
  /** Running experiments whose learning record is overdue, the longest overdue first. Public, so that nothing is forgotten in silence. */
  readonly overdueExperiments: ExperimentConnection;
};


export type QueryExperimentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExperimentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExperimentSort>;
};


export type QueryLearningRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLearningRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearningRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<LearningRecordSort>;
};


export type QueryOverdueExperimentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  districtCode?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipalityCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Where an agenda, or the experiment behind a record, stands on the ladder of outcomes. */
export type ReachedOutcome = {
  readonly __typename?: 'ReachedOutcome';
  /** The agenda; null when the part of it that is asked for is unavailable. */
  readonly agenda?: Maybe<Agenda>;
  /** How it came there, the latest change first; rises and falls stay. */
  readonly changes: OutcomeChangeConnection;
  /** The record whose outcome it is; null when it is that of the agenda as a whole. */
  readonly record?: Maybe<LearningRecord>;
  /** The rung that is reached; null when it fell off the ladder. */
  readonly rung?: Maybe<OutcomeRung>;
  /** Since when it stands there. */
  readonly since: Scalars['DateTime']['output'];
  /** Grows with every change; send it back with `setOutcome`. */
  readonly version: Scalars['Int']['output'];
};


/** Where an agenda, or the experiment behind a record, stands on the ladder of outcomes. */
export type ReachedOutcomeChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda cites the record already. */
export type RecordAlreadyCited = UserError & {
  readonly __typename?: 'RecordAlreadyCited';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** An agenda builds on a learning record of another one (N14). */
export type RecordCitation = {
  readonly __typename?: 'RecordCitation';
  /** The agenda that builds on it; null when the part of it that is asked for is unavailable. */
  readonly agenda?: Maybe<Agenda>;
  /** When it was cited. */
  readonly citedAt: Scalars['DateTime']['output'];
  /** Who cited it; null when the part of it that is asked for is unavailable. */
  readonly citedBy?: Maybe<Member>;
  /** The language of the note, BCP 47. */
  readonly language: Scalars['LanguageTag']['output'];
  /** What is taken up from it, and how. */
  readonly note: Scalars['String']['output'];
  /** The record. */
  readonly record: LearningRecord;
};

/** A page of citations. */
export type RecordCitationConnection = {
  readonly __typename?: 'RecordCitationConnection';
  /** The citations with their cursors. */
  readonly edges: ReadonlyArray<RecordCitationEdge>;
  /** The citations of this page. */
  readonly nodes: ReadonlyArray<RecordCitation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many citations there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A citation with its cursor. */
export type RecordCitationEdge = {
  readonly __typename?: 'RecordCitationEdge';
  /** The position of the citation in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The citation. */
  readonly node: RecordCitation;
};

/** The agenda does not cite the record. */
export type RecordNotCited = UserError & {
  readonly __typename?: 'RecordNotCited';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The record does not come from an experiment for this agenda. */
export type RecordOfOtherAgenda = UserError & {
  readonly __typename?: 'RecordOfOtherAgenda';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The record comes from an experiment for the agenda itself. */
export type RecordOfSameAgenda = UserError & {
  readonly __typename?: 'RecordOfSameAgenda';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** What setOutcome may answer. */
export type SetOutcomeResult = AgendaNotKnown | IdempotencyKeyReused | OutcomeUnchanged | RecordOfOtherAgenda | SetOutcomeSuccess | VersionConflict;

/** The outcome stands where it was said. */
export type SetOutcomeSuccess = {
  readonly __typename?: 'SetOutcomeSuccess';
  /** The outcome. */
  readonly outcome: ReachedOutcome;
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

/** What startExperiment may answer. */
export type StartExperimentResult = AgendaNotKnown | ExperimentAgendaClosed | IdempotencyKeyReused | NotAMemberOfOrganization | StartExperimentSuccess;

/** The experiment has started. */
export type StartExperimentSuccess = {
  readonly __typename?: 'StartExperimentSuccess';
  /** The new experiment. */
  readonly experiment: Experiment;
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

/** Which citation to withdraw. */
export type WithdrawCitationInput = {
  /** The agenda that cites it. */
  readonly agendaId: Scalars['ID']['input'];
  /** Makes a repeated request answer the same. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The record. */
  readonly recordId: Scalars['ID']['input'];
};

/** What withdrawCitation may answer. */
export type WithdrawCitationResult = IdempotencyKeyReused | RecordNotCited | WithdrawCitationSuccess;

/** The citation is withdrawn. */
export type WithdrawCitationSuccess = {
  readonly __typename?: 'WithdrawCitationSuccess';
  /** The record, without the citation. */
  readonly record: LearningRecord;
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
  District: District;
  Experiment: Experiment;
  LearningRecord: LearningRecord;
  Member: Member;
  Municipality: Municipality;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agenda:
    ( { __typename: 'Agenda' }
    & GraphQLRecursivePick<FederationTypes['Agenda'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Experiment:
    ( { __typename: 'Experiment' }
    & GraphQLRecursivePick<FederationTypes['Experiment'], {"id":true}> );
  LearningRecord:
    ( { __typename: 'LearningRecord' }
    & GraphQLRecursivePick<FederationTypes['LearningRecord'], {"id":true}> );
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
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CiteRecordResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( Omit<CiteRecordSuccess, 'citation'> & { citation: _RefType['RecordCitation'] } & { __typename: 'CiteRecordSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( RecordAlreadyCited & { __typename: 'RecordAlreadyCited' } )
    | ( RecordOfSameAgenda & { __typename: 'RecordOfSameAgenda' } )
  ;
  CloseExperimentResult:
    | ( Omit<CloseExperimentSuccess, 'experiment' | 'record'> & { experiment: _RefType['Experiment'], record: _RefType['LearningRecord'] } & { __typename: 'CloseExperimentSuccess' } )
    | ( ExperimentNotLogged & { __typename: 'ExperimentNotLogged' } )
    | ( ExperimentNotRunning & { __typename: 'ExperimentNotRunning' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( LearningRecordIncomplete & { __typename: 'LearningRecordIncomplete' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  LogExperimentResult:
    | ( ExperimentNotRunning & { __typename: 'ExperimentNotRunning' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<LogExperimentSuccess, 'entry' | 'experiment'> & { entry: _RefType['ExperimentEntry'], experiment: _RefType['Experiment'] } & { __typename: 'LogExperimentSuccess' } )
  ;
  SetOutcomeResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( OutcomeUnchanged & { __typename: 'OutcomeUnchanged' } )
    | ( RecordOfOtherAgenda & { __typename: 'RecordOfOtherAgenda' } )
    | ( Omit<SetOutcomeSuccess, 'outcome'> & { outcome: _RefType['ReachedOutcome'] } & { __typename: 'SetOutcomeSuccess' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  StartExperimentResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( ExperimentAgendaClosed & { __typename: 'ExperimentAgendaClosed' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( Omit<StartExperimentSuccess, 'experiment'> & { experiment: _RefType['Experiment'] } & { __typename: 'StartExperimentSuccess' } )
  ;
  WithdrawCitationResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( RecordNotCited & { __typename: 'RecordNotCited' } )
    | ( Omit<WithdrawCitationSuccess, 'record'> & { record: _RefType['LearningRecord'] } & { __typename: 'WithdrawCitationSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AgendaNotKnown )
    | ( ExperimentAgendaClosed )
    | ( ExperimentNotLogged )
    | ( ExperimentNotRunning )
    | ( IdempotencyKeyReused )
    | ( ImportColumnsMissing )
    | ( ImportNotRunning )
    | ( LearningRecordIncomplete )
    | ( NotAMemberOfOrganization )
    | ( OrganizationNotKnown )
    | ( OutcomeUnchanged )
    | ( PlaceNotKnown )
    | ( RecordAlreadyCited )
    | ( RecordNotCited )
    | ( RecordOfOtherAgenda )
    | ( RecordOfSameAgenda )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agenda: ResolverTypeWrapper<Omit<Agenda, 'citedRecords' | 'experiments' | 'reachedOutcome'> & { citedRecords?: Maybe<ResolversTypes['RecordCitationConnection']>, experiments?: Maybe<ResolversTypes['ExperimentConnection']>, reachedOutcome?: Maybe<ResolversTypes['ReachedOutcome']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgendaNotKnown: ResolverTypeWrapper<AgendaNotKnown>;
  Change: ResolverTypeWrapper<Change>;
  CiteRecordInput: CiteRecordInput;
  CiteRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CiteRecordResult']>;
  CiteRecordSuccess: ResolverTypeWrapper<Omit<CiteRecordSuccess, 'citation'> & { citation: ResolversTypes['RecordCitation'] }>;
  CloseExperimentInput: CloseExperimentInput;
  CloseExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseExperimentResult']>;
  CloseExperimentSuccess: ResolverTypeWrapper<Omit<CloseExperimentSuccess, 'experiment' | 'record'> & { experiment: ResolversTypes['Experiment'], record: ResolversTypes['LearningRecord'] }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  District: ResolverTypeWrapper<Omit<District, 'learningRecords' | 'learningSummary' | 'overdueExperiments'> & { learningRecords?: Maybe<ResolversTypes['LearningRecordConnection']>, learningSummary?: Maybe<ResolversTypes['LearningSummary']>, overdueExperiments?: Maybe<ResolversTypes['ExperimentConnection']> }>;
  Experiment: ResolverTypeWrapper<ExperimentModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ExperimentAgendaClosed: ResolverTypeWrapper<ExperimentAgendaClosed>;
  ExperimentConnection: ResolverTypeWrapper<ExperimentPage>;
  ExperimentEdge: ResolverTypeWrapper<Omit<ExperimentEdge, 'node'> & { node: ResolversTypes['Experiment'] }>;
  ExperimentEntry: ResolverTypeWrapper<ExperimentEntryModel>;
  ExperimentEntryConnection: ResolverTypeWrapper<ExperimentEntryPage>;
  ExperimentEntryEdge: ResolverTypeWrapper<Omit<ExperimentEntryEdge, 'node'> & { node: ResolversTypes['ExperimentEntry'] }>;
  ExperimentFilter: ExperimentFilter;
  ExperimentNotLogged: ResolverTypeWrapper<ExperimentNotLogged>;
  ExperimentNotRunning: ResolverTypeWrapper<ExperimentNotRunning>;
  ExperimentSort: ExperimentSort;
  ExperimentState: ExperimentState;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ImportColumnsMissing: ResolverTypeWrapper<ImportColumnsMissing>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportNotRunning: ResolverTypeWrapper<ImportNotRunning>;
  ImportRemark: ResolverTypeWrapper<ImportRemark>;
  ImportRowInput: ImportRowInput;
  ImportRowOutcome: ImportRowOutcome;
  ImportRowReport: ResolverTypeWrapper<ImportRowReport>;
  ImportState: ImportState;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LearningMean: ResolverTypeWrapper<LearningMean>;
  LearningOutcome: LearningOutcome;
  LearningRecord: ResolverTypeWrapper<LearningRecordModel>;
  LearningRecordConnection: ResolverTypeWrapper<LearningRecordPage>;
  LearningRecordEdge: ResolverTypeWrapper<Omit<LearningRecordEdge, 'node'> & { node: ResolversTypes['LearningRecord'] }>;
  LearningRecordFilter: LearningRecordFilter;
  LearningRecordIncomplete: ResolverTypeWrapper<LearningRecordIncomplete>;
  LearningRecordInput: LearningRecordInput;
  LearningRecordSort: LearningRecordSort;
  LearningSummary: ResolverTypeWrapper<LearningSummaryModel>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  LogExperimentInput: LogExperimentInput;
  LogExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogExperimentResult']>;
  LogExperimentSuccess: ResolverTypeWrapper<Omit<LogExperimentSuccess, 'entry' | 'experiment'> & { entry: ResolversTypes['ExperimentEntry'], experiment: ResolversTypes['Experiment'] }>;
  Member: ResolverTypeWrapper<Omit<Member, 'experiments'> & { experiments?: Maybe<ResolversTypes['ExperimentConnection']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Municipality: ResolverTypeWrapper<MunicipalityReference>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAMemberOfOrganization: ResolverTypeWrapper<NotAMemberOfOrganization>;
  OpenLicence: OpenLicence;
  Organization: ResolverTypeWrapper<Omit<Organization, 'experiments'> & { experiments?: Maybe<ResolversTypes['ExperimentConnection']> }>;
  OrganizationNotKnown: ResolverTypeWrapper<OrganizationNotKnown>;
  OutcomeChange: ResolverTypeWrapper<OutcomeChangeModel>;
  OutcomeChangeConnection: ResolverTypeWrapper<OutcomeChangePage>;
  OutcomeChangeEdge: ResolverTypeWrapper<Omit<OutcomeChangeEdge, 'node'> & { node: ResolversTypes['OutcomeChange'] }>;
  OutcomeLadder: ResolverTypeWrapper<OutcomeLadder>;
  OutcomeRung: OutcomeRung;
  OutcomeRungFigures: ResolverTypeWrapper<OutcomeRungFigures>;
  OutcomeUnchanged: ResolverTypeWrapper<OutcomeUnchanged>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaceNotKnown: ResolverTypeWrapper<PlaceNotKnown>;
  PublicAsset: ResolverTypeWrapper<PublicAsset>;
  PublicAssetInput: PublicAssetInput;
  PublicAssetKind: PublicAssetKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachedOutcome: ResolverTypeWrapper<Outcome>;
  RecordAlreadyCited: ResolverTypeWrapper<RecordAlreadyCited>;
  RecordCitation: ResolverTypeWrapper<Citation>;
  RecordCitationConnection: ResolverTypeWrapper<CitationPage>;
  RecordCitationEdge: ResolverTypeWrapper<Omit<RecordCitationEdge, 'node'> & { node: ResolversTypes['RecordCitation'] }>;
  RecordNotCited: ResolverTypeWrapper<RecordNotCited>;
  RecordOfOtherAgenda: ResolverTypeWrapper<RecordOfOtherAgenda>;
  RecordOfSameAgenda: ResolverTypeWrapper<RecordOfSameAgenda>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SetOutcomeInput: SetOutcomeInput;
  SetOutcomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOutcomeResult']>;
  SetOutcomeSuccess: ResolverTypeWrapper<Omit<SetOutcomeSuccess, 'outcome'> & { outcome: ResolversTypes['ReachedOutcome'] }>;
  StartExperimentInput: StartExperimentInput;
  StartExperimentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartExperimentResult']>;
  StartExperimentSuccess: ResolverTypeWrapper<Omit<StartExperimentSuccess, 'experiment'> & { experiment: ResolversTypes['Experiment'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WithdrawCitationInput: WithdrawCitationInput;
  WithdrawCitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCitationResult']>;
  WithdrawCitationSuccess: ResolverTypeWrapper<Omit<WithdrawCitationSuccess, 'record'> & { record: ResolversTypes['LearningRecord'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agenda: Omit<Agenda, 'citedRecords' | 'experiments' | 'reachedOutcome'> & { citedRecords?: Maybe<ResolversParentTypes['RecordCitationConnection']>, experiments?: Maybe<ResolversParentTypes['ExperimentConnection']>, reachedOutcome?: Maybe<ResolversParentTypes['ReachedOutcome']> } | FederationReferenceTypes['Agenda'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AgendaNotKnown: AgendaNotKnown;
  Change: Change;
  CiteRecordInput: CiteRecordInput;
  CiteRecordResult: ResolversUnionTypes<ResolversParentTypes>['CiteRecordResult'];
  CiteRecordSuccess: Omit<CiteRecordSuccess, 'citation'> & { citation: ResolversParentTypes['RecordCitation'] };
  CloseExperimentInput: CloseExperimentInput;
  CloseExperimentResult: ResolversUnionTypes<ResolversParentTypes>['CloseExperimentResult'];
  CloseExperimentSuccess: Omit<CloseExperimentSuccess, 'experiment' | 'record'> & { experiment: ResolversParentTypes['Experiment'], record: ResolversParentTypes['LearningRecord'] };
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  District: Omit<District, 'learningRecords' | 'learningSummary' | 'overdueExperiments'> & { learningRecords?: Maybe<ResolversParentTypes['LearningRecordConnection']>, learningSummary?: Maybe<ResolversParentTypes['LearningSummary']>, overdueExperiments?: Maybe<ResolversParentTypes['ExperimentConnection']> } | FederationReferenceTypes['District'];
  Experiment: ExperimentModel;
  Boolean: Scalars['Boolean']['output'];
  ExperimentAgendaClosed: ExperimentAgendaClosed;
  ExperimentConnection: ExperimentPage;
  ExperimentEdge: Omit<ExperimentEdge, 'node'> & { node: ResolversParentTypes['Experiment'] };
  ExperimentEntry: ExperimentEntryModel;
  ExperimentEntryConnection: ExperimentEntryPage;
  ExperimentEntryEdge: Omit<ExperimentEntryEdge, 'node'> & { node: ResolversParentTypes['ExperimentEntry'] };
  ExperimentFilter: ExperimentFilter;
  ExperimentNotLogged: ExperimentNotLogged;
  ExperimentNotRunning: ExperimentNotRunning;
  IdempotencyKeyReused: IdempotencyKeyReused;
  ImportColumnsMissing: ImportColumnsMissing;
  ImportCounts: ImportCounts;
  ImportNotRunning: ImportNotRunning;
  ImportRemark: ImportRemark;
  ImportRowInput: ImportRowInput;
  ImportRowReport: ImportRowReport;
  JSONObject: Scalars['JSONObject']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  LearningMean: LearningMean;
  LearningRecord: LearningRecordModel;
  LearningRecordConnection: LearningRecordPage;
  LearningRecordEdge: Omit<LearningRecordEdge, 'node'> & { node: ResolversParentTypes['LearningRecord'] };
  LearningRecordFilter: LearningRecordFilter;
  LearningRecordIncomplete: LearningRecordIncomplete;
  LearningRecordInput: LearningRecordInput;
  LearningSummary: LearningSummaryModel;
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  LogExperimentInput: LogExperimentInput;
  LogExperimentResult: ResolversUnionTypes<ResolversParentTypes>['LogExperimentResult'];
  LogExperimentSuccess: Omit<LogExperimentSuccess, 'entry' | 'experiment'> & { entry: ResolversParentTypes['ExperimentEntry'], experiment: ResolversParentTypes['Experiment'] };
  Member: Omit<Member, 'experiments'> & { experiments?: Maybe<ResolversParentTypes['ExperimentConnection']> } | FederationReferenceTypes['Member'];
  Money: Money;
  MoneyInput: MoneyInput;
  Municipality: MunicipalityReference;
  Mutation: Record<PropertyKey, never>;
  NotAMemberOfOrganization: NotAMemberOfOrganization;
  Organization: Omit<Organization, 'experiments'> & { experiments?: Maybe<ResolversParentTypes['ExperimentConnection']> } | FederationReferenceTypes['Organization'];
  OrganizationNotKnown: OrganizationNotKnown;
  OutcomeChange: OutcomeChangeModel;
  OutcomeChangeConnection: OutcomeChangePage;
  OutcomeChangeEdge: Omit<OutcomeChangeEdge, 'node'> & { node: ResolversParentTypes['OutcomeChange'] };
  OutcomeLadder: OutcomeLadder;
  OutcomeRungFigures: OutcomeRungFigures;
  OutcomeUnchanged: OutcomeUnchanged;
  PageInfo: PageInfo;
  PlaceNotKnown: PlaceNotKnown;
  PublicAsset: PublicAsset;
  PublicAssetInput: PublicAssetInput;
  Query: Record<PropertyKey, never>;
  ReachedOutcome: Outcome;
  RecordAlreadyCited: RecordAlreadyCited;
  RecordCitation: Citation;
  RecordCitationConnection: CitationPage;
  RecordCitationEdge: Omit<RecordCitationEdge, 'node'> & { node: ResolversParentTypes['RecordCitation'] };
  RecordNotCited: RecordNotCited;
  RecordOfOtherAgenda: RecordOfOtherAgenda;
  RecordOfSameAgenda: RecordOfSameAgenda;
  SafeInt: Scalars['SafeInt']['output'];
  SetOutcomeInput: SetOutcomeInput;
  SetOutcomeResult: ResolversUnionTypes<ResolversParentTypes>['SetOutcomeResult'];
  SetOutcomeSuccess: Omit<SetOutcomeSuccess, 'outcome'> & { outcome: ResolversParentTypes['ReachedOutcome'] };
  StartExperimentInput: StartExperimentInput;
  StartExperimentResult: ResolversUnionTypes<ResolversParentTypes>['StartExperimentResult'];
  StartExperimentSuccess: Omit<StartExperimentSuccess, 'experiment'> & { experiment: ResolversParentTypes['Experiment'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VersionConflict: VersionConflict;
  WithdrawCitationInput: WithdrawCitationInput;
  WithdrawCitationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCitationResult'];
  WithdrawCitationSuccess: Omit<WithdrawCitationSuccess, 'record'> & { record: ResolversParentTypes['LearningRecord'] };
  String: Scalars['String']['output'];
};

export type LiveDirectiveArgs = {
  by: Scalars['String']['input'];
  query: Scalars['String']['input'];
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgendaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda'], FederationReferenceType extends FederationReferenceTypes['Agenda'] = FederationReferenceTypes['Agenda']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agenda']> | FederationReferenceType, FederationReferenceType, ContextType>;
  citedRecords?: Resolver<Maybe<ResolversTypes['RecordCitationConnection']>, ParentType, ContextType, RequireFields<AgendaCitedRecordsArgs, 'first'>>;
  experiments?: Resolver<Maybe<ResolversTypes['ExperimentConnection']>, ParentType, ContextType, RequireFields<AgendaExperimentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reachedOutcome?: Resolver<Maybe<ResolversTypes['ReachedOutcome']>, ParentType, ContextType>;
};

export type AgendaNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaNotKnown'] = ResolversParentTypes['AgendaNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  by?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CiteRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CiteRecordResult'] = ResolversParentTypes['CiteRecordResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'CiteRecordSuccess' | 'IdempotencyKeyReused' | 'RecordAlreadyCited' | 'RecordOfSameAgenda', ParentType, ContextType>;
};

export type CiteRecordSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CiteRecordSuccess'] = ResolversParentTypes['CiteRecordSuccess']> = {
  citation?: Resolver<ResolversTypes['RecordCitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseExperimentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseExperimentResult'] = ResolversParentTypes['CloseExperimentResult']> = {
  __resolveType: TypeResolveFn<'CloseExperimentSuccess' | 'ExperimentNotLogged' | 'ExperimentNotRunning' | 'IdempotencyKeyReused' | 'LearningRecordIncomplete' | 'VersionConflict', ParentType, ContextType>;
};

export type CloseExperimentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseExperimentSuccess'] = ResolversParentTypes['CloseExperimentSuccess']> = {
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learningRecords?: Resolver<Maybe<ResolversTypes['LearningRecordConnection']>, ParentType, ContextType, RequireFields<DistrictLearningRecordsArgs, 'first' | 'sort'>>;
  learningSummary?: Resolver<Maybe<ResolversTypes['LearningSummary']>, ParentType, ContextType>;
  overdueExperiments?: Resolver<Maybe<ResolversTypes['ExperimentConnection']>, ParentType, ContextType, RequireFields<DistrictOverdueExperimentsArgs, 'first'>>;
};

export type ExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment'], FederationReferenceType extends FederationReferenceTypes['Experiment'] = FederationReferenceTypes['Experiment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Experiment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hypothesis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['ExperimentEntryConnection'], ParentType, ContextType, RequireFields<ExperimentLogArgs, 'first'>>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['LearningRecord']>, ParentType, ContextType>;
  runner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  runnerOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExperimentState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExperimentAgendaClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentAgendaClosed'] = ResolversParentTypes['ExperimentAgendaClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperimentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentConnection'] = ResolversParentTypes['ExperimentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExperimentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Experiment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExperimentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEdge'] = ResolversParentTypes['ExperimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
};

export type ExperimentEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEntry'] = ResolversParentTypes['ExperimentEntry']> = {
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExperimentEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEntryConnection'] = ResolversParentTypes['ExperimentEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExperimentEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExperimentEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExperimentEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentEntryEdge'] = ResolversParentTypes['ExperimentEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExperimentEntry'], ParentType, ContextType>;
};

export type ExperimentNotLoggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentNotLogged'] = ResolversParentTypes['ExperimentNotLogged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExperimentNotRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExperimentNotRunning'] = ResolversParentTypes['ExperimentNotRunning']> = {
  actual?: Resolver<ResolversTypes['ExperimentState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LearningMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningMean'] = ResolversParentTypes['LearningMean']> = {
  records?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LearningRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecord'] = ResolversParentTypes['LearningRecord'], FederationReferenceType extends FederationReferenceTypes['LearningRecord'] = FederationReferenceTypes['LearningRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LearningRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  assets?: Resolver<ReadonlyArray<ResolversTypes['PublicAsset']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['RecordCitationConnection'], ParentType, ContextType, RequireFields<LearningRecordCitedByArgs, 'first'>>;
  closing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goalReachedPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['OpenLicence']>, ParentType, ContextType>;
  newInformation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['LearningOutcome'], ParentType, ContextType>;
  reachedOutcome?: Resolver<Maybe<ResolversTypes['ReachedOutcome']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reuseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scaleMustChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whatWasLearned?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LearningRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecordConnection'] = ResolversParentTypes['LearningRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearningRecordEdge']>, ParentType, ContextType>;
  isTotalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LearningRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearningRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecordEdge'] = ResolversParentTypes['LearningRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType>;
};

export type LearningRecordIncompleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningRecordIncomplete'] = ResolversParentTypes['LearningRecordIncomplete']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningSummary'] = ResolversParentTypes['LearningSummary']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<LearningSummaryChangeArgs, 'days'>>;
  experimentsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experimentsRunning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ko?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogExperimentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogExperimentResult'] = ResolversParentTypes['LogExperimentResult']> = {
  __resolveType: TypeResolveFn<'ExperimentNotRunning' | 'IdempotencyKeyReused' | 'LogExperimentSuccess', ParentType, ContextType>;
};

export type LogExperimentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogExperimentSuccess'] = ResolversParentTypes['LogExperimentSuccess']> = {
  entry?: Resolver<ResolversTypes['ExperimentEntry'], ParentType, ContextType>;
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  experiments?: Resolver<Maybe<ResolversTypes['ExperimentConnection']>, ParentType, ContextType, RequireFields<MemberExperimentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learningMeanOfDistricts?: Resolver<Maybe<ResolversTypes['LearningMean']>, ParentType, ContextType>;
  learningRecords?: Resolver<Maybe<ResolversTypes['LearningRecordConnection']>, ParentType, ContextType, RequireFields<MunicipalityLearningRecordsArgs, 'first' | 'sort'>>;
  learningSummariesOfDistricts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearningSummary']>>, ParentType, ContextType>;
  learningSummary?: Resolver<Maybe<ResolversTypes['LearningSummary']>, ParentType, ContextType>;
  outcomeLadder?: Resolver<Maybe<ResolversTypes['OutcomeLadder']>, ParentType, ContextType, RequireFields<MunicipalityOutcomeLadderArgs, 'year'>>;
  overdueExperiments?: Resolver<Maybe<ResolversTypes['ExperimentConnection']>, ParentType, ContextType, RequireFields<MunicipalityOverdueExperimentsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  citeRecord?: Resolver<ResolversTypes['CiteRecordResult'], ParentType, ContextType, RequireFields<MutationCiteRecordArgs, 'input'>>;
  closeExperiment?: Resolver<ResolversTypes['CloseExperimentResult'], ParentType, ContextType, RequireFields<MutationCloseExperimentArgs, 'input'>>;
  logExperiment?: Resolver<ResolversTypes['LogExperimentResult'], ParentType, ContextType, RequireFields<MutationLogExperimentArgs, 'input'>>;
  setOutcome?: Resolver<ResolversTypes['SetOutcomeResult'], ParentType, ContextType, RequireFields<MutationSetOutcomeArgs, 'input'>>;
  startExperiment?: Resolver<ResolversTypes['StartExperimentResult'], ParentType, ContextType, RequireFields<MutationStartExperimentArgs, 'input'>>;
  withdrawCitation?: Resolver<ResolversTypes['WithdrawCitationResult'], ParentType, ContextType, RequireFields<MutationWithdrawCitationArgs, 'input'>>;
};

export type NotAMemberOfOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAMemberOfOrganization'] = ResolversParentTypes['NotAMemberOfOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  experiments?: Resolver<Maybe<ResolversTypes['ExperimentConnection']>, ParentType, ContextType, RequireFields<OrganizationExperimentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationNotKnown'] = ResolversParentTypes['OrganizationNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeChange'] = ResolversParentTypes['OutcomeChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OutcomeRung']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['OutcomeRung']>, ParentType, ContextType>;
};

export type OutcomeChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeChangeConnection'] = ResolversParentTypes['OutcomeChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeChangeEdge'] = ResolversParentTypes['OutcomeChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutcomeChange'], ParentType, ContextType>;
};

export type OutcomeLadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeLadder'] = ResolversParentTypes['OutcomeLadder']> = {
  rungs?: Resolver<ReadonlyArray<ResolversTypes['OutcomeRungFigures']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeRungFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeRungFigures'] = ResolversParentTypes['OutcomeRungFigures']> = {
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['OutcomeRung'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeUnchangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeUnchanged'] = ResolversParentTypes['OutcomeUnchanged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rung?: Resolver<Maybe<ResolversTypes['OutcomeRung']>, ParentType, ContextType>;
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

export type PublicAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicAsset'] = ResolversParentTypes['PublicAsset']> = {
  kind?: Resolver<ResolversTypes['PublicAssetKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType, RequireFields<QueryExperimentArgs, 'id'>>;
  experiments?: Resolver<ResolversTypes['ExperimentConnection'], ParentType, ContextType, RequireFields<QueryExperimentsArgs, 'first' | 'sort'>>;
  learningRecord?: Resolver<Maybe<ResolversTypes['LearningRecord']>, ParentType, ContextType, RequireFields<QueryLearningRecordArgs, 'id'>>;
  learningRecords?: Resolver<ResolversTypes['LearningRecordConnection'], ParentType, ContextType, RequireFields<QueryLearningRecordsArgs, 'first' | 'sort'>>;
  overdueExperiments?: Resolver<ResolversTypes['ExperimentConnection'], ParentType, ContextType, RequireFields<QueryOverdueExperimentsArgs, 'first'>>;
};

export type ReachedOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedOutcome'] = ResolversParentTypes['ReachedOutcome']> = {
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['OutcomeChangeConnection'], ParentType, ContextType, RequireFields<ReachedOutcomeChangesArgs, 'first'>>;
  record?: Resolver<Maybe<ResolversTypes['LearningRecord']>, ParentType, ContextType>;
  rung?: Resolver<Maybe<ResolversTypes['OutcomeRung']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordAlreadyCitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAlreadyCited'] = ResolversParentTypes['RecordAlreadyCited']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCitation'] = ResolversParentTypes['RecordCitation']> = {
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  citedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  citedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType>;
};

export type RecordCitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCitationConnection'] = ResolversParentTypes['RecordCitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordCitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordCitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordCitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCitationEdge'] = ResolversParentTypes['RecordCitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordCitation'], ParentType, ContextType>;
};

export type RecordNotCitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNotCited'] = ResolversParentTypes['RecordNotCited']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordOfOtherAgendaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOfOtherAgenda'] = ResolversParentTypes['RecordOfOtherAgenda']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordOfSameAgendaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOfSameAgenda'] = ResolversParentTypes['RecordOfSameAgenda']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SetOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOutcomeResult'] = ResolversParentTypes['SetOutcomeResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'IdempotencyKeyReused' | 'OutcomeUnchanged' | 'RecordOfOtherAgenda' | 'SetOutcomeSuccess' | 'VersionConflict', ParentType, ContextType>;
};

export type SetOutcomeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOutcomeSuccess'] = ResolversParentTypes['SetOutcomeSuccess']> = {
  outcome?: Resolver<ResolversTypes['ReachedOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartExperimentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartExperimentResult'] = ResolversParentTypes['StartExperimentResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'ExperimentAgendaClosed' | 'IdempotencyKeyReused' | 'NotAMemberOfOrganization' | 'StartExperimentSuccess', ParentType, ContextType>;
};

export type StartExperimentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartExperimentSuccess'] = ResolversParentTypes['StartExperimentSuccess']> = {
  experiment?: Resolver<ResolversTypes['Experiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'ExperimentAgendaClosed' | 'ExperimentNotLogged' | 'ExperimentNotRunning' | 'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'ImportNotRunning' | 'LearningRecordIncomplete' | 'NotAMemberOfOrganization' | 'OrganizationNotKnown' | 'OutcomeUnchanged' | 'PlaceNotKnown' | 'RecordAlreadyCited' | 'RecordNotCited' | 'RecordOfOtherAgenda' | 'RecordOfSameAgenda' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawCitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCitationResult'] = ResolversParentTypes['WithdrawCitationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'RecordNotCited' | 'WithdrawCitationSuccess', ParentType, ContextType>;
};

export type WithdrawCitationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCitationSuccess'] = ResolversParentTypes['WithdrawCitationSuccess']> = {
  record?: Resolver<ResolversTypes['LearningRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agenda?: AgendaResolvers<ContextType>;
  AgendaNotKnown?: AgendaNotKnownResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  CiteRecordResult?: CiteRecordResultResolvers<ContextType>;
  CiteRecordSuccess?: CiteRecordSuccessResolvers<ContextType>;
  CloseExperimentResult?: CloseExperimentResultResolvers<ContextType>;
  CloseExperimentSuccess?: CloseExperimentSuccessResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  Experiment?: ExperimentResolvers<ContextType>;
  ExperimentAgendaClosed?: ExperimentAgendaClosedResolvers<ContextType>;
  ExperimentConnection?: ExperimentConnectionResolvers<ContextType>;
  ExperimentEdge?: ExperimentEdgeResolvers<ContextType>;
  ExperimentEntry?: ExperimentEntryResolvers<ContextType>;
  ExperimentEntryConnection?: ExperimentEntryConnectionResolvers<ContextType>;
  ExperimentEntryEdge?: ExperimentEntryEdgeResolvers<ContextType>;
  ExperimentNotLogged?: ExperimentNotLoggedResolvers<ContextType>;
  ExperimentNotRunning?: ExperimentNotRunningResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportColumnsMissing?: ImportColumnsMissingResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportNotRunning?: ImportNotRunningResolvers<ContextType>;
  ImportRemark?: ImportRemarkResolvers<ContextType>;
  ImportRowReport?: ImportRowReportResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  LearningMean?: LearningMeanResolvers<ContextType>;
  LearningRecord?: LearningRecordResolvers<ContextType>;
  LearningRecordConnection?: LearningRecordConnectionResolvers<ContextType>;
  LearningRecordEdge?: LearningRecordEdgeResolvers<ContextType>;
  LearningRecordIncomplete?: LearningRecordIncompleteResolvers<ContextType>;
  LearningSummary?: LearningSummaryResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  LogExperimentResult?: LogExperimentResultResolvers<ContextType>;
  LogExperimentSuccess?: LogExperimentSuccessResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAMemberOfOrganization?: NotAMemberOfOrganizationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationNotKnown?: OrganizationNotKnownResolvers<ContextType>;
  OutcomeChange?: OutcomeChangeResolvers<ContextType>;
  OutcomeChangeConnection?: OutcomeChangeConnectionResolvers<ContextType>;
  OutcomeChangeEdge?: OutcomeChangeEdgeResolvers<ContextType>;
  OutcomeLadder?: OutcomeLadderResolvers<ContextType>;
  OutcomeRungFigures?: OutcomeRungFiguresResolvers<ContextType>;
  OutcomeUnchanged?: OutcomeUnchangedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceNotKnown?: PlaceNotKnownResolvers<ContextType>;
  PublicAsset?: PublicAssetResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachedOutcome?: ReachedOutcomeResolvers<ContextType>;
  RecordAlreadyCited?: RecordAlreadyCitedResolvers<ContextType>;
  RecordCitation?: RecordCitationResolvers<ContextType>;
  RecordCitationConnection?: RecordCitationConnectionResolvers<ContextType>;
  RecordCitationEdge?: RecordCitationEdgeResolvers<ContextType>;
  RecordNotCited?: RecordNotCitedResolvers<ContextType>;
  RecordOfOtherAgenda?: RecordOfOtherAgendaResolvers<ContextType>;
  RecordOfSameAgenda?: RecordOfSameAgendaResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SetOutcomeResult?: SetOutcomeResultResolvers<ContextType>;
  SetOutcomeSuccess?: SetOutcomeSuccessResolvers<ContextType>;
  StartExperimentResult?: StartExperimentResultResolvers<ContextType>;
  StartExperimentSuccess?: StartExperimentSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawCitationResult?: WithdrawCitationResultResolvers<ContextType>;
  WithdrawCitationSuccess?: WithdrawCitationSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
