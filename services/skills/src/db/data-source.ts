import { ImportLineTable, ImportTable } from '@dure/kit/import-tables';
import { KnownAgendaTable } from '../agendas/table.ts';
import { KnownCampaignTable } from '../campaigns/table.ts';
import { MatchTable } from '../matches/table.ts';
import { MemberContactTable, MemberSkillTable, MemberTable } from '../members/table.ts';
import { MeetingTable, MentoringTable } from '../mentorings/table.ts';
import { NeedTable } from '../needs/table.ts';
import { OfferTable } from '../offers/table.ts';
import { OrganizationMemberTable, OrganizationTable } from '../organizations/table.ts';
import { KnownDistrictTable, KnownMunicipalityTable } from '../places/table.ts';
import { KnownProcessTable } from '../processes/table.ts';
import { SkillTable } from '../skills/table.ts';
import { KnownSolutionTable } from '../solutions/table.ts';
import { SkillSummaryTable } from '../summaries/table.ts';
import { MembershipTable, RoleTable, TeamTable } from '../teams/table.ts';
import { SkillsAndProjections1700000001000 } from './migrations/1700000001000-skills-and-projections.ts';
import { MembersAndOrganizations1700000002000 } from './migrations/1700000002000-members-and-organizations.ts';
import { NeedsOffersAndMatches1700000003000 } from './migrations/1700000003000-needs-offers-and-matches.ts';
import { Summaries1700000004000 } from './migrations/1700000004000-summaries.ts';
import { Imports1700000009000 } from './migrations/1700000009000-imports.ts';
import { ImportActivity1700000010000 } from './migrations/1700000010000-import-activity.ts';
import { TimeZones1700000011000 } from './migrations/1700000011000-time-zones.ts';
import { PlaceCodes1700000012000 } from './migrations/1700000012000-place-codes.ts';
import { ImportAbandonment1700000013000 } from './migrations/1700000013000-import-abandonment.ts';
import { Mentorings1700000014000 } from './migrations/1700000014000-mentorings.ts';
import { Teams1700000015000 } from './migrations/1700000015000-teams.ts';
import { NeedsOfCampaignsAndTeams1700000016000 } from './migrations/1700000016000-needs-of-campaigns-and-teams.ts';
import { HoursOfBothSides1700000017000 } from './migrations/1700000017000-hours-of-both-sides.ts';
import { OpenNeedsOfPlaces1700000018000 } from './migrations/1700000018000-open-needs-of-places.ts';
import { VersionsOfNeedsAndTeams1700000019000 } from './migrations/1700000019000-versions-of-needs-and-teams.ts';
import { ChangesByDay1700000025000 } from './migrations/1700000025000-changes-by-day.ts';

export const entities = [
  KnownAgendaTable,
  KnownCampaignTable,
  KnownDistrictTable,
  KnownMunicipalityTable,
  KnownProcessTable,
  KnownSolutionTable,
  MatchTable,
  MeetingTable,
  MemberContactTable,
  MemberSkillTable,
  MemberTable,
  MembershipTable,
  MentoringTable,
  NeedTable,
  OfferTable,
  OrganizationMemberTable,
  OrganizationTable,
  RoleTable,
  SkillSummaryTable,
  SkillTable,
  TeamTable,
  ImportTable,
  ImportLineTable,
];

export const migrations = [
  SkillsAndProjections1700000001000,
  MembersAndOrganizations1700000002000,
  NeedsOffersAndMatches1700000003000,
  Summaries1700000004000,
  Imports1700000009000,
  ImportActivity1700000010000,
  TimeZones1700000011000,
  PlaceCodes1700000012000,
  ImportAbandonment1700000013000,
  Mentorings1700000014000,
  Teams1700000015000,
  NeedsOfCampaignsAndTeams1700000016000,
  HoursOfBothSides1700000017000,
  OpenNeedsOfPlaces1700000018000,
  VersionsOfNeedsAndTeams1700000019000,
  ChangesByDay1700000025000,
];
