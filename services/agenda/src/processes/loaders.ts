import type { Clock } from '@dure/kit/clock';
import { whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { rows } from '@dure/kit/database';
import type { Actor } from '@dure/kit/identity';
import { checkIds, checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { byId, groupedBy, perActor } from '@dure/kit/loader';
import type { PageArguments } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import type { ProcessFilter } from '../generated/graphql.ts';
import type { Situation } from '../guards/guard.ts';
import { loadSituations } from '../situations/load.ts';
import type { Field } from '../templates/format.ts';
import { TemplateTable } from '../templates/table.ts';
import type { Process } from './domain.ts';
import { ClockTable, type ProcessEntry, ProcessHistoryTable, ProcessTable, type RunningClock } from './table.ts';
import type { FieldValue } from './values.ts';

export type ProcessPage = Connection<Process>;
export type ProcessEntryPage = Connection<ProcessEntry>;

/** A field of a process with what stands in it. */
export type FieldOfProcess = {
  readonly definition: Field;
  readonly stage: string;
  readonly isFilled: boolean;
  readonly value: FieldValue | null;
  readonly situation: Situation;
};

export const processLoader = (db: DataSource) =>
  byId<Process>(
    (ids) => db.getRepository(ProcessTable).findBy({ id: In([...ids]) }),
    (process) => process.id,
  );

const listed = { from: 'processes p', alias: 'p', map: fromRow<Process>(ProcessTable) } as const;
const byStart = { expression: 'p.started_at', type: 'timestamptz' } as const;

/** The processes of each agenda, newest first. */
export const processesOfAgenda = (db: DataSource) =>
  pageLoader<Process>(db, {
    ...listed,
    sort: { ...byStart, direction: 'DESC' },
    parent: { expression: 'p.agenda_id', type: 'uuid' },
  });

/** The processes that follow from each process, the earliest first. */
export const childrenOfProcess = (db: DataSource) =>
  pageLoader<Process>(db, {
    ...listed,
    sort: { ...byStart, direction: 'ASC' },
    parent: { expression: 'p.parent_id', type: 'uuid' },
  });

/** Everything that was done in each process, newest first. */
export const timelineOfProcess = (db: DataSource) =>
  pageLoader<ProcessEntry>(db, {
    from: 'process_history h',
    alias: 'h',
    sort: { expression: 'h.seq', type: 'bigint', direction: 'DESC' },
    parent: { expression: 'h.process_id', type: 'uuid' },
    map: fromRow<ProcessEntry>(ProcessHistoryTable),
  });

export const clocksOfProcess = (db: DataSource) =>
  groupedBy<RunningClock>(
    (ids) =>
      db
        .getRepository(ClockTable)
        .find({ where: { processId: In([...ids]) }, order: { startedAt: 'ASC', key: 'ASC' } }),
    (clock) => clock.processId,
  );

/** A stay of a process in a stage; the present one has no end. */
export type Stay = {
  readonly processId: string;
  readonly stage: string;
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
  readonly step: string | null;
};

/** From the index `process_history_of_stages`, in the order in which it came there. */
const staysSql = `SELECT process_id AS "processId", to_stage AS stage, occurred_at AS "enteredAt",
    lead(occurred_at) OVER (PARTITION BY process_id ORDER BY seq) AS "leftAt",
    CASE kind WHEN 'STEP' THEN rule END AS step
  FROM process_history WHERE process_id = ANY ($1::uuid[]) AND kind IN ('START', 'STEP') ORDER BY process_id, seq`;

/** Where each process has stood. */
export const staysOfProcess = (db: DataSource) =>
  groupedBy<Stay>(
    (ids) => rows<Stay>(db, staysSql, [ids]),
    (stay) => stay.processId,
  );

/** What guards look at around each process, for who asks and on whose behalf: some statements for all of a request. */
export const situationLoader = (db: DataSource, clock: Clock) =>
  perActor((actor: Actor) => {
    const known = new Map<string | null, DataLoader<Process, Situation>>();
    return (organizationId: string | null) => {
      const loader = known.get(organizationId) ?? situationsFor(db, clock, actor, organizationId);
      known.set(organizationId, loader);
      return loader;
    };
  });

const situationsFor = (db: DataSource, clock: Clock, actor: Actor, organizationId: string | null) =>
  new DataLoader<Process, Situation>(async (processes) => {
    const ids = [...new Set(processes.map(({ templateId }) => templateId))];
    const templates = await db.getRepository(TemplateTable).findBy({ id: In(ids) });
    const contents = new Map(templates.map(({ id, content }) => [id, content]));
    const asked = processes.flatMap((process) => {
      const template = contents.get(process.templateId);
      return template === undefined ? [] : [{ process, template }];
    });
    const found = await loadSituations(db, asked, { actor, now: clock.now(), organizationId });
    return processes.map(({ id }) => found.get(id) ?? new Error(`Nothing was found around the process ${id}.`));
  });

/** Processes of all agendas, newest first. Throws BAD_USER_INPUT for a filter that cannot be meant. */
export async function listProcesses(
  db: DataSource,
  { filter, ...args }: PageArguments & { readonly filter?: ProcessFilter | null | undefined },
): Promise<ProcessPage> {
  const { municipalityCode, organizationId, templateKey, stage, isRunning } = filter ?? {};
  checkIds({ 'filter.organizationId': organizationId });
  checkPlaceCodes({ 'filter.municipalityCode': municipalityCode });
  checkTexts({ 'filter.templateKey': [templateKey, 'name'], 'filter.stage': [stage, 'name'] });
  const conditions = whereAsked([
    [municipalityCode, (code) => `p.municipality_code = ${code}`],
    [organizationId, (id) => `p.organization_id = ${id}`],
    [stage, (key) => `p.stage = ${key}`],
    [templateKey, (key) => `p.template_id IN (SELECT t.id FROM process_templates t WHERE t.key = ${key})`],
    [isRunning, (running) => `(p.ended_at IS NULL) = ${running}::boolean`],
  ]);
  return await page(db, { ...listed, ...conditions, sort: { ...byStart, direction: 'DESC' } }, args);
}
