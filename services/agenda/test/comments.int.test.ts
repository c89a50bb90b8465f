import { randomUUID } from 'node:crypto';
import { agendaCommented } from '@dure/schema/events/agenda';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import * as documents from './documents.ts';
import { agendaWorld, citizen, secretary } from './world.ts';

const { service, mutate, raised, read, unknownId } = await agendaWorld();

const say = (actor: ReturnType<typeof person>, agendaId: string, changes: object = {}) =>
  mutate(actor, documents.comment, { agendaId, body: '저도 냄새를 맡았습니다.', language: 'ko', ...changes });

describe('commenting', () => {
  test('any member comments, from elsewhere too, and everybody reads it, oldest first', async () => {
    const [agendaId, guest] = [await raised(), person()];
    await say(citizen(), agendaId);
    expect(await say(guest, agendaId, { body: 'Same here.', language: 'en' })).toMatchObject({
      __typename: 'CommentOnAgendaSuccess',
      comment: {
        ...{ body: 'Same here.', language: 'en', author: { id: guest.memberId } },
        agenda: { id: agendaId, commentCount: 2 },
      },
    });
    const { comments, commentCount } = await read(agendaId);
    expect(comments.nodes.map(({ body }) => body)).toEqual(['저도 냄새를 맡았습니다.', 'Same here.']);
    expect([commentCount, comments.totalCount]).toEqual([2, 2]);
  });

  test('a comment says whether it came from the secretariat of the municipality', async () => {
    const agendaId = await raised();
    const from = async (actor: ReturnType<typeof person>) => (await say(actor, agendaId)).comment;
    expect(await from(secretary())).toMatchObject({ isFromSecretariat: true });
    expect(await from(citizen())).toMatchObject({ isFromSecretariat: false });
    expect(await from(person({ '9977000000': ['secretariat'] }))).toMatchObject({ isFromSecretariat: false });
  });

  test('comments at the same moment are all counted, and each is told of once', async () => {
    const agendaId = await raised();
    await Promise.all(Array.from({ length: 6 }, () => say(citizen(), agendaId)));
    expect(await read(agendaId)).toMatchObject({ commentCount: 6, comments: { totalCount: 6 } });
    const sent = (await service.sent(agendaCommented)).filter((event) => event.agendaId === agendaId);
    expect(sent.map(({ commentCount }) => commentCount)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('an event tells who said it and in which role, and not what was said', async () => {
    const [secretariat, agendaId] = [secretary(), await raised()];
    const { comment } = await say(secretariat, agendaId);
    const sent = (await service.sent(agendaCommented)).filter((event) => event.agendaId === agendaId);
    const { id: commentId } = comment as { id: string };
    const said = { agendaId, commentId, authorId: secretariat.memberId, isFromSecretariat: true, commentCount: 1 };
    expect(sent).toEqual([said]);
  });

  test('one key twice at once is one comment; with another text it is refused', async () => {
    const [member, agendaId, idempotencyKey] = [citizen(), await raised(), randomUUID()];
    const answers = await Promise.all([1, 2].map(() => say(member, agendaId, { idempotencyKey })));
    expect(answers[0]).toEqual(answers[1]);
    expect(await read(agendaId)).toMatchObject({ commentCount: 1 });
    expect(await say(member, agendaId, { idempotencyKey, body: '다른 글' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  test('a closed agenda takes no comments, one that does not exist is not found', async () => {
    const author = citizen();
    const agendaId = await raised(author);
    await mutate(author, documents.close, { agendaId, reason: '끝' });
    expect(await say(citizen(), agendaId)).toMatchObject({ __typename: 'AgendaNotInState', actual: 'CLOSED' });
    const input = { agendaId: unknownId, body: '글', language: 'ko' };
    expect(await service.as(citizen()).errors(documents.comment, { input })).toEqual(['NOT_FOUND']);
  });

  test.each([
    ['a blank text', { body: '\n' }],
    ['2,001 characters', { body: 'x'.repeat(2_001) }],
    ['a control character', { body: 'a\u0007' }],
  ])('%s are bad input', async (_, changes) => {
    const input = { agendaId: await raised(), language: 'ko', ...changes };
    expect(await service.as(citizen()).errors(documents.comment, { input })).toEqual(['BAD_USER_INPUT']);
  });
});

test('a comment is an entity that other services can refer to', async () => {
  const agendaId = await raised();
  const { comment } = await say(citizen(), agendaId);
  const { id } = comment as { id: string };
  const representations = [
    { __typename: 'Comment', id },
    { __typename: 'Comment', id: unknownId },
  ];
  expect(await service.as(nobody).data(documents.entities, { representations })).toMatchObject({
    _entities: [{ id, agenda: { id: agendaId } }, null],
  });
});
