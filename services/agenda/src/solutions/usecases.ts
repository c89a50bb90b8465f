import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import {
  solutionChosenFinal,
  solutionSelected,
  solutionSubmitted,
  solutionWithdrawn,
} from '@dure/schema/events/agenda';
import type { EntityManager } from 'typeorm';
import { decideAsPoster, type ProcessDecision } from '../decisions/domain.ts';
import { DecisionTable } from '../decisions/table.ts';
import type {
  ChooseFinalSolutionInput,
  SelectSolutionInput,
  SubmitSolutionInput,
  WithdrawSolutionInput,
} from '../generated/graphql.ts';
import { judgeAct, recordAct, withRefusals } from '../processes/acts.ts';
import { findProcess } from '../processes/table.ts';
import { actsFor, type Refused } from '../processes/usecases.ts';
import { isCountry } from './countries.ts';
import { mostOf, type Solution, type SolutionNotInState, take } from './domain.ts';
import { judgeForPoster, type PosterAtWork, requireSolver } from './judging.ts';
import { countChosen, findSolution, hasFinal, insertOnce, saveStep } from './table.ts';

export type SubmitRefusal =
  | Refused
  | { readonly kind: 'not-a-member-of-organization' }
  | { readonly kind: 'already-submitted'; readonly solution: Solution };

/** Hands in a solution for an organisation, never for the one that posted. Throws NOT_FOUND. */
export async function submitSolution(ctx: CommandContext, input: SubmitSolutionInput) {
  const { processId, organizationId, country, title, body, language } = input;
  checkIds({ processId, organizationId });
  checkTexts({ title: [title, 'title'], body: [body, 'long'], language: [language, 'name'] });
  checkCountry(country);
  const now = ctx.clock.now();
  return await command<SubmitSolutionInput, Solution, SubmitRefusal>(ctx, 'submitSolution', input, async (tx) => {
    if (!(await actsFor(tx, ctx, organizationId))) return refuse({ kind: 'not-a-member-of-organization' });
    const { organizationId: posterId, agendaId } = await findProcess(tx, processId);
    const judged = await judgeAct(tx, ctx, { processId, act: 'SUBMIT_SOLUTION', organizationId });
    const own = posterId === organizationId ? [{ kind: 'PosterExcluded' } as const] : [];
    const decision = withRefusals(judged, own);
    if (!decision.ok) return decision;
    const solution: Solution = {
      ...{ id: newId(), processId, agendaId, organizationId, posterId, country, title, body, language },
      ...{ submittedBy: ctx.actor.memberId, submittedAt: now, state: 'SUBMITTED', changedAt: now },
      ...{ choice: null, choices: null },
    };
    const earlier = await insertOnce(tx, solution);
    if (earlier !== null) return refuse({ kind: 'already-submitted', solution: earlier });
    await recordAct(tx, ctx, decision.value, { solutionId: solution.id });
    await append(tx, solutionSubmitted, { ...factsOf(solution), country });
    return accept(solution);
  });
}

function checkCountry(country: string): void {
  if (isCountry(country)) return;
  throw badInput(
    {
      ko: 'country는 ISO 3166-1의 두 글자 국가 코드입니다(예: KR, FI).',
      en: 'country is a code of two letters from ISO 3166-1, for example KR or FI.',
    },
    { field: 'country' },
  );
}

export type StepRefusal = Refused | SolutionNotInState;

