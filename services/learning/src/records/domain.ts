import type { Learning } from '../experiments/domain.ts';

/** What an experiment taught; written once, with the closing of the experiment, and never changed but for its place and category and how often it is cited. */
export type LearningRecord = Learning & {
  readonly id: string;
  readonly experimentId: string;
  readonly agendaId: string;
  readonly municipalityCode: string;
  readonly districtCode: string;
  /** That of the agenda; null as long as it is not known here. */
  readonly categoryKey: string | null;
  readonly authorId: string;
  readonly recordedAt: Date;
  /** How many agendas cite it. */
  readonly reuseCount: number;
};
