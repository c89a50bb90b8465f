import { randomUUID } from 'node:crypto';
import { matchAccepted, matchCancelled, memberRegistered, needOpened } from '@dure/schema/events/skills';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import * as documents from './documents.ts';
import { handIn } from './photos.ts';
import * as processDocuments from './process-documents.ts';
import { type ProcessAnswer, processWorld, texts } from './process-world.ts';
import { agendaWorld, citizen, municipality, secretary } from './world.ts';

const world = await agendaWorld();
const { service, mutate } = world;
const { fill, organization, raised, read, start, take } = processWorld(service);

const official = person({ [municipality]: ['official'] });
const note = '난간은 시의 것입니다.';
const kinds = ({ refusals }: { readonly refusals: readonly { readonly __typename: string }[] }) =>
  refusals.map(({ __typename }) => __typename);
const step = async (actor: Parameters<typeof take>[0], { id }: ProcessAnswer, key: string, changes: object = {}) =>
  await take(actor, await read(id), key, changes);

/** Something broken, reported with its place; a photo is shown unless it is left out. */
async function reported({ withPhoto = true } = {}) {
  const reporter = citizen();
  const agendaId = await raised(reporter);
  const values: object[] = [{ field: 'place', point: { longitude: 127.01, latitude: 37 } }];
  const photoId = withPhoto ? await handIn(service, reporter.memberId) : null;
  if (photoId !== null) {
    await mutate(reporter, documents.attachPhoto, { photoId, agendaId, description: '무너진 난간', language: 'ko' });
    values.push({ field: 'photos', photoIds: [photoId] });
  }
  const { process } = await start(reporter, agendaId, 'CHIBA', { values });
  return { reporter, agendaId, photoId, process };
}

/** A call for helpers of which one has taken the seat. */
async function helped(agendaId: string) {
  const which = { agendaId, needId: randomUUID() };
  await service.deliver(needOpened, { ...which, skillId: randomUUID(), wanted: 1, hours: 2 });
  const match = { ...which, matchId: randomUUID(), memberId: randomUUID(), filled: 1, wanted: 1 };
  const seated = () => service.deliver(matchAccepted, match);
  const freed = () => service.deliver(matchCancelled, { ...match, filled: 0, needState: 'OPEN' });
  return { seated, freed };
}

describe('what citizens solve', () => {
  test('begins once somebody has taken a seat of a call for helpers, and not when they left it', async () => {
    const { agendaId, process, reporter } = await reported();
    await step(official, process, 'toCitizens', { note });
    expect((await step(reporter, process, 'beginAsCitizens')).refusals).toMatchObject([
      { __typename: 'TooFew', what: 'needs.opened', required: 1, actual: 0 },
      { __typename: 'TooFew', what: 'helpers', required: 1, actual: 0 },
    ]);
    const { seated, freed } = await helped(agendaId);
    expect((await step(reporter, process, 'beginAsCitizens')).refusals).toMatchObject([{ what: 'helpers' }]);
    await seated();
    await freed();
    expect((await step(reporter, process, 'beginAsCitizens')).refusals).toMatchObject([{ what: 'helpers' }]);
  });

  test('is mended in sight of all, with what was done', async () => {
    const { agendaId, process, reporter } = await reported();
    await step(official, process, 'toCitizens', { note });
    await (await helped(agendaId)).seated();
    await step(reporter, process, 'beginAsCitizens');
    expect((await step(reporter, process, 'mended')).refusals).toMatchObject([
      { __typename: 'FieldsMissing', fields: [{ key: 'result' }] },
    ]);
    await fill(reporter, await read(process.id), texts('result'));
    await step(reporter, process, 'mended');
    expect(await read(process.id, nobody)).toMatchObject({ stage: { key: 'MENDED' }, outcome: 'DONE' });
  });
});

test('what the government solves has a department, whose people begin', async () => {
  const { process } = await reported();
  expect((await step(official, process, 'toGovernment', { note })).refusals).toMatchObject([
    { __typename: 'FieldsMissing', fields: [{ key: 'department' }] },
  ]);
  const { id: organizationId, member } = await organization();
  await fill(official, await read(process.id), [{ field: 'department', organizationId }]);
  await step(official, process, 'toGovernment', { note });
  expect(kinds(await step(citizen(), process, 'beginAsGovernment'))).toEqual(['RoleMissing']);
  expect(await step(member, process, 'beginAsGovernment')).toMatchObject({ process: { stage: { key: 'WORK' } } });
});

test('what both solve has an owner on either side, each of whom may begin once a helper is there', async () => {
  const { agendaId, process, reporter } = await reported();
  expect((await step(official, process, 'toBoth', { note })).refusals).toMatchObject([
    { __typename: 'FieldsMissing', fields: [{ key: 'publicOwner' }, { key: 'citizenOwner' }] },
  ]);
  const [{ id: organizationId }, owner] = [await organization(), await world.resident()];
  await fill(official, await read(process.id), [
    { field: 'publicOwner', organizationId },
    { field: 'citizenOwner', memberId: owner.memberId },
  ]);
  await step(official, process, 'toBoth', { note });
  expect(kinds(await step(reporter, process, 'beginTogether'))).toEqual(['RoleMissing', 'TooFew']);
  await (await helped(agendaId)).seated();
  expect(await step(owner, process, 'beginTogether')).toMatchObject({ process: { stage: { key: 'WORK' } } });
});

