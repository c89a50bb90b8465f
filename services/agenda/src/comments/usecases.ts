import { type CommandContext, command } from '@dure/kit/command';
import { accept } from '@dure/kit/decision';
import { hasRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { agendaCommented } from '@dure/schema/events/agenda';
import { allows, type NotInState } from '../agendas/domain.ts';
import { lockAgenda } from '../agendas/table.ts';
import type { CommentOnAgendaInput } from '../generated/graphql.ts';
import type { Comment } from './domain.ts';
import { CommentTable } from './table.ts';

/** Says something about an agenda. Throws NOT_FOUND. */
export async function commentOnAgenda(ctx: CommandContext, input: CommentOnAgendaInput) {
  const { agendaId, body, language } = input;
  checkIds({ agendaId });
  checkTexts({ body: [body, 'short'], language: [language, 'name'] });
  return await command<CommentOnAgendaInput, Comment, NotInState>(ctx, 'commentOnAgenda', input, async (tx) => {
    const agenda = await lockAgenda(tx, agendaId);
    const allowed = allows('comment', agenda);
    if (!allowed.ok) return allowed;
    const isFromSecretariat = hasRole(ctx.actor, agenda.municipalityCode, 'secretariat');
    const who = { authorId: ctx.actor.memberId, isFromSecretariat, commentedAt: ctx.clock.now() };
    const comment: Comment = { id: newId(), agendaId, body, language, ...who };
    await tx.insert(CommentTable, comment);
    const { id: commentId, authorId } = comment;
    const commentCount = agenda.commentCount + 1;
    await append(tx, agendaCommented, { agendaId, commentId, authorId, isFromSecretariat, commentCount });
    return accept(comment);
  });
}
