import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { outcomeOf } from './outcome.ts';

const told = (code: string) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('Words.', { extensions: { code, requestId: 'r-1' } })] });

test('a success is done', () => {
  const result = { __typename: 'PledgeSuccess' };
  expect(outcomeOf({ data: { result } })).toEqual({ kind: 'done', result });
});

test('a refusal says why, and whether its key was used for something else', () => {
  const refused = { __typename: 'CampaignNotOpen', message: 'It has ended.' };
  expect(outcomeOf({ data: { result: refused } })).toMatchObject({
    kind: 'refused',
    message: 'It has ended.',
    isSpent: false,
  });
  const spent = { __typename: 'IdempotencyKeyReused', message: 'Used.' };
  expect(outcomeOf({ data: { result: spent } })).toMatchObject({ kind: 'refused', isSpent: true });
});

test('whoever is not signed in is told so', () => {
  expect(outcomeOf({ data: null, error: told('UNAUTHENTICATED') })).toEqual({ kind: 'nobody' });
});

test.each(['FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'RATE_LIMITED'])(
  '%s is told in the words of the graph',
  (code) => {
    expect(outcomeOf({ data: null, error: told(code) })).toEqual({ kind: 'told', message: 'Words.' });
  },
);

test('what broke inside is a failure that can be asked about', () => {
  expect(outcomeOf({ data: null, error: told('INTERNAL_SERVER_ERROR') })).toEqual({ kind: 'failed', requestId: 'r-1' });
});

test('without a connection nothing is known', () => {
  const error = new CombinedError({ networkError: new TypeError('Failed to fetch') });
  expect(outcomeOf({ error })).toMatchObject({ kind: 'offline' });
});
