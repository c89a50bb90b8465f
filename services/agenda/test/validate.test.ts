import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallTemplate, step } from '../src/templates/example.ts';

const folder = mkdtempSync(join(tmpdir(), 'dure-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says of a template file, and with what it ends. */
function validate(yaml: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const file = join(folder, 'template.yaml');
  writeFileSync(file, yaml);
  const command = new URL('../commands/validate.ts', import.meta.url).pathname;
  return new Promise((resolve) => {
    const run = execFile(process.execPath, [command, file], (_, said) =>
      resolve({ code: run.exitCode, said: said.replace(file, 'template.yaml') }),
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
