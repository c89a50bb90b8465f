import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { actRefused } from '../processes/refusals.ts';
import { solutionNotInState } from '../solutions/refusals.ts';
import { type FormRefusal, formPartnership, notePartnership } from './usecases.ts';

export const partnershipResolvers: Resolvers = {
  Query: {
    partnership: (_, { id }, { loaders }) => loaders.partnership.load(id),
  },
  Mutation: {
    formPartnership: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await formPartnership({ ...ctx, actor }, input);
      if (!decision.ok) return toFormError(decision.refusal);
      ctx.loaders.partnershipOfProcess.clear(decision.value.processId);
      return { __typename: 'FormPartnershipSuccess', partnership: decision.value };
    },
    notePartnership: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await notePartnership({ ...ctx, actor }, input);
      if (!decision.ok) return idempotencyKeyReused();
      const partnership = await existing(ctx.loaders.partnership, input.partnershipId);
      return { __typename: 'NotePartnershipSuccess', note: decision.value, partnership };
    },
  },
  Partnership: {
    process: ({ processId }, _, { loaders }) => existing(loaders.process, processId),
    solution: ({ solutionId }, _, { loaders }) => existing(loaders.solution, solutionId),
    poster: ({ posterId }) => ({ id: posterId }),
    solver: ({ solverId }) => ({ id: solverId }),
    formedBy: ({ formedBy }) => ({ id: formedBy }),
    notes: ({ id }, args, { loaders }) => loaders.notesOfPartnership(args).load(id),
  },
  PartnershipNote: {
    organization: ({ organizationId }) => ({ id: organizationId }),
    writtenBy: ({ writtenBy }) => ({ id: writtenBy }),
  },
  Process: {
    partnership: ({ id }, _, { loaders }) => loaders.partnershipOfProcess.load(id),
  },
  Organization: {
    partnerships: ({ id }, args, { loaders }) => loaders.partnershipsOfOrganization(args).load(id),
  },
};

function toFormError(refusal: FormRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'refused':
      return actRefused(refusal);
    case 'solution-not-in-state':
      return solutionNotInState(refusal);
    case 'already-formed':
      return {
        __typename: 'PartnershipAlreadyFormed' as const,
        partnership: refusal.partnership,
        message: say({ ko: '이미 맺은 협력 관계입니다.', en: 'The partnership is entered already.' }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
