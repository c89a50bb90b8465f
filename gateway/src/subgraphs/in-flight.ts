/** Everything that can change the result of some work. Two keys are the same when all their texts are. */
export type WorkKey = readonly string[];

/** Work that is going on, by its key. */
export type InFlight<T> = {
  /**
   * The result of `start`, or of identical work that runs already. A failure is shared too; nothing is kept afterwards.
   * A key that is too long is not kept: its work runs alone.
   */
  share(key: WorkKey | string, start: () => Promise<T>): Promise<T>;
  /** How many different pieces of work are going on. */
  readonly size: number;
};

export type InFlightOptions = {
  /** Longest key in characters; bounds what the keys hold in memory. */
  readonly maxKeyLength?: number;
  /** Called for each piece of work that needed not be started. */
  readonly onShared?: () => void;
};

const defaultMaxKeyLength = 131_072;

/** Work and the next with the same fingerprint. */
type Work<T> = { readonly key: WorkKey; readonly result: Promise<T>; next: Work<T> | undefined };

/**
 * Shares identical work that runs at the same time. It is found by a fingerprint and then compared text by text: joining
 * and hashing whole texts, as a Map of strings would, costs more than everything else that stands before a request.
 */
export function createInFlight<T>({ maxKeyLength = defaultMaxKeyLength, onShared }: InFlightOptions = {}): InFlight<T> {
  const running = new Map<number, Work<T>>();
  let size = 0;

  const forget = (print: number, gone: Work<T>) => {
    size -= 1;
    const first = running.get(print);
    if (first !== gone) unchain(first, gone);
    else if (gone.next === undefined) running.delete(print);
    else running.set(print, gone.next);
  };

  return {
    share(given, start) {
      const key = typeof given === 'string' ? [given] : given;
      if (lengthOf(key) > maxKeyLength) return start();
      const print = fingerprint(key);
      const first = running.get(print);
      const same = findSame(first, key);
      if (same !== undefined) {
        onShared?.();
        return same.result;
      }
      const work = { key, result: start(), next: running.get(print) };
      running.set(print, work);
      size += 1;
      const end = () => forget(print, work);
      work.result.then(end, end);
      return work.result;
    },
    get size() {
      return size;
    },
  };
}

function findSame<T>(first: Work<T> | undefined, key: WorkKey): Work<T> | undefined {
  let work = first;
  while (work !== undefined && !isSame(work.key, key)) work = work.next;
  return work;
}

function unchain<T>(first: Work<T> | undefined, gone: Work<T>): void {
  let work = first;
  while (work !== undefined && work.next !== gone) work = work.next;
  if (work !== undefined) work.next = gone.next;
}

function lengthOf(key: WorkKey): number {
  let length = 0;
  for (const text of key) length += text.length;
  return length;
}

function isSame(one: WorkKey, other: WorkKey): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

const samples = 16;

/** A number of the lengths and of some characters of each text, its last one among them: signatures differ at the end. */
export function fingerprint(key: WorkKey): number {
  let print = key.length;
  for (const text of key) {
    const last = text.length - 1;
    const step = Math.max(1, Math.floor(last / samples));
    print = mix(print, last);
    for (let at = last; at >= 0; at -= step) print = mix(print, text.charCodeAt(at));
  }
  return print;
}

const mix = (print: number, value: number): number => Math.imul(print ^ value, 0x01_00_01_93);
