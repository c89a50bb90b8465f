import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultSeed } from '../main.ts';
import { planCity } from '../plan/city.ts';
import { differences, expectedFigures } from './expected.ts';

const figures = expectedFigures(planCity(defaultSeed));

test('what the README shows of the city is what the plan makes', () => {
  const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
  const { agendaSummary: agenda, skillSummary: skill, learningSummary: learning } = figures;
  const n = (count: number) => count.toLocaleString('en');
  for (const line of [
    `Agendas    ${n(agenda.total)}, open ${n(agenda.open)} · complaints ${n(agenda.complaints)}, proposals ${n(agenda.proposals)}`,
    `supports ${n(agenda.supports)} · personal ${n(agenda.personal)}, community ${n(agenda.community)}, social ${n(agenda.social)}`,
    `campaigns open ${n(figures.fundingSummary.campaignsOpen)}`,
    `members ${n(skill.members)}, organisations ${n(skill.organizations)}`,
    `experiments running ${n(learning.experimentsRunning)}, overdue ${n(learning.experimentsOverdue)} · records ${n(learning.records)}`,
  ]) {
    expect(readme).toContain(line);
  }
});

test('a figure that is not as planned is named with both values', () => {
  const found = { ...figures, skillSummary: { ...figures.skillSummary, members: 1 } };
  expect(differences(figures, figures)).toEqual([]);
  expect(differences(figures, found)).toEqual([
    `skillSummary.members ${figures.skillSummary.members} expected, 1 found`,
  ]);
});
