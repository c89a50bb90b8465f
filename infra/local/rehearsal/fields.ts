import { z } from 'zod';
import { type Field, readProcess } from './seen.ts';
import { logExperiment, publishCampaign, recordExperiment, startExperiment } from './supplies.ts';
import { foundOrganization, settle, type World } from './world.ts';

/** Fills fields of the process: links by what they show, the others by something that fits. */
export async function fillFields(world: World, keys: readonly string[]): Promise<void> {
  const { players, author, processId } = world;
  const values = await valuesFor(world, keys);
  if (values.length === 0) return;
  const { version } = await readProcess(players, processId, author);
  await players.act({
    ...{ by: author, mutation: 'fillFields', thing: 'process { id }', refused: 'FieldsRefused' },
    input: { processId, expectedVersion: version, values },
  });
}

/** Values for fields of the template. What a link shows is made instead. */
export async function valuesFor(world: World, keys: readonly string[]): Promise<object[]> {
  const values: object[] = [];
  for (const field of world.template.stages.flatMap(({ fields }) => fields)) {
    if (!keys.includes(field.key)) continue;
    if (field.shows === null) values.push({ field: field.key, ...(await sampleOf(world, field)) });
    else await supplyPart(world, field.shows);
  }
  return values;
}

async function supplyPart(world: World, shows: string): Promise<void> {
  if (shows.startsWith('CAMPAIGN_')) await publishCampaign(world);
  else if (shows === 'EXPERIMENT_LOG') await logExperiment(world);
  else if (shows.startsWith('EXPERIMENT_')) await startExperiment(world);
  else await recordExperiment(world);
}

/** Something that fits the type and the limits of a field. */
async function sampleOf(world: World, { type, options, limits }: Field): Promise<Record<string, unknown>> {
  switch (type) {
    case 'TEXT':
      return {
        text: '시연을 위한 글입니다. '
          .repeat(1 + Math.ceil(Number(limits.minimumLength ?? 0) / 13))
          .slice(0, Number(limits.maximumLength ?? 2_000)),
      };
    case 'NUMBER':
      return { number: Number(limits.minimum ?? Math.min(1, Number(limits.maximum ?? 1))) };
    case 'MONEY':
      return {
        money: { minorUnits: Math.max(1, Number(limits.minimumMinor ?? 1)), currency: limits.currency ?? 'KRW' },
      };
    case 'DATE':
      return { date: limits.earliest ?? limits.latest ?? (await world.clocks.now()).toISOString().slice(0, 10) };
    case 'CHOICE':
    case 'MULTIPLE_CHOICE':
      return { choices: [options[0]?.key] };
    case 'YES_NO':
      return { isYes: true };
    case 'PLACE':
      return { point: world.point };
    case 'RESOURCES':
      return { resourceIds: await someResources(world), text: '이웃이 빌려주는 연장이 있습니다.' };
    case 'PHOTOS':
      return { photoIds: [await showPhoto(world)] };
    case 'ORGANIZATION':
      return { organizationId: (await foundOrganization(world, 'PUBLIC', '담당 부서')).organizationId };
    case 'MEMBER':
      return { memberId: await settle(world.players, world.author) };
    default:
      throw new Error(`Nothing is known to fill a field of type ${type} with.`);
  }
}

async function someResources({ players, municipalityCode }: World): Promise<string[]> {
  const { resources } = await players.read(
    z.object({ resources: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
    'query Resources($filter: ResourceFilter!) { resources(first: 1, filter: $filter) { nodes { id } } }',
    { filter: { municipalityCode } },
  );
  return resources.nodes.map(({ id }) => id);
}

/** A photo that the agenda shows. */
export async function showPhoto({ players, author, agendaId, handInPhoto }: World): Promise<string> {
  const photoId = await handInPhoto(author);
  const input = { photoId, agendaId, description: '무너진 난간', language: 'ko' };
  await players.act({ by: author, mutation: 'attachPhoto', thing: 'photo { id }', input });
  return photoId;
}
