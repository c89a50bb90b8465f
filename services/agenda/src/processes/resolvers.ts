import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import { agendaNotInState } from '../agendas/refusals.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { nameOf } from '../guards/guard.ts';
import { programmeNotInState } from '../programmes/refusals.ts';
import { templateNotKnown } from '../templates/refusals.ts';
import { acts } from '../templates/vocabulary.ts';
import { isFilled, judgeActIn, judgeStep, type Process, stageOf, writtenIn } from './domain.ts';
import { listProcesses } from './loaders.ts';
import { guardRefusals, notAMember, processRunning, referenceNotKnown, refusedAs } from './refusals.ts';
import {
  type AboutProcess,
  type FillRefusal,
  fillFields,
  type StartRefusal,
  type StepRefusal,
  startProcess,
  takeStep,
} from './usecases.ts';

export const processResolvers: Resolvers = {
  Query: {
    process: (_, { id }, { loaders }) => loaders.process.load(id),
    processes: (_, args, { db }) => listProcesses(db, args),
  },
  Mutation: {
    startProcess: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await startProcess({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'StartProcessSuccess', process: await now(ctx, decision.value) }
        : toStartError(decision.refusal);
    },
    takeStep: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await takeStep({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'TakeStepSuccess', process: await now(ctx, decision.value) }
        : toStepError(decision.refusal);
    },
    fillFields: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await fillFields({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'FillFieldsSuccess', process: await now(ctx, decision.value) }
        : toFillError(decision.refusal);
    },
  },
  Agenda: {
    processes: ({ id }, args, { loaders }) => loaders.processesOfAgenda(args).load(id),
  },
  Process: {
    __resolveReference: ({ id }, { loaders }) => loaders.process.load(id),
    agenda: ({ agendaId }, _, { loaders }) => existing(loaders.agenda, agendaId),
    template: ({ templateId }, _, { loaders }) => existing(loaders.template, templateId),
    stage: async (process, _, ctx) => stageOf(await templateOf(process, ctx), process.stage),
    parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : existing(loaders.process, parentId)),
    children: ({ id }, args, { loaders }) => loaders.childrenOfProcess(args).load(id),
    organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
    startedBy: ({ startedBy }) => ({ id: startedBy }),
    fields: async (process, _, ctx) => {
      const situation = await ctx.loaders.situation(ctx.actor)(null).load(process);
      const { stages } = await templateOf(process, ctx);
      return stages.flatMap(({ key: stage, fields }) =>
        fields.map((definition) => ({
          ...{ definition, stage, situation, value: writtenIn(process.values, definition.key) },
          isFilled: isFilled(definition, process.values, situation),
        })),
      );
    },
    clocks: ({ id }, _, { loaders }) => loaders.clocksOfProcess.load(id),
    stays: ({ id }, _, { loaders }) => loaders.staysOfProcess.load(id),
    availableSteps: async (process, { organizationId = null }, ctx) => {
      const situation = await ctx.loaders.situation(ctx.actor)(organizationId).load(process);
      const template = await templateOf(process, ctx);
      const steps = template.steps.filter(({ from }) => from.includes(process.stage));
      return steps.map((step) => {
        // A reason can only be asked for when somebody gives one.
        const { refusals } = judgeStep(template, step, process, situation, '');
        return { step, mayTake: refusals.length === 0, refusals: guardRefusals(refusals) };
      });
    },
    availableActs: async (process, { organizationId = null }, ctx) => {
      const situation = await ctx.loaders.situation(ctx.actor)(organizationId).load(process);
      const template = await templateOf(process, ctx);
      return stageOf(template, process.stage).acts.map((act) => {
        const { refusals } = judgeActIn(template, act, process, { ...situation, adds: acts[act.act] });
        return { act, mayDo: refusals.length === 0, refusals: guardRefusals(refusals) };
      });
    },
    timeline: ({ id }, args, { loaders }) => loaders.timelineOfProcess(args).load(id),
  },
  ProcessField: {
    link: ({ definition, situation }) => {
      const answer = definition.type === 'LINK' ? situation.facts.get(nameOf(definition.filledBy)) : undefined;
      if (definition.type !== 'LINK' || answer?.last == null) return null;
      const { data } = answer;
      const entity = (name: string) => (typeof data[name] === 'string' ? { id: data[name] } : null);
      return {
        ...{ shows: definition.shows, fact: answer.last, campaign: entity('campaignId') },
        ...{ experiment: entity('experimentId'), record: entity('recordId') },
      };
    },
  },
  FieldValue: {
    choices: ({ choices }) => (choices === undefined ? null : [...choices]),
    resources: ({ resourceIds }) => resourceIds?.map((id) => ({ id })) ?? null,
    photoIds: ({ photoIds }) => (photoIds === undefined ? null : [...photoIds]),
    organization: ({ organizationId: id }) => (id === undefined ? null : { id }),
    member: ({ memberId: id }) => (id === undefined ? null : { id }),
  },
  ProcessEntry: {
    from: ({ fromStage }) => fromStage,
    to: ({ toStage }) => toStage,
    actor: ({ actorId }) => (actorId === null ? null : { id: actorId }),
    organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
    right: ({ actedAs }) => actedAs,
    held: ({ held }) => held.map(({ guard, figures }) => ({ guard, figures: { ...figures } })),
    facts: ({ facts }) => facts.map(({ at, ...fact }) => ({ ...fact, at: new Date(at) })),
    data: ({ data }) => ({ ...data }),
    at: ({ occurredAt }) => occurredAt,
  },
};

const templateOf = async ({ templateId }: Process, { loaders }: Context) =>
  (await existing(loaders.template, templateId)).content;

/** The process as it is after a mutation, whatever the request has read of it before. */
const now = ({ loaders }: Context, { processId }: AboutProcess) =>
  existing(loaders.process.clear(processId), processId);

function toStartError(refusal: StartRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return refusedAs('StartRefused', refusal);
    case 'not-a-member-of-organization':
      return notAMember();
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
    case 'process-running':
      return processRunning(refusal.process, {
        ko: '그 절차가 끝난 뒤에 시작해 주십시오.',
        en: 'Start another one when it has ended.',
      });
    case 'reference-not-known':
      return referenceNotKnown(refusal);
    case 'template-not-known':
      return templateNotKnown();
    case 'programme-not-in-state':
      return programmeNotInState(refusal);
  }
}

function toStepError(refusal: StepRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return refusedAs('StepRefused', refusal);
    case 'not-a-member-of-organization':
      return notAMember();
    case 'version-conflict':
      return versionConflict(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toFillError(refusal: FillRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return refusedAs('FieldsRefused', refusal);
    case 'reference-not-known':
      return referenceNotKnown(refusal);
    case 'version-conflict':
      return versionConflict(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
