import { nobody, type TestService } from '@dure/testkit/service';
import { citizen, city, type Person } from './city.ts';

type Shown = {
  readonly id: string;
  readonly left: number;
  readonly overdue: boolean;
  readonly claims: { readonly nodes: readonly { readonly id: string; readonly backer: { id: string } | null }[] };
};

/** What people do with rewards. */
export function rewardWorld(service: TestService) {
  const { afterDays, pledge, published, read, reward } = city(service);

  const rewardsOf = async (campaignId: string, who: Person | typeof nobody = nobody) =>
    (await read<{ rewards: Shown[] }>(campaignId, who)).rewards;

  /** A campaign that collects and has one reward, of which there are two unless said otherwise. */
  const withReward = async (changes: object = {}, terms: object = {}) => {
    const made = await published({ rewards: [reward(changes)], ...terms });
    const [first] = await rewardsOf(made.campaignId);
    return { ...made, rewardId: first?.id ?? '' };
  };

  const choose = (who: Person, campaignId: string, rewardId: string, minorUnits = 10_000) =>
    pledge(who, campaignId, minorUnits, { rewardId });

  /** A reward that is owed: its campaign has its money. */
  const owed = async (changes: object = {}) => {
    const made = await withReward(changes);
    const backer = citizen();
    const { pledge: chosen } = await choose(backer, made.campaignId, made.rewardId);
    await afterDays(31);
    return { ...made, backer, claim: { claimId: chosen?.rewardClaim?.id } };
  };

  return { rewardsOf, withReward, choose, owed };
}
