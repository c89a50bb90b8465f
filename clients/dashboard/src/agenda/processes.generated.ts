/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../generated/schema';

import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** With what a process ends. */
export type ProcessOutcome =
  /** It went through to its end. */
  | 'DONE'
  /** It was refused. */
  | 'REJECTED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** How somebody stands to a process. */
export type ProcessRelation =
  /** Who raised the agenda. */
  | 'AUTHOR'
  /** Those who act for the organisation on whose behalf it was started. */
  | 'POSTER'
  /** Those who act for the organisation whose solution it is about. */
  | 'SOLVER'
  /** Who started the process. */
  | 'STARTER';

export type AgendaProcessesFragment = { readonly processes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly outcome: Schema.ProcessOutcome | null, readonly stageEnteredAt: string, readonly stays: ReadonlyArray<{ readonly stage: string, readonly enteredAt: string, readonly leftAt: string | null }>, readonly template: { readonly id: string, readonly name: { readonly ko: string | null, readonly en: string | null }, readonly bodies: ReadonlyArray<{ readonly key: string, readonly name: { readonly ko: string | null, readonly en: string | null } }>, readonly stages: ReadonlyArray<{ readonly key: string, readonly outcome: Schema.ProcessOutcome | null, readonly name: { readonly ko: string | null, readonly en: string | null } }> }, readonly stage: { readonly key: string, readonly help: { readonly ko: string | null, readonly en: string | null } | null }, readonly availableSteps: ReadonlyArray<{ readonly step: { readonly key: string, readonly to: string, readonly guards: ReadonlyArray<Record<string, unknown>>, readonly name: { readonly ko: string | null, readonly en: string | null }, readonly by: ReadonlyArray<{ readonly role: string | null, readonly relation: Schema.ProcessRelation | null, readonly body: string | null, readonly isAnyone: boolean, readonly isClock: boolean }> }, readonly refusals: ReadonlyArray<
          | { readonly __typename: 'ActorKindNotAllowed', readonly message: string }
          | { readonly __typename: 'ApprovalMissing', readonly message: string }
          | { readonly __typename: 'FactMissing', readonly message: string }
          | { readonly __typename: 'FieldsMissing', readonly message: string }
          | { readonly __typename: 'NotInStage', readonly message: string }
          | { readonly __typename: 'NotThePoster', readonly message: string }
          | { readonly __typename: 'NotTurnedDown', readonly message: string }
          | { readonly __typename: 'NoteMissing', readonly message: string }
          | { readonly __typename: 'PosterExcluded', readonly message: string }
          | { readonly __typename: 'QuorumMissing', readonly message: string }
          | { readonly __typename: 'RoleMissing', readonly message: string }
          | { readonly __typename: 'RolesMissing', readonly message: string }
          | { readonly __typename: 'SupportTooLow', readonly message: string }
          | { readonly __typename: 'TooEarly', readonly message: string }
          | { readonly __typename: 'TooFew', readonly message: string }
          | { readonly __typename: 'TooLate', readonly message: string }
          | { readonly __typename: 'TooMany', readonly message: string }
        > }> }> } };

export const AgendaProcessesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaProcesses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agenda"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"processes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"stageEnteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"stays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"help"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ko"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guards"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"isAnyone"}},{"kind":"Field","name":{"kind":"Name","value":"isClock"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaProcessesFragment, unknown>;