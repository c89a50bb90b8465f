import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { runCommand } from './cli/command.ts';
import { run } from './processes/run.ts';
import { type Copy, copyTree } from './teeth/copy.ts';
import { type Plant, withPlant } from './teeth/plant.ts';
import { plants as plantsOfChecks } from './teeth/plants.ts';
import { plantsOfCounts } from './teeth/plants-of-counts.ts';
import { plantsOfRaces } from './teeth/plants-of-races.ts';

type Guard = Plant['guard'];

const plants = [...plantsOfChecks, ...plantsOfRaces, ...plantsOfCounts];

const atOnce = 2;

await runCommand({
  name: 'npm run teeth',
  about: {
    ko: '트리의 복사본에 위반을 하나씩 심고, 그것을 지키는 검사가 실패하는지 확인합니다.',
    en: 'Plants one violation at a time in a copy of the tree and expects the guard against it to fail.',
  },
  operands: '[guard …]',
  options: { 'after-check': { type: 'boolean', default: false } },
  help: [
    {
      flag: '--after-check',
      about: {
        ko: '검사가 이미 통과했으므로, 심기 전의 검사를 건너뜁니다',
        en: 'the checks have passed: they are not run unplanted again',
      },
    },
    ...[...new Set(plants.map(({ guard }) => keyOf(guard)))].map((key) => ({
      flag: key,
      about: { ko: '이 검사의 위반만', en: 'only the violations for this guard' },
    })),
  ],
  run: async (values, keys) => {
    const chosen = plants.filter(({ guard }) => keys.length === 0 || keys.includes(keyOf(guard)));
    const waiting = groupsOf(chosen);
    const failed = await Promise.all(Array.from({ length: atOnce }, () => bite(waiting, values['after-check'])));
    const sum = failed.reduce((all, one) => all + one, 0);
    console.log(`${chosen.length - sum} passed, ${sum} failed`);
    if (sum > 0) process.exitCode = 1;
  },
});

/** Plants of one guard are planted together, so that it runs once for all of them. */
function groupsOf(chosen: readonly Plant[]): Plant[][] {
  const together = Map.groupBy(
    chosen.filter(({ isAlone }) => isAlone !== true),
    ({ guard }) => keyOf(guard),
  );
  return [...together.values(), ...chosen.filter(({ isAlone }) => isAlone === true).map((plant) => [plant])];
}

/** Takes groups as long as there are any, in a copy of its own. Returns how many plants went through. */
async function bite(waiting: Plant[][], isClean: boolean): Promise<number> {
  const copy = await copyTree();
  let failed = 0;
  try {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      const guard = group[0]?.guard;
      if (guard === undefined) continue;
      const clean = isClean ? '' : await look(copy, group, guard);
      const edits = group.flatMap((plant) => plant.edits);
      const found = await withPlant(copy.folder, edits, () => look(copy, group, guard));
      for (const plant of group) {
        const verdict = judge(plant, clean, found);
        if (verdict !== null) failed += 1;
        console.log(`  ${keyOf(guard)}: ${say(plant.what)}: ${verdict ?? say({ ko: '잡았습니다', en: 'found' })}`);
      }
    }
  } finally {
    await copy.remove();
  }
  return failed;
}

/** Null when the guard found the plant, and found no such thing before; otherwise what is wrong. */
function judge({ finding }: Plant, clean: string, found: string): string | null {
  if (finding.test(clean)) {
    return say({
      ko: `실패: 심기 전부터 있습니다\n${clean}`,
      en: `FAILED: it is found before it is planted\n${clean}`,
    });
  }
  if (found === '') return say({ ko: '실패: 잡지 못했습니다', en: 'FAILED: the guard stays green' });
  if (finding.test(found)) return null;
  return say({ ko: `실패: 다른 이유입니다\n${found}`, en: `FAILED: red for another reason\n${found}` });
}

/** What the guard says in the copy; empty when it is green. Of a test file only the tests that must fail are run. */
async function look(copy: Copy, group: readonly Plant[], guard: Guard): Promise<string> {
  const args =
    'check' in guard
      ? [join(copy.folder, 'infra/local/check.ts'), guard.check, '--locale', 'en']
      : [
          ...[
            join(copy.folder, 'node_modules/vitest/vitest.mjs'),
            'run',
            '--reporter=dot',
            '--project',
            levelOf(guard.test),
          ],
          ...[guard.test, '--testNamePattern', group.map(({ finding }) => finding.source).join('|')],
        ];
  const { code, output } = await run(process.execPath, args, copy.folder);
  return code === 0 ? '' : output || 'It failed without a word.';
}

const levelOf = (test: string): string => (test.includes('.e2e.') ? 'e2e' : 'int');

function keyOf(guard: Guard): string {
  return 'check' in guard ? guard.check : guard.test;
}
