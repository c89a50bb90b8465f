import { say } from '@dure/kit/language';

/** The member `TemplateNotKnown` of a result union. */
export const templateNotKnown = () => ({
  __typename: 'TemplateNotKnown' as const,
  message: say({
    ko: '이 지자체에서 쓸 수 있는 그런 절차 템플릿이 없습니다. processTemplates에서 찾아 주십시오.',
    en: 'There is no such template for this municipality. Please look into processTemplates.',
  }),
});
