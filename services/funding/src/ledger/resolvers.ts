import { hasRole } from '@dure/kit/identity';
import type { PageArguments } from '@dure/kit/page-sql';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import type { Account, AccountKind } from './domain.ts';
import type { StatementPage } from './loaders.ts';

export const ledgerResolvers: Resolvers = {
  Campaign: {
    ledger: ({ id }, args, { loaders }) => loaders.ledgerOfCampaign(args).load(id),
    accounts: ({ id, municipalityCode }, args, { actor, loaders }) =>
      hasRole(actor, municipalityCode, 'steward', 'operator') ? loaders.accountsOfCampaign(args).load(id) : null,
    statement: ({ id, municipalityCode }, { account, ...args }, { actor, loaders }) =>
      hasRole(actor, municipalityCode, 'steward', 'operator')
        ? statementOf(loaders, { owner: id, kind: `CAMPAIGN_${account}` }, args)
        : null,
  },
  LedgerTransaction: {
    // The lines sum to zero, so what came in is what moved.
    amount: ({ entries }) => {
      const into = entries.filter(({ amountMinor }) => amountMinor > 0);
      const [first] = into;
      if (first === undefined) throw new Error('A ledger transaction without entries cannot be.');
      return { minorUnits: into.reduce((sum, { amountMinor }) => sum + amountMinor, 0), currency: first.currency };
    },
    entries: ({ entries }) =>
      entries.map(({ account, amountMinor, currency }) => ({ account, amount: { minorUnits: amountMinor, currency } })),
  },
  LedgerAccount: {
    member: ({ memberId }) => (memberId === null ? null : { id: memberId }),
    balance: ({ balanceMinor, currency }) => ({ minorUnits: balanceMinor, currency }),
    statement: (account, args, { loaders }) => linesOf(loaders, account, args),
  },
  StatementLine: {
    amount: ({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency }),
    balance: ({ balanceMinor, currency }) => ({ minorUnits: balanceMinor, currency }),
  },
};

/** A page of the statement of an account that a campaign or a fund has of its own; null where there is none. */
export async function statementOf(
  loaders: Context['loaders'],
  which: { readonly owner: string; readonly kind: AccountKind },
  args: PageArguments,
): Promise<StatementPage | null> {
  const account = await loaders.ownAccount.load(which);
  return account === null ? null : await linesOf(loaders, account, args);
}

/** The account knows how many lines it has: they are not counted. */
const linesOf = async (loaders: Context['loaders'], { id, entryCount }: Account, args: PageArguments) => ({
  ...(await loaders.statementOfAccount(args).load(id)),
  totalCount: async () => entryCount,
});
