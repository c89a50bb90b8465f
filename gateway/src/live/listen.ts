import { randomUUID } from 'node:crypto';
import type { ConfigOf, kafkaConfigShape } from '@dure/kit/config';
import { connectKafka, subscribe } from '@dure/kit/kafka';
import type { Logger } from '@dure/kit/log';
import { kafkaAddress, untilItWorks } from '@dure/kit/transport';
import { loadContracts } from '@dure/schema/contracts';
import type { Live } from './live.ts';

export type ListenOptions = {
  readonly config: ConfigOf<typeof kafkaConfigShape>;
  readonly log: Logger;
  readonly live: Pick<Live, 'hear' | 'readAgain'>;
};

export type Listening = { readonly isListening: () => boolean; readonly stop: () => Promise<void> };

/**
 * Hears all events from now on, over Kafka where there are brokers; each gateway by itself, so that each hears all. Begins
 * also while the brokers are away. Whenever something may have been missed, everything that is followed is read again.
 */
export function listen({ config, log, live }: ListenOptions): Listening {
  const address = kafkaAddress(config);
  if (address.brokers.length === 0) return { isListening: () => true, stop: async () => undefined };
  const group = `gateway-${randomUUID()}`;
  const kafka = connectKafka(group, address, log);
  const stopped = new AbortController();
  const joining = untilItWorks(stopped.signal, log, async () => {
    const topics = [...new Set((await loadContracts()).map(({ topic }) => topic))];
    const store = async (events: Parameters<Live['hear']>[0]) => live.hear(events);
    return await subscribe({ kafka, group, topics, log, store, onGap: live.readAgain });
  });
  let isListening = (): boolean => false;
  const joined = joining.then((subscription) => {
    isListening = () => subscription?.isConnected() === true;
    return subscription;
  });
  return {
    isListening: () => isListening(),
    async stop() {
      stopped.abort();
      await (await joined)?.stop();
    },
  };
}
