import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import { roles } from '@dure/schema/roles';
import type { Resolvers } from '../generated/graphql.ts';
import { skillsNotKnown } from '../skills/resolvers.ts';
import type { NeedNotOpen, OpenRefusal } from './domain.ts';
import { listNeeds } from './loaders.ts';
import { openNeed, withdrawNeed } from './usecases.ts';

export const needResolvers: Resolvers = {
  Query: {
    need: (_, { id }, { loaders }) => loaders.need.load(id),
    needs: (_, { filter, sort, ...args }, { db }) => listNeeds(db, filter ?? {}, sort ?? 'NEWEST', args),
  },
  Municipality: {
    openNeeds: ({ code }, args, { loaders }) => loaders.openNeedsOfMunicipality(args).load(code),
  },
  District: {
    openNeeds: ({ code }, args, { loaders }) => loaders.openNeedsOfDistrict(args).load(code),
  },
  Mutation: {
    openNeed: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...roles);
      const decision = await openNeed({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'OpenNeedSuccess', need: decision.value } : toOpenError(decision.refusal);
    },
    withdrawNeed: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await withdrawNeed({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'WithdrawNeedSuccess', need: decision.value }
        : toWithdrawError(decision.refusal);
    },
  },
  Need: {
    __resolveReference: ({ id }, { loaders }) => loaders.need.load(id),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    campaign: ({ campaignId }) => (campaignId === null ? null : { id: campaignId }),
    team: ({ teamId }, _, { loaders }) => (teamId === null ? null : loaders.team.load(teamId)),
    district: ({ districtCode }) => ({ code: districtCode }),
    skill: ({ skillId }, _, { loaders }) => existing(loaders.skill, skillId),
    openedBy: ({ openedBy }) => ({ id: openedBy }),
    matches: ({ id }, args, { actor, loaders }) => loaders.matchesOfNeed(actor)(args).load(id),
    viewerMatch: ({ id }, _, { actor, loaders }) => loaders.viewerMatch(actor).load(id),
    suggestedOffers: ({ id }, args, { loaders }) => loaders.suggestedOffersOfNeed(args).load(id),
  },
};

function toOpenError(refusal: OpenRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-not-known':
      return { __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) };
    case 'agenda-closed':
      return {
        __typename: 'NeedAgendaClosed' as const,
        message: say({
          ko: '닫힌 의제에는 손을 구할 수 없습니다. 새 의제를 올려 주십시오.',
          en: 'The agenda is closed. Raise a new agenda to ask for hands.',
        }),
      };
    case 'campaign-not-known':
      return {
        __typename: 'CampaignNotKnown' as const,
        message: say({
          ko: '이 의제에서 공개된 모금이 아닙니다. 방금 공개되었다면 잠시 후 다시 시도해 주십시오.',
          en: 'The agenda has no such published campaign. If it was published just now, try again in a moment.',
        }),
      };
    case 'team-not-known':
      return {
        __typename: 'TeamNotKnown' as const,
        message: say({
          ko: '이 의제의 팀이 아닙니다. 식별자를 확인해 주십시오.',
          en: 'The agenda has no such team. Check its id.',
        }),
      };
    case 'skills-not-known':
      return skillsNotKnown(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

const toWithdrawError = (refusal: NeedNotOpen | IdempotencyKeyReused) =>
  refusal.kind === 'need-not-open' ? needNotOpen(refusal) : idempotencyKeyReused();

/** The member `NeedNotOpen` of a result union. */
export const needNotOpen = ({ state }: NeedNotOpen) => ({
  __typename: 'NeedNotOpen' as const,
  state,
  message:
    state === 'FILLED'
      ? say({
          ko: '자리가 모두 찼습니다. 다른 필요를 찾아 주십시오.',
          en: 'Every seat is taken. Look for another need.',
        })
      : say({ ko: '더는 손을 구하지 않는 필요입니다.', en: 'The need is closed.' }),
});
