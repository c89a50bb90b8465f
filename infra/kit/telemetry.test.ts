import { tracing } from '@opentelemetry/sdk-node';
import { expect, test } from 'vitest';
import { samplerOf } from './telemetry.ts';

test('a tenth of all traces is recorded unless said otherwise, and what the caller decided holds', () => {
  const rootOf = (env: NodeJS.ProcessEnv) =>
    /^ParentBased\{root=(.*?), /.exec(String(samplerOf(tracing, env).sampler))?.[1];
  expect(rootOf({})).toBe('TraceIdRatioBased{0.1}');
  expect(rootOf({ OTEL_TRACES_SAMPLER: '', OTEL_TRACES_SAMPLER_ARG: '0.5' })).toBe('TraceIdRatioBased{0.5}');
  expect(samplerOf(tracing, { OTEL_TRACES_SAMPLER: 'always_on' })).toEqual({});
});
