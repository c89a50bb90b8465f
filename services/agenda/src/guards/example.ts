import type { BallotFigures, Caller, FactAnswer, FactSeen, Situation, Surroundings } from './guard.ts';

/** A caller, a situation and surroundings as tests begin with them. */
export const someCaller = (changes: Partial<Caller> = {}): Caller => ({
  memberId: 'member',
  isClock: false,
  roles: new Set(),
  relations: new Set(),
  fields: new Set(),
  bodies: new Set(),
  organization: null,
  ...changes,
});

export const someSituation = (changes: Partial<Situation> = {}): Situation => ({
  now: new Date('2027-03-02T00:00:00Z'),
  timeZone: 'Asia/Seoul',
  caller: someCaller(),
  stageEnteredAt: new Date('2027-03-01T00:00:00Z'),
  clocks: new Map(),
  counts: new Map(),
  facts: new Map(),
  ballots: new Map(),
  decisions: new Map(),
  adds: null,
  ...changes,
});

export const someBallot = (changes: Partial<BallotFigures> = {}): BallotFigures => ({
  ...{ result: null, votesRequired: 5, votes: 0, votesFor: 0, votesAgainst: 0 },
  threshold: { numerator: 1, denominator: 2 },
  ...changes,
});

const seen = (eventId: string): FactSeen => ({
  ...{ source: '/dure/funding', eventId, type: 'type', at: new Date('2027-03-01T12:00:00Z') },
});

/** So many things; `data` is what the last event carries, which is called `event 1`. */
export const someAnswer = (count: number, data: FactAnswer['data'] = {}): FactAnswer => ({
  ...{ count, last: count === 0 ? null : seen('event 1'), data },
});

export const someSurroundings = (changes: Partial<Surroundings> = {}): Surroundings => ({
  clocks: new Set(),
  bodies: new Set(),
  ballots: new Set(),
  acts: new Set(),
  decidingBodies: new Set(),
  heldBallots: new Set(),
  bounds: new Map(),
  together: [],
  by: ['ANYONE'],
  factFlaw: () => null,
  ...changes,
});
