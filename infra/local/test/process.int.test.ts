import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../processes/run.ts';
import { projectRoot } from '../settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'dure-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run process` where nothing runs. */
const command = (...args: string[]) =>
  run(process.execPath, [join(projectRoot, 'infra/local/process.ts'), ...args], folder, {
    ...process.env,
    ...{ DURE_HOME: folder, LANG: 'en_US.UTF-8', LC_ALL: '' },
  });

const good = [
  'key: SHORT',
  'version: 1',
  'names: { ko: 짧은 절차, en: A short process }',
  'source: tests',
  'flags: { governmentRole: BROKER, openness: FULL, effect: ADVISORY, incentive: NONE }',
  'start: { by: [ANYONE] }',
  'stages:',
  '  - { key: BEGUN, names: { ko: 시작함, en: Begun } }',
  '  - { key: OVER, names: { ko: 끝남, en: Over }, end: DONE }',
  'steps:',
  '  - { key: finish, names: { ko: 마침, en: Finish }, from: [BEGUN], to: OVER, by: [ANYONE] }',
].join('\n');
writeFileSync(join(folder, 'good.yaml'), good);
writeFileSync(join(folder, 'bad.yaml'), good.replace('to: OVER', 'to: ELSEWHERE').replace(', en: Over', ''));
writeFileSync(join(folder, 'worse.yaml'), good.replace('to: OVER', 'to: ELSEWHERE'));

describe('npm run process -- validate', () => {
  test('says of a good file that it can be run, and ends with 0', async () => {
    expect(await command('validate', 'good.yaml')).toEqual({
      code: 0,
      output: 'good.yaml: SHORT 1, 2 stages, 1 steps: ok',
    });
  });

  test('says of a bad file all that is wrong and where, one line each, and ends with 1', async () => {
    const bad = await command('validate', 'bad.yaml');
    expect([bad.code, bad.output]).toEqual([
      1,
      'bad.yaml:9:25 MISSING_TRANSLATION stages[1].names.en: The English text is missing.',
    ]);
    const korean = await command('validate', 'bad.yaml', '--locale', 'ko');
    expect([korean.code, korean.output]).toEqual([
      1,
      'bad.yaml:9:25 MISSING_TRANSLATION stages[1].names.en: 영어로 쓴 글이 없습니다.',
    ]);
    const worse = await command('validate', 'worse.yaml');
    expect([worse.code, worse.output.split('\n').map((line) => line.split(': ')[0])]).toEqual([
      1,
      [
        expect.stringMatching(/^worse.yaml:11:\d+ UNKNOWN_STAGE steps\[0\].to$/),
        expect.stringMatching(/^worse.yaml:8:\d+ DEAD_END stages\[0\]$/),
        expect.stringMatching(/^worse.yaml:9:\d+ UNREACHABLE stages\[1\]$/),
      ],
    ]);
  });

  test.each(['absent.yaml', '.'])('says that %s is no file, and ends with 1', async (path) => {
    expect(await command('validate', path)).toEqual({ code: 1, output: `There is no such file: ${path}` });
  });
});

describe('npm run process', () => {
  test.each([
    [[], 'Say which template.'],
    [['validate'], 'Say which template.'],
    [['play', 'KOKEILUN'], 'Unknown action: play'],
    [['run', 'KOKEILUN', 'CHIBA'], 'Unknown argument: CHIBA'],
    [['run', 'KOKEILUN', '--wrong'], "Unknown option '--wrong'"],
    [['run', 'KOKEILUN', '--through'], "Option '--through <value>' argument missing"],
  ])('called as %j says what does not fit, and ends with 2', async (args, words) => {
    const { code, output } = await command(...args);
    expect([code, output]).toEqual([2, expect.stringContaining(words)]);
    expect(output).toContain('npm run process -- --help');
  });

  test('run where nothing runs says so and what to do, in either language, and ends with 1', async () => {
    const english = await command('run', 'KOKEILUN');
    expect([english.code, english.output]).toEqual([1, expect.stringContaining('Dure is not running')]);
    expect(english.output).toContain('Run `npm start` in another terminal.');
    const korean = await command('run', 'KOKEILUN', '--locale', 'ko');
    expect([korean.code, korean.output]).toEqual([1, expect.stringContaining('두레가 실행 중이 아닙니다')]);
  });

  test('run of a file that is not there says so before anything else is asked', async () => {
    expect(await command('run', './absent.yaml')).toEqual({ code: 1, output: 'There is no such file: ./absent.yaml' });
  });
});
