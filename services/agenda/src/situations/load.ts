import { type Actor, anonymous, hasRole } from '@dure/kit/identity';
import { presumedTimeZone } from '@dure/schema/places';
import { roles } from '@dure/schema/roles';
import type { DataSource, EntityManager } from 'typeorm';
import { ballotsOf, bodyResults } from '../decisions/domain.ts';
import { loadLastDecisions } from '../decisions/table.ts';
import { countsOfGuards, type GuardConfig, questionsOfGuards } from '../guards/all.ts';
import { questionOf } from '../guards/count.ts';
import { type AskedQuestion, type Caller, nameOf, type Situation } from '../guards/guard.ts';
import type { Process } from '../processes/domain.ts';
import { fieldsOf, writtenIn } from '../processes/domain.ts';
import type { Template } from '../templates/format.ts';
import type { OwnCount, Relation } from '../templates/vocabulary.ts';
import { ownCounts } from '../templates/vocabulary.ts';
import {
  type ActingFor,
  type Ground,
  loadBodiesOf,
  loadClocks,
  loadCounts,
  loadFacts,
  loadGrounds,
  loadOrganizationsOf,
} from './table.ts';

/** Who asks, on whose behalf and about what. */
export type Asking = {
  /** Null for a clock. */
  readonly actor: Actor | null;
  readonly now: Date;
  readonly organizationId?: string | null;
  readonly adds?: OwnCount | null;
  /** The organisation whose solution it is about. */
  readonly solverId?: string | null;
  /** A body in which the caller has a ballot, whoever belongs to it by now. */
  readonly asMemberOf?: string | null;
};

export type ByTemplate = { readonly process: Process; readonly template: Template };

/** All that guards may look at, for each process; the number of statements does not depend on how many there are. */
export async function loadSituations(
  runner: EntityManager | DataSource,
  asked: readonly ByTemplate[],
  asking: Asking,
): Promise<ReadonlyMap<string, Situation>> {
  const processes = asked.map(({ process }) => process);
  const memberId = memberOf(asking);
  const [grounds, clocks, counts, facts, organizations, decisions, bodies] = [
    new Map((await loadGrounds(runner, processes)).map((ground) => [ground.id, ground])),
    Map.groupBy(
      await loadClocks(
        runner,
        processes.map(({ id }) => id),
      ),
      ({ processId }) => processId,
    ),
    await loadCounts(runner, processes, countsAsked(asked)),
    await loadFacts(
      runner,
      asked.map(({ process, template }) => ({ subject: process, questions: questionsOf(template) })),
    ),
    memberId === null ? [] : await loadOrganizationsOf(runner, memberId),
    await loadLastDecisions(runner, decidingIn(asked)),
    memberId === null ? [] : await loadBodiesOf(runner, memberId, municipalitiesWithBodies(asked)),
  ];
  return new Map(
    asked.map(({ process, template }) => {
      const ground = grounds.get(process.id) ?? { id: process.id, authorId: null, timeZone: presumedTimeZone };
      const situation: Situation = {
        now: asking.now,
        timeZone: ground.timeZone,
        caller: callerOf(process, template, ground, { organizations, bodies }, asking),
        stageEnteredAt: process.stageEnteredAt,
        clocks: new Map((clocks.get(process.id) ?? []).map(({ key, endsAt }) => [key, endsAt])),
        counts: counts.get(process.id) ?? new Map(),
        facts: facts.get(process.id) ?? new Map(),
        ballots: ballotsOf(template, decisions.get(process.id) ?? []),
        decisions: bodyResults(decisions.get(process.id) ?? []),
        adds: asking.adds ?? null,
      };
      return [process.id, situation];
    }),
  );
}

/** As `loadSituations`, for one process. */
export async function loadSituation(
  runner: EntityManager | DataSource,
  process: Process,
  template: Template,
  asking: Asking,
): Promise<Situation> {
  const situation = (await loadSituations(runner, [{ process, template }], asking)).get(process.id);
  if (situation === undefined) throw new Error(`Nothing was found around the process ${process.id}.`);
  return situation;
}

const memberOf = ({ actor }: Asking): string | null => (actor?.kind === 'member' ? actor.memberId : null);

const guardsOf = ({ start, stages, steps }: Template): GuardConfig[] => [
  ...start.guards,
  ...stages.flatMap(({ acts }) => acts.flatMap(({ guards }) => guards)),
  ...steps.flatMap(({ guards }) => guards),
];

/** What a template looks for among the facts, each question once however often it is asked. */
export function questionsOf(template: Template): AskedQuestion[] {
  const guards = guardsOf(template);
  const counted = countsOfGuards(guards).flatMap((what) => questionOf(what) ?? []);
  const links = fieldsOf(template).flatMap((field) => (field.type === 'LINK' ? field.filledBy : []));
  const asked: AskedQuestion[] = [...questionsOfGuards(guards), ...counted, ...links];
  return [...new Map(asked.map((question) => [nameOf(question), question])).values()];
}

function countsAsked(asked: readonly ByTemplate[]): OwnCount[] {
  const counts = new Set(asked.flatMap(({ template }) => countsOfGuards(guardsOf(template))));
  return ownCounts.filter((count) => counts.has(count));
}

/** The processes in which something is decided: others need not be asked for ballots. */
const decidingIn = (asked: readonly ByTemplate[]): string[] =>
  asked.flatMap(({ process, template }) => (template.ballots.length + template.bodies.length > 0 ? process.id : []));

const municipalitiesWithBodies = (asked: readonly ByTemplate[]): string[] =>
  asked.flatMap(({ process, template }) => (template.bodies.length > 0 ? process.municipalityCode : []));

/** To what the caller belongs. */
type Belonging = {
  readonly organizations: readonly ActingFor[];
  readonly bodies: Awaited<ReturnType<typeof loadBodiesOf>>;
};

function callerOf(
  process: Process,
  template: Template,
  { authorId }: Ground,
  { organizations, bodies }: Belonging,
  asking: Asking,
): Caller {
  const memberId = memberOf(asking);
  const actor = asking.actor ?? anonymous;
  const actsFor = (organizationId: string | null | undefined) =>
    organizations.some((one) => one.organizationId === organizationId);
  const relations: [Relation, boolean][] = [
    ['AUTHOR', authorId === memberId],
    ['STARTER', process.startedBy === memberId],
    ['POSTER', actsFor(process.organizationId)],
    ['SOLVER', actsFor(asking.solverId)],
  ];
  const named = fieldsOf(template).filter(({ key }) => {
    const { memberId: person, organizationId: organization } = writtenIn(process.values, key) ?? {};
    return person === memberId || actsFor(organization);
  });
  const own = bodies.flatMap(({ municipalityCode, key }) => (municipalityCode === process.municipalityCode ? key : []));
  const organization = organizations.find((one) => one.organizationId === asking.organizationId);
  return {
    memberId,
    isClock: asking.actor === null,
    roles: new Set(roles.filter((role) => hasRole(actor, process.municipalityCode, role))),
    relations: new Set(memberId === null ? [] : relations.flatMap(([relation, isSo]) => (isSo ? relation : []))),
    fields: new Set(memberId === null ? [] : named.map(({ key }) => key)),
    bodies: new Set([...own, ...(asking.asMemberOf == null ? [] : [asking.asMemberOf])]),
    organization: organization === undefined ? null : { id: organization.organizationId, kind: organization.kind },
  };
}
