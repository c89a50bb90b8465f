import { type CommandContext, command } from '@dure/kit/command';
import { transaction } from '@dure/kit/database';
import { schedule, unschedule } from '@dure/kit/deadlines';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { checkIds, checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { memberMoved, memberRegistered } from '@dure/schema/events/skills';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import type {
  ChangeMemberInput,
  DeclareSkillsInput,
  RecordContactInput,
  RegisterMemberInput,
  RemoveContactInput,
} from '../generated/graphql.ts';
import type { PlaceNotKnown } from '../places/domain.ts';
import { findPlace } from '../places/usecases.ts';
import type { SkillsNotKnown } from '../skills/domain.ts';
import { SkillTable } from '../skills/table.ts';
import { checkContact } from './contact-input.ts';
import {
  declarable,
  hasMoved,
  type Member,
  type MemberContact,
  type MemberNotRegistered,
  type MemberReference,
  skillsAtMost,
  type TooManySkills,
} from './domain.ts';
import { insertOnce, lockMember, MemberContactTable, MemberTable, replaceSkills } from './table.ts';

export const retentionDeadline = 'contact-retention';

const notRegistered = refuse({ kind: 'member-not-registered' } as const);

/** Registers the person who asks, once; asked again it answers the same and changes nothing. */
export async function registerMember(ctx: CommandContext, input: RegisterMemberInput) {
  checkProfile(input);
  const id = ctx.actor.memberId;
  return await settle<PlaceNotKnown>(ctx, async (tx, now) => {
    if (await tx.existsBy(MemberTable, { id })) return accept({ id });
    const place = await findPlace(tx, input.municipalityCode, input.homeDistrictCode, now);
    if (!place.ok) return place;
    const { municipalityCode, districtCode: homeDistrictCode } = place.value;
    const isNew = await insertOnce(tx, {
      id,
      displayName: input.displayName.trim(),
      municipalityCode,
      homeDistrictCode,
      joinedAt: now,
    });
    if (isNew) await append(tx, memberRegistered, { memberId: id, municipalityCode, homeDistrictCode });
    return accept({ id });
  });
}

function checkProfile({
  displayName,
  municipalityCode,
  homeDistrictCode,
}: RegisterMemberInput | ChangeMemberInput): void {
  checkTexts({ displayName: [displayName, 'name'] });
  checkPlaceCodes({ municipalityCode, homeDistrictCode });
}

/** Changes the profile of the person who asks; a new home is told to the other services. */
export async function changeMember(ctx: CommandContext, input: ChangeMemberInput) {
  checkProfile(input);
  return await settle<PlaceNotKnown | MemberNotRegistered>(ctx, async (tx, now) => {
    const member = await lockMember(tx, ctx.actor.memberId);
    if (member === null) return notRegistered;
    const place = await findPlace(tx, input.municipalityCode, input.homeDistrictCode, now);
    if (!place.ok) return place;
    const { municipalityCode, districtCode: homeDistrictCode } = place.value;
    const changed: Member = { ...member, displayName: input.displayName.trim(), municipalityCode, homeDistrictCode };
    await tx.update(MemberTable, { id: member.id }, changed);
    if (hasMoved(member, changed)) {
      await append(tx, memberMoved, { memberId: member.id, municipalityCode, homeDistrictCode });
    }
    return accept({ id: member.id });
  });
}

/** Replaces the skills of the person who asks. The member's row is locked, so that two lists never mix. */
export async function declareSkills(ctx: CommandContext, input: DeclareSkillsInput) {
  checkIds(Object.fromEntries(input.skillIds.map((skillId, index) => [`skillIds.${index}`, skillId])));
  return await settle<SkillsNotKnown | TooManySkills | MemberNotRegistered>(ctx, async (tx) => {
    const member = await lockMember(tx, ctx.actor.memberId);
    if (member === null) return notRegistered;
    const decision = await decideSkills(tx, input.skillIds);
    if (!decision.ok) return decision;
    await replaceSkills(tx, member.id, decision.value);
    return accept({ id: member.id });
  });
}

async function decideSkills(
  tx: EntityManager,
  given: readonly string[],
): Promise<Decision<readonly string[], SkillsNotKnown | TooManySkills>> {
  const asked = [...new Set(given)].slice(0, skillsAtMost);
  const known = await tx.find(SkillTable, { select: { id: true }, where: { id: In(asked) } });
  return declarable(given, new Set(known.map(({ id }) => id)));
}

/** Records how to reach the person who asks; a deadline deletes it when its time is over (domain.md, N23). */
export async function recordContact(ctx: CommandContext, input: RecordContactInput) {
  const given = checkContact(input, ctx.clock.now());
  return await settle<MemberNotRegistered>(ctx, async (tx, now) => {
    const member = await lockMember(tx, ctx.actor.memberId);
    if (member === null) return notRegistered;
    const contact: MemberContact = { ...given, memberId: member.id, recordedAt: now };
    await tx.upsert(MemberContactTable, contact, ['memberId']);
    await schedule(tx, retentionDeadline, member.id, contact.retainedUntil);
    return accept({ id: member.id });
  });
}

/** Deletes how to reach the person who asks; nothing happens when nothing is recorded. */
export async function removeContact(ctx: CommandContext, input: RemoveContactInput) {
  return await command<RemoveContactInput, MemberReference, MemberNotRegistered>(
    ctx,
    'removeContact',
    input,
    async (tx) => {
      const member = await lockMember(tx, ctx.actor.memberId);
      if (member === null) return notRegistered;
      await tx.delete(MemberContactTable, { memberId: member.id });
      await unschedule(tx, retentionDeadline, member.id);
      return accept({ id: member.id });
    },
  );
}

/** What the deadline does: a contact whose time is over is deleted. */
export async function forgetContact(tx: EntityManager, memberId: string, now: Date): Promise<void> {
  await tx.delete(MemberContactTable, { memberId, retainedUntil: LessThanOrEqual(now) });
}

/**
 * One transaction. These commands may be repeated without harm, so they take no idempotency key; and nothing of a
 * contact, not even its hash, is kept elsewhere.
 */
const settle = <R>(
  { db, clock }: CommandContext,
  run: (tx: EntityManager, now: Date) => Promise<Decision<MemberReference, R>>,
): Promise<Decision<MemberReference, R>> => {
  const now = clock.now();
  return transaction(db, (tx) => run(tx, now), now);
};
