import { z } from 'zod';
import type { Outcome } from './players.ts';
import { openFund, startMentoring } from './supplies.ts';
import { foundOrganization, type Handed, type Side, type World } from './world.ts';

/** Challenges that others solve: solutions, their choice, money and mentors for them, prototypes and what comes after. */

const countries = ['KR', 'FI', 'ES', 'JP', 'DE', 'IT', 'FR', 'PT'];
export const grantMinor = 3_000_000;
const grantCurrency = 'EUR';
const reason = '지역에서 바로 시험해 볼 수 있는 해법입니다.';

/** Hands in a solution of an organisation of its own. */
export async function submitSolution(world: World): Promise<Handed> {
  const number = world.solutions.length;
  const side = await foundOrganization(world, 'COMPANY', `해결사 ${number + 1}`, countries[number % countries.length]);
  const { id } = await world.players.act({
    ...{ by: side.person, mutation: 'submitSolution', thing: 'solution { id }', refused: 'ActRefused' },
    input: solutionOf(world, side),
  });
  const handed = { ...side, solutionId: id };
  world.solutions.push(handed);
  return handed;
}

export const solutionOf = ({ processId }: World, { organizationId, country }: Side) => ({
  ...{ processId, organizationId, country },
  ...{ title: '태양광 발밑등', body: '낮에 모은 빛으로 발밑만 비춥니다.', language: 'ko' },
});

const states = z.object({
  process: z.object({
    solutions: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          state: z.string(),
          prototypes: z.array(z.object({ id: z.string(), evaluation: z.object({ id: z.string() }).nullable() })),
        }),
      ),
    }),
  }),
});

/** The solutions of the process that stand in a state, with their sides. */
export async function solutionsIn(world: World, ...wanted: string[]) {
  const { process } = await world.players.read(
    states,
    `query Solutions($id: ID!) { process(id: $id) { solutions(first: 100) {
      nodes { id state prototypes { id evaluation { id } } } } } }`,
    { id: world.processId },
  );
  return process.solutions.nodes
    .filter(({ state }) => wanted.includes(state))
    .flatMap(({ id, prototypes }) => {
      const side = world.solutions.find(({ solutionId }) => solutionId === id);
      return side === undefined ? [] : [{ ...side, prototypes }];
    });
}

const posterOf = ({ poster, author }: World): string => poster?.person ?? author;

/** The poster chooses a solution. */
export const selectSolution = (world: World, solutionId: string): Promise<Outcome> =>
  world.players.attempt({
    ...{ by: posterOf(world), mutation: 'selectSolution', thing: 'solution { id }', refused: 'ActRefused' },
    input: { solutionId, reason },
  });

/** The poster chooses the final solution. */
export const chooseFinal = (world: World, solutionId: string): Promise<Outcome> =>
  world.players.attempt({
    ...{ by: posterOf(world), mutation: 'chooseFinalSolution', thing: 'solution { id }', refused: 'ActRefused' },
    input: { solutionId, reason },
  });

/** Shows a prototype of a solution, by its side. */
export async function showPrototype(world: World, { person, solutionId }: Handed): Promise<string> {
  const input = { solutionId, body: '다리 아래 등 세 개를 달았습니다.', language: 'ko' };
  const doing = { by: person, mutation: 'showPrototype', thing: 'prototype { id }', refused: 'ActRefused' } as const;
  return (await world.players.act({ ...doing, input })).id;
}

/** Evaluates a prototype, by the poster unless somebody else tries. */
export const evaluatePrototype = (world: World, prototypeId: string, by = posterOf(world)): Promise<Outcome> =>
  world.players.attempt({
    ...{ by, mutation: 'evaluatePrototype', thing: 'evaluation { id }', refused: 'ActRefused' },
    input: { prototypeId, scores: [{ criterion: '쓸모', points: 8 }], reason, language: 'ko' },
  });

/** A fund with money for three grants, once in a rehearsal. */
export async function fundOf(world: World): Promise<string> {
  world.fundId ??= await openFund(world, 3 * grantMinor, grantCurrency);
  return world.fundId;
}

/** Promises a grant to a chosen solution in two halves, which are due at once. */
export function promiseGrant(world: World, handed: Handed, fundId: string): Promise<Outcome> {
  const half = { amountMinor: grantMinor / 2 };
  const { agendaId, players } = world;
  const input = {
    ...{ fundId, agendaId, solutionId: handed.solutionId, organizationId: handed.organizationId },
    amount: { minorUnits: grantMinor, currency: grantCurrency },
    ...{ tranches: [half, half], purpose: '시제품 제작', idempotencyKey: `${fundId}-${handed.solutionId}` },
  };
  return players.attempt({ by: 'steward', mutation: 'promiseGrant', thing: 'grant { id tranches { id } }', input });
}

const promised = z.object({ tranches: z.array(z.object({ id: z.string() })) });

/** Promises a grant and pays its halves. */
export async function payGrant(world: World, handed: Handed, fundId: string): Promise<Outcome> {
  const outcome = await promiseGrant(world, handed, fundId);
  if (!outcome.ok) return outcome;
  for (const { id: trancheId } of promised.parse(outcome.thing).tranches) {
    const doing = { by: 'steward', mutation: 'payTranche', thing: 'grant { id }' } as const;
    await world.players.act({ ...doing, input: { trancheId } });
  }
  return outcome;
}

/** A mentor of the city for a chosen solution. */
export async function mentorFor(world: World, handed: Handed): Promise<void> {
  const mentor = await foundOrganization(world, 'THIRD_SECTOR', '멘토단');
  await startMentoring(world, handed.solutionId, handed, mentor);
}

/** The poster and the side of the final solution go on together. */
export async function formPartnership(world: World, solutionId: string): Promise<void> {
  const input = { solutionId, purpose: '상용화를 함께 준비합니다.', language: 'ko' };
  const doing = {
    by: posterOf(world),
    mutation: 'formPartnership',
    thing: 'partnership { id }',
    refused: 'ActRefused',
  } as const;
  await world.players.act({ ...doing, input });
}
