import { forbidden, notFound } from '@dure/kit/errors';
import { hasRole, type Member } from '@dure/kit/identity';
import { roles } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import { KnownAgendaTable } from '../agendas/table.ts';
import { type KnownExperiment, KnownExperimentTable } from '../experiments/table.ts';
import { actsFor } from '../memberships/table.ts';
import type { Resource } from '../resources/domain.ts';
import { findResources } from '../resources/table.ts';
import type { Booking, Side } from './domain.ts';
import { lockBooking } from './table.ts';

/** Whether the member decides over the resource: of its holder, or steward of its municipality. */
export async function isOfHolder(tx: EntityManager, actor: Member, resource: Resource): Promise<boolean> {
  const { municipalityCode, holderOrganizationId } = resource;
  if (hasRole(actor, municipalityCode, 'steward')) return true;
  return holderOrganizationId !== null && (await actsFor(tx, holderOrganizationId, actor.memberId));
}

/** Whether the member runs the experiment, alone or for an organisation. */
export async function isRunner(tx: EntityManager, actor: Member, experiment: KnownExperiment): Promise<boolean> {
  const { runnerMemberId, runnerOrganizationId } = experiment;
  if (runnerMemberId === actor.memberId) return true;
  return runnerOrganizationId !== null && (await actsFor(tx, runnerOrganizationId, actor.memberId));
}

/**
 * Throws FORBIDDEN unless the member may book for the agenda: for an experiment who runs it, otherwise whoever has a
 * role in the agenda's municipality; its secretariat for all.
 */
export async function requireForAgenda(
  tx: EntityManager,
  actor: Member,
  municipalityCode: string,
  experiment: KnownExperiment | null,
): Promise<void> {
  if (hasRole(actor, municipalityCode, 'secretariat')) return;
  const may = experiment === null ? hasRole(actor, municipalityCode, ...roles) : await isRunner(tx, actor, experiment);
  if (may) return;
  throw forbidden({
    ko: '실험을 진행하는 사람이나, 실험이 아니라면 의제의 지자체에서 역할을 가진 사람만 예약할 수 있습니다.',
    en: 'Only those who run the experiment may book for it, or without one those with a role in the agenda’s municipality.',
  });
}

/** The booking, locked, for somebody of the holder's side. Throws NOT_FOUND or FORBIDDEN. */
export async function lockForHolder(tx: EntityManager, actor: Member, id: string): Promise<Booking> {
  const booking = await existingBooking(tx, id);
  if (await isOfHolder(tx, actor, await resourceOf(tx, booking))) return booking;
  throw forbidden({
    ko: '자원을 가진 단체의 구성원이나 자원 관리자만 할 수 있습니다.',
    en: 'Only members of the organisation that holds the resource, or stewards, may do this.',
  });
}

/** The booking, locked, and the side on which the caller stands. Throws NOT_FOUND, or FORBIDDEN for others. */
export async function lockForSide(
  tx: EntityManager,
  actor: Member,
  id: string,
): Promise<{ readonly booking: Booking; readonly side: Side }> {
  const booking = await existingBooking(tx, id);
  if (await isOfBooker(tx, actor, booking)) return { booking, side: 'BOOKER' };
  if (await isOfHolder(tx, actor, await resourceOf(tx, booking))) return { booking, side: 'HOLDER' };
  throw forbidden({
    ko: '예약한 쪽이나 자원을 가진 쪽만 취소할 수 있습니다.',
    en: 'Only those who booked, or who hold the resource, may cancel.',
  });
}

async function isOfBooker(tx: EntityManager, actor: Member, booking: Booking): Promise<boolean> {
  const { bookerId, experimentId, agendaId } = booking;
  if (bookerId === actor.memberId) return true;
  const agenda = await tx.findOneByOrFail(KnownAgendaTable, { id: agendaId });
  if (hasRole(actor, agenda.municipalityCode, 'secretariat')) return true;
  if (experimentId === null) return false;
  return await isRunner(tx, actor, await tx.findOneByOrFail(KnownExperimentTable, { id: experimentId }));
}

async function existingBooking(tx: EntityManager, id: string): Promise<Booking> {
  const booking = await lockBooking(tx, id);
  if (booking === null) throw notFound({ ko: '예약', en: 'Booking' });
  return booking;
}

async function resourceOf(tx: EntityManager, { resourceId }: Booking): Promise<Resource> {
  const [resource] = await findResources(tx, [resourceId]);
  if (resource === undefined) throw new Error(`The resource ${resourceId} of a booking is not there.`);
  return resource;
}
