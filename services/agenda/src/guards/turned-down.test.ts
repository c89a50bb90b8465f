import { expect, test } from 'vitest';
import { someBallot, someSituation, someSurroundings } from './example.ts';
import { turnedDown } from './turned-down.ts';

const config = { guard: 'turnedDown', ballot: 'adoption' } as const;
const standing = (result: 'ADOPTED' | 'REJECTED' | null) =>
  turnedDown.judge(config, someSituation({ ballots: new Map([['adoption', someBallot({ result })]]) }));

test('it holds when the ballot turned it down', () => {
  expect(standing('REJECTED')).toMatchObject({ holds: true, figures: { ballot: 'adoption' } });
});

test.each(['ADOPTED', null] as const)('with the result %s it is refused with it', (outcome) => {
  expect(standing(outcome)).toEqual({ holds: false, refusal: { kind: 'NotTurnedDown', ballot: 'adoption', outcome } });
});

test('beside a guard that asks for its adoption it can never hold', () => {
  const known = { ballots: new Set(['adoption']), heldBallots: new Set(['adoption']) };
  const codes = (together: { guard: string }[]) =>
    turnedDown.flaws?.(config, someSurroundings({ ...known, together })).map(({ code }) => code);
  expect(codes([config])).toEqual([]);
  expect(codes([config, { guard: 'threshold', ballot: 'adoption' } as { guard: string }])).toEqual(['NEVER_HOLDS']);
});
