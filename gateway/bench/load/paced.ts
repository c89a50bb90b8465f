import { connect, type Socket } from 'node:net';
import { createMessageReader } from '../wire/messages.ts';

export type PacedOptions = {
  readonly port: number;
  readonly perSecond: number;
  readonly next: () => Buffer;
  readonly onAnswer: (head: string, body: Buffer, latencyMs: number) => void;
};

export type PacedLoad = {
  /** Sends nothing more and waits for the answers that are under way. The number that never came. */
  readonly stop: () => Promise<number>;
};

const tickMs = 2;
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
  const send = () => {
    const sender = free.pop() ?? openSender(port, onAnswer, done);
    busy.add(sender);
    sender.send(next());
  };
  const began = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    for (const due = ((performance.now() - began) / 1_000) * perSecond; sent < due; sent += 1) send();
  }, tickMs);
  return {
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

type Sender = { readonly send: (request: Buffer) => void; readonly close: () => void };

function openSender(
  port: number,
  onAnswer: PacedOptions['onAnswer'],
  done: (sender: Sender, isBroken: boolean) => void,
): Sender {
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
    onAnswer(head, body, performance.now() - sentAt);
    done(sender, false);
  });
  socket.on('data', read);
  // An error is followed by this.
  socket.on('error', () => undefined);
  socket.once('close', () => done(sender, true));
  return sender;
}
