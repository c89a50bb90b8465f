import { randomUUID } from 'node:crypto';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import { type Refusal, until } from './players.ts';
import { actOfOwnAccord, follow } from './remedies.ts';
import { childrenOf, type Process, readProcess, type Step, type Template } from './seen.ts';
import { type Somebody, whoHas } from './who.ts';
import type { World } from './world.ts';

export type Told = {
  readonly step: (text: string) => void;
  readonly advice: (type: string, message: string) => void;
};

/** What is tried in the wrong order wherever a process stands; does nothing in a rehearsal of the right way. */
export type Tempt = (process: Process) => Promise<void>;

/**
 * Takes a process from where it stands to an end that is no refusal, through the given stages one after the other, doing
 * whatever the refusals on the way advise.
 */
export async function walkToTheEnd(
  world: World,
  template: Template,
  told: Told,
  tempt: Tempt,
  through: readonly string[] = [],
): Promise<Process> {
  const ahead = [...through];
  for (let taken = 0; taken < 100; taken += 1) {
    const { author, players, processId } = world;
    const process = await readProcess(players, processId, author);
    if (ahead[0] === process.stage.key) ahead.shift();
    if (process.outcome !== null) return process;
    await tempt(process);
    const acts = template.stages.find(({ key }) => key === process.stage.key)?.acts ?? [];
    await actOfOwnAccord(world, new Set(acts.map(({ act }) => act)));
    await goOn(world, template, process, told, ahead[0]);
    const now = await readProcess(players, processId, author);
    const tally = now.tally === null ? '' : tallyInWords(now.tally);
    told.step(`${process.stage.name.text} → ${now.stage.name.text}${tally}`);
  }
  throw new Problem('The process goes round in circles.');
}

/** Takes the next step towards a stage, or else an end that is no refusal. Throws Problem where none leads there. */
export async function goOn(
  world: World,
  template: Template,
  { stage }: Process,
  told: Told,
  towards?: string,
): Promise<void> {
  const ends = template.stages.filter(({ outcome }) => outcome === 'DONE').map(({ key }) => key);
  const step = routeTo(towards === undefined ? ends : [towards], template).get(stage.key);
  if (step === undefined)
    throw new Problem(
      say({
        ko: `${template.key}에는 ${stage.key}에서 ${towards ?? '끝'}(으)로 가는 단계가 없습니다.`,
        en: `No step of ${template.key} leads from ${stage.key} to ${towards ?? 'an end'}.`,
      }),
    );
  await take(world, step, told);
}

/** For each stage the step by which the nearest of the goals is reached; the template's order decides between equals. */
function routeTo(goals: readonly string[], { steps }: Template): Map<string, Step> {
  const reached = new Set(goals);
  const route = new Map<string, Step>();
  for (let before = -1; before !== route.size; ) {
    before = route.size;
    const layer = steps.filter(({ to }) => reached.has(to));
    for (const step of layer) {
      for (const from of step.from) if (!reached.has(from) && !route.has(from)) route.set(from, step);
    }
    for (const from of route.keys()) reached.add(from);
  }
  return route;
}

const tallyInWords = (tally: number): string =>
  say({
    ko: ` · 실시간 모금액 ${tally}, 장부와 같음`,
    en: ` · live tally ${tally}, as in the ledger`,
  });

async function take(world: World, step: Step, told: Told): Promise<void> {
  const { players, processId } = world;
  const who = await whoHas(world, step.by);
  if (who === null) return waitForClock(world, step);
  for (let round = 0; round < 20; round += 1) {
    const process = await readProcess(players, processId, who.by, who.organizationId);
    const available = process.availableSteps.find((one) => one.step.key === step.key);
    if (available === undefined) throw new Problem(`${step.key} is not among the steps that lead on.`);
    if (available.mayTake) return takeNow(world, step, process.version, who);
    for (const refusal of available.refusals) {
      told.advice(refusal.__typename, refusal.message);
      if (refusal.what === 'children') await startChild(world, who);
      else await follow(world, refusal);
    }
    const followed = new Set(available.refusals.map(aboutWhat));
    await until(`${available.refusals.map(({ message }) => message).join(' ')} (${step.key})`, async () => {
      const seen = await readProcess(players, processId, who.by, who.organizationId);
      const now = seen.availableSteps.find((one) => one.step.key === step.key);
      return now?.refusals.every((refusal) => !followed.has(aboutWhat(refusal))) === true;
    });
  }
  throw new Problem(`Following the advice for ${step.key} led nowhere.`);
}

/** What a refusal is about, whatever its figures say at the moment. */
const aboutWhat = ({ __typename, what, fact, body, ballot, missingFields, missingRoles }: Refusal): string =>
  JSON.stringify([__typename, what, fact, body, ballot, missingFields, missingRoles]);

async function takeNow(world: World, step: Step, expectedVersion: number, who: Somebody): Promise<void> {
  const organization = who.organizationId === null ? {} : { organizationId: who.organizationId };
  const input = {
    processId: world.processId,
    step: step.key,
    expectedVersion,
    note: '모두의 뜻을 모았습니다.',
    ...organization,
  };
  await world.players.act({ by: who.by, mutation: 'takeStep', thing: 'process { id }', refused: 'StepRefused', input });
}

/** A clock takes the step; it is moved to its end. */
async function waitForClock(world: World, step: Step): Promise<void> {
  const { players, processId, author, clocks } = world;
  const process = await readProcess(players, processId, author);
  const ends = process.clocks
    .map(({ endsAt }) => new Date(endsAt))
    .sort((one, other) => other.getTime() - one.getTime());
  const [latest] = ends;
  if (latest === undefined) throw new Problem(`No clock runs that could take ${step.key}.`);
  await clocks.moveTo(latest);
  await until(`the clock takes ${step.key}`, async () => {
    return (await readProcess(players, processId, author)).stage.key !== process.stage.key;
  });
}

/** A process that follows from this one, by the first template that does. */
async function startChild(world: World, who: Somebody): Promise<void> {
  const { players, agendaId, processId, municipalityCode, template } = world;
  const [child] = await childrenOf(players, template.key, municipalityCode);
  if (child === undefined) throw new Problem(`No template follows from ${template.key}.`);
  const organization = who.organizationId === null ? {} : { organizationId: who.organizationId };
  const input = {
    agendaId,
    templateKey: child.key,
    parentProcessId: processId,
    ...organization,
    idempotencyKey: randomUUID(),
  };
  await players.act({ by: who.by, mutation: 'startProcess', thing: 'process { id }', refused: 'StartRefused', input });
}
