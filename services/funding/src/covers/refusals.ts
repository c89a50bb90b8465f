import { say } from '@dure/kit/language';
import { answering } from '@dure/kit/refusals';
import type { NotInState } from '../campaigns/domain.ts';
import { campaignNotInState } from '../campaigns/refusals.ts';
import { fundAnswers } from '../funds/refusals.ts';

/** How each refusal of a cover is said. */
const answers = {
  ...fundAnswers,
  'not-in-state': (refusal: NotInState) => campaignNotInState(refusal),
  'cover-not-asked': () => ({
    __typename: 'CoverNotAsked' as const,
    message: say({
      ko: '이 모금은 부족분을 채울 기금으로 이 기금을 정하지 않았습니다.',
      en: 'The campaign does not name this fund to fill what it lacks.',
    }),
  }),
  'cover-for-own-campaign': () => ({
    __typename: 'CoverForOwnCampaign' as const,
    message: say({
      ko: '직접 열었거나 소속 단체가 연 모금에는 약속할 수 없습니다. 다른 담당자에게 맡겨 주십시오.',
      en: 'You opened this campaign or act for its organisation. Another steward must decide about it.',
    }),
  }),
  'cover-stands': () => ({
    __typename: 'CoverStands' as const,
    message: say({
      ko: '이 모금에는 기금의 약속이 이미 있습니다.',
      en: 'What the fund promised to this campaign stands already.',
    }),
  }),
} as const;

/** The member of a result union for a refusal, with its message in the language of the request. */
export const toCoverError = answering(answers);
