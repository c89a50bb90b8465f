import { serviceDataSource } from '@dure/kit/database';
import type { DataSource } from 'typeorm';
import { KnownAgendaTable } from '../agendas/table.ts';
import { MatchTable } from '../matches/table.ts';
import { MemberContactTable, MemberSkillTable, MemberTable } from '../members/table.ts';
import { NeedTable } from '../needs/table.ts';
import { OfferTable } from '../offers/table.ts';
import { OrganizationMemberTable, OrganizationTable } from '../organizations/table.ts';
import { KnownDistrictTable } from '../places/table.ts';
import { SkillTable } from '../skills/table.ts';
import { SkillsAndProjections1700000001000 } from './migrations/1700000001000-skills-and-projections.ts';
import { MembersAndOrganizations1700000002000 } from './migrations/1700000002000-members-and-organizations.ts';
import { NeedsOffersAndMatches1700000003000 } from './migrations/1700000003000-needs-offers-and-matches.ts';
import { Summaries1700000004000 } from './migrations/1700000004000-summaries.ts';

const entities = [
  KnownAgendaTable,
  KnownDistrictTable,
  MatchTable,
  MemberContactTable,
  MemberSkillTable,
  MemberTable,
  NeedTable,
  OfferTable,
  OrganizationMemberTable,
  OrganizationTable,
  SkillTable,
];

const migrations = [
  SkillsAndProjections1700000001000,
  MembersAndOrganizations1700000002000,
  NeedsOffersAndMatches1700000003000,
  Summaries1700000004000,
];

/** The database of skills; `synchronize` is never used. */
export const dataSource = (url: string, poolSize?: number): DataSource =>
  serviceDataSource({ url, entities, migrations, ...(poolSize === undefined ? {} : { poolSize }) });
