import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { isOfOwnSide } from '../campaigns/viewer.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { campaignNotOpen } from '../pledges/refusals.ts';
import { type InKindNotActive, type InKindPledge, type InKindTally, isNamedInPublic } from './domain.ts';
import { pledgeInKind, recordInKind, withdrawInKind } from './usecases.ts';

export const inKindResolvers: Resolvers = {
  Mutation: {
    pledgeInKind: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await pledgeInKind({ ...ctx, actor }, input);
      if (decision.ok) return { __typename: 'PledgeInKindSuccess', ...decision.value };
      return decision.refusal.kind === 'campaign-not-open' ? campaignNotOpen(decision.refusal) : idempotencyKeyReused();
    },
    withdrawInKind: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await withdrawInKind({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'WithdrawInKindSuccess', ...decision.value } : toUserError(decision.refusal);
    },
    recordInKind: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await recordInKind({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'RecordInKindSuccess', ...decision.value } : toUserError(decision.refusal);
    },
  },
  InKindPledge: {
    __resolveReference: ({ id }, { loaders }) => loaders.inKindPledge.load(id),
    campaign: ({ campaignId }, _, { actor, loaders }) => existing(loaders.campaign(actor), campaignId),
    skill: ({ skillId }) => (skillId === null ? null : { id: skillId }),
    anonymous: ({ isAnonymous }) => isAnonymous,
    backer: async (pledge, _, ctx) => ((await seesBacker(pledge, ctx)) ? { id: pledge.memberId } : null),
  },
  Campaign: {
    inKindPledges: ({ id }, args, { actor, loaders }) => loaders.inKindPledgesOfCampaign(actor)(args).load(id),
    tallies: async ({ id, tallyMinor, currency }, _, { loaders }) => {
      const tallies = await loaders.inKindTallies.load(id);
      const goods = tallies.find(({ kind }) => kind === 'GOODS');
      return {
        money: { minorUnits: tallyMinor, currency },
        hours: tallies.find(({ kind }) => kind === 'HOURS') ?? { pledges: 0, pledged: 0, given: 0 },
        skills: mostPledged(tallies),
        goods: { pledges: goods?.pledges ?? 0, given: goods?.pledgesGiven ?? 0 },
      };
    },
  },
  Member: {
    inKindPledges: ({ id }, args, { actor, loaders }) => loaders.inKindPledgesOfMember(actor)(args).load(id),
  },
};

const mostSkills = 100;

const mostPledged = (tallies: readonly InKindTally[]) =>
  tallies
    .filter(({ kind }) => kind === 'SKILL')
    .sort((a, b) => b.pledged - a.pledged)
    .slice(0, mostSkills)
    .map(({ skillId, ...tally }) => ({ ...tally, skill: skillId === null ? null : { id: skillId } }));

async function seesBacker(pledge: InKindPledge, ctx: Context): Promise<boolean> {
  const { actor, loaders } = ctx;
  if (isNamedInPublic(pledge)) return true;
  if (actor.kind === 'anonymous') return false;
  return (
    pledge.memberId === actor.memberId ||
    (await isOfOwnSide(await existing(loaders.campaign(actor), pledge.campaignId), ctx))
  );
}

function toUserError(refusal: InKindNotActive | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'in-kind-not-active':
      return {
        __typename: 'InKindPledgeNotActive' as const,
        state: refusal.state,
        message: say({
          ko: `이 현물 후원은 이미 끝났습니다(${refusal.state}).`,
          en: `This pledge has ended already (${refusal.state}).`,
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
