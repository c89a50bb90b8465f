import pg from 'pg';

/** What a place has, counted from the rows; no counter of a service is looked at. */
export type Recount = {
  readonly agendas: number;
  /** By maturity, state and stage of a process, each as the address of its list asks for it; without zeros. */
  readonly standing: Readonly<Record<string, number>>;
  readonly open: number;
  readonly supports: number;
  readonly resources: number;
  readonly spaces: number;
  readonly stale: number;
  /** By currency, in the unit in which people write it. */
  readonly pledged: Readonly<Record<string, number>>;
  readonly pledges: number;
  readonly collecting: number;
  readonly secured: number;
  readonly members: number;
  readonly needsOpen: number;
  readonly filled: number;
  readonly wanted: number;
  readonly hours: number;
  readonly records: number;
  readonly succeeded: number;
  readonly partly: number;
  readonly failed: number;
  readonly overdue: number;
};

/** `$1` is the code of a municipality or a district. */
const statements: Readonly<Record<string, string>> = {
  agenda: `SELECT count(*) AS agendas, count(*) FILTER (WHERE state = 'OPEN') AS open,
      coalesce(sum((SELECT count(*) FROM agenda_supports s WHERE s.agenda_id = a.id)), 0) AS supports
    FROM agendas a WHERE $1 IN (municipality_code, district_code)`,
  resources: `SELECT count(*) FILTER (WHERE state = 'PUBLISHED' AND NOT has_ended) AS resources,
      count(*) FILTER (WHERE state = 'PUBLISHED' AND NOT has_ended AND kind = 'SPACE') AS spaces,
      count(*) FILTER (WHERE state = 'STALE') AS stale
    FROM resources WHERE $1 IN (municipality_code, district_code)`,
  funding: `SELECT count(*) FILTER (WHERE state IN ('PUBLISHED', 'SECURED')) AS collecting,
      count(*) FILTER (WHERE state IN ('SECURED', 'ENDED_SUCCEEDED')) AS secured,
      coalesce(sum((SELECT count(*) FROM pledges p WHERE p.campaign_id = c.id AND state IN ('ACTIVE', 'COLLECTED'))), 0) AS pledges
    FROM campaigns c WHERE $1 IN (municipality_code, district_code)`,
  skills: `SELECT (SELECT count(*) FROM members WHERE $1 IN (municipality_code, home_district_code)) AS members,
      count(*) FILTER (WHERE state = 'OPEN') AS "needsOpen",
      coalesce(sum(CASE state WHEN 'CLOSED' THEN taken ELSE wanted END), 0) AS wanted,
      coalesce(sum(taken), 0) AS filled, round(coalesce(sum(given), 0)) AS hours
    FROM (SELECT n.*, (SELECT count(*) FROM matches m WHERE m.need_id = n.id AND m.state IN ('ACCEPTED', 'COMPLETED')) AS taken,
        (SELECT sum(m.hours_given) FROM matches m WHERE m.need_id = n.id) AS given FROM needs n) n
    WHERE $1 IN (municipality_code, district_code)`,
  learning: `SELECT count(outcome) AS records, count(*) FILTER (WHERE outcome = 'SUCCEEDED') AS succeeded,
      count(*) FILTER (WHERE outcome = 'PARTLY') AS partly, count(*) FILTER (WHERE outcome = 'FAILED') AS failed,
      count(*) FILTER (WHERE is_overdue) AS overdue
    FROM experiments WHERE $1 IN (municipality_code, district_code)`,
};
const pledgedStatement = `SELECT p.currency, sum(p.amount_minor) AS minor FROM pledges p JOIN campaigns c ON c.id = p.campaign_id
  WHERE p.state IN ('ACTIVE', 'COLLECTED') AND $1 IN (c.municipality_code, c.district_code) GROUP BY p.currency`;

const standingStatement = `SELECT asked, count(DISTINCT id) AS agendas FROM agendas a CROSS JOIN LATERAL (
    SELECT unnest(ARRAY['maturity=' || maturity, 'state=' || state]) AS asked
    UNION ALL
    SELECT 'stage=' || t.key || '.' || p.stage FROM processes p JOIN process_templates t ON t.id = p.template_id
    WHERE p.agenda_id = a.id AND p.parent_id IS NULL) s
  WHERE $1 IN (municipality_code, district_code) GROUP BY asked`;

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;

/** Counts in the databases of a running stack; `databaseUrls` by service. */
export async function recounting(databaseUrls: Readonly<Record<string, string>>) {
  const clients = new Map<string, pg.Client>();
  for (const service of Object.keys(statements)) {
    const client = new pg.Client({ connectionString: databaseUrls[service] });
    await client.connect();
    clients.set(service, client);
  }
  const rowsOf = async (service: string, sql: string, code: string): Promise<Record<string, string>[]> => {
    const client = clients.get(service);
    if (client === undefined) throw new Error(`There is no database of ${service}.`);
    return (await client.query(sql, [code])).rows;
  };
  return {
    async of(code: string): Promise<Recount> {
      const counts: Record<string, number> = {};
      for (const [service, sql] of Object.entries(statements)) {
        const [row = {}] = await rowsOf(service, sql, code);
        for (const [name, value] of Object.entries(row)) counts[name] = Number(value);
      }
      const sums = (await rowsOf('funding', pledgedStatement, code)).map(({ currency = '', minor }) => [
        currency,
        Number(minor) / 10 ** decimalsOf(currency),
      ]);
      const standing = (await rowsOf('agenda', standingStatement, code)).map(({ asked = '', agendas }) => [
        asked,
        Number(agendas),
      ]);
      const [pledged, byAsked] = [sums, standing].map((entries) => Object.fromEntries(entries));
      return { ...counts, pledged, standing: byAsked } as unknown as Recount;
    },
    close: async (): Promise<void> => {
      await Promise.all([...clients.values()].map((client) => client.end()));
    },
  };
}
