import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from '@dure/kit/language';
import { Problem } from '@dure/local/cli/command';
import { freePort } from '@dure/local/ports';
import { type Child, describeExit, lastLines, startChild } from '@dure/local/processes/child';
import { projectRoot } from '@dure/local/settings';

/** What one run gives to each gateway alike. */
export type Setting = {
  readonly supergraphFile: string;
  readonly subgraphUrls: ReadonlyMap<string, string>;
  readonly issuer: string;
  /** Whether identical requests in flight are answered once, toward clients and toward subgraphs. */
  readonly isShared: boolean;
  /** How long a subgraph may take for one request, where that matters; else what each gateway has by itself. */
  readonly timeoutMs?: number;
  /** For logs and files of its own. */
  readonly folder: string;
  /** Where traces are sent to by a gateway that sends them. */
  readonly collectorUrl?: string;
};

export type Command = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** A gateway that can be measured. */
export type Contender = {
  /** As a user names it with `--only`. */
  readonly key: string;
  /** With its version, as tables name it. */
  readonly title: string;
  readonly isNode: boolean;
  /** What `/metrics` asks for, where it tells the heap in use. */
  readonly operationsToken?: string;
  readonly commandFor: (setting: Setting, port: number) => Command;
};

export type Running = {
  readonly contender: Contender;
  readonly address: string;
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

/** The processors: one for the gateway that is measured, the others for what asks it and what it asks. */
export type Cores = { readonly gateway: string; readonly others: string };

const startTimeoutMs = 60_000;
const logLines = 4;
const logWidth = 500;
const pollMs = 100;

/** The flags that every gateway on Node gets alike: a young generation that holds the requests in flight. */
export const nodeFlags = ['--max-semi-space-size=64'] as const;

/** The first processor and the rest, unless the user said otherwise. Throws Problem where processes cannot be pinned. */
export function chooseCores(given: string | undefined): Cores {
  if (process.platform !== 'linux') {
    throw new Problem(
      say({ ko: '이 측정은 taskset이 있는 리눅스에서만 됩니다.', en: 'This is measured on Linux only, with taskset.' }),
    );
  }
  const [gateway = '0', others] = given?.split(':') ?? [];
  const count = cpus().length;
  if (count < 2) {
    throw new Problem(say({ ko: '코어가 두 개 이상 있어야 합니다.', en: 'Two processors or more are needed.' }));
  }
  return { gateway, others: others ?? (count === 2 ? '1' : `1-${count - 1}`) };
}

/** Starts a process of the benchmark on some processors. */
export async function startPinned(name: string, cores: string, { command, args, env }: Command, folder: string) {
  const child = await startChild({
    name,
    command: 'taskset',
    args: ['-c', cores, command, ...args],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    cwd: projectRoot,
    logFile: join(folder, `${name}.log`),
  });
  started.add(child);
  return child;
}

const started = new Set<Child>();

/** A run that ends by surprise leaves no process behind. */
process.once('exit', () => {
  for (const { exit, identity } of started) if (exit() === null) process.kill(-identity.pid, 'SIGKILL');
});

/** Starts a gateway and waits until it answers a query. Throws with the end of its log when it does not. */
export async function startGateway(contender: Contender, cores: Cores, setting: Setting): Promise<Running> {
  const port = await freePort();
  const command = contender.commandFor(setting, port);
  const child = await startPinned(contender.key, cores.gateway, command, setting.folder);
  const address = `http://127.0.0.1:${port}`;
  const url = `${address}/graphql`;
  const until = performance.now() + startTimeoutMs;
  while (!(await answers(url))) {
    if (child.exit() !== null || performance.now() > until) {
      await child.stop();
      throw failure(contender, child);
    }
    await pause(pollMs);
  }
  return { contender, address, url, port, pid: child.identity.pid, stop: () => child.stop({ graceMs: 5_000 }) };
}

function failure({ title }: Contender, child: Child): Problem {
  const exit = child.exit();
  const why = exit === null ? say({ ko: '응답 없음', en: 'no answer' }) : describeExit(exit);
  const log = lastLines(child.logFile, logLines)
    .map((line) => line.slice(0, logWidth))
    .join('\n');
  return new Problem(
    say({ ko: `${title}을(를) 시작하지 못했습니다 (${why}).\n${log}`, en: `${title} did not start (${why}).\n${log}` }),
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
