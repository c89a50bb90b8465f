import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import { demoPersonGrant, devClientId } from './names.ts';

const answer = z.union([
  z.object({ access_token: z.string() }),
  z.object({ error: z.string(), error_description: z.string().optional() }),
]);

/** An access token of a demo person from the running issuer. Throws Problem when there is no such person or no issuer. */
export async function requestToken(issuerUrl: string, person: string): Promise<string> {
  const result = answer.parse(await ask(`${issuerUrl}/token`, person));
  if ('access_token' in result) return result.access_token;
  throw new Problem(
    say({ ko: `${person}의 토큰을 받지 못했습니다`, en: `There is no token for ${person}` }) +
      `: ${result.error_description ?? result.error}`,
    say({ ko: '사람 목록: npm run token -- --list', en: 'The people: npm run token -- --list' }),
  );
}

async function ask(url: string, person: string): Promise<unknown> {
  const body = new URLSearchParams({ client_id: devClientId, grant_type: demoPersonGrant, person });
  try {
    const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(10_000) });
    return await response.json();
  } catch (cause) {
    throw new Problem(
      say({ ko: `${url}에 연결할 수 없습니다.`, en: `${url} cannot be reached.` }),
      say({ ko: '`npm start`로 시작했는지 확인하십시오.', en: 'See whether it was started with `npm start`.' }),
      cause,
    );
  }
}
