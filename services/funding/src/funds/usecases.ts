import { after, isDuration } from '@dure/kit/calendar';
import { type CommandContext, command } from '@dure/kit/command';
import { accept } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkPlaceCodes, checkTexts, checkWithinYears } from '@dure/kit/input';
import type { DepositToFundInput, EndFundInput, OpenFundInput } from '../generated/graphql.ts';
import type { FundAccountKind } from '../ledger/domain.ts';
import { openAccounts, post } from '../ledger/table.ts';
import { timeZoneOf } from '../places/table.ts';
import { lockFundFor } from './access.ts';
import { deposit, end, type Fund, type FundView } from './domain.ts';
import { DepositTable, FundTable, requireFund } from './table.ts';

/** For how many years a programme is planned at most. */
const longestYears = 50;

const accounts: readonly FundAccountKind[] = ['FUND_SOURCE', 'FUND_AVAILABLE', 'FUND_RESERVED', 'FUND_PAYOUT'];

/** Opens a fund with nothing in it. */
export async function openFund(ctx: CommandContext, input: OpenFundInput) {
  const { municipalityCode, name, purpose, legalBasis, currency } = input;
  checkPlaceCodes({ municipalityCode });
  checkTexts({ 'name.ko': [name.ko, 'name'], 'name.en': [name.en, 'name'], legalBasis: [legalBasis, 'short'] });
  checkTexts({ 'purpose.ko': [purpose.ko, 'short'], 'purpose.en': [purpose.en, 'short'] });
  return await command<OpenFundInput, FundView, never>(ctx, 'openFund', input, async (tx) => {
    const now = ctx.clock.now();
    const { startsAt, endsAt, subsidyLasts } = periodOf(input, now);
    const timeZone = await timeZoneOf(tx, municipalityCode);
    const subsidyEndsAt = subsidyLasts === null ? null : endOfSubsidy(startsAt, subsidyLasts, timeZone);
    const fund: Fund = {
      ...{
        id: newId(),
        municipalityCode,
        nameKo: name.ko,
        nameEn: name.en,
        purposeKo: purpose.ko,
        purposeEn: purpose.en,
      },
      ...{ legalBasis, currency, startsAt, endsAt, subsidyLasts, subsidyEndsAt },
      ...{ openedBy: ctx.actor.memberId, openedAt: now, endedAt: null, endReason: null },
    };
    await tx.insert(FundTable, fund);
    await openAccounts(
      tx,
      accounts.map((kind) => ({ kind, fundId: fund.id, currency })),
    );
    return accept(await requireFund(tx, fund.id));
  });
}

/** Books money that came in. Throws NOT_FOUND, or FORBIDDEN when the caller is no steward of the fund's municipality. */
export async function depositToFund(ctx: CommandContext, input: DepositToFundInput) {
  checkIds({ fundId: input.fundId });
  checkTexts({ sourceName: [input.sourceName, 'name'] });
  return await command(ctx, 'depositToFund', input, async (tx) => {
    const fund = await lockFundFor(tx, ctx.actor, input.fundId);
    const { source, sourceName, amount } = input;
    const draft = { id: newId(), source, sourceName, depositedBy: ctx.actor.memberId };
    const now = ctx.clock.now();
    const decision = deposit(fund, { ...draft, amountMinor: amount.minorUnits, currency: amount.currency }, now);
    if (!decision.ok) return decision;
    const { id: reference, fundId, amountMinor } = decision.value;
    await tx.insert(DepositTable, decision.value);
    await post(tx, { kind: 'DEPOSIT', fundId, reference, occurredAt: now, amountMinor });
    return accept({ fund: await requireFund(tx, fundId), deposit: decision.value });
  });
}

/** Ends a fund by hand. Throws NOT_FOUND, or FORBIDDEN when the caller is no steward of the fund's municipality. */
export async function endFund(ctx: CommandContext, input: EndFundInput) {
  checkIds({ fundId: input.fundId });
  checkTexts({ reason: [input.reason, 'short'] });
  return await command(ctx, 'endFund', input, async (tx) => {
    const fund = await lockFundFor(tx, ctx.actor, input.fundId);
    const decision = end(fund, input.reason, ctx.clock.now());
    if (!decision.ok) return decision;
    const { id, endedAt, endReason } = decision.value;
    await tx.update(FundTable, { id }, { endedAt, endReason });
    return accept(await requireFund(tx, id));
  });
}

function periodOf({ startsAt, endsAt, subsidyLasts }: OpenFundInput, now: Date) {
  const begins = startsAt ?? now;
  if (begins < yearsFrom(now, -longestYears) || begins > yearsFrom(now, longestYears)) throw tooFar('startsAt');
  if (endsAt) checkWithinYears('endsAt', endsAt, now, longestYears);
  if (endsAt && endsAt <= begins) {
    throw badInput(
      { ko: 'endsAt은 startsAt보다 뒤의 시각입니다.', en: 'endsAt is later than startsAt.' },
      { field: 'endsAt' },
    );
  }
  if (typeof subsidyLasts === 'string' && !isDuration(subsidyLasts)) {
    throw badInput(
      {
        ko: 'subsidyLasts는 P36M과 같은 ISO 8601 기간입니다.',
        en: 'subsidyLasts is an ISO 8601 duration such as P36M.',
      },
      { field: 'subsidyLasts' },
    );
  }
  return { startsAt: begins, endsAt: endsAt ?? null, subsidyLasts: subsidyLasts ?? null };
}

/** Counted on the calendar of the municipality (domain.md: 시민협력플랫폼, a subsidy limited to 36 months). */
function endOfSubsidy(startsAt: Date, lasts: string, timeZone: string): Date {
  try {
    const endsAt = after(startsAt, lasts, timeZone);
    if (endsAt <= yearsFrom(startsAt, longestYears)) return endsAt;
  } catch (error) {
    // Beyond what a calendar can say.
    if (!(error instanceof RangeError)) throw error;
  }
  throw tooFar('subsidyLasts');
}

function yearsFrom(instant: Date, years: number): Date {
  const moved = new Date(instant);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return moved;
}

const tooFar = (field: string) =>
  badInput(
    {
      ko: `${field}은(는) ${longestYears}년을 넘지 않습니다.`,
      en: `${field} goes no further than ${longestYears} years.`,
    },
    { field, years: longestYears },
  );
