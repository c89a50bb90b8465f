import { type EventContract, sourceOf } from '@dure/schema/contract';
import { z } from 'zod';

/** One CloudEvent on its way, independent of the transport. */
export type Envelope = {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly topic: string;
  /** The aggregate's id: Kafka key and CloudEvents `subject`. */
  readonly key: string;
  /** ISO 8601. */
  readonly time: string;
  readonly data: unknown;
  /** Trace context and request id, so that one log search follows a cause to all its effects. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Where the contract of a type is published: the AsyncAPI document beside the schema. */
const dataSchemaOf = (type: string) => `asyncapi.json#/components/messages/${type}`;
const extensions = ['traceparent', 'requestid'] as const;

/** Headers of the CloudEvents Kafka binding, binary mode. */
export function toBinaryHeaders(event: Envelope): Record<string, string> {
  return {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_source: event.source,
    ce_type: event.type,
    ce_subject: event.key,
    ce_time: event.time,
    ce_dataschema: dataSchemaOf(event.type),
    ...Object.fromEntries(Object.entries(event.headers).map(([name, value]) => [`ce_${name}`, value])),
  };
}

/** Reads a message of the Kafka binding; throws with the reason when it is not a CloudEvent. */
export function fromBinary(
  topic: string,
  headers: Readonly<Record<string, string | undefined>>,
  body: string,
): Envelope {
  const attributes = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (name.startsWith('ce_') ? [[name.slice(3), value]] : [])),
  );
  return fromAttributes({ ...attributes, data: JSON.parse(body) }, topic);
}

/** One event in the JSON event format, as the HTTP binding's batch mode carries it. */
export function toStructured(event: Envelope): Record<string, unknown> {
  const { id, source, type, key, time, data, headers } = event;
  const base = { specversion: '1.0', id, source, type, subject: key, time, dataschema: dataSchemaOf(type) };
  return { ...base, datacontenttype: 'application/json', ...headers, data };
}

const cloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(200),
  source: z.string().min(1).max(200),
  type: z.string().regex(/^[a-z0-9.-]+\.v\d+$/),
  subject: z.string().min(1).max(200),
  time: z.iso.datetime({ offset: true }),
  data: z.unknown(),
  traceparent: z.string().optional(),
  requestid: z.string().optional(),
});

/** Reads an event in the JSON event format; throws with the reason when it is not one. */
export function fromAttributes(attributes: unknown, topic?: string): Envelope {
  const event = cloudEvent.parse(attributes);
  const headers = Object.fromEntries(
    extensions.flatMap((name) => (event[name] === undefined ? [] : [[name, event[name]]])),
  );
  const { id, source, type, subject, time, data } = event;
  return { id, source, type, topic: topic ?? type.split('.').slice(0, 3).join('.'), key: subject, time, data, headers };
}

/** An envelope for a contract, with its data checked strictly; throws a ZodError naming what does not fit. */
export function envelope<S extends z.ZodObject>(
  contract: EventContract<S>,
  data: z.input<S>,
  about: Pick<Envelope, 'id' | 'time' | 'headers'>,
): Envelope {
  const checked = contract.data.strict().parse(data) as Record<string, unknown>;
  const key = String(checked[contract.keyField]);
  return { ...about, source: sourceOf(contract.topic), type: contract.type, topic: contract.topic, key, data: checked };
}
