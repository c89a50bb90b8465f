import type { AgendaThatCameFragment, MineGivenFragment } from './given.generated.ts';
import type { MineRaisedFragment } from './raised.generated.ts';

type Nodes<Node> = { readonly nodes: readonly Node[] } | null;

/** Every agenda that somebody raised, gave to or tried something for, once, in the order in which they are met. */
export function agendasThatCame(member: MineGivenFragment & MineRaisedFragment): AgendaThatCameFragment[] {
  const met = [
    ...nodesOf(member.agendas),
    ...nodesOf(member.experiments).map(({ agenda }) => agenda),
    ...nodesOf(member.matches).map(({ need }) => need.agenda),
    ...nodesOf(member.pledges).map(({ campaign }) => campaign.agenda),
    ...nodesOf(member.inKindPledges).map(({ campaign }) => campaign.agenda),
    ...nodesOf(member.mentorings).map(({ agenda }) => agenda),
  ].filter((agenda) => agenda !== null);
  return [...new Map(met.map((agenda) => [agenda.id, agenda])).values()];
}

function nodesOf<Node>(list: Nodes<Node>): readonly Node[] {
  return list?.nodes ?? [];
}
