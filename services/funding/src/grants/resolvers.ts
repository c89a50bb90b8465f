import { requireAnyRole } from '@dure/kit/identity';
import { existing } from '@dure/kit/loader';
import type { Resolvers } from '../generated/graphql.ts';
import { paidOf } from './domain.ts';
import { toGrantError } from './refusals.ts';
import { cancelGrant, payTranche, promiseGrant } from './usecases.ts';

export const grantResolvers: Resolvers = {
  Query: {
    grant: (_, { id }, { loaders }) => loaders.grant.load(id),
  },
  Mutation: {
    promiseGrant: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'steward');
      const decision = await promiseGrant({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'PromiseGrantSuccess', ...decision.value } : toGrantError(decision.refusal);
    },
    payTranche: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'steward');
      const decision = await payTranche({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'PayTrancheSuccess', ...decision.value } : toGrantError(decision.refusal);
    },
    cancelGrant: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'steward');
      const decision = await cancelGrant({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'CancelGrantSuccess', ...decision.value } : toGrantError(decision.refusal);
    },
  },
  Grant: {
    __resolveReference: ({ id }, { loaders }) => loaders.grant.load(id),
    fund: ({ fundId }, _, { loaders }) => existing(loaders.fund, fundId),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    organization: ({ organizationId }) => ({ id: organizationId }),
    amount: ({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency }),
    paid: async ({ id, currency }, _, { loaders }) => ({
      ...{ minorUnits: paidOf(await loaders.tranchesOfGrant.load(id)), currency },
    }),
    tranches: async ({ id, currency }, _, { loaders }) =>
      (await loaders.tranchesOfGrant.load(id)).map((tranche) => ({ ...tranche, currency })),
  },
  GrantTranche: {
    amount: ({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency }),
  },
  Fund: {
    grants: ({ id }, args, { loaders }) => loaders.grantsOfFund(args).load(id),
  },
  Agenda: {
    grants: ({ id }, args, { loaders }) => loaders.grantsOfAgenda(args).load(id),
  },
  Organization: {
    grants: ({ id }, args, { loaders }) => loaders.grantsOfOrganization(args).load(id),
  },
};
