import { ROOT_CONTEXT, SpanKind, TraceFlags, trace } from '@opentelemetry/api';
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

test('at the edge a caller can have nothing recorded, but not everything', () => {
  const traceparent = (flags: TraceFlags) => ({ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), traceFlags: flags });
  const recorded = (ratio: string, flags: TraceFlags) => {
    const { sampler } = samplerOf(tracing, { OTEL_TRACES_SAMPLER_ARG: ratio }, true);
    const parent = trace.setSpanContext(ROOT_CONTEXT, { ...traceparent(flags), isRemote: true });
    const { decision } = sampler?.shouldSample(parent, 'a'.repeat(32), 'fetch', SpanKind.SERVER, {}, []) ?? {};
    return decision === tracing.SamplingDecision.RECORD_AND_SAMPLED;
  };
  expect(recorded('0', TraceFlags.SAMPLED)).toBe(false);
  expect(recorded('1', TraceFlags.SAMPLED)).toBe(true);
  expect(recorded('1', TraceFlags.NONE)).toBe(false);
});
