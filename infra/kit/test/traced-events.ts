import { contract, field } from '@dure/schema/contract';
import { z } from 'zod';
import { startTelemetry } from '../telemetry.ts';

/** A service as `main.ts` starts one: one request appends an event, which comes back to it over Kafka. */
const stop = await startTelemetry('shop', process.env);
const [{ startService }, { readConfig, serviceConfigShape }, { transaction }, { on }, { append }, { createLogger }] =
  await Promise.all([
    import('../service.ts'),
    import('../config.ts'),
    import('../database.ts'),
    import('../inbox.ts'),
    import('../outbox.ts'),
    import('../log.ts'),
  ]);

const thingTraced = contract({
  owner: `traced${process.pid}`,
  aggregate: 'thing',
  name: 'traced',
  description: 'Something happened to a thing.',
  keyField: 'thingId',
  data: z.strictObject({ thingId: field.id }),
});

const { promise: handled, resolve: markHandled } = Promise.withResolvers<void>();
const definition = {
  name: `shop${process.pid}`,
  sdl: new URL('shop/src/', import.meta.url),
  resolvers: {
    Query: {
      language: async (_: unknown, __: unknown, { db }: { db: Parameters<typeof transaction>[0] }) => {
        await transaction(db, (tx) => append(tx, thingTraced, { thingId: '01890000-0000-7000-8000-000000000000' }));
        return 'ko';
      },
    },
  },
  loaders: () => ({}),
  ...{ entities: [], migrations: [], publishes: [thingTraced], deadlines: [], invariants: [] },
  consumers: [
    on(thingTraced, async (tx) => {
      await tx.query('SELECT 1 AS handled');
      markHandled();
    }),
  ],
};
const service = await startService(
  definition,
  readConfig(serviceConfigShape, process.env),
  createLogger('shop', 'silent'),
);
const answer = await fetch(`${service.url}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-dure-gateway': process.env.GATEWAY_SECRET ?? '' },
  body: '{"query":"query Traced { language }"}',
});
process.stdout.write(await answer.text());
await handled;
await service.stop();
await stop();
