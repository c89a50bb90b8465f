import type { person, TestService } from '@dure/testkit/service';
import { processWorld } from './process-world.ts';
import * as documents from './programme-documents.ts';
import { municipality, operator } from './world.ts';

type Person = ReturnType<typeof person>;

export type ProgrammeAnswer = { readonly id: string; readonly state: string } & Readonly<Record<string, unknown>>;

export type ProgrammeResult = { readonly __typename: string; readonly programme: ProgrammeAnswer } & Readonly<
  Record<string, unknown>
>;

export const programmeInput = (changes: object = {}) => ({
  municipalityCode: municipality,
  name: { ko: '첫 공모', en: 'First call' },
  purpose: { ko: '주민이 낸 문제를 함께 풉니다.', en: 'Solving together what residents brought up.' },
  legalBasis: '사회혁신 기본 조례 제7조',
  templateKey: 'KOKEILUN',
  ...changes,
});

/** What people do with programmes; the service must know the municipality already. */
export function programmeWorld(service: TestService) {
  const processes = processWorld(service);

  const ask = async (actor: Person, document: string, input: object): Promise<ProgrammeResult> => {
    const [answer] = Object.values(await service.as(actor).data<Record<string, ProgrammeResult>>(document, { input }));
    if (answer === undefined) throw new Error('The mutation answered nothing.');
    return answer;
  };

  const open = (changes: object = {}, actor: Person = operator()) =>
    ask(actor, documents.openProgramme, programmeInput(changes));

  /** The id of a programme that is opened with these changes. */
  const opened = async (changes: object = {}): Promise<string> => (await open(changes)).programme.id;

  const close = (programmeId: string, changes: object = {}, actor: Person = operator()) =>
    ask(actor, documents.closeProgramme, { programmeId, reason: '예산이 다 쓰였습니다.', ...changes });

  return { ...processes, askProgramme: ask, open, opened, close };
}
