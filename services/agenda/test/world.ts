import { randomUUID } from 'node:crypto';
import { districtRegistered, municipalityRegistered } from '@dure/schema/events/resources';
import { memberRegistered } from '@dure/schema/events/skills';
import { nobody, person, type TestService, testService } from '@dure/testkit/service';
import { definition } from '../src/definition.ts';
import * as documents from './documents.ts';

export const municipality = '9911000000';
export const districts = ['9911051000', '9911052000', '9911053000', '9911054000'] as const;
export const [home, ...otherDistricts] = districts;

/** What a mutation of these tests answers: the type that came and whatever was asked of it. */
export type Answer = { readonly __typename: string; readonly agenda: AgendaAnswer } & Record<string, unknown>;

export type AgendaAnswer = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly maturity: string;
  readonly state: string;
  readonly triage: string | null;
  readonly version: number;
  readonly supportCount: number;
  readonly commentCount: number;
  readonly viewerSupports: boolean | null;
  readonly changedAt: string;
  readonly category: { readonly key: string; readonly name: { readonly text: string } };
  readonly revisions: { readonly nodes: Record<string, unknown>[]; readonly totalCount: number };
  readonly history: { readonly nodes: Record<string, unknown>[]; readonly totalCount: number };
  readonly timeline: { readonly nodes: TimelineNode[]; readonly totalCount: number };
  readonly comments: { readonly nodes: { readonly id: string; readonly body: string }[]; readonly totalCount: number };
};

export type TimelineNode = {
  readonly type: string;
  readonly source: string;
  readonly eventId: string | null;
  readonly data: Record<string, unknown>;
  readonly transition: { readonly aspect: string; readonly to: string } | null;
};

type Person = ReturnType<typeof person>;

export const citizen = () => person({ [municipality]: ['citizen'] });
export const secretary = () => person({ [municipality]: ['secretariat'] });
export const operator = () => person({ [municipality]: ['operator'] });

export const agendaInput = (changes: object = {}) => ({
  title: '하천 악취',
  body: '여름마다 냄새가 심해 창문을 열 수 없습니다.',
  language: 'ko',
  categoryKey: 'environment',
  kind: 'COMPLAINT',
  districtCode: home,
  ...changes,
});

/** A service that knows a municipality with four districts, and what people do there. */
export async function agendaWorld(given?: TestService) {
  const service = given ?? (await testService(definition));
  await service.deliver(municipalityRegistered, { municipalityCode: municipality, nameKo: '새봄시', nameEn: 'Saebom' });
  for (const districtCode of districts) {
    await service.deliver(districtRegistered, {
      ...{ districtCode, municipalityCode: municipality, nameKo: '한동', nameEn: null, validFrom: '2020-01-01' },
      ...{ validUntil: null, longitude: null, latitude: null },
    });
  }

  const mutate = async (actor: Person, document: string, input: object): Promise<Answer> => {
    const [answer] = Object.values(await service.as(actor).data<Record<string, Answer>>(document, { input }));
    if (answer === undefined) throw new Error('The mutation answered nothing.');
    return answer;
  };

  const raised = async (actor: Person = citizen(), changes: object = {}): Promise<string> =>
    (await mutate(actor, documents.raise, agendaInput(changes))).agenda.id;

  const read = async (id: string): Promise<AgendaAnswer> =>
    (await service.as(nobody).data<{ agenda: AgendaAnswer }>(documents.one, { id })).agenda;

  /** A citizen whose home district is known. */
  const resident = async (homeDistrictCode: string | null = home): Promise<Person> => {
    const member = citizen();
    await service.deliver(memberRegistered, {
      ...{ memberId: member.memberId, municipalityCode: municipality, homeDistrictCode },
    });
    return member;
  };

  const support = (actor: Person, agendaId: string, changes: object = {}) =>
    mutate(actor, documents.support, { agendaId, ...changes });

  /** Lets so many new residents of each of the districts support an agenda, one after the other. */
  const supportedFrom = async (agendaId: string, from: readonly (string | null)[]): Promise<Person[]> => {
    const supporters = [];
    for (const district of from) {
      const supporter = await resident(district);
      await support(supporter, agendaId);
      supporters.push(supporter);
    }
    return supporters;
  };

  return { service, mutate, raised, read, resident, support, supportedFrom, unknownId: randomUUID() };
}
