import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say, type Text } from '@dure/kit/language';
import { run } from './processes/run.ts';
import { projectRoot } from './settings.ts';

/** One guard of the code: what it looks at, and the program that does. */
type Check = { readonly name: Text; readonly program: string; readonly args: readonly string[] };

const checks: readonly Check[] = [
  {
    name: { ko: '형식과 린트', en: 'format and lint' },
    program: '@biomejs/biome/bin/biome',
    args: ['ci', '--error-on-warnings', '.'],
  },
  { name: { ko: '타입', en: 'types' }, program: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
];

/** Runs every check, one after the other, with its time; the output of one that fails is shown. Returns how many failed. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const check of checks) {
    const began = performance.now();
    process.stdout.write(`  ${say(check.name)} … `);
    const { code, output } = await run(process.execPath, [programFile(check.program), ...check.args]);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? say({ ko: '통과', en: 'ok' }) : say({ ko: '실패', en: 'FAILED' })} (${seconds} s)`);
    if (code === 0) continue;
    failed += 1;
    console.log(output.replaceAll(/^/gm, '    '));
  }
  return { passed: checks.length - failed, failed };
}

/** A program of a package, or a script of ours. */
function programFile(program: string): string {
  const ours = join(projectRoot, program);
  return existsSync(ours) ? ours : join(projectRoot, 'node_modules', program);
}
