import { readFileSync } from 'node:fs';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import { askGraph } from '../graph-client.ts';
import { type City, cityAnswer } from './answer.ts';

export type CityAnswer = {
  readonly city: City;
  readonly data: unknown;
  readonly errors: readonly { message: string; path?: string }[];
};

/** Asks the city query (`city.graphql`). Throws Problem when the graph does not know the municipality or cannot be read. */
export async function askCity(graphUrl: string, municipalityCode: string): Promise<CityAnswer> {
  const query = readFileSync(new URL('../city.graphql', import.meta.url), 'utf8');
  const { data, errors } = await askGraph(graphUrl, query, { municipality: municipalityCode });
  const answer = cityAnswer.safeParse(data);
  if (!answer.success) {
    throw new Problem(
      say({ ko: '그래프의 답을 읽을 수 없습니다.', en: 'The answer of the graph cannot be read.' }) +
        answer.error.issues.map((issue) => `\n  ${issue.path.join('.')}: ${issue.message}`).join(''),
    );
  }
  const { municipality: city } = answer.data;
  if (city === null) throw notThere(municipalityCode, errors);
  return { city, data, errors };
}

function notThere(code: string, errors: CityAnswer['errors']): Problem {
  const reasons = errors.map(({ message, path }) => `\n  ${path ?? ''}: ${message}`).join('');
  return new Problem(
    say({ ko: `지자체 ${code}을(를) 찾을 수 없습니다.`, en: `There is no municipality ${code}.` }) + reasons,
    say({
      ko: '10자리 코드를 확인하십시오. 시험 도시는 9911000000입니다.',
      en: 'A municipality has a code of 10 digits; the demo city is 9911000000.',
    }),
  );
}
