import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import { roles } from '@dure/schema/roles';
import type { Resolvers } from '../generated/graphql.ts';
import type { CloseRefusal, NotRunning, StartRefusal } from './domain.ts';
import { listExperiments, listOverdueExperiments } from './loaders.ts';
import { closeExperiment, logExperiment, startExperiment } from './usecases.ts';

export const experimentResolvers: Resolvers = {
  Query: {
    experiment: (_, { id }, { loaders }) => loaders.experiment.load(id),
    overdueExperiments: (_, args, { db }) => listOverdueExperiments(db, args),
    experiments: (_, { filter, sort, ...args }, { db }) => listExperiments(db, filter ?? {}, sort ?? 'NEWEST', args),
  },
  Municipality: {
    overdueExperiments: ({ code }, args, { loaders }) => loaders.overdueExperimentsOfMunicipality(args).load(code),
  },
  District: {
    overdueExperiments: ({ code }, args, { loaders }) => loaders.overdueExperimentsOfDistrict(args).load(code),
  },
  Mutation: {
    startExperiment: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...roles);
      const decision = await startExperiment({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'StartExperimentSuccess', experiment: decision.value }
        : toStartError(decision.refusal);
    },
    logExperiment: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await logExperiment({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'LogExperimentSuccess', ...decision.value } : toLogError(decision.refusal);
    },
    closeExperiment: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await closeExperiment({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'CloseExperimentSuccess', ...decision.value } : toCloseError(decision.refusal);
    },
  },
  Experiment: {
    __resolveReference: ({ id }, { loaders }) => loaders.experiment.load(id),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    runner: ({ runnerMemberId }) => ({ id: runnerMemberId }),
    runnerOrganization: ({ runnerOrganizationId }) =>
      runnerOrganizationId === null ? null : { id: runnerOrganizationId },
    record: ({ recordId }, _, { loaders }) => (recordId === null ? null : loaders.learningRecord.load(recordId)),
    log: ({ id }, args, { loaders }) => loaders.entriesOfExperiment(args).load(id),
  },
  ExperimentEntry: {
    author: ({ authorId }) => ({ id: authorId }),
  },
};

function toStartError(refusal: StartRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-not-known':
      return { __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) };
    case 'not-a-member-of-organization':
      return { __typename: 'NotAMemberOfOrganization' as const, message: say(sharedRefusals.notAMemberOfOrganization) };
    case 'agenda-closed':
      return {
        __typename: 'ExperimentAgendaClosed' as const,
        message: say({
          ko: '닫힌 의제에서는 실험을 시작할 수 없습니다. 새 의제를 올려 주십시오.',
          en: 'The agenda is closed. Raise a new agenda to try something for it.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toLogError(refusal: NotRunning | IdempotencyKeyReused) {
  return refusal.kind === 'not-running' ? notRunning(refusal) : idempotencyKeyReused();
}

function toCloseError(refusal: CloseRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-running':
      return notRunning(refusal);
    case 'version-conflict':
      return versionConflict(refusal);
    case 'record-incomplete': {
      const names = refusal.missing.join(', ');
      return {
        __typename: 'LearningRecordIncomplete' as const,
        missing: [...refusal.missing],
        message: say({
          ko: `학습 기록에 빠진 항목이 있습니다(${names}). 실패한 결과도 환영합니다. 채워 주십시오.`,
          en: `The learning record lacks ${names}. A failed outcome is welcome; please fill them in.`,
        }),
      };
    }
    case 'not-logged':
      return {
        __typename: 'ExperimentNotLogged' as const,
        message: say({
          ko: '실험 과정이 아직 적히지 않았습니다. 한 번 이상 기록한 뒤 마무리해 주십시오.',
          en: 'The log is empty. Tell at least once how it went, then close the experiment.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

const notRunning = ({ actual }: NotRunning) => ({
  __typename: 'ExperimentNotRunning' as const,
  actual,
  message: say({
    ko: '이미 학습 기록과 함께 마무리된 실험입니다.',
    en: 'The experiment was closed with its learning record already.',
  }),
});
