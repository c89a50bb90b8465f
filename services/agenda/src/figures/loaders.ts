import { byId, groupedBy } from '@dure/kit/loader';
import type { DataSource } from 'typeorm';
import {
  type Counts,
  type FirstResponses,
  type Grants,
  loadCounts,
  loadFirstResponses,
  loadGrants,
  loadStages,
  type StageFigures,
} from './table.ts';

/** Whose figures they are; each kind of them is read only when it is asked for. */
export type FiguresOf = { readonly programmeId: string };

const ofProgramme = ({ programmeId }: FiguresOf): string => programmeId;

export const countsOfProgramme = (db: DataSource) => byId<Counts>((ids) => loadCounts(db, ids), ofProgramme);

export const grantsOfProgramme = (db: DataSource) => groupedBy<Grants>((ids) => loadGrants(db, ids), ofProgramme);

export const stagesOfProgramme = (db: DataSource) => groupedBy<StageFigures>((ids) => loadStages(db, ids), ofProgramme);

export const firstResponsesOfProgramme = (db: DataSource) =>
  byId<FirstResponses>((ids) => loadFirstResponses(db, ids), ofProgramme);
