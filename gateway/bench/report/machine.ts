import { cpus, release, totalmem } from 'node:os';

/** The circumstances of a run in one sentence. `args` are those of the command. */
export function circumstances(args: readonly string[], load: number): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GiB, Linux ${release()}`;
  const busy = load < quiet ? '' : ` The machine was not quiet (load ${load.toFixed(1)}): the figures are provisional.`;
  const command = ['npm run bench --', ...args].join(' ');
  return `\`${command}\` on ${today()}, ${machine}, Node ${process.versions.node}.${busy}`;
}

const quiet = 0.5;

const today = () => new Date().toISOString().slice(0, 10);
