import { ImportLineTable, ImportTable } from '@dure/kit/import-tables';
import { AgendaTable, RevisionTable } from '../agendas/table.ts';
import { AnswerBacklogTable, AnswerTable, AnswerWaitTable } from '../answers/table.ts';
import { BodyTable } from '../bodies/table.ts';
import { CommentTable } from '../comments/table.ts';
import { BallotTable, DecisionTable, DecisionTallyTable } from '../decisions/table.ts';
import { EvidenceTable } from '../evidence/table.ts';
import { FactTable, TransitionTable } from '../history/table.ts';
import { ImportedAgendaTable } from '../imports/table.ts';
import { KnownResourceTable } from '../known-resources/table.ts';
import { KnownMemberTable } from '../members/table.ts';
import { KnownMembershipTable, KnownOrganizationTable } from '../memberships/table.ts';
import { PartnershipNoteTable, PartnershipTable } from '../partnerships/table.ts';
import { PhotoTable } from '../photos/table.ts';
import { DistrictShapeTable, KnownDistrictTable, KnownMunicipalityTable } from '../places/table.ts';
import { ClockTable, ProcessHistoryTable, ProcessTable } from '../processes/table.ts';
import { ProgrammeTable } from '../programmes/table.ts';
import { EvaluationTable, PrototypeTable } from '../prototypes/table.ts';
import { CategoryTable, SettingsTable } from '../settings/table.ts';
import { SolutionTable } from '../solutions/table.ts';
import { AgendaCountTable, AgendaStageCountTable, AgendaStageTable, AgendaSummaryTable } from '../summaries/table.ts';
import { SupportTable, SupportTallyTable } from '../supports/table.ts';
import { TemplateTable } from '../templates/table.ts';
import { PlacesAndPeople1764000001000 } from './migrations/1764000001000-places-and-people.ts';
import { Settings1764000002000 } from './migrations/1764000002000-settings.ts';
import { Agendas1764000003000 } from './migrations/1764000003000-agendas.ts';
import { Supports1764000004000 } from './migrations/1764000004000-supports.ts';
import { Comments1764000005000 } from './migrations/1764000005000-comments.ts';
import { History1764000006000 } from './migrations/1764000006000-history.ts';
import { Summaries1764000007000 } from './migrations/1764000007000-summaries.ts';
import { Imports1764000009000 } from './migrations/1764000009000-imports.ts';
import { ImportActivity1764000010000 } from './migrations/1764000010000-import-activity.ts';
import { TimeZones1764000011000 } from './migrations/1764000011000-time-zones.ts';
import { Evidence1764000012000 } from './migrations/1764000012000-evidence.ts';
import { ShortWords1764000013000 } from './migrations/1764000013000-short-words.ts';
import { ImportAbandonment1764000014000 } from './migrations/1764000014000-import-abandonment.ts';
import { ProcessTemplates1764000015000 } from './migrations/1764000015000-process-templates.ts';
import { Processes1764000016000 } from './migrations/1764000016000-processes.ts';
import { Programmes1764000017000 } from './migrations/1764000017000-programmes.ts';
import { FirstResponses1764000018000 } from './migrations/1764000018000-first-responses.ts';
import { Bodies1764000030000 } from './migrations/1764000030000-bodies.ts';
import { BodyKeys1764000031000 } from './migrations/1764000031000-body-keys.ts';
import { Solutions1764000032000 } from './migrations/1764000032000-solutions.ts';
import { Decisions1764000033000 } from './migrations/1764000033000-decisions.ts';
import { Prototypes1764000034000 } from './migrations/1764000034000-prototypes.ts';
import { Partnerships1764000035000 } from './migrations/1764000035000-partnerships.ts';
import { Photos1764000051000 } from './migrations/1764000051000-photos.ts';
import { ProcessLists1764000053000 } from './migrations/1764000053000-process-lists.ts';
import { KnownResources1764000054000 } from './migrations/1764000054000-known-resources.ts';
import { DecisionTallies1764000055000 } from './migrations/1764000055000-decision-tallies.ts';
import { DistrictShapes1764000056000 } from './migrations/1764000056000-district-shapes.ts';
import { CountsByFacet1764000057000 } from './migrations/1764000057000-counts-by-facet.ts';
import { Combinations1764000058000 } from './migrations/1764000058000-combinations.ts';
import { ListFilters1764000061000 } from './migrations/1764000061000-list-filters.ts';
import { Answers1764000062000 } from './migrations/1764000062000-answers.ts';
import { ChangesByDay1764000065000 } from './migrations/1764000065000-changes-by-day.ts';
import { AgendasByStage1764000066000 } from './migrations/1764000066000-agendas-by-stage.ts';
import { WordsOfDistricts1764000067000 } from './migrations/1764000067000-words-of-districts.ts';

export const entities = [
  AgendaTable,
  RevisionTable,
  SupportTable,
  SupportTallyTable,
  CommentTable,
  EvidenceTable,
  PhotoTable,
  TransitionTable,
  FactTable,
  SettingsTable,
  CategoryTable,
  AgendaSummaryTable,
  AgendaCountTable,
  AgendaStageTable,
  AgendaStageCountTable,
  AnswerTable,
  AnswerBacklogTable,
  AnswerWaitTable,
  KnownDistrictTable,
  DistrictShapeTable,
  KnownMunicipalityTable,
  KnownMemberTable,
  KnownMembershipTable,
  KnownOrganizationTable,
  KnownResourceTable,
  TemplateTable,
  ProgrammeTable,
  ProcessTable,
  ProcessHistoryTable,
  ClockTable,
  ImportTable,
  ImportLineTable,
  ImportedAgendaTable,
  BodyTable,
  SolutionTable,
  DecisionTable,
  BallotTable,
  DecisionTallyTable,
  PrototypeTable,
  EvaluationTable,
  PartnershipTable,
  PartnershipNoteTable,
];

export const migrations = [
  PlacesAndPeople1764000001000,
  Settings1764000002000,
  Agendas1764000003000,
  Supports1764000004000,
  Comments1764000005000,
  History1764000006000,
  Summaries1764000007000,
  Imports1764000009000,
  ImportActivity1764000010000,
  TimeZones1764000011000,
  Evidence1764000012000,
  ShortWords1764000013000,
  ImportAbandonment1764000014000,
  ProcessTemplates1764000015000,
  Processes1764000016000,
  Programmes1764000017000,
  FirstResponses1764000018000,
  Bodies1764000030000,
  Photos1764000051000,
  BodyKeys1764000031000,
  Solutions1764000032000,
  Decisions1764000033000,
  Prototypes1764000034000,
  Partnerships1764000035000,
  ProcessLists1764000053000,
  KnownResources1764000054000,
  DecisionTallies1764000055000,
  DistrictShapes1764000056000,
  CountsByFacet1764000057000,
  Combinations1764000058000,
  ListFilters1764000061000,
  Answers1764000062000,
  ChangesByDay1764000065000,
  AgendasByStage1764000066000,
  WordsOfDistricts1764000067000,
];
