import type { CommandContext } from '@dure/kit/command';
import { transaction } from '@dure/kit/database';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput, forbidden } from '@dure/kit/errors';
import { hasRole } from '@dure/kit/identity';
import { type Reading, type Remark, remark } from '@dure/kit/import-rows';
import type { Import } from '@dure/kit/import-tables';
import {
  beginImport,
  endImport,
  type Importer,
  type ImportNotRunning,
  importRows,
  lockImport,
  notRunning,
} from '@dure/kit/imports';
import { checkIds, checkRange, checkTexts, checkWebAddresses } from '@dure/kit/input';
import { municipalityOf } from '@dure/schema/places';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type {
  FinishResourceImportInput,
  ImportResourceRowsInput,
  StartResourceImportInput,
} from '../generated/graphql.ts';
import { countVanished, municipalitiesOf } from '../sources/table.ts';
import { markVanished, type Run } from '../sources/usecases.ts';
import { isTooManyVanished, type ResourceImportKind } from './domain.ts';
import { facilityImporter } from './facilities.ts';
import { examineFacilityColumns } from './facility-layout.ts';
import { legalDistrictColumns } from './legal-district.ts';
import { districtImporter, legalDistrictImporter } from './places.ts';

export type ColumnsMissing = { readonly kind: 'columns-missing'; readonly columns: readonly string[] };
export type TooManyVanished = { readonly kind: 'too-many-vanished'; readonly vanished: number; readonly known: number };

/** What an import of the registry needs beside its rows. */
const optionsShape = z.object({
  licence: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  validFrom: z.string().nullable(),
});

/** Begins an import. Throws BAD_USER_INPUT when something is missing that its kind needs. */
export async function startResourceImport(ctx: CommandContext, input: StartResourceImportInput) {
  checkTexts({ licence: [input.licence, 'name'], sourceUrl: [input.sourceUrl, 'short'] });
  checkWebAddresses({ sourceUrl: input.sourceUrl });
  needFor(input, 'FACILITIES', 'licence');
  needFor(input, 'FACILITIES', 'columns');
  needFor(input, 'LEGAL_DISTRICTS', 'columns');
  needFor(input, 'DISTRICTS', 'validFrom');
  const { missing, notes } = examineColumns(input.kind, input.columns ?? []);
  if (missing.length > 0) return refuse({ kind: 'columns-missing', columns: missing } satisfies ColumnsMissing);
  const { kind, source, fileName, isDryRun = false, licence, sourceUrl, validFrom } = input;
  const options = { licence: licence ?? null, sourceUrl: sourceUrl ?? null, validFrom: validFrom ?? null };
  const decision = await beginImport(ctx, input, { kind, source, fileName, isDryRun, options });
  return decision.ok ? accept({ job: decision.value, notes }) : decision;
}

/** Takes over rows. Throws NOT_FOUND, and FORBIDDEN for anybody but the person who began the import. */
export const importResourceRows = (ctx: CommandContext, input: ImportResourceRowsInput) =>
  importRows<unknown>(ctx, input, (tx, job) => importerOf(ctx, tx, job));

/**
 * Ends an import. Things of the source that were not in its file become stale, unless that cannot be told: the file was
 * not complete, or had rows that name nothing. Ending it twice does no harm, and what a crash interrupted goes on.
 * Throws NOT_FOUND, FORBIDDEN for anybody but the person who began it, and FORBIDDEN when the source has resources of
 * others: then the import is finished, and nothing became stale.
 */
export async function finishResourceImport(
  ctx: CommandContext,
  input: FinishResourceImportInput,
): Promise<Decision<Import, ImportNotRunning | TooManyVanished>> {
  checkIds({ importId: input.importId });
  checkRange('unreadableRows', input.unreadableRows, 0, Number.MAX_SAFE_INTEGER);
  const now = ctx.clock.now();
  const within = <T>(run: (tx: EntityManager) => Promise<T>) => transaction(ctx.db, run, now);
  const job = await within((tx) => lockImport(tx, ctx, input.importId));
  if (job.state === 'FINISHED') return accept(job);
  if (job.state !== 'RUNNING') return notRunning(job);
  const isWhole = input.isComplete && (input.unreadableRows ?? 0) + job.unnamed === 0;
  const end = (vanished: number | null) =>
    within(async (tx) => {
      const last = await lockImport(tx, ctx, job.id);
      return last.state === 'RUNNING' ? accept(await endImport(tx, job.id, now, vanished)) : notRunning(last);
    });
  if (job.kind !== 'FACILITIES' || !isWhole || job.isDryRun) return await end(null);
  if (await within((tx) => holdsResourcesOfOthers(tx, ctx, job))) {
    // Its rows are taken over: left running, it would only keep others from importing the source for an hour.
    await end(null);
    throw vanishedOfOthers();
  }
  const question = await within((tx) => examineVanished(tx, job));
  if (question !== null && !input.acceptVanished) return refuse(question);
  return await end(await markAll(within, runOf(job, now)));
}

