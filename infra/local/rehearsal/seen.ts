import { z } from 'zod';
import { type Players, refusal, refusalFields } from './players.ts';
import { link, linkFields, tallyAsInLedger } from './tally.ts';

/** What a rehearsal reads of processes and templates, through the public graph. */

const text = z.object({ text: z.string() });
const right = z.object({
  role: z.string().nullable(),
  relation: z.string().nullable(),
  field: z.string().nullable(),
  body: z.string().nullable(),
  isAnyone: z.boolean(),
  isClock: z.boolean(),
});
export type Right = z.infer<typeof right>;

const field = z.object({
  key: z.string(),
  type: z.string(),
  shows: z.string().nullable(),
  options: z.array(z.object({ key: z.string() })),
  limits: z.record(z.string(), z.unknown()),
});
export type Field = z.infer<typeof field>;

const act = z.object({
  act: z.string(),
  ballot: z.string().nullable(),
  body: z.string().nullable(),
  by: z.array(right),
  guards: z.array(z.looseObject({ guard: z.string(), what: z.unknown().optional(), number: z.number().optional() })),
});
export type Act = z.infer<typeof act>;

const stage = z.object({
  key: z.string(),
  name: text,
  outcome: z.string().nullable(),
  fields: z.array(field),
  acts: z.array(act),
  clocks: z.array(z.object({ key: z.string(), takes: z.string().nullable() })),
});

const step = z.object({ key: z.string(), name: text, from: z.array(z.string()), to: z.string(), by: z.array(right) });
export type Step = z.infer<typeof step>;

const template = z.object({
  key: z.string(),
  version: z.number(),
  name: text,
  childOf: z.string().nullable(),
  writers: z.array(right),
  stages: z.array(stage),
  steps: z.array(step),
});
export type Template = z.infer<typeof template>;

const rightFields = 'role relation field body isAnyone isClock';
const templateFields = `key version name { text } childOf writers { ${rightFields} }
  stages { key name { text } outcome fields { key type shows options { key } limits } acts { act ballot body guards by { ${rightFields} } } clocks { key takes } }
  steps { key name { text } from to by { ${rightFields} } }`;

/** A template; null when there is none with that key for the municipality. */
export async function readTemplate({ read }: Players, key: string, municipalityCode: string): Promise<Template | null> {
  const { processTemplate } = await read(
    z.object({ processTemplate: template.nullable() }),
    `query Template($key: ID!, $municipalityCode: ID!) {
      processTemplate(key: $key, municipalityCode: $municipalityCode) { ${templateFields} } }`,
    { key, municipalityCode },
  );
  return processTemplate;
}

/** The templates whose processes follow from those of another one. */
export async function childrenOf({ read }: Players, key: string, municipalityCode: string): Promise<Template[]> {
  const { processTemplates } = await read(
    z.object({ processTemplates: z.array(template) }),
    `query Templates($municipalityCode: ID!) { processTemplates(municipalityCode: $municipalityCode) { ${templateFields} } }`,
    { municipalityCode },
  );
  return processTemplates.filter(({ childOf }) => childOf === key);
}

const process = z.object({
  id: z.string(),
  version: z.number(),
  outcome: z.string().nullable(),
  stage: z.object({ key: z.string(), name: text }),
  fields: z.array(z.object({ isFilled: z.boolean(), link })),
  clocks: z.array(z.object({ key: z.string(), endsAt: z.string() })),
  availableSteps: z.array(
    z.object({ step: z.object({ key: z.string() }), mayTake: z.boolean(), refusals: z.array(refusal) }),
  ),
  timeline: z.object({ totalCount: z.number() }),
});
export type Process = z.infer<typeof process> & {
  /** The live tally among its fields, which is that of the ledger; null where it has none. */
  readonly tally: number | null;
};

/** A process as somebody sees it who would act for an organisation, or for themselves. */
export async function readProcess(
  players: Players,
  id: string,
  by: string,
  organizationId: string | null = null,
): Promise<Process> {
  const seen = await players.read(
    z.object({ process }),
    `query Process($id: ID!, $organizationId: ID) { process(id: $id) {
      id version outcome stage { key name { text } } clocks { key endsAt } timeline(first: 1) { totalCount }
      fields { isFilled ${linkFields} }
      availableSteps(organizationId: $organizationId) { step { key } mayTake refusals { ${refusalFields} } } } }`,
    { id, organizationId },
    by,
  );
  const tally = await tallyAsInLedger(
    players,
    seen.process.fields.map((one) => one.link),
  );
  return { ...seen.process, tally };
}
