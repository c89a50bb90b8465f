import { requireRole } from '@dure/kit/identity';
import { importColumnsMissing, importNotRunning, toImport, toRowReport } from '@dure/kit/import-answers';
import { findImport, finishImport } from '@dure/kit/imports';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { textOf } from './texts.ts';
import { importSkillRows, startSkillImport } from './usecases.ts';

/** The catalogue is everybody's: who changes it must be an operator of all municipalities. */
const everywhere = '*';

export const importResolvers: Resolvers = {
  Query: {
    skillImport: async (_, { id }, ctx) => {
      requireRole(ctx.actor, everywhere, 'operator');
      const job = await findImport(ctx.db, id);
      return job === null ? null : toImport(job);
    },
  },
  Mutation: {
    startSkillImport: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, everywhere, 'operator');
      const decision = await startSkillImport({ ...ctx, actor }, input);
      if (decision.ok) return { __typename: 'StartSkillImportSuccess', import: toImport(decision.value) };
      return decision.refusal.kind === 'columns-missing'
        ? importColumnsMissing(decision.refusal.columns)
        : idempotencyKeyReused();
    },
    importSkillRows: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, everywhere, 'operator');
      const decision = await importSkillRows({ ...ctx, actor }, input);
      if (!decision.ok) {
        return decision.refusal.kind === 'import-not-running'
          ? importNotRunning(decision.refusal)
          : idempotencyKeyReused();
      }
      const { job, rows } = decision.value;
      return {
        __typename: 'ImportSkillRowsSuccess',
        import: toImport(job),
        rows: rows.map((row) => toRowReport(row, textOf)),
      };
    },
    finishSkillImport: async (_, { input }, ctx) => {
      const actor = requireRole(ctx.actor, everywhere, 'operator');
      const decision = await finishImport({ ...ctx, actor }, input.importId);
      return decision.ok
        ? { __typename: 'FinishSkillImportSuccess', import: toImport(decision.value) }
        : importNotRunning(decision.refusal);
    },
  },
};
