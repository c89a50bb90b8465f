import { Problem } from '../cli/command.ts';
import { conclude, openDecision } from './decisions.ts';
import type { Outcome } from './players.ts';
import { type Act, type Process, readProcess, type Step, type Template } from './seen.ts';
import {
  chooseFinal,
  evaluatePrototype,
  grantMinor,
  promiseGrant,
  selectSolution,
  showPrototype,
  solutionOf,
  solutionsIn,
  submitSolution,
} from './solutions.ts';
import { logExperiment, openFund, record, startExperiment } from './supplies.ts';
import type { Tempt } from './walk.ts';
import { whoHas } from './who.ts';
import { nextCitizen, settle, type World } from './world.ts';

/** A refusal that came as it should: what was tried, and what the graph answered. */
export type Tried = (what: string, outcome: Extract<Outcome, { ok: false }>) => void;

type Trial = {
  readonly world: World;
  readonly template: Template;
  readonly process: Process;
  /** Says that something must have been refused, and for this among other reasons. Throws Problem when it was done. */
  readonly refused: (what: string, outcome: Outcome, because?: string) => void;
};

/** Tries what a template forbids, wherever its process stands, and expects a refusal for each. */
export function createTempter(world: World, template: Template, tried: Tried): Tempt {
  const refused: Trial['refused'] = (what, outcome, because) => {
    if (outcome.ok) throw new Problem(`This should have been refused: ${what}`);
    const types = outcome.refusals.length > 0 ? outcome.refusals.map(({ __typename }) => __typename) : [outcome.type];
    if (because !== undefined && !types.includes(because)) {
      throw new Problem(`${what} was refused, but for ${types.join(', ')} and not for ${because}: ${outcome.message}`);
    }
    tried(what, outcome);
  };
  return async (process) => {
    const trial = { world, template, process, refused };
    await skip(trial);
    await byOthers(trial);
    await unprepared(trial);
    const acts = new Set(template.stages.find(({ key }) => key === process.stage.key)?.acts.map(({ act }) => act));
    if (acts.has('SUBMIT_SOLUTION')) await ownSolution(trial);
    if (acts.has('SELECT_SOLUTION')) await chooseTooEarlyAndTooMany(trial);
    if (acts.has('EVALUATE_PROTOTYPE')) await judgeTooEarly(trial);
    if (acts.has('CHOOSE_FINAL')) await secondFinal(trial);
    if (acts.has('OPEN_BALLOT') || acts.has('DECIDE')) await concludeAlone(trial);
    if (asksFor(trial, 'dure.funding.grant.promised.v1')) await smallFund(trial);
    if (asksFor(trial, 'dure.learning.experiment.recorded.v1')) await closeBare(trial);
  };
}

const takeStep = (
  { world, process }: Trial,
  step: Step,
  by: string,
  organizationId?: string | null,
  expectedVersion = process.version,
) =>
  world.players.attempt({
    ...{ by, mutation: 'takeStep', thing: 'process { id }', refused: 'StepRefused' },
    input: {
      processId: world.processId,
      step: step.key,
      expectedVersion,
      ...(organizationId ? { organizationId } : {}),
    },
  });

/** Steps that do not lead on from here. */
async function skip(trial: Trial): Promise<void> {
  const elsewhere = trial.template.steps.filter(({ from }) => !from.includes(trial.process.stage.key));
  for (const step of elsewhere) {
    const who = (await whoHas(trial.world, step.by)) ?? { by: trial.world.author, organizationId: null };
    const outcome = await takeStep(trial, step, who.by, who.organizationId);
    trial.refused(`${step.name.text} at ${trial.process.stage.name.text}`, outcome, 'NotInStage');
  }
}

const stepsFromHere = ({ template, process }: Trial): Step[] =>
  template.steps.filter(({ from }) => from.includes(process.stage.key));

/** Steps that lead on, by somebody who has no right to them, and on a state that has passed. */
async function byOthers(trial: Trial): Promise<void> {
  for (const step of stepsFromHere(trial)) {
    if (step.by.some(({ isAnyone }) => isAnyone)) continue;
    trial.refused(`${step.name.text} by a stranger`, await takeStep(trial, step, 'stranger'), 'RoleMissing');
  }
  const [step] = stepsFromHere(trial);
  const who = step === undefined ? null : await whoHas(trial.world, step.by);
  if (step === undefined || who === null || trial.process.version < 2) return;
  const stale = trial.process.version - 1;
  trial.refused(
    `${step.name.text} on what it was before`,
    await takeStep(trial, step, who.by, who.organizationId, stale),
    'VersionConflict',
  );
}

