import { z } from 'zod';
import { presumedTimeZone } from './places.ts';

/** What one event promises: where it travels, what it is called, what orders it and what it carries. */
export type EventContract<S extends z.ZodObject = z.ZodObject> = {
  /** One Kafka topic per aggregate type, so that all events of one aggregate keep their order. */
  readonly topic: string;
  /** CloudEvents `type`, in the past tense and with a version: `dure.funding.campaign.secured.v1`. */
  readonly type: string;
  /** What it means, for whoever listens. */
  readonly description: string;
  /** The field that holds the aggregate's id: the Kafka key and the CloudEvents `subject`. */
  readonly keyField: string;
  /** What it carries: facts and ids, no personal data. Strict going out, tolerant of new fields coming in. */
  readonly data: S;
};

type Definition<S extends z.ZodObject> = {
  readonly owner: string;
  readonly aggregate: string;
  readonly name: string;
  readonly description: string;
  readonly keyField: keyof z.output<S> & string;
  readonly data: S;
  readonly version?: number;
};

/** Makes a contract; its topic and type follow from owner, aggregate and name. */
export function contract<S extends z.ZodObject>(definition: Definition<S>): EventContract<S> {
  const { owner, aggregate, name, description, keyField, data, version = 1 } = definition;
  const topic = `dure.${owner}.${aggregate}`;
  return Object.freeze({ topic, type: `${topic}.${name}.v${version}`, description, keyField, data });
}

/** CloudEvents `source` of the service that owns a topic: `/dure/funding`. */
export function sourceOf(topic: string): string {
  return `/dure/${topic.split('.')[1] ?? ''}`;
}

/** Field types that several contracts share. */
export const field = {
  id: z.uuid(),
  place: z.string().regex(/^\d{10}$/),
  key: z.string().min(1).max(100),
  minorUnits: z.int().nonnegative(),
  currency: z.enum(['KRW', 'JPY', 'EUR', 'USD']),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  count: z.int().nonnegative(),
  time: z.iso.datetime({ offset: true }),
  date: z.iso.date(),
  /** IANA name of a region; events of before it was told mean the presumed one. */
  timeZone: z.string().min(1).max(64).default(presumedTimeZone),
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
} as const;
