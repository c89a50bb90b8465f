import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { http } from './isolation/impostors.ts';

const run = promisify(execFile);
const tracedGateway = fileURLToPath(new URL('traced-gateway.ts', import.meta.url));

const value = z.object({ stringValue: z.string().optional(), intValue: z.coerce.number().optional() });
const span = z.object({
  name: z.string(),
  kind: z.int(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  status: z.object({ code: z.int().optional(), message: z.string().optional() }),
  attributes: z.array(z.object({ key: z.string(), value })),
});
const exported = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
});
type Span = z.output<typeof span>;

const told = z.object({ data: z.object({ told: z.object({ traceparent: z.string() }) }) });
const answered = z.tuple([z.unknown(), z.unknown(), z.unknown(), told]);
type Answers = z.output<typeof answered>;

/** As OTLP numbers them. */
const [server, client] = [2, 3];

/** The spans that a gateway sends to a collector, and what it answered. */
async function runTraced(sampler: string): Promise<{ readonly spans: readonly Span[]; readonly answers: Answers }> {
  const spans: Span[] = [];
  const collector = await http((body, _, response) => {
    const { resourceSpans } = exported.parse(JSON.parse(body));
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const { stdout } = await run(process.execPath, [tracedGateway], {
    env: {
      PATH: process.env.PATH,
      OTEL_EXPORTER_OTLP_ENDPOINT: new URL(collector.url).origin,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_TRACES_SAMPLER: sampler,
      OTEL_METRICS_EXPORTER: 'none',
      OTEL_LOGS_EXPORTER: 'none',
    },
  });
  await collector.close();
  return { spans, answers: answered.parse(JSON.parse(stdout)) };
}

const attributesOf = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value: { stringValue, intValue } }) => [key, stringValue ?? intValue]));

const isFetch = ({ name }: Span): boolean => name.startsWith('fetch ');

test('a request is a trace: the operation, its planning when it is new, and each fetch with what its service did', async () => {
  const { spans, answers } = await runTraced('parentbased_always_on');
  expect(answers[0]).toEqual({
    data: { places: [{ raised: { currency: 'KRW' } }, { raised: { currency: 'KRW' } }] },
  });
  const isOf = (parent: Span | undefined) => (child: Span) => child.parentSpanId === parent?.spanId;
  // The services trace in this process too: theirs have the gateway's calls above them.
  const operations = spans.filter(({ attributes }) => attributes.some(({ key }) => key === 'dure.subgraph_requests'));
  const towns = operations.filter(({ name }) => name === 'query Town');
  expect(towns).toHaveLength(2);
  expect(new Set(towns.map(({ traceId }) => traceId)).size).toBe(2);
  // What OpenTelemetry sees of the graphql package itself is not ours.
  const ours = spans.filter(({ name }) => !name.startsWith('graphql.'));
  const children = towns.map((town) => ours.filter(isOf(town)));
  expect(children.map((each) => each.map(({ name }) => name).sort())).toEqual([
    ['fetch money', 'fetch places', 'plan'],
    ['fetch money', 'fetch places'],
  ]);
  for (const town of towns) {
    expect(attributesOf(town)).toMatchObject({
      'graphql.operation.name': 'Town',
      'graphql.operation.type': 'query',
      'dure.subgraph_requests': 2,
      'dure.errors': 0,
    });
  }
  const fetches = children.flat().filter(isFetch);
  for (const fetch of fetches) {
    expect(fetch.kind).toBe(client);
    expect(spans.filter(isOf(fetch)).map(({ name, kind }) => ({ name, kind }))).toEqual([
      { name: 'POST', kind: server },
    ]);
  }
  expect(fetches.map(attributesOf)).toContainEqual({
    'dure.subgraph': 'money',
    'http.request.method': 'POST',
    'server.address': '127.0.0.1',
    'server.port': expect.any(Number),
    'url.full': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/),
    'http.response.status_code': 200,
  });
  const failed = operations.find(({ name }) => name === 'query Denied');
  expect(failed?.status).toEqual({ code: 2, message: 'FORBIDDEN' });
  const telling = spans.filter(isOf(operations.find(({ name }) => name === 'query Told'))).find(isFetch);
  expect(answers[3].data.told.traceparent).toBe(`00-${telling?.traceId}-${telling?.spanId}-01`);
  // Six of the gateway's own fetches, four requests to it, and nothing of what asks whether it lives.
  const served = spans.filter(({ kind }) => kind === server).map(attributesOf);
  expect(served).toEqual(
    Array.from({ length: 10 }, () => ({
      'http.request.method': 'POST',
      'url.scheme': 'http',
      'url.path': '/graphql',
      'http.response.status_code': 200,
    })),
  );
});

test('where a trace is not recorded nothing is sent, and services are told so', async () => {
  const { spans, answers } = await runTraced('parentbased_always_off');
  expect(spans).toEqual([]);
  expect(answers[3].data.told.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
});
