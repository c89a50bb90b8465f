import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { runCommand } from './cli/command.ts';
import { run } from './processes/run.ts';
import { type Copy, copyTree } from './teeth/copy.ts';
import { type Plant, withPlant } from './teeth/plant.ts';
import { plants } from './teeth/plants.ts';

type Guard = Plant['guard'];

await runCommand({
  name: 'npm run teeth',
  about: {
    ko: '트리의 복사본에 위반을 하나씩 심고, 그것을 지키는 검사가 실패하는지 확인합니다.',
    en: 'Plants one violation at a time in a copy of the tree and expects the guard against it to fail.',
  },
  operands: '[guard …]',
  options: {},
  help: [...new Set(plants.map(({ guard }) => keyOf(guard)))].map((key) => ({
    flag: key,
    about: { ko: '이 검사의 위반만', en: 'only the violations for this guard' },
  })),
  run: async (_, keys) => {
    const chosen = plants.filter(({ guard }) => keys.length === 0 || keys.includes(keyOf(guard)));
    const copy = await copyTree();
    try {
      const failed = await bite(copy, chosen);
      console.log(`${chosen.length - failed} passed, ${failed} failed`);
      if (failed > 0) process.exitCode = 1;
    } finally {
      await copy.remove();
    }
  },
});

/** Runs each guard once as the tree is, then with each of its plants. Returns how many plants went through. */
async function bite(copy: Copy, chosen: readonly Plant[]): Promise<number> {
  const clean = new Map<string, string>();
  let failed = 0;
  for (const plant of chosen) {
    const key = keyOf(plant.guard);
    if (!clean.has(key)) clean.set(key, await look(copy, plant.guard));
    const verdict = await judge(copy, plant, clean.get(key) ?? '');
    if (verdict !== null) failed += 1;
    console.log(`  ${key}: ${say(plant.what)}: ${verdict ?? say({ ko: '잡았습니다', en: 'found' })}`);
  }
  return failed;
}

/** Null when the guard finds the plant, and found no such thing before; otherwise what is wrong. */
async function judge(copy: Copy, { guard, finding, edits }: Plant, clean: string): Promise<string | null> {
  if (finding.test(clean)) {
    return say({
      ko: `실패: 심기 전부터 있습니다\n${clean}`,
      en: `FAILED: it is found before it is planted\n${clean}`,
    });
  }
  const found = await withPlant(copy.folder, edits, () => look(copy, guard));
  if (found === '') return say({ ko: '실패: 잡지 못했습니다', en: 'FAILED: the guard stays green' });
  if (finding.test(found)) return null;
  return say({ ko: `실패: 다른 이유입니다\n${found}`, en: `FAILED: red for another reason\n${found}` });
}

/** What the guard says in the copy; empty when it is green. */
async function look(copy: Copy, guard: Guard): Promise<string> {
  const args =
    'check' in guard
      ? [join(copy.folder, 'infra/local/check.ts'), guard.check, '--locale', 'en']
      : [join(copy.folder, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'int', guard.test];
  const { code, output } = await run(process.execPath, args, copy.folder);
  return code === 0 ? '' : output || 'It failed without a word.';
}

function keyOf(guard: Guard): string {
  return 'check' in guard ? guard.check : guard.test;
}
