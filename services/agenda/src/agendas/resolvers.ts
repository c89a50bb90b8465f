import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireMember } from '@dure/kit/identity';
import { localized, say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import { roles } from '@dure/schema/roles';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import type { PointRefusal } from '../places/domain.ts';
import { processRunning } from '../processes/refusals.ts';
import type { EditRefusal, NotInState, PlacementRefusal, RaiseRefusal, TriageRefusal } from './domain.ts';
import { listAgendas } from './loaders.ts';
import { agendaNotInState } from './refusals.ts';
import {
  type AboutAgenda,
  closeAgenda,
  editAgenda,
  type ProcessRuns,
  type ProcessSorts,
  raiseAgenda,
  triageAgenda,
} from './usecases.ts';

export const agendaResolvers: Resolvers = {
  Query: {
    agenda: (_, { id }, { loaders }) => loaders.agenda.load(id),
    agendas: (_, args, { db }) => listAgendas(db, args),
  },
  Mutation: {
    raiseAgenda: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, ...roles);
      const decision = await raiseAgenda({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'RaiseAgendaSuccess', agenda: await now(ctx, decision.value) }
        : toRaiseError(decision.refusal);
    },
    editAgenda: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await editAgenda({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'EditAgendaSuccess', agenda: await now(ctx, decision.value) }
        : toEditError(decision.refusal);
    },
    triageAgenda: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'secretariat', 'official');
      const decision = await triageAgenda({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'TriageAgendaSuccess', agenda: await now(ctx, decision.value) }
        : toTriageError(decision.refusal);
    },
    closeAgenda: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await closeAgenda({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'CloseAgendaSuccess', agenda: await now(ctx, decision.value) }
        : toCloseError(decision.refusal);
    },
  },
  Agenda: {
    __resolveReference: ({ id }, { loaders }) => loaders.agenda.load(id),
    category: async ({ municipalityCode, categoryKey }, _, { loaders }) => {
      const categories = await loaders.categoriesOfMunicipality.load(municipalityCode);
      const category = categories.find(({ key }) => key === categoryKey);
      if (category === undefined) throw new Error(`${municipalityCode} has no category ${categoryKey}.`);
      return category;
    },
    district: ({ districtCode }) => ({ code: districtCode }),
    municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
    point: ({ longitude, latitude }) => (longitude === null || latitude === null ? null : { longitude, latitude }),
    author: ({ authorId }) => (authorId === null ? null : { id: authorId }),
    organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
    source: ({ source, externalId, sourceUrl, importedSupportCount }) =>
      source === null || externalId === null
        ? null
        : { name: source, externalId, url: sourceUrl, importedSupportCount },
    revisions: ({ id }, args, { loaders }) => loaders.revisionsOfAgenda(args).load(id),
  },
  AgendaRevision: {
    replacedBy: ({ replacedBy }) => (replacedBy === null ? null : { id: replacedBy }),
  },
};

/** The agenda as it is after a mutation, whatever the request has read of it before. */
const now = ({ loaders }: Context, { agendaId }: AboutAgenda) => existing(loaders.agenda.clear(agendaId), agendaId);

function toRaiseError(refusal: RaiseRefusal | PointRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'place-not-known':
    case 'unknown-category':
      return toPlacementError(refusal);
    case 'point-in-other-district':
    case 'point-in-no-district':
      return toPointError(refusal);
    case 'not-a-member-of-organization':
      return { __typename: 'NotAMemberOfOrganization' as const, message: say(sharedRefusals.notAMemberOfOrganization) };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toEditError(refusal: EditRefusal | PointRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'point-in-other-district':
    case 'point-in-no-district':
      return toPointError(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
    case 'place-not-known':
    case 'unknown-category':
      return toPlacementError(refusal);
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'version-conflict':
      return versionConflict(refusal);
  }
}

function toCloseError(refusal: NotInState | ProcessRuns | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'process-running':
      return processRunning(refusal.process, {
        ko: '그 절차를 마친 뒤에 의제를 마감해 주십시오.',
        en: 'Bring it to its end before you close the agenda.',
      });
  }
}

function toTriageError(refusal: TriageRefusal | ProcessSorts | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'process-sorts':
      return {
        __typename: 'ProcessDecidesTriage' as const,
        process: refusal.process,
        message: say({
          ko: '이 의제를 누가 풀지는 진행 중인 절차에서 정합니다. 그 절차의 단계로 정해 주십시오.',
          en: 'A process that runs on this agenda decides who can solve it. Please decide by its steps.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'triage-unchanged':
      return {
        __typename: 'TriageUnchanged' as const,
        triage: refusal.triage,
        message: say({ ko: '이미 그렇게 분류된 의제입니다.', en: 'It was decided so before.' }),
      };
  }
}

function toPointError(refusal: PointRefusal) {
  if (refusal.kind === 'point-in-no-district') {
    return {
      __typename: 'PointInNoDistrict' as const,
      message: say({
        ko: '어느 행정동에도 들어 있지 않은 위치입니다. 지도에서 다시 짚어 주십시오.',
        en: 'The point lies in no district. Please choose the place again.',
      }),
    };
  }
  const { districtCode, found } = refusal;
  return {
    ...{ __typename: 'PointInOtherDistrict' as const, districtCode, district: { code: found.districtCode } },
    message: say({
      ko: `고른 행정동은 ${districtCode}인데 위치는 ${found.districtCode}에 있습니다. 위치나 행정동을 고쳐 주십시오.`,
      en: `The point lies in ${found.districtCode}, not in ${districtCode}. Please correct the place or the district.`,
    }),
  };
}

function toPlacementError(refusal: PlacementRefusal) {
  switch (refusal.kind) {
    case 'place-not-known':
      return {
        __typename: 'PlaceNotKnown' as const,
        code: refusal.code,
        message: say({
          ko: '이 지자체에 지금 있는 행정동의 코드가 아닙니다. 코드를 확인해 주십시오.',
          en: 'This is not the code of a district that the municipality has today. Please check the code.',
        }),
      };
    case 'unknown-category': {
      const names = refusal.known
        .map(({ key, nameKo, nameEn }) => `${key} (${localized({ ko: nameKo, en: nameEn }).text})`)
        .join(', ');
      return {
        __typename: 'UnknownCategory' as const,
        known: refusal.known,
        message: say({
          ko: `이 지자체에 없는 분야입니다. 다음 가운데에서 골라 주십시오: ${names}.`,
          en: `The municipality does not have this category. Please choose one of these: ${names}.`,
        }),
      };
    }
  }
}
