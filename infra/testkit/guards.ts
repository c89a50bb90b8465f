import type { ServiceDefinition } from '@dure/kit/service';
import { roles } from '@dure/schema/roles';
import { describe, expect, test } from 'vitest';
import { type MutationCases, testMutations } from './mutations.ts';
import { nobody, person, type TestService, testService } from './service.ts';
import { mutationsOf, walk, walkedPlace } from './walk.ts';
import { testWrongInput } from './wrong-input.ts';

/** The municipality of the cases, and the cases in a service that is there for them. */
export type World = (service: TestService) => Promise<{
  readonly municipality: string;
  readonly cases: MutationCases;
}>;

/**
 * What holds for every service alike: its migrations, that no mutation forgets to ask who calls, that each lets through
 * those of the service's table and nobody else, and that idempotency keys hold.
 */
export function testGuards<Loaders>(definition: ServiceDefinition<Loaders>, world: World): void {
  const mutations = mutationsOf(definition);

  // First, because a table without its migration makes all that follows red.
  describe(`the database of ${definition.name}`, async () => {
    const { db } = await testService(definition);

    test('is after migrating exactly what the tables say', async () => {
      const { upQueries } = await db.driver.createSchemaBuilder().log();
      const advice = 'These statements are missing in a migration, or one is not registered in db/data-source.ts';
      expect(
        upQueries.map(({ query }) => query),
        advice,
      ).toEqual([]);
    });

    test('goes back to empty and forth again', async () => {
      for (let left = db.migrations.length; left > 0; left -= 1) await db.undoLastMigration();
      const tables = `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`;
      expect(await db.query(tables)).toEqual([]);
      expect(await db.runMigrations()).toHaveLength(db.migrations.length);
    });
  });

  describe(`every mutation of ${definition.name}`, async () => {
    const service = await testService(definition);

    test('is refused to an anonymous caller before anything else is looked at', async () => {
      const answers = await walk(service.as(nobody), mutations);
      expect(mutations.length).toBeGreaterThan(0);
      expect(answers).toEqual(Object.fromEntries(mutations.map(({ name }) => [name, ['UNAUTHENTICATED']])));
    });

    test.each(['stranger', ...roles] as const)('answers a %s without failing inside', async (role) => {
      const caller = role === 'stranger' ? person() : person({ [walkedPlace.municipalityCode]: [role] });
      const codes = Object.values(await walk(service.as(caller), mutations)).flat();
      expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
      expect(codes).not.toContain('UNAUTHENTICATED');
    });
  });

  describe(`each mutation of ${definition.name}`, async () => {
    const service = await testService(definition);
    const { municipality, cases } = await world(service);
    testMutations(definition, service, municipality, cases);
    testWrongInput(definition, service, municipality, cases);
  });
}
