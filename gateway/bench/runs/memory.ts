import { setTimeout as pause } from 'node:timers/promises';
import { createRandom } from '@dure/local/demo/random';
import type { Contender, Running } from '../gateways/gateway.ts';
import { startLoad } from '../load/load.ts';
import { requestBytes } from '../load/requests.ts';
import { createVerifier, type Verifier } from '../load/verifying.ts';
import { familyOf, usageOf } from '../measure/process.ts';
import { distinctOperation } from '../worlds/towns/distinct.ts';
import { townsWorld } from '../worlds/towns/world.ts';
import { answerOf, type World } from '../worlds/world.ts';
import { onStage } from './stage.ts';

export type MemoryOptions = {
  readonly contender: Contender;
  readonly requests: number;
  readonly operations: number;
  readonly connections: number;
  readonly cores: string | undefined;
};

/** What one tenth of the requests left behind. */
export type Stretch = {
  readonly requests: number;
  readonly residentMb: number;
  /** The least of the heap that was seen in it, which is what a collection leaves; NaN where a gateway does not tell. */
  readonly heapMb: number;
  readonly requestsPerSecond: number;
  readonly wrong: number;
};

const stretches = 10;
const lookMs = 1_000;
/** Operations that most requests are for, and their share: what is asked often, and a long tail. */
const common = { operations: 300, share: 0.9 };

/** Asks many distinct operations very often and watches memory. */
export function watchMemory(options: MemoryOptions): Promise<Stretch[]> {
  return onStage({ cores: options.cores, people: 1 }, async (stage) => {
    const world = townsWorld();
    const gateway = await stage.start(options.contender, world, false);
    try {
      const asked = await prepare(world, gateway, options.operations, stage.identities.authorizations[0] ?? '');
      return await runStretches(gateway, asked, options, stage.note);
    } finally {
      await gateway.stop();
    }
  });
}

type Asked = { readonly request: Buffer; readonly verifier: Verifier };

async function prepare(world: World, { port }: Running, count: number, authorization: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let number = 0; number < count; number += 1) {
    const operation = distinctOperation(number);
    const verifier = createVerifier(await answerOf(world, world.unsplit, operation));
    asked.push({ request: requestBytes(port, operation, authorization), verifier });
  }
  return asked;
}

async function runStretches(
  gateway: Running,
  asked: readonly Asked[],
  { requests, connections }: MemoryOptions,
  note: (text: string) => void,
): Promise<Stretch[]> {
  const random = createRandom('memory');
  const found: Stretch[] = [];
  const each = Math.ceil(requests / stretches);
  for (let stretch = 1; stretch <= stretches; stretch += 1) {
    const began = performance.now();
    const done = await runStretch({ gateway, asked, connections, count: each, random });
    const seconds = (performance.now() - began) / 1_000;
    const { residentMb } = usageOf(familyOf(gateway.pid));
    found.push({ requests: stretch * each, residentMb, ...done, requestsPerSecond: each / seconds });
    note(
      `${stretch}/${stretches}: ${residentMb.toFixed(0)} MB, heap ${done.heapMb.toFixed(0)} MB, ${done.wrong} wrong`,
    );
  }
  return found;
}

type StretchRun = {
  readonly gateway: Running;
  readonly asked: readonly Asked[];
  readonly connections: number;
  readonly count: number;
  readonly random: { int(least: number, most: number): number; chance(probability: number): boolean };
};

async function runStretch({ gateway, asked, connections, count, random }: StretchRun) {
  let sent = 0;
  let heapMb = Number.NaN;
  // Each connection has one request under way, and answers come in order of their own connection only.
  const load = startLanes(
    connections,
    () => {
      if (sent === count) return null;
      sent += 1;
      const most = random.chance(common.share) ? Math.min(common.operations, asked.length) : asked.length;
      return asked[random.int(0, most - 1)] ?? null;
    },
    gateway.port,
  );
  const state = { isDone: false };
  const watch = (async () => {
    while (!state.isDone) {
      const heap = await heapOf(gateway);
      heapMb = Number.isNaN(heapMb) ? heap : Math.min(heapMb, heap);
      await pause(lookMs);
    }
  })();
  await load;
  state.isDone = true;
  await watch;
  return { heapMb, wrong: asked.reduce((sum, { verifier }) => sum + verifier.take().wrong, 0) };
}

/** One load of one connection each, so that it is known which request an answer belongs to. */
async function startLanes(connections: number, choose: () => Asked | null, port: number): Promise<void> {
  const lane = () => {
    let current: Asked | null = null;
    return startLoad({
      port,
      connections: 1,
      next: () => {
        current = choose();
        return current?.request ?? null;
      },
      onAnswer: (head, body) => current?.verifier.check(head, body),
    }).finished;
  };
  await Promise.all(Array.from({ length: connections }, lane));
}

/** The heap in use, as ours tells it at /metrics; NaN for those that do not. Throws where ours does not. */
async function heapOf({ address, contender: { title, operationsToken } }: Running): Promise<number> {
  if (operationsToken === undefined) return Number.NaN;
  const response = await fetch(`${address}/metrics`, { headers: { authorization: `Bearer ${operationsToken}` } });
  const value = /^nodejs_heap_size_used_bytes(?:\{[^}]*\})? (\S+)$/m.exec(await response.text())?.[1];
  if (value === undefined) throw new Error(`${title} does not tell its heap at /metrics: status ${response.status}.`);
  return Number(value) / 1_048_576;
}
