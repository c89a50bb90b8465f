import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Logger } from '@dure/kit/log';
import type * as Hive from '@graphql-hive/router-query-planner';

/** Which planner a process runs. */
export type PlannerKind = 'hive' | 'apollo';

/** To the process: first what it plans for, then operations. */
export type ToPlanning =
  | { readonly kind: PlannerKind; readonly supergraphSdl: string }
  | { readonly id: number; readonly source: string; readonly operationName: string | undefined };

/** From the process: that it can plan or why it cannot, then for each operation its plan or why there is none. */
export type FromPlanning =
  | { readonly ready: true }
  | { readonly unable: string }
  | { readonly id: number; readonly plan: Hive.PlanNode | null }
  | { readonly id: number; readonly problem: string };

/** There is no plan, because the planner found none, was stopped by its time limit, or broke down. */
export class PlanningFailure extends Error {
  override readonly name = 'PlanningFailure';
}

/** The planner does not run on this machine, or not for this supergraph. */
export class PlannerUnable extends PlanningFailure {
  readonly reason: string;
  constructor(reason: string) {
    super(`The planner does not run here: ${reason}`);
    this.reason = reason;
  }
}

/** Too much waits to be planned already, or this has waited for too long. Trying again later may help. */
export class PlanningOverload extends Error {
  override readonly name = 'PlanningOverload';
}

/** Nothing is planned any more: another supergraph has taken over, or this process ends. */
export class PlanningEnded extends Error {
  override readonly name = 'PlanningEnded';
}

/** What may wait for a planner. */
export type PlanningQueue = {
  /** Operations, beside the one that is planned. */
  readonly maxQueued: number;
  /** Characters of these operations together, fragments written out. */
  readonly maxCharacters: number;
  /** How long one may wait, looked at when its turn comes. */
  readonly maxQueueMs: number;
};

export const defaultQueue: PlanningQueue = { maxQueued: 200, maxCharacters: 16_777_216, maxQueueMs: 5_000 };

type Waiting = {
  readonly id: number;
  readonly since: number;
  readonly source: string;
  readonly operationName: string | undefined;
  resolve(plan: Hive.PlanNode | undefined): void;
  reject(failure: Error): void;
};

export type PlanningOptions = Partial<PlanningQueue> & {
  /** Longest time for one operation; a thousand ordinary ones are planned in it unless said otherwise. */
  readonly timeoutMs?: number;
  /** The file that the process runs. */
  readonly main?: string;
  /** Told once why the planner does not run. */
  readonly onUnable?: (reason: string) => void;
};

const planningMain = fileURLToPath(import.meta.resolve('./planning-main.ts'));

/**
 * A planner in a process of its own, started when first needed. It plans one operation after the other; one that brings
 * it down or takes too long fails, and the others go on in a new process. Few may wait, and not for long: a flood of new
 * operations is refused, and those that are prepared go on running.
 */
export class PlanningProcess {
  readonly #kind: PlannerKind;
  readonly #sdl: string;
  readonly #log: Logger;
  readonly #options: Required<PlanningOptions>;
  #child: ChildProcess | undefined;
  /** The first one is being planned. */
  #queue: Waiting[] = [];
  #characters = 0;
  #count = 0;
  #timer: NodeJS.Timeout | undefined;
  #isReady = Promise.withResolvers<void>();
  #unable: string | undefined;
  #isStopped = false;

  constructor(kind: PlannerKind, supergraphSdl: string, log: Logger, options: PlanningOptions = {}) {
    this.#kind = kind;
    this.#sdl = supergraphSdl;
    this.#log = log;
    this.#options = { timeoutMs: 3_000, main: planningMain, onUnable: () => undefined, ...defaultQueue, ...options };
  }

  /** Starts the process; resolves when it can plan, or has said that it cannot. */
  get ready(): Promise<void> {
    this.#start();
    return this.#isReady.promise;
  }

