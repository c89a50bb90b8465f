import { say } from '@dure/kit/language';
import { type Child, type ChildSpecification, describeExit, startChild } from '../processes/child.ts';
import type { StopOptions } from '../processes/stop.ts';

/** The order of stopping: what stands first is stopped first; what shares a place is stopped together. */
const ranks = ['gateway', 'service', 'server'] as const;
export type Rank = (typeof ranks)[number];

/** Together below the ten seconds that a stop may take. */
const graceMs: Readonly<Record<Rank, number>> = { gateway: 2_000, service: 3_500, server: 3_000 };

const usualRestartDelayMs = 5_000;
const restartsAtMost = 5;
const restartsWithinMs = 10 * 60_000;

export type Member = { readonly child: Child; readonly rank: Rank };

export type CrewOptions = {
  /** How long a process that ended by itself stays away; five seconds when absent. */
  readonly restartDelayMs?: number;
  /** The list of processes has changed. */
  readonly onChange: (members: readonly Member[]) => void;
  readonly onNote: (text: string) => void;
};

/** The processes of a stack: started together, watched, and stopped in order. */
export type Crew = {
  /** Starts a process. Throws when it cannot be started, and when the crew is stopping. */
  readonly start: (specification: ChildSpecification, rank: Rank) => Promise<Child>;
  /** Takes in a process that was started; one that comes after the stop began is stopped at once. */
  readonly add: (child: Child, rank: Rank) => void;
  /** From now on a process that ends by itself is started again after five seconds. */
  readonly watch: () => void;
  readonly stop: () => Promise<void>;
};

type State = {
  phase: 'starting' | 'watching' | 'stopping';
  members: Member[];
  restarts: number[];
  late: Promise<unknown>[];
};

/** A crew without members. */
export function createCrew(options: CrewOptions): Crew {
  const state: State = { phase: 'starting', members: [], restarts: [], late: [] };
  const add = (child: Child, rank: Rank): void => {
    if (state.phase === 'stopping') {
      state.late.push(child.stop(stopOptions(child, rank)));
      return;
    }
    const member = { child, rank };
    state.members = [...state.members.filter((other) => other.child.name !== child.name), member];
    options.onChange(state.members);
    void child.exited.then(() => {
      if (state.phase === 'watching') replace(member, state, options, add);
    });
  };
  let stopped: Promise<void> | null = null;
  return {
    add,
    start: (specification, rank) => {
      if (state.phase === 'stopping') return Promise.reject(new Error(`${specification.name} is not started any more`));
      const started = startChild(specification).then((child) => {
        add(child, rank);
        return child;
      });
      // A stop waits for it, so that no process appears after the stop.
      state.late.push(started.catch(() => undefined));
      return started;
    },
    watch: () => {
      state.phase = 'watching';
      for (const member of state.members) {
        if (member.child.exit() !== null) replace(member, state, options, add);
      }
    },
    stop: () => {
      state.phase = 'stopping';
      stopped ??= stopAll(state);
      return stopped;
    },
  };
}

function replace({ child, rank }: Member, state: State, options: CrewOptions, add: Crew['add']): void {
  const now = Date.now();
  state.restarts = state.restarts.filter((at) => now - at < restartsWithinMs);
  const exit = child.exit();
  const how = exit === null ? '?' : describeExit(exit);
  const ended = say({ ko: `${child.name}이(가) 끝났습니다(${how})`, en: `${child.name} ended (${how})` });
  if (state.restarts.length >= restartsAtMost) {
    options.onNote(
      say({
        ko: `${ended}. 너무 자주 끝나 다시 시작하지 않습니다. 기록: ${child.logFile}`,
        en: `${ended}, too often to start it again. See ${child.logFile}`,
      }),
    );
    return;
  }
  state.restarts.push(now);
  const restartDelayMs = options.restartDelayMs ?? usualRestartDelayMs;
  const seconds = restartDelayMs / 1000;
  options.onNote(
    say({
      ko: `${ended}. ${seconds}초 뒤 다시 시작합니다. 기록: ${child.logFile}.previous`,
      en: `${ended}; starting it again in ${seconds} s. Its log: ${child.logFile}.previous`,
    }),
  );
  const restart = async (): Promise<void> => {
    if (state.phase !== 'watching') return;
    add(await startChild(child.specification), rank);
    options.onNote(say({ ko: `${child.name}을(를) 다시 시작했습니다`, en: `${child.name} was started again` }));
  };
  // Unreferenced: the wait for a restart must not keep a stopping process alive.
  setTimeout(() => void restart().catch((error: unknown) => options.onNote(String(error))), restartDelayMs).unref();
}

async function stopAll(state: State): Promise<void> {
  await stopInOrder(state.members);
  // What was on its way in puts its own stop behind itself in the list.
  for (let waited = 0; waited < state.late.length; waited += 1) await state.late[waited];
}

async function stopInOrder(members: readonly Member[]): Promise<void> {
  for (const rank of ranks) {
    const group = members.filter((member) => member.rank === rank);
    await Promise.all(group.map(({ child }) => child.stop(stopOptions(child, rank))));
  }
}

/** SIGINT is Postgres' word for a fast stop; SIGTERM would wait for clients that may never leave. */
const stopOptions = (child: Child, rank: Rank): StopOptions => ({
  signal: child.name === 'postgres' ? 'SIGINT' : 'SIGTERM',
  graceMs: graceMs[rank],
});
