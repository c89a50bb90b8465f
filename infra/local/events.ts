import { serviceDataSource } from '@dure/kit/database';
import { say, type Text } from '@dure/kit/language';
import { discardParked, listParked, type ParkedEvent, replayParked, showParked } from '@dure/kit/parked';
import type { DataSource } from 'typeorm';
import { Misuse, Problem, runCommand } from './cli/command.ts';
import { readLocalSettings } from './settings.ts';
import { requireRunningStack } from './stack/record.ts';

runCommand({
  name: 'npm run events',
  about: {
    ko: '여러 번 처리하지 못해 따로 세워 둔 이벤트를 보고, 다시 처리하거나 버립니다. 이벤트는 <서비스>/<번호>로 부릅니다.',
    en: 'Shows the events that failed too often and were parked; handles them again or gives them up. An event is named <service>/<number>.',
  },
  operands: 'list | show <event> | replay <event …|all> | discard <event …>',
  options: {
    service: { type: 'string' },
    json: { type: 'boolean', default: false },
    'database-url': { type: 'string' },
  },
  help: [
    { flag: '--service NAME', about: { ko: '이 서비스의 것만', en: 'only those of this service' } },
    { flag: '--json', about: { ko: 'JSON으로', en: 'as JSON' } },
    {
      flag: '--database-url URL',
      about: {
        ko: '실행 중인 로컬 두레 대신 이 데이터베이스 (--service와 함께)',
        en: 'this database instead of the local stack (with --service)',
      },
    },
  ],
  run: async (values, [action = 'list', ...names]) => {
    const databases = databasesOf(values.service, values['database-url']);
    const act = actionTable()[action];
    if (act === undefined) throw new Misuse(say({ ko: `알 수 없는 명령: ${action}`, en: `Unknown action: ${action}` }));
    await act({ databases, names, json: values.json });
  },
});

type Call = {
  readonly databases: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  readonly json: boolean;
};

function actionTable(): Record<string, (call: Call) => Promise<void>> {
  return {
    list,
    show,
    replay: (call) => settle(call, replayParked, { ko: '다시 처리합니다', en: 'is handled again' }),
    discard: (call) => settle(call, discardParked, { ko: '버렸습니다', en: 'was given up' }),
  };
}

function databasesOf(service: string | undefined, url: string | undefined): ReadonlyMap<string, string> {
  if (url !== undefined) {
    if (service === undefined) {
      throw new Misuse(
        say({ ko: '--database-url에는 --service가 필요합니다.', en: '--database-url needs --service.' }),
      );
    }
    return new Map([[service, url]]);
  }
  const all = Object.entries(requireRunningStack(readLocalSettings(process.env).home).databaseUrls);
  const chosen = all.filter(([name]) => service === undefined || name === service);
  if (chosen.length > 0) return new Map(chosen);
  const known = all.map(([name]) => name).join(', ');
  throw new Misuse(
    say({
      ko: `서비스 ${service}은(는) 없습니다: ${known}`,
      en: `There is no service ${service}; there are ${known}.`,
    }),
  );
}

async function list({ databases, json }: Call): Promise<void> {
  const parked: (ParkedEvent & { name: string })[] = [];
  for (const [service, url] of databases) {
    const found = await within(url, (db) => listParked(db));
    parked.push(...found.map((event) => ({ ...event, name: `${service}/${event.seq}` })));
  }
  if (json) return console.log(JSON.stringify(parked, null, 2));
  if (parked.length === 0) {
    return console.log(say({ ko: '세워 둔 이벤트가 없습니다.', en: 'No event is parked.' }));
  }
  for (const event of parked) console.log(lineOf(event));
  console.log(say({ ko: '자세히: npm run events -- show <이벤트>', en: 'More: npm run events -- show <event>' }));
}

function lineOf(event: ParkedEvent & { name: string }): string {
  const waiting = say({ ko: `뒤에서 기다리는 이벤트 ${event.heldBack}`, en: `${event.heldBack} waiting behind it` });
  const reason = event.reason.split('\n')[0] ?? '';
  return `${event.name}  ${event.type}  ${event.key}  (${waiting})\n    ${reason}`;
}

async function show({ databases, names }: Call): Promise<void> {
  for (const { name, url, seq } of located(databases, names)) {
    const event = await within(url, (db) => showParked(db, seq));
    if (event === null) throw notParked(name);
    console.log(JSON.stringify({ name, ...event }, null, 2));
  }
}

async function settle(
  { databases, names }: Call,
  settleOne: (db: DataSource, seq: number) => Promise<boolean>,
  done: Text,
): Promise<void> {
  const events = names[0] === 'all' ? await allParked(databases) : located(databases, names);
  for (const { name, url, seq } of events) {
    if (!(await within(url, (db) => settleOne(db, seq)))) throw notParked(name);
    console.log(`${name} ${say(done)}`);
  }
  if (events.length === 0) console.log(say({ ko: '세워 둔 이벤트가 없습니다.', en: 'No event is parked.' }));
}

type Located = { readonly name: string; readonly url: string; readonly seq: number };

async function allParked(databases: ReadonlyMap<string, string>): Promise<Located[]> {
  const found: Located[] = [];
  for (const [service, url] of databases) {
    const events = await within(url, (db) => listParked(db, 10_000));
    found.push(...events.map(({ seq }) => ({ name: `${service}/${seq}`, url, seq })));
  }
  return found;
}

function located(databases: ReadonlyMap<string, string>, names: readonly string[]): Located[] {
  if (names.length === 0) {
    throw new Misuse(say({ ko: '어느 이벤트인지 알려 주십시오.', en: 'Say which event: <service>/<number>.' }));
  }
  return names.map((name) => {
    const [, service = '', seq = ''] = /^([a-z-]+)\/(\d{1,15})$/.exec(name) ?? [];
    const url = databases.get(service);
    if (url !== undefined) return { name, url, seq: Number(seq) };
    const example = `${[...databases.keys()][0] ?? 'agenda'}/12`;
    throw new Misuse(
      say({
        ko: `${name}: 이벤트는 ${example}처럼 씁니다.`,
        en: `${name}: an event is written like ${example}.`,
      }),
    );
  });
}

const notParked = (name: string): Problem =>
  new Problem(say({ ko: `세워 둔 이벤트 ${name}이(가) 없습니다.`, en: `No parked event is called ${name}.` }));

/** Opens the database for one question. Throws Problem when it cannot be reached. */
async function within<T>(url: string, ask: (db: DataSource) => Promise<T>): Promise<T> {
  const db = serviceDataSource({ url, entities: [], migrations: [], poolSize: 2 });
  try {
    await db.initialize();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Problem(
      say({ ko: `데이터베이스에 연결할 수 없습니다: ${why}`, en: `The database cannot be reached: ${why}` }),
      say({ ko: '`npm start`가 실행 중인지 확인하십시오.', en: 'See whether `npm start` runs.' }),
      cause,
    );
  }
  try {
    return await ask(db);
  } finally {
    await db.destroy();
  }
}
