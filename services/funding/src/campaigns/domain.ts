import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { KnownAgenda } from '../agendas/domain.ts';
import type { Currency } from '../ledger/domain.ts';

export type CampaignState =
  | 'DRAFT'
  | 'IN_CONSULTING'
  | 'READY'
  | 'PUBLISHED'
  | 'SECURED'
  | 'ENDED_SUCCEEDED'
  | 'ENDED_REFUNDED'
  | 'ENDED_KEPT'
  | 'CANCELLED';

export type ShortfallPlan = 'ALL_OR_NOTHING' | 'KEEP_IT_ALL' | 'MINIMUM_AND_OPTIMUM' | 'FALLBACK_FUND';

/** What a plan may need besides the goal. */
type PlanPart = 'reducedPlan' | 'minimumMinor' | 'fallbackFundId';
const planParts: readonly PlanPart[] = ['reducedPlan', 'minimumMinor', 'fallbackFundId'];

/** What each plan is declared with (N6); what it does not need it does not have. */
const planNeeds: Record<ShortfallPlan, readonly PlanPart[]> = {
  ALL_OR_NOTHING: [],
  KEEP_IT_ALL: ['reducedPlan'],
  MINIMUM_AND_OPTIMUM: ['reducedPlan', 'minimumMinor'],
  FALLBACK_FUND: ['fallbackFundId'],
};

export type Campaign = {
  readonly id: string;
  readonly agendaId: string;
  readonly municipalityCode: string;
  readonly districtCode: string;
  readonly openerId: string;
  readonly organizationId: string | null;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly goalMinor: number;
  readonly currency: Currency;
  readonly deadline: Date;
  readonly shortfallPlan: ShortfallPlan;
  /** What is done with less than the goal. */
  readonly reducedPlan: string | null;
  /** The least with which the reduced plan is carried out; the goal is then the optimum. */
  readonly minimumMinor: number | null;
  /** The fund that fills what is lacking at the deadline, up to what it promised. */
  readonly fallbackFundId: string | null;
  readonly state: CampaignState;
  readonly openedAt: Date;
  readonly publishedAt: Date | null;
  /** The platform's fee on what is paid out, fixed at publication; null before. */
  readonly feePerMille: number | null;
  /** When the goal was first reached, at the deadline perhaps by the cover of a fund; never taken back. */
  readonly securedAt: Date | null;
  readonly endedAt: Date | null;
  readonly tallyAtEndMinor: number | null;
  readonly cancellationReason: string | null;
  readonly version: number;
};

/** What the secretariat said about a campaign; kept for good. */
export type Consultation = {
  readonly id: string;
  readonly campaignId: string;
  readonly authorId: string;
  readonly decision: 'APPROVE' | 'RETURN';
  readonly note: string;
  readonly writtenAt: Date;
};

type Step =
  | 'edit'
  | 'submit'
  | 'approve'
  | 'return'
  | 'publish'
  | 'reachGoal'
  | 'fallBelowGoal'
  | 'succeed'
  | 'refund'
  | 'keep'
  | 'cancel';

type Transition = { readonly from: readonly CampaignState[]; readonly to: CampaignState };

/**
 * Every legal change of state; what is not listed is refused. While a campaign collects, SECURED and PUBLISHED say
 * whether the goal is reached at this moment, so that a withdrawal can lead back; `securedAt` keeps the first time.
 */
export const transitions = {
  edit: { from: ['DRAFT'], to: 'DRAFT' },
  submit: { from: ['DRAFT'], to: 'IN_CONSULTING' },
  approve: { from: ['IN_CONSULTING'], to: 'READY' },
  // An approved campaign can still be returned: its deadline may pass before it is published, and only drafts are edited.
  return: { from: ['IN_CONSULTING', 'READY'], to: 'DRAFT' },
  publish: { from: ['READY'], to: 'PUBLISHED' },
  reachGoal: { from: ['PUBLISHED'], to: 'SECURED' },
  fallBelowGoal: { from: ['SECURED'], to: 'PUBLISHED' },
  // At the deadline the ledger decides, not the state.
  succeed: { from: ['PUBLISHED', 'SECURED'], to: 'ENDED_SUCCEEDED' },
  refund: { from: ['PUBLISHED', 'SECURED'], to: 'ENDED_REFUNDED' },
  keep: { from: ['PUBLISHED', 'SECURED'], to: 'ENDED_KEPT' },
  cancel: { from: ['DRAFT', 'IN_CONSULTING', 'READY', 'PUBLISHED', 'SECURED'], to: 'CANCELLED' },
} as const satisfies Record<Step, Transition>;

