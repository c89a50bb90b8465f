import { after } from '@dure/kit/calendar';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import { demoMunicipality } from '../demo/people.ts';
import { readProcess } from './seen.ts';
import { nextCitizen, type Side, settle, type World } from './world.ts';

/** What a process asks of the other services, made as people make it: campaigns, experiments, hands, money. */

const goal = { minorUnits: 100_000, currency: 'KRW' } as const;
const zone = 'Asia/Seoul';

/** A campaign for the agenda, through the secretariat's consultation to its publication. */
export async function publishCampaign(world: World, shortfallPlan = 'ALL_OR_NOTHING'): Promise<string> {
  if (world.campaignId !== null) return world.campaignId;
  const { act } = world.players;
  const by = world.author;
  const deadline = after(await world.clocks.now(), 'P30D', zone).toISOString();
  const terms = { goal, shortfallPlan, deadline, budget: [{ purpose: '재료', amountMinor: goal.minorUnits }] };
  const words = { title: `모금 ${world.mark}`, description: '실험에 쓸 재료를 삽니다.', language: 'ko' };
  const opened = { agendaId: world.agendaId, ...words, ...terms };
  const { id } = await act({ by, mutation: 'openCampaign', thing: 'campaign { id }', input: opened });
  const which = { campaignId: id };
  await act({ by, mutation: 'submitCampaign', thing: 'campaign { id }', input: which });
  const consulted = { ...which, decision: 'APPROVE', note: '계획이 분명합니다.' };
  await act({ by: 'secretariat-second', mutation: 'consultCampaign', thing: 'campaign { id }', input: consulted });
  await act({ by, mutation: 'publishCampaign', thing: 'campaign { id }', input: which });
  world.campaignId = id;
  return id;
}

/** A published campaign whose goal is reached by two backers; what the process shows of it follows each of them at once. */
export async function secureCampaign(world: World): Promise<void> {
  const campaignId = await publishCampaign(world);
  const half = { minorUnits: goal.minorUnits / 2, currency: goal.currency };
  await readTally(world, 0);
  for (const raised of [half.minorUnits, goal.minorUnits]) {
    const input = { campaignId, amount: half };
    await world.players.act({ by: nextCitizen(world), mutation: 'pledge', thing: 'pledge { id }', input });
    await readTally(world, raised);
  }
}

/** Reads the live tally in the process, where its template has one. Throws Problem when it is not what was pledged. */
async function readTally({ players, processId, author, tallies }: World, pledged: number): Promise<void> {
  const { tally } = await readProcess(players, processId, author);
  if (tally === null) return;
  tallies.push(tally);
  if (tally !== pledged) throw new Problem(`${pledged} was pledged, and the process shows a tally of ${tally}.`);
}

/** An experiment of the author. */
export async function startExperiment(world: World): Promise<string> {
  if (world.experimentId !== null) return world.experimentId;
  const dueAt = after(await world.clocks.now(), 'P60D', zone).toISOString();
  const words = { hypothesis: '밝으면 더 많이 걷는다.', method: '두 주 동안 저녁마다 센다.', language: 'ko' };
  const input = { agendaId: world.agendaId, ...words, dueAt };
  const { id } = await world.players.act({
    by: world.author,
    mutation: 'startExperiment',
    thing: 'experiment { id }',
    input,
  });
  world.experimentId = id;
  return id;
}

/** An experiment that is held in a booked room, with an entry in its log. */
export async function logExperiment(world: World): Promise<string> {
  const experimentId = await startExperiment(world);
  if (world.isLogged) return experimentId;
  await useRoom(world);
  const input = { experimentId, text: '첫날 저녁에 41명이 지나갔습니다.', language: 'ko' };
  await world.players.act({ by: world.author, mutation: 'logExperiment', thing: 'experiment { id }', input });
  world.isLogged = true;
  return experimentId;
}

/** The record by which an experiment is closed; it failed, which is as welcome as a success. */
export const record = {
  ...{ outcome: 'FAILED', goalReachedPercent: 30, language: 'ko' },
  ...{ whatWasLearned: '늦은 저녁에만 늘었습니다.', newInformation: '개와 걷는 사람이 많습니다.' },
  ...{ advice: '먼저 세어 보십시오.', closing: '조명은 그대로 둡니다.', followUp: '한 곳에서 더 해 봅니다.' },
};

/** A logged experiment that is closed with its record. */
export async function recordExperiment(world: World): Promise<void> {
  if (world.isRecorded) return;
  const experimentId = await logExperiment(world);
  const { experiment } = await world.players.read(
    z.object({ experiment: z.object({ version: z.number() }) }),
    'query Version($id: ID!) { experiment(id: $id) { version } }',
    { id: experimentId },
  );
  const input = { experimentId, expectedVersion: experiment.version, record };
  await world.players.act({ by: world.author, mutation: 'closeExperiment', thing: 'experiment { id }', input });
  world.isRecorded = true;
}

/** Citizens stand behind the agenda until so many do. */
export async function gatherSupports(world: World, wanted: number): Promise<void> {
  for (let number = 0; number < wanted; number += 1) {
    const by = nextCitizen(world);
    await settle(world.players, by);
    const input = { agendaId: world.agendaId };
    await world.players.attempt({ by, mutation: 'supportAgenda', thing: 'agenda { id }', input });
  }
}

