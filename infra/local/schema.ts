import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { say } from '@dure/kit/language';
import { Problem, runCommand } from './cli/command.ts';
import { acceptBreaking, type Changes, findChanges } from './schema/breaking.ts';
import { type Generated, generateContracts, generateDashboard, generateTypes } from './schema/generate.ts';
import { projectRoot } from './settings.ts';

runCommand({
  name: 'npm run schema',
  about: {
    ko: '서비스의 스키마에서 타입을 만들고, 전체 그래프를 합성하고, 이벤트 문서를 만들고, 호환되지 않는 변경을 찾습니다.',
    en: 'Makes types from the schemas of the services, composes the graph, documents the events and finds breaking changes.',
  },
  options: {
    check: { type: 'boolean', default: false },
    'allow-breaking': { type: 'boolean', default: false },
    against: { type: 'string', default: 'main' },
  },
  help: [
    {
      flag: '--check',
      about: {
        ko: '아무것도 쓰지 않고, 다르면 실패합니다',
        en: 'writes nothing and fails where something would change',
      },
    },
    {
      flag: '--allow-breaking',
      about: {
        ko: '호환되지 않는 변경을 받아들이고 schema/accepted-breaking-changes.json에 적습니다',
        en: 'accepts breaking changes and notes them in schema/accepted-breaking-changes.json',
      },
    },
    {
      flag: '--against REF',
      about: { ko: '비교할 브랜치나 커밋 (기본값: main)', en: 'the branch or commit to compare with (default: main)' },
    },
  ],
  run: async ({ check, against, 'allow-breaking': allowBreaking }) => {
    const types = await generateTypes();
    if (!check) await write(types);
    const contracts = await generateContracts();
    if (!contracts.ok) throw new Problem(composeFailed(contracts.problems));
    if (!check) await write(contracts.files);
    const dashboard = await generateDashboard(contracts.api);
    if (!check) await write(dashboard);
    for (const hint of contracts.hints) console.log(`${say({ ko: '참고', en: 'Note' })}: ${hint}`);
    const changes = await findChanges(contracts.api, against);
    report(changes);
    if (allowBreaking && !check) await acceptBreaking(changes.changes);
    else if (changes.unaccepted.length > 0) throw breaking();
    if (check) await expectSame([...types, ...contracts.files, ...dashboard]);
  },
});

async function write(files: readonly Generated[]): Promise<void> {
  for (const file of await changed(files)) {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.content);
    console.log(`${say({ ko: '씀', en: 'Written' })}: ${relative(projectRoot, file.path)}`);
  }
}

async function expectSame(files: readonly Generated[]): Promise<void> {
  const stale = (await changed(files)).map(({ path }) => relative(projectRoot, path));
  if (stale.length === 0) return;
  throw new Problem(
    say({
      ko: `다음 파일이 스키마나 계약과 다릅니다: ${stale.join(', ')}`,
      en: `These files differ from what the schemas and contracts make: ${stale.join(', ')}`,
    }),
    say({ ko: 'npm run schema를 실행하고 결과를 커밋하십시오.', en: 'Run npm run schema and commit what it writes.' }),
  );
}

async function changed(files: readonly Generated[]): Promise<Generated[]> {
  const current = await Promise.all(files.map(({ path }) => readFile(path, 'utf8').catch(() => null)));
  return files.filter(({ content }, index) => current[index] !== content);
}

function report({ against, changes, unaccepted }: Changes): void {
  if (against === null) {
    const text = say({ ko: '비교할 이전 스키마가 없습니다.', en: 'There is no earlier schema to compare with.' });
    // Where it is decided what lands, a check that cannot see anything must not pass.
    if (process.env.CI === 'true') throw new Problem(text, howToCompare);
    console.log(text);
    return;
  }
  const count = (weight: string) => changes.filter((change) => change.weight === weight).length;
  console.log(
    `${against.slice(0, 9)} → ${say({ ko: '지금', en: 'now' })}: ` +
      `${count('breaking')} breaking, ${count('dangerous')} dangerous, ${count('harmless')} harmless`,
  );
  for (const change of changes.filter(({ weight }) => weight === 'dangerous'))
    console.log(`  dangerous: ${change.message}`);
  for (const change of unaccepted) console.log(`  BREAKING: ${change.message} ${change.reason}`);
}

const howToCompare = say({
  ko: 'main 브랜치와 이력이 있는 복제본이 필요합니다: git fetch --unshallow origin main:main',
  en: 'The clone needs the branch main and its history: git fetch --unshallow origin main:main',
});

const composeFailed = (problems: readonly string[]): string =>
  [
    say({
      ko: '서비스의 스키마가 하나의 그래프로 합쳐지지 않습니다.',
      en: 'The schemas do not compose into one graph.',
    }),
    ...problems.map((problem) => `  ${problem}`),
  ].join('\n');

const breaking = () =>
  new Problem(
    say({
      ko: '이 스키마 변경으로 이미 쓰이고 있는 앱이 동작하지 않게 됩니다.',
      en: 'This change of the schema breaks apps that are in use.',
    }),
    say({
      ko:
        '새 필드를 나란히 두고 옛 필드에 @deprecated(reason: …)를 붙이십시오. 의도한 변경이면 ' +
        'npm run schema -- --allow-breaking을 실행하고 그 기록을 커밋하십시오.',
      en:
        'Add the new field beside the old one and mark the old one @deprecated(reason: …). If the change is meant, ' +
        'run npm run schema -- --allow-breaking and commit what it notes.',
    }),
  );
