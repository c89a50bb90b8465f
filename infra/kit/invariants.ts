import type { DataSource } from 'typeorm';
import { allowMinutes, rows } from './database.ts';

/** Something that is true of the data at every moment: a SELECT of the rows that are wrong, which must answer none. */
export type Invariant = { readonly name: string; readonly sql: string };

/** What a recount found of one invariant: up to 20 wrong rows, none when it holds. */
export type Checked = { readonly invariant: string; readonly rows: readonly unknown[] };

/** Checks all invariants in one snapshot, and tells each as soon as it is checked; answers those that do not hold. */
export async function checkInvariants(
  db: DataSource,
  invariants: readonly Invariant[],
  tell: (checked: Checked) => void = () => {},
): Promise<Checked[]> {
  return await db.transaction('REPEATABLE READ', async (tx) => {
    // Each reads whole tables, and those of a large city are long.
    await allowMinutes(tx, 60);
    const violations: Checked[] = [];
    for (const { name, sql } of invariants) {
      const checked = { invariant: name, rows: await rows(tx, `SELECT * FROM (${sql}) AS wrong LIMIT 20`) };
      tell(checked);
      if (checked.rows.length > 0) violations.push(checked);
    }
    return violations;
  });
}
