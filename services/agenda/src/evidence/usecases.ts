import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { notFound } from '@dure/kit/errors';
import { requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts, checkWebAddresses } from '@dure/kit/input';
import type { Role } from '@dure/schema/roles';
import { allows, type NotInState } from '../agendas/domain.ts';
import { lockAgenda } from '../agendas/table.ts';
import type { LinkEvidenceInput, WithdrawEvidenceInput } from '../generated/graphql.ts';
import { judgeMaturity } from '../supports/usecases.ts';
import type { EvidenceAlreadyLinked, EvidenceAlreadyWithdrawn, EvidenceLink } from './domain.ts';
import { EvidenceTable, insertOnce } from './table.ts';

/** One link stands for the supporters of several districts, so that those vouch for it who also decide the triage. */
export const vouchers: readonly Role[] = ['secretariat', 'official'];

export type LinkRefusal = NotInState | EvidenceAlreadyLinked;
export type WithdrawEvidenceRefusal = NotInState | EvidenceAlreadyWithdrawn;

/**
 * Links data or the word of an authority to an agenda; one of its community becomes one of society by that (N9).
 * Throws NOT_FOUND, or FORBIDDEN when the caller is neither secretariat nor official there.
 */
export async function linkEvidence(ctx: CommandContext, input: LinkEvidenceInput) {
  const { agendaId, kind, title, language, url } = input;
  checkIds({ agendaId });
  checkTexts({ title: [title, 'title'], language: [language, 'name'], url: [url, 'short'] });
  checkWebAddresses({ url });
  return await command<LinkEvidenceInput, EvidenceLink, LinkRefusal>(ctx, 'linkEvidence', input, async (tx) => {
    const agenda = await lockAgenda(tx, agendaId);
    const { memberId: linkedBy } = requireRole(ctx.actor, agenda.municipalityCode, ...vouchers);
    const allowed = allows('linkEvidence', agenda);
    if (!allowed.ok) return allowed;
    const linkedAt = ctx.clock.now();
    const link: EvidenceLink = {
      ...{ id: newId(), agendaId, kind, title, language, url },
      ...{ linkedBy, linkedAt, withdrawnBy: null, withdrawnAt: null },
    };
    const earlier = await insertOnce(tx, link);
    if (earlier !== null) return refuse({ kind: 'evidence-already-linked', link: earlier });
    await judgeMaturity(tx, [agenda], linkedAt);
    return accept(link);
  });
}

/** Takes a link away; who took it stays recorded. Throws NOT_FOUND or FORBIDDEN. */
export async function withdrawEvidence(ctx: CommandContext, input: WithdrawEvidenceInput) {
  const { evidenceId: id } = input;
  checkIds({ evidenceId: id });
  type Refusal = WithdrawEvidenceRefusal;
  return await command<WithdrawEvidenceInput, EvidenceLink, Refusal>(ctx, 'withdrawEvidence', input, async (tx) => {
    const seen = (await tx.findOneBy(EvidenceTable, { id })) ?? missing();
    const agenda = await lockAgenda(tx, seen.agendaId);
    const { memberId: withdrawnBy } = requireRole(ctx.actor, agenda.municipalityCode, ...vouchers);
    const allowed = allows('linkEvidence', agenda);
    if (!allowed.ok) return allowed;
    // Read again under the lock of the agenda: somebody else may have taken it away meanwhile.
    const link = await tx.findOneByOrFail(EvidenceTable, { id });
    if (link.withdrawnAt !== null) return refuse({ kind: 'evidence-already-withdrawn' });
    const withdrawn: EvidenceLink = { ...link, withdrawnBy, withdrawnAt: ctx.clock.now() };
    await tx.update(EvidenceTable, { id }, withdrawn);
    await judgeMaturity(tx, [agenda], ctx.clock.now());
    return accept(withdrawn);
  });
}

function missing(): never {
  throw notFound({ ko: '근거', en: 'Evidence' });
}
