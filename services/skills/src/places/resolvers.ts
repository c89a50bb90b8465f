import { say } from '@dure/kit/language';
import type { Resolvers } from '../generated/graphql.ts';
import type { PlaceNotKnown } from './domain.ts';

export const placeResolvers: Resolvers = {
  District: {
    __resolveReference: ({ code }) => ({ code }),
  },
  Municipality: {
    __resolveReference: (reference) => reference,
  },
};

/** The member `PlaceNotKnown` of a result union. */
export const placeNotKnown = ({ code }: PlaceNotKnown) => ({
  __typename: 'PlaceNotKnown' as const,
  code,
  message: say({
    ko: `코드가 ${code}인 지역을 찾을 수 없습니다. 코드를 확인하거나 잠시 후 다시 시도해 주십시오.`,
    en: `The place ${code} is not known there. Check the code, or try again in a moment.`,
  }),
});
