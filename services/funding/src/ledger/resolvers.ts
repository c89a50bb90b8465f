import { hasRole } from '@dure/kit/identity';
import type { Resolvers } from '../generated/graphql.ts';

export const ledgerResolvers: Resolvers = {
  Campaign: {
    ledger: ({ id }, args, { loaders }) => loaders.ledgerOfCampaign(args).load(id),
    accounts: ({ id, municipalityCode }, args, { actor, loaders }) =>
      hasRole(actor, municipalityCode, 'steward', 'operator') ? loaders.accountsOfCampaign(args).load(id) : null,
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
  },
};