/** A need of one person for the agenda, and a helper who takes its seat. */
export async function findHelper(world: World): Promise<void> {
  const { act, read } = world.players;
  const skills = await read(
    z.object({ skills: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
    '{ skills(first: 1) { nodes { id } } }',
  );
  const asked = { hours: 2, wanted: 1, description: '함께 고칠 사람을 찾습니다.', language: 'ko' };
  const skillId = skills.skills.nodes[0]?.id ?? (await importSkill(world));
  const need = { agendaId: world.agendaId, skillId, ...asked };
  const { id: needId } = await act({ by: world.author, mutation: 'openNeed', thing: 'need { id }', input: need });
  const helper = nextCitizen(world);
  await settle(world.players, helper);
  const { id: matchId } = await act({ by: helper, mutation: 'proposeMatch', thing: 'match { id }', input: { needId } });
  await act({ by: world.author, mutation: 'acceptMatch', thing: 'match { id }', input: { matchId } });
}

/** A skill where there is none yet: a graph that was started without the demo city. */
async function importSkill({ players: { act, read } }: World): Promise<string> {
  const by = 'operator';
  const begun = { source: 'rehearsal', fileName: 'skills.csv', columns: ['preferredLabel', 'altLabels', 'skillType'] };
  const { id: importId } = await act({ by, mutation: 'startSkillImport', thing: 'import { id }', input: begun });
  const rows = [
    { line: 2, record: { preferredLabel: 'repairing', altLabels: 'mending', skillType: 'skill/competence' } },
  ];
  await act({ by, mutation: 'importSkillRows', thing: 'import { id }', input: { importId, rows } });
  await act({ by, mutation: 'finishSkillImport', thing: 'import { id }', input: { importId } });
  const { skills } = await read(
    z.object({ skills: z.object({ nodes: z.tuple([z.object({ id: z.string() })]) }) }),
    '{ skills(first: 1) { nodes { id } } }',
  );
  return skills.nodes[0].id;
}

/** Books a room where none is yet, and lets the time pass until it was used. */
async function useRoom(world: World): Promise<void> {
  await bookRoom(world);
  const { bookedUntil, clocks } = world;
  if (bookedUntil !== null && bookedUntil > (await clocks.now())) await clocks.moveTo(bookedUntil);
}

/** A room of the city, booked with the approval of who keeps it: for the agenda, and for its experiment where it has begun. */
export async function bookRoom(world: World): Promise<void> {
  if (world.bookedUntil !== null) return;
  const { clocks, mark, municipalityCode, districtCode, author, agendaId, experimentId } = world;
  const { act } = world.players;
  const by = 'steward';
  const room = {
    kind: 'SPACE',
    name: `도서관 빈방 ${mark}`,
    holderName: '두레구립도서관',
    categoryKeys: ['culture-education'],
  };
  const published = { ...room, municipalityCode, districtCode, approvalRequired: true };
  const { id: resourceId } = await act({ by, mutation: 'publishResource', thing: 'resource { id }', input: published });
  const begin = after(await clocks.now(), 'P7D', zone);
  const end = after(begin, 'PT2H', zone);
  const time = { startsAt: begin.toISOString(), endsAt: end.toISOString() };
  const used = { agendaId, ...(experimentId === null ? {} : { experimentId }) };
  const input = { resourceId, ...used, ...time, purpose: '한 번 해 봅니다.', language: 'ko' };
  const { id: bookingId } = await act({ by: author, mutation: 'bookResource', thing: 'booking { id }', input });
  await act({ by, mutation: 'approveBooking', thing: 'booking { id }', input: { bookingId } });
  world.bookedUntil = end;
}

/** A team for the process with somebody in each of the roles. */
export async function fillTeam(world: World, keys: readonly string[]): Promise<void> {
  const { act } = world.players;
  const roles = keys.map((key) => ({ key, name: { ko: key, en: key } }));
  const { agendaId, processId, author: by } = world;
  const made = { agendaId, processId, name: '해결단', language: 'ko', roles };
  const { id: teamId } = await act({ by, mutation: 'openTeam', thing: 'team { id }', input: made });
  for (const roleKey of keys) {
    const person = roleKey === 'official' ? 'official' : nextCitizen(world);
    const memberId = await settle(world.players, person);
    const asked = { mutation: 'proposeTeamMember', thing: 'membership { id }', input: { teamId, roleKey, memberId } };
    const { id: membershipId } = await act({ by, ...asked });
    await act({ by: person, mutation: 'acceptTeamMember', thing: 'membership { id }', input: { membershipId } });
  }
}

/** A fund with money for so many grants. */
export async function openFund(world: World, minorUnits: number, currency: string): Promise<string> {
  const { act } = world.players;
  const by = 'steward';
  const words = {
    name: { ko: `실증 기금 ${world.mark}`, en: `Demonstration fund ${world.mark}` },
    purpose: { ko: '도시 문제 해법의 시제품을 돕습니다.', en: 'Helps prototypes of what solves problems of the city.' },
    legalBasis: '두레시 시민참여 기본 조례 제12조',
  };
  const input = { municipalityCode: demoMunicipality, currency, ...words };
  const { id: fundId } = await act({ by, mutation: 'openFund', thing: 'fund { id }', input });
  const deposit = { fundId, amount: { minorUnits, currency }, source: 'GOVERNMENT_GRANT', sourceName: '두레시 예산' };
  await act({ by, mutation: 'depositToFund', thing: 'fund { id }', input: deposit });
  return fundId;
}

/** A mentoring for a solution, agreed to by both sides. */
export async function startMentoring(world: World, solutionId: string, mentee: Side, mentor: Side): Promise<string> {
  const { act } = world.players;
  const input = {
    ...{ agendaId: world.agendaId, solutionId, duration: 'P6M' },
    mentorOrganizationId: mentor.organizationId,
  };
  const by = mentor.person;
  const { id } = await act({ by, mutation: 'proposeMentoring', thing: 'mentoring { id }', input });
  await act({ by: mentee.person, mutation: 'agreeToMentoring', thing: 'mentoring { id }', input: { mentoringId: id } });
  return id;
}
