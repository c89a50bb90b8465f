import { setTimeout as pause } from 'node:timers/promises';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import { type Child, describeExit, lastLines } from '../processes/child.ts';

/** Where a process says whether it is ready. */
export type ReadyPage = {
  readonly url: string;
  /** For a process that tells its reasons only to those who have it. */
  readonly token?: string;
};

const pollMs = 100;
const timeoutMs = 180_000;

/**
 * Resolves when the process says that it is ready; `onWait` hears each time why it is not.
 * Throws Problem with the end of its log when it ended or did not become ready in time.
 */
export async function untilReady(child: Child, ready: ReadyPage, onWait: (reason: string) => void): Promise<void> {
  const began = Date.now();
  for (;;) {
    const reason = await askReadiness(ready);
    if (reason === null) return;
    if (child.exit() !== null || Date.now() - began > timeoutMs) throw notReady(child, reason);
    onWait(reason);
    await pause(pollMs);
  }
}

/** Null when ready, else why not. */
async function askReadiness({ url, token }: ReadyPage): Promise<string | null> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(5_000) });
    const body = await response.text();
    return response.ok && isWhole(body) ? null : reasonsIn(body);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isRefused = error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'ECONNREFUSED';
    return isRefused ? say({ ko: '아직 듣지 않습니다', en: 'it does not listen yet' }) : error.message;
  }
}

/** A gateway answers 200, too, while some of its services are not there. */
function isWhole(body: string): boolean {
  try {
    return (JSON.parse(body) as { status?: string }).status !== 'degraded';
  } catch {
    return true;
  }
}

/** The checks that fail, from the answer of `/health/ready`; the answer itself where it has another form. */
function reasonsIn(body: string): string {
  try {
    const { checks } = JSON.parse(body) as { checks?: { name: string; ready: boolean; reason?: string }[] };
    if (checks === undefined) return body;
    return checks.flatMap(({ name, ready, reason }) => (ready ? [] : [`${name}: ${reason ?? '?'}`])).join('; ');
  } catch {
    return body;
  }
}

function notReady(child: Child, reason: string): Problem {
  const exit = child.exit();
  const what =
    exit === null
      ? say({
          ko: `${child.name}이(가) 준비되지 않았습니다: ${reason}`,
          en: `${child.name} did not become ready: ${reason}`,
        })
      : say({
          ko: `${child.name} 프로세스가 끝났습니다(${describeExit(exit)}).`,
          en: `${child.name} ended (${describeExit(exit)}).`,
        });
  return new Problem(
    [what, ...lastLines(child.logFile, 15).map((line) => `  ${line}`)].join('\n'),
    say({
      ko: `전체 기록: ${child.logFile}. 고친 뒤 \`npm start\`를 다시 실행하십시오. 상태가 깨졌다면 \`npm run reset\`으로 지울 수 있습니다.`,
      en: `The whole log: ${child.logFile}. Mend that and run \`npm start\` again; if the state is broken, \`npm run reset\` clears it.`,
    }),
  );
}
