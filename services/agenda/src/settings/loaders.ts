import { isPlaceCode } from '@dure/kit/input';
import { byId, groupedBy } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import type { Category, Settings } from './domain.ts';
import { CategoryTable, SettingsTable } from './table.ts';

export const settingsLoader = (db: DataSource) =>
  byId<Settings>(
    (codes) => db.getRepository(SettingsTable).findBy({ municipalityCode: In([...codes]) }),
    (settings) => settings.municipalityCode,
    isPlaceCode,
  );

/** All categories of each municipality in its order, those that are no longer offered last. */
export const categoriesOfMunicipality = (db: DataSource) =>
  groupedBy<Category>(
    (codes) =>
      db
        .getRepository(CategoryTable)
        .find({ where: { municipalityCode: In([...codes]) }, order: { municipalityCode: 'ASC', position: 'ASC' } }),
    (category) => category.municipalityCode,
    isPlaceCode,
  );
