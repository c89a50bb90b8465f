import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { http } from './impostors.ts';

const run = promisify(execFile);
const tracedProcess = fileURLToPath(new URL('traced-process.ts', import.meta.url));

test('a request to a subgraph carries the trace of its own cause, also when it waited or was repeated', async () => {
  const collector = await http((_, __, response) => response.setHeader('content-type', 'application/json').end('{}'));
  const { stdout } = await run(process.execPath, [tracedProcess], {
    env: {
      PATH: process.env.PATH,
      OTEL_EXPORTER_OTLP_ENDPOINT: new URL(collector.url).origin,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_TRACES_SAMPLER: 'parentbased_always_on',
      OTEL_METRICS_EXPORTER: 'none',
      OTEL_LOGS_EXPORTER: 'none',
    },
  });
  const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(32));
  expect(JSON.parse(stdout)).toEqual({ '{ direct }': [a], '{ queued }': [b], '{ repeated }': [c, c] });
  await collector.close();
});
