import { join } from 'node:path';
import type { Text } from '@dure/kit/language';
import { run } from '../processes/run.ts';
import { projectRoot } from '../settings.ts';

/** What one guard found: nothing, or what it says about it. */
export type Outcome = { readonly ok: boolean; readonly output: string };

/** One guard of the code, which fails for one reason. */
export type Check = {
  /** How it is called on the command line. */
  readonly key: string;
  readonly name: Text;
  readonly look: () => Promise<Outcome>;
};

/** A guard that is a program of a package or a script of ours, which ends with 0 when it finds nothing. */
export const program =
  (file: string, ...args: string[]) =>
  async (): Promise<Outcome> => {
    const { code, output } = await run(process.execPath, [join(projectRoot, file), ...args], projectRoot);
    return { ok: code === 0, output };
  };

/** The outcome of a guard that collects sentences about what is wrong. */
export const outcomeOf = (problems: readonly string[]): Outcome => ({
  ok: problems.length === 0,
  output: problems.join('\n'),
});
