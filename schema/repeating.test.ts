import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInputObjectType, type GraphQLUnionType, getNamedType } from 'graphql';
import { expect, test } from 'vitest';

const api = readFileSync(new URL('api.graphql', import.meta.url), 'utf8');
const mutations = Object.values(buildSchema(api, { assumeValid: true }).getMutationType()?.getFields() ?? {});

const inputOf = (mutation: (typeof mutations)[number]) =>
  mutation.args.map(({ type }) => (getNamedType(type) as GraphQLInputObjectType).getFields())[0] ?? {};

/** They set what is sent, under an id that follows from the caller or the input: the second time it is so already. */
const setOnly = [
  ...['changeMember', 'declareSkills', 'recordContact', 'registerMember'],
  ...['finishAgendaImport', 'finishResourceImport', 'finishSkillImport'],
];

test('every mutation that would do a second thing when it is sent again takes a key', () => {
  const without = new Set(
    mutations.filter((mutation) => inputOf(mutation).idempotencyKey === undefined).map(({ name }) => name),
  );
  const forgotten = [...without].filter((name) => !setOnly.includes(name));
  expect(forgotten, 'Give the input an idempotencyKey, or list the mutation in setOnly of this file').toEqual([]);
  const listed = setOnly.filter((name) => !without.has(name));
  expect(listed, 'Take it out of setOnly: it has a key, or is gone').toEqual([]);
});

test('what takes a key says so when it was used with another input', () => {
  const silent = mutations.filter((mutation) => {
    const { idempotencyKey } = inputOf(mutation);
    const members = (getNamedType(mutation.type) as GraphQLUnionType).getTypes().map(({ name }) => name);
    return (idempotencyKey !== undefined) !== members.includes('IdempotencyKeyReused');
  });
  const advice = 'Its result union has the member IdempotencyKeyReused exactly when its input has an idempotencyKey';
  expect(
    silent.map(({ name }) => name),
    advice,
  ).toEqual([]);
});

/** Their callers are older than the version: those who leave it out overwrite what others have set meanwhile. */
const versionMayBeMissing = ['configureRegistry'];

test('every edit takes the version that was read, and says when there is a later one', () => {
  const edits = mutations.filter(({ name }) => /^(edit|change(?!Member)|configure|closeExperiment)/.test(name));
  expect(edits.length).toBeGreaterThan(5);
  for (const edit of edits) {
    const type = versionMayBeMissing.includes(edit.name) ? 'Int' : 'Int!';
    expect(String(inputOf(edit).expectedVersion?.type), edit.name).toBe(type);
    const members = (getNamedType(edit.type) as GraphQLUnionType).getTypes().map(({ name }) => name);
    expect(members, edit.name).toContain('VersionConflict');
  }
});
