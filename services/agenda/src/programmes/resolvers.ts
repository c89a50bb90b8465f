import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireRole } from '@dure/kit/identity';
import { localized, say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { municipalityNotKnown } from '../settings/refusals.ts';
import { templateNotKnown } from '../templates/refusals.ts';
import { stateOf } from './domain.ts';
import { listProgrammes } from './loaders.ts';
import { programmeNotInState } from './refusals.ts';
import { type AboutProgramme, closeProgramme, type OpenRefusal, openProgramme } from './usecases.ts';

export const programmeResolvers: Resolvers = {
  Query: {
    programme: (_, { id }, { loaders }) => loaders.programme.load(id),
    programmes: (_, args, { db }) => listProgrammes(db, args),
  },
  Mutation: {
    openProgramme: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.municipalityCode, 'operator');
      const decision = await openProgramme({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'OpenProgrammeSuccess', programme: await now(ctx, decision.value) }
        : toOpenError(decision.refusal);
    },
    closeProgramme: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'operator');
      const decision = await closeProgramme({ ...ctx, actor }, input);
      if (decision.ok) return { __typename: 'CloseProgrammeSuccess', programme: await now(ctx, decision.value) };
      const { refusal } = decision;
      return refusal.kind === 'programme-not-in-state' ? programmeNotInState(refusal) : idempotencyKeyReused();
    },
  },
  Municipality: {
    programmes: ({ code }, args, { loaders }) => loaders.programmesOfMunicipality(args).load(code),
  },
  Process: {
    programme: ({ programmeId }, _, { loaders }) =>
      programmeId === null ? null : existing(loaders.programme, programmeId),
  },
  Programme: {
    __resolveReference: ({ id }, { loaders }) => loaders.programme.load(id),
    municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
    name: ({ nameKo, nameEn }) => localized({ ko: nameKo, en: nameEn }),
    purpose: ({ purposeKo, purposeEn }) => localized({ ko: purposeKo, en: purposeEn }),
    steward: ({ stewardId }) => (stewardId === null ? null : { id: stewardId }),
    state: (programme, _, { clock }) => stateOf(programme, clock.now()),
    processes: ({ id }, args, { loaders }) => loaders.processesOfProgramme(args).load(id),
  },
};

/** The programme as it is after a mutation, whatever the request has read of it before. */
const now = ({ loaders }: Context, { programmeId }: AboutProgramme) =>
  existing(loaders.programme.clear(programmeId), programmeId);

function toOpenError(refusal: OpenRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'municipality-not-known':
      return municipalityNotKnown();
    case 'organization-not-known':
      return { __typename: 'OrganizationNotKnown' as const, message: say(sharedRefusals.organizationNotKnown) };
    case 'template-not-known':
      return templateNotKnown();
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
