import { expect, test } from 'vitest';
import { Problem } from '../cli/command.ts';
import { addRow, newReport, reportText } from './report.ts';

test('a report that cannot be written is a problem before anything is imported', () => {
  expect(() => newReport('/no/such/folder/report.jsonl')).toThrow(Problem);
});

test('a report in which most was rejected ends with what to do', () => {
  const report = newReport(undefined);
  const reason = { code: 'UNKNOWN_DISTRICT', field: 'district', message: 'no such district' };
  addRow(report, { line: 2, outcome: 'CREATED', reason: null, notes: [] });
  expect(reportText(report, null)).not.toContain('Mend the reasons');
  for (const line of [3, 4]) addRow(report, { line, outcome: 'REJECTED', reason, notes: [] });
  expect(reportText(report, null)).toMatch(/Mend the reasons above and import the same file again\.$/);
});
