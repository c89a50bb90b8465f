import type { IdempotencyKeyReused } from '@dure/kit/command';
import { say } from '@dure/kit/language';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import type { BudgetDoesNotSum } from '../budgets/domain.ts';
import type { FundCurrencyMismatch } from '../funds/domain.ts';
import { fundAnswers } from '../funds/refusals.ts';
import type { DeliveryOutOfRange, OwesRewards, ResponsibleUnfit } from '../rewards/domain.ts';
import { deliveryOutOfRange, owesRewards, responsibleUnfit } from '../rewards/refusals.ts';
import type {
  AgendaClosed,
  AgendaNotKnown,
  BudgetMissing,
  CoverMissing,
  DeadlineOutOfRange,
  GoalOutOfRange,
  HasPledges,
  MinimumOutOfRange,
  NotInState,
  OwnSideConsults,
  PlanUnfit,
  VersionConflict,
} from './domain.ts';
import type { NotAMemberOfOrganization } from './usecases.ts';

type Refusal =
  | AgendaClosed
  | AgendaNotKnown
  | BudgetDoesNotSum
  | BudgetMissing
  | CoverMissing
  | FundCurrencyMismatch
  | DeliveryOutOfRange
  | OwesRewards
  | ResponsibleUnfit
  | DeadlineOutOfRange
  | GoalOutOfRange
  | HasPledges
  | IdempotencyKeyReused
  | MinimumOutOfRange
  | NotAMemberOfOrganization
  | NotInState
  | OwnSideConsults
  | PlanUnfit
  | VersionConflict;

type Answers = { readonly [K in Refusal['kind']]: (refusal: Extract<Refusal, { kind: K }>) => { __typename: string } };

/** The campaign is in no state that allows the step. */
export const campaignNotInState = ({ actual, allowed }: NotInState) => ({
  __typename: 'CampaignNotInState' as const,
  actual,
  allowed: [...allowed],
  message: say({
    ko: `모금이 ${actual} 상태입니다. 이 단계는 ${allowed.join(', ')} 상태에서만 할 수 있습니다.`,
    en: `The campaign is ${actual}. This step is possible only from ${allowed.join(', ')}.`,
  }),
});

