import { spawn } from 'node:child_process';

/** Runs a program in `folder`, in our environment unless another is given, to its end, or to ours; `output` is the last 12,000 characters of what it wrote. */
export function run(
  command: string,
  args: readonly string[],
  folder: string = process.cwd(),
  env?: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    let output = '';
    const collect = (part: Buffer) => {
      output = (output + part.toString('utf8')).slice(-12_000);
    };
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...(env && { env }) });
    // A command that is told to stop must not leave it behind.
    const end = () => child.kill();
    process.once('exit', end);
    child.once('close', () => process.off('exit', end));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output: output.trim() }));
  });
}
