import { accept, type Decision, refuse } from '@dure/kit/decision';

/** How a municipality runs the campaigns for its agendas. */
export type FundingSettings = {
  readonly municipalityCode: string;
  /** For how many days a reward may be overdue before its opener publishes no new campaign. */
  readonly rewardPatienceDays: number;
  readonly version: number;
};

/**
 * With what a municipality starts. domain.md N5 asks that whoever owes rewards for too long cannot open another campaign
 * and leaves open how long that is.
 */
export const defaultSettings = { rewardPatienceDays: 30, version: 1 } as const;

export type SettingsVersionConflict = { readonly kind: 'version-conflict'; readonly currentVersion: number };

/** Settings after a change; what is left out stays. */
export function configure(
  settings: FundingSettings,
  changes: { readonly rewardPatienceDays: number | undefined },
  expectedVersion: number,
): Decision<FundingSettings, SettingsVersionConflict> {
  const { version } = settings;
  if (version !== expectedVersion) return refuse({ kind: 'version-conflict', currentVersion: version });
  const { rewardPatienceDays = settings.rewardPatienceDays } = changes;
  return accept({ ...settings, rewardPatienceDays, version: version + 1 });
}
