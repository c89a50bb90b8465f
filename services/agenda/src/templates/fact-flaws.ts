import type { GuardFlaw } from '../guards/guard.ts';
import * as words from './flaw-words.ts';
import { type FactQuestion, takenBackBy } from './vocabulary.ts';

/** An event that other services report: what it is about, and what it carries, with the values where they are few. */
type KnownFact = { readonly subject: string; readonly fields: ReadonlyMap<string, readonly unknown[] | null> };

export type FactVocabulary = ReadonlyMap<string, KnownFact>;

/** Why no event can ever answer the question; null when one can. */
export function factFlaw(question: FactQuestion, known: FactVocabulary): GuardFlaw | null {
  const { fact, about, where } = question;
  const subject = about ?? known.get(fact)?.subject;
  const taken = takenBackBy(question).map((one) => ({ ...one, carried: [one.about ?? subject] }));
  const carried = [subject, ...taken.flatMap((one) => one.carried)];
  for (const asked of [{ fact, where, carried }, ...taken]) {
    const event = known.get(asked.fact);
    if (event === undefined) return { code: 'UNKNOWN_FACT', message: words.noEvent(asked.fact) };
    for (const name of asked.carried) {
      if (name !== undefined && !event.fields.has(name)) return carriesNot(asked.fact, name);
    }
    for (const [name, value] of Object.entries(asked.where ?? {})) {
      const values = event.fields.get(name);
      if (values === undefined) return carriesNot(asked.fact, name);
      if (values !== null && ![value].flat().some((one) => values.includes(one))) {
        return { code: 'NEVER_HOLDS', message: words.oneOf(name, values) };
      }
    }
  }
  return null;
}

const carriesNot = (fact: string, name: string): GuardFlaw => ({
  code: 'UNKNOWN_FACT_FIELD',
  message: words.carriesNot(fact, name),
});
