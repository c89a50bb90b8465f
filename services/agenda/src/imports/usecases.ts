import type { CommandContext } from '@dure/kit/command';
import { refuse } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { hasRole } from '@dure/kit/identity';
import { oneLine, type RawRecord, type Reading, type Remark, remark, textIn } from '@dure/kit/import-rows';
import type { Import } from '@dure/kit/import-tables';
import { beginImport, importRows } from '@dure/kit/imports';
import { checkTexts, isPlaceCode } from '@dure/kit/input';
import { municipalityOf } from '@dure/schema/places';
import { z } from 'zod';
import type { ImportAgendaRowsInput, ImportChoiceInput, StartAgendaImportInput } from '../generated/graphql.ts';
import { type AgendaImportKind, type Choice, choose } from './domain.ts';
import { isTimeZone } from './local-time.ts';
import { proposalColumns, readProposal } from './proposal.ts';
import { readServiceRequest } from './service-request.ts';
import { type PlacedAgenda, takeAgendas } from './taking.ts';

export type ColumnsMissing = { readonly kind: 'columns-missing'; readonly columns: readonly string[] };

const mostChoices = 1_000;

const choiceShape = z.object({
  field: z.string().nullable(),
  values: z.array(z.object({ value: z.string(), code: z.string() })).readonly(),
  otherwise: z.string().nullable(),
});

/** What an import of agendas needs beside its rows. */
const optionsShape = z.object({
  language: z.string(),
  timeZone: z.string(),
  district: choiceShape,
  category: choiceShape,
});
type Options = z.output<typeof optionsShape>;

/** Begins an import. Throws BAD_USER_INPUT for names out of bounds and a time zone that is none. */
export async function startAgendaImport(ctx: CommandContext, input: StartAgendaImportInput) {
  const { kind, source, fileName, isDryRun = false, language, timeZone } = input;
  checkTexts({ language: [language, 'name'], timeZone: [timeZone, 'name'] });
  if (!isTimeZone(timeZone)) {
    throw badInput(
      { ko: `시간대가 아닙니다: ${timeZone}`, en: `This is not a time zone: ${timeZone}` },
      { field: 'timeZone' },
    );
  }
  const needed = kind === 'PROPOSALS' ? proposalColumns : [];
  const missing = needed.filter((column) => input.columns?.includes(column) !== true);
  if (missing.length > 0) return refuse({ kind: 'columns-missing', columns: missing } satisfies ColumnsMissing);
  const [district, category] = [choiceOf('district', input.district), choiceOf('category', input.category)];
  const options: Options = { language, timeZone, district, category };
  return await beginImport(ctx, input, { kind, source, fileName, isDryRun, options });
}

/** Takes over rows. Throws NOT_FOUND, and FORBIDDEN for anybody but the person who began the import. */
export const importAgendaRows = (ctx: CommandContext, input: ImportAgendaRowsInput) =>
  importRows(ctx, input, async (tx, job) => {
    const options = optionsShape.parse(job.options);
    return {
      counts: (job.kind as AgendaImportKind) === 'PROPOSALS' ? 'lines' : 'items',
      read: (record) => readPlaced(ctx, job, options, record),
      take: (given) => takeAgendas(tx, ctx, job, given),
    };
  });

/** A row with the district and category that stand for its values, for a municipality of which the caller is an operator. */
function readPlaced(ctx: CommandContext, job: Import, options: Options, record: RawRecord): Reading<PlacedAgenda> {
  const reading =
    (job.kind as AgendaImportKind) === 'PROPOSALS'
      ? readProposal(record, options.timeZone)
      : readServiceRequest(record, options.timeZone);
  if (!reading.ok) return reading;
  const { externalId, value: said, notes } = reading;
  const refuseRow = (reason: Remark): Reading<PlacedAgenda> => ({ ok: false, externalId, reason });
  const [inDistrict, inCategory] = [givenIn(record, options.district), givenIn(record, options.category)];
  const districtCode = choose(options.district, inDistrict);
  const categoryKey = choose(options.category, inCategory);
  if (districtCode === null) return refuseRow(remark('DISTRICT_NOT_SAID', options.district.field, inDistrict));
  if (categoryKey === null) return refuseRow(remark('CATEGORY_NOT_SAID', options.category.field, inCategory));
  if (!isPlaceCode(districtCode)) return refuseRow(remark('DISTRICT_NOT_KNOWN', null, districtCode));
  const municipalityCode = municipalityOf(districtCode);
  if (!hasRole(ctx.actor, municipalityCode, 'operator')) {
    return refuseRow(remark('PLACE_OF_OTHERS', null, municipalityCode));
  }
  const kind = job.kind === 'PROPOSALS' ? 'PROPOSAL' : 'COMPLAINT';
  return { ok: true, externalId, value: { said, kind, language: options.language, districtCode, categoryKey }, notes };
}

const givenIn = (record: RawRecord, { field }: Choice): string =>
  field === null ? '' : oneLine(textIn(record, field));

function choiceOf(name: string, { field, values, otherwise }: ImportChoiceInput): Choice {
  const given = values ?? [];
  if (given.length > mostChoices) {
    throw badInput(
      { ko: `${name}.values는 ${mostChoices}개까지입니다.`, en: `${name}.values has at most ${mostChoices} entries.` },
      { field: `${name}.values` },
    );
  }
  checkTexts({ [`${name}.field`]: [field, 'name'], [`${name}.otherwise`]: [otherwise, 'name'] });
  for (const [index, { value, code }] of given.entries()) {
    const path = `${name}.values.${index}`;
    // What a row that says nothing stands for may be said, too.
    checkTexts({ [`${path}.value`]: [value === '' ? null : value, 'short'], [`${path}.code`]: [code, 'name'] });
  }
  return {
    field: field ?? null,
    values: given.map(({ value, code }) => ({ value, code })),
    otherwise: otherwise ?? null,
  };
}
