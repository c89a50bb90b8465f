import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireAnyRole } from '@dure/kit/identity';
import { importColumnsMissing, importNotRunning, toImport, toRemark, toRowReport } from '@dure/kit/import-answers';
import type { Import } from '@dure/kit/import-tables';
import { findImport, type ImportNotRunning } from '@dure/kit/imports';
import { say } from '@dure/kit/language';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import type { ResourceImportKind } from './domain.ts';
import { textOf } from './texts.ts';
import {
  type ColumnsMissing,
  finishResourceImport,
  importResourceRows,
  startResourceImport,
  type TooManyVanished,
} from './usecases.ts';

export const importResolvers: Resolvers = {
  Query: {
    resourceImport: async (_, { id }, ctx) => {
      requireAnyRole(ctx.actor, 'operator');
      const job = await findImport(ctx.db, id);
      return job === null ? null : shown(job);
    },
  },
  Mutation: {
    startResourceImport: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'operator');
      const decision = await startResourceImport({ ...ctx, actor }, input);
      if (!decision.ok) return toStartError(decision.refusal);
      const { job, notes } = decision.value;
      return {
        __typename: 'StartResourceImportSuccess',
        import: shown(job),
        notes: notes.map((note) => toRemark(note, textOf)),
      };
    },
    importResourceRows: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'operator');
      const decision = await importResourceRows({ ...ctx, actor }, input);
      if (!decision.ok) return toRowsError(decision.refusal);
      const { job, rows } = decision.value;
      return {
        __typename: 'ImportResourceRowsSuccess',
        import: shown(job),
        rows: rows.map((row) => toRowReport(row, textOf)),
      };
    },
    finishResourceImport: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'operator');
      const decision = await finishResourceImport({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'FinishResourceImportSuccess', import: shown(decision.value) }
        : toFinishError(decision.refusal);
    },
  },
};

/** The service alone writes the kinds of its imports. */
const shown = (job: Import) => ({ ...toImport(job), kind: job.kind as ResourceImportKind });

const toStartError = (refusal: ColumnsMissing | IdempotencyKeyReused) =>
  refusal.kind === 'columns-missing' ? importColumnsMissing(refusal.columns) : idempotencyKeyReused();

const toRowsError = (refusal: ImportNotRunning | IdempotencyKeyReused) =>
  refusal.kind === 'import-not-running' ? importNotRunning(refusal) : idempotencyKeyReused();

function toFinishError(refusal: ImportNotRunning | TooManyVanished) {
  if (refusal.kind === 'import-not-running') return importNotRunning(refusal);
  const { vanished, known } = refusal;
  return {
    __typename: 'TooManyVanished' as const,
    vanished,
    known,
    message: say({
      ko: `이 출처의 자원 ${known}건 가운데 ${vanished}건이 파일에 없습니다. 다른 파일이거나 일부만 담긴 파일일 수 있습니다.`,
      en: `${vanished} of the ${known} resources of this source are not in the file. It may be the wrong file, or a part of it.`,
    }),
  };
}
