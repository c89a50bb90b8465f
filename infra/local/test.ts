import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { startVitest } from 'vitest/node';
import { runChecks } from './checks.ts';
import { runCommand } from './cli/command.ts';
import { run } from './processes/run.ts';
import { projectRoot } from './settings.ts';
import { closingLine, type NotRun, runFacts, type Tally, tallyOf } from './test-report.ts';

const kafkaMissing = {
  ko: '\n실제 Kafka가 없어 그것이 필요한 테스트는 실행하지 못했습니다. Java 17과 Maven, 또는 Docker를 설치하십시오.',
  en: '\nNOT RUN: tests on real Kafka. Install Java 17 and Maven, or Docker.',
};
const kafkaRequired = {
  ko: '\n실제 Kafka가 없습니다. CI에서는 실패로 셉니다. Java 17과 Maven, 또는 Docker를 설치하십시오.',
  en: '\nFAILED: there is no real Kafka, which CI=true demands. Install Java 17 and Maven, or Docker.',
};
const allRequired = {
  ko: '\nCI에서는 실행하지 않은 테스트가 있으면 실패로 셉니다.',
  en: '\nFAILED: CI=true demands that every test is run.',
};

runCommand({
  name: 'npm test',
  about: {
    ko: '검사를 하고, 실제 Postgres와 Kafka 위에서 모든 테스트를 실행합니다. 필터를 주면 그 경로의 테스트만 실행합니다.',
    en: 'Runs the checks and all tests on real Postgres and Kafka; with filters, only the tests whose path has one of them.',
  },
  operands: '[filter …]',
  options: { project: { type: 'string', multiple: true }, 'no-checks': { type: 'boolean', default: false } },
  help: [
    { flag: '--project unit|int|e2e', about: { ko: '이 단계의 테스트만', en: 'only the tests of that level' } },
    { flag: '--no-checks', about: { ko: '검사를 건너뜁니다', en: 'leaves the checks out' } },
  ],
  run: async (values, filters) => {
    const began = performance.now();
    const isCi = process.env.CI === 'true' || process.env.CI === '1';
    const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
    if (!values['no-checks']) add(tally, { ...(await checks()), skipped: 0 });
    if (isCi && !values['no-checks'] && filters.length === 0) add(tally, { ...(await teeth()), skipped: 0 });
    const tests = await runTests(filters, values.project ?? []);
    add(tally, tests.tally);
    if (tests.notRun.length > 0) reportNotRun(tests.notRun);
    if (tests.lacksKafka) console.log(say(isCi ? kafkaRequired : kafkaMissing));
    if (isCi && tests.notRun.length > 0) console.log(say(allRequired));
    if (isCi && (tests.lacksKafka || tests.notRun.length > 0)) tally.failed += 1;
    console.log(`\n${say({ ko: '걸린 시간', en: 'Time' })}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    console.log(closingLine(tally));
    // Whatever a library left open must not keep the command from ending.
    process.exit(tally.failed > 0 ? 1 : 0);
  },
});

async function checks(): Promise<{ passed: number; failed: number }> {
  console.log(say({ ko: '검사', en: 'Checks' }));
  return await runChecks();
}

/** Whether every check still bites; once per change is enough, so that only CI waits for it. */
async function teeth(): Promise<{ passed: number; failed: number }> {
  console.log(`\n${say({ ko: '검사의 이빨', en: 'Teeth of the checks' })}`);
  const { code, output } = await run(
    process.execPath,
    [join(projectRoot, 'infra/local/teeth.ts'), '--after-check'],
    projectRoot,
  );
  console.log(output);
  const [, passed = '0', failed = '1'] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return { passed: Number(passed), failed: code === 0 ? 0 : Math.max(1, Number(failed)) };
}

async function runTests(filters: string[], projects: string[]) {
  console.log(`\n${say({ ko: '테스트', en: 'Tests' })}`);
  const vitest = await startVitest('test', filters, {
    root: projectRoot,
    run: true,
    watch: false,
    passWithNoTests: filters.length === 0,
    ...(projects.length > 0 ? { project: projects } : {}),
  });
  const { state } = vitest;
  const result = tallyOf(state.getTestModules(), state.getUnhandledErrors().length);
  await vitest.close();
  // vitest sets it for failures that the tally counts already.
  process.exitCode = 0;
  return { ...result, lacksKafka: runFacts.dureHasKafka === false };
}

function reportNotRun(notRun: readonly NotRun[]): void {
  console.log(`\n${say({ ko: '실행하지 않은 테스트', en: 'Tests that were not run' })}:`);
  for (const { name, reason } of notRun) console.log(`  ${name}${reason === undefined ? '' : ` (${reason})`}`);
}

function add(tally: Tally, more: Tally): void {
  tally.passed += more.passed;
  tally.failed += more.failed;
  tally.skipped += more.skipped;
}
