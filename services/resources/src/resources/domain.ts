import { accept, type Decision, refuse } from '@dure/kit/decision';
import { type Particulars, type ParticularsRefusal, readParticulars } from '../particulars/domain.ts';

export type ResourceState = 'PUBLISHED' | 'STALE' | 'WITHDRAWN';
export type StaleReason = 'NOT_VERIFIED' | 'VANISHED_FROM_SOURCE';
/** Where a resource was imported from. */
export type Source = {
  readonly name: string;
  readonly externalId: string;
  readonly url: string | null;
  readonly licence: string;
  /** Stands for all that the source said last; equal when nothing has changed there. */
  readonly hash: string;
};

/** A resource of the registry. `hasEnded` says that its availability is over and was counted so. */
export type Resource = Particulars & {
  readonly id: string;
  readonly municipalityCode: string;
  readonly state: ResourceState;
  readonly staleReason: StaleReason | null;
  readonly hasEnded: boolean;
  /** Whether its holder wants to approve each booking. */
  readonly approvalRequired: boolean;
  readonly source: Source | null;
  readonly lastVerifiedAt: Date;
  readonly publishedAt: Date;
  readonly version: number;
};

export type NotInState = {
  readonly kind: 'not-in-state';
  readonly actual: ResourceState;
  readonly allowed: readonly ResourceState[];
};

export type VersionConflict = { readonly kind: 'version-conflict'; readonly currentVersion: number };

type Step = 'change' | 'verify' | 'becomeStale' | 'introduce' | 'withdraw';

/** From which states each step may be taken; what is not listed is refused. */
const steps: Record<Step, readonly ResourceState[]> = {
  change: ['PUBLISHED', 'STALE'],
  verify: ['PUBLISHED', 'STALE'],
  becomeStale: ['PUBLISHED'],
  introduce: ['PUBLISHED'],
  withdraw: ['PUBLISHED', 'STALE'],
};

/** A resource that enters the registry now; who enters it has just seen to it that it is as described. */
export function publish(
  particulars: Particulars,
  entry: {
    readonly id: string;
    readonly municipalityCode: string;
    readonly approvalRequired: boolean;
    readonly now: Date;
  },
): Decision<Resource, ParticularsRefusal> {
  const { id, municipalityCode, approvalRequired, now } = entry;
  const decision = readParticulars(particulars, municipalityCode);
  if (!decision.ok) return decision;
  const { availableUntil } = decision.value;
  return accept({
    ...decision.value,
    id,
    municipalityCode,
    state: 'PUBLISHED',
    staleReason: null,
    hasEnded: hasEndedAt(availableUntil, now),
    approvalRequired,
    source: null,
    lastVerifiedAt: now,
    publishedAt: now,
    version: 1,
  });
}

/** What of a resource may be changed by hand. */
export type Changes = Partial<Particulars & Pick<Resource, 'approvalRequired'>>;

/** Changes what is said of a resource; its state and verification stay. */
export function change(
  resource: Resource,
  {
    changes,
    expectedVersion,
    now,
  }: { readonly changes: Changes; readonly expectedVersion: number; readonly now: Date },
): Decision<Resource, NotInState | VersionConflict | ParticularsRefusal> {
  if (!steps.change.includes(resource.state)) return notInState('change', resource);
  if (resource.version !== expectedVersion)
    return refuse({ kind: 'version-conflict', currentVersion: resource.version });
  const decision = readParticulars({ ...resource, ...changes }, resource.municipalityCode);
  if (!decision.ok) return decision;
  const hasEnded = hasEndedAt(decision.value.availableUntil, now);
  return accept({ ...decision.value, hasEnded, version: resource.version + 1 });
}

/** Somebody has checked that it is there as described: it counts as published again (N12). */
export function verify(resource: Resource, now: Date): Decision<Resource, NotInState> {
  if (!steps.verify.includes(resource.state)) return notInState('verify', resource);
  const lastVerifiedAt = resource.lastVerifiedAt > now ? resource.lastVerifiedAt : now;
  return accept({ ...resource, state: 'PUBLISHED', staleReason: null, lastVerifiedAt, version: resource.version + 1 });
}

/** The deadline of its verification has passed, or its source no longer has it: shown as unverified from now on (N12). */
export function becomeStale(resource: Resource, reason: StaleReason): Decision<Resource, NotInState> {
  if (!steps.becomeStale.includes(resource.state)) return notInState('becomeStale', resource);
  return accept({ ...resource, state: 'STALE', staleReason: reason, version: resource.version + 1 });
}

/** The holder takes it out of the registry; there is no way back, it is published anew. */
export function withdraw(resource: Resource): Decision<Resource, NotInState> {
  if (!steps.withdraw.includes(resource.state)) return notInState('withdraw', resource);
  return accept({ ...resource, state: 'WITHDRAWN', staleReason: null, version: resource.version + 1 });
}

/** Only what can be relied on is introduced to somebody. */
export const canIntroduce = (resource: Resource): Decision<null, NotInState> =>
  steps.introduce.includes(resource.state) ? accept(null) : notInState('introduce', resource);

/** Whether an availability is over; one without an end never is. */
export const hasEndedAt = (availableUntil: Date | null, now: Date): boolean =>
  availableUntil !== null && availableUntil <= now;

/** Whether it can be had or applied for at this moment: an expired grant never shows as open (N3). */
export function isOpenAt({ state, availableFrom, availableUntil }: Resource, now: Date): boolean {
  return state === 'PUBLISHED' && (availableFrom === null || availableFrom <= now) && !hasEndedAt(availableUntil, now);
}

/**
 * A telephone number for callers who are not known (N1): the area code and the last two digits stay, as `02-***-**12`.
 * Names that stand beside the number are masked, too.
 */
export function maskPhone(phone: string): string {
  const areaCode = /^\(?\+?\d{1,4}(?=[-) .])/.exec(phone)?.[0] ?? '';
  const rest = phone.slice(areaCode.length);
  const digits = rest.replaceAll(/\D/g, '').length;
  const shown = digits > 4 ? 2 : 0;
  let seen = 0;
  const masked = rest.replaceAll(/[\p{L}\p{N}]/gu, (character) => {
    if (/\D/.test(character)) return '*';
    seen += 1;
    return seen > digits - shown ? character : '*';
  });
  return areaCode + masked;
}

const notInState = (step: Step, { state }: Resource) =>
  refuse({ kind: 'not-in-state', actual: state, allowed: steps[step] } as const);
