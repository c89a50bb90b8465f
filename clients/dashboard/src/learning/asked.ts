import { districtOf, oneOf, wordsOf } from '../parts/paging.ts';
import type { LearningQueryVariables } from './learning-page.generated.ts';

type Asked = Pick<LearningQueryVariables, 'filter' | 'sort'>;

/** What can be asked for, in the order in which it is offered; no outcome before another but by how much was reached. */
export const choices = {
  outcome: ['SUCCEEDED', 'PARTLY', 'FAILED'],
  sort: ['NEWEST', 'MOST_REUSED'],
} as const;

/** Reads from an address what the list of records is asked for. What nobody can ask for is left out. */
export function readAsked(search: URLSearchParams): Asked {
  const words = wordsOf(search);
  const district = districtOf(search);
  const category = search.get('category')?.slice(0, 200) ?? '';
  const outcome = oneOf(search, 'outcome', choices.outcome);
  return {
    filter: {
      ...(words !== '' && { text: words }),
      ...(district !== undefined && { districtCode: district }),
      ...(category !== '' && { categoryKey: category }),
      ...(outcome !== undefined && { outcome }),
    },
    sort: oneOf(search, 'sort', choices.sort) ?? 'NEWEST',
  };
}