  /** Rejects with PlanningFailure, PlanningOverload or PlanningEnded. */
  plan(source: string, operationName: string | undefined): Promise<Hive.PlanNode | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#isStopped) {
        reject(new PlanningEnded('Planning has ended'));
        return;
      }
      const { maxQueued, maxCharacters } = this.#options;
      const isFull = this.#queue.length > maxQueued || this.#characters + source.length > maxCharacters;
      if (this.#queue.length > 0 && isFull) {
        reject(new PlanningOverload('Too many operations wait to be planned'));
        return;
      }
      this.#characters += source.length;
      this.#queue.push({ id: ++this.#count, since: performance.now(), source, operationName, resolve, reject });
      if (this.#queue.length === 1) this.#next();
    });
  }

  /** Operations that still wait are rejected with PlanningEnded. */
  stop(): void {
    this.#isStopped = true;
    this.#end();
    this.#characters = 0;
    for (const waiting of this.#queue.splice(0)) waiting.reject(new PlanningEnded('Planning has ended'));
  }

  #next(): void {
    const [waiting] = this.#queue;
    if (waiting === undefined) return;
    if (this.#unable !== undefined) {
      this.#fail(new PlannerUnable(this.#unable));
      return;
    }
    this.#start();
    const { id, source, operationName } = waiting;
    this.#hold();
    this.#child?.send({ id, source, operationName } satisfies ToPlanning);
    void this.#isReady.promise.then(() => this.#limit(id));
  }

  /** The time until the process is ready does not count. */
  #limit(id: number): void {
    if (this.#queue[0]?.id !== id) return;
    const { timeoutMs } = this.#options;
    this.#timer = setTimeout(() => {
      this.#end();
      this.#fail(new PlanningFailure(`Planning took longer than ${timeoutMs} ms`));
    }, timeoutMs);
    this.#timer.unref();
  }

  #start(): void {
    if (this.#child !== undefined || this.#unable !== undefined || this.#isStopped) return;
    this.#isReady = Promise.withResolvers<void>();
    const child = fork(this.#options.main, [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    // A process that was given up may still have spoken.
    child.on('message', (message: FromPlanning) => this.#child === child && this.#receive(message));
    child.on('exit', (code, signal) => this.#child === child && this.#breakDown({ code, signal }));
    child.on('error', (err) => this.#child === child && this.#breakDown({ err }));
    child.send({ kind: this.#kind, supergraphSdl: this.#sdl } satisfies ToPlanning);
  }

  #breakDown(how: object): void {
    this.#log.error({ planner: this.#kind, ...how }, 'A planner broke down and is started again');
    this.#end();
    this.#fail(new PlanningFailure('The planner broke down'));
  }

  /** While it plans, this process does not end. */
  #hold(): void {
    this.#child?.ref();
    this.#child?.channel?.ref();
  }

  /** The planner ends with this process, which it keeps from ending only while it plans. */
  #letGo(): void {
    this.#child?.unref();
    this.#child?.channel?.unref();
  }

  #end(): void {
    const child = this.#child;
    this.#child = undefined;
    clearTimeout(this.#timer);
    this.#isReady.resolve();
    child?.kill('SIGKILL');
  }

  #receive(message: FromPlanning): void {
    if ('ready' in message) {
      this.#isReady.resolve();
      if (this.#queue.length === 0) this.#letGo();
    } else if ('unable' in message) {
      this.#unable = message.unable;
      this.#options.onUnable(message.unable);
      this.#end();
      this.#fail(new PlannerUnable(message.unable));
    } else if (message.id !== this.#queue[0]?.id) return;
    else if ('problem' in message) this.#fail(new PlanningFailure(message.problem));
    else this.#settle((waiting) => waiting.resolve(message.plan ?? undefined));
  }

  #fail(failure: PlanningFailure): void {
    this.#settle((waiting) => waiting.reject(failure));
  }

  /** The operation that was planned is done; the next one begins. */
  #settle(settle: (waiting: Waiting) => void): void {
    clearTimeout(this.#timer);
    const waiting = this.#take();
    if (waiting === undefined) return;
    settle(waiting);
    this.#leaveOutLate();
    if (this.#queue.length === 0) this.#letGo();
    else this.#next();
  }

  #take(): Waiting | undefined {
    const waiting = this.#queue.shift();
    this.#characters -= waiting?.source.length ?? 0;
    return waiting;
  }

  /** Who came after one that took long has waited for as long; planning them all would make the next wait too. */
  #leaveOutLate(): void {
    const earliest = performance.now() - this.#options.maxQueueMs;
    while ((this.#queue[0]?.since ?? earliest) < earliest) {
      this.#take()?.reject(new PlanningOverload('The operation has waited too long to be planned'));
    }
  }
}
