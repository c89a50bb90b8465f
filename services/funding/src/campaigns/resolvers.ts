import { hasRole, requireAnyRole, requireMember } from '@dure/kit/identity';
import { roles } from '@dure/schema/roles';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { listCampaigns } from './loaders.ts';
import { toUserError } from './refusals.ts';
import { cancelCampaign } from './settlement.ts';
import type { CampaignView } from './table.ts';
import { consultCampaign, editCampaign, openCampaign, publishCampaign, submitCampaign } from './usecases.ts';
import { isOfOwnSide } from './viewer.ts';

export const campaignResolvers: Resolvers = {
  Query: {
    campaign: (_, { id }, { actor, loaders }) => loaders.campaign(actor).load(id),
    campaigns: (_, { filter, sort, ...args }, { actor, db }) =>
      listCampaigns(db, actor, filter ?? {}, sort ?? 'ENDING_SOON', args),
  },
  Municipality: {
    openCampaigns: ({ code }, args, { loaders }) => loaders.openCampaignsOfMunicipality(args).load(code),
  },
  District: {
    openCampaigns: ({ code }, args, { loaders }) => loaders.openCampaignsOfDistrict(args).load(code),
  },
  Mutation: {
    openCampaign: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...roles);
      const decision = await openCampaign({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'OpenCampaignSuccess', campaign: decision.value }
        : toUserError(decision.refusal);
    },
    editCampaign: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await editCampaign({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'EditCampaignSuccess', campaign: decision.value }
        : toUserError(decision.refusal);
    },
    submitCampaign: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await submitCampaign({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'SubmitCampaignSuccess', campaign: decision.value }
        : toUserError(decision.refusal);
    },
    consultCampaign: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'secretariat');
      const decision = await consultCampaign({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'ConsultCampaignSuccess', ...decision.value } : toUserError(decision.refusal);
    },
    publishCampaign: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await publishCampaign({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'PublishCampaignSuccess', campaign: decision.value }
        : toUserError(decision.refusal);
    },
    cancelCampaign: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await cancelCampaign({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'CancelCampaignSuccess', campaign: decision.value }
        : toUserError(decision.refusal);
    },
  },
  Campaign: {
    __resolveReference: ({ id }, { actor, loaders }) => loaders.campaign(actor).load(id),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    opener: ({ openerId }) => ({ id: openerId }),
    organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
    municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
    district: ({ districtCode }) => ({ code: districtCode }),
    goal: ({ goalMinor, currency }) => ({ minorUnits: goalMinor, currency }),
    minimum: ({ minimumMinor, currency }) => (minimumMinor === null ? null : { minorUnits: minimumMinor, currency }),
    tally: ({ tallyMinor, currency }) => ({ minorUnits: tallyMinor, currency }),
    tallyAtEnd: ({ tallyAtEndMinor, currency }) =>
      tallyAtEndMinor === null ? null : { minorUnits: tallyAtEndMinor, currency },
    consultations: async (campaign, args, ctx) =>
      (await seesConsultations(campaign, ctx)) ? ctx.loaders.consultationsOfCampaign(args).load(campaign.id) : null,
  },
  Consultation: {
    author: ({ authorId }) => ({ id: authorId }),
  },
};

async function seesConsultations(campaign: CampaignView, ctx: Context): Promise<boolean> {
  return hasRole(ctx.actor, campaign.municipalityCode, 'secretariat') || (await isOfOwnSide(campaign, ctx));
}
