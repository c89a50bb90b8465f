import { say } from '@dure/kit/language';
import { planText } from '../src/telemetry/plan-text.ts';
import type { InvalidDocument, PlannedDocument } from './plan-document.ts';

/** The plan as a tree, below how its conditions were taken. */
export function planAsText({ plan, conditions, copied }: PlannedDocument): string {
  const given = Object.entries(conditions).map(([name, value]) => `$${name} = ${value}`);
  const about = given.length === 0 ? [] : [given.join(', ')];
  const notes: typeof copied = (fetch) => copied(fetch).map((line) => `copied as it comes: ${line}`);
  return [...about, planText(plan, { notes })].join('\n');
}

/** Conditions on types are functions that know their names. */
export const planAsJson = ({ plan, conditions }: PlannedDocument): string =>
  JSON.stringify(
    { conditions, plan: plan ?? null },
    (_, value: unknown) => (typeof value === 'function' && 'names' in value ? value.names : value),
    2,
  );

/** All that is wrong with a document, each with its place, as `file:line:column`. */
export function problemsIn({ errors }: InvalidDocument, file: string): string {
  const lines = errors.map(({ message, locations = [] }) => {
    const place = locations.slice(0, 1).flatMap(({ line, column }) => [line, column]);
    return `${[file, ...place].join(':')}: ${message}`;
  });
  return [say({ ko: '이 질의는 그래프에 맞지 않습니다.', en: 'The operation does not fit the graph.' }), ...lines].join(
    '\n',
  );
}
