import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

export type ApiChange = {
  /** `breaking`: an app in somebody's pocket stops working. `dangerous`: it may be surprised. */
  readonly weight: 'breaking' | 'dangerous' | 'harmless';
  readonly message: string;
  readonly reason: string;
};

const weights = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'harmless',
} as const;

/** What changed for callers between two versions of the API's schema, the heaviest first. */
export async function compareApis(before: string, after: string): Promise<ApiChange[]> {
  const changes: Change[] = await diff(buildSchema(before), buildSchema(after));
  const order = ['breaking', 'dangerous', 'harmless'];
  return changes
    .map(({ criticality, message }) => ({
      weight: weights[criticality.level],
      message,
      reason: criticality.reason ?? '',
    }))
    .toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}
