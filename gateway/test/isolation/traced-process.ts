import { startTelemetry } from '@dure/kit/telemetry';

/** A process as `main.ts` of the gateway starts one. It sends three requests, each in a trace of its own, and prints which trace the subgraph saw. */
const stop = await startTelemetry('gateway', process.env);
const [{ handleTraced }, { createLogger }, { createMetrics }, create, settings, measured, impostors] =
  await Promise.all([
    import('@dure/kit/tracing'),
    import('@dure/kit/log'),
    import('@dure/kit/metrics'),
    import('../../src/subgraphs/create-subgraph.ts'),
    import('../../src/subgraphs/settings.ts'),
    import('../../src/subgraphs/subgraph-metrics.ts'),
    import('./impostors.ts'),
  ]);

const seen = new Map<string, string[]>();
const listener = await impostors.http((body, request, response) => {
  const traceId = String(request.headers.traceparent).split('-')[1] ?? '';
  const traceIds = [...(seen.get(body) ?? []), traceId];
  seen.set(body, traceIds);
  if (body === '{ repeated }' && traceIds.length === 1) response.destroy();
  else response.end('{"data":{}}');
});
const subgraph = create.createSubgraph({
  name: 'funding',
  url: listener.url,
  // One place, so that whoever comes second waits for it.
  settings: { ...settings.defaultSettings, maxInFlight: 1 },
  metrics: measured.createSubgraphMetrics(createMetrics('gateway')),
  log: createLogger('gateway', 'silent'),
});

const send = (body: string, digit: string) => {
  const traceparent = `00-${digit.repeat(32)}-${digit.repeat(16)}-01`;
  const cause = { type: 'test', id: digit, headers: { traceparent } };
  return handleTraced(cause, async () => {
    await subgraph.send({ body, headers: [], origin: ['traceparent', traceparent], isQuery: true });
    return null;
  });
};
await Promise.all([send('{ direct }', 'a'), send('{ queued }', 'b'), send('{ repeated }', 'c')]);
process.stdout.write(JSON.stringify(Object.fromEntries(seen)));
await subgraph.close();
await listener.close();
await stop();
