import type { AgendaProcessesFragment } from './processes.generated.ts';

type Process = Pick<AgendaProcessesFragment['processes']['nodes'][number], 'outcome' | 'stays'> & {
  readonly template: { readonly stages: readonly Stage[] };
  readonly stage: { readonly key: string };
  readonly availableSteps: readonly { readonly step: { readonly to: string } }[];
};
type Stage = AgendaProcessesFragment['processes']['nodes'][number]['template']['stages'][number];

/** How a stage stands to a process: over, the present one, one step away, further on, or left out on the way. */
export type Standing = 'done' | 'now' | 'next' | 'ahead' | 'skipped';

export type StageShown = {
  readonly stage: Stage;
  readonly standing: Standing;
  /** When the process came there last; null where it never was. */
  readonly since: string | null;
};

/**
 * The stages of a process by what it really went through, which may be less than the template has, and some of it twice:
 * in the order of the template while it runs, and of a process that has ended those that it came to, in the order in
 * which it did.
 */
export function stagesOf({ outcome, stays, template, stage: present, availableSteps }: Process): StageShown[] {
  const { stages } = template;
  const visited = [...new Set(stays.map(({ stage }) => stage))];
  const shown = (key: string, standing: Standing): StageShown[] => {
    const stage = stages.find((one) => one.key === key);
    if (stage === undefined) return [];
    return [{ stage, standing, since: stays.findLast((stay) => stay.stage === key)?.enteredAt ?? null }];
  };
  if (outcome !== null) return visited.flatMap((key) => shown(key, key === present.key ? 'now' : 'done'));
  const now = stages.findIndex(({ key }) => key === present.key);
  const next = new Set(availableSteps.map(({ step }) => step.to));
  const standingOf = (key: string, index: number): Standing => {
    if (index === now) return 'now';
    if (visited.includes(key)) return 'done';
    if (next.has(key)) return 'next';
    return index < now ? 'skipped' : 'ahead';
  };
  // Where it would be refused or taken back is no way that one hopes to go; what leads there stands among the steps.
  return stages.flatMap(({ key, outcome: end }, index) =>
    end === null || end === 'DONE' ? shown(key, standingOf(key, index)) : [],
  );
}
