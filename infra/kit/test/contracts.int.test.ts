import { systemClock } from '@dure/kit/clock';
import { envelope } from '@dure/kit/events';
import { newId } from '@dure/kit/ids';
import { handleNext, on, receive } from '@dure/kit/inbox';
import type { EventContract } from '@dure/schema/contract';
import { loadContracts } from '@dure/schema/contracts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mechanicsDatabase } from './mechanics.ts';

const db = await mechanicsDatabase();
const contracts = await loadContracts();

type JsonSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
};

const formats: Readonly<Record<string, string>> = {
  uuid: newId(),
  'date-time': '2027-01-02T03:04:05.678Z',
  date: '2027-01-02',
};

/** Data that fits a contract, made from the contract itself; null where null is allowed. */
function sample(schema: JsonSchema): unknown {
  if (schema.anyOf !== undefined)
    return schema.anyOf.some(({ type }) => type === 'null') ? null : sample(schema.anyOf[0] ?? {});
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.properties !== undefined) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => [name, sample(field)]));
  }
  if (schema.items !== undefined) return [sample(schema.items)];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.pattern === '^[A-Z]{2}$') return 'KR';
  return formats[schema.format ?? ''] ?? '9911051000';
}

const dataOf = (contract: EventContract) =>
  sample(z.toJSONSchema(contract.data) as JsonSchema) as Record<string, unknown>;

test.each(contracts.map((contract) => [contract.type, contract] as const))(
  'a listener to %s gets what its publisher said, also from a newer publisher',
  async (_, contract) => {
    const heard: unknown[] = [];
    const consumers = [on(contract, async (_tx, { data }) => void heard.push(data))];
    const data = dataOf(contract);
    const event = envelope(contract, data, { id: newId(), time: new Date().toISOString(), headers: {} });
    await receive(db, consumers, [{ ...event, data: { ...data, addedLater: true } }]);
    await handleNext({ db, consumers, clock: systemClock, onFailure: () => undefined });
    expect(heard).toEqual([data]);
    expect(event.key).toBe(data[contract.keyField]);
  },
);

test.each(contracts.map((contract) => [contract.type, contract] as const))(
  '%s carries nothing that its contract does not name',
  (_, contract) => {
    const surplus = { ...dataOf(contract), email: 'someone@example.org' };
    expect(() => envelope(contract, surplus as never, { id: newId(), time: '', headers: {} })).toThrow(/email/);
  },
);
