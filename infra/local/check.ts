import { runChecks } from './checks.ts';
import { runCommand } from './cli/command.ts';

await runCommand({
  name: 'npm run check',
  about: {
    ko: '형식, 린트, 타입, 경계, 쓰지 않는 코드, 스키마를 검사합니다.',
    en: 'Checks format, lint, types, boundaries, dead code and the schema.',
  },
  options: {},
  help: [],
  run: async () => {
    const { failed } = await runChecks();
    if (failed > 0) process.exitCode = 1;
  },
});
