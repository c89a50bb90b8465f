import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { badInput, forbidden } from '@dure/kit/errors';
import { hasRole, requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange, checkTexts } from '@dure/kit/input';
import { append, appendAll } from '@dure/kit/outbox';
import { agendaChanged, agendaClosed, agendaRaised, agendaTriaged } from '@dure/schema/events/agenda';
import { roles } from '@dure/schema/roles';
import type { EntityManager } from 'typeorm';
import type { CloseAgendaInput, EditAgendaInput, RaiseAgendaInput, TriageAgendaInput } from '../generated/graphql.ts';
import { raised } from '../history/domain.ts';
import { recordSteps, recordTransitions } from '../history/table.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import type { PointRefusal } from '../places/domain.ts';
import { locate } from '../places/usecases.ts';
import type { Process } from '../processes/domain.ts';
import { findAnyRunning, findSorting } from '../processes/table.ts';
import { offeredCategories } from '../settings/table.ts';
import { judgeMaturity } from '../supports/usecases.ts';
import {
  type Agenda,
  type AgendaContent,
  type Changed,
  close,
  decideTriage,
  type Edit,
  type EditRefusal,
  edit,
  type NotInState,
  type RaiseRefusal,
  raise,
  type TriageRefusal,
} from './domain.ts';
import { AgendaTable, lockAgenda, type Revision, RevisionTable } from './table.ts';

/** Which agenda a use case was about. */
export type AboutAgenda = { readonly agendaId: string };

/**
 * Brings a problem to the city; a point finds its district by the district's border. Throws FORBIDDEN without a role in
 * the municipality of the district, and BAD_USER_INPUT with neither district nor point.
 */
export async function raiseAgenda(ctx: CommandContext, input: RaiseAgendaInput) {
  checkContent(input);
  checkIds({ organizationId: input.organizationId });
  const { districtCode = null, point = null } = input;
  if (districtCode === null && point === null) throw placeMissing();
  return await command<RaiseAgendaInput, AboutAgenda, RaiseRefusal | PointRefusal>(
    ctx,
    'raiseAgenda',
    input,
    async (tx) => {
      const { memberId } = ctx.actor;
      const organizationId = input.organizationId ?? null;
      const now = ctx.clock.now();
      const located = await locate(tx, { districtCode, point, mayMove: false }, now);
      if (!located.ok) return located;
      const district = located.value;
      if (district !== null) requireRole(ctx.actor, district.municipalityCode, ...roles);
      const offered = district === null ? [] : await offeredCategories(tx, district.municipalityCode);
      const actsForOrganization =
        organizationId !== null && (await tx.existsBy(KnownMembershipTable, { organizationId, memberId }));
      const origin = { ...notFromSource, authorId: memberId, organizationId };
      const content = newContent(input, district?.districtCode ?? districtCode ?? '');
      const decision = raise(content, origin, { district, offered, actsForOrganization }, newId(), now);
      if (!decision.ok) return decision;
      await saveRaised(tx, [decision.value], now);
      return accept({ agendaId: decision.value.id });
    },
  );
}

const notFromSource = { source: null, externalId: null, sourceUrl: null, importedSupportCount: null };

/** Stores new agendas with the first step of their history, and tells the other services. */
export async function saveRaised(tx: EntityManager, agendas: readonly Agenda[], now: Date): Promise<void> {
  if (agendas.length === 0) return;
  await tx.insert(AgendaTable, [...agendas]);
  const steps = agendas.map(({ id: agendaId, authorId, source, externalId }) => ({
    agendaId,
    ...raised(authorId, source === null ? {} : { source, externalId }),
  }));
  await recordSteps(tx, steps, now);
  const facts = agendas.map((agenda) => {
    const { authorId, organizationId } = agenda;
    return { ...publicPlacement(agenda), authorId, organizationId };
  });
  await appendAll(tx, agendaRaised, facts);
}

const publicPlacement = (agenda: Agenda) => ({
  agendaId: agenda.id,
  municipalityCode: agenda.municipalityCode,
  districtCode: agenda.districtCode,
  longitude: agenda.longitude,
  latitude: agenda.latitude,
  categoryKey: agenda.categoryKey,
  kind: agenda.kind,
});

