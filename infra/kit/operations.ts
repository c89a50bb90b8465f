import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Clock, MovableClock } from './clock.ts';
import { batchMediaType, readBatch } from './direct.ts';
import type { Envelope } from './events.ts';
import { errorAnswer } from './http.ts';
import type { createProofCheck } from './proof.ts';
import { requireProof } from './subgraph.ts';

type Options = {
  readonly isProven: ReturnType<typeof createProofCheck>;
  readonly clock: Clock | MovableClock;
  readonly receive: (events: readonly Envelope[]) => Promise<unknown>;
  /** Called for each event of a batch that is not a CloudEvent. */
  readonly onUnreadable: (error: unknown) => void;
  /** How it stands with the service, for those who run it. */
  readonly report: () => Promise<unknown>;
  /** Called after the clock was moved, so that what became due by it need not wait for the next poll. */
  readonly onClockMoved: () => void;
};

/** A batch of events may be larger than a request of a person. */
const batchLimitBytes = 16 * 1_048_576;

const clockBody = z.object({ now: z.iso.datetime({ offset: true }).nullable() });

/** `POST /events`: takes what other services deliver, where there is no Kafka. */
export function addEventsRoute(
  server: FastifyInstance,
  { isProven, receive, onUnreadable }: Pick<Options, 'isProven' | 'receive' | 'onUnreadable'>,
): void {
  const onRequest = requireProof(isProven);
  server.addContentTypeParser(batchMediaType, { parseAs: 'string' }, server.getDefaultJsonParser('error', 'error'));
  server.post('/events', {
    onRequest,
    bodyLimit: batchLimitBytes,
    handler: async (request, reply) => {
      let events: Envelope[];
      try {
        events = readBatch(request.body, onUnreadable);
      } catch {
        return reply.code(400).send(
          errorAnswer('BAD_REQUEST', {
            ko: 'CloudEvents 1.0 묶음이 아닙니다.',
            en: 'This is not a batch of CloudEvents 1.0.',
          }),
        );
      }
      await receive(events);
      return reply.code(204).send();
    },
  });
}

/**
 * What is asked of a service besides the graph, with the gateway's proof: `POST /events`, `GET /health/report`, and `/clock`
 * where the clock can be moved.
 */
export function addOperationRoutes(server: FastifyInstance, options: Options): void {
  const { isProven, clock, report, onClockMoved } = options;
  addEventsRoute(server, options);
  const onRequest = requireProof(isProven);
  server.get('/health/report', { onRequest, handler: report });
  if (!('moveTo' in clock)) return;
  server.get('/clock', { onRequest, handler: () => ({ now: clock.now().toISOString() }) });
  server.put('/clock', {
    onRequest,
    handler: async (request, reply) => {
      const body = clockBody.safeParse(request.body);
      if (!body.success) {
        return reply.code(400).send(
          errorAnswer('BAD_REQUEST', {
            ko: 'now는 시간대를 붙인 시각이거나 null입니다.',
            en: 'now is an instant with an offset, or null.',
          }),
        );
      }
      clock.moveTo(body.data.now === null ? null : new Date(body.data.now));
      onClockMoved();
      return reply.send({ now: clock.now().toISOString() });
    },
  });
}
