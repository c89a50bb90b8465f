import { randomUUID } from 'node:crypto';
import { everyMember, type MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import { field, smallTemplate, stage } from '../src/templates/example.ts';
import { processWorld, texts } from './process-world.ts';
import { citizen, municipality } from './world.ts';

export function processCases(service: TestService): MutationCases {
  const { raised, start, fill, upload } = processWorld(service);
  const posed = { templateKey: 'KOKEILUN', values: texts('problem') };
  const runners = ['the author', 'the one who started it', 'secretariat'] as const;

  /** A process on somebody else's agenda. */
  const running = async () => {
    const [author, starter] = [citizen(), citizen()];
    const agendaId = await raised(author);
    const { process } = await start(starter, agendaId, posed.templateKey, { values: posed.values });
    const people = {
      'the author': person({}, author.memberId),
      'the one who started it': person({}, starter.memberId),
    };
    return { process, people };
  };

  return {
    uploadTemplate: {
      allows: ['operator'],
      given: async () => ({
        input: {
          municipalityCode: municipality,
          yaml: smallTemplate({ key: `T${randomUUID().replaceAll('-', '').toUpperCase()}` }),
        },
      }),
      change: { yaml: smallTemplate({ version: 2 }) },
    },
    startProcess: {
      allows: ['the author', 'citizen', 'official', 'secretariat'],
      denials: ['StartRefused'],
      given: async () => {
        const author = citizen();
        return {
          input: { agendaId: await raised(author), ...posed },
          people: { 'the author': person({}, author.memberId) },
        };
      },
      change: { values: texts('problem', 'solution') },
    },
    fillFields: {
      allows: runners.slice(1),
      denials: ['FieldsRefused'],
      given: async () => {
        const { process, people } = await running();
        return { input: { processId: process.id, expectedVersion: 1, values: texts('solution') }, people };
      },
      change: { values: texts('testPlan') },
    },
    takeStep: {
      allows: runners,
      denials: ['StepRefused'],
      given: async () => {
        const { process, people } = await running();
        const starter = people['the one who started it'];
        const { process: filled } = await fill(starter, process, texts('solution'));
        return { input: { processId: process.id, step: 'toIdea', expectedVersion: filled.version }, people };
      },
      change: { note: '다른 까닭' },
    },
    'startProcess (of a template for everybody)': {
      allows: everyMember,
      given: async () => {
        const stages = [
          stage('FIRST', { fields: [field('problem')] }),
          stage('SECOND'),
          stage('LAST', { end: 'DONE' }),
        ];
        await upload(smallTemplate({ key: 'FOR_ALL', stages }));
        return { input: { agendaId: await raised(citizen()), templateKey: 'FOR_ALL', values: posed.values } };
      },
      change: { templateKey: 'KOKEILUN' },
    },
  };
}
