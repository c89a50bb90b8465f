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

/** Work and the next in the same row. */
type Work<T> = {
  readonly key: WorkKey;
  readonly print: number;
  readonly result: Promise<T>;
  next: Work<T> | undefined;
};

const rowCount = 1_024;

/**
 * Shares identical work that runs at the same time. It is found by a fingerprint and then compared text by text: joining
 * and hashing whole texts, as a Map of strings would, costs more than everything else that stands before a request.
 *
 * Rows of its own, and no Map at all: a Map that grows and shrinks all the time leaves a chain of old tables behind, each
 * with a link to the next and with what was in it then. The garbage collector of young objects takes the old ones for
 * alive, and with them every result that was ever in flight: it took a fifth of all processor time.
 */
export function createInFlight<T>({ maxKeyLength = defaultMaxKeyLength, onShared }: InFlightOptions = {}): InFlight<T> {
  const rows = new Array<Work<T> | undefined>(rowCount).fill(undefined);
  let size = 0;

  const forget = (gone: Work<T>): void => {
    size -= 1;
    const row = rowOf(gone.print);
    const first = rows[row];
    if (first === gone) rows[row] = gone.next;
    else unchain(first, gone);
    gone.next = undefined;
  };

  return {
    share(given, start) {
      const key = typeof given === 'string' ? [given] : given;
      if (lengthOf(key) > maxKeyLength) return start();
      const print = fingerprint(key);
      const row = rowOf(print);
      const same = findSame(rows[row], print, key);
      if (same !== undefined) {
        onShared?.();
        return same.result;
      }
      const result = start();
      const work = { key, print, result, next: rows[row] };
      rows[row] = work;
      size += 1;
      const end = () => forget(work);
      result.then(end, end);
      return result;
    },
    get size() {
      return size;
    },
  };
}

const rowOf = (print: number): number => print & (rowCount - 1);

function findSame<T>(first: Work<T> | undefined, print: number, key: WorkKey): Work<T> | undefined {
  let work = first;
  while (work !== undefined && !(work.print === print && isSame(work.key, key))) work = work.next;
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
