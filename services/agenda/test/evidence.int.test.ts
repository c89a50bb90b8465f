import { randomUUID } from 'node:crypto';
import { agendaMaturityChanged } from '@dure/schema/events/agenda';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import * as documents from './documents.ts';
import { agendaWorld, citizen, home, municipality, secretary } from './world.ts';

const { service, mutate, raised, read, supportedFrom, unknownId } = await agendaWorld();

const official = () => person({ [municipality]: ['official'] });
const odour = { kind: 'DATA', title: '2026년 악취 민원 통계', language: 'ko', url: 'https://data.example.org/odour' };
const link = (agendaId: string, changes: object = {}, caller = secretary()) =>
  mutate(caller, documents.linkEvidence, { agendaId, ...odour, ...changes });
const linked = async (agendaId: string, changes: object = {}) =>
  ((await link(agendaId, changes)).evidence as { id: string }).id;
const take = (evidenceId: string, changes: object = {}) =>
  mutate(secretary(), documents.withdrawEvidence, { evidenceId, ...changes });
const evidenceOf = async (id: string) =>
  (
    await service
      .as(nobody)
      .data<{ agenda: { evidence: { nodes: { id: string }[]; totalCount: number } } }>(documents.evidence, { id })
  ).agenda.evidence;
const ofCommunity = async () => {
  const agendaId = await raised();
  const supporters = await supportedFrom(agendaId, [home, home, home, home, home]);
  return { agendaId, supporters };
};
const rules = async (agendaId: string) =>
  (await read(agendaId)).history.nodes.flatMap((step) =>
    step.aspect === 'MATURITY' ? [`${step.to} ${step.rule}`] : [],
  );

describe('linking evidence', () => {
  test.each(['DATA', 'AUTHORITY'])(
    '%s makes a matter of a community one of society, and all can read it',
    async (kind) => {
      const { agendaId } = await ofCommunity();
      const caller = official();
      expect(await link(agendaId, { kind }, caller)).toMatchObject({
        agenda: { maturity: 'SOCIAL', version: 1, evidence: { totalCount: 1 } },
      });
      expect(await evidenceOf(agendaId)).toMatchObject({
        nodes: [{ ...odour, kind, linkedBy: { id: caller.memberId } }],
      });
      const { history } = await read(agendaId);
      expect(history.nodes.at(-1)).toMatchObject({
        ...{ from: 'COMMUNITY', to: 'SOCIAL', rule: 'DATA_OR_AUTHORITY_LINK' },
        evidence: { supportersOfOwnDistrict: 5, districtsOfSupporters: 1, linksOfDataOrAuthority: 1 },
      });
      const told = (await service.sent(agendaMaturityChanged)).filter((event) => event.agendaId === agendaId);
      expect(told.at(-1)).toEqual({ agendaId, from: 'COMMUNITY', to: 'SOCIAL' });
    },
  );

  test('a personal matter stays one until its own district stands behind it, and then climbs both rungs', async () => {
    const agendaId = await raised();
    expect(await link(agendaId)).toMatchObject({ agenda: { maturity: 'PERSONAL' } });
    await supportedFrom(agendaId, [home, home, home, home, home]);
    expect(await rules(agendaId)).toEqual(['COMMUNITY SUPPORTERS_OF_OWN_DISTRICT', 'SOCIAL DATA_OR_AUTHORITY_LINK']);
  });

  test('of the same link several times at once one stands, and it lifts once', async () => {
    const { agendaId } = await ofCommunity();
    const answers = await Promise.all(Array.from({ length: 4 }, () => link(agendaId)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array(3).fill('EvidenceAlreadyLinked'),
      'LinkEvidenceSuccess',
    ]);
    expect(await evidenceOf(agendaId)).toMatchObject({ totalCount: 1 });
    expect((await rules(agendaId)).filter((rule) => rule.startsWith('SOCIAL'))).toHaveLength(1);
  });

  test('is for the secretariat and officials of the municipality: one link stands for many supporters', async () => {
    const input = { agendaId: await raised(), ...odour };
    const elsewhere = person({ '1111000000': ['secretariat'] });
    for (const caller of [citizen(), person(), person({ [municipality]: ['operator'] }), elsewhere]) {
      expect(await service.as(caller).errors(documents.linkEvidence, { input })).toEqual(['FORBIDDEN']);
    }
  });

  test.each([
    ['an address that does things', { url: 'javascript:alert(1)' }],
    ['an address that is too long', { url: `https://example.org/${'x'.repeat(2_000)}` }],
    ['a blank title', { title: ' ' }],
    ['an agenda id that is none', { agendaId: 'nonsense' }],
  ])('%s is bad input', async (_, changes) => {
    const input = { agendaId: await raised(), ...odour, ...changes };
    expect(await service.as(secretary()).errors(documents.linkEvidence, { input })).toEqual(['BAD_USER_INPUT']);
  });

  test('a long address in Korean is stored', async () => {
    const url = `https://example.org/${'악취'.repeat(900)}`;
    expect(await link(await raised(), { url })).toMatchObject({ evidence: { url } });
  });

  test('a closed agenda is refused, one that does not exist is not found', async () => {
    const agendaId = await raised();
    const evidenceId = await linked(agendaId);
    await mutate(secretary(), documents.close, { agendaId, reason: '끝' });
    expect(await link(agendaId, { kind: 'AUTHORITY' })).toMatchObject({
      __typename: 'AgendaNotInState',
      actual: 'CLOSED',
    });
    expect(await take(evidenceId)).toMatchObject({ __typename: 'AgendaNotInState', actual: 'CLOSED' });
    const input = { agendaId: unknownId, ...odour };
    expect(await service.as(secretary()).errors(documents.linkEvidence, { input })).toEqual(['NOT_FOUND']);
  });
});

