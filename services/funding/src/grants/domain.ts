import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { KnownAgenda } from '../agendas/domain.ts';
import {
  checkPromise,
  checkSubsidy,
  type Fund,
  type FundCurrencyMismatch,
  type FundEnded,
  type FundTooSmall,
  type FundView,
  type SubsidyEnded,
} from '../funds/domain.ts';
import type { Currency } from '../ledger/domain.ts';
import type { SelectedSolution } from '../solutions/domain.ts';

export type GrantState = 'PROMISED' | 'PAID' | 'CANCELLED';

/** Money that a fund promised to an organisation for an agenda, and where it can, for a solution that was selected. */
export type Grant = {
  readonly id: string;
  readonly fundId: string;
  readonly agendaId: string;
  /** The process of the solution; null without one. */
  readonly processId: string | null;
  readonly solutionId: string | null;
  readonly organizationId: string;
  readonly purpose: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly state: GrantState;
  readonly promisedBy: string;
  readonly promisedAt: Date;
  readonly endedAt: Date | null;
  readonly cancellationReason: string | null;
};

/** A part of a grant. It can be paid from `dueAt` on. */
export type Tranche = {
  readonly id: string;
  readonly grantId: string;
  /** The place in the order of the grant, from 1. */
  readonly number: number;
  readonly amountMinor: number;
  readonly dueAt: Date;
  readonly paidAt: Date | null;
};

/** A tranche with the currency of its grant. */
export type TrancheView = Tranche & Pick<Grant, 'currency'>;

/** How many tranches a grant has at most. */
export const mostTranches = 60;

export type GrantNotInState = {
  readonly kind: 'grant-not-in-state';
  readonly actual: GrantState;
  readonly allowed: readonly GrantState[];
};
export type AgendaNotKnown = { readonly kind: 'agenda-not-known' };
export type GrantAgendaClosed = { readonly kind: 'grant-agenda-closed' };
export type OrganizationNotKnown = { readonly kind: 'organization-not-known' };
export type GrantToOwnOrganization = { readonly kind: 'grant-to-own-organization' };
export type SolutionNotSelected = { readonly kind: 'solution-not-selected' };
export type SolutionOfAnother = {
  readonly kind: 'solution-of-another';
  readonly agendaId: string;
  readonly organizationId: string;
};
export type SolutionGranted = { readonly kind: 'solution-granted' };
export type TranchesDoNotSum = {
  readonly kind: 'tranches-do-not-sum';
  readonly amountMinor: number;
  readonly sumMinor: number;
  readonly currency: Currency;
};
export type TrancheAlreadyPaid = { readonly kind: 'tranche-already-paid'; readonly paidAt: Date };
export type TrancheNotDue = { readonly kind: 'tranche-not-due'; readonly dueAt: Date };

/** Whom and what a grant is for, as far as it is known here. */
export type About = {
  readonly agenda: KnownAgenda | null;
  /** The selected solution that was named; null when it is not known as selected. */
  readonly solution: SelectedSolution | null;
  readonly isOrganizationKnown: boolean;
  /** Whether whoever promises acts for the organisation. */
  readonly isOwnOrganization: boolean;
};

type Draft = Omit<Grant, 'fundId' | 'processId' | 'state' | 'promisedAt' | 'endedAt' | 'cancellationReason'>;
export type TrancheDraft = Pick<Tranche, 'id' | 'amountMinor' | 'dueAt'>;

type AboutRefusal =
  | AgendaNotKnown
  | GrantAgendaClosed
  | OrganizationNotKnown
  | GrantToOwnOrganization
  | SolutionNotSelected
  | SolutionOfAnother;
export type PromiseRefusal =
  | AboutRefusal
  | TranchesDoNotSum
  | SubsidyEnded
  | FundEnded
  | FundCurrencyMismatch
  | FundTooSmall;

export type PromisedGrant = { readonly grant: Grant; readonly tranches: readonly Tranche[] };

/**
 * Sets money of a fund aside (domain.md: Social Challenges, 4). It is never more than the fund holds free, never for what
 * was not selected, and never payable only after the subsidy has ended.
 */
