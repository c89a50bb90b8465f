import { z } from 'zod';
import { contract, field } from '../contract.ts';

const agenda = { owner: 'agenda', aggregate: 'agenda', keyField: 'agendaId' } as const;

const place = {
  municipalityCode: field.place,
  districtCode: field.place,
  longitude: field.longitude.nullable(),
  latitude: field.latitude.nullable(),
};

export const agendaRaised = contract({
  ...agenda,
  name: 'raised',
  description: 'A problem was brought to the city: by a member, or from a source such as a 311 file.',
  data: z.strictObject({
    agendaId: field.id,
    ...place,
    categoryKey: field.key,
    kind: z.enum(['COMPLAINT', 'PROPOSAL']),
    authorId: field.id.nullable(),
    organizationId: field.id.nullable(),
  }),
});

export const agendaChanged = contract({
  ...agenda,
  name: 'changed',
  description: 'Place, category or kind of an agenda were edited; the event carries the present values.',
  data: z.strictObject({
    agendaId: field.id,
    ...place,
    categoryKey: field.key,
    kind: z.enum(['COMPLAINT', 'PROPOSAL']),
    version: field.count,
  }),
});

export const agendaSupported = contract({
  ...agenda,
  name: 'supported',
  description: 'A member stands behind an agenda.',
  data: z.strictObject({ agendaId: field.id, memberId: field.id, supportCount: field.count }),
});

export const agendaSupportWithdrawn = contract({
  ...agenda,
  name: 'support-withdrawn',
  description: 'A member took the support of an agenda back.',
  data: z.strictObject({ agendaId: field.id, memberId: field.id, supportCount: field.count }),
});

export const agendaTriaged = contract({
  ...agenda,
  name: 'triaged',
  description: 'It was decided who can solve it: citizens, government, or both together.',
  data: z.strictObject({ agendaId: field.id, triage: z.enum(['CITIZEN', 'GOVERNMENT', 'COLLABORATION']) }),
});

export const agendaMaturityChanged = contract({
  ...agenda,
  name: 'maturity-changed',
  description: 'The agenda grew from a personal matter to one of a community or of society, or fell back.',
  data: z.strictObject({
    agendaId: field.id,
    from: z.enum(['PERSONAL', 'COMMUNITY', 'SOCIAL']),
    to: z.enum(['PERSONAL', 'COMMUNITY', 'SOCIAL']),
  }),
});

export const agendaClosed = contract({
  ...agenda,
  name: 'closed',
  description: 'Nothing more will be done on the agenda; it stays readable.',
  data: z.strictObject({ agendaId: field.id }),
});
