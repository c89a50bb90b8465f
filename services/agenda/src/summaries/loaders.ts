import { isPlaceCode } from '@dure/kit/input';
import { groupedBy } from '@dure/kit/loader';
import { placeLoader } from '@dure/kit/places';
import type { DataSource } from 'typeorm';
import { type AgendaSummary, AgendaSummaryTable, type AgendasInStage, loadByStage } from './table.ts';

export const agendaSummaryLoader = (db: DataSource) => placeLoader<AgendaSummary>(db, AgendaSummaryTable);

/** In which stages agendas of each district stand. */
export const agendasByStage = (db: DataSource) =>
  groupedBy<AgendasInStage>(
    (codes) => loadByStage(db, codes),
    ({ districtCode }) => districtCode,
    isPlaceCode,
  );

/** What a place shows where nothing was raised yet. */
export const emptySummary = (placeCode: string): AgendaSummary => ({
  placeCode,
  total: 0,
  open: 0,
  experimenting: 0,
  recorded: 0,
  closed: 0,
  complaints: 0,
  proposals: 0,
  untriaged: 0,
  personal: 0,
  community: 0,
  social: 0,
  supports: 0,
  comments: 0,
});
