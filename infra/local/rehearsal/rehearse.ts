import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import type { Clocks } from '../clock/clocks.ts';
import type { Ask } from '../demo/load/graph.ts';
import { demoMunicipality, districtCodeOf } from '../demo/people.ts';
import { valuesFor } from './fields.ts';
import { untilAborted, withClocksPutBack } from './kept-clocks.ts';
import { createPlayers, type Outcome, type Players, type Refusal, soon } from './players.ts';
import { follow } from './remedies.ts';
import { type Process, readProcess, readTemplate, type Template } from './seen.ts';
import { createTempter, type Tried } from './temptations.ts';
import { goOn, walkToTheEnd } from './walk.ts';
import { foundOrganization, newMark, pointInside, raiseAgenda, type World } from './world.ts';

export type RehearsalOptions = {
  readonly ask: Ask;
  readonly clocks: Clocks;
  readonly handInPhoto: (person: string) => Promise<string>;
  /** The key of a template, or the text of a template file, which is brought to the municipality as its own. */
  readonly template: { readonly key: string } | { readonly yaml: string };
  /** Whether everything that the template forbids is tried on the way. */
  readonly wrongOrder: boolean;
  /** The keys of stages through which it goes on its way, one after the other; the shortest way where it is left out. */
  readonly through?: readonly string[];
  readonly print: (line: string) => void;
  /** Breaks it off. */
  readonly signal?: AbortSignal;
};

/** What was tried and refused, and by which refusals of the graph. */
export type Refused = { readonly what: string; readonly types: readonly string[] };

/** How a rehearsal ended, and what was refused on the way. */
export type Rehearsed = {
  readonly process: Process;
  readonly refused: readonly Refused[];
  /** What the process showed as its live tally while people pledged; each was what the ledger said. */
  readonly tallies: readonly number[];
};

/**
 * Runs a template from its start to an end as people would, through the public graph: every refusal on the way is taken as
 * advice. The clocks that it moves are put back, also when it is broken off. Throws Problem where it cannot go on, and where something was done that
 * should have been refused.
 */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsed> {
  const { ask, clocks, signal } = options;
  const players = createPlayers(signal === undefined ? ask : untilAborted(signal, ask));
  return await withClocksPutBack(clocks, () => play(options, players));
}

async function play(options: RehearsalOptions, players: Players): Promise<Rehearsed> {
  const { print, wrongOrder } = options;
  await requireCity(players);
  const template = await bring(players, options.template);
  requireStages(template, options.through ?? []);
  print(
    say({
      ko: `${template.name.text} (${template.key}, ${template.version}판)`,
      en: `${template.name.text} (${template.key}, version ${template.version})`,
    }),
  );
  const refused: Refused[] = [];
  const tried: Tried = (what, { type, message, refusals: all }) => {
    const types = all.length > 0 ? all.map(({ __typename }) => __typename) : [type];
    refused.push({ what, types });
    print(`  ✗ ${what} → ${types.join(', ')}: ${all.map((one) => one.message).join(' ') || message}`);
  };
  const world = await begin(options, players, template, tried);
  const told = {
    step: (text: string) => print(`  ● ${text}`),
    advice: (type: string, message: string) => print(`    ${type}: ${message}`),
  };
  const tempt = wrongOrder ? createTempter(world, template, tried) : nothing;
  const process = await walkToTheEnd(world, template, told, tempt, options.through);
  const filled = process.fields.filter(({ isFilled }) => isFilled).length;
  const ended = `${process.stage.name.text} (${process.outcome})`;
  print(
    say({
      ko: `끝: ${ended} · 항목 ${filled}/${process.fields.length} · 이력 ${process.timeline.totalCount} · 거절 ${refused.length} · 의제 ${world.agendaId}`,
      en: `End: ${ended} · fields ${filled}/${process.fields.length} · history ${process.timeline.totalCount} · refusals ${refused.length} · agenda ${world.agendaId}`,
    }),
  );
  return { process, refused, tallies: world.tallies };
}

const nothing = async () => undefined;

async function requireCity({ read }: Players): Promise<void> {
  const { municipality } = await read(
    z.object({ municipality: z.object({ code: z.string() }).nullable() }),
    'query City($code: ID!) { municipality(code: $code) { code } }',
    { code: demoMunicipality },
  );
  if (municipality !== null) return;
  throw new Problem(
    say({ ko: '시험 도시가 없습니다.', en: 'The demo city is not there.' }),
    say({ ko: 'npm run demo로 먼저 불러오십시오.', en: 'Load it first: npm run demo' }),
  );
}

/** The template of that key, or the one of a file after it was brought to the city. */
async function bring(players: Players, asked: RehearsalOptions['template']): Promise<Template> {
  const uploaded = 'yaml' in asked ? await upload(players, asked.yaml) : null;
  const key = 'key' in asked ? asked.key : String(uploaded?.key);
  const template = await readTemplate(players, key, demoMunicipality);
  if (template !== null && uploaded !== null && template.version !== uploaded.version) {
    throw new Problem(
      say({
        ko: `도시에는 이미 ${key} ${template.version}판이 있어서, 파일의 ${String(uploaded.version)}판으로는 새로 시작할 수 없습니다.`,
        en: `The city has version ${template.version} of ${key} already; nothing starts by version ${String(uploaded.version)} of the file.`,
      }),
      say({ ko: '파일의 version을 더 크게 적어 주십시오.', en: 'Raise version in the file.' }),
    );
  }
  if (template !== null) return template;
  throw new Problem(
    say({ ko: `‘${key}’ 템플릿이 없습니다.`, en: `There is no template ${key}.` }),
    say({ ko: '파일이라면 경로를 써 주십시오.', en: 'If it is a file, give its path.' }),
  );
}

