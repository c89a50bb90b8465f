import { say } from '@dure/kit/language';
import { Problem, runCommand } from '../cli/command.ts';
import { portsFrom, readLocalSettings, serviceNames } from '../settings.ts';
import { noteDemo } from '../stack/home.ts';
import { requireRunningStack } from '../stack/record.ts';
import { defaultSeed, loadDemoCity } from './main.ts';
import { smallDemoAbout } from './options.ts';

runCommand({
  name: 'npm run demo',
  about: {
    ko: '도시가 없는 실행 중인 그래프에 시험 도시 두레시를 넣습니다. 이미 있으면 그대로 둡니다. 넣다가 중단되면 다음 npm start가 넣은 것을 지우고 처음부터 넣습니다.',
    en: 'Loads the demo city into a running graph that holds no city, and leaves a whole one alone. What a broken-off load leaves is cleared by the next npm start.',
  },
  options: { seed: { type: 'string', default: defaultSeed }, small: { type: 'boolean', default: false } },
  help: [
    {
      flag: `--seed ${defaultSeed}`,
      about: { ko: '같은 시드는 같은 도시를 만듭니다', en: 'the same seed makes the same city' },
    },
    { flag: '--small', about: smallDemoAbout },
  ],
  run: async ({ seed = defaultSeed, small }) => {
    const settings = readLocalSettings(process.env);
    const { graphUrl, issuerUrl, gatewaySecret } = requireRunningStack(settings.home);
    const ports = portsFrom(Number(new URL(graphUrl).port));
    const serviceUrls = Object.fromEntries(serviceNames.map((name) => [name, `http://127.0.0.1:${ports[name]}`]));
    const addresses = { graphUrl, issuerUrl, serviceUrls, gatewaySecret };
    const report = await loadDemoCity({
      ...{ ...addresses, seed, isSmall: small, signal: interruption() },
      onBegin: () => noteDemo(settings.home, 'loading'),
      onProgress: (line) => console.log(line),
    });
    noteDemo(settings.home, 'complete');
    const { done, seconds } = report;
    console.log(
      report.wasThere
        ? say({ ko: '시험 도시가 이미 있습니다.', en: 'The demo city is there already.' })
        : say({
            ko: `시험 도시를 넣었습니다: ${seconds}초, 뮤테이션 ${done}건.`,
            en: `Loaded the demo city in ${seconds} s: ${done} mutations.`,
          }),
    );
  },
});

/** Ctrl-C ends the load between two moments, so that the clocks of the services are set right again. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  const broken = new Problem(
    say({ ko: '중단했습니다. 도시의 일부만 들어 있습니다.', en: 'Interrupted: only a part of the city is there.' }),
    say({
      ko: '`npm start`를 멈추고 다시 실행하면 그 일부를 지우고 처음부터 넣습니다.',
      en: 'Stop `npm start` and run it again: it clears the part and begins anew.',
    }),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort(broken));
  return controller.signal;
}
