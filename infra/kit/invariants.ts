import type { DataSource } from 'typeorm';
import { rows } from './database.ts';

/** Something that is true of the data at every moment: a SELECT of the rows that are wrong, which must answer none. */
export type Invariant = { readonly name: string; readonly sql: string };

export type Violation = { readonly invariant: string; readonly rows: readonly unknown[] };

/** Checks all invariants in one snapshot; answers those that do not hold, each with up to 20 wrong rows. */
export async function checkInvariants(db: DataSource, invariants: readonly Invariant[]): Promise<Violation[]> {
  return await db.transaction('REPEATABLE READ', async (tx) => {
    const violations: Violation[] = [];
    for (const { name, sql } of invariants) {
      const wrong = await rows(tx, `SELECT * FROM (${sql}) AS wrong LIMIT 20`);
      if (wrong.length > 0) violations.push({ invariant: name, rows: wrong });
    }
    return violations;
  });
}
