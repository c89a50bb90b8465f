import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearHalfLoaded, noteDemo } from './home.ts';

let folder = '';
let home = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dure-home-'));
  home = join(folder, 'home');
  for (const name of ['elsewhere', 'home', 'home/kafka', 'home/issuer']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'elsewhere', 'PG_VERSION'), '17');
  writeFileSync(join(home, 'home.json'), '{}');
  symlinkSync(join(folder, 'elsewhere'), join(home, 'postgres'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('after a broken-off load of the demo city the data goes, wherever it lies, and secrets and keys stay', () => {
  noteDemo(home, 'loading');
  expect(clearHalfLoaded(home)).toBe(true);
  expect(readdirSync(home).sort()).toEqual(['home.json', 'issuer']);
  expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
  expect(clearHalfLoaded(home)).toBe(false);
});

test('a demo city that was loaded whole, and a home without one, are left alone', () => {
  expect(clearHalfLoaded(home)).toBe(false);
  noteDemo(home, 'complete');
  expect(clearHalfLoaded(home)).toBe(false);
  expect(existsSync(join(home, 'postgres', 'PG_VERSION'))).toBe(true);
});
