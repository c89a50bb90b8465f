import { accept, type Decision, refuse } from '@dure/kit/decision';

export type SolutionState = 'SUBMITTED' | 'WITHDRAWN' | 'SELECTED' | 'FINAL';

/** How an organisation would solve a posted challenge (domain.md §1, Social Challenges). */
export type Solution = {
  readonly id: string;
  readonly processId: string;
  readonly agendaId: string;
  readonly organizationId: string;
  /** Who posted the challenge; null where a person did. The database sees that nobody solves their own. */
  readonly posterId: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly title: string;
  readonly body: string;
  /** BCP 47. */
  readonly language: string;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly state: SolutionState;
  /** Which of the chosen ones it is, from 1, and how many may be chosen; null unless it is chosen. */
  readonly choice: number | null;
  readonly choices: number | null;
  readonly changedAt: Date;
};

/** Every legal change of state; what is not listed is refused. */
const steps = {
  withdraw: { from: ['SUBMITTED'], to: 'WITHDRAWN' },
  select: { from: ['SUBMITTED'], to: 'SELECTED' },
  chooseFinal: { from: ['SELECTED'], to: 'FINAL' },
} as const satisfies Record<string, { from: readonly SolutionState[]; to: SolutionState }>;

/** What may be done with a solution in which state, beside what changes it. */
const whileSelected: readonly SolutionState[] = ['SELECTED', 'FINAL'];

export type SolutionNotInState = {
  readonly kind: 'solution-not-in-state';
  readonly actual: SolutionState;
  readonly allowed: readonly SolutionState[];
};

/** A solution after a step. */
export function take(step: keyof typeof steps, solution: Solution, now: Date): Decision<Solution, SolutionNotInState> {
  const { from, to } = steps[step];
  const allowed = isIn(solution, from);
  return allowed.ok ? accept({ ...solution, state: to, changedAt: now }) : allowed;
}

/** Whether a prototype of it may be shown, and judged. */
export const mayHavePrototype = (solution: Solution): Decision<null, SolutionNotInState> =>
  isIn(solution, whileSelected);

/** Whether a partnership may grow out of it. */
export const isFinal = (solution: Solution): Decision<null, SolutionNotInState> => isIn(solution, ['FINAL']);

function isIn({ state }: Solution, allowed: readonly SolutionState[]): Decision<null, SolutionNotInState> {
  return allowed.includes(state) ? accept(null) : refuse({ kind: 'solution-not-in-state', actual: state, allowed });
}

/** How many solutions may be chosen, by the guards that held; null where they set no number. */
export function mostOf(
  held: readonly { readonly guard: string; readonly figures: Readonly<Record<string, unknown>> }[],
) {
  const limits = held.flatMap(({ guard, figures: { what, most } }) =>
    guard === 'countAtMost' && what === 'solutions.selected' ? Number(most) : [],
  );
  return limits.length === 0 ? null : Math.min(...limits);
}
