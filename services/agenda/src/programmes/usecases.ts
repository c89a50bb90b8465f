import { type CommandContext, command } from '@dure/kit/command';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import { requireRole } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts, checkWithinYears, isPlaceCode } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { programmeClosed, programmeOpened } from '@dure/schema/events/agenda';
import type { EntityManager } from 'typeorm';
import type { Agenda } from '../agendas/domain.ts';
import type { CloseProgrammeInput, OpenProgrammeInput, StartProcessInput } from '../generated/graphql.ts';
import { KnownOrganizationTable } from '../memberships/table.ts';
import type { Process } from '../processes/domain.ts';
import { SettingsTable } from '../settings/table.ts';
import { findTemplate } from '../templates/table.ts';
import { close, enter, type Programme, type ProgrammeNotInState } from './domain.ts';
import { lockProgramme, ProgrammeTable } from './table.ts';

/** For how many years a programme is planned at most, and how long ago one that is entered now may have begun. */
const longestYears = 50;

export type AboutProgramme = { readonly programmeId: string };

export type OpenRefusal =
  | { readonly kind: 'municipality-not-known' }
  | { readonly kind: 'organization-not-known' }
  | { readonly kind: 'template-not-known' };

/** Opens a programme of a municipality. */
export async function openProgramme(ctx: CommandContext, input: OpenProgrammeInput) {
  const { municipalityCode, name, purpose, legalBasis, templateKey, stewardId = null } = input;
  checkIds({ stewardId });
  checkTexts({ 'name.ko': [name.ko, 'name'], 'name.en': [name.en, 'name'], legalBasis: [legalBasis, 'short'] });
  checkTexts({ 'purpose.ko': [purpose.ko, 'short'], 'purpose.en': [purpose.en, 'short'] });
  checkTexts({ templateKey: [templateKey, 'name'] });
  return await command<OpenProgrammeInput, AboutProgramme, OpenRefusal>(ctx, 'openProgramme', input, async (tx) => {
    const now = ctx.clock.now();
    const period = periodOf(input, now);
    const isKnown = isPlaceCode(municipalityCode) && (await tx.existsBy(SettingsTable, { municipalityCode }));
    if (!isKnown) return refuse({ kind: 'municipality-not-known' });
    const hasSteward = stewardId === null || (await tx.existsBy(KnownOrganizationTable, { organizationId: stewardId }));
    if (!hasSteward) return refuse({ kind: 'organization-not-known' });
    const template = await findTemplate(tx, { key: templateKey, version: null, municipalityCode });
    if (template === null) return refuse({ kind: 'template-not-known' });
    if (template.content.childOf !== undefined) throw followsFromAnother(template.content.childOf);
    const programme: Programme = {
      ...{ id: newId(), municipalityCode, nameKo: name.ko, nameEn: name.en },
      ...{ purposeKo: purpose.ko, purposeEn: purpose.en, legalBasis, templateKey, stewardId, ...period },
      ...{ openedBy: ctx.actor.memberId, openedAt: now, closedBy: null, closedAt: null, closeReason: null },
    };
    await tx.insert(ProgrammeTable, programme);
    await append(tx, programmeOpened, {
      ...{ programmeId: programme.id, municipalityCode, templateKey, stewardId },
      ...{ startsAt: period.startsAt.toISOString(), endsAt: period.endsAt?.toISOString() ?? null },
    });
    return accept({ programmeId: programme.id });
  });
}

/** Closes a programme. Throws NOT_FOUND, or FORBIDDEN when the caller is no operator of its municipality. */
export async function closeProgramme(ctx: CommandContext, input: CloseProgrammeInput) {
  const { programmeId, reason } = input;
  checkIds({ programmeId });
  checkTexts({ reason: [reason, 'short'] });
  return await command<CloseProgrammeInput, AboutProgramme, ProgrammeNotInState>(
    ctx,
    'closeProgramme',
    input,
    async (tx) => {
      const programme = await lockProgramme(tx, programmeId, 'exclusive');
      requireRole(ctx.actor, programme.municipalityCode, 'operator');
      const decision = close(programme, { closedBy: ctx.actor.memberId, reason, now: ctx.clock.now() });
      if (!decision.ok) return decision;
      const { closedBy, closedAt, closeReason } = decision.value;
      await tx.update(ProgrammeTable, { id: programmeId }, { closedBy, closedAt, closeReason });
      await append(tx, programmeClosed, { programmeId, municipalityCode: programme.municipalityCode });
      return accept({ programmeId });
    },
  );
}

/**
 * The programme in which a process is about to start; null outside of all. What follows from another process belongs
 * to the programme of that one, also after its end: work that began in time goes on. Throws NOT_FOUND, or
 * BAD_USER_INPUT for a programme that is not meant for such a process.
 */
export async function enterProgramme(
  tx: EntityManager,
  now: Date,
  { programmeId = null, templateKey }: StartProcessInput,
  { municipalityCode }: Agenda,
  parent: Process | null,
): Promise<Decision<string | null, ProgrammeNotInState>> {
  if (parent !== null) {
    if (programmeId !== null && programmeId !== parent.programmeId) throw notOfParent();
    return accept(parent.programmeId);
  }
  if (programmeId === null) return accept(null);
  const programme = await lockProgramme(tx, programmeId, 'shared');
  if (programme.municipalityCode !== municipalityCode) throw notOfMunicipality();
  if (programme.templateKey !== templateKey) throw notOfTemplate(programme.templateKey);
  const entered = enter(programme, now);
  return entered.ok ? accept(programmeId) : entered;
}

function periodOf({ startsAt, endsAt = null }: OpenProgrammeInput, now: Date) {
  const begins = startsAt ?? now;
  const years = Math.abs(begins.getUTCFullYear() - now.getUTCFullYear());
  if (years > longestYears) {
    throw badInput(
      {
        ko: `startsAt은 지금에서 ${longestYears}년 안의 시각입니다.`,
        en: `startsAt lies within ${longestYears} years of now.`,
      },
      { field: 'startsAt', years: longestYears },
    );
  }
  if (endsAt !== null) checkWithinYears('endsAt', endsAt, now, longestYears);
  if (endsAt !== null && endsAt <= begins) {
    throw badInput(
      { ko: 'endsAt은 startsAt보다 뒤의 시각입니다.', en: 'endsAt is later than startsAt.' },
      { field: 'endsAt' },
    );
  }
  return { startsAt: begins, endsAt };
}

const followsFromAnother = (key: string) =>
  badInput(
    {
      ko: `이 템플릿의 절차는 ${key} 절차에서 이어집니다. 그 템플릿으로 사업을 열어 주십시오.`,
      en: `Processes of this template follow from ${key}. Open the programme with that template.`,
    },
    { field: 'templateKey', known: [key] },
  );

const notOfParent = () =>
  badInput(
    {
      ko: '이어지는 절차는 앞선 절차와 같은 사업에 속합니다. programmeId를 비워 주십시오.',
      en: 'What follows from a process belongs to the programme of that process. Leave programmeId out.',
    },
    { field: 'programmeId' },
  );

const notOfMunicipality = () =>
  badInput(
    {
      ko: 'programmeId는 의제와 같은 지자체의 사업이어야 합니다.',
      en: 'programmeId is one of the agenda’s municipality.',
    },
    { field: 'programmeId' },
  );

const notOfTemplate = (key: string) =>
  badInput(
    {
      ko: `이 사업의 절차는 템플릿 ${key}로 시작합니다.`,
      en: `Processes of this programme start by the template ${key}.`,
    },
    { field: 'templateKey', known: [key] },
  );
