import { isPlaceCode } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import { SkillSummaryTable } from './table.ts';

/** The counted summary of a district or municipality; null where nothing was ever counted. */
export const skillSummaryLoader = (db: DataSource) =>
  byId(
    (codes) => db.getRepository(SkillSummaryTable).findBy({ placeCode: In([...codes]) }),
    (summary) => summary.placeCode,
    isPlaceCode,
  );
