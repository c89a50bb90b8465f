import { z } from 'zod';

/** What a node of a plan of Postgres says that matters here. */
type PlanNode = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Index Name'?: string | undefined;
  readonly 'Index Cond'?: string | undefined;
  readonly 'Recheck Cond'?: string | undefined;
  readonly 'Parent Relationship'?: string | undefined;
  readonly Plans?: readonly PlanNode[] | undefined;
};

const planNode: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    'Index Cond': z.string().optional(),
    'Recheck Cond': z.string().optional(),
    'Parent Relationship': z.string().optional(),
    Plans: z.array(planNode).optional(),
  }),
);

const explained = z.object({ 'Query Text': z.string(), Plan: planNode });

/** A statement that was run, in which database, and how Postgres read it. */
export type Explained = { readonly database: string; readonly text: string; readonly plan: PlanNode };

/** Settings of Postgres under which it writes the plan of every statement into its log; null again for its defaults. */
export const explaining = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_format': 'json',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_parameter_max_length': '0',
  log_line_prefix: '%m [%p] %d ',
} as const;

const begins = /^\S+ \S+ \S+ \[\d+\] (\S*) LOG: {2}duration: [\d.]+ ms {2}plan:$/;

/** The plans in a log of Postgres. */
export function readPlans(log: string): Explained[] {
  const found: Explained[] = [];
  const lines = log.split('\n');
  for (const [at, line] of lines.entries()) {
    const database = begins.exec(line)?.[1];
    if (database === undefined) continue;
    let end = at + 1;
    while (lines[end]?.startsWith('\t') === true) end += 1;
    // What is still being written is not whole.
    if (end === lines.length) break;
    const { 'Query Text': text, Plan: plan } = explained.parse(JSON.parse(lines.slice(at + 1, end).join('\n')));
    found.push({ database, text, plan });
  }
  return found;
}

/** Tables whose rows are as many as there are places, settings and kinds of things, and not as many as agendas. */
const standing = new Set([
  ...[
    'municipalities',
    'districts',
    'district_boundaries',
    'district_shapes',
    'district_successions',
    'legal_districts',
  ],
  ...['known_municipalities', 'known_districts', 'municipality_settings', 'agenda_categories', 'funding_settings'],
  ...['process_templates', 'programmes', 'bodies', 'skills', 'ledger_movements', 'migrations'],
  ...[
    'agenda_counts',
    'agenda_stage_counts',
    'answer_backlogs',
    'answer_waits',
    'agenda_summaries',
    'resource_summaries',
    'funding_summaries',
    'funding_summary_sums',
    'skill_summaries',
  ],
  'learning_summaries',
  // What is done is cleared away, and read by nobody who asks.
  ...['inbox', 'outbox', 'deadlines', 'idempotency_keys'],
]);

/** A statement that costs more the larger a city is, and why. */
export type Growing = { readonly database: string; readonly text: string; readonly reason: string };

/**
 * Statements that read a growing table whole: row by row, or through an index without a condition and without a limit
 * above it. With `enable_seqscan` off a plan reads row by row only what no index could answer, however small the table is.
 * Given which tables are large, Postgres chose freely among them: then none may read all of a municipality either, for
 * which in small tables any index will do.
 */
export function readingWhole(plans: readonly Explained[], isLarge?: (table: string) => boolean): Growing[] {
  const growing = new Map<string, Growing>();
  for (const { database, text, plan } of plans) {
    for (const reason of wholeReads(plan, false, isLarge)) {
      growing.set(`${database} ${reason} ${text}`, { database, text, reason });
    }
  }
  return [...growing.values()];
}

function wholeReads(node: PlanNode, isLimited: boolean, isLarge?: (table: string) => boolean): string[] {
  const { 'Node Type': type, 'Relation Name': table = '', 'Index Name': index, Plans: parts = [] } = node;
  const isOfInterest = table !== '' && !standing.has(table) && isLarge?.(table) !== false;
  const own: string[] = [];
  if (isOfInterest && type === 'Seq Scan') own.push(`reads all rows of ${table}`);
  const isIndexScan = type === 'Index Scan' || type === 'Index Only Scan';
  if (isOfInterest && isIndexScan && node['Index Cond'] === undefined && !isLimited) {
    own.push(`reads all of the index ${index} of ${table}`);
  }
  const isChosen = isOfInterest && isLarge !== undefined;
  if (isChosen && isOfMunicipality(node['Index Cond'] ?? node['Recheck Cond']) && !isLimited) {
    own.push(`reads all of a municipality in ${table}`);
  }
  // A sort and an aggregate read all that is below them, whatever limit is above.
  const below = type === 'Limit' || (isLimited && !/Sort|Aggregate|Hash$|Materialize|WindowAgg/.test(type));
  return [...own, ...parts.flatMap((part) => wholeReads(part, below, isLarge))];
}

/** Whether a condition names a municipality and nothing else: of a city that is all there is. */
const isOfMunicipality = (condition = ''): boolean =>
  /^\(+municipality_code\b/.test(condition) && !condition.includes(' AND ');
