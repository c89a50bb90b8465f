import { say } from '@dure/kit/language';
import { Misuse, runCommand } from '../cli/command.ts';
import { portsFrom, readLocalSettings, serviceNames } from '../settings.ts';
import { requireRunningStack } from '../stack/record.ts';
import { defaultSeed, loadDemoCity } from './main.ts';

runCommand({
  name: 'npm run demo',
  about: {
    ko: '시험 도시 두레시를 실행 중인 그래프에 넣습니다. 중단되었으면 이어서 넣고, 이미 있으면 그대로 둡니다.',
    en: 'Loads the demo city into the running graph. Goes on after an interruption, and leaves a whole city alone.',
  },
  options: { seed: { type: 'string', default: defaultSeed } },
  help: [
    {
      flag: `--seed ${defaultSeed}`,
      about: { ko: '같은 시드는 같은 도시를 만듭니다', en: 'the same seed makes the same city' },
    },
  ],
  run: async ({ seed = defaultSeed }, operands) => {
    if (operands.length > 0) {
      throw new Misuse(say({ ko: `알 수 없는 인자: ${operands[0]}`, en: `Unknown argument: ${operands[0]}` }));
    }
    const settings = readLocalSettings(process.env);
    const { graphUrl, issuerUrl, gatewaySecret } = requireRunningStack(settings.home);
    const ports = portsFrom(Number(new URL(graphUrl).port));
    const serviceUrls = Object.fromEntries(serviceNames.map((name) => [name, `http://127.0.0.1:${ports[name]}`]));
    const addresses = { graphUrl, issuerUrl, serviceUrls, gatewaySecret };
    const report = await loadDemoCity({
      ...addresses,
      isResumed: false,
      seed,
      onProgress: (line) => console.log(line),
    });
    const { done, skipped, seconds } = report;
    console.log(
      report.wasThere
        ? say({ ko: '시험 도시가 이미 있습니다.', en: 'The demo city is there already.' })
        : say({
            ko: `시험 도시를 넣었습니다: ${seconds}초, 뮤테이션 ${done}건, 건너뜀 ${skipped}건.`,
            en: `Loaded the demo city in ${seconds} s: ${done} mutations, ${skipped} left out.`,
          }),
    );
  },
});
