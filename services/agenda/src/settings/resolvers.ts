import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireRole } from '@dure/kit/identity';
import { localized, say } from '@dure/kit/language';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { municipalityNotKnown } from './refusals.ts';
import { type ConfigureRefusal, configureAgendas } from './usecases.ts';

export const settingsResolvers: Resolvers = {
  Mutation: {
    configureAgendas: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.municipalityCode, 'operator');
      const decision = await configureAgendas({ ...ctx, actor }, input);
      if (!decision.ok) return toUserError(decision.refusal);
      ctx.loaders.settings.clear(input.municipalityCode);
      ctx.loaders.categoriesOfMunicipality.clear(input.municipalityCode);
      return { __typename: 'ConfigureAgendasSuccess', municipality: { code: input.municipalityCode } };
    },
  },
  AgendaSettings: {
    categories: async ({ municipalityCode }, _, { loaders }) =>
      (await loaders.categoriesOfMunicipality.load(municipalityCode)).filter(({ isOffered }) => isOffered),
  },
  Category: {
    name: ({ nameKo, nameEn }) => localized({ ko: nameKo, en: nameEn }),
  },
};

function toUserError(refusal: ConfigureRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
    case 'version-conflict':
      return versionConflict(refusal);
    case 'intake-must-stay-open':
      return {
        __typename: 'IntakeMustStayOpen' as const,
        message: say({
          ko: '분야가 하나도 없으면 의제를 올릴 수 없습니다. 상시 접수는 닫을 수 없으니 분야를 하나 이상 두어 주십시오.',
          en: 'Without a category no agenda could be raised. The standing intake is never closed; keep at least one category.',
        }),
      };
    case 'municipality-not-known':
      return municipalityNotKnown();
  }
}
