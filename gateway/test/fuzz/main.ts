import { fork } from 'node:child_process';
import { once } from 'node:events';
import { say } from '@dure/kit/language';
import { Misuse, runCommand } from '@dure/local/cli/command';
import { mostRefused, worldNames } from './fuzz.ts';
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
    const all = { failed: 0, compared: 0, refused: 0, leftOut: 0 };
    for (const world of worlds) {
      const began = performance.now();
      const { failures, ...counts } = await fuzzWorld({ ...shared, world });
      for (const failure of failures) console.log(`\n${failure}\n`);
      all.failed += failures.length;
      for (const name of ['compared', 'refused', 'leftOut'] as const) all[name] += counts[name];
      const verdict = failures.length === 0 ? say({ ko: '같음', en: 'equal' }) : say({ ko: '다름', en: 'DIFFERENT' });
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      console.log(`${world}: ${inWords({ ...counts, failed: failures.length })}, ${verdict} (${seconds} s)`);
    }
    console.log(inWords(all));
    const isBlind = all.refused > mostRefused * (all.compared + all.refused);
    if (isBlind) console.log(say({ ko: '거절이 너무 많습니다.', en: 'Too many were refused to say anything.' }));
    if (all.failed > 0 || isBlind) process.exitCode = 1;
  },
});

type Counts = {
  readonly failed: number;
  readonly compared: number;
  readonly refused: number;
  readonly leftOut: number;
};

const inWords = ({ compared, failed, refused, leftOut }: Counts): string =>
  say({
    ko: `질의 ${compared}개 비교, 실패 ${failed}개, 계획 없음 ${refused}개, 제외 ${leftOut}개`,
    en: `${compared} operations compared, ${failed} failed, ${refused} without a plan, ${leftOut} left out`,
  });

type Ended = Omit<Extract<News, { kind: 'done' }>, 'kind'>;

/** The failures in words; that the process died is one, too. */
async function fuzzWorld(order: Order): Promise<Ended> {
  const child = fork(new URL('world-process.ts', import.meta.url));
  const { world, rounds } = order;
  const step = Math.max(1, Math.floor(rounds / 10));
  let seed = order.seed;
  let ended: Ended | null = null;
  child.on('message', (news: News) => {
    if (news.kind === 'done') ended = news;
    else seed = news.seed;
    const round = seed - order.seed;
    if (news.kind === 'round' && rounds >= 500 && round > 0 && round % step === 0) {
      console.error(`  ${world}: ${round} / ${rounds}`);
    }
  });
  child.send(order);
  const [code, signal] = await once(child, 'exit');
  const again = `npm run fuzz -- --world "${world}" --seed ${seed} --rounds 1`;
  const died = `The process ended with ${signal ?? code}: ${again}`;
  return ended ?? { failures: [died], compared: seed - order.seed, refused: 0, leftOut: 0 };
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Misuse(`--${name} ${text}`);
  return value;
}
