import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import { defaultSettings, type FundingSettings } from './domain.ts';

/** Only municipalities that changed something have a row. */
export const FundingSettingsTable = new EntitySchema<Row<FundingSettings>>({
  name: 'FundingSettings',
  tableName: 'funding_settings',
  columns: {
    municipalityCode: { type: 'text', primary: true, name: 'municipality_code' },
    rewardPatienceDays: { type: 'integer', name: 'reward_patience_days' },
    feePerMille: { type: 'integer', name: 'fee_per_mille' },
    version: { type: 'integer' },
  },
  checks: [
    { name: 'funding_settings_code_form', expression: `municipality_code ~ '^[0-9]{5}00000$'` },
    { name: 'funding_settings_patience_range', expression: 'reward_patience_days BETWEEN 0 AND 3650' },
    { name: 'funding_settings_fee_range', expression: 'fee_per_mille BETWEEN 0 AND 200' },
    { name: 'funding_settings_version_positive', expression: 'version > 0' },
  ],
});

/** The settings of a municipality as they hold now. */
export const settingsOf = async (tx: EntityManager, municipalityCode: string): Promise<FundingSettings> =>
  (await tx.findOneBy(FundingSettingsTable, { municipalityCode })) ?? { municipalityCode, ...defaultSettings };

/** The settings, locked; a row is made for those who have none yet. */
export async function lockSettings(tx: EntityManager, municipalityCode: string): Promise<FundingSettings> {
  const insert = tx.createQueryBuilder().insert().into(FundingSettingsTable);
  await insert
    .values({ municipalityCode, ...defaultSettings })
    .orIgnore()
    .execute();
  const lock = { mode: 'pessimistic_write' } as const;
  return await tx.findOneOrFail(FundingSettingsTable, { where: { municipalityCode }, lock });
}
