import type {
  ChangeResourceInput,
  PublishResourceInput,
  ResourceContactInput,
  ResourcePriceInput,
} from '../generated/graphql.ts';
import type { Contact, Particulars, Price } from '../particulars/domain.ts';
import type { Changes } from './domain.ts';

/** The particulars of a new resource. */
export function particularsOf(input: PublishResourceInput): Particulars {
  return {
    kind: input.kind,
    name: input.name,
    description: input.description ?? '',
    language: input.language ?? 'ko',
    holderOrganizationId: input.holderId ?? null,
    holderName: input.holderName ?? null,
    districtCode: input.districtCode ?? null,
    point: input.point ?? null,
    address: input.address ?? null,
    capacity: input.capacity ?? null,
    price: priceOf(input.price),
    priceAsGiven: input.priceAsGiven ?? null,
    openingHoursAsGiven: input.openingHoursAsGiven ?? null,
    openingHours: input.openingHours ?? null,
    closedDaysAsGiven: input.closedDaysAsGiven ?? null,
    closedDays: input.closedDays ?? null,
    availableFrom: input.availableFrom ?? null,
    availableUntil: input.availableUntil ?? null,
    categoryKeys: input.categoryKeys ?? [],
  };
}

/** Only what is to change: a field that was left out stays; null takes away what may be absent and leaves the rest. */
export function changesOf(input: ChangeResourceInput): Changes {
  const { resourceId: _, expectedVersion: __, contact: ___, holderId, price, ...plain } = input;
  const { kind, name, description, language, approvalRequired } = plain;
  const required = { kind, name, description, language, approvalRequired };
  const changes = {
    ...plain,
    holderOrganizationId: holderId,
    price: price === undefined ? undefined : priceOf(price),
    ...withoutNulls(required),
    categoryKeys: plain.categoryKeys === null ? [] : plain.categoryKeys,
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** How to reach the holder; null when nothing is given. */
export function contactOf(input: ResourceContactInput | null | undefined): Contact | null {
  if (input === null || input === undefined) return null;
  return { phone: input.phone ?? null, department: input.department ?? null, url: input.url ?? null };
}

function priceOf(input: ResourcePriceInput | null | undefined): Price | null {
  if (input === null || input === undefined) return null;
  const unit = input.unit ?? null;
  const { minorUnits, currency } = input.amount;
  return { minorUnits, currency, unit, unitCount: unit === null ? null : (input.unitCount ?? 1) };
}

const withoutNulls = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value ?? undefined]));
