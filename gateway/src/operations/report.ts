import { forbidden, unauthenticated } from '@dure/kit/errors';
import { proofHeader } from '@dure/kit/proof';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config.ts';
import type { Door } from '../door.ts';
import { askBeside, createOperatorCheck, readinessShape, reasonsOf } from '../health.ts';
import { createInFlight } from '../subgraphs/in-flight.ts';
import { type Found, reportShape, type Trouble, troublesOf } from './judge.ts';

/** How it stands with the whole platform. */
export type PlatformReport = {
  readonly at: string;
  readonly troubles: readonly Trouble[];
  readonly services: readonly Found[];
};

/** What looking takes from an account: a hundred times a minute of a person's, with the usual limits. */
const lookPoints = 50_000;

type Options = {
  readonly config: Pick<GatewayConfig, 'subgraphUrls' | 'partnerSubgraphs' | 'gatewaySecret' | 'operationsToken'>;
  readonly door: Pick<Door, 'admit' | 'spend'>;
};

/**
 * `GET /operations/health`: services, events that wait, parked events and the last imports, for those who hold the role
 * operator anywhere and for who sends `OPERATIONS_TOKEN`. Each service is asked by itself and in time: one that is down or
 * hangs hides none of the others. However many look at a time, each is asked once.
 */
export function addOperationsReport(server: FastifyInstance, { config, door }: Options): void {
  const isProven = createOperatorCheck(config.operationsToken);
  const look = createLook(config);
  const inFlight = createInFlight<PlatformReport>();
  const mayLook = async (request: FastifyRequest): Promise<void> => {
    if (isProven(request.raw)) return;
    const { caller } = await door.admit(request.raw);
    if (caller.memberId === undefined) throw unauthenticated();
    if (!isOperator(caller.claims.dure_roles)) throw forOperators();
    await door.spend(caller.account, lookPoints);
  };
  server.get('/operations/health', async (request, reply) => {
    await mayLook(request);
    return reply.header('cache-control', 'no-store').send(await inFlight.share('all', look));
  });
}

/** Roles are given per municipality; the platform is one. The claim was verified with its token. */
const isOperator = (roles: unknown): boolean =>
  typeof roles === 'object' &&
  roles !== null &&
  Object.values(roles).some((held) => Array.isArray(held) && held.includes('operator'));

const forOperators = () =>
  forbidden({
    ko: '운영자만 볼 수 있습니다. 지자체의 전산 부서에 역할을 요청해 주십시오.',
    en: 'This is for operators. Please ask the IT department of the municipality for the role.',
  });

function createLook({ subgraphUrls, partnerSubgraphs, gatewaySecret }: Options['config']) {
  /** Since when each service has been found other than ready; known from when somebody first looked. */
  const noticed = new Map<string, string>();
  const partners = new Set(partnerSubgraphs);
  return async (): Promise<PlatformReport> => {
    const services = await Promise.all(
      [...subgraphUrls].map(([name, url]) =>
        partners.has(name) ? findPartner(name, url) : find(name, url, gatewaySecret),
      ),
    );
    const now = new Date();
    const at = now.toISOString();
    for (const { name, state } of services) {
      if (state === 'ready') noticed.delete(name);
      else if (!noticed.has(name)) noticed.set(name, at);
    }
    const known = { noticedAt: (name: string) => noticed.get(name) ?? null, partners, now };
    return { at, troubles: troublesOf(services, known), services };
  };
}

async function find(name: string, url: string, gatewaySecret: string): Promise<Found> {
  try {
    const { body } = await askBeside(url, 'health/report', { [proofHeader]: gatewaySecret });
    const report = reportShape.safeParse(body);
    if (!report.success) return await findPartner(name, url);
    const reasons = reasonsOf(report.data.readiness);
    return { name, state: reasons.length === 0 ? 'ready' : 'not ready', reasons, report: report.data };
  } catch {
    return { name, state: 'down', reasons: [], report: null };
  }
}

/** A service that others run is not given the proof, and tells what it tells everybody. */
async function findPartner(name: string, url: string): Promise<Found> {
  try {
    const { status, body } = await askBeside(url, 'health/ready');
    const answer = readinessShape.safeParse(body);
    const reasons = answer.success ? reasonsOf(answer.data) : [`It answered with status ${status}.`];
    return { name, state: reasons.length === 0 ? 'ready' : 'not ready', reasons, report: null };
  } catch {
    return { name, state: 'down', reasons: [], report: null };
  }
}
