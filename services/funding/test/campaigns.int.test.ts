import { randomUUID } from 'node:crypto';
import { agendaChanged, agendaClosed } from '@dure/schema/events/agenda';
import { campaignEnded, campaignPublished } from '@dure/schema/events/funding';
import { organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city, district, municipality, secretariat } from './city.ts';
import { list, mutations, one } from './documents.ts';

const service = await testService(definition);
const { act, afterDays, entity, inDays, openAs, pledge, published, publishAs, raiseAgenda, read, summary, terms } =
  city(service);

type Seen = { state: string; title: string; consultations: { totalCount: number; nodes: { note: string }[] } | null };

describe('opening a campaign', () => {
  test('a citizen opens a draft that nobody but its own side and the secretariat sees', async () => {
    const opener = citizen();
    const agendaId = await raiseAgenda();
    const id = await openAs(opener, { agendaId });
    expect(await read<Seen>(id, opener)).toMatchObject({
      ...{ state: 'DRAFT', agenda: { id: agendaId }, opener: { id: opener.memberId }, organization: null },
      ...{ district: { code: district }, municipality: { code: municipality }, tally: { minorUnits: 0 } },
    });
    expect(await read<Seen>(id, secretariat())).toMatchObject({ state: 'DRAFT' });
    expect(await read<Seen>(id, person({ '*': ['secretariat'] }))).toMatchObject({ state: 'DRAFT' });
    for (const stranger of [nobody, citizen(), person({ '1111000000': ['secretariat'] })]) {
      expect(await read(id, stranger)).toBeNull();
      const { campaigns } = await entity<{ campaigns: { totalCount: number } }>(
        { __typename: 'Agenda', id: agendaId },
        stranger,
      );
      expect(campaigns.totalCount).toBe(0);
    }
    const own = await entity<{ campaigns: { totalCount: number } }>({ __typename: 'Agenda', id: agendaId }, opener);
    expect(own.campaigns.totalCount).toBe(1);
  });

  test.each([
    ['AgendaNotKnown', { agendaId: randomUUID() }],
    ['CampaignGoalOutOfRange', { goal: { minorUnits: -5, currency: 'KRW' } }],
    ['CampaignGoalOutOfRange', { goal: { minorUnits: 9_007_199_254_740_991, currency: 'JPY' } }],
    ['CampaignDeadlineOutOfRange', { deadline: '2020-01-01T00:00:00Z' }],
    ['CampaignDeadlineOutOfRange', { deadline: '2099-01-01T00:00:00Z' }],
    ['CampaignPlanUnfit', { shortfallPlan: 'KEEP_IT_ALL' }],
    ['CampaignPlanUnfit', { reducedPlan: '절반만 합니다.' }],
    ['CampaignPlanUnfit', { shortfallPlan: 'MINIMUM_AND_OPTIMUM', reducedPlan: '절반만 합니다.' }],
    [
      'CampaignMinimumOutOfRange',
      { shortfallPlan: 'MINIMUM_AND_OPTIMUM', reducedPlan: '절반만', minimumMinor: 10_000 },
    ],
  ])('it answers %s for %o', async (typename, changes) => {
    const input = { ...terms(await raiseAgenda()), ...changes };
    expect(await act('openCampaign', citizen(), input)).toMatchObject({
      __typename: typename,
      message: expect.stringMatching(/./),
    });
  });

  test('a closed agenda collects no money', async () => {
    const agendaId = await raiseAgenda();
    const opener = citizen();
    const ready = await openAs(opener, { agendaId });
    await act('submitCampaign', opener, { campaignId: ready });
    await act('consultCampaign', secretariat(), { campaignId: ready, decision: 'APPROVE', note: '좋습니다.' });
    await service.deliver(agendaClosed, { agendaId });
    expect(await act('openCampaign', citizen(), terms(agendaId))).toMatchObject({ __typename: 'CampaignAgendaClosed' });
    expect(await act('publishCampaign', opener, { campaignId: ready })).toMatchObject({
      __typename: 'CampaignAgendaClosed',
    });
  });

  test('only those who act for an organisation open one for it, as long as they do', async () => {
    const [opener, organizationId] = [citizen(), randomUUID()];
    const input = { ...terms(await raiseAgenda()), organizationId };
    expect(await act('openCampaign', opener, input)).toMatchObject({ __typename: 'NotAMemberOfOrganization' });
    const added = await service.deliver(organizationMemberAdded, { organizationId, memberId: opener.memberId });
    await service.redeliver(added);
    expect(await act('openCampaign', opener, input)).toMatchObject({ __typename: 'OpenCampaignSuccess' });
    await service.deliver(organizationMemberRemoved, { organizationId, memberId: opener.memberId });
    expect(await act('openCampaign', opener, input)).toMatchObject({ __typename: 'NotAMemberOfOrganization' });
  });

  test.each([
    ['a blank title', { title: ' ' }],
    ['an over-long title', { title: 'x'.repeat(201) }],
    ['an over-long description', { description: 'x'.repeat(10_001) }],
    ['an over-long reduced plan', { shortfallPlan: 'KEEP_IT_ALL', reducedPlan: 'x'.repeat(2_001) }],
    ['an agenda id that is none', { agendaId: 'nonsense' }],
    ['a currency that is not known', { goal: { minorUnits: 1, currency: 'GBP' } }],
    ['a fraction of money', { goal: { minorUnits: 1.5, currency: 'EUR' } }],
    ['a control character', { title: 'a\u0000b' }],
  ])('%s is bad input', async (_, changes) => {
    const input = { ...terms(await raiseAgenda()), ...changes };
    expect(await service.as(citizen()).errors(mutations.openCampaign, { input })).toEqual(['BAD_USER_INPUT']);
  });

  test('without a role in the municipality of the agenda it is forbidden', async () => {
    const input = terms(await raiseAgenda());
    for (const stranger of [person(), person({ '1111000000': ['citizen'] })]) {
      expect(await service.as(stranger).errors(mutations.openCampaign, { input })).toEqual(['FORBIDDEN']);
    }
  });

  test('the same key twice at the same moment opens one campaign', async () => {
    const [opener, agendaId] = [citizen(), await raiseAgenda()];
    const input = { ...terms(agendaId), idempotencyKey: randomUUID() };
    const answers = await Promise.all([act('openCampaign', opener, input), act('openCampaign', opener, input)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await act('openCampaign', opener, { ...input, title: '다른 이름' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });
});

describe('from draft to publication', () => {
  test('submitted, returned with a note, edited, approved and published: then everybody sees it, but not the notes', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener);
    const consultant = secretariat();
    await act('submitCampaign', opener, { campaignId });
    await act('consultCampaign', consultant, { campaignId, decision: 'RETURN', note: '예산을 더 적어 주십시오.' });
    const edited = await act('editCampaign', opener, {
      ...{ campaignId, expectedVersion: 3, title: '쉼터와 예산', shortfallPlan: 'KEEP_IT_ALL', reducedPlan: '지붕만' },
    });
    expect(edited).toMatchObject({ __typename: 'EditCampaignSuccess', campaign: { version: 4, state: 'DRAFT' } });
    await publishAs(opener, campaignId);
    expect((await service.sent(campaignPublished)).filter((event) => event.campaignId === campaignId)).toEqual([
      expect.objectContaining({ goalMinor: 10_000, currency: 'KRW', shortfallPlan: 'KEEP_IT_ALL' }),
    ]);
    const open = await read<Seen>(campaignId);
    expect(open).toMatchObject({
      state: 'PUBLISHED',
      title: '쉼터와 예산',
      reducedPlan: '지붕만',
      consultations: null,
    });
    expect((await read<Seen>(campaignId, citizen())).consultations).toBeNull();
    for (const insider of [opener, secretariat()]) {
      const { consultations } = await read<Seen>(campaignId, insider);
      expect(consultations?.nodes.map(({ note }) => note)).toEqual(['예산을 더 적어 주십시오.', '좋습니다.']);
    }
  });

  test('an edit of an old version and steps out of turn are refused', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener);
    expect(await act('editCampaign', opener, { campaignId, expectedVersion: 9 })).toMatchObject({
      __typename: 'VersionConflict',
    });
    for (const [typename, changes] of [
      ['CampaignGoalOutOfRange', { goal: { minorUnits: 0, currency: 'KRW' } }],
      ['CampaignDeadlineOutOfRange', { deadline: '2020-01-01T00:00:00Z' }],
      ['CampaignPlanUnfit', { reducedPlan: '절반만' }],
    ] as const) {
      expect(await act('editCampaign', opener, { campaignId, expectedVersion: 1, ...changes })).toMatchObject({
        __typename: typename,
      });
    }
    expect(await act('publishCampaign', opener, { campaignId })).toMatchObject({ __typename: 'CampaignNotInState' });
    await act('submitCampaign', opener, { campaignId });
    expect(await act('submitCampaign', opener, { campaignId })).toMatchObject({ __typename: 'CampaignNotInState' });
    expect(await act('editCampaign', opener, { campaignId, expectedVersion: 2 })).toMatchObject({
      __typename: 'CampaignNotInState',
    });
    await act('consultCampaign', secretariat(), { campaignId, decision: 'RETURN', note: '고쳐 주십시오.' });
    expect(
      await act('consultCampaign', secretariat(), { campaignId, decision: 'APPROVE', note: '좋습니다.' }),
    ).toMatchObject({ __typename: 'CampaignNotInState' });
  });

  test('of two edits of the same version at once one wins', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener);
    const edits = ['하나', '둘'].map((title) => act('editCampaign', opener, { campaignId, expectedVersion: 1, title }));
    const names = (await Promise.all(edits)).map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['EditCampaignSuccess', 'VersionConflict']);
  });

  test('nobody consults for their own side: not the opener, not a member of its organisation', async () => {
    const [opener, colleague, organizationId] = [
      person({ [municipality]: ['secretariat'] }),
      secretariat(),
      randomUUID(),
    ];
    for (const { memberId } of [opener, colleague]) {
      await service.deliver(organizationMemberAdded, { organizationId, memberId });
    }
    const campaignId = await openAs(opener, { organizationId });
    await act('submitCampaign', opener, { campaignId });
    const input = { campaignId, decision: 'APPROVE', note: '좋습니다.' };
    for (const insider of [opener, colleague]) {
      expect(await act('consultCampaign', insider, input)).toMatchObject({ __typename: 'CampaignOwnSideConsults' });
    }
    expect(await act('consultCampaign', secretariat(), input)).toMatchObject({ __typename: 'ConsultCampaignSuccess' });
    // A colleague of the organisation stands on its own side also for the good.
    expect(await act('publishCampaign', colleague, { campaignId })).toMatchObject({
      __typename: 'PublishCampaignSuccess',
    });
  });

  test('others do not find what is not public, and are forbidden what is', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener);
    const steps = {
      editCampaign: { campaignId, expectedVersion: 1 },
      submitCampaign: { campaignId },
      publishCampaign: { campaignId },
      cancelCampaign: { campaignId, reason: '그냥' },
    } as const;
    const codesFor = async (who: ReturnType<typeof person>) => {
      const codes = Object.entries(steps).map(([name, input]) =>
        service.as(who).errors(mutations[name as keyof typeof steps], { input }),
      );
      return new Set((await Promise.all(codes)).flat());
    };
    expect(await codesFor(citizen())).toEqual(new Set(['NOT_FOUND']));
    const consulting = { campaignId, decision: 'APPROVE', note: '좋습니다.' };
    const other = person({ '1111000000': ['secretariat'] });
    expect(await service.as(other).errors(mutations.consultCampaign, { input: consulting })).toEqual(['NOT_FOUND']);
    expect(await service.as(citizen()).errors(mutations.consultCampaign, { input: consulting })).toEqual(['FORBIDDEN']);
    await publishAs(opener, campaignId);
    expect(await codesFor(citizen())).toEqual(new Set(['FORBIDDEN']));
  });

  test('an approved campaign whose deadline passed is returned, edited and published', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener, { deadline: inDays(2) });
    await act('submitCampaign', opener, { campaignId });
    await act('consultCampaign', secretariat(), { campaignId, decision: 'APPROVE', note: '좋습니다.' });
    service.clock.moveTo(new Date(inDays(3)));
    expect(await act('publishCampaign', opener, { campaignId })).toMatchObject({
      __typename: 'CampaignDeadlineOutOfRange',
    });
    await act('consultCampaign', secretariat(), { campaignId, decision: 'RETURN', note: '마감을 고쳐 주십시오.' });
    await act('editCampaign', opener, { campaignId, expectedVersion: 4, deadline: inDays(9) });
    await publishAs(opener, campaignId);
    service.clock.moveTo(null);
    expect(await read(campaignId)).toMatchObject({ state: 'PUBLISHED' });
  });
});

