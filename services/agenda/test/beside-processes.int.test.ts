import { waitingForLock } from '@dure/testkit/locks';
import { person } from '@dure/testkit/service';
import { expect, test } from 'vitest';
import * as documents from './documents.ts';
import { processWorld } from './process-world.ts';
import { agendaWorld, citizen, municipality } from './world.ts';

const { service, mutate, raised } = await agendaWorld();
const { start } = processWorld(service);

const official = person({ [municipality]: ['official'] });
const place = [{ field: 'place', point: { longitude: 127.01, latitude: 37 } }];

/** Both have come as far as the agenda, the first before the second, when it is let go. */
async function inQueue(agendaId: string, calls: readonly (() => Promise<{ readonly __typename: string }>)[]) {
  const holding = service.db.createQueryRunner();
  await holding.startTransaction();
  await holding.query('SELECT FROM agendas WHERE id = $1 FOR UPDATE', [agendaId]);
  const answers: Promise<{ readonly __typename: string }>[] = [];
  try {
    for (const call of calls) {
      answers.push(call());
      await expect.poll(() => waitingForLock(service.db)).toBe(answers.length);
    }
  } finally {
    await holding.commitTransaction();
    await holding.release();
  }
  return (await Promise.all(answers)).map(({ __typename }) => __typename);
}

/** An agenda, and what may happen to it at the same moment. */
async function moment() {
  const author = citizen();
  const agendaId = await raised(author);
  return {
    agendaId,
    begin: () => start(author, agendaId, 'CHIBA', { values: place }),
    close: () => mutate(author, documents.close, { agendaId, reason: '나아졌습니다.' }),
    sort: () => mutate(official, documents.triage, { agendaId, triage: 'CITIZEN', reason: '이웃이 할 수 있습니다.' }),
  };
}

test('of the start of a process and the closing of its agenda at once the second sees the first', async () => {
  const one = await moment();
  expect(await inQueue(one.agendaId, [one.begin, one.close])).toEqual(['StartProcessSuccess', 'ProcessRunning']);
  const other = await moment();
  expect(await inQueue(other.agendaId, [other.close, other.begin])).toEqual([
    ...['CloseAgendaSuccess', 'AgendaNotInState'],
  ]);
});

test('of the start of a process that sorts and a decision by hand at once the second sees the first', async () => {
  const one = await moment();
  expect(await inQueue(one.agendaId, [one.begin, one.sort])).toEqual(['StartProcessSuccess', 'ProcessDecidesTriage']);
  const other = await moment();
  expect(await inQueue(other.agendaId, [other.sort, other.begin])).toEqual([
    ...['TriageAgendaSuccess', 'StartProcessSuccess'],
  ]);
});
