/** What an account is for. A member's commitment falls below zero by what the member gave; the others never do. */
export type AccountKind = 'MEMBER_COMMITMENT' | 'CAMPAIGN_ESCROW' | 'CAMPAIGN_PAYOUT';

export type TransactionKind = 'PLEDGE' | 'WITHDRAWAL' | 'REFUND' | 'PAYOUT';

export type Currency = 'KRW' | 'JPY' | 'EUR' | 'USD';

/** An account of a campaign's books; `memberId` is null for the accounts of the campaign itself. */
export type Account = {
  readonly id: string;
  readonly kind: AccountKind;
  readonly campaignId: string;
  readonly memberId: string | null;
  readonly currency: Currency;
  readonly balanceMinor: number;
};

export type LedgerTransaction = {
  readonly id: string;
  readonly kind: TransactionKind;
  readonly campaignId: string;
  /** The pledge that moved, or the campaign for a payout; once per kind. */
  readonly reference: string;
  readonly occurredAt: Date;
  readonly reason: string | null;
};

/** One line: positive when money comes into the account, negative when it leaves. Never zero. */
export type Entry = { readonly account: AccountKind; readonly amountMinor: number };

/** From which account to which each kind of transaction moves money; there is no other way. */
export const movements = {
  PLEDGE: { from: 'MEMBER_COMMITMENT', to: 'CAMPAIGN_ESCROW' },
  WITHDRAWAL: { from: 'CAMPAIGN_ESCROW', to: 'MEMBER_COMMITMENT' },
  REFUND: { from: 'CAMPAIGN_ESCROW', to: 'MEMBER_COMMITMENT' },
  PAYOUT: { from: 'CAMPAIGN_ESCROW', to: 'CAMPAIGN_PAYOUT' },
} as const satisfies Record<TransactionKind, { from: AccountKind; to: AccountKind }>;

/** The two entries of a movement of `amountMinor` > 0 minor units; they sum to zero. */
export function entriesOf(kind: TransactionKind, amountMinor: number): readonly [Entry, Entry] {
  const { from, to } = movements[kind];
  return [
    { account: from, amountMinor: -amountMinor },
    { account: to, amountMinor },
  ];
}