/** How each refusal is said; a new kind of refusal does not compile before it stands here. */
const answers = {
  'agenda-not-known': () => ({ __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) }),
  'not-a-member-of-organization': () => ({
    __typename: 'NotAMemberOfOrganization' as const,
    message: say(sharedRefusals.notAMemberOfOrganization),
  }),
  'agenda-closed': () => ({
    __typename: 'CampaignAgendaClosed' as const,
    message: say({
      ko: '닫힌 의제를 위해서는 모금할 수 없습니다. 새 의제를 올려 주십시오.',
      en: 'The agenda is closed. Raise a new agenda to collect money for it.',
    }),
  }),
  'goal-out-of-range': ({ minimumMinor, maximumMinor, currency }: GoalOutOfRange) => ({
    __typename: 'CampaignGoalOutOfRange' as const,
    minimum: { minorUnits: minimumMinor, currency },
    maximum: { minorUnits: maximumMinor, currency },
    message: say({
      ko: `목표 금액은 최소 단위로 ${minimumMinor.toLocaleString('ko')} 이상 ${maximumMinor.toLocaleString('ko')} 이하입니다(${currency}).`,
      en: `A goal is ${minimumMinor.toLocaleString('en')} to ${maximumMinor.toLocaleString('en')} minor units of ${currency}.`,
    }),
  }),
  'deadline-out-of-range': ({ after, latest }: DeadlineOutOfRange) => ({
    __typename: 'CampaignDeadlineOutOfRange' as const,
    after,
    latest,
    message: say({
      ko: '마감은 지금부터 1년 안의 시각입니다. 초안이 아니면 사무국에 반려를 요청하여 고쳐 주십시오.',
      en: 'A deadline lies within a year from now. If it is no draft any more, ask the secretariat to return it to you.',
    }),
  }),
  'plan-unfit': ({ plan, part, isNeeded }: PlanUnfit) => ({
    __typename: 'CampaignPlanUnfit' as const,
    message: isNeeded
      ? say({ ko: `${plan}에는 ${part}이(가) 필요합니다.`, en: `${plan} needs ${part}.` })
      : say({
          ko: `${part}은(는) ${plan}에 맞지 않습니다. 빼 주십시오.`,
          en: `${part} does not go with ${plan}. Leave it out.`,
        }),
  }),
  'minimum-out-of-range': ({ minimumMinor, maximumMinor, currency }: MinimumOutOfRange) => ({
    __typename: 'CampaignMinimumOutOfRange' as const,
    minimum: { minorUnits: minimumMinor, currency },
    maximum: { minorUnits: maximumMinor, currency },
    message: say({
      ko: `최소 금액은 최소 단위로 ${minimumMinor.toLocaleString('ko')} 이상이고 목표 금액보다 적어야 합니다(${currency}).`,
      en: `A minimum is ${minimumMinor.toLocaleString('en')} minor unit of ${currency} or more, and less than the goal.`,
    }),
  }),
  'budget-does-not-sum': ({ targetMinor, sumMinor, currency }: BudgetDoesNotSum) => ({
    __typename: 'BudgetDoesNotSum' as const,
    targetMinor,
    sumMinor,
    currency,
    message: say({
      ko: `예산 항목의 합은 최소 단위로 ${sumMinor.toLocaleString('ko')}이고 목표 금액은 ${targetMinor.toLocaleString('ko')}입니다(${currency}). 둘을 같게 해 주십시오.`,
      en: `The lines of the budget sum to ${sumMinor.toLocaleString('en')} minor units of ${currency}, the goal is ${targetMinor.toLocaleString('en')}. Make them equal.`,
    }),
  }),
  'budget-missing': () => ({
    __typename: 'CampaignBudgetMissing' as const,
    message: say({
      ko: '예산이 없는 모금은 제출할 수 없습니다. 목표 금액을 항목으로 나누어 적어 주십시오.',
      en: 'A campaign is handed in with its budget. Divide the goal into lines first.',
    }),
  }),
  'delivery-out-of-range': (refusal: DeliveryOutOfRange) => deliveryOutOfRange(refusal),
  'responsible-unfit': () => responsibleUnfit(),
  'owes-rewards': (refusal: OwesRewards) => owesRewards(refusal),
  'not-in-state': (refusal: NotInState) => campaignNotInState(refusal),
  'fund-currency-mismatch': (refusal: FundCurrencyMismatch) => fundAnswers['fund-currency-mismatch'](refusal),
  'cover-missing': ({ fundId }: CoverMissing) => ({
    __typename: 'CampaignCoverMissing' as const,
    fundId,
    message: say({
      ko: '부족분을 채우기로 한 기금이 아직 약속하지 않았습니다. 그 기금의 담당자에게 약속을 요청해 주십시오.',
      en: 'The fund that is to fill what is lacking has not promised it yet. Ask a steward of that fund.',
    }),
  }),
  'version-conflict': (refusal: VersionConflict) => versionConflict(refusal),
  'own-side-consults': () => ({
    __typename: 'CampaignOwnSideConsults' as const,
    message: say({
      ko: '직접 열었거나 소속 단체가 연 모금은 상담할 수 없습니다. 사무국의 다른 사람에게 맡겨 주십시오.',
      en: 'You opened this campaign or act for its organisation. Somebody else of the secretariat must consult it.',
    }),
  }),
  'has-pledges': () => ({
    __typename: 'CampaignHasPledges' as const,
    message: say({
      ko: '이미 후원이 있었던 모금은 사무국만 취소할 수 있습니다.',
      en: 'Somebody has pledged already; only the secretariat can call the campaign off.',
    }),
  }),
  'idempotency-key-reused': () => idempotencyKeyReused(),
} satisfies Answers;

/** The member of a result union for a refusal, with its message in the language of the request. */
export function toUserError<R extends Refusal>(refusal: R): ReturnType<(typeof answers)[R['kind']]> {
  // The compiler does not see that the kind picks the function that takes this very refusal; `satisfies` above does.
  const answer = answers[refusal.kind] as unknown as (given: R) => ReturnType<(typeof answers)[R['kind']]>;
  return answer(refusal);
}
