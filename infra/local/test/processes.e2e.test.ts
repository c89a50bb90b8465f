import { readFileSync } from 'node:fs';
import { federationForTests } from '@dure/testkit/federation';
import { hasOwnKafka } from '@dure/testkit/own-kafka';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { read } from '../demo/load/graph.ts';
import { projectRoot, serviceNames } from '../settings.ts';
import { rehearsalsOn } from './rehearsals.ts';

const federation = federationForTests({ withKafka: hasOwnKafka });
const rehearsals = rehearsalsOn(federation);
beforeAll(() => rehearsals.found());

/** What must be refused when a template is walked in the wrong order, and by which refusal. */
const forbidden: Readonly<Record<string, readonly (readonly [what: RegExp, by: string])[]>> = {
  KOKEILUN: [
    [/ at Challenge$/, 'NotInStage'],
    [/^starting it$/, 'FieldsMissing'],
    [/^On to the experiment with things missing$/, 'FactMissing'],
    [/^On to funding by a stranger$/, 'RoleMissing'],
    [/^On to funding on what it was before$/, 'VersionConflict'],
    [/^closing an experiment without a log$/, 'ExperimentNotLogged'],
    [/^closing an experiment without a record$/, 'LearningRecordIncomplete'],
  ],
  SOCIAL_CHALLENGES: [
    [/^starting it$/, 'ActorKindNotAllowed'],
    [/^a solution of the poster itself$/, 'PosterExcluded'],
    [/^choosing of 3 solutions$/, 'TooFew'],
    [/^choosing after one of 4 was withdrawn$/, 'TooFew'],
    [/^choices 3 and 4 at once: the last$/, 'TooMany'],
    [/^choice 4$/, 'TooMany'],
    [/^a grant of a fund that is too small$/, 'FundTooSmall'],
    [/^an evaluation by another than the poster$/, 'NotThePoster'],
    [/^an evaluation before its time$/, 'TooEarly'],
    [/^a final before the evaluations$/, 'TooFew'],
    [/^two finals at once: the second$/, 'TooMany'],
    [/^another final$/, 'TooMany'],
  ],
  GYEONGNAM: [
    [/^Bring before the committee at In discussion$/, 'NotInStage'],
    [/^a decision without a quorum$/, 'QuorumMissing'],
    [/^a vote by somebody who is not of the committee$/, 'FORBIDDEN'],
    [/^Begin to carry out at Before the committee$/, 'NotInStage'],
  ],
  CHIBA: [
    [/^Citizens begin at Reported$/, 'NotInStage'],
    [/^To the citizens by a stranger$/, 'RoleMissing'],
    [/^Citizens begin with things missing$/, 'TooFew'],
  ],
  JEJU: [],
  JEJU_PROJECT: [[/^starting it too early$/, 'NotInStage']],
  LIBRARY: [[/^Try it with things missing$/, 'FactMissing']],
};

describe.each(Object.keys(forbidden))('%s', (key) => {
  test('runs to its end as people would take it there', async () => {
    const { process } = await rehearsals.run(key, { wrongOrder: false });
    expect(process.outcome).toBe('DONE');
  });

  test('refuses everything that is tried in the wrong order, and still comes to its end', async () => {
    const { process, refused } = await rehearsals.run(key, { wrongOrder: true });
    expect(process.outcome).toBe('DONE');
    const isThere = ([what, by]: readonly [RegExp, string]) =>
      refused.some((one) => what.test(one.what) && one.types.includes(by));
    const absent = (forbidden[key] ?? []).filter((one) => !isThere(one));
    expect([absent, refused.length > 3 ? [] : refused]).toEqual([[], []]);
  });
});

describe('the experiment of Kokeilun', () => {
  const asked = z.object({
    process: z.object({
      agenda: z.object({
        experiments: z.object({
          nodes: z.array(
            z.object({
              entryCount: z.number(),
              record: z.object({ outcome: z.string() }),
              bookings: z.object({ nodes: z.array(z.object({ state: z.string() })) }),
            }),
          ),
        }),
      }),
      fields: z.array(z.object({ definition: z.object({ number: z.number() }), isFilled: z.boolean() })),
    }),
  });

  test('is paid by a tally that is the ledger’s at each read, held in a booked room, logged, and closed by a record of failure', async () => {
    const { process, tallies } = await rehearsals.run('KOKEILUN', { wrongOrder: false });
    expect([tallies, process.tally]).toEqual([[0, 50_000, 100_000], 100_000]);
    const query = `query Held($id: ID!) { process(id: $id) {
      agenda { experiments { nodes { entryCount record { outcome } bookings { nodes { state } } } } }
      fields { definition { number } isFilled } } }`;
    const seen = await read(rehearsals.ask, asked, query, { id: process.id });
    expect(seen.process.agenda.experiments.nodes).toEqual([
      { entryCount: 1, record: { outcome: 'FAILED' }, bookings: { nodes: [{ state: 'CONFIRMED' }] } },
    ]);
    expect(seen.process.fields).toEqual(
      Array.from({ length: 19 }, (_, index) => ({ definition: { number: index + 1 }, isFilled: true })),
    );
  });
});

