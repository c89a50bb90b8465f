import type { IdempotencyKeyReused } from '@dure/kit/command';
import { say, type Text } from '@dure/kit/language';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import { sharedRefusals } from '@dure/schema/refusals';
import { weekdays } from '../openings/domain.ts';
import { resourceNotInState } from '../resources/resolvers.ts';
import type { BookingNotInState, HasBegun, NotOpen, OutOfReach } from './domain.ts';
import type { RequestRefusal, StepRefusal } from './usecases.ts';

/** The member of `BookResourceResult` that says why a resource cannot be booked. */
export function toBookError(refusal: RequestRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'agenda-not-known':
      return { __typename: 'AgendaNotKnown' as const, message: say(sharedRefusals.agendaNotKnown) };
    case 'agenda-closed':
      return { __typename: 'BookingAgendaClosed' as const, message: say(texts.agendaClosed) };
    case 'experiment-not-known':
      return { __typename: 'BookingExperimentNotKnown' as const, message: say(texts.experimentNotKnown) };
    case 'experiment-ended':
      return { __typename: 'BookingExperimentEnded' as const, message: say(texts.experimentEnded) };
    case 'not-bookable':
      return {
        __typename: 'ResourceNotBookable' as const,
        kind: refusal.resourceKind,
        message: say(texts.notBookable),
      };
    case 'not-in-state':
      return resourceNotInState(refusal);
    case 'not-available':
      return {
        __typename: 'ResourceNotAvailable' as const,
        availableFrom: refusal.from,
        availableUntil: refusal.until,
        message: say(texts.notAvailable),
      };
    case 'not-open':
      return notOpen(refusal);
    case 'taken':
      return {
        __typename: 'ResourceTaken' as const,
        from: refusal.from,
        to: refusal.to,
        message: say(texts.taken),
      };
    case 'out-of-reach':
      return outOfReach(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

/** The member of the result of an approval, a refusal or a cancellation that says why it could not be done. */
export function toStepError(refusal: StepRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'booking-not-in-state':
      return bookingNotInState(refusal);
    case 'has-begun':
      return hasBegun(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

const texts = {
  agendaClosed: {
    ko: '마무리된 의제를 위해서는 예약할 수 없습니다.',
    en: 'The agenda is closed; nothing is booked for it any more.',
  },
  experimentNotKnown: {
    ko: '이 의제의 실험이 아니거나 아직 알려지지 않았습니다. 방금 시작한 실험이라면 잠시 후 다시 시도해 주십시오.',
    en: 'This experiment is not known here as one of the agenda. If it was started just now, try again in a moment.',
  },
  experimentEnded: {
    ko: '학습 기록과 함께 마무리된 실험을 위해서는 예약할 수 없습니다.',
    en: 'The experiment was closed with its record; nothing is booked for it any more.',
  },
  notBookable: {
    ko: '공간과 장비만 예약할 수 있습니다. 다른 자원은 설명에 적힌 방법으로 신청해 주십시오.',
    en: 'Only spaces and equipment are booked. Apply for other resources as their descriptions say.',
  },
  notAvailable: {
    ko: '자원을 쓸 수 있는 기간을 벗어납니다.',
    en: 'The time lies outside the period in which the resource can be had.',
  },
  taken: {
    ko: '이 시간에는 이미 다른 예약이 있습니다. 다른 시간이나 다른 자원을 골라 주십시오.',
    en: 'It is booked at this time already. Choose another time or another resource.',
  },
} as const satisfies Record<string, Text>;

function notOpen({ day, openingHours, closedDays, timeZone }: NotOpen) {
  const weekday = weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  const hours = (openingHours ?? [])
    .filter((interval) => interval.weekday === weekday)
    .map(({ opens, closes }) => `${opens}–${closes}`)
    .join(', ');
  return {
    __typename: 'ResourceNotOpen' as const,
    day,
    openingHours: openingHours === null ? null : [...openingHours],
    closedDays,
    timeZone,
    message: say({
      ko: `${day}에는 요청한 시간에 열지 않습니다. 이 요일의 운영 시간: ${hours || '없음'} (${timeZone})`,
      en: `It is not open at that time on ${day}. Opening hours on this day of the week: ${hours || 'none'} (${timeZone})`,
    }),
  };
}

const outOfReach = ({ earliest, latest }: OutOfReach) => ({
  __typename: 'BookingOutOfReach' as const,
  earliest,
  latest,
  message: say({
    ko: `예약은 앞으로의 시각에 시작하고, 시작보다 뒤인 ${latest.toISOString()} 이전에 끝나야 합니다.`,
    en: `A booking begins in the future, and ends after its beginning by ${latest.toISOString()}.`,
  }),
});

const stateTexts = {
  REQUESTED: { ko: '승인을 기다리는', en: 'waiting for approval' },
  CONFIRMED: { ko: '확정된', en: 'confirmed' },
  DECLINED: { ko: '거절된', en: 'declined' },
  CANCELLED: { ko: '취소된', en: 'cancelled' },
  LAPSED: { ko: '승인 없이 기한이 지난', en: 'lapsed' },
} as const;

const bookingNotInState = ({ actual, allowed }: BookingNotInState) => ({
  __typename: 'BookingNotInState' as const,
  actual,
  allowed: [...allowed],
  message: say({
    ko: `${stateTexts[actual].ko} 예약이라 할 수 없습니다.`,
    en: `The booking is ${stateTexts[actual].en}.`,
  }),
});

const hasBegun = ({ startsAt }: HasBegun) => ({
  __typename: 'BookingHasBegun' as const,
  startsAt,
  message: say({
    ko: '이미 시작된 예약입니다.',
    en: 'The booking has begun already.',
  }),
});
