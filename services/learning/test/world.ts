import { randomUUID } from 'node:crypto';
import type { Member } from '@dure/kit/identity';
import { agendaRaised } from '@dure/schema/events/agenda';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { person, type TestService } from '@dure/testkit/service';
import * as documents from './documents.ts';

export const municipality = '9911000000';
export const district = '9911051000';

/** A learning record that says all that is required. */
export const record = {
  ...{ outcome: 'FAILED', goalReachedPercent: 20, whatWasLearned: '조명만으로는 부족하다.', language: 'ko' },
  ...{ newInformation: '해 지기 전에 걷는다.', advice: '먼저 물어보라.', closing: '조명을 옮겼다.' },
};

export type LearningWorld = ReturnType<typeof learningWorld>;

/** What is needed to try something in a city and to learn from it. */
export function learningWorld(service: TestService) {
  const raised = async (municipalityCode: string = municipality): Promise<string> => {
    const agendaId = randomUUID();
    const districtCode = `${municipalityCode.slice(0, 5)}51000`;
    await service.deliver(agendaRaised, {
      ...{ agendaId, municipalityCode, districtCode, longitude: null, latitude: null },
      ...{ categoryKey: 'environment', kind: 'PROPOSAL', authorId: null, organizationId: null },
    });
    return agendaId;
  };

  const draft = async (changes: object = {}) => ({
    ...{ agendaId: await raised(), hypothesis: '조명이 있으면 더 걷는다.', method: '두 주 동안 센다.', language: 'ko' },
    dueAt: new Date(service.clock.now().getTime() + 30 * 86_400_000).toISOString(),
    ...changes,
  });

  const memberOf = async (organizationId: string): Promise<Member> => {
    const member = person();
    await service.deliver(organizationMemberAdded, { organizationId, memberId: member.memberId });
    return member;
  };

  /** A logged experiment of an organisation, and those who stand to it. */
  const running = async (changes: object = {}) => {
    const organizationId = randomUUID();
    const runner = person({ [municipality]: ['citizen'] });
    await service.deliver(organizationMemberAdded, { organizationId, memberId: runner.memberId });
    const { startExperiment } = await service.as(runner).data<{
      startExperiment: { experiment: { id: string } };
    }>(documents.start, { input: await draft({ organizationId, ...changes }) });
    const experimentId = startExperiment.experiment.id;
    await service.as(runner).data(documents.log, { input: { experimentId, text: '걸었다.', language: 'ko' } });
    const people = {
      'the person who started it': person({}, runner.memberId),
      'the member of its organisation': await memberOf(organizationId),
    };
    return { experimentId, runner, people };
  };

  const close = async (runner: Member, experimentId: string, said: object | null) =>
    (
      await service
        .as(runner)
        .data<{ closeExperiment: { __typename: string; record?: { id: string } } }>(documents.close, {
          input: { experimentId, expectedVersion: 1, record: said },
        })
    ).closeExperiment;

  /** An agenda with the record of an experiment for it. */
  const recorded = async (changes: object = {}) => {
    const agendaId = await raised();
    const { experimentId, runner } = await running({ agendaId });
    const { record: written } = await close(runner, experimentId, { ...record, ...changes });
    if (written === undefined) throw new Error('The experiment was not closed.');
    return { agendaId, experimentId, recordId: written.id };
  };

  return { raised, draft, memberOf, running, close, recorded };
}
