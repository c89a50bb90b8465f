import { rows } from '@dure/kit/database';
import { notFound } from '@dure/kit/errors';
import { fromRow, type Row } from '@dure/kit/table';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import type { BallotChoice, ProcessDecision, Tally } from './domain.ts';

const checks = {
  decisions_decided_by_known: `decided_by IN ('CITIZENS', 'BODY', 'POSTER')`,
  decisions_key_length: 'length(key) BETWEEN 1 AND 100',
  decisions_body_has_electors: `(decided_by = 'BODY') = (body_id IS NOT NULL) AND (body_id IS NULL) = (elector_ids IS NULL)`,
  decisions_poster_chooses_solution: `(decided_by = 'POSTER') = (solution_id IS NOT NULL) AND (solution_id IS NULL) = (organization_id IS NULL)`,
  decisions_one_quorum: `(quorum_number IS NULL) <> (quorum_numerator IS NULL) AND (quorum_numerator IS NULL) = (quorum_denominator IS NULL)`,
  decisions_quorum_range: 'quorum_number > 0 OR quorum_numerator BETWEEN 1 AND quorum_denominator',
  decisions_threshold_share: 'threshold_numerator BETWEEN 1 AND threshold_denominator',
  decisions_state_known: `state IN ('OPEN', 'CONCLUDED')`,
  decisions_concluded_whole: `num_nulls(entitled, quorum_required, votes_for, votes_against, votes_abstained, result, reason, concluded_by,
    concluded_at) = CASE state WHEN 'OPEN' THEN 9 ELSE 0 END`,
  decisions_reason_length: 'length(reason) BETWEEN 1 AND 2000',
  decisions_votes_natural: 'votes_for >= 0 AND votes_against >= 0 AND votes_abstained >= 0',
  decisions_quorum_reached: 'votes_for + votes_against + votes_abstained BETWEEN quorum_required AND entitled',
  decisions_result_follows: `result = CASE WHEN votes_for > votes_against
    AND votes_for::bigint * threshold_denominator >= (votes_for + votes_against)::bigint * threshold_numerator THEN 'ADOPTED' ELSE 'REJECTED' END`,
};

