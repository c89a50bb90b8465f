import { checks, runChecks } from './checks.ts';
import { Misuse, runCommand } from './cli/command.ts';

runCommand({
  name: 'npm run check',
  about: {
    ko: '형식, 린트, 타입, 경계, 쓰지 않는 코드, 스키마를 검사합니다. 이름을 주면 그 검사만 합니다.',
    en: 'Checks format, lint, types, boundaries, dead code and the schema; with names, only those.',
  },
  operands: '[name …]',
  options: {},
  help: checks.map(({ key, name }) => ({ flag: key, about: name })),
  run: async (_, names) => {
    const unknown = names.find((name) => checks.every(({ key }) => key !== name));
    if (unknown !== undefined) throw new Misuse(`'${unknown}' is not a check.`);
    const { failed } = await runChecks(names);
    if (failed > 0) process.exitCode = 1;
  },
});
