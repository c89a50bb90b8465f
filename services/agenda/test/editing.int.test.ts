import { randomUUID } from 'node:crypto';
import { agendaChanged, agendaClosed, agendaTriaged } from '@dure/schema/events/agenda';
import { person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import * as documents from './documents.ts';
import { agendaWorld, citizen, municipality, otherDistricts, secretary } from './world.ts';

const { service, mutate, raised, read, supportedFrom, unknownId } = await agendaWorld();

const closed = async () => {
  const author = citizen();
  const agendaId = await raised(author);
  await mutate(author, documents.close, { agendaId, reason: '해결되었습니다.' });
  return { author, agendaId };
};

describe('editing an agenda', () => {
  test('its author changes the text, the version grows, and the text that was replaced stays readable', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    const answer = await mutate(author, documents.edit, {
      agendaId,
      expectedVersion: 1,
      title: '하천의 악취',
      plainSummary: '냄새',
    });
    expect(answer).toMatchObject({ __typename: 'EditAgendaSuccess', agenda: { version: 2, title: '하천의 악취' } });
    await mutate(author, documents.edit, { agendaId, expectedVersion: 2, plainSummary: null });
    expect(await read(agendaId)).toMatchObject({
      ...{ title: '하천의 악취', plainSummary: null, version: 3 },
      revisions: {
        totalCount: 2,
        nodes: [
          { version: 2, title: '하천의 악취' },
          { version: 1, title: '하천 악취', replacedBy: { id: author.memberId } },
        ],
      },
    });
  });

  test('an edit of the text sends no event, one of place, category or kind sends the present values', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    await mutate(author, documents.edit, { agendaId, expectedVersion: 1, body: '더 심해졌습니다.' });
    const changes = { kind: 'PROPOSAL', categoryKey: 'tourism', districtCode: otherDistricts[0] };
    const point = { longitude: 127, latitude: 37 };
    await mutate(author, documents.edit, { agendaId, expectedVersion: 2, ...changes, point });
    const sent = (await service.sent(agendaChanged)).filter((event) => event.agendaId === agendaId);
    expect(sent).toEqual([{ agendaId, municipalityCode: municipality, ...changes, ...point, version: 3 }]);
    expect(await read(agendaId)).toMatchObject({ revisions: { totalCount: 1 } });
  });

  test('the secretariat edits, another citizen does not', async () => {
    const agendaId = await raised();
    const input = { agendaId, expectedVersion: 1, title: '다듬은 제목' };
    expect(await mutate(secretary(), documents.edit, input)).toMatchObject({ __typename: 'EditAgendaSuccess' });
    expect(await service.as(citizen()).errors(documents.edit, { input })).toEqual(['FORBIDDEN']);
    const elsewhere = person({ '1111000000': ['secretariat'] });
    expect(await service.as(elsewhere).errors(documents.edit, { input })).toEqual(['FORBIDDEN']);
  });

  test('of two edits of one version at once exactly one wins, and nothing of the other is kept', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    const answers = await Promise.all(
      ['하나', '둘'].map((title) => mutate(author, documents.edit, { agendaId, expectedVersion: 1, title })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EditAgendaSuccess', 'VersionConflict']);
    expect(answers.find(({ currentVersion }) => currentVersion !== undefined)).toMatchObject({ currentVersion: 2 });
    expect(await read(agendaId)).toMatchObject({ version: 2, revisions: { totalCount: 1 } });
  });

  test('a district or category that is not known is refused, and so is one of another municipality', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    const edit = (changes: object) => mutate(author, documents.edit, { agendaId, expectedVersion: 1, ...changes });
    expect(await edit({ districtCode: '1111051000' })).toMatchObject({ __typename: 'PlaceNotKnown' });
    expect(await edit({ categoryKey: 'space-travel' })).toMatchObject({
      __typename: 'UnknownCategory',
      known: expect.arrayContaining([{ key: 'tourism' }]),
    });
  });

  test('a closed agenda is not edited, one that does not exist is not found, a blank title is bad input', async () => {
    const { author, agendaId } = await closed();
    expect(await mutate(author, documents.edit, { agendaId, expectedVersion: 2, title: 'x' })).toMatchObject({
      ...{ __typename: 'AgendaNotInState', actual: 'CLOSED', allowed: ['OPEN', 'EXPERIMENTING', 'RECORDED'] },
    });
    const errors = (input: object) => service.as(author).errors(documents.edit, { input });
    expect(await errors({ agendaId: unknownId, expectedVersion: 1 })).toEqual(['NOT_FOUND']);
    expect(await errors({ agendaId, expectedVersion: 1, title: ' ' })).toEqual(['BAD_USER_INPUT']);
    expect(await errors({ agendaId: 'nonsense', expectedVersion: 1 })).toEqual(['BAD_USER_INPUT']);
  });

  test('an agenda that moves to the district of its supporters becomes one of that community', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    const there = otherDistricts[0];
    await supportedFrom(agendaId, [there, there, there, there, there]);
    expect(await read(agendaId)).toMatchObject({ maturity: 'PERSONAL' });
    await mutate(author, documents.edit, { agendaId, expectedVersion: 1, districtCode: there });
    expect(await read(agendaId)).toMatchObject({ maturity: 'COMMUNITY', version: 2 });
  });

  test('the database refuses to change or delete a text that was replaced', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    await mutate(author, documents.edit, { agendaId, expectedVersion: 1, title: '다른 제목' });
    await expect(service.db.query(`UPDATE agenda_revisions SET title = 'x'`)).rejects.toThrow('never changed');
    await expect(service.db.query('DELETE FROM agenda_revisions')).rejects.toThrow('never changed');
  });
});

