import { z } from 'zod';
import { factQuestion } from '../templates/vocabulary.ts';
import { fails, type Guard, holds, nameOf } from './guard.ts';

export type FactMissing = { readonly kind: 'FactMissing'; readonly fact: string };

const shape = z
  .strictObject({ guard: z.literal('fact'), ...factQuestion.shape })
  .describe('Another service has reported something, and has not taken it back.');

export const fact: Guard<typeof shape, FactMissing> = {
  shape,
  questions: (config) => [config],
  judge: (config, { facts }) => {
    const answer = facts.get(nameOf(config));
    return answer?.last == null
      ? fails({ kind: 'FactMissing', fact: config.fact })
      : holds({ fact: config.fact }, [answer.last]);
  },
  words: ({ fact: type }) => {
    const { ko, en } = happenings[type] ?? { ko: type, en: type };
    return {
      ko: `아직 확인되지 않았습니다: ${ko}. 방금 있었던 일이면 잠시 후 다시 시도해 주십시오.`,
      en: `This has not been reported yet: ${en}. If it happened just now, try again in a moment.`,
    };
  },
  flaws: (config, { factFlaw }) => [factFlaw(config) ?? []].flat(),
};

/** What is missing, in words, for the facts that processes wait for most; others are named by their type. */
const happenings: Record<string, { readonly ko: string; readonly en: string }> = {
  'dure.funding.campaign.published.v1': { ko: '모금이 시작됨', en: 'a campaign was published' },
  'dure.funding.campaign.secured.v1': { ko: '재원이 확보됨', en: 'the money is secured' },
  'dure.funding.campaign.ended.v1': { ko: '모금이 끝남', en: 'the campaign has ended' },
  'dure.funding.grant.promised.v1': { ko: '지원금이 약속됨', en: 'a grant was promised' },
  'dure.learning.experiment.started.v1': { ko: '실험이 시작됨', en: 'an experiment was started' },
  'dure.learning.experiment.logged.v1': { ko: '실험 과정이 기록됨', en: 'the experiment has a log' },
  'dure.learning.experiment.recorded.v1': { ko: '학습 기록이 작성됨', en: 'a learning record was written' },
  'dure.resources.booking.confirmed.v1': { ko: '예약이 확정됨', en: 'a booking was confirmed' },
  'dure.skills.need.opened.v1': { ko: '도움 요청이 열림', en: 'a call for help was opened' },
  'dure.skills.mentoring.started.v1': { ko: '멘토링이 시작됨', en: 'a mentoring was started' },
};
