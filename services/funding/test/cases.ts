import { randomUUID } from 'node:crypto';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { roles } from '@dure/schema/roles';
import { everyMember, type MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import { citizen, city, municipality, secretariat } from './city.ts';
import { fundCases } from './fund-cases.ts';

/** How far a campaign has come. */
type Stage = 'draft' | 'submitted' | 'approved' | 'published';
const stages: readonly Stage[] = ['draft', 'submitted', 'approved', 'published'];

/** Every mutation with who may call it, and what it takes to be accepted. */
export async function fundingCases(service: TestService) {
  const { act, afterDays, entity, openAs, pledge, published, raiseAgenda, read, reward, terms } = city(service);

  /** A campaign of an organisation that has come so far, and those who stand to it. */
  const campaign = async (stage: Stage, changes: object = {}) => {
    const [opener, organizationId] = [citizen(), randomUUID()];
    const colleague = person();
    for (const { memberId } of [opener, colleague]) {
      await service.deliver(organizationMemberAdded, { organizationId, memberId });
    }
    const campaignId = await openAs(opener, { organizationId, ...changes });
    const has = (one: Stage) => stages.indexOf(stage) >= stages.indexOf(one);
    if (has('submitted')) await act('submitCampaign', opener, { campaignId });
    const approval = { campaignId, decision: 'APPROVE', note: '좋습니다.' };
    if (has('approved')) await act('consultCampaign', secretariat(), approval);
    if (has('published')) await act('publishCampaign', opener, { campaignId });
    const people = {
      'the opener': person({}, opener.memberId),
      'the member of its organisation': person({}, colleague.memberId),
      'the opener, were they of the secretariat': person({ [municipality]: ['secretariat'] }, opener.memberId),
    };
    const { otherSources } = await read<{ otherSources: { id: string }[] }>(campaignId, opener);
    return { campaignId, people, sourceId: otherSources[0]?.id };
  };
  const ownSide = [
    'the opener',
    'the member of its organisation',
    'the opener, were they of the secretariat',
  ] as const satisfies MutationCases[string]['allows'];
  /** Eight hours that were promised to a campaign of an organisation. */
  const promised = async () => {
    const { campaignId, people } = await campaign('published');
    const backer = person();
    const hours = { campaignId, kind: 'HOURS', quantity: 8, idempotencyKey: randomUUID() };
    const { pledge: made } = await act('pledgeInKind', backer, hours);
    return { input: { pledgeId: made?.id }, people: { ...people, 'the backer': backer } };
  };
  /** A reward that a campaign of an organisation owes, and those who stand to it. */
  const claimed = async () => {
    const { campaignId, people } = await campaign('published', { rewards: [reward()] });
    const backer = person();
    const { rewards } = await read<{ rewards: { id: string }[] }>(campaignId);
    const { pledge: made } = await pledge(backer, campaignId, 10_000, { rewardId: rewards[0]?.id });
    await afterDays(31);
    return { input: { claimId: made?.rewardClaim?.id }, people: { ...people, 'the backer': backer } };
  };
  const another = { campaignId: randomUUID() };

  const cases: MutationCases = {
    openCampaign: {
      allows: roles,
      given: async () => ({ input: terms(await raiseAgenda()) }),
      change: { title: '다른 모금' },
    },
    editCampaign: {
      allows: ownSide,
      given: async () => {
        const { campaignId, people } = await campaign('draft');
        return { input: { campaignId, expectedVersion: 1, title: '새 제목' }, people };
      },
      change: { title: '다른 제목' },
    },
    reportOtherSource: {
      allows: ownSide,
      given: async () => {
        const otherSources = [{ name: '시청', amount: { minorUnits: 1_000, currency: 'KRW' } }];
        const { campaignId, people, sourceId } = await campaign('draft', { otherSources });
        return { input: { campaignId, sourceId, state: 'RECEIVED' }, people };
      },
      change: { state: 'DECLINED' },
    },
    submitCampaign: {
      allows: ownSide,
      given: async () => {
        const { campaignId, people } = await campaign('draft');
        return { input: { campaignId }, people };
      },
      change: another,
    },
    consultCampaign: {
      allows: ['secretariat'],
      denials: ['CampaignOwnSideConsults'],
      given: async () => {
        const { campaignId, people } = await campaign('submitted');
        return { input: { campaignId, decision: 'APPROVE', note: '좋습니다.' }, people };
      },
      change: { decision: 'RETURN' },
    },
    publishCampaign: {
      allows: ownSide,
      given: async () => {
        const { campaignId, people } = await campaign('approved');
        return { input: { campaignId }, people };
      },
      change: another,
    },
    cancelCampaign: {
      allows: [...ownSide, 'secretariat'],
      given: async () => {
        const { campaignId, people } = await campaign('published');
        return { input: { campaignId, reason: '사정이 바뀌었습니다.' }, people };
      },
      change: { reason: '다른 까닭' },
    },
    pledge: {
      allows: everyMember,
      given: async () => {
        const { campaignId } = await published();
        const amount = { minorUnits: 1_000, currency: 'KRW' };
        return { input: { campaignId, amount, idempotencyKey: randomUUID() } };
      },
      change: { amount: { minorUnits: 2_000, currency: 'KRW' } },
    },
    withdrawPledge: {
      allows: ['the backer'],
      given: async () => {
        const [backer, { opener, campaignId }] = [citizen(), await published()];
        const { pledge: made } = await pledge(backer, campaignId, 1_000);
        const people = { 'the backer': person({}, backer.memberId), 'the opener': opener };
        return { input: { pledgeId: made?.id }, people };
      },
      change: { pledgeId: randomUUID() },
    },
    sendReward: { allows: ownSide, given: claimed, change: { claimId: randomUUID() } },
    confirmReward: { allows: ['the backer'], given: claimed, change: { claimId: randomUUID() } },
    complainAboutReward: {
      allows: ['the backer'],
      given: async () => {
        const { input, people } = await claimed();
        return { input: { ...input, kind: 'NOT_ARRIVED', reason: '오지 않았습니다.' }, people };
      },
      change: { kind: 'NOT_AS_PROMISED' },
    },
    rateReward: {
      allows: ['the backer'],
      given: async () => {
        const { input, people } = await claimed();
        await act('confirmReward', people['the backer'], input);
        return { input: { ...input, stars: 4 }, people };
      },
      change: { stars: 5 },
    },
    configureFunding: {
      allows: ['operator'],
      given: async () => {
        const { fundingSettings } = await entity<{ fundingSettings: { version: number } }>({
          ...{ __typename: 'Municipality', code: municipality },
        });
        const { version } = fundingSettings;
        return { input: { municipalityCode: municipality, expectedVersion: version, rewardPatienceDays: 9 + version } };
      },
      change: { rewardPatienceDays: 5 },
    },
    pledgeInKind: {
      allows: everyMember,
      given: async () => {
        const { campaignId } = await published();
        return { input: { campaignId, kind: 'HOURS', quantity: 8, idempotencyKey: randomUUID() } };
      },
      change: { quantity: 9 },
    },
    withdrawInKind: {
      allows: ['the backer'],
      given: async () => {
        const { input, people } = await promised();
        return { input, people };
      },
      change: { pledgeId: randomUUID() },
    },
    recordInKind: {
      allows: ownSide,
      given: async () => {
        const { input, people } = await promised();
        return { input: { ...input, given: 7.5 }, people };
      },
      change: { given: 8 },
    },
  };
  return { municipality, cases: { ...cases, ...fundCases(service) } };
}