/** Steps that lead on, by the right person, before anything that they need is there. */
async function unprepared(trial: Trial): Promise<void> {
  for (const step of stepsFromHere(trial)) {
    const who = await whoHas(trial.world, step.by);
    if (who === null) continue;
    const seen = await readProcess(trial.world.players, trial.world.processId, who.by, who.organizationId);
    const available = seen.availableSteps.find((one) => one.step.key === step.key);
    if (available === undefined || available.mayTake) continue;
    trial.refused(
      `${step.name.text} with things missing`,
      await takeStep({ ...trial, process: seen }, step, who.by, who.organizationId),
    );
  }
}

/** Whether a step that leads on from here is held back by this now. */
const asksFor = ({ process }: Trial, what: string): boolean =>
  process.availableSteps.some(({ refusals }) => refusals.some((one) => one.what === what || one.fact === what));

async function ownSolution({ world, refused }: Trial): Promise<void> {
  if (world.poster === null) return;
  const { person } = world.poster;
  const input = solutionOf(world, world.poster);
  const doing = { by: person, mutation: 'submitSolution', thing: 'solution { id }', refused: 'ActRefused' } as const;
  refused('a solution of the poster itself', await world.players.attempt({ ...doing, input }), 'PosterExcluded');
}

const actOf = ({ template, process }: Trial, kind: string): Act | undefined =>
  template.stages.find(({ key }) => key === process.stage.key)?.acts.find(({ act }) => act === kind);

/** The figure of a guard of an act; null where the template leaves it open. */
const figureOf = (act: Act | undefined, guard: string, what: string): number | null =>
  act?.guards.find((one) => one.guard === guard && one.what === what)?.number ?? null;

/** Choosing before there are enough, and more than may be chosen. */
async function chooseTooEarlyAndTooMany(trial: Trial): Promise<void> {
  const choosing = actOf(trial, 'SELECT_SOLUTION');
  const least = figureOf(choosing, 'countAtLeast', 'solutions.submitted') ?? 0;
  const most = figureOf(choosing, 'countAtMost', 'solutions.selected');
  await chooseTooEarly(trial, least);
  if (most !== null) await chooseTooMany(trial, most);
}

/** Choosing with one solution less than it takes, and after one was withdrawn. */
async function chooseTooEarly(trial: Trial, least: number): Promise<void> {
  const { world, refused } = trial;
  if (least < 2 || (await solutionsIn(world, 'SUBMITTED')).length >= least) return;
  while ((await solutionsIn(world, 'SUBMITTED')).length < least - 1) await submitSolution(world);
  const [one] = await solutionsIn(world, 'SUBMITTED');
  if (one === undefined) return;
  refused(`choosing of ${least - 1} solutions`, await selectSolution(world, one.solutionId), 'TooFew');
  if (actOf(trial, 'WITHDRAW_SOLUTION') === undefined) return;
  const last = await submitSolution(world);
  const input = { solutionId: last.solutionId };
  await world.players.act({ by: last.person, mutation: 'withdrawSolution', thing: 'solution { id }', input });
  refused(`choosing after one of ${least} was withdrawn`, await selectSolution(world, one.solutionId), 'TooFew');
}

/** Two choices at once of which one is too many, and one more. */
async function chooseTooMany({ world, refused }: Trial, most: number): Promise<void> {
  while ((await solutionsIn(world, 'SUBMITTED')).length < most + 2) await submitSolution(world);
  const open = await solutionsIn(world, 'SUBMITTED');
  for (const { solutionId } of open.slice(0, most - 1)) await selectSolution(world, solutionId);
  const rivals = await Promise.all(
    open.slice(most - 1, most + 1).map(({ solutionId }) => selectSolution(world, solutionId)),
  );
  const lost = rivals.find(({ ok }) => !ok);
  if (lost === undefined) throw new Problem(`Of two choices at once both were made: ${most + 1} are chosen.`);
  refused(`choices ${most} and ${most + 1} at once: the last`, lost, 'TooMany');
  const [left] = await solutionsIn(world, 'SUBMITTED');
  if (left !== undefined) refused(`choice ${most + 1}`, await selectSolution(world, left.solutionId), 'TooMany');
}