describe('cancelling', () => {
  test('the opener calls off what nobody pledged to; nobody is told of what was never public', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener);
    expect(await act('cancelCampaign', opener, { campaignId, reason: '일정이 바뀌었습니다.' })).toMatchObject({
      __typename: 'CancelCampaignSuccess',
      campaign: { state: 'CANCELLED', tallyAtEnd: { minorUnits: 0 } },
    });
    expect(await act('cancelCampaign', opener, { campaignId, reason: '또' })).toMatchObject({
      __typename: 'CampaignNotInState',
    });
    expect((await service.sent(campaignEnded)).filter((event) => event.campaignId === campaignId)).toEqual([]);
    expect(await read(campaignId)).toBeNull();
  });

  test('after a pledge only the secretariat does, with a public reason, and everybody gets their money back', async () => {
    const { opener, campaignId } = await published();
    await pledge(citizen(), campaignId, 4_000);
    const input = { campaignId, reason: '부지를 쓸 수 없게 되었습니다.' };
    expect(await act('cancelCampaign', opener, input)).toMatchObject({ __typename: 'CampaignHasPledges' });
    const key = { ...input, idempotencyKey: randomUUID() };
    const consultant = secretariat();
    const answers = await Promise.all([act('cancelCampaign', consultant, key), act('cancelCampaign', consultant, key)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({
      campaign: { state: 'CANCELLED', tally: { minorUnits: 0 }, tallyAtEnd: { minorUnits: 4_000 }, backerCount: 0 },
    });
    expect(await act('cancelCampaign', consultant, { ...key, reason: '다른 까닭' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await read<Seen>(campaignId)).toMatchObject({
      cancellationReason: input.reason,
      pledges: { nodes: [{ state: 'REFUNDED' }] },
      ledger: { nodes: [{ kind: 'PLEDGE' }, { kind: 'REFUND' }] },
    });
    expect((await service.sent(campaignEnded)).filter((event) => event.campaignId === campaignId)).toEqual([
      expect.objectContaining({ outcome: 'CANCELLED', tallyMinor: 4_000 }),
    ]);
    // The deadline that is still set finds nothing to do.
    await afterDays(31);
    expect((await service.sent(campaignEnded)).filter((event) => event.campaignId === campaignId)).toHaveLength(1);
  });
});

describe('lists', () => {
  type Listed = {
    campaigns: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
  const ask = async (variables: object) =>
    (await service.as(nobody).data<Listed>(list, { ...variables } as Record<string, unknown>)).campaigns;

  test.each(['ENDING_SOON', 'NEWEST', 'MOST_FUNDED'])(
    '%s meets every campaign of an agenda once, in order',
    async (sort) => {
      const agendaId = await raiseAgenda();
      const made: string[] = [];
      // Ends later, is newer and has more of its goal than the one before.
      for (const n of [1, 2, 3, 4, 5]) {
        const { campaignId } = await published({ agendaId, deadline: inDays(n) });
        await pledge(citizen(), campaignId, n * 1_000);
        made.push(campaignId);
      }
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Listed['campaigns'] = await ask({ first: 2, after, filter: { agendaId }, sort });
        expect(page.totalCount).toBe(5);
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(sort === 'ENDING_SOON' ? made : made.toReversed());
    },
  );

  test('filters narrow by place, state and deadline', async () => {
    const agendaId = await raiseAgenda('9911052000');
    const { campaignId } = await published({ agendaId, deadline: inDays(3) });
    const found = async (filter: object) => (await ask({ filter: { agendaId, ...filter } })).nodes.map(({ id }) => id);
    expect(await found({ districtCode: '9911052000', municipalityCode: municipality })).toEqual([campaignId]);
    expect(await found({ districtCode: district })).toEqual([]);
    expect(await found({ state: 'PUBLISHED', endingBefore: inDays(4) })).toEqual([campaignId]);
    expect(await found({ state: 'SECURED' })).toEqual([]);
    expect(await found({ endingBefore: inDays(2) })).toEqual([]);
  });

  test('the secretariat finds what waits for it', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener);
    await act('submitCampaign', opener, { campaignId });
    const variables = { first: 100, filter: { state: 'IN_CONSULTING' } };
    const waiting = async (who: ReturnType<typeof person>) =>
      (await service.as(who).data<Listed>(list, variables)).campaigns.nodes.map(({ id }) => id);
    expect(await waiting(secretariat())).toContain(campaignId);
    expect(await waiting(citizen())).toEqual([]);
  });

  test.each([
    ['a cursor of nothing', { after: 'nonsense' }],
    ['a page of 101', { first: 101 }],
    ['a page of none', { first: 0 }],
    ['an agenda id that is none', { filter: { agendaId: 'x' } }],
    ['a control character in a code', { filter: { districtCode: 'a\u0000' } }],
    ['a state that is not known', { filter: { state: 'LOST' } }],
  ])('%s is bad input', async (_, variables) => {
    expect(await service.as(nobody).errors(list, variables)).toEqual(['BAD_USER_INPUT']);
  });

  test('what has no form of an id is simply not there', async () => {
    expect(await service.as(nobody).data(one, { id: 'nonsense' })).toEqual({ campaign: null });
  });

  test('an organisation shows its public campaigns', async () => {
    const [opener, organizationId] = [citizen(), randomUUID()];
    await service.deliver(organizationMemberAdded, { organizationId, memberId: opener.memberId });
    const campaignId = await openAs(opener, { organizationId });
    const shown = () =>
      entity<{ campaigns: { nodes: { id: string }[] } }>({ __typename: 'Organization', id: organizationId });
    expect((await shown()).campaigns.nodes).toEqual([]);
    await publishAs(opener, campaignId);
    expect((await shown()).campaigns.nodes).toEqual([{ id: campaignId }]);
  });
});

test('an agenda that moves takes its campaigns and their money along, and the summaries follow', async () => {
  const [from, to] = ['9911053000', '9911054000'];
  const agendaId = await raiseAgenda(from);
  const { campaignId } = await published({ agendaId });
  await openAs(citizen(), { agendaId });
  await pledge(citizen(), campaignId, 12_000);
  const moved = {
    campaignsOpen: 1,
    campaignsSecured: 1,
    pledges: 1,
    pledged: [{ minorUnits: 12_000, currency: 'KRW' }],
  };
  expect(await summary(from)).toMatchObject(moved);
  const before = await summary(municipality, 'Municipality');
  await service.deliver(agendaChanged, {
    ...{ agendaId, municipalityCode: municipality, districtCode: to, longitude: null, latitude: null },
    ...{ categoryKey: 'transport', kind: 'PROPOSAL', version: 2 },
  });
  expect(await summary(to)).toMatchObject(moved);
  expect(await summary(from)).toMatchObject({ campaignsOpen: 0, campaignsSecured: 0, pledges: 0, pledged: [] });
  expect(await summary(municipality, 'Municipality')).toEqual(before);
});
