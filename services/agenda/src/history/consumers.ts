import { on } from '@dure/kit/inbox';
import {
  campaignEnded,
  campaignPublished,
  campaignSecured,
  inKindGiven,
  inKindPledged,
  inKindWithdrawn,
  pledgeMade,
  pledgeWithdrawn,
} from '@dure/schema/events/funding';
import { experimentLogged, experimentStarted, learningRecorded } from '@dure/schema/events/learning';
import {
  matchAccepted,
  matchCancelled,
  matchCompleted,
  mentoringBrokenOff,
  mentoringEnded,
  mentoringMet,
  mentoringStarted,
  needClosed,
  needOpened,
  teamChanged,
} from '@dure/schema/events/skills';
import { keepFact } from './usecases.ts';

export const historyConsumers = [
  ...[on(campaignPublished, keepFact), on(pledgeMade, keepFact), on(pledgeWithdrawn, keepFact)],
  ...[on(inKindPledged, keepFact), on(inKindWithdrawn, keepFact), on(inKindGiven, keepFact)],
  ...[on(campaignSecured, keepFact), on(campaignEnded, keepFact)],
  ...[on(needOpened, keepFact), on(needClosed, keepFact), on(matchAccepted, keepFact)],
  ...[on(matchCancelled, keepFact), on(matchCompleted, keepFact)],
  ...[on(mentoringStarted, keepFact), on(mentoringMet, keepFact)],
  ...[on(mentoringEnded, keepFact), on(mentoringBrokenOff, keepFact), on(teamChanged, keepFact)],
  ...[on(experimentStarted, keepFact), on(experimentLogged, keepFact), on(learningRecorded, keepFact)],
];
