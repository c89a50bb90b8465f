import { hundredths } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Need } from './domain.ts';

export const NeedTable = new EntitySchema<Row<Need>>({
  name: 'Need',
  tableName: 'needs',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    campaignId: { type: 'uuid', name: 'campaign_id', nullable: true },
    teamId: { type: 'uuid', name: 'team_id', nullable: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    skillId: { type: 'uuid', name: 'skill_id' },
    hours: { type: 'integer' },
    wanted: { type: 'integer' },
    filled: { type: 'integer' },
    hoursGiven: { type: 'numeric', precision: 12, scale: 2, name: 'hours_given', transformer: hundredths },
    description: { type: 'text' },
    language: { type: 'text' },
    state: { type: 'text' },
    version: { type: 'integer', default: 1 },
    openedBy: { type: 'uuid', name: 'opened_by' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    firstFilledAt: { type: 'timestamptz', name: 'first_filled_at', nullable: true },
  },
  indices: [
    { name: 'needs_by_agenda', columns: ['agendaId', 'openedAt', 'id'] },
    { name: 'needs_by_campaign', columns: ['campaignId', 'openedAt', 'id'] },
    { name: 'needs_by_team', columns: ['teamId', 'openedAt', 'id'] },
    { name: 'needs_by_municipality', columns: ['municipalityCode', 'openedAt', 'id'] },
    { name: 'needs_by_district', columns: ['districtCode', 'openedAt', 'id'] },
    { name: 'needs_by_skill', columns: ['skillId', 'openedAt', 'id'] },
    { name: 'needs_newest', columns: ['openedAt', 'id'] },
    { name: 'needs_seats_open', synchronize: false },
    { name: 'needs_seats_open_in_municipality', synchronize: false },
    { name: 'needs_seats_open_in_district', synchronize: false },
  ],
  checks: [
    { name: 'needs_hours_range', expression: 'hours BETWEEN 1 AND 10000' },
    { name: 'needs_wanted_range', expression: 'wanted BETWEEN 1 AND 1000' },
    { name: 'needs_filled_not_negative', expression: 'filled >= 0' },
    { name: 'needs_hours_given_not_negative', expression: 'hours_given >= 0' },
    { name: 'needs_description_length', expression: 'length(description) BETWEEN 1 AND 2000' },
    { name: 'needs_state_known', expression: `state IN ('OPEN', 'FILLED', 'CLOSED')` },
    { name: 'needs_version_positive', expression: 'version > 0' },
    { name: 'needs_of_one', expression: 'num_nonnulls(campaign_id, team_id) <= 1' },
    { name: 'needs_never_more_than_wanted', expression: 'filled <= wanted' },
    { name: 'needs_filled_when_full', expression: `state = 'CLOSED' OR (state = 'FILLED') = (filled = wanted)` },
  ],
  foreignKeys: [
    { name: 'needs_agenda_known', target: 'KnownAgenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
    {
      name: 'needs_campaign_known',
      target: 'KnownCampaign',
      columnNames: ['campaignId'],
      referencedColumnNames: ['id'],
    },
    { name: 'needs_team', target: 'Team', columnNames: ['teamId'], referencedColumnNames: ['id'] },
    { name: 'needs_skill', target: 'Skill', columnNames: ['skillId'], referencedColumnNames: ['id'] },
  ],
});

/** Closes needs that are locked. */
export async function closeNeeds(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(`UPDATE needs SET state = 'CLOSED', version = version + 1 WHERE id = ANY ($1::uuid[])`, [ids]);
}

/** Needs stand where their agenda stands. */
export async function moveNeeds(
  tx: EntityManager,
  agendaId: string,
  { municipalityCode, districtCode }: Pick<Need, 'municipalityCode' | 'districtCode'>,
): Promise<void> {
  await tx.query(
    `UPDATE needs SET municipality_code = $2, district_code = $3
     WHERE agenda_id = $1 AND (municipality_code, district_code) <> ($2, $3)`,
    [agendaId, municipalityCode, districtCode],
  );
}
