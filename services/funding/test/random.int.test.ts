import { rows } from '@dure/kit/database';
import { campaignEnded, campaignSecured, campaignUnsecured } from '@dure/schema/events/funding';
import { testService } from '@dure/testkit/service';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { type CampaignAnswer, citizen, city, type Person, secretariat } from './city.ts';
import { programme } from './programme.ts';

const service = await testService(definition);
const { act, afterDays, approveAs, openAs, pledge, published, read } = city(service);
const { cover, fundedInWon } = programme(service);

type Step =
  | { readonly kind: 'pledge'; readonly backer: number; readonly amount: number }
  | { readonly kind: 'withdraw'; readonly which: number }
  | { readonly kind: 'cancel' | 'settle' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('pledge' as const),
      backer: fc.nat(3),
      amount: fc.integer({ min: 1, max: 7_000 }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('cancel' as const, 'settle' as const) }) },
);

/** What a person with a pencil would expect of the campaign. */
type Model = {
  active: Map<string, { amount: number; backer: Person }>;
  isOver: boolean;
  wasSecured: boolean;
  /** Whether the goal is reached at this moment, and how often others were told that it is, or is no more. */
  isReached: boolean;
  secured: number;
  unsecured: number;
  /** The sum below which everything goes back at the deadline. */
  readonly keepsFrom: number;
  /** What a fund promised to lay on top, and what it gave. */
  readonly promised: number;
  covered: number;
};

const plans = [
  { changes: {}, keepsFrom: 10_000, promised: 0 },
  { changes: { shortfallPlan: 'KEEP_IT_ALL', reducedPlan: '지붕만' }, keepsFrom: 0, promised: 0 },
  {
    changes: { shortfallPlan: 'MINIMUM_AND_OPTIMUM', reducedPlan: '지붕만', minimumMinor: 5_000 },
    ...{ keepsFrom: 5_000, promised: 0 },
  },
  { changes: { shortfallPlan: 'FALLBACK_FUND' }, keepsFrom: 6_000, promised: 4_000 },
];

/** A campaign that collects by a plan; a fund has promised where the plan needs one. */
async function collecting({ changes, promised }: (typeof plans)[number]): Promise<string> {
  if (promised === 0) return (await published(changes)).campaignId;
  const [opener, { fundId, keeper }] = [citizen(), await fundedInWon(promised)];
  const campaignId = await openAs(opener, { ...changes, fallbackFundId: fundId });
  await approveAs(opener, campaignId);
  await cover(keeper, fundId, campaignId, promised);
  await act('publishCampaign', opener, { campaignId });
  return campaignId;
}

async function take(step: Step, campaignId: string, backers: readonly Person[], model: Model): Promise<void> {
  if (step.kind === 'pledge') {
    const backer = backers[step.backer] ?? citizen();
    const answer = await pledge(backer, campaignId, step.amount);
    expect(answer.__typename).toBe(model.isOver ? 'CampaignNotOpen' : 'PledgeSuccess');
    if (answer.pledge !== undefined) model.active.set(answer.pledge.id, { amount: step.amount, backer });
  } else if (step.kind === 'withdraw') {
    const [id, own] = [...model.active][step.which % Math.max(1, model.active.size)] ?? [];
    if (id === undefined || own === undefined) return;
    const answer = await act('withdrawPledge', own.backer, { pledgeId: id });
    expect(answer.__typename === 'WithdrawPledgeSuccess').toBe(!model.isOver);
    if (!model.isOver) model.active.delete(id);
  } else if (step.kind === 'cancel') {
    const answer = await act('cancelCampaign', secretariat(), { campaignId, reason: '사유' });
    expect(answer.__typename).toBe(model.isOver ? 'CampaignNotInState' : 'CancelCampaignSuccess');
    if (!model.isOver) model.active.clear();
    model.isOver = true;
  } else {
    await afterDays(31);
    if (!model.isOver) endByPlan(model);
    model.isOver = true;
  }
  model.wasSecured ||= sumOf(model) >= 10_000;
  if (!model.isOver) reach(model, sumOf(model) >= 10_000);
}

function reach(model: Model, isReached: boolean): void {
  if (isReached && !model.isReached) model.secured += 1;
  if (!isReached && model.isReached) model.unsecured += 1;
  model.isReached = isReached;
}

function endByPlan(model: Model): void {
  const sum = sumOf(model);
  if (sum < model.keepsFrom) model.active.clear();
  else if (model.promised > 0) {
    model.covered = Math.max(10_000 - sum, 0);
    model.wasSecured = true;
    reach(model, true);
  }
}

const sumOf = ({ active }: Model) => [...active.values()].reduce((sum, { amount }) => sum + amount, 0);

async function compare(campaignId: string, model: Model): Promise<void> {
  const { tally, pledgeCount, securedAt } = await read<CampaignAnswer>(campaignId);
  expect({ tally: tally.minorUnits, pledgeCount, wasSecured: securedAt !== null }).toEqual({
    ...{ tally: sumOf(model), pledgeCount: model.active.size, wasSecured: model.wasSecured },
  });
  const [books] = await rows<{ sum: string; escrow: string; cover: string }>(
    service.db,
    `SELECT coalesce(sum(e.amount_minor) FILTER (WHERE a.kind <> 'CAMPAIGN_COVER'), 0) AS sum,
       coalesce(sum(e.amount_minor) FILTER (WHERE a.kind = 'CAMPAIGN_ESCROW'), 0) AS escrow,
       coalesce(sum(e.amount_minor) FILTER (WHERE a.kind = 'CAMPAIGN_COVER'), 0) AS cover
     FROM accounts a LEFT JOIN ledger_entries e ON e.account_id = a.id WHERE a.campaign_id = $1`,
    [campaignId],
  );
  const escrow = String(model.isOver ? 0 : sumOf(model));
  expect(books).toEqual({ sum: '0', escrow, cover: String(model.covered) });
}

test('whatever is pledged, withdrawn, cancelled and settled in whatever order, books, tally and pledges agree', async () => {
  const backers = [citizen(), citizen(), citizen(), citizen()];
  await fc.assert(
    fc.asyncProperty(
      fc.array(steps, { minLength: 1, maxLength: 14 }),
      fc.constantFrom(...plans),
      async (sequence, plan) => {
        const campaignId = await collecting(plan);
        const { keepsFrom, promised } = plan;
        const start = {
          active: new Map(),
          isOver: false,
          wasSecured: false,
          covered: 0,
          ...{ isReached: false, secured: 0, unsecured: 0 },
        };
        const model: Model = { ...start, keepsFrom, promised };
        for (const step of sequence) {
          await take(step, campaignId, backers, model);
          await compare(campaignId, model);
        }
        const told = async (contract: typeof campaignSecured | typeof campaignUnsecured | typeof campaignEnded) =>
          (await service.sent<typeof contract.data>(contract)).filter((event) => event.campaignId === campaignId)
            .length;
        expect([await told(campaignSecured), await told(campaignUnsecured)]).toEqual([model.secured, model.unsecured]);
        expect(await told(campaignEnded)).toBe(model.isOver ? 1 : 0);
        expect(await service.violations()).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
