import { districtOf, oneOf, wordsOf } from '../parts/paging.ts';
import type { ResourcesQueryVariables } from './resources-page.generated.ts';

type ResourceFilter = ResourcesQueryVariables['filter'];

/** What can be asked of the list of resources: `USABLE` are those that a place counts. */
export const choices = {
  state: ['USABLE', 'STALE', 'ENDED'],
  kind: ['SPACE', 'EQUIPMENT', 'BUDGET', 'DATA', 'TECHNOLOGY', 'INSTITUTIONAL_SUPPORT'],
} as const;

const states = {
  USABLE: { state: 'PUBLISHED', hasEnded: false },
  STALE: { state: 'STALE' },
  ENDED: { state: 'PUBLISHED', hasEnded: true },
} as const satisfies Record<(typeof choices.state)[number], ResourceFilter>;

/** Reads from an address which resources of a municipality are asked for. What nobody can ask for is left out. */
export function readResources(municipalityCode: string, search: URLSearchParams): ResourceFilter {
  const words = wordsOf(search);
  const district = districtOf(search);
  const kind = oneOf(search, 'kind', choices.kind);
  return {
    municipalityCode,
    ...states[oneOf(search, 'state', choices.state) ?? 'USABLE'],
    ...(words !== '' && { text: words }),
    ...(district !== undefined && { districtCode: district }),
    ...(kind !== undefined && { kind }),
  };
}

/** What a place waits for: money before a deadline, hands, records that are late, and a first answer of the city. */
export const waitingFor = ['campaigns', 'needs', 'overdue', 'answers'] as const;
export type WaitingFor = (typeof waitingFor)[number];

/** Reads from an address what is waited for; campaigns where it does not say. */
export const readWaiting = (search: URLSearchParams): WaitingFor => oneOf(search, 'what', waitingFor) ?? 'campaigns';
