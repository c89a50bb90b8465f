import type { KeyingConfig } from '@urql/exchange-graphcache';

/** Kept under something else than `id`. */
const keyedBy = { Municipality: 'code', District: 'code', Category: 'key' } as const;

/** Parts of the object in which they stand, with no life of their own. */
export const parts = [
  'AgendaMean',
  'AgendaSettings',
  'AgendaSource',
  'AgendaSummary',
  'AgendasInStage',
  'AnswerFigures',
  'AvailableStep',
  'CampaignTallies',
  'Change',
  'Coordinates',
  'Durations',
  'FundingMean',
  'FundingSummary',
  'LearningMean',
  'LearningSummary',
  'LocalizedText',
  'Money',
  'NamedKey',
  'PageInfo',
  'PlaceProfile',
  'PledgeRefund',
  'ProcessRight',
  'ProcessStay',
  'ProgrammeFigures',
  'ProgrammeGrants',
  'ProgrammeStage',
  'PublicAsset',
  'Ratio',
  'ReachedOutcome',
  'RecordCitation',
  'ResourceContact',
  'ResourceIntroduction',
  'ResourceMatch',
  'ResourceMean',
  'ResourceSummary',
  'SkillMean',
  'SkillSummary',
  'TemplateStage',
  'TemplateStep',
] as const;

/** The refusals that our mutations may meet: the cache knows no schema, and asks here what a `UserError` is. */
export const refusals = [
  'AgendaNotInState',
  'AgendaNotKnown',
  'AlreadySupported',
  'CampaignNotOpen',
  'CurrencyMismatch',
  'IdempotencyKeyReused',
  'IntroductionAgendaClosed',
  'MatchAlreadyLive',
  'MatchNotInState',
  'MatchNotYourSide',
  'MemberNotRegistered',
  'NeedNotOpen',
  'NotSupported',
  'OfferNotUsable',
  'PlaceNotKnown',
  'PledgeAmountOutOfRange',
  'PledgeBelowRewardPrice',
  'PledgeNotActive',
  'ProcessDecidesTriage',
  'ResourceNotInState',
  'RewardSoldOut',
  'TriageUnchanged',
] as const;

/** Under what the cache keeps each object; all that is not named here has an `id`. Connections are parts by their name. */
export const cacheKeys: KeyingConfig = {
  ...Object.fromEntries(parts.map((part) => [part, () => null])),
  ...Object.fromEntries(
    Object.entries(keyedBy).map(([type, field]) => [type, (data) => (data[field] as string | undefined) ?? null]),
  ),
};

/** The field under which objects of a type are kept; null for parts. */
export function keyFieldOf(type: string): string | null {
  if (type.endsWith('Connection') || parts.some((part) => part === type)) return null;
  return (keyedBy as Readonly<Record<string, string>>)[type] ?? 'id';
}