describe('taking evidence away', () => {
  test('the matter falls to its community, and the same can be linked again', async () => {
    const { agendaId } = await ofCommunity();
    const evidenceId = await linked(agendaId);
    expect(await take(evidenceId)).toMatchObject({ agenda: { maturity: 'COMMUNITY', evidence: { totalCount: 0 } } });
    expect(await take(evidenceId)).toMatchObject({ __typename: 'EvidenceAlreadyWithdrawn' });
    expect(await link(agendaId)).toMatchObject({ agenda: { maturity: 'SOCIAL' } });
  });

  test('as long as other evidence or enough districts stand for it, it stays', async () => {
    const { agendaId } = await ofCommunity();
    const [first, second] = [await linked(agendaId), await linked(agendaId, { kind: 'AUTHORITY' })];
    expect(await take(first)).toMatchObject({ agenda: { maturity: 'SOCIAL' } });
    expect(await take(second)).toMatchObject({ agenda: { maturity: 'COMMUNITY' } });
  });

  test('twice at once it is taken away once', async () => {
    const { agendaId } = await ofCommunity();
    const evidenceId = await linked(agendaId);
    const answers = await Promise.all([take(evidenceId), take(evidenceId)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'EvidenceAlreadyWithdrawn',
      'WithdrawEvidenceSuccess',
    ]);
    expect(await rules(agendaId)).toHaveLength(3);
  });

  test('what is not there is not found', async () => {
    const input = { evidenceId: randomUUID() };
    expect(await service.as(secretary()).errors(documents.withdrawEvidence, { input })).toEqual(['NOT_FOUND']);
  });
});

test('a maturity that its evidence does not give is found by the invariants', async () => {
  const { agendaId } = await ofCommunity();
  const evidenceId = await linked(agendaId);
  const set = 'UPDATE agenda_evidence SET withdrawn_at = $2, withdrawn_by = $3 WHERE id = $1';
  await service.db.query(set, [evidenceId, new Date(), randomUUID()]);
  expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
    'the maturity of an agenda is what its supporters, its evidence and the thresholds give it',
  ]);
  await service.db.query(set, [evidenceId, null, null]);
});
