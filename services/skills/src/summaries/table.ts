import { hundredths } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';

/** What a place has: counted by triggers as it changes. */
export type SkillSummary = {
  readonly placeCode: string;
  readonly members: number;
  readonly organizations: number;
  readonly needsOpen: number;
  readonly seatsWanted: number;
  readonly seatsFilled: number;
  readonly hoursGiven: number;
};

export const SkillSummaryTable = new EntitySchema<Row<SkillSummary>>({
  name: 'SkillSummary',
  tableName: 'skill_summaries',
  columns: {
    placeCode: { type: 'text', primary: true, name: 'place_code' },
    members: { type: 'integer', default: 0 },
    organizations: { type: 'integer', default: 0 },
    needsOpen: { type: 'integer', name: 'needs_open', default: 0 },
    seatsWanted: { type: 'integer', name: 'seats_wanted', default: 0 },
    seatsFilled: { type: 'integer', name: 'seats_filled', default: 0 },
    hoursGiven: {
      type: 'numeric',
      precision: 16,
      scale: 2,
      name: 'hours_given',
      default: 0,
      transformer: hundredths,
    },
  },
});
