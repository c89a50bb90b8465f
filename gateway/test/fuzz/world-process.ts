import { type Fuzzed, type FuzzOptions, fuzz, readings, report } from './fuzz.ts';

/** What the parent sends; everything else is in FuzzOptions. */
export type Order = Pick<FuzzOptions, 'world' | 'rounds' | 'seed'> & {
  readonly mostFailures: number;
  readonly reading: string;
  readonly anyOrder: boolean;
};

/** What comes back: the seed before each round, and at the end the failures in words, with the counts. */
export type News =
  | { readonly kind: 'round'; readonly seed: number }
  | ({ readonly kind: 'done'; readonly failures: readonly string[] } & Omit<Fuzzed, 'failures'>);

/**
 * Fuzzes one world in a process of its own: the planner is an add-on in Rust, and where that gives up, it takes the
 * process with it. Whoever started this one then still knows the seed.
 */
process.once('message', (order: Order) => void obey(order));

async function obey({ reading, anyOrder, seed, ...options }: Order): Promise<void> {
  const kinds = readings
    .filter(({ name }) => reading === 'both' || name.includes(`(${reading})`))
    .map((kind) => ({ ...kind, keyOrder: anyOrder ? ('any' as const) : ('exact' as const) }));
  tell({ kind: 'round', seed });
  const { failures, ...counts } = await fuzz({
    ...options,
    seed,
    kinds,
    onRound: (round) => tell({ kind: 'round', seed: seed + round }),
  });
  tell({ kind: 'done', failures: failures.map(report), ...counts });
  process.disconnect();
}

function tell(news: News): void {
  process.send?.(news);
}
