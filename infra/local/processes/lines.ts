import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Runs a program to its end, or to ours, and hands over each line that it writes as soon as it is whole. `complaint` is what it wrote on standard error. */
export async function eachLine(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  take: (line: string) => void,
): Promise<{ code: number; complaint: string }> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  // A command that is told to stop must not leave it behind.
  const end = () => child.kill();
  process.once('exit', end);
  let complaint = '';
  child.stderr.on('data', (part: Buffer) => {
    complaint = (complaint + part.toString('utf8')).slice(-12_000);
  });
  const ended = new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
  for await (const line of createInterface({ input: child.stdout })) take(line);
  const code = await ended;
  process.off('exit', end);
  return { code, complaint: complaint.trim() };
}
