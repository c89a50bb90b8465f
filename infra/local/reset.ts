import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { Problem, runCommand } from './cli/command.ts';
import { isAlive } from './processes/identity.ts';
import { stopProcess } from './processes/stop.ts';
import { projectRoot, readLocalSettings } from './settings.ts';
import { removeState } from './stack/home.ts';
import { clearLeftovers } from './stack/leftovers.ts';
import { readStack } from './stack/record.ts';

runCommand({
  name: 'npm run reset',
  about: {
    ko: '로컬 두레의 상태(데이터베이스, Kafka, 키, 기록)를 지웁니다. 다음 npm start는 빈 상태에서 시작합니다.',
    en: 'Deletes the state of the local stack: databases, Kafka, keys, logs. The next npm start begins empty.',
  },
  options: { force: { type: 'boolean', default: false } },
  help: [
    {
      flag: '--force',
      about: { ko: '실행 중이면 먼저 멈춥니다', en: 'stops the stack first when it runs' },
    },
  ],
  run: async ({ force }) => {
    const { home } = readLocalSettings(process.env);
    if (!existsSync(home)) {
      return console.log(say({ ko: `${home}에는 지울 상태가 없습니다.`, en: `There is no state in ${home}.` }));
    }
    requireOurs(home);
    await stopRunning(home, force);
    await clearLeftovers(home);
    for (const name of readdirSync(home)) removeState(join(home, name));
    console.log(say({ ko: `${home}의 상태를 지웠습니다.`, en: `The state in ${home} is deleted.` }));
  },
});

/** A wrong DURE_HOME must not cost anybody their files. */
function requireOurs(home: string): void {
  const isPrecious = [projectRoot, homedir(), '/', process.cwd()].includes(realpathSync(home));
  const isOurs = readdirSync(home).length === 0 || existsSync(join(home, 'home.json'));
  if (isOurs && !isPrecious) return;
  throw new Problem(
    say({
      ko: `${home}은(는) 두레의 상태 폴더로 보이지 않아 아무것도 지우지 않았습니다.`,
      en: `${home} does not look like a state folder of Dure; nothing was deleted.`,
    }),
    say({ ko: 'DURE_HOME을 확인하십시오.', en: 'Check DURE_HOME.' }),
  );
}

async function stopRunning(home: string, force: boolean): Promise<void> {
  const stack = readStack(home);
  if (stack === null || !isAlive(stack.leader)) return;
  if (!force) {
    throw new Problem(
      say({ ko: `두레가 실행 중입니다: ${stack.graphUrl}`, en: `Dure is running: ${stack.graphUrl}` }),
      say({
        ko: '먼저 그 터미널에서 Ctrl-C로 멈추거나, npm run reset -- --force로 멈추고 지우십시오.',
        en: 'Stop it with Ctrl-C in its terminal first, or stop and delete: npm run reset -- --force',
      }),
    );
  }
  await stopProcess(stack.leader, { graceMs: 12_000 });
}
