import { say } from '@dure/kit/language';
import { askCity } from './city/ask.ts';
import { cityReport } from './city/report.ts';
import { Problem, reportFailure, runCommand } from './cli/command.ts';
import { smallDemoAbout } from './demo/options.ts';
import { demoMunicipality } from './demo/people.ts';
import { readLocalSettings } from './settings.ts';
import { loadDemoOnce } from './stack/demo.ts';
import { isHalfLoaded } from './stack/home.ts';
import { whenLaunchersEnd } from './stack/launchers.ts';
import type { Plan } from './stack/plan.ts';
import { createProgress, type Progress } from './stack/progress.ts';
import { createStack, type Stack } from './stack/start.ts';

runCommand({
  name: 'npm start',
  about: {
    ko: '두레 전체를 이 컴퓨터에서 시작합니다: Postgres, Kafka, 다섯 서비스, 게이트웨이, 개발용 로그인, 시험 도시. Ctrl-C로 멈춥니다.',
    en: 'Starts all of Dure on this machine: Postgres, Kafka, five services, the gateway, a development login and the demo city. Ctrl-C stops it.',
  },
  options: {
    'no-kafka': { type: 'boolean', default: false },
    'no-demo': { type: 'boolean', default: false },
    'small-demo': { type: 'boolean', default: false },
  },
  help: [
    {
      flag: '--no-kafka',
      about: {
        ko: 'Kafka 없이, 이벤트를 HTTP로 바로 전달',
        en: 'without Kafka: events are delivered directly over HTTP',
      },
    },
    { flag: '--no-demo', about: { ko: '시험 도시를 넣지 않음', en: 'without loading the demo city' } },
    { flag: '--small-demo', about: smallDemoAbout },
    {
      flag: 'PORT=4000',
      about: {
        ko: '그래프의 포트(환경 변수). 뒤의 아홉 포트도 사용합니다',
        en: 'the port of the graph (environment); the nine after it are used too',
      },
    },
    { flag: 'DURE_HOME=.dure', about: { ko: '상태 폴더(환경 변수)', en: 'the folder of the state (environment)' } },
    {
      flag: 'DURE_TRANSPORT=auto',
      about: { ko: 'auto, kafka 또는 http (환경 변수)', en: 'auto, kafka or http (environment)' },
    },
  ],
  run: async (values) => {
    const fromEnvironment = readLocalSettings(process.env);
    const settings = values['no-kafka'] ? { ...fromEnvironment, transport: 'http' as const } : fromEnvironment;
    const progress = createProgress((line) => console.log(line));
    progress.note(
      say({
        ko: `두레를 시작합니다. 상태 폴더: ${settings.home}`,
        en: `Starting Dure. Its state is in ${settings.home}`,
      }),
    );
    const stack = createStack({ settings, env: process.env, progress });
    const signal = stopAsked();
    const asked = new Promise<null>((done) => signal.addEventListener('abort', () => done(null)));
    try {
      const plan = await Promise.race([stack.start(), asked]);
      if (plan !== null) {
        const welcome = {
          plan,
          home: settings.home,
          withDemo: !values['no-demo'],
          isSmall: values['small-demo'],
          progress,
          signal,
        };
        await Promise.race([introduce(welcome), asked]);
        await asked;
      }
    } catch (error) {
      reportFailure(error, 'npm start');
    }
    await stopAll(stack, settings.home, progress);
  },
});

/** Aborts when the stack shall end: a signal, or the end of the npm that started us. Further signals change nothing. */
function stopAsked(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  whenLaunchersEnd(process.env, stop);
  // Whoever read our output may be gone; that is no reason to leave processes behind.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return controller.signal;
}

type Welcome = {
  readonly plan: Plan;
  readonly home: string;
  readonly withDemo: boolean;
  readonly isSmall: boolean;
  readonly progress: Progress;
  /** Once aborted the stack is stopping, and nothing more is to be said about what it offers. */
  readonly signal: AbortSignal;
};

async function introduce(welcome: Welcome): Promise<void> {
  const { plan, withDemo, progress, signal } = welcome;
  const hasCity = withDemo && (await hasDemo(welcome));
  if (signal.aborted) return;
  progress.note(say({ ko: '모두 준비되었습니다', en: 'Everything is ready' }));
  console.log('');
  if (hasCity) await showCity(plan.graphUrl);
  console.log(guide(plan));
}

/** A demo city that cannot be loaded is no reason to take the graph away. */
async function hasDemo({ plan, home, isSmall, progress, signal }: Welcome): Promise<boolean> {
  try {
    return await loadDemoOnce(plan, home, progress, { signal, isSmall });
  } catch (error) {
    if (signal.aborted) return false;
    if (!(error instanceof Error)) throw error;
    progress.note(say({ ko: '시험 도시를 다 넣지 못했습니다', en: 'The demo city could not be loaded whole' }));
    console.error(`  ${error.message}`);
    console.error(
      say({
        ko: '→ 다시 넣기: Ctrl-C, npm start. 넣은 것을 지우고 처음부터 넣습니다. 기록은 상태 폴더의 logs에 있습니다.',
        en: '→ To try again: Ctrl-C, npm start. It clears what was loaded and begins anew. The logs are in the state folder.',
      }),
    );
    return false;
  }
}

async function showCity(graphUrl: string): Promise<void> {
  try {
    const { city } = await askCity(graphUrl, demoMunicipality);
    console.log(`${cityReport(city, { districtsInFull: 1 })}\n`);
  } catch (error) {
    // The graph runs; a report that cannot be had must not stop it.
    if (!(error instanceof Problem)) throw error;
    console.error(`${error.message}\n`);
  }
}

function guide({ dashboardUrl, graphUrl, queryPageUrl }: Plan): string {
  return say({
    ko: [
      `도시 화면     ${dashboardUrl}`,
      `그래프        ${graphUrl}`,
      `질의 화면     ${queryPageUrl}`,
      `도시 질의     npm run city`,
      `토큰 받기     npm run -s token -- --as haneul   (사람 목록: npm run token -- --list)`,
      `멈추기        Ctrl-C`,
    ].join('\n'),
    en: [
      `Dashboard      ${dashboardUrl}`,
      `Graph          ${graphUrl}`,
      `Try queries    ${queryPageUrl}`,
      `The city query npm run city`,
      `Get a token    npm run -s token -- --as haneul   (the people: npm run token -- --list)`,
      `Stop           Ctrl-C`,
    ].join('\n'),
  });
}

async function stopAll({ isBegun, stop }: Stack, home: string, progress: Progress): Promise<void> {
  const wasBegun = isBegun();
  if (wasBegun) progress.note(say({ ko: '멈추는 중 …', en: 'Stopping …' }));
  await stop();
  if (wasBegun) {
    progress.note(say({ ko: '모두 멈췄습니다', en: 'Everything has stopped' }));
    if (isHalfLoaded(home)) console.log(halfLoaded());
  }
  // Work that a failed or broken-off start left pending must not keep us.
  process.exit();
}

const halfLoaded = (): string =>
  say({
    ko: '→ 시험 도시는 일부만 들어 있습니다. 다음 npm start가 지우고 처음부터 넣습니다.',
    en: '→ Only a part of the demo city was loaded. The next npm start clears it and begins anew.',
  });
