import { startTelemetry } from '@dure/kit/telemetry';

/**
 * A gateway as `main.ts` starts one, before subgraphs that are served beside it. It answers one operation on the long
 * way, the same on the short way, one that fails in part, and one that tells what the subgraph was told, each in a
 * request of its own.
 */
const stop = await startTelemetry('gateway', process.env);
const [{ gatewayBefore }, { startFake }] = await Promise.all([
  import('./fakes/gateway.ts'),
  import('./fakes/graph.ts'),
]);

const [places, money] = await Promise.all([startFake('places'), startFake('money')]);
const urls = new Map([
  ['places', places.url],
  ['money', money.url],
]);
const gateway = await gatewayBefore(urls);
const town = 'query Town { places { raised { currency } } }';
const told = 'query Told { told { traceparent } }';
const documents = [town, town, 'query Denied { denied }', told];
const answers: Awaited<ReturnType<typeof gateway.ask>>[] = [];
for (const document of documents) answers.push(await gateway.ask(document));
await fetch(`${gateway.address}/health/live?deep=1`);
process.stdout.write(JSON.stringify(answers.map(({ body }) => body)));
await gateway.close();
await Promise.all([places.stop(), money.stop()]);
await stop();
