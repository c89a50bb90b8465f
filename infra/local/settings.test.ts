import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portsFrom, projectRoot, readLocalSettings } from './settings.ts';

test('without settings the graph is at port 4000 and the state in the project', () => {
  expect(readLocalSettings({})).toEqual({
    ports: portsFrom(4000),
    home: join(projectRoot, '.dure'),
    cache: join(homedir(), '.cache', 'dure'),
    transport: 'auto',
  });
});

test('every part of the stack has a port of its own, from the graph on', () => {
  const ports = portsFrom(4200);
  expect(ports.gateway).toBe(4200);
  expect(new Set(Object.values(ports)).size).toBe(10);
  expect(Math.max(...Object.values(ports))).toBe(4209);
});

test('folders may be given relative to the project, and the cache may be where the system keeps caches', () => {
  const settings = readLocalSettings({ DURE_HOME: 'here', XDG_CACHE_HOME: '/var/cache' });
  expect(settings).toMatchObject({ home: join(projectRoot, 'here'), cache: '/var/cache/dure' });
});

test('all settings that do not fit are named at once', () => {
  expect(() => readLocalSettings({ PORT: '65530', DURE_TRANSPORT: 'pigeon' })).toThrow(/PORT[\s\S]*DURE_TRANSPORT/);
});
