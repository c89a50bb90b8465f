import { say } from '@dure/kit/language';
import { current } from '@dure/kit/request-scope';
import { Misuse, Problem, runCommand } from './cli/command.ts';
import { generatedMembers, people, personOf } from './demo/people.ts';
import { requestToken } from './issuer/request-token.ts';
import { readLocalSettings } from './settings.ts';
import { requireRunningStack } from './stack/record.ts';

runCommand({
  name: 'npm run token',
  about: {
    ko: '시험 도시 사람의 접근 토큰을 출력합니다. 요청 헤더에 `authorization: Bearer <토큰>`으로 넣으십시오. 여덟 시간 동안 유효합니다. 토큰만 받으려면 npm run -s token.',
    en: 'Prints an access token of a demo person. Send it in the header `authorization: Bearer <token>`. It holds for eight hours. For nothing but the token: npm run -s token.',
  },
  operands: '[person]',
  options: { as: { type: 'string' }, list: { type: 'boolean', default: false } },
  help: [
    { flag: '--as PERSON', about: { ko: '누구의 토큰인지', en: 'whose token' } },
    { flag: '--list', about: { ko: '사람들과 그 역할', en: 'the people and their roles' } },
  ],
  run: async ({ as, list }, [first, ...surplus]) => {
    if (list) return listPeople();
    const [unknown] = as === undefined ? surplus : [first, ...surplus];
    if (unknown !== undefined)
      throw new Misuse(say({ ko: `알 수 없는 인자: ${unknown}`, en: `Unknown argument: ${unknown}` }));
    const person = as ?? first;
    if (person === undefined) {
      throw new Misuse(say({ ko: '누구의 토큰인지 --as로 알려 주십시오.', en: 'Say whose token: --as <person>.' }));
    }
    if (personOf(person) === null) throw unknownPerson(person);
    const { issuerUrl } = requireRunningStack(readLocalSettings(process.env).home);
    console.log(await requestToken(issuerUrl, person));
  },
});

function unknownPerson(person: string): Problem {
  const known = people.map(({ key }) => key).join(', ');
  const last = `member-${generatedMembers}`;
  return new Problem(
    say({ ko: `시험 도시에 없는 사람입니다: ${person}`, en: `The demo city has no person “${person}”.` }),
    say({
      ko: `있는 사람: ${known}, member-001 … ${last}`,
      en: `There are ${known}, and member-001 … ${last}.`,
    }),
  );
}

function listPeople(): void {
  const { locale } = current();
  const width = Math.max(...people.map(({ key }) => key.length));
  for (const { key, names, about, roles } of people) {
    const held = Object.entries(roles).map(([code, list]) => `${code}: ${list.join(', ')}`);
    const roleText = held.length === 0 ? say({ ko: '역할 없음', en: 'no role' }) : held.join('; ');
    console.log(`${key.padEnd(width)}  ${names[locale]} (${about[locale]}) [${roleText}]`);
  }
  console.log(
    say({
      ko: `member-001 … member-${generatedMembers}: 생성된 주민`,
      en: `member-001 … member-${generatedMembers}: generated residents`,
    }),
  );
}
