import { serviceCodegen } from '@dure/kit/codegen';

export default serviceCodegen(import.meta.dirname, {
  Agenda: '../agendas/domain.ts#Agenda as AgendaModel',
  AgendaConnection: '../agendas/loaders.ts#AgendaPage',
  AgendaEvidence: '../evidence/domain.ts#EvidenceLink as EvidenceModel',
  AgendaEvidenceConnection: '../evidence/loaders.ts#EvidencePage',
  AgendaRevision: '../agendas/table.ts#Revision as RevisionModel',
  AgendaRevisionConnection: '../agendas/loaders.ts#RevisionPage',
  AgendaSettings: '../settings/domain.ts#Settings as SettingsModel',
  AgendaSupport: '../supports/domain.ts#Support as SupportModel',
  AgendaTransition: '../history/table.ts#StoredTransition as TransitionModel',
  AgendaTransitionConnection: '../history/loaders.ts#TransitionPage',
  Body: '../bodies/domain.ts#Body as BodyModel',
  BodyConnection: '../bodies/loaders.ts#BodyPage',
  Category: '../settings/domain.ts#Category as CategoryModel',
  Comment: '../comments/domain.ts#Comment as CommentModel',
  CommentConnection: '../comments/loaders.ts#CommentPage',
  Photo: '../photos/domain.ts#Photo as PhotoModel',
  TimelineConnection: '../history/loaders.ts#TimelinePage',
  TimelineEntry: '../history/loaders.ts#TimelineEntry as TimelineEntryModel',
});
