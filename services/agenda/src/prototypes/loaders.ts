import { byId, groupedBy } from '@dure/kit/loader';
import { type DataSource, In } from 'typeorm';
import type { Evaluation, Prototype } from './domain.ts';
import { EvaluationTable, PrototypeTable } from './table.ts';

export const prototypeLoader = (db: DataSource) =>
  byId<Prototype>(
    (ids) => db.getRepository(PrototypeTable).findBy({ id: In([...ids]) }),
    (prototype) => prototype.id,
  );

/** What the team of each solution has built, the earliest first. */
export const prototypesOfSolution = (db: DataSource) =>
  groupedBy<Prototype>(
    (ids) =>
      db
        .getRepository(PrototypeTable)
        .find({ where: { solutionId: In([...ids]) }, order: { shownAt: 'ASC', id: 'ASC' } }),
    (prototype) => prototype.solutionId,
  );

/** What the poster says about each prototype; null until then. */
export const evaluationOfPrototype = (db: DataSource) =>
  byId<Evaluation>(
    (ids) => db.getRepository(EvaluationTable).findBy({ prototypeId: In([...ids]) }),
    (evaluation) => evaluation.prototypeId,
  );
