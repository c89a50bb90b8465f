import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { Transition } from '../history/domain.ts';
import { isValidAt, type KnownDistrict } from '../places/domain.ts';
import type { Category } from '../settings/domain.ts';

export type AgendaKind = 'COMPLAINT' | 'PROPOSAL';
export type Triage = 'CITIZEN' | 'GOVERNMENT' | 'COLLABORATION';
export type Maturity = 'PERSONAL' | 'COMMUNITY' | 'SOCIAL';
export type AgendaState = 'OPEN' | 'EXPERIMENTING' | 'RECORDED' | 'CLOSED';

/** What people write about a problem and where they place it. */
export type AgendaContent = {
  readonly title: string;
  readonly body: string;
  readonly plainSummary: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly categoryKey: string;
  readonly kind: AgendaKind;
  readonly districtCode: string;
  /** Degrees in WGS 84; both or none. */
  readonly longitude: number | null;
  readonly latitude: number | null;
};

/** Who or what an agenda comes from: a member, or a source that it was taken over from. */
export type AgendaOrigin = {
  readonly authorId: string | null;
  readonly organizationId: string | null;
  readonly source: string | null;
  readonly externalId: string | null;
  readonly sourceUrl: string | null;
  /** What the source says; kept apart from the supports that are counted here. */
  readonly importedSupportCount: number | null;
};

/** A problem that was brought to the city. */
export type Agenda = AgendaContent &
  AgendaOrigin & {
    readonly id: string;
    readonly municipalityCode: string;
    readonly triage: Triage | null;
    readonly maturity: Maturity;
    readonly state: AgendaState;
    readonly version: number;
    /** Kept by the database; equals the rows. */
    readonly supportCount: number;
    /** Kept by the database; equals the rows. */
    readonly commentCount: number;
    /** Kept by the database from what the funding service told: whether a campaign was ever published for it. */
    readonly hasCampaign: boolean;
    /** Kept by the database from what the skills service told: whether a need of it has free seats. */
    readonly needsHands: boolean;
    readonly raisedAt: Date;
    readonly changedAt: Date;
  };

/** In which states a step is allowed; what is not listed is refused. */
export const steps = {
  edit: ['OPEN', 'EXPERIMENTING', 'RECORDED'],
  support: ['OPEN', 'EXPERIMENTING', 'RECORDED'],
  withdrawSupport: ['OPEN', 'EXPERIMENTING', 'RECORDED'],
  comment: ['OPEN', 'EXPERIMENTING', 'RECORDED'],
  triage: ['OPEN', 'EXPERIMENTING', 'RECORDED'],
  consult: ['OPEN', 'EXPERIMENTING', 'RECORDED'],
  linkEvidence: ['OPEN', 'EXPERIMENTING', 'RECORDED'],
  startProcess: ['OPEN', 'EXPERIMENTING', 'RECORDED'],
  // A running experiment is recorded first: an absent record is what nobody may leave behind (domain.md §1, N11).
  close: ['OPEN', 'RECORDED'],
} as const satisfies Record<string, readonly AgendaState[]>;

export type Step = keyof typeof steps;

export type NotInState = {
  readonly kind: 'not-in-state';
  readonly actual: AgendaState;
  readonly allowed: readonly AgendaState[];
};

export type PlacementRefusal =
  | { readonly kind: 'place-not-known'; readonly code: string }
  | { readonly kind: 'unknown-category'; readonly known: readonly Category[] };

/** Whether the agenda's state allows a step. */
export function allows(step: Step, agenda: Pick<Agenda, 'state'>): Decision<null, NotInState> {
  const allowed: readonly AgendaState[] = steps[step];
  return allowed.includes(agenda.state)
    ? accept(null)
    : refuse({ kind: 'not-in-state', actual: agenda.state, allowed });
}

/** What must be known of the world before an agenda is placed. */
export type Placement = {
  readonly district: KnownDistrict | null;
  /** Those that the municipality offers, in its order. */
  readonly offered: readonly Category[];
};

export type RaiseRefusal = PlacementRefusal | { readonly kind: 'not-a-member-of-organization' };

/** A new agenda. It starts as one person's matter, open, and nobody has decided who can solve it. */
export function raise(
  content: AgendaContent,
  origin: AgendaOrigin,
  world: Placement & { readonly actsForOrganization: boolean },
  id: string,
  now: Date,
): Decision<Agenda, RaiseRefusal> {
  const place = placed(content, world, now);
  if (!place.ok) return place;
  if (origin.organizationId !== null && !world.actsForOrganization) {
    return refuse({ kind: 'not-a-member-of-organization' });
  }
  return accept({
    ...content,
    ...origin,
    id,
    municipalityCode: place.value.municipalityCode,
    triage: null,
    maturity: 'PERSONAL',
    state: 'OPEN',
    version: 1,
    supportCount: 0,
    hasCampaign: false,
    needsHands: false,
    commentCount: 0,
    raisedAt: now,
    changedAt: now,
  });
}

