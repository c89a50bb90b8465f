import { accept, type Decision, refuse } from '@dure/kit/decision';

/** A field of work in a municipality's set. */
export type Category = {
  readonly municipalityCode: string;
  readonly key: string;
  readonly nameKo: string;
  readonly nameEn: string;
  /** The place in the municipality's order, from 0. */
  readonly position: number;
  /** Whether new agendas may choose it; old ones keep it in any case. */
  readonly isOffered: boolean;
};

/** How a municipality runs its agendas. There is deliberately no switch for the intake (N10). */
export type Settings = {
  readonly municipalityCode: string;
  readonly supportersForCommunity: number;
  readonly districtsForSociety: number;
  /** Within how many days an agenda shall have its first answer (N7). */
  readonly answerWithinDays: number;
  readonly version: number;
};

export type CategoryDraft = Pick<Category, 'key' | 'nameKo' | 'nameEn'>;

export type SettingsChanges = {
  readonly supportersForCommunity?: number | undefined;
  readonly districtsForSociety?: number | undefined;
  readonly answerWithinDays?: number | undefined;
  readonly categories?: readonly CategoryDraft[] | undefined;
};

export type SettingsRefusal =
  | { readonly kind: 'version-conflict'; readonly currentVersion: number }
  | { readonly kind: 'intake-must-stay-open' };

type Configured = {
  readonly settings: Settings;
  readonly categories: readonly Category[];
  /** Whether agendas must be judged anew. */
  readonly thresholdsChanged: boolean;
};

/**
 * Settings after a change. A category that is left out of a new set is no longer offered but stays for its agendas.
 * Refuses an empty set: nothing could be raised, and the standing intake is never closed (N10).
 */
export function configure(
  settings: Settings,
  categories: readonly Category[],
  changes: SettingsChanges,
  expectedVersion: number,
): Decision<Configured, SettingsRefusal> {
  if (settings.version !== expectedVersion) {
    return refuse({ kind: 'version-conflict', currentVersion: settings.version });
  }
  if (changes.categories?.length === 0) return refuse({ kind: 'intake-must-stay-open' });
  const next = {
    ...settings,
    supportersForCommunity: changes.supportersForCommunity ?? settings.supportersForCommunity,
    districtsForSociety: changes.districtsForSociety ?? settings.districtsForSociety,
    answerWithinDays: changes.answerWithinDays ?? settings.answerWithinDays,
    version: settings.version + 1,
  };
  return accept({
    settings: next,
    categories: changes.categories === undefined ? categories : offer(settings, categories, changes.categories),
    thresholdsChanged:
      next.supportersForCommunity !== settings.supportersForCommunity ||
      next.districtsForSociety !== settings.districtsForSociety,
  });
}

function offer(
  { municipalityCode }: Settings,
  before: readonly Category[],
  drafts: readonly CategoryDraft[],
): Category[] {
  const kept = new Set(drafts.map(({ key }) => key));
  const retired = before.filter(({ key }) => !kept.has(key));
  return [
    ...drafts.map((draft, position) => ({ municipalityCode, ...draft, position, isOffered: true })),
    ...retired.map((category, index) => ({ ...category, position: drafts.length + index, isOffered: false })),
  ];
}
