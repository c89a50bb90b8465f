import type { Kafka } from 'kafkajs';
import { expect, test, vi } from 'vitest';
import { connectKafka, subscribe } from './kafka.ts';
import { createLogger } from './log.ts';

type Listener = (event: { payload: { restart: boolean } }) => void;

/** As much of a consumer of kafkajs as `subscribe` uses; `emit` plays its instrumentation. */
function fakeConsumer() {
  const listeners = new Map<string, Listener[]>();
  const emit = (event: string, restart = false) =>
    (listeners.get(event) ?? []).forEach((listen) => {
      listen({ payload: { restart } });
    });
  return {
    emit,
    events: { GROUP_JOIN: 'join', CRASH: 'crash', DISCONNECT: 'disconnect', STOP: 'stop' },
    on: (event: string, listen: Listener) => listeners.set(event, [...(listeners.get(event) ?? []), listen]),
    connect: async () => undefined,
    subscribe: async () => undefined,
    run: async () => emit('join'),
    disconnect: vi.fn(async () => undefined),
  };
}

async function subscribed() {
  const consumers: ReturnType<typeof fakeConsumer>[] = [];
  const kafka = {
    consumer: () => {
      const consumer = fakeConsumer();
      consumers.push(consumer);
      return consumer;
    },
  } as unknown as Kafka;
  const log = createLogger('test', 'fatal');
  const subscription = await subscribe({ kafka, group: 'g', topics: ['t'], log, store: async () => undefined });
  return { consumers, subscription };
}

test('a consumer that the client gives up is replaced by a new one', async () => {
  vi.useFakeTimers();
  try {
    const { consumers, subscription } = await subscribed();
    consumers[0]?.emit('crash');
    expect(subscription.isConnected()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(consumers).toHaveLength(2);
    expect(subscription.isConnected()).toBe(true);
    await subscription.stop();
    expect(consumers[1]?.disconnect).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});

test('a consumer that the client starts again itself is left to it', async () => {
  vi.useFakeTimers();
  try {
    const { consumers } = await subscribed();
    consumers[0]?.emit('crash', true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(consumers).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

test('what the client reports while brokers and topics come up is a detail; the rest is an error', () => {
  const levels: string[] = [];
  const log = createLogger('test', 'debug', { write: (line) => void levels.push(JSON.parse(line).level) });
  const settings = { brokers: ['127.0.0.1:1'], ssl: false, replicationFactor: 1, minimumInSyncReplicas: 1 };
  const logger = connectKafka('test', settings, log).logger();
  for (const text of [
    'Response Metadata(key: 3, version: 6) This server does not host this topic-partition',
    'Response CreateTopics(key: 19, version: 3) Topic creation errors',
    'The request is not authorized',
  ]) {
    logger.error(text);
  }
  expect(levels).toEqual(['debug', 'debug', 'error']);
});
