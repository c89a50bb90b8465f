/** An account of a campaign's books; a member's commitment to it falls below zero by what the member gave. */
export type CampaignAccountKind =
  | 'MEMBER_COMMITMENT'
  | 'CAMPAIGN_ESCROW'
  | 'CAMPAIGN_PAYOUT'
  | 'CAMPAIGN_FEE'
  | 'CAMPAIGN_COVER';

/** An account of a fund's books; its source falls below zero by what was brought in. */
export type FundAccountKind = 'FUND_SOURCE' | 'FUND_AVAILABLE' | 'FUND_RESERVED' | 'FUND_PAYOUT';

/** What an account is for. Those through which money comes in from outside are never above zero, all others never below. */
export type AccountKind = CampaignAccountKind | FundAccountKind;

export type TransactionKind =
  | 'PLEDGE'
  | 'WITHDRAWAL'
  | 'REFUND'
  | 'PAYOUT'
  | 'FEE'
  | 'DEPOSIT'
  | 'PROMISE'
  | 'RELEASE'
  | 'TRANCHE'
  | 'COVER';

export type Currency = 'KRW' | 'JPY' | 'EUR' | 'USD';

/** An account in the books of a campaign or of a fund, never of both; `memberId` only for a commitment. */
export type Account = {
  readonly id: string;
  readonly kind: AccountKind;
  readonly campaignId: string | null;
  readonly fundId: string | null;
  readonly memberId: string | null;
  readonly currency: Currency;
  readonly balanceMinor: number;
  readonly entryCount: number;
};

/** In whose books it stands: a campaign's, a fund's, or both when money goes from one to the other. */
export type LedgerTransaction = {
  readonly id: string;
  readonly kind: TransactionKind;
  readonly campaignId: string | null;
  readonly fundId: string | null;
  /** What moved or for what: a pledge, a campaign, a deposit, a grant, a tranche, a promised cover; once per kind. */
  readonly reference: string;
  readonly occurredAt: Date;
  readonly reason: string | null;
};

/** One line: positive when money comes into the account, negative when it leaves. Never zero. */
export type Entry = { readonly account: AccountKind; readonly amountMinor: number };

/** From which account to which each kind of transaction moves money; there is no other way, in the database neither. */
export const movements = {
  PLEDGE: { from: 'MEMBER_COMMITMENT', to: 'CAMPAIGN_ESCROW' },
  WITHDRAWAL: { from: 'CAMPAIGN_ESCROW', to: 'MEMBER_COMMITMENT' },
  REFUND: { from: 'CAMPAIGN_ESCROW', to: 'MEMBER_COMMITMENT' },
  PAYOUT: { from: 'CAMPAIGN_ESCROW', to: 'CAMPAIGN_PAYOUT' },
  FEE: { from: 'CAMPAIGN_ESCROW', to: 'CAMPAIGN_FEE' },
  DEPOSIT: { from: 'FUND_SOURCE', to: 'FUND_AVAILABLE' },
  PROMISE: { from: 'FUND_AVAILABLE', to: 'FUND_RESERVED' },
  RELEASE: { from: 'FUND_RESERVED', to: 'FUND_AVAILABLE' },
  TRANCHE: { from: 'FUND_RESERVED', to: 'FUND_PAYOUT' },
  COVER: { from: 'FUND_RESERVED', to: 'CAMPAIGN_COVER' },
} as const satisfies Record<TransactionKind, { from: AccountKind; to: AccountKind }>;

/** The two entries of a movement of `amountMinor` > 0 minor units; they sum to zero. */
export function entriesOf(kind: TransactionKind, amountMinor: number): readonly [Entry, Entry] {
  const { from, to } = movements[kind];
  return [
    { account: from, amountMinor: -amountMinor },
    { account: to, amountMinor },
  ];
}
