import { randomUUID } from 'node:crypto';
import type { MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import { citizen, city, municipality } from './city.ts';
import { fundTerms, programme } from './programme.ts';

/** The mutations of funds and grants with who may call them, and what it takes to be accepted. */
export function fundCases(service: TestService): MutationCases {
  const { approveAs, openAs, raiseAgenda } = city(service);
  const { funded, fundedInWon, grantOf, organization, promise } = programme(service);

  /** A promised grant of two tranches. */
  const grant = async () => {
    const { fundId, keeper } = await funded(10_000);
    return grantOf(
      await promise(keeper, fundId, 9_000, { tranches: [{ amountMinor: 5_000 }, { amountMinor: 4_000 }] }),
    );
  };
  const idempotencyKey = () => randomUUID();

  return {
    openFund: {
      allows: ['steward'],
      given: async () => ({ input: fundTerms }),
      change: { legalBasis: '다른 근거' },
    },
    depositToFund: {
      allows: ['steward'],
      given: async () => {
        const { fundId } = await funded(0);
        const from = { source: 'CSR', sourceName: '두레전자' };
        const amount = { minorUnits: 1_000, currency: 'EUR' };
        return { input: { fundId, amount, ...from, idempotencyKey: idempotencyKey() } };
      },
      change: { amount: { minorUnits: 2_000, currency: 'EUR' } },
    },
    endFund: {
      allows: ['steward'],
      given: async () => ({ input: { fundId: (await funded(0)).fundId, reason: '사업을 마쳤습니다.' } }),
      change: { reason: '다른 까닭' },
    },
    promiseCover: {
      allows: ['steward'],
      denials: ['CoverForOwnCampaign'],
      given: async () => {
        const opener = citizen();
        const { fundId } = await fundedInWon(10_000);
        const campaignId = await openAs(opener, { shortfallPlan: 'FALLBACK_FUND', fallbackFundId: fundId });
        await approveAs(opener, campaignId);
        const input = { campaignId, fundId, amount: { minorUnits: 3_000, currency: 'KRW' } };
        const people = { 'the opener, were they steward': person({ [municipality]: ['steward'] }, opener.memberId) };
        return { input: { ...input, idempotencyKey: idempotencyKey() }, people };
      },
      change: { amount: { minorUnits: 2_000, currency: 'KRW' } },
    },
    promiseGrant: {
      allows: ['steward'],
      given: async () => {
        const { fundId } = await funded(10_000);
        const about = { agendaId: await raiseAgenda(), organizationId: await organization(), purpose: '시제품' };
        const money = { amount: { minorUnits: 1_000, currency: 'EUR' }, tranches: [{ amountMinor: 1_000 }] };
        return { input: { fundId, ...about, ...money, idempotencyKey: idempotencyKey() } };
      },
      change: { purpose: '다른 쓰임' },
    },
    payTranche: {
      allows: ['steward'],
      given: async () => ({
        input: { trancheId: (await grant()).tranches[0]?.id, idempotencyKey: idempotencyKey() },
      }),
      change: { trancheId: randomUUID() },
    },
    cancelGrant: {
      allows: ['steward'],
      given: async () => ({
        input: { grantId: (await grant()).id, reason: '사업이 멈추었습니다.', idempotencyKey: idempotencyKey() },
      }),
      change: { reason: '다른 까닭' },
    },
  };
}
