import { changesOf } from '@dure/kit/changes';
import type { Clock } from '@dure/kit/clock';
import type { RequestContext } from '@dure/kit/subgraph';
import type { DataSource } from 'typeorm';
import { knownAgendaLoader } from './agendas/loaders.ts';
import { matchesOf, matchLoader, viewerMatchLoader } from './matches/loaders.ts';
import { memberContactLoader, memberLoader } from './members/loaders.ts';
import { meetingsOfMentoring, mentoringLoader, mentoringsOf } from './mentorings/loaders.ts';
import { needLoader, needsOf, openNeedsOf } from './needs/loaders.ts';
import { offerLoader, offersOfMember, suggestedOffersOfNeed } from './offers/loaders.ts';
import {
  membershipOf,
  membersOfOrganization,
  organizationLoader,
  organizationsOfMember,
} from './organizations/loaders.ts';
import { skillLoader, skillsOfMember } from './skills/loaders.ts';
import { skillSummaryLoader } from './summaries/loaders.ts';
import { membershipsOf, rolesOfTeam, teamLoader, teamsOf } from './teams/loaders.ts';

/** One set of loaders per request: what was read once is not read again, and lists are read in one statement. */
export const loaders = (db: DataSource, clock: Clock) => ({
  knownAgenda: knownAgendaLoader(db),
  match: matchLoader(db),
  matchesOfMember: matchesOf(db, 'member'),
  matchesOfNeed: matchesOf(db, 'need'),
  meetingsOfMentoring: meetingsOfMentoring(db),
  member: memberLoader(db),
  memberContact: memberContactLoader(db),
  membershipOf: membershipOf(db),
  membersOfOrganization: membersOfOrganization(db),
  membershipsOfMember: membershipsOf(db, 'member'),
  membershipsOfTeam: membershipsOf(db, 'team'),
  mentoring: mentoringLoader(db),
  mentoringsOfAgenda: mentoringsOf(db, 'agenda'),
  mentoringsOfMentee: mentoringsOf(db, 'mentee'),
  mentoringsOfMenteeOrganization: mentoringsOf(db, 'menteeOrganization'),
  mentoringsOfMentor: mentoringsOf(db, 'mentor'),
  mentoringsOfSolution: mentoringsOf(db, 'solution'),
  need: needLoader(db),
  needsOfAgenda: needsOf(db, 'agenda'),
  needsOfCampaign: needsOf(db, 'campaign'),
  needsOfTeam: needsOf(db, 'team'),
  openNeedsOfMunicipality: openNeedsOf(db, 'municipality'),
  openNeedsOfDistrict: openNeedsOf(db, 'district'),
  offer: offerLoader(db),
  offersOfMember: offersOfMember(db, clock),
  organization: organizationLoader(db),
  organizationsOfMember: organizationsOfMember(db),
  rolesOfTeam: rolesOfTeam(db),
  skill: skillLoader(db),
  skillsOfMember: skillsOfMember(db),
  skillSummary: skillSummaryLoader(db),
  changes: changesOf(db, clock),
  suggestedOffersOfNeed: suggestedOffersOfNeed(db, clock),
  team: teamLoader(db),
  teamsOfAgenda: teamsOf(db, 'agenda'),
  teamsOfProcess: teamsOf(db, 'process'),
  viewerMatch: viewerMatchLoader(db),
});

export type Context = RequestContext<ReturnType<typeof loaders>>;
