import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from '../gateways/gateway.ts';
import { startLoad } from '../load/load.ts';
import { startPaced } from '../load/paced.ts';
import { inTurn, requestBytes } from '../load/requests.ts';
import { createVerifier } from '../load/verifying.ts';
import { familyOf, usageOf } from '../measure/process.ts';
import { quantile } from '../measure/statistics.ts';
import type { Question } from '../worlds/world.ts';

/** What is asked, by whom, and what is right. */
export type Cast = {
  /** Needs no bad subgraph; every answer is compared with what is expected. */
  readonly other: Question;
  readonly expected: string;
  readonly needing: Question;
  readonly authorizations: readonly string[];
};

/** Requests per second that do not need the subgraph, and that do. */
export type Rates = { readonly others: number; readonly needing: number };

/** Those who do not need the subgraph, before one gateway in one round. */
export type Seen = {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How many answers there were, and of how many the latency is not known. */
  readonly answers: number;
  readonly blurred: number;
};

/** One round before both gateways. */
export type Round = { readonly beside: Seen; readonly healthy: Seen };

export type Compared = {
  readonly rounds: readonly Round[];
  /** What the gateways used in these rounds, for all that was asked of them. */
  readonly cpuMs: { readonly beside: number; readonly healthy: number };
  /** Of both gateways; those that never came among them. */
  readonly wrong: number;
};

export type Beside = {
  readonly healthy: Running;
  readonly beside: Running;
  readonly cast: Cast;
  readonly rates: Rates;
  readonly rounds: number;
  readonly note: (text: string) => void;
  /** Of the gateway with the bad subgraph, what was answered to those who need it. */
  readonly onNeeding: (body: Buffer, latencyMs: number) => void;
};

/** So short that whatever else the machine does meets both alike. */
const sliceMs = 250;
const slicesInRound = 2;
/** Not counted: the code of both queries is compiled, and breakers open. */
const uncountedRounds = 8;

/** The same load before both gateways, a quarter of a second each in turn, twice in each round. */
export async function compareBeside(given: Beside): Promise<Compared> {
  const { rounds, note, onNeeding } = given;
  const healthy = startSide(given.healthy, given);
  const beside = startSide(given.beside, given, onNeeding);
  const seen: Round[] = [];
  let before = { healthy: 0, beside: 0 };
  for (let nth = 1 - uncountedRounds; nth <= rounds; nth += 1) {
    if (nth === 1) before = { healthy: healthy.cpuMs(), beside: beside.cpuMs() };
    for (let slice = 0; slice < slicesInRound; slice += 1) {
      // Whoever comes second may find the machine in another state: each is second as often.
      for (const side of slice % 2 === 0 ? [healthy, beside] : [beside, healthy]) await side.take(sliceMs);
    }
    const round = { beside: beside.look(), healthy: healthy.look() };
    if (nth >= 1) seen.push(round);
    note(
      `${nth}/${rounds}: p99 ${round.beside.p99Ms.toFixed(1)} ms beside, ${round.healthy.p99Ms.toFixed(1)} ms healthy`,
    );
  }
  const cpuMs = { healthy: healthy.cpuMs() - before.healthy, beside: beside.cpuMs() - before.beside };
  const wrong = await Promise.all([healthy, beside].map((side) => side.stop(note)));
  return { rounds: seen, cpuMs, wrong: wrong.reduce((sum, one) => sum + one, 0) };
}

function startSide(gateway: Running, { cast, rates }: Beside, onNeeding?: Beside['onNeeding']) {
  const verifier = createVerifier(cast.expected);
  let latencies: number[] = [];
  let blurred = 0;
  const others = startPaced({
    port: gateway.port,
    perSecond: rates.others,
    next: requestsTo(gateway, cast.other, cast),
    onAnswer: (head, body, latencyMs, isBlurred) => {
      verifier.check(head, body);
      if (isBlurred) blurred += 1;
      else latencies.push(latencyMs);
    },
  });
  const needers = startPaced({
    port: gateway.port,
    perSecond: rates.needing,
    next: requestsTo(gateway, cast.needing, cast),
    onAnswer: (_, body, latencyMs) => onNeeding?.(body, latencyMs),
  });
  const loads = [others, needers];
  for (const load of loads) load.pause();
  return {
    /** Asks for so long. */
    take: async (ms: number): Promise<void> => {
      for (const load of loads) load.resume();
      await pause(ms);
      for (const load of loads) load.pause();
    },
    /** What was seen since the last look. */
    look: (): Seen => {
      const sorted = latencies.sort((one, other) => one - other);
      const seen = { answers: sorted.length + blurred, blurred };
      latencies = [];
      blurred = 0;
      return { p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99), ...seen };
    },
    cpuMs: (): number => usageOf(familyOf(gateway.pid)).cpuMs,
    /** How many answers were wrong or never came. */
    stop: async (note: Beside['note']): Promise<number> => {
      const [missing = 0] = await Promise.all(loads.map((load) => load.stop()));
      const { wrong, example } = verifier.take();
      if (example !== null) note(`${wrong} wrong: ${example}`);
      if (missing > 0) note(`${missing} never answered`);
      return wrong + missing;
    },
  };
}

const requestsTo = ({ port }: Running, question: Question, { authorizations }: Cast): (() => Buffer) =>
  inTurn(authorizations.map((authorization) => requestBytes(port, question, authorization)));

/** As many requests as it can take, so that its code is compiled. The number in a second. */
export async function workHard(gateway: Running, cast: Cast, seconds: number): Promise<number> {
  const next = requestsTo(gateway, cast.other, cast);
  const load = startLoad({ port: gateway.port, connections: 50, next, onAnswer: () => undefined });
  await pause(seconds * 1_000);
  const sample = load.sample();
  await load.stop();
  return sample.answers / sample.seconds;
}
