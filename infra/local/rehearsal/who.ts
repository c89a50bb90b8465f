import { memberOfBody } from './decisions.ts';
import type { Right } from './seen.ts';
import { nextCitizen, settle, type World } from './world.ts';

/** Somebody who does something, and on whose behalf. */
export type Somebody = { readonly by: string; readonly organizationId: string | null };

const roleHolders: Readonly<Record<string, string>> = {
  official: 'official',
  secretariat: 'secretariat',
  steward: 'steward',
  operator: 'operator',
};

/** Somebody who has one of the rights; the poster before others, because a poster often must be it. Null where a clock does it. */
export async function whoHas(world: World, rights: readonly Right[]): Promise<Somebody | null> {
  const relations = rights.map(({ relation }) => relation);
  if (relations.includes('POSTER') && world.poster !== null) {
    return { by: world.poster.person, organizationId: world.poster.organizationId };
  }
  if (relations.some((relation) => relation === 'AUTHOR' || relation === 'STARTER')) return ofAuthor(world);
  const body = rights.find((right) => right.body !== null)?.body;
  if (body) return { by: await memberOfBody(world, body), organizationId: null };
  if (rights.some(({ isAnyone }) => isAnyone)) return ofAuthor(world);
  const role = rights.find((right) => right.role !== null)?.role;
  if (role === 'citizen') {
    const by = nextCitizen(world);
    await settle(world.players, by);
    return { by, organizationId: null };
  }
  if (role) return { by: roleHolders[role] ?? role, organizationId: null };
  return rights.some(({ field }) => field !== null) ? ofAuthor(world) : null;
}

const ofAuthor = ({ author, poster }: World): Somebody =>
  poster === null ? { by: author, organizationId: null } : { by: poster.person, organizationId: poster.organizationId };
