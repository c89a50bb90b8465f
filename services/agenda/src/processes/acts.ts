import type { CommandContext } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { EntityManager } from 'typeorm';
import type { GuardRefusal } from '../guards/all.ts';
import { loadSituation } from '../situations/load.ts';
import type { Template } from '../templates/format.ts';
import { TemplateTable } from '../templates/table.ts';
import { acts } from '../templates/vocabulary.ts';
import { type ActRequest, type Judgement, judgeActIn, type Process, rightOf } from './domain.ts';
import { lockProcess, recordEntry } from './table.ts';
import type { Refused } from './usecases.ts';

/** What somebody wants to do inside a stage of a process. */
export type ActAsked = ActRequest & {
  readonly processId: string;
  /** On whose behalf; that the caller acts for it was looked up before. */
  readonly organizationId?: string | null;
  /** The organisation whose solution it is about: those who act for it are its SOLVER. */
  readonly solverId?: string | null;
  /** A body in which the caller has a ballot, whoever belongs to it by now. */
  readonly asMemberOf?: string | null;
  /** Shared for what many do at the same time without changing what the others may do: ballots do not wait in a row. */
  readonly lock?: 'exclusive' | 'shared';
};

/** A process in which something may be done; its row is locked, so that counts stay what they were judged on. */
export type ProcessAtWork = {
  readonly process: Process;
  readonly template: Template;
  readonly asked: ActAsked;
  readonly judgement: Judgement;
};

/**
 * Locks the process and says whether the act may be done in its stage now; otherwise all that is missing, at once.
 * What the act adds is counted as done where a guard sets a most. Throws NOT_FOUND.
 */
export async function judgeAct(
  tx: EntityManager,
  ctx: CommandContext,
  asked: ActAsked,
): Promise<Decision<ProcessAtWork, Refused>> {
  const { organizationId = null, solverId = null, asMemberOf = null } = asked;
  const process = await lockProcess(tx, asked.processId, asked.lock);
  const { content: template } = await tx.findOneByOrFail(TemplateTable, { id: process.templateId });
  const asking = {
    actor: ctx.actor,
    now: ctx.clock.now(),
    organizationId,
    solverId,
    asMemberOf,
    adds: acts[asked.act],
  };
  const situation = await loadSituation(tx, process, template, asking);
  const judgement = judgeActIn(template, asked, process, situation);
  return judgement.refusals.length > 0
    ? refuse({ kind: 'refused', refusals: judgement.refusals })
    : accept({ process, template, asked, judgement });
}

/** Adds what no template can allow to what this one misses, so that everything is said at once. */
export function withRefusals(
  judged: Decision<ProcessAtWork, Refused>,
  also: readonly GuardRefusal[],
): Decision<ProcessAtWork, Refused> {
  const said = judged.ok ? [] : judged.refusal.refusals;
  const more = also.filter(({ kind }) => said.every((one) => one.kind !== kind));
  return more.length === 0 ? judged : refuse({ kind: 'refused', refusals: [...said, ...more] });
}

/** Writes an act that was done into the history of its process; `about` names what it was done to. */
export async function recordAct(
  tx: EntityManager,
  ctx: CommandContext,
  { process, asked, judgement }: ProcessAtWork,
  about: Readonly<Record<string, unknown>>,
  note: string | null = null,
): Promise<void> {
  const { id: processId, stage, version } = process;
  const { act, ballot, body, organizationId = null } = asked;
  await recordEntry(tx, {
    ...{ processId, kind: 'ACT', rule: act, fromStage: stage, toStage: stage, version },
    ...{ actorId: ctx.actor.memberId, organizationId, actedAs: rightOf(judgement), note },
    ...{ held: judgement.held, facts: judgement.facts, data: { ...about, ballot, body }, occurredAt: ctx.clock.now() },
  });
}
