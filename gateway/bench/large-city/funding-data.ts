import { type AgendaFacts, agendasOf, codeOf, memberId } from './agenda-facts.ts';
import { die, scatteredId, timedId } from './chance.ts';
import { type CityPlan, dayMs, idKinds, municipality } from './city-plan.ts';
import { knownMemberships } from './people.ts';
import { at, rowsOf, type ServiceData, type TableRows, upTo } from './table-rows.ts';
import { bodyOf } from './words.ts';

const { code } = municipality;

type Pledge = { readonly id: string; readonly member: number; readonly amountMinor: number; readonly ms: number };

/** A campaign with its pledges, each by another member. */
type Campaign = {
  readonly agenda: AgendaFacts;
  readonly id: string;
  readonly openedMs: number;
  readonly publishedMs: number;
  readonly deadlineMs: number;
  readonly goalMinor: number;
  readonly pledges: readonly Pledge[];
  readonly tallyMinor: number;
  readonly state: 'PUBLISHED' | 'SECURED' | 'ENDED_SUCCEEDED' | 'ENDED_REFUNDED';
  readonly hasEnded: boolean;
};

/** What the funding service has of a city. */
export function fundingData(plan: CityPlan): ServiceData {
  const all = function* () {
    const agendaAt = agendasOf(plan);
    for (const index of upTo(plan.agendas)) {
      const agenda = agendaAt(index);
      if (agenda.hasCampaign) yield campaignOf(plan, agenda);
    }
  };
  const tables = [
    rowsOf('known_municipalities', 'municipality_code time_zone', () => [[code, 'Asia/Seoul']]),
    knownAgendas(plan),
    knownMemberships(plan),
    campaignRows(plan, all),
    consultationRows(all),
    rowsOf('budget_lines', 'campaign_id position purpose amount_minor', function* () {
      for (const { id, goalMinor } of all()) yield [id, 0, '준비와 실행', goalMinor];
    }),
    pledgeRows(all),
    accountRows(all),
    transactionRows(all),
    entryRows(all),
    rowsOf('deadlines', 'kind subject_id due_at', function* () {
      for (const { id, deadlineMs, hasEnded } of all()) if (!hasEnded) yield ['campaign-deadline', id, at(deadlineMs)];
    }),
  ];
  return { service: 'funding', tables, counted };
}

type All = () => Iterable<Campaign>;

/** The agendas, as funding and learning know them. */
export const knownAgendas = (plan: CityPlan): TableRows =>
  rowsOf('known_agendas', 'id municipality_code district_code is_closed', function* () {
    const agendaAt = agendasOf(plan);
    for (const index of upTo(plan.agendas)) {
      const agenda = agendaAt(index);
      yield [agenda.id, code, codeOf(agenda), agenda.state === 'CLOSED'];
    }
  });

/** The id of the campaign of an agenda that has one. */
export const campaignId = (agenda: AgendaFacts): string =>
  timedId(agenda.raisedMs + 10 * dayMs, idKinds.campaign, agenda.index);

const mostPledges = 16;

function campaignOf(plan: CityPlan, agenda: AgendaFacts): Campaign {
  const thrown = die(plan.seed, 'campaign');
  const { index } = agenda;
  const publishedMs = agenda.raisedMs + 20 * dayMs;
  const deadlineMs = publishedMs + (30 + Math.floor(thrown(index, 0) * 60)) * dayMs;
  const hasEnded = deadlineMs < plan.nowMs;
  const goalMinor = (50 + Math.floor(thrown(index, 1) * 450)) * 10_000;
  const count = 1 + Math.floor(thrown(index, 2) * mostPledges);
  const isReached = thrown(index, 3) < 0.65;
  const each = (goalMinor / count) * (isReached ? 1 : 0.5);
  const amountMinor = isReached ? Math.ceil(each / 1_000) * 1_000 : Math.floor(each / 1_000) * 1_000;
  const lastMs = Math.min(deadlineMs, plan.nowMs);
  const first = Math.floor(thrown(index, 4) * plan.members);
  const pledges = Array.from({ length: count }, (_, nth): Pledge => {
    const ms = publishedMs + ((nth + 0.5) / count) * (lastMs - publishedMs);
    const member = (first + nth * 7) % plan.members;
    return { id: timedId(ms, idKinds.pledge, index * mostPledges * 2 + nth), member, amountMinor, ms };
  });
  const running = isReached ? ('SECURED' as const) : ('PUBLISHED' as const);
  const ended = isReached ? ('ENDED_SUCCEEDED' as const) : ('ENDED_REFUNDED' as const);
  return {
    ...{ agenda, publishedMs, deadlineMs, goalMinor, pledges, hasEnded },
    ...{ id: campaignId(agenda), openedMs: agenda.raisedMs + 10 * dayMs, tallyMinor: amountMinor * count },
    state: hasEnded ? ended : running,
  };
}

