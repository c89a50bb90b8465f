import type { Random } from '../random.ts';

/** How many turns the history has: moments to which the clocks are moved, about three days apart. */
export const turns = 180;
/** The first turns enter places, skills, people and organisations; people's own history begins after them. */
export const firstTurn = 6;
export const daysPerTurn = 3;
const minutesPerDay = 24 * 60;
/** How many days the history goes back: somewhat more than eighteen months. */
export const historyDays = turns * daysPerTurn + 8;

/** The moments of the turns in minutes before the anchor, ascending; by day and in the evening, never at night. */
export function drawCalendar(random: Random): number[] {
  const later = Array.from({ length: turns - firstTurn }, (_, index) => {
    const day = -turns * daysPerTurn + (index + firstTurn) * daysPerTurn + random.int(0, daysPerTurn - 1);
    return day * minutesPerDay + random.int(8 * 60, 22 * 60) + random.int(0, 59) / 60;
  });
  const founding = -historyDays * minutesPerDay + 9 * 60;
  // In one hour: an import that took no rows for longer would be over before the next turn.
  const foundingStep = 10;
  return [...Array.from({ length: firstTurn }, (_, index) => founding + index * foundingStep), ...later];
}

/**
 * The end of the last day before a turn, a minute before midnight: a deadline that has passed when the turn comes but
 * not in the turn before. Turns after the last lie in the future.
 */
export function endOfDayBefore(calendar: readonly number[], turn: number): number {
  const moment = calendar[turn] ?? (turn - turns + 1) * daysPerTurn * minutesPerDay;
  return Math.floor(moment / minutesPerDay) * minutesPerDay - 1;
}
