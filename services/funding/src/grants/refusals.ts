import { say } from '@dure/kit/language';
import { answering } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import { fundAnswers } from '../funds/refusals.ts';
import type {
  GrantNotInState,
  SolutionOfAnother,
  TrancheAlreadyPaid,
  TrancheNotDue,
  TranchesDoNotSum,
} from './domain.ts';

/** How each refusal about whom and what a grant is for is said. */
const aboutAnswers = {
  'agenda-not-known': () => ({ __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) }),
  'grant-agenda-closed': () => ({
    __typename: 'GrantAgendaClosed' as const,
    message: say({
      ko: '닫힌 의제를 위해서는 지원금을 약속할 수 없습니다.',
      en: 'The agenda is closed; nothing more is promised for it.',
    }),
  }),
  'organization-not-known': () => ({
    __typename: 'OrganizationNotKnown' as const,
    message: say(sharedRefusals.organizationNotKnown),
  }),
  'grant-to-own-organization': () => ({
    __typename: 'GrantToOwnOrganization' as const,
    message: say({
      ko: '직접 속한 단체에는 지원금을 약속할 수 없습니다. 다른 담당자에게 맡겨 주십시오.',
      en: 'You act for this organisation. Another steward must decide about its grant.',
    }),
  }),
  'solution-not-selected': () => ({
    __typename: 'SolutionNotSelected' as const,
    message: say({
      ko: '선정되지 않은 해결안입니다. 방금 선정되었다면 잠시 후 다시 시도해 주십시오.',
      en: 'The solution was not selected. If it was selected just now, try again in a moment.',
    }),
  }),
  'solution-of-another': ({ agendaId, organizationId }: SolutionOfAnother) => ({
    __typename: 'SolutionOfAnother' as const,
    ...{ agendaId, organizationId },
    message: say({
      ko: '해결안의 의제나 단체가 지원금의 의제나 단체와 다릅니다.',
      en: 'The solution is for another agenda or of another organisation than the grant.',
    }),
  }),
  'solution-granted': () => ({
    __typename: 'SolutionGranted' as const,
    message: say({
      ko: '이 해결안에는 이미 지원금이 약속되어 있습니다.',
      en: 'A grant for this solution stands already.',
    }),
  }),
} as const;

/** How each refusal of a grant is said. */
const answers = {
  ...fundAnswers,
  ...aboutAnswers,
  'tranches-do-not-sum': ({ amountMinor, sumMinor, currency }: TranchesDoNotSum) => ({
    __typename: 'GrantTranchesDoNotSum' as const,
    amount: { minorUnits: amountMinor, currency },
    sum: { minorUnits: sumMinor, currency },
    message: say({
      ko: `지급분의 합은 ${sumMinor.toLocaleString('ko')}이고 지원금은 ${amountMinor.toLocaleString('ko')}입니다. 둘은 같아야 합니다.`,
      en: `The tranches sum to ${sumMinor.toLocaleString('en')}, the grant is ${amountMinor.toLocaleString('en')}. Both have to be equal.`,
    }),
  }),
  'grant-not-in-state': ({ actual, allowed }: GrantNotInState) => ({
    __typename: 'GrantNotInState' as const,
    ...{ actual, allowed: [...allowed] },
    message: say({
      ko: `지원금이 ${actual} 상태입니다. 이 단계는 ${allowed.join(', ')} 상태에서만 할 수 있습니다.`,
      en: `The grant is ${actual}. This step is possible only from ${allowed.join(', ')}.`,
    }),
  }),
  'tranche-already-paid': ({ paidAt }: TrancheAlreadyPaid) => ({
    __typename: 'GrantTranchePaid' as const,
    paidAt,
    message: say({
      ko: '이미 지급되었습니다. 두 번 지급하지 않습니다.',
      en: 'The tranche was paid before; it is paid once.',
    }),
  }),
  'tranche-not-due': ({ dueAt }: TrancheNotDue) => ({
    __typename: 'GrantTrancheNotDue' as const,
    dueAt,
    message: say({
      ko: `${dueAt.toISOString()}부터 지급할 수 있습니다.`,
      en: `The tranche can be paid from ${dueAt.toISOString()} on.`,
    }),
  }),
} as const;

/** The member of a result union for a refusal, with its message in the language of the request. */
export const toGrantError = answering(answers);
