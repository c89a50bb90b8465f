import { resolve } from 'node:path';
import { say } from '@dure/kit/language';
import { checkedUrl, Misuse, runCommand } from './cli/command.ts';
import { mapExample, readChoices, requireKnownForAll } from './imports/choices.ts';
import { graphAt } from './imports/graph.ts';
import { type Kind, kinds } from './imports/kinds.ts';
import { progressOf } from './imports/progress.ts';
import { closeReport, newReport, type Report, reportText, rowsIn, rowsText } from './imports/report.ts';
import { runImport } from './imports/run.ts';
import { detectEncoding, encodingNamed, sizeOf } from './imports/text-file.ts';
import { requestToken } from './issuer/request-token.ts';
import { readLocalSettings } from './settings.ts';
import { requireRunningStack } from './stack/record.ts';

const defaultPerson = 'operator';

runCommand({
  name: 'npm run import',
  about: {
    ko: '파일을 읽어 공개 그래프로 가져옵니다. 같은 파일을 다시 가져와도 바뀌는 것이 없습니다.',
    en: 'Takes a file over through the public graph. The same file again changes nothing.',
  },
  operands: '<kind> <file>',
  options: {
    source: { type: 'string' },
    encoding: { type: 'string' },
    licence: { type: 'string' },
    'valid-from': { type: 'string' },
    district: { type: 'string' },
    category: { type: 'string' },
    map: { type: 'string' },
    language: { type: 'string' },
    'time-zone': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    'accept-vanished': { type: 'boolean', default: false },
    report: { type: 'string' },
    url: { type: 'string' },
    token: { type: 'string' },
    as: { type: 'string' },
  },
  help: [
    ...Object.entries(kinds).map(([flag, { about }]) => ({ flag, about })),
    {
      flag: '--source NAME',
      about: {
        ko: '출처 이름; 판이 바뀌어도 같아야 합니다',
        en: 'the name of the source, the same for every edition',
      },
    },
    {
      flag: '--encoding NAME',
      about: { ko: 'utf-8, cp949 …; 없으면 알아냅니다', en: 'utf-8, cp949 …; detected by default' },
    },
    {
      flag: '--licence NAME',
      about: { ko: '이용 조건, 예: KOGL-1 (facilities)', en: 'the licence, for example KOGL-1 (facilities)' },
    },
    {
      flag: '--valid-from DATE',
      about: { ko: '새 행정동이 유효한 첫날 (districts)', en: 'the first day of new districts (districts)' },
    },
    {
      flag: '--district CODE',
      about: { ko: '모든 행의 행정동 (의제)', en: 'the district of all rows (agendas)' },
    },
    { flag: '--category KEY', about: { ko: '모든 행의 분야 (의제)', en: 'the category of all rows (agendas)' } },
    {
      flag: '--map FILE',
      about: {
        ko: `값마다 행정동과 분야를 정한 JSON:\n   ${mapExample}`,
        en: `JSON with districts and categories by value:\n   ${mapExample}`,
      },
    },
    { flag: '--language TAG', about: { ko: '글의 언어 (의제)', en: 'the language of the texts (agendas)' } },
    {
      flag: '--time-zone NAME',
      about: {
        ko: '시간대 없는 시각의 시간대 (의제, 기본값 UTC)',
        en: 'the zone of times without offset (agendas, default UTC)',
      },
    },
    { flag: '--dry-run', about: { ko: '검사만 하고 아무것도 바꾸지 않습니다', en: 'only checks, changes nothing' } },
    {
      flag: '--accept-vanished',
      about: { ko: '출처에서 많은 행이 사라졌어도 받아들입니다', en: 'accept that many rows vanished from the source' },
    },
    {
      flag: '--report FILE',
      about: {
        ko: '거절되거나 메모가 있는 행을 JSON 한 줄씩',
        en: 'every rejected or noted row, one JSON object a line',
      },
    },
    { flag: '--url URL', about: { ko: '다른 그래프의 주소', en: 'the address of another graph' } },
    {
      flag: '--token TOKEN',
      about: { ko: '운영자의 토큰 (또는 DURE_TOKEN)', en: 'an operator’s token (or DURE_TOKEN)' },
    },
    {
      flag: '--as PERSON',
      about: { ko: `시험 도시의 사람 (기본값: ${defaultPerson})`, en: `a demo person (default: ${defaultPerson})` },
    },
  ],
  run: async (values, operands) => {
    const [kind, file] = namedBy(operands);
    const report = newReport(values.report, kind.format === 'json' ? 'record' : 'line');
    const stop = stopOnInterrupt();
    try {
      const size = await sizeOf(file);
      const { encoding: named, 'valid-from': validFrom, 'time-zone': timeZone } = values;
      const encoding = named === undefined ? await detectEncoding(file) : encodingNamed(named);
      const choices = await readChoices(values);
      const graph = graphAt(...(await addressOf(values)));
      if (choices !== null) await requireKnownForAll(graph, choices);
      const ending = await runImport({
        ...{ kind, file, encoding, report, options: { ...values, validFrom, timeZone } },
        ...{ isDryRun: values['dry-run'], acceptVanished: values['accept-vanished'] },
        ...{ graph, choices, progress: progressOf(size), signal: stop.signal },
      });
      console.log(headline(file, encoding.name, values['dry-run']));
      for (const note of ending.notes) console.log(`! ${note.message}`);
      console.log(reportText(report, ending.vanished));
      if (!ending.isComplete) sayInterrupted();
    } catch (error) {
      sayHowFar(report);
      throw error;
    } finally {
      stop.forget();
      await closeReport(report);
    }
  },
});

