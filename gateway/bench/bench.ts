import { constants, loadavg } from 'node:os';
import { say } from '@dure/kit/language';
import { Misuse, runCommand } from '@dure/local/cli/command';
import { sendSignal } from '@dure/local/processes/stop';
import { readLocalSettings } from '@dure/local/settings';
import { familyOf } from './measure/process.ts';
import { help, options, type Values } from './options.ts';
import { conformanceReport, mistakesOf } from './report/conformance.ts';
import { dashboardReport } from './report/dashboard.ts';
import { writePart } from './report/document.ts';
import { gatewayReport } from './report/gateway.ts';
import { isolationReport } from './report/isolation.ts';
import { liveReport } from './report/live.ts';
import { circumstances } from './report/machine.ts';
import { memoryReport } from './report/memory.ts';
import { profileReport } from './report/profile.ts';
import { aimsOf, type Identity } from './report/result.ts';
import { chooseContenders, expectKnown } from './runs/choose.ts';
import { judgeGateways } from './runs/conformance.ts';
import { measureDashboard } from './runs/dashboard.ts';
import { measureGateways } from './runs/gateway.ts';
import { allBadnesses, measureIsolation, summariseIsolation } from './runs/isolation.ts';
import { measureLive } from './runs/live.ts';
import { watchMemory } from './runs/memory.ts';
import { profileGateway } from './runs/profile.ts';
import { workloadNames } from './worlds/all.ts';

runCommand({
  name: 'npm run bench',
  about: {
    ko: '게이트웨이를 측정하고 다른 게이트웨이와 비교합니다. 각 게이트웨이는 코어 하나를 혼자 쓰고, 답은 모두 대조합니다.',
    en: 'Measures the gateway beside others. Each has one processor for itself, and every answer is compared.',
  },
  operands: 'gateway|conformance|isolation|memory|profile|dashboard|live',
  options,
  help,
  run: async (values, operands) => {
    const [what, ...rest] = operands;
    const run = what === undefined ? undefined : runs[what];
    if (run === undefined || rest.length > 0) {
      const known = Object.keys(runs).join(', ');
      throw new Misuse(
        say({ ko: `무엇을 측정할지 하나만 고르십시오: ${known}`, en: `Say the one thing to measure: ${known}.` }),
      );
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endWithAll);
    await run(values);
  },
});

