/** A table of Markdown; columns of figures are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigures = (column: number) => rows.every((row) => /^[-–\d\s.,*%✓✗×]*$/.test(row[column] ?? ''));
  const rule = head.map((_, column) => (isFigures(column) ? '--:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** 1234.5 as `1,235`, 12.34 as `12.3`, 0.1234 as `0.12`. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
