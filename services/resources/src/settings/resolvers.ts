import { requireRole } from '@dure/kit/identity';
import { existing } from '@dure/kit/loader';
import { answering, idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { municipalityNotRegistered } from '../places/resolvers.ts';
import { configureRegistry } from './usecases.ts';

export const settingsResolvers: Resolvers = {
  Mutation: {
    configureRegistry: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.municipalityCode, 'operator');
      const decision = await configureRegistry({ ...ctx, actor }, input);
      if (!decision.ok) return toUserError(decision.refusal);
      const { municipalityCode } = decision.value;
      const municipality = await existing(ctx.loaders.municipality.clear(municipalityCode), municipalityCode);
      return { __typename: 'ConfigureRegistrySuccess', municipality };
    },
  },
  Municipality: {
    registrySettings: (municipality) => municipality,
  },
  RegistrySettings: {
    version: ({ settingsVersion }) => settingsVersion,
  },
};

const toUserError = answering({
  'municipality-not-registered': municipalityNotRegistered,
  'version-conflict': versionConflict,
  'idempotency-key-reused': idempotencyKeyReused,
});