function requireStages({ key, stages }: Template, asked: readonly string[]): void {
  const known = stages.map((stage) => stage.key);
  const unknown = asked.find((stage) => !known.includes(stage));
  if (unknown === undefined) return;
  throw new Problem(
    say({ ko: `${key}에는 ‘${unknown}’ 단계가 없습니다.`, en: `${key} has no stage ${unknown}.` }),
    say({ ko: `있는 단계: ${known.join(', ')}`, en: `It has ${known.join(', ')}.` }),
  );
}

/** Hands the text of a file in as the city's own. Throws Problem with what is wrong and what to do. */
async function upload(players: Players, yaml: string) {
  const input = { municipalityCode: demoMunicipality, yaml };
  const outcome = await players.attempt({
    ...{ by: 'operator', mutation: 'uploadTemplate', thing: 'template { id key version }', input },
  });
  if (outcome.ok) return outcome.thing;
  const next =
    outcome.type === 'TemplateFlawed'
      ? say({
          ko: '무엇이 어디에서 잘못되었는지: npm run process -- validate <파일>',
          en: 'What is wrong, and where: npm run process -- validate <file>',
        })
      : undefined;
  throw new Problem(outcome.message, next);
}

/** Raises an agenda and starts the process on it; where persons may not, on behalf of an organisation. */
async function begin(options: RehearsalOptions, players: Players, template: Template, tried: Tried): Promise<World> {
  const author = 'haneul';
  const mark = newMark();
  const point = await pointInside(players);
  const title = `${template.name.text} ${mark}`;
  const world: World = {
    ...{ players, clocks: options.clocks, handInPhoto: options.handInPhoto, mark, author, template },
    ...{ municipalityCode: demoMunicipality, districtCode: districtCodeOf(1), point },
    agendaId: await raiseAgenda(players, author, { title, stages: template.stages, point }),
    ...{
      processId: '',
      poster: null,
      solutions: [],
      campaignId: null,
      experimentId: null,
      isLogged: false,
      bookedUntil: null,
      isRecorded: false,
      fundId: null,
      tallies: [],
    },
    used: Number.parseInt(mark, 16) % 390,
  };
  if (template.childOf === null) await startWithAdvice(world, template.key, tried);
  else await startAfterParent(world, template.childOf, tried);
  return world;
}

/** Starts the process from which this one follows, and takes it on until this one can be started. */
async function startAfterParent(world: World, parentKey: string, tried: Tried): Promise<void> {
  const { players, municipalityCode } = world;
  const template = await readTemplate(players, parentKey, municipalityCode);
  if (template === null) throw new Problem(`There is no template ${parentKey}.`);
  const parent: World = { ...world, template };
  await startWithAdvice(parent, parentKey, tried);
  const told = { step: () => undefined, advice: () => undefined };
  for (;;) {
    const input = { templateKey: world.template.key, parentProcessId: parent.processId };
    const outcome = await start(world, input);
    if (outcome.ok) {
      world.processId = outcome.thing.id;
      return;
    }
    tried(say({ ko: '아직 이르게 시작', en: 'starting it too early' }), outcome);
    await goOn(parent, template, await readProcess(players, parent.processId, parent.author), told);
  }
}

/** Starts a process, doing what its refusals advise. */
async function startWithAdvice(world: World, templateKey: string, tried: Tried): Promise<void> {
  let values: object[] = [];
  for (let round = 0; round < 6; round += 1) {
    const outcome = await start(world, { templateKey, values });
    if (outcome.ok) {
      world.processId = outcome.thing.id;
      return;
    }
    tried(say({ ko: '시작', en: 'starting it' }), outcome);
    if (outcome.refusals.length === 0) throw new Problem(`${outcome.type}: ${outcome.message}`);
    for (const refusal of outcome.refusals) {
      if (forOrganizations.has(refusal.__typename)) await becomePoster(world, refusal);
      else if (refusal.__typename === 'FieldsMissing') values = await valuesFor(world, missingIn(refusal));
      else await follow(world, refusal);
    }
  }
  throw new Problem(
    say({ ko: `${templateKey}을(를) 시작하지 못했습니다.`, en: `${templateKey} could not be started.` }),
  );
}

const missingIn = ({ missingFields = [] }: Refusal): string[] => missingFields.map(({ key }) => key);
const forOrganizations: ReadonlySet<string> = new Set(['ActorKindNotAllowed', 'RoleMissing']);

function start(world: World, input: object): Promise<Outcome> {
  const { agendaId, author, poster, players } = world;
  const onBehalf = poster === null ? {} : { organizationId: poster.organizationId };
  const doing = { mutation: 'startProcess', thing: 'process { id }', refused: 'StartRefused' } as const;
  return soon(() =>
    players.attempt({ by: poster?.person ?? author, ...doing, input: { agendaId, ...onBehalf, ...input } }),
  );
}

async function becomePoster(world: World, { allowedKinds = [] }: Refusal): Promise<void> {
  const kind = allowedKinds.find((one) => one !== 'PERSON') ?? 'THIRD_SECTOR';
  world.poster ??= await foundOrganization(world, kind, '문제를 낸 기관');
}
