import type { Random } from '../random.ts';
import type { Agenda } from './agendas.ts';
import { daysPerTurn, turns } from './calendar.ts';

export type Outcome = 'SUCCEEDED' | 'PARTLY' | 'FAILED';

/** What is tried: `due` and `recorded` are turns; `recorded` is null while it runs, `due` may lie after the last turn. */
export type Trial = {
  readonly started: number;
  readonly due: number;
  readonly recorded: number | null;
  readonly outcome: Outcome | null;
};

export type CampaignEnd =
  | 'DRAFT'
  | 'IN_CONSULTING'
  | 'READY'
  | 'PUBLISHED'
  | 'SECURED'
  | 'ENDED_SUCCEEDED'
  | 'ENDED_REFUNDED'
  | 'ENDED_KEPT'
  | 'CANCELLED';

/** Money that is gathered: the turn in which it is opened, and the first turn after its deadline. */
export type Funding = { readonly opened: number; readonly over: number; readonly end: CampaignEnd };

export type Closing = { readonly turn: number; readonly why: 'solved' | 'merged' | 'recorded' };

/** What becomes of an agenda after it was raised. */
export type Life = {
  readonly trials: readonly Trial[];
  readonly funding: readonly Funding[];
  readonly closing: Closing | null;
};

/** How many turns a campaign needs from its opening to its publication, at most. */
export const turnsToPublish = 7;

const wanted = {
  recorded: 76,
  overdue: 15,
  running: 30,
  solved: 32,
  collecting: { PUBLISHED: 17, SECURED: 9 },
  waiting: { DRAFT: 5, IN_CONSULTING: 6, READY: 4 },
  ended: { ENDED_REFUNDED: 10, ENDED_KEPT: 7, CANCELLED: 6, ENDED_SUCCEEDED: 8 },
} as const;

const quiet: Life = { trials: [], funding: [], closing: null };

/** The lives of all agendas, by their keys: as many of each kind as are wanted, each in the time that it needs. */
export function planLives(agendas: readonly Agenda[], random: Random): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>();
  const free = new Set(agendas);
  const give = (count: number, until: number, live: (agenda: Agenda, index: number) => Life, fits = isAny) => {
    const fitting = random.shuffled([...free].filter((agenda) => agenda.raised <= until && fits(agenda)));
    for (const [index, agenda] of fitting.slice(0, count).entries()) {
      free.delete(agenda);
      lives.set(agenda.key, live(agenda, index));
    }
  };
  const isOld = (agenda: Agenda) => couldBeRecorded(agenda, waiting.unpaid);
  give(wanted.recorded, turns, (agenda, index) => recordedLife(agenda, index, random), isOld);
  give(wanted.overdue, turns, (agenda) => runningLife(agenda, true, random), couldBeOverdue);
  give(wanted.running, turns, (agenda) => runningLife(agenda, false, random), couldRunNow);
  for (const [end, count] of entries(wanted.ended)) {
    give(count, 130, (agenda) => funded(endedFunding(agenda, end, random)), canBeFunded);
  }
  for (const [end, count] of entries(wanted.collecting))
    give(count, 160, () => funded(openFunding(end, random)), canBeFunded);
  for (const [end, count] of entries(wanted.waiting))
    give(count, 167, () => funded(waitingFunding(end, random)), canBeFunded);
  give(wanted.solved, 165, (agenda, index) => solvedLife(agenda, index, random));
  for (const { key } of free) lives.set(key, quiet);
  return lives;
}

const isAny = (_: Agenda) => true;
/** Whether somebody has written what money would be for. */
const canBeFunded = ({ voice }: Agenda) => voice.fund !== undefined;

const entries = <K extends string>(counts: Readonly<Record<K, number>>) => Object.entries(counts) as [K, number][];

const funded = (funding: Funding): Life => ({ ...quiet, funding: [funding] });

/** How many turns a trial takes. */
const lengthOf = ({ story }: Agenda) => Math.round((story.weeks * 7) / daysPerTurn);

/** Turns between the raising of an agenda and the beginning of its trial at most, without and with a campaign before. */
const waiting = { unpaid: 19, paid: 32 } as const;
/** How late a record may come. */
const mostLate = 6;

