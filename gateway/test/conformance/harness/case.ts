import type { Scene } from './backend.ts';
import type { Category } from './categories.ts';
import type { Operation } from './unsplit.ts';
import type { WorldDescription } from './world.ts';

/** One operation over one world: what it must answer is computed. */
export type Case = Operation &
  Scene & {
    readonly category: Category;
    /** The rest of the sentence that begins with the category. */
    readonly says: string;
  };

/** A world and all that is asked of it. */
export type Topic = { readonly world: WorldDescription; readonly cases: readonly Case[] };

type Short = Omit<Case, 'category' | 'says' | 'query'>;

/** Cases of one category, as `['says', 'query', { variables, faults … }]`. */
export const casesOf = (
  category: Category,
  rows: readonly (readonly [says: string, query: string, more?: Short])[],
): Case[] => rows.map(([says, query, more = {}]) => ({ ...more, category, says, query }));
