import type { Agenda } from './agendas.ts';
import type { Currency } from './currencies.ts';
import type { Funding } from './lives.ts';

/** A campaign with everything that its acts need. */
export type Campaign = {
  /** `campaign-agenda-001-1`; also the name under which acts refer to it. */
  readonly key: string;
  readonly agenda: Agenda;
  readonly funding: Funding;
  readonly goal: number;
  readonly currency: Currency;
  readonly plan: 'ALL_OR_NOTHING' | 'KEEP_IT_ALL';
  /** The turn in which it becomes public; null when it does not. */
  readonly published: number | null;
};
