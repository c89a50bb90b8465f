import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { Currency } from '../ledger/domain.ts';

/** The account of a programme: what it is for, by what right, and until when (domain.md: N3). */
export type Fund = {
  readonly id: string;
  readonly municipalityCode: string;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly purposeKo: string;
  readonly purposeEn: string;
  readonly legalBasis: string;
  readonly currency: Currency;
  /** When its programme began or begins; what lasts is counted from here. */
  readonly startsAt: Date;
  /** When its programme ends: from then on nothing new is promised. Null when it has no end. */
  readonly endsAt: Date | null;
  /** For how long what it promised can be paid, as an ISO 8601 duration, and until when that is. Null when without end. */
  readonly subsidyLasts: string | null;
  readonly subsidyEndsAt: Date | null;
  readonly openedBy: string;
  readonly openedAt: Date;
  /** When and why it was ended by hand; null when it was not. */
  readonly endedAt: Date | null;
  readonly endReason: string | null;
};

/** A fund and where it stands by the ledger, both of one moment. */
export type FundView = Fund & {
  readonly depositedMinor: number;
  readonly availableMinor: number;
  readonly reservedMinor: number;
};

export type FundSource = 'PUBLIC_BUDGET' | 'GOVERNMENT_GRANT' | 'CSR' | 'COMMUNITY_FUND';

/** Money that came into a fund. */
export type Deposit = {
  readonly id: string;
  readonly fundId: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly source: FundSource;
  readonly sourceName: string;
  readonly depositedBy: string;
  readonly depositedAt: Date;
};

/** Largest single deposits in minor units, per currency; the smallest is one minor unit. */
export const largestDepositMinor: Record<Currency, number> = {
  KRW: 1_000_000_000_000,
  JPY: 100_000_000_000,
  EUR: 100_000_000_000,
  USD: 100_000_000_000,
};

export type FundEnded = { readonly kind: 'fund-ended'; readonly endedAt: Date };
export type FundTooSmall = {
  readonly kind: 'fund-too-small';
  readonly availableMinor: number;
  readonly currency: Currency;
};
export type SubsidyEnded = { readonly kind: 'subsidy-ended'; readonly endedAt: Date };
export type FundCurrencyMismatch = { readonly kind: 'fund-currency-mismatch'; readonly expected: Currency };
export type FundAmountOutOfRange = {
  readonly kind: 'fund-amount-out-of-range';
  readonly minimumMinor: number;
  readonly maximumMinor: number;
  readonly currency: Currency;
};

type Amount = { readonly amountMinor: number; readonly currency: Currency };

/** Since when the fund promises nothing new and takes no money: ended by hand, or its programme is over. Null while it is open. */
export function endOf({ endedAt, endsAt }: Fund, now: Date): Date | null {
  return endedAt ?? (endsAt !== null && endsAt <= now ? endsAt : null);
}

/** Money comes in, in the currency of the fund and while it is open. */
export function deposit(
  fund: FundView,
  draft: Omit<Deposit, 'fundId' | 'depositedAt'>,
  now: Date,
): Decision<Deposit, FundEnded | FundCurrencyMismatch | FundAmountOutOfRange> {
  const open = checkOpen(fund, draft.currency, now);
  if (!open.ok) return open;
  const { currency } = fund;
  // What ever came in has to stay a safe integer.
  const maximumMinor = Math.min(largestDepositMinor[currency], Number.MAX_SAFE_INTEGER - fund.depositedMinor);
  if (draft.amountMinor < 1 || draft.amountMinor > maximumMinor) {
    return refuse({ kind: 'fund-amount-out-of-range', minimumMinor: 1, maximumMinor, currency });
  }
  return accept({ ...draft, fundId: fund.id, depositedAt: now });
}

/** Whether the fund can promise that much now; never more than it holds free (domain.md: Social Challenges, 4). */
export function checkPromise(
  fund: FundView,
  { amountMinor, currency }: Amount,
  now: Date,
): Decision<null, FundEnded | FundCurrencyMismatch | FundTooSmall> {
  const open = checkOpen(fund, currency, now);
  if (!open.ok) return open;
  const { availableMinor } = fund;
  return amountMinor > availableMinor ? refuse({ kind: 'fund-too-small', availableMinor, currency }) : accept(null);
}

/** Until the end of the subsidy, and not at that very instant any more (domain.md: not payable after month 36). */
export function checkSubsidy({ subsidyEndsAt }: Fund, at: Date): Decision<null, SubsidyEnded> {
  return subsidyEndsAt === null || at < subsidyEndsAt
    ? accept(null)
    : refuse({ kind: 'subsidy-ended', endedAt: subsidyEndsAt });
}

/** Ends a fund by hand. What it promised before can still be paid. */
export function end(fund: Fund, endReason: string, now: Date): Decision<Fund, FundEnded> {
  const endedAt = endOf(fund, now);
  return endedAt === null ? accept({ ...fund, endedAt: now, endReason }) : refuse({ kind: 'fund-ended', endedAt });
}

function checkOpen(fund: Fund, currency: Currency, now: Date): Decision<null, FundEnded | FundCurrencyMismatch> {
  const endedAt = endOf(fund, now);
  if (endedAt !== null) return refuse({ kind: 'fund-ended', endedAt });
  return currency === fund.currency
    ? accept(null)
    : refuse({ kind: 'fund-currency-mismatch', expected: fund.currency });
}
