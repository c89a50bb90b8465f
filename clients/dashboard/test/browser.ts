import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import AxeSource from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chromium is on this machine: what `CHROMIUM` names, else the first that is found. Null where there is none. */
export function findChromium(env: NodeJS.ProcessEnv): string | null {
  if (env.CHROMIUM !== undefined) return existsSync(env.CHROMIUM) ? env.CHROMIUM : null;
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return null;
}

/** Starts Chromium without a window. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  // Its sandbox needs rights that a container does not give; what it opens here is ours.
  chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** A reader: how they see the pages, and what their browser complained about. */
export type Reader = { readonly context: BrowserContext; readonly page: Page; readonly complaints: string[] };

/** A reader who has never been there. Whatever their browser complains about (errors, what a policy forbade) is kept. */
export async function reader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints };
}

/**
 * What axe finds against WCAG 2.2 AA on a page, each with the places. Where something is open before the page,
 * `isCovered`, what the page holds need not stand in one of its regions.
 */
export async function accessibilityFaults(page: Page, isCovered = false): Promise<string[]> {
  // Not as a script of the page, which its policy forbids.
  await page.evaluate(AxeSource.source);
  return await page.evaluate(async (covered) => {
    const { axe } = globalThis as unknown as { axe: typeof AxeSource };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: tags, rules: { region: { enabled: !covered } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, isCovered);
}

/** Whether a page is wider than the window. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
