import { changesOf } from '@dure/kit/changes';
import type { Clock } from '@dure/kit/clock';
import type { RequestContext } from '@dure/kit/subgraph';
import type { DataSource } from 'typeorm';
import { agendaLoader, agendasOf, revisionsOfAgenda } from './agendas/loaders.ts';
import { answerLoaders } from './answers/loaders.ts';
import { bodiesOfMunicipality, bodyLoader } from './bodies/loaders.ts';
import { commentLoader, commentsOfAgenda } from './comments/loaders.ts';
import { ballotLoader, decisionLoader, decisionsOf, decisionsOfSolution, tallyLoader } from './decisions/loaders.ts';
import { evidenceOfAgenda } from './evidence/loaders.ts';
import {
  countsOfProgramme,
  firstResponsesOfProgramme,
  grantsOfProgramme,
  stagesOfProgramme,
} from './figures/loaders.ts';
import { historyOfAgenda, timelineOfAgenda, transitionLoader } from './history/loaders.ts';
import {
  notesOfPartnership,
  partnershipLoader,
  partnershipOfProcess,
  partnershipsOfOrganization,
} from './partnerships/loaders.ts';
import { photosOfAgenda } from './photos/loaders.ts';
import {
  childrenOfProcess,
  clocksOfProcess,
  processesOfAgenda,
  processLoader,
  situationLoader,
  staysOfProcess,
  timelineOfProcess,
} from './processes/loaders.ts';
import { processesOfProgramme, programmeLoader, programmesOfMunicipality } from './programmes/loaders.ts';
import { evaluationOfPrototype, prototypeLoader, prototypesOfSolution } from './prototypes/loaders.ts';
import { categoriesOfMunicipality, settingsLoader } from './settings/loaders.ts';
import { solutionLoader, solutionsOf } from './solutions/loaders.ts';
import { agendaSummaryLoader, agendasByStage } from './summaries/loaders.ts';
import { supportsLoader } from './supports/loaders.ts';
import { templateLoader } from './templates/loaders.ts';

/** One set of loaders per request: what was read once is not read again, and lists are read in one statement. */
export const loaders = (db: DataSource, clock: Clock) => ({
  agenda: agendaLoader(db),
  agendasOfMunicipality: agendasOf(db, 'municipality'),
  agendasOfDistrict: agendasOf(db, 'district'),
  agendasOfMember: agendasOf(db, 'member'),
  agendasOfOrganization: agendasOf(db, 'organization'),
  revisionsOfAgenda: revisionsOfAgenda(db),
  ...answerLoaders(db),
  supports: supportsLoader(db),
  comment: commentLoader(db),
  commentsOfAgenda: commentsOfAgenda(db),
  evidenceOfAgenda: evidenceOfAgenda(db),
  photosOfAgenda: photosOfAgenda(db),
  transition: transitionLoader(db),
  historyOfAgenda: historyOfAgenda(db),
  timelineOfAgenda: timelineOfAgenda(db),
  settings: settingsLoader(db),
  categoriesOfMunicipality: categoriesOfMunicipality(db),
  agendaSummary: agendaSummaryLoader(db),
  agendasByStage: agendasByStage(db),
  changes: changesOf(db, clock),
  ...loadersOfProcesses(db, clock),
});

const loadersOfProcesses = (db: DataSource, clock: Clock) => ({
  template: templateLoader(db),
  process: processLoader(db),
  processesOfAgenda: processesOfAgenda(db),
  childrenOfProcess: childrenOfProcess(db),
  timelineOfProcess: timelineOfProcess(db),
  clocksOfProcess: clocksOfProcess(db),
  staysOfProcess: staysOfProcess(db),
  situation: situationLoader(db, clock),
  programme: programmeLoader(db),
  programmesOfMunicipality: programmesOfMunicipality(db),
  processesOfProgramme: processesOfProgramme(db),
  countsOfProgramme: countsOfProgramme(db),
  grantsOfProgramme: grantsOfProgramme(db),
  stagesOfProgramme: stagesOfProgramme(db),
  firstResponsesOfProgramme: firstResponsesOfProgramme(db),
  body: bodyLoader(db),
  bodiesOfMunicipality: bodiesOfMunicipality(db),
  solution: solutionLoader(db),
  solutionsOfProcess: solutionsOf(db, 'process'),
  solutionsOfOrganization: solutionsOf(db, 'organization'),
  decision: decisionLoader(db),
  decisionsOfProcess: decisionsOf(db, 'process'),
  decisionsOfAgenda: decisionsOf(db, 'agenda'),
  decisionsOfSolution: decisionsOfSolution(db),
  tally: tallyLoader(db),
  ballot: ballotLoader(db),
  prototype: prototypeLoader(db),
  prototypesOfSolution: prototypesOfSolution(db),
  evaluationOfPrototype: evaluationOfPrototype(db),
  partnership: partnershipLoader(db),
  partnershipOfProcess: partnershipOfProcess(db),
  partnershipsOfOrganization: partnershipsOfOrganization(db),
  notesOfPartnership: notesOfPartnership(db),
});

export type Context = RequestContext<ReturnType<typeof loaders>>;
