import { serviceDataSource } from './database.ts';
import { checkInvariants } from './invariants.ts';
import type { ServiceDefinition } from './service.ts';

/** Whether all of a service's invariants hold, and in words which do not. */
export type Recount = { readonly holds: boolean; readonly report: string };

/** Recounts the data of a service in one snapshot, beside it if it runs. Nothing is changed. */
export async function checkData<Loaders>(definition: ServiceDefinition<Loaders>, url: string): Promise<Recount> {
  const { entities, migrations, invariants } = definition;
  const db = await serviceDataSource({ url, entities, migrations }).initialize();
  try {
    const violations = await checkInvariants(db, invariants);
    const lines = violations.map(({ invariant, rows }) => `${invariant}: ${JSON.stringify(rows)}`);
    const summary = `${invariants.length} checked, ${violations.length} do not hold`;
    return { holds: violations.length === 0, report: [...lines, summary].join('\n') };
  } finally {
    await db.destroy();
  }
}