describe('triage', () => {
  test('a decision and the next one are kept with who, why and from where, and each sends an event', async () => {
    const [first, second] = [secretary(), person({ [municipality]: ['official'] })];
    const agendaId = await raised();
    expect(
      await mutate(first, documents.triage, { agendaId, triage: 'GOVERNMENT', reason: '하수관 문제입니다.' }),
    ).toMatchObject({
      ...{ __typename: 'TriageAgendaSuccess', agenda: { triage: 'GOVERNMENT', version: 2 } },
    });
    await mutate(second, documents.triage, { agendaId, triage: 'COLLABORATION', reason: '주민이 함께합니다.' });
    const { history } = await read(agendaId);
    expect(history.nodes.slice(1)).toMatchObject([
      {
        ...{ aspect: 'TRIAGE', from: null, to: 'GOVERNMENT', reason: '하수관 문제입니다.', rule: 'TRIAGE_DECISION' },
        actor: { id: first.memberId },
      },
      { from: 'GOVERNMENT', to: 'COLLABORATION', actor: { id: second.memberId } },
    ]);
    const sent = (await service.sent(agendaTriaged)).filter((event) => event.agendaId === agendaId);
    expect(sent.map(({ triage }) => triage)).toEqual(['GOVERNMENT', 'COLLABORATION']);
  });

  test('the same decision twice at once is written once', async () => {
    const agendaId = await raised();
    const input = { agendaId, triage: 'CITIZEN', reason: '이웃이 고칠 수 있습니다.' };
    const answers = await Promise.all([1, 2].map(() => mutate(secretary(), documents.triage, input)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['TriageAgendaSuccess', 'TriageUnchanged']);
    expect(await read(agendaId)).toMatchObject({ history: { totalCount: 2 } });
  });

  test('citizens, stewards and the secretariat of another municipality do not decide', async () => {
    const input = { agendaId: await raised(), triage: 'CITIZEN', reason: '이유' };
    for (const caller of [
      citizen(),
      person({ [municipality]: ['steward'] }),
      person({ '1111000000': ['secretariat'] }),
    ]) {
      expect(await service.as(caller).errors(documents.triage, { input })).toEqual(['FORBIDDEN']);
    }
  });

  test('a closed agenda is not triaged, and a reason is needed', async () => {
    const { agendaId } = await closed();
    expect(await mutate(secretary(), documents.triage, { agendaId, triage: 'CITIZEN', reason: '이유' })).toMatchObject({
      ...{ __typename: 'AgendaNotInState', actual: 'CLOSED' },
    });
    const input = { agendaId, triage: 'CITIZEN', reason: '' };
    expect(await service.as(secretary()).errors(documents.triage, { input })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('closing', () => {
  test('author and secretariat close with a reason, once; it stays readable and one event tells of it', async () => {
    const { author, agendaId } = await closed();
    const again = await mutate(secretary(), documents.close, { agendaId, reason: '다시' });
    expect(again).toMatchObject({ __typename: 'AgendaNotInState', actual: 'CLOSED', allowed: ['OPEN', 'RECORDED'] });
    expect(await read(agendaId)).toMatchObject({
      ...{ state: 'CLOSED', version: 2 },
      history: {
        nodes: [{}, { from: 'OPEN', to: 'CLOSED', rule: 'CLOSING_DECISION', actor: { id: author.memberId } }],
      },
    });
    expect((await service.sent(agendaClosed)).filter((event) => event.agendaId === agendaId)).toHaveLength(1);
    const other = await raised();
    expect(await mutate(secretary(), documents.close, { agendaId: other, reason: '중복입니다.' })).toMatchObject({
      __typename: 'CloseAgendaSuccess',
    });
  });

  test('another citizen does not close, and an agenda that does not exist is not found', async () => {
    const errors = (agendaId: string) =>
      service.as(citizen()).errors(documents.close, { input: { agendaId, reason: '이유' } });
    expect(await errors(await raised())).toEqual(['FORBIDDEN']);
    expect(await errors(unknownId)).toEqual(['NOT_FOUND']);
  });
});

test('the same key edits, triages and closes once, and answers the same; with other input it is refused', async () => {
  const author = citizen();
  const agendaId = await raised(author);
  const commands = [
    [author, documents.edit, { agendaId, expectedVersion: 1, title: '다듬은 제목' }, { title: '다른 제목' }],
    [
      secretary(),
      documents.triage,
      { agendaId, triage: 'CITIZEN', reason: '주민이 합니다.' },
      { triage: 'GOVERNMENT' },
    ],
    [author, documents.close, { agendaId, reason: '해결되었습니다.' }, { reason: '다른 까닭' }],
  ] as const;
  for (const [index, [caller, document, input, change]] of commands.entries()) {
    const keyed = { ...input, idempotencyKey: randomUUID() };
    const answers = await Promise.all([1, 2].map(() => mutate(caller, document, keyed)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(2).fill(expect.stringMatching(/Success$/)));
    expect(await mutate(caller, document, { ...keyed, ...change })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await read(agendaId)).toMatchObject({ version: index + 2 });
  }
});
