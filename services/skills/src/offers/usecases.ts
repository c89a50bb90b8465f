import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { forbidden, notFound } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkPlaceCodes, checkRange, checkWithinYears } from '@dure/kit/input';
import type { MakeOfferInput, WithdrawOfferInput } from '../generated/graphql.ts';
import type { MemberNotRegistered } from '../members/domain.ts';
import { MemberTable } from '../members/table.ts';
import type { PlaceNotKnown } from '../places/domain.ts';
import { findPlace } from '../places/usecases.ts';
import type { SkillsNotKnown } from '../skills/domain.ts';
import { SkillTable } from '../skills/table.ts';
import type { Offer, OfferAlreadyWithdrawn } from './domain.ts';
import { OfferTable } from './table.ts';

const hoursAtMost = 10_000;
const longestYears = 3;

/** Offers hours of a skill. */
export async function makeOffer(ctx: CommandContext, input: MakeOfferInput) {
  const now = ctx.clock.now();
  checkIds({ skillId: input.skillId });
  checkPlaceCodes({ municipalityCode: input.municipalityCode, districtCode: input.districtCode });
  checkRange('hours', input.hours, 1, hoursAtMost);
  checkWithinYears('validUntil', input.validUntil, now, longestYears);
  type Refusal = SkillsNotKnown | PlaceNotKnown | MemberNotRegistered;
  return await command<MakeOfferInput, Offer, Refusal>(ctx, 'makeOffer', input, async (tx) => {
    const { memberId } = ctx.actor;
    if (!(await tx.existsBy(MemberTable, { id: memberId }))) return refuse({ kind: 'member-not-registered' });
    const skill = await tx.findOneBy(SkillTable, { id: input.skillId });
    if (skill === null) return refuse({ kind: 'skills-not-known', unknownIds: [input.skillId] });
    const place = await findPlace(tx, input.municipalityCode, input.districtCode, now);
    if (!place.ok) return place;
    const { hours, validUntil } = input;
    const offer: Offer = {
      ...{ id: newId(), memberId, skillId: skill.id, hours, ...place.value },
      ...{ madeAt: now, validUntil, withdrawnAt: null },
    };
    await tx.insert(OfferTable, offer);
    return accept(offer);
  });
}

/** Takes an offer back. Throws NOT_FOUND, or FORBIDDEN for anybody but who made it. */
export async function withdrawOffer(ctx: CommandContext, input: WithdrawOfferInput) {
  checkIds({ offerId: input.offerId });
  return await command<WithdrawOfferInput, Offer, OfferAlreadyWithdrawn>(ctx, 'withdrawOffer', input, async (tx) => {
    const where = { id: input.offerId };
    const offer = await tx.findOne(OfferTable, { where, lock: { mode: 'pessimistic_write' } });
    if (offer === null) throw notFound({ ko: '제공', en: 'Offer' });
    if (offer.memberId !== ctx.actor.memberId) throw forbidden();
    if (offer.withdrawnAt !== null) return refuse({ kind: 'offer-already-withdrawn' });
    const withdrawn: Offer = { ...offer, withdrawnAt: ctx.clock.now() };
    await tx.update(OfferTable, where, withdrawn);
    return accept(withdrawn);
  });
}
