import type { Judged } from '../runs/conformance.ts';
import { table } from './markdown.ts';

/** Who is right, per category, as Markdown. */
export function conformanceReport(judged: readonly Judged[], where: string): string {
  const titles = new Map(judged.map(({ contender, title }) => [contender, title]));
  const categories = [...new Set(judged.map(({ category }) => category))];
  const row = (name: string, among: readonly Judged[]) => {
    const own = [...titles.keys()].map((key) => among.filter(({ contender }) => contender === key));
    const count = own[0]?.length ?? 0;
    return [name, String(count), ...own.map(scoreOf)];
  };
  const rows = categories.map((category) =>
    row(
      category,
      judged.filter((one) => one.category === category),
    ),
  );
  const words =
    'Right answers: data, the order of fields, and a path of an error for everything that is missing, as graphql-js answers over the graph as if it had never been split. Each gateway runs as a process with what it has by itself and a time limit of three seconds for subgraphs; wrong is what is wrong twice. Numbers that others round as JavaScript does are not held against them.';
  const total = row('**all**', judged).map((cell, at) => (at > 1 ? `**${cell}**` : cell));
  const data = row(
    'all, when only the data is looked at',
    judged.map((one) => (isAboutData(one.difference) ? one : { ...one, difference: null })),
  );
  return [table(['category', 'cases', ...titles.values()], [...rows, total, data]), words, where].join('\n\n');
}

/** Whether the data itself is wrong, and not only what the errors say about it. */
export const isAboutData = (difference: string | null): boolean =>
  difference !== null && /^(data\b|it threw|did not start)/.test(difference);

function scoreOf(judged: readonly Judged[]): string {
  const right = judged.filter(({ difference }) => difference === null).length;
  return right === judged.length ? '✓' : `✗ ${right}`;
}

/** The cases that a gateway gets wrong, one a line, with the first difference. */
export const mistakesOf = (judged: readonly Judged[]): string[] =>
  judged.flatMap(({ contender, category, says, difference }) =>
    difference === null ? [] : [`${contender}: ${category} ${says}: ${difference}`],
  );
