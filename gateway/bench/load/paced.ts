import { connect, type Socket } from 'node:net';
import { createMessageReader } from '../wire/messages.ts';

export type PacedOptions = {
  readonly port: number;
  readonly perSecond: number;
  readonly next: () => Buffer;
  /** `isBlurred` where this process itself stood still meanwhile: nobody knows when the answer came. */
  readonly onAnswer: (head: string, body: Buffer, latencyMs: number, isBlurred: boolean) => void;
};

export type PacedLoad = {
  /** Sends nothing for a while, and what was not sent is not made up for. Answers that are under way go on coming. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Sends nothing more and waits for the answers that are under way. The number that never came. */
  readonly stop: () => Promise<number>;
};

const tickMs = 2;
/** A tick that is so late shows that something else had our processor. */
const stallMs = 6;
const graceMs = 15_000;

/**
 * Sends so many requests a second whether or not earlier ones are answered, as people do who know nothing of each other.
 * Each takes a free connection or a new one, so that a request never waits for another on this side.
 */
export function startPaced({ port, perSecond, next, onAnswer }: PacedOptions): PacedLoad {
  let free: Sender[] = [];
  const busy = new Set<Sender>();
  const emptied = Promise.withResolvers<void>();
  let isStopping = false;
  let broken = 0;
  const done = (sender: Sender, isBroken: boolean) => {
    const wasBusy = busy.delete(sender);
    if (!isBroken) free.push(sender);
    else if (wasBusy) broken += 1;
    else free = free.filter((one) => one !== sender);
    if (isStopping && busy.size === 0) emptied.resolve();
  };
  // Answers may be read before the tick that was late.
  const onRead: OnRead = (head, body, sentAt) => {
    const now = performance.now();
    onAnswer(head, body, now - sentAt, sentAt < stoodStillUntil || now - tickedAt > stallMs);
  };
  const send = () => {
    const sender = free.pop() ?? openSender(port, onRead, done);
    busy.add(sender);
    sender.send(next());
  };
  let isPaused = false;
  let due = 0;
  let tickedAt = performance.now();
  let stoodStillUntil = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - tickedAt > stallMs) stoodStillUntil = now;
    if (!isPaused) due += ((now - tickedAt) / 1_000) * perSecond;
    tickedAt = now;
    for (; due >= 1; due -= 1) send();
  }, tickMs);
  return {
    pause: () => {
      isPaused = true;
    },
    resume: () => {
      isPaused = false;
    },
    stop: async () => {
      clearInterval(timer);
      isStopping = true;
      const late = setTimeout(() => emptied.resolve(), graceMs);
      if (busy.size > 0) await emptied.promise;
      clearTimeout(late);
      const missing = busy.size + broken;
      for (const sender of [...free, ...busy]) sender.close();
      return missing;
    },
  };
}

type OnRead = (head: string, body: Buffer, sentAt: number) => void;
type Sender = { readonly send: (request: Buffer) => void; readonly close: () => void };

function openSender(port: number, onRead: OnRead, done: (sender: Sender, isBroken: boolean) => void): Sender {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let sentAt = 0;
  const sender: Sender = {
    send: (request) => {
      sentAt = performance.now();
      socket.write(request);
    },
    close: () => socket.destroy(),
  };
  const read = createMessageReader((head, body) => {
    onRead(head, body, sentAt);
    done(sender, false);
  });
  socket.on('data', read);
  // An error is followed by this.
  socket.on('error', () => undefined);
  socket.once('close', () => done(sender, true));
  return sender;
}
