import { say } from '@dure/kit/language';
import { Misuse, runCommand } from '@dure/local/cli/command';
import { fuzz, readings, report, worldNames } from './fuzz.ts';

runCommand({
  name: 'npm run fuzz',
  about: {
    ko: '무작위 질의를 게이트웨이와 나누지 않은 그래프에 함께 보내고 두 답을 비교합니다.',
    en: 'Asks the gateway random operations and compares each answer with that of the graph that was never split.',
  },
  options: {
    rounds: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    world: { type: 'string', multiple: true },
    failures: { type: 'string', default: '1' },
    reading: { type: 'string', default: 'both' },
    'any-order': { type: 'boolean', default: false },
  },
  help: [
    { flag: '--rounds <n>', about: { ko: '질의 수 (기본값: 1000)', en: 'operations in all (default: 1000)' } },
    { flag: '--seed <n>', about: { ko: '첫 질의의 씨앗 (기본값: 1)', en: 'seed of the first operation (default: 1)' } },
    {
      flag: '--world <name>',
      about: {
        ko: `이 세계만, 여러 번 쓸 수 있습니다 (${worldNames().join(', ')})`,
        en: `only that world; may be repeated (${worldNames().join(', ')})`,
      },
    },
    {
      flag: '--failures <n>',
      about: {
        ko: '세계마다 실패가 이만큼 나오면 멈춥니다 (기본값: 1)',
        en: 'stops a world after so many (default: 1)',
      },
    },
    {
      flag: '--reading raw|json|both',
      about: { ko: '하위 그래프의 답을 읽는 방식', en: 'how the answers of subgraphs are read' },
    },
    { flag: '--any-order', about: { ko: '키의 순서는 비교하지 않습니다', en: 'does not look at the order of keys' } },
  ],
  run: async (values) => {
    const worlds = values.world ?? worldNames();
    const perWorld = Math.ceil(wholeNumber('rounds', values.rounds) / worlds.length);
    const kinds = readings
      .filter(({ name }) => values.reading === 'both' || name.includes(`(${values.reading})`))
      .map((kind) => ({ ...kind, keyOrder: values['any-order'] ? ('any' as const) : ('exact' as const) }));
    if (kinds.length === 0) throw new Misuse(`--reading ${values.reading}`);
    const [seed, mostFailures] = [wholeNumber('seed', values.seed), wholeNumber('failures', values.failures)];
    let failed = 0;
    for (const world of worlds) {
      const began = performance.now();
      const onRound = progress(world, perWorld);
      const failures = await fuzz({ world, rounds: perWorld, seed, kinds, mostFailures, onRound });
      for (const failure of failures) console.log(`\n${report(failure)}\n`);
      failed += failures.length;
      const verdict = failures.length === 0 ? say({ ko: '같음', en: 'equal' }) : say({ ko: '다름', en: 'DIFFERENT' });
      console.log(`${world}: ${perWorld}, ${verdict} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    }
    console.log(`${perWorld * worlds.length} × ${kinds.map(({ name }) => name).join(', ')}: ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  },
});

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Misuse(`--${name} ${text}`);
  return value;
}

/** Says every tenth of the way how far it is. */
function progress(world: string, rounds: number): (round: number) => void {
  const step = Math.max(1, Math.floor(rounds / 10));
  return (round) => {
    if (rounds >= 500 && round % step === 0) console.error(`  ${world}: ${round} / ${rounds}`);
  };
}
