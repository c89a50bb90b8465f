import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { notFound } from '@dure/kit/errors';
import { requireRole } from '@dure/kit/identity';
import { checkIds } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { introductionMade } from '@dure/schema/events/resources';
import type { Role } from '@dure/schema/roles';
import { KnownAgendaTable } from '../agendas/table.ts';
import type { IntroduceResourceInput } from '../generated/graphql.ts';
import { canIntroduce, type NotInState } from '../resources/domain.ts';
import { findResources } from '../resources/table.ts';
import { IntroductionTable } from './table.ts';

/** Those who find resources for agendas, and see which of them lack one. */
export const matchmakers: readonly Role[] = ['secretariat', 'official'];

export type IntroduceRefusal = { readonly kind: 'agenda-not-known' | 'agenda-closed' } | NotInState;

/** Introduces a resource, or says that none is needed. Throws NOT_FOUND for a resource that is not there, and FORBIDDEN. */
export async function introduceResource(ctx: CommandContext, input: IntroduceResourceInput) {
  const { agendaId, resourceId = null } = input;
  checkIds({ agendaId, resourceId });
  return await command<IntroduceResourceInput, { agendaId: string }, IntroduceRefusal>(
    ctx,
    'introduceResource',
    input,
    async (tx) => {
      // Shared with who books for it: nobody closes it meanwhile.
      const lock = { mode: 'pessimistic_read' } as const;
      const agenda = await tx.findOne(KnownAgendaTable, { where: { id: agendaId }, lock });
      if (agenda === null) return refuse({ kind: 'agenda-not-known' });
      const { memberId } = requireRole(ctx.actor, agenda.municipalityCode, ...matchmakers);
      if (agenda.isClosed) return refuse({ kind: 'agenda-closed' });
      if (resourceId !== null) {
        const [resource] = await findResources(tx, [resourceId]);
        if (resource === undefined) throw notFound({ ko: '자원', en: 'Resource' });
        const allowed = canIntroduce(resource);
        if (!allowed.ok) return allowed;
      }
      const found = { agendaId, resourceId, introducedBy: memberId, introducedAt: ctx.clock.now() };
      await tx.upsert(IntroductionTable, found, ['agendaId']);
      await append(tx, introductionMade, { agendaId, resourceId, memberId });
      return accept({ agendaId });
    },
  );
}
