import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clocks } from '../clock/clocks.ts';
import { demoMunicipality, districtCodeOf, personOf } from '../demo/people.ts';
import type { Players } from './players.ts';
import type { Template } from './seen.ts';

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
    const centre = { longitude: 127 + number / 100, latitude: 37 };
    const input = { code, name: names, validFrom: '2020-01-01', centre };
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

/** An agenda for a process to run on. */
export async function raiseAgenda(players: Players, author: string, title: string): Promise<string> {
  await settle(players, author);
  const text = { title, body: '시연을 위해 올린 의제입니다.', language: 'ko' };
  const place = { categoryKey: 'environment', kind: 'PROPOSAL', districtCode: firstDistrict };
  const input = { ...text, ...place };
  return (await players.act({ by: author, mutation: 'raiseAgenda', thing: 'agenda { id }', input })).id;
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
