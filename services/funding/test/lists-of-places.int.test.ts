import { nobody, testService } from '@dure/testkit/service';
import { expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city, district, municipality } from './city.ts';

const service = await testService(definition);
const { act, inDays, openAs, published } = city(service);

const lists = `query ($representations: [_Any!]!, $first: Int) {
  _entities(representations: $representations) {
    ... on Municipality { openCampaigns(first: $first) { totalCount nodes { id } } }
    ... on District { openCampaigns(first: $first) { totalCount nodes { id } } }
  }
}`;
type Listed = { openCampaigns: { totalCount: number; nodes: { id: string }[] } };

const idsOf = async (__typename: string, code: string): Promise<string[]> => {
  const { _entities: found } = await service
    .as(nobody)
    .data<{ _entities: Listed[] }>(lists, { representations: [{ __typename, code }] });
  return found[0]?.openCampaigns.nodes.map(({ id }) => id) ?? [];
};

test('a municipality and a district list what collects now, the first to end first, and nothing else', async () => {
  const later = await published({ deadline: inDays(20) });
  const sooner = await published({ deadline: inDays(10) });
  const over = await published({ deadline: inDays(5) });
  await act('cancelCampaign', over.opener, { campaignId: over.campaignId, reason: '그만둡니다.' });
  await openAs(citizen());
  const collecting = [sooner.campaignId, later.campaignId];
  const state = await idsOf('Municipality', municipality);
  expect(state.filter((id) => collecting.includes(id))).toEqual(collecting);
  expect(await idsOf('District', district)).toEqual(state);
  expect(await idsOf('District', '9911099000')).toEqual([]);
});
