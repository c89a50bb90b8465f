import { startTelemetry } from '../telemetry.ts';

/** A process as `main.ts` of a service starts one: it asks itself once over HTTP, reads the database, and ends. */
const stop = await startTelemetry('shop', process.env);
const [
  { createHttpServer, listen },
  subgraph,
  { createLogger },
  { createMetrics },
  { createProofCheck, proofHeader },
  pg,
] = await Promise.all([
  import('../http.ts'),
  import('../subgraph.ts'),
  import('../log.ts'),
  import('../metrics.ts'),
  import('../proof.ts'),
  import('pg'),
]);

const database = new pg.default.Client(process.env.TRACED_DATABASE_URL);
await database.connect();
const log = createLogger('shop', 'silent');
const metrics = createMetrics('shop');
const language = async () => (await database.query<{ language: string }>("SELECT 'ko' AS language")).rows[0]?.language;
const schema = subgraph.buildSubgraph({
  sdl: new URL('shop/src/', import.meta.url),
  resolvers: { Query: { language } },
});
const apollo = subgraph.createSubgraphServer({ schema, log, metrics });
await apollo.start();
const server = createHttpServer({ log, metrics, checks: [] });
subgraph.addGraphEndpoint(server, { apollo, isProven: createProofCheck('secret'), context: async () => ({}) });
const address = await listen(server, { port: 0, host: '127.0.0.1' });
const answer = await fetch(`${address}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', [proofHeader]: 'secret' },
  body: '{"query":"query Traced { language }"}',
});
process.stdout.write(await answer.text());
await server.close();
await apollo.stop();
await database.end();
await stop();
