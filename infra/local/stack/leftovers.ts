import { setTimeout as pause } from 'node:timers/promises';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import { isAlive } from '../processes/identity.ts';
import { stopProcess } from '../processes/stop.ts';
import { readStack, type StackRecord } from './record.ts';

/** A starter looks twice a second whether its npm has ended; one that goes on for longer than this counts as running. */
const endingMs = 1_000;
const stoppingMs = 15_000;

/**
 * Makes room for a new start from this home: waits for a stack that is stopping, stops what a killed one left behind.
 * Returns the names of what it stopped. Throws Problem when a stack runs.
 */
export async function clearLeftovers(home: string): Promise<string[]> {
  const record = await settledRecord(home);
  if (record === null) return [];
  if (isAlive(record.leader)) throw alreadyRunning(record);
  const alive = record.processes.filter(isAlive);
  // Servers go last, so that the others can finish what they do.
  const isServer = ({ name }: { name: string }) => name === 'postgres' || name === 'kafka';
  for (const group of [alive.filter((one) => !isServer(one)), alive.filter(isServer)]) {
    await Promise.all(
      group.map((one) => stopProcess(one, { signal: one.name === 'postgres' ? 'SIGINT' : 'SIGTERM', graceMs: 4_000 })),
    );
  }
  return alive.map(({ name }) => name);
}

/** The record once it is clear whether its leader goes on. */
async function settledRecord(home: string): Promise<StackRecord | null> {
  const began = Date.now();
  for (;;) {
    const record = readStack(home);
    if (record === null || !isAlive(record.leader)) return record;
    const patienceMs = record.state === 'stopping' ? stoppingMs : endingMs;
    if (Date.now() - began > patienceMs) return record;
    await pause(100);
  }
}

function alreadyRunning({ graphUrl, leader }: StackRecord): Problem {
  return new Problem(
    say({
      ko: `두레가 이미 실행 중입니다: ${graphUrl} (프로세스 ${leader.pid})`,
      en: `Dure is already running: ${graphUrl} (process ${leader.pid})`,
    }),
    say({
      ko: '그 터미널에서 Ctrl-C로 멈추거나, DURE_HOME과 PORT를 다르게 주어 하나 더 시작하십시오.',
      en: 'Stop it with Ctrl-C in its terminal, or start a second one with another DURE_HOME and PORT.',
    }),
  );
}
