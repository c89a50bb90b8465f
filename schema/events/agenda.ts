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

export const agendaCommented = contract({
  ...agenda,
  name: 'commented',
  description: 'Somebody said something about an agenda; what was said stands on it.',
  data: z.strictObject({
    agendaId: field.id,
    commentId: field.id,
    authorId: field.id,
    isFromSecretariat: z.boolean(),
    commentCount: field.count,
  }),
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

export const agendaConsultantChanged = contract({
  ...agenda,
  name: 'consultant-changed',
  description: 'Somebody of the secretariat or the officials took the agenda on, or gave it back.',
  data: z.strictObject({ agendaId: field.id, consultantId: field.id.nullable() }),
});

export const agendaClosed = contract({
  ...agenda,
  name: 'closed',
  description: 'Nothing more will be done on the agenda; it stays readable.',
  data: z.strictObject({ agendaId: field.id }),
});

const process = { owner: 'agenda', aggregate: 'process', keyField: 'processId' } as const;
const whichProcess = { processId: field.id, agendaId: field.id };
const template = { templateKey: field.key, templateVersion: field.count };

export const processStarted = contract({
  ...process,
  name: 'started',
  description: 'An agenda began to go through the stages of a process template.',
  data: z.strictObject({
    ...whichProcess,
    ...template,
    stage: field.key,
    parentProcessId: field.id.nullable(),
    programmeId: field.id.nullable(),
    organizationId: field.id.nullable(),
  }),
});

export const processStageChanged = contract({
  ...process,
  name: 'stage-changed',
  description: 'A step of a process was taken; the event carries the stage before and after it.',
  data: z.strictObject({
    ...whichProcess,
    ...template,
    step: field.key,
    from: field.key,
    to: field.key,
    version: field.count,
  }),
});

export const processEnded = contract({
  ...process,
  name: 'ended',
  description: 'A process reached a stage that is an end; everything stays readable.',
  data: z.strictObject({ ...whichProcess, ...template, stage: field.key }),
});

const programme = { owner: 'agenda', aggregate: 'programme', keyField: 'programmeId' } as const;
const whichProgramme = { programmeId: field.id, municipalityCode: field.place };

export const programmeOpened = contract({
  ...programme,
  name: 'opened',
  description:
    'A municipality opened a programme, under which processes of a template run from its beginning to its end.',
  data: z.strictObject({
    ...whichProgramme,
    templateKey: field.key,
    stewardId: field.id.nullable(),
    startsAt: field.time,
    endsAt: field.time.nullable(),
  }),
});

export const programmeClosed = contract({
  ...programme,
  name: 'closed',
  description:
    'A programme was closed by hand before its end; no process enters it any more, and what runs in it goes on.',
  data: z.strictObject(whichProgramme),
});

const solution = { owner: 'agenda', aggregate: 'solution', keyField: 'solutionId' } as const;
const whichSolution = { solutionId: field.id, ...whichProcess, organizationId: field.id };

export const solutionSubmitted = contract({
  ...solution,
  name: 'submitted',
  description: 'An organisation proposed how to solve a posted challenge.',
  data: z.strictObject({ ...whichSolution, country: field.country }),
});

export const solutionWithdrawn = contract({
  ...solution,
  name: 'withdrawn',
  description: 'An organisation took its solution back before anything was chosen.',
  data: z.strictObject(whichSolution),
});

export const solutionSelected = contract({
  ...solution,
  name: 'selected',
  description: 'The poster chose a solution to be supported.',
  data: z.strictObject(whichSolution),
});

export const solutionChosenFinal = contract({
  ...solution,
  name: 'chosen-final',
  description: 'The poster chose, of the supported solutions, the one to go on with.',
  data: z.strictObject(whichSolution),
});
