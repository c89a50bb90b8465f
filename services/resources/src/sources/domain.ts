import { type Decision, refuse } from '@dure/kit/decision';
import {
  type Contact,
  type OutOfBounds,
  outOfBounds,
  type Particulars,
  type ParticularsRefusal,
  readParticulars,
} from '../particulars/domain.ts';
import { hasEndedAt, type Resource } from '../resources/domain.ts';

/** Where rows come from: `name` stands for the source for ever, `licence` is required (KOGL for Korean public data). */
export type SourceFile = { readonly name: string; readonly licence: string; readonly url: string | null };

/** What a source says of one resource, understood as far as it could be. */
export type SourceRow = Particulars & {
  /** The id in the source, 1 to 200 characters; stays the same in the next file. */
  readonly externalId: string;
  readonly municipalityCode: string;
  readonly contact: Contact | null;
  /** The thing's own address in the source; the source's address when null. */
  readonly url: string | null;
  /** When the source saw to it last; the moment of the first import when null. */
  readonly verifiedAt: Date | null;
};

export type RowRefusal =
  | ParticularsRefusal
  | ({ readonly kind: 'out-of-bounds' } & OutOfBounds)
  | { readonly kind: 'given-twice' }
  | { readonly kind: 'resource-of-others'; readonly code: string }
  | { readonly kind: 'municipality-not-registered'; readonly code: string }
  | { readonly kind: 'place-not-known'; readonly code: string };

/** What an import needs to know of a row beyond the row itself. */
export type RowSurroundings = {
  readonly existing: Resource | null;
  readonly file: SourceFile;
  /** Stands for all that the row says. */
  readonly hash: string;
  /** When the verification of `verifiedAtOf` runs out. */
  readonly staleAt: Date;
  readonly newId: string;
  readonly now: Date;
};

/** What came of a row; `earlier` is the resource as it was, null when it is new. */
export type Taken = {
  readonly outcome: 'CREATED' | 'CHANGED' | 'UNCHANGED';
  readonly resource: Resource;
  readonly earlier: Resource | null;
  /** Whether the source says something else than last time; then it overrides what people changed since. */
  readonly isRewritten: boolean;
};

/** A row in the form in which it is stored, or why it cannot be. */
export function readRow(row: SourceRow): Decision<SourceRow, RowRefusal> {
  const wrong = outOfBounds(row, row.contact) ?? wrongId(row.externalId);
  if (wrong !== null) return refuse({ kind: 'out-of-bounds', ...wrong });
  return readParticulars(row, row.municipalityCode);
}

const wrongId = (externalId: string): OutOfBounds | null =>
  externalId.trim() !== '' && externalId.length <= 200 ? null : { field: 'externalId', least: 1, most: 200 };

/** When a resource counts as verified after this row: the later of what the source and what people here say. */
export function verifiedAtOf(row: SourceRow, existing: Resource | null, now: Date): Date {
  const bySource = row.verifiedAt === null || row.verifiedAt > now ? (existing?.lastVerifiedAt ?? now) : row.verifiedAt;
  return existing !== null && existing.lastVerifiedAt > bySource ? existing.lastVerifiedAt : bySource;
}

/**
 * What a row does to the registry. The same row again changes nothing, not even what people changed here meanwhile;
 * a resource that its holder withdrew stays so; one that had vanished from its source is back.
 */
export function takeRow(row: SourceRow, surroundings: RowSurroundings): Taken {
  const { existing, hash, staleAt, now } = surroundings;
  const lastVerifiedAt = verifiedAtOf(row, existing, now);
  if (existing === null) return created(row, surroundings, lastVerifiedAt);
  const isRewritten = existing.source?.hash !== hash;
  const isVerifiedAnew = lastVerifiedAt > existing.lastVerifiedAt;
  const isBack = existing.staleReason === 'VANISHED_FROM_SOURCE';
  if (existing.state === 'WITHDRAWN' || (!isRewritten && !isVerifiedAnew && !isBack)) {
    return { outcome: 'UNCHANGED', resource: existing, earlier: existing, isRewritten: false };
  }
  const standing = isVerifiedAnew || isBack ? standingAt(staleAt, now) : standingOf(existing);
  const said = isRewritten ? saidBy(row, surroundings) : {};
  const resource = { ...existing, ...said, ...standing, lastVerifiedAt, version: existing.version + 1 };
  return { outcome: 'CHANGED', resource, earlier: existing, isRewritten };
}

function created(row: SourceRow, surroundings: RowSurroundings, lastVerifiedAt: Date): Taken {
  const { newId: id, staleAt, now } = surroundings;
  // Its holder has promised it to nobody here, and is asked.
  const entered = { id, approvalRequired: true, lastVerifiedAt, publishedAt: now, version: 1 };
  const resource = { ...saidBy(row, surroundings), ...standingAt(staleAt, now), ...entered };
  return { outcome: 'CREATED', resource, earlier: null, isRewritten: true };
}

type Standing = Pick<Resource, 'state' | 'staleReason'>;

const standingOf = ({ state, staleReason }: Resource): Standing => ({ state, staleReason });

const standingAt = (staleAt: Date, now: Date): Standing =>
  staleAt > now ? { state: 'PUBLISHED', staleReason: null } : { state: 'STALE', staleReason: 'NOT_VERIFIED' };

function saidBy(row: SourceRow, { file, hash, now }: RowSurroundings) {
  const { externalId, url, verifiedAt: _, contact: __, ...particulars } = row;
  const source = { name: file.name, externalId, url: url ?? file.url, licence: file.licence, hash };
  return { ...particulars, source, hasEnded: hasEndedAt(row.availableUntil, now) };
}
