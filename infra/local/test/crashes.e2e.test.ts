import { federationForTests } from '@dure/testkit/federation';
import { hasOwnKafka } from '@dure/testkit/own-kafka';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Ask, read } from '../demo/load/graph.ts';
import { serviceNames } from '../settings.ts';
import { rehearsalsOn } from './rehearsals.ts';

const federation = federationForTests({ withKafka: hasOwnKafka });
const rehearsals = rehearsalsOn(federation);
beforeAll(() => rehearsals.found());

/** Whoever takes a step has all five services killed while it is being taken. */
function crashingAtEachStep() {
  let steps = 0;
  const ask: Ask = async (person, query, variables) => {
    if (!query.includes(' takeStep(')) return await rehearsals.ask(person, query, variables);
    steps += 1;
    const asked = rehearsals.ask(person, query, variables);
    await rehearsals.crashAll();
    return await asked;
  };
  return { ask, steps: () => steps };
}

const seen = z.object({
  process: z.object({
    agenda: z.object({
      grants: z.object({
        nodes: z.array(
          z.object({ amount: z.object({ minorUnits: z.number() }), paid: z.object({ minorUnits: z.number() }) }),
        ),
      }),
      campaigns: z.object({ nodes: z.array(z.object({ state: z.string() })) }),
      experiments: z.object({ nodes: z.array(z.object({ state: z.string() })) }),
    }),
    solutions: z.object({ nodes: z.array(z.object({ state: z.string() })) }),
    timeline: z.object({ nodes: z.array(z.object({ kind: z.string(), version: z.number(), rule: z.string() })) }),
  }),
});

const seenOf = (id: string) =>
  read(
    rehearsals.ask,
    seen,
    `query Seen($id: ID!) { process(id: $id) {
      agenda { grants { nodes { amount { minorUnits } paid { minorUnits } } } campaigns { nodes { state } } experiments { nodes { state } } }
      solutions(first: 100) { nodes { state } } timeline(first: 100) { nodes { kind version rule } } } }`,
    { id },
  ).then(({ process }) => process);

const taken = ({ nodes }: z.output<typeof seen>['process']['timeline']): string[] =>
  nodes.filter(({ kind }) => kind === 'STEP').map(({ rule }) => rule);

describe('all services are killed at each step', () => {
  test('of Kokeilun: one campaign, one experiment, every step once', { timeout: 300_000 }, async () => {
    const { ask, steps } = crashingAtEachStep();
    const { process } = await rehearsals.run('KOKEILUN', { wrongOrder: false, ask });
    expect([process.outcome, steps()]).toEqual(['DONE', 5]);
    const { agenda, timeline } = await seenOf(process.id);
    expect(agenda.campaigns.nodes).toHaveLength(1);
    expect(agenda.experiments.nodes).toEqual([{ state: 'RECORDED' }]);
    expect(taken(timeline).reverse()).toEqual(['toIdea', 'toProposal', 'toFunding', 'toExperiment', 'toLearning']);
    const versions = timeline.nodes.map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('of Social Challenges: as many grants as chosen solutions, each paid once', { timeout: 300_000 }, async () => {
    const { ask, steps } = crashingAtEachStep();
    const { process } = await rehearsals.run('SOCIAL_CHALLENGES', { wrongOrder: false, ask });
    expect(process.outcome).toBe('DONE');
    const { agenda, solutions, timeline } = await seenOf(process.id);
    const chosen = solutions.nodes.filter(({ state }) => state === 'SELECTED' || state === 'FINAL');
    expect(chosen.filter(({ state }) => state === 'FINAL')).toHaveLength(1);
    const sums = agenda.grants.nodes.map(({ amount, paid }) => [amount.minorUnits, paid.minorUnits]);
    expect(sums).toEqual(chosen.map(() => [3_000_000, 3_000_000]));
    const rules = taken(timeline);
    expect(new Set(rules).size).toBe(rules.length);
    expect(steps()).toBe(3);
  });

  test('and what every service counts agrees with its rows afterwards', async () => {
    for (const name of serviceNames) {
      const { code, output } = await federation().services[name].recount();
      expect([name, code, output]).toEqual([name, 0, output]);
    }
  });
});
