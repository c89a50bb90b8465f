import { createHash } from 'node:crypto';
import type { WireText } from '../wire.ts';

/** What events call the one that a feed looks at, as `agendaId`, and which one it is. */
export type Subject = { readonly by: string; readonly value: string };

/** An answer, or the errors because of which nothing was run. */
export type Reading = { readonly text: WireText; readonly isRefused: boolean };

/** What the followers of a feed are told. */
export type State = Reading & {
  /** The same for the same answer: who has it already need not get it again. */
  readonly id: string;
};

export type Follower = {
  /** The present state as soon as there is one, without taking it; undefined once this has ended. */
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
  /** So many are read at the same time. */
  readonly mostReading: number;
  /** Waits before a feed is read again, so that many changes at once are one. */
  readonly pause: () => Promise<void>;
  readonly onError: (error: unknown) => void;
};

export const stateOf = (reading: Reading): State => ({
  ...reading,
  id: createHash('sha256').update(reading.text, 'latin1').digest('base64url').slice(0, idLength),
});
const idLength = 22;

/**
 * Keeps answers up to date. A change marks the feeds of its subject; each is then read anew, one reading at a time, and
 * once more when a change comes meanwhile. So a state is never older than the last change that was heard of, and however
 * many changes and followers there are, nothing queues up: who is slow gets the present state when ready for it.
 */
export function createFeeds(options: FeedsOptions): Feeds {
  const feeds = new Map<string, Feed>();
  const bySubject = new Map<string, Set<Feed>>();
  const watched = new Map<string, number>();
  const places = createPlaces(options.mostReading);
  let followers = 0;

  const open = (key: string, subject: Subject, read: Feed['read']): Feed => {
    const feed: Feed = {
      key,
      subject,
      read,
      state: undefined,
      followers: new Set(),
      isDirty: true,
      isReading: false,
      isAsking: false,
      readings: 0,
    };
    feeds.set(key, feed);
    const same = bySubject.get(nameOf(subject)) ?? new Set();
    bySubject.set(nameOf(subject), same.add(feed));
    watched.set(subject.by, (watched.get(subject.by) ?? 0) + 1);
    return feed;
  };
  const close = ({ key, subject }: Feed): void => {
    const same = bySubject.get(nameOf(subject));
    const feed = feeds.get(key);
    feeds.delete(key);
    if (feed !== undefined) same?.delete(feed);
    if (same?.size === 0) bySubject.delete(nameOf(subject));
    watched.set(subject.by, (watched.get(subject.by) ?? 1) - 1);
  };
  const mark = (feed: Feed): void => {
    feed.isDirty = true;
    if (!feed.isReading) void keepReading(feed, places, options);
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
    touch: (subject) => bySubject.get(nameOf(subject))?.forEach(mark),
    touchAll: () => feeds.forEach(mark),
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
};

const nameOf = ({ by, value }: Subject): string => `${by} ${value}`;

async function keepReading(feed: Feed, places: Places, { pause, onError }: FeedsOptions): Promise<void> {
  feed.isReading = true;
  while (feed.isDirty && feed.followers.size > 0) {
    await places.take();
    feed.isDirty = false;
    feed.isAsking = true;
    try {
      const reading = await feed.read();
      if (reading.text !== feed.state?.text) feed.state = stateOf(reading);
    } catch (error) {
      onError(error);
    } finally {
      feed.isAsking = false;
      feed.readings += 1;
      places.give();
    }
    for (const follower of feed.followers) follower.wake();
    await pause();
  }
  feed.isReading = false;
}

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
      while (!isOver && !isReady()) await awake();
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

type Places = { readonly take: () => Promise<void>; readonly give: () => void };

/** So many may be taken at a time; who comes later waits, first come first served. */
function createPlaces(most: number): Places {
  let free = most;
  const waiting: (() => void)[] = [];
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give: () => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
