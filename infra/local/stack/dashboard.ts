import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import { run } from '../processes/run.ts';
import { projectRoot } from '../settings.ts';

const folder = join(projectRoot, 'clients/dashboard');
/** What the dashboard is built from. */
const sources = [
  ...['src/**/*', 'public/**/*', 'worker/**/*', 'index.html', 'package.json', 'vite.config.ts'],
  '../../package-lock.json',
];

/** Where the gateway finds the dashboard, and the operations that it asks. */
export const dashboardFiles = { built: join(folder, 'dist'), operations: join(folder, 'operations.json') } as const;

/**
 * Builds the dashboard where its sources are others than those of what is built. Returns whether it had to.
 * A build takes its place at once when it is whole, so that nobody is served a half. Throws Problem where it fails.
 */
export async function buildDashboard(): Promise<boolean> {
  const stamp = stampOfSources();
  const stampFile = join(dashboardFiles.built, '.built-from');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  const made = mkdtempSync(join(folder, 'dist-'));
  try {
    const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
    const { code, output } = await run(
      process.execPath,
      [vite, 'build', folder, '--outDir', made, '--emptyOutDir', '--logLevel', 'error'],
      projectRoot,
      // Whoever builds, a test as well, it is the build that people get.
      { ...process.env, NODE_ENV: 'production' },
    );
    if (code !== 0) throw failed(output);
    writeFileSync(join(made, '.built-from'), stamp);
    rmSync(dashboardFiles.built, { recursive: true, force: true });
    renameSync(made, dashboardFiles.built);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return true;
}

/** Changes with every file that is added, changed or removed. */
function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: folder }).sort()) {
    const { size, mtimeMs } = statSync(join(folder, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const failed = (output: string): Problem =>
  new Problem(
    say({ ko: `대시보드를 빌드하지 못했습니다.\n${output}`, en: `The dashboard could not be built.\n${output}` }),
    say({ ko: 'npm run check로 원인을 찾으십시오.', en: 'npm run check finds the reason.' }),
  );
