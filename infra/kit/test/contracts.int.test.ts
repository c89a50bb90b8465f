import { systemClock } from '@dure/kit/clock';
import { envelope } from '@dure/kit/events';
import { newId } from '@dure/kit/ids';
import { handleNext, on, receive } from '@dure/kit/inbox';
import { loadContracts } from '@dure/schema/contracts';
import { dataOf } from '@dure/testkit/samples';
import { expect, test } from 'vitest';
import { mechanicsDatabase } from './mechanics.ts';

const db = await mechanicsDatabase();
const contracts = await loadContracts();

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
