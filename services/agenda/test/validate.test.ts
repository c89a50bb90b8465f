import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FlawCode } from '../src/templates/domain.ts';
import { smallTemplate, step } from '../src/templates/example.ts';
import { faults } from './faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'dure-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says of a template file, and with what it ends. */
function validate(
  yaml: string,
  ...language: string[]
): Promise<{ readonly code: number | null; readonly said: string }> {
  const file = join(folder, 'template.yaml');
  writeFileSync(file, yaml);
  const command = new URL('../commands/validate.ts', import.meta.url).pathname;
  return new Promise((resolve) => {
    const run = execFile(process.execPath, [command, file, ...language], (_, said) =>
      resolve({ code: run.exitCode, said: said.replaceAll(file, 'template.yaml') }),
    );
  });
}

const asking = (fact: string) =>
  smallTemplate({
    steps: [
      step('toSecond', 'FIRST', 'SECOND', { guards: [{ guard: 'fact', fact }] }),
      step('toLast', 'SECOND', 'LAST'),
    ],
  });

test('a file is good for the command when it is for the service: by an event that is heard there', async () => {
  expect(await validate(asking('dure.learning.experiment.logged.v1'))).toEqual({
    code: 0,
    said: 'template.yaml: SMALL 1, 3 stages, 2 steps: ok\n',
  });
});

test('an event that there is, but that is not heard there, is told as the service would', async () => {
  const { code, said } = await validate(asking('dure.resources.resource.published.v1'));
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/^template.yaml:1:\d+ UNKNOWN_FACT steps\[0\].guards\[0\]: /),
  ]);
});

test.each(faults)('$what is told with its place, in either language', async ({ yaml, at, ko, en }) => {
  const [english, korean] = await Promise.all([validate(yaml), validate(yaml, 'ko')]);
  expect([english.code, korean.code]).toEqual([1, 1]);
  expect(english.said.split('\n')).toContain(`template.yaml:${at}: ${en}`);
  expect(korean.said.split('\n')).toContain(`template.yaml:${at}: ${ko}`);
});

test('there is a fault of every kind among them', () => {
  const kinds: Readonly<Record<FlawCode, true>> = {
    ...{ NOT_YAML: true, WRONG_VALUE: true, MISSING: true, MISSING_TRANSLATION: true, UNKNOWN_KEY: true },
    ...{ UNKNOWN_GUARD: true, DUPLICATE: true, UNKNOWN_STAGE: true, UNKNOWN_STEP: true, UNKNOWN_FIELD: true },
    ...{ UNREACHABLE: true, DEAD_END: true, END_GOES_ON: true, NEVER_ASKED: true, INTAKE_CLOSED: true },
    ...{ UNKNOWN_CLOCK: true, UNKNOWN_BODY: true, UNKNOWN_BALLOT: true, UNKNOWN_FACT: true },
    ...{ UNKNOWN_FACT_FIELD: true, NEVER_HOLDS: true },
  };
  expect(new Set(faults.map(({ at }) => at.split(' ')[1]))).toEqual(new Set(Object.keys(kinds)));
});
