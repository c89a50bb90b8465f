import { randomUUID } from 'node:crypto';
import { rows } from '@dure/kit/database';
import type { Member } from '@dure/kit/identity';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { roles } from '@dure/schema/roles';
import { everyMember, type MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import { bodyCases } from './body-cases.ts';
import { decisionCases, solutionCases } from './deliberation-cases.ts';
import * as documents from './documents.ts';
import { handIn } from './photos.ts';
import { processCases } from './process-cases.ts';
import { programmeCases } from './programme-cases.ts';
import { agendaInput, agendaWorld, citizen, home, municipality } from './world.ts';

/** Every mutation with who may call it, and what it takes to be accepted. */
export async function agendaCases(service: TestService) {
  const { raised, support } = await agendaWorld(service);

  /** An agenda in the name of an organisation: its members are not its author. */
  const written = async () => {
    const [author, organizationId] = [citizen(), randomUUID()];
    await service.deliver(organizationMemberAdded, { organizationId, memberId: author.memberId });
    const agendaId = await raised(author, { organizationId });
    const colleague = person();
    await service.deliver(organizationMemberAdded, { organizationId, memberId: colleague.memberId });
    const people = { 'the author': person({}, author.memberId), 'the member of its organisation': colleague };
    return { agendaId, people };
  };

  const cases: MutationCases = {
    raiseAgenda: {
      allows: roles,
      given: async () => ({ input: agendaInput() }),
      change: { title: '다른 제목' },
    },
    editAgenda: {
      allows: ['the author', 'secretariat'],
      given: async () => {
        const { agendaId, people } = await written();
        return { input: { agendaId, expectedVersion: 1, title: '새 제목' }, people };
      },
      change: { title: '다른 제목' },
    },
    triageAgenda: {
      allows: ['secretariat', 'official'],
      given: async () => {
        const { agendaId, people } = await written();
        return { input: { agendaId, triage: 'COLLABORATION', reason: '함께 풀 일입니다.' }, people };
      },
      change: { reason: '다른 까닭' },
    },
    closeAgenda: {
      allows: ['the author', 'secretariat'],
      given: async () => {
        const { agendaId, people } = await written();
        return { input: { agendaId, reason: '풀렸습니다.' }, people };
      },
      change: { reason: '다른 까닭' },
    },
    consultAgenda: {
      allows: ['secretariat', 'official'],
      given: async () => {
        const { agendaId, people } = await written();
        return { input: { agendaId, consults: true }, people };
      },
      change: { consults: false },
    },
    linkEvidence: {
      allows: ['secretariat', 'official'],
      given: async () => ({ input: { agendaId: await raised(), ...survey } }),
      change: { title: '다른 조사' },
    },
    withdrawEvidence: {
      allows: ['secretariat', 'official'],
      given: async () => {
        const secretary: Member = person({ [municipality]: ['secretariat'] });
        const { linkEvidence } = await service
          .as(secretary)
          .data<{ linkEvidence: { evidence: { id: string } } }>(documents.linkEvidence, {
            input: { agendaId: await raised(), ...survey },
          });
        return { input: { evidenceId: linkEvidence.evidence.id } };
      },
      change: { evidenceId: randomUUID() },
    },
    commentOnAgenda: {
      allows: everyMember,
      given: async () => ({ input: { agendaId: await raised(), body: '저도 그렇습니다.', language: 'ko' } }),
      change: { body: '저는 아닙니다.' },
    },
    supportAgenda: {
      allows: ['citizen'],
      given: async () => ({ input: { agendaId: await raised() } }),
      change: { agendaId: await raised() },
    },
    withdrawSupport: {
      allows: ['the supporter'],
      denials: ['NotSupported'],
      given: async () => {
        const [supporter, agendaId] = [citizen(), await raised()];
        await support(supporter, agendaId);
        return { input: { agendaId }, people: { 'the supporter': person({}, supporter.memberId) } };
      },
      change: { agendaId: await raised() },
    },
    ...photoCases(service, written),
    ...processCases(service),
    ...programmeCases(service),
    ...importCases(service),
    ...bodyCases(service),
    ...(await solutionCases(service)),
    ...(await decisionCases(service)),
    // Last: what its wrong inputs leave of the categories the others would miss.
    configureAgendas: {
      allows: ['operator'],
      given: async () => {
        const [settings] = await rows<{ version: number }>(
          service.db,
          'SELECT version FROM municipality_settings WHERE municipality_code = $1',
          [municipality],
        );
        return {
          input: {
            municipalityCode: municipality,
            expectedVersion: settings?.version,
            districtsForSociety: 4 + Number(settings?.version ?? 0),
          },
        };
      },
      change: { districtsForSociety: 5 },
    },
  };
  return { municipality, cases };
}

type Written = () => Promise<{ readonly agendaId: string; readonly people: Readonly<Record<string, Member>> }>;

function photoCases(service: TestService, written: Written): MutationCases {
  const allows = ['the author', 'secretariat', 'official'] as const;
  const words = { description: '무너진 난간', language: 'ko' };
  return {
    attachPhoto: {
      allows,
      given: async () => {
        const { agendaId, people } = await written();
        return { input: { agendaId, photoId: await handIn(service), ...words }, people };
      },
      change: { description: '다른 설명' },
    },
    removePhoto: {
      allows,
      given: async () => {
        const [{ agendaId, people }, photoId] = [await written(), await handIn(service)];
        const secretary: Member = person({ [municipality]: ['secretariat'] });
        await service.as(secretary).data(documents.attachPhoto, { input: { agendaId, photoId, ...words } });
        return { input: { photoId }, people };
      },
      change: { photoId: randomUUID() },
    },
  };
}

const survey = {
  ...{ kind: 'DATA', title: '악취 민원 조사', language: 'ko' },
  url: 'https://data.example.org/odour',
} as const;

const allRows = (otherwise: string) => ({ values: [], otherwise });

function importCases(service: TestService): MutationCases {
  const start = () => ({
    ...{ kind: 'SERVICE_REQUESTS', source: randomUUID(), fileName: 'requests.json', language: 'en', timeZone: 'UTC' },
    ...{ district: allRows(home), category: allRows('environment') },
  });
  const begun = async () => {
    const operator: Member = person({ [municipality]: ['operator'] });
    const { startAgendaImport } = await service.as(operator).data<{
      startAgendaImport: { import: { id: string } };
    }>(documents.startImport, { input: start() });
    const people = {
      'the operator who began it': operator,
      'the person who began it and is operator no more': person({}, operator.memberId),
    };
    return { importId: startAgendaImport.import.id, people };
  };
  const record = { unique_key: randomUUID(), created_date: '2012-11-20T07:50:59.000', complaint_type: 'Noise' };
  return {
    startAgendaImport: {
      allows: ['operator', 'operator elsewhere'],
      given: async () => ({ input: start() }),
      change: { fileName: 'other.json' },
    },
    importAgendaRows: {
      allows: ['the operator who began it'],
      given: async () => {
        const { importId, people } = await begun();
        const row = { line: 1, record: { ...record, descriptor: 'Engine', status: 'Open', borough: 'BRONX' } };
        return { input: { importId, rows: [row] }, people };
      },
      change: { rows: [{ line: 2, record }] },
    },
    finishAgendaImport: {
      allows: ['the operator who began it'],
      given: async () => {
        const { importId, people } = await begun();
        return { input: { importId }, people };
      },
      change: { importId: randomUUID() },
    },
  };
}
