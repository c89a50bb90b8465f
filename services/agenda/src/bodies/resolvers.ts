import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole, requireRole } from '@dure/kit/identity';
import { localized, say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused, versionConflict } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { municipalityNotKnown } from '../settings/refusals.ts';
import type { ChangeBodyRefusal, QuorumBeyondMembers } from './domain.ts';
import { type AppointRefusal, appointBody, changeBody, type MembersNotKnown } from './usecases.ts';

export const bodyResolvers: Resolvers = {
  Query: {
    body: (_, { id }, { loaders }) => loaders.body.load(id),
  },
  Mutation: {
    appointBody: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, input.municipalityCode, 'operator');
      const decision = await appointBody({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'AppointBodySuccess', body: await existing(ctx.loaders.body, decision.value.id) }
        : toAppointError(decision.refusal);
    },
    changeBody: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'operator');
      const decision = await changeBody({ ...ctx, actor }, input);
      if (!decision.ok) return toChangeError(decision.refusal);
      const body = await existing(ctx.loaders.body.clear(input.bodyId), input.bodyId);
      return { __typename: 'ChangeBodySuccess', body };
    },
  },
  Municipality: {
    bodies: ({ code }, args, { loaders }) => loaders.bodiesOfMunicipality(args).load(code),
  },
  Body: {
    municipality: ({ municipalityCode }) => ({ code: municipalityCode }),
    name: ({ nameKo, nameEn }) => localized({ ko: nameKo, en: nameEn }),
    members: ({ memberIds }) => memberIds.map((id) => ({ id })),
    threshold: ({ thresholdNumerator: numerator, thresholdDenominator: denominator }) => ({ numerator, denominator }),
  },
};

function toAppointError(refusal: AppointRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'municipality-not-known':
      return municipalityNotKnown();
    case 'body-key-taken':
      return {
        __typename: 'BodyKeyTaken' as const,
        body: refusal.body,
        message: say({
          ko: '이 지자체에 같은 key의 위원회가 이미 있습니다. 그 위원회를 고치거나 다른 key를 써 주십시오.',
          en: 'The municipality has a body with this key already. Change that body, or use another key.',
        }),
      };
    case 'members-not-known':
      return membersNotKnown(refusal);
    case 'quorum-beyond-members':
      return quorumBeyondMembers(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toChangeError(refusal: ChangeBodyRefusal | MembersNotKnown | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'members-not-known':
      return membersNotKnown(refusal);
    case 'quorum-beyond-members':
      return quorumBeyondMembers(refusal);
    case 'version-conflict':
      return versionConflict(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

const membersNotKnown = ({ memberIds }: MembersNotKnown) => ({
  __typename: 'MembersNotKnown' as const,
  memberIds: [...memberIds],
  message: say({
    ko: `등록되지 않은 사람이 있습니다: ${memberIds.join(', ')}. 방금 등록했다면 잠시 후 다시 시도해 주십시오.`,
    en: `These are not registered: ${memberIds.join(', ')}. If somebody has just registered, try again in a moment.`,
  }),
});

const quorumBeyondMembers = ({ quorum, members }: QuorumBeyondMembers) => ({
  __typename: 'QuorumBeyondMembers' as const,
  quorum,
  members,
  message: say({
    ko: `의사정족수가 ${quorum}명인데 구성원은 ${members}명이라 아무것도 결정할 수 없습니다. 의사정족수를 낮추거나 구성원을 더해 주십시오.`,
    en: `With a quorum of ${quorum} and ${members} members it could never decide. Lower the quorum or add members.`,
  }),
});
