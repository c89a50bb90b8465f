import { csvOf, fileOf, type ImportOptions, importFile } from '@dure/testkit/imports';
import { realFile } from '@dure/testkit/real-data';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';

const service = await testService(definition);
const operator = service.as(person({ '*': ['operator'] }));
const columns = ['preferredLabel', 'altLabels', 'skillType'];

let sources = 0;
function newSource() {
  sources += 1;
  const source = `catalogue-${sources}`;
  return (file: string, options: ImportOptions = {}) => importFile(operator, 'skills', file, { source, ...options });
}

const skill = (preferredLabel: string, altLabels = '', skillType = 'skill/competence') => ({
  ...{ preferredLabel, altLabels, skillType },
});
const fileWith = (...skills: Record<string, string>[]) => fileOf(csvOf(columns, skills), 'skills.csv');

const search = `query ($search: String!) { skills(search: $search, first: 3) {
  nodes { label { en } alternativeLabels type source } totalCount } }`;
const found = async (text: string) =>
  (await service.as(nobody).data<{ skills: { nodes: object[] } }>(search, { search: text })).skills.nodes;

test('a row becomes a skill with its other names, each once', async () => {
  const take = newSource();
  const { counts } = await take(fileWith(skill('weave baskets', 'basket weaving\nweave baskets\n\n basket  weaving ')));
  expect(counts).toMatchObject({ CREATED: 1 });
  expect(await found('weave baskets')).toMatchObject([
    { label: { en: 'weave baskets' }, alternativeLabels: ['basket weaving'], type: 'SKILL' },
  ]);
});

test('twice the same file changes nothing, a changed row changes one', async () => {
  const take = newSource();
  await take(fileWith(skill('a'), skill('b')));
  expect((await take(fileWith(skill('a'), skill('b')))).counts).toMatchObject({ UNCHANGED: 2 });
  expect((await take(fileWith(skill('a', 'another'), skill('b')))).counts).toMatchObject({ CHANGED: 1, UNCHANGED: 1 });
});

test('a skill and a knowledge of one name are two; the same name and type twice clash', async () => {
  const take = newSource();
  const { counts, rejections } = await take(fileWith(skill('x'), skill('x', '', 'knowledge'), skill('x', 'y')));
  expect(counts).toMatchObject({ CREATED: 2, REJECTED: 1 });
  expect(rejections).toEqual({ SAME_KEY_AS_LINE: 1 });
});

test('rows that cannot be used are reported, the others are taken over', async () => {
  const take = newSource();
  const file = fileWith(
    skill(''),
    skill('z'.repeat(201)),
    skill('odd', '', 'hobby'),
    skill('bare', 'n'.repeat(201), ''),
  );
  const { counts, rejections, remarks } = await take(file);
  expect(counts).toMatchObject({ CREATED: 1, REJECTED: 3 });
  expect(rejections).toEqual({ REQUIRED: 1, TOO_LONG: 1, TYPE_NOT_UNDERSTOOD: 1 });
  expect(remarks).toEqual({ LABELS_LEFT_OUT: 1, TYPE_NOT_SAID: 1 });
});

test('a dry run writes nothing', async () => {
  const take = newSource();
  expect((await take(fileWith(skill('only tried')), { isDryRun: true })).counts).toMatchObject({ CREATED: 1 });
  expect(await found('only tried')).toEqual([]);
});

test('a file without a needed column is not begun with', async () => {
  const file = fileOf(csvOf(['preferredLabel'], [{ preferredLabel: 'x' }]), 'skills.csv');
  await expect(newSource()(file)).rejects.toThrow('altLabels, skillType');
});

describe('the mutations of an import', () => {
  const start = `mutation ($input: StartSkillImportInput!) { startSkillImport(input: $input) {
    __typename ... on StartSkillImportSuccess { import { id } } ... on ImportColumnsMissing { columns } } }`;
  const send = `mutation ($input: ImportSkillRowsInput!) { importSkillRows(input: $input) {
    __typename ... on ImportNotRunning { actual } } }`;
  const finish = `mutation ($input: FinishSkillImportInput!) { finishSkillImport(input: $input) {
    __typename ... on ImportNotRunning { actual } } }`;
  const input = { source: 'begun-twice', fileName: 'skills.csv', columns };

  test('columns that are missing are named', async () => {
    expect(await operator.data(start, { input: { ...input, columns: ['preferredLabel'] } })).toEqual({
      startSkillImport: { __typename: 'ImportColumnsMissing', columns: ['altLabels', 'skillType'] },
    });
  });

  test('an import whose place a later one took takes no rows and is not finished', async () => {
    const begin = async () =>
      (await operator.data<{ startSkillImport: { import: { id: string } } }>(start, { input })).startSkillImport.import;
    const { id: importId } = await begin();
    await begin();
    const over = { __typename: 'ImportNotRunning', actual: 'SUPERSEDED' };
    expect(await operator.data(send, { input: { importId, rows: [{ line: 2, record: skill('x') }] } })).toEqual({
      importSkillRows: over,
    });
    expect(await operator.data(finish, { input: { importId } })).toEqual({ finishSkillImport: over });
  });

  test('somebody else’s import of the source is not superseded', async () => {
    await operator.data(start, { input: { ...input, source: 'taken' } });
    const other = service.as(person({ '*': ['operator'] }));
    expect(await other.errors(start, { input: { ...input, source: 'taken' } })).toEqual(['FORBIDDEN']);
  });
});

test('the catalogue is everybody’s: an operator of one municipality may not change it', async () => {
  const local = service.as(person({ '9911000000': ['operator'] }));
  await expect(importFile(local, 'skills', fileWith(skill('x')), { source: 'local' })).rejects.toThrow('FORBIDDEN');
});

const file = realFile('esco/skills_en.csv');

describe.skipIf(file === null)('the real file', { timeout: 120_000 }, () => {
  test('13,891 skills are taken over, without a clash, and once', async () => {
    const take = newSource();
    const { counts, remarks } = await take(file ?? '');
    expect(counts).toEqual({ CREATED: 13_891, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 });
    expect(remarks).toEqual({ TYPE_NOT_SAID: 6 });
    expect((await take(file ?? '')).counts).toMatchObject({ CREATED: 0, CHANGED: 0, UNCHANGED: 13_891 });
  });
});
