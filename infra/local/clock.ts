import { after, isDuration } from '@dure/kit/calendar';
import { say } from '@dure/kit/language';
import { Misuse, runCommand } from './cli/command.ts';
import { type Clocks, clocksOf } from './clock/clocks.ts';
import { readLocalSettings } from './settings.ts';
import { requireRunningStack } from './stack/record.ts';

runCommand({
  name: 'npm run clock',
  about: {
    ko: '실행 중인 로컬 두레의 시계를 보고 옮깁니다. 기한이 된 일은 바로 일어납니다. 서비스를 다시 시작하면 제시간으로 돌아갑니다.',
    en: 'Shows and moves the clocks of the local stack. What becomes due happens at once. A service that starts anew is back at the time of the machine.',
  },
  operands: 'show | advance <duration> | to <instant> | reset',
  options: { 'time-zone': { type: 'string', default: 'Asia/Seoul' } },
  help: [
    {
      flag: 'advance P6M',
      about: {
        ko: '여섯 달 앞으로 (ISO 8601 기간: P14D, PT36H, P1Y2M)',
        en: 'six months ahead (an ISO 8601 duration: P14D, PT36H, P1Y2M)',
      },
    },
    { flag: 'to 2027-03-01T09:00+09:00', about: { ko: '그 시각으로', en: 'to that instant' } },
    {
      flag: 'reset',
      about: {
        ko: '이 컴퓨터의 시각으로. 그사이 기한이 되어 일어난 일은 되돌리지 않습니다',
        en: 'to the time of this machine; what fell due meanwhile stays as it is',
      },
    },
    {
      flag: '--time-zone NAME',
      about: {
        ko: '기간을 세는 시간대 (기본값: Asia/Seoul)',
        en: 'in which durations are counted (default: Asia/Seoul)',
      },
    },
  ],
  run: async ({ 'time-zone': timeZone }, [action = 'show', operand, surplus]) => {
    if (surplus !== undefined)
      throw new Misuse(say({ ko: `알 수 없는 인자: ${surplus}`, en: `Unknown argument: ${surplus}` }));
    const target = targetOf(action, operand, timeZone);
    const { serviceUrls, gatewaySecret } = requireRunningStack(readLocalSettings(process.env).home);
    const clocks = clocksOf(serviceUrls, gatewaySecret);
    const to = await target?.(clocks);
    // What people did stands in the present; services that live before it would not know it.
    if (to instanceof Date && to.getTime() < Date.now()) throw new Misuse(intoThePast());
    if (to !== undefined) await clocks.moveTo(to);
    const now = await clocks.now();
    console.log(`${now.toISOString()}  (${now.toLocaleString('sv', { timeZone })} ${timeZone})`);
  },
});

/** Where to move the clocks to; undefined where they are only shown. Throws Misuse before anything is asked or moved. */
function targetOf(
  action: string,
  operand: string | undefined,
  timeZone: string,
): ((clocks: Clocks) => Promise<Date | null>) | undefined {
  if (!Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC') {
    throw new Misuse(say({ ko: `알 수 없는 시간대: ${timeZone}`, en: `Unknown time zone: ${timeZone}` }));
  }
  switch (action) {
    case 'show':
      return undefined;
    case 'reset':
      return async () => null;
    case 'advance':
      if (operand === undefined || !isDuration(operand)) throw wrong(operand, 'P6M, P14D, PT36H');
      return async (clocks) => after(await clocks.now(), operand, timeZone);
    case 'to': {
      const instant = /\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(operand ?? '') ? new Date(operand ?? '') : null;
      if (instant === null || Number.isNaN(instant.getTime())) throw wrong(operand, '2027-03-01T09:00+09:00');
      return async () => instant;
    }
    default:
      throw new Misuse(say({ ko: `알 수 없는 명령: ${action}`, en: `Unknown action: ${action}` }));
  }
}

const intoThePast = (): string =>
  say({
    ko: '지금보다 이른 시각으로는 옮기지 않습니다. 제시간으로 돌아가려면 npm run clock -- reset.',
    en: 'The clocks go to no time before the present. npm run clock -- reset brings them back to it.',
  });

const wrong = (given: string | undefined, examples: string): Misuse =>
  new Misuse(
    say({
      ko: `‘${given ?? ''}’은(는) 쓸 수 없습니다. 예: ${examples}`,
      en: `“${given ?? ''}” does not fit; for example ${examples}`,
    }),
  );