describe('refused on the way', () => {
  test('work before triage', async () => {
    const { process, reporter } = await reported();
    for (const key of ['beginAsCitizens', 'beginAsGovernment', 'beginTogether', 'mended'])
      expect(kinds(await step(reporter, process, key))).toContain('NotInStage');
  });

  test('a photo that the agenda does not show', async () => {
    const { process, reporter } = await reported();
    const [elsewhere, photoId] = [await reported(), await handIn(service, reporter.memberId)];
    for (const id of [photoId, elsewhere.photoId, randomUUID()]) {
      const input = {
        ...{ processId: process.id, expectedVersion: 1 },
        values: [...texts('result'), { field: 'photos', photoIds: [id] }],
      };
      const { errors } = await service.as(reporter).ask(processDocuments.fill, { input });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'values.1.photoIds.0' } }]);
    }
  });

  test('what a field names and nobody knows, by the name of the field, until the news of it arrives', async () => {
    const { process } = await reported();
    const [organizationId, memberId] = [randomUUID(), randomUUID()];
    const known = await organization();
    const owners = (values: object[]) => fill(official, process, [...texts('result'), ...values]);
    expect(await owners([{ field: 'publicOwner', organizationId }])).toMatchObject({
      ...{ __typename: 'ReferenceNotKnown', field: 'publicOwner', what: 'ORGANIZATION', id: organizationId },
      message: expect.stringContaining('Who answers for the government'),
    });
    const both = [
      { field: 'publicOwner', organizationId: known.id },
      { field: 'citizenOwner', memberId },
    ];
    expect(await owners(both)).toMatchObject({
      __typename: 'ReferenceNotKnown',
      field: 'citizenOwner',
      what: 'MEMBER',
    });
    expect(await read(process.id)).toMatchObject({ version: process.version });
    await service.deliver(memberRegistered, { memberId, municipalityCode: municipality, homeDistrictCode: null });
    expect(await owners(both)).toMatchObject({ __typename: 'FillFieldsSuccess' });
    const agendaId = await raised(citizen());
    const values = [
      { field: 'place', point: { longitude: 127.01, latitude: 37 } },
      { field: 'department', organizationId },
    ];
    expect(await start(citizen(), agendaId, 'CHIBA', { values })).toMatchObject({
      ...{ __typename: 'ReferenceNotKnown', field: 'department', id: organizationId },
    });
  });

  test('triage by hand beside it, while it runs', async () => {
    const { agendaId, process } = await reported();
    const byHand = () =>
      mutate(official, documents.triage, { agendaId, triage: 'CITIZEN', reason: '이웃이 할 수 있습니다.' });
    expect(await byHand()).toMatchObject({ __typename: 'ProcessDecidesTriage', process: { id: process.id } });
    expect((await world.read(agendaId)).triage).toBeNull();
    await step(official, process, 'decline', { note });
    expect(await byHand()).toMatchObject({ __typename: 'TriageAgendaSuccess' });
  });

  test('closing the agenda, while it runs', async () => {
    const { agendaId, process, reporter } = await reported();
    const close = () => mutate(reporter, documents.close, { agendaId, reason: '저절로 나아졌습니다.' });
    expect(await close()).toMatchObject({ __typename: 'ProcessRunning', process: { id: process.id } });
    expect((await world.read(agendaId)).state).toBe('OPEN');
    await step(official, process, 'decline', { note });
    expect(await close()).toMatchObject({ __typename: 'CloseAgendaSuccess', agenda: { state: 'CLOSED' } });
  });

  test('triage by a stranger, without a reason, and without a photo', async () => {
    const { process } = await reported({ withPhoto: false });
    expect(kinds(await step(citizen(), process, 'toCitizens', { note }))).toEqual(['RoleMissing', 'FieldsMissing']);
    expect((await step(official, process, 'toCitizens')).refusals).toMatchObject([
      { __typename: 'FieldsMissing', fields: [{ key: 'photos' }] },
      { __typename: 'NoteMissing' },
    ]);
  });
});

test('who sorts it anew says why, and what was decided before stays to be read by everybody', async () => {
  const { agendaId, process } = await reported();
  await step(official, process, 'toCitizens', { note });
  const { id: organizationId } = await organization();
  await fill(official, await read(process.id), [{ field: 'department', organizationId }]);
  await step(secretary(), process, 'toGovernment', { note: '시민이 하기에는 위험합니다.' });
  const { timeline } = await read(process.id, nobody);
  expect(timeline.nodes.filter(({ kind }) => kind === 'STEP')).toMatchObject([
    { rule: 'toGovernment', from: 'CITIZEN', to: 'GOVERNMENT', note: '시민이 하기에는 위험합니다.' },
    { rule: 'toCitizens', from: 'REPORTED', to: 'CITIZEN', note },
  ]);
  const { history } = await world.read(agendaId);
  expect(history.nodes.filter(({ aspect }) => aspect === 'TRIAGE').map(({ to }) => to)).toEqual([
    'CITIZEN',
    'GOVERNMENT',
  ]);
});