describe('what is broken in the neighbourhood', () => {
  const asked = z.object({
    process: z.object({
      stage: z.object({ key: z.string() }),
      agenda: z.object({ history: z.object({ nodes: z.array(z.object({ aspect: z.string(), to: z.string() })) }) }),
      timeline: z.object({
        nodes: z.array(z.object({ kind: z.string(), to: z.string().nullable(), note: z.string().nullable() })),
      }),
    }),
  });
  /** What everybody can read of it, without being signed in, in the order in which it happened. */
  async function readByAll(id: string) {
    const query = `query Mended($id: ID!) { process(id: $id) { stage { key }
      agenda { history(first: 100) { nodes { aspect to } } } timeline(first: 100) { nodes { kind to note } } } }`;
    const { stage, agenda, timeline } = (await read(rehearsals.ask, asked, query, { id })).process;
    const steps = timeline.nodes.filter(({ kind }) => kind === 'STEP').reverse();
    const sorted = agenda.history.nodes.filter(({ aspect }) => aspect === 'TRIAGE').map(({ to }) => to);
    return { stage: stage.key, steps, sorted };
  }

  test.each(['CITIZEN', 'GOVERNMENT', 'COLLABORATION'])('is mended as %s', async (branch) => {
    for (const wrongOrder of [false, true]) {
      const { process } = await rehearsals.run('CHIBA', { wrongOrder, through: [branch] });
      const { stage, steps, sorted } = await readByAll(process.id);
      expect([process.outcome, stage, sorted]).toEqual(['DONE', 'MENDED', [branch]]);
      expect(steps.map(({ to }) => to)).toEqual([branch, 'WORK', 'MENDED']);
    }
  });

  test('is reported by its point alone, by whose district its municipality is found', async () => {
    const raised: unknown[] = [];
    const ask: typeof rehearsals.ask = async (person, query, variables) => {
      if (query.includes('raiseAgenda(')) raised.push(variables);
      return await rehearsals.ask(person, query, variables);
    };
    const { process } = await rehearsals.run('CHIBA', { wrongOrder: false, ask });
    expect(process.outcome).toBe('DONE');
    expect(raised).toMatchObject([{ input: { point: { latitude: expect.closeTo(37) } } }]);
    expect(JSON.stringify(raised)).not.toContain('districtCode');
  });

  test('is sorted anew as often as it must be, and all can read what was decided before, and why', async () => {
    const through = ['CITIZEN', 'GOVERNMENT', 'CITIZEN', 'COLLABORATION'];
    const { process } = await rehearsals.run('CHIBA', { wrongOrder: true, through });
    const { stage, steps, sorted } = await readByAll(process.id);
    expect([process.outcome, stage, sorted]).toEqual(['DONE', 'MENDED', through]);
    expect(steps.map(({ to }) => to)).toEqual([...through, 'WORK', 'MENDED']);
    expect(steps.slice(0, through.length).every(({ note }) => note !== null && note !== '')).toBe(true);
  });

  test('goes by no stage that there is not, or that does not lead on', async () => {
    const run = (...through: string[]) => rehearsals.run('CHIBA', { wrongOrder: false, through });
    await expect(run('NOWHERE')).rejects.toMatchObject({
      cause: { message: 'CHIBA has no stage NOWHERE.', remedy: expect.stringContaining('REPORTED, CITIZEN') },
    });
    await expect(run('WORK', 'CITIZEN')).rejects.toMatchObject({
      cause: { message: 'No step of CHIBA leads from WORK to CITIZEN.' },
    });
  });
});

describe('a file of a city’s own', () => {
  const library = readFileSync(`${projectRoot}/services/agenda/templates/library.yaml`, 'utf8');
  const version = (number: number) =>
    library.replace('key: LIBRARY', 'key: TOWN_LIBRARY').replace(/^version: \d+$/m, `version: ${number}`);
  const run = (yaml: string) => rehearsals.run(yaml, { wrongOrder: false });

  test('is brought to the city and runs, again when it comes again, and is refused once the city has a newer one', async () => {
    for (const number of [1, 1, 2]) expect((await run(version(number))).process.outcome).toBe('DONE');
    await expect(run(version(1))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/version 2 of TOWN_LIBRARY/), remedy: expect.stringMatching(/version/) },
    });
  });

  test('is tried by its own numbers', async () => {
    const challenges = readFileSync(`${projectRoot}/services/agenda/templates/social-challenges.yaml`, 'utf8')
      .replace('key: SOCIAL_CHALLENGES', 'key: TOWN_CHALLENGES')
      .replace('what: solutions.submitted, number: 4', 'what: solutions.submitted, number: 2')
      .replace('what: solutions.selected, number: 3', 'what: solutions.selected, number: 2');
    const { process, refused } = await rehearsals.run(challenges, { wrongOrder: true });
    expect(process.outcome).toBe('DONE');
    const tried = refused.map(({ what }) => what);
    expect(tried).toEqual(
      expect.arrayContaining([
        'choosing of 1 solutions',
        'choosing after one of 2 was withdrawn',
        'choices 2 and 3 at once: the last',
        'choice 3',
        'two finals at once: the second',
      ]),
    );
  });

  test('that cannot be run says how to learn what is wrong with it', async () => {
    await expect(run(version(3).replace('to: SHELF', 'to: NOWHERE'))).rejects.toMatchObject({
      cause: { remedy: expect.stringMatching(/npm run process -- validate/) },
    });
  });
});

test('after all of them every service’s data adds up', async () => {
  for (const name of serviceNames) {
    const { code, output } = await federation().services[name].recount();
    expect([name, code, output]).toEqual([name, 0, output]);
  }
});
