import { z } from 'zod';
import { readinessShape } from '../health.ts';

/** What a service tells at `/health/report`; of one that others run, or an older one, nothing is known. */
export const reportShape = z.object({
  readiness: readinessShape,
  transport: z.string(),
  outboxSeconds: z.number().nullable(),
  inboxSeconds: z.number().nullable(),
  lag: z.number().nullable(),
  parked: z.number().nullable(),
  parkedEvents: z
    .array(
      z.object({
        seq: z.number(),
        type: z.string(),
        receivedAt: z.string(),
        attempts: z.number(),
        heldBack: z.number(),
      }),
    )
    .nullable(),
  imports: z
    .array(
      z.object({
        ...{ id: z.string(), kind: z.string(), source: z.string(), fileName: z.string(), state: z.string() },
        ...{ isDryRun: z.boolean(), startedAt: z.string(), finishedAt: z.string().nullable() },
        ...{ created: z.number(), changed: z.number(), unchanged: z.number(), rejected: z.number() },
      }),
    )
    .nullable(),
});

export type Report = z.infer<typeof reportShape>;

/** A service as it was found. */
export type Found = {
  readonly name: string;
  /** Whether it answers, and is ready by its own word. */
  readonly state: 'ready' | 'not ready' | 'down';
  /** Why it is not ready. */
  readonly reasons: readonly string[];
  readonly report: Report | null;
};

/** Something that somebody has to look after. */
export type Trouble = {
  readonly service: string;
  readonly what: 'down' | 'not ready' | 'unknown' | 'parked' | 'outbox' | 'inbox' | 'lag';
  /** How many, where it can be counted. */
  readonly count: number | null;
  readonly since: string | null;
};

/** Events are on their way for moments; what is not there by then does not move. */
const longestWaitSeconds = 60;
const mostUnread = 1_000;

/** What is known besides of what was found. */
export type Known = {
  /** When a service was first found as it is now. */
  readonly noticedAt: (service: string) => string | null;
  /** Those that others run, who tell no more than whether they are ready. */
  readonly partners: ReadonlySet<string>;
  readonly now: Date;
};

/** What is not well, the worst first; one of our own of which something could not be read is not called well. */
export function troublesOf(found: readonly Found[], { noticedAt, partners, now }: Known): Trouble[] {
  const ago = (seconds: number): string => new Date(now.getTime() - seconds * 1_000).toISOString();
  const ofReport = ({ name: service, report }: Found): Trouble[] => {
    if (report === null) return [];
    const { parked, parkedEvents, outboxSeconds, inboxSeconds, lag } = report;
    const late = (what: 'outbox' | 'inbox', seconds: number | null): Trouble[] =>
      (seconds ?? 0) > longestWaitSeconds ? [{ service, what, count: null, since: ago(seconds ?? 0) }] : [];
    return [
      ...((parked ?? 0) > 0
        ? [{ service, what: 'parked', count: parked, since: parkedEvents?.[0]?.receivedAt ?? null } as const]
        : []),
      ...late('outbox', outboxSeconds),
      ...late('inbox', inboxSeconds),
      ...((lag ?? 0) > mostUnread ? [{ service, what: 'lag', count: lag, since: null } as const] : []),
    ];
  };
  const standing = found.flatMap(({ name: service, state }): Trouble[] =>
    state === 'ready' ? [] : [{ service, what: state, count: null, since: noticedAt(service) }],
  );
  const isDown = ({ what }: Trouble) => what === 'down';
  const unknown = found
    .filter(({ name, state, report }) => state === 'ready' && !partners.has(name) && !isWhole(report))
    .map(({ name: service }): Trouble => ({ service, what: 'unknown', count: null, since: null }));
  const notReady = standing.filter((trouble) => !isDown(trouble));
  return [...standing.filter(isDown), ...notReady, ...unknown, ...found.flatMap(ofReport)];
}

/** Whether all that is judged could be read. Imports are not: who takes no files over has none. */
const isWhole = (report: Report | null): boolean =>
  report !== null &&
  [report.outboxSeconds, report.inboxSeconds, report.lag, report.parked, report.parkedEvents].every(
    (read) => read !== null,
  );
