import { schedule, scheduleAll, unschedule } from '@dure/kit/deadlines';
import { append } from '@dure/kit/outbox';
import { resourceBecameStale } from '@dure/schema/events/resources';
import type { EntityManager } from 'typeorm';
import { lockMunicipalityOf } from '../places/table.ts';
import { becomeStale, hasEndedAt, type Resource } from '../resources/domain.ts';
import { lockResource, saveResources } from '../resources/table.ts';
import { staleTimes } from './table.ts';

/** When the verification of a resource runs out (N12). */
export const staleDeadline = 'resource-stale';
/** When the availability of a resource is over (N3). */
export const endDeadline = 'resource-ends';

/** Sets the deadlines of published resources anew; three statements for any number. */
export async function scheduleResources(tx: EntityManager, resources: readonly Resource[]): Promise<void> {
  const published = resources.filter(({ state }) => state === 'PUBLISHED');
  const times = await staleTimes(tx, published);
  const stale = published.flatMap(({ id: subjectId }, index) => {
    const dueAt = times[index];
    return dueAt === undefined ? [] : [{ subjectId, dueAt }];
  });
  await scheduleAll(tx, staleDeadline, stale);
  const ending = resources.flatMap(({ id: subjectId, availableUntil: dueAt, hasEnded }) =>
    dueAt === null || hasEnded ? [] : [{ subjectId, dueAt }],
  );
  await scheduleAll(tx, endDeadline, ending);
}

/** Takes the deadlines of a resource away that is no longer in the registry. */
export async function unscheduleResource(tx: EntityManager, resourceId: string): Promise<void> {
  await unschedule(tx, staleDeadline, resourceId);
  await unschedule(tx, endDeadline, resourceId);
}

/** What the deadline of a verification does: a resource that nobody verified in time is shown as unverified. */
export async function becomeStaleWhenDue(tx: EntityManager, resourceId: string, now: Date): Promise<void> {
  const resource = await lockForChange(tx, resourceId);
  const decision = resource === null ? null : becomeStale(resource, 'NOT_VERIFIED');
  if (resource === null || decision === null || !decision.ok) return;
  const [staleAt = now] = await staleTimes(tx, [resource]);
  if (staleAt > now) return await schedule(tx, staleDeadline, resourceId, staleAt);
  await saveResources(tx, [decision.value]);
  const lastVerifiedAt = resource.lastVerifiedAt.toISOString();
  await append(tx, resourceBecameStale, { resourceId, reason: 'NOT_VERIFIED', lastVerifiedAt });
}

/** What the deadline of an availability does: a grant whose day has passed is no longer counted among the open ones. */
export async function endWhenDue(tx: EntityManager, resourceId: string, now: Date): Promise<void> {
  const resource = await lockForChange(tx, resourceId);
  if (resource === null || resource.availableUntil === null || resource.hasEnded) return;
  if (!hasEndedAt(resource.availableUntil, now))
    return await schedule(tx, endDeadline, resourceId, resource.availableUntil);
  await saveResources(tx, [{ ...resource, hasEnded: true }]);
}

/** The resource, locked as every change of it does: first its municipality, whose settings then stay. */
async function lockForChange(tx: EntityManager, id: string): Promise<Resource | null> {
  await lockMunicipalityOf(tx, id);
  return await lockResource(tx, id);
}
