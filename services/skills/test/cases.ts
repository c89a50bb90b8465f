import { randomUUID } from 'node:crypto';
import type { Member } from '@dure/kit/identity';
import { roles } from '@dure/schema/roles';
import { everyMember, type MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import { district, given, municipality, sixMonths, threeRoles } from './given.ts';

/** Every mutation with who may call it, and what it takes to be accepted. */
export async function skillsCases(service: TestService) {
  await given(service).districtKnown(district);
  const cases: MutationCases = {
    ...memberCases(service),
    ...organizationCases(service),
    ...helpCases(service),
    ...matchCases(service),
    ...mentoringCases(service),
    ...teamCases(service),
    ...importCases(service),
  };
  return { municipality, cases };
}

function memberCases(service: TestService): MutationCases {
  const { act, registered, skill } = given(service);
  const profile = { displayName: '김두레', municipalityCode: municipality, homeDistrictCode: district };
  const contact = {
    ...{ email: 'someone@example.org', phone: '010-1234-5678', purpose: 'MATCHING', legalBasis: 'CONSENT' },
    retainedUntil: sixMonths(),
  };
  return {
    registerMember: { allows: everyMember, given: async () => ({ input: profile }), change: { displayName: '박' } },
    changeMember: {
      allows: everyMember,
      given: async (caller) => {
        if (caller !== null) await registered(caller);
        return { input: { ...profile, displayName: '이두레' } };
      },
      change: { displayName: '박두레' },
    },
    declareSkills: {
      allows: everyMember,
      given: async (caller) => {
        if (caller !== null) await registered(caller);
        return { input: { skillIds: [await skill()] } };
      },
      change: { skillIds: [] },
    },
    recordContact: {
      allows: everyMember,
      given: async (caller) => {
        if (caller !== null) await registered(caller);
        return { input: contact };
      },
      change: { phone: '010-1234-5679' },
    },
    removeContact: {
      allows: everyMember,
      given: async (caller) => {
        if (caller !== null) await act(await registered(caller), 'recordContact', contact);
        return { input: {} };
      },
      change: null,
    },
  };
}

function organizationCases(service: TestService): MutationCases {
  const { act, organization, registered } = given(service);
  const founded = async () => {
    const founder = await registered();
    const organizationId = await organization(founder);
    const [colleague, foreigner] = [await registered(), await registered()];
    await act(founder, 'addOrganizationMember', { organizationId, memberId: colleague.memberId });
    await organization(foreigner);
    const people = {
      'the member of the organisation': person({}, founder.memberId),
      'the member of another organisation': person({}, foreigner.memberId),
    };
    return { organizationId, colleagueId: colleague.memberId, people };
  };
  const another = { memberId: randomUUID() };
  const entering = (kind: string): Omit<MutationCases[string], 'allows'> => ({
    given: async (caller) => {
      if (caller !== null) await registered(caller);
      const name = { ko: '물빛동 두레', en: 'Mulbit dure' };
      return { input: { name, kind, municipalityCode: municipality } };
    },
    change: { name: { ko: '언덕동 두레', en: 'Hill dure' } },
  });
  return {
    createOrganization: { ...entering('THIRD_SECTOR'), allows: roles },
    'createOrganization (public body)': { ...entering('PUBLIC'), allows: ['official', 'secretariat', 'operator'] },
    addOrganizationMember: {
      allows: ['the member of the organisation', 'secretariat'],
      given: async () => {
        const { organizationId, people } = await founded();
        return { input: { organizationId, memberId: (await registered()).memberId }, people };
      },
      change: another,
    },
    removeOrganizationMember: {
      allows: ['the member of the organisation', 'secretariat'],
      given: async () => {
        const { organizationId, colleagueId, people } = await founded();
        return { input: { organizationId, memberId: colleagueId }, people };
      },
      change: another,
    },
  };
}

function helpCases(service: TestService): MutationCases {
  const { agenda, need, offer, registered, skill } = given(service);
  return {
    openNeed: {
      allows: roles,
      given: async () => {
        const task = { hours: 4, wanted: 1, description: '벽화를 함께 그립니다.', language: 'ko' };
        return { input: { agendaId: await agenda(), skillId: await skill(), ...task } };
      },
      change: { hours: 5 },
    },
    withdrawNeed: {
      allows: ['the person who opened it', 'secretariat'],
      given: async () => {
        const { owner, needId } = await need();
        return { input: { needId }, people: { 'the person who opened it': person({}, owner.memberId) } };
      },
      change: { needId: randomUUID() },
    },
    makeOffer: {
      allows: everyMember,
      given: async (caller) => {
        if (caller !== null) await registered(caller);
        const input = { skillId: await skill(), hours: 3, municipalityCode: municipality, validUntil: sixMonths() };
        return { input };
      },
      change: { hours: 5 },
    },
    withdrawOffer: {
      allows: ['the person who made it'],
      given: async () => {
        const maker = await registered();
        const offerId = await offer(maker, await skill());
        return { input: { offerId }, people: { 'the person who made it': person({}, maker.memberId) } };
      },
      change: { offerId: randomUUID() },
    },
  };
}

function matchCases(service: TestService): MutationCases {
  const { act, need, proposal, registered } = given(service);
  const sides = (owner: Member, helper: Member) => ({
    'the helper': person({}, helper.memberId),
    'the person who opened the need': person({}, owner.memberId),
  });
  /** A member's own proposal. */
  const proposed = async () => {
    const { owner, needId } = await need();
    const { helper, matchId } = await proposal(needId);
    return { owner, helper, matchId, people: sides(owner, helper) };
  };
  const accepted = async () => {
    const { owner, helper, matchId, people } = await proposed();
    await act(owner, 'acceptMatch', { matchId });
    return { helper, matchId, people };
  };
  const needSide = ['the person who opened the need', 'secretariat'] as const;
  const another = { matchId: randomUUID() };
  const answering: MutationCases[string] = {
    allows: needSide,
    denials: ['MatchNotYourSide'],
    given: async () => {
      const { matchId, people } = await proposed();
      return { input: { matchId }, people };
    },
    change: another,
  };
  return {
    proposeMatch: {
      allows: ['the helper', ...needSide],
      given: async () => {
        const [{ owner, needId }, helper] = [await need(), await registered()];
        return { input: { needId, memberId: helper.memberId }, people: sides(owner, helper) };
      },
      change: { memberId: randomUUID() },
    },
    'proposeMatch (oneself)': {
      allows: everyMember,
      given: async (caller) => {
        if (caller !== null) await registered(caller);
        return { input: { needId: (await need()).needId } };
      },
      change: { needId: randomUUID() },
    },
    acceptMatch: answering,
    declineMatch: answering,
    cancelMatch: {
      allows: ['the helper', ...needSide],
      given: async () => {
        const { matchId, people } = await accepted();
        return { input: { matchId }, people };
      },
      change: another,
    },
    reportHours: {
      allows: ['the helper'],
      denials: ['MatchNotYourSide'],
      given: async () => {
        const { matchId, people } = await accepted();
        return { input: { matchId, hours: 3.5 }, people };
      },
      change: { hours: 4 },
    },
    completeMatch: {
      allows: needSide,
      denials: ['MatchNotYourSide'],
      given: async () => {
        const { matchId, people, helper } = await accepted();
        await act(helper, 'reportHours', { matchId, hours: 3.5 });
        return { input: { matchId, hoursGiven: 3.5 }, people };
      },
      change: { hoursGiven: 4 },
    },
  };
}

function mentoringCases(service: TestService): MutationCases {
  const { agenda, agreedMentoring, mentoring, organization, registered } = given(service);
  const sides = ['the mentor', 'the member of the organisation that is accompanied'] as const;
  const standing = (mentor: Member, mentee: Member) => ({
    [sides[0]]: person({}, mentor.memberId),
    [sides[1]]: person({}, mentee.memberId),
  });
  const another = { mentoringId: randomUUID() };
  const about = (
    make: typeof mentoring,
    allows: MutationCases[string]['allows'],
    rest: object = {},
  ): MutationCases[string] => ({
    allows,
    given: async () => {
      const { mentor, mentee, mentoringId } = await make();
      return { input: { mentoringId, ...rest }, people: standing(mentor, mentee) };
    },
    change: another,
  });
  return {
    proposeMentoring: {
      allows: [...sides, 'secretariat'],
      given: async () => {
        const [mentor, mentee, agendaId] = [await registered(), await registered(), await agenda()];
        const menteeOrganizationId = await organization(mentee);
        const input = { agendaId, menteeOrganizationId, mentorId: mentor.memberId };
        return { input, people: standing(mentor, mentee) };
      },
      change: { duration: 'P3M' },
    },
    agreeToMentoring: about(mentoring, sides),
    declineMentoring: about(mentoring, [...sides, 'secretariat']),
    logMentoringMeeting: {
      allows: sides,
      given: async () => {
        const { mentor, mentee, mentoringId, startsAt } = await agreedMentoring();
        const meeting = { heldAt: startsAt, minutes: 60, about: '시제품을 함께 보았습니다.', language: 'ko' };
        return { input: { mentoringId, ...meeting }, people: standing(mentor, mentee) };
      },
      change: { minutes: 61 },
    },
    breakOffMentoring: about(agreedMentoring, [...sides, 'secretariat'], { reason: '멘토가 이사했습니다.' }),
  };
}

function teamCases(service: TestService): MutationCases {
  const { act, agenda, applicant, registered, team } = given(service);
  const sides = ['the member', 'the person who made the team', 'secretariat'] as const;
  const teamSide = ['the person who made the team', 'secretariat'] as const;
  const standing = (member: Member, owner: Member) => ({
    [sides[0]]: person({}, member.memberId),
    [sides[1]]: person({}, owner.memberId),
  });
  const another = { membershipId: randomUUID() };
  /** A member's own proposal, or what became of it when it was accepted. */
  const applied = async (isAccepted: boolean) => {
    const { owner, teamId } = await team();
    const { member, membershipId } = await applicant(teamId);
    if (isAccepted) await act(owner, 'acceptTeamMember', { membershipId });
    return { input: { membershipId }, people: standing(member, owner) };
  };
  const answering: MutationCases[string] = {
    allows: teamSide,
    denials: ['TeamMembershipNotYourSide'],
    given: () => applied(false),
    change: another,
  };
  return {
    openTeam: {
      allows: roles,
      given: async () => ({
        input: { agendaId: await agenda(), name: '골목 해결단', language: 'ko', roles: threeRoles(3) },
      }),
      change: { name: '마을 해결단' },
    },
    proposeTeamMember: {
      allows: sides,
      given: async () => {
        const [{ owner, teamId }, member] = [await team(), await registered()];
        return { input: { teamId, roleKey: 'resident', memberId: member.memberId }, people: standing(member, owner) };
      },
      change: { memberId: randomUUID() },
    },
    'proposeTeamMember (oneself)': {
      allows: everyMember,
      given: async (caller) => {
        if (caller !== null) await registered(caller);
        return { input: { teamId: (await team()).teamId, roleKey: 'resident' } };
      },
      change: { roleKey: 'official' },
    },
    acceptTeamMember: answering,
    declineTeamMember: answering,
    leaveTeam: { allows: sides, given: () => applied(true), change: another },
  };
}

function importCases(service: TestService): MutationCases {
  const start = () => ({
    ...{ source: randomUUID(), fileName: 'skills.csv', columns: ['preferredLabel', 'altLabels', 'skillType'] },
  });
  const begun = async () => {
    const operator = person({ '*': ['operator'] });
    const document = `mutation ($input: StartSkillImportInput!) { startSkillImport(input: $input) {
      ... on StartSkillImportSuccess { import { id } } } }`;
    const { startSkillImport } = await service.as(operator).data<{
      startSkillImport: { import: { id: string } };
    }>(document, { input: start() });
    const people = {
      'the operator everywhere who began it': operator,
      'the person who began it and is operator here only': person({ [municipality]: ['operator'] }, operator.memberId),
    };
    return { importId: startSkillImport.import.id, people };
  };
  const row = (preferredLabel: string) => ({
    ...{ line: 1, record: { preferredLabel, altLabels: '', skillType: 'skill/competence' } },
  });
  return {
    startSkillImport: {
      allows: ['operator everywhere'],
      given: async () => ({ input: start() }),
      change: { fileName: 'other.csv' },
    },
    importSkillRows: {
      allows: ['the operator everywhere who began it'],
      given: async () => {
        const { importId, people } = await begun();
        return { input: { importId, rows: [row('weave')] }, people };
      },
      change: { rows: [row('knit')] },
    },
    finishSkillImport: {
      allows: ['the operator everywhere who began it'],
      given: async () => {
        const { importId, people } = await begun();
        return { input: { importId }, people };
      },
      change: { importId: randomUUID() },
    },
  };
}
