import { commandLineOf, identify, isAlive, type ProcessIdentity, parentOf } from '../processes/identity.ts';

const lookEveryMs = 500;
const generations = 4;

/**
 * Calls `onEnd` once when npm, its shell or the bootstrap that started us is gone. npm hands a signal only to its shell,
 * and a SIGKILL to nobody, so without this a killed `npm start` would leave the whole stack running.
 * Does nothing when npm did not start us.
 */
export function whenLaunchersEnd(env: NodeJS.ProcessEnv, onEnd: () => void): void {
  if (env.npm_lifecycle_event === undefined) return;
  const launchers = ancestors();
  const timer = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(timer);
    onEnd();
  }, lookEveryMs);
  timer.unref();
}

/** The processes from our parent up to npm: all that lead the same terminal job. */
function ancestors(): ProcessIdentity[] {
  const chain: ProcessIdentity[] = [];
  let parent = identify(process.ppid);
  while (parent !== null && chain.length < generations) {
    chain.push(parent);
    if (/\bnpm\b/.test(commandLineOf(parent.pid))) return chain;
    parent = parentOf(parent.pid);
  }
  // No npm among them: only the parent can be told to be ours.
  return chain.slice(0, 1);
}
