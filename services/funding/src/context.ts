import { changesOf } from '@dure/kit/changes';
import type { Clock } from '@dure/kit/clock';
import type { RequestContext } from '@dure/kit/subgraph';
import type { DataSource } from 'typeorm';
import { budgetOfCampaign, otherSourcesOfCampaign } from './budgets/loaders.ts';
import { campaignLoader, campaignsOf, consultationsOf, openCampaignsOf } from './campaigns/loaders.ts';
import { coverOfCampaign, coversOfFund } from './covers/loaders.ts';
import { depositsOfFund, fundLoader, fundsOfMunicipality } from './funds/loaders.ts';
import { grantLoader, grantsOf, tranchesOfGrant } from './grants/loaders.ts';
import {
  inKindPledgeLoader,
  inKindPledgesOfCampaign,
  inKindPledgesOfMember,
  inKindTallies,
} from './in-kind/loaders.ts';
import {
  accountsOfCampaign,
  accountsOfFund,
  ledgerOf,
  ownAccountLoader,
  statementOfAccount,
} from './ledger/loaders.ts';
import { actsForLoader } from './memberships/loaders.ts';
import {
  pledgeLoader,
  pledgesOfCampaign,
  pledgesOfMember,
  refundOfPledge,
  returnsOfMember,
} from './pledges/loaders.ts';
import {
  claimOfPledge,
  claimsOfReward,
  rewardFiguresLoader,
  rewardLoader,
  rewardsOfCampaign,
} from './rewards/loaders.ts';
import { fundingSettingsLoader } from './settings/loaders.ts';
import { fundingSummaryLoader } from './summaries/loaders.ts';

/** One set of loaders per request: what was read once is not read again, and lists are read in one statement. */
export const loaders = (db: DataSource, clock: Clock) => ({
  campaign: campaignLoader(db),
  campaignsOfAgenda: campaignsOf(db, 'agenda'),
  campaignsOfOrganization: campaignsOf(db, 'organization'),
  openCampaignsOfMunicipality: openCampaignsOf(db, 'municipality'),
  openCampaignsOfDistrict: openCampaignsOf(db, 'district'),
  consultationsOfCampaign: consultationsOf(db),
  budgetOfCampaign: budgetOfCampaign(db),
  otherSourcesOfCampaign: otherSourcesOfCampaign(db),
  actsFor: actsForLoader(db),
  pledge: pledgeLoader(db),
  pledgesOfCampaign: pledgesOfCampaign(db),
  pledgesOfMember: pledgesOfMember(db),
  returnsOfMember: returnsOfMember(db),
  refundOfPledge: refundOfPledge(db),
  inKindPledge: inKindPledgeLoader(db),
  inKindPledgesOfCampaign: inKindPledgesOfCampaign(db),
  inKindPledgesOfMember: inKindPledgesOfMember(db),
  inKindTallies: inKindTallies(db),
  fund: fundLoader(db),
  fundsOfMunicipality: fundsOfMunicipality(db),
  depositsOfFund: depositsOfFund(db),
  coverOfCampaign: coverOfCampaign(db),
  coversOfFund: coversOfFund(db),
  grant: grantLoader(db),
  grantsOfFund: grantsOf(db, 'fund'),
  grantsOfAgenda: grantsOf(db, 'agenda'),
  grantsOfOrganization: grantsOf(db, 'organization'),
  tranchesOfGrant: tranchesOfGrant(db),
  ledgerOfCampaign: ledgerOf(db, 'campaign'),
  ledgerOfFund: ledgerOf(db, 'fund'),
  reward: rewardLoader(db),
  rewardsOfCampaign: rewardsOfCampaign(db),
  rewardFigures: rewardFiguresLoader(db),
  claimOfPledge: claimOfPledge(db),
  claimsOfReward: claimsOfReward(db),
  fundingSettings: fundingSettingsLoader(db),
  accountsOfCampaign: accountsOfCampaign(db),
  accountsOfFund: accountsOfFund(db),
  ownAccount: ownAccountLoader(db),
  statementOfAccount: statementOfAccount(db),
  fundingSummary: fundingSummaryLoader(db),
  changes: changesOf(db, clock),
});

export type Context = RequestContext<ReturnType<typeof loaders>>;
