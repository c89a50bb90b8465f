import { createHash } from 'node:crypto';
import type { CommandContext } from '@dure/kit/command';
import { hasRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { type Remark, remark } from '@dure/kit/import-rows';
import type { Import } from '@dure/kit/import-tables';
import type { ReadRow, TakenRow } from '@dure/kit/imports';
import { appendAll } from '@dure/kit/outbox';
import { agendaClosed } from '@dure/schema/events/agenda';
import { municipalityOf } from '@dure/schema/places';
import { type EntityManager, In } from 'typeorm';
import {
  type Agenda,
  type AgendaContent,
  type AgendaKind,
  type Changed,
  close,
  edit,
  type Placement,
  type RaiseRefusal,
  raise,
} from '../agendas/domain.ts';
import { saveClosed, saveEdit, saveRaised } from '../agendas/usecases.ts';
import { recordSteps } from '../history/table.ts';
import type { KnownDistrict } from '../places/domain.ts';
import { findDistricts } from '../places/table.ts';
import { findAnyRunning } from '../processes/table.ts';
import type { Category } from '../settings/domain.ts';
import { CategoryTable } from '../settings/table.ts';
import type { SourceAgenda } from './domain.ts';
import { type ImportedAgenda, lockImported, saveDigests } from './table.ts';

/** A row with the place and category that were chosen for it. */
export type PlacedAgenda = {
  readonly said: SourceAgenda;
  readonly kind: AgendaKind;
  readonly language: string;
  readonly districtCode: string;
  readonly categoryKey: string;
};

type Row = ReadRow<PlacedAgenda>;
type World = (districtCode: string) => Placement;
type Raised = { readonly digest: string; readonly agenda: Changed['agenda']; readonly closed: Changed | null };

/**
 * Raises what is new by the same rules and events as everybody's agendas, all of a batch together, and brings the rest
 * up to date. A row that says the same as last time changes no text, also when people have edited the agenda here; one
 * whose agenda stands in a municipality of other operators is refused, whatever place it names now.
 */
export async function takeAgendas(
  tx: EntityManager,
  ctx: CommandContext,
  { source }: Import,
  given: readonly Row[],
): Promise<TakenRow[]> {
  const existing = await lockImported(
    tx,
    source,
    given.map(({ externalId }) => externalId),
  );
  const world = await worldOf(tx, given);
  const taken: TakenRow[] = [];
  const raised: Raised[] = [];
  for (const row of given) {
    const known = existing.get(row.externalId);
    if (known !== undefined) {
      const { municipalityCode } = known.agenda;
      const isOurs = hasRole(ctx.actor, municipalityCode, 'operator');
      const reason = remark('PLACE_OF_OTHERS', null, municipalityCode);
      taken.push(isOurs ? await update(tx, ctx, row, known, world) : { outcome: 'REJECTED', reason, notes: row.notes });
      continue;
    }
    const decision = raiseRow(ctx, source, row, world);
    if ('refused' in decision) taken.push({ outcome: 'REJECTED', reason: decision.refused, notes: row.notes });
    else {
      raised.push(decision);
      taken.push({ outcome: 'CREATED', notes: row.notes });
    }
  }
  await saveAll(tx, raised, ctx.clock.now());
  return taken;
}

/** Districts and offered categories of all rows, in two statements. */
async function worldOf(tx: EntityManager, given: readonly Row[]): Promise<World> {
  const codes = [...new Set(given.map(({ value }) => value.districtCode))];
  const districts = await findDistricts(tx, codes);
  const municipalities = [...new Set(districts.map(({ municipalityCode }) => municipalityCode))];
  const categories: Category[] = await tx.find(CategoryTable, {
    where: { municipalityCode: In(municipalities), isOffered: true },
    order: { position: 'ASC' },
  });
  const byCode = new Map<string, KnownDistrict>(districts.map((district) => [district.districtCode, district]));
  const offered = Map.groupBy(categories, ({ municipalityCode }) => municipalityCode);
  return (code) => ({ district: byCode.get(code) ?? null, offered: offered.get(municipalityOf(code)) ?? [] });
}

function raiseRow(ctx: CommandContext, source: string, { value }: Row, world: World): Raised | { refused: Remark } {
  const { externalId, sourceUrl, importedSupportCount, raisedAt } = value.said;
  const origin = { authorId: null, organizationId: null, source, externalId, sourceUrl, importedSupportCount };
  const now = ctx.clock.now();
  const surroundings = { ...world(value.districtCode), actsForOrganization: false };
  const decision = raise(contentOf(value), origin, surroundings, newId(), now);
  if (!decision.ok) return { refused: reasonOf(decision.refusal, value) };
  const agenda = { ...decision.value, raisedAt: raisedAt < now ? raisedAt : now };
  return { agenda, closed: closedAtSource(ctx, agenda, value), digest: digestOf(value) };
}

/** New agendas are stored as they are in the end; their history and events tell both steps. */
async function saveAll(tx: EntityManager, raised: readonly Raised[], now: Date): Promise<void> {
  await saveRaised(
    tx,
    raised.map(({ agenda, closed }) => closed?.agenda ?? agenda),
    now,
  );
  const closed = raised.flatMap((one) => one.closed ?? []);
  await recordSteps(
    tx,
    closed.map(({ agenda, transition }) => ({ agendaId: agenda.id, ...transition })),
    now,
  );
  await appendAll(
    tx,
    agendaClosed,
    closed.map(({ agenda }) => ({ agendaId: agenda.id })),
  );
  await saveDigests(
    tx,
    raised.map(({ agenda, digest }) => ({ agendaId: agenda.id, digest })),
  );
}

async function update(
  tx: EntityManager,
  ctx: CommandContext,
  row: Row,
  known: ImportedAgenda,
  world: World,
): Promise<TakenRow> {
  const { value, notes } = row;
  const digest = digestOf(value);
  if (known.digest === digest) {
    const closing = await closeWithSource(tx, ctx, known.agenda, value);
    return { outcome: closing.isClosed ? 'CHANGED' : 'UNCHANGED', notes: [...notes, ...closing.notes] };
  }
  const { sourceUrl, importedSupportCount } = value.said;
  const before = { ...known.agenda, sourceUrl, importedSupportCount };
  const now = ctx.clock.now();
  const decision = edit(before, contentOf(value), world(value.districtCode), before.version, now);
  if (!decision.ok) {
    const { refusal } = decision;
    if (refusal.kind === 'not-in-state') return { outcome: 'UNCHANGED', notes: [...notes, remark('CLOSED_HERE')] };
    if (refusal.kind === 'version-conflict') throw new Error('The agenda is locked: its version cannot change.');
    return { outcome: 'REJECTED', reason: reasonOf(refusal, value), notes };
  }
  await saveEdit(tx, known.agenda, decision.value, null, now);
  const closing = await closeWithSource(tx, ctx, decision.value.agenda, value);
  await saveDigests(tx, [{ agendaId: before.id, digest }]);
  return { outcome: 'CHANGED', notes: [...notes, ...closing.notes] };
}

/**
 * Closes an agenda that is closed at its source. While a process or an experiment runs here it stays open, with a note;
 * each later import tries again, also when its row says the same as before.
 */
async function closeWithSource(
  tx: EntityManager,
  ctx: CommandContext,
  agenda: Agenda,
  value: PlacedAgenda,
): Promise<{ readonly isClosed: boolean; readonly notes: readonly Remark[] }> {
  if (value.said.closedBecause === null || agenda.state === 'CLOSED') return { isClosed: false, notes: [] };
  const closed = closedAtSource(ctx, agenda, value);
  if (closed === null || (await findAnyRunning(tx, agenda.id)) !== null) {
    return { isClosed: false, notes: [remark('OPEN_HERE')] };
  }
  await saveClosed(tx, closed, ctx.clock.now());
  return { isClosed: true, notes: [] };
}

/** The closing of an agenda that is closed at its source; null while it is open there, or an experiment runs here. */
function closedAtSource(
  { actor, clock }: CommandContext,
  agenda: Changed['agenda'],
  { said }: PlacedAgenda,
): Changed | null {
  if (said.closedBecause === null) return null;
  const decision = close(agenda, { actorId: actor.memberId, reason: said.closedBecause, now: clock.now() });
  return decision.ok ? decision.value : null;
}

const contentOf = ({ said, kind, language, districtCode, categoryKey }: PlacedAgenda): AgendaContent => ({
  ...{ title: said.title, body: said.body, plainSummary: said.plainSummary, language, categoryKey, kind, districtCode },
  longitude: said.point?.longitude ?? null,
  latitude: said.point?.latitude ?? null,
});

const digestOf = (value: PlacedAgenda): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

function reasonOf(refusal: RaiseRefusal, { districtCode, categoryKey }: PlacedAgenda): Remark {
  switch (refusal.kind) {
    case 'place-not-known':
      return remark('DISTRICT_NOT_KNOWN', null, districtCode);
    case 'unknown-category':
      return remark('CATEGORY_NOT_KNOWN', null, `${categoryKey} (${refusal.known.map(({ key }) => key).join(', ')})`);
    case 'not-a-member-of-organization':
      throw new Error('An imported agenda is raised on behalf of nobody.');
  }
}
