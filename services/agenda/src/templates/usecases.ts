import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { isPlaceCode } from '@dure/kit/input';
import type { UploadTemplateInput } from '../generated/graphql.ts';
import { SettingsTable } from '../settings/table.ts';
import { knownFacts } from './facts.ts';
import { longestTemplate, type PlacedFlaw, readTemplate } from './reading.ts';
import { findTemplate, keepTemplate, type StoredTemplate } from './table.ts';

export type UploadRefusal =
  | { readonly kind: 'municipality-not-known' }
  | { readonly kind: 'template-flawed'; readonly flaws: readonly PlacedFlaw[] }
  | { readonly kind: 'template-version-taken'; readonly template: StoredTemplate };

/** Which template a use case was about. */
export type AboutTemplate = { readonly templateId: string };

/** Keeps a template of a municipality's own, or says all that is wrong with it. */
export async function uploadTemplate(ctx: CommandContext, input: UploadTemplateInput) {
  const { municipalityCode, yaml } = input;
  if (yaml.length > longestTemplate) {
    throw badInput(
      { ko: `yaml은 ${longestTemplate}자까지입니다.`, en: `yaml has at most ${longestTemplate} characters.` },
      { field: 'yaml', maximum: longestTemplate },
    );
  }
  return await command<UploadTemplateInput, AboutTemplate, UploadRefusal>(ctx, 'uploadTemplate', input, async (tx) => {
    const isKnown = isPlaceCode(municipalityCode) && (await tx.existsBy(SettingsTable, { municipalityCode }));
    if (!isKnown) return refuse({ kind: 'municipality-not-known' });
    const read = readTemplate(yaml, knownFacts);
    if (!read.ok) return refuse({ kind: 'template-flawed', flaws: read.refusal });
    const { key, version } = read.value;
    const uploaded = { uploadedBy: ctx.actor.memberId, uploadedAt: ctx.clock.now() };
    const template = { id: newId(), municipalityCode, key, version, content: read.value, yaml, ...uploaded };
    const kept = await keepTemplate(tx, template);
    if (kept !== null) return accept({ templateId: kept.id });
    const taken = await findTemplate(tx, { key, version, municipalityCode });
    if (taken === null) throw new Error(`${key} ${version} is taken, and by nothing.`);
    return refuse({ kind: 'template-version-taken', template: taken });
  });
}
