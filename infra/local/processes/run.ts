import { spawn } from 'node:child_process';

/** Runs a program to its end without a window of its own; `output` is the last 4,000 characters of what it wrote. */
export function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    let output = '';
    const collect = (part: Buffer) => {
      output = (output + part.toString('utf8')).slice(-4_000);
    };
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output: output.trim() }));
  });
}
