import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MunicipalityRow, RegistrySettings as RegistrySettingsModel } from '../places/table.ts';
import type { MunicipalityPage } from '../places/loaders.ts';
import type { District as DistrictModel, LegalDistrict as LegalDistrictModel, Profile } from '../places/domain.ts';
import type { Resource as ResourceModel } from '../resources/domain.ts';
import type { ResourcePage } from '../resources/loaders.ts';
import type { Match, MatchPage } from '../matches/loaders.ts';
import type { Introduction } from '../introductions/table.ts';
import type { UnmatchedAgendaPage } from '../introductions/loaders.ts';
import type { Booking as BookingModel } from '../bookings/domain.ts';
import type { BookingPage, BookedTimePage } from '../bookings/loaders.ts';
import type { ResourceSummary as ResourceSummaryModel } from '../summaries/table.ts';
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

/** An agenda, to which resources are suggested. */
export type Agenda = {
  readonly __typename?: 'Agenda';
  /** What is and was booked for the agenda, the latest to begin first, declined and cancelled ones among them. */
  readonly bookings?: Maybe<BookingConnection>;
  /** The id of the agenda. */
  readonly id: Scalars['ID']['output'];
  /** What the secretariat found for it; null while it has found nothing. */
  readonly introduction?: Maybe<ResourceIntroduction>;
  /** Published resources that may help, the most fitting first: by distance, kind and category. Empty when the agenda is closed or its news has not arrived here yet. */
  readonly resourceMatches?: Maybe<ResourceMatchConnection>;
};


