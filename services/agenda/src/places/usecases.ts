import { accept, type Decision } from '@dure/kit/decision';
import type { EntityManager } from 'typeorm';
import { districtOfPoint, type KnownDistrict, type Point, type PointRefusal } from './domain.ts';
import { districtsAt, findDistrict, isBordered } from './table.ts';

type Asked = {
  /** The code that was named, or where the thing lies already; null when the point alone says it. */
  readonly districtCode: string | null;
  readonly point: Point | null;
  /** Whether the point decides when it lies elsewhere; otherwise that is refused. */
  readonly mayMove: boolean;
};

/** The district of what is placed; null when the one that was named is not known. */
export async function locate(
  tx: EntityManager,
  { districtCode, point, mayMove }: Asked,
  now: Date,
): Promise<Decision<KnownDistrict | null, PointRefusal>> {
  const named = districtCode === null ? null : await findDistrict(tx, districtCode);
  if (point === null || (districtCode !== null && named === null)) return accept(named);
  return districtOfPoint(
    {
      ...{ named, around: await districtsAt(tx, point, now) },
      isBordered: named !== null && (await isBordered(tx, named.districtCode)),
    },
    mayMove,
  );
}