const couldBeRecorded = (agenda: Agenda, wait: number) =>
  agenda.raised + wait + lengthOf(agenda) + mostLate < turns - 3;

/** A trial that was recorded; many were paid by a campaign before, and a third of the agendas are closed since. */
function recordedLife(agenda: Agenda, index: number, random: Random): Life {
  const paid = index % 10 < 6 && canBeFunded(agenda) && couldBeRecorded(agenda, waiting.paid);
  const funding = paid ? [endedFunding(agenda, index % 10 === 3 ? 'ENDED_KEPT' : 'ENDED_SUCCEEDED', random)] : [];
  const started = (funding[0]?.over ?? agenda.raised + random.int(6, 16)) + random.int(1, 3);
  const first = recordedTrial(agenda, started, outcomeOf(index), random);
  // A failed trial is sometimes followed by another one that knows why.
  const isFollowed = first.outcome === 'FAILED' && first.recorded + lengthOf(agenda) + 14 < turns && random.chance(0.6);
  const second = () => recordedTrial(agenda, first.recorded + random.int(3, 6), 'SUCCEEDED', random);
  const trials = isFollowed ? [first, second()] : [first];
  const last = trials.at(-1)?.recorded ?? turns;
  const closes = index % 3 === 0 && last + 4 < turns;
  return {
    trials,
    funding,
    closing: closes ? { turn: Math.min(turns - 1, last + random.int(3, 9)), why: 'recorded' } : null,
  };
}

const outcomeOf = (index: number): Outcome => (index % 6 === 5 ? 'FAILED' : index % 3 === 1 ? 'PARTLY' : 'SUCCEEDED');

function recordedTrial(agenda: Agenda, started: number, outcome: Outcome, random: Random) {
  const due = started + lengthOf(agenda) + random.int(0, 2);
  // Most keep the date, some record early, some late; while they are late they are publicly overdue.
  const recorded = due + random.pick([-2, -1, -1, 0, 0, 1, 3, mostLate - 2]);
  return { started, due, recorded, outcome };
}

/** Whether a trial that began late enough to run now, or to be overdue now, fits after the raising of the agenda. */
const couldRunNow = (agenda: Agenda) => agenda.raised + 6 < turns - 5;
const couldBeOverdue = (agenda: Agenda) => agenda.raised + 6 + lengthOf(agenda) < turns - 4;

/** A trial that runs now, in time or overdue. */
function runningLife(agenda: Agenda, isOverdue: boolean, random: Random): Life {
  const [earliest, length] = [agenda.raised + 5, lengthOf(agenda)];
  const [first, last] = isOverdue ? [turns - 20 - length, turns - 4 - length] : [turns - length + 2, turns - 5];
  const started = random.int(Math.max(earliest, first), Math.max(earliest, last));
  const due = isOverdue ? Math.min(turns - 2, started + length + 1) : Math.max(turns + 2, started + length + 1);
  const paid = canBeFunded(agenda) && agenda.raised + waiting.paid - 3 < started && random.chance(0.5);
  const funding = paid ? [endedFunding(agenda, 'ENDED_SUCCEEDED', random, started - 1)] : [];
  return { trials: [{ started, due, recorded: null, outcome: null }], funding, closing: null };
}

/** A campaign whose deadline has passed, or that was called off. */
function endedFunding(agenda: Agenda, end: CampaignEnd, random: Random, latest = turns - 3): Funding {
  const opened = agenda.raised + random.int(3, 7);
  return { opened, over: Math.min(latest, opened + turnsToPublish + random.int(8, 15)), end };
}

/** One that collects now; its deadline lies ahead. */
function openFunding(end: CampaignEnd, random: Random): Funding {
  return { opened: random.int(162, 167), over: turns + random.int(1, 16), end };
}

/** One that is not public yet. */
function waitingFunding(end: CampaignEnd, random: Random): Funding {
  return { opened: random.int(169, 174), over: turns + random.int(10, 25), end };
}

function solvedLife({ raised }: Agenda, index: number, random: Random): Life {
  const turn = Math.min(turns - 1, raised + random.int(6, 40));
  return { ...quiet, closing: { turn, why: index % 4 === 3 ? 'merged' : 'solved' } };
}
