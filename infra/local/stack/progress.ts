import { say } from '@dure/kit/language';

/** Prints each step of a start with the time since its beginning, and how long the step took. */
export type Progress = {
  readonly note: (text: string) => void;
  /** Runs a step and says how long it took; a failing step says so and throws on. It may say more by its own `note`. */
  readonly step: <T>(name: string, run: (note: (text: string) => void) => Promise<T>) => Promise<T>;
  /** From now on the steps that still run are not heard any more. */
  readonly leaveSteps: () => void;
};

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)}${say({ ko: '초', en: ' s' })}`;

/** `print` gets one line at a time. */
export function createProgress(print: (line: string) => void): Progress {
  const began = performance.now();
  let hearsSteps = true;
  const note = (text: string) => print(`[${inSeconds(performance.now() - began).padStart(7)}] ${text}`);
  return {
    note,
    leaveSteps: () => {
      hearsSteps = false;
    },
    async step(name, run) {
      const stepBegan = performance.now();
      const tell = (text: string) => {
        if (hearsSteps) note(`${name}${text}`);
      };
      const took = () => `(${inSeconds(performance.now() - stepBegan)})`;
      tell(' …');
      try {
        const result = await run((text) => tell(`: ${text}`));
        tell(`: ${say({ ko: '준비됨', en: 'ok' })} ${took()}`);
        return result;
      } catch (error) {
        tell(`: ${say({ ko: '실패', en: 'FAILED' })} ${took()}`);
        throw error;
      }
    },
  };
}
