import { requireAnyRole } from '@dure/kit/identity';
import { importColumnsMissing, importNotRunning, toImport, toRowReport } from '@dure/kit/import-answers';
import type { Import } from '@dure/kit/import-tables';
import { findImport, finishImport } from '@dure/kit/imports';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import type { AgendaImportKind } from './domain.ts';
import { textOf } from './texts.ts';
import { importAgendaRows, startAgendaImport } from './usecases.ts';

export const importResolvers: Resolvers = {
  Query: {
    agendaImport: async (_, { id }, ctx) => {
      requireAnyRole(ctx.actor, 'operator');
      const job = await findImport(ctx.db, id);
      return job === null ? null : shown(job);
    },
  },
  Mutation: {
    startAgendaImport: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'operator');
      const decision = await startAgendaImport({ ...ctx, actor }, input);
      if (decision.ok) return { __typename: 'StartAgendaImportSuccess', import: shown(decision.value) };
      return decision.refusal.kind === 'columns-missing'
        ? importColumnsMissing(decision.refusal.columns)
        : idempotencyKeyReused();
    },
    importAgendaRows: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'operator');
      const decision = await importAgendaRows({ ...ctx, actor }, input);
      if (!decision.ok) {
        return decision.refusal.kind === 'import-not-running'
          ? importNotRunning(decision.refusal)
          : idempotencyKeyReused();
      }
      const { job, rows } = decision.value;
      return {
        __typename: 'ImportAgendaRowsSuccess',
        import: shown(job),
        rows: rows.map((row) => toRowReport(row, textOf)),
      };
    },
    finishAgendaImport: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'operator');
      const decision = await finishImport({ ...ctx, actor }, input.importId);
      return decision.ok
        ? { __typename: 'FinishAgendaImportSuccess', import: shown(decision.value) }
        : importNotRunning(decision.refusal);
    },
  },
};

/** The service alone writes the kinds of its imports. */
const shown = (job: Import) => ({ ...toImport(job), kind: job.kind as AgendaImportKind });