export type NotInState = {
  readonly kind: 'not-in-state';
  readonly actual: CampaignState;
  readonly allowed: readonly CampaignState[];
};

/** Takes a step of the transition table; refused when the campaign is in none of the states it starts from. */
function take(step: Step, campaign: Campaign): Decision<Campaign, NotInState> {
  const { from, to }: Transition = transitions[step];
  if (!from.includes(campaign.state)) return refuse({ kind: 'not-in-state', actual: campaign.state, allowed: from });
  return accept({ ...campaign, state: to, version: campaign.version + 1 });
}

/** Whether pledges can be made as far as the state goes; the deadline is asked apart. */
export const isCollecting = (campaign: Campaign): boolean =>
  campaign.state === 'PUBLISHED' || campaign.state === 'SECURED';

/** Whether everybody may see it: from publication on, for good. */
export const isPublic = (campaign: Campaign): boolean => campaign.publishedAt !== null;

/** Largest goals in minor units, per currency; the smallest is one minor unit. */
export const largestGoalMinor: Record<Currency, number> = {
  KRW: 1_000_000_000_000,
  JPY: 100_000_000_000,
  EUR: 100_000_000_000,
  USD: 100_000_000_000,
};

export type GoalOutOfRange = {
  readonly kind: 'goal-out-of-range';
  readonly minimumMinor: number;
  readonly maximumMinor: number;
  readonly currency: Currency;
};
export type DeadlineOutOfRange = {
  readonly kind: 'deadline-out-of-range';
  readonly after: Date;
  readonly latest: Date;
};
export type PlanUnfit = {
  readonly kind: 'plan-unfit';
  readonly plan: ShortfallPlan;
  readonly part: PlanPart;
  readonly isNeeded: boolean;
};
export type MinimumOutOfRange = {
  readonly kind: 'minimum-out-of-range';
  readonly minimumMinor: number;
  readonly maximumMinor: number;
  readonly currency: Currency;
};
export type AgendaClosed = { readonly kind: 'agenda-closed' };
export type AgendaNotKnown = { readonly kind: 'agenda-not-known' };
export type VersionConflict = { readonly kind: 'version-conflict'; readonly currentVersion: number };
export type OwnSideConsults = { readonly kind: 'own-side-consults' };
export type HasPledges = { readonly kind: 'has-pledges' };
export type BudgetMissing = { readonly kind: 'budget-missing' };
export type CoverMissing = { readonly kind: 'cover-missing'; readonly fundId: string };

/** What its own side writes about a campaign. */
export type Terms = Pick<
  Campaign,
  'title' | 'description' | 'language' | 'goalMinor' | 'currency' | 'deadline' | 'shortfallPlan' | PlanPart
>;
type TermsRefusal = GoalOutOfRange | DeadlineOutOfRange | PlanUnfit | MinimumOutOfRange;

export type OpenRefusal = AgendaNotKnown | AgendaClosed | TermsRefusal;
export type PublishRefusal = NotInState | DeadlineOutOfRange | AgendaClosed | CoverMissing;
export type EditRefusal = NotInState | VersionConflict | TermsRefusal;

/** A new draft for an open agenda (domain.md: N6, the shortfall plan is declared before publishing). */
export function open(
  agenda: KnownAgenda | null,
  draft: Terms & Pick<Campaign, 'id' | 'openerId' | 'organizationId'>,
  now: Date,
): Decision<Campaign, OpenRefusal> {
  if (agenda === null) return refuse({ kind: 'agenda-not-known' });
  if (agenda.isClosed) return refuse({ kind: 'agenda-closed' });
  const terms = checkTerms(draft, now);
  if (!terms.ok) return terms;
  return accept({
    ...draft,
    agendaId: agenda.id,
    municipalityCode: agenda.municipalityCode,
    districtCode: agenda.districtCode,
    state: 'DRAFT',
    openedAt: now,
    publishedAt: null,
    feePerMille: null,
    securedAt: null,
    endedAt: null,
    tallyAtEndMinor: null,
    cancellationReason: null,
    version: 1,
  });
}

