import type { CommandContext } from '@dure/kit/command';
import { refuse } from '@dure/kit/decision';
import { beginImport, importRows } from '@dure/kit/imports';
import type { ImportSkillRowsInput, StartSkillImportInput } from '../generated/graphql.ts';
import { type SkillRow, upsertSkills } from '../skills/table.ts';
import { escoColumns, readEscoSkill } from './esco-skill.ts';

export type ColumnsMissing = { readonly kind: 'columns-missing'; readonly columns: readonly string[] };

/** Begins to take over a catalogue. Throws BAD_USER_INPUT for names out of bounds. */
export async function startSkillImport(ctx: CommandContext, input: StartSkillImportInput) {
  const missing = escoColumns.filter((column) => !input.columns.includes(column));
  if (missing.length > 0) return refuse({ kind: 'columns-missing', columns: missing } satisfies ColumnsMissing);
  const { source, fileName, isDryRun = false } = input;
  return await beginImport(ctx, input, { kind: 'ESCO_SKILLS', source, fileName, isDryRun, options: {} });
}

/** Takes over rows. Throws NOT_FOUND, and FORBIDDEN for anybody but the person who began the import. */
export const importSkillRows = (ctx: CommandContext, input: ImportSkillRowsInput) =>
  importRows<SkillRow>(ctx, input, async (tx, job) => ({
    counts: 'lines',
    read: readEscoSkill,
    take: async (rows) => {
      const outcomes = await upsertSkills(
        tx,
        job.source,
        rows.map(({ value }) => value),
      );
      return rows.map(({ notes }, index) => ({ outcome: outcomes[index] ?? 'UNCHANGED', notes }));
    },
  }));
