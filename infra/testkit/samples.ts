import { newId } from '@dure/kit/ids';
import type { EventContract } from '@dure/schema/contract';
import { z } from 'zod';

type JsonSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly items?: JsonSchema;
  /** Of a tuple. */
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
};

const formats: Readonly<Record<string, string>> = { 'date-time': '2027-01-02T03:04:05.678Z', date: '2027-01-02' };

/** Data that fits a contract, made from the contract itself; ids are new ones, and null stands where null is allowed. */
export const dataOf = <S extends z.ZodObject>(contract: EventContract<S>): z.output<S> =>
  sample(z.toJSONSchema(contract.data) as JsonSchema) as z.output<S>;

function sample(schema: JsonSchema): unknown {
  if (schema.anyOf !== undefined)
    return schema.anyOf.some(({ type }) => type === 'null') ? null : sample(schema.anyOf[0] ?? {});
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => [name, sample(field)]));
  }
  if (schema.prefixItems !== undefined) return schema.prefixItems.map(sample);
  const { items, minItems = 1 } = schema;
  if (items !== undefined) return Array.from({ length: minItems }, () => sample(items));
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.format === 'uuid') return newId();
  if (schema.pattern === '^[A-Z]{2}$') return 'KR';
  return formats[schema.format ?? ''] ?? '9911051000';
}
