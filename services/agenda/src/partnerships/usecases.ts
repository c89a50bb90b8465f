import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { forbidden } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts } from '@dure/kit/input';
import type { FormPartnershipInput, NotePartnershipInput } from '../generated/graphql.ts';
import { judgeAct, recordAct } from '../processes/acts.ts';
import { actsFor, type Refused } from '../processes/usecases.ts';
import { isFinal, type SolutionNotInState } from '../solutions/domain.ts';
import { findSolution } from '../solutions/table.ts';
import type { Partnership, PartnershipNote } from './domain.ts';
import { findPartnership, insertOnce, PartnershipNoteTable } from './table.ts';

export type FormRefusal =
  | Refused
  | SolutionNotInState
  | { readonly kind: 'already-formed'; readonly partnership: Partnership };

/**
 * Enters the partnership of the poster with the team of the final solution. Throws NOT_FOUND, or FORBIDDEN when the
 * caller acts for neither of the two.
 */
export async function formPartnership(ctx: CommandContext, input: FormPartnershipInput) {
  const { solutionId, purpose, language } = input;
  checkIds({ solutionId });
  checkTexts({ purpose: [purpose, 'short'], language: [language, 'name'] });
  return await command<FormPartnershipInput, Partnership, FormRefusal>(ctx, 'formPartnership', input, async (tx) => {
    const { processId, organizationId: solverId, posterId } = await findSolution(tx, solutionId);
    const sides = [posterId, solverId].filter((side) => side !== null);
    if (posterId === null || (await firstOf(sides, (side) => actsFor(tx, ctx, side))) === null) throw notTheirs();
    const judged = await judgeAct(tx, ctx, { processId, act: 'FORM_PARTNERSHIP', solverId });
    if (!judged.ok) return judged;
    // Read again: the process is locked now, and with it all its solutions.
    const allowed = isFinal(await findSolution(tx, solutionId));
    if (!allowed.ok) return allowed;
    const partnership: Partnership = {
      ...{ id: newId(), processId, solutionId, posterId, solverId, purpose, language },
      ...{ formedBy: ctx.actor.memberId, formedAt: ctx.clock.now() },
    };
    const earlier = await insertOnce(tx, partnership);
    if (earlier !== null) return refuse({ kind: 'already-formed', partnership: earlier });
    await recordAct(tx, ctx, judged.value, { solutionId, partnershipId: partnership.id });
    return accept(partnership);
  });
}

/** Writes down what became of a partnership. Throws NOT_FOUND, or FORBIDDEN when the caller acts for neither of the two. */
export async function notePartnership(ctx: CommandContext, input: NotePartnershipInput) {
  const { partnershipId, body, language } = input;
  checkIds({ partnershipId });
  checkTexts({ body: [body, 'long'], language: [language, 'name'] });
  return await command<NotePartnershipInput, PartnershipNote, never>(ctx, 'notePartnership', input, async (tx) => {
    const { posterId, solverId } = await findPartnership(tx, partnershipId);
    const organizationId = await firstOf([posterId, solverId], (side) => actsFor(tx, ctx, side));
    if (organizationId === null) throw notTheirs();
    const note: PartnershipNote = {
      ...{ id: newId(), partnershipId, organizationId, body, language },
      ...{ writtenBy: ctx.actor.memberId, writtenAt: ctx.clock.now() },
    };
    await tx.insert(PartnershipNoteTable, note);
    return accept(note);
  });
}

async function firstOf(ids: readonly string[], holds: (id: string) => Promise<boolean>): Promise<string | null> {
  for (const id of ids) if (await holds(id)) return id;
  return null;
}

const notTheirs = () =>
  forbidden({
    ko: '협력하는 두 단체를 대신하는 사람만 할 수 있습니다.',
    en: 'Only those who act for one of the two partners may do this.',
  });
