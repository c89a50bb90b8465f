import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasKafka, kafkaBrokers } from '@dure/testkit/brokers';
import { createDatabase } from '@dure/testkit/database';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);
const tracedProcess = fileURLToPath(new URL('traced-process.ts', import.meta.url));
const tracedEvents = fileURLToPath(new URL('traced-events.ts', import.meta.url));

const span = z.object({
  name: z.string(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  kind: z.int(),
});
type Span = z.output<typeof span>;
/** As OTLP numbers them. */
const [producer, consumer] = [4, 5];

const exported = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

/** Runs the process with a collector of traces beside it; answers what it printed and the spans it sent. */
async function runTraced(
  isTraced: boolean,
  file = tracedProcess,
  env: Readonly<Record<string, string>> = {},
): Promise<{ stdout: string; spans: Span[] }> {
  const spans: Span[] = [];
  const collector = createServer(async (request, response) => {
    const { resourceSpans } = exported.parse(JSON.parse(await text(request)));
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const { stdout } = await run(process.execPath, [file], {
    env: {
      ...env,
      PATH: process.env.PATH,
      TRACED_DATABASE_URL: inject('postgresUrl'),
      OTEL_EXPORTER_OTLP_ENDPOINT: isTraced ? endpoint : '',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_TRACES_SAMPLER: 'parentbased_always_on',
      OTEL_METRICS_EXPORTER: 'none',
      OTEL_LOGS_EXPORTER: 'none',
    },
  });
  collector.closeAllConnections();
  collector.close();
  return { stdout, spans };
}

test('with an endpoint, one request is one trace over HTTP, GraphQL and the database', async () => {
  const { stdout, spans } = await runTraced(true);
  expect(stdout).toContain('{"data":{"language":"ko"}}');
  const query = spans.find(({ name }) => name.startsWith('pg.query:SELECT'));
  const trace = spans.filter(({ traceId }) => traceId === query?.traceId).map(({ name }) => name);
  expect(trace).toEqual(expect.arrayContaining(['POST', 'query Traced']));
});

describe.skipIf(!hasKafka)('over a real Kafka', async () => {
  // Here, because the first who asks waits for it to start.
  const brokers = hasKafka ? (await kafkaBrokers()).join(',') : '';

  test('one trace goes from the request over outbox, Kafka and inbox to what the handler asks the database', async () => {
    const database = await createDatabase('traced');
    const { spans } = await runTraced(true, tracedEvents, {
      ...{ PORT: '0', GATEWAY_SECRET: 'a secret of the test, long enough', LOG_LEVEL: 'silent' },
      ...{ OIDC_ISSUER: 'http://127.0.0.1:9/', DATABASE_URL: database.url, KAFKA_BROKERS: brokers },
    });
    await database.drop();
    const one = (kind: number) => spans.filter((found) => found.kind === kind);
    const [[sent], [handled]] = [one(producer), one(consumer)];
    const trace = spans.filter(({ traceId }) => traceId === sent?.traceId);
    expect(trace.map(({ name }) => name)).toEqual(expect.arrayContaining(['POST', 'query Traced', sent?.name]));
    expect(trace.map(({ spanId }) => spanId)).toContain(sent?.parentSpanId);
    expect(handled).toMatchObject({ traceId: sent?.traceId, parentSpanId: sent?.spanId });
    const asked = spans.filter(({ parentSpanId }) => parentSpanId === handled?.spanId);
    expect(asked.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^pg\.query:SELECT/));
    expect([one(producer).length, one(consumer).length]).toEqual([1, 1]);
  });
});

test('without an endpoint nothing is sent and everything works', async () => {
  const { stdout, spans } = await runTraced(false);
  expect(stdout).toContain('{"data":{"language":"ko"}}');
  expect(spans).toEqual([]);
});
