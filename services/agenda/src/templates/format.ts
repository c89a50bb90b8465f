import { z } from 'zod';
import { guardShape } from '../guards/all.ts';
import { acts, bigKey, duration, entitlement, factQuestion, fraction, smallKey, words } from './vocabulary.ts';

/** How a template file is written. The types, the check of what comes in and the published JSON Schema follow from it. */

const by = z.array(entitlement).min(1).max(20).describe('Who may: any one of these is enough.');
const guards = z.array(guardShape).max(50).default([]).describe('What must hold besides.');
const whole = (description: string) => z.int().min(0).max(100_000).describe(description);

const option = z.strictObject({ key: smallKey, names: words(200) });

const ballot = z.strictObject({
  ...option.shape,
  quorum: z
    .union([
      z.strictObject({ number: z.int().min(1).max(1_000_000).describe('How many votes there must be.') }),
      z.strictObject({ share: fraction.describe('Which share of the citizens must have voted.') }),
    ])
    .describe('Without it the ballot is not closed.'),
  threshold: fraction.describe('The least share of the votes for and against that must be for; a tie is never enough.'),
});

const common = {
  key: smallKey,
  number: z.int().min(1).max(1_000).optional().describe('The number that the field has in the source.'),
  label: words(200).describe('What is asked.'),
  help: words(1_000).optional().describe('How to answer it.'),
  needed: z
    .enum(['ENTERING', 'LEAVING', 'NEVER'])
    .default('ENTERING')
    .describe(
      'Whether it must be filled to enter the stage that adds it, to go on from it (not to be refused or withdrawn there), or not at all.',
    ),
};

export const shown = [
  'CAMPAIGN_GOAL',
  'CAMPAIGN_TALLY',
  'CAMPAIGN_BUDGET',
  'CAMPAIGN_OTHER_SOURCES',
  'EXPERIMENT_METHOD',
  'EXPERIMENT_LOG',
  'RECORD_GOAL_REACHED',
  'RECORD_LEARNED',
  'RECORD_RESULTS',
  'RECORD_ADVICE',
  'RECORD_CLOSING',
  'RECORD_FOLLOW_UP',
] as const;

const limited = <T extends string, S extends z.ZodRawShape>(type: T, limits: S) =>
  z.strictObject({ ...common, type: z.literal(type), limits: z.strictObject(limits).partial().optional() });

const field = z
  .discriminatedUnion('type', [
    limited('TEXT', { minimumLength: whole('In characters.'), maximumLength: whole('In characters, at most 10,000.') }),
    limited('NUMBER', { minimum: z.number(), maximum: z.number() }),
    limited('MONEY', {
      minimumMinor: whole('In the smallest unit of the currency.'),
      currency: z.enum(['KRW', 'JPY', 'EUR', 'USD']),
    }),
    limited('DATE', { earliest: z.iso.date(), latest: z.iso.date() }),
    z.strictObject({ ...common, type: z.literal('CHOICE'), options: z.array(option).min(2).max(100) }),
    z.strictObject({ ...common, type: z.literal('MULTIPLE_CHOICE'), options: z.array(option).min(2).max(100) }),
    z.strictObject({ ...common, type: z.literal('YES_NO') }),
    z.strictObject({ ...common, type: z.literal('PLACE') }),
    limited('RESOURCES', { most: z.int().min(1).max(50) }),
    limited('PHOTOS', { most: z.int().min(1).max(20) }),
    z.strictObject({ ...common, type: z.literal('ORGANIZATION') }),
    z.strictObject({ ...common, type: z.literal('MEMBER') }),
    z.strictObject({
      ...common,
      type: z.literal('LINK'),
      shows: z.enum(shown).describe('What of another service stands here.'),
      filledBy: factQuestion.describe('The event with whose arrival the field is filled.'),
    }),
  ])
  .meta({ id: 'field', description: 'Something that is asked. What a stage adds is asked in all that follow.' });

const act = z.strictObject({
  act: z.enum(Object.keys(acts) as [keyof typeof acts, ...(keyof typeof acts)[]]),
  ballot: smallKey.optional().describe('The ballot that is opened, voted in or closed.'),
  body: smallKey.optional().describe('The body that decides.'),
  by,
  guards,
});

const clock = z.strictObject({
  key: smallKey,
  lasts: duration,
  takes: smallKey.optional().describe('The step that is taken when it ends; by must say CLOCK there.'),
});

const outcomes = ['DONE', 'REJECTED', 'WITHDRAWN'] as const;
export type Outcome = (typeof outcomes)[number];

const stage = z.strictObject({
  key: bigKey,
  names: words(200),
  help: words(1_000).optional(),
  end: z.enum(outcomes).optional().describe('With what the process ends here; left out where it goes on.'),
  fields: z.array(field).max(100).default([]),
  acts: z.array(act).max(50).default([]).describe('What may be done while the process stands here.'),
  clocks: z.array(clock).max(10).default([]).describe('They start when the process enters the stage.'),
});

const step = z.strictObject({
  key: smallKey,
  names: words(200),
  from: z.array(bigKey).min(1).max(50),
  to: bigKey,
  by,
  guards,
  note: z.enum(['OPTIONAL', 'REQUIRED']).default('OPTIONAL').describe('Whether a public reason must be given.'),
  triage: z
    .enum(['CITIZEN', 'GOVERNMENT', 'COLLABORATION'])
    .optional()
    .describe('Who can solve the agenda from then on.'),
});

export const templateFormat = z
  .strictObject({
    key: bigKey,
    version: z
      .int()
      .min(1)
      .max(100_000)
      .describe('Raise it with every change; processes keep the version they began with.'),
    names: words(200),
    about: words(2_000).optional().describe('What the process is for.'),
    source: z.string().trim().min(1).max(500).describe('Where the rules come from.'),
    flags: z.strictObject({
      governmentRole: z.enum(['BROKER', 'POSTER']),
      openness: z.enum(['FULL', 'STRATEGIC']),
      effect: z.enum(['BINDING', 'ADVISORY']),
      incentive: z.enum(['NONE', 'PRIZE', 'GRANT', 'POINTS']),
    }),
    childOf: bigKey.optional().describe('The template whose processes this one follows from, any number of times.'),
    bodies: z.array(option).max(20).default([]).describe('Committees and councils that decide.'),
    ballots: z.array(ballot).max(20).default([]).describe('Votes that are held among the citizens.'),
    start: z
      .strictObject({
        by,
        guards,
        parentAt: z
          .array(bigKey)
          .min(1)
          .max(50)
          .optional()
          .describe('Where the process that it follows from must stand.'),
      })
      .describe('Who may start it. It is never closed: no time and no number stands here.'),
    writers: by
      .default([{ relation: 'STARTER' }, { relation: 'POSTER' }, { role: 'secretariat' }])
      .describe('Who may fill the fields; who started it, the poster and the secretariat when left out.'),
    stages: z.array(stage).min(2).max(50).describe('The first is where a process starts.'),
    steps: z.array(step).min(1).max(200),
  })
  .describe('A process that agendas run through: its stages, what is asked in each, and the steps between them.');

export type Template = z.output<typeof templateFormat>;
export type Stage = Template['stages'][number];
export type Step = Template['steps'][number];
export type Field = Stage['fields'][number];
export type StageAct = Stage['acts'][number];
export type Option = z.output<typeof option>;
export type Ballot = z.output<typeof ballot>;
export type Clock = Stage['clocks'][number];
