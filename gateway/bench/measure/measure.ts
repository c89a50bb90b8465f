import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from '../gateways/gateway.ts';
import { type Sample, startLoad } from '../load/load.ts';
import type { Verdict, Verifier } from '../load/verifying.ts';
import { familyOf, usageOf } from './process.ts';
import { quantile } from './statistics.ts';

/** One gateway, one workload, one round. */
export type Measured = {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of the gateway alone. */
  readonly cpuMsPerRequest: number;
  /** Its share of its processor: near 1 means that nothing else held it up. */
  readonly busy: number;
  readonly residentMb: number;
  readonly verdict: Verdict;
  readonly broken: number;
};

export type MeasureOptions = {
  readonly gateway: Running;
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  readonly next: () => Buffer;
  readonly verifier: Verifier;
};

/** Loads a gateway, first without looking, then for as long as it is measured. */
export async function measure(options: MeasureOptions): Promise<Measured> {
  const { gateway, connections, warmUpSeconds, seconds, next, verifier } = options;
  const load = startLoad({ port: gateway.port, connections, next, onAnswer: verifier.check });
  await pause(warmUpSeconds * 1_000);
  const family = familyOf(gateway.pid);
  load.reset();
  const before = usageOf(family);
  await pause(seconds * 1_000);
  const after = usageOf(family);
  const sample = load.sample();
  await load.stop();
  return { ...describe(sample, after.cpuMs - before.cpuMs), residentMb: after.residentMb, verdict: verifier.take() };
}

function describe({ seconds, answers, latenciesMs, broken }: Sample, cpuMs: number) {
  return {
    requestsPerSecond: answers / seconds,
    p50Ms: quantile(latenciesMs, 0.5),
    p99Ms: quantile(latenciesMs, 0.99),
    cpuMsPerRequest: cpuMs / answers,
    busy: cpuMs / (seconds * 1_000),
    broken,
  };
}
