import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { javaVersion, kafkaSupport, kafkaVersion } from './kafka.ts';

const folder = mkdtempSync(join(tmpdir(), 'dure-java-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that reports a version as `java -version` does. */
function fakeJava(name: string, version: string): string {
  mkdirSync(join(folder, name, 'bin'), { recursive: true });
  const file = join(folder, name, 'bin', 'java');
  writeFileSync(file, `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`);
  chmodSync(file, 0o755);
  return join(folder, name);
}

beforeAll(() => mkdirSync(join(folder, 'cache', `kafka-${kafkaVersion}`), { recursive: true }));

test.each([
  ['17.0.9', 17],
  ['21', 21],
  ['1.8.0_402', 8],
])('Java that reports %s is Java %i', (version, major) => {
  expect(javaVersion(join(fakeJava(`v${version}`, version), 'bin', 'java'))).toBe(major);
});

test('what was fetched before is used without Maven', () => {
  const support = kafkaSupport(join(folder, 'cache'), { JAVA_HOME: fakeJava('new', '17.0.1') });
  expect(support).toMatchObject({ isAvailable: true, isFetched: true });
});

test('too old a Java and no Java are named as the reason', () => {
  expect(kafkaSupport(folder, { JAVA_HOME: fakeJava('old', '11.0.2') })).toMatchObject({
    isAvailable: false,
    reason: { en: 'Java 11 is too old' },
  });
  expect(kafkaSupport(folder, { JAVA_HOME: join(folder, 'none') })).toMatchObject({
    isAvailable: false,
    reason: { en: 'there is no Java' },
  });
});