async function markAll(within: <T>(run: (tx: EntityManager) => Promise<T>) => Promise<T>, run: Run): Promise<number> {
  let all = 0;
  for (;;) {
    const some = await within((tx) => markVanished(tx, run));
    if (some === 0) return all;
    all += some;
  }
}

/** Whether the source has resources of municipalities of which the caller is no operator. */
async function holdsResourcesOfOthers(tx: EntityManager, ctx: CommandContext, job: Import): Promise<boolean> {
  const places = await municipalitiesOf(tx, job.source);
  return places.some((code) => !hasRole(ctx.actor, code, 'operator'));
}

const vanishedOfOthers = () =>
  forbidden({
    ko: '행은 모두 가져왔고 가져오기를 마쳤습니다. 다만 이 출처에는 다른 지자체의 자원도 있어, 사라진 자원은 모든 해당 지자체의 운영자만 표시할 수 있습니다.',
    en: 'The rows were taken over and the import is finished. But the source has resources of other municipalities, too: what vanished from it only an operator of all of them can say.',
  });

async function examineVanished(tx: EntityManager, job: Import): Promise<TooManyVanished | null> {
  const { vanished, known } = await countVanished(tx, job.source, job.id);
  return isTooManyVanished(vanished, known) ? { kind: 'too-many-vanished', vanished, known } : null;
}

async function importerOf(ctx: CommandContext, tx: EntityManager, job: Import): Promise<Importer<unknown>> {
  const { validFrom } = optionsShape.parse(job.options);
  switch (job.kind as ResourceImportKind) {
    case 'DISTRICTS':
      if (validFrom === null) throw new Error('An import of districts was begun without a first day.');
      return guarded(ctx, districtImporter(tx, validFrom), ({ municipalityCode }) => municipalityCode);
    case 'LEGAL_DISTRICTS':
      return guarded(ctx, legalDistrictImporter(tx), ({ code }) => municipalityOf(code));
    case 'FACILITIES': {
      const importer = await facilityImporter(tx, runOf(job, ctx.clock.now()), (code) =>
        hasRole(ctx.actor, code, 'operator'),
      );
      return guarded(ctx, importer, ({ municipalityCode }) => municipalityCode);
    }
  }
}

function runOf(job: Import, now: Date): Run {
  const { licence, sourceUrl } = optionsShape.parse(job.options);
  if (licence === null) throw new Error('An import of resources was begun without a licence.');
  return { runId: job.id, file: { name: job.source, licence, url: sourceUrl }, now };
}

/** The importer, refusing rows of municipalities of which the caller is no operator. */
function guarded<T>(ctx: CommandContext, importer: Importer<T>, placeOf: (value: T) => string): Importer<unknown> {
  const read = (record: Parameters<Importer<T>['read']>[0]): Reading<T> => {
    const reading = importer.read(record);
    if (!reading.ok || hasRole(ctx.actor, placeOf(reading.value), 'operator')) return reading;
    const { externalId, value } = reading;
    return { ok: false, externalId, reason: remark('PLACE_OF_OTHERS', null, placeOf(value)) };
  };
  // What `take` gets is what `read` answered: the importer alone knows of which type it is.
  return { ...importer, read } as Importer<unknown>;
}

function examineColumns(
  kind: ResourceImportKind,
  columns: readonly string[],
): { readonly missing: readonly string[]; readonly notes: readonly Remark[] } {
  if (kind === 'FACILITIES') return examineFacilityColumns(columns);
  const needed = kind === 'LEGAL_DISTRICTS' ? legalDistrictColumns : [];
  return { missing: needed.filter((column) => !columns.includes(column)), notes: [] };
}

function needFor(
  input: StartResourceImportInput,
  kind: ResourceImportKind,
  field: 'licence' | 'columns' | 'validFrom',
): void {
  if (input.kind !== kind || (input[field] ?? null) !== null) return;
  throw badInput({ ko: `${kind}에는 ${field}이(가) 필요합니다.`, en: `${kind} needs ${field}.` }, { field });
}