/** Changes an agenda. Throws NOT_FOUND, or FORBIDDEN when the caller is neither author nor secretariat. */
export async function editAgenda(ctx: CommandContext, input: EditAgendaInput) {
  checkIds({ agendaId: input.agendaId });
  checkContent(input);
  const now = ctx.clock.now();
  return await command<EditAgendaInput, AboutAgenda, EditRefusal | PointRefusal>(
    ctx,
    'editAgenda',
    input,
    async (tx) => {
      const agenda = await lockAgenda(tx, input.agendaId);
      requireAuthor(ctx, agenda);
      const asked = editedContent(agenda, input);
      const located = await locate(tx, placeOf(agenda, asked, input), now);
      if (!located.ok) return located;
      const district = located.value;
      const content = { ...asked, districtCode: district?.districtCode ?? asked.districtCode };
      const world = { district, offered: await offeredCategories(tx, agenda.municipalityCode) };
      const decision = edit(agenda, content, world, input.expectedVersion, now);
      if (!decision.ok) return decision;
      await saveEdit(tx, agenda, decision.value, ctx.actor.memberId, now);
      return accept({ agendaId: agenda.id });
    },
  );
}

/** A point is looked up when place or district change; one that is given alone takes the agenda along. */
function placeOf(before: Agenda, { districtCode, longitude, latitude }: AgendaContent, input: EditAgendaInput) {
  const stays = districtCode === before.districtCode && longitude === before.longitude && latitude === before.latitude;
  const point = stays || longitude === null || latitude === null ? null : { longitude, latitude };
  return { districtCode, point, mayMove: (input.districtCode ?? null) === null };
}

const placeMissing = () =>
  badInput(
    { ko: 'districtCode나 point 가운데 하나는 있어야 합니다.', en: 'Give districtCode, point or both.' },
    { field: 'districtCode' },
  );

/** Stores an edit and the text that it replaced, and tells the other services when place, category or kind changed. */
export async function saveEdit(
  tx: EntityManager,
  before: Agenda,
  { agenda, textChanged, placementChanged }: Edit,
  editorId: string | null,
  now: Date,
): Promise<void> {
  if (textChanged) {
    const { title, body, plainSummary, language, version } = before;
    const texts = { title, body, plainSummary, language, version };
    const revision = { id: newId(), agendaId: before.id, ...texts, replacedBy: editorId, replacedAt: now };
    await tx.insert(RevisionTable, revision satisfies Revision);
  }
  await tx.update(AgendaTable, { id: agenda.id }, agenda);
  if (!placementChanged) return;
  await append(tx, agendaChanged, { ...publicPlacement(agenda), version: agenda.version });
  if (agenda.districtCode !== before.districtCode) await judgeMaturity(tx, [agenda], now);
}

/** A process runs whose own steps decide who can solve the agenda: there is one truth, with the rules and the history of the process. */
export type ProcessSorts = { readonly kind: 'process-sorts'; readonly process: Process };

/** Decides who can solve it. Throws NOT_FOUND, or FORBIDDEN when the caller is neither secretariat nor official there. */
export async function triageAgenda(ctx: CommandContext, input: TriageAgendaInput) {
  const { agendaId, triage, reason } = input;
  checkIds({ agendaId });
  checkTexts({ reason: [reason, 'short'] });
  const now = ctx.clock.now();
  return await command<TriageAgendaInput, AboutAgenda, TriageRefusal | ProcessSorts>(
    ctx,
    'triageAgenda',
    input,
    async (tx) => {
      const agenda = await lockAgenda(tx, agendaId);
      const { memberId: actorId } = requireRole(ctx.actor, agenda.municipalityCode, 'secretariat', 'official');
      const process = await findSorting(tx, agendaId);
      if (process !== null) return refuse({ kind: 'process-sorts', process });
      const decision = decideTriage(agenda, triage, { actorId, reason, now });
      if (!decision.ok) return decision;
      await saveTriage(tx, decision.value, now);
      return accept({ agendaId });
    },
  );
}

