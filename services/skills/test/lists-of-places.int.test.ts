import { nobody, testService } from '@dure/testkit/service';
import { expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, district, given, municipality } from './given.ts';

const service = await testService(definition);
const { act, need } = given(service);

const lists = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Municipality { openNeeds { totalCount nodes { id } } }
    ... on District { openNeeds { totalCount nodes { id } } }
  }
}`;
type Listed = { openNeeds: { totalCount: number; nodes: { id: string }[] } };

const idsOf = async (__typename: string, code: string): Promise<string[]> => {
  const { _entities: found } = await service
    .as(nobody)
    .data<{ _entities: Listed[] }>(lists, { representations: [{ __typename, code }] });
  return found[0]?.openNeeds.nodes.map(({ id }) => id) ?? [];
};

test('a municipality and a district list needs with free seats, those with the most first, and nothing else', async () => {
  const few = await need({ wanted: 1 });
  const many = await need({ wanted: 3 });
  const owner = citizen();
  const gone = await need({ wanted: 5 }, owner);
  expect(await act(owner, 'withdrawNeed', { needId: gone.needId })).toMatchObject({
    __typename: 'WithdrawNeedSuccess',
  });
  expect(await idsOf('Municipality', municipality)).toEqual([many.needId, few.needId]);
  expect(await idsOf('District', district)).toEqual([many.needId, few.needId]);
  expect(await idsOf('District', '9911099000')).toEqual([]);
});
