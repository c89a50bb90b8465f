import { type CommandContext, command } from '@dure/kit/command';
import { accept } from '@dure/kit/decision';
import { requireRole } from '@dure/kit/identity';
import { checkIds } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { agendaConsultantChanged } from '@dure/schema/events/agenda';
import type { Role } from '@dure/schema/roles';
import { allows, type NotInState } from '../agendas/domain.ts';
import { lockAgenda } from '../agendas/table.ts';
import type { AboutAgenda } from '../agendas/usecases.ts';
import type { ConsultAgendaInput } from '../generated/graphql.ts';
import { consultantAfter } from './domain.ts';
import { AnswerTable } from './table.ts';

/** Those who answer agendas, and see which of them wait. */
export const answerers: readonly Role[] = ['secretariat', 'official'];

/** Takes an agenda on, or gives it back. Throws NOT_FOUND, or FORBIDDEN when the caller is neither secretariat nor official there. */
export async function consultAgenda(ctx: CommandContext, input: ConsultAgendaInput) {
  const { agendaId, consults } = input;
  checkIds({ agendaId });
  return await command<ConsultAgendaInput, AboutAgenda, NotInState>(ctx, 'consultAgenda', input, async (tx) => {
    const agenda = await lockAgenda(tx, agendaId);
    const { memberId } = requireRole(ctx.actor, agenda.municipalityCode, ...answerers);
    const allowed = allows('consult', agenda);
    if (!allowed.ok) return allowed;
    const before = await tx.findOneByOrFail(AnswerTable, { agendaId });
    const consultantId = consultantAfter(before.consultantId, memberId, consults);
    if (consultantId === before.consultantId) return accept({ agendaId });
    await tx.update(AnswerTable, { agendaId }, { consultantId });
    await append(tx, agendaConsultantChanged, { agendaId, consultantId });
    return accept({ agendaId });
  });
}
