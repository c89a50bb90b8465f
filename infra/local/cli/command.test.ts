import { expect, test } from 'vitest';
import { checkedUrl, localeOf, Misuse } from './command.ts';

test.each([
  [[], { LANG: 'ko_KR.UTF-8' }, 'ko'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'C' }, 'en'],
  [[], {}, 'en'],
  [[], { LANG: 'ko_KR.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', DURE_LOCALE: 'ko' }, 'ko'],
  [['--locale', 'ko'], { LANG: 'en_US.UTF-8' }, 'ko'],
  [['--json', '--locale=en'], { LANG: 'ko_KR.UTF-8' }, 'en'],
] as const)('arguments %j in the environment %j speak %s', (args, env, locale) => {
  expect(localeOf([...args], env)).toBe(locale);
});

test('the address of another graph is one of the web, or is refused with an example', () => {
  expect(checkedUrl('https://example.org/graphql')).toBe('https://example.org/graphql');
  expect(checkedUrl(undefined)).toBeUndefined();
  for (const wrong of ['foo', '', 'file:///etc/passwd']) expect(() => checkedUrl(wrong)).toThrow(Misuse);
});
