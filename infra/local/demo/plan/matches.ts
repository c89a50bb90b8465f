import type { Random } from '../random.ts';
import { turns } from './calendar.ts';
import { staff } from './members.ts';
import type { Need } from './need.ts';
import { type Act, type Input, ref } from './types.ts';

/** A person brought together with a need. LEFT is accepted and taken back later. */
export type Matched = {
  readonly key: string;
  readonly member: string;
  /** The offer behind it. */
  readonly offer?: string;
  readonly end: 'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED' | 'LEFT' | 'COMPLETED';
};

/**
 * The steps of one match. First come all proposals of a need, then the answers, then who leaves, so that nobody is
 * proposed for a need that is filled; at the end the hours are reported and confirmed. Nothing happens after the turn `last`.
 */
export function matchActs(need: Need, matched: Matched, last: number, random: Random): Act[] {
  const { key, member, offer, end } = matched;
  const owner = need.agenda.author;
  const byHelper = random.chance(0.68);
  const needSide = random.chance(0.75) ? owner : random.pick(staff.secretariat.filter((person) => person !== member));
  const [proposer, answerer] = byHelper ? [member, needSide] : [needSide, member];
  const step = (turn: number, name: string, by: string, mutation: Act['mutation'], input: Input = {}): Act => ({
    ...{ id: `${key}-${name}`, turn, by, mutation },
    input: { matchId: ref(key), ...input },
  });
  const proposal: Act = {
    ...{ id: key, turn: need.opened + random.int(1, 2), by: proposer, mutation: 'proposeMatch', makes: key },
    input: {
      needId: ref(need.key),
      ...(byHelper ? {} : { memberId: ref(`member:${member}`) }),
      ...(offer === undefined ? {} : { offerId: ref(offer) }),
    },
  };
  const answered = need.opened + random.int(3, 4);
  const left = need.opened + random.int(5, 7);
  const completed = Math.max(left + 1, Math.min(need.done, last) - random.int(0, 2));
  const hoursGiven = Math.max(1, Math.round(need.hours * (0.7 + random.next() * 0.7) * 2) / 2);
  const acts: Record<Matched['end'], Act[]> = {
    PROPOSED: [],
    DECLINED: [step(answered, 'declined', answerer, 'declineMatch')],
    CANCELLED: [step(answered, 'cancelled', proposer, 'cancelMatch')],
    ACCEPTED: [step(answered, 'accepted', answerer, 'acceptMatch')],
    LEFT: [step(answered, 'accepted', answerer, 'acceptMatch'), step(left, 'left', member, 'cancelMatch')],
    COMPLETED: [
      step(answered, 'accepted', answerer, 'acceptMatch'),
      step(completed - 1, 'reported', member, 'reportHours', { hours: hoursGiven }),
      step(completed, 'completed', owner, 'completeMatch', { hoursGiven }),
    ],
  };
  return [proposal, ...acts[end]].filter(({ turn }) => turn <= Math.min(last, turns - 1));
}
