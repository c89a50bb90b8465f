import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Misuse, Problem, runCommand } from './cli/command.ts';
import { eachLine } from './processes/lines.ts';
import { projectRoot, readLocalSettings } from './settings.ts';
import { requireRunningStack } from './stack/record.ts';

runCommand({
  name: 'npm run ledger',
  about: {
    ko: '모금과 기금의 장부를 처음부터 다시 계산하여, 맞지 않는 것이 있으면 알리고 1로 끝납니다. 아무것도 바꾸지 않습니다.',
    en: 'Recounts the books of campaigns and funds from their first entry on; names what does not agree, and ends with 1 then. Nothing is changed.',
  },
  operands: 'verify',
  options: {
    json: { type: 'boolean', default: false },
    'database-url': { type: 'string' },
  },
  help: [
    { flag: '--json', about: { ko: 'JSON으로', en: 'as JSON' } },
    {
      flag: '--database-url URL',
      about: {
        ko: '실행 중인 로컬 두레 대신 이 데이터베이스 (funding 서비스의 것)',
        en: 'this database of the funding service instead of the local stack',
      },
    },
  ],
  run: async ({ json, 'database-url': url }, [action = '', surplus]) => {
    const unknown = action === 'verify' ? surplus : action;
    if (unknown !== undefined) {
      throw new Misuse(say({ ko: `알 수 없는 명령: ${unknown}`, en: `Unknown action: ${unknown}` }));
    }
    await verify(databaseOf(url), json);
  },
});

/** As the service tells it: which of how many was checked, and the rows that are wrong. */
const progress = z.object({ invariant: z.string(), number: z.int(), of: z.int(), rows: z.array(z.unknown()) });
type Progress = z.infer<typeof progress>;

function databaseOf(url: string | undefined): string {
  if (url === undefined) {
    const { databaseUrls } = requireRunningStack(readLocalSettings(process.env).home);
    if (databaseUrls.funding !== undefined) return databaseUrls.funding;
    throw new Problem(
      say({ ko: '실행 중인 두레에 funding 서비스가 없습니다.', en: 'The stack that runs has no funding service.' }),
    );
  }
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return url;
  throw new Misuse(
    say({ ko: '--database-url은 postgres://…로 씁니다.', en: '--database-url is written as postgres://…' }),
  );
}

/** The service that keeps the books recounts them; a process of its own, because services are islands. */
async function verify(databaseUrl: string, json: boolean): Promise<void> {
  const checked: Progress[] = [];
  const { complaint } = await eachLine(
    process.execPath,
    [`${projectRoot}/services/funding/src/main.ts`, '--check', '--json'],
    { ...process.env, DATABASE_URL: databaseUrl },
    (line) => {
      const one = progress.parse(JSON.parse(line));
      checked.push(one);
      if (!json) console.log(lineOf(one));
    },
  );
  const last = checked.at(-1);
  if (last === undefined || last.number < last.of) throw brokenOff(complaint);
  const wrong = checked.filter(({ rows }) => rows.length > 0).length;
  if (json) console.log(JSON.stringify(checked, null, 2));
  else
    console.log(
      say({ ko: `${last.of}가지 중 ${wrong}가지가 맞지 않습니다.`, en: `${last.of} checked, ${wrong} do not hold.` }),
    );
  process.exitCode = wrong === 0 ? 0 : 1;
}

function lineOf({ invariant, number, of, rows }: Progress): string {
  const place = `${String(number).padStart(String(of).length)}/${of}`;
  const [holds, broken] = [say({ ko: '맞음', en: 'holds' }), say({ ko: '틀림', en: 'WRONG' })];
  const wrong = rows.map((row) => `        ${JSON.stringify(row)}`);
  return [`${place}  ${rows.length === 0 ? holds : broken}  ${invariant}`, ...wrong].join('\n');
}

const brokenOff = (complaint: string): Problem =>
  new Problem(
    [
      say({ ko: '장부를 끝까지 다시 계산하지 못했습니다.', en: 'The books could not be recounted to their end.' }),
      complaint,
    ]
      .filter((part) => part !== '')
      .join('\n'),
    say({
      ko: '데이터베이스의 주소를, 로컬 두레라면 `npm start`가 실행 중인지 확인하십시오.',
      en: 'Check the address of the database; for the local stack, that `npm start` runs.',
    }),
  );
