import { startTelemetry } from '@dure/kit/telemetry';

/**
 * A gateway as `main.ts` starts one, before subgraphs that are served beside it. It answers one operation on the long
 * way, the same on the short way, and one that fails in part, each in a request of its own.
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
const answers = [await gateway.ask(town), await gateway.ask(town), await gateway.ask('query Denied { denied }')];
process.stdout.write(JSON.stringify(answers.map(({ body }) => body)));
await gateway.close();
await Promise.all([places.stop(), money.stop()]);
await stop();
