import { z } from 'zod';
import { soon } from './players.ts';
import { nextCitizen, settle, type World } from './world.ts';

/** Ballots of citizens and decisions of committees, from their opening to their conclusion. */

const committee = ['official', 'secretariat', 'steward'] as const;
const majority = { numerator: 1, denominator: 2 };

/** The committee of the municipality with that key, appointed where there is none; answers one of its members. */
export async function memberOfBody(world: World, key: string): Promise<string> {
  const { municipalityCode, players } = world;
  const memberIds: string[] = [];
  for (const person of committee) memberIds.push(await settle(players, person));
  const name = { ko: `심의위원회 ${key}`, en: `Committee ${key}` };
  const input = { municipalityCode, key, name, memberIds, quorum: 2, threshold: majority };
  // Those who have just registered are known there a moment later; where the committee is appointed already it stays.
  await soon(() => players.attempt({ by: 'operator', mutation: 'appointBody', thing: 'body { id }', input }));
  return committee[0];
}

type Asked = { readonly ballot: string } | { readonly body: string };

/** Opens a decision, or answers the one that is open. */
export async function openDecision(world: World, asked: Asked, by: string): Promise<string> {
  if ('body' in asked) await memberOfBody(world, asked.body);
  const doing = { by, mutation: 'openDecision', thing: 'decision { id }', refused: 'ActRefused' } as const;
  const opened = await world.players.attempt({ ...doing, input: { processId: world.processId, ...asked } });
  if (opened.ok) return opened.thing.id;
  const { process } = await world.players.read(
    z.object({
      process: z.object({ decisions: z.object({ nodes: z.array(z.object({ id: z.string(), state: z.string() })) }) }),
    }),
    'query Decisions($id: ID!) { process(id: $id) { decisions(first: 100) { nodes { id state } } } }',
    { id: world.processId },
  );
  const open = process.decisions.nodes.find(({ state }) => state === 'OPEN');
  if (open === undefined) throw new Error(`${opened.type}: ${opened.message} ${JSON.stringify(opened.refusals)}`);
  return open.id;
}

/** So many citizens, or all members of the committee, vote for it. */
export async function voteFor(world: World, decisionId: string, asked: Asked, wanted: number): Promise<void> {
  for (let number = 0; number < wanted; number += 1) {
    const by = 'body' in asked ? committee[number] : nextCitizen(world);
    if (by === undefined) return;
    await settle(world.players, by);
    const input = { decisionId, choice: 'FOR' };
    await world.players.act({ by, mutation: 'castBallot', thing: 'decision { id }', input, refused: 'ActRefused' });
  }
}

/** Concludes a decision with a public reason. */
export function conclude({ players }: World, decisionId: string, by: string) {
  const input = { decisionId, reason: '여러 사람이 뜻을 모았고 예산이 있습니다.' };
  return players.attempt({ by, mutation: 'concludeDecision', thing: 'decision { id }', input, refused: 'ActRefused' });
}
