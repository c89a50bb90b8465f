import { Problem } from '../cli/command.ts';
import { conclude, openDecision, voteFor } from './decisions.ts';
import { fillFields } from './fields.ts';
import { type Outcome, type Refusal, soon } from './players.ts';
import {
  chooseFinal,
  evaluatePrototype,
  formPartnership,
  fundOf,
  mentorFor,
  payGrant,
  selectSolution,
  showPrototype,
  solutionsIn,
  submitSolution,
} from './solutions.ts';
import {
  bookRoom,
  fillTeam,
  findHelper,
  gatherSupports,
  logExperiment,
  publishCampaign,
  recordExperiment,
  secureCampaign,
  startExperiment,
} from './supplies.ts';
import type { World } from './world.ts';

/** A refusal is advice: does what it says is missing, as people would. Throws Problem where nothing can be done about it. */
export async function follow(world: World, refusal: Refusal): Promise<void> {
  const { __typename: type, message } = refusal;
  const remedy = remedies[type];
  if (remedy === undefined) throw new Problem(`Nothing can be done about this refusal: ${type}: ${message}`);
  await remedy(world, refusal);
}

type Remedy = (world: World, refusal: Refusal) => Promise<void>;

const remedies: Readonly<Record<string, Remedy>> = {
  FieldsMissing: (world, { missingFields = [] }) =>
    fillFields(
      world,
      missingFields.map(({ key }) => key),
    ),
  TooFew: async (world, { what = '', required = 0, actual = 0 }) => {
    const supply = counted[what] ?? reported[what];
    if (supply === undefined) throw new Problem(`Nothing is known to make more of: ${what}`);
    await supply(world, required - actual);
  },
  FactMissing: async (world, { fact = '' }) => {
    const supply = reported[fact];
    if (supply === undefined) throw new Problem(`Nothing is known to bring about: ${fact}`);
    await supply(world, 1);
  },
  TooEarly: async ({ clocks }, { holdsAt }) => {
    if (holdsAt) await clocks.moveTo(new Date(holdsAt));
  },
  QuorumMissing: (world, { ballot = '', quorum }) => vote(world, ballot, quorum ?? 3),
  SupportTooLow: (world, { support = 1 }) => gatherSupports(world, support),
  ApprovalMissing: async (world, { body = '' }) => {
    const decisionId = await openDecision(world, { body }, 'secretariat');
    await voteFor(world, decisionId, { body }, 3);
    done(await conclude(world, decisionId, 'secretariat'));
  },
  RolesMissing: (world, { missingRoles = [] }) => fillTeam(world, missingRoles),
};

async function vote(world: World, ballot: string, wanted: number): Promise<void> {
  const decisionId = await openDecision(world, { ballot }, 'secretariat');
  await voteFor(world, decisionId, { ballot }, wanted);
  done(await conclude(world, decisionId, 'secretariat'));
}

type Supply = (world: World, howMany: number) => Promise<void>;

/** One after the other, as many as are wanted. */
const times =
  (make: (world: World) => Promise<unknown>): Supply =>
  async (world, howMany) => {
    for (let number = 0; number < howMany; number += 1) await make(world);
  };

/** How there come to be more of what a template counts. */
const counted: Readonly<Record<string, Supply>> = {
  'solutions.submitted': times(submitSolution),
  'solutions.countries': times(submitSolution),
  'solutions.selected': async (world, howMany) => {
    const open = await solutionsIn(world, 'SUBMITTED');
    const free = open.length > 0 ? open : [await submitSolution(world)];
    for (const { solutionId } of free.slice(0, howMany))
      await withAdvice(world, () => selectSolution(world, solutionId));
  },
  'solutions.final': async (world) => {
    const [chosen] = await solutionsIn(world, 'SELECTED');
    if (chosen !== undefined) await withAdvice(world, () => chooseFinal(world, chosen.solutionId));
  },
  prototypes: async (world, howMany) => {
    const bare = (await solutionsIn(world, 'SELECTED')).filter(({ prototypes }) => prototypes.length === 0);
    for (const handed of bare.slice(0, howMany)) await showPrototype(world, handed);
  },
  evaluations: async (world, howMany) => {
    const shown = (await solutionsIn(world, 'SELECTED')).flatMap(({ prototypes }) => prototypes);
    const open = shown.filter(({ evaluation }) => evaluation === null);
    for (const { id } of open.slice(0, howMany)) await withAdvice(world, () => evaluatePrototype(world, id));
  },
  partnerships: async (world) => {
    const [final] = await solutionsIn(world, 'FINAL');
    if (final !== undefined) await formPartnership(world, final.solutionId);
  },
  'grants.promised': async (world) => {
    const fundId = await fundOf(world);
    for (const handed of await solutionsIn(world, 'SELECTED')) await soon(() => payGrant(world, handed, fundId));
  },
  'mentorings.started': async (world) => {
    for (const handed of await solutionsIn(world, 'SELECTED')) await mentorFor(world, handed);
  },
  helpers: times(findHelper),
  'needs.opened': times(findHelper),
  'needs.filled': times(findHelper),
  supports: gatherSupports,
};

/** How other services come to report something. */
const reported: Readonly<Record<string, Supply>> = {
  'dure.funding.campaign.published.v1': (world) => publishCampaign(world).then(() => undefined),
  'dure.funding.campaign.secured.v1': secureCampaign,
  'dure.learning.experiment.started.v1': (world) => startExperiment(world).then(() => undefined),
  'dure.learning.experiment.logged.v1': (world) => logExperiment(world).then(() => undefined),
  'dure.learning.experiment.recorded.v1': recordExperiment,
  'dure.funding.grant.promised.v1': (world, howMany) =>
    counted['grants.promised']?.(world, howMany) ?? Promise.resolve(),
  'dure.skills.mentoring.started.v1': (world, howMany) =>
    counted['mentorings.started']?.(world, howMany) ?? Promise.resolve(),
  'dure.resources.booking.confirmed.v1': bookRoom,
  'dure.skills.need.match-accepted.v1': times(findHelper),
};

/** What those do of their own accord who have something to do in a stage: the chosen show their prototypes. */
export async function actOfOwnAccord(world: World, acts: ReadonlySet<string>): Promise<void> {
  if (acts.has('SHOW_PROTOTYPE')) await counted.prototypes?.(world, Number.POSITIVE_INFINITY);
}

/** Does something; where it is refused, follows the advice and does it again. Throws Problem when it stays refused. */
export async function withAdvice(world: World, attempt: () => Promise<Outcome>): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    const outcome = await soon(attempt);
    if (outcome.ok) return;
    if (outcome.refusals.length === 0) done(outcome);
    else for (const refusal of outcome.refusals) await follow(world, refusal);
  }
  throw new Problem('Following the advice of the refusals led nowhere.');
}

function done(outcome: Outcome): void {
  if (!outcome.ok)
    throw new Problem(`${outcome.type}: ${outcome.message} ${outcome.refusals.map((one) => one.message).join(' ')}`);
}
