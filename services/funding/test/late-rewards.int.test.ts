import { randomUUID } from 'node:crypto';
import { rewardOverdue } from '@dure/schema/events/funding';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city, municipality, type Person, secretariat } from './city.ts';
import { rewardWorld } from './reward-world.ts';

const service = await testService(definition);
const { act, afterDays, entity, inDays, openAs, publishAs, reward } = city(service);
const { choose, owed, rewardsOf } = rewardWorld(service);

describe('what is late', () => {
  test('is flagged for everybody from its very day on, told once, and no longer once it is sent', async () => {
    const { opener, campaignId, rewardId, claim } = await owed();
    await afterDays(39);
    expect(await rewardsOf(campaignId)).toMatchObject([{ overdue: false }]);
    await afterDays(40);
    await afterDays(50);
    expect(await rewardsOf(campaignId)).toMatchObject([
      { overdue: true, deliveries: { promised: 1, overdue: 1 }, claims: { nodes: [{ overdue: true }] } },
    ]);
    const told = (await service.sent(rewardOverdue)).filter((event) => event.rewardId === rewardId);
    expect(told).toEqual([expect.objectContaining({ campaignId, overdue: 1 })]);
    await act('sendReward', opener, claim);
    expect(await rewardsOf(campaignId)).toMatchObject([{ overdue: false, deliveries: { sent: 1, overdue: 0 } }]);
  });

  test('what was delivered in time is not flagged, and nobody is told', async () => {
    const { opener, campaignId, rewardId, claim } = await owed();
    await act('sendReward', opener, claim);
    await afterDays(41);
    expect(await rewardsOf(campaignId)).toMatchObject([{ overdue: false }]);
    expect((await service.sent(rewardOverdue)).filter((event) => event.rewardId === rewardId)).toEqual([]);
  });

  test('what was said to be sent and did not arrive is flagged by the complaint', async () => {
    const { opener, campaignId, backer, claim } = await owed();
    await act('sendReward', opener, claim);
    await afterDays(41);
    service.clock.moveTo(new Date(inDays(42)));
    await act('complainAboutReward', backer, { ...claim, kind: 'NOT_ARRIVED', reason: '없음' });
    service.clock.moveTo(null);
    expect(await rewardsOf(campaignId)).toMatchObject([{ overdue: true, deliveries: { complained: 1, overdue: 1 } }]);
  });
});

describe('whoever owes rewards for too long', () => {
  /** What publishing a campaign of `opener` answers so many days from now. */
  const publishIn = async (days: number, opener: Person, changes: Record<string, unknown> = {}) => {
    service.clock.moveTo(new Date(inDays(days)));
    const campaignId = await openAs(opener, changes);
    await act('submitCampaign', opener, { campaignId });
    await act('consultCampaign', secretariat(), { campaignId, decision: 'APPROVE', note: '좋습니다.' });
    const answer = await act('publishCampaign', opener, { campaignId });
    service.clock.moveTo(null);
    return answer;
  };

  test('publishes nothing new until it is delivered: thirty days after its day, not before', async () => {
    const { opener, rewardId, claim } = await owed();
    await afterDays(41);
    expect(await publishIn(69, opener)).toMatchObject({ __typename: 'PublishCampaignSuccess' });
    expect(await publishIn(71, opener)).toMatchObject({
      ...{ __typename: 'OpenerOwesRewards', rewards: [{ id: rewardId }], days: 30 },
      message: expect.stringMatching(/./),
    });
    expect(await publishIn(71, citizen())).toMatchObject({ __typename: 'PublishCampaignSuccess' });
    await act('sendReward', opener, claim);
    expect(await publishIn(71, opener)).toMatchObject({ __typename: 'PublishCampaignSuccess' });
  });

  test('an organisation is held to it through whomever it opens a campaign', async () => {
    const [first, second, organizationId] = [citizen(), citizen(), randomUUID()];
    for (const { memberId } of [first, second]) {
      await service.deliver(organizationMemberAdded, { organizationId, memberId });
    }
    const campaignId = await openAs(first, { organizationId, rewards: [reward()] });
    await publishAs(first, campaignId);
    const [shown] = await rewardsOf(campaignId);
    await choose(citizen(), campaignId, shown?.id ?? '');
    await afterDays(31);
    await afterDays(41);
    expect(await publishIn(71, second, { organizationId })).toMatchObject({ __typename: 'OpenerOwesRewards' });
    expect(await publishIn(71, second)).toMatchObject({ __typename: 'PublishCampaignSuccess' });
  });

  test('how long is too long is for the municipality to say', async () => {
    const { opener } = await owed();
    await afterDays(41);
    const operator = person({ [municipality]: ['operator'] });
    const set = (rewardPatienceDays: number, expectedVersion: number) =>
      act('configureFunding', operator, { municipalityCode: municipality, expectedVersion, rewardPatienceDays });
    type Settings = { fundingSettings: { rewardPatienceDays: number; version: number } };
    const settings = () => entity<Settings>({ __typename: 'Municipality', code: municipality });
    expect(await settings()).toMatchObject({ fundingSettings: { rewardPatienceDays: 30, version: 1 } });
    expect(await set(10, 1)).toMatchObject({ __typename: 'ConfigureFundingSuccess' });
    expect(await set(20, 1)).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await publishIn(51, opener)).toMatchObject({ __typename: 'OpenerOwesRewards', days: 10 });
    await set(30, 2);
    expect(await publishIn(51, opener)).toMatchObject({ __typename: 'PublishCampaignSuccess' });
    expect(await settings()).toMatchObject({ fundingSettings: { rewardPatienceDays: 30, version: 3 } });
  });
});
