import { KnownAgendaTable } from '../agendas/table.ts';
import { BudgetLineTable, OtherSourceTable } from '../budgets/table.ts';
import { CampaignTable, ConsultationTable } from '../campaigns/table.ts';
import { CoverTable } from '../covers/table.ts';
import { DepositTable, FundTable } from '../funds/table.ts';
import { GrantTable, TrancheTable } from '../grants/table.ts';
import { InKindPledgeTable } from '../in-kind/table.ts';
import { AccountTable, LedgerEntryTable, LedgerMovementTable, LedgerTransactionTable } from '../ledger/table.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import { KnownMunicipalityTable } from '../places/table.ts';
import { PledgeTable } from '../pledges/table.ts';
import { RewardClaimTable, RewardTable } from '../rewards/table.ts';
import { FundingSettingsTable } from '../settings/table.ts';
import { SelectedSolutionTable } from '../solutions/table.ts';
import { FundingSummarySumTable, FundingSummaryTable } from '../summaries/table.ts';
import { CampaignsAndLedger1700000001000 } from './migrations/1700000001000-campaigns-and-ledger.ts';
import { PlaceCodes1700000002000 } from './migrations/1700000002000-place-codes.ts';
import { LedgerOfFundsAndCampaigns1700000011000 } from './migrations/1700000011000-ledger-of-funds-and-campaigns.ts';
import { FundsAndGrants1700000012000 } from './migrations/1700000012000-funds-and-grants.ts';
import { Budgets1700000031000 } from './migrations/1700000031000-budgets.ts';
import { InKind1700000032000 } from './migrations/1700000032000-in-kind.ts';
import { Rewards1700000033000 } from './migrations/1700000033000-rewards.ts';
import { MinimumAndOptimum1700000034000 } from './migrations/1700000034000-minimum-and-optimum.ts';
import { Covers1700000035000 } from './migrations/1700000035000-covers.ts';
import { Fees1700000036000 } from './migrations/1700000036000-fees.ts';
import { BalancedAtAGlance1700000037000 } from './migrations/1700000037000-balanced-at-a-glance.ts';
import { OpenCampaignsOfPlaces1700000038000 } from './migrations/1700000038000-open-campaigns-of-places.ts';
import { ChangesByDay1700000045000 } from './migrations/1700000045000-changes-by-day.ts';

export const entities = [
  CampaignTable,
  ConsultationTable,
  BudgetLineTable,
  OtherSourceTable,
  PledgeTable,
  InKindPledgeTable,
  FundTable,
  DepositTable,
  CoverTable,
  GrantTable,
  TrancheTable,
  RewardTable,
  RewardClaimTable,
  FundingSettingsTable,
  AccountTable,
  LedgerMovementTable,
  LedgerTransactionTable,
  LedgerEntryTable,
  FundingSummaryTable,
  FundingSummarySumTable,
  KnownAgendaTable,
  KnownMembershipTable,
  KnownMunicipalityTable,
  SelectedSolutionTable,
];

export const migrations = [
  CampaignsAndLedger1700000001000,
  PlaceCodes1700000002000,
  LedgerOfFundsAndCampaigns1700000011000,
  FundsAndGrants1700000012000,
  Budgets1700000031000,
  InKind1700000032000,
  Rewards1700000033000,
  MinimumAndOptimum1700000034000,
  Covers1700000035000,
  Fees1700000036000,
  BalancedAtAGlance1700000037000,
  OpenCampaignsOfPlaces1700000038000,
  ChangesByDay1700000045000,
];
