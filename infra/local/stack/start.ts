import { say } from '@dure/kit/language';
import { requireFreePorts } from '../ports.ts';
import { identify } from '../processes/identity.ts';
import { type LocalSettings, type PortName, serviceNames } from '../settings.ts';
import { type Crew, createCrew, type Member, type Rank } from './crew.ts';
import { buildDashboard } from './dashboard.ts';
import { clearHalfLoaded, type HomeRecord, openHome, readHome } from './home.ts';
import { clearLeftovers } from './leftovers.ts';
import { type Plan, type Planned, planStack } from './plan.ts';
import type { Progress } from './progress.ts';
import { untilReady } from './readiness.ts';
import { removeStack, type StackRecord, writeStack } from './record.ts';
import { startDatabase, startTransport } from './servers.ts';
import { createWaitList, type WaitList } from './waiting.ts';

export type StackOptions = {
  readonly settings: LocalSettings;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
};

export type Stack = {
  /** Starts everything and waits until all of it is ready. Throws Problem with what failed and what to do. */
  readonly start: () => Promise<Plan>;
  /** Whether there may be something to stop. */
  readonly isBegun: () => boolean;
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
    isBegun: () => record.current !== null,
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

async function startAll(options: StackOptions, crew: Crew, onRecord: (record: StackRecord) => void): Promise<Plan> {
  const { settings, env, progress } = options;
  const { secrets, planWith } = await prepare(options);
  onRecord(firstRecord(planWith(null), secrets));
  const waiting = createWaitList(progress.note);
  const bringing = { crew, progress, waiting };
  try {
    const servers = { settings, secrets, crew, progress, env };
    const [broker] = await Promise.all([
      startTransport(servers),
      startDatabase(servers),
      bring(planWith(null).issuer, 'service', bringing),
      progress.step('dashboard', async () => void (await buildDashboard())),
    ]);
    const plan = planWith(broker);
    await Promise.all([
      ...plan.services.map((planned) => bring(planned, 'service', bringing)),
      bring(plan.gateway, 'gateway', bringing),
    ]);
    return plan;
  } finally {
    waiting.close();
  }
}

/** Makes room and looks whether the start can work at all, before anything is started. */
async function prepare({ settings, env, progress }: StackOptions) {
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
  // A start that cannot work leaves no new folder behind.
  const issuer = readHome(settings.home)?.issuerPort ?? settings.ports.issuer;
  await requireFreePorts({ ...settings.ports, issuer }, neededPorts(settings));
  const secrets = openHome(settings.home, issuer);
  if (clearHalfLoaded(settings.home)) {
    progress.note(
      say({
        ko: '시험 도시를 넣다가 중단된 적이 있어, 그 일부를 지우고 빈 데이터베이스에서 시작합니다',
        en: 'An earlier load of the demo city was broken off: its part is cleared, and the databases begin empty',
      }),
    );
  }
  const databaseUrl = (name: string) =>
    `postgres://dure:${secrets.postgresPassword}@127.0.0.1:${settings.ports.postgres}/${name}`;
  const planWith = (broker: string | null) => planStack({ settings, secrets, databaseUrl, broker, env });
  return { secrets, planWith };
}

function firstRecord(plan: Plan, { gatewaySecret }: HomeRecord): StackRecord {
  const databases = plan.services.map(({ specification }) => [specification.name, specification.env.DATABASE_URL]);
  return {
    leader: identify(process.pid) ?? { pid: process.pid, startedAt: 'unknown' },
    state: 'starting',
    graphUrl: plan.graphUrl,
    issuerUrl: plan.issuerUrl,
    serviceUrls: plan.serviceUrls,
    databaseUrls: Object.fromEntries(databases),
    gatewaySecret,
    processes: [],
  };
}

type Bringing = { readonly crew: Crew; readonly progress: Progress; readonly waiting: WaitList };

async function bring({ specification, ready }: Planned, rank: Rank, bringing: Bringing): Promise<void> {
  const { crew, progress, waiting } = bringing;
  const { name } = specification;
  await progress.step(name, async () => {
    const child = await crew.start(specification, rank);
    await untilReady(child, ready, (reason) => waiting.waitsFor(name, reason));
    waiting.isDone(name);
  });
}

function neededPorts({ transport }: LocalSettings): PortName[] {
  const always: PortName[] = ['gateway', ...serviceNames, 'issuer', 'postgres'];
  return transport === 'http' ? always : [...always, 'kafka', 'kafkaController'];
}
