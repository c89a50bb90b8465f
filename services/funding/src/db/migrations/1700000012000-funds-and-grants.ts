import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Funds with their deposits, grants that are promised from them and paid in tranches, and what is known for both. */
export class FundsAndGrants1700000012000 implements MigrationInterface {
  name = 'FundsAndGrants1700000012000';

  async up(db: QueryRunner): Promise<void> {
    for (const part of [projections, funds, grants, rules]) await db.query(part);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE accounts DROP CONSTRAINT accounts_fund;
      ALTER TABLE ledger_transactions DROP CONSTRAINT ledger_transactions_fund;
      DROP TABLE grant_tranches, grants, fund_deposits, funds, selected_solutions, known_municipalities;
      DROP FUNCTION funds_guard, grants_guard, grant_tranches_guard, grant_adds_up, grant_added_up, grant_tranches_added_up`);
  }
}

const projections = `
  CREATE TABLE known_municipalities (
    municipality_code text PRIMARY KEY CONSTRAINT known_municipalities_code_form CHECK (municipality_code ~ '^[0-9]{5}00000$'),
    time_zone text NOT NULL);
  CREATE TABLE selected_solutions (
    id uuid PRIMARY KEY,
    agenda_id uuid NOT NULL,
    process_id uuid NOT NULL,
    organization_id uuid NOT NULL)`;

const funds = `
  CREATE TABLE funds (
    id uuid PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT funds_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'),
    name_ko text NOT NULL,
    name_en text NOT NULL,
    purpose_ko text NOT NULL,
    purpose_en text NOT NULL,
    legal_basis text NOT NULL,
    currency char(3) NOT NULL CONSTRAINT funds_currency_known CHECK (currency IN ('KRW', 'JPY', 'EUR', 'USD')),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz CONSTRAINT funds_period CHECK (ends_at > starts_at),
    subsidy_lasts text,
    subsidy_ends_at timestamptz CONSTRAINT funds_subsidy_period CHECK (subsidy_ends_at > starts_at),
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text,
    CONSTRAINT funds_id_currency UNIQUE (id, currency),
    CONSTRAINT funds_subsidy CHECK ((subsidy_lasts IS NULL) = (subsidy_ends_at IS NULL)),
    CONSTRAINT funds_ended CHECK ((ended_at IS NULL) = (end_reason IS NULL)));
  CREATE INDEX funds_newest ON funds (opened_at, id);
  CREATE INDEX funds_municipality ON funds (municipality_code, opened_at, id);

  CREATE TABLE fund_deposits (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL,
    amount_minor bigint NOT NULL CONSTRAINT fund_deposits_amount_positive CHECK (amount_minor > 0),
    currency char(3) NOT NULL,
    source text NOT NULL CONSTRAINT fund_deposits_source_known
      CHECK (source IN ('PUBLIC_BUDGET', 'GOVERNMENT_GRANT', 'CSR', 'COMMUNITY_FUND')),
    source_name text NOT NULL,
    deposited_by uuid NOT NULL,
    deposited_at timestamptz NOT NULL,
    CONSTRAINT fund_deposits_fund FOREIGN KEY (fund_id, currency) REFERENCES funds (id, currency));
  CREATE INDEX fund_deposits_of_fund ON fund_deposits (fund_id, deposited_at, id);

  ALTER TABLE accounts ADD CONSTRAINT accounts_fund FOREIGN KEY (fund_id, currency) REFERENCES funds (id, currency);
  ALTER TABLE ledger_transactions ADD CONSTRAINT ledger_transactions_fund FOREIGN KEY (fund_id) REFERENCES funds (id)`;

const grants = `
  CREATE TABLE grants (
    id uuid PRIMARY KEY,
    fund_id uuid NOT NULL,
    agenda_id uuid NOT NULL,
    process_id uuid,
    solution_id uuid CONSTRAINT grants_solution REFERENCES selected_solutions (id),
    organization_id uuid NOT NULL,
    purpose text NOT NULL,
    amount_minor bigint NOT NULL CONSTRAINT grants_amount_positive CHECK (amount_minor > 0),
    currency char(3) NOT NULL,
    state text NOT NULL CONSTRAINT grants_state_known CHECK (state IN ('PROMISED', 'PAID', 'CANCELLED')),
    promised_by uuid NOT NULL,
    promised_at timestamptz NOT NULL,
    ended_at timestamptz,
    cancellation_reason text,
    CONSTRAINT grants_fund FOREIGN KEY (fund_id, currency) REFERENCES funds (id, currency),
    CONSTRAINT grants_process CHECK ((process_id IS NULL) = (solution_id IS NULL)),
    CONSTRAINT grants_ended CHECK ((state = 'PROMISED') = (ended_at IS NULL)),
    CONSTRAINT grants_reason CHECK ((state = 'CANCELLED') = (cancellation_reason IS NOT NULL)));
  CREATE UNIQUE INDEX grants_solution_once ON grants (solution_id) WHERE state <> 'CANCELLED';
  CREATE INDEX grants_of_fund ON grants (fund_id, promised_at, id);
  CREATE INDEX grants_of_agenda ON grants (agenda_id, promised_at, id);
  CREATE INDEX grants_of_organization ON grants (organization_id, promised_at, id);

  CREATE TABLE grant_tranches (
    id uuid PRIMARY KEY,
    grant_id uuid NOT NULL CONSTRAINT grant_tranches_grant REFERENCES grants (id),
    number integer NOT NULL CONSTRAINT grant_tranches_number_positive CHECK (number > 0),
    amount_minor bigint NOT NULL CONSTRAINT grant_tranches_amount_positive CHECK (amount_minor > 0),
    due_at timestamptz NOT NULL,
    paid_at timestamptz CONSTRAINT grant_tranches_paid_when_due CHECK (paid_at >= due_at),
    CONSTRAINT grant_tranches_number UNIQUE (grant_id, number))`;

/** What is written stays; a fund ends once, a grant ends once, a tranche is paid once, and tranches sum to their grant. */
const rules = `
  CREATE TRIGGER fund_deposits_stay BEFORE UPDATE OR DELETE ON fund_deposits FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER fund_deposits_stay_all BEFORE TRUNCATE ON fund_deposits EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER funds_stay BEFORE DELETE ON funds FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER grants_stay BEFORE DELETE ON grants FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER grant_tranches_stay BEFORE DELETE ON grant_tranches FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER funds_stay_all BEFORE TRUNCATE ON funds EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER grants_stay_all BEFORE TRUNCATE ON grants EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER grant_tranches_stay_all BEFORE TRUNCATE ON grant_tranches EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION funds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.ended_at IS NULL AND (to_jsonb(OLD) - '{ended_at,end_reason}'::text[]) = (to_jsonb(NEW) - '{ended_at,end_reason}'::text[]) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'A fund only ends, once' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'funds_end_once';
  END $$;
  CREATE TRIGGER funds_guarded BEFORE UPDATE ON funds FOR EACH ROW EXECUTE FUNCTION funds_guard();

  CREATE FUNCTION grants_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    ending CONSTANT text[] := '{state,ended_at,cancellation_reason}';
  BEGIN
    IF TG_OP = 'INSERT' AND NEW.state = 'PROMISED' THEN RETURN NEW; END IF;
    IF TG_OP = 'UPDATE' AND OLD.state = 'PROMISED' AND (to_jsonb(OLD) - ending) = (to_jsonb(NEW) - ending) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'A grant is promised and only ends, once' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'grants_end_once';
  END $$;
  CREATE TRIGGER grants_guarded BEFORE INSERT OR UPDATE ON grants FOR EACH ROW EXECUTE FUNCTION grants_guard();

  CREATE FUNCTION grant_tranches_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' AND NEW.paid_at IS NULL THEN RETURN NEW; END IF;
    IF TG_OP = 'UPDATE' AND OLD.paid_at IS NULL AND (to_jsonb(OLD) - 'paid_at') = (to_jsonb(NEW) - 'paid_at')
      AND EXISTS (SELECT FROM grants WHERE id = NEW.grant_id AND state = 'PROMISED') THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'A tranche is only paid, once, while its grant is promised'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'grant_tranches_pay_once';
  END $$;
  CREATE TRIGGER grant_tranches_guarded BEFORE INSERT OR UPDATE ON grant_tranches FOR EACH ROW EXECUTE FUNCTION grant_tranches_guard();

  CREATE FUNCTION grant_adds_up(which uuid) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT coalesce((SELECT sum(t.amount_minor) = g.amount_minor AND bool_and(t.paid_at IS NOT NULL) = (g.state = 'PAID')
      FROM grants g JOIN grant_tranches t ON t.grant_id = g.id WHERE g.id = which GROUP BY g.id), false) THEN
      RAISE EXCEPTION 'The tranches of grant % sum to it, and it is paid when all of them are', which
        USING ERRCODE = 'check_violation', CONSTRAINT = 'grant_adds_up';
    END IF;
  END $$;
  CREATE FUNCTION grant_added_up() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM grant_adds_up(NEW.id);
    RETURN NULL;
  END $$;
  CREATE FUNCTION grant_tranches_added_up() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM grant_adds_up(NEW.grant_id);
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER grants_add_up AFTER INSERT OR UPDATE ON grants
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grant_added_up();
  CREATE CONSTRAINT TRIGGER grant_tranches_add_up AFTER INSERT OR UPDATE ON grant_tranches
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION grant_tranches_added_up()`;
