import { randomUUID } from 'node:crypto';
import { memberRegistered } from '@dure/schema/events/skills';
import type { MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import * as documents from './body-documents.ts';
import { municipality, operator } from './world.ts';

/** A committee of three that decides with two of them, by more than half. */
export const bodyInput = (changes: object = {}) => ({
  municipalityCode: municipality,
  key: `body${randomUUID().replaceAll('-', '')}`,
  name: { ko: '정책심의위원회', en: 'Policy committee' },
  memberIds: [randomUUID(), randomUUID(), randomUUID()],
  quorum: 2,
  threshold: { numerator: 1, denominator: 2 },
  ...changes,
});

/** Lets the service hear of people who live elsewhere, so that they count for no quorum here. */
export async function registered(service: TestService, memberIds: readonly string[]): Promise<void> {
  for (const memberId of memberIds) {
    await service.deliver(memberRegistered, { memberId, municipalityCode: '9988000000', homeDistrictCode: null });
  }
}

export type BodyAnswer = {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly quorum: number;
  readonly members: readonly { readonly id: string }[];
};

/** Appoints a committee with these members. */
export async function appointedBody(service: TestService, changes: object = {}): Promise<BodyAnswer> {
  const input = bodyInput(changes);
  await registered(service, input.memberIds);
  const answer = await service
    .as(operator())
    .data<{ appointBody: { body: BodyAnswer } }>(documents.appointBody, { input });
  return answer.appointBody.body;
}

export function bodyCases(service: TestService): MutationCases {
  return {
    appointBody: {
      allows: ['operator'],
      given: async () => {
        const input = bodyInput();
        await registered(service, input.memberIds);
        return { input };
      },
      change: { quorum: 3 },
    },
    changeBody: {
      allows: ['operator'],
      given: async () => {
        const member = person();
        const { id } = await appointedBody(service, { memberIds: [member.memberId], quorum: 1 });
        const input = { bodyId: id, expectedVersion: 1, threshold: { numerator: 2, denominator: 3 } };
        return { input, people: { 'the member of the body': member } };
      },
      change: { threshold: { numerator: 3, denominator: 4 } },
    },
  };
}
