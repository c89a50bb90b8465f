import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);
const tracedProcess = fileURLToPath(new URL('traced-process.ts', import.meta.url));

type Span = { name: string; traceId: string };

const exported = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(z.object({ spans: z.array(z.object({ name: z.string(), traceId: z.string() })) })),
    }),
  ),
});

/** Runs the process with a collector of traces beside it; answers what it printed and the spans it sent. */
async function runTraced(isTraced: boolean): Promise<{ stdout: string; spans: Span[] }> {
  const spans: Span[] = [];
  const collector = createServer(async (request, response) => {
    const { resourceSpans } = exported.parse(JSON.parse(await text(request)));
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const { stdout } = await run(process.execPath, [tracedProcess], {
    env: {
      PATH: process.env.PATH,
      TRACED_DATABASE_URL: inject('postgresUrl'),
      OTEL_EXPORTER_OTLP_ENDPOINT: isTraced ? endpoint : '',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
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

test('without an endpoint nothing is sent and everything works', async () => {
  const { stdout, spans } = await runTraced(false);
  expect(stdout).toContain('{"data":{"language":"ko"}}');
  expect(spans).toEqual([]);
});
