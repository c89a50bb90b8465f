import type { EventContract } from '@dure/schema/contract';
import { z } from 'zod';
import { factContracts } from '../history/facts.ts';
import type { FactVocabulary } from './fact-flaws.ts';

/** What templates may ask of the events of these contracts. */
function vocabularyOf(contracts: readonly EventContract[]): FactVocabulary {
  return new Map(
    contracts.map(({ type, keyField: subject, data }) => [
      type,
      { subject, fields: new Map(Object.entries(data.shape).map(([name, shape]) => [name, valuesOf(shape)])) },
    ]),
  );
}

/** What the service hears, and templates may ask of. */
export const knownFacts = vocabularyOf(factContracts);

/** The values of a field that has few; null where it may be anything. */
function valuesOf(shape: unknown): readonly unknown[] | null {
  if (shape instanceof z.ZodEnum) return shape.options;
  if (shape instanceof z.ZodBoolean) return [true, false];
  return null;
}
