import { readFile } from 'node:fs/promises';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';

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
