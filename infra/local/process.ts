import { readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { say } from '@dure/kit/language';
import { current } from '@dure/kit/request-scope';
import { z } from 'zod';
import { Misuse, Problem, reportFailure, runCommand } from './cli/command.ts';
import { clocksOf } from './clock/clocks.ts';
import { createAsk } from './demo/load/graph.ts';
import { requestToken } from './issuer/request-token.ts';
import { run } from './processes/run.ts';
import { picture } from './rehearsal/picture.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import { projectRoot, readLocalSettings } from './settings.ts';
import { whenLaunchersEnd } from './stack/launchers.ts';
import { requireRunningStack, type StackRecord } from './stack/record.ts';

runCommand({
  name: 'npm run process',
  about: {
    ko: '절차 템플릿 파일을 검사하고, 실행 중인 로컬 두레에서 사람들이 하듯 처음부터 끝까지 진행해 봅니다.',
    en: 'Checks the file of a process template, and runs a template from start to end on the local stack as people would.',
  },
  operands: 'validate <file> | run <template or file>',
  options: { 'wrong-order': { type: 'boolean', default: false }, through: { type: 'string', default: '' } },
  help: [
    { flag: 'validate FILE', about: { ko: '무엇이 어디에서 잘못되었는지', en: 'what is wrong with it, and where' } },
    {
      flag: 'run KOKEILUN',
      about: {
        ko: '그 템플릿을 끝까지 진행합니다. 파일이면 시험 도시의 것으로 올린 뒤 진행합니다',
        en: 'takes that template to its end; a file is brought to the demo city first',
      },
    },
    {
      flag: '--wrong-order',
      about: {
        ko: '금지된 일을 도중에 모두 해 보고, 거절되는지 봅니다',
        en: 'tries everything forbidden on the way, and expects refusals',
      },
    },
    {
      flag: '--through A,B',
      about: {
        ko: '갈림길에서 이 단계들을 차례로 거칩니다. 없으면 가장 짧은 길로 갑니다',
        en: 'goes through these stages, one after the other; the shortest way when left out',
      },
    },
  ],
  run: async (values, [action, operand, surplus]) => {
    if (surplus !== undefined)
      throw new Misuse(say({ ko: `알 수 없는 인자: ${surplus}`, en: `Unknown argument: ${surplus}` }));
    if (operand === undefined) throw new Misuse(say({ ko: '템플릿을 알려 주십시오.', en: 'Say which template.' }));
    if (action === 'validate') return await validate(operand);
    if (action !== 'run')
      throw new Misuse(say({ ko: `알 수 없는 명령: ${action ?? ''}`, en: `Unknown action: ${action ?? ''}` }));
    const template = isPath(operand) ? { yaml: readFile(operand) } : { key: operand };
    const stack = requireRunningStack(readLocalSettings(process.env).home);
    await untilInterrupted((signal) =>
      rehearse({
        signal,
        ask: createAsk(stack.graphUrl, stack.issuerUrl),
        clocks: clocksOf(stack.serviceUrls, stack.gatewaySecret),
        handInPhoto: (person) => handInPhoto(stack, person),
        template,
        wrongOrder: values['wrong-order'],
        through: values.through.split(',').filter((stage) => stage !== ''),
        print: console.log,
      }),
    );
  },
});

/** Does something that a signal breaks off, as Ctrl-C or the end of the npm that started us; ends with the code of the signal then. */
async function untilInterrupted(work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  let code = 0;
  const stop = (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => {
    code = 128 + constants.signals[signal];
    controller.abort(
      new Problem(say({ ko: '중단했습니다. 시계는 되돌렸습니다.', en: 'Broken off; the clocks are put back.' })),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  whenLaunchersEnd(process.env, () => stop('SIGHUP'));
  // Whoever read our output may be gone; the clocks are put back all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    await work(controller.signal);
  } catch (error) {
    if (error !== controller.signal.reason) throw error;
    reportFailure(error, 'npm run process');
    process.exitCode = code;
  }
}

const isPath = (operand: string): boolean => /[./]/.test(operand);

function readFile(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return readFileSync(path, 'utf8');
  throw new Problem(say({ ko: `파일이 없습니다: ${path}`, en: `There is no such file: ${path}` }));
}

/** The service that runs templates also checks them; a process of its own, because services are islands. */
async function validate(path: string): Promise<void> {
  readFile(path);
  const checked = await run(
    process.execPath,
    [`${projectRoot}/services/agenda/commands/validate.ts`, path, current().locale],
    process.cwd(),
    process.env,
  );
  console.log(checked.output);
  process.exitCode = checked.code;
}

async function handInPhoto({ graphUrl, issuerUrl }: StackRecord, person: string): Promise<string> {
  const response = await fetch(new URL('/photos', graphUrl), {
    method: 'POST',
    body: new Uint8Array(picture),
    headers: { 'content-type': 'image/png', authorization: `Bearer ${await requestToken(issuerUrl, person)}` },
  });
  if (!response.ok)
    throw new Problem(say({ ko: '사진을 올리지 못했습니다.', en: `The photo was not taken: ${response.status}` }));
  return z.object({ id: z.string() }).parse(await response.json()).id;
}