const campaignColumns =
  'id agenda_id municipality_code district_code opener_id title description language goal_minor currency deadline shortfall_plan ' +
  'state opened_at published_at secured_at ended_at tally_at_end_minor version pledge_count backer_count funded_per_mille fee_per_mille';

function campaignRows(plan: CityPlan, all: All): TableRows {
  const thrown = die(plan.seed, 'campaign row');
  return rowsOf('campaigns', campaignColumns, function* () {
    for (const campaign of all()) {
      const { agenda, goalMinor, deadlineMs, tallyMinor, state, hasEnded, pledges } = campaign;
      const isRefunded = state === 'ENDED_REFUNDED';
      const standing = isRefunded ? 0 : pledges.length;
      const isSecured = state === 'SECURED' || state === 'ENDED_SUCCEEDED';
      yield [
        ...[
          campaign.id,
          agenda.id,
          code,
          codeOf(agenda),
          memberId(agenda.author),
          `${agenda.title} 함께 풀기`.slice(0, 200),
        ],
        ...[
          bodyOf(thrown, agenda.index, agenda.title),
          'ko',
          goalMinor,
          'KRW',
          at(deadlineMs),
          'ALL_OR_NOTHING',
          state,
        ],
        ...[at(campaign.openedMs), at(campaign.publishedMs), isSecured ? at(pledges.at(-1)?.ms ?? 0) : null],
        ...[hasEnded ? at(deadlineMs) : null, hasEnded ? tallyMinor : null, 4 + pledges.length, standing, standing],
        ...[isRefunded ? 0 : Math.floor((tallyMinor * 1_000) / goalMinor), 0],
      ];
    }
  });
}

const consultationRows = (all: All): TableRows =>
  rowsOf('consultations', 'id campaign_id author_id decision note written_at', function* () {
    for (const { id, agenda, openedMs } of all()) {
      const ms = openedMs + 2 * dayMs;
      const consultation = timedId(ms, idKinds.consultation, agenda.index);
      yield [consultation, id, memberId(0), 'APPROVE', '예산과 일정이 분명합니다.', at(ms)];
    }
  });

const pledgeRows = (all: All): TableRows =>
  rowsOf(
    'pledges',
    'id campaign_id member_id amount_minor currency is_anonymous state pledged_at ended_at',
    function* () {
      for (const { id, pledges, hasEnded, state, deadlineMs } of all()) {
        const then = state === 'ENDED_SUCCEEDED' ? 'COLLECTED' : 'REFUNDED';
        for (const [nth, { id: pledgeId, member, amountMinor, ms }] of pledges.entries()) {
          const end = hasEnded ? [then, at(ms), at(deadlineMs)] : ['ACTIVE', at(ms), null];
          yield [pledgeId, id, memberId(member), amountMinor, 'KRW', nth % 5 === 0, ...end];
        }
      }
    },
  );

const escrowOf = (campaign: Campaign): string => scatteredId(idKinds.account, campaign.agenda.index * 2);
const payoutOf = (campaign: Campaign): string => scatteredId(idKinds.account, campaign.agenda.index * 2 + 1);
const commitmentOf = (campaign: Campaign, nth: number): string =>
  scatteredId(idKinds.backer, campaign.agenda.index * mostPledges * 2 + nth);

const accountRows = (all: All): TableRows =>
  rowsOf('accounts', 'id kind campaign_id member_id currency balance_minor entry_count', function* () {
    for (const campaign of all()) {
      const { id, pledges, state, hasEnded, tallyMinor } = campaign;
      const isPaidOut = state === 'ENDED_SUCCEEDED';
      const isRefunded = state === 'ENDED_REFUNDED';
      const escrowEntries = pledges.length + (isPaidOut ? 1 : 0) + (isRefunded ? pledges.length : 0);
      yield [escrowOf(campaign), 'CAMPAIGN_ESCROW', id, null, 'KRW', hasEnded ? 0 : tallyMinor, escrowEntries];
      yield [payoutOf(campaign), 'CAMPAIGN_PAYOUT', id, null, 'KRW', isPaidOut ? tallyMinor : 0, isPaidOut ? 1 : 0];
      for (const [nth, { member, amountMinor }] of pledges.entries()) {
        const stands = isRefunded ? [0, 2] : [-amountMinor, 1];
        yield [commitmentOf(campaign, nth), 'MEMBER_COMMITMENT', id, memberId(member), 'KRW', ...stands];
      }
    }
  });

