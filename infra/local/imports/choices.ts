import { readFile } from 'node:fs/promises';
import { say } from '@dure/kit/language';
import { municipalityOf, placeCodePattern } from '@dure/schema/places';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import type { Graph } from './graph.ts';

const choice = z.strictObject({
  field: z.string().optional(),
  values: z.record(z.string(), z.string()).default({}),
  otherwise: z.string().optional(),
});

const mapShape = z.strictObject({ district: choice, category: choice });

type Choice = {
  readonly field?: string | undefined;
  readonly values: readonly { readonly value: string; readonly code: string }[];
  readonly otherwise?: string | undefined;
};

/** What the districts and categories of a foreign file stand for here. */
export type Choices = { readonly district: Choice; readonly category: Choice };

/** How `--map` looks, for the help. */
export const mapExample = `{"district": {"field": "borough", "values": {"BROOKLYN": "9911051000"}, "otherwise": "9911052000"},
   "category": {"field": "complaint_type", "values": {"HEATING": "health-welfare"}, "otherwise": "urban-transport"}}`;

/** The choices of the command line: one district and category for all, or a file that maps values. Throws Problem. */
export async function readChoices(options: {
  readonly district?: string | undefined;
  readonly category?: string | undefined;
  readonly map?: string | undefined;
}): Promise<Choices | null> {
  const { district, category, map } = options;
  if (map === undefined) {
    if (district === undefined || category === undefined) return null;
    return { district: { values: [], otherwise: district }, category: { values: [], otherwise: category } };
  }
  const given = await readMap(map);
  return {
    district: listed({ ...given.district, otherwise: district ?? given.district.otherwise }),
    category: listed({ ...given.category, otherwise: category ?? given.category.otherwise }),
  };
}

async function readMap(path: string): Promise<z.output<typeof mapShape>> {
  try {
    return mapShape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Problem(
      say({
        ko: `--map 파일을 읽을 수 없습니다: ${path}\n${why}`,
        en: `The --map file cannot be read: ${path}\n${why}`,
      }),
      mapExample,
      cause,
    );
  }
}

const listed = ({ field, values, otherwise }: z.output<typeof choice>): Choice => ({
  field,
  values: Object.entries(values).map(([value, code]) => ({ value, code })),
  otherwise,
});

const districtShape = z.object({ code: z.string() }).nullable();
const settingsShape = z
  .object({ agendaSettings: z.object({ categories: z.array(z.object({ key: z.string() })) }).nullable() })
  .nullable();

/**
 * Looks whether the district and category that stand for all other rows are known, so that a wrong one is said once and
 * not of every row. Throws Problem with the categories that there are.
 */
export async function requireKnownForAll(graph: Graph, { district, category }: Choices): Promise<void> {
  const code = district.otherwise;
  if (code === undefined) return;
  const found = placeCodePattern.test(code)
    ? await graph('query District($input: ID!) { result: district(code: $input) { code } }', code, districtShape)
    : null;
  if (found === null) {
    throw new Problem(
      say({ ko: `행정동 ‘${code}’을(를) 모릅니다.`, en: `There is no district “${code}”.` }),
      say({
        ko: '행정동 코드는 숫자 10자리입니다. 시험 도시의 코드는 npm run city로 봅니다.',
        en: 'A district has a code of ten digits; `npm run city` shows those of the demo city.',
      }),
    );
  }
  const key = category.otherwise;
  if (key === undefined) return;
  const query = `query Categories($input: ID!) { result: municipality(code: $input) { agendaSettings { categories { key } } } }`;
  const known = (await graph(query, municipalityOf(code), settingsShape))?.agendaSettings?.categories;
  if (known === undefined || known.some((one) => one.key === key)) return;
  const keys = known.map((one) => one.key).join(', ');
  throw new Problem(
    say({
      ko: `그 지자체에 분야 ‘${key}’이(가) 없습니다.`,
      en: `The municipality of that district has no category “${key}”.`,
    }),
    say({ ko: `있는 분야: ${keys}`, en: `Its categories: ${keys}` }),
  );
}
