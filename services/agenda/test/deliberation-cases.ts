import { randomUUID } from 'node:crypto';
import type { MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import { appointedBody } from './body-cases.ts';
import { deliberationWorld, solutionInput } from './deliberation-world.ts';
import { citizen, secretary } from './world.ts';

/** The mutations of solutions, prototypes and partnerships; their templates leave it to the code who may. */
export async function solutionCases(service: TestService): Promise<MutationCases> {
  const { act, moved, organization, process, select, solve } = await deliberationWorld(service);
  const [poster, solver] = [await organization(), await organization()];
  // In the name of organisations: their members hold no roles.
  const people = {
    'the member of the poster': person({}, poster.member.memberId),
    'the member of the solver': person({}, solver.member.memberId),
  };

  const posted = async () => {
    const processId = await process('TRIAL_SINGLE', poster);
    return { processId, solutionId: await solve(solver, processId) };
  };

  const supported = async () => {
    const found = await posted();
    await select(poster, found.solutionId);
    await moved(found.processId, 'toWork');
    return found;
  };

  const finished = async () => {
    const { solutionId } = await supported();
    await act(poster.member, 'chooseFinalSolution', { solutionId, reason: '가장 좋습니다.' });
    return { solutionId };
  };

  const reason = '가장 좋은 해법입니다.';
  return {
    submitSolution: {
      allows: ['the member of the solver'],
      denials: ['NotAMemberOfOrganization'],
      given: async () => {
        const processId = await process('TRIAL_SINGLE', poster);
        return { input: solutionInput(processId, solver.organizationId), people };
      },
      change: { title: '다른 제목' },
    },
    withdrawSolution: {
      allows: ['the member of the solver'],
      given: async () => {
        const { solutionId } = await posted();
        return { input: { solutionId }, people };
      },
      change: { solutionId: randomUUID() },
    },
    selectSolution: {
      allows: ['the member of the poster'],
      denials: ['ActRefused'],
      given: async () => {
        const { solutionId } = await posted();
        return { input: { solutionId, reason }, people };
      },
      change: { reason: '다른 까닭' },
    },
    chooseFinalSolution: {
      allows: ['the member of the poster'],
      denials: ['ActRefused'],
      given: async () => {
        const { solutionId } = await supported();
        return { input: { solutionId, reason }, people };
      },
      change: { reason: '다른 까닭' },
    },
    showPrototype: {
      allows: ['the member of the solver'],
      given: async () => {
        const { solutionId } = await supported();
        return { input: { solutionId, body: '센서를 달았습니다.', language: 'ko' }, people };
      },
      change: { body: '다른 글' },
    },
    evaluatePrototype: {
      allows: ['the member of the poster'],
      denials: ['ActRefused'],
      given: async () => {
        const { solutionId, processId } = await supported();
        const shown = { solutionId, body: '센서를 달았습니다.', language: 'ko' };
        const { prototype } = await act(solver.member, 'showPrototype', shown);
        await longAgo(service, processId);
        const scores = [{ criterion: '효과', points: 70 }];
        return { input: { prototypeId: prototype.id, scores, reason, language: 'ko' }, people };
      },
      change: { reason: '다른 까닭' },
    },
    formPartnership: {
      allows: ['the member of the poster', 'the member of the solver'],
      given: async () => {
        const { solutionId } = await finished();
        return { input: { solutionId, purpose: '함께 넓혀 갑니다.', language: 'ko' }, people };
      },
      change: { purpose: '다른 뜻' },
    },
    notePartnership: {
      allows: ['the member of the poster', 'the member of the solver'],
      given: async () => {
        const { solutionId } = await finished();
        const formed = { solutionId, purpose: '함께 넓혀 갑니다.', language: 'ko' };
        const { partnership } = await act(poster.member, 'formPartnership', formed);
        return {
          input: { partnershipId: partnership.id, body: '두 번째 마을에도 달았습니다.', language: 'ko' },
          people,
        };
      },
      change: { body: '다른 글' },
    },
  };
}

/** Lets the process stand in its stage since longer than any clock of it. */
const longAgo = (service: TestService, processId: string) =>
  service.db.query(`UPDATE processes SET stage_entered_at = stage_entered_at - interval '1 year' WHERE id = $1`, [
    processId,
  ]);

/** The mutations of decisions; in the template of these tests the secretariat opens and concludes. */
export async function decisionCases(service: TestService): Promise<MutationCases> {
  const { act, moved, process } = await deliberationWorld(service);
  const member = person();
  const memberIds = [member.memberId];
  await appointedBody(service, { key: 'committee', memberIds, quorum: 1 });
  const people = { 'the member of the committee': member };
  const reason = '토론에서 모은 뜻입니다.';

  const talk = async () => ({ processId: await process('TRIAL_DECISIONS', null), ballot: 'adoption' });
  const board = async () => {
    const processId = await process('TRIAL_DECISIONS', null);
    await moved(processId, 'toBoard');
    return { processId, body: 'committee' };
  };
  const opened = async (input: object) => (await act(secretary(), 'openDecision', input)).decision.id;

  return {
    openDecision: {
      allows: ['secretariat'],
      denials: ['ActRefused'],
      given: async () => ({ input: await talk(), people }),
      change: { ballot: 'wide' },
    },
    'openDecision (of a committee)': {
      allows: ['the member of the committee', 'secretariat'],
      denials: ['ActRefused'],
      given: async () => ({ input: await board(), people }),
      change: { body: 'council' },
    },
    castBallot: {
      allows: ['citizen'],
      given: async () => ({ input: { decisionId: await opened(await talk()), choice: 'FOR' }, people }),
      change: { choice: 'AGAINST' },
    },
    'castBallot (of a committee)': {
      allows: ['the member of the committee'],
      given: async () => ({ input: { decisionId: await opened(await board()), choice: 'FOR' }, people }),
      change: { choice: 'AGAINST' },
    },
    concludeDecision: {
      allows: ['secretariat'],
      denials: ['ActRefused'],
      given: async () => {
        const decisionId = await opened(await talk());
        for (let votes = 0; votes < 3; votes += 1) await act(citizen(), 'castBallot', { decisionId, choice: 'FOR' });
        return { input: { decisionId, reason }, people };
      },
      change: { reason: '다른 까닭' },
    },
    'concludeDecision (of a committee)': {
      allows: ['the member of the committee', 'secretariat'],
      denials: ['ActRefused'],
      given: async () => {
        const decisionId = await opened(await board());
        await act(member, 'castBallot', { decisionId, choice: 'FOR' });
        return { input: { decisionId, reason }, people };
      },
      change: { reason: '다른 까닭' },
    },
  };
}
