import type { Words } from '../templates/vocabulary.ts';

/** A field as a refusal names it. */
export type NamedField = { readonly key: string; readonly number: number | null; readonly label: Words };

/** Fields that must be filled by now are empty. */
export type FieldsMissing = { readonly kind: 'FieldsMissing'; readonly fields: readonly NamedField[] };

export function fieldsMissingInWords({ fields }: FieldsMissing): Words {
  const list = (language: 'ko' | 'en') =>
    fields.map(({ number, label }) => (number === null ? label[language] : `${number}. ${label[language]}`)).join(', ');
  return { ko: `아직 비어 있는 항목이 있습니다: ${list('ko')}.`, en: `These fields are still empty: ${list('en')}.` };
}
