import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createMessageReader } from '../wire/messages.ts';

export type LoadOptions = {
  readonly port: number;
  readonly connections: number;
  /** The bytes of the next request; called once for each. Null when there are no more. */
  readonly next: () => Buffer | null;
  /** Looks at each answer. */
  readonly onAnswer: (head: string, body: Buffer) => void;
};

/** What happened between two looks. */
export type Sample = {
  readonly seconds: number;
  readonly answers: number;
  /** Milliseconds from sending a request to the end of its answer, sorted. */
  readonly latenciesMs: Float64Array;
  /** Connections that broke off. */
  readonly broken: number;
};

export type Load = {
  /** Begins to count anew. */
  readonly reset: () => void;
  /** What was counted since. */
  readonly sample: () => Sample;
  /** Resolves when `next` has said null on every connection. */
  readonly finished: Promise<void>;
  /** Sends nothing more and waits for what is under way. */
  readonly stop: () => Promise<void>;
};

const graceMs = 10_000;

/** Keeps `connections` requests under way at a time: each connection sends its next one when its answer is whole. */
export function startLoad({ port, connections, next, onAnswer }: LoadOptions): Load {
  const counted = createCounter();
  const ended = Promise.withResolvers<void>();
  const open = new Set<Socket>();
  let isStopping = false;

  const openOne = (): void => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    const close = () => {
      open.delete(socket);
      socket.destroy();
      if (open.size === 0) ended.resolve();
    };
    const send = () => {
      const request = isStopping ? null : next();
      if (request === null) return close();
      sentAt = performance.now();
      socket.write(request);
    };
    const breakOff = () => {
      if (!open.has(socket)) return;
      counted.break();
      close();
      if (!isStopping) setTimeout(openOne, 10);
    };
    open.add(socket);
    const read = createMessageReader((head, body) => {
      counted.answer(performance.now() - sentAt);
      onAnswer(head, body);
      send();
    });
    socket.once('connect', send);
    socket.on('data', read);
    socket.once('error', breakOff);
    socket.once('close', breakOff);
  };

  for (let index = 0; index < connections; index += 1) openOne();
  return {
    reset: counted.reset,
    sample: counted.sample,
    finished: ended.promise,
    stop: async () => {
      isStopping = true;
      await Promise.race([ended.promise, pause(graceMs, undefined, { ref: false })]);
      for (const socket of open) socket.destroy();
    },
  };
}

function createCounter() {
  let began = performance.now();
  let latencies: number[] = [];
  let broken = 0;
  return {
    answer: (latencyMs: number) => {
      latencies.push(latencyMs);
    },
    break: () => {
      broken += 1;
    },
    reset: () => {
      began = performance.now();
      latencies = [];
      broken = 0;
    },
    sample: (): Sample => ({
      seconds: (performance.now() - began) / 1_000,
      answers: latencies.length,
      latenciesMs: Float64Array.from(latencies).sort(),
      broken,
    }),
  };
}
