import { readFile } from 'node:fs/promises';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { smallTemplate, stage, step } from '../src/templates/example.ts';
import { keepShippedTemplates } from '../src/templates/shipped.ts';
import { faults } from './faults.ts';
import * as documents from './process-documents.ts';
import { processWorld } from './process-world.ts';
import { agendaWorld, citizen, municipality, operator } from './world.ts';

const { service } = await agendaWorld();
const { ask, upload, start, started, take, read, raised } = processWorld(service);

type Template = { readonly key: string; readonly version: number; readonly municipality: { code: string } | null };

const templateOf = async (key: string, changes: object = {}) =>
  (await service.as(nobody).data<{ processTemplate: Template | null }>(documents.oneTemplate, { key, ...changes }))
    .processTemplate;
const listed = async (municipalityCode: string | null) =>
  (await service.as(nobody).data<{ processTemplates: Template[] }>(documents.templates, { municipalityCode }))
    .processTemplates;

describe('an uploaded template', () => {
  test('is there for its municipality, and is answered as it was handed in', async () => {
    const yaml = smallTemplate({ key: 'OWN' });
    expect(await upload(yaml)).toMatchObject({
      template: { key: 'OWN', version: 1, yaml, municipality: { code: municipality } },
    });
    expect(await templateOf('OWN', { municipalityCode: municipality })).toMatchObject({
      stages: [{ key: 'FIRST' }, {}, { outcome: 'DONE' }],
    });
    expect(await templateOf('OWN')).toBeNull();
    expect((await listed(municipality)).map(({ key }) => key)).toContain('OWN');
    expect((await listed(null)).map(({ key }) => key)).not.toContain('OWN');
  });

  test('with flaws is refused with all of them, each with its place', async () => {
    const steps = [step('toSecond', 'FIRST', 'SECOND', { guards: [{ guard: 'fact', fact: 'a.dream' }] })];
    const answer = await upload(smallTemplate({ key: 'FLAWED', steps }));
    expect(answer).toMatchObject({
      __typename: 'TemplateFlawed',
      flaws: expect.arrayContaining([
        expect.objectContaining({ code: 'UNREACHABLE', path: 'stages[2]', line: 1 }),
        expect.objectContaining({ code: 'UNKNOWN_FACT', path: 'steps[0].guards[0]' }),
      ]),
    });
    expect(await templateOf('FLAWED', { municipalityCode: municipality })).toBeNull();
  });

  test.each(faults)('with $what is refused with its place, in either language', async ({ yaml, at, ko, en }) => {
    const [, line, column, code, path] = /^(\d+):(\d+) (\w+) (.*)$/.exec(at) ?? [];
    for (const [locale, message] of [['ko', ko] as const, ['en', en] as const]) {
      const input = { municipalityCode: municipality, yaml };
      const { uploadTemplate } = await service
        .as(operator(), locale)
        .data<{ uploadTemplate: { flaws: object[] } }>(documents.upload, { input });
      const flaw = { code, path, line: Number(line), column: Number(column), message };
      expect(uploadTemplate.flaws).toContainEqual(flaw);
    }
  });

  test('may come again as it is, and with other content only under another version', async () => {
    const yaml = smallTemplate({ key: 'AGAIN' });
    const first = await upload(yaml);
    expect(await upload(yaml)).toEqual(first);
    const changed = (version: number) => smallTemplate({ key: 'AGAIN', version, source: 'another one' });
    expect(await upload(changed(1))).toMatchObject({ __typename: 'TemplateVersionTaken' });
    expect((await upload(changed(2))).__typename).toBe('UploadTemplateSuccess');
  });

  test('goes before one of the same key that is there for all', async () => {
    const yaml = smallTemplate({ key: 'KOKEILUN', version: 1 });
    await upload(yaml);
    expect(await templateOf('KOKEILUN', { municipalityCode: municipality })).toMatchObject({
      municipality: { code: municipality },
    });
    expect(await templateOf('KOKEILUN')).toMatchObject({ municipality: null, stages: { length: 7 } });
    expect((await started('KOKEILUN')).process.stage.key).toBe('FIRST');
  });

  test('that is too long is bad input', async () => {
    const input = { municipalityCode: municipality, yaml: '#'.repeat(200_001) };
    expect(await service.as(operator()).errors(documents.upload, { input })).toEqual(['BAD_USER_INPUT']);
  });

  test('of another municipality cannot be started here', async () => {
    const elsewhere = person({ '1111000000': ['operator'] });
    const input = { municipalityCode: '1111000000', yaml: smallTemplate({ key: 'ELSEWHERE' }) };
    expect(await ask(elsewhere, documents.upload, input)).toMatchObject({ __typename: 'MunicipalityNotKnown' });
    expect(await start(citizen(), await raised(citizen()), 'ELSEWHERE')).toMatchObject({
      __typename: 'TemplateNotKnown',
    });
  });
});

test('a running process keeps the version by which it began; new ones take the newest', async () => {
  await upload(smallTemplate({ key: 'GROWING' }));
  const { process, starter } = await started('GROWING');
  const stages = [stage('FIRST'), stage('BETWEEN'), stage('LAST', { end: 'DONE' })];
  const steps = [step('toBetween', 'FIRST', 'BETWEEN'), step('toLast', 'BETWEEN', 'LAST')];
  await upload(smallTemplate({ key: 'GROWING', version: 2, stages, steps }));
  const { process: later } = await take(starter, process, 'toSecond');
  expect(later).toMatchObject({ stage: { key: 'SECOND' }, template: { version: 1 } });
  const { process: newer } = await started('GROWING');
  expect(newer).toMatchObject({ template: { version: 2 }, availableSteps: [{ step: { key: 'toBetween' } }] });
  const { process: asked } = await started('GROWING', { templateVersion: 1 });
  expect(asked).toMatchObject({ template: { version: 1 } });
  expect(await read(process.id)).toMatchObject({ template: { version: 1 } });
});

describe('the templates that ship', () => {
  test('are there for every municipality, at every start again', async () => {
    const before = await listed(null);
    expect(before.map(({ key }) => key)).toContain('KOKEILUN');
    await keepShippedTemplates(service.db);
    expect(await listed(null)).toEqual(before);
  });

  test('never change under a process that runs by them', async () => {
    await service.db
      .query(`DELETE FROM process_templates WHERE municipality_code IS NOT NULL AND key = 'KOKEILUN'`)
      .catch(() => undefined);
    const yaml = await readFile(new URL('../templates/kokeilun.yaml', import.meta.url), 'utf8');
    const set = 'UPDATE process_templates SET content = $1, yaml = $2 WHERE municipality_code IS NULL AND key = $3';
    const other = JSON.parse(smallTemplate({ key: 'KOKEILUN' }));
    await service.db.query(set, [other, 'other: true', 'KOKEILUN']);
    await keepShippedTemplates(service.db);
    expect(await templateOf('KOKEILUN')).toMatchObject({ stages: { length: 7 } });
    expect(yaml).toContain('key: KOKEILUN');
  });
});
