import { type Connection, pageLoader } from '@dure/kit/connection';
import { byId, groupedBy } from '@dure/kit/loader';
import type { ChildPageQuery } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import type { BallotChoice, ProcessDecision, Tally } from './domain.ts';
import { BallotTable, DecisionTable, noVotes, tallies } from './table.ts';

export type DecisionPage = Connection<ProcessDecision>;

export const decisionLoader = (db: DataSource) =>
  byId<ProcessDecision>(
    (ids) => db.getRepository(DecisionTable).findBy({ id: In([...ids]) }),
    (decision) => decision.id,
  );

const parents = {
  process: { expression: 'd.process_id', type: 'uuid' },
  agenda: { expression: 'd.agenda_id', type: 'uuid' },
} as const satisfies Record<string, ChildPageQuery<ProcessDecision>['parent']>;

/** The decisions of each process or agenda, the earliest first. */
export const decisionsOf = (db: DataSource, parent: keyof typeof parents) =>
  pageLoader<ProcessDecision>(db, {
    from: 'decisions d',
    alias: 'd',
    sort: { expression: 'd.opened_at', type: 'timestamptz', direction: 'ASC' },
    parent: parents[parent],
    map: fromRow<ProcessDecision>(DecisionTable),
  });

/** What was decided about each solution, the earliest first. */
export const decisionsOfSolution = (db: DataSource) =>
  groupedBy<ProcessDecision>(
    (ids) =>
      db
        .getRepository(DecisionTable)
        .find({ where: { solutionId: In([...ids]) }, order: { openedAt: 'ASC', id: 'ASC' } }),
    (decision) => decision.solutionId ?? '',
  );

/** How the ballots of each decision stand now; it remembers nothing, as above all the next ballot changes it. */
export const tallyLoader = (db: DataSource) =>
  new DataLoader<string, Tally>(
    async (ids) => {
      const counted = await tallies(db, ids);
      return ids.map((id) => counted.get(id) ?? noVotes);
    },
    { cache: false },
  );

type Voter = { readonly decisionId: string; readonly memberId: string };

const keyOf = ({ decisionId, memberId }: Voter) => `${decisionId} ${memberId}`;

/** What a member's ballot says; null without one. It remembers nothing: a mutation of the same request may change it. */
export const ballotLoader = (db: DataSource) =>
  new DataLoader<Voter, BallotChoice | null>(
    async (voters) => {
      const found = await db.getRepository(BallotTable).findBy({
        decisionId: In(voters.map(({ decisionId }) => decisionId)),
        memberId: In(voters.map(({ memberId }) => memberId)),
      });
      const choices = new Map(found.map((ballot) => [keyOf(ballot), ballot.choice]));
      return voters.map((voter) => choices.get(keyOf(voter)) ?? null);
    },
    { cache: false },
  );
