import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts, checkWebAddresses } from '@dure/kit/input';
import type { EvaluatePrototypeInput, ScoreInput, ShowPrototypeInput } from '../generated/graphql.ts';
import { judgeAct, recordAct } from '../processes/acts.ts';
import type { Refused } from '../processes/usecases.ts';
import { mayHavePrototype, type SolutionNotInState } from '../solutions/domain.ts';
import { judgeForPoster, requireSolver } from '../solutions/judging.ts';
import { findSolution } from '../solutions/table.ts';
import type { Evaluation, Prototype } from './domain.ts';
import { findPrototype, insertOnce, PrototypeTable } from './table.ts';

const mostCriteria = 20;

export type ShowRefusal = Refused | SolutionNotInState;

/** Shows what a supported team has built. Throws NOT_FOUND, or FORBIDDEN when the caller does not act for it. */
export async function showPrototype(ctx: CommandContext, input: ShowPrototypeInput) {
  const { solutionId, body, language, url = null } = input;
  checkIds({ solutionId });
  checkTexts({ body: [body, 'long'], language: [language, 'name'], url: [url, 'short'] });
  checkWebAddresses({ url });
  return await command<ShowPrototypeInput, Prototype, ShowRefusal>(ctx, 'showPrototype', input, async (tx) => {
    const { processId, organizationId } = await findSolution(tx, solutionId);
    await requireSolver(tx, ctx, organizationId);
    const judged = await judgeAct(tx, ctx, { processId, act: 'SHOW_PROTOTYPE', solverId: organizationId });
    if (!judged.ok) return judged;
    // Read again: the process is locked now, and with it all its solutions.
    const allowed = mayHavePrototype(await findSolution(tx, solutionId));
    if (!allowed.ok) return allowed;
    const prototype: Prototype = {
      ...{ id: newId(), solutionId, processId, organizationId, body, language, url },
      ...{ shownBy: ctx.actor.memberId, shownAt: ctx.clock.now() },
    };
    await tx.insert(PrototypeTable, prototype);
    await recordAct(tx, ctx, judged.value, { solutionId, prototypeId: prototype.id });
    return accept(prototype);
  });
}

export type EvaluateRefusal = Refused | { readonly kind: 'already-evaluated'; readonly evaluation: Evaluation };

/** Says how good a prototype is, in the poster's name. Throws NOT_FOUND. */
export async function evaluatePrototype(ctx: CommandContext, input: EvaluatePrototypeInput) {
  const { prototypeId, scores, reason, language } = input;
  checkIds({ prototypeId });
  checkTexts({ reason: [reason, 'short'], language: [language, 'name'] });
  checkScores(scores);
  type Refusal = EvaluateRefusal;
  return await command<EvaluatePrototypeInput, Evaluation, Refusal>(ctx, 'evaluatePrototype', input, async (tx) => {
    const { processId } = await findPrototype(tx, prototypeId);
    const judged = await judgeForPoster(tx, ctx, { processId, act: 'EVALUATE_PROTOTYPE' });
    if (!judged.ok) return judged;
    const { posterId } = judged.value;
    const evaluation: Evaluation = {
      ...{ id: newId(), prototypeId, processId, posterId, scores, reason, language },
      ...{ evaluatedBy: ctx.actor.memberId, evaluatedAt: ctx.clock.now() },
    };
    const earlier = await insertOnce(tx, evaluation);
    if (earlier !== null) return refuse({ kind: 'already-evaluated', evaluation: earlier });
    await recordAct(tx, ctx, judged.value, { prototypeId, evaluationId: evaluation.id });
    return accept(evaluation);
  });
}

function checkScores(scores: readonly ScoreInput[]): void {
  for (const [index, { criterion, points }] of scores.entries()) {
    checkTexts({ [`scores.${index}.criterion`]: [criterion, 'name'] });
    checkRange(`scores.${index}.points`, points, 0, 100);
  }
  const criteria = new Set(scores.map(({ criterion }) => criterion));
  if (scores.length >= 1 && scores.length <= mostCriteria && criteria.size === scores.length) return;
  throw badInput(
    {
      ko: `scores에는 서로 다른 기준이 1개 이상 ${mostCriteria}개 이하 있어야 합니다.`,
      en: `scores has 1 to ${mostCriteria} criteria, each once.`,
    },
    { field: 'scores', least: 1, most: mostCriteria },
  );
}
