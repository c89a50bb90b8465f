import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput, forbidden } from '@dure/kit/errors';
import { requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts } from '@dure/kit/input';
import type { EntityManager } from 'typeorm';
import { BodyTable } from '../bodies/table.ts';
import type { CastBallotInput, ConcludeDecisionInput, OpenDecisionInput } from '../generated/graphql.ts';
import { judgeAct, type ProcessAtWork, recordAct } from '../processes/acts.ts';
import type { Refused } from '../processes/usecases.ts';
import {
  type AlreadyConcluded,
  conclude,
  type DecisionRules,
  open,
  type ProcessDecision,
  rulesOfBallot,
} from './domain.ts';
import {
  castOnce,
  countCitizens,
  DecisionTable,
  findDecision,
  lastDecision,
  lockDecision,
  noVotes,
  saveConcluded,
  tallies,
} from './table.ts';

export type OpenRefusal =
  | Refused
  | { readonly kind: 'body-not-appointed'; readonly body: string }
  | { readonly kind: 'already-opened'; readonly decision: ProcessDecision };

/**
 * Opens a ballot among the citizens or a decision of a committee. Once in each visit of a stage, so that nobody lets
 * vote until the result pleases. Throws NOT_FOUND.
 */
export async function openDecision(ctx: CommandContext, input: OpenDecisionInput) {
  const { processId } = input;
  checkIds({ processId });
  const { decidedBy, key } = subjectOf(input);
  const now = ctx.clock.now();
  return await command<OpenDecisionInput, ProcessDecision, OpenRefusal>(ctx, 'openDecision', input, async (tx) => {
    const judged = await judgeAct(tx, ctx, { processId, ...actTo('open', { decidedBy, key }) });
    if (!judged.ok) return judged;
    const { agendaId, municipalityCode, stageEnteredAt } = judged.value.process;
    const rules = await rulesOf(tx, judged.value, { decidedBy, key });
    if (rules === null) return refuse({ kind: 'body-not-appointed', body: key });
    const last = await lastDecision(tx, { processId, decidedBy, key });
    if (last !== null && (last.concludedAt === null || last.concludedAt >= stageEnteredAt)) {
      return refuse({ kind: 'already-opened', decision: last });
    }
    const decision = open(
      {
        ...{ id: newId(), processId, agendaId, municipalityCode, decidedBy, key, ...rules },
        ...{ organizationId: null, solutionId: null, openedBy: ctx.actor.memberId },
      },
      now,
    );
    await tx.insert(DecisionTable, decision);
    await recordAct(tx, ctx, judged.value, { decisionId: decision.id });
    return accept(decision);
  });
}

export type CastRefusal = Refused | AlreadyConcluded;

/**
 * Casts the caller's ballot, or changes it. Throws NOT_FOUND, or FORBIDDEN when the caller is neither citizen of the
 * municipality nor member of the committee.
 */
export async function castBallot(ctx: CommandContext, input: CastBallotInput) {
  const { decisionId, choice } = input;
  checkIds({ decisionId });
  const { memberId } = ctx.actor;
  return await command<CastBallotInput, null, CastRefusal>(ctx, 'castBallot', input, async (tx) => {
    const seen = await findDecision(tx, decisionId);
    requireVoice(ctx, seen);
    const asked = {
      processId: seen.processId,
      ...actTo('vote', seen),
      asMemberOf: seen.bodyId === null ? null : seen.key,
    };
    const judged = await judgeAct(tx, ctx, { ...asked, lock: 'shared' });
    if (!judged.ok) return judged;
    const decision = await lockDecision(tx, decisionId, 'shared');
    if (decision.state === 'CONCLUDED') return refuse({ kind: 'already-concluded' });
    await castOnce(tx, { decisionId, memberId, choice, castAt: ctx.clock.now() });
    return accept(null);
  });
}

/** A voice is tied to residence, in a committee to membership when the decision was opened. */
function requireVoice({ actor }: CommandContext, { decidedBy, electorIds, municipalityCode }: ProcessDecision): void {
  if (decidedBy === 'CITIZENS') {
    requireRole(actor, municipalityCode, 'citizen');
    return;
  }
  if (electorIds?.includes(actor.memberId) === true) return;
  throw forbidden({
    ko: '이 결정에 투표할 수 있는 위원이 아닙니다.',
    en: 'You are not one of the members who may vote in this decision.',
  });
}

export type ConcludeRefusal = Refused | AlreadyConcluded;

