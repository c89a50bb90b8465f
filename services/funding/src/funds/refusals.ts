import { say } from '@dure/kit/language';
import { answering, idempotencyKeyReused } from '@dure/kit/refusals';
import type { FundAmountOutOfRange, FundCurrencyMismatch, FundEnded, FundTooSmall, SubsidyEnded } from './domain.ts';

/** How each refusal of a fund is said. */
export const fundAnswers = {
  'fund-ended': ({ endedAt }: FundEnded) => ({
    __typename: 'FundEnded' as const,
    endedAt,
    message: say({
      ko: '이 기금은 종료되었습니다. 새로 약속하거나 돈을 넣을 수 없으며, 기록은 계속 볼 수 있습니다.',
      en: 'This fund has ended. It promises nothing new and takes no money; everything stays readable.',
    }),
  }),
  'fund-currency-mismatch': ({ expected }: FundCurrencyMismatch) => ({
    __typename: 'FundCurrencyMismatch' as const,
    expected,
    message: say({
      ko: `이 기금의 통화는 ${expected}입니다. 환전은 하지 않습니다.`,
      en: `The currency of this fund is ${expected}; nothing is converted.`,
    }),
  }),
  'fund-amount-out-of-range': ({ minimumMinor, maximumMinor, currency }: FundAmountOutOfRange) => ({
    __typename: 'FundAmountOutOfRange' as const,
    minimum: { minorUnits: minimumMinor, currency },
    maximum: { minorUnits: maximumMinor, currency },
    message: say({
      ko: `금액은 최소 단위로 ${minimumMinor.toLocaleString('ko')} 이상 ${maximumMinor.toLocaleString('ko')} 이하입니다(${currency}).`,
      en: `An amount is ${minimumMinor.toLocaleString('en')} to ${maximumMinor.toLocaleString('en')} minor units of ${currency}.`,
    }),
  }),
  'fund-too-small': ({ availableMinor, currency }: FundTooSmall) => ({
    __typename: 'FundTooSmall' as const,
    available: { minorUnits: availableMinor, currency },
    message: say({
      ko: `기금에 남은 금액이 모자랍니다. 최소 단위로 ${availableMinor.toLocaleString('ko')}까지 약속할 수 있습니다(${currency}).`,
      en: `The fund does not hold that much free: ${availableMinor.toLocaleString('en')} minor units of ${currency} can be promised.`,
    }),
  }),
  'subsidy-ended': ({ endedAt }: SubsidyEnded) => ({
    __typename: 'FundSubsidyEnded' as const,
    endedAt,
    message: say({
      ko: `이 기금의 지원은 ${endedAt.toISOString()}에 끝납니다. 그 시각부터는 지급하지 않습니다.`,
      en: `The subsidy of this fund ends at ${endedAt.toISOString()}; nothing is paid from then on.`,
    }),
  }),
  'idempotency-key-reused': () => idempotencyKeyReused(),
} as const;

/** The member of a result union for a refusal, with its message in the language of the request. */
export const toFundError = answering(fundAnswers);
