import { waitingForLock } from '@dure/testkit/locks';
import type { person } from '@dure/testkit/service';
import { expect } from 'vitest';
import { mutations } from './deliberation-documents.ts';
import { processWorld } from './process-world.ts';
import { trialChallenge, trialDecisions } from './trial-templates.ts';
import { agendaWorld, citizen } from './world.ts';

type Person = ReturnType<typeof person>;

export type Answer = {
  readonly __typename: string;
  readonly message?: string;
  readonly refusals?: readonly { readonly __typename: string; readonly message: string }[];
  readonly solution: { readonly id: string; readonly state: string };
  readonly decision: { readonly id: string; readonly result: string | null };
  readonly prototype: { readonly id: string };
  readonly evaluation: { readonly id: string };
  readonly partnership: { readonly id: string };
};

/** An organisation with somebody who acts for it. */
export type Acting = { readonly organizationId: string; readonly member: Person };

export const kindsOf = (answer: Answer) => answer.refusals?.map(({ __typename }) => __typename);

export const solutionInput = (processId: string, organizationId: string, changes: object = {}) => ({
  ...{ processId, organizationId, country: 'FI', title: '센서로 냄새를 찾기', body: '값싼 센서를 답니다.' },
  ...{ language: 'ko', ...changes },
});

/** A service with processes of the two templates, and what people do in them. */
export async function deliberationWorld(given?: Parameters<typeof agendaWorld>[0]) {
  const world = await agendaWorld(given);
  const { service } = world;
  const processes = processWorld(service);
  for (const yaml of [trialChallenge(), trialChallenge('TRIAL_SINGLE', 1), trialDecisions])
    await processes.upload(yaml);

  const act = async (actor: Person, name: keyof typeof mutations, input: object): Promise<Answer> => {
    const answer = await service.as(actor).data<Record<string, Answer>>(mutations[name], { input });
    const found = answer[name];
    if (found === undefined) throw new Error('The mutation answered nothing.');
    return found;
  };

  const organization = async (kind: 'COMPANY' | 'INFORMAL' = 'COMPANY'): Promise<Acting> => {
    const { id: organizationId, member } = await processes.organization(kind);
    return { organizationId, member };
  };

  /** A process of a template, and who posted it. */
  const process = async (templateKey: string, poster: Acting | null): Promise<string> => {
    const changes = poster === null ? {} : { organizationId: poster.organizationId };
    return (await processes.started(templateKey, changes, poster?.member ?? citizen())).process.id;
  };

  const moved = async (id: string, step: string) => {
    const answer = await processes.take(citizen(), await processes.read(id), step);
    if (answer.__typename !== 'TakeStepSuccess') throw new Error(JSON.stringify(answer));
  };

  const challenge = async () => {
    const poster = await organization();
    return { poster, processId: await process('TRIAL_CHALLENGE', poster) };
  };

  const solve = async ({ organizationId, member }: Acting, processId: string, changes: object = {}) => {
    const input = solutionInput(processId, organizationId, changes);
    return (await act(member, 'submitSolution', input)).solution.id;
  };

  const submitted = async (processId: string, changes: object = {}) => {
    const solver = await organization();
    return { solver, solutionId: await solve(solver, processId, changes) };
  };

  const severalSubmitted = async (processId: string, count: number) => {
    const all = [];
    for (let index = 0; index < count; index += 1) all.push(await submitted(processId));
    return all;
  };

  const select = (poster: Acting, solutionId: string, changes: object = {}) =>
    act(poster.member, 'selectSolution', { solutionId, reason: '가장 빨리 시험할 수 있습니다.', ...changes });

  /** Brings calls to the same point before any of them goes on: what they need is held until all of them wait for it. */
  const atOnce = async <T>(hold: string, parameters: unknown[], calls: readonly (() => Promise<T>)[]): Promise<T[]> => {
    const holder = service.db.createQueryRunner();
    await holder.startTransaction();
    await holder.query(hold, parameters);
    const running = Promise.all(calls.map((call) => call()));
    try {
      await expect.poll(() => waitingForLock(service.db)).toBe(calls.length);
    } finally {
      await holder.rollbackTransaction();
      await holder.release();
    }
    return await running;
  };

  return {
    ...world,
    ...processes,
    act,
    organization,
    process,
    moved,
    challenge,
    solve,
    submitted,
    severalSubmitted,
    select,
    atOnce,
  };
}
