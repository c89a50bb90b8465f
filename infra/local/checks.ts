import { say } from '@dure/kit/language';
import { checkBoundaries } from './checks/boundaries.ts';
import { type Check, type Outcome, program } from './checks/check.ts';
import { checkOneCopy } from './checks/one-copy.ts';
import { checkServiceShape } from './checks/service-shape.ts';

const biome = 'node_modules/@biomejs/biome/bin/biome';

/** All guards, the slow ones first, so that none of them is waited for alone at the end. */
export const checks: readonly Check[] = [
  {
    key: 'lint',
    name: { ko: '형식과 린트', en: 'format and lint' },
    look: program(biome, 'ci', '--colors=off', '--max-diagnostics=20', '--error-on-warnings', '.'),
  },
  { key: 'types', name: { ko: '타입', en: 'types' }, look: program('node_modules/typescript/bin/tsc', '-p', '.') },
  {
    key: 'types-of-pages',
    name: { ko: '화면의 타입', en: 'types of the pages' },
    look: program('node_modules/typescript/bin/tsc', '-p', 'clients/dashboard'),
  },
  {
    key: 'types-of-worker',
    name: { ko: '화면 작업자의 타입', en: 'types of the pages’ worker' },
    look: program('node_modules/typescript/bin/tsc', '-p', 'clients/dashboard/worker'),
  },
  {
    key: 'schema',
    name: { ko: '스키마와 이벤트', en: 'schema and events' },
    look: program('infra/local/schema.ts', '--check'),
  },
  { key: 'boundaries', name: { ko: '모듈 경계', en: 'boundaries' }, look: checkBoundaries },
  {
    key: 'dead-code',
    name: { ko: '쓰지 않는 코드', en: 'dead code' },
    look: program('node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  },
  {
    key: 'descriptions',
    name: { ko: '스키마 설명과 이름', en: 'descriptions and names of the schema' },
    look: program('node_modules/eslint/bin/eslint.js', '.'),
  },
  { key: 'shape', name: { ko: '서비스의 모양', en: 'shape of the services' }, look: checkServiceShape },
  { key: 'one-copy', name: { ko: '하나뿐인 패키지', en: 'packages installed once' }, look: checkOneCopy },
];

const atOnce = 2;

/**
 * Runs the guards, two at a time, and prints each with its time and what it found.
 * `only` leaves out all but the named ones. Returns how many passed and failed.
 */
export async function runChecks(only: readonly string[] = []): Promise<{ passed: number; failed: number }> {
  const waiting = checks.filter(({ key }) => only.length === 0 || only.includes(key));
  const results = { passed: 0, failed: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const began = performance.now();
      const outcome = await look(check);
      print(check, outcome, performance.now() - began);
      results[outcome.ok ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/** Formats and fixes what can be fixed safely. Returns what was done; what is left, the guard of lint then tells. */
export async function fixFormat(): Promise<string> {
  const { output } = await program(biome, 'check', '--write', '--colors=off', '--max-diagnostics=0', '.')();
  const line = output.split('\n').find((text) => text.startsWith('Checked'));
  return `  ${line ?? output}`;
}

/** A guard that cannot look has not passed. */
async function look(check: Check): Promise<Outcome> {
  try {
    return await check.look();
  } catch (error) {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function print({ key, name }: Check, { ok, output }: Outcome, tookMs: number): void {
  const verdict = ok ? say({ ko: '통과', en: 'ok' }) : say({ ko: '실패', en: 'FAILED' });
  console.log(`  ${say(name)} (${key}): ${verdict} (${(tookMs / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output.replaceAll(/^/gm, '    '));
}