const transactionIds = (campaign: Campaign) => {
  const id = (kind: number, nth: number) => timedId(campaign.openedMs, 200 + kind, campaign.agenda.index * 64 + nth);
  return { pledge: (nth: number) => id(0, nth), refund: (nth: number) => id(1, nth), payout: id(2, 0) };
};

const transactionRows = (all: All): TableRows =>
  rowsOf('ledger_transactions', 'id kind campaign_id reference occurred_at reason posted_in', function* () {
    for (const campaign of all()) {
      const { id, pledges, state, deadlineMs } = campaign;
      const ids = transactionIds(campaign);
      for (const [nth, pledge] of pledges.entries())
        yield [ids.pledge(nth), 'PLEDGE', id, pledge.id, at(pledge.ms), null, 1];
      if (state === 'ENDED_SUCCEEDED') yield [ids.payout, 'PAYOUT', id, id, at(deadlineMs), null, 1];
      if (state !== 'ENDED_REFUNDED') continue;
      for (const [nth, pledge] of pledges.entries()) {
        yield [ids.refund(nth), 'REFUND', id, pledge.id, at(deadlineMs), null, 1];
      }
    }
  });

const entryRows = (all: All): TableRows =>
  rowsOf(
    'ledger_entries',
    'transaction_id account_id amount_minor currency position balance_after_minor',
    function* () {
      for (const campaign of all()) {
        const { pledges, state, tallyMinor } = campaign;
        const ids = transactionIds(campaign);
        const escrow = escrowOf(campaign);
        let held = 0;
        for (const [nth, { amountMinor }] of pledges.entries()) {
          held += amountMinor;
          yield [ids.pledge(nth), commitmentOf(campaign, nth), -amountMinor, 'KRW', 1, -amountMinor];
          yield [ids.pledge(nth), escrow, amountMinor, 'KRW', nth + 1, held];
        }
        if (state === 'ENDED_SUCCEEDED') {
          yield [ids.payout, escrow, -tallyMinor, 'KRW', pledges.length + 1, 0];
          yield [ids.payout, payoutOf(campaign), tallyMinor, 'KRW', 1, tallyMinor];
        }
        if (state !== 'ENDED_REFUNDED') continue;
        for (const [nth, { amountMinor }] of pledges.entries()) {
          held -= amountMinor;
          yield [ids.refund(nth), escrow, -amountMinor, 'KRW', pledges.length + nth + 1, held];
          yield [ids.refund(nth), commitmentOf(campaign, nth), amountMinor, 'KRW', 2, 0];
        }
      }
    },
  );

const place = 'CROSS JOIN LATERAL funding_place_keys(c.id, c.district_code, c.municipality_code) k';

const counted = [
  `INSERT INTO funding_summaries (place_code, shard, campaigns_open, campaigns_secured, campaigns_ended, pledges)
    SELECT k.place_code, k.shard, count(*) FILTER (WHERE c.state IN ('PUBLISHED', 'SECURED')),
      count(*) FILTER (WHERE c.state IN ('SECURED', 'ENDED_SUCCEEDED')), count(*) FILTER (WHERE c.ended_at IS NOT NULL),
      sum(c.pledge_count) FROM campaigns c ${place} GROUP BY 1, 2`,
  `INSERT INTO funding_summary_sums (place_code, shard, currency, pledged_minor, settled_minor, refunded_minor)
    SELECT k.place_code, k.shard, c.currency, sum(a.held),
      coalesce(sum(c.tally_at_end_minor) FILTER (WHERE c.state = 'ENDED_SUCCEEDED'), 0),
      coalesce(sum(c.tally_at_end_minor) FILTER (WHERE c.state = 'ENDED_REFUNDED'), 0)
    FROM campaigns c JOIN (SELECT campaign_id, sum(balance_minor) AS held FROM accounts WHERE campaign_holds(kind)
      GROUP BY campaign_id) a ON a.campaign_id = c.id ${place} GROUP BY 1, 2, 3`,
  `INSERT INTO count_changes (place_code, day, slot, change)
    SELECT k.place_code, (p.pledged_at AT TIME ZONE 'UTC')::date, k.shard, count(*) FROM pledges p
    JOIN campaigns c ON c.id = p.campaign_id ${place} WHERE p.state IN ('ACTIVE', 'COLLECTED') GROUP BY 1, 2, 3`,
];
