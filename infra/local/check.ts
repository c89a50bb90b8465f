import { say } from '@dure/kit/language';
import { checks, fixFormat, runChecks } from './checks.ts';
import { Misuse, runCommand } from './cli/command.ts';

runCommand({
  name: 'npm run check',
  about: {
    ko: '형식, 린트, 타입, 경계, 쓰지 않는 코드, 스키마를 검사합니다. 이름을 주면 그 검사만 합니다.',
    en: 'Checks format, lint, types, boundaries, dead code and the schema; with names, only those.',
  },
  operands: '[name …]',
  options: { fix: { type: 'boolean', default: false } },
  help: [
    {
      flag: '--fix',
      about: {
        ko: '먼저 형식을 맞추고, 안전하게 고칠 수 있는 것을 고칩니다',
        en: 'formats first, and fixes what can be fixed safely',
      },
    },
    ...checks.map(({ key, name }) => ({ flag: key, about: name })),
  ],
  run: async ({ fix }, names) => {
    const unknown = names.find((name) => checks.every(({ key }) => key !== name));
    if (unknown !== undefined) {
      throw new Misuse(say({ ko: `'${unknown}' 검사는 없습니다.`, en: `'${unknown}' is not a check.` }));
    }
    if (fix) console.log(await fixFormat());
    const { failed } = await runChecks(names);
    if (failed > 0) process.exitCode = 1;
  },
});
