import { requireRole } from '@dure/kit/identity';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { defaultSettings } from './domain.ts';
import { configureFunding } from './usecases.ts';

export const settingsResolvers: Resolvers = {
  Mutation: {
    configureFunding: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.municipalityCode, 'operator');
      const decision = await configureFunding({ ...ctx, actor }, input);
      if (decision.ok) {
        return { __typename: 'ConfigureFundingSuccess', municipality: { code: input.municipalityCode } };
      }
      return decision.refusal.kind === 'version-conflict' ? versionConflict(decision.refusal) : idempotencyKeyReused();
    },
  },
  Municipality: {
    fundingSettings: async ({ code }, _, { loaders }) => (await loaders.fundingSettings.load(code)) ?? defaultSettings,
  },
};
