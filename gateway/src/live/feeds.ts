import { createHash } from 'node:crypto';
import type { WireText } from '../wire.ts';
import { createTurnsByKind, type Turns } from './turns.ts';

/** What events call the one that a feed looks at, as `agendaId`, and which one it is. */
export type Subject = { readonly by: string; readonly value: string };

/** An answer, or the errors because of which nothing was run, with the status and headers of HTTP for them. */
export type Reading = {
  readonly text: WireText;
  readonly refused?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
};

/** What the followers of a feed are told. */
export type State = Reading & {
  /** The same for the same answer: who has it already need not get it again. */
  readonly id: string;
};

export type Follower = {
  /**
   * The present state as soon as there is one, without taking it; undefined once this has ended. Rejects when it cannot be
   * read.
   */
  first(): Promise<State | undefined>;
  /** The present state when it is another than the last one that was taken; undefined once this has ended. */
  next(): Promise<State | undefined>;
  /** Ends it; what was said last is still taken. */
  end(last?: State): void;
};

export type Feeds = {
  /** Follows what `read` answers, now and after each change of the subject. Of the same key one is read for all. */
  follow(key: string, subject: Subject, read: () => Promise<Reading>): Follower;
  /** Whether anybody follows a subject of this kind. */
  isWatched(by: string): boolean;
  /** Something of this subject has changed. */
  touch(subject: Subject): void;
  /** Changes may have been missed. */
  touchAll(): void;
  /** How many feeds, and how many followers of them all. */
  readonly size: number;
  readonly followers: number;
  /** Ends all followers. */
  close(): void;
};