export const DecisionTable = new EntitySchema<Row<ProcessDecision>>({
  name: 'ProcessDecision',
  tableName: 'decisions',
  columns: {
    id: { type: 'uuid', primary: true },
    processId: { type: 'uuid', name: 'process_id' },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    decidedBy: { type: 'text', name: 'decided_by' },
    key: { type: 'text' },
    bodyId: { type: 'uuid', name: 'body_id', nullable: true },
    electorIds: { type: 'uuid', array: true, name: 'elector_ids', nullable: true },
    organizationId: { type: 'uuid', name: 'organization_id', nullable: true },
    solutionId: { type: 'uuid', name: 'solution_id', nullable: true },
    quorumNumber: { type: 'integer', name: 'quorum_number', nullable: true },
    quorumNumerator: { type: 'integer', name: 'quorum_numerator', nullable: true },
    quorumDenominator: { type: 'integer', name: 'quorum_denominator', nullable: true },
    thresholdNumerator: { type: 'integer', name: 'threshold_numerator' },
    thresholdDenominator: { type: 'integer', name: 'threshold_denominator' },
    state: { type: 'text' },
    openedBy: { type: 'uuid', name: 'opened_by' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    entitled: { type: 'integer', nullable: true },
    quorumRequired: { type: 'integer', name: 'quorum_required', nullable: true },
    votesFor: { type: 'integer', name: 'votes_for', nullable: true },
    votesAgainst: { type: 'integer', name: 'votes_against', nullable: true },
    votesAbstained: { type: 'integer', name: 'votes_abstained', nullable: true },
    result: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    concludedBy: { type: 'uuid', name: 'concluded_by', nullable: true },
    concludedAt: { type: 'timestamptz', name: 'concluded_at', nullable: true },
  },
  checks: Object.entries(checks).map(([name, expression]) => ({ name, expression })),
  indices: [
    { name: 'decisions_of_process', columns: ['processId', 'openedAt', 'id'] },
    { name: 'decisions_of_agenda', columns: ['agendaId', 'openedAt', 'id'] },
    { name: 'decisions_one_open', columns: ['processId', 'decidedBy', 'key'], unique: true, where: `state = 'OPEN'` },
    { name: 'decisions_once_per_solution', columns: ['solutionId', 'key'], unique: true },
  ],
  foreignKeys: [
    { name: 'decisions_process', target: 'Process', columnNames: ['processId'], referencedColumnNames: ['id'] },
    { name: 'decisions_agenda', target: 'Agenda', columnNames: ['agendaId'], referencedColumnNames: ['id'] },
    { name: 'decisions_body', target: 'Body', columnNames: ['bodyId'], referencedColumnNames: ['id'] },
    { name: 'decisions_solution', target: 'Solution', columnNames: ['solutionId'], referencedColumnNames: ['id'] },
  ],
});

/** One voice in a decision; the member may change it until the decision is concluded. */
export type Ballot = {
  readonly decisionId: string;
  readonly memberId: string;
  readonly choice: BallotChoice;
  readonly castAt: Date;
};

export const BallotTable = new EntitySchema<Row<Ballot>>({
  name: 'Ballot',
  tableName: 'ballots',
  columns: {
    decisionId: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'ballots_one_per_member',
      name: 'decision_id',
    },
    memberId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'ballots_one_per_member', name: 'member_id' },
    choice: { type: 'text' },
    castAt: { type: 'timestamptz', name: 'cast_at' },
  },
  checks: [{ name: 'ballots_choice_known', expression: `choice IN ('FOR', 'AGAINST', 'ABSTAIN')` }],
  foreignKeys: [
    {
      name: 'ballots_decision',
      target: 'ProcessDecision',
      columnNames: ['decisionId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** How the ballots of a decision stand; a trigger keeps it, so that no vote counts all that were cast before it. */
export const DecisionTallyTable = new EntitySchema<Row<Tally & { readonly decisionId: string }>>({
  name: 'DecisionTally',
  tableName: 'decision_tallies',
  columns: {
    decisionId: { type: 'uuid', primary: true, name: 'decision_id' },
    votesFor: { type: 'integer', name: 'votes_for', default: 0 },
    votesAgainst: { type: 'integer', name: 'votes_against', default: 0 },
    votesAbstained: { type: 'integer', name: 'votes_abstained', default: 0 },
  },
  checks: [{ name: 'decision_tallies_natural', expression: 'least(votes_for, votes_against, votes_abstained) >= 0' }],
  foreignKeys: [
    {
      name: 'decision_tallies_decision',
      target: 'ProcessDecision',
      columnNames: ['decisionId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Casts a ballot, or changes it: a member has one in a decision. */
export async function castOnce(tx: EntityManager, { decisionId, memberId, choice, castAt }: Ballot): Promise<void> {
  await tx.query(
    `INSERT INTO ballots (decision_id, member_id, choice, cast_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT ON CONSTRAINT ballots_one_per_member DO UPDATE SET choice = excluded.choice, cast_at = excluded.cast_at`,
    [decisionId, memberId, choice, castAt],
  );
}

/**
 * The decision, locked until the transaction ends: `shared` by those who cast ballots, alone by who concludes it, so
 * that no ballot slips in beside the count. Throws NOT_FOUND.
 */
export async function lockDecision(tx: EntityManager, id: string, mode: 'shared' | 'alone'): Promise<ProcessDecision> {
  const lock = { mode: mode === 'shared' ? 'pessimistic_read' : 'pessimistic_write' } as const;
  return (await tx.findOne(DecisionTable, { where: { id }, lock })) ?? missing();
}

/** The decision as it was before its process is locked. Throws NOT_FOUND. */
export async function findDecision(tx: EntityManager, id: string): Promise<ProcessDecision> {
  return (await tx.findOneBy(DecisionTable, { id })) ?? missing();
}

function missing(): never {
  throw notFound({ ko: '결정', en: 'Decision' });
}

/** What was opened last under a key of a process; null when nothing was. */
export const lastDecision = (
  tx: EntityManager,
  { processId, decidedBy, key }: Pick<ProcessDecision, 'processId' | 'decidedBy' | 'key'>,
): Promise<ProcessDecision | null> =>
  tx.findOne(DecisionTable, { where: { processId, decidedBy, key }, order: { openedAt: 'DESC', id: 'DESC' } });

/** What was opened last under each key of each process, in one statement; open ones with the votes so far. */
export async function loadLastDecisions(
  runner: EntityManager | DataSource,
  processIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ProcessDecision[]>> {
  if (processIds.length === 0) return new Map();
  const found = await rows<Record<string, unknown>>(
    runner,
    `SELECT DISTINCT ON (d.process_id, d.decided_by, d.key) d.*,
       coalesce(d.votes_for, v.votes_for, 0) AS votes_for,
       coalesce(d.votes_against, v.votes_against, 0) AS votes_against,
       coalesce(d.votes_abstained, v.votes_abstained, 0) AS votes_abstained
     FROM decisions d LEFT JOIN decision_tallies v ON v.decision_id = d.id AND d.state = 'OPEN'
     WHERE d.process_id = ANY ($1::uuid[]) AND d.solution_id IS NULL
     ORDER BY d.process_id, d.decided_by, d.key, d.opened_at DESC, d.id DESC`,
    [processIds],
  );
  return Map.groupBy(found.map(fromRow<ProcessDecision>(DecisionTable)), ({ processId }) => processId);
}

/** Stores what was fixed when a decision was concluded. */
export async function saveConcluded(tx: EntityManager, decision: ProcessDecision): Promise<void> {
  const { id, processId: _process, agendaId: _agenda, electorIds: _electors, ...columns } = decision;
  await tx.update(DecisionTable, { id }, columns);
}

/** How the ballots of each decision stand, in one statement; a decision without any is not among them. */
export async function tallies(
  runner: Parameters<typeof rows>[0],
  decisionIds: readonly string[],
): Promise<ReadonlyMap<string, Tally>> {
  const found = await rows<Tally & { decisionId: string }>(
    runner,
    `SELECT decision_id AS "decisionId",
       votes_for AS "votesFor", votes_against AS "votesAgainst", votes_abstained AS "votesAbstained"
     FROM decision_tallies WHERE decision_id = ANY ($1::uuid[])`,
    [decisionIds],
  );
  return new Map(found.map(({ decisionId, ...tally }) => [decisionId, tally]));
}

export const noVotes: Tally = { votesFor: 0, votesAgainst: 0, votesAbstained: 0 };

/** How many citizens have the right: those who are registered in the municipality, and whoever has cast a ballot. */
export async function countCitizens(
  tx: EntityManager,
  { id, municipalityCode }: Pick<ProcessDecision, 'id' | 'municipalityCode'>,
): Promise<number> {
  const [counted] = await rows<{ citizens: number }>(
    tx,
    `SELECT count(*)::integer AS citizens FROM (
       SELECT member_id FROM known_members WHERE municipality_code = $1
       UNION SELECT member_id FROM ballots WHERE decision_id = $2) c`,
    [municipalityCode, id],
  );
  return counted?.citizens ?? 0;
}
