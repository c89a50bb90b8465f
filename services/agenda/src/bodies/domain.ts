import { accept, type Decision, refuse } from '@dure/kit/decision';

/** What the operator of a municipality says about a body. */
export type BodyDraft = {
  readonly nameKo: string;
  readonly nameEn: string;
  /** Those who have a ballot; each once. */
  readonly memberIds: readonly string[];
  /** How many of them must have cast a ballot before anything is decided. */
  readonly quorum: number;
  /** The share of the ballots for and against that must be for; a fraction, so that two thirds are exact. */
  readonly thresholdNumerator: number;
  readonly thresholdDenominator: number;
};

/** A committee that a municipality appointed to decide what its processes bring before it (seed 002, 경남1번가). */
export type Body = BodyDraft & {
  readonly id: string;
  readonly municipalityCode: string;
  /** What process templates call it; one per municipality. */
  readonly key: string;
  readonly version: number;
  readonly appointedBy: string;
  readonly appointedAt: Date;
  readonly changedAt: Date;
};

/** Nobody could ever conclude anything in such a body. */
export type QuorumBeyondMembers = {
  readonly kind: 'quorum-beyond-members';
  readonly quorum: number;
  readonly members: number;
};

type Appointing = Pick<Body, 'id' | 'municipalityCode' | 'key' | 'appointedBy'> & { readonly now: Date };

/** A new body. */
export function appoint(draft: BodyDraft, { now, ...appointing }: Appointing): Decision<Body, QuorumBeyondMembers> {
  const body = { ...draft, ...appointing, version: 1, appointedAt: now, changedAt: now };
  return reachesQuorum(body);
}

export type ChangeBodyRefusal =
  | QuorumBeyondMembers
  | { readonly kind: 'version-conflict'; readonly currentVersion: number };

/** A body after a change. Decisions that it has open stay with the members and figures of when they were opened. */
export function change(
  body: Body,
  changes: Partial<BodyDraft>,
  expectedVersion: number,
  now: Date,
): Decision<Body, ChangeBodyRefusal> {
  if (body.version !== expectedVersion) return refuse({ kind: 'version-conflict', currentVersion: body.version });
  return reachesQuorum({ ...body, ...changes, version: body.version + 1, changedAt: now });
}

function reachesQuorum(body: Body): Decision<Body, QuorumBeyondMembers> {
  const { quorum, memberIds } = body;
  return quorum <= memberIds.length
    ? accept(body)
    : refuse({ kind: 'quorum-beyond-members', quorum, members: memberIds.length });
}
