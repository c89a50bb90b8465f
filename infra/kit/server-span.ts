import type { IncomingMessage, ServerResponse } from 'node:http';
import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { isTelemetryRunning } from './telemetry.ts';

/**
 * Handles a request in the span that it is to this process, in the trace that it came with. Not by OpenTelemetry's
 * instrumentation of `node:http`: that wraps each listener of each request, also of those that nobody records, and tells
 * who asks. This tells the method, the path without its query, and the status.
 */
export function inServerSpan(request: IncomingMessage, response: ServerResponse, handle: () => void): void {
  if (!isTelemetryRunning() || isHousekeeping(request.url)) {
    handle();
    return;
  }
  const caller = propagation.extract(ROOT_CONTEXT, request.headers);
  const { method = 'GET', url = '' } = request;
  const attributes = { 'http.request.method': method, 'url.scheme': 'http', 'url.path': pathOf(url) };
  const span = trace.getTracer('dure').startSpan(method, { kind: SpanKind.SERVER, attributes }, caller);
  if (span.isRecording()) {
    response.once('close', () => {
      const { headersSent, statusCode } = response;
      if (headersSent) span.setAttribute('http.response.status_code', statusCode);
      if (headersSent && statusCode >= 500) {
        span.setAttribute('error.type', String(statusCode)).setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    });
  }
  context.with(trace.setSpan(caller, span), handle);
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

const isHousekeeping = (url = ''): boolean => url.startsWith('/health/') || url === '/metrics';
