import { inject } from 'vitest';
import { z } from 'zod';

/** Whether this run has a real Kafka. Tests that need one stand in `describe.skipIf(!hasKafka)`. */
export const hasKafka = inject('kafka').kind !== 'none';

/** The brokers of the run's Kafka, which the first call starts. Throws when there is none or it does not come up. */
export async function kafkaBrokers(): Promise<string[]> {
  const offer = inject('kafka');
  if (offer.kind === 'running') return offer.brokers;
  if (offer.kind === 'none') throw new Error(`This run has no Kafka: ${offer.about}`);
  const response = await fetch(offer.address);
  const text = await response.text();
  if (!response.ok) throw new Error(`Kafka did not start: ${text}`);
  return z.array(z.string()).parse(JSON.parse(text));
}
