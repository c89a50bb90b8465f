import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { checkCount, checkRange } from '@dure/kit/input';
import type { VersionConflict } from '@dure/kit/refusals';
import type { EntityManager } from 'typeorm';
import type { ConfigureRegistryInput } from '../generated/graphql.ts';
import { lockSettings, saveSettings } from '../places/table.ts';
import { tellMunicipalities } from '../places/usecases.ts';
import { findPublished } from '../resources/table.ts';
import { scheduleResources } from '../staleness/usecases.ts';

export type ConfigureRefusal =
  | { readonly kind: 'municipality-not-registered'; readonly code: string }
  | VersionConflict;

const longestDays = 3_650;
const furthestDays = 730;
const mostHolidays = 1_000;
const chunk = 1_000;

/** Sets how the registry works in a municipality (N12). Throws BAD_USER_INPUT for a period or time zone that is none, and for too many holidays. */
export async function configureRegistry(ctx: CommandContext, input: ConfigureRegistryInput) {
  const { municipalityCode, expectedVersion, staleAfterDays = null, timeZone = null, bookableDaysAhead = null } = input;
  const publicHolidays = input.publicHolidays ? [...new Set(input.publicHolidays)].sort() : null;
  checkRange('staleAfterDays', staleAfterDays, 1, longestDays);
  checkRange('bookableDaysAhead', bookableDaysAhead, 1, furthestDays);
  checkCount('publicHolidays', publicHolidays, mostHolidays);
  checkTimeZone(timeZone);
  return await command<ConfigureRegistryInput, { readonly municipalityCode: string }, ConfigureRefusal>(
    ctx,
    'configureRegistry',
    input,
    async (tx) => {
      const version = await lockSettings(tx, municipalityCode);
      if (version === null) return refuse({ kind: 'municipality-not-registered', code: municipalityCode });
      if ((expectedVersion ?? version) !== version)
        return refuse({ kind: 'version-conflict', currentVersion: version });
      await saveSettings(tx, municipalityCode, { staleAfterDays, timeZone, bookableDaysAhead, publicHolidays });
      await rescheduleResources(tx, municipalityCode);
      if (timeZone !== null) await tellMunicipalities(tx, [municipalityCode]);
      return accept({ municipalityCode });
    },
  );
}

/** Moves the deadlines of all published resources of the municipality, a thousand at a time. */
async function rescheduleResources(tx: EntityManager, municipalityCode: string): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const resources = await findPublished(tx, municipalityCode, after, chunk);
    await scheduleResources(tx, resources);
    const last = resources.at(-1);
    if (last === undefined || resources.length < chunk) return;
    after = last.id;
  }
}

/** Names of regions only: an offset such as +09:00 has the other sign in Postgres. */
function checkTimeZone(timeZone: string | null): void {
  if (timeZone === null || Intl.supportedValuesOf('timeZone').includes(timeZone)) return;
  throw badInput(
    { ko: 'timeZone은 Asia/Seoul과 같은 IANA 시간대 이름입니다.', en: 'timeZone is an IANA name such as Asia/Seoul.' },
    { field: 'timeZone' },
  );
}
