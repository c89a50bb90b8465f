import { readFileSync } from 'node:fs';
import { dashboardFiles } from '@dure/local/stack/dashboard';
import pg from 'pg';
import { agendasOf } from '../large-city/agenda-facts.ts';
import { die } from '../large-city/chance.ts';
import { type CityPlan, dayMs, districtCode, municipality } from '../large-city/city-plan.ts';
import { commonWord, districtName, longWord, rareWord } from '../large-city/words.ts';

type Variables = Readonly<Record<string, unknown>>;

/** One way of asking an operation of the dashboard, with the variables of its how-manieth asking. */
export type Question = {
  readonly name: string;
  readonly operation: Operation;
  readonly variables: (nth: number) => Variables;
  /** Asked without a login and by all alike, as most visitors do: who asks meanwhile gets the same answer. */
  readonly isShared: boolean;
};

type Operation = { readonly id: string; readonly name: string; readonly type: string };

/** What the dashboard asks, as it is registered at the gateway: always the real documents. */
export const readOperations = (): readonly Operation[] =>
  (JSON.parse(readFileSync(dashboardFiles.operations, 'utf8')) as { operations: Operation[] }).operations;

const { code } = municipality;
const pageSize = 20;
const byVisitors = ', by visitors';

/** All questions to a city. The places and agendas that they ask about are different ones each time. */
export async function questionsTo(plan: CityPlan, agendaUrl: string): Promise<Question[]> {
  const thrown = die(plan.seed, 'question');
  const agendaAt = agendasOf(plan);
  const district = (nth: number) => districtCode(Math.floor(thrown(nth, 0) * plan.districts));
  const id = (nth: number) => agendaAt(Math.floor(thrown(nth, 1) * plan.agendas)).id;
  // As a visit at another moment has another.
  const since = (nth: number) => new Date(plan.nowMs - 30 * dayMs + nth).toISOString();
  const list = (filter: Variables, sort = 'NEWEST', after: string | null = null) => ({
    ...{ code, first: pageSize, after, sort, filter },
  });
  const resources = (filter: Variables) => ({
    ...{ code, first: pageSize, after: null },
    filter: { municipalityCode: code, state: 'PUBLISHED', hasEnded: false, ...filter },
  });
  const deep = await deepCursors(agendaUrl);
  const ways: Readonly<Record<string, Readonly<Record<string, (nth: number) => Variables>>>> = {
    Places: { places: () => ({}) },
    City: { city: (nth) => ({ code, since: since(nth) }), [`city${byVisitors}`]: () => ({ code, since: since(0) }) },
    District: { district: (nth) => ({ code: district(nth), since: since(nth) }) },
    Agenda: { agenda: (nth) => ({ id: id(nth) }) },
    Agendas: {
      'agendas, first page': () => list({}),
      'agendas, most supported': () => list({}, 'MOST_SUPPORTED'),
      'agendas, page in the middle': () => list({}, 'NEWEST', deep.newest),
      'agendas, most supported, in the middle': () => list({}, 'MOST_SUPPORTED', deep.mostSupported),
      'agendas of a district': (nth) => list({ districtCode: district(nth) }, 'MOST_SUPPORTED'),
      'agendas of a category and state': () => list({ categoryKey: 'tourism', state: 'RECORDED' }),
      'agendas of a rare kind': () =>
        list({ state: 'RECORDED', maturity: 'SOCIAL', triage: 'COLLABORATION', categoryKey: 'agriculture-fisheries' }),
      'agendas of one kind, oldest': () => list({ kind: 'PROPOSAL', maturity: 'COMMUNITY' }, 'OLDEST'),
      'search, word of two syllables': () => list({ text: commonWord }),
      'search, longer word': () => list({ text: longWord }, 'MOST_SUPPORTED'),
      'search, rare word': () => list({ text: rareWord }),
      'search in a district': (nth) => list({ text: commonWord, districtCode: district(nth) }),
      'search for a rare word in a district': (nth) => list({ text: rareWord, districtCode: district(nth) }),
      'search, found nowhere': () => list({ text: '우주선착륙장' }),
    },
    Learning: {
      'learning, first page': () => list({}),
      'learning, search for a common word': () => list({ text: commonWord }),
      'learning, search for one syllable': () => list({ text: commonWord.slice(0, 1) }, 'MOST_REUSED'),
      'learning, search for a rare word': () => list({ text: rareWord }),
      'learning, search in a district': (nth) => list({ text: commonWord, districtCode: district(nth) }),
    },
    Resources: {
      'resources, first page': () => resources({}),
      'resources, search for a common word': () => resources({ text: '함께' }),
      'resources, search for one syllable': () => resources({ text: '꽃' }),
      'resources, search for a rare word': (nth) => resources({ text: districtName(nth % plan.districts) }),
      'resources, search in a district': (nth) => resources({ text: '함께', districtCode: district(nth) }),
    },
  };
  return readOperations().flatMap((operation) =>
    Object.entries(ways[operation.name] ?? {}).map(([name, variables]) => ({
      ...{ name, operation, variables },
      isShared: name.endsWith(byVisitors),
    })),
  );
}

/** Positions in the middle of the lists, as the cursors say them: nobody turns half a million pages to get there. */
async function deepCursors(agendaUrl: string): Promise<{ readonly newest: string; readonly mostSupported: string }> {
  const client = new pg.Client({ connectionString: agendaUrl });
  await client.connect();
  try {
    const middle = async (column: string): Promise<string> => {
      const { rows } = await client.query<{ key: string; id: string }>(
        `SELECT ${column}::text AS key, id FROM agendas ORDER BY ${column} DESC, id DESC
         OFFSET (SELECT count(*) / 2 FROM agendas) LIMIT 1`,
      );
      return Buffer.from(JSON.stringify([rows[0]?.key, rows[0]?.id])).toString('base64url');
    };
    return { newest: await middle('raised_at'), mostSupported: await middle('support_count') };
  } finally {
    await client.end();
  }
}

/** The bytes of a question as the dashboard sends it: the id of the document alone. */
export function questionBytes(
  port: number,
  { operation, variables, isShared }: Question,
  nth: number,
  authorization: string,
): Buffer {
  const extensions = { persistedQuery: { version: 1, sha256Hash: operation.id } };
  const body = Buffer.from(JSON.stringify({ operationName: operation.name, variables: variables(nth), extensions }));
  const head = [
    'POST /graphql HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/graphql-response+json',
    'accept-language: ko',
    ...(isShared ? [] : [`authorization: ${authorization}`]),
    `content-length: ${body.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), body]);
}
