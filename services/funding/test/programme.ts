import { randomUUID } from 'node:crypto';
import { solutionSelected } from '@dure/schema/events/agenda';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { person, type TestService } from '@dure/testkit/service';
import { type Answer, city, municipality, type Person } from './city.ts';

export type FundAnswer = {
  readonly id: string;
  readonly state: string;
  readonly subsidyEndsAt: string | null;
} & { readonly [K in 'deposited' | 'balance' | 'available' | 'reserved']: { readonly minorUnits: number } };
export type GrantAnswer = {
  readonly id: string;
  readonly state: string;
  readonly tranches: readonly { readonly id: string; readonly paidAt: string | null }[];
};

export const steward = () => person({ [municipality]: ['steward'] });

type Amount = { readonly amount?: { readonly minorUnits: number; readonly currency: string } };
type Changes = Amount & Record<string, unknown>;

/** What a fund is opened with. */
export const fundTerms = {
  municipalityCode: municipality,
  name: { ko: '마을 혁신 기금', en: 'Neighbourhood innovation fund' },
  purpose: { ko: '주민이 고른 해결안을 시험합니다.', en: 'To try solutions that residents chose.' },
  legalBasis: '민관협치 활성화 기본조례 제12조',
  currency: 'EUR',
};

/** The steps of stewards and those they fund, for the tests of one service. */
export function programme(service: TestService) {
  const { act, raiseAgenda } = city(service);

  const fundOf = (answer: Answer): FundAnswer => {
    if (answer.fund === undefined) throw new Error(`It answered ${answer.__typename}.`);
    return answer.fund as FundAnswer;
  };

  const deposit = (who: Person, fundId: string, minorUnits: number, changes: object = {}) =>
    act('depositToFund', who, {
      ...{ fundId, amount: { minorUnits, currency: 'EUR' }, source: 'GOVERNMENT_GRANT', sourceName: 'Horizon 2020' },
      ...{ idempotencyKey: randomUUID(), ...changes },
    });

  /** A fund with that many cents in it, or minor units of another currency that it is opened in. */
  const funded = async (minorUnits: number, changes: object = {}): Promise<{ fundId: string; keeper: Person }> => {
    const keeper = steward();
    const terms = { ...fundTerms, ...changes };
    const { id: fundId } = fundOf(await act('openFund', keeper, terms));
    if (minorUnits > 0) await deposit(keeper, fundId, minorUnits, { amount: { minorUnits, currency: terms.currency } });
    return { fundId, keeper };
  };

  const organization = async (): Promise<string> => {
    const organizationId = randomUUID();
    await service.deliver(organizationMemberAdded, { organizationId, memberId: randomUUID() });
    return organizationId;
  };

  return {
    act,
    deposit,
    organization,
    fundOf,
    grantOf(answer: Answer): GrantAnswer {
      if (answer.grant === undefined) throw new Error(`It answered ${answer.__typename}.`);
      return answer.grant as GrantAnswer;
    },
    funded,
    /** A fund with that many won in it. */
    fundedInWon: (minorUnits: number, changes: object = {}) => funded(minorUnits, { currency: 'KRW', ...changes }),
    /** Promises won to a campaign. */
    cover: (who: Person, fundId: string, campaignId: string, minorUnits: number, changes: object = {}) =>
      act('promiseCover', who, {
        ...{ fundId, campaignId, amount: { minorUnits, currency: 'KRW' }, idempotencyKey: randomUUID(), ...changes },
      }),
    /** A solution of an organisation for an agenda, as the agenda service tells of it. */
    async selected(agendaId: string, organizationId: string): Promise<{ solutionId: string; processId: string }> {
      const [solutionId, processId] = [randomUUID(), randomUUID()];
      await service.deliver(solutionSelected, { solutionId, processId, agendaId, organizationId });
      return { solutionId, processId };
    },
    /** Promises to an organisation that is made for it, in one tranche that can be paid at once, unless said otherwise. */
    async promise(who: Person, fundId: string, minorUnits: number, changes: Changes = {}): Promise<Answer> {
      const amount = changes.amount ?? { minorUnits, currency: 'EUR' };
      return await act('promiseGrant', who, {
        ...{ fundId, amount, tranches: [{ amountMinor: minorUnits }], purpose: '시제품을 만듭니다.' },
        ...{ agendaId: changes.agendaId ?? (await raiseAgenda()) },
        ...{ organizationId: changes.organizationId ?? (await organization()) },
        ...{ idempotencyKey: randomUUID(), ...changes },
      });
    },
    pay: (who: Person, trancheId: string | undefined, changes: object = {}) =>
      act('payTranche', who, { trancheId, idempotencyKey: randomUUID(), ...changes }),
    cancel: (who: Person, grantId: string, changes: object = {}) =>
      act('cancelGrant', who, { grantId, reason: '사업이 멈추었습니다.', idempotencyKey: randomUUID(), ...changes }),
  };
}
