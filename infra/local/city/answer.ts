import { z } from 'zod';

/** A field whose owner may be away: then it is null, and one error says so. */
const fromElsewhere = <T extends z.ZodType>(type: T) => type.nullable();

const money = z.object({ minorUnits: z.number(), currency: z.string() });
const connection = <T extends z.ZodType>(node: T) => fromElsewhere(z.object({ nodes: z.array(node) }));

const summaries = {
  agendaSummary: fromElsewhere(
    z.object({
      total: z.number(),
      open: z.number(),
      complaints: z.number(),
      proposals: z.number(),
      supports: z.number(),
      personal: z.number(),
      community: z.number(),
      social: z.number(),
      recorded: z.number(),
    }),
  ),
  resourceSummary: fromElsewhere(
    z.object({ published: z.number(), stale: z.number(), spaces: z.number(), budgets: z.number() }),
  ),
  fundingSummary: fromElsewhere(
    z.object({
      campaignsOpen: z.number(),
      campaignsSecured: z.number(),
      pledges: z.number(),
      pledged: z.array(money),
    }),
  ),
  skillSummary: fromElsewhere(
    z.object({
      members: z.number(),
      organizations: z.number(),
      needsOpen: z.number(),
      seatsWanted: z.number(),
      seatsFilled: z.number(),
      hoursGiven: z.number(),
    }),
  ),
  learningSummary: fromElsewhere(
    z.object({
      experimentsRunning: z.number(),
      experimentsOverdue: z.number(),
      records: z.number(),
      succeeded: z.number(),
      partly: z.number(),
      failed: z.number(),
    }),
  ),
};

const agenda = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  triage: z.string().nullable(),
  maturity: z.string(),
  state: z.string(),
  supportCount: z.number(),
  resourceMatches: connection(
    z.object({
      distanceMeters: z.number().nullable(),
      resource: z.object({ name: z.unknown(), kind: z.string() }).nullable(),
    }),
  ),
  campaigns: connection(z.object({ state: z.string(), goal: money, tally: money, backerCount: z.number() })),
  needs: connection(
    z.object({
      state: z.string(),
      skill: z.object({ label: z.object({ text: z.string() }) }).nullable(),
      wanted: z.number(),
      filled: z.number(),
    }),
  ),
  experiments: connection(
    z.object({
      state: z.string(),
      entryCount: z.number(),
      record: z.object({ outcome: z.string(), goalReachedPercent: z.number().nullable() }).nullable(),
    }),
  ),
});

const place = z.object({ code: z.string(), name: z.object({ text: z.string() }), ...summaries });

/** The answer to `city.graphql`, as far as the report reads it. */
export const cityAnswer = z.object({
  municipality: place
    .extend({ districts: z.array(place.extend({ agendas: connection(agenda) })).nullable() })
    .nullable(),
});

export type City = NonNullable<z.infer<typeof cityAnswer>['municipality']>;
export type CityDistrict = NonNullable<City['districts']>[number];
export type CityAgenda = z.infer<typeof agenda>;
export type CityMoney = z.infer<typeof money>;
export type PlaceSummaries = Pick<CityDistrict, keyof typeof summaries>;
