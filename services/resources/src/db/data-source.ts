import { ImportLineTable, ImportTable } from '@dure/kit/import-tables';
import { KnownAgendaTable } from '../agendas/table.ts';
import { BookingTable } from '../bookings/table.ts';
import { DistrictBoundaryTable } from '../boundaries/table.ts';
import { KnownExperimentTable } from '../experiments/table.ts';
import { IntroductionTable, UnmatchedAgendaTable } from '../introductions/table.ts';
import { KnownMembershipTable } from '../memberships/table.ts';
import { KnownOrganizationTable } from '../organizations/table.ts';
import { DistrictSuccessionTable, DistrictTable, LegalDistrictTable, MunicipalityTable } from '../places/table.ts';
import { ResourceContactTable, ResourceTable } from '../resources/table.ts';
import { ResourceCountTable, ResourceSummaryTable } from '../summaries/table.ts';
import { Places1700000001000 } from './migrations/1700000001000-places.ts';
import { Resources1700000002000 } from './migrations/1700000002000-resources.ts';
import { Matches1700000003000 } from './migrations/1700000003000-matches.ts';
import { Imports1700000009000 } from './migrations/1700000009000-imports.ts';
import { ImportActivity1700000010000 } from './migrations/1700000010000-import-activity.ts';
import { Organizations1700000011000 } from './migrations/1700000011000-organizations.ts';
import { PlaceCodes1700000012000 } from './migrations/1700000012000-place-codes.ts';
import { ImportAbandonment1700000013000 } from './migrations/1700000013000-import-abandonment.ts';
import { Bookings1700000014000 } from './migrations/1700000014000-bookings.ts';
import { SettingsVersions1700000015000 } from './migrations/1700000015000-settings-versions.ts';
import { MunicipalityValidity1700000016000 } from './migrations/1700000016000-municipality-validity.ts';
import { BordersTold1700000017000 } from './migrations/1700000017000-borders-told.ts';
import { Introductions1700000021000 } from './migrations/1700000021000-introductions.ts';
import { ChangesByDay1700000025000 } from './migrations/1700000025000-changes-by-day.ts';
import { ShortWords1700000026000 } from './migrations/1700000026000-short-words.ts';
import { CountsByFacet1700000028000 } from './migrations/1700000028000-counts-by-facet.ts';

export const entities = [
  MunicipalityTable,
  DistrictTable,
  DistrictSuccessionTable,
  DistrictBoundaryTable,
  LegalDistrictTable,
  ResourceTable,
  ResourceContactTable,
  ResourceSummaryTable,
  ResourceCountTable,
  KnownAgendaTable,
  KnownMembershipTable,
  KnownOrganizationTable,
  KnownExperimentTable,
  BookingTable,
  IntroductionTable,
  UnmatchedAgendaTable,
  ImportTable,
  ImportLineTable,
];

export const migrations = [
  Places1700000001000,
  Resources1700000002000,
  Matches1700000003000,
  Imports1700000009000,
  ImportActivity1700000010000,
  Organizations1700000011000,
  PlaceCodes1700000012000,
  ImportAbandonment1700000013000,
  Bookings1700000014000,
  SettingsVersions1700000015000,
  MunicipalityValidity1700000016000,
  BordersTold1700000017000,
  Introductions1700000021000,
  ChangesByDay1700000025000,
  ShortWords1700000026000,
  CountsByFacet1700000028000,
];
