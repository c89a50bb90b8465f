import type { AgendaThatCameFragment, MineGivenFragment } from './given.generated.ts';
import type { MineRaisedFragment } from './raised.generated.ts';

type Nodes<Node> = { readonly nodes: readonly Node[] } | null;

/**
 * The agendas to which somebody gave what is shown of it, each once and in the order in which they are met, without those
 * that they raised or tried something for, which are shown by themselves.
 */
export function agendasGivenTo(member: MineGivenFragment & MineRaisedFragment): AgendaThatCameFragment[] {
  const own = [...nodesOf(member.agendas), ...nodesOf(member.experiments).map(({ agenda }) => agenda)].map(
    (agenda) => agenda?.id,
  );
  const met = [
    ...nodesOf(member.matches).map(({ need }) => need.agenda),
    ...nodesOf(member.pledges).map(({ campaign }) => campaign.agenda),
    ...nodesOf(member.inKindPledges).map(({ campaign }) => campaign.agenda),
    ...nodesOf(member.mentorings).map(({ agenda }) => agenda),
  ].filter((agenda) => agenda !== null);
  const once = new Map(met.map((agenda) => [agenda.id, agenda]));
  return [...once.values()].filter(({ id }) => !own.includes(id));
}

function nodesOf<Node>(list: Nodes<Node>): readonly Node[] {
  return list?.nodes ?? [];
}
