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

/** The spans that a gateway sends to a collector, and what it answered. */
async function runTraced(): Promise<{ readonly spans: readonly Span[]; readonly stdout: string }> {
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
      OTEL_METRICS_EXPORTER: 'none',
      OTEL_LOGS_EXPORTER: 'none',
    },
  });
  await collector.close();
  return { spans, stdout };
}

const attributesOf = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value: { stringValue, intValue } }) => [key, stringValue ?? intValue]));

test('a request is a trace: the operation, its planning when it is new, and each fetch with the call to its service', async () => {
  const { spans, stdout } = await runTraced();
  expect(JSON.parse(stdout)[0]).toEqual({
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
  const fetches = children.flat().filter(({ name }) => name.startsWith('fetch '));
  for (const fetch of fetches) expect(spans.filter(isOf(fetch)).map(({ name }) => name)).toContain('POST');
  expect(fetches.map(attributesOf)).toContainEqual({ 'dure.subgraph': 'money' });
  const failed = operations.find(({ name }) => name === 'query Denied');
  expect(failed?.status).toEqual({ code: 2, message: 'FORBIDDEN' });
});
