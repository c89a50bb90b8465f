import type { Locale } from '@dure/kit/request-scope';
import { type DemoPerson, people } from '../demo/people.ts';

const texts = {
  ko: {
    title: '두레 로그인 (개발용)',
    warning: '개발용 화면입니다. 비밀번호 없이 누구로든 로그인할 수 있으며, 이 컴퓨터에서만 열립니다.',
    choose: '누구로 로그인하시겠습니까?',
    gone: '로그인 요청이 만료되었습니다. 처음부터 다시 시도해 주십시오.',
    leave: '로그아웃하시겠습니까?',
    yes: '로그아웃하기',
    no: '로그인한 채로 있기',
    left: '로그아웃했습니다.',
  },
  en: {
    title: 'Dure login (development)',
    warning:
      'This page is for development. Anybody can log in as anybody, without a password; it opens on this machine only.',
    choose: 'Who do you want to be?',
    gone: 'This login has expired. Please start again.',
    leave: 'Do you want to log out?',
    yes: 'Log out',
    no: 'Stay logged in',
    left: 'You are logged out.',
  },
} as const;

/** The page on which a developer chooses the demo person to log in as. `action` is where the choice is posted. */
export function loginPage(locale: Locale, action: string): string {
  const text = texts[locale];
  const choices = people.map((person) => choice(person, locale)).join('\n');
  return page(
    locale,
    `<p role="note"><strong>${text.warning}</strong></p>
<form method="post" action="${safe(action)}">
<fieldset><legend>${text.choose}</legend>
<ul>
${choices}
</ul>
</fieldset>
</form>`,
  );
}

/** What is shown when the login that the page belongs to is over. */
export const expiredPage = (locale: Locale): string => page(locale, `<p>${texts[locale].gone}</p>`);

/** The page that asks whether to log out; `form` is the provider's own, with its proof, under the id `op.logoutForm`. */
export function logoutPage(locale: Locale, form: string): string {
  const { leave, yes, no } = texts[locale];
  return page(
    locale,
    `<p>${leave}</p>
${form}
<p><button form="op.logoutForm" name="logout" value="yes" autofocus>${yes}</button>
<button form="op.logoutForm">${no}</button></p>`,
  );
}

/** What is shown after logging out where there is nowhere to go back to. */
export const goodbyePage = (locale: Locale): string => page(locale, `<p>${texts[locale].left}</p>`);

function choice(person: DemoPerson, locale: Locale): string {
  return `<li><button name="person" value="${safe(person.key)}">${safe(person.names[locale])}</button> ${safe(person.about[locale])}</li>`;
}

function page(locale: Locale, content: string): string {
  const { title } = texts[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
body { font-family: system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.6 }
ul { list-style: none; padding: 0 } li { margin: .5rem 0 } button { font: inherit; min-width: 10rem; padding: .4rem .8rem }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
