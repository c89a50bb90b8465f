import { randomUUID } from 'node:crypto';
import { organizationCreated, organizationMemberAdded } from '@dure/schema/events/skills';
import { nobody, type person, type TestService } from '@dure/testkit/service';
import * as agendaDocuments from './documents.ts';
import * as documents from './process-documents.ts';
import { agendaInput, citizen, municipality, operator } from './world.ts';

type Person = ReturnType<typeof person>;

export type RefusalAnswer = { readonly __typename: string; readonly message: string } & Readonly<
  Record<string, unknown>
>;

export type ProcessAnswer = {
  readonly id: string;
  readonly version: number;
  readonly stage: { readonly key: string };
  readonly endedAt: string | null;
  readonly outcome: string | null;
  readonly agenda: { readonly id: string };
  readonly fields: readonly {
    readonly definition: { readonly key: string; readonly number: number | null };
    readonly isFilled: boolean;
    readonly value: Readonly<Record<string, unknown>> | null;
    readonly link: Readonly<Record<string, unknown>> | null;
  }[];
  readonly clocks: readonly { readonly key: string; readonly endsAt: string }[];
  readonly availableSteps: readonly {
    readonly step: { readonly key: string };
    readonly mayTake: boolean;
    readonly refusals: readonly RefusalAnswer[];
  }[];
  readonly timeline: { readonly nodes: readonly Readonly<Record<string, unknown>>[]; readonly totalCount: number };
  readonly children: { readonly totalCount: number };
};

export type ProcessResult = {
  readonly __typename: string;
  readonly process: ProcessAnswer;
  readonly refusals: readonly RefusalAnswer[];
} & Readonly<Record<string, unknown>>;

/** What people do with processes; the service must know the municipality already. */
export function processWorld(service: TestService) {
  const ask = async (actor: Person, document: string, input: object): Promise<ProcessResult> => {
    const [answer] = Object.values(await service.as(actor).data<Record<string, ProcessResult>>(document, { input }));
    if (answer === undefined) throw new Error('The mutation answered nothing.');
    return answer;
  };

  const raised = async (actor: Person, changes: object = {}): Promise<string> => {
    const input = agendaInput(changes);
    const answer = await service
      .as(actor)
      .data<{ raiseAgenda: { agenda: { id: string } } }>(agendaDocuments.raise, { input });
    return answer.raiseAgenda.agenda.id;
  };

  /** An organisation and somebody who acts for it. */
  const organization = async (kind: 'PUBLIC' | 'COMPANY' | 'INFORMAL' = 'PUBLIC') => {
    const [id, member] = [randomUUID(), citizen()];
    await service.deliver(organizationCreated, { organizationId: id, kind, municipalityCode: municipality });
    await service.deliver(organizationMemberAdded, { organizationId: id, memberId: member.memberId });
    return { id, member };
  };

  const upload = (yaml: string, actor: Person = operator()) =>
    ask(actor, documents.upload, { municipalityCode: municipality, yaml });

  const start = (actor: Person, agendaId: string, templateKey: string, changes: object = {}) =>
    ask(actor, documents.start, { agendaId, templateKey, ...changes });

  /** A process of the template on an agenda of its own, and who started it. */
  const started = async (templateKey: string, changes: object = {}, actor: Person = citizen()) => {
    const { process } = await start(actor, await raised(actor), templateKey, changes);
    return { process, starter: actor };
  };

  const take = (
    actor: Person,
    { id, version }: Pick<ProcessAnswer, 'id' | 'version'>,
    step: string,
    changes: object = {},
  ) => ask(actor, documents.take, { processId: id, step, expectedVersion: version, ...changes });

  const fill = (actor: Person, { id, version }: Pick<ProcessAnswer, 'id' | 'version'>, values: object[]) =>
    ask(actor, documents.fill, { processId: id, expectedVersion: version, values });

  const read = async (id: string, actor: Person | typeof nobody = nobody): Promise<ProcessAnswer> =>
    (await service.as(actor).data<{ process: ProcessAnswer }>(documents.oneProcess, { id })).process;

  return { ask, raised, organization, upload, start, started, take, fill, read };
}

/** Texts for fields. */
export const texts = (...keys: string[]) => keys.map((field) => ({ field, text: `${field}: 충분히 긴 글입니다.` }));
