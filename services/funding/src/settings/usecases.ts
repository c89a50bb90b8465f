import { type CommandContext, command } from '@dure/kit/command';
import { accept } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { checkPlaceCodes, checkRange } from '@dure/kit/input';
import { municipalityOf } from '@dure/schema/places';
import { largestFeePerMille } from '../fees/domain.ts';
import type { ConfigureFundingInput } from '../generated/graphql.ts';
import { configure } from './domain.ts';
import { FundingSettingsTable, lockSettings } from './table.ts';

/** Changes how a municipality runs its campaigns. */
export async function configureFunding(ctx: CommandContext, input: ConfigureFundingInput) {
  const { municipalityCode, expectedVersion } = input;
  checkMunicipality(municipalityCode);
  checkRange('rewardPatienceDays', input.rewardPatienceDays, 0, 3_650);
  checkRange('feePerMille', input.feePerMille, 0, largestFeePerMille);
  return await command(ctx, 'configureFunding', input, async (tx) => {
    const settings = await lockSettings(tx, municipalityCode);
    const { rewardPatienceDays, feePerMille } = input;
    const changes = { rewardPatienceDays: rewardPatienceDays ?? undefined, feePerMille: feePerMille ?? undefined };
    const decision = configure(settings, changes, expectedVersion);
    if (!decision.ok) return decision;
    await tx.update(FundingSettingsTable, { municipalityCode }, decision.value);
    return accept(null);
  });
}

function checkMunicipality(municipalityCode: string): void {
  checkPlaceCodes({ municipalityCode });
  if (municipalityOf(municipalityCode) === municipalityCode) return;
  throw badInput(
    { ko: 'municipalityCode는 시·군·구의 코드입니다.', en: 'municipalityCode is the code of a municipality.' },
    { field: 'municipalityCode' },
  );
}
