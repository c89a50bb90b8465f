import { z } from 'zod';
import { contract, field } from '../contract.ts';

const experiment = { owner: 'learning', aggregate: 'experiment', keyField: 'experimentId' } as const;
const which = { experimentId: field.id, agendaId: field.id };

export const experimentStarted = contract({
  ...experiment,
  name: 'started',
  description: 'Somebody tries a solution for an agenda in the real world.',
  data: z.strictObject({
    ...which,
    runnerMemberId: field.id,
    runnerOrganizationId: field.id.nullable(),
    dueAt: field.time,
  }),
});

export const experimentLogged = contract({
  ...experiment,
  name: 'logged',
  description: 'An entry was added to the log of an experiment.',
  data: z.strictObject({ ...which, entryId: field.id, entryCount: field.count }),
});

export const learningRecorded = contract({
  ...experiment,
  name: 'recorded',
  description: 'An experiment was closed with its learning record; failure is as welcome as success.',
  data: z.strictObject({
    ...which,
    recordId: field.id,
    outcome: z.enum(['SUCCEEDED', 'PARTLY', 'FAILED']),
    goalReachedPercent: z.int().min(0).max(100),
  }),
});

const record = { owner: 'learning', aggregate: 'record', keyField: 'recordId' } as const;
const citation = z.strictObject({ recordId: field.id, agendaId: field.id, reuseCount: field.count });

export const recordCited = contract({
  ...record,
  name: 'cited',
  description:
    'An agenda builds on a learning record of another one; the event carries how often it is cited right after.',
  data: citation,
});

export const recordCitationWithdrawn = contract({
  ...record,
  name: 'citation-withdrawn',
  description: 'An agenda no longer cites a learning record; the event carries how often it is cited right after.',
  data: citation,
});
