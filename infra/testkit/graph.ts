import type { Operation, OperationResult } from '@dure/kit/subgraph';

/** A caller of a graph. */
export type Graph = {
  /** The data of an operation that must succeed; throws with operation, variables and errors when it does not. */
  readonly data: <T = Record<string, never>>(query: string, variables?: Record<string, unknown>) => Promise<T>;
  /** The error codes of an operation that must fail; throws when it does not. */
  readonly errors: (query: string, variables?: Record<string, unknown>) => Promise<string[]>;
  /** The answer as it is. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<OperationResult>;
};

/** A caller that runs operations by `run`. */
export function graphClient(run: (operation: Operation) => Promise<OperationResult>): Graph {
  const ask = (query: string, variables: Record<string, unknown> = {}) => run({ query, variables });
  const told = (what: string, query: string, variables: unknown, answer: OperationResult) =>
    new Error(`${what}\n${query}\n${JSON.stringify(variables)}\n${JSON.stringify(answer, null, 2)}`);
  return {
    ask,
    async data<T>(query: string, variables?: Record<string, unknown>) {
      const answer = await ask(query, variables);
      if (answer.errors !== undefined || !answer.data) throw told('The operation failed.', query, variables, answer);
      // Apollo builds objects without a prototype, which compare unequal to plain ones.
      return JSON.parse(JSON.stringify(answer.data)) as T;
    },
    async errors(query, variables) {
      const answer = await ask(query, variables);
      if (answer.errors === undefined) throw told('The operation should have failed.', query, variables, answer);
      return answer.errors.map(({ extensions }) => String(extensions?.code));
    },
  };
}
