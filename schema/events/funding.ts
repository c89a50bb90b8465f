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
    shortfallPlan: z.enum(['ALL_OR_NOTHING', 'KEEP_IT_ALL']),
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

export const campaignSecured = contract({
  ...campaign,
  name: 'secured',
  description: 'The campaign reached its goal; sent once in the life of a campaign.',
  data: z.strictObject({ ...which, ...tally, goalMinor: field.minorUnits }),
});

export const campaignEnded = contract({
  ...campaign,
  name: 'ended',
  description: 'The deadline was settled by the declared shortfall plan, or the campaign was cancelled.',
  data: z.strictObject({ ...which, ...tally, outcome: z.enum(['SUCCEEDED', 'REFUNDED', 'KEPT', 'CANCELLED']) }),
});
