import { serviceDataSource } from './database.ts';
import { type Checked, checkInvariants } from './invariants.ts';
import type { ServiceDefinition } from './service.ts';

/** One invariant that was checked, and how far the recount is. */
export type Progress = Checked & { readonly number: number; readonly of: number };

/** Recounts the data of a service in one snapshot, beside it if it runs, and tells each invariant. Nothing is changed. True when all hold. */
export async function checkData<Loaders>(
  definition: ServiceDefinition<Loaders>,
  url: string,
  tell: (progress: Progress) => void,
): Promise<boolean> {
  const { entities, migrations, invariants } = definition;
  const db = await serviceDataSource({ url, entities, migrations }).initialize();
  try {
    let number = 0;
    const violations = await checkInvariants(db, invariants, (checked) => {
      number += 1;
      tell({ ...checked, number, of: invariants.length });
    });
    return violations.length === 0;
  } finally {
    await db.destroy();
  }
}