export function promise(
  fund: FundView,
  about: About,
  draft: Draft,
  parts: readonly TrancheDraft[],
  now: Date,
): Decision<PromisedGrant, PromiseRefusal> {
  const fits = checkAbout(about, draft);
  if (!fits.ok) return fits;
  const { amountMinor, currency } = draft;
  const sumMinor = parts.reduce((sum, part) => sum + part.amountMinor, 0);
  if (sumMinor !== amountMinor) return refuse({ kind: 'tranches-do-not-sum', amountMinor, sumMinor, currency });
  for (const { dueAt } of parts) {
    const payable = checkSubsidy(fund, dueAt > now ? dueAt : now);
    if (!payable.ok) return payable;
  }
  const promised = checkPromise(fund, draft, now);
  if (!promised.ok) return promised;
  const processId = about.solution?.processId ?? null;
  const ending = { endedAt: null, cancellationReason: null };
  return accept({
    grant: { ...draft, fundId: fund.id, processId, state: 'PROMISED', promisedAt: now, ...ending },
    tranches: parts.map((part, index) => ({ ...part, grantId: draft.id, number: index + 1, paidAt: null })),
  });
}

function checkAbout(about: About, draft: Draft): Decision<null, AboutRefusal> {
  const { agenda, solution } = about;
  if (agenda === null) return refuse({ kind: 'agenda-not-known' });
  if (agenda.isClosed) return refuse({ kind: 'grant-agenda-closed' });
  if (!about.isOrganizationKnown) return refuse({ kind: 'organization-not-known' });
  if (about.isOwnOrganization) return refuse({ kind: 'grant-to-own-organization' });
  if (draft.solutionId === null) return accept(null);
  if (solution === null) return refuse({ kind: 'solution-not-selected' });
  const { agendaId, organizationId } = solution;
  return agendaId === draft.agendaId && organizationId === draft.organizationId
    ? accept(null)
    : refuse({ kind: 'solution-of-another', agendaId, organizationId });
}

/** Pays a tranche, once and when it is due; with the last one the grant is paid. */
export function pay(
  { grant, tranches }: PromisedGrant,
  tranche: Tranche,
  fund: Fund,
  now: Date,
): Decision<
  PromisedGrant & { readonly tranche: Tranche },
  TrancheAlreadyPaid | GrantNotInState | SubsidyEnded | TrancheNotDue
> {
  if (tranche.paidAt !== null) return refuse({ kind: 'tranche-already-paid', paidAt: tranche.paidAt });
  if (grant.state !== 'PROMISED') return notPromised(grant);
  const payable = checkSubsidy(fund, now);
  if (!payable.ok) return payable;
  if (now < tranche.dueAt) return refuse({ kind: 'tranche-not-due', dueAt: tranche.dueAt });
  const paid = { ...tranche, paidAt: now };
  const after = tranches.map((one) => (one.id === tranche.id ? paid : one));
  const isLast = after.every(({ paidAt }) => paidAt !== null);
  const paidGrant: Grant = isLast ? { ...grant, state: 'PAID', endedAt: now } : grant;
  return accept({ grant: paidGrant, tranches: after, tranche: paid });
}

/** Calls a grant off; what was not paid is the fund's again. */
export function cancel(
  { grant, tranches }: PromisedGrant,
  cancellationReason: string,
  now: Date,
): Decision<{ readonly grant: Grant; readonly returnedMinor: number }, GrantNotInState> {
  if (grant.state !== 'PROMISED') return notPromised(grant);
  const cancelled: Grant = { ...grant, state: 'CANCELLED', endedAt: now, cancellationReason };
  return accept({ grant: cancelled, returnedMinor: grant.amountMinor - paidOf(tranches) });
}

/** What of a grant was paid, in minor units. */
export const paidOf = (tranches: readonly Tranche[]): number =>
  tranches.reduce((sum, { amountMinor, paidAt }) => (paidAt === null ? sum : sum + amountMinor), 0);

const notPromised = ({ state }: Grant) =>
  refuse({ kind: 'grant-not-in-state', actual: state, allowed: ['PROMISED'] } as const);
