import { randomUUID } from 'node:crypto';
import { agendaRaised } from '@dure/schema/events/agenda';
import { inQueue as inRowQueue } from '@dure/testkit/locks';
import { nobody, person, type TestService } from '@dure/testkit/service';
import { entities, mutations, one } from './documents.ts';

export const municipality = '9911000000';
export const district = '9911051000';
export const dayMs = 86_400_000;

export type Person = ReturnType<typeof person>;
export type CampaignAnswer = {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly pledgeCount: number;
  readonly backerCount: number;
  readonly securedAt: string | null;
  readonly tally: { readonly minorUnits: number; readonly currency: string };
  readonly tallyAtEnd: { readonly minorUnits: number } | null;
};
export type Answer = {
  readonly __typename: string;
  readonly campaign?: CampaignAnswer;
  readonly pledge?: {
    readonly id: string;
    readonly state: string;
    readonly rewardClaim?: { readonly id: string } | null;
  };
} & Record<string, unknown>;
export type Summary = {
  readonly campaignsOpen: number;
  readonly campaignsSecured: number;
  readonly campaignsEnded: number;
  readonly pledges: number;
} & { readonly [K in 'pledged' | 'settled' | 'refunded']: readonly { minorUnits: number; currency: string }[] };

type Changes = { readonly goal?: { readonly minorUnits: number; readonly currency: string } } & Record<string, unknown>;

export const citizen = () => person({ [municipality]: ['citizen'] });
export const secretariat = () => person({ [municipality]: ['secretariat'] });

/** The steps of people in a city, for the tests of one service. */
export function city(service: TestService) {
  const act = async (name: keyof typeof mutations, who: Person, input: object): Promise<Answer> => {
    const data = await service.as(who).data<Record<string, Answer>>(mutations[name], { input });
    const answer = data[name];
    if (answer === undefined) throw new Error(`${name} answered nothing.`);
    return answer;
  };

  const raiseAgenda = async (districtCode = district): Promise<string> => {
    const agendaId = randomUUID();
    await service.deliver(agendaRaised, {
      ...{ agendaId, municipalityCode: municipality, districtCode, longitude: null, latitude: null },
      ...{ categoryKey: 'transport', kind: 'PROPOSAL', authorId: null, organizationId: null },
    });
    return agendaId;
  };

  const inDays = (days: number) => new Date(service.clock.now().getTime() + days * dayMs).toISOString();

  /** What a campaign is opened with; its budget sums to its goal unless said otherwise. */
  const terms = (agendaId: string, changes: Changes = {}) => {
    const goal = changes.goal ?? { minorUnits: 10_000, currency: 'KRW' };
    return {
      agendaId,
      title: '정류장 쉼터를 고칩니다',
      description: '비를 피할 지붕과 앉을 자리를 만듭니다.',
      language: 'ko',
      goal,
      deadline: inDays(30),
      shortfallPlan: 'ALL_OR_NOTHING',
      budget: [{ purpose: '지붕과 의자', amountMinor: goal.minorUnits }],
      ...changes,
    };
  };

  /** A reward as it is handed in: two of it, for 1,000 won, ten days after the deadline. */
  const reward = (changes: object = {}) => ({
    ...{ title: '쉼터의 의자에 새기는 이름', description: '바라는 이름을 새깁니다.', language: 'ko' },
    ...{ priceMinor: 1_000, quantity: 2, deliverBy: inDays(40), ...changes },
  });

  const openAs = async (opener: Person, changes: Changes = {}): Promise<string> => {
    const { campaign } = await act('openCampaign', opener, terms(await raiseAgenda(), changes));
    if (campaign === undefined) throw new Error('The campaign was not opened.');
    return campaign.id;
  };

  const approveAs = async (opener: Person, campaignId: string): Promise<void> => {
    await act('submitCampaign', opener, { campaignId });
    await act('consultCampaign', secretariat(), { campaignId, decision: 'APPROVE', note: '좋습니다.' });
  };

  const publishAs = async (opener: Person, campaignId: string): Promise<void> => {
    await approveAs(opener, campaignId);
    const { __typename } = await act('publishCampaign', opener, { campaignId });
    if (__typename !== 'PublishCampaignSuccess') throw new Error(`Publishing answered ${__typename}.`);
  };

  const entity = async <T>(representation: object, who: Person | typeof nobody = nobody): Promise<T> => {
    const { _entities: found } = await service
      .as(who)
      .data<{ _entities: T[] }>(entities, { representations: [representation] });
    if (found[0] === undefined) throw new Error('There is no such entity.');
    return found[0];
  };

  return {
    act,
    raiseAgenda,
    inDays,
    terms,
    reward,
    openAs,
    approveAs,
    publishAs,
    entity,
    /** A campaign that collects, for 10,000 won unless said otherwise. */
    async published(changes: Changes = {}): Promise<{ opener: Person; campaignId: string }> {
      const opener = citizen();
      const campaignId = await openAs(opener, changes);
      await publishAs(opener, campaignId);
      return { opener, campaignId };
    },
    pledge: (who: Person, campaignId: string, minorUnits: number, more: object = {}) =>
      act('pledge', who, {
        ...{ campaignId, amount: { minorUnits, currency: 'KRW' }, idempotencyKey: randomUUID() },
        ...more,
      }),
    async read<T = CampaignAnswer>(campaignId: string, who: Person | typeof nobody = nobody): Promise<T> {
      return (await service.as(who).data<{ campaign: T }>(one, { id: campaignId })).campaign;
    },
    async summary(code: string, type: 'District' | 'Municipality' = 'District'): Promise<Summary> {
      return (await entity<{ fundingSummary: Summary }>({ __typename: type, code })).fundingSummary;
    },
    /** Moves the clock, runs what is due, and moves it back. */
    async afterDays(days: number): Promise<void> {
      service.clock.moveTo(new Date(service.clock.now().getTime() + days * dayMs));
      await service.runDeadlines();
      service.clock.moveTo(null);
    },
  };
}

/** Works that wait for the same campaign, fund or claim and go on in the order given. */
export const inQueue = <const T extends readonly (() => Promise<unknown>)[]>(
  service: TestService,
  id: string,
  works: T,
  of: 'campaigns' | 'funds' | 'reward_claims' = 'campaigns',
) => inRowQueue(service, { of, id }, works);
