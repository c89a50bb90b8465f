import { type MovableClock, movableClock } from '@dure/kit/clock';
import { migrate, rows, serviceDataSource } from '@dure/kit/database';
import { runNextDeadline } from '@dure/kit/deadlines';
import { type Envelope, envelope } from '@dure/kit/events';
import { type Actor, anonymous } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { handleNext, receive } from '@dure/kit/inbox';
import { type Checked, checkInvariants } from '@dure/kit/invariants';
import type { Locale } from '@dure/kit/language';
import { createLogger } from '@dure/kit/log';
import { inScope } from '@dure/kit/request-scope';
import type { ServiceDefinition } from '@dure/kit/service';
import { buildSubgraph, executable, type RequestContext } from '@dure/kit/subgraph';
import type { EventContract } from '@dure/schema/contract';
import type { Role } from '@dure/schema/roles';
import type { DataSource } from 'typeorm';
import { afterAll, afterEach } from 'vitest';
import type { z } from 'zod';
import { createDatabase } from './database.ts';
import { type Graph, graphClient } from './graph.ts';

/** One service with its own real database, for the tests of one file. */
export type TestService = {
  readonly db: DataSource;
  readonly clock: MovableClock;
  /** Asks the service's schema as somebody, in English unless said otherwise. */
  readonly as: (actor: Actor, locale?: Locale) => Graph;
  /** Hands an event to the inbox and waits until everything in it is handled; a failing handler throws. */
  readonly deliver: <S extends z.ZodObject>(contract: EventContract<S>, data: z.input<S>) => Promise<Envelope>;
  /** Hands the same event in again. */
  readonly redeliver: (event: Envelope) => Promise<void>;
  /** Runs all deadlines that are due by the clock; a failing one throws. */
  readonly runDeadlines: () => Promise<void>;
  /** What the outbox holds of one contract, in order. */
  readonly sent: <S extends z.ZodObject>(contract: EventContract<S>) => Promise<z.output<S>[]>;
  readonly violations: () => Promise<Checked[]>;
};

/** A migrated database of its own for this test file, dropped at its end; after each test the invariants must hold. */
export async function testService<Loaders>(definition: ServiceDefinition<Loaders>): Promise<TestService> {
  const { entities, migrations, consumers, deadlines: handlers, invariants } = definition;
  const database = await createDatabase(definition.name);
  const db = serviceDataSource({ url: database.url, entities, migrations, poolSize: 12 });
  await db.initialize();
  await migrate(db);
  await definition.prepare?.(db);
  const clock = movableClock();
  const log = createLogger('test', 'silent');
  const run = executable<RequestContext<Loaders>>(buildSubgraph(definition), log);
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });
  const violations = () => checkInvariants(db, invariants);
  afterEach(async () => {
    const found = await violations();
    if (found.length > 0) throw new Error(`Invariants do not hold: ${JSON.stringify(found, null, 2)}`);
  });
  const fail = (_: unknown, error: unknown) => {
    throw error;
  };
  const drain = async () => {
    while (await handleNext({ db, consumers, clock, onFailure: fail }));
  };
  return {
    db,
    clock,
    violations,
    as: (actor, locale = 'en') =>
      graphClient((operation) =>
        inScope({ origin: 'request', requestId: newId(), locale }, () =>
          run(operation, { actor, db, clock, log, locale, loaders: definition.loaders(db, clock) }),
        ),
      ),
    async deliver(contract, data) {
      const event = envelope(contract, data, { id: newId(), time: clock.now().toISOString(), headers: {} });
      await receive(db, consumers, [event]);
      await drain();
      return event;
    },
    async redeliver(event) {
      await receive(db, consumers, [event]);
      await drain();
    },
    async runDeadlines() {
      while (await runNextDeadline({ db, clock, handlers, onFailure: fail }));
    },
    async sent(contract) {
      const found = await rows<{ data: unknown }>(db, 'SELECT data FROM outbox WHERE type = $1 ORDER BY seq', [
        contract.type,
      ]);
      return found.map(({ data }) => contract.data.parse(data) as z.output<typeof contract.data>);
    },
  };
}

/** A person with roles in municipalities. */
export function person(
  roles: Readonly<Record<string, readonly Role[]>> = {},
  memberId: string = newId(),
): Actor & { kind: 'member' } {
  const byMunicipality = Object.entries(roles).map(([code, held]) => [code, new Set(held)] as const);
  return { kind: 'member', memberId, roles: new Map(byMunicipality) };
}

export const nobody: Actor = anonymous;
