import type { Envelope } from '@dure/kit/events';
import { newId } from '@dure/kit/ids';
import { connectKafka, ensureTopics, kafkaPublisher, observeKafka, subscribe } from '@dure/kit/kafka';
import { createLogger } from '@dure/kit/log';
import { hasKafka, kafkaBrokers } from '@dure/testkit/brokers';
import { describe, expect, test } from 'vitest';
import { happened } from './mechanics.ts';

const log = createLogger('test', 'silent');

describe.skipIf(!hasKafka)('over a real Kafka', async () => {
  const brokers = hasKafka ? await kafkaBrokers() : [];
  const settings = { brokers, ssl: false, replicationFactor: 1, minimumInSyncReplicas: 1 };
  const kafka = connectKafka('test', settings, log);

  /** A topic of this test alone, and a consumer that resolves once it has `count` events. */
  async function listening(count: number) {
    const topic = `test.${newId()}`;
    const group = `group.${topic}`;
    await ensureTopics(kafka, [topic], settings);
    const seen: Envelope[] = [];
    const { promise: complete, resolve } = Promise.withResolvers<void>();
    const subscription = await subscribe({
      ...{ kafka, group, topics: [topic], log },
      store: async (events) => {
        seen.push(...events);
        if (seen.length >= count) resolve();
      },
    });
    return { topic, group, seen, complete, stop: subscription.stop };
  }

  test('events of one key arrive in order, whole, with their trace context', async () => {
    const { topic, group, seen, complete, stop } = await listening(100);
    const thingId = newId();
    const headers = { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, requestid: 'request-1' };
    const events = Array.from({ length: 100 }, (_, step) => ({ ...happened(thingId, step), topic, headers }));
    const publisher = kafkaPublisher(kafka);
    await publisher.send(events.slice(0, 60));
    await publisher.send(events.slice(60));
    await complete;
    await publisher.close();
    await stop();
    expect(seen).toEqual(events);
    const observer = observeKafka(kafka);
    expect(await observer.lag(group, [topic])).toBe(0);
    await observer.close();
  });

  test('a message that is no CloudEvent is passed over, and those behind it arrive', async () => {
    const { topic, seen, complete, stop } = await listening(1);
    const producer = kafka.producer();
    await producer.connect();
    const thingId = newId();
    await producer.send({ topic, messages: [{ key: thingId, value: 'not even JSON' }] });
    await producer.disconnect();
    const publisher = kafkaPublisher(kafka);
    const event = { ...happened(thingId, 1), topic };
    await publisher.send([event]);
    await complete;
    await publisher.close();
    await stop();
    expect(seen).toEqual([event]);
  });

  test('an offset is committed only after the events are stored: what could not be stored comes again', async () => {
    const topic = `test.${newId()}`;
    await ensureTopics(kafka, [topic], settings);
    const seen: string[] = [];
    let refusals = 1;
    const { promise: complete, resolve } = Promise.withResolvers<void>();
    const subscription = await subscribe({
      ...{ kafka, group: `group.${topic}`, topics: [topic], log },
      store: async (events) => {
        if (refusals > 0) {
          refusals -= 1;
          throw new Error('The database is away.');
        }
        seen.push(...events.map(({ id }) => id));
        resolve();
      },
    });
    const publisher = kafkaPublisher(kafka);
    const event = { ...happened(newId(), 1), topic };
    await publisher.send([event]);
    await complete;
    await publisher.close();
    await subscription.stop();
    expect(seen).toEqual([event.id]);
  });

  test('topics are ours: twelve partitions, unlimited retention, and made once', async () => {
    const topic = `test.${newId()}`;
    await ensureTopics(kafka, [topic], settings);
    await ensureTopics(kafka, [topic], settings);
    const admin = kafka.admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: 2, name: topic, configNames: ['retention.ms'] }],
    });
    await admin.disconnect();
    expect(topics[0]?.partitions).toHaveLength(12);
    expect(resources[0]?.configEntries).toMatchObject([{ configName: 'retention.ms', configValue: '-1' }]);
  });

  test('brokers that are away are said to be away', async () => {
    const nowhere = connectKafka('test', { ...settings, brokers: ['127.0.0.1:9'] }, log);
    await expect(observeKafka(nowhere).ping()).rejects.toThrow();
  });
});
