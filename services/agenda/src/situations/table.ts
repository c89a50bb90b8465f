import { rows } from '@dure/kit/database';
import { presumedTimeZone } from '@dure/schema/places';
import type { DataSource, EntityManager } from 'typeorm';
import { type AskedQuestion, type FactAnswer, nameOf, type OrganizationKind } from '../guards/guard.ts';
import { factContracts } from '../history/facts.ts';
import { type OwnCount, takenBackBy } from '../templates/vocabulary.ts';

type Runner = EntityManager | DataSource;

/** A process as far as it is needed to look around it; it need not be stored yet. */
export type Subject = {
  readonly id: string;
  readonly agendaId: string;
  readonly municipalityCode: string;
  readonly factsSince: Date;
};

/** Solutions that were withdrawn count for nothing. */
const liveSolutions = (counted: string): string =>
  `(SELECT ${counted} FROM solutions s WHERE s.process_id = p.id AND s.state <> 'WITHDRAWN')`;

/** How each count is taken for a process `p` with its `id` and `agenda_id`. */
const countSql: Readonly<Record<OwnCount, string>> = {
  supports: '(SELECT a.support_count FROM agendas a WHERE a.id = p.agenda_id)',
  children: '(SELECT count(*) FROM processes c WHERE c.parent_id = p.id)',
  'solutions.submitted': liveSolutions('count(*)'),
  'solutions.countries': liveSolutions('count(DISTINCT s.country)'),
  'solutions.selected': liveSolutions('count(s.choice)'),
  'solutions.final': liveSolutions(`count(*) FILTER (WHERE s.state = 'FINAL')`),
  prototypes: '(SELECT count(DISTINCT solution_id) FROM prototypes WHERE process_id = p.id)',
  // A team counts when its latest prototype is evaluated.
  evaluations: `(SELECT count(e.id) FROM (SELECT DISTINCT ON (solution_id) id FROM prototypes WHERE process_id = p.id
    ORDER BY solution_id, shown_at DESC, id DESC) latest JOIN evaluations e ON e.prototype_id = latest.id)`,
  partnerships: '(SELECT count(*) FROM partnerships WHERE process_id = p.id)',
};

/** What is counted of each process, in one statement. */
export async function loadCounts(
  runner: Runner,
  subjects: readonly Subject[],
  counts: readonly OwnCount[],
): Promise<ReadonlyMap<string, ReadonlyMap<OwnCount, number>>> {
  if (counts.length === 0) return new Map();
  const columns = counts.map((count, index) => `${countSql[count]}::integer AS c${index}`).join(', ');
  const found = await rows<Record<string, number> & { readonly id: string }>(
    runner,
    `SELECT p.id, ${columns} FROM unnest($1::uuid[], $2::uuid[]) AS p(id, agenda_id)`,
    [subjects.map(({ id }) => id), subjects.map(({ agendaId }) => agendaId)],
  );
  return new Map(found.map((row) => [row.id, new Map(counts.map((count, index) => [count, row[`c${index}`] ?? 0]))]));
}

/**
 * Of all things that a question is about how many there are, and the last event that answers it: that of the thing that
 * is nearest to what is looked for, where something is, otherwise of all. An event counts for a process when it names
 * the process, or when it names none and happened since those of an earlier process of the agenda; one that is about no
 * such thing (a grant to no solution) does not count. What takes it back does so for good, whichever arrived first; where both carry the version of what they are about, the later one counts,
 * and so it does among the events of one thing.
 */
const factsSql = `SELECT q.process_id, q.name, f.source, f.event_id, f.type, f.occurred_at, f.data, f.total
  FROM jsonb_to_recordset($1::jsonb) AS q(process_id uuid, agenda_id uuid, since timestamptz, name text, type text,
    about text, wanted jsonb, unless jsonb, nearest jsonb)
  CROSS JOIN LATERAL (
    SELECT last.*, count(*) OVER () AS total FROM (
      SELECT DISTINCT ON (e.data ->> q.about) e.source, e.event_id, e.type, e.occurred_at, e.data FROM agenda_facts e
      WHERE e.agenda_id = q.agenda_id AND e.type = q.type AND fact_matches(e.data, q.wanted)
        AND e.data ->> q.about IS NOT NULL
        AND coalesce(e.data ->> 'processId' = q.process_id::text, e.occurred_at >= q.since)
        AND NOT EXISTS (SELECT FROM jsonb_to_recordset(q.unless) AS w(type text, about text, wanted jsonb)
          JOIN agenda_facts u ON u.agenda_id = e.agenda_id AND u.type = w.type
            AND u.data ->> w.about = e.data ->> w.about AND fact_matches(u.data, w.wanted)
          WHERE coalesce((u.data ->> 'version')::bigint > (e.data ->> 'version')::bigint, true))
      ORDER BY e.data ->> q.about, (e.data ->> 'version')::bigint DESC NULLS LAST, e.occurred_at DESC, e.event_id DESC) last
    ORDER BY (SELECT count(*) FROM jsonb_array_elements(q.nearest -> 'values') AS v
      WHERE last.data -> (q.nearest ->> 'field') @> v) DESC, last.occurred_at DESC, last.event_id DESC
    LIMIT 1) f`;

