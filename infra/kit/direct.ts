import { type Envelope, fromAttributes, toStructured } from './events.ts';
import type { Destination } from './outbox.ts';
import { proofHeader } from './proof.ts';

/** The media type of the CloudEvents HTTP binding's batch mode. */
export const batchMediaType = 'application/cloudevents-batch+json';
const timeoutMs = 10_000;

type Peer = { readonly name: string; readonly url: string; readonly gatewaySecret: string };

/** Delivers events to the inbox of one peer, where there is no Kafka. A peer that is down keeps only its own deliveries waiting. */
export function directDestination({ name, url, gatewaySecret }: Peer): Destination {
  return {
    name,
    async send(events) {
      const response = await fetch(new URL('/events', url), {
        method: 'POST',
        headers: { 'content-type': batchMediaType, [proofHeader]: gatewaySecret },
        body: JSON.stringify(events.map(toStructured)),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw new Error(`${name} answered ${response.status} to ${events.length} events.`);
    },
  };
}

/**
 * Reads the body of a batch. An event that cannot be read is handed to `onUnreadable` and passed over, as a message of
 * Kafka would be: refusing it would hold back all that come after it for good. Throws when the body is no array.
 */
export function readBatch(body: unknown, onUnreadable: (error: unknown) => void): Envelope[] {
  if (!Array.isArray(body)) throw new TypeError('A batch of CloudEvents is a JSON array.');
  return body.flatMap((event) => {
    try {
      return [fromAttributes(event)];
    } catch (error) {
      onUnreadable(error);
      return [];
    }
  });
}
