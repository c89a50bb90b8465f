import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a ledger transaction balances is looked up once per entry at commit: twenty thousand times when ten thousand
 * pledges go back. So it is asked in one statement, and counts and sums in one pass.
 */
export class BalancedAtAGlance1700000037000 implements MigrationInterface {
  name = 'BalancedAtAGlance1700000037000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      ledgerBalanced(`NOT coalesce((SELECT sum(entries) >= 2 AND bool_and(total = 0) FROM (
        SELECT count(*) AS entries, sum(amount_minor) AS total FROM ledger_entries
        WHERE transaction_id = which GROUP BY currency) c), false)`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      ledgerBalanced(`(SELECT count(*) < 2 FROM ledger_entries WHERE transaction_id = which) OR EXISTS (
        SELECT FROM ledger_entries WHERE transaction_id = which GROUP BY currency HAVING sum(amount_minor) <> 0)`),
    );
  }
}

const ledgerBalanced = (isWrong: string) => `
  CREATE OR REPLACE FUNCTION ledger_balanced(which uuid) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF ${isWrong} THEN
      RAISE EXCEPTION 'Ledger transaction % needs two entries or more that sum to zero', which
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_balanced';
    END IF;
  END $$`;