/** An agenda, to which resources are suggested. */
export type AgendaBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An agenda, to which resources are suggested. */
export type AgendaResourceMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The agenda does not exist, or the news of it has not arrived here yet. Try again after a moment. */
export type AgendaNotKnown = UserError & {
  readonly __typename?: 'AgendaNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** What `approveBooking` answers. */
export type ApproveBookingResult = ApproveBookingSuccess | BookingHasBegun | BookingNotInState | IdempotencyKeyReused;

/** The resource is reserved. */
export type ApproveBookingSuccess = {
  readonly __typename?: 'ApproveBookingSuccess';
  /** The booking. */
  readonly booking: Booking;
};

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

/** What `bookResource` answers. */
export type BookResourceResult = AgendaNotKnown | BookResourceSuccess | BookingAgendaClosed | BookingExperimentEnded | BookingExperimentNotKnown | BookingOutOfReach | IdempotencyKeyReused | ResourceNotAvailable | ResourceNotBookable | ResourceNotInState | ResourceNotOpen | ResourceTaken;

/** The resource is booked, or asked for where `state` says so. */
export type BookResourceSuccess = {
  readonly __typename?: 'BookResourceSuccess';
  /** The booking. */
  readonly booking: Booking;
};

/** A time at which a resource is taken. It says nothing about for whom. */
export type BookedTime = {
  readonly __typename?: 'BookedTime';
  /** The first moment at which the resource is free again. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Whether it is confirmed; otherwise it waits for the holder's approval and holds its time meanwhile. */
  readonly isConfirmed: Scalars['Boolean']['output'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** A page of times at which a resource is taken. */
export type BookedTimeConnection = {
  readonly __typename?: 'BookedTimeConnection';
  /** The times with their cursors. */
  readonly edges: ReadonlyArray<BookedTimeEdge>;
  /** The times. */
  readonly nodes: ReadonlyArray<BookedTime>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A time in a page. */
export type BookedTimeEdge = {
  readonly __typename?: 'BookedTimeEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The time. */
  readonly node: BookedTime;
};

/** A space or a piece of equipment that is reserved for an agenda for a while. */
export type Booking = {
  readonly __typename?: 'Booking';
  /** The agenda for which it is booked; null when the part of it that is asked for is unavailable. */
  readonly agenda?: Maybe<Agenda>;
  /** Why the holder had to approve; empty when it was confirmed at once. */
  readonly approvalReasons: ReadonlyArray<ApprovalReason>;
  /** When the holder approved; null until then, and where nobody had to. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was booked. */
  readonly bookedAt: Scalars['DateTime']['output'];
  /** Who booked; null for all but this member, those who decide over the resource, and the secretariat of its municipality. */
  readonly booker?: Maybe<Member>;
  /** Why it was cancelled; null unless it was. */
  readonly cancelledBecause?: Maybe<CancellationCause>;
  /** When it was declined, cancelled or lapsed; null while it stands. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends: the first moment at which the resource is free again. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The experiment in which it is used; null when it is booked for the agenda alone. */
  readonly experiment?: Maybe<Experiment>;
  /** The id of the booking. */
  readonly id: Scalars['ID']['output'];
  /** The language of purpose and reason. */
  readonly language: Scalars['LanguageTag']['output'];
  /** What it is for. Everybody can read it. */
  readonly purpose: Scalars['String']['output'];
  /** Why it was declined or cancelled, in the words of who did it; null where nobody did. Everybody can read it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What is booked. */
  readonly resource: Resource;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: BookingState;
};

/** The agenda is closed; nothing is booked for it any more. */
export type BookingAgendaClosed = UserError & {
  readonly __typename?: 'BookingAgendaClosed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A page of bookings. */
export type BookingConnection = {
  readonly __typename?: 'BookingConnection';
  /** The bookings with their cursors. */
  readonly edges: ReadonlyArray<BookingEdge>;
  /** The bookings. */
  readonly nodes: ReadonlyArray<Booking>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A booking in a page. */
export type BookingEdge = {
  readonly __typename?: 'BookingEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The booking. */
  readonly node: Booking;
};

/** The experiment was closed with its record; nothing is booked for it any more. */
export type BookingExperimentEnded = UserError & {
  readonly __typename?: 'BookingExperimentEnded';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The experiment does not belong to this agenda, or the news of it has not arrived here yet. */
export type BookingExperimentNotKnown = UserError & {
  readonly __typename?: 'BookingExperimentNotKnown';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The booking has begun; it is over by itself. */
export type BookingHasBegun = UserError & {
  readonly __typename?: 'BookingHasBegun';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** When it began. */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** The booking is not in a state that allows this. */
export type BookingNotInState = UserError & {
  readonly __typename?: 'BookingNotInState';
  /** The state it is in. */
  readonly actual: BookingState;
  /** The states that allow it. */
  readonly allowed: ReadonlyArray<BookingState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The time does not lie ahead: it begins in the past, ends before it begins, or lies further ahead than the municipality allows. */
export type BookingOutOfReach = UserError & {
  readonly __typename?: 'BookingOutOfReach';
  /** After which instant a booking begins. */
  readonly earliest: Scalars['DateTime']['output'];
  /** Until when it ends at the latest. */
  readonly latest: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** The border is not a GeoJSON Polygon or MultiPolygon that can be used. */
export type BoundaryNotValid = UserError & {
  readonly __typename?: 'BoundaryNotValid';
  /** Where in the geometry, for example `coordinates[0][3]`. */
  readonly at: Scalars['String']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly problem: BoundaryProblem;
};

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

/** Which booking to cancel. */
export type CancelBookingInput = {
  /** The id of the booking. */
  readonly bookingId: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, up to 2,000 characters. Everybody can read it. */
  readonly reason: Scalars['String']['input'];
};

/** What `cancelBooking` answers. */
export type CancelBookingResult = BookingHasBegun | BookingNotInState | CancelBookingSuccess | IdempotencyKeyReused;

/** The booking is cancelled. */
export type CancelBookingSuccess = {
  readonly __typename?: 'CancelBookingSuccess';
  /** The booking. */
  readonly booking: Booking;
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

/** How a count has changed within some days up to now. The days are those of UTC. */
export type Change = {
  readonly __typename?: 'Change';
  /** What the count is now, less what it was when that day began; below zero when it fell. */
  readonly by: Scalars['SafeInt']['output'];
  /** The first of the days. */
  readonly since: Scalars['Date']['output'];
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

/** What `changeResource` answers. */
export type ChangeResourceResult = ChangeResourceSuccess | IdempotencyKeyReused | NotAMemberOfOrganization | PlaceNotKnown | ResourceNotInState | ResourceNotValid | VersionConflict;

/** The resource is as it was asked for. */
export type ChangeResourceSuccess = {
  readonly __typename?: 'ChangeResourceSuccess';
  /** The resource. */
  readonly resource: Resource;
};

/** The days on which a resource is closed. */
export type ClosedDays = {
  readonly __typename?: 'ClosedDays';
  /** Whether it is closed on public holidays. */
  readonly publicHolidays: Scalars['Boolean']['output'];
  /** The days of the week; empty when it is closed on none. */
  readonly weekdays: ReadonlyArray<Weekday>;
};

/** The days on which a resource is closed. */
export type ClosedDaysInput = {
  /** Whether it is closed on public holidays. */
  readonly publicHolidays: Scalars['Boolean']['input'];
  /** The days of the week; empty when it is closed on none. */
  readonly weekdays: ReadonlyArray<Weekday>;
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

/** What `configureRegistry` answers. */
export type ConfigureRegistryResult = ConfigureRegistrySuccess | IdempotencyKeyReused | MunicipalityNotRegistered | VersionConflict;

/** The settings hold from now on. */
export type ConfigureRegistrySuccess = {
  readonly __typename?: 'ConfigureRegistrySuccess';
  /** The municipality with its settings. */
  readonly municipality: Municipality;
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

/** Which request to decline. */
export type DeclineBookingInput = {
  /** The id of the booking. */
  readonly bookingId: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Why, up to 2,000 characters. Everybody can read it. */
  readonly reason: Scalars['String']['input'];
};

/** What `declineBooking` answers. */
export type DeclineBookingResult = BookingHasBegun | BookingNotInState | DeclineBookingSuccess | IdempotencyKeyReused;

/** The request is declined. */
export type DeclineBookingSuccess = {
  readonly __typename?: 'DeclineBookingSuccess';
  /** The booking. */
  readonly booking: Booking;
};

/** A district (행정동) of a municipality. */
export type District = {
  readonly __typename?: 'District';
  /** The border as a GeoJSON Polygon or MultiPolygon in WGS 84, longitude first; null when it was not entered. Large: ask for it only to draw it. */
  readonly boundary?: Maybe<Scalars['JSONObject']['output']>;
  /** A point inside or near the district, for distances; null when neither it nor a border was entered. */
  readonly centre?: Maybe<Coordinates>;
  /** The KS administrative code: ten digits, of which the first five are those of the municipality. */
  readonly code: Scalars['ID']['output'];
  /** The municipality it belongs to. */
  readonly municipality: Municipality;
  /** The name. */
  readonly name: LocalizedText;
  /** The districts that became this one by a merge or a division. */
  readonly predecessors: ReadonlyArray<District>;
  /** Population, industry, culture and terrain, as far as they were entered (N27). */
  readonly profile: PlaceProfile;
  /** How many resources the district has. */
  readonly resourceSummary?: Maybe<ResourceSummary>;
  /** The resources that lie in the district, without those that were withdrawn unless these are asked for. */
  readonly resources: ResourceConnection;
  /** The districts that this one became by a merge or a division. */
  readonly successors: ReadonlyArray<District>;
  /** The first day on which the code was valid. */
  readonly validFrom: Scalars['Date']['output'];
  /** The first day on which the code is no longer valid; null while no end is known. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A district (행정동) of a municipality. */
export type DistrictResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasEnded?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ResourceKind>;
  state?: InputMaybe<ResourceState>;
};

/** A solution that is tried in the real world for an agenda. It ends with a learning record, whatever the outcome. */
export type Experiment = {
  readonly __typename?: 'Experiment';
  /** What is and was booked for the experiment, the latest to begin first, declined and cancelled ones among them. */
  readonly bookings?: Maybe<BookingConnection>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
};


/** A solution that is tried in the real world for an agenda. It ends with a learning record, whatever the outcome. */
export type ExperimentBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** What `finishResourceImport` answers. */
export type FinishResourceImportResult = FinishResourceImportSuccess | ImportNotRunning | TooManyVanished;

/** The import is finished. */
export type FinishResourceImportSuccess = {
  readonly __typename?: 'FinishResourceImportSuccess';
  /** The import. */
  readonly import: ResourceImport;
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

/** Rows to take over. */
export type ImportResourceRowsInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The import. */
  readonly importId: Scalars['ID']['input'];
  /** 1 to 500 rows. */
  readonly rows: ReadonlyArray<ImportRowInput>;
};

/** What `importResourceRows` answers. */
export type ImportResourceRowsResult = IdempotencyKeyReused | ImportNotRunning | ImportResourceRowsSuccess;

/** The rows were dealt with. */
export type ImportResourceRowsSuccess = {
  readonly __typename?: 'ImportResourceRowsSuccess';
  /** The import with its counts. */
  readonly import: ResourceImport;
  /** What became of each row, in the order given. */
  readonly rows: ReadonlyArray<ImportRowReport>;
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

/** What was found for an agenda. */
export type IntroduceResourceInput = {
  /** The agenda. */
  readonly agendaId: Scalars['ID']['input'];
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The resource; left out when the agenda needs none. */
  readonly resourceId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `introduceResource` answers. */
export type IntroduceResourceResult = AgendaNotKnown | IdempotencyKeyReused | IntroduceResourceSuccess | IntroductionAgendaClosed | ResourceNotInState;

/** It is found. */
export type IntroduceResourceSuccess = {
  readonly __typename?: 'IntroduceResourceSuccess';
  /** The agenda with what was found for it. */
  readonly agenda: Agenda;
};

/** The agenda is closed: it needs nothing more. */
export type IntroductionAgendaClosed = UserError & {
  readonly __typename?: 'IntroductionAgendaClosed';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** A legal district (법정동), the one of land registers and addresses. It shares codes with districts only down to the municipality. */
export type LegalDistrict = {
  readonly __typename?: 'LegalDistrict';
  /** The legal district code: ten digits. */
  readonly code: Scalars['ID']['output'];
  /** Whether the code was abolished. */
  readonly isAbolished: Scalars['Boolean']['output'];
  /** The municipality that shares its first five digits; null when it is not in the registry. */
  readonly municipality?: Maybe<Municipality>;
  /** The full name from the province down, as the register writes it. */
  readonly name: Scalars['String']['output'];
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

/** A person; the skills service owns the profile. */
export type Member = {
  readonly __typename?: 'Member';
  /** What the member booked, the latest to begin first; null for all but this member. */
  readonly bookings?: Maybe<BookingConnection>;
  /** The id of the member, the same in every service. */
  readonly id: Scalars['ID']['output'];
};


/** A person; the skills service owns the profile. */
export type MemberBookingsArgs = {
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

/** A city, county or borough (시군구) in the registry of places. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** Bookings of resources of the municipality that wait for the holder's approval, the earliest to begin first. */
  readonly bookingRequests: BookingConnection;
  /** The KS administrative code: ten digits, of which the last five are zeros. */
  readonly code: Scalars['ID']['output'];
  /** The codes of the districts that are valid today, in their order. */
  readonly districtCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** The districts that are valid today in the municipality's time zone, or on another day, in the order of their codes. */
  readonly districts: ReadonlyArray<District>;
  /** The name. */
  readonly name: LocalizedText;
  /** Population, industry, culture and terrain, as far as they were entered (N27). */
  readonly profile: PlaceProfile;
  /** How the registry works here. */
  readonly registrySettings: RegistrySettings;
  /** What a district that is valid today has in the mean; null where there is none. */
  readonly resourceMeanOfDistricts?: Maybe<ResourceMean>;
  /** How many resources each district has that is valid today, in the order of `districts`: cheaper than asking each of them. */
  readonly resourceSummariesOfDistricts?: Maybe<ReadonlyArray<ResourceSummary>>;
  /** How many resources the municipality has, those without a district included. */
  readonly resourceSummary?: Maybe<ResourceSummary>;
  /** The resources of the municipality, without those that were withdrawn unless these are asked for. */
  readonly resources: ResourceConnection;
  /** Stale resources, the longest not verified first. For those who may verify them: stewards and the secretariat; and for officials. */
  readonly resourcesToVerify?: Maybe<ResourceConnection>;
  /**
   * Open agendas for which no booking is requested or confirmed and no resource was introduced, the earliest first; one whose
   * last booking came to nothing waits anew. What may help stands in their `resourceMatches`. For the secretariat and the officials of the municipality.
   */
  readonly unmatchedAgendas?: Maybe<UnmatchedAgendaConnection>;
  /** The first day on which the code was valid; null when it was not entered. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which the code is no longer valid; null while no end is known. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A city, county or borough (시군구) in the registry of places. */
export type MunicipalityBookingRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, county or borough (시군구) in the registry of places. */
export type MunicipalityDistrictsArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A city, county or borough (시군구) in the registry of places. */
export type MunicipalityResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasEnded?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ResourceKind>;
  state?: InputMaybe<ResourceState>;
};


/** A city, county or borough (시군구) in the registry of places. */
export type MunicipalityResourcesToVerifyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, county or borough (시군구) in the registry of places. */
export type MunicipalityUnmatchedAgendasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of municipalities. */
export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  /** The municipalities with their cursors. */
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  /** The municipalities. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A municipality in a page. */
export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The municipality. */
  readonly node: Municipality;
};

/** No municipality with that code is in the registry. Register it first. */
export type MunicipalityNotRegistered = UserError & {
  readonly __typename?: 'MunicipalityNotRegistered';
  /** The code that is missing. */
  readonly code: Scalars['String']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Agrees to a request. For members of the organisation that holds the resource and for stewards of its municipality. */
  readonly approveBooking: ApproveBookingResult;
  /** Books a space or equipment for an agenda. For an experiment those who run it may, otherwise whoever has a role in the agenda's municipality; its secretariat for all. Confirmed at once, or it waits for the holder's approval: `state` says so. */
  readonly bookResource: BookResourceResult;
  /** Takes a booking back before it begins; its time is free again. For who booked, who runs the experiment and the secretariat of the agenda's municipality, and on the other side for members of the organisation that holds the resource and stewards of its municipality. */
  readonly cancelBooking: CancelBookingResult;
  /** Changes a resource. For stewards and officials of the municipality and for members of the organisation that holds it; the latter hand it over only to another organisation of theirs there. */
  readonly changeResource: ChangeResourceResult;
  /** Sets how the registry works in a municipality; the deadlines of its resources follow. For its operators. */
  readonly configureRegistry: ConfigureRegistryResult;
  /** Does not agree to a request; its time is free again. For members of the organisation that holds the resource and for stewards of its municipality. */
  readonly declineBooking: DeclineBookingResult;
  /** Says that all rows were handed in. If the file was complete, resources of the source that were not in it become stale; they are never deleted. For operators. */
  readonly finishResourceImport: FinishResourceImportResult;
  /** Takes over rows: each is understood, checked and written, or reported with its reason. Only rows of municipalities of which the caller is an operator are taken over. */
  readonly importResourceRows: ImportResourceRowsResult;
  /**
   * Introduces a resource to an agenda, or says that it needs none; either way it no longer waits among the unmatched ones. Who
   * does it again replaces what was found. For the secretariat and the officials of the agenda's municipality.
   */
  readonly introduceResource: IntroduceResourceResult;
  /** Enters a resource, which everybody can then find. For stewards and officials of the municipality; anybody else needs no role, but acts for the organisation that holds it, which is of that municipality. */
  readonly publishResource: PublishResourceResult;
  /** Enters a district into the registry, or brings it up to date. For operators of its municipality. */
  readonly registerDistrict: RegisterDistrictResult;
  /** Enters a municipality into the registry, or brings its names, validity and profile up to date. For its operators. */
  readonly registerMunicipality: RegisterMunicipalityResult;
  /** Begins to take over a file. One's own unfinished import of the same source and kind is superseded, and one of somebody else that took no rows for an hour. For operators. */
  readonly startResourceImport: StartResourceImportResult;
  /** Says that somebody checked that the resource is there as described; a stale one is published again (N12). For stewards and the secretariat of the municipality and for members of the organisation that holds it. */
  readonly verifyResource: VerifyResourceResult;
  /** Takes a resource out of the registry; it stays readable under its id, and its bookings that have not begun are cancelled. For stewards and officials of the municipality and for members of the organisation that holds it. */
  readonly withdrawResource: WithdrawResourceResult;
};


export type MutationApproveBookingArgs = {
  input: ApproveBookingInput;
};


export type MutationBookResourceArgs = {
  input: BookResourceInput;
};


export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


export type MutationChangeResourceArgs = {
  input: ChangeResourceInput;
};


export type MutationConfigureRegistryArgs = {
  input: ConfigureRegistryInput;
};


export type MutationDeclineBookingArgs = {
  input: DeclineBookingInput;
};


export type MutationFinishResourceImportArgs = {
  input: FinishResourceImportInput;
};


export type MutationImportResourceRowsArgs = {
  input: ImportResourceRowsInput;
};


export type MutationIntroduceResourceArgs = {
  input: IntroduceResourceInput;
};


export type MutationPublishResourceArgs = {
  input: PublishResourceInput;
};


export type MutationRegisterDistrictArgs = {
  input: RegisterDistrictInput;
};


export type MutationRegisterMunicipalityArgs = {
  input: RegisterMunicipalityInput;
};


export type MutationStartResourceImportArgs = {
  input: StartResourceImportInput;
};


export type MutationVerifyResourceArgs = {
  input: VerifyResourceInput;
};


export type MutationWithdrawResourceArgs = {
  input: WithdrawResourceInput;
};

/** A circle on the map. */
export type NearInput = {
  /** Its middle. */
  readonly point: CoordinatesInput;
  /** Its radius in metres, 1 to 100,000. */
  readonly radiusMeters: Scalars['Int']['input'];
};

/** The caller is not known to act for the organisation: no member of it, or the news of it has not arrived here yet. */
export type NotAMemberOfOrganization = UserError & {
  readonly __typename?: 'NotAMemberOfOrganization';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** From when to when a resource is open on a day of the week. */
export type OpeningInterval = {
  readonly __typename?: 'OpeningInterval';
  /** The time it closes, as `HH:MM`; `24:00` is the end of the day. */
  readonly closes: Scalars['String']['output'];
  /** The time it opens, as `HH:MM` in the municipality's time zone. */
  readonly opens: Scalars['String']['output'];
  /** The day. */
  readonly weekday: Weekday;
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

/** A body or group that holds resources. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Bookings of resources that the organisation holds which wait for its approval, the earliest to begin first. */
  readonly bookingRequests?: Maybe<BookingConnection>;
  /** The id of the organisation. */
  readonly id: Scalars['ID']['output'];
  /** The resources that it holds, newest first, without those that were withdrawn. */
  readonly resources?: Maybe<ResourceConnection>;
};


/** A body or group that holds resources. */
export type OrganizationBookingRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body or group that holds resources. */
export type OrganizationResourcesArgs = {
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

/** The code has not the form that a code of this kind of place has. */
export type PlaceCodeNotValid = UserError & {
  readonly __typename?: 'PlaceCodeNotValid';
  /** The code that was given. */
  readonly code: Scalars['String']['output'];
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

/** What a place is like. Each part is null when it was not entered. */
export type PlaceProfile = {
  readonly __typename?: 'PlaceProfile';
  /** Culture and customs. */
  readonly culture?: Maybe<LocalizedText>;
  /** What people work at. */
  readonly industry?: Maybe<LocalizedText>;
  /** How many people live there. */
  readonly population?: Maybe<Scalars['SafeInt']['output']>;
  /** The land: hills, rivers, coast. */
  readonly terrain?: Maybe<LocalizedText>;
};

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

/** What `publishResource` answers. */
export type PublishResourceResult = IdempotencyKeyReused | MunicipalityNotRegistered | NotAMemberOfOrganization | PlaceNotKnown | PublishResourceSuccess | ResourceNotValid;

/** The resource can be found by everybody. */
export type PublishResourceSuccess = {
  readonly __typename?: 'PublishResourceSuccess';
  /** The resource. */
  readonly resource: Resource;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The booking with that id; null when there is none. */
  readonly booking?: Maybe<Booking>;
  /** The district with that code, also when it is no longer valid; null when it is not registered. */
  readonly district?: Maybe<District>;
  /** The district in which a point lies, among those valid today. On a common border it is always the same one of the two. Null when the point lies in none. */
  readonly districtAt?: Maybe<District>;
  /** The legal district with that code; null when it is not registered. */
  readonly legalDistrict?: Maybe<LegalDistrict>;
  /** All municipalities in the order of their codes, those that are no longer valid included. */
  readonly municipalities: MunicipalityConnection;
  /** The municipality with that code, also when it is no longer valid; null when it is not registered. */
  readonly municipality?: Maybe<Municipality>;
  /** The resource with that id; null when there is none. */
  readonly resource?: Maybe<Resource>;
  /** An import of the registry, for operators; null when there is none with that id. */
  readonly resourceImport?: Maybe<ResourceImport>;
  /** Resources, readable without login (N1). */
  readonly resources: ResourceConnection;
};


export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDistrictArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDistrictAtArgs = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};


export type QueryLegalDistrictArgs = {
  code: Scalars['ID']['input'];
};


export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMunicipalityArgs = {
  code: Scalars['ID']['input'];
};


export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourceImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ResourceSort>;
};

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

/** What `registerDistrict` answers. */
export type RegisterDistrictResult = BoundaryNotValid | IdempotencyKeyReused | MunicipalityNotRegistered | PlaceCodeNotValid | PlaceNotKnown | RegisterDistrictSuccess | ValidityNotValid;

/** The district stands in the registry. */
export type RegisterDistrictSuccess = {
  readonly __typename?: 'RegisterDistrictSuccess';
  /** The district. */
  readonly district: District;
  /** Whether it was new, changed or just so already. */
  readonly outcome: RegistrationOutcome;
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

/** What `registerMunicipality` answers. */
export type RegisterMunicipalityResult = IdempotencyKeyReused | PlaceCodeNotValid | RegisterMunicipalitySuccess | ValidityNotValid;

/** The municipality stands in the registry. */
export type RegisterMunicipalitySuccess = {
  readonly __typename?: 'RegisterMunicipalitySuccess';
  /** The municipality. */
  readonly municipality: Municipality;
  /** Whether it was new, changed or just so already. */
  readonly outcome: RegistrationOutcome;
};

/** What came of a registration. */
export type RegistrationOutcome =
  /** It was in the registry and is brought up to date. */
  | 'CHANGED'
  /** It is new in the registry. */
  | 'CREATED'
  /** It was in the registry just so. */
  | 'UNCHANGED';

/** How the registry works in a municipality. */
export type RegistrySettings = {
  readonly __typename?: 'RegistrySettings';
  /** How many days ahead spaces and equipment can be booked; 90 unless set otherwise. */
  readonly bookableDaysAhead: Scalars['Int']['output'];
  /** The public holidays, in order. In a year of which none is entered, the holder approves bookings of what is closed on public holidays. */
  readonly publicHolidays: ReadonlyArray<Scalars['Date']['output']>;
  /** After how many days without verification a resource counts as stale (N12); 180 unless set otherwise. */
  readonly staleAfterDays: Scalars['Int']['output'];
  /** The IANA time zone in which days begin and end; `Asia/Seoul` unless set otherwise. */
  readonly timeZone: Scalars['String']['output'];
  /** Grows with every change of the settings; send it back with `configureRegistry`. */
  readonly version: Scalars['Int']['output'];
};

/** Something that helps to solve agendas: space, budget, technology, data, institutional support or equipment. */
export type Resource = {
  readonly __typename?: 'Resource';
  /** The postal address as given; null when none was given. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Whether its holder wants to approve each booking. What was imported asks for it until its holder says otherwise. */
  readonly approvalRequired: Scalars['Boolean']['output'];
  /** From when it can be had or applied for; null when there is no such day. */
  readonly availableFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be had or applied for, the deadline of a grant; null when there is no such day. */
  readonly availableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it is taken, in order: the times between two instants, which lie at most 366 days apart. Readable without login. */
  readonly bookings: BookedTimeConnection;
  /** How many people it takes; null when unknown. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** The categories of agendas that it helps with, as the keys of the municipality's own set. */
  readonly categoryKeys: ReadonlyArray<Scalars['String']['output']>;
  /** The closed days as far as they were understood; null when they were not. */
  readonly closedDays?: Maybe<ClosedDays>;
  /** The closed days in the holder's own words; null when nothing was said. */
  readonly closedDaysAsGiven?: Maybe<Scalars['String']['output']>;
  /** How to reach the holder; null when nothing was given or the resource is withdrawn. */
  readonly contact?: Maybe<ResourceContact>;
  /** Whether personal parts of the contact are masked because the caller is not logged in (N1). */
  readonly contactMasked: Scalars['Boolean']['output'];
  /** What it is and how it can be had. */
  readonly description: Scalars['String']['output'];
  /** The district it lies in; null when it serves the whole municipality or lies in none that is known. */
  readonly district?: Maybe<District>;
  /** The organisation that holds it; null when the holder is not registered here, see `holderName`. */
  readonly holder?: Maybe<Organization>;
  /** The holder's name as given; null when only the organisation was given. */
  readonly holderName?: Maybe<Scalars['String']['output']>;
  /** The id of the resource. */
  readonly id: Scalars['ID']['output'];
  /** Whether it costs nothing; null when unknown. */
  readonly isFree?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be had or applied for now: published, begun and not ended (N3). */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Whether that was recent enough for the municipality; false is to be shown as unverified. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** What kind of thing it is. */
  readonly kind: ResourceKind;
  /** The language of name and description. */
  readonly language: Scalars['LanguageTag']['output'];
  /** When it was last checked that the resource is there as described. */
  readonly lastVerifiedAt: Scalars['DateTime']['output'];
  /** The municipality it belongs to. */
  readonly municipality: Municipality;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The opening hours of a week as far as they were understood; null when they were not. */
  readonly openingHours?: Maybe<ReadonlyArray<OpeningInterval>>;
  /** The opening hours in the holder's own words; null when nothing was said. */
  readonly openingHoursAsGiven?: Maybe<Scalars['String']['output']>;
  /** The exact place; null when none was given. */
  readonly point?: Maybe<Coordinates>;
  /** What it costs as far as that was understood; zero is free, null is unknown. */
  readonly price?: Maybe<Money>;
  /** What it costs, in the holder's own words; null when nothing was said. */
  readonly priceAsGiven?: Maybe<Scalars['String']['output']>;
  /** What the price is paid for; null when unknown. */
  readonly priceUnit?: Maybe<PriceUnit>;
  /** For how many units the price is, for example 2 for two hours; null when unknown. */
  readonly priceUnitCount?: Maybe<Scalars['Int']['output']>;
  /** When it was entered. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Where it was imported from; null when it was entered here. */
  readonly source?: Maybe<ResourceSource>;
  /** Why it is stale; null unless it is. */
  readonly staleReason?: Maybe<StaleReason>;
  /** Where it stands. */
  readonly state: ResourceState;
  /** Grows with every change; send it back with `changeResource`. */
  readonly version: Scalars['Int']['output'];
};


/** Something that helps to solve agendas: space, budget, technology, data, institutional support or equipment. */
export type ResourceBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** A page of resources. */
export type ResourceConnection = {
  readonly __typename?: 'ResourceConnection';
  /** The resources with their cursors. */
  readonly edges: ReadonlyArray<ResourceEdge>;
  /**
   * Whether there are no more than `totalCount`, else there are more; false only where more than 1,000 were found by words, or
   * where words are common among many resources.
   */
  readonly isTotalCountExact: Scalars['Boolean']['output'];
  /** The resources. */
  readonly nodes: ReadonlyArray<Resource>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /**
   * How many there are in all, counted only when asked for; of what was searched for by words, at most 1,000, and of words that
   * are common among many resources a round number below.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/** How to reach the holder of a resource. */
export type ResourceContact = {
  readonly __typename?: 'ResourceContact';
  /** The department in charge. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** The telephone number; for callers who are not logged in most of its digits are masked, for example `02-***-**12`. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The page with more, or where to book. */
  readonly url?: Maybe<Scalars['String']['output']>;
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

/** A resource in a page. */
export type ResourceEdge = {
  readonly __typename?: 'ResourceEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: Resource;
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

/** The taking over of a file into the registry, row by row. */
export type ResourceImport = {
  readonly __typename?: 'ResourceImport';
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
  readonly kind: ResourceImportKind;
  /** The name of the source; its rows are known by it and their own key. */
  readonly source: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: ImportState;
  /** How many things are no longer in the source, so that their resources became stale. Null while it is not finished, and where it cannot be told: the file was not complete or had rows that name nothing. */
  readonly vanished?: Maybe<Scalars['Int']['output']>;
};

/** What a file for the registry can hold. */
export type ResourceImportKind =
  /** Districts and their municipalities, from the GeoJSON of administrative districts (행정동). */
  | 'DISTRICTS'
  /** Public facilities, from the Korean standard CSV (전국공공시설개방정보표준데이터). */
  | 'FACILITIES'
  /** The register of legal districts (법정동코드), from its CSV. */
  | 'LEGAL_DISTRICTS';

/** What the secretariat or an official found for an agenda. */
export type ResourceIntroduction = {
  readonly __typename?: 'ResourceIntroduction';
  /** When they found it. */
  readonly introducedAt: Scalars['DateTime']['output'];
  /** The resource that may be used; null when they found that none is needed. */
  readonly resource?: Maybe<Resource>;
};

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

/** A resource that may help with an agenda. */
export type ResourceMatch = {
  readonly __typename?: 'ResourceMatch';
  /** How far it is from the agenda in metres, each measured at its point or else at the centre of its district; null when one of the two has no place, or when of both only the same district is known. */
  readonly distanceMeters?: Maybe<Scalars['Int']['output']>;
  /** Why it is suggested. */
  readonly reasons: ReadonlyArray<ResourceMatchReason>;
  /** The resource. */
  readonly resource: Resource;
  /** How well it fits, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** A page of suggestions. */
export type ResourceMatchConnection = {
  readonly __typename?: 'ResourceMatchConnection';
  /** The suggestions with their cursors. */
  readonly edges: ReadonlyArray<ResourceMatchEdge>;
  /** The suggestions. */
  readonly nodes: ReadonlyArray<ResourceMatch>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many suggestions there are, at most some dozens; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A suggestion in a page. */
export type ResourceMatchEdge = {
  readonly __typename?: 'ResourceMatchEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The suggestion. */
  readonly node: ResourceMatch;
};

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

/** Resources of a district in the mean over the districts of a municipality; what lies in no district that is valid today is not in it. */
export type ResourceMean = {
  readonly __typename?: 'ResourceMean';
  /** Published resources. */
  readonly published: Scalars['Float']['output'];
};

/** The resource cannot be had at this time. */
export type ResourceNotAvailable = UserError & {
  readonly __typename?: 'ResourceNotAvailable';
  /** From when it can be had; null when there is no such day. */
  readonly availableFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be had; null when there is no such day. */
  readonly availableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Resources of this kind are applied for or used, not booked: only spaces and equipment are. */
export type ResourceNotBookable = UserError & {
  readonly __typename?: 'ResourceNotBookable';
  /** The kind of the resource. */
  readonly kind: ResourceKind;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The resource is not in a state that allows this. */
export type ResourceNotInState = UserError & {
  readonly __typename?: 'ResourceNotInState';
  /** The state it is in. */
  readonly actual: ResourceState;
  /** The states that allow it. */
  readonly allowed: ReadonlyArray<ResourceState>;
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** The resource is not open all the time that is asked for; equipment, when it would be fetched or brought back. */
export type ResourceNotOpen = UserError & {
  readonly __typename?: 'ResourceNotOpen';
  /** The closed days; null when they are unknown. */
  readonly closedDays?: Maybe<ClosedDays>;
  /** The first day on which it is not. */
  readonly day: Scalars['Date']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The opening hours of a week; null when they are unknown, and it is closed on that day. */
  readonly openingHours?: Maybe<ReadonlyArray<OpeningInterval>>;
  /** The time zone in which they count. */
  readonly timeZone: Scalars['String']['output'];
};

/** Parts of the resource do not fit together. */
export type ResourceNotValid = UserError & {
  readonly __typename?: 'ResourceNotValid';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** What does not fit. */
  readonly problem: ResourceProblem;
};

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

/** Where a resource was imported from. */
export type ResourceSource = {
  readonly __typename?: 'ResourceSource';
  /** The id that the thing has there. */
  readonly externalId: Scalars['String']['output'];
  /** The licence under which the source publishes it, for example `KOGL-1`. */
  readonly licence: Scalars['String']['output'];
  /** The name of the source. */
  readonly name: Scalars['String']['output'];
  /** Its address there, or that of the source; null when unknown. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Where a resource stands. */
export type ResourceState =
  /** Verified in time: it can be relied on. */
  | 'PUBLISHED'
  /** Not verified in time, or vanished from its source: still readable, shown as unverified (N12). */
  | 'STALE'
  /** Taken out of the registry; stays readable under its id. */
  | 'WITHDRAWN';

/** How many resources a place has. Kept up to date with every change; the same cost at a thousand and at a million resources. */
export type ResourceSummary = {
  readonly __typename?: 'ResourceSummary';
  /** Published grants, funds and budgets whose deadline has not passed. */
  readonly budgets: Scalars['SafeInt']['output'];
  /** How `published` has changed within the last days, today among them. */
  readonly change: Change;
  /** Published data sets. */
  readonly dataSets: Scalars['SafeInt']['output'];
  /** Published resources whose availability has ended, such as a grant after its deadline (N3). */
  readonly ended: Scalars['SafeInt']['output'];
  /** Published equipment. */
  readonly equipment: Scalars['SafeInt']['output'];
  /** Published support by institutions. */
  readonly institutionalSupports: Scalars['SafeInt']['output'];
  /** The code of the place that is counted. */
  readonly placeCode: Scalars['ID']['output'];
  /** Published resources: verified in time, and their availability has not ended. */
  readonly published: Scalars['SafeInt']['output'];
  /** Published rooms, halls, fields and grounds. */
  readonly spaces: Scalars['SafeInt']['output'];
  /** Resources that nobody has verified in time, or that vanished from their source. */
  readonly stale: Scalars['SafeInt']['output'];
  /** Published technologies. */
  readonly technologies: Scalars['SafeInt']['output'];
};


/** How many resources a place has. Kept up to date with every change; the same cost at a thousand and at a million resources. */
export type ResourceSummaryChangeArgs = {
  days?: Scalars['Int']['input'];
};

/** Somebody else has booked the resource at this time. */
export type ResourceTaken = UserError & {
  readonly __typename?: 'ResourceTaken';
  /** When the first booking in the way begins. */
  readonly from: Scalars['DateTime']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** When it ends. */
  readonly to: Scalars['DateTime']['output'];
};

/** Why a resource is stale. */
export type StaleReason =
  /** Nobody has verified it for longer than the municipality allows. */
  | 'NOT_VERIFIED'
  /** It is no longer in the source from which it was imported. */
  | 'VANISHED_FROM_SOURCE';

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

/** What `startResourceImport` answers. */
export type StartResourceImportResult = IdempotencyKeyReused | ImportColumnsMissing | StartResourceImportSuccess;

/** Rows can be handed in. */
export type StartResourceImportSuccess = {
  readonly __typename?: 'StartResourceImportSuccess';
  /** The import. */
  readonly import: ResourceImport;
  /** What is to be known about the file as a whole. */
  readonly notes: ReadonlyArray<ImportRemark>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A municipality, now and again whenever something happens in it: what is selected of it is the feed. Null when there is none. */
  readonly cityFeed?: Maybe<Municipality>;
  /** A district, now and again whenever something happens in it; null when there is none. */
  readonly districtChanged?: Maybe<District>;
};


export type SubscriptionCityFeedArgs = {
  code: Scalars['ID']['input'];
};


export type SubscriptionDistrictChangedArgs = {
  code: Scalars['ID']['input'];
};

/** Ten or more of the source, and more than a fifth of all, are not in the file: it may be the wrong file, or a part of it. The import is still running. */
export type TooManyVanished = UserError & {
  readonly __typename?: 'TooManyVanished';
  /** How many of the source there are. */
  readonly known: Scalars['Int']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** How many are not in the file. */
  readonly vanished: Scalars['Int']['output'];
};

/** A page of agendas for which nobody has found a resource. */
export type UnmatchedAgendaConnection = {
  readonly __typename?: 'UnmatchedAgendaConnection';
  /** The agendas with their cursors. */
  readonly edges: ReadonlyArray<UnmatchedAgendaEdge>;
  /** The agendas. */
  readonly nodes: ReadonlyArray<Agenda>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agenda in a page of those for which nobody has found a resource. */
export type UnmatchedAgendaEdge = {
  readonly __typename?: 'UnmatchedAgendaEdge';
  /** Hand it to `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The agenda. */
  readonly node: Agenda;
};

/** A refusal that the caller can act on. Every member of a result union except the success implements it. */
export type UserError = {
  /** What was refused and what to do, in the language of the request (`Accept-Language`: ko or en). */
  readonly message: Scalars['String']['output'];
};

/** The last day of validity does not lie after the first. */
export type ValidityNotValid = UserError & {
  readonly __typename?: 'ValidityNotValid';
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
};

/** Which resource was checked. */
export type VerifyResourceInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the resource. */
  readonly resourceId: Scalars['ID']['input'];
};

/** What `verifyResource` answers. */
export type VerifyResourceResult = IdempotencyKeyReused | ResourceNotInState | VerifyResourceSuccess;

/** The resource counts as verified from now on. */
export type VerifyResourceSuccess = {
  readonly __typename?: 'VerifyResourceSuccess';
  /** The resource. */
  readonly resource: Resource;
};

/** The thing was changed by someone else meanwhile. Nothing was done; read it again and decide anew. */
export type VersionConflict = UserError & {
  readonly __typename?: 'VersionConflict';
  /** The version that the thing has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What was refused and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
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

/** Which resource to take out. */
export type WithdrawResourceInput = {
  /** The same key with the same input answers what the first call answered and does nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the resource. */
  readonly resourceId: Scalars['ID']['input'];
};

/** What `withdrawResource` answers. */
export type WithdrawResourceResult = IdempotencyKeyReused | ResourceNotInState | WithdrawResourceSuccess;

/** The resource is no longer listed. */
export type WithdrawResourceSuccess = {
  readonly __typename?: 'WithdrawResourceSuccess';
  /** The resource. */
  readonly resource: Resource;
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
  Booking: Booking;
  District: District;
  Experiment: Experiment;
  Member: Member;
  Municipality: Municipality;
  Organization: Organization;
  Resource: Resource;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agenda:
    ( { __typename: 'Agenda' }
    & GraphQLRecursivePick<FederationTypes['Agenda'], {"id":true}> );
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Experiment:
    ( { __typename: 'Experiment' }
    & GraphQLRecursivePick<FederationTypes['Experiment'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"code":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApproveBookingResult:
    | ( Omit<ApproveBookingSuccess, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'ApproveBookingSuccess' } )
    | ( BookingHasBegun & { __typename: 'BookingHasBegun' } )
    | ( BookingNotInState & { __typename: 'BookingNotInState' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  BookResourceResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( Omit<BookResourceSuccess, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'BookResourceSuccess' } )
    | ( BookingAgendaClosed & { __typename: 'BookingAgendaClosed' } )
    | ( BookingExperimentEnded & { __typename: 'BookingExperimentEnded' } )
    | ( BookingExperimentNotKnown & { __typename: 'BookingExperimentNotKnown' } )
    | ( BookingOutOfReach & { __typename: 'BookingOutOfReach' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ResourceNotAvailable & { __typename: 'ResourceNotAvailable' } )
    | ( ResourceNotBookable & { __typename: 'ResourceNotBookable' } )
    | ( ResourceNotInState & { __typename: 'ResourceNotInState' } )
    | ( ResourceNotOpen & { __typename: 'ResourceNotOpen' } )
    | ( ResourceTaken & { __typename: 'ResourceTaken' } )
  ;
  CancelBookingResult:
    | ( BookingHasBegun & { __typename: 'BookingHasBegun' } )
    | ( BookingNotInState & { __typename: 'BookingNotInState' } )
    | ( Omit<CancelBookingSuccess, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'CancelBookingSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  ChangeResourceResult:
    | ( Omit<ChangeResourceSuccess, 'resource'> & { resource: _RefType['Resource'] } & { __typename: 'ChangeResourceSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
    | ( ResourceNotInState & { __typename: 'ResourceNotInState' } )
    | ( ResourceNotValid & { __typename: 'ResourceNotValid' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  ConfigureRegistryResult:
    | ( Omit<ConfigureRegistrySuccess, 'municipality'> & { municipality: _RefType['Municipality'] } & { __typename: 'ConfigureRegistrySuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MunicipalityNotRegistered & { __typename: 'MunicipalityNotRegistered' } )
    | ( VersionConflict & { __typename: 'VersionConflict' } )
  ;
  DeclineBookingResult:
    | ( BookingHasBegun & { __typename: 'BookingHasBegun' } )
    | ( BookingNotInState & { __typename: 'BookingNotInState' } )
    | ( Omit<DeclineBookingSuccess, 'booking'> & { booking: _RefType['Booking'] } & { __typename: 'DeclineBookingSuccess' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
  ;
  FinishResourceImportResult:
    | ( FinishResourceImportSuccess & { __typename: 'FinishResourceImportSuccess' } )
    | ( ImportNotRunning & { __typename: 'ImportNotRunning' } )
    | ( TooManyVanished & { __typename: 'TooManyVanished' } )
  ;
  ImportResourceRowsResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ImportNotRunning & { __typename: 'ImportNotRunning' } )
    | ( ImportResourceRowsSuccess & { __typename: 'ImportResourceRowsSuccess' } )
  ;
  IntroduceResourceResult:
    | ( AgendaNotKnown & { __typename: 'AgendaNotKnown' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( Omit<IntroduceResourceSuccess, 'agenda'> & { agenda: _RefType['Agenda'] } & { __typename: 'IntroduceResourceSuccess' } )
    | ( IntroductionAgendaClosed & { __typename: 'IntroductionAgendaClosed' } )
    | ( ResourceNotInState & { __typename: 'ResourceNotInState' } )
  ;
  PublishResourceResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MunicipalityNotRegistered & { __typename: 'MunicipalityNotRegistered' } )
    | ( NotAMemberOfOrganization & { __typename: 'NotAMemberOfOrganization' } )
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
    | ( Omit<PublishResourceSuccess, 'resource'> & { resource: _RefType['Resource'] } & { __typename: 'PublishResourceSuccess' } )
    | ( ResourceNotValid & { __typename: 'ResourceNotValid' } )
  ;
  RegisterDistrictResult:
    | ( BoundaryNotValid & { __typename: 'BoundaryNotValid' } )
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( MunicipalityNotRegistered & { __typename: 'MunicipalityNotRegistered' } )
    | ( PlaceCodeNotValid & { __typename: 'PlaceCodeNotValid' } )
    | ( PlaceNotKnown & { __typename: 'PlaceNotKnown' } )
    | ( Omit<RegisterDistrictSuccess, 'district'> & { district: _RefType['District'] } & { __typename: 'RegisterDistrictSuccess' } )
    | ( ValidityNotValid & { __typename: 'ValidityNotValid' } )
  ;
  RegisterMunicipalityResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( PlaceCodeNotValid & { __typename: 'PlaceCodeNotValid' } )
    | ( Omit<RegisterMunicipalitySuccess, 'municipality'> & { municipality: _RefType['Municipality'] } & { __typename: 'RegisterMunicipalitySuccess' } )
    | ( ValidityNotValid & { __typename: 'ValidityNotValid' } )
  ;
  StartResourceImportResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ImportColumnsMissing & { __typename: 'ImportColumnsMissing' } )
    | ( StartResourceImportSuccess & { __typename: 'StartResourceImportSuccess' } )
  ;
  VerifyResourceResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ResourceNotInState & { __typename: 'ResourceNotInState' } )
    | ( Omit<VerifyResourceSuccess, 'resource'> & { resource: _RefType['Resource'] } & { __typename: 'VerifyResourceSuccess' } )
  ;
  WithdrawResourceResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( ResourceNotInState & { __typename: 'ResourceNotInState' } )
    | ( Omit<WithdrawResourceSuccess, 'resource'> & { resource: _RefType['Resource'] } & { __typename: 'WithdrawResourceSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AgendaNotKnown )
    | ( BookingAgendaClosed )
    | ( BookingExperimentEnded )
    | ( BookingExperimentNotKnown )
    | ( BookingHasBegun )
    | ( BookingNotInState )
    | ( BookingOutOfReach )
    | ( BoundaryNotValid )
    | ( IdempotencyKeyReused )
    | ( ImportColumnsMissing )
    | ( ImportNotRunning )
    | ( IntroductionAgendaClosed )
    | ( MunicipalityNotRegistered )
    | ( NotAMemberOfOrganization )
    | ( OrganizationNotKnown )
    | ( PlaceCodeNotValid )
    | ( PlaceNotKnown )
    | ( ResourceNotAvailable )
    | ( ResourceNotBookable )
    | ( ResourceNotInState )
    | ( ResourceNotOpen )
    | ( ResourceNotValid )
    | ( ResourceTaken )
    | ( TooManyVanished )
    | ( ValidityNotValid )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agenda: ResolverTypeWrapper<Omit<Agenda, 'bookings' | 'introduction' | 'resourceMatches'> & { bookings?: Maybe<ResolversTypes['BookingConnection']>, introduction?: Maybe<ResolversTypes['ResourceIntroduction']>, resourceMatches?: Maybe<ResolversTypes['ResourceMatchConnection']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgendaNotKnown: ResolverTypeWrapper<AgendaNotKnown>;
  ApprovalReason: ApprovalReason;
  ApproveBookingInput: ApproveBookingInput;
  ApproveBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveBookingResult']>;
  ApproveBookingSuccess: ResolverTypeWrapper<Omit<ApproveBookingSuccess, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  BookResourceInput: BookResourceInput;
  BookResourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookResourceResult']>;
  BookResourceSuccess: ResolverTypeWrapper<Omit<BookResourceSuccess, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  BookedTime: ResolverTypeWrapper<BookedTime>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BookedTimeConnection: ResolverTypeWrapper<BookedTimePage>;
  BookedTimeEdge: ResolverTypeWrapper<BookedTimeEdge>;
  Booking: ResolverTypeWrapper<BookingModel>;
  BookingAgendaClosed: ResolverTypeWrapper<BookingAgendaClosed>;
  BookingConnection: ResolverTypeWrapper<BookingPage>;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, 'node'> & { node: ResolversTypes['Booking'] }>;
  BookingExperimentEnded: ResolverTypeWrapper<BookingExperimentEnded>;
  BookingExperimentNotKnown: ResolverTypeWrapper<BookingExperimentNotKnown>;
  BookingHasBegun: ResolverTypeWrapper<BookingHasBegun>;
  BookingNotInState: ResolverTypeWrapper<BookingNotInState>;
  BookingOutOfReach: ResolverTypeWrapper<BookingOutOfReach>;
  BookingState: BookingState;
  BoundaryNotValid: ResolverTypeWrapper<BoundaryNotValid>;
  BoundaryProblem: BoundaryProblem;
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelBookingResult']>;
  CancelBookingSuccess: ResolverTypeWrapper<Omit<CancelBookingSuccess, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  CancellationCause: CancellationCause;
  Change: ResolverTypeWrapper<Change>;
  ChangeResourceInput: ChangeResourceInput;
  ChangeResourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeResourceResult']>;
  ChangeResourceSuccess: ResolverTypeWrapper<Omit<ChangeResourceSuccess, 'resource'> & { resource: ResolversTypes['Resource'] }>;
  ClosedDays: ResolverTypeWrapper<ClosedDays>;
  ClosedDaysInput: ClosedDaysInput;
  ConfigureRegistryInput: ConfigureRegistryInput;
  ConfigureRegistryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfigureRegistryResult']>;
  ConfigureRegistrySuccess: ResolverTypeWrapper<Omit<ConfigureRegistrySuccess, 'municipality'> & { municipality: ResolversTypes['Municipality'] }>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesInput: CoordinatesInput;
  Currency: Currency;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineBookingInput: DeclineBookingInput;
  DeclineBookingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineBookingResult']>;
  DeclineBookingSuccess: ResolverTypeWrapper<Omit<DeclineBookingSuccess, 'booking'> & { booking: ResolversTypes['Booking'] }>;
  District: ResolverTypeWrapper<DistrictModel>;
  Experiment: ResolverTypeWrapper<Omit<Experiment, 'bookings'> & { bookings?: Maybe<ResolversTypes['BookingConnection']> }>;
  FinishResourceImportInput: FinishResourceImportInput;
  FinishResourceImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishResourceImportResult']>;
  FinishResourceImportSuccess: ResolverTypeWrapper<FinishResourceImportSuccess>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ImportColumnsMissing: ResolverTypeWrapper<ImportColumnsMissing>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportNotRunning: ResolverTypeWrapper<ImportNotRunning>;
  ImportRemark: ResolverTypeWrapper<ImportRemark>;
  ImportResourceRowsInput: ImportResourceRowsInput;
  ImportResourceRowsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResourceRowsResult']>;
  ImportResourceRowsSuccess: ResolverTypeWrapper<ImportResourceRowsSuccess>;
  ImportRowInput: ImportRowInput;
  ImportRowOutcome: ImportRowOutcome;
  ImportRowReport: ResolverTypeWrapper<ImportRowReport>;
  ImportState: ImportState;
  IntroduceResourceInput: IntroduceResourceInput;
  IntroduceResourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntroduceResourceResult']>;
  IntroduceResourceSuccess: ResolverTypeWrapper<Omit<IntroduceResourceSuccess, 'agenda'> & { agenda: ResolversTypes['Agenda'] }>;
  IntroductionAgendaClosed: ResolverTypeWrapper<IntroductionAgendaClosed>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LegalDistrict: ResolverTypeWrapper<LegalDistrictModel>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  Member: ResolverTypeWrapper<Omit<Member, 'bookings'> & { bookings?: Maybe<ResolversTypes['BookingConnection']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  MunicipalityConnection: ResolverTypeWrapper<MunicipalityPage>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  MunicipalityNotRegistered: ResolverTypeWrapper<MunicipalityNotRegistered>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearInput: NearInput;
  NotAMemberOfOrganization: ResolverTypeWrapper<NotAMemberOfOrganization>;
  OpeningInterval: ResolverTypeWrapper<OpeningInterval>;
  OpeningIntervalInput: OpeningIntervalInput;
  Organization: ResolverTypeWrapper<Omit<Organization, 'bookingRequests' | 'resources'> & { bookingRequests?: Maybe<ResolversTypes['BookingConnection']>, resources?: Maybe<ResolversTypes['ResourceConnection']> }>;
  OrganizationNotKnown: ResolverTypeWrapper<OrganizationNotKnown>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaceCodeNotValid: ResolverTypeWrapper<PlaceCodeNotValid>;
  PlaceNotKnown: ResolverTypeWrapper<PlaceNotKnown>;
  PlaceProfile: ResolverTypeWrapper<Profile>;
  PlaceProfileInput: PlaceProfileInput;
  PriceUnit: PriceUnit;
  PublishResourceInput: PublishResourceInput;
  PublishResourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishResourceResult']>;
  PublishResourceSuccess: ResolverTypeWrapper<Omit<PublishResourceSuccess, 'resource'> & { resource: ResolversTypes['Resource'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterDistrictInput: RegisterDistrictInput;
  RegisterDistrictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDistrictResult']>;
  RegisterDistrictSuccess: ResolverTypeWrapper<Omit<RegisterDistrictSuccess, 'district'> & { district: ResolversTypes['District'] }>;
  RegisterMunicipalityInput: RegisterMunicipalityInput;
  RegisterMunicipalityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterMunicipalityResult']>;
  RegisterMunicipalitySuccess: ResolverTypeWrapper<Omit<RegisterMunicipalitySuccess, 'municipality'> & { municipality: ResolversTypes['Municipality'] }>;
  RegistrationOutcome: RegistrationOutcome;
  RegistrySettings: ResolverTypeWrapper<RegistrySettingsModel>;
  Resource: ResolverTypeWrapper<ResourceModel>;
  ResourceConnection: ResolverTypeWrapper<ResourcePage>;
  ResourceContact: ResolverTypeWrapper<ResourceContact>;
  ResourceContactInput: ResourceContactInput;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  ResourceFilter: ResourceFilter;
  ResourceImport: ResolverTypeWrapper<ResourceImport>;
  ResourceImportKind: ResourceImportKind;
  ResourceIntroduction: ResolverTypeWrapper<Introduction>;
  ResourceKind: ResourceKind;
  ResourceMatch: ResolverTypeWrapper<Match>;
  ResourceMatchConnection: ResolverTypeWrapper<MatchPage>;
  ResourceMatchEdge: ResolverTypeWrapper<Omit<ResourceMatchEdge, 'node'> & { node: ResolversTypes['ResourceMatch'] }>;
  ResourceMatchReason: ResourceMatchReason;
  ResourceMean: ResolverTypeWrapper<ResourceMean>;
  ResourceNotAvailable: ResolverTypeWrapper<ResourceNotAvailable>;
  ResourceNotBookable: ResolverTypeWrapper<ResourceNotBookable>;
  ResourceNotInState: ResolverTypeWrapper<ResourceNotInState>;
  ResourceNotOpen: ResolverTypeWrapper<ResourceNotOpen>;
  ResourceNotValid: ResolverTypeWrapper<ResourceNotValid>;
  ResourcePriceInput: ResourcePriceInput;
  ResourceProblem: ResourceProblem;
  ResourceSort: ResourceSort;
  ResourceSource: ResolverTypeWrapper<ResourceSource>;
  ResourceState: ResourceState;
  ResourceSummary: ResolverTypeWrapper<ResourceSummaryModel>;
  ResourceTaken: ResolverTypeWrapper<ResourceTaken>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  StaleReason: StaleReason;
  StartResourceImportInput: StartResourceImportInput;
  StartResourceImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartResourceImportResult']>;
  StartResourceImportSuccess: ResolverTypeWrapper<StartResourceImportSuccess>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TooManyVanished: ResolverTypeWrapper<TooManyVanished>;
  UnmatchedAgendaConnection: ResolverTypeWrapper<UnmatchedAgendaPage>;
  UnmatchedAgendaEdge: ResolverTypeWrapper<Omit<UnmatchedAgendaEdge, 'node'> & { node: ResolversTypes['Agenda'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidityNotValid: ResolverTypeWrapper<ValidityNotValid>;
  VerifyResourceInput: VerifyResourceInput;
  VerifyResourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyResourceResult']>;
  VerifyResourceSuccess: ResolverTypeWrapper<Omit<VerifyResourceSuccess, 'resource'> & { resource: ResolversTypes['Resource'] }>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Weekday: Weekday;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawResourceResult']>;
  WithdrawResourceSuccess: ResolverTypeWrapper<Omit<WithdrawResourceSuccess, 'resource'> & { resource: ResolversTypes['Resource'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agenda: Omit<Agenda, 'bookings' | 'introduction' | 'resourceMatches'> & { bookings?: Maybe<ResolversParentTypes['BookingConnection']>, introduction?: Maybe<ResolversParentTypes['ResourceIntroduction']>, resourceMatches?: Maybe<ResolversParentTypes['ResourceMatchConnection']> } | FederationReferenceTypes['Agenda'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AgendaNotKnown: AgendaNotKnown;
  ApproveBookingInput: ApproveBookingInput;
  ApproveBookingResult: ResolversUnionTypes<ResolversParentTypes>['ApproveBookingResult'];
  ApproveBookingSuccess: Omit<ApproveBookingSuccess, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  BookResourceInput: BookResourceInput;
  BookResourceResult: ResolversUnionTypes<ResolversParentTypes>['BookResourceResult'];
  BookResourceSuccess: Omit<BookResourceSuccess, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  BookedTime: BookedTime;
  Boolean: Scalars['Boolean']['output'];
  BookedTimeConnection: BookedTimePage;
  BookedTimeEdge: BookedTimeEdge;
  Booking: BookingModel;
  BookingAgendaClosed: BookingAgendaClosed;
  BookingConnection: BookingPage;
  BookingEdge: Omit<BookingEdge, 'node'> & { node: ResolversParentTypes['Booking'] };
  BookingExperimentEnded: BookingExperimentEnded;
  BookingExperimentNotKnown: BookingExperimentNotKnown;
  BookingHasBegun: BookingHasBegun;
  BookingNotInState: BookingNotInState;
  BookingOutOfReach: BookingOutOfReach;
  BoundaryNotValid: BoundaryNotValid;
  CancelBookingInput: CancelBookingInput;
  CancelBookingResult: ResolversUnionTypes<ResolversParentTypes>['CancelBookingResult'];
  CancelBookingSuccess: Omit<CancelBookingSuccess, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  Change: Change;
  ChangeResourceInput: ChangeResourceInput;
  ChangeResourceResult: ResolversUnionTypes<ResolversParentTypes>['ChangeResourceResult'];
  ChangeResourceSuccess: Omit<ChangeResourceSuccess, 'resource'> & { resource: ResolversParentTypes['Resource'] };
  ClosedDays: ClosedDays;
  ClosedDaysInput: ClosedDaysInput;
  ConfigureRegistryInput: ConfigureRegistryInput;
  ConfigureRegistryResult: ResolversUnionTypes<ResolversParentTypes>['ConfigureRegistryResult'];
  ConfigureRegistrySuccess: Omit<ConfigureRegistrySuccess, 'municipality'> & { municipality: ResolversParentTypes['Municipality'] };
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesInput: CoordinatesInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineBookingInput: DeclineBookingInput;
  DeclineBookingResult: ResolversUnionTypes<ResolversParentTypes>['DeclineBookingResult'];
  DeclineBookingSuccess: Omit<DeclineBookingSuccess, 'booking'> & { booking: ResolversParentTypes['Booking'] };
  District: DistrictModel;
  Experiment: Omit<Experiment, 'bookings'> & { bookings?: Maybe<ResolversParentTypes['BookingConnection']> } | FederationReferenceTypes['Experiment'];
  FinishResourceImportInput: FinishResourceImportInput;
  FinishResourceImportResult: ResolversUnionTypes<ResolversParentTypes>['FinishResourceImportResult'];
  FinishResourceImportSuccess: FinishResourceImportSuccess;
  IdempotencyKeyReused: IdempotencyKeyReused;
  ImportColumnsMissing: ImportColumnsMissing;
  ImportCounts: ImportCounts;
  ImportNotRunning: ImportNotRunning;
  ImportRemark: ImportRemark;
  ImportResourceRowsInput: ImportResourceRowsInput;
  ImportResourceRowsResult: ResolversUnionTypes<ResolversParentTypes>['ImportResourceRowsResult'];
  ImportResourceRowsSuccess: ImportResourceRowsSuccess;
  ImportRowInput: ImportRowInput;
  ImportRowReport: ImportRowReport;
  IntroduceResourceInput: IntroduceResourceInput;
  IntroduceResourceResult: ResolversUnionTypes<ResolversParentTypes>['IntroduceResourceResult'];
  IntroduceResourceSuccess: Omit<IntroduceResourceSuccess, 'agenda'> & { agenda: ResolversParentTypes['Agenda'] };
  IntroductionAgendaClosed: IntroductionAgendaClosed;
  JSONObject: Scalars['JSONObject']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  LegalDistrict: LegalDistrictModel;
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Member: Omit<Member, 'bookings'> & { bookings?: Maybe<ResolversParentTypes['BookingConnection']> } | FederationReferenceTypes['Member'];
  Money: Money;
  MoneyInput: MoneyInput;
  Municipality: MunicipalityRow;
  MunicipalityConnection: MunicipalityPage;
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  MunicipalityNotRegistered: MunicipalityNotRegistered;
  Mutation: Record<PropertyKey, never>;
  NearInput: NearInput;
  NotAMemberOfOrganization: NotAMemberOfOrganization;
  OpeningInterval: OpeningInterval;
  OpeningIntervalInput: OpeningIntervalInput;
  Organization: Omit<Organization, 'bookingRequests' | 'resources'> & { bookingRequests?: Maybe<ResolversParentTypes['BookingConnection']>, resources?: Maybe<ResolversParentTypes['ResourceConnection']> } | FederationReferenceTypes['Organization'];
  OrganizationNotKnown: OrganizationNotKnown;
  PageInfo: PageInfo;
  PlaceCodeNotValid: PlaceCodeNotValid;
  PlaceNotKnown: PlaceNotKnown;
  PlaceProfile: Profile;
  PlaceProfileInput: PlaceProfileInput;
  PublishResourceInput: PublishResourceInput;
  PublishResourceResult: ResolversUnionTypes<ResolversParentTypes>['PublishResourceResult'];
  PublishResourceSuccess: Omit<PublishResourceSuccess, 'resource'> & { resource: ResolversParentTypes['Resource'] };
  Query: Record<PropertyKey, never>;
  RegisterDistrictInput: RegisterDistrictInput;
  RegisterDistrictResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDistrictResult'];
  RegisterDistrictSuccess: Omit<RegisterDistrictSuccess, 'district'> & { district: ResolversParentTypes['District'] };
  RegisterMunicipalityInput: RegisterMunicipalityInput;
  RegisterMunicipalityResult: ResolversUnionTypes<ResolversParentTypes>['RegisterMunicipalityResult'];
  RegisterMunicipalitySuccess: Omit<RegisterMunicipalitySuccess, 'municipality'> & { municipality: ResolversParentTypes['Municipality'] };
  RegistrySettings: RegistrySettingsModel;
  Resource: ResourceModel;
  ResourceConnection: ResourcePage;
  ResourceContact: ResourceContact;
  ResourceContactInput: ResourceContactInput;
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  ResourceFilter: ResourceFilter;
  ResourceImport: ResourceImport;
  ResourceIntroduction: Introduction;
  ResourceMatch: Match;
  ResourceMatchConnection: MatchPage;
  ResourceMatchEdge: Omit<ResourceMatchEdge, 'node'> & { node: ResolversParentTypes['ResourceMatch'] };
  ResourceMean: ResourceMean;
  ResourceNotAvailable: ResourceNotAvailable;
  ResourceNotBookable: ResourceNotBookable;
  ResourceNotInState: ResourceNotInState;
  ResourceNotOpen: ResourceNotOpen;
  ResourceNotValid: ResourceNotValid;
  ResourcePriceInput: ResourcePriceInput;
  ResourceSource: ResourceSource;
  ResourceSummary: ResourceSummaryModel;
  ResourceTaken: ResourceTaken;
  SafeInt: Scalars['SafeInt']['output'];
  StartResourceImportInput: StartResourceImportInput;
  StartResourceImportResult: ResolversUnionTypes<ResolversParentTypes>['StartResourceImportResult'];
  StartResourceImportSuccess: StartResourceImportSuccess;
  Subscription: Record<PropertyKey, never>;
  TooManyVanished: TooManyVanished;
  UnmatchedAgendaConnection: UnmatchedAgendaPage;
  UnmatchedAgendaEdge: Omit<UnmatchedAgendaEdge, 'node'> & { node: ResolversParentTypes['Agenda'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidityNotValid: ValidityNotValid;
  VerifyResourceInput: VerifyResourceInput;
  VerifyResourceResult: ResolversUnionTypes<ResolversParentTypes>['VerifyResourceResult'];
  VerifyResourceSuccess: Omit<VerifyResourceSuccess, 'resource'> & { resource: ResolversParentTypes['Resource'] };
  VersionConflict: VersionConflict;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourceResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawResourceResult'];
  WithdrawResourceSuccess: Omit<WithdrawResourceSuccess, 'resource'> & { resource: ResolversParentTypes['Resource'] };
  String: Scalars['String']['output'];
};

export type LiveDirectiveArgs = {
  by: Scalars['String']['input'];
  query: Scalars['String']['input'];
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgendaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda'], FederationReferenceType extends FederationReferenceTypes['Agenda'] = FederationReferenceTypes['Agenda']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agenda']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<AgendaBookingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['ResourceIntroduction']>, ParentType, ContextType>;
  resourceMatches?: Resolver<Maybe<ResolversTypes['ResourceMatchConnection']>, ParentType, ContextType, RequireFields<AgendaResourceMatchesArgs, 'first'>>;
};

export type AgendaNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaNotKnown'] = ResolversParentTypes['AgendaNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveBookingResult'] = ResolversParentTypes['ApproveBookingResult']> = {
  __resolveType: TypeResolveFn<'ApproveBookingSuccess' | 'BookingHasBegun' | 'BookingNotInState' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ApproveBookingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveBookingSuccess'] = ResolversParentTypes['ApproveBookingSuccess']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookResourceResult'] = ResolversParentTypes['BookResourceResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'BookResourceSuccess' | 'BookingAgendaClosed' | 'BookingExperimentEnded' | 'BookingExperimentNotKnown' | 'BookingOutOfReach' | 'IdempotencyKeyReused' | 'ResourceNotAvailable' | 'ResourceNotBookable' | 'ResourceNotInState' | 'ResourceNotOpen' | 'ResourceTaken', ParentType, ContextType>;
};

export type BookResourceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookResourceSuccess'] = ResolversParentTypes['BookResourceSuccess']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookedTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookedTime'] = ResolversParentTypes['BookedTime']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BookedTimeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookedTimeConnection'] = ResolversParentTypes['BookedTimeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookedTimeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BookedTime']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookedTimeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookedTimeEdge'] = ResolversParentTypes['BookedTimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BookedTime'], ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking'], FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType>;
  approvalReasons?: Resolver<ReadonlyArray<ResolversTypes['ApprovalReason']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  booker?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['CancellationCause']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  experiment?: Resolver<Maybe<ResolversTypes['Experiment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
};

export type BookingAgendaClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingAgendaClosed'] = ResolversParentTypes['BookingAgendaClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingConnection'] = ResolversParentTypes['BookingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Booking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingEdge'] = ResolversParentTypes['BookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
};

export type BookingExperimentEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingExperimentEnded'] = ResolversParentTypes['BookingExperimentEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingExperimentNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingExperimentNotKnown'] = ResolversParentTypes['BookingExperimentNotKnown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingHasBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingHasBegun'] = ResolversParentTypes['BookingHasBegun']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingNotInState'] = ResolversParentTypes['BookingNotInState']> = {
  actual?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['BookingState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingOutOfReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingOutOfReach'] = ResolversParentTypes['BookingOutOfReach']> = {
  earliest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundaryNotValid'] = ResolversParentTypes['BoundaryNotValid']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['BoundaryProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBookingResult'] = ResolversParentTypes['CancelBookingResult']> = {
  __resolveType: TypeResolveFn<'BookingHasBegun' | 'BookingNotInState' | 'CancelBookingSuccess' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CancelBookingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBookingSuccess'] = ResolversParentTypes['CancelBookingSuccess']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  by?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ChangeResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResourceResult'] = ResolversParentTypes['ChangeResourceResult']> = {
  __resolveType: TypeResolveFn<'ChangeResourceSuccess' | 'IdempotencyKeyReused' | 'NotAMemberOfOrganization' | 'PlaceNotKnown' | 'ResourceNotInState' | 'ResourceNotValid' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeResourceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResourceSuccess'] = ResolversParentTypes['ChangeResourceSuccess']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosedDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedDays'] = ResolversParentTypes['ClosedDays']> = {
  publicHolidays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weekdays?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type ConfigureRegistryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureRegistryResult'] = ResolversParentTypes['ConfigureRegistryResult']> = {
  __resolveType: TypeResolveFn<'ConfigureRegistrySuccess' | 'IdempotencyKeyReused' | 'MunicipalityNotRegistered' | 'VersionConflict', ParentType, ContextType>;
};

export type ConfigureRegistrySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureRegistrySuccess'] = ResolversParentTypes['ConfigureRegistrySuccess']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
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

export type DeclineBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineBookingResult'] = ResolversParentTypes['DeclineBookingResult']> = {
  __resolveType: TypeResolveFn<'BookingHasBegun' | 'BookingNotInState' | 'DeclineBookingSuccess' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type DeclineBookingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineBookingSuccess'] = ResolversParentTypes['DeclineBookingSuccess']> = {
  booking?: Resolver<ResolversTypes['Booking'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundary?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['PlaceProfile'], ParentType, ContextType>;
  resourceSummary?: Resolver<Maybe<ResolversTypes['ResourceSummary']>, ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<DistrictResourcesArgs, 'first'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExperimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experiment'] = ResolversParentTypes['Experiment'], FederationReferenceType extends FederationReferenceTypes['Experiment'] = FederationReferenceTypes['Experiment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Experiment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<ExperimentBookingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FinishResourceImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishResourceImportResult'] = ResolversParentTypes['FinishResourceImportResult']> = {
  __resolveType: TypeResolveFn<'FinishResourceImportSuccess' | 'ImportNotRunning' | 'TooManyVanished', ParentType, ContextType>;
};

export type FinishResourceImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishResourceImportSuccess'] = ResolversParentTypes['FinishResourceImportSuccess']> = {
  import?: Resolver<ResolversTypes['ResourceImport'], ParentType, ContextType>;
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

export type ImportResourceRowsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportResourceRowsResult'] = ResolversParentTypes['ImportResourceRowsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ImportNotRunning' | 'ImportResourceRowsSuccess', ParentType, ContextType>;
};

export type ImportResourceRowsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportResourceRowsSuccess'] = ResolversParentTypes['ImportResourceRowsSuccess']> = {
  import?: Resolver<ResolversTypes['ResourceImport'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ImportRowReport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRowReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowReport'] = ResolversParentTypes['ImportRowReport']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ImportRemark']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportRowOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ImportRemark']>, ParentType, ContextType>;
};

export type IntroduceResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroduceResourceResult'] = ResolversParentTypes['IntroduceResourceResult']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'IdempotencyKeyReused' | 'IntroduceResourceSuccess' | 'IntroductionAgendaClosed' | 'ResourceNotInState', ParentType, ContextType>;
};

export type IntroduceResourceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroduceResourceSuccess'] = ResolversParentTypes['IntroduceResourceSuccess']> = {
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionAgendaClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionAgendaClosed'] = ResolversParentTypes['IntroductionAgendaClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LegalDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalDistrict'] = ResolversParentTypes['LegalDistrict']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAbolished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ko?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<MemberBookingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookingRequests?: Resolver<ResolversTypes['BookingConnection'], ParentType, ContextType, RequireFields<MunicipalityBookingRequestsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  districtCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType, Partial<MunicipalityDistrictsArgs>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['PlaceProfile'], ParentType, ContextType>;
  registrySettings?: Resolver<ResolversTypes['RegistrySettings'], ParentType, ContextType>;
  resourceMeanOfDistricts?: Resolver<Maybe<ResolversTypes['ResourceMean']>, ParentType, ContextType>;
  resourceSummariesOfDistricts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceSummary']>>, ParentType, ContextType>;
  resourceSummary?: Resolver<Maybe<ResolversTypes['ResourceSummary']>, ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<MunicipalityResourcesArgs, 'first'>>;
  resourcesToVerify?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<MunicipalityResourcesToVerifyArgs, 'first'>>;
  unmatchedAgendas?: Resolver<Maybe<ResolversTypes['UnmatchedAgendaConnection']>, ParentType, ContextType, RequireFields<MunicipalityUnmatchedAgendasArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MunicipalityNotRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityNotRegistered'] = ResolversParentTypes['MunicipalityNotRegistered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveBooking?: Resolver<ResolversTypes['ApproveBookingResult'], ParentType, ContextType, RequireFields<MutationApproveBookingArgs, 'input'>>;
  bookResource?: Resolver<ResolversTypes['BookResourceResult'], ParentType, ContextType, RequireFields<MutationBookResourceArgs, 'input'>>;
  cancelBooking?: Resolver<ResolversTypes['CancelBookingResult'], ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  changeResource?: Resolver<ResolversTypes['ChangeResourceResult'], ParentType, ContextType, RequireFields<MutationChangeResourceArgs, 'input'>>;
  configureRegistry?: Resolver<ResolversTypes['ConfigureRegistryResult'], ParentType, ContextType, RequireFields<MutationConfigureRegistryArgs, 'input'>>;
  declineBooking?: Resolver<ResolversTypes['DeclineBookingResult'], ParentType, ContextType, RequireFields<MutationDeclineBookingArgs, 'input'>>;
  finishResourceImport?: Resolver<ResolversTypes['FinishResourceImportResult'], ParentType, ContextType, RequireFields<MutationFinishResourceImportArgs, 'input'>>;
  importResourceRows?: Resolver<ResolversTypes['ImportResourceRowsResult'], ParentType, ContextType, RequireFields<MutationImportResourceRowsArgs, 'input'>>;
  introduceResource?: Resolver<ResolversTypes['IntroduceResourceResult'], ParentType, ContextType, RequireFields<MutationIntroduceResourceArgs, 'input'>>;
  publishResource?: Resolver<ResolversTypes['PublishResourceResult'], ParentType, ContextType, RequireFields<MutationPublishResourceArgs, 'input'>>;
  registerDistrict?: Resolver<ResolversTypes['RegisterDistrictResult'], ParentType, ContextType, RequireFields<MutationRegisterDistrictArgs, 'input'>>;
  registerMunicipality?: Resolver<ResolversTypes['RegisterMunicipalityResult'], ParentType, ContextType, RequireFields<MutationRegisterMunicipalityArgs, 'input'>>;
  startResourceImport?: Resolver<ResolversTypes['StartResourceImportResult'], ParentType, ContextType, RequireFields<MutationStartResourceImportArgs, 'input'>>;
  verifyResource?: Resolver<ResolversTypes['VerifyResourceResult'], ParentType, ContextType, RequireFields<MutationVerifyResourceArgs, 'input'>>;
  withdrawResource?: Resolver<ResolversTypes['WithdrawResourceResult'], ParentType, ContextType, RequireFields<MutationWithdrawResourceArgs, 'input'>>;
};

export type NotAMemberOfOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAMemberOfOrganization'] = ResolversParentTypes['NotAMemberOfOrganization']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningInterval'] = ResolversParentTypes['OpeningInterval']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookingRequests?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<OrganizationBookingRequestsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<OrganizationResourcesArgs, 'first'>>;
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

export type PlaceCodeNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCodeNotValid'] = ResolversParentTypes['PlaceCodeNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNotKnown'] = ResolversParentTypes['PlaceNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceProfile'] = ResolversParentTypes['PlaceProfile']> = {
  culture?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  terrain?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PublishResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishResourceResult'] = ResolversParentTypes['PublishResourceResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'MunicipalityNotRegistered' | 'NotAMemberOfOrganization' | 'PlaceNotKnown' | 'PublishResourceSuccess' | 'ResourceNotValid', ParentType, ContextType>;
};

export type PublishResourceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishResourceSuccess'] = ResolversParentTypes['PublishResourceSuccess']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryBookingArgs, 'id'>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'code'>>;
  districtAt?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictAtArgs, 'latitude' | 'longitude'>>;
  legalDistrict?: Resolver<Maybe<ResolversTypes['LegalDistrict']>, ParentType, ContextType, RequireFields<QueryLegalDistrictArgs, 'code'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'first'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryResourceArgs, 'id'>>;
  resourceImport?: Resolver<Maybe<ResolversTypes['ResourceImport']>, ParentType, ContextType, RequireFields<QueryResourceImportArgs, 'id'>>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<QueryResourcesArgs, 'first' | 'sort'>>;
};

export type RegisterDistrictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDistrictResult'] = ResolversParentTypes['RegisterDistrictResult']> = {
  __resolveType: TypeResolveFn<'BoundaryNotValid' | 'IdempotencyKeyReused' | 'MunicipalityNotRegistered' | 'PlaceCodeNotValid' | 'PlaceNotKnown' | 'RegisterDistrictSuccess' | 'ValidityNotValid', ParentType, ContextType>;
};

export type RegisterDistrictSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDistrictSuccess'] = ResolversParentTypes['RegisterDistrictSuccess']> = {
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegistrationOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMunicipalityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMunicipalityResult'] = ResolversParentTypes['RegisterMunicipalityResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'PlaceCodeNotValid' | 'RegisterMunicipalitySuccess' | 'ValidityNotValid', ParentType, ContextType>;
};

export type RegisterMunicipalitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMunicipalitySuccess'] = ResolversParentTypes['RegisterMunicipalitySuccess']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegistrationOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrySettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrySettings'] = ResolversParentTypes['RegistrySettings']> = {
  bookableDaysAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicHolidays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  staleAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvalRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bookings?: Resolver<ResolversTypes['BookedTimeConnection'], ParentType, ContextType, RequireFields<ResourceBookingsArgs, 'first' | 'from' | 'to'>>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  categoryKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  closedDays?: Resolver<Maybe<ResolversTypes['ClosedDays']>, ParentType, ContextType>;
  closedDaysAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ResourceContact']>, ParentType, ContextType>;
  contactMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  lastVerifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpeningInterval']>>, ParentType, ContextType>;
  openingHoursAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceUnit?: Resolver<Maybe<ResolversTypes['PriceUnit']>, ParentType, ContextType>;
  priceUnitCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ResourceSource']>, ParentType, ContextType>;
  staleReason?: Resolver<Maybe<ResolversTypes['StaleReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResourceState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  isTotalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceContact'] = ResolversParentTypes['ResourceContact']> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type ResourceImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceImport'] = ResolversParentTypes['ResourceImport']> = {
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceImportKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  vanished?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceIntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceIntroduction'] = ResolversParentTypes['ResourceIntroduction']> = {
  introducedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export type ResourceMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceMatch'] = ResolversParentTypes['ResourceMatch']> = {
  distanceMeters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ResourceMatchReason']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResourceMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceMatchConnection'] = ResolversParentTypes['ResourceMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceMatchEdge'] = ResolversParentTypes['ResourceMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceMatch'], ParentType, ContextType>;
};

export type ResourceMeanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceMean'] = ResolversParentTypes['ResourceMean']> = {
  published?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResourceNotAvailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceNotAvailable'] = ResolversParentTypes['ResourceNotAvailable']> = {
  availableFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceNotBookableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceNotBookable'] = ResolversParentTypes['ResourceNotBookable']> = {
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceNotInState'] = ResolversParentTypes['ResourceNotInState']> = {
  actual?: Resolver<ResolversTypes['ResourceState'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['ResourceState']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceNotOpen'] = ResolversParentTypes['ResourceNotOpen']> = {
  closedDays?: Resolver<Maybe<ResolversTypes['ClosedDays']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpeningInterval']>>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceNotValid'] = ResolversParentTypes['ResourceNotValid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ResourceProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceSource'] = ResolversParentTypes['ResourceSource']> = {
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceSummary'] = ResolversParentTypes['ResourceSummary']> = {
  budgets?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<ResourceSummaryChangeArgs, 'days'>>;
  dataSets?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  equipment?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  institutionalSupports?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  placeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  spaces?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  technologies?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ResourceTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceTaken'] = ResolversParentTypes['ResourceTaken']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type StartResourceImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartResourceImportResult'] = ResolversParentTypes['StartResourceImportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'StartResourceImportSuccess', ParentType, ContextType>;
};

export type StartResourceImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartResourceImportSuccess'] = ResolversParentTypes['StartResourceImportSuccess']> = {
  import?: Resolver<ResolversTypes['ResourceImport'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ImportRemark']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  cityFeed?: SubscriptionResolver<Maybe<ResolversTypes['Municipality']>, "cityFeed", ParentType, ContextType, RequireFields<SubscriptionCityFeedArgs, 'code'>>;
  districtChanged?: SubscriptionResolver<Maybe<ResolversTypes['District']>, "districtChanged", ParentType, ContextType, RequireFields<SubscriptionDistrictChangedArgs, 'code'>>;
};

export type TooManyVanishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyVanished'] = ResolversParentTypes['TooManyVanished']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vanished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmatchedAgendaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedAgendaConnection'] = ResolversParentTypes['UnmatchedAgendaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedAgendaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agenda']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnmatchedAgendaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedAgendaEdge'] = ResolversParentTypes['UnmatchedAgendaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AgendaNotKnown' | 'BookingAgendaClosed' | 'BookingExperimentEnded' | 'BookingExperimentNotKnown' | 'BookingHasBegun' | 'BookingNotInState' | 'BookingOutOfReach' | 'BoundaryNotValid' | 'IdempotencyKeyReused' | 'ImportColumnsMissing' | 'ImportNotRunning' | 'IntroductionAgendaClosed' | 'MunicipalityNotRegistered' | 'NotAMemberOfOrganization' | 'OrganizationNotKnown' | 'PlaceCodeNotValid' | 'PlaceNotKnown' | 'ResourceNotAvailable' | 'ResourceNotBookable' | 'ResourceNotInState' | 'ResourceNotOpen' | 'ResourceNotValid' | 'ResourceTaken' | 'TooManyVanished' | 'ValidityNotValid' | 'VersionConflict', ParentType, ContextType>;
};

export type ValidityNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidityNotValid'] = ResolversParentTypes['ValidityNotValid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyResourceResult'] = ResolversParentTypes['VerifyResourceResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ResourceNotInState' | 'VerifyResourceSuccess', ParentType, ContextType>;
};

export type VerifyResourceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyResourceSuccess'] = ResolversParentTypes['VerifyResourceSuccess']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResourceResult'] = ResolversParentTypes['WithdrawResourceResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'ResourceNotInState' | 'WithdrawResourceSuccess', ParentType, ContextType>;
};

export type WithdrawResourceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResourceSuccess'] = ResolversParentTypes['WithdrawResourceSuccess']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agenda?: AgendaResolvers<ContextType>;
  AgendaNotKnown?: AgendaNotKnownResolvers<ContextType>;
  ApproveBookingResult?: ApproveBookingResultResolvers<ContextType>;
  ApproveBookingSuccess?: ApproveBookingSuccessResolvers<ContextType>;
  BookResourceResult?: BookResourceResultResolvers<ContextType>;
  BookResourceSuccess?: BookResourceSuccessResolvers<ContextType>;
  BookedTime?: BookedTimeResolvers<ContextType>;
  BookedTimeConnection?: BookedTimeConnectionResolvers<ContextType>;
  BookedTimeEdge?: BookedTimeEdgeResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingAgendaClosed?: BookingAgendaClosedResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  BookingExperimentEnded?: BookingExperimentEndedResolvers<ContextType>;
  BookingExperimentNotKnown?: BookingExperimentNotKnownResolvers<ContextType>;
  BookingHasBegun?: BookingHasBegunResolvers<ContextType>;
  BookingNotInState?: BookingNotInStateResolvers<ContextType>;
  BookingOutOfReach?: BookingOutOfReachResolvers<ContextType>;
  BoundaryNotValid?: BoundaryNotValidResolvers<ContextType>;
  CancelBookingResult?: CancelBookingResultResolvers<ContextType>;
  CancelBookingSuccess?: CancelBookingSuccessResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeResourceResult?: ChangeResourceResultResolvers<ContextType>;
  ChangeResourceSuccess?: ChangeResourceSuccessResolvers<ContextType>;
  ClosedDays?: ClosedDaysResolvers<ContextType>;
  ConfigureRegistryResult?: ConfigureRegistryResultResolvers<ContextType>;
  ConfigureRegistrySuccess?: ConfigureRegistrySuccessResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclineBookingResult?: DeclineBookingResultResolvers<ContextType>;
  DeclineBookingSuccess?: DeclineBookingSuccessResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Experiment?: ExperimentResolvers<ContextType>;
  FinishResourceImportResult?: FinishResourceImportResultResolvers<ContextType>;
  FinishResourceImportSuccess?: FinishResourceImportSuccessResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ImportColumnsMissing?: ImportColumnsMissingResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportNotRunning?: ImportNotRunningResolvers<ContextType>;
  ImportRemark?: ImportRemarkResolvers<ContextType>;
  ImportResourceRowsResult?: ImportResourceRowsResultResolvers<ContextType>;
  ImportResourceRowsSuccess?: ImportResourceRowsSuccessResolvers<ContextType>;
  ImportRowReport?: ImportRowReportResolvers<ContextType>;
  IntroduceResourceResult?: IntroduceResourceResultResolvers<ContextType>;
  IntroduceResourceSuccess?: IntroduceResourceSuccessResolvers<ContextType>;
  IntroductionAgendaClosed?: IntroductionAgendaClosedResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  LegalDistrict?: LegalDistrictResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  MunicipalityNotRegistered?: MunicipalityNotRegisteredResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAMemberOfOrganization?: NotAMemberOfOrganizationResolvers<ContextType>;
  OpeningInterval?: OpeningIntervalResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationNotKnown?: OrganizationNotKnownResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceCodeNotValid?: PlaceCodeNotValidResolvers<ContextType>;
  PlaceNotKnown?: PlaceNotKnownResolvers<ContextType>;
  PlaceProfile?: PlaceProfileResolvers<ContextType>;
  PublishResourceResult?: PublishResourceResultResolvers<ContextType>;
  PublishResourceSuccess?: PublishResourceSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterDistrictResult?: RegisterDistrictResultResolvers<ContextType>;
  RegisterDistrictSuccess?: RegisterDistrictSuccessResolvers<ContextType>;
  RegisterMunicipalityResult?: RegisterMunicipalityResultResolvers<ContextType>;
  RegisterMunicipalitySuccess?: RegisterMunicipalitySuccessResolvers<ContextType>;
  RegistrySettings?: RegistrySettingsResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceContact?: ResourceContactResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceImport?: ResourceImportResolvers<ContextType>;
  ResourceIntroduction?: ResourceIntroductionResolvers<ContextType>;
  ResourceMatch?: ResourceMatchResolvers<ContextType>;
  ResourceMatchConnection?: ResourceMatchConnectionResolvers<ContextType>;
  ResourceMatchEdge?: ResourceMatchEdgeResolvers<ContextType>;
  ResourceMean?: ResourceMeanResolvers<ContextType>;
  ResourceNotAvailable?: ResourceNotAvailableResolvers<ContextType>;
  ResourceNotBookable?: ResourceNotBookableResolvers<ContextType>;
  ResourceNotInState?: ResourceNotInStateResolvers<ContextType>;
  ResourceNotOpen?: ResourceNotOpenResolvers<ContextType>;
  ResourceNotValid?: ResourceNotValidResolvers<ContextType>;
  ResourceSource?: ResourceSourceResolvers<ContextType>;
  ResourceSummary?: ResourceSummaryResolvers<ContextType>;
  ResourceTaken?: ResourceTakenResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  StartResourceImportResult?: StartResourceImportResultResolvers<ContextType>;
  StartResourceImportSuccess?: StartResourceImportSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TooManyVanished?: TooManyVanishedResolvers<ContextType>;
  UnmatchedAgendaConnection?: UnmatchedAgendaConnectionResolvers<ContextType>;
  UnmatchedAgendaEdge?: UnmatchedAgendaEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidityNotValid?: ValidityNotValidResolvers<ContextType>;
  VerifyResourceResult?: VerifyResourceResultResolvers<ContextType>;
  VerifyResourceSuccess?: VerifyResourceSuccessResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawResourceResult?: WithdrawResourceResultResolvers<ContextType>;
  WithdrawResourceSuccess?: WithdrawResourceSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
