import { z } from 'zod';
import type { EventContract } from './contract.ts';

type Reference = { readonly $ref: string };

/** An AsyncAPI 3 document, as far as it is read here; https://www.asyncapi.com/docs/reference/specification/v3.0.0 */
export type AsyncApi = {
  readonly asyncapi: '3.0.0';
  readonly info: Readonly<Record<string, unknown>>;
  readonly defaultContentType: string;
  readonly channels: Readonly<
    Record<string, { address: string; messages: Record<string, Reference>; [more: string]: unknown }>
  >;
  readonly operations: Readonly<Record<string, unknown>>;
  readonly components: {
    readonly messages: Readonly<Record<string, unknown>>;
    readonly messageTraits: Readonly<Record<string, unknown>>;
  };
};

/** Twelve everywhere: a later change would break the order per key. */
const partitions = 12;

/** The document of all events, for whoever wants to listen; made from the same contracts that producers are held to. */
export function describeEvents(contracts: readonly EventContract[]): AsyncApi {
  const byTopic = Map.groupBy(
    contracts.toSorted((a, b) => (a.type < b.type ? -1 : 1)),
    ({ topic }) => topic,
  );
  const topics = [...byTopic].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Dure: events',
      version: '1.0.0',
      description:
        'What happens in the services of Dure, as CloudEvents 1.0 in the binary binding of Kafka. One topic per aggregate ' +
        'type, keyed by the id of the aggregate, so that its events keep their order. Every event may arrive more than ' +
        'once: `ce_source` and `ce_id` together are unique. New fields may appear; a breaking change is a new type.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(topics.map(([topic, events]) => [topic, channel(topic, events)])),
    operations: Object.fromEntries(topics.map(([topic, events]) => [`publish.${topic}`, operation(topic, events)])),
    components: {
      messages: Object.fromEntries(topics.flatMap(([, events]) => events.map((event) => [event.type, message(event)]))),
      messageTraits: { cloudEvent },
    },
  };
}

const channel = (topic: string, events: readonly EventContract[]) => ({
  address: topic,
  messages: Object.fromEntries(events.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
  bindings: { kafka: { topic, partitions, bindingVersion: '0.5.0' } },
});

const operation = (topic: string, events: readonly EventContract[]) => ({
  action: 'send',
  title: `The ${topic.split('.')[1] ?? ''} service tells what happened to a ${topic.split('.')[2] ?? ''}.`,
  channel: { $ref: `#/channels/${topic}` },
  messages: events.map(({ type }) => ({ $ref: `#/channels/${topic}/messages/${type}` })),
});

function message({ type, description, keyField, data }: EventContract) {
  const { $schema: _, ...payload } = z.toJSONSchema(data, { io: 'output', unrepresentable: 'any' });
  return {
    name: type,
    title: type,
    summary: description,
    contentType: 'application/json',
    traits: [{ $ref: '#/components/messageTraits/cloudEvent' }],
    // Listeners must bear fields they do not know, so the published shape is open where producers are held to a closed one.
    payload: { ...payload, additionalProperties: true },
    bindings: {
      kafka: { key: { type: 'string', description: `The value of ${keyField}` }, bindingVersion: '0.5.0' },
    },
  };
}

const header = (description: string) => ({ type: 'string', description });

const cloudEvent = {
  headers: {
    type: 'object',
    required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time'],
    properties: {
      ce_specversion: { type: 'string', const: '1.0' },
      ce_id: header('The id of the event, unique within its source'),
      ce_source: header('The service that publishes it, for example /dure/funding'),
      ce_type: header('The type of the event with its version'),
      ce_subject: header('The id of the aggregate; the same as the key'),
      ce_time: header('When it happened, as ISO 8601'),
      ce_dataschema: header('Where the contract of the data is'),
      ce_traceparent: header('The W3C trace context of what caused it'),
    },
  },
};
