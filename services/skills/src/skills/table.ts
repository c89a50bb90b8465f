import { EntitySchema } from 'typeorm';
import type { Skill } from './domain.ts';

type Row = { -readonly [K in keyof Skill]: Skill[K] } & {
  /** Set by the database: all labels in the form in which they are compared. */
  searchText: string;
};

export const SkillTable = new EntitySchema<Row>({
  name: 'Skill',
  tableName: 'skills',
  columns: {
    id: { type: 'uuid', primary: true },
    source: { type: 'text' },
    externalId: { type: 'text', name: 'external_id' },
    type: { type: 'text' },
    labelKo: { type: 'text', name: 'label_ko', nullable: true },
    labelEn: { type: 'text', name: 'label_en', nullable: true },
    alternativeLabels: { type: 'text', array: true, name: 'alternative_labels' },
    searchText: { type: 'text', name: 'search_text', select: false },
  },
  uniques: [{ name: 'skills_source_external_id', columns: ['source', 'externalId'] }],
  indices: [
    { name: 'skills_search', synchronize: false },
    { name: 'skills_by_name', synchronize: false },
  ],
  checks: [
    { name: 'skills_source_length', expression: 'length(source) BETWEEN 1 AND 100' },
    { name: 'skills_external_id_length', expression: 'length(external_id) BETWEEN 1 AND 500' },
    { name: 'skills_type_known', expression: `type IN ('SKILL', 'KNOWLEDGE', 'UNSPECIFIED')` },
    { name: 'skills_labelled', expression: `coalesce(label_ko, label_en, '') <> ''` },
  ],
});
