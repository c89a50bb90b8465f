import { badInput } from './errors.ts';

/**
 * One condition of a filter: the value that was asked for, the SQL that compares it with its parameter, and whether it
 * follows from the others and is there for an index.
 */
export type Condition = readonly [value: unknown, sql: (parameter: string) => string, isImplied?: 'implied'];

/**
 * The `where` and `parameters` of those conditions that were asked for, and which of them are `implied` by the others; null
 * and undefined ask for nothing.
 * Throws BAD_USER_INPUT for a text that Postgres cannot hold.
 * `parametersBefore`: how many parameters of other conditions come first.
 */
export function whereAsked(
  conditions: readonly Condition[],
  parametersBefore = 0,
): { where: string[]; parameters: unknown[]; implied: string[] } {
  const asked = conditions.filter(([value]) => value !== null && value !== undefined);
  if (asked.some(([value]) => typeof value === 'string' && value.includes('\u0000'))) {
    throw badInput({ ko: '검색 조건에 쓸 수 없는 제어 문자가 있습니다.', en: 'The filter has control characters.' });
  }
  const where = asked.map(([, sql], index) => sql(`$${parametersBefore + index + 1}`));
  const implied = where.filter((_, index) => asked[index]?.[2] === 'implied');
  return { where, parameters: asked.map(([value]) => value), implied };
}

/** A pattern for LIKE that finds the words anywhere, whatever their case; its own wildcards are taken literally. */
export function containing(words: string | null | undefined): string | null {
  return words === null || words === undefined
    ? null
    : `%${words
        .trim()
        .toLowerCase()
        .replaceAll(/[\\%_]/g, '\\$&')}%`;
}
