import { say } from '@dure/kit/language';

/** The member `MunicipalityNotKnown` of a result union. */
export const municipalityNotKnown = () => ({
  __typename: 'MunicipalityNotKnown' as const,
  message: say({
    ko: '등록되지 않은 지자체입니다. 방금 등록했다면 잠시 후 다시 시도해 주십시오.',
    en: 'This municipality is not known here. If it was registered just now, try again in a moment.',
  }),
});
