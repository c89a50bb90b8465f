/** A page of a list, as the graph has it. */
export type PageOfList = {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | undefined;
  /** False where there are more than were counted. */
  readonly isTotalCountExact?: boolean;
};

/** The words under `list` in which it is said which part of a list is shown, and their numbers. */
type PartShown =
  | { readonly words: 'range'; readonly from: number; readonly to: number }
  | { readonly words: 'found'; readonly total: number }
  | { readonly words: 'shown' | 'shownOfMore'; readonly from: number; readonly to: number; readonly total: number };

/** Which part of the list its page is, where so many come before it. */
export function partShown(list: PageOfList, before: number): PartShown {
  const { nodes, pageInfo, totalCount, isTotalCountExact = true } = list;
  const [from, to] = [before + 1, before + nodes.length];
  if (totalCount === undefined) return { words: 'range', from, to };
  // What was not counted to its end is known as far as one has gone on, and at its end.
  const total = isTotalCountExact ? totalCount : Math.max(totalCount, to);
  if (before === 0 && !pageInfo.hasNextPage) return { words: 'found', total };
  return { words: isTotalCountExact || !pageInfo.hasNextPage ? 'shown' : 'shownOfMore', from, to, total };
}
