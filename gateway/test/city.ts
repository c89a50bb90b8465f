import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@dure/local/settings';
import type { Role } from '@dure/schema/roles';
import { eventually } from '@dure/testkit/eventually';
import type { Federation } from '@dure/testkit/federation';
import type { Graph } from '@dure/testkit/graph';

export const municipality = '9911000000';
export const districts = ['9911051000', '9911052000', '9911053000'] as const;

/** The city query, as `npm run city` sends it. */
export const cityQuery = readFileSync(join(projectRoot, 'infra/local/city.graphql'), 'utf8');

export type CityAgenda = {
  id: string;
  supportCount: number;
  maturity: string;
  state: string;
  resourceMatches: { nodes: { resource: { id: string } }[] } | null;
  campaigns: { nodes: { id: string; state: string; tally: { minorUnits: number }; backerCount: number }[] } | null;
  needs: { nodes: { id: string; wanted: number; filled: number }[] } | null;
  experiments: {
    nodes: { id: string; state: string; entryCount: number; record: { outcome: string } | null }[];
  } | null;
};

export type CityAnswer = {
  municipality: {
    agendaSummary: { total: number } | null;
    districts: { code: string; agendas: { nodes: CityAgenda[] } | null }[];
  } | null;
};

type Success = { __typename: string } & Record<string, { id: string } & Record<string, unknown>>;

/** People of a small city, and what they do, each step through the public graph. */
export function cityOf(federation: () => Federation) {
  const person = (subject: string, ...held: Role[]): Promise<Graph> =>
    federation().as({ subject, roles: { [municipality]: held } });

  /** Runs a mutation and answers the thing in its success; throws when it was refused. */
  async function act(
    who: Graph,
    mutation: string,
    selection: string,
    input: Record<string, unknown>,
  ): Promise<Success[string]> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const thing = /^\w+/.exec(selection)?.[0] ?? '';
    const answer = await who.data<Record<string, Success>>(
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
        __typename ... on ${type}Success { ${selection} } ... on UserError { message } } }`,
      { input },
    );
    const success = answer[mutation]?.[thing];
    if (success === undefined) throw new Error(`${mutation} was refused: ${JSON.stringify(answer)}`);
    return success;
  }

  /** Repeats a step as long as a service has not heard of what it is about. */
  async function actSoon(who: Graph, mutation: string, selection: string, input: Record<string, unknown>) {
    let done: Success[string] | null = null;
    await eventually(`${mutation} is accepted`, async () => {
      try {
        done = await act(who, mutation, selection, input);
        return true;
      } catch (error) {
        if (!/NotKnown|NotRegistered/.test(String(error))) throw error;
        return false;
      }
    });
    return done as unknown as Success[string];
  }

  /** Places, a skill, and a resource to match. */
  async function found(): Promise<{ skillId: string }> {
    const operator = await federation().as({ subject: 'operator', roles: { '*': ['operator', 'steward'] } });
    const name = (text: string) => ({ ko: text, en: text });
    await act(operator, 'registerMunicipality', 'municipality { code id: code }', {
      code: municipality,
      name: name('두레시'),
    });
    for (const [index, code] of districts.entries()) {
      const centre = { longitude: 127 + index / 100, latitude: 37 };
      await act(operator, 'registerDistrict', 'district { code id: code }', {
        ...{ code, name: name(`동 ${index + 1}`), validFrom: '2020-01-01', centre },
      });
    }
    for (const districtCode of districts) {
      await act(operator, 'publishResource', 'resource { id }', {
        ...{ kind: 'SPACE', name: '주민 사랑방', municipalityCode: municipality, districtCode },
        ...{ categoryKeys: ['environment'], holderName: '두레시' },
      });
    }
    const columns = ['preferredLabel', 'altLabels', 'skillType'];
    const skills = await act(operator, 'startSkillImport', 'import { id }', {
      source: 'test',
      fileName: 'test.csv',
      columns,
    });
    const record = { preferredLabel: 'carpentry', altLabels: 'woodwork', skillType: 'skill/competence' };
    await act(operator, 'importSkillRows', 'import { id }', { importId: skills.id, rows: [{ line: 2, record }] });
    await act(operator, 'finishSkillImport', 'import { id }', { importId: skills.id });
    const listed = await operator.data<{ skills: { nodes: { id: string }[] } }>(
      '{ skills(first: 1) { nodes { id } } }',
    );
    const skillId = listed.skills.nodes[0]?.id ?? '';
    return { skillId };
  }

  const raise = (who: Graph, districtCode: string, title = '하천 산책로가 어둡습니다') =>
    actSoon(who, 'raiseAgenda', 'agenda { id }', {
      ...{
        title,
        body: '저녁이면 발밑이 보이지 않습니다.',
        language: 'ko',
        categoryKey: 'environment',
        kind: 'PROPOSAL',
      },
      ...{ districtCode, idempotencyKey: randomUUID() },
    });

  /** What `openCampaign` takes. */
  const termsOf = (agendaId: string, goal: number) => ({
    ...{ agendaId, title: '산책로 조명', description: '조명 열 개', language: 'ko' },
    ...{ goal: { minorUnits: goal, currency: 'KRW' }, shortfallPlan: 'ALL_OR_NOTHING' },
    budget: [{ purpose: '조명', amountMinor: goal }],
    ...{ deadline: new Date(Date.now() + 30 * 86_400_000).toISOString(), idempotencyKey: randomUUID() },
  });

  /** Opens a campaign and brings it through consultation to publication. */
  async function campaign(agendaId: string, goal: number, opener = 'opener'): Promise<string> {
    const [citizen, secretariat] = [await person(opener, 'citizen'), await person('secretariat', 'secretariat')];
    const { id } = await actSoon(citizen, 'openCampaign', 'campaign { id }', termsOf(agendaId, goal));
    await act(citizen, 'submitCampaign', 'campaign { id }', { campaignId: id });
    await act(secretariat, 'consultCampaign', 'campaign { id }', {
      campaignId: id,
      decision: 'APPROVE',
      note: '좋습니다.',
    });
    await act(citizen, 'publishCampaign', 'campaign { id }', { campaignId: id });
    return id;
  }

  const openNeed = (who: Graph, agendaId: string, skillId: string) =>
    actSoon(who, 'openNeed', 'need { id }', {
      ...{ agendaId, skillId, hours: 4, wanted: 1, description: '조명 달기', language: 'ko' },
    });

  const startExperiment = (who: Graph, agendaId: string) =>
    actSoon(who, 'startExperiment', 'experiment { id }', {
      ...{ agendaId, hypothesis: '밝으면 걷는다.', method: '두 주 동안 센다.', language: 'ko' },
      dueAt: new Date(Date.now() + 86_400_000).toISOString(),
    });

  const pledge = (who: Graph, campaignId: string, amount: number, idempotencyKey: string = randomUUID()) =>
    act(who, 'pledge', 'pledge { id }', {
      campaignId,
      amount: { minorUnits: amount, currency: 'KRW' },
      idempotencyKey,
    });

  /** One agenda as the city query shows it to an anonymous reader. */
  async function shown(agendaId: string): Promise<CityAgenda | undefined> {
    const answer = await (await federation().as()).data<CityAnswer>(cityQuery, { municipality, agendas: 100 });
    return answer.municipality?.districts
      .flatMap(({ agendas }) => agendas?.nodes ?? [])
      .find(({ id }) => id === agendaId);
  }

  return { person, act, actSoon, found, raise, termsOf, campaign, openNeed, startExperiment, pledge, shown };
}
