import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { NotInState } from '../agendas/domain.ts';
import { agendaNotInState } from '../agendas/refusals.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import type { Photo, PhotoTaken, TooManyPhotos } from './domain.ts';
import { attachPhoto, removePhoto } from './usecases.ts';

export const photoResolvers: Resolvers = {
  Mutation: {
    attachPhoto: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await attachPhoto({ ...ctx, actor }, input);
      if (!decision.ok) return toAttachError(decision.refusal);
      return { __typename: 'AttachPhotoSuccess', photo: decision.value, agenda: await agendaOf(ctx, decision.value) };
    },
    removePhoto: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await removePhoto({ ...ctx, actor }, input);
      if (!decision.ok) return idempotencyKeyReused();
      return { __typename: 'RemovePhotoSuccess', agenda: await agendaOf(ctx, decision.value) };
    },
  },
  Agenda: {
    photos: ({ id }, _, { loaders }) => loaders.photosOfAgenda.load(id),
  },
  Photo: {
    url: ({ id }, { size }) => `/photos/${id}/${size.toLowerCase()}`,
    description: ({ description }) => description ?? '',
    language: ({ language }) => language ?? '',
    uploadedBy: ({ uploaderId }) => ({ id: uploaderId }),
    attachedAt: ({ attachedAt, uploadedAt }) => attachedAt ?? uploadedAt,
  },
};

/** The agenda that a photo is or was shown with. */
const agendaOf = ({ loaders }: Context, { agendaId }: Photo) => existing(loaders.agenda, agendaId ?? '');

function toAttachError(refusal: NotInState | PhotoTaken | TooManyPhotos | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'not-in-state':
      return agendaNotInState(refusal);
    case 'photo-taken':
      return {
        __typename: 'PhotoTaken' as const,
        message: say({
          ko: '이 사진은 여기에 쓸 수 없습니다. 사진을 다시 올려 주십시오.',
          en: 'This photo cannot be used here. Please upload it again.',
        }),
      };
    case 'too-many-photos':
      return {
        __typename: 'TooManyPhotos' as const,
        most: refusal.most,
        message: say({
          ko: `사진은 ${refusal.most}장까지입니다. 먼저 한 장을 내려 주십시오.`,
          en: `An agenda shows ${refusal.most} photos at most. Take one off first.`,
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
