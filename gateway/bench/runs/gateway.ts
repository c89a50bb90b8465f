import { loadavg } from 'node:os';
import { say } from '@dure/kit/language';
import { Problem } from '@dure/local/cli/command';
import type { Contender, Running } from '../gateways/gateway.ts';
import { inTurn, requestBytes } from '../load/requests.ts';
import { createVerifier, type Verifier } from '../load/verifying.ts';
import { type Measured, measure } from '../measure/measure.ts';
import type { Cell, Identity, Result } from '../report/result.ts';
import { makeWorlds } from '../worlds/all.ts';
import { answerOf, type Workload, type World } from '../worlds/world.ts';
import { onStage, type Stage } from './stage.ts';

export type GatewayRunOptions = {
  readonly contenders: readonly Contender[];
  readonly workloads: readonly string[];
  readonly identities: readonly Identity[];
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
  readonly cores: string | undefined;
};

/** Each with a token of their own, which is used many times in a run as people use theirs; no two at a time are the same. */
const people = 1_000;

/**
 * Gateways begin slowly: their code is compiled while it runs. Each workload is first asked unmeasured, so many times,
 * but for no longer than that.
 */
const warmUp = { seconds: 3, answers: 400, mostTimes: 4 };

/** Measures every gateway with every workload, in alternating rounds, and compares every answer. */
export function measureGateways(options: GatewayRunOptions): Promise<Result> {
  const load = loadavg()[0] ?? 0;
  return onStage({ cores: options.cores, people }, async (stage) => {
    const cells: Cell[] = [];
    for (const identity of options.identities) {
      for (const world of worldsWith(options.workloads)) {
        cells.push(...(await measureWorld({ stage, options, world, identity })));
      }
    }
    const isTraced = options.contenders.some(({ key }) => key === 'dure-traced');
    if (isTraced && stage.collector.bytes === 0) throw new Error('Not one trace was exported.');
    return { cells, rounds: options.rounds, seconds: options.seconds, connections: options.connections, load };
  });
}

/** The worlds, each with those of its workloads that are wanted. */
function worldsWith(names: readonly string[]): World[] {
  return makeWorlds()
    .map((world) => ({
      ...world,
      workloads: world.workloads.filter(({ name }) => names.length === 0 || names.includes(name)),
    }))
    .filter(({ workloads }) => workloads.length > 0);
}

type WorldRun = {
  readonly stage: Stage;
  readonly options: GatewayRunOptions;
  readonly world: World;
  readonly identity: Identity;
};

async function measureWorld({ stage, options, world, identity }: WorldRun): Promise<Cell[]> {
  const running: Running[] = [];
  try {
    for (const contender of options.contenders) {
      // Who asks alone shares with nobody; sharing is then off, so that it costs nobody anything either.
      running.push(await stage.start(contender, world, identity === 'same'));
    }
    const cells: Cell[] = [];
    for (const workload of world.workloads) {
      cells.push(...(await measureWorkload({ stage, options, world, identity, running, workload })));
    }
    return cells;
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
  }
}

type WorkloadRun = WorldRun & { readonly running: readonly Running[]; readonly workload: Workload };

type Lane = { readonly gateway: Running; readonly next: () => Buffer; readonly verifier: Verifier };

async function measureWorkload(run: WorkloadRun): Promise<Cell[]> {
  const { stage, options, world, identity, running, workload } = run;
  const expected = await answerOf(world, world.unsplit, workload);
  const authorizations = stage.identities.authorizations.slice(0, identity === 'same' ? 1 : people);
  const lanes = running.map((gateway) => ({
    gateway,
    next: inTurn(authorizations.map((authorization) => requestBytes(gateway.port, workload, authorization))),
    verifier: createVerifier(expected),
  }));
  for (const lane of lanes) await warm(lane, options.connections);
  const rounds = new Map<Lane, Measured[]>(lanes.map((lane) => [lane, []]));
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const [lane, done] of rounds) {
      const measured = await measure({ ...lane, ...options });
      expectAnswers(lane, measured);
      done.push(measured);
      stage.note(lineOf(run, lane, measured, round));
    }
  }
  return [...rounds].map(([{ gateway }, done]) => ({
    contender: gateway.contender.key,
    title: gateway.contender.title,
    workload: workload.name,
    about: workload.about,
    bytes: Buffer.byteLength(expected),
    identity,
    rounds: done,
  }));
}

async function warm(lane: Lane, connections: number): Promise<void> {
  let answers = 0;
  for (let time = 0; time < warmUp.mostTimes && answers < warmUp.answers; time += 1) {
    const { requestsPerSecond } = await measure({ ...lane, connections, warmUpSeconds: 0, seconds: warmUp.seconds });
    answers += requestsPerSecond * warmUp.seconds;
  }
}

function expectAnswers({ gateway }: Lane, { requestsPerSecond, verdict }: Measured): void {
  if (requestsPerSecond > 0) return;
  const { title } = gateway.contender;
  throw new Problem(
    say({ ko: `${title}이(가) 답하지 않습니다.`, en: `${title} does not answer.` }),
    verdict.example ?? undefined,
  );
}

function lineOf({ workload, identity, options }: WorkloadRun, lane: Lane, measured: Measured, round: number): string {
  const { requestsPerSecond, cpuMsPerRequest, verdict } = measured;
  const figures = `${requestsPerSecond.toFixed(0)}/s, ${cpuMsPerRequest.toFixed(2)} ms`;
  const wrong = verdict.wrong === 0 ? '' : ` — ${verdict.wrong} WRONG: ${verdict.example}`;
  return `${workload.name}, ${identity}, ${round}/${options.rounds} ${lane.gateway.contender.key}: ${figures}${wrong}`;
}
