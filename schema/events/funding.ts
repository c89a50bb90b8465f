import { z } from 'zod';
import { contract, field } from '../contract.ts';

const campaign = { owner: 'funding', aggregate: 'campaign', keyField: 'campaignId' } as const;
const which = { campaignId: field.id, agendaId: field.id };
const tally = { tallyMinor: field.minorUnits, currency: field.currency };

export const campaignPublished = contract({
  ...campaign,
  name: 'published',
  description: 'After consultation with the secretariat a campaign began to collect.',
  data: z.strictObject({
    ...which,
    goalMinor: field.minorUnits,
    currency: field.currency,
    deadline: field.time,
    /** The last two came before anything was deployed, so that this is still the first version. */
    shortfallPlan: z.enum(['ALL_OR_NOTHING', 'KEEP_IT_ALL', 'MINIMUM_AND_OPTIMUM', 'FALLBACK_FUND']),
    /** From which tally on a MINIMUM_AND_OPTIMUM keeps the money; null for other plans. */
    minimumMinor: field.minorUnits.nullable().default(null),
  }),
});

const pledge = z.strictObject({
  ...which,
  pledgeId: field.id,
  memberId: field.id,
  amountMinor: field.minorUnits,
  ...tally,
});

export const pledgeMade = contract({
  ...campaign,
  name: 'pledge-made',
  description: 'A member pledged money; the tally is the ledger’s sum right after.',
  data: pledge,
});

export const pledgeWithdrawn = contract({
  ...campaign,
  name: 'pledge-withdrawn',
  description: 'A member took a pledge back before the deadline.',
  data: pledge,
});

const inKind = z.strictObject({
  ...which,
  pledgeId: field.id,
  memberId: field.id,
  kind: z.enum(['HOURS', 'SKILL', 'GOODS']),
  /** Hours of time and skills, pieces of goods; kinds are never added up. */
  quantity: z.int().positive(),
  skillId: field.id.nullable(),
});

export const inKindPledged = contract({
  ...campaign,
  name: 'in-kind-pledged',
  description: 'A member promised hours, a skill or goods.',
  data: inKind,
});

export const inKindWithdrawn = contract({
  ...campaign,
  name: 'in-kind-withdrawn',
  description: 'A member took back what they had promised besides money.',
  data: inKind,
});

export const inKindGiven = contract({
  ...campaign,
  name: 'in-kind-given',
  description: 'What was promised besides money was given; as much as the campaign’s own side recorded.',
  data: inKind.extend({ given: z.number().positive() }),
});

const securing = z.strictObject({
  ...which,
  ...tally,
  goalMinor: field.minorUnits,
  /** That of the campaign right after: of several such events the one with the highest says how it stands. */
  version: field.count.default(0),
});

export const campaignSecured = contract({
  ...campaign,
  name: 'secured',
  description:
    'The campaign reached its goal, also anew after it fell below, or at its deadline a fund filled what was lacking.',
  data: securing,
});

export const campaignUnsecured = contract({
  ...campaign,
  name: 'unsecured',
  description: 'Pledges were taken back, and the campaign fell below the goal that it had reached.',
  data: securing,
});

export const campaignEnded = contract({
  ...campaign,
  name: 'ended',
  description: 'The deadline was settled by the declared shortfall plan, or the campaign was cancelled.',
  data: z.strictObject({
    ...which,
    ...tally,
    outcome: z.enum(['SUCCEEDED', 'REFUNDED', 'KEPT', 'CANCELLED']),
    /** What a fund filled beside the tally. */
    coverMinor: field.minorUnits.default(0),
  }),
});

export const rewardOverdue = contract({
  ...campaign,
  name: 'reward-overdue',
  description: 'The day by which a reward was to be delivered has passed, and so many backers still wait for it.',
  data: z.strictObject({ ...which, rewardId: field.id, overdue: field.count }),
});

const grant = { owner: 'funding', aggregate: 'grant', keyField: 'grantId' } as const;
const whichGrant = {
  grantId: field.id,
  fundId: field.id,
  agendaId: field.id,
  /** The solution that it supports and the process of that; both null for a grant to an agenda as such. */
  solutionId: field.id.nullable(),
  processId: field.id.nullable(),
  organizationId: field.id,
};

export const grantPromised = contract({
  ...grant,
  name: 'promised',
  description: 'A fund set money aside for an organisation that works on an agenda.',
  data: z.strictObject({ ...whichGrant, amountMinor: field.minorUnits, currency: field.currency }),
});

export const grantTranchePaid = contract({
  ...grant,
  name: 'tranche-paid',
  description: 'A part of a grant was paid; the event carries what is paid altogether right after.',
  data: z.strictObject({
    ...whichGrant,
    trancheMinor: field.minorUnits,
    paidMinor: field.minorUnits,
    amountMinor: field.minorUnits,
    currency: field.currency,
  }),
});

export const grantCancelled = contract({
  ...grant,
  name: 'cancelled',
  description: 'A grant was called off; what was not paid went back to the fund.',
  data: z.strictObject({ ...whichGrant, returnedMinor: field.minorUnits, currency: field.currency }),
});
