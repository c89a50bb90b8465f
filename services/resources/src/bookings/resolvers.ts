import { hasRole, requireMember } from '@dure/kit/identity';
import { existing } from '@dure/kit/loader';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import type { Booking } from './domain.ts';
import { toBookError, toStepError } from './refusals.ts';
import { approveBooking, bookResource, cancelBooking, declineBooking } from './usecases.ts';

export const bookingResolvers: Resolvers = {
  Query: {
    booking: (_, { id }, { loaders }) => loaders.booking.load(id),
  },
  Mutation: {
    bookResource: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await bookResource({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'BookResourceSuccess', booking: decision.value }
        : toBookError(decision.refusal);
    },
    approveBooking: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await approveBooking({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ApproveBookingSuccess', booking: decision.value }
        : toStepError(decision.refusal);
    },
    declineBooking: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await declineBooking({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'DeclineBookingSuccess', booking: decision.value }
        : toStepError(decision.refusal);
    },
    cancelBooking: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await cancelBooking({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'CancelBookingSuccess', booking: decision.value }
        : toStepError(decision.refusal);
    },
  },
  Booking: {
    __resolveReference: ({ id }, { loaders }) => loaders.booking.load(id),
    resource: ({ resourceId }, _, { loaders }) => existing(loaders.resource, resourceId),
    agenda: ({ agendaId }) => ({ id: agendaId }),
    experiment: ({ experimentId }) => (experimentId === null ? null : { id: experimentId }),
    booker: async (booking, _, ctx) => ((await knowsBooker(booking, ctx)) ? { id: booking.bookerId } : null),
  },
  Resource: {
    bookings: ({ id }, args, { loaders }) => loaders.bookedTimes(args).load(id),
  },
  Municipality: {
    bookingRequests: ({ code }, args, { loaders }) => loaders.requestsOfMunicipality(args).load(code),
  },
  Organization: {
    bookingRequests: ({ id }, args, { loaders }) => loaders.requestsOfHolder(args).load(id),
  },
  Agenda: {
    bookings: ({ id }, args, { loaders }) => loaders.bookingsOfAgenda(args).load(id),
  },
  Experiment: {
    __resolveReference: ({ id }) => ({ id }),
    bookings: ({ id }, args, { loaders }) => loaders.bookingsOfExperiment(args).load(id),
  },
  Member: {
    __resolveReference: ({ id }) => ({ id }),
    bookings: ({ id }, args, { actor, loaders }) =>
      actor.kind === 'member' && actor.memberId === id ? loaders.bookingsOfMember(args).load(id) : null,
  },
};

/** A plan of when and where a person will be is not for everybody. */
async function knowsBooker({ bookerId, municipalityCode, resourceId }: Booking, ctx: Context): Promise<boolean> {
  const { actor, loaders } = ctx;
  if (actor.kind === 'anonymous') return false;
  if (bookerId === actor.memberId || hasRole(actor, municipalityCode, 'steward', 'secretariat')) return true;
  const { holderOrganizationId } = await existing(loaders.resource, resourceId);
  return holderOrganizationId !== null && (await loaders.actsFor(actor).load(holderOrganizationId));
}
