const campaign =
  'campaign { id state version pledgeCount backerCount securedAt tally { minorUnits currency } tallyAtEnd { minorUnits } }';

const tallies = `tallies {
  money { minorUnits } hours { pledges pledged given } skills { skill { id } pledges pledged given } goods { pledges given }
}`;
const tallied = `campaign { id state ${tallies} }`;
const fund = `fund {
  id state endsAt subsidyEndsAt endedAt endReason
  deposited { minorUnits } balance { minorUnits } available { minorUnits } reserved { minorUnits currency }
}`;
const grant = `grant {
  id state endedAt cancellationReason solutionId organization { id } amount { minorUnits currency } paid { minorUnits }
  tranches { id number dueAt paidAt amount { minorUnits currency } }
}`;

const mutation = (
  name: string,
  selection: string,
  refusals = '',
) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    __typename
    ... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { ${selection} }
    ... on UserError { message }
    ${refusals}
  }
}`;

const budgetDoesNotSum = '... on BudgetDoesNotSum { targetMinor sumMinor currency }';

const claim = `claim { id state overdue sentAt receivedAt stars backer { id } complaint { kind reason } }`;
const notYet = `... on RewardClaimNotInState { actual allowed } ... on RewardNotOwedYet { state }`;
const rewardRefusals = `... on RewardDeliveryOutOfRange { after latest }`;

const inKindNotActive = '... on InKindPledgeNotActive { state }';
const promiseRefusals = `
  ... on FundTooSmall { available { minorUnits currency } } ... on FundCurrencyMismatch { expected }
  ... on FundEnded { endedAt } ... on FundSubsidyEnded { endedAt } ... on SolutionOfAnother { agendaId organizationId }
  ... on GrantTranchesDoNotSum { amount { minorUnits } sum { minorUnits } }`;
const notInState = '... on GrantNotInState { actual allowed }';

export const mutations = {
  openCampaign: mutation('openCampaign', campaign, `${budgetDoesNotSum} ${rewardRefusals}`),
  editCampaign: mutation('editCampaign', campaign, `${budgetDoesNotSum} ${rewardRefusals}`),
  reportOtherSource: mutation('reportOtherSource', 'otherSource { id state }'),
  submitCampaign: mutation('submitCampaign', campaign),
  consultCampaign: mutation('consultCampaign', `${campaign} consultation { note decision }`),
  publishCampaign: mutation(
    'publishCampaign',
    campaign,
    '... on OpenerOwesRewards { rewards { id } days } ... on CampaignCoverMissing { fundId }',
  ),
  cancelCampaign: mutation('cancelCampaign', campaign),
  openFund: mutation('openFund', fund),
  depositToFund: mutation(
    'depositToFund',
    `${fund} deposit { id source sourceName amount { minorUnits } }`,
    '... on FundAmountOutOfRange { minimum { minorUnits } maximum { minorUnits } }',
  ),
  endFund: mutation('endFund', fund),
  promiseCover: mutation(
    'promiseCover',
    `${campaign} ${fund}`,
    `... on CampaignNotInState { actual allowed } ... on FundTooSmall { available { minorUnits } }
     ... on FundAmountOutOfRange { minimum { minorUnits } maximum { minorUnits } } ... on FundSubsidyEnded { endedAt }`,
  ),
  promiseGrant: mutation('promiseGrant', `${grant} ${fund}`, promiseRefusals),
  payTranche: mutation(
    'payTranche',
    `${grant} ${fund} tranche { id number paidAt amount { minorUnits currency } }`,
    `${notInState} ... on GrantTranchePaid { paidAt } ... on FundSubsidyEnded { endedAt } ... on GrantTrancheNotDue { dueAt }`,
  ),
  cancelGrant: mutation('cancelGrant', `${grant} ${fund}`, notInState),
  pledge: mutation(
    'pledge',
    `${campaign} pledge { id state amount { minorUnits currency } backer { id } rewardClaim { id state reward { left } } }`,
    '... on PledgeBelowRewardPrice { price { minorUnits currency } }',
  ),
  withdrawPledge: mutation('withdrawPledge', `${campaign} pledge { id state }`),
  sendReward: mutation('sendReward', claim, notYet),
  confirmReward: mutation('confirmReward', claim, notYet),
  complainAboutReward: mutation('complainAboutReward', claim, notYet),
  rateReward: mutation('rateReward', claim, notYet),
  configureFunding: mutation(
    'configureFunding',
    'municipality { fundingSettings { rewardPatienceDays feePerMille version } }',
    '... on VersionConflict { currentVersion }',
  ),
  pledgeInKind: mutation(
    'pledgeInKind',
    `${tallied} pledge { id state kind quantity skill { id } item backer { id } }`,
  ),
  withdrawInKind: mutation('withdrawInKind', `${tallied} pledge { id state }`, inKindNotActive),
  recordInKind: mutation('recordInKind', `${tallied} pledge { id state given }`, inKindNotActive),
} as const;

export const one = `query ($id: ID!) {
  campaign(id: $id) {
    id title state version pledgeCount backerCount reducedPlan cancellationReason deadline publishedAt securedAt endedAt
    agenda { id } opener { id } organization { id } district { code } municipality { code }
    goal { minorUnits currency } tally { minorUnits currency } tallyAtEnd { minorUnits }
    budget { purpose amount { minorUnits currency } } otherSources { id name state amount { minorUnits currency } }
    feePerMille proceeds { gross { minorUnits } fee { minorUnits currency } net { minorUnits } }
    minimum { minorUnits currency } fallbackFund { id } cover { minorUnits currency }
    coverPromise { state amount { minorUnits } covered { minorUnits } fund { id } campaign { id } }
    consultations { nodes { note decision author { id } } totalCount }
    pledges {
      totalCount
      nodes { id state anonymous backer { id } amount { minorUnits } refund { amount { minorUnits currency } reason refundedAt } }
    }
    rewards {
      id title quantity left overdue deliverBy price { minorUnits currency } responsible { id }
      deliveries { promised sent received complained overdue } rating { count averageStars }
      claims { totalCount nodes { id state overdue receivedAt backer { id } complaint { kind reason } stars pledge { amount { minorUnits } } } }
    }
    ${tallies}
    inKindPledges { totalCount nodes { id kind quantity item skill { id } state anonymous backer { id } given } }
    ledger(first: 100) {
      totalCount nodes { kind amount { minorUnits currency } entries { account amount { minorUnits } } }
    }
    accounts { totalCount nodes { kind member { id } balance { minorUnits } } }
  }
}`;

export const list = `query ($first: Int, $after: String, $filter: CampaignFilter, $sort: CampaignSort! = ENDING_SOON) {
  campaigns(first: $first, after: $after, filter: $filter, sort: $sort) {
    nodes { id } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

export const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Agenda {
      campaigns(first: 3) {
        totalCount
        nodes {
          id state goal { minorUnits } tally { minorUnits } backerCount
          ${tallies} inKindPledges(first: 2) { nodes { kind backer { id } campaign { id } } }
          budget { amount { minorUnits } } otherSources { name }
          fallbackFund { id } cover { minorUnits } coverPromise { fund { id } }
          rewards {
            left overdue deliveries { promised } rating { count }
            claims(first: 2) { nodes { backer { id } complaint { reason } reward { title } pledge { id } } }
          }
          pledges(first: 2) { totalCount nodes { refund { reason } amount { minorUnits } backer { id } campaign { id } } }
          ledger(first: 2) { nodes { amount { minorUnits } entries { account } } }
        }
      }
    }
    ... on Organization { campaigns { totalCount nodes { id } } }
    ... on Member {
      pledges { totalCount nodes { id state backer { id } } }
      inKindPledges { totalCount nodes { id state backer { id } } }
    }
    ... on Campaign { id state }
    ... on InKindPledge { id quantity backer { id } }
    ... on Pledge { id amount { minorUnits } backer { id } }
    ... on District { fundingSummary { ...Summary } }
    ... on Municipality { fundingSummary { ...Summary } fundingSettings { rewardPatienceDays feePerMille version } }
  }
}
fragment Summary on FundingSummary {
  campaignsOpen campaignsSecured campaignsEnded pledges
  pledged { minorUnits currency } settled { minorUnits currency } refunded { minorUnits currency }
}`;
