import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import { isAlive, processIdentity } from '../processes/identity.ts';

const stackRecord = z.object({
  /** The process that started the others and stops them. */
  leader: processIdentity,
  state: z.enum(['starting', 'running', 'stopping']),
  graphUrl: z.string(),
  issuerUrl: z.string(),
  /** The services' own addresses, without a path. */
  serviceUrls: z.record(z.string(), z.string()),
  /** One database per service, with the password: the file is readable by its owner alone. */
  databaseUrls: z.record(z.string(), z.string()),
  gatewaySecret: z.string(),
  processes: z.array(processIdentity.extend({ name: z.string() })),
});

/** What runs of a local stack, for the commands beside it and for the next start. */
export type StackRecord = z.infer<typeof stackRecord>;

const fileIn = (home: string): string => join(home, 'stack.json');

/** The record of the last start; null when there is none or a killed process left it broken. */
export function readStack(home: string): StackRecord | null {
  if (!existsSync(fileIn(home))) return null;
  try {
    return stackRecord.parse(JSON.parse(readFileSync(fileIn(home), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the record whole or not at all. */
export function writeStack(home: string, record: StackRecord): void {
  const draft = `${fileIn(home)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record, null, 2), { mode: 0o600 });
  renameSync(draft, fileIn(home));
}

/** After everything was stopped. */
export const removeStack = (home: string): void => rmSync(fileIn(home), { force: true });

/** The stack that runs from this home, also when its starter was killed and the graph goes on. Throws Problem when none does. */
export function requireRunningStack(home: string): StackRecord {
  const record = readStack(home);
  if (record !== null && record.state !== 'stopping' && isServed(record)) return record;
  throw new Problem(
    say({ ko: `두레가 실행 중이 아닙니다(상태 폴더: ${home}).`, en: `Dure is not running (state in ${home}).` }),
    say({
      ko: '다른 터미널에서 `npm start`를 실행하십시오. 다른 폴더에서 시작했다면 DURE_HOME을 같게 맞추십시오.',
      en: 'Run `npm start` in another terminal. If it was started with another DURE_HOME, set the same one here.',
    }),
  );
}

const isServed = ({ leader, processes }: StackRecord): boolean =>
  isAlive(leader) || processes.some((one) => one.name === 'gateway' && isAlive(one));
