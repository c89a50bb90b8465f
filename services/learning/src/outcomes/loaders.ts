import { type Connection, pageLoader } from '@dure/kit/connection';
import { checkRange, isPlaceCode } from '@dure/kit/input';
import { byId, groupedBy } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import { type Outcome, type OutcomeChange, rungs } from './domain.ts';
import { OutcomeTable, type RungFigures, rungFigures, toOutcomeChange } from './table.ts';

export type OutcomeChangePage = Connection<OutcomeChange>;
export type OutcomeLadder = {
  readonly year: number;
  readonly rungs: Pick<RungFigures, 'rung' | 'reached' | 'standing'>[];
};

/** What came of each agenda or record, by its id. */
export const outcomeLoader = (db: DataSource) =>
  byId(
    (ids): Promise<Outcome[]> => db.getRepository(OutcomeTable).findBy({ subjectId: In([...ids]) }),
    ({ subjectId }) => subjectId,
  );

/** The history of each outcome, the latest first. */
export const outcomeChanges = (db: DataSource) =>
  pageLoader(db, {
    from: 'outcome_changes o',
    alias: 'o',
    sort: { expression: 'o.version', type: 'bigint', direction: 'DESC' },
    parent: { expression: 'o.subject_id', type: 'uuid' },
    map: toOutcomeChange,
  });

/** The ladder of a year for each municipality; one statement per year that is asked for. Throws BAD_USER_INPUT for a year that is none. */
export function outcomeLadders(db: DataSource) {
  const inYear = (year: number) =>
    groupedBy(
      (codes) => rungFigures(db, codes, year),
      ({ municipalityCode }) => municipalityCode,
      isPlaceCode,
    );
  const loaders = new Map<number, ReturnType<typeof inYear>>();
  return async (code: string, year: number): Promise<OutcomeLadder> => {
    checkRange('year', year, 1, 9_999);
    const loader = loaders.get(year) ?? inYear(year);
    loaders.set(year, loader);
    const found = await loader.load(code);
    const figuresOf = (rung: string) => found.find((one) => one.rung === rung);
    return {
      year,
      rungs: rungs.map((rung) => {
        const { reached = 0, standing = 0 } = figuresOf(rung) ?? {};
        return { rung, reached, standing };
      }),
    };
  };
}
