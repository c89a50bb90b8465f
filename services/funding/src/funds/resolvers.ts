import { requireAnyRole, requireRole } from '@dure/kit/identity';
import { localized } from '@dure/kit/language';
import type { Resolvers } from '../generated/graphql.ts';
import { statementOf } from '../ledger/resolvers.ts';
import { endOf } from './domain.ts';
import { listFunds } from './loaders.ts';
import { toFundError } from './refusals.ts';
import { depositToFund, endFund, openFund } from './usecases.ts';

export const fundResolvers: Resolvers = {
  Query: {
    fund: (_, { id }, { loaders }) => loaders.fund.load(id),
    funds: (_, { filter, ...args }, { db, clock }) => listFunds(db, filter ?? {}, clock.now(), args),
  },
  Mutation: {
    openFund: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.municipalityCode, 'steward');
      const decision = await openFund({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'OpenFundSuccess', fund: decision.value } : toFundError(decision.refusal);
    },
    depositToFund: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'steward');
      const decision = await depositToFund({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'DepositToFundSuccess', ...decision.value } : toFundError(decision.refusal);
    },
    endFund: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'steward');
      const decision = await endFund({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'EndFundSuccess', fund: decision.value } : toFundError(decision.refusal);
    },
  },
  Fund: {
    __resolveReference: ({ id }, { loaders }) => loaders.fund.load(id),
    name: ({ nameKo, nameEn }) => localized({ ko: nameKo, en: nameEn }),
    purpose: ({ purposeKo, purposeEn }) => localized({ ko: purposeKo, en: purposeEn }),
    municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
    state: (fund, _, { clock }) => (endOf(fund, clock.now()) === null ? 'OPEN' : 'ENDED'),
    deposited: ({ depositedMinor, currency }) => ({ minorUnits: depositedMinor, currency }),
    balance: ({ availableMinor, reservedMinor, currency }) => ({
      ...{ minorUnits: availableMinor + reservedMinor, currency },
    }),
    available: ({ availableMinor, currency }) => ({ minorUnits: availableMinor, currency }),
    reserved: ({ reservedMinor, currency }) => ({ minorUnits: reservedMinor, currency }),
    deposits: ({ id }, args, { loaders }) => loaders.depositsOfFund(args).load(id),
    ledger: ({ id }, args, { loaders }) => loaders.ledgerOfFund(args).load(id),
    accounts: ({ id }, _, { loaders }) => loaders.accountsOfFund.load(id),
    statement: async ({ id }, { account, ...args }, { loaders }) => {
      const statement = await statementOf(loaders, { owner: id, kind: `FUND_${account}` }, args);
      if (statement === null) throw new Error(`Fund ${id} has no account ${account}.`);
      return statement;
    },
  },
  FundDeposit: {
    amount: ({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency }),
  },
  Municipality: {
    funds: ({ code }, args, { loaders }) => loaders.fundsOfMunicipality(args).load(code),
  },
};