/** Whoever ends a run ends all that it started, whatever that is; its parts have sessions of their own. */
function endWithAll(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void {
  for (const pid of familyOf(process.pid).slice(1)) sendSignal(pid, 'SIGTERM');
  process.exit(128 + constants.signals[signal]);
}

const runs: Readonly<Record<string, (values: Values) => Promise<void>>> = {
  gateway,
  profile,
  memory,
  conformance,
  isolation,
  dashboard,
  live,
};

const note = (text: string): void => console.error(text);

const identities: readonly Identity[] = ['different', 'same'];

async function gateway(values: Values): Promise<void> {
  const chosen = listed(values.identities);
  expectKnown(chosen, identities);
  expectKnown(listed(values.workload), workloadNames);
  const contenders = await chooseContenders(choiceOf(values, listed(values.only)));
  const result = await measureGateways({
    contenders,
    workloads: listed(values.workload),
    identities: identities.filter((identity) => chosen.length === 0 || chosen.includes(identity)),
    rounds: count('rounds', values.rounds ?? '3'),
    seconds: count('seconds', values.seconds ?? '4'),
    warmUpSeconds: 1,
    connections: count('connections', values.connections),
    cores: values.cores,
  });
  const where = circumstances(process.argv.slice(2), result.load);
  const report = gatewayReport(result, where);
  if (values.write) note(writePart('bench gateway', report));
  console.log(values.json ? JSON.stringify({ where, ...result, aims: aimsOf(result.cells) }) : report);
  if (result.cells.some(({ rounds }) => rounds.some(({ verdict }) => verdict.wrong > 0))) process.exitCode = 1;
}

/** Whether memory stays flat over very many requests with very many distinct operations. */
async function memory(values: Values): Promise<void> {
  const [key = 'dure'] = listed(values.only);
  const [contender] = await chooseContenders(choiceOf(values, [key]));
  if (contender === undefined) throw new Misuse(`--only ${key}`);
  const operations = count('operations', values.operations);
  const load = loadavg()[0] ?? 0;
  const stretches = await watchMemory({
    contender,
    operations,
    requests: count('requests', values.requests),
    connections: count('connections', values.connections),
    cores: values.cores,
  });
  const where = circumstances(process.argv.slice(2), load);
  const report = memoryReport(stretches, operations, where);
  if (values.write) note(writePart('bench memory', report));
  console.log(values.json ? JSON.stringify({ where, stretches }) : report);
  if (stretches.some(({ wrong }) => wrong > 0)) process.exitCode = 1;
}

/** Who answers the conformance cases rightly. */
async function conformance(values: Values): Promise<void> {
  // The cases ask for the schema too, which is closed in production.
  const set = ['QUERY_PAGE=true', ...(values.set ?? [])];
  const contenders = await chooseContenders(choiceOf({ ...values, set }, listed(values.only)));
  const judged = await judgeGateways(contenders, values.cores, note);
  const where = circumstances(process.argv.slice(2), 0);
  const report = conformanceReport(judged, where);
  if (values.write) note(writePart('bench conformance', report));
  for (const mistake of mistakesOf(judged)) note(mistake);
  console.log(values.json ? JSON.stringify({ where, judged }) : report);
  if (judged.some(({ contender, difference }) => contender === 'dure' && difference !== null)) process.exitCode = 1;
}

/** Whether a bad subgraph is felt by those who do not need it. */
async function isolation(values: Values): Promise<void> {
  const bad = listed(values.bad);
  expectKnown(bad, allBadnesses);
  const [contender] = await chooseContenders(choiceOf(values, ['dure']));
  if (contender === undefined) throw new Misuse('--only dure');
  const load = loadavg()[0] ?? 0;
  const result = await measureIsolation({
    contender,
    badnesses: allBadnesses.filter((one) => bad.length === 0 || bad.includes(one)),
    rounds: count('rounds', values.rounds ?? '16'),
    cores: values.cores,
  });
  const where = circumstances(process.argv.slice(2), load);
  const report = isolationReport(result, where);
  if (values.write) note(writePart('bench isolation', report));
  const figures = result.cells.map((cell) => ({ ...cell, ...summariseIsolation(cell) }));
  console.log(values.json ? JSON.stringify({ where, rates: result.rates, cells: figures }) : report);
  if (figures.some(({ wrong, unclear }) => wrong + unclear > 0)) process.exitCode = 1;
}

/** Whether what the dashboard asks costs the same however large the city is. */
async function dashboard(values: Values): Promise<void> {
  const load = loadavg()[0] ?? 0;
  const result = await measureDashboard({
    settings: { ...readLocalSettings(process.env), transport: 'http' },
    sizes: listed(values.sizes).map((size) => count('sizes', size)),
    clients: listed(values.clients).map((number) => count('clients', number)),
    seed: count('seed', values.seed),
    rounds: count('rounds', values.rounds ?? '2'),
    seconds: count('seconds', values.seconds ?? '3'),
    only: listed(values.only),
    isRecounted: !values['no-recount'],
    isKept: values.keep,
    ...{ env: process.env, note },
  });
  const where = circumstances(process.argv.slice(2), load);
  const report = dashboardReport(result, where);
  if (values.write) note(writePart('bench dashboard', report, 'dashboard'));
  console.log(values.json ? JSON.stringify({ where, ...result }) : report);
  const isWrong = result.cells.some(({ wrong }) => wrong > 0);
  if (isWrong || result.cities.some(({ growing }) => growing.length > 0)) process.exitCode = 1;
}

/** How long it takes until those who follow something see a change of it. */
async function live(values: Values): Promise<void> {
  const load = loadavg()[0] ?? 0;
  const result = await measureLive({
    settings: readLocalSettings(process.env),
    agendas: count('sizes', listed(values.sizes)[0] ?? ''),
    seed: count('seed', values.seed),
    followers: count('followers', values.followers),
    changesPerSecond: count('changes', values.changes),
    seconds: count('seconds', values.seconds ?? '30'),
    isKept: values.keep,
    ...{ env: process.env, note },
  });
  const where = circumstances(process.argv.slice(2), load);
  const report = liveReport(result, where);
  if (values.write) note(writePart('bench live', report, 'dashboard'));
  console.log(values.json ? JSON.stringify({ where, ...result }) : report);
  if (result.missed > 0) process.exitCode = 1;
}

const choiceOf = ({ rust, traced, set = [], beside }: Values, only: readonly string[]) => ({
  ...{ only, rust, traced, set },
  ...{ beside, note },
});

/** Where one gateway spends its time: ours, or the one on Node that `--only` names. */
async function profile(values: Values): Promise<void> {
  const [key = 'dure'] = listed(values.only);
  const [identity = 'different'] = listed(values.identities);
  const [workload = 'deep'] = listed(values.workload);
  expectKnown([workload], workloadNames);
  expectKnown([identity], identities);
  const [contender] = await chooseContenders(choiceOf(values, [key]));
  if (contender === undefined) throw new Misuse(`--only ${key}`);
  const kind = values.allocations ? 'allocations' : 'time';
  const { shares, requests } = await profileGateway({
    contender,
    kind,
    workload,
    identity: identity === 'same' ? 'same' : 'different',
    seconds: count('seconds', values.seconds ?? '4'),
    connections: count('connections', values.connections),
    cores: values.cores,
    file: values.out,
  });
  console.log(
    values.json
      ? JSON.stringify({ requests, shares })
      : profileReport(shares, requests, count('top', values.top), kind),
  );
}

const listed = (given: string | undefined): string[] => given?.split(',').filter((name) => name !== '') ?? [];

function count(name: string, given: string): number {
  const number = Number(given.replaceAll('_', ''));
  if (Number.isInteger(number) && number > 0) return number;
  throw new Misuse(
    say({ ko: `--${name}에는 1 이상의 정수를 쓰십시오.`, en: `--${name} is a whole number, 1 or more.` }),
  );
}
