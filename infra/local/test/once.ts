import { expect } from 'vitest';
import { z } from 'zod';
import { type Ask, read } from '../demo/load/graph.ts';

/** What must be there once after a rehearsal, whatever died on the way. */

/** Of Kokeilun: one campaign with two pledges, one experiment in one room with one entry and one record, every step once. */
export async function expectOneExperiment(ask: Ask, processId: string): Promise<void> {
  const { agenda, timeline } = await seenOf(ask, processId);
  expect(agenda.campaigns.nodes).toEqual([{ tally: { minorUnits: 100_000 }, pledgeCount: 2 }]);
  expect(agenda.experiments.nodes).toEqual([
    { state: 'RECORDED', entryCount: 1, bookings: { nodes: [{ state: 'CONFIRMED' }] } },
  ]);
  expect(taken(timeline).reverse()).toEqual(['toIdea', 'toProposal', 'toFunding', 'toExperiment', 'toLearning']);
  const versions = timeline.nodes.map(({ version }) => version);
  expect(new Set(versions).size).toBe(versions.length);
}

/** Of Social Challenges: as many grants as chosen solutions, each paid whole and once; one final, every step once. */
export async function expectOneGrantEach(ask: Ask, processId: string): Promise<void> {
  const { agenda, solutions, timeline } = await seenOf(ask, processId);
  const chosen = solutions.nodes.filter(({ state }) => state === 'SELECTED' || state === 'FINAL');
  expect(chosen.filter(({ state }) => state === 'FINAL')).toHaveLength(1);
  const sums = agenda.grants.nodes.map(({ amount, paid }) => [amount.minorUnits, paid.minorUnits]);
  expect(sums).toEqual(chosen.map(() => [3_000_000, 3_000_000]));
  const rules = taken(timeline);
  expect(new Set(rules).size).toBe(rules.length);
}

const seen = z.object({
  process: z.object({
    agenda: z.object({
      grants: z.object({
        nodes: z.array(
          z.object({ amount: z.object({ minorUnits: z.number() }), paid: z.object({ minorUnits: z.number() }) }),
        ),
      }),
      campaigns: z.object({
        nodes: z.array(z.object({ tally: z.object({ minorUnits: z.number() }), pledgeCount: z.number() })),
      }),
      experiments: z.object({
        nodes: z.array(
          z.object({
            state: z.string(),
            entryCount: z.number(),
            bookings: z.object({ nodes: z.array(z.object({ state: z.string() })) }),
          }),
        ),
      }),
    }),
    solutions: z.object({ nodes: z.array(z.object({ state: z.string() })) }),
    timeline: z.object({ nodes: z.array(z.object({ kind: z.string(), version: z.number(), rule: z.string() })) }),
  }),
});

const seenOf = (ask: Ask, id: string) =>
  read(
    ask,
    seen,
    `query Seen($id: ID!) { process(id: $id) {
      agenda { grants { nodes { amount { minorUnits } paid { minorUnits } } } campaigns { nodes { tally { minorUnits } pledgeCount } }
        experiments { nodes { state entryCount bookings { nodes { state } } } } }
      solutions(first: 100) { nodes { state } } timeline(first: 100) { nodes { kind version rule } } } }`,
    { id },
  ).then(({ process }) => process);

const taken = ({ nodes }: z.output<typeof seen>['process']['timeline']): string[] =>
  nodes.filter(({ kind }) => kind === 'STEP').map(({ rule }) => rule);
