import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { AgendaClosed, AgendaNotKnown, KnownAgenda } from '../agendas/domain.ts';
import type { CampaignNotKnown } from '../campaigns/domain.ts';
import type { SkillsNotKnown } from '../skills/domain.ts';
import type { TeamNotKnown } from '../teams/domain.ts';

export type NeedState = 'OPEN' | 'FILLED' | 'CLOSED';

/** Hands with a skill that an agenda asks for. Place and municipality are those of the agenda. */
export type Need = {
  readonly id: string;
  readonly agendaId: string;
  /** The campaign of the agenda for which hands are asked; of this and the next at most one is set. */
  readonly campaignId: string | null;
  /** The team of the agenda for which hands are asked. */
  readonly teamId: string | null;
  readonly municipalityCode: string;
  readonly districtCode: string;
  readonly skillId: string;
  /** Hours asked of each person. */
  readonly hours: number;
  /** Persons asked for. */
  readonly wanted: number;
  /** Persons who took a seat: accepted or completed matches. */
  readonly filled: number;
  /** Hours given in completed matches, to the hundredth. */
  readonly hoursGiven: number;
  readonly description: string;
  readonly language: string;
  readonly state: NeedState;
  /** Grows with every change of its seats or state. */
  readonly version: number;
  readonly openedBy: string;
  readonly openedAt: Date;
  /** When the last seat was taken for the first time. */
  readonly firstFilledAt: Date | null;
};

export type NeedNotOpen = { readonly kind: 'need-not-open'; readonly state: NeedState };

/** What is said of a need when it opens. */
export type NeedDraft = Pick<
  Need,
  'id' | 'campaignId' | 'teamId' | 'skillId' | 'hours' | 'wanted' | 'description' | 'language' | 'openedBy'
>;

export type OpenRefusal = AgendaNotKnown | AgendaClosed | CampaignNotKnown | TeamNotKnown | SkillsNotKnown;

/** What a draft names, as far as it is known; of another agenda counts as not known. */
export type Named = {
  readonly isSkillKnown: boolean;
  readonly campaignAgendaId: string | null;
  readonly teamAgendaId: string | null;
};

/** A new need of an agenda that is not closed, in the agenda's place, for a skill of the catalogue, perhaps for a campaign or team of the agenda. */
export function open(
  agenda: KnownAgenda | null,
  draft: NeedDraft,
  named: Named,
  now: Date,
): Decision<Need, OpenRefusal> {
  if (agenda === null) return refuse({ kind: 'agenda-not-known' });
  if (agenda.isClosed) return refuse({ kind: 'agenda-closed' });
  if (draft.campaignId !== null && named.campaignAgendaId !== agenda.id) return refuse({ kind: 'campaign-not-known' });
  if (draft.teamId !== null && named.teamAgendaId !== agenda.id) return refuse({ kind: 'team-not-known' });
  if (!named.isSkillKnown) return refuse({ kind: 'skills-not-known', unknownIds: [draft.skillId] });
  return accept({
    ...draft,
    agendaId: agenda.id,
    municipalityCode: agenda.municipalityCode,
    districtCode: agenda.districtCode,
    filled: 0,
    hoursGiven: 0,
    state: 'OPEN',
    version: 1,
    openedAt: now,
    firstFilledAt: null,
  });
}

/** Gives a seat to one more person. With the last seat the need is filled. */
export function takeSeat(need: Need, now: Date): Decision<Need, NeedNotOpen> {
  if (need.state !== 'OPEN') return refuse({ kind: 'need-not-open', state: need.state });
  const taken = { ...need, filled: need.filled + 1, version: need.version + 1 };
  if (taken.filled < need.wanted) return accept(taken);
  return accept({ ...taken, state: 'FILLED', firstFilledAt: need.firstFilledAt ?? now });
}

/** A seat becomes free again; a filled need opens again unless nothing more is done on its agenda. */
export function releaseSeat(need: Need, agendaIsOpen: boolean): Need & { readonly state: 'OPEN' | 'CLOSED' } {
  const state = need.state === 'FILLED' ? (agendaIsOpen ? 'OPEN' : 'CLOSED') : need.state;
  return { ...need, filled: need.filled - 1, state, version: need.version + 1 };
}

/** The work of one person is done; the seat stays taken. */
export const addHours = (need: Need, hours: number): Need => ({
  ...need,
  hoursGiven: (Math.round(need.hoursGiven * 100) + Math.round(hours * 100)) / 100,
});

/** Takes the need back: nobody else can join; who has a seat keeps it. */
export function withdraw(need: Need): Decision<Need, NeedNotOpen> {
  return need.state === 'OPEN'
    ? accept({ ...need, state: 'CLOSED', version: need.version + 1 })
    : refuse({ kind: 'need-not-open', state: need.state });
}

/** Whether this change opened the need again, after its last seat was taken. */
export const reopened = (before: Need, after: Need): boolean => before.state === 'FILLED' && after.state === 'OPEN';
