import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { badInput, notFound } from '@dure/kit/errors';
import { requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts, isPlaceCode } from '@dure/kit/input';
import type { AppointBodyInput, ChangeBodyInput, LocalizedTextInput, ShareInput } from '../generated/graphql.ts';
import { unknownAmong } from '../members/table.ts';
import { SettingsTable } from '../settings/table.ts';
import {
  appoint,
  type Body,
  type BodyDraft,
  type ChangeBodyRefusal,
  change,
  type QuorumBeyondMembers,
} from './domain.ts';
import { BodyTable, insertOnce } from './table.ts';

const mostMembers = 100;
const largestDenominator = 1_000;

/** Somebody is named of whom nothing is known here, or not yet: who is not registered never votes. */
export type MembersNotKnown = { readonly kind: 'members-not-known'; readonly memberIds: readonly string[] };

export type AppointRefusal =
  | QuorumBeyondMembers
  | MembersNotKnown
  | { readonly kind: 'municipality-not-known' }
  | { readonly kind: 'body-key-taken'; readonly body: Body };

/** Appoints a committee of a municipality. */
export async function appointBody(ctx: CommandContext, input: AppointBodyInput) {
  checkKey(input.key);
  checkDraft(input);
  const { municipalityCode, key, name, memberIds, quorum, threshold } = input;
  return await command<AppointBodyInput, Body, AppointRefusal>(ctx, 'appointBody', input, async (tx) => {
    const isKnown = isPlaceCode(municipalityCode) && (await tx.existsBy(SettingsTable, { municipalityCode }));
    if (!isKnown) return refuse({ kind: 'municipality-not-known' });
    const unknown = await unknownAmong(tx, memberIds);
    if (unknown.length > 0) return refuse({ kind: 'members-not-known', memberIds: unknown });
    const draft = { ...namesOf(name), memberIds, quorum, ...thresholdOf(threshold) };
    const appointing = { id: newId(), municipalityCode, key, appointedBy: ctx.actor.memberId, now: ctx.clock.now() };
    const decision = appoint(draft, appointing);
    if (!decision.ok) return decision;
    const earlier = await insertOnce(tx, decision.value);
    return earlier === null ? decision : refuse({ kind: 'body-key-taken', body: earlier });
  });
}

/** Changes a committee. Throws NOT_FOUND, or FORBIDDEN when the caller is no operator of its municipality. */
export async function changeBody(ctx: CommandContext, input: ChangeBodyInput) {
  const { bodyId: id, expectedVersion } = input;
  checkIds({ bodyId: id });
  checkDraft(input);
  return await command<ChangeBodyInput, Body, ChangeBodyRefusal | MembersNotKnown>(
    ctx,
    'changeBody',
    input,
    async (tx) => {
      const body = await tx.findOne(BodyTable, { where: { id }, lock: { mode: 'for_no_key_update' } });
      if (body === null) throw notFound({ ko: '위원회', en: 'Body' });
      requireRole(ctx.actor, body.municipalityCode, 'operator');
      const added = (input.memberIds ?? []).filter((member) => !body.memberIds.includes(member));
      const unknown = await unknownAmong(tx, added);
      if (unknown.length > 0) return refuse({ kind: 'members-not-known', memberIds: unknown });
      const decision = change(body, changesOf(input), expectedVersion, ctx.clock.now());
      if (!decision.ok) return decision;
      await tx.update(BodyTable, { id }, { ...decision.value, memberIds: [...decision.value.memberIds] });
      return accept(decision.value);
    },
  );
}

const namesOf = ({ ko, en }: LocalizedTextInput) => ({ nameKo: ko, nameEn: en });

const thresholdOf = ({ numerator, denominator }: ShareInput) => ({
  thresholdNumerator: numerator,
  thresholdDenominator: denominator,
});

const changesOf = ({ name, memberIds, quorum, threshold }: ChangeBodyInput): Partial<BodyDraft> => ({
  ...(name ? namesOf(name) : {}),
  ...(memberIds ? { memberIds } : {}),
  ...(typeof quorum === 'number' ? { quorum } : {}),
  ...(threshold ? thresholdOf(threshold) : {}),
});

function checkDraft({ name, memberIds, quorum, threshold }: Partial<AppointBodyInput> | ChangeBodyInput): void {
  checkTexts({ 'name.ko': [name?.ko, 'name'], 'name.en': [name?.en, 'name'] });
  checkMembers(memberIds ?? null);
  checkRange('quorum', quorum, 1, mostMembers);
  checkRange('threshold.denominator', threshold?.denominator, 1, largestDenominator);
  checkRange('threshold.numerator', threshold?.numerator, 1, threshold?.denominator ?? 1);
}

function checkMembers(memberIds: readonly string[] | null): void {
  if (memberIds === null) return;
  checkIds(Object.fromEntries(memberIds.map((id, index) => [`memberIds.${index}`, id])));
  if (memberIds.length >= 1 && memberIds.length <= mostMembers && new Set(memberIds).size === memberIds.length) return;
  throw badInput(
    {
      ko: `memberIds에는 서로 다른 구성원이 1명 이상 ${mostMembers}명 이하 있어야 합니다.`,
      en: `memberIds has 1 to ${mostMembers} members, each once.`,
    },
    { field: 'memberIds', least: 1, most: mostMembers },
  );
}

function checkKey(key: string): void {
  if (/^[a-z][A-Za-z0-9]{0,99}$/.test(key)) return;
  throw badInput(
    {
      ko: 'key는 영문 소문자로 시작하는 영문자와 숫자 100자까지입니다.',
      en: 'key has letters and digits, the first a small letter, at most 100.',
    },
    { field: 'key' },
  );
}
