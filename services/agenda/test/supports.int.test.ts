import { randomUUID } from 'node:crypto';
import { agendaMaturityChanged, agendaSupported, agendaSupportWithdrawn } from '@dure/schema/events/agenda';
import { memberMoved, memberRegistered } from '@dure/schema/events/skills';
import { person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import * as documents from './documents.ts';
import { agendaWorld, citizen, districts, home, municipality, otherDistricts } from './world.ts';

const { service, mutate, raised, read, resident, support, supportedFrom, unknownId } = await agendaWorld();

const [second, third] = otherDistricts;
const withdraw = (actor: ReturnType<typeof person>, agendaId: string, changes: object = {}) =>
  mutate(actor, documents.withdraw, { agendaId, ...changes });

const maturityEvents = async (id: string) =>
  (await service.sent(agendaMaturityChanged))
    .filter(({ agendaId }) => agendaId === id)
    .map(({ from, to }) => `${from} → ${to}`);

const maturityHistory = async (id: string) =>
  (await read(id)).history.nodes.filter(({ aspect }) => aspect === 'MATURITY');

const closed = async () => {
  const author = citizen();
  const agendaId = await raised(author);
  await support(author, agendaId);
  await mutate(author, documents.close, { agendaId, reason: '해결되었습니다.' });
  return { author, agendaId };
};

describe('supporting', () => {
  test('a citizen supports: the count, the caller’s own view and one event follow', async () => {
    const [member, agendaId] = [citizen(), await raised()];
    expect(await support(member, agendaId)).toMatchObject({
      __typename: 'SupportAgendaSuccess',
      agenda: { supportCount: 1, viewerSupports: true },
      support: { member: { id: member.memberId } },
    });
    const sent = (await service.sent(agendaSupported)).filter((event) => event.agendaId === agendaId);
    expect(sent).toEqual([{ agendaId, memberId: member.memberId, supportCount: 1 }]);
  });

  test('tapped twice at once with one key it is one support and twice the same answer', async () => {
    const [member, agendaId] = [citizen(), await raised()];
    const idempotencyKey = randomUUID();
    const answers = await Promise.all([1, 2].map(() => support(member, agendaId, { idempotencyKey })));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ __typename: 'SupportAgendaSuccess', agenda: { supportCount: 1 } });
    const other = await raised();
    expect(await support(member, other, { idempotencyKey })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
  });

  test('tapped five times at once without a key it is one support; the others are told of it', async () => {
    const [member, agendaId] = [citizen(), await raised()];
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => support(member, agendaId)));
    const [success] = answers.filter(({ __typename }) => __typename === 'SupportAgendaSuccess');
    const refused = answers.filter(({ __typename }) => __typename === 'AlreadySupported');
    expect(refused).toHaveLength(4);
    const there = expect.objectContaining({ id: (refused[0]?.support as { id: string } | undefined)?.id });
    expect([success, ...refused].map((answer) => answer?.support)).toEqual(Array.from({ length: 5 }, () => there));
    expect(await read(agendaId)).toMatchObject({ supportCount: 1 });
    expect((await service.sent(agendaSupported)).filter((event) => event.agendaId === agendaId)).toHaveLength(1);
  });

  test('many members at once are all counted, and the events count up without a gap', async () => {
    const agendaId = await raised();
    await Promise.all(Array.from({ length: 12 }, () => support(citizen(), agendaId)));
    expect(await read(agendaId)).toMatchObject({ supportCount: 12 });
    const sent = (await service.sent(agendaSupported)).filter((event) => event.agendaId === agendaId);
    expect(sent.map(({ supportCount }) => supportCount)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  test('only citizens of the municipality support: a voice is tied to residence', async () => {
    const input = { agendaId: await raised() };
    for (const caller of [person({ '1111000000': ['citizen'] }), person({ [municipality]: ['official'] })]) {
      expect(await service.as(caller).errors(documents.support, { input })).toEqual(['FORBIDDEN']);
    }
  });

  test('a closed agenda is refused, one that does not exist is not found', async () => {
    const { agendaId } = await closed();
    expect(await support(citizen(), agendaId)).toMatchObject({ __typename: 'AgendaNotInState', actual: 'CLOSED' });
    expect(await service.as(citizen()).errors(documents.support, { input: { agendaId: unknownId } })).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('withdrawing', () => {
  test('a member takes the support back, and one event tells of it; then there is nothing to take back', async () => {
    const [member, agendaId] = [citizen(), await raised()];
    await support(member, agendaId);
    expect(await withdraw(member, agendaId)).toMatchObject({ agenda: { supportCount: 0, viewerSupports: false } });
    expect(await withdraw(member, agendaId)).toMatchObject({ __typename: 'NotSupported' });
    const sent = (await service.sent(agendaSupportWithdrawn)).filter((event) => event.agendaId === agendaId);
    expect(sent).toEqual([{ agendaId, memberId: member.memberId, supportCount: 0 }]);
    expect(await support(member, agendaId)).toMatchObject({ __typename: 'SupportAgendaSuccess' });
  });

  test('two withdrawals at once take one support back, and the support of another stays', async () => {
    const [member, agendaId] = [citizen(), await raised()];
    await support(citizen(), agendaId);
    await support(member, agendaId);
    const answers = await Promise.all([withdraw(member, agendaId), withdraw(member, agendaId)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['NotSupported', 'WithdrawSupportSuccess']);
    expect(await read(agendaId)).toMatchObject({ supportCount: 1 });
  });

  test('with one key twice at once both answers are the same', async () => {
    const [member, agendaId] = [citizen(), await raised()];
    await support(member, agendaId);
    const idempotencyKey = randomUUID();
    const answers = await Promise.all([1, 2].map(() => withdraw(member, agendaId, { idempotencyKey })));
    expect(answers[0]).toEqual(answers[1]);
    expect(await withdraw(member, await raised(), { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  test('a closed agenda keeps those who stood behind it; one that does not exist is not found', async () => {
    const { author, agendaId } = await closed();
    expect(await withdraw(author, agendaId)).toMatchObject({ __typename: 'AgendaNotInState' });
    expect(await read(agendaId)).toMatchObject({ supportCount: 1 });
    expect(await service.as(citizen()).errors(documents.withdraw, { input: { agendaId: unknownId } })).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('maturity', () => {
  test('the fifth supporter of its own district makes it a matter of the community, with the counts as evidence', async () => {
    const agendaId = await raised();
    await supportedFrom(agendaId, [home, home, home, home, second, null]);
    expect(await read(agendaId)).toMatchObject({ maturity: 'PERSONAL' });
    await supportedFrom(agendaId, [home]);
    expect(await read(agendaId)).toMatchObject({ maturity: 'COMMUNITY', version: 1 });
    expect(await maturityHistory(agendaId)).toMatchObject([
      {
        ...{ from: 'PERSONAL', to: 'COMMUNITY', rule: 'SUPPORTERS_OF_OWN_DISTRICT', actor: null },
        evidence: {
          ...{ supportersOfOwnDistrict: 5, districtsOfSupporters: 2, linksOfDataOrAuthority: 0 },
          ...{ supportersForCommunity: 5, districtsForSociety: 3 },
        },
      },
    ]);
    expect(await maturityEvents(agendaId)).toEqual(['PERSONAL → COMMUNITY']);
  });

  test('of the fourth and further supporters at once one lifts it, exactly once', async () => {
    const agendaId = await raised();
    await supportedFrom(agendaId, [home, home, home]);
    const supporters = await Promise.all(Array.from({ length: 6 }, () => resident()));
    await Promise.all(supporters.map((supporter) => support(supporter, agendaId)));
    expect(await maturityEvents(agendaId)).toEqual(['PERSONAL → COMMUNITY']);
    expect(await maturityHistory(agendaId)).toHaveLength(1);
  });

  test('the fifth supporter twice at once lifts it exactly once', async () => {
    const agendaId = await raised();
    await supportedFrom(agendaId, [home, home, home, home]);
    const fifth = await resident();
    await Promise.all([support(fifth, agendaId), support(fifth, agendaId)]);
    expect(await read(agendaId)).toMatchObject({ maturity: 'COMMUNITY', supportCount: 5 });
    expect(await maturityEvents(agendaId)).toEqual(['PERSONAL → COMMUNITY']);
  });

  test('supporters from three districts make it a matter of society', async () => {
    const agendaId = await raised();
    await supportedFrom(agendaId, [home, home, home, home, home, second, third]);
    expect(await read(agendaId)).toMatchObject({ maturity: 'SOCIAL' });
    expect(await maturityEvents(agendaId)).toEqual(['PERSONAL → COMMUNITY', 'COMMUNITY → SOCIAL']);
  });

  test('it falls again, rung by rung, when supporters withdraw', async () => {
    const agendaId = await raised();
    const supporters = await supportedFrom(agendaId, [second, third, home, home, home, home, home]);
    const [fromSecond, , neighbour] = supporters;
    if (fromSecond === undefined || neighbour === undefined) throw new Error('They are there.');
    expect(await maturityEvents(agendaId)).toEqual(['PERSONAL → COMMUNITY', 'COMMUNITY → SOCIAL']);
    expect(await withdraw(fromSecond, agendaId)).toMatchObject({ agenda: { maturity: 'COMMUNITY' } });
    expect(await withdraw(neighbour, agendaId)).toMatchObject({ agenda: { maturity: 'PERSONAL' } });
    expect((await maturityEvents(agendaId)).slice(2)).toEqual(['SOCIAL → COMMUNITY', 'COMMUNITY → PERSONAL']);
  });

  test('a home that becomes known after the support counts from then on, by the event that told of it', async () => {
    const agendaId = await raised();
    await supportedFrom(agendaId, [home, home, home, home]);
    const late = citizen();
    await support(late, agendaId);
    expect(await read(agendaId)).toMatchObject({ maturity: 'PERSONAL' });
    const event = await service.deliver(memberRegistered, {
      ...{ memberId: late.memberId, municipalityCode: municipality, homeDistrictCode: home },
    });
    expect(await maturityHistory(agendaId)).toMatchObject([{ to: 'COMMUNITY', eventId: event.id }]);
    await service.redeliver(event);
    expect(await maturityHistory(agendaId)).toHaveLength(1);
  });

  test('a supporter who moves counts for the new district; agendas that are closed stay as they were counted', async () => {
    const [agendaId, past] = [await raised(), await raised()];
    const [mover] = await supportedFrom(agendaId, districts.slice(0, 1));
    if (mover === undefined) throw new Error('Somebody is there.');
    await support(mover, past);
    await mutate(person({ [municipality]: ['secretariat'] }), documents.close, { agendaId: past, reason: '끝' });
    await supportedFrom(agendaId, [home, home, home, home]);
    await service.deliver(memberMoved, {
      ...{ memberId: mover.memberId, municipalityCode: municipality, homeDistrictCode: second },
    });
    expect(await maturityEvents(agendaId)).toEqual(['PERSONAL → COMMUNITY', 'COMMUNITY → PERSONAL']);
    const homes = await service.db.query(
      'SELECT home_district_code FROM agenda_supports WHERE member_id = $1 ORDER BY agenda_id = $2',
      [mover.memberId, agendaId],
    );
    expect(homes).toEqual([{ home_district_code: home }, { home_district_code: second }]);
  });

  test('a support and the news of the member’s home at the same moment agree, whichever comes first', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [agendaId, member] = [await raised(), citizen()];
      await Promise.all([
        support(member, agendaId),
        service.deliver(memberRegistered, {
          ...{ memberId: member.memberId, municipalityCode: municipality, homeDistrictCode: home },
        }),
      ]);
    }
    // The invariants after this test compare every support with the home that is known.
    expect(await service.violations()).toEqual([]);
  });
});

test('the database holds one support per member and agenda', async () => {
  const [member, agendaId] = [citizen(), await raised()];
  await support(member, agendaId);
  const copy = `INSERT INTO agenda_supports SELECT gen_random_uuid(), agenda_id, member_id, home_district_code, supported_at
    FROM agenda_supports WHERE agenda_id = $1`;
  await expect(service.db.query(copy, [agendaId])).rejects.toThrow('agenda_supports_once_per_member');
});
