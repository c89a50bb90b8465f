import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { identify, type ProcessIdentity } from './identity.ts';
import { type StopOptions, stopProcess } from './stop.ts';

/** What is started, and where its output goes. */
export type ChildSpecification = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly logFile: string;
  /** The user to run as; ours when absent. */
  readonly owner?: { readonly uid: number; readonly gid: number } | undefined;
};

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** A running process of ours. */
export type Child = {
  readonly name: string;
  readonly specification: ChildSpecification;
  readonly identity: ProcessIdentity;
  readonly logFile: string;
  /** Resolves when it has ended, however it did. */
  readonly exited: Promise<Exit>;
  readonly exit: () => Exit | null;
  readonly stop: (options?: StopOptions) => Promise<void>;
};

/**
 * Starts a process with a session of its own, so that Ctrl-C in the terminal reaches only us and the order of stopping is ours.
 * Its output goes to `logFile`; the file of the run before is kept beside it as `….previous`. Throws when it cannot be started.
 */
export async function startChild(specification: ChildSpecification): Promise<Child> {
  const { name, command, args, env, cwd, logFile, owner } = specification;
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`);
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', log, log], ...owner });
  closeSync(log);
  let exit: Exit | null = null;
  const exited = new Promise<Exit>((done) => {
    child.once('exit', (code, signal) => {
      exit = { code, signal };
      done(exit);
    });
  });
  await new Promise<void>((done, fail) => {
    child.once('spawn', done);
    child.once('error', (cause) => fail(new Error(`${command} could not be started: ${cause.message}`, { cause })));
  });
  const pid = child.pid ?? 0;
  const identity = identify(pid) ?? { pid: Math.max(pid, 1), startedAt: 'ended at once' };
  return {
    name,
    specification,
    identity,
    logFile,
    exited,
    exit: () => exit,
    stop: async (options) => {
      if (exit === null) await stopProcess(identity, options);
    },
  };
}

/** The last lines of a log, for a message about what failed. */
export function lastLines(logFile: string, count: number): string[] {
  if (!existsSync(logFile)) return [];
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n');
  return lines.filter((line) => line !== '').slice(-count);
}

/** `code 1` or `signal SIGKILL`. */
export const describeExit = ({ code, signal }: Exit): string => (signal === null ? `code ${code}` : `signal ${signal}`);
