import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { Problem, runCommand } from '@dure/local/cli/command';
import { readLocalSettings } from '@dure/local/settings';
import { requireRunningStack } from '@dure/local/stack/record';
import type { Browser, Page } from 'playwright-core';
import { findChromium, openBrowser, reader } from './browser.ts';
import { type Change, type Json, type Shot, shots } from './shots.ts';

runCommand({
  name: 'npm run screenshots',
  about: {
    ko: '실행 중인 두레의 화면과 그 상태를 모두 그림으로 남깁니다: 두 언어, 밝게와 어둡게, 넓은 화면과 좁은 화면.',
    en: 'Makes a picture of every page of the running Dure and of its states: both languages, light and dark, wide and narrow.',
  },
  options: { to: { type: 'string' }, only: { type: 'string' } },
  help: [
    {
      flag: '--to FOLDER',
      about: {
        ko: '그림을 둘 폴더 (기본값: 상태 폴더의 screenshots)',
        en: 'where to (default: screenshots in the state folder)',
      },
    },
    {
      flag: '--only TEXT',
      about: {
        ko: '이름에 이 말이 든 그림만 (예: agenda, ko-dark-360)',
        en: 'only those with this in their names, as agenda or ko-dark-360',
      },
    },
  ],
  run: async ({ to, only = '' }) => {
    const { home } = readLocalSettings(process.env);
    const { graphUrl } = requireRunningStack(home);
    const chromium = findChromium(process.env);
    if (chromium === null) {
      throw new Problem(
        say({ ko: 'Chromium을 찾지 못했습니다.', en: 'There is no Chromium.' }),
        say({ ko: 'Chromium을 설치하거나 CHROMIUM으로 알려 주십시오.', en: 'Install it, or name it by CHROMIUM.' }),
      );
    }
    const folder = to ?? join(home, 'screenshots');
    mkdirSync(folder, { recursive: true });
    const browser = await openBrowser(chromium);
    const address = new URL('/', graphUrl).href;
    try {
      for (const look of looks) await takeAll(browser, look, address, folder, only);
    } finally {
      await browser.close();
    }
  },
});

async function takeAll(browser: Browser, look: Look, address: string, folder: string, only: string): Promise<void> {
  const isAsked = ({ name }: Shot) => `${name}-${look.name}`.includes(only);
  const save = async (page: Page, { name, isHeld }: Shot): Promise<void> => {
    // Not until the network rests: what a page follows stays open.
    if (isHeld !== true) {
      await page.locator('main h1').waitFor();
      await page.getByText(/^(불러오는 중입니다|Loading)$/).waitFor({ state: 'detached' });
    }
    await page.evaluate('document.fonts.ready');
    const path = join(folder, `${name}-${look.name}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  };
  for (const who of [null, 'haneul', 'secretariat', 'operator']) {
    const asked = shots.filter((shot) => (shot.as ?? null) === who && isAsked(shot));
    if (asked.length === 0) continue;
    const { page, context } = await reader(browser, look.options);
    if (who !== null) await signInAs(page, who, address);
    for (const shot of asked) {
      if (shot.isHeld === true) {
        await saveHeld(browser, look, address, shot, save);
        continue;
      }
      await shot.find(page, address);
      if (shot.change === undefined) await save(page, shot);
      else await saveChanged(browser, look, page, { ...shot, change: shot.change }, save);
    }
    await context.close();
  }
}

type Save = (page: Page, shot: Shot) => Promise<void>;

/** A page that gets no answer, in a browser that has kept nothing to show meanwhile. */
async function saveHeld(browser: Browser, look: Look, address: string, shot: Shot, save: Save): Promise<void> {
  const { page, context } = await reader(browser, look.options);
  await shot.find(page, address);
  await save(page, shot);
  await context.close();
}

/** The same page with another answer of the graph, in a browser that has kept nothing of the first one. */
async function saveChanged(
  browser: Browser,
  look: Look,
  found: Page,
  shot: Shot & { readonly change: Change },
  save: Save,
): Promise<void> {
  const { page, context } = await reader(browser, look.options);
  const session = await found.evaluate<string>('JSON.stringify({ ...sessionStorage })');
  await context.addInitScript(
    `for (const [name, value] of Object.entries(${session})) sessionStorage.setItem(name, value)`,
  );
  await change(page, shot.change);
  await page.goto(found.url());
  await save(page, shot);
  await context.close();
}

async function signInAs(page: Page, key: string, address: string): Promise<void> {
  await page.goto(`${address}mine`);
  await page.locator('main a[href="/sign-in"]').click();
  await page.locator(`button[value="${key}"]`).click();
  await page.waitForURL(/\/mine$/);
}

/** Shows an answer of the graph otherwise than it is; the graph stays as it is. */
async function change(page: Page, changed: Change): Promise<void> {
  // What is followed would say how it is.
  await page.route('**/graphql/stream', (route) => route.abort());
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: changed((await answer.json()) as Json) });
  });
}

/** Both languages, both schemes and both widths; each with each of the others once. */
const looks = (
  [
    ['ko-KR', 'light', 1280],
    ['ko-KR', 'dark', 360],
    ['en-GB', 'light', 360],
    ['en-GB', 'dark', 1280],
  ] as const
).map(([locale, colorScheme, width]) => ({
  name: `${locale.slice(0, 2)}-${colorScheme}-${width}`,
  options: { locale, colorScheme, viewport: { width, height: 800 } },
}));

type Look = (typeof looks)[number];
