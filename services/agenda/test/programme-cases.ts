import type { MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import { programmeInput, programmeWorld } from './programme-world.ts';

export function programmeCases(service: TestService): MutationCases {
  const { organization, opened } = programmeWorld(service);
  return {
    openProgramme: {
      allows: ['operator'],
      given: async () => {
        const { id: stewardId, member } = await organization();
        return {
          input: programmeInput({ stewardId }),
          people: { 'the member of the steward': person({}, member.memberId) },
        };
      },
      change: { legalBasis: '다른 조례' },
    },
    closeProgramme: {
      allows: ['operator'],
      given: async () => {
        const { id: stewardId, member } = await organization();
        return {
          input: { programmeId: await opened({ stewardId }), reason: '예산이 다 쓰였습니다.' },
          people: { 'the member of the steward': person({}, member.memberId) },
        };
      },
      change: { reason: '다른 까닭' },
    },
  };
}
