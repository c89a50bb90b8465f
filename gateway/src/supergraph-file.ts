import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Logger } from '@dure/kit/log';

/** The composed schema in a file, which may be exchanged while the gateway runs. */
export type SupergraphFile = {
  /** Its text at the start. */
  readonly text: string;
  /** Calls `take` with each new text, until the answer is called. What cannot be read is logged, and looked at again. */
  watch(take: (text: string) => void): () => void;
};

/** By its age and size, so that it works with files that are exchanged whole, as by a ConfigMap of Kubernetes. */
const pollMs = 500;

/** Throws when the file cannot be read. */
export function openSupergraphFile(path: string, log: Logger): SupergraphFile {
  const text = readFileSync(path, 'utf8');
  return {
    text,
    watch: (take) => {
      let last = text;
      const look = () => {
        try {
          const next = readFileSync(path, 'utf8');
          if (next === last || next === '') return;
          last = next;
          take(next);
        } catch (error) {
          log.warn({ err: error }, 'The supergraph cannot be read; the one before stays');
        }
      };
      watchFile(path, { interval: pollMs, persistent: false }, look);
      return () => unwatchFile(path, look);
    },
  };
}
