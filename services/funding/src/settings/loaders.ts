import { isPlaceCode } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import type { FundingSettings } from './domain.ts';
import { FundingSettingsTable } from './table.ts';

/** The settings of municipalities that changed something; null for all others. */
export const fundingSettingsLoader = (db: DataSource) =>
  byId<FundingSettings>(
    (codes) => db.getRepository(FundingSettingsTable).findBy({ municipalityCode: In([...codes]) }),
    ({ municipalityCode }) => municipalityCode,
    isPlaceCode,
  );
