import { accept, type Decision, refuse } from '@dure/kit/decision';

/** How a municipality runs the campaigns for its agendas. */
export type FundingSettings = {
  readonly municipalityCode: string;
  /** For how many days a reward may be overdue before its opener publishes no new campaign. */
  readonly rewardPatienceDays: number;
  /** The fee on what is paid out, in thousandths, for campaigns that are published from now on. */
  readonly feePerMille: number;
  readonly version: number;
};

/**
 * With what a municipality starts. domain.md N5 asks that whoever owes rewards for too long cannot open another campaign
 * and leaves open how long that is. A fee is taken only where a municipality says so.
 */
export const defaultSettings = { rewardPatienceDays: 30, feePerMille: 0, version: 1 } as const;

export type SettingsVersionConflict = { readonly kind: 'version-conflict'; readonly currentVersion: number };

/** Settings after a change; what is left out stays. */
export function configure(
  settings: FundingSettings,
  changes: { readonly rewardPatienceDays: number | undefined; readonly feePerMille: number | undefined },
  expectedVersion: number,
): Decision<FundingSettings, SettingsVersionConflict> {
  const { version } = settings;
  if (version !== expectedVersion) return refuse({ kind: 'version-conflict', currentVersion: version });
  const { rewardPatienceDays = settings.rewardPatienceDays, feePerMille = settings.feePerMille } = changes;
  return accept({ ...settings, rewardPatienceDays, feePerMille, version: version + 1 });
}
