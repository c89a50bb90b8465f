import { campaignEnded } from '@dure/schema/events/funding';
import { testService } from '@dure/testkit/service';
import { standingAt } from '@dure/testkit/standing';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city } from './city.ts';

const service = await testService(definition);
const { inDays, pledge, published, read } = city(service);

/** A campaign with less or more than it asked for, and the second in which it ends. */
async function collecting(amount: number, changes: object = {}) {
  const deadline = inDays(30).replace(/\.\d+Z$/, '.000Z');
  const { campaignId } = await published({ ...changes, deadline });
  await pledge(citizen(), campaignId, amount);
  return { campaignId, ends: new Date(deadline) };
}

/** How a campaign stands once the worker has nothing left to do at that instant. */
const standsAt = async (campaignId: string, at: Date) => {
  await standingAt(service, at, () => service.runDeadlines());
  return (await read(campaignId)).state;
};
/** So many seconds earlier; later where it is below zero. */
const secondsBefore = (instant: Date, seconds: number) => new Date(instant.getTime() - 1_000 * seconds);

describe('a campaign ends in its second', () => {
  test.each([
    ['short of its goal', 4_000, {}, 'PUBLISHED', 'ENDED_REFUNDED'],
    ['with its goal reached', 10_000, {}, 'SECURED', 'ENDED_SUCCEEDED'],
    [
      'short of it with a reduced plan',
      4_000,
      { shortfallPlan: 'KEEP_IT_ALL', reducedPlan: '지붕만 합니다.' },
      'PUBLISHED',
      'ENDED_KEPT',
    ],
  ])('%s: not one second earlier, and once', async (_, amount, changes, before, after) => {
    const { campaignId, ends } = await collecting(amount, changes);
    expect(await standsAt(campaignId, secondsBefore(ends, 1))).toBe(before);
    expect(await standsAt(campaignId, ends)).toBe(after);
    expect(await standsAt(campaignId, secondsBefore(ends, -1))).toBe(after);
    const told = (await service.sent(campaignEnded)).filter((event) => event.campaignId === campaignId);
    expect(told).toHaveLength(1);
  });

  test('in the second before pledges are taken, in its own they are not', async () => {
    const { campaignId, ends } = await collecting(4_000);
    const pledgedAt = async (at: Date) =>
      (await standingAt(service, at, () => pledge(citizen(), campaignId, 1_000))).__typename;
    expect(await pledgedAt(secondsBefore(ends, 1))).toBe('PledgeSuccess');
    expect(await pledgedAt(ends)).not.toBe('PledgeSuccess');
    expect(await read(campaignId)).toMatchObject({ tally: { minorUnits: 5_000 } });
  });
});
