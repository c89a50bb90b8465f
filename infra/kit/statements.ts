import { Counter } from 'prom-client';
import { current } from './request-scope.ts';

/** Added to the registry of the process that shows it. */
export const statements = new Counter({
  name: 'dure_sql_statements_total',
  help: 'SQL statements sent, by what caused them: request, inbox, relay, deadline or start.',
  labelNames: ['origin'],
  registers: [],
});

const listeners = new Set<(sql: string) => void>();

/** Called by the driver for each statement. */
export function countStatement(sql: string): void {
  statements.inc({ origin: current().origin });
  for (const listener of listeners) listener(sql);
}

/** Records the statements that requests cause while `run` runs; how tests prove that their number depends on the query's shape. */
export async function recordStatements(run: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const listener = (sql: string) => {
    if (current().origin === 'request') seen.push(sql);
  };
  listeners.add(listener);
  try {
    await run();
  } finally {
    listeners.delete(listener);
  }
  return seen;
}
