import type { Member } from '@dure/kit/identity';
import { roles } from '@dure/schema/roles';
import type { MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import * as documents from './documents.ts';
import { type LearningWorld, learningWorld, municipality, record } from './world.ts';

/** Every mutation with who may call it, and what it takes to be accepted. */
export async function learningCases(service: TestService) {
  const world = learningWorld(service);
  const { draft, running } = world;
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
        return { input: { experimentId, expectedVersion: 1, record }, people };
      },
      change: { expectedVersion: 2 },
    },
    ...citationCases(service, world),
    setOutcome: {
      allows: ['secretariat', 'official'],
      given: async () => ({
        input: { agendaId: await world.raised(), rung: 'POLICY', evidence: '조례가 바뀌었다.', expectedVersion: 0 },
      }),
      change: { rung: 'PRODUCT' },
    },
  };
  return { municipality, cases };
}

function citationCases(service: TestService, { raised, recorded }: LearningWorld): MutationCases {
  const cited = async () => {
    const citing: Member = person({ [municipality]: ['citizen'] });
    const [{ recordId }, agendaId] = [await recorded(), await raised()];
    await service.as(citing).data(documents.cite, { input: { recordId, agendaId, note: '방법을 이어받았다.' } });
    return { input: { recordId, agendaId }, people: { 'the person who cited': person({}, citing.memberId) } };
  };
  return {
    citeRecord: {
      allows: roles,
      given: async () => {
        const { recordId } = await recorded();
        return { input: { recordId, agendaId: await raised(), note: '방법을 이어받았다.' } };
      },
      change: { note: '조언을 따랐다.' },
    },
    withdrawCitation: {
      allows: ['the person who cited', 'secretariat'],
      given: cited,
      change: { agendaId: '01890000-0000-7000-8000-000000000000' },
    },
  };
}
