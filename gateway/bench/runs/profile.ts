import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from '@dure/kit/language';
import { Misuse } from '@dure/local/cli/command';
import { freePort } from '@dure/local/ports';
import type { Contender } from '../gateways/gateway.ts';
import { startLoad } from '../load/load.ts';
import { inTurn, requestBytes } from '../load/requests.ts';
import { createVerifier } from '../load/verifying.ts';
import { recordAllocations, recordProfile } from '../measure/inspector.ts';
import { type Share, selfAllocations, selfTimes } from '../report/profile.ts';
import type { Identity } from '../report/result.ts';
import { makeWorlds } from '../worlds/all.ts';
import { answerOf } from '../worlds/world.ts';
import { onStage } from './stage.ts';

export type ProfileOptions = {
  readonly contender: Contender;
  readonly workload: string;
  readonly identity: Identity;
  readonly seconds: number;
  readonly connections: number;
  readonly cores: string | undefined;
  readonly kind: 'time' | 'allocations';
  /** Where the whole profile goes, for a viewer. */
  readonly file: string | undefined;
};

export type Profiled = { readonly shares: readonly Share[]; readonly requests: number };

const people = 1_000;
const warmUpSeconds = 5;

/** Records where a gateway on Node spends its time under one workload. Throws Misuse for one that is not on Node. */
export function profileGateway(options: ProfileOptions): Promise<Profiled> {
  const { contender, workload: name, identity, seconds, connections } = options;
  if (!contender.isNode) {
    throw new Misuse(say({ ko: `${contender.key}은(는) Node가 아닙니다.`, en: `${contender.key} is not on Node.` }));
  }
  return onStage({ cores: options.cores, people: identity === 'same' ? 1 : people }, async (stage) => {
    const world = makeWorlds().find(({ workloads }) => workloads.some((one) => one.name === name));
    const workload = world?.workloads.find((one) => one.name === name);
    if (world === undefined || workload === undefined) throw new Error(`There is no workload ${name}.`);
    const inspectorPort = await freePort();
    const gateway = await stage.start(inspectable(contender, inspectorPort), world, identity === 'same');
    const verifier = createVerifier(await answerOf(world, world.unsplit, workload));
    const { authorizations } = stage.identities;
    const load = startLoad({
      port: gateway.port,
      connections,
      next: inTurn(authorizations.map((authorization) => requestBytes(gateway.port, workload, authorization))),
      onAnswer: verifier.check,
    });
    try {
      stage.note(`${contender.key}, ${name}, ${identity}: ${warmUpSeconds} s + ${seconds} s`);
      await pause(warmUpSeconds * 1_000);
      load.reset();
      const shares = await record(options, inspectorPort);
      return { shares, requests: load.sample().answers };
    } finally {
      await load.stop();
      await gateway.stop();
    }
  });
}

async function record({ kind, seconds, file }: ProfileOptions, port: number): Promise<Share[]> {
  const run = () => pause(seconds * 1_000);
  const keep = <T>(profile: T): T => {
    if (file !== undefined) writeFileSync(file, JSON.stringify(profile));
    return profile;
  };
  return kind === 'time'
    ? selfTimes(keep(await recordProfile(port, run)))
    : selfAllocations(keep(await recordAllocations(port, run)));
}

const inspectable = (contender: Contender, port: number): Contender => ({
  ...contender,
  commandFor: (setting, own) => {
    const command = contender.commandFor(setting, own);
    return { ...command, args: [`--inspect=127.0.0.1:${port}`, ...command.args] };
  },
});
