import { randomUUID } from 'node:crypto';
import { transaction } from '@dure/kit/database';
import { agendaRaised, processStarted, solutionSelected } from '@dure/schema/events/agenda';
import { campaignPublished } from '@dure/schema/events/funding';
import { districtRegistered } from '@dure/schema/events/resources';
import { municipalityOf } from '@dure/schema/places';
import { waitingForLock } from '@dure/testkit/locks';
import { person, type TestService } from '@dure/testkit/service';
import { expect } from 'vitest';
import { upsertSkills } from '../src/skills/table.ts';
import { mutations } from './documents.ts';

export type Person = ReturnType<typeof person>;

type Said = Record<string, unknown> & { readonly id: string };
export type Answer = {
  readonly __typename: string;
  readonly match?: Said & { readonly need: Said };
  readonly membership?: Said;
  readonly mentoring?: Said;
  readonly need?: Said;
  readonly offer?: Said;
  readonly organization?: Said;
  readonly team?: Said;
} & Record<string, unknown>;

export const municipality = '9911000000';
export const district = '9911051000';
export const otherDistrict = '9911052000';
export const citizen = (): Person => person({ [municipality]: ['citizen'] });
export const secretariat = (): Person => person({ [municipality]: ['secretariat'] });

export const sixMonths = () => new Date(Date.now() + 180 * 86_400_000).toISOString();

/** The roles of a team as Jeju has them. */
export const threeRoles = (seats: number) => [
  { key: 'resident', name: { ko: '주민', en: 'resident' }, seats },
  { key: 'ictActivist', name: { ko: '정보통신 활동가', en: 'ICT activist' }, seats },
  { key: 'official', name: { ko: '공무원', en: 'official' }, seats },
];

