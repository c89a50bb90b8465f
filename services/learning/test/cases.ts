import { randomUUID } from 'node:crypto';
import type { Member } from '@dure/kit/identity';
import { agendaRaised } from '@dure/schema/events/agenda';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { roles } from '@dure/schema/roles';
import type { MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import * as documents from './documents.ts';

const municipality = '9911000000';

/** Every mutation with who may call it, and what it takes to be accepted. */
export async function learningCases(service: TestService) {
  const raised = async () => {
    const agendaId = randomUUID();
    await service.deliver(agendaRaised, {
      ...{ agendaId, municipalityCode: municipality, districtCode: '9911051000', longitude: null, latitude: null },
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
  const running = async () => {
    const organizationId = randomUUID();
    const runner = person({ [municipality]: ['citizen'] });
    await service.deliver(organizationMemberAdded, { organizationId, memberId: runner.memberId });
    const { startExperiment } = await service.as(runner).data<{
      startExperiment: { experiment: { id: string } };
    }>(documents.start, { input: await draft({ organizationId }) });
    const experimentId = startExperiment.experiment.id;
    await service.as(runner).data(documents.log, { input: { experimentId, text: '걸었다.', language: 'ko' } });
    const people = {
      'the person who started it': person({}, runner.memberId),
      'the member of its organisation': await memberOf(organizationId),
    };
    return { experimentId, people };
  };
  const itsRunners = [
    'the person who started it',
    'the member of its organisation',
    'secretariat',
  ] as const satisfies MutationCases[string]['allows'];

  const cases: MutationCases = {
    startExperiment: {
      allows: roles,
      given: async () => ({ input: await draft() }),
      change: { hypothesis: '다른 가설.' },
    },
    logExperiment: {
      allows: itsRunners,
      given: async () => {
        const { experimentId, people } = await running();
        return { input: { experimentId, text: '비가 왔다.', language: 'ko' }, people };
      },
      change: { text: '눈이 왔다.' },
    },
    closeExperiment: {
      allows: itsRunners,
      given: async () => {
        const { experimentId, people } = await running();
        const record = {
          ...{ outcome: 'FAILED', goalReachedPercent: 20, whatWasLearned: '조명만으로는 부족하다.', language: 'ko' },
          ...{ newInformation: '해 지기 전에 걷는다.', advice: '먼저 물어보라.', closing: '조명을 옮겼다.' },
        };
        return { input: { experimentId, expectedVersion: 1, record }, people };
      },
      change: { expectedVersion: 2 },
    },
  };
  return { municipality, cases };
}
