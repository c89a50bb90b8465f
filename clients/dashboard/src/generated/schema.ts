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

/** What a piece of evidence is. */
export type EvidenceKind =
  /** The word of an authority: a plan, an ordinance, a council's resolution, an auditor's report. */
  | 'AUTHORITY'
  /** Figures: a data set, a statistic, a survey. */
  | 'DATA';

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

/** How an experiment ended. */
export type LearningOutcome =
  /** The goal was not reached; what was learned counts. */
  | 'FAILED'
  /** The goal was reached in part. */
  | 'PARTLY'
  /** The goal was reached. */
  | 'SUCCEEDED';

/** In which order to list learning records. */
export type LearningRecordSort =
  /** Those on which most agendas build first. */
  | 'MOST_REUSED'
  /** Written last first. */
  | 'NEWEST';

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

/** Where an offer stands. */
export type OfferState =
  /** It stands. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** The member took it back. */
  | 'WITHDRAWN';

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

/** To whom a process is open. */
export type Openness =
  /** To everybody. */
  | 'FULL'
  /** To those whom its purpose needs. */
  | 'STRATEGIC';

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

/** A version of a photo, by its longest side. */
export type PhotoSize =
  /** At most 2,560 pixels, to look closely. */
  | 'LARGE'
  /** At most 1,280 pixels, for pages. */
  | 'MEDIUM'
  /** At most 320 pixels, for lists. */
  | 'SMALL';

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

/** Where a programme stands. */
export type ProgrammeState =
  /** It is over or was closed: no process enters it any more. What runs in it goes on, and all of it can be read. */
  | 'ENDED'
  /** Processes start in it. */
  | 'OPEN'
  /** It has not begun yet; no process starts in it. */
  | 'PLANNED';

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

/** What a field of a process may name. */
export type ReferencedKind =
  /** A person who is registered. */
  | 'MEMBER'
  /** An organisation or group. */
  | 'ORGANIZATION'
  /** Something that stands in the registry of resources. */
  | 'RESOURCE';

/** What came of a registration. */
export type RegistrationOutcome =
  /** It was in the registry and is brought up to date. */
  | 'CHANGED'
  /** It is new in the registry. */
  | 'CREATED'
  /** It was in the registry just so. */
  | 'UNCHANGED';

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