/** Takes a solution back. Throws NOT_FOUND, or FORBIDDEN when the caller does not act for its organisation. */
export async function withdrawSolution(ctx: CommandContext, input: WithdrawSolutionInput) {
  const { solutionId } = input;
  checkIds({ solutionId });
  const now = ctx.clock.now();
  return await command<WithdrawSolutionInput, Solution, StepRefusal>(ctx, 'withdrawSolution', input, async (tx) => {
    const { processId, organizationId } = await findSolution(tx, solutionId);
    await requireSolver(tx, ctx, organizationId);
    const judged = await judgeAct(tx, ctx, { processId, act: 'WITHDRAW_SOLUTION', solverId: organizationId });
    if (!judged.ok) return judged;
    // Read again: the process is locked now, and with it all its solutions.
    const taken = take('withdraw', await findSolution(tx, solutionId), now);
    if (!taken.ok) return taken;
    await saveStep(tx, taken.value);
    await recordAct(tx, ctx, judged.value, { solutionId });
    await append(tx, solutionWithdrawn, factsOf(taken.value));
    return taken;
  });
}

export type Chosen = { readonly solution: Solution; readonly decision: ProcessDecision };

/** Chooses a solution to be supported. Throws NOT_FOUND. */
export async function selectSolution(ctx: CommandContext, input: SelectSolutionInput) {
  const { solutionId, reason } = input;
  checkIds({ solutionId });
  checkTexts({ reason: [reason, 'short'] });
  return await command<SelectSolutionInput, Chosen, StepRefusal>(ctx, 'selectSolution', input, async (tx) => {
    const { processId } = await findSolution(tx, solutionId);
    const judged = await judgeForPoster(tx, ctx, { processId, act: 'SELECT_SOLUTION' });
    if (!judged.ok) return judged;
    const taken = take('select', await findSolution(tx, solutionId), ctx.clock.now());
    if (!taken.ok) return taken;
    const choice = 1 + (await countChosen(tx, processId));
    const solution = { ...taken.value, choice, choices: mostOf(judged.value.judgement.held) };
    await saveStep(tx, solution);
    await append(tx, solutionSelected, factsOf(solution));
    return accept({ solution, decision: await record(tx, ctx, judged.value, solution, reason) });
  });
}

/** Chooses the solution to go on with; there is exactly one, whatever the template says. Throws NOT_FOUND. */
export async function chooseFinalSolution(ctx: CommandContext, input: ChooseFinalSolutionInput) {
  const { solutionId, reason } = input;
  checkIds({ solutionId });
  checkTexts({ reason: [reason, 'short'] });
  return await command<ChooseFinalSolutionInput, Chosen, StepRefusal>(ctx, 'chooseFinalSolution', input, async (tx) => {
    const { processId } = await findSolution(tx, solutionId);
    const judged = await judgeForPoster(tx, ctx, { processId, act: 'CHOOSE_FINAL' });
    if (!judged.ok) return judged;
    if (await hasFinal(tx, processId)) return refuse(anotherFinal);
    const taken = take('chooseFinal', await findSolution(tx, solutionId), ctx.clock.now());
    if (!taken.ok) return taken;
    await saveStep(tx, taken.value);
    await append(tx, solutionChosenFinal, factsOf(taken.value));
    return accept({ solution: taken.value, decision: await record(tx, ctx, judged.value, taken.value, reason) });
  });
}

const anotherFinal: Refused = {
  kind: 'refused',
  refusals: [{ kind: 'TooMany', what: 'solutions.final', most: 1, actual: 1 }],
};

const factsOf = ({ id: solutionId, processId, agendaId, organizationId }: Solution) => ({
  ...{ solutionId, processId, agendaId, organizationId },
});

/** Every choice is a decision on the record, with who had the right and why (N28). */
async function record(
  tx: EntityManager,
  ctx: CommandContext,
  work: PosterAtWork,
  { id: solutionId, processId, agendaId }: Solution,
  reason: string,
): Promise<ProcessDecision> {
  const { posterId: organizationId, process, asked } = work;
  const { municipalityCode } = process;
  const decision = decideAsPoster(
    { id: newId(), processId, agendaId, municipalityCode, key: asked.act, organizationId, solutionId },
    { concludedBy: ctx.actor.memberId, reason, now: ctx.clock.now() },
  );
  await tx.insert(DecisionTable, decision);
  await recordAct(tx, ctx, work, { solutionId, decisionId: decision.id }, reason);
  return decision;
}
