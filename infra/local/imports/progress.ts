import { say } from '@dure/kit/language';
import { rowsText } from './report.ts';

/** Says on standard error how far a file is. */
export type Progress = {
  bytesRead(count: number): void;
  rowsDone(count: number): void;
  /** Ends the line. */
  done(): void;
};

const everyMs = { terminal: 200, log: 5_000 } as const;

/** Progress through a file of that many bytes; on a terminal one line that is rewritten, else a line every five seconds. */
export function progressOf(totalBytes: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const pauseMs = stream.isTTY ? everyMs.terminal : everyMs.log;
  const begin = performance.now();
  let [bytes, rows, last] = [0, 0, begin];
  const line = () => {
    const seconds = (performance.now() - begin) / 1_000;
    const percent = Math.min(100, Math.floor((bytes / totalBytes) * 100));
    const count = rowsText(rows);
    return say({
      ko: `${count} · 파일의 ${percent}% · ${seconds.toFixed(1)}초`,
      en: `${count} · ${percent}% of the file read · ${seconds.toFixed(1)} s`,
    });
  };
  return {
    bytesRead: (count) => {
      bytes += count;
    },
    rowsDone: (count) => {
      rows += count;
      if (performance.now() - last < pauseMs) return;
      last = performance.now();
      stream.write(stream.isTTY ? `\r${line()}\u001b[K` : `${line()}\n`);
    },
    done: () => {
      stream.write(stream.isTTY ? `\r${line()}\u001b[K\n` : `${line()}\n`);
    },
  };
}