/** Counts the ballots and concludes the decision. Throws NOT_FOUND. */
export async function concludeDecision(ctx: CommandContext, input: ConcludeDecisionInput) {
  const { decisionId, reason } = input;
  checkIds({ decisionId });
  checkTexts({ reason: [reason, 'short'] });
  const concluding = { concludedBy: ctx.actor.memberId, reason, now: ctx.clock.now() };
  return await command<ConcludeDecisionInput, null, ConcludeRefusal>(ctx, 'concludeDecision', input, async (tx) => {
    const { processId, decidedBy, key } = await findDecision(tx, decisionId);
    const judged = await judgeAct(tx, ctx, { processId, ...actTo('conclude', { decidedBy, key }) });
    const decision = await lockDecision(tx, decisionId, 'alone');
    const tally = (await tallies(tx, [decisionId])).get(decisionId) ?? noVotes;
    const entitled = decision.electorIds?.length ?? (await countCitizens(tx, decision));
    const both = together(judged, conclude(decision, tally, entitled, concluding), key);
    if (!both.ok) return both;
    const { work, concluded } = both.value;
    await saveConcluded(tx, concluded);
    await recordAct(tx, ctx, work, { decisionId, result: concluded.result }, reason);
    return accept(null);
  });
}

/** A missing quorum stands beside what the template misses, so that everything is said at once. */
function together(
  judged: Decision<ProcessAtWork, Refused>,
  concluded: ReturnType<typeof conclude>,
  ballot: string,
): Decision<{ readonly work: ProcessAtWork; readonly concluded: ProcessDecision }, ConcludeRefusal> {
  if (concluded.ok) return judged.ok ? accept({ work: judged.value, concluded: concluded.value }) : judged;
  if (concluded.refusal.kind === 'already-concluded') return refuse(concluded.refusal);
  const { required: votesRequired, actual: votes } = concluded.refusal;
  const missing = { kind: 'QuorumMissing', ballot, votesRequired, votes } as const;
  return refuse({ kind: 'refused', refusals: [...(judged.ok ? [] : judged.refusal.refusals), missing] });
}

type Subject = Pick<ProcessDecision, 'decidedBy' | 'key'>;

/** Checks that keys have the form of keys in a template. Throws BAD_USER_INPUT that names the field. */
function checkKeys(keys: Readonly<Record<string, string | null>>): void {
  for (const [field, key] of Object.entries(keys)) {
    if (key === null || /^[a-z][A-Za-z0-9]{0,99}$/.test(key)) continue;
    throw badInput(
      { ko: `${field}은(는) 템플릿의 키가 아닙니다.`, en: `${field} is not a key of a template.` },
      { field },
    );
  }
}

/** What is to be decided: a ballot of the template, or what it brings before a committee. */
function subjectOf({ ballot, body }: OpenDecisionInput): Subject {
  const [key, other] = [ballot ?? null, body ?? null];
  checkKeys({ ballot: key, body: other });
  if (key !== null && other === null) return { decidedBy: 'CITIZENS', key };
  if (key === null && other !== null) return { decidedBy: 'BODY', key: other };
  throw badInput(
    { ko: 'ballot이나 body 가운데 하나만 적어 주십시오.', en: 'Give either ballot or body.' },
    { field: 'ballot' },
  );
}

const ballotActs = { open: 'OPEN_BALLOT', vote: 'VOTE', conclude: 'CLOSE_BALLOT' } as const;

/** The act of the template by which it happens; a committee opens, votes and concludes by one. */
const actTo = (what: keyof typeof ballotActs, { decidedBy, key }: Subject) =>
  decidedBy === 'CITIZENS' ? { act: ballotActs[what], ballot: key } : ({ act: 'DECIDE', body: key } as const);

type OpeningRules = DecisionRules & Pick<ProcessDecision, 'bodyId' | 'electorIds'>;

/** Who decides with which quorum and threshold; null when the municipality has no such committee. */
async function rulesOf(
  tx: EntityManager,
  { template, process }: ProcessAtWork,
  { decidedBy, key }: Subject,
): Promise<OpeningRules | null> {
  if (decidedBy === 'CITIZENS') {
    const ballot = template.ballots.find((one) => one.key === key);
    return ballot === undefined ? null : { ...rulesOfBallot(ballot), bodyId: null, electorIds: null };
  }
  const { municipalityCode } = process;
  // Shared, so that the body cannot be changed between reading its members and opening.
  const body = await tx.findOne(BodyTable, { where: { municipalityCode, key }, lock: { mode: 'pessimistic_read' } });
  if (body === null) return null;
  const { id: bodyId, memberIds: electorIds, quorum: quorumNumber, thresholdNumerator, thresholdDenominator } = body;
  const threshold = { thresholdNumerator, thresholdDenominator };
  return { bodyId, electorIds, quorumNumber, quorumNumerator: null, quorumDenominator: null, ...threshold };
}
