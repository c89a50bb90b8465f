import { isCollecting } from '../campaigns/domain.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { proceedsOf } from './domain.ts';

export const feeResolvers: Resolvers = {
  Campaign: {
    proceeds: (campaign) => {
      const { feePerMille, tallyMinor, currency, state } = campaign;
      const isPaidOut = state === 'ENDED_SUCCEEDED' || state === 'ENDED_KEPT';
      if (feePerMille === null || !(isPaidOut || isCollecting(campaign))) return null;
      return { ...proceedsOf(tallyMinor, feePerMille), currency };
    },
  },
  CampaignProceeds: {
    gross: ({ grossMinor, currency }) => ({ minorUnits: grossMinor, currency }),
    fee: ({ feeMinor, currency }) => ({ minorUnits: feeMinor, currency }),
    net: ({ netMinor, currency }) => ({ minorUnits: netMinor, currency }),
  },
};
