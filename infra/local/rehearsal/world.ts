import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import type { Clocks } from '../clock/clocks.ts';
import { demoMunicipality, districtCodeOf, personOf } from '../demo/people.ts';
import type { Players } from './players.ts';
import type { Template } from './seen.ts';

/** A place in WGS 84. */
export type Point = { readonly longitude: number; readonly latitude: number };

/** An organisation of this rehearsal, with the one person who acts for it. */
export type Side = { readonly organizationId: string; readonly person: string; readonly country: string };

/** A solution that was handed in, with its side. */
export type Handed = Side & { readonly solutionId: string };

/** What there is in one rehearsal; everything in it was made by this rehearsal, so that the next one stands beside it. */
export type World = {
  readonly players: Players;
  readonly clocks: Clocks;
  /** Hands a picture in as somebody; answers the id of the photo. */
  readonly handInPhoto: (person: string) => Promise<string>;
  /** Marks what this rehearsal makes apart from earlier ones. */
  readonly mark: string;
  readonly municipalityCode: string;
  readonly districtCode: string;
  /** Where in the district it plays. */
  readonly point: Point;
  /** Who raises the agenda and starts the process. */
  readonly author: string;
  readonly template: Template;
  readonly agendaId: string;
  processId: string;
  /** On whose behalf it was started; null when somebody speaks for themselves. */
  poster: Side | null;
  readonly solutions: Handed[];
  campaignId: string | null;
  experimentId: string | null;
  isLogged: boolean;
  /** When the room is free again that was booked; null until one is. */
  bookedUntil: Date | null;
  isRecorded: boolean;
  fundId: string | null;
  /** What the process showed as its live tally while people pledged, one read after the other. */
  readonly tallies: number[];
  /** How many of the generated members have a part already. */
  used: number;
};

const firstDistrict = districtCodeOf(1);

/** A citizen who has no part yet. */
export function nextCitizen(world: Pick<World, 'used'>): string {
  world.used += 1;
  return `member-${String((world.used % 390) + 1).padStart(3, '0')}`;
}

/** Places for a rehearsal in a graph that was started without the demo city. */
export async function found({ read, act }: Players): Promise<void> {
  const known = await read(
    z.object({ municipality: z.object({ code: z.string() }).nullable() }),
    'query Known($code: ID!) { municipality(code: $code) { code } }',
    { code: demoMunicipality },
  );
  if (known.municipality !== null) return;
  const by = 'operator';
  const name = { ko: '두레시', en: 'Dure City' };
  await act({
    by,
    mutation: 'registerMunicipality',
    thing: 'municipality { id: code }',
    input: { code: demoMunicipality, name },
  });
  for (let number = 1; number <= 10; number += 1) {
    const code = districtCodeOf(number);
    const names = { ko: `${number}동`, en: `District ${number}` };
    const [west, east] = [127 + number / 100 - 0.005, 127 + number / 100 + 0.005];
    const ring = [
      [west, 36.99],
      [east, 36.99],
      [east, 37.01],
      [west, 37.01],
      [west, 36.99],
    ];
    const boundary = { type: 'Polygon', coordinates: [ring] };
    const input = { code, name: names, validFrom: '2020-01-01', boundary };
    await act({ by, mutation: 'registerDistrict', thing: 'district { id: code }', input });
  }
}

const viewer = z.object({ viewer: z.object({ id: z.string() }).nullable() });

/** A person of the city whom every service knows; answers the id of the member. Who is there already stays as they are. */
export async function settle({ act, read }: Players, person: string): Promise<string> {
  const known = await read(viewer, '{ viewer { id } }', {}, person);
  if (known.viewer !== null) return known.viewer.id;
  const displayName = personOf(person)?.names.ko ?? person;
  const input = { displayName, municipalityCode: demoMunicipality, homeDistrictCode: firstDistrict };
  return (await act({ by: person, mutation: 'registerMember', thing: 'member { id }', input })).id;
}

const bordered = z.object({
  district: z.object({ boundary: z.object({ coordinates: z.tuple([z.array(z.tuple([z.number(), z.number()]))]) }) }),
});

/** A point inside the border of the first district, which bulges nowhere inwards by much. */
export async function pointInside({ read }: Players): Promise<Point> {
  const query = 'query Border($code: ID!) { district(code: $code) { boundary } }';
  const { district } = await read(bordered, query, { code: firstDistrict });
  const corners = district.boundary.coordinates[0].slice(1);
  const middle = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return { longitude: middle(0), latitude: middle(1) };
}

const districtOf = z.object({ agenda: z.object({ district: z.object({ code: z.string() }) }) });

/**
 * An agenda for a process to run on. A template that asks first for a place has it raised as people report something
 * there: by its point alone, which must find the district.
 */
export async function raiseAgenda(
  players: Players,
  author: string,
  { title, stages, point }: { readonly title: string; readonly point: Point } & Pick<Template, 'stages'>,
): Promise<string> {
  await settle(players, author);
  const text = { title, body: '시연을 위해 올린 의제입니다.', language: 'ko' };
  const asksPlace = stages[0]?.fields.some(({ type }) => type === 'PLACE') === true;
  const place = asksPlace ? { point } : { districtCode: firstDistrict };
  const input = { ...text, ...place, categoryKey: 'environment', kind: 'PROPOSAL' };
  const { id } = await players.act({ by: author, mutation: 'raiseAgenda', thing: 'agenda { id }', input });
  const query = 'query Found($id: ID!) { agenda(id: $id) { district { code } } }';
  const { code } = (await players.read(districtOf, query, { id })).agenda.district;
  if (code !== firstDistrict) throw new Problem(`The agenda ${id} lies in ${code}, not in ${firstDistrict}.`);
  return id;
}

/** An organisation whose founder may act for it. */
export async function foundOrganization(world: World, kind: string, name: string, country = 'KR'): Promise<Side> {
  const person = kind === 'PUBLIC' ? 'official' : nextCitizen(world);
  await settle(world.players, person);
  const { id } = await world.players.act({
    ...{ by: person, mutation: 'createOrganization', thing: 'organization { id }' },
    input: {
      name: { ko: `${name} ${world.mark}`, en: `${name} ${world.mark}` },
      kind,
      municipalityCode: demoMunicipality,
    },
  });
  return { organizationId: id, person, country };
}

export const newMark = (): string => randomUUID().slice(0, 6);
