import type { EventContract } from '@dure/schema/contract';
import {
  campaignEnded,
  campaignPublished,
  campaignSecured,
  campaignUnsecured,
  grantCancelled,
  grantPromised,
  grantTranchePaid,
  inKindGiven,
  inKindPledged,
  inKindWithdrawn,
  pledgeMade,
  pledgeWithdrawn,
  rewardOverdue,
} from '@dure/schema/events/funding';
import {
  experimentLogged,
  experimentStarted,
  learningRecorded,
  recordCitationWithdrawn,
  recordCited,
} from '@dure/schema/events/learning';
import { bookingCancelled, bookingConfirmed, bookingRequested, introductionMade } from '@dure/schema/events/resources';
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
  needReopened,
  teamChanged,
} from '@dure/schema/events/skills';
import type { z } from 'zod';

type AboutAgenda = z.ZodObject<{ agendaId: z.ZodUUID }>;

/** What other services report about an agenda and is kept as a fact of it: what timelines show and guards may ask for. */
export const factContracts: readonly EventContract<AboutAgenda>[] = [
  ...[campaignPublished, pledgeMade, pledgeWithdrawn, campaignSecured, campaignUnsecured, campaignEnded, rewardOverdue],
  ...[inKindPledged, inKindWithdrawn, inKindGiven],
  ...[grantPromised, grantTranchePaid, grantCancelled],
  ...[needOpened, needClosed, needReopened, matchAccepted, matchCancelled, matchCompleted],
  ...[teamChanged, mentoringStarted, mentoringMet, mentoringEnded, mentoringBrokenOff],
  ...[experimentStarted, experimentLogged, learningRecorded, recordCited, recordCitationWithdrawn],
  ...[bookingRequested, bookingConfirmed, bookingCancelled, introductionMade],
];
