import { z } from 'zod';
import { contract, field } from '../contract.ts';

const home = z.strictObject({
  memberId: field.id,
  municipalityCode: field.place,
  homeDistrictCode: field.place.nullable(),
});

export const memberRegistered = contract({
  owner: 'skills',
  aggregate: 'member',
  name: 'registered',
  keyField: 'memberId',
  description: 'A person joined; only ids and the home district travel.',
  data: home,
});

export const memberMoved = contract({
  owner: 'skills',
  aggregate: 'member',
  name: 'moved',
  keyField: 'memberId',
  description: 'A member’s home district changed.',
  data: home,
});

const organization = { owner: 'skills', aggregate: 'organization', keyField: 'organizationId' } as const;
const membership = z.strictObject({ organizationId: field.id, memberId: field.id });

export const organizationCreated = contract({
  ...organization,
  name: 'created',
  description: 'A body or group was entered; its founder may act for it (a member-added event follows).',
  data: z.strictObject({
    organizationId: field.id,
    kind: z.enum(['PUBLIC', 'COMPANY', 'THIRD_SECTOR', 'UNIVERSITY', 'INFORMAL']),
    municipalityCode: field.place,
  }),
});

export const organizationMemberAdded = contract({
  ...organization,
  name: 'member-added',
  description: 'A member may act for an organisation from now on.',
  data: membership,
});

export const organizationMemberRemoved = contract({
  ...organization,
  name: 'member-removed',
  description: 'A member may no longer act for an organisation.',
  data: membership,
});

const need = { owner: 'skills', aggregate: 'need', keyField: 'needId' } as const;
const which = { needId: field.id, agendaId: field.id };
const seats = { filled: field.count, wanted: field.count };
/** That of the need or the team right after: of several such events the one with the highest says how it stands. */
const version = field.count.default(0);

export const needOpened = contract({
  ...need,
  name: 'opened',
  description: 'An agenda asks for hands with a skill.',
  data: z.strictObject({ ...which, skillId: field.id, wanted: field.count, hours: field.count }),
});

export const needClosed = contract({
  ...need,
  name: 'closed',
  description:
    'A need is filled, also anew after a seat became free, or was taken back; it accepts no more matches as it stands.',
  data: z.strictObject({ ...which, ...seats, reason: z.enum(['FILLED', 'WITHDRAWN']), version }),
});

export const needReopened = contract({
  ...need,
  name: 'reopened',
  description: 'A seat of a filled need became free; it accepts matches again.',
  data: z.strictObject({ ...which, ...seats, version }),
});

export const matchAccepted = contract({
  ...need,
  name: 'match-accepted',
  description: 'A member took a seat of a need.',
  data: z.strictObject({ ...which, matchId: field.id, memberId: field.id, ...seats }),
});

export const matchCancelled = contract({
  ...need,
  name: 'match-cancelled',
  description:
    'A member’s seat of a need became free again; the event carries the seats and the state of the need right after. A proposal that never had a seat ends without an event.',
  data: z.strictObject({
    ...which,
    matchId: field.id,
    memberId: field.id,
    ...seats,
    needState: z.enum(['OPEN', 'CLOSED']),
  }),
});

export const matchCompleted = contract({
  ...need,
  name: 'match-completed',
  description: 'The work of a match was done; hours as given.',
  data: z.strictObject({ ...which, matchId: field.id, memberId: field.id, hoursGiven: z.number().nonnegative() }),
});

export const teamChanged = contract({
  owner: 'skills',
  aggregate: 'team',
  name: 'changed',
  keyField: 'teamId',
  description:
    'A team was made, or somebody joined or left it; the event carries which of its required roles are filled right after.',
  data: z.strictObject({
    teamId: field.id,
    agendaId: field.id,
    processId: field.id.nullable(),
    rolesPresent: z.array(field.key),
    rolesMissing: z.array(field.key),
    version,
  }),
});

const mentoring = { owner: 'skills', aggregate: 'mentoring', keyField: 'mentoringId' } as const;
const whichMentoring = { mentoringId: field.id, agendaId: field.id, solutionId: field.id.nullable() };

export const mentoringStarted = contract({
  ...mentoring,
  name: 'started',
  description: 'A mentor began to accompany those who work on an agenda.',
  data: z.strictObject({ ...whichMentoring, startsAt: field.time, endsAt: field.time }),
});

export const mentoringMet = contract({
  ...mentoring,
  name: 'met',
  description: 'A meeting was entered into the log of a mentoring.',
  data: z.strictObject({ ...whichMentoring, meetingCount: field.count }),
});

export const mentoringEnded = contract({
  ...mentoring,
  name: 'ended',
  description: 'The time of a mentoring is over.',
  data: z.strictObject({ ...whichMentoring, meetingCount: field.count }),
});

export const mentoringBrokenOff = contract({
  ...mentoring,
  name: 'broken-off',
  description: 'A mentoring was given up before its end; it may not have begun.',
  data: z.strictObject({ ...whichMentoring, meetingCount: field.count }),
});