/** Changes a draft. Another plan drops what only the one before needed. */
export function edit(
  campaign: Campaign,
  changes: Partial<Terms>,
  expectedVersion: number,
  now: Date,
): Decision<Campaign, EditRefusal> {
  if (campaign.version !== expectedVersion) {
    return refuse({ kind: 'version-conflict', currentVersion: campaign.version });
  }
  const step = take('edit', campaign);
  if (!step.ok) return step;
  const needs = planNeeds[changes.shortfallPlan ?? campaign.shortfallPlan];
  const dropped = Object.fromEntries(planParts.filter((part) => !needs.includes(part)).map((part) => [part, null]));
  const edited = { ...step.value, ...dropped, ...changes };
  const terms = checkTerms(edited, now);
  return terms.ok ? accept(edited) : terms;
}

function checkTerms(terms: Terms, now: Date): Decision<null, TermsRefusal> {
  const maximumMinor = largestGoalMinor[terms.currency];
  if (terms.goalMinor < 1 || terms.goalMinor > maximumMinor) {
    return refuse({ kind: 'goal-out-of-range', minimumMinor: 1, maximumMinor, currency: terms.currency });
  }
  const plan = checkPlan(terms);
  if (!plan.ok) return plan;
  return checkDeadline(terms.deadline, now);
}

function checkPlan(terms: Terms): Decision<null, PlanUnfit | MinimumOutOfRange> {
  const { shortfallPlan: plan, minimumMinor, goalMinor, currency } = terms;
  const needs = planNeeds[plan];
  const unfit = planParts.find((part) => needs.includes(part) !== (terms[part] !== null));
  if (unfit !== undefined) return refuse({ kind: 'plan-unfit', plan, part: unfit, isNeeded: needs.includes(unfit) });
  if (minimumMinor === null || (minimumMinor >= 1 && minimumMinor < goalMinor)) return accept(null);
  return refuse({ kind: 'minimum-out-of-range', minimumMinor: 1, maximumMinor: goalMinor - 1, currency });
}

function checkDeadline(deadline: Date, now: Date): Decision<null, DeadlineOutOfRange> {
  const latest = aYearAfter(now);
  if (deadline > now && deadline <= latest) return accept(null);
  return refuse({ kind: 'deadline-out-of-range', after: now, latest });
}

/** The same day and time of the next calendar year in UTC; 29 February becomes 1 March. */
function aYearAfter(now: Date): Date {
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + 1);
  return latest;
}

/** Hands a draft to the secretariat. From here on it has a budget, so that none is published without. */
export function submit(campaign: Campaign, hasBudget: boolean): Decision<Campaign, NotInState | BudgetMissing> {
  const step = take('submit', campaign);
  return step.ok && !hasBudget ? refuse({ kind: 'budget-missing' }) : step;
}

/**
 * The secretariat approves or returns (domain.md: LOCAL GOOD, pre-screening before a campaign is published).
 * `isOwnSide`: the consultant opened it or acts for its organisation, and so may not judge it.
 */
export function consult(
  campaign: Campaign,
  decision: Consultation['decision'],
  isOwnSide: boolean,
): Decision<Campaign, NotInState | OwnSideConsults> {
  if (isOwnSide) return refuse({ kind: 'own-side-consults' });
  return take(decision === 'APPROVE' ? 'approve' : 'return', campaign);
}

/** On what a campaign begins to collect. */
type Footing = {
  readonly agenda: KnownAgenda | null;
  /** Whether the fund that it names has promised what it fills, so that backers are told no more than what stands. */
  readonly hasCover: boolean;
  /** What its municipality takes of what is paid out. */
  readonly feePerMille: number;
};

/** Begins to collect. The deadline is checked again: time has passed since the draft. */
export function publish(
  campaign: Campaign,
  { agenda, hasCover, feePerMille }: Footing,
  now: Date,
): Decision<Campaign, PublishRefusal> {
  const step = take('publish', campaign);
  if (!step.ok) return step;
  if (agenda?.isClosed === true) return refuse({ kind: 'agenda-closed' });
  const deadline = checkDeadline(campaign.deadline, now);
  if (!deadline.ok) return deadline;
  const { fallbackFundId } = campaign;
  if (fallbackFundId !== null && !hasCover) return refuse({ kind: 'cover-missing', fundId: fallbackFundId });
  return accept({ ...step.value, publishedAt: now, feePerMille });
}

