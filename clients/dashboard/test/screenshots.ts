import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { Problem, runCommand } from '@dure/local/cli/command';
import { readLocalSettings } from '@dure/local/settings';
import { requireRunningStack } from '@dure/local/stack/record';
import type { Browser, Page } from 'playwright-core';
import { findChromium, openBrowser, reader } from './browser.ts';

runCommand({
  name: 'npm run screenshots',
  about: {
    ko: '실행 중인 두레의 화면을 모두 그림으로 남깁니다: 두 언어, 밝게와 어둡게, 넓은 화면과 좁은 화면.',
    en: 'Makes a picture of every page of the running Dure: both languages, light and dark, wide and narrow.',
  },
  options: { to: { type: 'string' } },
  help: [
    {
      flag: '--to FOLDER',
      about: {
        ko: '그림을 둘 폴더 (기본값: 상태 폴더의 screenshots)',
        en: 'where to (default: screenshots in the state folder)',
      },
    },
  ],
  run: async ({ to }) => {
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
      for (const look of looks) await takeAll(browser, look, address, folder);
    } finally {
      await browser.close();
    }
  },
});

async function takeAll(browser: Browser, look: (typeof looks)[number], address: string, folder: string): Promise<void> {
  const { page, context } = await reader(browser, look.options);
  for (const [name, find] of Object.entries(pages)) {
    await find(page, address);
    // Not until the network rests: what a page follows stays open.
    await page.locator('main h1').waitFor();
    await page.evaluate('document.fonts.ready');
    const path = join(folder, `${name}-${look.name}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
  await context.close();
}

/** How each page is reached, one from the other. */
const pages: Readonly<Record<string, (page: Page, address: string) => Promise<unknown>>> = {
  city: async (page, address) => {
    await page.goto(address);
    await page.waitForURL(/\/m\//);
    await page.locator('svg a').first().waitFor();
  },
  district: async (page) => {
    await page.locator('tbody a').first().click();
    await page.waitForURL(/\/d\//);
  },
  agendas: async (page) => {
    await page.locator('nav a[href$="/agendas"]').click();
    await page.waitForURL(/\/agendas$/);
  },
  agenda: async (page) => {
    await page.goto(`${page.url()}?state=RECORDED&sort=MOST_SUPPORTED`);
    await page.locator('main ul li a').first().click();
    await page.waitForURL(/\/a\//);
  },
  process: async (page, address) => {
    const municipality = /\/m\/(\d{10})/.exec(
      (await page.locator('nav a[href$="/programmes"]').first().getAttribute('href')) ?? '',
    )?.[1];
    await page.goto(`${address}m/${municipality}/programmes`);
    await page.locator('main ul li a').last().click();
    await page.waitForURL(/\/p\//);
    await page.locator('main section ul li a').last().click();
    await page.waitForURL(/\/a\//);
  },
  programmes: async (page) => {
    await page.locator('nav a[href$="/programmes"]').click();
    await page.waitForURL(/\/programmes$/);
  },
  programme: async (page) => {
    await page.locator('main ul li a').first().click();
    await page.waitForURL(/\/p\//);
  },
  learning: async (page) => {
    await page.locator('nav a[href$="/learning"]').click();
    await page.waitForURL(/\/learning$/);
  },
  record: async (page) => {
    await page.locator('main section ul li a').first().click();
    await page.waitForURL(/\/r\//);
  },
  resources: async (page) => {
    await page.goto(page.url().replace(/\/r\/.*/, '/m/9911000000/resources'));
  },
  waiting: async (page) => {
    await page.goto(page.url().replace('/resources', '/waiting?what=needs'));
  },
  nothing: async (page, address) => await page.goto(`${address}m/1111000000`),
  'mine-of-nobody': async (page, address) => await page.goto(`${address}mine`),
  mine: async (page) => {
    await page.locator('main a[href="/sign-in"]').click();
    await page.locator('button[value="haneul"]').click();
    await page.waitForURL(/\/mine$/);
  },
  acting: async (page, address) => {
    await page.goto(address);
    await page.locator('main a[href^="/a/"]').first().click();
    await page.locator('#support').waitFor();
    const pledge = page.locator('button[id^="pledge-"]').first();
    if ((await pledge.count()) > 0) await pledge.click();
  },
};

const looks = (['ko-KR', 'en-GB'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [1280, 360].map((width) => ({
      name: `${locale.slice(0, 2)}-${colorScheme}-${width}`,
      options: { locale, colorScheme, viewport: { width, height: 800 } },
    })),
  ),
);
