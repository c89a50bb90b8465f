import { type CommandContext, command, type IdempotencyKeyReused } from '@dure/kit/command';
import { schedule } from '@dure/kit/deadlines';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { checkCount, checkRange, checkTexts, isPlaceCode } from '@dure/kit/input';
import type { EntityManager } from 'typeorm';
import type { CategoryInput, ConfigureAgendasInput } from '../generated/graphql.ts';
import { thresholdsDeadline } from '../supports/usecases.ts';
import { defaultSettings } from './defaults.ts';
import { type Category, configure, type SettingsChanges, type SettingsRefusal } from './domain.ts';
import { CategoryTable, SettingsTable } from './table.ts';

const mostCategories = 100;

export type ConfigureRefusal = SettingsRefusal | { readonly kind: 'municipality-not-known' };

/** Changes categories and thresholds of a municipality. */
export async function configureAgendas(
  ctx: CommandContext,
  input: ConfigureAgendasInput,
): Promise<Decision<null, ConfigureRefusal | IdempotencyKeyReused>> {
  checkRange('supportersForCommunity', input.supportersForCommunity, 1, 1_000_000);
  checkRange('districtsForSociety', input.districtsForSociety, 2, 1_000);
  checkRange('answerWithinDays', input.answerWithinDays, 1, 365);
  checkCategories(input.categories ?? []);
  const { municipalityCode, expectedVersion } = input;
  const now = ctx.clock.now();
  return await command<ConfigureAgendasInput, null, ConfigureRefusal>(ctx, 'configureAgendas', input, async (tx) => {
    const settings = isPlaceCode(municipalityCode)
      ? await tx.findOne(SettingsTable, { where: { municipalityCode }, lock: { mode: 'for_no_key_update' } })
      : null;
    if (settings === null) return refuse({ kind: 'municipality-not-known' });
    const categories = await tx.find(CategoryTable, { where: { municipalityCode }, order: { position: 'ASC' } });
    const decision = configure(settings, categories, changesOf(input), expectedVersion);
    if (!decision.ok) return decision;
    await tx.update(SettingsTable, { municipalityCode }, decision.value.settings);
    await tx.upsert(CategoryTable, [...decision.value.categories], ['municipalityCode', 'key']);
    if (decision.value.thresholdsChanged) await schedule(tx, thresholdsDeadline, municipalityCode, now);
    return accept(null);
  });
}

const changesOf = (input: ConfigureAgendasInput): SettingsChanges => ({
  supportersForCommunity: input.supportersForCommunity ?? undefined,
  districtsForSociety: input.districtsForSociety ?? undefined,
  answerWithinDays: input.answerWithinDays ?? undefined,
  categories: input.categories?.map(({ key, name }) => ({ key, nameKo: name.ko, nameEn: name.en })),
});

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function checkCategories(categories: readonly CategoryInput[]): void {
  checkCount('categories', categories, mostCategories);
  for (const [index, { key, name }] of categories.entries()) {
    const field = `categories.${index}`;
    checkTexts({ [`${field}.name.ko`]: [name.ko, 'name'], [`${field}.name.en`]: [name.en, 'name'] });
    if (keyPattern.test(key) && key.length <= 100 && categories.findIndex((one) => one.key === key) === index) continue;
    throw badInput(
      {
        ko: `${field}.key는 겹치지 않는 소문자, 숫자, 붙임표 100자까지입니다.`,
        en: `${field}.key has lower-case letters, digits and hyphens, at most 100, and stands there once.`,
      },
      { field: `${field}.key` },
    );
  }
}

/** Gives a municipality that was heard of for the first time the settings to start with. */
export async function startMunicipality(tx: EntityManager, municipalityCode: string): Promise<void> {
  const { categories, ...thresholds } = defaultSettings;
  const started = await tx
    .createQueryBuilder()
    .insert()
    .into(SettingsTable)
    .values({ municipalityCode, ...thresholds, version: 1 })
    .orIgnore()
    .returning('municipality_code')
    .execute();
  if (started.raw.length === 0) return;
  const offered: Category[] = categories.map((one, position) => ({
    municipalityCode,
    ...one,
    position,
    isOffered: true,
  }));
  await tx.insert(CategoryTable, offered);
}
