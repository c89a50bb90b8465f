import { randomUUID } from 'node:crypto';
import { resourcePublished, resourceWithdrawn } from '@dure/schema/events/resources';
import { teamChanged } from '@dure/schema/events/skills';
import { expect, test } from 'vitest';
import { field, smallTemplate, stage, step } from '../src/templates/example.ts';
import { processWorld } from './process-world.ts';
import { agendaWorld, municipality } from './world.ts';

const { service } = await agendaWorld();
const { upload, started, take, fill, read } = processWorld(service);

async function process(changes: object) {
  const key = `T${randomUUID().replaceAll('-', '').toUpperCase()}`;
  expect(await upload(smallTemplate({ key, ...changes }))).toMatchObject({ __typename: 'UploadTemplateSuccess' });
  return await started(key);
}

const stages = [
  stage('FIRST', {
    fields: [
      field('tools', { type: 'RESOURCES', needed: 'NEVER' }),
      field('quiet', { type: 'YES_NO', needed: 'NEVER' }),
    ],
  }),
  stage('SECOND'),
  stage('LAST', { end: 'DONE' }),
];

test('fields name resources that stand in the registry, and no others', async () => {
  const { process: one, starter } = await process({ stages });
  const resource = { resourceId: randomUUID(), kind: 'EQUIPMENT', municipalityCode: municipality } as const;
  const withTools = [{ field: 'tools', resourceIds: [resource.resourceId], text: '이웃의 사다리' }];
  const refused = { __typename: 'ReferenceNotKnown', field: 'tools', what: 'RESOURCE', id: resource.resourceId };
  expect(await fill(starter, one, withTools)).toMatchObject(refused);
  await service.deliver(resourcePublished, { ...resource, districtCode: null, holderOrganizationId: null });
  const { process: filled } = await fill(starter, one, withTools);
  expect(filled.version).toBe(2);
  await service.deliver(resourceWithdrawn, { resourceId: resource.resourceId });
  expect(await fill(starter, filled, withTools)).toMatchObject(refused);
  // What stands there stays: only what is newly named is looked up.
  expect(await fill(starter, filled, [{ field: 'quiet', isYes: true }])).toMatchObject({
    __typename: 'FillFieldsSuccess',
  });
});

test('of any number of teams one of long ago that has all the roles is found behind a hundred others', async () => {
  const roles = { guard: 'rolesPresent', roles: ['resident', 'official'] };
  const { process: one, starter } = await process({
    steps: [step('toSecond', 'FIRST', 'SECOND', { guards: [roles] }), step('toLast', 'SECOND', 'LAST')],
  });
  const about = { agendaId: one.agenda.id, processId: one.id };
  const named = async (teamId: string, rolesPresent: string[]) =>
    (await service.deliver(teamChanged, { ...about, teamId, rolesPresent, rolesMissing: [] })).id;
  const near = randomUUID();
  await named(near, ['resident']);
  const last = randomUUID();
  for (let others = 0; others < 60; others += 1) await named(others === 59 ? last : randomUUID(), ['treasurer']);
  expect(await take(starter, one, 'toSecond')).toMatchObject({ refusals: [{ team: { id: near } }] });
  await named(last, ['official', 'treasurer']);
  // Of two that are equally near it is the one that changed last.
  expect(await take(starter, one, 'toSecond')).toMatchObject({ refusals: [{ team: { id: last } }] });
  const eventId = await named(near, roles.roles);
  for (let others = 0; others < 60; others += 1) await named(randomUUID(), ['resident', 'treasurer']);
  expect((await take(starter, one, 'toSecond')).process.stage.key).toBe('SECOND');
  expect((await read(one.id)).timeline.nodes[0]).toMatchObject({ facts: [{ type: teamChanged.type, eventId }] });
});
