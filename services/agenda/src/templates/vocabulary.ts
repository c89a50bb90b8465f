import { after, isDuration } from '@dure/kit/calendar';
import { roles } from '@dure/schema/roles';
import { z } from 'zod';

/** The words of which template files are made; guards and the format of a template are built from them. */

const text = (longest: number, description: string) => z.string().trim().min(1).max(longest).describe(description);

/** A name or a text in both languages of the platform. */
export type Words = { readonly ko: string; readonly en: string };

export const words = (longest: number) =>
  z.strictObject({ ko: text(longest, 'In Korean.'), en: text(longest, 'In English.') });

/** Stages and templates have keys like `FUNDING`, all else has keys like `toFunding`. */
export const bigKey = z.string().regex(/^[A-Z][A-Z0-9_]{0,99}$/, 'A key has capital letters, digits and underscores.');
export const smallKey = z.string().regex(/^[a-z][A-Za-z0-9]{0,99}$/, 'A key has letters and digits, the first small.');

/** Longer than anybody waits, and short enough that every calendar holds it. */
const longest = 'P50Y';

/** Whether it goes forward, and not too far. */
function isWait(text: string): boolean {
  const ends = (duration: string) => after(new Date(0), duration, 'UTC');
  try {
    return isDuration(text) && ends(text) <= ends(longest);
  } catch {
    return false;
  }
}

export const duration = z
  .string()
  .max(40)
  .refine(isWait, 'A duration is written as ISO 8601 does, and is at most fifty years: P6M, P14D, PT36H.')
  .describe('An ISO 8601 duration, counted on the calendar of the municipality: P6M, P14D, PT36H.');

/** A part of a whole as a fraction: two of three are exactly two thirds. */
export type Share = { readonly numerator: number; readonly denominator: number };

export const shareOf = (fraction: string): Share => {
  const [numerator = 1, denominator = 1] = fraction.split('/').map(Number);
  return { numerator, denominator };
};

export const fraction = z
  .string()
  .regex(/^[1-9][0-9]{0,2}\/[1-9][0-9]{0,2}$/, 'A share is written as a fraction: 1/2, 2/3.')
  .refine((text) => shareOf(text).numerator <= shareOf(text).denominator, 'A share is at most the whole.');

export const instant = z.iso
  .datetime({ offset: true })
  .describe('An instant with an offset: 2027-03-01T09:00:00+09:00.');

/** How somebody stands to a process. */
export const relations = ['AUTHOR', 'STARTER', 'POSTER', 'SOLVER'] as const;
export type Relation = (typeof relations)[number];

/** Who may: a role in the municipality, a relation to the process, who is named in a field, or a member of a body. */
export const entitlement = z
  .union([
    z.strictObject({ role: z.enum(roles).describe('A role in the municipality of the agenda.') }),
    z.strictObject({
      relation: z
        .enum(relations)
        .describe(
          'AUTHOR raised the agenda, STARTER started the process, POSTER acts for the organisation that posted, SOLVER for the one whose solution it is about.',
        ),
    }),
    z.strictObject({
      field: smallKey.describe('Who is named in this field of the process, or acts for the organisation named there.'),
    }),
    z.strictObject({ body: smallKey.describe('The members of this body.') }),
    z.literal('ANYONE').describe('Everybody who is signed in.'),
    z.literal('CLOCK').describe('Nobody: a clock takes the step when it ends.'),
  ])
  .meta({ id: 'right', description: 'Somebody who may.' });
export type Entitlement = z.output<typeof entitlement>;

const condition = z
  .record(z.string().min(1), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).min(1)]))
  .meta({ id: 'condition', description: 'What the data of the event must be; of a list one must be it.' });

const takenBack = z.strictObject({
  fact: z.string().min(1).max(200),
  where: condition.optional(),
  about: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('What of the data of both says that they belong together, where that is not what is counted.'),
});
export type TakenBack = z.output<typeof takenBack>;

/** What to look for among the facts that other services reported. */
export const factQuestion = z.strictObject({
  fact: z.string().min(1).max(200).describe('The type of the event, for example dure.funding.campaign.secured.v1.'),
  where: condition.optional(),
  about: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('What of its data says which thing it is about; the event’s own subject when left out.'),
  unless: z
    .union([takenBack, z.array(takenBack).min(1).max(5)])
    .optional()
    .describe(
      'Events about the same thing, any of which takes this one back: for good, as a cancellation does; or, where both carry a version, until it is told anew.',
    ),
});
export type FactQuestion = z.output<typeof factQuestion>;

/** What takes back the facts that a question looks for. */
export const takenBackBy = ({ unless }: FactQuestion): readonly TakenBack[] =>
  unless === undefined ? [] : [unless].flat();

/** What a process can count of its own. */
export const ownCounts = [
  'solutions.submitted',
  'solutions.countries',
  'solutions.selected',
  'solutions.final',
  'prototypes',
  'evaluations',
  'partnerships',
  'children',
  'supports',
] as const;

/** What it counts among the facts of other services. */
export const countedFacts = {
  'grants.promised': { fact: 'dure.funding.grant.promised.v1', unless: { fact: 'dure.funding.grant.cancelled.v1' } },
  'mentorings.started': {
    fact: 'dure.skills.mentoring.started.v1',
    unless: { fact: 'dure.skills.mentoring.broken-off.v1' },
  },
  'mentorings.ended': { fact: 'dure.skills.mentoring.ended.v1' },
  'needs.opened': { fact: 'dure.skills.need.opened.v1' },
  'needs.filled': {
    fact: 'dure.skills.need.closed.v1',
    where: { reason: 'FILLED' },
    unless: { fact: 'dure.skills.need.reopened.v1' },
  },
  helpers: {
    fact: 'dure.skills.need.match-accepted.v1',
    about: 'matchId',
    unless: { fact: 'dure.skills.need.match-cancelled.v1' },
  },
} as const satisfies Record<string, FactQuestion>;

export type OwnCount = (typeof ownCounts)[number];
type CountedFact = keyof typeof countedFacts;
const countNames = [...ownCounts, ...(Object.keys(countedFacts) as CountedFact[])] as const;

/** What is counted: something that has a name here, or the facts of a type. */
export const countable = z
  .union([z.enum(countNames), factQuestion])
  .meta({ id: 'count', description: 'What is counted: by its name, or the things that events of a type are about.' });
export type Countable = z.output<typeof countable>;

/** What can be done inside a stage, and what there is one more of afterwards. */
export const acts = {
  SUBMIT_SOLUTION: 'solutions.submitted',
  WITHDRAW_SOLUTION: null,
  SELECT_SOLUTION: 'solutions.selected',
  SHOW_PROTOTYPE: 'prototypes',
  EVALUATE_PROTOTYPE: 'evaluations',
  CHOOSE_FINAL: 'solutions.final',
  FORM_PARTNERSHIP: 'partnerships',
  OPEN_BALLOT: null,
  VOTE: null,
  CLOSE_BALLOT: null,
  DECIDE: null,
} as const satisfies Record<string, OwnCount | null>;
export type Act = keyof typeof acts;