type FactRow = {
  readonly process_id: string;
  readonly name: string;
  readonly source: string;
  readonly event_id: string;
  readonly type: string;
  readonly occurred_at: Date;
  readonly data: Readonly<Record<string, unknown>>;
  readonly total: string;
};

const subjects = new Map(factContracts.map(({ type, keyField }) => [type, keyField]));

/** What other services reported that answers these questions about each process, in one statement. */
export async function loadFacts(
  runner: Runner,
  asked: readonly { readonly subject: Subject; readonly questions: readonly AskedQuestion[] }[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, FactAnswer>>> {
  const questions = asked.flatMap(({ subject, questions: own }) => own.map((question) => toRow(subject, question)));
  if (questions.length === 0) return new Map();
  const found = await rows<FactRow>(runner, factsSql, [JSON.stringify(questions)]);
  const byProcess = Map.groupBy(found, (row) => row.process_id);
  return new Map([...byProcess].map(([id, own]) => [id, new Map(own.map((row) => [row.name, toAnswer(row)]))]));
}

function toRow({ id, agendaId, factsSince }: Subject, question: AskedQuestion) {
  const about = question.about ?? subjects.get(question.fact) ?? 'agendaId';
  return {
    ...{ process_id: id, agenda_id: agendaId, since: factsSince, name: nameOf(question), about },
    ...{ type: question.fact, wanted: question.where ?? {}, nearest: question.nearest ?? null },
    unless: takenBackBy(question).map((one) => ({
      ...{ type: one.fact, about: one.about ?? about, wanted: one.where ?? {} },
    })),
  };
}

const toAnswer = ({ source, event_id: eventId, type, occurred_at: at, data, total }: FactRow): FactAnswer => ({
  ...{ count: Number(total), last: { source, eventId, type, at }, data },
});

/** What must be known of the agenda of each process and of its municipality. */
export type Ground = {
  readonly id: string;
  readonly authorId: string | null;
  readonly timeZone: string;
};

export const loadGrounds = (runner: Runner, asked: readonly Subject[]): Promise<Ground[]> =>
  rows<Ground>(
    runner,
    `SELECT p.id, a.author_id AS "authorId", coalesce(m.time_zone, '${presumedTimeZone}') AS "timeZone"
     FROM unnest($1::uuid[], $2::uuid[]) AS p(id, agenda_id) JOIN agendas a ON a.id = p.agenda_id
     LEFT JOIN known_municipalities m ON m.municipality_code = a.municipality_code`,
    [asked.map(({ id }) => id), asked.map(({ agendaId }) => agendaId)],
  );

/** The organisations that a member acts for, with their kinds where they are known. */
export type ActingFor = { readonly organizationId: string; readonly kind: OrganizationKind | null };

export const loadOrganizationsOf = (runner: Runner, memberId: string): Promise<ActingFor[]> =>
  rows<ActingFor>(
    runner,
    `SELECT m.organization_id AS "organizationId", o.kind FROM known_memberships m
     LEFT JOIN known_organizations o USING (organization_id) WHERE m.member_id = $1`,
    [memberId],
  );

type ClockRow = { readonly processId: string; readonly key: string; readonly endsAt: Date };

export const loadClocks = (runner: Runner, processIds: readonly string[]): Promise<ClockRow[]> =>
  rows<ClockRow>(
    runner,
    `SELECT process_id AS "processId", key, ends_at AS "endsAt" FROM process_clocks WHERE process_id = ANY ($1::uuid[])`,
    [processIds],
  );

/** The bodies of municipalities to which a member belongs. */
export const loadBodiesOf = (
  runner: Runner,
  memberId: string,
  municipalityCodes: readonly string[],
): Promise<{ readonly municipalityCode: string; readonly key: string }[]> =>
  rows(
    runner,
    `SELECT municipality_code AS "municipalityCode", key FROM bodies
     WHERE municipality_code = ANY ($2::text[]) AND $1 = ANY (member_ids)`,
    [memberId, municipalityCodes],
  );