/** Stores who can solve an agenda, and tells the other services. */
export async function saveTriage(tx: EntityManager, decided: Changed, now: Date): Promise<void> {
  await saveStep(tx, decided, now);
  const { id: agendaId, triage } = decided.agenda;
  if (triage !== null) await append(tx, agendaTriaged, { agendaId, triage });
}

/** A process runs on it, which ends by its own rules first: nobody leaves it behind by closing the agenda. */
export type ProcessRuns = { readonly kind: 'process-running'; readonly process: Process };

/** Closes an agenda, on which no process runs. Throws NOT_FOUND, or FORBIDDEN when the caller is neither author nor secretariat. */
export async function closeAgenda(ctx: CommandContext, input: CloseAgendaInput) {
  const { agendaId, reason } = input;
  checkIds({ agendaId });
  checkTexts({ reason: [reason, 'short'] });
  const now = ctx.clock.now();
  return await command<CloseAgendaInput, AboutAgenda, NotInState | ProcessRuns>(
    ctx,
    'closeAgenda',
    input,
    async (tx) => {
      const agenda = await lockAgenda(tx, agendaId);
      requireAuthor(ctx, agenda);
      const process = await findAnyRunning(tx, agendaId);
      if (process !== null) return refuse({ kind: 'process-running', process });
      const decision = close(agenda, { actorId: ctx.actor.memberId, reason, now });
      if (!decision.ok) return decision;
      await saveClosed(tx, decision.value, now);
      return accept({ agendaId });
    },
  );
}

/** Stores that an agenda was closed, and tells the other services. */
export async function saveClosed(tx: EntityManager, closed: Changed, now: Date): Promise<void> {
  await saveStep(tx, closed, now);
  await append(tx, agendaClosed, { agendaId: closed.agenda.id });
}

async function saveStep(tx: EntityManager, { agenda, transition }: Changed, now: Date): Promise<void> {
  await tx.update(AgendaTable, { id: agenda.id }, agenda);
  await recordTransitions(tx, agenda.id, [transition], now);
}

function requireAuthor({ actor }: CommandContext, { authorId, municipalityCode }: Agenda): void {
  if (authorId === actor.memberId || hasRole(actor, municipalityCode, 'secretariat')) return;
  throw forbidden({
    ko: '의제를 올린 사람이나 사무국만 할 수 있습니다.',
    en: 'Only who raised the agenda, or the secretariat, may do this.',
  });
}

type ContentInput = Omit<Partial<RaiseAgendaInput> | EditAgendaInput, 'agendaId'>;

function checkContent(input: ContentInput): void {
  checkTexts({
    title: [input.title, 'title'],
    body: [input.body, 'long'],
    plainSummary: [input.plainSummary, 'short'],
    language: [input.language, 'name'],
  });
  checkRange('point.longitude', input.point?.longitude, -180, 180);
  checkRange('point.latitude', input.point?.latitude, -90, 90);
}

const newContent = (input: RaiseAgendaInput, districtCode: string): AgendaContent => ({
  title: input.title,
  body: input.body,
  plainSummary: input.plainSummary ?? null,
  language: input.language,
  categoryKey: input.categoryKey,
  kind: input.kind,
  districtCode,
  ...coordinates(input.point),
});

/** What an edit leaves out stays; only the plain words and the point can be taken away. */
const editedContent = (before: Agenda, input: EditAgendaInput): AgendaContent => ({
  title: input.title ?? before.title,
  body: input.body ?? before.body,
  plainSummary: input.plainSummary === undefined ? before.plainSummary : input.plainSummary,
  language: input.language ?? before.language,
  categoryKey: input.categoryKey ?? before.categoryKey,
  kind: input.kind ?? before.kind,
  districtCode: input.districtCode ?? before.districtCode,
  ...(input.point === undefined
    ? { longitude: before.longitude, latitude: before.latitude }
    : coordinates(input.point)),
});

const coordinates = (point: RaiseAgendaInput['point']) => ({
  longitude: point?.longitude ?? null,
  latitude: point?.latitude ?? null,
});
