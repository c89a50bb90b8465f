import { expect, test } from 'vitest';
import { someAnswer, someSituation, someSurroundings } from './example.ts';
import { fact } from './fact.ts';
import { nameOf } from './guard.ts';

const secured = { guard: 'fact', fact: 'dure.funding.campaign.secured.v1' } as const;

test('it holds once the event is there, which is then the evidence', () => {
  const facts = new Map([[nameOf(secured), someAnswer(1)]]);
  expect(fact.judge(secured, someSituation({ facts }))).toMatchObject({ holds: true, facts: [{ eventId: 'event 1' }] });
});

test('without the event it is refused and says which', () => {
  const refusal = { kind: 'FactMissing', fact: secured.fact };
  expect(fact.judge(secured, someSituation())).toEqual({ holds: false, refusal });
  const facts = new Map([[nameOf(secured), someAnswer(0)]]);
  expect(fact.judge(secured, someSituation({ facts }))).toEqual({ holds: false, refusal });
});

test('an event that nobody sends is a flaw of the template', () => {
  const flaw = { code: 'UNKNOWN_FACT', message: { ko: '없음', en: 'none' } } as const;
  expect(fact.flaws?.(secured, someSurroundings({ factFlaw: () => flaw }))).toEqual([flaw]);
});