export type FeedsOptions = {
  /** So many that look at things of the same kind are read at the same time. */
  readonly mostReading: number;
  /** Waits before a feed is read again, so that many changes at once are one. */
  readonly pause: () => Promise<void>;
  /** Runs something after so many milliseconds, unless what it answers is called before. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly onError: (error: unknown) => void;
};

export const stateOf = (reading: Reading): State => ({
  ...reading,
  id: createHash('sha256').update(reading.text, 'latin1').digest('base64url').slice(0, idLength),
});
const idLength = 22;

/**
 * Keeps answers up to date. A change marks the feeds of its subject; each is then read anew, one reading at a time, once
 * more when a change comes meanwhile, and a moment later, when services have heard of it, too. So a state is never older than the last change that was heard of, and however
 * many changes and followers there are, nothing queues up: who is slow gets the present state when ready for it.
 */
export function createFeeds(options: FeedsOptions): Feeds {
  const feeds = new Map<string, Feed>();
  const bySubject = new Map<string, Set<Feed>>();
  const watched = new Map<string, number>();
  const turnsOf = createTurnsByKind(options.mostReading);
  let followers = 0;

  const open = (key: string, subject: Subject, read: Feed['read']): Feed => {
    const feed = newFeed(key, subject, read);
    feeds.set(key, feed);
    const same = bySubject.get(nameOf(subject)) ?? new Set();
    bySubject.set(nameOf(subject), same.add(feed));
    watched.set(subject.by, (watched.get(subject.by) ?? 0) + 1);
    return feed;
  };
  const close = (feed: Feed): void => {
    const { key, subject } = feed;
    const same = bySubject.get(nameOf(subject));
    feeds.delete(key);
    same?.delete(feed);
    if (same?.size === 0) bySubject.delete(nameOf(subject));
    watched.set(subject.by, (watched.get(subject.by) ?? 1) - 1);
    for (const cancel of feed.cancel.splice(0)) cancel();
  };
  const mark = (feed: Feed): void => {
    feed.isDirty = true;
    if (!feed.isReading) void keepReading(feed, { ...options, turns: turnsOf(feed.subject.by), again });
  };
  /** Takes the place of what was to come later. */
  const again = (feed: Feed, delays: readonly number[]): void => {
    for (const cancel of feed.cancel.splice(0)) cancel();
    if (feed.followers.size === 0) return;
    for (const ms of delays) feed.cancel.push(options.later(ms, () => mark(feed)));
  };
  const touch = (feed: Feed): void => {
    mark(feed);
    again(feed, settlingMs);
  };

  return {
    follow(key, subject, read) {
      const known = feeds.get(key);
      const feed = known ?? open(key, subject, read);
      const follower = createFollower(feed, () => {
        followers -= 1;
        if (feed.followers.size === 0) close(feed);
      });
      followers += 1;
      if (known === undefined) mark(feed);
      return follower;
    },
    isWatched: (by) => (watched.get(by) ?? 0) > 0,
    touch: (subject) => bySubject.get(nameOf(subject))?.forEach(touch),
    touchAll: () => feeds.forEach(touch),
    get size() {
      return feeds.size;
    },
    get followers() {
      return followers;
    },
    close: () => {
      for (const feed of [...feeds.values()]) for (const follower of [...feed.followers]) follower.end();
    },
  };
}

type Feed = {
  readonly key: string;
  readonly subject: Subject;
  readonly read: () => Promise<Reading>;
  state: State | undefined;
  readonly followers: Set<Follower & { readonly wake: () => void }>;
  /** Something has changed since the last reading began. */
  isDirty: boolean;
  /** Between readings it pauses. */
  isAsking: boolean;
  isReading: boolean;
  /** How many readings have ended. */
  readings: number;
  /** How many in a row brought nothing, or not all, for a reason that may pass. */
  failures: number;
  failure: unknown;
  /** Take back what was to be done later. */
  readonly cancel: (() => void)[];
};

const newFeed = (key: string, subject: Subject, read: Feed['read']): Feed => ({
  ...{ key, subject, read, state: undefined, followers: new Set() },
  ...{ isDirty: true, isReading: false, isAsking: false, readings: 0, failures: 0, failure: undefined, cancel: [] },
});

const nameOf = ({ by, value }: Subject): string => `${by} ${value}`;

type KeepReading = FeedsOptions & {
  readonly turns: Turns;
  readonly again: (feed: Feed, delays: readonly number[]) => void;
};

/** Services learn of each other by the same events, a little later: what they make of them is there by then. */
const settlingMs = [1_000, 5_000];
/** After a failure that may pass, and each that follows. */
const retryMs = [1_000, 2_000, 4_000, 8_000, 16_000];
const longestRetryMs = 30_000;

async function keepReading(feed: Feed, { turns, again, pause, onError }: KeepReading): Promise<void> {
  feed.isReading = true;
  while (feed.isDirty && feed.followers.size > 0) {
    await turns(() => readOnce(feed, onError));
    if (feed.failures > 0) again(feed, [retryMs[feed.failures - 1] ?? longestRetryMs]);
    for (const follower of feed.followers) follower.wake();
    await pause();
  }
  feed.isReading = false;
}

async function readOnce(feed: Feed, onError: FeedsOptions['onError']): Promise<void> {
  // All may have left while it waited for its turn.
  if (feed.followers.size === 0) return;
  feed.isDirty = false;
  feed.isAsking = true;
  try {
    const reading = await feed.read();
    if (reading.text !== feed.state?.text) feed.state = stateOf(reading);
    feed.failures = mayPass(reading) ? feed.failures + 1 : 0;
  } catch (error) {
    feed.failures += 1;
    feed.failure = error;
    onError(error);
  }
  feed.isAsking = false;
  feed.readings += 1;
}

const tooManyRequests = 429;
const internalError = 500;

/** Whether a part is missing, or all was refused, for a reason that may pass. */
const mayPass = ({ text, refused }: Reading): boolean =>
  refused === undefined
    ? text.includes('"code":"UNAVAILABLE"')
    : refused.status === tooManyRequests || refused.status >= internalError;

/** After so many readings it holds all that was heard of by now. */
const readingsUntilFresh = ({ isDirty, isAsking, readings }: Feed): number =>
  readings + Number(isDirty) + Number(isAsking);

function createFollower(feed: Feed, onEnd: () => void): Follower {
  const fresh = readingsUntilFresh(feed);
  let taken: State | undefined;
  let last: State | undefined;
  let isOver = false;
  let wake = (): void => undefined;
  const awake = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  const isReady = (): boolean => feed.state !== undefined && feed.readings >= fresh;
  const follower = {
    async first(): Promise<State | undefined> {
      while (!isOver && !isReady()) {
        if (feed.failures > 0 && feed.state === undefined) throw feed.failure;
        await awake();
      }
      return isOver ? undefined : feed.state;
    },
    async next(): Promise<State | undefined> {
      while (!isOver && (!isReady() || feed.state === taken)) await awake();
      taken = isOver ? last : feed.state;
      if (isOver) last = undefined;
      return taken;
    },
    end(said?: State): void {
      if (isOver) return;
      isOver = true;
      last = said;
      feed.followers.delete(follower);
      onEnd();
      wake();
    },
    wake: () => wake(),
  };
  feed.followers.add(follower);
  return follower;
}
