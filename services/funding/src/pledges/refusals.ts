import { say } from '@dure/kit/language';
import type { CampaignNotOpen } from './domain.ts';

/** The member `CampaignNotOpen` of a result union. */
export const campaignNotOpen = ({ state, deadline }: CampaignNotOpen) => ({
  __typename: 'CampaignNotOpen' as const,
  state,
  deadline,
  message: say({
    ko: '지금은 모금 중이 아닙니다. 공개되어 있고 마감 전인 모금에만 후원하거나 후원을 거둘 수 있습니다.',
    en: 'The campaign does not collect now. Pledges are made and withdrawn only between publication and deadline.',
  }),
});