function namedBy(operands: readonly string[]): [Kind, string] {
  const [name = '', file] = operands;
  const kind = kinds[name];
  if (kind === undefined) {
    const known = Object.keys(kinds).join(', ');
    throw new Misuse(say({ ko: `종류를 알려 주십시오: ${known}`, en: `Say what the file holds: ${known}` }));
  }
  if (file === undefined) throw new Misuse(say({ ko: '파일을 알려 주십시오.', en: 'Say which file.' }));
  return [kind, resolve(file)];
}

/** The graph and a token for it: as given, else those of the running local stack. */
async function addressOf(given: { url?: string; token?: string; as?: string }): Promise<[url: string, token: string]> {
  const token = given.token ?? process.env.DURE_TOKEN;
  const url = checkedUrl(given.url);
  if (url !== undefined && token !== undefined) return [url, token];
  const { graphUrl, issuerUrl } = requireRunningStack(readLocalSettings(process.env).home);
  return [url ?? graphUrl, token ?? (await requestToken(issuerUrl, given.as ?? defaultPerson))];
}

/** The first Ctrl-C ends after the batch that is on its way; the second one at once. */
function stopOnInterrupt() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    signal: controller.signal,
    forget: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

function headline(file: string, encoding: string, isDryRun: boolean): string {
  const trial = isDryRun
    ? say({ ko: ' – 검사만 했고 바꾼 것은 없습니다', en: ' – only checked, nothing was changed' })
    : '';
  return `${file} (${encoding})${trial}`;
}

function sayInterrupted(): void {
  process.exitCode = 130;
  console.error(
    say({
      ko: '중단했습니다. 여기까지 가져온 행은 남아 있습니다. 다시 실행하면 이어집니다.',
      en: 'Interrupted. What was taken over so far stays; run it again to go on.',
    }),
  );
}

function sayHowFar(report: Report): void {
  const count = rowsIn(report);
  if (count === 0) return;
  console.log(reportText(report, null));
  console.error(
    say({
      ko: `${rowsText(count)}까지 처리한 뒤 멈췄습니다. 가져온 행은 남아 있습니다.`,
      en: `Stopped after ${rowsText(count)}. What was taken over stays.`,
    }),
  );
}