/** What tests of this service begin with. */
export function given(service: TestService) {
  /** Sends a mutation as somebody; answers the member of its result union. */
  const act = async (who: Person, name: keyof typeof mutations, input: object): Promise<Answer> => {
    const data = await service.as(who).data<Record<string, Answer>>(mutations[name], { input });
    const answer = data[name];
    if (answer === undefined) throw new Error(`${name} did not answer.`);
    return answer;
  };

  const districtKnown = async (code: string, validity: { validFrom?: string; validUntil?: string | null } = {}) => {
    await service.deliver(districtRegistered, {
      ...{ districtCode: code, municipalityCode: municipalityOf(code), nameKo: '물빛동', nameEn: 'Mulbit' },
      ...{ validFrom: '2000-01-01', validUntil: null, longitude: null, latitude: null, ...validity },
    });
    return code;
  };

  const skill = async (
    labels: { ko?: string; en?: string; alternatives?: string[] } = { ko: '목공', en: 'woodwork' },
  ) => {
    const externalId = randomUUID();
    const row = { externalId, type: 'SKILL', labelKo: labels.ko ?? null, labelEn: labels.en ?? null } as const;
    await transaction(service.db, (tx) =>
      upsertSkills(tx, 'test', [{ ...row, alternativeLabels: labels.alternatives ?? [] }]),
    );
    const [found] = await service.db.query('SELECT id FROM skills WHERE external_id = $1', [externalId]);
    return String(found.id);
  };

  const agenda = async (districtCode = district) => {
    const agendaId = randomUUID();
    const place = { municipalityCode: municipalityOf(districtCode), districtCode, longitude: null, latitude: null };
    const rest = { categoryKey: 'environment', kind: 'PROPOSAL', authorId: null, organizationId: null } as const;
    await service.deliver(agendaRaised, { agendaId, ...place, ...rest });
    return agendaId;
  };

  const registered = async (who: Person = citizen(), homeDistrictCode: string | null = district) => {
    await districtKnown(district);
    const home = { municipalityCode: municipality, homeDistrictCode };
    await act(who, 'registerMember', { displayName: '김두레', ...home });
    return who;
  };

  const need = async (change: Record<string, unknown> = {}, owner: Person = citizen()) => {
    const { agendaId = await agenda(), skillId = await skill(), ...rest } = change;
    const task = { hours: 4, wanted: 1, description: '벽화를 함께 그립니다.', language: 'ko', ...rest };
    const answer = await act(owner, 'openNeed', { agendaId, skillId, ...task });
    if (answer.need === undefined) throw new Error(`The need was not opened: ${answer.__typename}`);
    return { owner, needId: answer.need.id, agendaId: String(agendaId), skillId: String(skillId) };
  };

  /** A member's own proposal, which the need's owner may accept. */
  const proposal = async (needId: string, helper?: Person) => {
    const who = helper ?? (await registered());
    const answer = await act(who, 'proposeMatch', { needId });
    if (answer.match === undefined) throw new Error(`The match was not proposed: ${answer.__typename}`);
    return { helper: who, matchId: answer.match.id };
  };

  const offer = async (who: Person, skillId: string, change: Record<string, unknown> = {}) => {
    const rest = { hours: 3, municipalityCode: municipality, validUntil: sixMonths(), ...change };
    const answer = await act(who, 'makeOffer', { skillId, ...rest });
    if (answer.offer === undefined) throw new Error(`The offer was not made: ${answer.__typename}`);
    return answer.offer.id;
  };

  const organization = async (founder: Person, change: Record<string, unknown> = {}) => {
    const name = { ko: '물빛동 두레', en: 'Mulbit dure' };
    const input = { name, kind: 'THIRD_SECTOR', municipalityCode: municipality, ...change };
    const answer = await act(founder, 'createOrganization', input);
    if (answer.organization === undefined) throw new Error(`The organisation was not entered: ${answer.__typename}`);
    return answer.organization.id;
  };

  /** A solution of an organisation that was chosen for an agenda. */
  const solution = async (agendaId: string, organizationId: string) => {
    const solutionId = randomUUID();
    await service.deliver(solutionSelected, { solutionId, processId: randomUUID(), agendaId, organizationId });
    return solutionId;
  };

  /** What the secretariat proposed for an organisation and a chosen solution of it; nobody has agreed. */
  const mentoring = async (change: Record<string, unknown> = {}) => {
    const [mentor, mentee] = [await registered(), await registered()];
    const { agendaId = await agenda(), ...rest } = change;
    const organizationId = await organization(mentee);
    const solutionId = await solution(String(agendaId), organizationId);
    const input = { agendaId, solutionId, mentorId: mentor.memberId, ...rest };
    const answer = await act(secretariat(), 'proposeMentoring', input);
    if (answer.mentoring === undefined) throw new Error(`No mentoring was proposed: ${answer.__typename}`);
    return { mentor, mentee, agendaId: String(agendaId), solutionId, organizationId, mentoringId: answer.mentoring.id };
  };

  /** A mentoring that both sides agreed to; without a start of its own it runs. */
  const agreedMentoring = async (change: Record<string, unknown> = {}) => {
    const proposed = await mentoring(change);
    const input = { mentoringId: proposed.mentoringId };
    await act(proposed.mentee, 'agreeToMentoring', input);
    const answer = await act(proposed.mentor, 'agreeToMentoring', input);
    return { ...proposed, startsAt: String(answer.mentoring?.startsAt), endsAt: String(answer.mentoring?.endsAt) };
  };

  const campaign = async (agendaId: string) => {
    const campaignId = randomUUID();
    const terms = { goalMinor: 100_000, currency: 'KRW', shortfallPlan: 'KEEP_IT_ALL' } as const;
    await service.deliver(campaignPublished, { campaignId, agendaId, ...terms, deadline: sixMonths() });
    return campaignId;
  };

  const process = async (agendaId: string) => {
    const processId = randomUUID();
    const template = { templateKey: 'JEJU_PROJECT', templateVersion: 1, stage: 'TEAM' };
    const rest = { parentProcessId: null, programmeId: null, organizationId: null };
    await service.deliver(processStarted, { processId, agendaId, ...template, ...rest });
    return processId;
  };

  /** A team of three roles with two seats each; nobody is in it. */
  const team = async (change: Record<string, unknown> = {}, owner: Person = citizen()) => {
    const { agendaId = await agenda(), ...rest } = change;
    const input = { agendaId, name: '골목 해결단', language: 'ko', roles: threeRoles(2), ...rest };
    const answer = await act(owner, 'openTeam', input);
    if (answer.team === undefined) throw new Error(`The team was not made: ${answer.__typename}`);
    return { owner, teamId: answer.team.id, agendaId: String(agendaId) };
  };

  /** A member's own proposal for a team, which who made it may accept. */
  const applicant = async (teamId: string, roleKey = 'resident', who?: Person) => {
    const member = who ?? (await registered());
    const answer = await act(member, 'proposeTeamMember', { teamId, roleKey });
    if (answer.membership === undefined) throw new Error(`The member was not proposed: ${answer.__typename}`);
    return { member, membershipId: answer.membership.id };
  };

  /**
   * Brings calls to the same point before any of them goes on: `hold` takes what they need, and is let go when all of
   * them wait for it. So a race happens in every run, not by luck. `meanwhile` runs while they wait.
   */
  const atOnce = async <T>(
    hold: string,
    parameters: unknown[],
    calls: readonly (() => Promise<T>)[],
    meanwhile: () => Promise<unknown> = async () => undefined,
  ): Promise<T[]> => {
    const holder = service.db.createQueryRunner();
    await holder.startTransaction();
    await holder.query(hold, parameters);
    const running = Promise.all(calls.map((call) => call()));
    try {
      await expect.poll(() => waitingForLock(service.db)).toBe(calls.length);
      await meanwhile();
    } finally {
      await holder.rollbackTransaction();
      await holder.release();
    }
    return await running;
  };

  return {
    ...{
      act,
      agenda,
      agreedMentoring,
      atOnce,
      campaign,
      districtKnown,
      mentoring,
      need,
      offer,
      organization,
      proposal,
    },
    ...{ applicant, process, registered, skill, solution, team },
  };
}
