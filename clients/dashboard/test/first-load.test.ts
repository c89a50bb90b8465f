import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDashboard, dashboardFiles } from '@dure/local/stack/dashboard';
import { expect, test } from 'vitest';

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;
const mostBytes = 200_000;

const read = (file: string): Buffer => readFileSync(join(dashboardFiles.built, file));

test('the city page needs at most 200 kB of script, compressed as every browser takes it', async () => {
  await buildDashboard();
  const built = JSON.parse(read('.vite/manifest.json').toString()) as Manifest;
  const needed = new Set<string>();
  const need = (name: string): void => {
    const chunk = built[name];
    if (chunk === undefined) throw new Error(`There is no ${name} in the build.`);
    if (needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const each of chunk.imports ?? []) need(each);
  };
  need('index.html');
  need('src/city/city-page.tsx');
  const bytes = [...needed].reduce((sum, file) => sum + read(`${file}.gz`).length, 0);
  expect(needed.size).toBeGreaterThan(2);
  expect(bytes).toBeLessThan(mostBytes);
});