/** What others are told of the goal: that it is reached now, or left again. */
export type Securing = 'SECURED' | 'UNSECURED';

/** The campaign after its tally changed: SECURED exactly while the goal is reached. `told` is null when that stayed as it was. */
export function follow(
  campaign: Campaign,
  tallyMinor: number,
  now: Date,
): { readonly campaign: Campaign; readonly told: Securing | null } {
  const step = take(tallyMinor >= campaign.goalMinor ? 'reachGoal' : 'fallBelowGoal', campaign);
  if (!step.ok) return { campaign, told: null };
  if (step.value.state !== 'SECURED') return { campaign: step.value, told: 'UNSECURED' };
  return { campaign: { ...step.value, securedAt: campaign.securedAt ?? now }, told: 'SECURED' };
}

export type Outcome = 'SUCCEEDED' | 'REFUNDED' | 'KEPT' | 'CANCELLED';

/** How a campaign ended and what becomes of the money in escrow. */
export type Ending = {
  readonly campaign: Campaign;
  readonly outcome: Outcome;
  readonly money: 'PAYOUT' | 'REFUND';
  /** What the fund fills; the rest of its promise is let go. */
  readonly gapMinor: number;
  /** Whether it was not secured until now: others are told. */
  readonly isNewlySecured: boolean;
};

/** What people gave, and what a fund promised to lay on top. */
type Means = { readonly tallyMinor: number; readonly promisedMinor: number };

/** Carries out the declared plan at the deadline (N6). Null when it is not due or was done before, so that it runs once. */
export function settle(campaign: Campaign, means: Means, now: Date): Ending | null {
  if (!isCollecting(campaign) || now < campaign.deadline) return null;
  const { tallyMinor } = means;
  const { step, outcome, money } = planAtDeadline(campaign, means);
  const ended = take(step, campaign);
  if (!ended.ok) return null;
  const gapMinor = outcome === 'SUCCEEDED' ? Math.max(campaign.goalMinor - tallyMinor, 0) : 0;
  const isNewlySecured = outcome === 'SUCCEEDED' && campaign.state !== 'SECURED';
  const securedAt = isNewlySecured ? (campaign.securedAt ?? now) : campaign.securedAt;
  const after = { ...ended.value, securedAt, endedAt: now, tallyAtEndMinor: tallyMinor };
  return { campaign: after, outcome, money, gapMinor, isNewlySecured };
}

const succeed = { step: 'succeed', outcome: 'SUCCEEDED', money: 'PAYOUT' } as const;
const keep = { step: 'keep', outcome: 'KEPT', money: 'PAYOUT' } as const;
const refund = { step: 'refund', outcome: 'REFUNDED', money: 'REFUND' } as const;

function planAtDeadline({ shortfallPlan, goalMinor, minimumMinor }: Campaign, { tallyMinor, promisedMinor }: Means) {
  if (tallyMinor >= goalMinor) return succeed;
  switch (shortfallPlan) {
    case 'ALL_OR_NOTHING':
      return refund;
    case 'KEEP_IT_ALL':
      return keep;
    case 'MINIMUM_AND_OPTIMUM':
      return tallyMinor >= (minimumMinor ?? goalMinor) ? keep : refund;
    case 'FALLBACK_FUND':
      return tallyMinor + promisedMinor >= goalMinor ? succeed : refund;
  }
}

/** Calls a campaign off. Its own side may until somebody has ever pledged; the secretariat always, before it ended. */
export function cancel(
  campaign: Campaign,
  by: { readonly isSecretariat: boolean; readonly hasEverBeenPledged: boolean; readonly reason: string },
  tallyMinor: number,
  now: Date,
): Decision<Ending, NotInState | HasPledges> {
  const step = take('cancel', campaign);
  if (!step.ok) return step;
  if (!by.isSecretariat && by.hasEverBeenPledged) return refuse({ kind: 'has-pledges' });
  const cancelled = { ...step.value, endedAt: now, tallyAtEndMinor: tallyMinor, cancellationReason: by.reason };
  return accept({ campaign: cancelled, outcome: 'CANCELLED', money: 'REFUND', gapMinor: 0, isNewlySecured: false });
}
