import { say } from '@dure/kit/language';
import { requireFreePorts } from '../ports.ts';
import { startChild } from '../processes/child.ts';
import { identify } from '../processes/identity.ts';
import { type LocalSettings, type PortName, serviceNames } from '../settings.ts';
import { type Crew, createCrew, type Member, type Rank } from './crew.ts';
import { openHome } from './home.ts';
import { clearLeftovers } from './leftovers.ts';
import { type Plan, type Planned, planStack } from './plan.ts';
import type { Progress } from './progress.ts';
import { untilReady } from './readiness.ts';
import { removeStack, type StackRecord, writeStack } from './record.ts';
import { startDatabase, startTransport } from './servers.ts';

export type StackOptions = {
  readonly settings: LocalSettings;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
};

export type Stack = {
  /** Starts everything and waits until all of it is ready. Throws Problem with what failed and what to do. */
  readonly start: () => Promise<Plan>;
  /** Stops what was started so far, in order; safe at any moment and as often as wanted. */
  readonly stop: () => Promise<void>;
};

/** A local stack that is not started yet. */
export function createStack(options: StackOptions): Stack {
  const { settings, progress } = options;
  const record: { current: StackRecord | null } = { current: null };
  const save = (change: Partial<StackRecord>): void => {
    if (record.current === null) return;
    record.current = { ...record.current, ...change };
    writeStack(settings.home, record.current);
  };
  const crew = createCrew({
    onNote: progress.note,
    onChange: (members) => save({ processes: members.map(identityOf) }),
  });
  return {
    start: () =>
      startAll(options, crew, (first) => {
        record.current = first;
        save({});
      }).then((plan) => {
        crew.watch();
        save({ state: 'running' });
        return plan;
      }),
    stop: async () => {
      progress.leaveSteps();
      save({ state: 'stopping' });
      await crew.stop();
      if (record.current !== null) removeStack(settings.home);
      record.current = null;
    },
  };
}

const identityOf = ({ child }: Member) => ({ name: child.name, ...child.identity });

async function startAll(
  { settings, env, progress }: StackOptions,
  crew: Crew,
  onRecord: (record: StackRecord) => void,
): Promise<Plan> {
  const leftovers = await clearLeftovers(settings.home);
  if (leftovers.length > 0) {
    const names = leftovers.join(', ');
    progress.note(
      say({
        ko: `이전 실행이 남긴 프로세스를 멈췄습니다: ${names}`,
        en: `Stopped what an earlier run left behind: ${names}`,
      }),
    );
  }
  const secrets = openHome(settings.home, settings.ports.issuer);
  await requireFreePorts({ ...settings.ports, issuer: secrets.issuerPort }, neededPorts(settings));
  const databaseUrl = (name: string) =>
    `postgres://dure:${secrets.postgresPassword}@127.0.0.1:${settings.ports.postgres}/${name}`;
  const planWith = (broker: string | null) => planStack({ settings, secrets, databaseUrl, broker, env });
  const first = planWith(null);
  onRecord({
    leader: identify(process.pid) ?? { pid: process.pid, startedAt: 'unknown' },
    state: 'starting',
    graphUrl: first.graphUrl,
    issuerUrl: first.issuerUrl,
    databaseUrls: Object.fromEntries(serviceNames.map((name) => [name, databaseUrl(name)])),
    gatewaySecret: secrets.gatewaySecret,
    transport: settings.transport === 'http' ? 'http' : 'kafka',
    processes: [],
  });
  const servers = { settings, secrets, crew, progress, env };
  const [broker] = await allOrFirstFailure([
    startTransport(servers),
    startDatabase(servers),
    bring(first.issuer, 'service', crew, progress),
  ]);
  const plan = planWith(broker);
  await allOrFirstFailure([
    ...plan.services.map((planned) => bring(planned, 'service', crew, progress)),
    bring(plan.gateway, 'gateway', crew, progress),
  ]);
  return plan;
}

/** Like Promise.all; the name says that the others go on and are stopped by whoever hears of the failure. */
const allOrFirstFailure = <T extends readonly unknown[]>(all: readonly [...{ [K in keyof T]: Promise<T[K]> }]) =>
  Promise.all(all) as Promise<T>;

async function bring({ specification, readyUrl }: Planned, rank: Rank, crew: Crew, progress: Progress): Promise<void> {
  await progress.step(specification.name, async (note) => {
    const child = await startChild(specification);
    crew.add(child, rank);
    await untilReady(child, readyUrl, (reason) =>
      note(say({ ko: `기다리는 중 (${reason})`, en: `still waiting (${reason})` })),
    );
  });
}

function neededPorts({ transport }: LocalSettings): PortName[] {
  const always: PortName[] = ['gateway', ...serviceNames, 'issuer', 'postgres'];
  return transport === 'http' ? always : [...always, 'kafka', 'kafkaController'];
}
