export type SkillType = 'SKILL' | 'KNOWLEDGE' | 'UNSPECIFIED';

/** Something that a person can do or knows, as a catalogue names it. At least one of the labels is there. */
export type Skill = {
  readonly id: string;
  /** The catalogue it comes from, for example `esco`. */
  readonly source: string;
  /** Its id in that catalogue. */
  readonly externalId: string;
  readonly type: SkillType;
  readonly labelKo: string | null;
  readonly labelEn: string | null;
  readonly alternativeLabels: readonly string[];
};

/** These ids are not in the catalogue. */
export type SkillsNotKnown = { readonly kind: 'skills-not-known'; readonly unknownIds: readonly string[] };

/**
 * The form in which labels are compared: lower case, and Hangul taken apart into its letters, so that a syllable
 * that is still being typed already finds. The database does the same to what it stores.
 */
export const searchForm = (text: string): string => text.trim().normalize('NFKD').toLowerCase();
