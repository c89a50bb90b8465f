import { homeForTests, type Run, untilReady } from '@dure/local/test/home';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium, openBrowser } from './browser.ts';

/** The city of the demo. */
export const city = '9911000000';

const chromium = findChromium(process.env);
/** Whether there is a browser to test with; and what to say where there is none. */
export const hasBrowser = chromium !== null;
export const inBrowser = `in a browser${hasBrowser ? '' : ' (There is no Chromium; CHROMIUM names one.)'}`;

/** The whole stack with the small demo and a browser, from before the tests of a file until after them. */
export async function stackAndBrowser() {
  const { home, port, command, remove } = await homeForTests();
  const parts: { running?: Run; browser?: Browser } = {};
  beforeAll(async () => {
    if (chromium === null) return;
    const running = command('start.ts', {}, '--small-demo');
    parts.running = running;
    [parts.browser] = await Promise.all([openBrowser(chromium), untilReady(running)]);
  });
  afterAll(async () => {
    if (chromium === null) return;
    await parts.browser?.close();
    parts.running?.process.kill('SIGINT');
    await parts.running?.exit;
    remove();
  });
  return {
    home,
    address: `http://127.0.0.1:${port}`,
    command,
    browser(): Browser {
      if (parts.browser === undefined) throw new Error('The browser has not been started.');
      return parts.browser;
    },
  };
}