function placed(content: AgendaContent, world: Placement, now: Date): Decision<KnownDistrict, PlacementRefusal> {
  const { district, offered } = world;
  if (district === null || !isValidAt(district, now)) {
    return refuse({ kind: 'place-not-known', code: content.districtCode });
  }
  const isKnown = offered.some(({ key }) => key === content.categoryKey);
  return isKnown ? accept(district) : refuse({ kind: 'unknown-category', known: offered });
}

export type EditRefusal =
  | PlacementRefusal
  | NotInState
  | { readonly kind: 'version-conflict'; readonly currentVersion: number };

export type Edit = {
  readonly agenda: Agenda;
  readonly textChanged: boolean;
  /** Place, category or kind; other services are told. */
  readonly placementChanged: boolean;
};

const textFields = ['title', 'body', 'plainSummary', 'language'] as const;
const placementFields = ['categoryKey', 'kind', 'districtCode', 'longitude', 'latitude'] as const;

/**
 * An agenda with new content. An agenda stays in its municipality, and keeps a district or category that has since
 * been taken away unless it is given another one. An edit that changes nothing leaves the version as it is.
 */
export function edit(
  agenda: Agenda,
  content: AgendaContent,
  world: Placement,
  expectedVersion: number,
  now: Date,
): Decision<Edit, EditRefusal> {
  if (agenda.version !== expectedVersion) return refuse({ kind: 'version-conflict', currentVersion: agenda.version });
  const allowed = allows('edit', agenda);
  if (!allowed.ok) return allowed;
  const misplaced = misplacement(agenda, content, world, now);
  if (misplaced !== null) return refuse(misplaced);
  const textChanged = textFields.some((field) => agenda[field] !== content[field]);
  const placementChanged = placementFields.some((field) => agenda[field] !== content[field]);
  if (!textChanged && !placementChanged) return accept({ agenda, textChanged, placementChanged });
  const edited = { ...agenda, ...content, version: agenda.version + 1, changedAt: now };
  return accept({ agenda: edited, textChanged, placementChanged });
}

function misplacement(agenda: Agenda, content: AgendaContent, world: Placement, now: Date): PlacementRefusal | null {
  const { district, offered } = world;
  if (content.districtCode !== agenda.districtCode) {
    const fits = district !== null && isValidAt(district, now) && district.municipalityCode === agenda.municipalityCode;
    if (!fits) return { kind: 'place-not-known', code: content.districtCode };
  }
  if (content.categoryKey !== agenda.categoryKey && !offered.some(({ key }) => key === content.categoryKey)) {
    return { kind: 'unknown-category', known: offered };
  }
  return null;
}

/** Who decides, when and why: goes into the history (N28). */
export type Deciding = { readonly actorId: string; readonly reason: string; readonly now: Date };

/** An agenda after a decision, and the step of its history. */
export type Changed = { readonly agenda: Agenda; readonly transition: Transition };

export type TriageRefusal = NotInState | { readonly kind: 'triage-unchanged'; readonly triage: Triage };

/** Decides, also anew, who can solve it (domain.md §3, Chiba Repo). */
export function decideTriage(agenda: Agenda, triage: Triage, deciding: Deciding): Decision<Changed, TriageRefusal> {
  const allowed = allows('triage', agenda);
  if (!allowed.ok) return allowed;
  if (agenda.triage === triage) return refuse({ kind: 'triage-unchanged', triage });
  return accept({
    agenda: { ...agenda, triage, version: agenda.version + 1, changedAt: deciding.now },
    transition: {
      aspect: 'TRIAGE',
      from: agenda.triage,
      to: triage,
      rule: 'TRIAGE_DECISION',
      actorId: deciding.actorId,
      reason: deciding.reason,
      evidence: {},
      eventId: null,
    },
  });
}

/** Closes it; it stays readable. */
export function close(agenda: Agenda, deciding: Deciding): Decision<Changed, NotInState> {
  const allowed = allows('close', agenda);
  if (!allowed.ok) return allowed;
  return accept({
    agenda: { ...agenda, state: 'CLOSED', version: agenda.version + 1, changedAt: deciding.now },
    transition: {
      aspect: 'STATE',
      from: agenda.state,
      to: 'CLOSED',
      rule: 'CLOSING_DECISION',
      actorId: deciding.actorId,
      reason: deciding.reason,
      evidence: {},
      eventId: null,
    },
  });
}
