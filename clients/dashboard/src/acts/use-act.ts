import type { TypedDocumentNode } from '@urql/core';
import { useRef, useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import type { Draft } from './draft.ts';
import { type Answered, type Outcome, outcomeOf } from './outcome.ts';

/** An act of somebody: how it stands, and how it is sent. */
export type Act<Result, Variables> = {
  readonly isSending: boolean;
  /** What came of it when it was last sent; null before, and once it is changed. */
  readonly outcome: Outcome<Result> | null;
  /** Sends it, once at a time. */
  send(variables: Variables): Promise<Outcome<Result> | null>;
  /** Takes away what is said of the last time. */
  clear(): void;
};

type Holding = Pick<Draft<Record<string, unknown>>, 'hold' | 'begin' | 'renew'>;

/**
 * Sends a mutation, with the key of a draft that is kept until the graph has it: a tap while it is on its way does
 * nothing, and a tap after a lost connection sends the same again, which the graph does once.
 */
export function useAct<Result extends Answered, Variables extends AnyVariables>(
  document: TypedDocumentNode<{ readonly result: Result }, Variables>,
  draft: Holding,
): Act<Result, Variables> {
  const client = useClient();
  const isUnderWay = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Result> | null>(null);
  const send = async (variables: Variables): Promise<Outcome<Result> | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setIsSending(true);
    draft.hold();
    const given = await client.mutation(document, variables).toPromise();
    const next = outcomeOf<Result>(given);
    if (next.kind === 'done') draft.begin();
    // The graph had something else under this key: nothing that was written is lost by it.
    if (next.kind === 'refused' && next.isSpent) draft.renew();
    isUnderWay.current = false;
    setIsSending(false);
    setOutcome(next);
    return next;
  };
  return { isSending, outcome, send, clear: () => setOutcome(null) };
}
