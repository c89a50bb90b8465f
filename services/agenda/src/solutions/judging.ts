import type { CommandContext } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { forbidden } from '@dure/kit/errors';
import type { EntityManager } from 'typeorm';
import { judgeAct, type ProcessAtWork, withRefusals } from '../processes/acts.ts';
import { findProcess } from '../processes/table.ts';
import { actsFor, type Refused } from '../processes/usecases.ts';
import type { Act } from '../templates/vocabulary.ts';

export type PosterAtWork = ProcessAtWork & { readonly posterId: string };

/**
 * Judges what only those may do who act for the organisation that posted: that holds whatever the template says,
 * because it is what is decided and published in the poster's name.
 */
export async function judgeForPoster(
  tx: EntityManager,
  ctx: CommandContext,
  request: { readonly processId: string; readonly act: Act },
): Promise<Decision<PosterAtWork, Refused>> {
  const { organizationId: posterId } = await findProcess(tx, request.processId);
  const isPoster = posterId !== null && (await actsFor(tx, ctx, posterId));
  const judged = await judgeAct(tx, ctx, request);
  const missing = isPoster ? [] : [{ kind: 'NotThePoster' } as const];
  const decision = withRefusals(judged, missing);
  if (!decision.ok) return decision;
  return posterId === null ? refuse({ kind: 'refused', refusals: missing }) : accept({ ...decision.value, posterId });
}

/** Throws FORBIDDEN when the caller does not act for the organisation whose solution it is. */
export async function requireSolver(tx: EntityManager, ctx: CommandContext, organizationId: string): Promise<void> {
  if (await actsFor(tx, ctx, organizationId)) return;
  throw forbidden({
    ko: '해법을 낸 단체를 대신하는 사람만 할 수 있습니다.',
    en: 'Only those who act for the organisation whose solution it is may do this.',
  });
}
