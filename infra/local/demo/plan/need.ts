import type { Agenda } from './agendas.ts';

/** Hands that an agenda asks for. */
export type Need = {
  readonly key: string;
  readonly agenda: Agenda;
  readonly skill: string;
  readonly opened: number;
  /** The turn in which the work is done and hours are confirmed; after the last turn when it goes on. */
  readonly done: number;
  readonly wanted: number;
  readonly hours: number;
  readonly description: string;
};