async function judgeTooEarly({ world, refused }: Trial): Promise<void> {
  for (const handed of await solutionsIn(world, 'SELECTED')) {
    const prototypeId = handed.prototypes[0]?.id ?? (await showPrototype(world, handed));
    const evaluated = handed.prototypes[0]?.evaluation != null;
    if (evaluated) continue;
    refused(
      'an evaluation by another than the poster',
      await evaluatePrototype(world, prototypeId, handed.person),
      'NotThePoster',
    );
    const early = await evaluatePrototype(world, prototypeId);
    if (!early.ok) return refused('an evaluation before its time', early, 'TooEarly');
    return;
  }
}

/** A final before anything is evaluated, and, once all is, two at once. */
async function secondFinal(trial: Trial): Promise<void> {
  const { world, refused } = trial;
  const chosen = await solutionsIn(world, 'SELECTED');
  const [first] = chosen;
  if (first === undefined) return;
  const asksForEvaluations = actOf(trial, 'CHOOSE_FINAL')?.guards.some(({ what }) => what === 'evaluations') === true;
  if (asksForEvaluations)
    refused('a final before the evaluations', await chooseFinal(world, first.solutionId), 'TooFew');
  const open = chosen.flatMap(({ prototypes }) => prototypes).filter(({ evaluation }) => evaluation === null);
  for (const { id } of open) await evaluatePrototype(world, id);
  if (chosen.length < 2) return;
  const outcomes = await Promise.all(chosen.slice(0, 2).map(({ solutionId }) => chooseFinal(world, solutionId)));
  const lost = outcomes.find(({ ok }) => !ok);
  if (lost === undefined) throw new Problem('Of two finals at once both were chosen.');
  refused('two finals at once: the second', lost, 'TooMany');
  const third = chosen[2];
  if (third !== undefined) refused('another final', await chooseFinal(world, third.solutionId), 'TooMany');
}

/** Nobody decides alone. */
async function concludeAlone({ world, template, process, refused }: Trial): Promise<void> {
  const acts = template.stages.find(({ key }) => key === process.stage.key)?.acts ?? [];
  for (const { act, ballot, body } of acts) {
    const asked =
      act === 'OPEN_BALLOT' && ballot !== null ? { ballot } : act === 'DECIDE' && body !== null ? { body } : null;
    if (asked === null) continue;
    const decisionId = await openDecision(world, asked, 'secretariat');
    refused('a decision without a quorum', await conclude(world, decisionId, 'secretariat'), 'QuorumMissing');
    if (!('body' in asked)) continue;
    const stranger = nextCitizen(world);
    await settle(world.players, stranger);
    const doing = { by: stranger, mutation: 'castBallot', thing: 'decision { id }', refused: 'ActRefused' } as const;
    refused(
      'a vote by somebody who is not of the committee',
      await world.players.attempt({ ...doing, input: { decisionId, choice: 'FOR' } }),
    );
  }
}

async function smallFund({ world, refused }: Trial): Promise<void> {
  const [chosen] = await solutionsIn(world, 'SELECTED');
  if (chosen === undefined) return;
  const fundId = await openFund(world, grantMinor - 1, 'EUR');
  refused('a grant of a fund that is too small', await promiseGrant(world, chosen, fundId), 'FundTooSmall');
}

/** Closing an experiment without its log, and without a record. */
async function closeBare({ world, refused }: Trial): Promise<void> {
  if (world.experimentId !== null) return;
  const experimentId = await startExperiment(world);
  const close = (input: object) =>
    world.players.attempt({
      ...{ by: world.author, mutation: 'closeExperiment', thing: 'experiment { id }' },
      input: { experimentId, expectedVersion: 1, ...input },
    });
  refused('closing an experiment without a log', await close({ record }), 'ExperimentNotLogged');
  await logExperiment(world);
  refused('closing an experiment without a record', await close({}), 'LearningRecordIncomplete');
}
