import { fork } from 'node:child_process';
import { once } from 'node:events';
import { say } from '@dure/kit/language';
import { Misuse, runCommand } from '@dure/local/cli/command';
import { worldNames } from './fuzz.ts';
import type { News, Order } from './world-process.ts';

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
    if (!['raw', 'json', 'both'].includes(values.reading)) throw new Misuse(`--reading ${values.reading}`);
    const rounds = Math.ceil(wholeNumber('rounds', values.rounds) / worlds.length);
    const shared = {
      rounds,
      seed: wholeNumber('seed', values.seed),
      mostFailures: wholeNumber('failures', values.failures),
      reading: values.reading,
      anyOrder: values['any-order'],
    };
    let failed = 0;
    for (const world of worlds) {
      const began = performance.now();
      const failures = await fuzzWorld({ ...shared, world });
      for (const failure of failures) console.log(`\n${failure}\n`);
      failed += failures.length;
      const verdict = failures.length === 0 ? say({ ko: '같음', en: 'equal' }) : say({ ko: '다름', en: 'DIFFERENT' });
      console.log(`${world}: ${rounds}, ${verdict} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    }
    const operations = rounds * worlds.length;
    console.log(
      say({ ko: `질의 ${operations}개, 실패 ${failed}개`, en: `${operations} operations, ${failed} failed` }),
    );
    if (failed > 0) process.exitCode = 1;
  },
});

/** The failures in words; that the process died is one, too. */
async function fuzzWorld(order: Order): Promise<string[]> {
  const child = fork(new URL('world-process.ts', import.meta.url));
  const { world, rounds } = order;
  const step = Math.max(1, Math.floor(rounds / 10));
  let seed = order.seed;
  let failures: string[] | null = null;
  child.on('message', (news: News) => {
    if (news.kind === 'done') failures = news.failures;
    else seed = news.seed;
    const round = seed - order.seed;
    if (news.kind === 'round' && rounds >= 500 && round > 0 && round % step === 0) {
      console.error(`  ${world}: ${round} / ${rounds}`);
    }
  });
  child.send(order);
  const [code, signal] = await once(child, 'exit');
  const again = `npm run fuzz -- --world "${world}" --seed ${seed} --rounds 1`;
  return failures ?? [`The process ended with ${signal ?? code}: ${again}`];
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Misuse(`--${name} ${text}`);
  return value;
}
