import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Category, Settings } from './domain.ts';

export const SettingsTable = new EntitySchema<Row<Settings>>({
  name: 'Settings',
  tableName: 'municipality_settings',
  columns: {
    municipalityCode: { type: 'text', primary: true, name: 'municipality_code' },
    supportersForCommunity: { type: 'integer', name: 'supporters_for_community' },
    districtsForSociety: { type: 'integer', name: 'districts_for_society' },
    answerWithinDays: { type: 'integer', name: 'answer_within_days', default: 14 },
    version: { type: 'integer' },
  },
  checks: [
    { name: 'municipality_settings_answer_range', expression: 'answer_within_days BETWEEN 1 AND 365' },
    { name: 'municipality_settings_code_format', expression: `municipality_code ~ '^[0-9]{5}00000$'` },
    { name: 'municipality_settings_supporters_range', expression: 'supporters_for_community BETWEEN 1 AND 1000000' },
    { name: 'municipality_settings_districts_range', expression: 'districts_for_society BETWEEN 2 AND 1000' },
    { name: 'municipality_settings_version_positive', expression: 'version > 0' },
  ],
});

export const CategoryTable = new EntitySchema<Row<Category>>({
  name: 'Category',
  tableName: 'agenda_categories',
  columns: {
    municipalityCode: { type: 'text', primary: true, name: 'municipality_code' },
    key: { type: 'text', primary: true },
    nameKo: { type: 'text', name: 'name_ko' },
    nameEn: { type: 'text', name: 'name_en' },
    position: { type: 'integer' },
    isOffered: { type: 'boolean', name: 'is_offered' },
  },
  checks: [
    {
      name: 'agenda_categories_key_format',
      expression: `key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(key) <= 100`,
    },
    { name: 'agenda_categories_name_ko_length', expression: 'length(name_ko) BETWEEN 1 AND 200' },
    { name: 'agenda_categories_name_en_length', expression: 'length(name_en) BETWEEN 1 AND 200' },
  ],
  foreignKeys: [
    {
      name: 'agenda_categories_municipality',
      target: 'Settings',
      columnNames: ['municipalityCode'],
      referencedColumnNames: ['municipalityCode'],
    },
  ],
});

/** The categories that new agendas of a municipality may choose, in its order. */
export const offeredCategories = (tx: EntityManager, municipalityCode: string): Promise<Category[]> =>
  tx.find(CategoryTable, { where: { municipalityCode, isOffered: true }, order: { position: 'ASC' } });
